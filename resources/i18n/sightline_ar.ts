<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sightline</source>
        <translation>حول Sightline</translation>
    </message>
    <message>
        <source>Sightline {version}</source>
        <translation>Sightline {version}</translation>
    </message>
    <message>
        <source>Ask questions about pictures, on your own computer. Pictures, questions and answers stay here, unless you choose a server. Answers are written by a machine and can be wrong.</source>
        <translation>اسأل عن الصور على حاسوبك أنت. تبقى الصور والأسئلة والإجابات هنا، ما لم تختر خادمًا. الإجابات تكتبها آلة وقد تكون خاطئة.</translation>
    </message>
    <message>
        <source>This program and this computer</source>
        <translation>هذا البرنامج وهذا الحاسوب</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>رخص هذا البرنامج وأجزائه</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;رخص</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نس&amp;خ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Versions, devices and settings, for whoever helps you: no path, no key, no picture, no words</source>
        <translation>الإصدارات والأجهزة والإعدادات لمن يساعدك: لا مسار ولا مفتاح ولا صورة ولا كلمات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Waiting for the model…</source>
        <translation>في انتظار النموذج…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Done: {numbers}</source>
        <translation>تمّ: {numbers}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>More about the last of these messages</source>
        <translation>المزيد عن آخر هذه الرسائل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide these messages</source>
        <translation>إخفاء هذه الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, before these:</source>
        <translation>
            <numerusform>ولا رسائل أخرى قبلها:</numerusform>
            <numerusform>ورسالة أخرى قبلها:</numerusform>
            <numerusform>ورسالتان أخريان قبلها:</numerusform>
            <numerusform>و{n} رسائل أخرى قبلها:</numerusform>
            <numerusform>و{n} رسالة أخرى قبلها:</numerusform>
            <numerusform>و{n} رسالة أخرى قبلها:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No picture</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} × {1} بكسل</translation>
    </message>
    <message>
        <source>1 word read</source>
        <translation>قُرئت كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read</source>
        <translation>
            <numerusform>لم تُقرأ أي كلمة</numerusform>
            <numerusform>قُرئت كلمة واحدة</numerusform>
            <numerusform>قُرئت كلمتان</numerusform>
            <numerusform>قُرئت {n} كلمات</numerusform>
            <numerusform>قُرئت {n} كلمة</numerusform>
            <numerusform>قُرئت {n} كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Questions to start with</source>
        <translation>أسئلة للبدء</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Close the search in the conversation</source>
        <translation>إغلاق البحث في المحادثة</translation>
    </message>
    <message>
        <source>The question stays as it is.</source>
        <translation>يبقى السؤال كما هو.</translation>
    </message>
    <message>
        <source>Your conversation appears here.</source>
        <translation>تظهر محادثتك هنا.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>الصورة {number}: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Link to {address}. Nothing is opened; its context menu copies it.</source>
        <translation>رابط إلى ⁦{address}⁩. لا يُفتح شيء؛ تنسخه قائمته السياقية.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Cancel edit</source>
        <translation>إلغاء التعديل</translation>
    </message>
    <message>
        <source>Leave the question as it is (Esc)</source>
        <translation>ترك السؤال كما هو (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the answer; what was written is kept</source>
        <translation>إيقاف الإجابة؛ يبقى ما كُتب</translation>
    </message>
    <message>
        <source>Editing message {number}</source>
        <translation>تعديل الرسالة {number}</translation>
    </message>
    <message>
        <source>{editing}, with {pictures}</source>
        <translation>{editing}، مع {pictures}</translation>
    </message>
    <message>
        <source>{editing} and 1 region</source>
        <translation>{editing} ومنطقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{editing} and {n} regions</source>
        <translation>
            <numerusform>{editing} بلا مناطق</numerusform>
            <numerusform>{editing} ومنطقة واحدة</numerusform>
            <numerusform>{editing} ومنطقتان</numerusform>
            <numerusform>{editing} و{n} مناطق</numerusform>
            <numerusform>{editing} و{n} منطقة</numerusform>
            <numerusform>{editing} و{n} منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{editing}. Esc leaves it as it is.</source>
        <translation>{editing}. يتركها مفتاح Esc كما هي.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>With image {n}, the one you see; {others} new pictures are too many to go along</source>
        <translation>
            <numerusform>مع الصورة {n} التي تراها؛ ولا صور جديدة أخرى</numerusform>
            <numerusform>مع الصورة {n} التي تراها؛ وصورة جديدة أخرى تفوق الحد</numerusform>
            <numerusform>مع الصورة {n} التي تراها؛ وصورتان جديدتان أخريان تفوقان الحد</numerusform>
            <numerusform>مع الصورة {n} التي تراها؛ و{others} صور جديدة أخرى أكثر من أن تُرفق</numerusform>
            <numerusform>مع الصورة {n} التي تراها؛ و{others} صورة جديدة أخرى أكثر من أن تُرفق</numerusform>
            <numerusform>مع الصورة {n} التي تراها؛ و{others} صورة جديدة أخرى أكثر من أن تُرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>With {pictures}</source>
        <translation>مع {pictures}</translation>
    </message>
    <message>
        <source>{pictures} and 1 region</source>
        <translation>{pictures} ومنطقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{pictures} and {n} regions</source>
        <translation>
            <numerusform>{pictures} بلا مناطق</numerusform>
            <numerusform>{pictures} ومنطقة واحدة</numerusform>
            <numerusform>{pictures} ومنطقتان</numerusform>
            <numerusform>{pictures} و{n} مناطق</numerusform>
            <numerusform>{pictures} و{n} منطقة</numerusform>
            <numerusform>{pictures} و{n} منطقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
</context>
<context>
    <name>ConversationFind</name>
    <message>
        <source>{at} of {total}, {message}: {line}</source>
        <translation>{at} من {total}، {message}: ⁨{line}⁩</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>ليس في هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>إظهار المحادثات المؤرشفة</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إع&amp;ادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أ&amp;رشفة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>الترا&amp;جع عن الحذف</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إل&amp;غاء التثبيت</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>إعادة إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>لا شيء مؤرشف.</translation>
    </message>
    <message>
        <source>What you ask is listed here.</source>
        <translation>تُدرج هنا أسئلتك.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>ConversationSwitch</name>
    <message>
        <source>A new conversation; the Edit menu brings the last one back</source>
        <translation>محادثة جديدة؛ تعيد قائمة «تحرير» المحادثة السابقة</translation>
    </message>
    <message>
        <source>The last conversation is back</source>
        <translation>عادت المحادثة السابقة</translation>
    </message>
    <message>
        <source>The conversation is open</source>
        <translation>المحادثة مفتوحة</translation>
    </message>
</context>
<context>
    <name>DeviceBadge</name>
    <message>
        <source>&amp;Run models on</source>
        <translation>ت&amp;شغيل النماذج على</translation>
    </message>
    <message>
        <source>What is best, chosen &amp;automatically</source>
        <translation>الأفضل، &amp;يُختار تلقائيًا</translation>
    </message>
    <message>
        <source>The &amp;processor</source>
        <translation>المع&amp;الج</translation>
    </message>
    <message>
        <source>The &amp;graphics card</source>
        <translation>&amp;بطاقة الرسومات</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;8 bits, which fits more</source>
        <translation>بطاقة ال&amp;رسومات بـ 8 بتات، تتّسع لأكثر</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;4 bits, which fits most</source>
        <translation>بطاقة الرسومات بـ &amp;4 بتات، تتّسع لأكبر قدر</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, &amp;quickly</source>
        <translation>بطاقة الرسومات بـ &amp;8 بتات، بسرعة</translation>
    </message>
    <message>
        <source>Choose where models run</source>
        <translation>اختيار مكان تشغيل النماذج</translation>
    </message>
    <message>
        <source>Runs on: {badge}. {reason}</source>
        <translation>يعمل على: {badge}. ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>What was saved</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ حُفظ باسم ⁦{file}⁩</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which are marked in the file</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وملاحظة أخرى معلَّمة في الملف</numerusform>
            <numerusform>وملاحظتان أخريان معلَّمتان في الملف</numerusform>
            <numerusform>و{n} ملاحظات أخرى معلَّمة في الملف</numerusform>
            <numerusform>و{n} ملاحظة أخرى معلَّمة في الملف</numerusform>
            <numerusform>و{n} ملاحظة أخرى معلَّمة في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>إظهار ⁦{folder}⁩</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Export conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Export up to message {n}</source>
        <translation>التصدير حتى الرسالة {n}</translation>
    </message>
    <message>
        <source>Export message {n}</source>
        <translation>تصدير الرسالة {n}</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <translation>
            <numerusform>لا محادثات للتصدير</numerusform>
            <numerusform>تصدير محادثة واحدة</numerusform>
            <numerusform>تصدير محادثتين</numerusform>
            <numerusform>تصدير {n} محادثات</numerusform>
            <numerusform>تصدير {n} محادثة</numerusform>
            <numerusform>تصدير {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked there yet</source>
        <translation>لم يُسأل هناك شيء بعد</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>{format} files in a zip (*.zip)</source>
        <translation>ملفات {format} في أرشيف zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{n} محادثات</numerusform>
            <numerusform>{n} محادثة</numerusform>
            <numerusform>{n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>حفظ التصدير</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>جارٍ التصدير إلى ⁦{file}⁩…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>أُلغي التصدير</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Versions of questions and answers</source>
        <translation>نسخ الأسئلة &amp;والإجابات</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON الكل، والمستندات ما تراه</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>ما تراه فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>الصو&amp;ر</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <translation>في مجلد بجانب الملف</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>داخل الملف</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>ل&amp;غة المستند</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>لغة المحادثة</translation>
    </message>
    <message>
        <source>Leave &amp;GPS and camera data out of pictures</source>
        <translation>حذف &amp;بيانات GPS والكاميرا من الصور</translation>
    </message>
    <message>
        <source>Leave out the &amp;names of folders</source>
        <translation>ح&amp;ذف أسماء المجلدات</translation>
    </message>
    <message>
        <source>&amp;Tell tokens, speed and how answers ended</source>
        <translation>ذكر الرموز والسرعة وكيفية &amp;انتهاء الإجابات</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>ح&amp;فظ باسم…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find the one before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} من {total}</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Find pictures by words</source>
        <translation>البحث عن صور بالكلمات</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;اختيار مجلد…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>ا&amp;ختيار نموذج…</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model</source>
        <translation>مجلد نموذج CLIP أو SigLIP</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>ما ينبغي أن يُرى</translation>
    </message>
    <message>
        <source>What is to be seen, such as “a red car”</source>
        <translation>ما ينبغي أن يُرى، مثل «سيارة حمراء»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Pictures that were found</source>
        <translation>الصور التي عُثر عليها</translation>
    </message>
    <message>
        <source>Choose the folder that is to be searched.</source>
        <translation>اختر المجلد المراد البحث فيه.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be seen.</source>
        <translation>اكتب في كلمات قليلة ما ينبغي أن يُرى.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Search a folder of pictures</source>
        <translation>البحث في مجلد صور</translation>
    </message>
    <message>
        <source>Open the folder of a CLIP or SigLIP model</source>
        <translation>فتح مجلد نموذج CLIP أو SigLIP</translation>
    </message>
    <message>
        <source>The model in {folder} will search.</source>
        <translation>سيبحث النموذج الموجود في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>The first search reads every picture in it; later ones are quick.</source>
        <translation>يقرأ البحث الأول كل صورة فيه؛ وما بعده سريع.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>لم يُختر مجلد.</translation>
    </message>
    <message>
        <source>In {folder} and below</source>
        <translation>في ⁦{folder}⁩ وما تحته</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>البحث عن صور، لم يُعثر على شيء بعد…</numerusform>
            <numerusform>البحث عن صور، عُثر على صورة…</numerusform>
            <numerusform>البحث عن صور، عُثر على صورتين…</numerusform>
            <numerusform>البحث عن صور، عُثر على {n} صور…</numerusform>
            <numerusform>البحث عن صور، عُثر على {n} صورة…</numerusform>
            <numerusform>البحث عن صور، عُثر على {n} صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures can be used.</source>
        <translation>لا يمكن استخدام أيٍّ من الصور.</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures, the best first</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان، الأفضل أولًا</numerusform>
            <numerusform>{n} صور، الأفضل أولًا</numerusform>
            <numerusform>{n} صورة، الأفضل أولًا</numerusform>
            <numerusform>{n} صورة، الأفضل أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. {best}</source>
        <translation>{count}. {best}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more cannot be used.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحدة أخرى لا يمكن استخدامها.</numerusform>
            <numerusform>واثنتان أخريان لا يمكن استخدامهما.</numerusform>
            <numerusform>و{n} أخرى لا يمكن استخدامها.</numerusform>
            <numerusform>و{n} أخرى لا يمكن استخدامها.</numerusform>
            <numerusform>و{n} أخرى لا يمكن استخدامها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read of the pictures is kept.</source>
        <translation>توقّف؛ يبقى ما قُرئ من الصور.</translation>
    </message>
    <message>
        <source>This needs a CLIP or SigLIP model: get one with Ctrl+Shift+M, or choose its folder.</source>
        <translation>يلزم نموذج CLIP أو SigLIP: احصل على واحد باستخدام Ctrl+Shift+M، أو اختر مجلده.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>✓ Nothing to remark on this text.</source>
        <translation>✓ لا ملاحظات على هذا النص.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>لا ملاحظات.</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The text will be: {text}</source>
        <translation>سيصبح النص: ⁨{text}⁩</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>no graphics card</source>
        <translation>بلا بطاقة رسومات</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {n} processor cores, {card}.</source>
        <translation>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {n} نواة معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، نواة معالج واحدة، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، نواتا معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {n} أنوية معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {n} نواة معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {n} نواة معالج، ⁦{card}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>إضافة &amp;خادم…</translation>
    </message>
    <message>
        <source>{title} can; it is the one to recommend here: {size}, {time} an answer, {licence}.</source>
        <translation>يستطيع ذلك ⁨{title}⁩، وهو الموصى به هنا: ⁨{size}⁩، {time} للإجابة، ⁨{licence}⁩.</translation>
    </message>
    <message>
        <source>The model that comes along knows drawings, and cannot describe photos.</source>
        <translation>النموذج المرفق يعرف الرسوم، ولا يستطيع وصف الصور الفوتوغرافية.</translation>
    </message>
    <message>
        <source>&amp;Get it…</source>
        <translation>&amp;احصل عليه…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>fits {similarity:.2f}</source>
        <translation>تطابق {similarity:.2f}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>في ⁦{folder}⁩</translation>
    </message>
</context>
<context>
    <name>GpuControl</name>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>جارٍ الجلب: {done} من {total} م.ب</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} MB</source>
        <translation>جارٍ الفحص: {done} من {total} م.ب</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
</context>
<context>
    <name>GpuDialog</name>
    <message>
        <source>GPU support</source>
        <translation>دعم وحدة معالجة الرسومات</translation>
    </message>
    <message>
        <source>Large models answer many times faster on an NVIDIA graphics card. That takes packages that do not come with Sightline. They are fetched from the Python package index and put into the data folder; the installed program stays as it is, and starts with them from then on.</source>
        <translation>تجيب النماذج الكبيرة أسرع بمرات على بطاقة رسومات NVIDIA. يلزم لذلك حزم لا تأتي مع Sightline. تُجلب من فهرس حزم بايثون وتوضع في مجلد البيانات؛ ويبقى البرنامج المثبّت كما هو، ويبدأ بها من بعدها.</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>بطاقة الرسومات: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card is found.</source>
        <translation>لم يُعثر على بطاقة رسومات NVIDIA.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>It is not added.</source>
        <translation>لم يُضف.</translation>
    </message>
    <message>
        <source>It was begun. What came is kept, and the rest is fetched.</source>
        <translation>بدأ. يبقى ما وصل، ويُجلب الباقي.</translation>
    </message>
    <message>
        <source>What is there belongs to another version, and is not used. Add it again.</source>
        <translation>الموجود يخص إصدارًا آخر ولا يُستخدم. أضفه من جديد.</translation>
    </message>
    <message>
        <source>It is added, and used when Sightline starts again.</source>
        <translation>أُضيف، ويُستخدم عندما يبدأ Sightline من جديد.</translation>
    </message>
    <message>
        <source>It is added and in use.</source>
        <translation>أُضيف وهو مستخدم.</translation>
    </message>
    <message>
        <source>It is removed when Sightline starts again.</source>
        <translation>يُزال عندما يبدأ Sightline من جديد.</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>مت&amp;ابعة…</translation>
    </message>
    <message>
        <source>&amp;See what it takes…</source>
        <translation>ان&amp;ظر ما يلزم…</translation>
    </message>
    <message>
        <source>&amp;Fetch and add</source>
        <translation>ال&amp;جلب والإضافة</translation>
    </message>
    <message>
        <source>{fetched} are fetched, and take about {disk} on the disk. It can be paused at any time.</source>
        <translation>يُجلب ⁦{fetched}⁩، ويأخذ نحو ⁨{disk}⁩ على القرص. ويمكن إيقافه مؤقتًا في أي وقت.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Sightline</source>
        <translation>المساعدة — Sightline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>إلى الصفحة التي عُرضت قبلها</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation>عُثر على صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages found</source>
        <translation>
            <numerusform>لم يُعثر على صفحات</numerusform>
            <numerusform>عُثر على صفحة واحدة</numerusform>
            <numerusform>عُثر على صفحتين</numerusform>
            <numerusform>عُثر على {n} صفحات</numerusform>
            <numerusform>عُثر على {n} صفحة</numerusform>
            <numerusform>عُثر على {n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>A page of the help</source>
        <translation>صفحة من المساعدة</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Everything is kept again.</source>
        <translation>يُحفظ كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>لم تعد مثبّتة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>أُرشفت</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>عادت إلى القائمة</translation>
    </message>
    <message>
        <source>1 conversation was deleted</source>
        <translation>حُذفت محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were deleted</source>
        <translation>
            <numerusform>لم تُحذف محادثات</numerusform>
            <numerusform>حُذفت محادثة واحدة</numerusform>
            <numerusform>حُذفت محادثتان</numerusform>
            <numerusform>حُذفت {n} محادثات</numerusform>
            <numerusform>حُذفت {n} محادثة</numerusform>
            <numerusform>حُذفت {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>{deleted}. Ctrl+Z in the list brings back.</source>
        <translation>{deleted}. يعيدها Ctrl+Z في القائمة.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Sightline ended unexpectedly twice in a row, so it has started with the built-in model and without the last conversation. Both are still there: the File menu opens the model, the list the conversation.</source>
        <translation>انتهى Sightline مرتين متتاليتين على نحو غير متوقع، فبدأ بالنموذج المضمّن ومن دون المحادثة الأخيرة. كلاهما ما زال موجودًا: تفتح قائمة «ملف» النموذج، والقائمة المحادثة.</translation>
    </message>
    <message>
        <source>The conversations are damaged</source>
        <translation>المحادثات تالفة</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged. Until then, nothing that you ask is kept.</source>
        <translation>يمكن حفظ ما لا يزال مقروءًا في ملف جديد. ويُنحّى الملف التالف دون تغيير. وحتى ذلك الحين لا يُحفظ شيء مما تسأل.</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>حفظ ما &amp;يمكن قراءته</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>1 conversation with {m} messages was saved. The damaged file is {file}.</source>
        <translation>أُنقذت محادثة واحدة (عدد الرسائل {m}). الملف التالف هو ⁦{file}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations with {m} messages were saved. The damaged file is {file}.</source>
        <translation>
            <numerusform>لم تُنقذ محادثات (عدد الرسائل {m}). الملف التالف هو ⁦{file}⁩.</numerusform>
            <numerusform>أُنقذت محادثة واحدة (عدد الرسائل {m}). الملف التالف هو ⁦{file}⁩.</numerusform>
            <numerusform>أُنقذت محادثتان (عدد الرسائل {m}). الملف التالف هو ⁦{file}⁩.</numerusform>
            <numerusform>أُنقذت {n} محادثات (عدد الرسائل {m}). الملف التالف هو ⁦{file}⁩.</numerusform>
            <numerusform>أُنقذت {n} محادثة (عدد الرسائل {m}). الملف التالف هو ⁦{file}⁩.</numerusform>
            <numerusform>أُنقذت {n} محادثة (عدد الرسائل {m}). الملف التالف هو ⁦{file}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is lost.</source>
        <translation>فُقدت رسالة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are lost.</source>
        <translation>
            <numerusform>لم تُفقد رسائل.</numerusform>
            <numerusform>فُقدت رسالة واحدة.</numerusform>
            <numerusform>فُقدت رسالتان.</numerusform>
            <numerusform>فُقدت {n} رسائل.</numerusform>
            <numerusform>فُقدت {n} رسالة.</numerusform>
            <numerusform>فُقدت {n} رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part of it could not be read.</source>
        <translation>تعذّرت قراءة جزء واحد منه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of it could not be read.</source>
        <translation>
            <numerusform>قُرئت كل أجزائه.</numerusform>
            <numerusform>تعذّرت قراءة جزء واحد منه.</numerusform>
            <numerusform>تعذّرت قراءة جزأين منه.</numerusform>
            <numerusform>تعذّرت قراءة {n} أجزاء منه.</numerusform>
            <numerusform>تعذّرت قراءة {n} جزءًا منه.</numerusform>
            <numerusform>تعذّرت قراءة {n} جزء منه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Import conversations</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Conversations exported as JSON (*.json *.zip)</source>
        <translation>محادثات مصدَّرة بصيغة JSON (*.json *.zip)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>1 conversation was imported</source>
        <translation>استوردت محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported</source>
        <translation>
            <numerusform>لم تُستورد محادثات</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت {n} محادثات</numerusform>
            <numerusform>استُوردت {n} محادثة</numerusform>
            <numerusform>استُوردت {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>واحدة كانت هنا من قبل</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>لم يكن شيء هنا من قبل</numerusform>
            <numerusform>واحدة كانت هنا من قبل</numerusform>
            <numerusform>اثنتان كانتا هنا من قبل</numerusform>
            <numerusform>{n} كانت هنا من قبل</numerusform>
            <numerusform>{n} كانت هنا من قبل</numerusform>
            <numerusform>{n} كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <source>Unl&amp;oad</source>
        <translation>ت&amp;فريغ</translation>
    </message>
    <message>
        <source>Free its memory; the next question loads it again</source>
        <translation>تحرير ذاكرته؛ يحمّله السؤال التالي من جديد</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Cancel loading the model</source>
        <translation>إلغاء تحميل النموذج</translation>
    </message>
    <message>
        <source>{name} is unloaded.</source>
        <translation>فُرّغ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} is loaded and takes about {size}.</source>
        <translation>حُمّل ⁨{name}⁩ ويشغل نحو ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>A server answers.</source>
        <translation>يجيب خادم.</translation>
    </message>
    <message>
        <source>{name} is unloaded; the next question loads it again.</source>
        <translation>فُرّغ ⁨{name}⁩؛ يحمّله السؤال التالي من جديد.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لا نموذج محمَّل.</translation>
    </message>
    <message>
        <source> Sightline uses {used} of memory; {free} are free.</source>
        <translation> يستخدم Sightline ⁨{used}⁩ من الذاكرة؛ المتاح ⁨{free}⁩.</translation>
    </message>
    <message>
        <source> On the graphics card it uses {used}.</source>
        <translation> ويستخدم على بطاقة الرسومات ⁨{used}⁩.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Answering.</source>
        <translation>جارٍ الرد.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا إجابة.</translation>
    </message>
    <message>
        <source>Stopped; what was written is kept.</source>
        <translation>توقّف؛ يبقى ما كُتب.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>The answer broke off; what was written is kept.</source>
        <translation>انقطعت الإجابة؛ يبقى ما كُتب.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>انقطعت الإجابة.</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>الإجابة: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>No answer; your question is back in the box.</source>
        <translation>لا إجابة؛ عاد سؤالك إلى الخانة.</translation>
    </message>
    <message>
        <source>No answer; Ctrl+Up brings your question back.</source>
        <translation>لا إجابة؛ يعيد Ctrl+الأعلى سؤالك.</translation>
    </message>
    <message>
        <source>Reading aloud; Space or Esc stops.</source>
        <translation>قراءة بصوت عالٍ؛ توقفها المسافة أو Esc.</translation>
    </message>
    <message>
        <source>{name} — Sightline</source>
        <translation>⁨{name}⁩ — Sightline</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Read in the picture</source>
        <translation>قُرئ في الصورة</translation>
    </message>
    <message>
        <source>Not read in the picture, and may be wrong</source>
        <translation>لم يُقرأ في الصورة، وقد يكون خطأ</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>ال&amp;نصوص البديلة…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ا&amp;لنماذج…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>&amp;فتح صور…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Remo&amp;ve this picture</source>
        <translation>إزالة &amp;هذه الصورة</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>محادثة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>&amp;تصدير المحادثة…</translation>
    </message>
    <message>
        <source>Expor&amp;t this message…</source>
        <translation>تصدير هذه ال&amp;رسالة…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>التصدير &amp;حتى هذه الرسالة…</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>&amp;استيراد محادثات…</translation>
    </message>
    <message>
        <source>&amp;Keep copies of pictures</source>
        <translation>الاحتفاظ &amp;بنسخ من الصور</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>فتح مجل&amp;د نموذج…</translation>
    </message>
    <message>
        <source>Use the &amp;built-in model</source>
        <translation>ا&amp;ستخدام النموذج المضمّن</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>ال&amp;خوادم…</translation>
    </message>
    <message>
        <source>&amp;GPU support…</source>
        <translation>دعم &amp;وحدة معالجة الرسومات…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Bring back the last conversation</source>
        <translation>إعادة المحاد&amp;ثة السابقة</translation>
    </message>
    <message>
        <source>&amp;Search all conversations…</source>
        <translation>البحث في &amp;كل المحادثات…</translation>
    </message>
    <message>
        <source>Find pictures by &amp;words…</source>
        <translation>ال&amp;بحث عن صور بالكلمات…</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>البحث ف&amp;ي المحادثة…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt one</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Find the &amp;one before</source>
        <translation>النتيجة الساب&amp;قة</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>ن&amp;سخ آخر إجابة</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>النسخ &amp;كنص عادي</translation>
    </message>
    <message>
        <source>Copy the conversation as &amp;Markdown</source>
        <translation>نسخ المحادثة بصي&amp;غة Markdown</translation>
    </message>
    <message>
        <source>Copy the conversation as p&amp;lain text</source>
        <translation>نسخ ال&amp;محادثة كنص عادي</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>ا&amp;لسؤال السابق</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>السؤ&amp;ال التالي</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;List of conversations</source>
        <translation>&amp;قائمة المحادثات</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكب&amp;ير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>الص&amp;ورة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>الصو&amp;رة السابقة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالن&amp;ظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>م&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>إعادة الإ&amp;جابة</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>م&amp;تابعة الإجابة</translation>
    </message>
    <message>
        <source>E&amp;dit the question</source>
        <translation>ت&amp;عديل السؤال</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>ا&amp;لإجابة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>الإ&amp;جابة التالية</translation>
    </message>
    <message>
        <source>Selected in the &amp;list</source>
        <translation>المحدد &amp;في القائمة</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>&amp;كتابة سؤال</translation>
    </message>
    <message>
        <source>Read &amp;messages</source>
        <translation>&amp;قراءة الرسائل</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or stop</source>
        <translation>قراءة &amp;بصوت عالٍ أو إيقاف</translation>
    </message>
    <message>
        <source>&amp;Enter sends</source>
        <translation>Enter ير&amp;سل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>مس&amp;اعدة Sightline</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>كل الا&amp;ختصارات</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>خ&amp;ذ الجولة</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>&amp;حول Sightline</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>{who}, message {number}</source>
        <translation>{who}، الرسالة {number}</translation>
    </message>
    <message>
        <source>Edit message {number}</source>
        <translation>تعديل الرسالة {number}</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>نسخ الرسالة {number}</translation>
    </message>
    <message>
        <source>■ Stopped. What was written until then is kept.</source>
        <translation>■ توقّف. يبقى ما كُتب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>■ An error broke this answer off. What was written until then is kept.</source>
        <translation>■ قطع خطأ هذه الإجابة. يبقى ما كُتب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>… The answer was cut because it reached the longest length.</source>
        <translation>… قُطعت الإجابة لأنها بلغت أقصى طول.</translation>
    </message>
    <message>
        <source>The model was not sure enough of an answer to show one.</source>
        <translation>لم يكن النموذج واثقًا بما يكفي من أي إجابة ليعرضها.</translation>
    </message>
    <message>
        <source>The model was not sure enough of a part of its answer to show it.</source>
        <translation>لم يكن النموذج واثقًا بما يكفي من جزء من إجابته ليعرضه.</translation>
    </message>
    <message>
        <source>✓ Read in the picture: {quotes}</source>
        <translation>✓ قُرئ في الصورة: {quotes}</translation>
    </message>
    <message>
        <source>✗ Not read in the picture, and may be wrong: {quotes}</source>
        <translation>✗ لم يُقرأ في الصورة، وقد يكون خطأ: {quotes}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة الإجابة</translation>
    </message>
    <message>
        <source>Ask again; this answer is kept</source>
        <translation>اسأل مجددًا؛ تبقى هذه الإجابة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Write on from here; this answer is kept as it is</source>
        <translation>المتابعة من هنا؛ تبقى هذه الإجابة كما هي</translation>
    </message>
    <message>
        <source>Use a larger model…</source>
        <translation>استخدام نموذج أكبر…</translation>
    </message>
    <message>
        <source>Choose a folder with another model on this computer</source>
        <translation>اختيار مجلد فيه نموذج آخر على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>{quotes} and {n} more</source>
        <translation>
            <numerusform>{quotes}</numerusform>
            <numerusform>{quotes} وواحد آخر</numerusform>
            <numerusform>{quotes} واثنان آخران</numerusform>
            <numerusform>{quotes} و{n} أخرى</numerusform>
            <numerusform>{quotes} و{n} أخرى</numerusform>
            <numerusform>{quotes} و{n} أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>تعذّر حفظ الإعدادات في ⁦{file}⁩: ⁨{reason}⁩. تبقى سارية حتى الخروج.</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>Open the folder of a model</source>
        <translation>فتح مجلد نموذج</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Export to ONNX…</source>
        <translation>ت&amp;صدير إلى ONNX…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعد&amp;ادات…</translation>
    </message>
    <message>
        <source>Check its &amp;files</source>
        <translation>&amp;فحص ملفاته</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>است&amp;خدامه</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>تنز&amp;يل…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {model}</source>
        <translation>إعدادات ⁨{model}⁩</translation>
    </message>
    <message>
        <source>They hold for this model alone, from now on.</source>
        <translation>تسري على هذا النموذج وحده، من الآن.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>⁨{title}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة &amp;ضبط الكل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>All settings of the model are as they were at first.</source>
        <translation>عادت كل إعدادات النموذج كما كانت في البداية.</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models — Sightline</source>
        <translation>النماذج — Sightline</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ تفحّص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Progress of the model</source>
        <translation>تقدّم النموذج</translation>
    </message>
    <message>
        <source>Cancel and discard what came</source>
        <translation>إلغاء وتجاهل ما وصل</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>أُزيل: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>This computer was measured.</source>
        <translation>قيس هذا الحاسوب.</translation>
    </message>
    <message>
        <source>no graphics card</source>
        <translation>بلا بطاقة رسومات</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>‏⁨{name}⁩ بذاكرة ⁨{memory}⁩</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {cores} processor cores, {card}.</source>
        <translation>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {cores} نواة معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {cores} نواة معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {cores} نواتا معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {cores} أنوية معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {cores} نواة معالج، ⁦{card}⁩.</numerusform>
            <numerusform>هذا الحاسوب: ذاكرة ⁨{memory}⁩، {cores} نواة معالج، ⁦{card}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended for it: {title}, {size}, {time} an answer.</source>
        <translation>الموصى به له: ⁨{title}⁩، ⁨{size}⁩، {time} للإجابة.</translation>
    </message>
    <message>
        <source>{doing}: {time} so far, {total} in all</source>
        <translation>{doing}: {time} حتى الآن، {total} إجمالًا</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB, {speed} MB/s, {time} left</source>
        <translation>{doing}: {done} من {total} م.ب، {speed} م.ب/ث، بقي {time}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB</source>
        <translation>{doing}: {done} من {total} م.ب</translation>
    </message>
    <message>
        <source>1 model takes</source>
        <translation>نموذج واحد يشغل</translation>
    </message>
    <message numerus="yes">
        <source>{n} models take</source>
        <translation>
            <numerusform>لا نماذج تشغل</numerusform>
            <numerusform>نموذج واحد يشغل</numerusform>
            <numerusform>نموذجان يشغلان</numerusform>
            <numerusform>{n} نماذج تشغل</numerusform>
            <numerusform>{n} نموذجًا تشغل</numerusform>
            <numerusform>{n} نموذج تشغل</numerusform>
        </translation>
    </message>
    <message>
        <source>{models} {size} in {folder}; {free} are free there.</source>
        <translation>{models} ⁨{size}⁩ في ⁦{folder}⁩؛ والمتاح هناك ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>متوقف مؤقتًا: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>أُلغي: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{title} finds pictures by words from now on (Ctrl+Shift+K).</source>
        <translation>يعثر ⁨{title}⁩ من الآن على الصور بالكلمات (Ctrl+Shift+K).</translation>
    </message>
    <message>
        <source>Write it as owner/name, or as the address of its page on the hub.</source>
        <translation>اكتبه على شكل المالك/الاسم، أو عنوان صفحته في المستودع.</translation>
    </message>
    <message>
        <source>Looking up {name}</source>
        <translation>جارٍ البحث عن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>جارٍ جلب ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Installed: {name}</source>
        <translation>ثُبّت: ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all {n} files are what was installed.</source>
        <translation>
            <numerusform>‏⁨{name}⁩: لا ملفات.</numerusform>
            <numerusform>‏⁨{name}⁩: الملف هو ما ثُبّت.</numerusform>
            <numerusform>‏⁨{name}⁩: الملفان هما ما ثُبّت.</numerusform>
            <numerusform>‏⁨{name}⁩: كل الملفات الـ{n} هي ما ثُبّت.</numerusform>
            <numerusform>‏⁨{name}⁩: كل الملفات الـ{n} هي ما ثُبّت.</numerusform>
            <numerusform>‏⁨{name}⁩: كل الملفات الـ{n} هي ما ثُبّت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models are kept in {folder} now.</source>
        <translation>تُحفظ النماذج الآن في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>The access token is kept.</source>
        <translation>حُفظ رمز الوصول.</translation>
    </message>
    <message>
        <source>This computer has no safe store for keys: the token is forgotten when you quit.</source>
        <translation>لا يوجد في هذا الحاسوب مخزن آمن للمفاتيح: يُنسى الرمز عند الخروج.</translation>
    </message>
</context>
<context>
    <name>ModelsWork</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>MoreModels</name>
    <message>
        <source>Another model of the hub, by name or address</source>
        <translation>نموذج آخر من المستودع، بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>owner/name, or its address</source>
        <translation>المالك/الاسم، أو عنوانه</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;ابحث عنه</translation>
    </message>
    <message>
        <source>&amp;Add from a folder…</source>
        <translation>إ&amp;ضافة من مجلد…</translation>
    </message>
    <message>
        <source>&amp;Keep all models in another folder…</source>
        <translation>حفظ &amp;كل النماذج في مجلد آخر…</translation>
    </message>
    <message>
        <source>&amp;Measure this computer</source>
        <translation>&amp;قياس هذا الحاسوب</translation>
    </message>
    <message>
        <source>Access &amp;token of the hub…</source>
        <translation>&amp;رمز الوصول إلى المستودع…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>A&amp;nother model:</source>
        <translation>نم&amp;وذج آخر:</translation>
    </message>
    <message>
        <source>Add the model in a folder</source>
        <translation>إضافة نموذج من مجلد</translation>
    </message>
    <message>
        <source>Keep all models in this folder</source>
        <translation>حفظ كل النماذج في هذا المجلد</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>رمز الوصول إلى المستودع</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer. Empty forgets it.</source>
        <translation>يُحفظ في مخزن مفاتيح هذا الحاسوب. تركه فارغًا ينسيه.</translation>
    </message>
</context>
<context>
    <name>OpenPictures</name>
    <message>
        <source>{name} is part of the conversation, and stays. A new conversation begins without it.</source>
        <translation>‏⁨{name}⁩ جزء من المحادثة ويبقى. تبدأ محادثة جديدة من دونه.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>البحث عن صور، لم يُعثر على شيء بعد…</numerusform>
            <numerusform>البحث عن صور، عُثر على صورة…</numerusform>
            <numerusform>البحث عن صور، عُثر على صورتين…</numerusform>
            <numerusform>البحث عن صور، عُثر على {n} صور…</numerusform>
            <numerusform>البحث عن صور، عُثر على {n} صورة…</numerusform>
            <numerusform>البحث عن صور، عُثر على {n} صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was opened</source>
        <translation>لم تُفتح أي صورة</translation>
    </message>
    <message>
        <source>The picture is open</source>
        <translation>الصورة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are open</source>
        <translation>
            <numerusform>لا صور مفتوحة</numerusform>
            <numerusform>صورة واحدة مفتوحة</numerusform>
            <numerusform>صورتان مفتوحتان</numerusform>
            <numerusform>{n} صور مفتوحة</numerusform>
            <numerusform>{n} صورة مفتوحة</numerusform>
            <numerusform>{n} صورة مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Which pictures</source>
        <translation>أي ال&amp;صور</translation>
    </message>
    <message>
        <source>Where a file has a &amp;text already</source>
        <translation>إذا &amp;كان للملف نص سلفًا</translation>
    </message>
    <message>
        <source>Keep it, and draft nothing</source>
        <translation>إبقاؤه وعدم كتابة مسودة</translation>
    </message>
    <message>
        <source>Keep it, and put the draft behind it</source>
        <translation>إبقاؤه ووضع المسودة بعده</translation>
    </message>
    <message>
        <source>Draft a new one, and show both</source>
        <translation>كتابة مسودة جديدة وعرض الاثنين</translation>
    </message>
    <message>
        <source>At most {n} characters: {name}</source>
        <translation>{n} حرفًا على الأكثر: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>الأسل&amp;وب</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>جمل كاملة</translation>
    </message>
    <message>
        <source>Expressive: mood, light and colours, too</source>
        <translation>معبّر: الجو والضوء والألوان أيضًا</translation>
    </message>
    <message>
        <source>Technical: the terms of those who know the subject</source>
        <translation>تقني: مصطلحات العارفين بالموضوع</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>&amp;Write it as the photo&apos;s description, too, where there is none</source>
        <translation>كتابته أيضً&amp;ا وصفًا للصورة، حيث لا وصف لها</translation>
    </message>
    <message>
        <source>What is known of all these pictures</source>
        <translation>ما يُعرف عن كل هذه الصور</translation>
    </message>
</context>
<context>
    <name>PictureControl</name>
    <message>
        <source>Open pictures</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file.</source>
        <translation>لا صورة فيما لُصق أو أُفلت. انسخ أو اسحب صورة أو ملف صورة.</translation>
    </message>
    <message>
        <source>This model understands English only.</source>
        <translation>لا يفهم هذا النموذج إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>صف هذه الصورة.</translation>
    </message>
    <message>
        <source>Read the text in this picture.</source>
        <translation>اقرأ النص في هذه الصورة.</translation>
    </message>
    <message>
        <source>How many things are in this picture?</source>
        <translation>كم شيئًا في هذه الصورة؟</translation>
    </message>
    <message>
        <source>Write alt text for this picture.</source>
        <translation>اكتب نصًا بديلًا لهذه الصورة.</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find in the picture</source>
        <translation>البحث في الصورة</translation>
    </message>
    <message>
        <source>Close the search in the picture</source>
        <translation>إغلاق البحث في الصورة</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>رسم منطقة للسؤال عنها</translation>
    </message>
    <message>
        <source>Draw a region to ask about; or drag on the picture with Ctrl held</source>
        <translation>رسم منطقة للسؤال عنها؛ أو اسحب على الصورة مع ضغط Ctrl</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>ملاءمة الصورة للنافذة</translation>
    </message>
    <message>
        <source>Image {number}: {name}, {width} × {height}</source>
        <translation>الصورة {number}: ⁨{name}⁩، {width} × {height}</translation>
    </message>
    <message>
        <source>{at} of {total}: {line}</source>
        <translation>{at} من {total}: ⁨{line}⁩</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>التكبير {percent} %</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures in this conversation</source>
        <translation>صور هذه المحادثة</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>الصورة {0}</translation>
    </message>
    <message>
        <source>Image {0}: {1}</source>
        <translation>الصورة {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>تعذّر حفظ الإعدادات في ⁦{file}⁩: ⁨{reason}⁩. تبقى سارية حتى الخروج.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>What is this picture for?</source>
        <translation>ما الغرض من هذه الصورة؟</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>اسأل عن الصورة…</translation>
    </message>
</context>
<context>
    <name>RegionChips</name>
    <message>
        <source>Regions that the question is about</source>
        <translation>المناطق التي يدور السؤال حولها</translation>
    </message>
    <message>
        <source>Change it on the picture; Delete removes it</source>
        <translation>غيّرها على الصورة؛ ومفتاح Del يزيلها</translation>
    </message>
    <message>
        <source>Remove {region}</source>
        <translation>إزالة ⁨{region}⁩</translation>
    </message>
</context>
<context>
    <name>RegionControl</name>
    <message>
        <source>&amp;Draw a region by keyboard</source>
        <translation>&amp;رسم منطقة بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Region by &amp;numbers…</source>
        <translation>منطقة &amp;بالأرقام…</translation>
    </message>
    <message>
        <source>Ask a&amp;gain about the region that is shown</source>
        <translation>السؤال مجددً&amp;ا عن المنطقة المعروضة</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of regions</source>
        <translation>الترا&amp;جع عن آخر تغيير للمناطق</translation>
    </message>
    <message>
        <source>&amp;Remove all regions</source>
        <translation>إزالة &amp;كل المناطق</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>منطقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <translation>
            <numerusform>لا مناطق</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>{n} مناطق</numerusform>
            <numerusform>{n} منطقة</numerusform>
            <numerusform>{n} منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone; now {regions}.</source>
        <translation>تم التراجع؛ الآن {regions}.</translation>
    </message>
    <message>
        <source>All regions are removed.</source>
        <translation>أُزيلت كل المناطق.</translation>
    </message>
    <message>
        <source>{region} is removed.</source>
        <translation>أُزيلت ⁨{region}⁩.</translation>
    </message>
    <message>
        <source>{region} goes with your question. {where}.</source>
        <translation>‏⁨{region}⁩ ترافق سؤالك. {where}.</translation>
    </message>
    <message>
        <source>{said} Words in it: {words}</source>
        <translation>{said} الكلمات فيها: {words}</translation>
    </message>
    <message>
        <source>The new region is removed.</source>
        <translation>أُزيلت المنطقة الجديدة.</translation>
    </message>
    <message>
        <source>{region} is shown. {where}.</source>
        <translation>تُعرض ⁨{region}⁩. {where}.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>RegionDialog</name>
    <message>
        <source>Left edge, percent of the width</source>
        <translation>الحافة اليسرى، نسبة مئوية من العرض</translation>
    </message>
    <message>
        <source>Top edge, percent of the height</source>
        <translation>الحافة العليا، نسبة مئوية من الارتفاع</translation>
    </message>
    <message>
        <source>Width, percent of the picture</source>
        <translation>العرض، نسبة مئوية من الصورة</translation>
    </message>
    <message>
        <source>Height, percent of the picture</source>
        <translation>الارتفاع، نسبة مئوية من الصورة</translation>
    </message>
    <message>
        <source>&amp;Left edge</source>
        <translation>الحافة ال&amp;يسرى</translation>
    </message>
    <message>
        <source>&amp;Top edge</source>
        <translation>الح&amp;افة العليا</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>الع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>الارت&amp;فاع</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>RegionLayer</name>
    <message>
        <source>{name}: {box}. {help}</source>
        <translation>⁨{name}⁩: {box}. {help}</translation>
    </message>
    <message>
        <source>The region is hidden.</source>
        <translation>أُخفيت المنطقة.</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>بقيت كما كانت.</translation>
    </message>
    <message>
        <source>It goes no further. {box}</source>
        <translation>لا تتحرك أبعد. {box}</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>المنطقة {number}</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size, with Ctrl by single pixels. Enter keeps it, Escape leaves, Delete removes it.</source>
        <translation>الأسهم تحركها، وShift مع الأسهم يغيّر حجمها، ومع Ctrl بكسلًا بكسلًا. Enter يبقيها، وEsc يتركها، وDel يزيلها.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPanel</name>
    <message numerus="yes">
        <source>Asked again {n} times; {m} times the model could tell.</source>
        <translation>
            <numerusform>لم يُسأل مجددًا؛ واستطاع النموذج القول {m} مرة.</numerusform>
            <numerusform>سُئل مرة أخرى؛ واستطاع النموذج القول {m} مرة.</numerusform>
            <numerusform>سُئل مرتين أخريين؛ واستطاع النموذج القول {m} مرة.</numerusform>
            <numerusform>سُئل {n} مرات أخرى؛ واستطاع النموذج القول {m} مرة.</numerusform>
            <numerusform>سُئل {n} مرة أخرى؛ واستطاع النموذج القول {m} مرة.</numerusform>
            <numerusform>سُئل {n} مرة أخرى؛ واستطاع النموذج القول {m} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Agreed, {n} of {m}: {text}</source>
        <translation>✓ متفق عليه، {n} من {m}: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>? Said once, by no other telling: {text}</source>
        <translation>? قيل مرة واحدة، ولم يُقل غيرها: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>✕ Disagreed: {text} — others say: {others}</source>
        <translation>✕ مختلف فيه: ⁨{text}⁩ — وقيل أيضًا: {others}</translation>
    </message>
</context>
<context>
    <name>ReviewBatches</name>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>أُوقف؛ ويبقى ما أُنجز حتى حينه.</translation>
    </message>
    <message>
        <source>The queue is deleted. The menu Queue brings it back until the program ends.</source>
        <translation>حُذفت القائمة. تعيدها القائمة «قائمة العمل» حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>عادت القائمة</translation>
    </message>
    <message>
        <source>Add pictures or documents</source>
        <translation>إضافة صور أو مستندات</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>صور ومستندات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Add a folder and all folders in it</source>
        <translation>إضافة مجلد وكل المجلدات فيه</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Take picture files, folders or documents.</source>
        <translation>لا صورة فيما لُصق أو أُفلت. خذ ملفات صور أو مجلدات أو مستندات.</translation>
    </message>
    <message>
        <source>A new queue: add pictures to it</source>
        <translation>قائمة جديدة: أضف إليها صورًا</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {pictures} out of the queue, with the texts?</source>
        <translation>هل تُخرج {pictures} من القائمة، مع نصوصها؟</translation>
    </message>
    <message>
        <source>The files stay as they are. What was written for them here is gone then.</source>
        <translation>تبقى الملفات كما هي. ويزول ما كُتب لها هنا.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message>
        <source>Delete the queue “{name}”, with its texts?</source>
        <translation>هل تُحذف القائمة «⁨{name}⁩» مع نصوصها؟</translation>
    </message>
    <message>
        <source>The files stay as they are, and keep what was written into them.</source>
        <translation>تبقى الملفات كما هي، وتحتفظ بما كُتب فيها.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>All that have no draft ({n})</source>
        <translation>كل ما ليس له مسودة ({n})</translation>
    </message>
    <message>
        <source>The selected one, anew</source>
        <translation>المحددة، من جديد</translation>
    </message>
    <message>
        <source>The selected ones ({n}), anew</source>
        <translation>المحددات ({n})، من جديد</translation>
    </message>
    <message>
        <source>Draft alt texts</source>
        <translation>كتابة مسودات نصوص بديلة</translation>
    </message>
    <message>
        <source>&amp;Start drafting</source>
        <translation>&amp;بدء كتابة المسودات</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>جارٍ كتابة المسودات…</translation>
    </message>
    <message>
        <source>Drafting is held; what was drafted is kept.</source>
        <translation>كتابة المسودات معلّقة؛ ويبقى ما كُتب.</translation>
    </message>
    <message>
        <source>Drafting goes on.</source>
        <translation>تتواصل كتابة المسودات.</translation>
    </message>
    <message>
        <source>Options of this queue</source>
        <translation>خيارات هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>What is known of this picture</source>
        <translation>ما يُعرف عن هذه الصورة</translation>
    </message>
    <message numerus="yes">
        <source>What is known of these {n} pictures</source>
        <translation>
            <numerusform>ما يُعرف عن هذه الصور</numerusform>
            <numerusform>ما يُعرف عن هذه الصورة</numerusform>
            <numerusform>ما يُعرف عن هاتين الصورتين</numerusform>
            <numerusform>ما يُعرف عن هذه الصور الـ{n}</numerusform>
            <numerusform>ما يُعرف عن هذه الصور الـ{n}</numerusform>
            <numerusform>ما يُعرف عن هذه الصور الـ{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last writing back?</source>
        <translation>هل تتراجع عن آخر كتابة؟</translation>
    </message>
    <message>
        <source>Its photos get the very bytes back that they had before. Your texts stay here.</source>
        <translation>تستعيد صورها البايتات نفسها التي كانت لها. وتبقى نصوصك هنا.</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>This queue has no pictures of a document.</source>
        <translation>لا صور من مستند في هذه القائمة.</translation>
    </message>
    <message>
        <source>Save the document with its texts</source>
        <translation>حفظ المستند مع نصوصه</translation>
    </message>
    <message>
        <source>{name} with alt text</source>
        <translation>‏⁨{name}⁩ مع نص بديل</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>حفظ التصدير</translation>
    </message>
    <message>
        <source>Take decisions from a table</source>
        <translation>أخذ القرارات من جدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Adding pictures…</source>
        <translation>جارٍ إضافة الصور…</translation>
    </message>
    <message>
        <source>1 picture was added</source>
        <translation>أُضيفت صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were added</source>
        <translation>
            <numerusform>لم تُضف صور</numerusform>
            <numerusform>أُضيفت صورة واحدة</numerusform>
            <numerusform>أُضيفت صورتان</numerusform>
            <numerusform>أُضيفت {n} صور</numerusform>
            <numerusform>أُضيفت {n} صورة</numerusform>
            <numerusform>أُضيفت {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents in the folder were left out: {names}.</source>
        <translation>تُركت مستندات في المجلد: {names}.</translation>
    </message>
    <message>
        <source>A document in the folder was left out: {names}.</source>
        <translation>تُرك مستند في المجلد: {names}.</translation>
    </message>
    <message>
        <source>Add a document itself to describe its pictures: it becomes a queue of its own.</source>
        <translation>أضف المستند نفسه لوصف صوره: يصبح قائمة مستقلة.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>لا شيء لتُكتب له مسودة.</translation>
    </message>
    <message>
        <source>1 text was drafted</source>
        <translation>كُتبت مسودة نص واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were drafted</source>
        <translation>
            <numerusform>لم تُكتب مسودات</numerusform>
            <numerusform>كُتبت مسودة نص واحد</numerusform>
            <numerusform>كُتبت مسودتا نصين</numerusform>
            <numerusform>كُتبت مسودات {n} نصوص</numerusform>
            <numerusform>كُتبت مسودات {n} نصًا</numerusform>
            <numerusform>كُتبت مسودات {n} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; of {n} the model could not tell</source>
        <translation>
            <numerusform>{drafted}</numerusform>
            <numerusform>{drafted}؛ ولم يستطع النموذج القول في واحدة</numerusform>
            <numerusform>{drafted}؛ ولم يستطع النموذج القول في اثنتين</numerusform>
            <numerusform>{drafted}؛ ولم يستطع النموذج القول في {n} صور</numerusform>
            <numerusform>{drafted}؛ ولم يستطع النموذج القول في {n} صورة</numerusform>
            <numerusform>{drafted}؛ ولم يستطع النموذج القول في {n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; {n} could not be drafted</source>
        <translation>
            <numerusform>{drafted}</numerusform>
            <numerusform>{drafted}؛ وتعذّر واحد</numerusform>
            <numerusform>{drafted}؛ وتعذّر اثنان</numerusform>
            <numerusform>{drafted}؛ وتعذّرت {n} نصوص</numerusform>
            <numerusform>{drafted}؛ وتعذّر {n} نصًا</numerusform>
            <numerusform>{drafted}؛ وتعذّر {n} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>{drafted}; {sent} tokens sent, {answered} answered</source>
        <translation>{drafted}؛ أُرسل {sent} رمز، وأُجيب بـ {answered}</translation>
    </message>
    <message>
        <source>There is nothing to write: no approved text is new.</source>
        <translation>لا شيء ليُكتب: لا نص معتمد جديد.</translation>
    </message>
    <message>
        <source>1 photo was written</source>
        <translation>كُتب في صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were written</source>
        <translation>
            <numerusform>لم يُكتب في أي صورة</numerusform>
            <numerusform>كُتب في صورة واحدة</numerusform>
            <numerusform>كُتب في صورتين</numerusform>
            <numerusform>كُتب في {n} صور</numerusform>
            <numerusform>كُتب في {n} صورة</numerusform>
            <numerusform>كُتب في {n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{written}, {n} of them into a file beside the photo</source>
        <translation>
            <numerusform>{written}</numerusform>
            <numerusform>{written}، واحدة منها في ملف بجانب الصورة</numerusform>
            <numerusform>{written}، اثنتان منها في ملف بجانب الصورة</numerusform>
            <numerusform>{written}، {n} منها في ملف بجانب الصورة</numerusform>
            <numerusform>{written}، {n} منها في ملف بجانب الصورة</numerusform>
            <numerusform>{written}، {n} منها في ملف بجانب الصورة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is as it was</source>
        <translation>ملف واحد بقي كما كان</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were</source>
        <translation>
            <numerusform>لا ملفات كما كانت</numerusform>
            <numerusform>ملف واحد كما كان</numerusform>
            <numerusform>ملفان كما كانا</numerusform>
            <numerusform>{n} ملفات كما كانت</numerusform>
            <numerusform>{n} ملفًا كما كانت</numerusform>
            <numerusform>{n} ملف كما كانت</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ حُفظ باسم ⁦{file}⁩</translation>
    </message>
    <message>
        <source>1 picture was changed</source>
        <translation>تغيّرت صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were changed</source>
        <translation>
            <numerusform>لم تتغيّر صور</numerusform>
            <numerusform>تغيّرت صورة واحدة</numerusform>
            <numerusform>تغيّرت صورتان</numerusform>
            <numerusform>تغيّرت {n} صور</numerusform>
            <numerusform>تغيّرت {n} صورة</numerusform>
            <numerusform>تغيّرت {n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>ولا شيء آخر من هذا النوع.</numerusform>
            <numerusform>وواحد آخر من هذا النوع.</numerusform>
            <numerusform>واثنان آخران من هذا النوع.</numerusform>
            <numerusform>و{n} أخرى من هذا النوع.</numerusform>
            <numerusform>و{n} أخرى من هذا النوع.</numerusform>
            <numerusform>و{n} أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>There is no text to approve: write one, or mark the picture as decorative.</source>
        <translation>لا نص لاعتماده: اكتب نصًا، أو علّم الصورة زخرفية.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>زخرفية</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are decorative</source>
        <translation>
            <numerusform>لا صور زخرفية</numerusform>
            <numerusform>صورة واحدة زخرفية</numerusform>
            <numerusform>صورتان زخرفيتان</numerusform>
            <numerusform>{n} صور زخرفية</numerusform>
            <numerusform>{n} صورة زخرفية</numerusform>
            <numerusform>{n} صورة زخرفية</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>هذه آخر صورة.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>هذه أول صورة.</translation>
    </message>
    <message>
        <source>The alt text was copied</source>
        <translation>نُسخ النص البديل</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>لا نص لفحصه.</translation>
    </message>
    <message>
        <source>Asking the model again…</source>
        <translation>يُسأل النموذج مجددًا…</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>جارٍ فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>No picture is left to be reviewed in this list.</source>
        <translation>لا صورة باقية للمراجعة في هذه القائمة.</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}</source>
        <translation>‏⁨{name}⁩، {row} من {count}</translation>
    </message>
    <message>
        <source>The model was asked again.</source>
        <translation>سُئل النموذج مجددًا.</translation>
    </message>
    <message>
        <source>The reliability check was stopped.</source>
        <translation>أُوقف فحص الموثوقية.</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>الوصف الموسّع</translation>
    </message>
    <message>
        <source>Difference to the text in the file</source>
        <translation>الفرق عن النص في الملف</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>&amp;استخدام نص الملف</translation>
    </message>
    <message>
        <source>Conte&amp;xt of this picture…</source>
        <translation>&amp;سياق هذه الصورة…</translation>
    </message>
    <message>
        <source>Alt &amp;text</source>
        <translation>ال&amp;نص البديل</translation>
    </message>
    <message>
        <source>What the picture is &amp;for</source>
        <translation>ال&amp;غرض من الصورة</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>What the picture is for</source>
        <translation>الغرض من الصورة</translation>
    </message>
    <message>
        <source>Not said yet: as information</source>
        <translation>لم يُحدَّد بعد: تُعامل معلومةً</translation>
    </message>
    <message>
        <source>Information: it tells something</source>
        <translation>معلومة: تخبر بشيء</translation>
    </message>
    <message>
        <source>Complex: chart, map or diagram</source>
        <translation>مركّبة: رسم بياني أو خريطة أو مخطط</translation>
    </message>
    <message>
        <source>Text: it is there for its words</source>
        <translation>نص: موجودة لكلماتها</translation>
    </message>
    <message>
        <source>Function: a link or a button</source>
        <translation>وظيفة: رابط أو زر</translation>
    </message>
    <message>
        <source>Decorative: it needs no text</source>
        <translation>زخرفية: لا تحتاج إلى نص</translation>
    </message>
    <message>
        <source>Help me choose…</source>
        <translation>ساعدني على الاختيار…</translation>
    </message>
    <message>
        <source>{n} of {limit} characters</source>
        <translation>{n} من {limit} حرفًا</translation>
    </message>
    <message numerus="yes">
        <source>⚠ {n} characters, {more} too many</source>
        <translation>
            <numerusform>⚠ {n} حرف، بزيادة {more}</numerusform>
            <numerusform>⚠ {n} حرف، بزيادة {more}</numerusform>
            <numerusform>⚠ {n} حرفان، بزيادة {more}</numerusform>
            <numerusform>⚠ {n} أحرف، بزيادة {more}</numerusform>
            <numerusform>⚠ {n} حرفًا، بزيادة {more}</numerusform>
            <numerusform>⚠ {n} حرف، بزيادة {more}</numerusform>
        </translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>‏⁨{by}⁩، {when}</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>النسخة {n} من {count}</translation>
    </message>
    <message>
        <source>written by {model}</source>
        <translation>كتبه ⁨{model}⁩</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>كتبته أنت</translation>
    </message>
    <message>
        <source>written by {model}, edited by you</source>
        <translation>كتبه ⁨{model}⁩، وعدّلته أنت</translation>
    </message>
    <message>
        <source>The file has no alt text yet.</source>
        <translation>ليس للملف نص بديل بعد.</translation>
    </message>
    <message>
        <source>The file has this very text.</source>
        <translation>في الملف هذا النص نفسه.</translation>
    </message>
    <message>
        <source>Against the text in the file: left out is struck through, new is underlined.</source>
        <translation>مقارنةً بالنص في الملف: المحذوف مشطوب، والجديد تحته خط.</translation>
    </message>
    <message>
        <source>The text in the file:</source>
        <translation>النص في الملف:</translation>
    </message>
    <message>
        <source>Extended description: {text}</source>
        <translation>الوصف الموسّع: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>الوصف: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Keywords: {text}</source>
        <translation>الكلمات المفتاحية: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Date: {text}</source>
        <translation>التاريخ: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>المكان: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>In the picture: {text}</source>
        <translation>في الصورة: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Alt text in other languages: {text}</source>
        <translation>النص البديل بلغات أخرى: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>It has GPS coordinates; nobody is told them unasked.</source>
        <translation>فيها إحداثيات GPS؛ ولا تُقال لأحد دون طلب.</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>&amp;مساعدة Sightline</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;كل الاختصارات</translation>
    </message>
    <message>
        <source>&amp;Go on drafting</source>
        <translation>م&amp;تابعة كتابة المسودات</translation>
    </message>
    <message>
        <source>&amp;Hold drafting</source>
        <translation>ت&amp;عليق كتابة المسودات</translation>
    </message>
    <message>
        <source>Stop the reliability check</source>
        <translation>إيقاف فحص الموثوقية</translation>
    </message>
    <message>
        <source>Check &amp;reliability</source>
        <translation>&amp;فحص الموثوقية</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;قائمة العمل</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>إضافة &amp;صور أو مستندات…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>إ&amp;ضافة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;لصق صور</translation>
    </message>
    <message>
        <source>&amp;New queue</source>
        <translation>&amp;قائمة جديدة</translation>
    </message>
    <message>
        <source>&amp;Options of this queue…</source>
        <translation>&amp;خيارات هذه القائمة…</translation>
    </message>
    <message>
        <source>&amp;Take the selected pictures out</source>
        <translation>إخ&amp;راج الصور المحددة</translation>
    </message>
    <message>
        <source>&amp;Delete this queue…</source>
        <translation>&amp;حذف هذه القائمة…</translation>
    </message>
    <message>
        <source>&amp;Bring the deleted queue back</source>
        <translation>&amp;استعادة القائمة المحذوفة</translation>
    </message>
    <message>
        <source>Save as a table (&amp;CSV)…</source>
        <translation>حف&amp;ظ كجدول (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>حفظ &amp;بصيغة JSON…</translation>
    </message>
    <message>
        <source>Save as a contact &amp;sheet (HTML)…</source>
        <translation>حفظ كصفحة مص&amp;غّرات (HTML)…</translation>
    </message>
    <message>
        <source>Take decisions &amp;in from a table…</source>
        <translation>أخذ القرارات من &amp;جدول…</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>إغلاق &amp;هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>ا&amp;لمسودات</translation>
    </message>
    <message>
        <source>&amp;Draft alt texts…</source>
        <translation>كتابة مسودات &amp;نصوص بديلة…</translation>
    </message>
    <message>
        <source>Draft &amp;this picture</source>
        <translation>كتابة م&amp;سودة لهذه الصورة</translation>
    </message>
    <message>
        <source>&amp;Pass over the present picture</source>
        <translation>تخطّ&amp;ي الصورة الحالية</translation>
    </message>
    <message>
        <source>&amp;Stop drafting</source>
        <translation>إيقاف كتابة المس&amp;ودات</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>الم&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>اعتما&amp;د</translation>
    </message>
    <message>
        <source>&amp;Decorative</source>
        <translation>&amp;زخرفية</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>&amp;تعديل النص</translation>
    </message>
    <message>
        <source>Next to be re&amp;viewed</source>
        <translation>التالية &amp;للمراجعة</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>ال&amp;صورة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>الصورة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>ال&amp;انتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Version &amp;before</source>
        <translation>ال&amp;نسخة السابقة</translation>
    </message>
    <message>
        <source>Version a&amp;fter</source>
        <translation>النس&amp;خة التالية</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>استخدام نص ال&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Mend the first remark</source>
        <translation>إصلا&amp;ح أول ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Copy the alt text</source>
        <translation>نسخ النص ال&amp;بديل</translation>
    </message>
    <message>
        <source>What is &amp;known of it…</source>
        <translation>ما &amp;يُعرف عنها…</translation>
    </message>
    <message>
        <source>What is it f&amp;or? Help me choose…</source>
        <translation>ما &amp;غرضها؟ ساعدني على الاختيار…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>&amp;Write approved texts into the photos…</source>
        <translation>&amp;كتابة النصوص المعتمدة في الصور…</translation>
    </message>
    <message>
        <source>&amp;Undo the last writing…</source>
        <translation>التراجع &amp;عن آخر كتابة…</translation>
    </message>
    <message>
        <source>Save the &amp;document with its texts…</source>
        <translation>ح&amp;فظ المستند مع نصوصه…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Approve, decorative, reject, edit</source>
        <translation>اعتماد، زخرفية، رفض، تعديل</translation>
    </message>
    <message>
        <source>A, D, R, E in the list</source>
        <translation>A وD وR وE في القائمة</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>الصورة التالية أو السابقة</translation>
    </message>
    <message>
        <source>J or K in the list</source>
        <translation>J أو K في القائمة</translation>
    </message>
    <message>
        <source>Select several pictures</source>
        <translation>تحديد عدة صور</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Shift+الأعلى أو Shift+الأسفل، Ctrl+نقرة</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>بلا نص بديل</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>لها مسودة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>زخرفية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>لم تُكتب مسودة</translation>
    </message>
    <message>
        <source>Approved, not in the file yet</source>
        <translation>معتمد، ليس في الملف بعد</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>{n} of {count} reviewed</source>
        <translation>روجع {n} من {count}</translation>
    </message>
    <message>
        <source>{filter} ({n})</source>
        <translation>⁨{filter}⁩ ({n})</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Alt text — Sightline</source>
        <translation>النص البديل — Sightline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>إلغاء هذا العمل</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>كتابة المسودات</translation>
    </message>
    <message>
        <source>Hold drafting</source>
        <translation>تعليق كتابة المسودات</translation>
    </message>
    <message>
        <source>Checking reliability</source>
        <translation>جارٍ فحص الموثوقية</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>إلغاء الفحص</translation>
    </message>
    <message>
        <source>Alt text for many pictures.</source>
        <translation>نصوص بديلة لصور كثيرة.</translation>
    </message>
    <message>
        <source>Add a folder, pictures, or a Word, PowerPoint, EPUB or HTML document. The model drafts, you approve, and only then the text goes into the files.</source>
        <translation>أضف مجلدًا أو صورًا أو مستند Word أو PowerPoint أو EPUB أو HTML. يكتب النموذج المسودة، وتعتمدها أنت، وعندها فقط يدخل النص إلى الملفات.</translation>
    </message>
    <message>
        <source>{sentence} Nothing leaves this computer.</source>
        <translation>{sentence} لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add pictures or documents…</source>
        <translation>إضافة صور أو مستندات…</translation>
    </message>
    <message>
        <source>Draft alt texts…</source>
        <translation>كتابة مسودات نصوص بديلة…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>كتابة…</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ اعتماد</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>زخرفية</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Draft this one</source>
        <translation>كتابة مسودة لهذه</translation>
    </message>
    <message>
        <source>Check reliability</source>
        <translation>فحص الموثوقية</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>التالية للمراجعة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>جارٍ إضافة الصور</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Drafts: {done} of {total}</source>
        <translation>المسودات: {done} من {total}</translation>
    </message>
    <message>
        <source>{drafts}, {time} left</source>
        <translation>{drafts}، بقي {time}</translation>
    </message>
    <message>
        <source>{drafts}, held</source>
        <translation>{drafts}، معلّق</translation>
    </message>
    <message>
        <source>Drafting for {name}…</source>
        <translation>جارٍ كتابة مسودة ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>متابعة كتابة المسودات</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Words, or “a phrase” in quotes</source>
        <translation>كلمات، أو «عبارة» بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Titles, questions, answers, file names and the words in pictures are searched.</source>
        <translation>يشمل البحث العناوين والأسئلة والإجابات وأسماء الملفات والكلمات في الصور.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>موضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in 1 conversation</source>
        <translation>{found} في محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} conversations</source>
        <translation>
            <numerusform>{found}</numerusform>
            <numerusform>{found} في محادثة واحدة</numerusform>
            <numerusform>{found} في محادثتين</numerusform>
            <numerusform>{found} في {n} محادثات</numerusform>
            <numerusform>{found} في {n} محادثة</numerusform>
            <numerusform>{found} في {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>{title} (archived)</source>
        <translation>‏⁨{title}⁩ (مؤرشفة)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم ملف</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <translation>كلمات في صورة</translation>
    </message>
</context>
<context>
    <name>ServerControl</name>
    <message>
        <source>{name} → {host}</source>
        <translation>⁨{name}⁩ ← ⁦{host}⁩</translation>
    </message>
    <message>
        <source>The servers could not be saved in {file}: {reason}.</source>
        <translation>تعذّر حفظ الخوادم في ⁦{file}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>No key is kept. Most servers on this computer need none.</source>
        <translation>لا مفتاح محفوظ. معظم الخوادم على هذا الحاسوب لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>The key is in the key store of this computer.</source>
        <translation>المفتاح في مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key is kept until you quit, and nowhere written down: this computer has no key store for it.</source>
        <translation>يُحتفظ بالمفتاح حتى الخروج، ولا يُكتب في أي مكان: ليس لهذا الحاسوب مخزن مفاتيح له.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>نموذج واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{n} نماذج</numerusform>
            <numerusform>{n} نموذجًا</numerusform>
            <numerusform>{n} نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no models; type the name of one.</source>
        <translation>لا يذكر الخادم نماذج؛ اكتب اسم نموذج.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Forget key</source>
        <translation>نس&amp;يان المفتاح</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>س&amp;رد النماذج</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <translation>سؤال الخادم عن نماذجه</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>محفوظ؛ اكتب غيره لاستبداله</translation>
    </message>
</context>
<context>
    <name>ServerMark</name>
    <message>
        <source>Stay on this computer</source>
        <translation>البقاء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use the model on this computer instead of the server</source>
        <translation>استخدام نموذج هذا الحاسوب بدل الخادم</translation>
    </message>
    <message>
        <source>Pictures go to another program on this computer → {host}</source>
        <translation>تذهب الصور إلى برنامج آخر على هذا الحاسوب ← ⁦{host}⁩</translation>
    </message>
    <message>
        <source>Pictures leave this computer → {host}</source>
        <translation>تغادر الصور هذا الحاسوب ← ⁦{host}⁩</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>خادم جديد</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>جارٍ سؤال ⁦{host}⁩…</translation>
    </message>
    <message>
        <source>A server answers instead of the model on this computer. Pictures that you ask about are sent to it.</source>
        <translation>يجيب خادم بدل النموذج الذي على هذا الحاسوب. وتُرسل إليه الصور التي تسأل عنها.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your question waits for the picture…</source>
        <translation>سؤالك ينتظر الصورة…</translation>
    </message>
    <message>
        <source>Add a picture first, then ask: open one, paste one, or drop one on the window.</source>
        <translation>أضف صورة أولًا ثم اسأل: افتح واحدة، أو الصقها، أو أفلتها على النافذة.</translation>
    </message>
    <message>
        <source>Your question waits for the model…</source>
        <translation>سؤالك ينتظر النموذج…</translation>
    </message>
    <message>
        <source>The picture has been read</source>
        <translation>قُرئت الصورة</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures have been read</source>
        <translation>
            <numerusform>لم تُقرأ صور</numerusform>
            <numerusform>قُرئت صورة واحدة</numerusform>
            <numerusform>قُرئت صورتان</numerusform>
            <numerusform>قُرئت {n} صور</numerusform>
            <numerusform>قُرئت {n} صورة</numerusform>
            <numerusform>قُرئت {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>تعذّر تحميل النموذج</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>لغة المحادثة</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings — Sightline</source>
        <translation>الإعدادات — Sightline</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>إعادة &amp;ضبط الكل…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>النم&amp;اذج…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>ال&amp;خوادم…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>هل تُعاد كل الإعدادات إلى بدايتها؟</translation>
    </message>
    <message>
        <source>These go back to what they were at first:</source>
        <translation>تعود هذه إلى ما كانت عليه في البداية:</translation>
    </message>
    <message>
        <source>Conversations, models, servers and keys stay.</source>
        <translation>تبقى المحادثات والنماذج والخوادم والمفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ض&amp;بط</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>⁨{title}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Reset {title} to: {value}</source>
        <translation>إعادة ضبط ⁨{title}⁩ إلى: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>اختيار: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>SpeechControl</name>
    <message>
        <source>Reading aloud is a part of Sightline that is not installed. Install it with: pip install &quot;{what}&quot;</source>
        <translation>القراءة بصوت عالٍ جزء غير مثبّت من Sightline. ثبّته بالأمر: pip install &quot;⁦{what}⁩&quot;</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Add one in the system&apos;s settings for speech; on Linux, install speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>لا صوت في هذا الحاسوب للقراءة. أضف صوتًا من إعدادات النطق في النظام؛ وفي لينكس ثبّت speech-dispatcher وصوتًا مثل espeak-ng.</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped. Press Space to begin again.</source>
        <translation>توقف صوت هذا الحاسوب. اضغط مفتاح المسافة للبدء من جديد.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening pictures</source>
        <translation>جارٍ فتح الصور</translation>
    </message>
    <message>
        <source>Cancel opening pictures</source>
        <translation>إلغاء فتح الصور</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>جارٍ قراءة النص</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>إلغاء قراءة النص</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Opening picture {done} of {total}</source>
        <translation>جارٍ فتح الصورة {done} من {total}</translation>
    </message>
    <message>
        <source>Reading text {at}/{total}</source>
        <translation>جارٍ قراءة النص {at}/{total}</translation>
    </message>
    <message>
        <source>{name} · on a server</source>
        <translation>‏⁨{name}⁩ · على خادم</translation>
    </message>
    <message>
        <source>{name} · on this computer</source>
        <translation>‏⁨{name}⁩ · على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text in the picture</source>
        <translation>النص في الصورة</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy all text of the picture</source>
        <translation>نسخ كل نص الصورة</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>اقرأه الآن</translation>
    </message>
    <message>
        <source>Read the text of this picture now</source>
        <translation>قراءة نص هذه الصورة الآن</translation>
    </message>
    <message>
        <source> [{percent} %, may be wrong]</source>
        <translation> [{percent} %، قد يكون خطأ]</translation>
    </message>
    <message>
        <source> [{percent} %]</source>
        <translation> [{percent} %]</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Choose a picture. Ctrl+O opens one, Ctrl+V pastes one, and you can drop one anywhere on this window. To try it now, take one of the sample pictures.</source>
        <translation>اختر صورة. يفتح Ctrl+O صورة، ويلصق Ctrl+V صورة، ويمكنك إفلات صورة في أي موضع من هذه النافذة. وللتجربة الآن خذ إحدى الصور النموذجية.</translation>
    </message>
    <message>
        <source>Ask about it. Write your question in the box at the bottom, and press Enter. Shift+Esc brings you to the box from anywhere.</source>
        <translation>اسأل عنها. اكتب سؤالك في المربع بالأسفل واضغط Enter. ويأخذك Shift+Esc إلى المربع من أي مكان.</translation>
    </message>
    <message>
        <source>Read or hear the answer. Ctrl+M goes to the messages, J and K to the next and the one before, and Space reads one aloud. A machine writes the answers: they can be wrong.</source>
        <translation>اقرأ الإجابة أو استمع إليها. ينقلك Ctrl+M إلى الرسائل، وJ وK إلى التالية والسابقة، ويقرأ مفتاح المسافة الرسالة بصوت عالٍ. الإجابات تكتبها آلة: وقد تكون خاطئة.</translation>
    </message>
    <message>
        <source>Help is always there. F1 opens it, Ctrl+/ lists all keys, and the Help menu starts this tour again. Pictures and questions stay on this computer, unless you choose a server.</source>
        <translation>المساعدة موجودة دائمًا. يفتحها F1، ويسرد Ctrl+/ كل المفاتيح، وتعيد القائمة «مساعدة» هذه الجولة. تبقى الصور والأسئلة على هذا الحاسوب، ما لم تختر خادمًا.</translation>
    </message>
    <message>
        <source>Step &amp;before</source>
        <translation>ال&amp;خطوة السابقة</translation>
    </message>
    <message>
        <source>S&amp;kip the tour</source>
        <translation>تخطّ&amp;ي الجولة</translation>
    </message>
    <message>
        <source>Step {at} of {total}: {text}</source>
        <translation>الخطوة {at} من {total}: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخ&amp;طوة التالية</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Ask about any picture.</source>
        <translation>اسأل عن أي صورة.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard</source>
        <translation>استخدام الصورة في الحافظة</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>أو جرّب إحدى هذه:</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>صور نموذجية</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask. Nothing leaves this computer.</source>
        <translation>أفلت صورة هنا، أو الصقها، أو افتحها، ثم اسأل. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask.</source>
        <translation>أفلت صورة هنا، أو الصقها، أو افتحها، ثم اسأل.</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>نموذج: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>WordsControl</name>
    <message>
        <source>&amp;Text in the picture</source>
        <translation>النص &amp;في الصورة</translation>
    </message>
    <message>
        <source>&amp;Select text by keyboard</source>
        <translation>تحديد النص &amp;بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Copy all text</source>
        <translation>نسخ &amp;كل النص</translation>
    </message>
    <message>
        <source>&amp;Find in the picture…</source>
        <translation>البحث في ال&amp;صورة…</translation>
    </message>
    <message>
        <source>Show &amp;how sure the reader was</source>
        <translation>إظهار مدى ال&amp;ثقة في القراءة</translation>
    </message>
    <message>
        <source>Read the text of this picture n&amp;ow</source>
        <translation>&amp;قراءة نص هذه الصورة الآن</translation>
    </message>
    <message>
        <source>&amp;Read text in pictures</source>
        <translation>ق&amp;راءة النص في الصور</translation>
    </message>
    <message>
        <source>Words were read in 1 other picture</source>
        <translation>قُرئت كلمات في صورة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Words were read in {n} other pictures</source>
        <translation>
            <numerusform>لم تُقرأ كلمات في صور أخرى</numerusform>
            <numerusform>قُرئت كلمات في صورة أخرى</numerusform>
            <numerusform>قُرئت كلمات في صورتين أخريين</numerusform>
            <numerusform>قُرئت كلمات في {n} صور أخرى</numerusform>
            <numerusform>قُرئت كلمات في {n} صورة أخرى</numerusform>
            <numerusform>قُرئت كلمات في {n} صورة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word read in Image {number}</source>
        <translation>قُرئت كلمة واحدة في الصورة {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read in Image {number}</source>
        <translation>
            <numerusform>لم تُقرأ كلمات في الصورة {number}</numerusform>
            <numerusform>قُرئت كلمة واحدة في الصورة {number}</numerusform>
            <numerusform>قُرئت كلمتان في الصورة {number}</numerusform>
            <numerusform>قُرئت {n} كلمات في الصورة {number}</numerusform>
            <numerusform>قُرئت {n} كلمة في الصورة {number}</numerusform>
            <numerusform>قُرئت {n} كلمة في الصورة {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this picture</source>
        <translation>لم يُعثر على نص في هذه الصورة</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} may be wrong</source>
        <translation>
            <numerusform>{words}</numerusform>
            <numerusform>{words}، وقد تكون واحدة خطأ</numerusform>
            <numerusform>{words}، وقد تكون اثنتان خطأ</numerusform>
            <numerusform>{words}، وقد تكون {n} منها خطأ</numerusform>
            <numerusform>{words}، وقد تكون {n} منها خطأ</numerusform>
            <numerusform>{words}، وقد تكون {n} منها خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <translation>جارٍ قراءة النص…</translation>
    </message>
    <message>
        <source>The text was not read</source>
        <translation>لم يُقرأ النص</translation>
    </message>
    <message>
        <source>The text could not be read</source>
        <translation>تعذّرت قراءة النص</translation>
    </message>
    <message>
        <source>Text in pictures is not read; the Text menu has the switch</source>
        <translation>لا يُقرأ النص في الصور؛ والمفتاح في القائمة «النص»</translation>
    </message>
</context>
<context>
    <name>WordsLayer</name>
    <message>
        <source>{percent} % sure, may be wrong</source>
        <translation>الثقة {percent} %، قد يكون خطأ</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>الثقة {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <translation>
            <numerusform>لم تُحدد كلمات</numerusform>
            <numerusform>حُددت كلمة واحدة</numerusform>
            <numerusform>حُددت كلمتان</numerusform>
            <numerusform>حُددت {n} كلمات</numerusform>
            <numerusform>حُددت {n} كلمة</numerusform>
            <numerusform>حُددت {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word copied</source>
        <translation>نُسخت كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} words copied</source>
        <translation>
            <numerusform>لم تُنسخ كلمات</numerusform>
            <numerusform>نُسخت كلمة واحدة</numerusform>
            <numerusform>نُسخت كلمتان</numerusform>
            <numerusform>نُسخت {n} كلمات</numerusform>
            <numerusform>نُسخت {n} كلمة</numerusform>
            <numerusform>نُسخت {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} selected</source>
        <translation>{words}، حُدّد {n}</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write approved texts</source>
        <translation>كتابة النصوص المعتمدة</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} will say what you have approved.</source>
        <translation>{photos}: سيُكتب فيها ما اعتمدته.</translation>
    </message>
    <message>
        <source>In 1 of them another text is replaced.</source>
        <translation>في واحدة منها يُستبدل نص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} of them another text is replaced.</source>
        <translation>
            <numerusform>لا يُستبدل نص آخر.</numerusform>
            <numerusform>في واحدة منها يُستبدل نص آخر.</numerusform>
            <numerusform>في اثنتين منها يُستبدل نص آخر.</numerusform>
            <numerusform>في {n} منها يُستبدل نص آخر.</numerusform>
            <numerusform>في {n} منها يُستبدل نص آخر.</numerusform>
            <numerusform>في {n} منها يُستبدل نص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into the fields “Alt Text (Accessibility)” and “Extended Description (Accessibility)”</source>
        <translation>يدخل في الحقلين «Alt Text (Accessibility)» و«Extended Description (Accessibility)»</translation>
    </message>
    <message>
        <source>{fields}, and into an empty “Description”</source>
        <translation>{fields}، وفي حقل «Description» إن كان فارغًا</translation>
    </message>
    <message>
        <source>{fields}. No pixel and no other field changes, and it can be undone.</source>
        <translation>{fields}. لا يتغيّر أي بكسل ولا أي حقل آخر، ويمكن التراجع.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>What changes in the chosen photo</source>
        <translation>ما يتغيّر في الصورة المختارة</translation>
    </message>
    <message>
        <source>Write into files &amp;beside the photos (sidecars), and not into the photos</source>
        <translation>ال&amp;كتابة في ملفات بجانب الصور (ملفات مرافقة) لا في الصور</translation>
    </message>
    <message>
        <source>Where a &amp;sidecar is needed, as for HEIC, call it</source>
        <translation>حيث &amp;يلزم ملف مرافق، كما في HEIC، يُسمّى</translation>
    </message>
    <message>
        <source>photo.xmp, as Adobe&apos;s programs do</source>
        <translation>photo.xmp، كما في برامج Adobe</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, as darktable and digiKam do</source>
        <translation>photo.jpg.xmp، كما في darktable وdigiKam</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>كت&amp;ابة</translation>
    </message>
</context>
<context>
    <name>_OfferBox</name>
    <message>
        <source>&amp;Later</source>
        <translation>لاحقً&amp;ا</translation>
    </message>
    <message>
        <source>Tools ▸ Models… recommends it again</source>
        <translation>«الأدوات ◂ النماذج…» توصي به من جديد</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>النص القادم</translation>
    </message>
</context>
<context>
    <name>_Siblings</name>
    <message>
        <source>Question {at} of {total}</source>
        <translation>السؤال {at} من {total}</translation>
    </message>
    <message>
        <source>Answer {at} of {total}</source>
        <translation>الإجابة {at} من {total}</translation>
    </message>
    <message>
        <source>Previous version of the question</source>
        <translation>النسخة السابقة من السؤال</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>الإجابة السابقة</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>النسخة التالية من السؤال</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>الإجابة التالية</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Short descriptions and simple questions on any computer; the quickest.</source>
        <translation>أوصاف قصيرة وأسئلة بسيطة على أي حاسوب؛ وهو الأسرع.</translation>
    </message>
    <message>
        <source>Descriptions, documents and text in pictures; quick.</source>
        <translation>أوصاف ومستندات ونصوص في الصور؛ سريع.</translation>
    </message>
    <message>
        <source>Several pictures at once, charts and documents.</source>
        <translation>عدة صور معًا، ومخططات ومستندات.</translation>
    </message>
    <message>
        <source>Documents, charts and questions that need thought, for its size.</source>
        <translation>قياسًا إلى حجمه: مستندات ومخططات وأسئلة تحتاج إلى تفكير.</translation>
    </message>
    <message>
        <source>Good descriptions, charts and documents on a laptop.</source>
        <translation>أوصاف جيدة ومخططات ومستندات على حاسوب محمول.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens; runs without torch.</source>
        <translation>نصوص في الصور بلغات كثيرة، ومستندات وشاشات؛ يعمل من دون torch.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens.</source>
        <translation>نصوص في الصور بلغات كثيرة، ومستندات وشاشات.</translation>
    </message>
    <message>
        <source>Documents, tables, places of things in pictures.</source>
        <translation>مستندات وجداول ومواضع الأشياء في الصور.</translation>
    </message>
    <message>
        <source>Fluent descriptions in over 140 languages.</source>
        <translation>أوصاف سلسة بأكثر من 140 لغة.</translation>
    </message>
    <message>
        <source>The most able small one: documents, screens, places, reasoning.</source>
        <translation>الأقدر بين الصغيرة: مستندات وشاشات ومواضع واستدلال.</translation>
    </message>
    <message>
        <source>Plain descriptions; the classic to compare others with.</source>
        <translation>أوصاف بسيطة؛ النموذج المعروف الذي تُقارن به غيره.</translation>
    </message>
    <message>
        <source>Documents, tables and long texts in pictures, on a graphics card.</source>
        <translation>مستندات وجداول ونصوص طويلة في الصور، على بطاقة رسومات.</translation>
    </message>
    <message>
        <source>Careful descriptions and reasoning, on a large graphics card.</source>
        <translation>أوصاف متأنية واستدلال، على بطاقة رسومات كبيرة.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K); answers no questions. The quickest of these.</source>
        <translation>يجد الصور بالكلمات (Ctrl+Shift+K)؛ ولا يجيب عن أسئلة. وهو أسرعها.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K), and better than CLIP; answers no questions.</source>
        <translation>يجد الصور بالكلمات (Ctrl+Shift+K)، وأفضل من CLIP؛ ولا يجيب عن أسئلة.</translation>
    </message>
    <message>
        <source>Finds pictures by words of many languages (Ctrl+Shift+K); answers no questions.</source>
        <translation>يجد الصور بكلمات لغات كثيرة (Ctrl+Shift+K)؛ ولا يجيب عن أسئلة.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files.</source>
        <translation>لا صور في المجلد ⁦{folder}⁩. اختر مجلدًا فيه ملفات PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>لا تكفي الذاكرة المتاحة في بطاقة الرسومات لـ {what}. استخدم نموذجًا أصغر، أو اختر 4 بتات أو المعالج من القائمة «ملف»، «تشغيل النماذج على». المحادثة محفوظة.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or choose the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>لا تكفي الذاكرة المتاحة في بطاقة الرسومات لـ {what}. استخدم نموذجًا أصغر، أو مخططاته بـ 4 بتات (q4)، أو اختر المعالج من القائمة «ملف»، «تشغيل النماذج على». المحادثة محفوظة.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>لا تكفي الذاكرة المتاحة لـ {what}. استخدم نموذجًا أصغر، أو مخططاته بـ 4 بتات (q4)، أو أغلق برامج أخرى. المحادثة محفوظة.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>لا تكفي الذاكرة المتاحة لـ {what}. استخدم نموذجًا أصغر، أو صدّر هذا إلى مخططات بـ 4 بتات (q4)، أو أغلق برامج أخرى. المحادثة محفوظة.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Close other programs, or use something smaller.</source>
        <translation>لا تكفي الذاكرة المتاحة لـ {what}. أغلق برامج أخرى، أو استخدم ما هو أصغر.</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Add them in the menu File, GPU support.</source>
        <translation>يحتاج هذا إلى حزم غير مثبّتة. أضفها من القائمة «ملف»، «دعم وحدة معالجة الرسومات».</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Install them with: pip install &quot;{what}&quot;</source>
        <translation>يحتاج هذا إلى حزم غير مثبّتة. ثبّتها بالأمر: pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.</source>
        <translation>حدث خطأ داخل البرنامج (⁨{kind}⁩: ⁨{text}⁩). صورك وكلماتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Ask the question</source>
        <translation>طرح السؤال</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>سطر جديد في السؤال</translation>
    </message>
    <message>
        <source>Next or previous message</source>
        <translation>الرسالة التالية أو السابقة</translation>
    </message>
    <message>
        <source>J or K, Alt+Down or Alt+Up</source>
        <translation>J أو K، ‏Alt+الأسفل أو Alt+الأعلى</translation>
    </message>
    <message>
        <source>Copy the message the keyboard is at, or as plain text</source>
        <translation>نسخ الرسالة التي عندها لوحة المفاتيح، أو كنص عادي</translation>
    </message>
    <message>
        <source>Edit the question the keyboard is at</source>
        <translation>تعديل السؤال الذي عنده لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Read the message line by line</source>
        <translation>قراءة الرسالة سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Read the message aloud, or stop reading</source>
        <translation>قراءة الرسالة بصوت عالٍ، أو إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read a page further or back</source>
        <translation>قراءة صفحة إلى الأمام أو الخلف</translation>
    </message>
    <message>
        <source>Begin or end of the message</source>
        <translation>بداية الرسالة أو نهايتها</translation>
    </message>
    <message>
        <source>Open the chosen conversation</source>
        <translation>فتح المحادثة المختارة</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter في القائمة</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>اختيار عدة محادثات</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Shift+الأعلى أو Shift+الأسفل، Ctrl+نقرة</translation>
    </message>
    <message>
        <source>Rename or delete conversations</source>
        <translation>إعادة تسمية المحادثات أو حذفها</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>F2، ‏Del في القائمة</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Ctrl+Z in the list</source>
        <translation>Ctrl+Z في القائمة</translation>
    </message>
    <message>
        <source>Pin or archive conversations</source>
        <translation>تثبيت المحادثات أو أرشفتها</translation>
    </message>
    <message>
        <source>Menu key in the list</source>
        <translation>مفتاح القائمة في القائمة</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>التكبير عند المؤشر</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Drag, or arrow keys on the picture</source>
        <translation>السحب، أو الأسهم على الصورة</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>رسم منطقة للسؤال عنها</translation>
    </message>
    <message>
        <source>Ctrl+drag on the picture</source>
        <translation>Ctrl+سحب على الصورة</translation>
    </message>
    <message>
        <source>Move a region, change its size</source>
        <translation>تحريك منطقة، تغيير حجمها</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows; Ctrl for single pixels</source>
        <translation>الأسهم، ‏Shift+الأسهم؛ وCtrl لبكسل واحد</translation>
    </message>
    <message>
        <source>Keep, leave or remove a region</source>
        <translation>إبقاء منطقة أو تركها أو إزالتها</translation>
    </message>
    <message>
        <source>Remove a chosen region</source>
        <translation>إزالة منطقة مختارة</translation>
    </message>
    <message>
        <source>Delete at its chip under the question</source>
        <translation>Del عند بطاقتها تحت السؤال</translation>
    </message>
    <message>
        <source>Undo the last change of regions</source>
        <translation>التراجع عن آخر تغيير للمناطق</translation>
    </message>
    <message>
        <source>Ctrl+Z on the picture</source>
        <translation>Ctrl+Z على الصورة</translation>
    </message>
    <message>
        <source>Select text in the picture</source>
        <translation>تحديد نص في الصورة</translation>
    </message>
    <message>
        <source>Drag along it, double click</source>
        <translation>السحب عليه، نقرة مزدوجة</translation>
    </message>
    <message>
        <source>Select text in the picture, after F7</source>
        <translation>تحديد نص في الصورة، بعد F7</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>الأسهم، ‏Shift+الأسهم</translation>
    </message>
    <message>
        <source>Select all text in the picture, copy it</source>
        <translation>تحديد كل النص في الصورة، نسخه</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>image {n}</source>
        <translation>الصورة {n}</translation>
    </message>
    <message>
        <source>images {list}</source>
        <translation>الصور {list}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>الصورة {number}: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>إظهار هذه الصورة</translation>
    </message>
    <message>
        <source>Read this message &amp;aloud</source>
        <translation>&amp;قراءة هذه الرسالة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Copy this message as &amp;Markdown</source>
        <translation>نسخ &amp;هذه الرسالة بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Export this message…</source>
        <translation>تصدير هذه ال&amp;رسالة…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>الت&amp;صدير حتى هذه الرسالة…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{name}
{size} as {dtype}, commit {commit}</source>
        <translation>‏⁨{name}⁩
⁨{size}⁩ بصيغة ⁦{dtype}⁩، الإيداع ⁦{commit}⁩</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الرخصة: ⁨{licence}⁩</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>By downloading you agree to these terms. Read them first.</source>
        <translation>بالتنزيل توافق على هذه الشروط. اقرأها أولًا.</translation>
    </message>
    <message>
        <source>Its hashes are seen for the first time, and pinned from now on.</source>
        <translation>بصماته تُرى أول مرة، وتُثبَّت من الآن.</translation>
    </message>
    <message>
        <source>Download this model?</source>
        <translation>هل يُنزَّل هذا النموذج؟</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>تن&amp;زيل</translation>
    </message>
    <message>
        <source>I &amp;agree; download</source>
        <translation>أ&amp;وافق؛ نزّل</translation>
    </message>
    <message>
        <source>Export this model?</source>
        <translation>هل يُصدَّر هذا النموذج؟</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>{title} is removed from this computer; {size} become free.</source>
        <translation>يُزال ⁨{title}⁩ من هذا الحاسوب؛ ويتحرر ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>هل يُزال هذا النموذج؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إز&amp;الة</translation>
    </message>
    <message>
        <source>{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.
It takes up to {disk} on the disk, about {memory} of memory, and {time}; it can be cancelled at any time.</source>
        <translation>يصير ⁨{title}⁩ مخططات ONNX بـ 8 بتات للوزن، تعمل دون torch. وتبقى نقطة الحفظ.
يأخذ حتى ⁨{disk}⁩ على القرص، ونحو ⁨{memory}⁩ من الذاكرة، و{time}؛ ويمكن إلغاؤه في أي وقت.</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>موجود دائمًا</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>النموذج المدمج</translation>
    </message>
    <message>
        <source>Drawings, charts and signs; not photographs.</source>
        <translation>رسوم ومخططات ولافتات؛ لا صور فوتوغرافية.</translation>
    </message>
    <message>
        <source>Finds pictures now</source>
        <translation>يعثر على الصور الآن</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>من ⁨{source}⁩</translation>
    </message>
    <message>
        <source>Commit {commit}</source>
        <translation>الإيداع ⁦{commit}⁩</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>في ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>It is a checkpoint, which has to be exported to ONNX graphs before it answers here.</source>
        <translation>هذه نقطة حفظ، يجب تصديرها إلى مخططات ONNX قبل أن تجيب هنا.</translation>
    </message>
    <message>
        <source>It is a checkpoint. It runs in torch, or is exported, with the packages of an extra.</source>
        <translation>هذه نقطة حفظ. تعمل في torch، أو تُصدَّر، بحزم إضافية.</translation>
    </message>
    <message>
        <source>Some of it is here. It goes on where it stopped.</source>
        <translation>جزء منه موجود. يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{time} an answer</source>
        <translation>{time} للإجابة</translation>
    </message>
    <message>
        <source>About {disk} to fetch, {memory} of memory.</source>
        <translation>نحو ⁨{disk}⁩ للجلب، و⁨{memory}⁩ من الذاكرة.</translation>
    </message>
    <message>
        <source>Will not run here</source>
        <translation>لن يعمل هنا</translation>
    </message>
    <message>
        <source>Recommended: {why}</source>
        <translation>موصى به: {why}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>اللغات: {languages}</translation>
    </message>
    <message>
        <source>Its owners give it to people who accepted its terms on the hub; it needs an access token.</source>
        <translation>يمنحه أصحابه لمن قبل شروطه في المستودع؛ ويحتاج إلى رمز وصول.</translation>
    </message>
    <message>
        <source>{title} (recommended)</source>
        <translation>‏⁨{title}⁩ (موصى به)</translation>
    </message>
    <message>
        <source>Licence: {licence} {url}</source>
        <translation>الرخصة: ⁨{licence}⁩ ⁦{url}⁩</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>Region {region} of image {image}</source>
        <translation>المنطقة ⁨{region}⁩ من الصورة {image}</translation>
    </message>
    <message>
        <source>Show this region on the picture</source>
        <translation>إظهار هذه المنطقة على الصورة</translation>
    </message>
    <message>
        <source>Region {number} of {picture}</source>
        <translation>المنطقة {number} من {picture}</translation>
    </message>
    <message>
        <source>left {left} %, top {top} %, {width} % wide, {height} % high</source>
        <translation>اليسار {left} %، الأعلى {top} %، العرض {width} %، الارتفاع {height} %</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>أسفل اليمين</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Left out: {text}.</source>
        <translation>حُذف: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Added: {text}.</source>
        <translation>أُضيف: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>النص نفسه.</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>لا مسودة بعد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>زخرفية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>لم تُكتب مسودة</translation>
    </message>
    <message>
        <source>Has a text</source>
        <translation>لها نص</translation>
    </message>
    <message>
        <source>{status}, in the file</source>
        <translation>{status}، في الملف</translation>
    </message>
    <message>
        <source>What the pictures are &amp;for</source>
        <translation>ال&amp;غرض من الصور</translation>
    </message>
    <message>
        <source>Who or what is &amp;in them</source>
        <translation>من &amp;فيها أو ما فيها</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>الحد&amp;ث</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>الم&amp;كان</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>الت&amp;اريخ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>In these lines {placeholders} stand for what each photo says itself. {gps} is told only if it is there.</source>
        <translation>في هذه الأسطر تنوب {placeholders} عما تقوله كل صورة عن نفسها. ولا يُذكر {gps} إلا إن كُتب هناك.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Are there words in the picture?</source>
        <translation>هل في الصورة كلمات؟</translation>
    </message>
    <message>
        <source>Yes, and they stand beside it as text, too</source>
        <translation>نعم، وهي بجانبها نصًا أيضًا</translation>
    </message>
    <message>
        <source>Yes, but they are there for their looks alone</source>
        <translation>نعم، لكنها للمظهر وحده</translation>
    </message>
    <message>
        <source>Yes, and they say what a click on it does</source>
        <translation>نعم، وتقول ما تفعله النقرة عليها</translation>
    </message>
    <message>
        <source>Yes, and they stand nowhere else</source>
        <translation>نعم، ولا توجد في مكان آخر</translation>
    </message>
    <message>
        <source>No, or they are a small part of it</source>
        <translation>لا، أو هي جزء صغير منها</translation>
    </message>
    <message>
        <source>Is it a link or a button, or in one, that nobody would understand without it?</source>
        <translation>هل هي رابط أو زر، أو في أحدهما بحيث لا يُفهم من دونها؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Does it say something that matters to what is around it?</source>
        <translation>هل تقول شيئًا مهمًا لما حولها؟</translation>
    </message>
    <message>
        <source>Yes, and a sentence or two can say it</source>
        <translation>نعم، وتكفي جملة أو جملتان لقوله</translation>
    </message>
    <message>
        <source>Yes, and it takes more: a chart, a map, a diagram</source>
        <translation>نعم، ويلزم أكثر: رسم بياني أو خريطة أو مخطط</translation>
    </message>
    <message>
        <source>Yes, but the text beside it says the same</source>
        <translation>نعم، لكن النص بجانبها يقول الشيء نفسه</translation>
    </message>
    <message>
        <source>Is it there for its looks alone?</source>
        <translation>هل هي للمظهر وحده؟</translation>
    </message>
    <message>
        <source>No, or I cannot tell</source>
        <translation>لا، أو لا أدري</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Common content management systems</source>
        <translation>أنظمة إدارة المحتوى الشائعة</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Five shapes</source>
        <translation>خمسة أشكال</translation>
    </message>
    <message>
        <source>A bar chart</source>
        <translation>رسم بياني بالأعمدة</translation>
    </message>
    <message>
        <source>A pie chart</source>
        <translation>رسم بياني دائري</translation>
    </message>
    <message>
        <source>A line chart</source>
        <translation>رسم بياني خطي</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The picture is marked as decorative: screen readers pass it over, and nobody hears this.</source>
        <translation>الصورة معلّمة زخرفية: تتخطّاها قارئات الشاشة، ولا يسمع أحد هذا.</translation>
    </message>
    <message>
        <source>Take the text out, or say what the picture is for.</source>
        <translation>احذف النص، أو قل ما الغرض من الصورة.</translation>
    </message>
    <message>
        <source>Put the words in, or take it out.</source>
        <translation>ضع الكلمات، أو احذفه.</translation>
    </message>
    <message>
        <source>There is no text: who cannot see the picture learns nothing of it.</source>
        <translation>لا نص: من لا يرى الصورة لا يعرف عنها شيئًا.</translation>
    </message>
    <message>
        <source>Write one, or mark the picture as decorative.</source>
        <translation>اكتب نصًا، أو علّم الصورة زخرفية.</translation>
    </message>
    <message>
        <source>This only holds the place of an alt text.</source>
        <translation>هذا يحجز مكان نص بديل فحسب.</translation>
    </message>
    <message>
        <source>Write what the picture tells, in its place.</source>
        <translation>اكتب مكانه ما تخبر به الصورة.</translation>
    </message>
    <message>
        <source>This is the name of a file, which tells nothing of the picture.</source>
        <translation>هذا اسم ملف، لا يقول شيئًا عن الصورة.</translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation>اكتب ما تُظهره الصورة.</translation>
    </message>
    <message>
        <source>These words fit almost every picture, and tell nothing of this one.</source>
        <translation>هذه الكلمات تصلح لأي صورة تقريبًا، ولا تقول شيئًا عن هذه.</translation>
    </message>
    <message>
        <source>Say who or what is to be seen, and what matters about it.</source>
        <translation>قل من يُرى أو ما يُرى، وما المهم فيه.</translation>
    </message>
    <message>
        <source>Take it out, or say in the context who or what it is.</source>
        <translation>احذفه، أو قل في السياق من هو أو ما هو.</translation>
    </message>
    <message>
        <source>Look whether these words stand there.</source>
        <translation>انظر هل هذه الكلمات موجودة.</translation>
    </message>
    <message>
        <source>The caption beside the picture says just this: it would be read twice.</source>
        <translation>التعليق بجانب الصورة يقول هذا نفسه: سيُقرأ مرتين.</translation>
    </message>
    <message>
        <source>Say what the caption does not, or mark the picture as decorative.</source>
        <translation>قل ما لا يقوله التعليق، أو علّم الصورة زخرفية.</translation>
    </message>
    <message>
        <source>Another picture here has the same text: nobody could tell the two apart.</source>
        <translation>لصورة أخرى هنا النص نفسه: لا يستطيع أحد التمييز بينهما.</translation>
    </message>
    <message>
        <source>Say what is different in this one.</source>
        <translation>قل ما المختلف في هذه.</translation>
    </message>
    <message>
        <source>This is a heap of search words: read aloud, it says nothing.</source>
        <translation>هذه كومة كلمات بحث: إن قُرئت بصوت عالٍ لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>Write a phrase, as you would tell somebody on the telephone what the picture shows.</source>
        <translation>اكتب عبارة، كما تخبر أحدًا بالهاتف بما تُظهره الصورة.</translation>
    </message>
    <message>
        <source>It ends with dots, as if there were more to come.</source>
        <translation>ينتهي بنقاط، كأن هناك بقية.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence.</source>
        <translation>ينتهي في وسط جملة.</translation>
    </message>
    <message>
        <source>It ends where there is no more room, and not with a sentence.</source>
        <translation>ينتهي حيث لا متّسع، لا بنهاية جملة.</translation>
    </message>
    <message>
        <source>Finish the sentence, or take its beginning out.</source>
        <translation>أكمل الجملة، أو احذف بدايتها.</translation>
    </message>
    <message>
        <source>Say the most important first, and leave details to the extended description.</source>
        <translation>قل الأهم أولًا، واترك التفاصيل للوصف الموسّع.</translation>
    </message>
    <message>
        <source>It says the same sentence again.</source>
        <translation>يكرر الجملة نفسها.</translation>
    </message>
    <message>
        <source>Say it once.</source>
        <translation>قلها مرة واحدة.</translation>
    </message>
    <message>
        <source>Here a model speaks of what it cannot do, not of the picture.</source>
        <translation>هنا يتحدث نموذج عما لا يستطيعه، لا عن الصورة.</translation>
    </message>
    <message>
        <source>Write what the picture shows, or mark it as decorative.</source>
        <translation>اكتب ما تُظهره الصورة، أو علّمها زخرفية.</translation>
    </message>
    <message>
        <source>A model says this to whoever asked it; it is not about the picture.</source>
        <translation>يقول النموذج هذا لمن سأله؛ وليس عن الصورة.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>A screen reader says already that this is a picture.</source>
        <translation>قارئ الشاشة يقول سلفًا إنها صورة.</translation>
    </message>
    <message>
        <source>Begin with what it shows; that it is a painting, a map or a chart may be said.</source>
        <translation>ابدأ بما تُظهره؛ ويجوز ذكر أنها لوحة أو خريطة أو رسم بياني.</translation>
    </message>
    <message>
        <source>Look, and say what is there, or leave it out.</source>
        <translation>انظر وقل ما هو موجود، أو اتركه.</translation>
    </message>
    <message>
        <source>These marks mean nothing in an alt text, and may be read aloud.</source>
        <translation>هذه العلامات لا معنى لها في نص بديل، وقد تُقرأ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>احذفها.</translation>
    </message>
    <message>
        <source>This version cannot run models of type {kind} yet.</source>
        <translation>لا يستطيع هذا الإصدار تشغيل نماذج من نوع ⁨{kind}⁩ بعد.</translation>
    </message>
    <message>
        <source>It runs in torch, which needs the packages of the extra “cuda”.</source>
        <translation>يعمل في torch، ويحتاج إلى حزم الإضافة «cuda».</translation>
    </message>
    <message>
        <source>It has to be exported first, which needs the packages of the extra “export”.</source>
        <translation>يجب تصديره أولًا، ويحتاج ذلك إلى حزم الإضافة «export».</translation>
    </message>
    <message>
        <source>It needs {memory} of memory; this computer has {here}.</source>
        <translation>يحتاج إلى {memory} من الذاكرة؛ وفي هذا الحاسوب {here}.</translation>
    </message>
    <message>
        <source>To export it takes {memory} of memory; this computer has {here}.</source>
        <translation>يأخذ تصديره {memory} من الذاكرة؛ وفي هذا الحاسوب {here}.</translation>
    </message>
    <message>
        <source>It needs {disk} on the disk; {free} are free.</source>
        <translation>يحتاج إلى {disk} على القرص؛ والمتاح {free}.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits this computer; a server of your own may help.</source>
        <translation>لا نموذج في الفهرس يناسب هذا الحاسوب؛ قد يفيد خادم خاص بك.</translation>
    </message>
    <message>
        <source>{title}: {reason}. {disk} to fetch, {memory} of memory, {time} for an answer {where} ({basis}).</source>
        <translation>⁨{title}⁩: {reason}. {disk} للجلب، و{memory} من الذاكرة، و{time} للإجابة {where} ({basis}).</translation>
    </message>
    <message>
        <source>the most able one that answers within {number:.0f} seconds</source>
        <translation>الأقدر مما يجيب في غضون {number:.0f} ثانية</translation>
    </message>
    <message>
        <source>the quickest; none answers within {number:.0f} seconds</source>
        <translation>الأسرع؛ ولا شيء يجيب في غضون {number:.0f} ثانية</translation>
    </message>
    <message>
        <source>on this processor</source>
        <translation>على هذا المعالج</translation>
    </message>
    <message>
        <source>on {card}</source>
        <translation>على ⁨{card}⁩</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>كما قيس هنا</translation>
    </message>
    <message>
        <source>guessed for a slow computer: not measured yet</source>
        <translation>تقدير لحاسوب بطيء: لم يُقس بعد</translation>
    </message>
    <message>
        <source>a document has no place for its extended description. Put that into the text beside it.</source>
        <translation>لا مكان في المستند للوصف المطوّل. ضعه في النص المجاور.</translation>
    </message>
    <message>
        <source>it is no longer in the document, or has another text there. Add the document again.</source>
        <translation>لم تعد في المستند، أو لها فيه نص آخر. أضف المستند من جديد.</translation>
    </message>
    <message>
        <source>it has been changed since it was looked at. Look at it again, and approve its text again.</source>
        <translation>تغيّرت منذ أن نُظر فيها. انظر فيها ثانية واعتمد نصها من جديد.</translation>
    </message>
    <message>
        <source>it has changed since it was opened.</source>
        <translation>تغيّر منذ فتحه.</translation>
    </message>
    <message>
        <source>Add it again, and approve its texts.</source>
        <translation>أضفه من جديد واعتمد نصوصه.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>‏⁨{name}⁩: {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة الملف: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>تحقّق من أنه ما زال هناك.</translation>
    </message>
    <message>
        <source>this is no document that can be opened.</source>
        <translation>ليس هذا مستندًا يمكن فتحه.</translation>
    </message>
    <message>
        <source>Choose a {kinds} file.</source>
        <translation>اختر ملفًا من نوع ⁦{kinds}⁩.</translation>
    </message>
    <message>
        <source>the new file would not be what it has to be, so there is none.</source>
        <translation>لن يكون الملف الجديد كما يجب، فلم يُنشأ.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Describe it in your own words.</source>
        <translation>صفها بكلماتك.</translation>
    </message>
    <message>
        <source>it would be a {suffix} file.</source>
        <translation>سيكون ملفًا من نوع ⁦{suffix}⁩.</translation>
    </message>
    <message>
        <source>Give it a name that ends in {suffix}.</source>
        <translation>سمّه اسمًا ينتهي بـ ⁦{suffix}⁩.</translation>
    </message>
    <message>
        <source>Open it again, and approve its texts.</source>
        <translation>افتحه من جديد واعتمد نصوصه.</translation>
    </message>
    <message>
        <source>Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.</source>
        <translation>يُبحث عن صوره بجانبه: انسخها معه، أو أبقه في مجلد الملف القديم.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>ليس هذا ملفًا.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>اختر مستندًا.</translation>
    </message>
    <message>
        <source>Report this document to the makers of the program.</source>
        <translation>أبلغ صانعي البرنامج عن هذا المستند.</translation>
    </message>
    <message>
        <source>{name}: there is no mark for decorative pictures of this kind, so it stays as it is.</source>
        <translation>‏⁨{name}⁩: لا علامة للصور الزخرفية من هذا النوع، فتبقى كما هي.</translation>
    </message>
    <message>
        <source>there is no text for {place}.</source>
        <translation>لا نص لـ ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>Write one, or mark it decorative.</source>
        <translation>اكتب نصًا، أو علّمها زخرفية.</translation>
    </message>
    <message>
        <source>It lies on the web, and nothing is fetched.</source>
        <translation>هي على الشبكة، ولا يُجلب منها شيء.</translation>
    </message>
    <message>
        <source>It lies outside of what was opened.</source>
        <translation>هي خارج ما فُتح.</translation>
    </message>
    <message>
        <source>Its file is not where the document says.</source>
        <translation>ملفها ليس حيث يقول المستند.</translation>
    </message>
    <message>
        <source>What stands in its place is no picture.</source>
        <translation>ما في مكانها ليس صورة.</translation>
    </message>
    <message>
        <source>a picture inside it is damaged.</source>
        <translation>صورة فيه تالفة.</translation>
    </message>
    <message>
        <source>Put the picture in again.</source>
        <translation>أدرج الصورة من جديد.</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}.</source>
        <translation>الملف تالف: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>its list of parts is wrong</source>
        <translation>قائمة أجزائه خاطئة</translation>
    </message>
    <message>
        <source>it has no part {part}</source>
        <translation>ينقصه الجزء ⁦{part}⁩</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>فيه اسم مكرر</translation>
    </message>
    <message>
        <source>it is protected by a password.</source>
        <translation>هو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Take the protection off first.</source>
        <translation>أزل الحماية أولًا.</translation>
    </message>
    <message>
        <source>it is no Word, PowerPoint or EPUB file, or it is damaged or protected by a password.</source>
        <translation>ليس ملف Word أو PowerPoint أو EPUB، أو هو تالف أو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it as .docx, .pptx or .epub without a password.</source>
        <translation>افتحه في البرنامج الذي أنشأه، واحفظه بصيغة .docx أو .pptx أو .epub دون كلمة مرور.</translation>
    </message>
    <message>
        <source>its part {part} cannot be unpacked</source>
        <translation>يتعذّر فكّ الجزء ⁦{part}⁩</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>أجزاؤه متراكبة</translation>
    </message>
    <message>
        <source>a part of it has two names</source>
        <translation>لجزء منه اسمان</translation>
    </message>
    <message>
        <source>its part {file} is packed in a way that documents are not</source>
        <translation>الجزء ⁦{file}⁩ مضغوط بطريقة لا تستعملها المستندات</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>نهايته ناقصة</translation>
    </message>
    <message>
        <source>Open and save it in the program that made it.</source>
        <translation>افتحه واحفظه في البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>تحقّق من أنه ما زال هناك وأنه يحقّ لك قراءته.</translation>
    </message>
    <message>
        <source>it is not text in {reason}</source>
        <translation>ليس نصًا بترميز ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>it is no EPUB book.</source>
        <translation>ليس كتاب EPUB.</translation>
    </message>
    <message>
        <source>Choose a file that a reading program can open.</source>
        <translation>اختر ملفًا يفتحه برنامج قراءة.</translation>
    </message>
    <message>
        <source>it is protected against copying.</source>
        <translation>هو محمي من النسخ.</translation>
    </message>
    <message>
        <source>Choose a book that is not.</source>
        <translation>اختر كتابًا غير محمي.</translation>
    </message>
    <message>
        <source>It is drawn in the page itself: there is no picture file.</source>
        <translation>هي مرسومة في الصفحة نفسها: لا ملف صورة.</translation>
    </message>
    <message>
        <source>Its name is taken from elsewhere in the page (aria-labelledby), which stays so.</source>
        <translation>اسمها مأخوذ من موضع آخر في الصفحة (aria-labelledby)، ويبقى كذلك.</translation>
    </message>
    <message>
        <source>The page names no file for it.</source>
        <translation>لا تذكر الصفحة ملفًا لها.</translation>
    </message>
    <message>
        <source>it is too large, or nested too deeply, to be read.</source>
        <translation>هو أكبر أو أعمق تداخلًا من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Split the document, and open its parts.</source>
        <translation>قسّم المستند وافتح أجزاءه.</translation>
    </message>
    <message>
        <source>there is such a file already, which stays as it is.</source>
        <translation>يوجد ملف بهذا الاسم، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>the new file cannot be written: {reason}.</source>
        <translation>تتعذّر كتابة الملف الجديد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there.</source>
        <translation>اختر مجلدًا آخر، أو وفّر فيه مساحة.</translation>
    </message>
    <message>
        <source>It is a chart, which the program draws itself: there is no picture file.</source>
        <translation>هي مخطط بياني يرسمه البرنامج بنفسه: لا ملف صورة.</translation>
    </message>
    <message>
        <source>It is a diagram, which the program draws itself: there is no picture file.</source>
        <translation>هي رسم تخطيطي يرسمه البرنامج بنفسه: لا ملف صورة.</translation>
    </message>
    <message>
        <source>It is an object of another program, without a picture of it.</source>
        <translation>هي كائن من برنامج آخر، دون صورة له.</translation>
    </message>
    <message>
        <source>The program draws it itself: there is no picture file.</source>
        <translation>يرسمها البرنامج بنفسه: لا ملف صورة.</translation>
    </message>
    <message>
        <source>it is no Word or PowerPoint file.</source>
        <translation>ليس ملف Word ولا PowerPoint.</translation>
    </message>
    <message>
        <source>Its digital signature does not fit the new file.</source>
        <translation>توقيعه الرقمي لا يطابق الملف الجديد.</translation>
    </message>
    <message>
        <source>Choose a .docx or .pptx file.</source>
        <translation>اختر ملف .docx أو .pptx.</translation>
    </message>
    <message>
        <source>a DOCTYPE stands where none may be</source>
        <translation>فيه DOCTYPE حيث لا يجوز</translation>
    </message>
    <message>
        <source>{reason}, line {line}</source>
        <translation>‏⁨{reason}⁩، السطر {line}</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>يعرّف كيانات خاصة به</translation>
    </message>
    <message>
        <source>The model could not tell. Write the text yourself, or have a larger model draft it.</source>
        <translation>لم يستطع النموذج أن يعرف. اكتب النص بنفسك، أو دع نموذجًا أكبر يكتب مسودته.</translation>
    </message>
    <message>
        <source>“{words}” holds a place for words that were never put there.</source>
        <translation>«⁨{words}⁩» يحجز مكانًا لكلمات لم توضع قط.</translation>
    </message>
    <message>
        <source>Nothing that is known of the picture gives the name “{name}”.</source>
        <translation>لا شيء مما يُعرف عن الصورة يذكر الاسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{words}” was not read in the picture.</source>
        <translation>«⁨{words}⁩» لم يُقرأ في الصورة.</translation>
    </message>
    <message>
        <source>It has {length} characters, where there is room for {limit}: the rest may be cut off.</source>
        <translation>فيه {length} حرفًا، والمتّسع {limit}: قد يُقطع الباقي.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence, after “{word}”.</source>
        <translation>ينتهي في وسط جملة، بعد «⁨{word}⁩».</translation>
    </message>
    <message>
        <source>It ends before “{mark}” is closed.</source>
        <translation>ينتهي قبل إغلاق «⁨{mark}⁩».</translation>
    </message>
    <message>
        <source>“{words}” is a guess; who cannot see the picture cannot check it.</source>
        <translation>«⁨{words}⁩» تخمين؛ ومن لا يرى الصورة لا يستطيع التحقق منه.</translation>
    </message>
    <message>
        <source>files of its kind are written by ExifTool, which is not installed</source>
        <translation>ملفات هذا النوع يكتبها ExifTool، وهو غير مثبَّت</translation>
    </message>
    <message>
        <source>ExifTool refuses to write it ({reason}).</source>
        <translation>يرفض ExifTool كتابته (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>ExifTool does not work here ({reason})</source>
        <translation>لا يعمل ExifTool هنا (⁨{reason}⁩)</translation>
    </message>
    <message>
        <source>its XMP packet has no end, or is there twice.</source>
        <translation>حزمة XMP فيه بلا نهاية، أو مكررة.</translation>
    </message>
    <message>
        <source>it has more than one XMP packet.</source>
        <translation>فيه أكثر من حزمة XMP.</translation>
    </message>
    <message>
        <source>it has no list of its parts, or more than one.</source>
        <translation>ليست فيه قائمة أجزاء، أو فيه أكثر من واحدة.</translation>
    </message>
    <message>
        <source>its list of parts is damaged.</source>
        <translation>قائمة أجزائه تالفة.</translation>
    </message>
    <message>
        <source>one of its boxes is longer than the file.</source>
        <translation>أحد صناديقه أطول من الملف.</translation>
    </message>
    <message>
        <source>one of its parts lies outside the file.</source>
        <translation>أحد أجزائه خارج الملف.</translation>
    </message>
    <message>
        <source>its parts hold more than the file does.</source>
        <translation>أجزاؤه تحوي أكثر مما في الملف.</translation>
    </message>
    <message>
        <source>its list of parts is of an unknown version.</source>
        <translation>قائمة أجزائه بإصدار غير معروف.</translation>
    </message>
    <message>
        <source>its XMP packet would be larger than the 64 kB that a JPEG has for it</source>
        <translation>ستتجاوز حزمة XMP فيه 64 kB المتاحة لها في JPEG</translation>
    </message>
    <message>
        <source>what is behind its picture (AFCP) is found by its place in the file</source>
        <translation>ما بعد صورته (AFCP) يُعثر عليه بموضعه في الملف</translation>
    </message>
    <message>
        <source>it ends before its picture begins.</source>
        <translation>ينتهي قبل أن تبدأ صورته.</translation>
    </message>
    <message>
        <source>there is something between its JPEG segments.</source>
        <translation>بين مقاطع JPEG فيه شيء.</translation>
    </message>
    <message>
        <source>a JPEG marker stands where none may be.</source>
        <translation>فيه علامة JPEG حيث لا يجوز.</translation>
    </message>
    <message>
        <source>one of its JPEG segments is longer than the file.</source>
        <translation>أحد مقاطع JPEG فيه أطول من الملف.</translation>
    </message>
    <message>
        <source>a picture behind the first is found by its place in the file</source>
        <translation>صورة بعد الأولى يُعثر عليها بموضعها في الملف</translation>
    </message>
    <message>
        <source>it has more segments than any picture.</source>
        <translation>فيه مقاطع أكثر من أي صورة.</translation>
    </message>
    <message>
        <source>its XMP packet cannot grow without moving a picture that is behind the first</source>
        <translation>لا يمكن أن تكبر حزمة XMP فيه دون تحريك صورة بعد الأولى</translation>
    </message>
    <message>
        <source>it has no PNG header, or no picture.</source>
        <translation>ليست فيه ترويسة PNG، أو ليست فيه صورة.</translation>
    </message>
    <message>
        <source>its text {keyword!a} is damaged.</source>
        <translation>نصه {keyword!a} تالف.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged, or far too long.</source>
        <translation>أحد نصوصه المضغوطة تالف، أو أطول بكثير من اللازم.</translation>
    </message>
    <message>
        <source>it has more chunks than any picture.</source>
        <translation>فيه كتل أكثر من أي صورة.</translation>
    </message>
    <message>
        <source>it ends in the middle.</source>
        <translation>ينتهي في منتصفه.</translation>
    </message>
    <message>
        <source>the checksum of its {kind!a} chunk is wrong.</source>
        <translation>مجموع التحقق لكتلته ⁦{kind!a}⁩ خاطئ.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged.</source>
        <translation>أحد نصوصه المضغوطة تالف.</translation>
    </message>
    <message>
        <source>files of its kind are not written to</source>
        <translation>لا يُكتب في ملفات هذا النوع</translation>
    </message>
    <message>
        <source>{name} would belong to several pictures, so the text is in {other}.</source>
        <translation>سيكون ⁨{name}⁩ لعدة صور، فالنص في ⁨{other}⁩.</translation>
    </message>
    <message>
        <source>the tags of its first directory are not in order, or stand twice.</source>
        <translation>وسوم دليله الأول غير مرتبة، أو مكررة.</translation>
    </message>
    <message>
        <source>its XMP packet is of a type that is no bytes.</source>
        <translation>حزمة XMP فيه من نوع ليس بايتات.</translation>
    </message>
    <message>
        <source>its TIFF header is damaged.</source>
        <translation>ترويسة TIFF فيه تالفة.</translation>
    </message>
    <message>
        <source>one of its directories lies outside the file.</source>
        <translation>أحد أدلّته خارج الملف.</translation>
    </message>
    <message>
        <source>one of its directories is damaged.</source>
        <translation>أحد أدلّته تالف.</translation>
    </message>
    <message>
        <source>its directories hold more than any picture.</source>
        <translation>أدلّته تحوي أكثر من أي صورة.</translation>
    </message>
    <message>
        <source>its directories run in a circle.</source>
        <translation>أدلّته تدور في حلقة.</translation>
    </message>
    <message>
        <source>the parts of its picture and their lengths do not match.</source>
        <translation>أجزاء صورته وأطوالها غير متطابقة.</translation>
    </message>
    <message>
        <source>a part of its picture lies outside the file.</source>
        <translation>جزء من صورته خارج الملف.</translation>
    </message>
    <message>
        <source>its picture has more parts than any.</source>
        <translation>أجزاء صورته أكثر من أي صورة.</translation>
    </message>
    <message>
        <source>the value of its tag {tag} lies outside the file.</source>
        <translation>قيمة الوسم {tag} خارج الملف.</translation>
    </message>
    <message>
        <source>it has no WebP header.</source>
        <translation>ليست فيه ترويسة WebP.</translation>
    </message>
    <message>
        <source>its picture has no header.</source>
        <translation>ليس لصورته ترويسة.</translation>
    </message>
    <message>
        <source>its {kind!a} chunk is longer than the file.</source>
        <translation>كتلته ⁦{kind!a}⁩ أطول من الملف.</translation>
    </message>
    <message>
        <source>{language!r} is no language tag, such as en or pt-BR.</source>
        <translation>ليس {language!r} رمز لغة مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} twice in one language.</source>
        <translation>في حزمة XMP فيه ⁦{field}⁩ مرتين بلغة واحدة.</translation>
    </message>
    <message>
        <source>its XMP packet declares a document type, which XMP does not have.</source>
        <translation>حزمة XMP فيه تعلن نوع مستند، وليس لـ XMP ذلك.</translation>
    </message>
    <message>
        <source>its XMP packet holds no description (rdf:RDF), or more than one.</source>
        <translation>لا وصف (rdf:RDF) في حزمة XMP فيه، أو فيها أكثر من واحد.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} more than once.</source>
        <translation>في حزمة XMP فيه ⁦{field}⁩ أكثر من مرة.</translation>
    </message>
    <message>
        <source>its XMP packet is no well-formed XML ({reason}).</source>
        <translation>حزمة XMP فيه ليست XML سليم الصياغة (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it anew.</source>
        <translation>افتحه في البرنامج الذي أنشأه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>it is no picture.</source>
        <translation>ليس صورة.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>اختر ملف صورة.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB.</source>
        <translation>حجمه أكبر من 512 MB.</translation>
    </message>
    <message>
        <source>it is no picture of the kind that its name says.</source>
        <translation>ليس صورة من النوع الذي يقوله اسمه.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>تتعذّر قراءته (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>See whether it opens in another program.</source>
        <translation>انظر هل يُفتح في برنامج آخر.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>Look at what it is.</source>
        <translation>انظر ما هو.</translation>
    </message>
    <message>
        <source>it is signed (C2PA), and a change would void its credential</source>
        <translation>هو موقَّع (C2PA)، والتغيير يبطل شهادته</translation>
    </message>
    <message>
        <source>its text is in a part of its XMP that is only read</source>
        <translation>نصه في جزء من XMP يُقرأ فقط</translation>
    </message>
    <message>
        <source>writing it would have changed something else, so it was left as it is.</source>
        <translation>كانت كتابته ستغيّر شيئًا آخر، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Have the text written into a file beside it.</source>
        <translation>اجعل النص يُكتب في ملف بجانبه.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>حجمه أكبر من 512 MB</translation>
    </message>
    <message>
        <source>{why} It was left as it is.</source>
        <translation>{why} وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Repair it in the program that made it, or have the text written into a file beside it.</source>
        <translation>أصلحه في البرنامج الذي أنشأه، أو اجعل النص يُكتب في ملف بجانبه.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>لم يعد هناك.</translation>
    </message>
    <message>
        <source>Look where it went, and add it again.</source>
        <translation>ابحث أين ذهب، وأضفه من جديد.</translation>
    </message>
    <message>
        <source>{name}: {why}, so the text is in a file beside it.</source>
        <translation>‏⁨{name}⁩: {why}، فالنص في ملف بجانبه.</translation>
    </message>
    <message>
        <source>{name} still says what it did: {why}</source>
        <translation>ما زال ⁨{name}⁩ يقول ما كان يقوله: {why}</translation>
    </message>
    <message>
        <source>{why}; it was left as it is.</source>
        <translation>{why}؛ وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Allow that the text is written beside it.</source>
        <translation>اسمح بكتابة النص بجانبه.</translation>
    </message>
    <message>
        <source>the file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>تحقّق من اسمه، أو هل نُقل.</translation>
    </message>
    <message>
        <source>its first row does not name the columns {names}.</source>
        <translation>لا يسمّي صفه الأول الأعمدة ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no status; write approved, decorative or rejected.</source>
        <translation>الصف {number}: ⁦{file}⁩: «⁨{word}⁩» ليست حالة؛ اكتب approved أو decorative أو rejected.</translation>
    </message>
    <message>
        <source>Row {number}: {file} has no text, so there is nothing to approve.</source>
        <translation>الصف {number}: لا نص لـ ⁦{file}⁩، فلا شيء يُعتمد.</translation>
    </message>
    <message>
        <source>They are called {names}; export a table to see one.</source>
        <translation>أسماؤها ⁨{names}⁩؛ صدّر جدولًا لترى مثالًا.</translation>
    </message>
    <message>
        <source>Row {number}: {file} is not in this batch.</source>
        <translation>الصف {number}: ⁦{file}⁩ ليس في قائمة العمل هذه.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no purpose; {names} are.</source>
        <translation>الصف {number}: ⁦{file}⁩: «⁨{word}⁩» ليس غرضًا؛ الأغراض هي ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>it is larger than a table of texts can be.</source>
        <translation>هو أكبر مما يكون عليه جدول نصوص.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8.</source>
        <translation>حروفه ليست UTF-8.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>احفظه بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>it is no table ({reason}).</source>
        <translation>ليس جدولًا (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Row {number}: {file} comes a second time; the first counts.</source>
        <translation>الصف {number}: ⁦{file}⁩ يتكرر؛ والعبرة بالأول.</translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation>صورة بلا اسم</translation>
    </message>
    <message>
        <source>the system could not write it ({reason}); the file is as it was.</source>
        <translation>لم يستطع النظام كتابته (⁨{reason}⁩)؛ والملف كما كان.</translation>
    </message>
    <message>
        <source>See to the disk that it is on, and try again.</source>
        <translation>افحص القرص الذي هو عليه، وحاول ثانية.</translation>
    </message>
    <message>
        <source>another program is writing it, or was stopped while it did; the file is as it was.</source>
        <translation>برنامج آخر يكتبه، أو توقّف وهو يكتبه؛ والملف كما كان.</translation>
    </message>
    <message>
        <source>Try again in a moment. Where no other program is at work, delete {name} in its folder.</source>
        <translation>حاول بعد لحظة. وإن لم يكن برنامج آخر يعمل، فاحذف ⁨{name}⁩ من مجلده.</translation>
    </message>
    <message>
        <source>what would take the change back cannot be kept in {folder} ({reason}), so it was not made.</source>
        <translation>ما يعيد التغيير لا يمكن حفظه في ⁦{folder}⁩ (⁨{reason}⁩)، فلم يُجرَ.</translation>
    </message>
    <message>
        <source>Free some space there, or make that folder writable, and try again.</source>
        <translation>وفّر مساحة هناك، أو اجعل المجلد قابلًا للكتابة، وحاول ثانية.</translation>
    </message>
    <message>
        <source>the disk is full; the file is as it was.</source>
        <translation>القرص ممتلئ؛ والملف كما كان.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>وفّر مساحة وحاول ثانية.</translation>
    </message>
    <message>
        <source>it, or its folder, may not be written to; the file is as it was.</source>
        <translation>لا تُسمح الكتابة فيه أو في مجلده؛ والملف كما كان.</translation>
    </message>
    <message>
        <source>Make both writable, or close the program that has the file open.</source>
        <translation>اجعلهما قابلين للكتابة، أو أغلق البرنامج الذي فتح الملف.</translation>
    </message>
    <message>
        <source>{name}: it has been changed since, by another program, and was left as it is.</source>
        <translation>‏⁨{name}⁩: غيّره برنامج آخر بعد ذلك، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>{name}: what was kept of it is damaged, and it was left as it is.</source>
        <translation>‏⁨{name}⁩: ما حُفظ منه تالف، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>{name}: what was kept here cannot be read ({reason}).</source>
        <translation>‏⁨{name}⁩: تتعذّر قراءة ما حُفظ هنا (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>what was written does not read back the same; the file is as it was.</source>
        <translation>ما كُتب لا يُقرأ كما هو؛ والملف كما كان.</translation>
    </message>
    <message>
        <source>See to the disk that it is on.</source>
        <translation>افحص القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left as that made it.</source>
        <translation>غيّره برنامج آخر في أثناء ذلك؛ فتُرك كما جعله.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول ثانية.</translation>
    </message>
    <message>
        <source>What came is kept: the same command goes on from there.</source>
        <translation>ما وصل محفوظ: الأمر نفسه يكمل من هناك.</translation>
    </message>
    <message>
        <source>this version cannot run models of its type ({reason}).</source>
        <translation>لا تستطيع هذه النسخة تشغيل نماذج نوعه (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>its {path} {what}.</source>
        <translation>‏⁦{path}⁩ {what}.</translation>
    </message>
    <message>
        <source>the connection to the hub failed ({reason}).</source>
        <translation>فشل الاتصال بالمستودع (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Check the network. {again}</source>
        <translation>تحقّق من الشبكة. {again}</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>اختر واحدًا من ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>the hub tells another hash of its {path} than before, though nothing can have changed.</source>
        <translation>يذكر المستودع بصمة لـ ⁦{path}⁩ غير السابقة، مع أن شيئًا لا يمكن أن يتغيّر.</translation>
    </message>
    <message>
        <source>Check the connection and HF_ENDPOINT, and try again.</source>
        <translation>تحقّق من الاتصال ومن HF_ENDPOINT، وحاول ثانية.</translation>
    </message>
    <message>
        <source>its {path} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>‏⁦{path}⁩ ليس الملف المطلوب: قيمة SHA-256 خاطئة.</translation>
    </message>
    <message>
        <source>the hub is busy or broken ({reason}).</source>
        <translation>المستودع مشغول أو معطّل (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>the hub does not answer.</source>
        <translation>لا يجيب المستودع.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Check HF_ENDPOINT; do not trust this mirror.</source>
        <translation>لم يُنزَّل شيء. تحقّق من HF_ENDPOINT؛ ولا تثق بهذه المرآة.</translation>
    </message>
    <message>
        <source>came as a web page: perhaps the login page of a network</source>
        <translation>وصل كصفحة ويب: لعلها صفحة دخول إلى شبكة</translation>
    </message>
    <message>
        <source>is another one on the hub now</source>
        <translation>صار ملفًا آخر في المستودع</translation>
    </message>
    <message>
        <source>should have {number} more bytes, and would have {number2}</source>
        <translation>ينبغي أن يبقى منه {number} بايت، لكنه {number2}</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; try again, or another hub.</source>
        <translation>حُذف ولم يُثبَّت شيء؛ حاول ثانية، أو استعمل مستودعًا آخر.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>تتعذّر الكتابة في ⁦{folder}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>its {path} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة ⁦{path}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>came from another place than was asked for</source>
        <translation>جاء من موضع غير المطلوب</translation>
    </message>
    <message>
        <source>its {path} cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة ⁦{path}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Free some space. {again}</source>
        <translation>وفّر مساحة. {again}</translation>
    </message>
    <message>
        <source>is longer than it should be</source>
        <translation>أطول مما ينبغي</translation>
    </message>
    <message>
        <source>to export it takes {memory} of memory; this computer has {memory2}.</source>
        <translation>يحتاج تصديره إلى {memory} من الذاكرة؛ وفي هذا الحاسوب {memory2}.</translation>
    </message>
    <message>
        <source>Fetch a smaller model, or one with ONNX graphs.</source>
        <translation>نزّل نموذجًا أصغر، أو نموذجًا له مخططات ONNX.</translation>
    </message>
    <message>
        <source>it could not be exported: {reason}</source>
        <translation>تعذّر تصديره: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The checkpoint stays as it is.</source>
        <translation>تبقى نقطة الحفظ كما هي.</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it again.</source>
        <translation>اختر نموذجًا آخر، أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>its config.json does not tell what kind of model it is.</source>
        <translation>لا يقول config.json أي نوع من النماذج هو.</translation>
    </message>
    <message>
        <source>its {file} is no plain file.</source>
        <translation>‏⁦{file}⁩ ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>its {name} is no safetensors file, or not all of it.</source>
        <translation>‏⁨{name}⁩ ليس ملف safetensors، أو ليس كاملًا.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, with config.json in it.</source>
        <translation>اختر مجلد نموذج فيه config.json.</translation>
    </message>
    <message>
        <source>there is no model in it.</source>
        <translation>لا نموذج فيه.</translation>
    </message>
    <message>
        <source>its {path} is a link to another place.</source>
        <translation>‏⁦{path}⁩ رابط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Copy the file itself there.</source>
        <translation>انسخ الملف نفسه إلى هناك.</translation>
    </message>
    <message>
        <source>What came is kept: choose it again to go on from there.</source>
        <translation>ما وصل محفوظ: اختره من جديد ليكمل من هناك.</translation>
    </message>
    <message>
        <source>{reason} cannot be read or written: {reason2}.</source>
        <translation>تتعذّر قراءة ⁨{reason}⁩ أو كتابته: ⁨{reason2}⁩.</translation>
    </message>
    <message>
        <source>it needs Python 3.11 or newer, which this computer does not have.</source>
        <translation>يحتاج إلى Python 3.11 أو أحدث، وليس في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install the package python3 of your system, and choose it again.</source>
        <translation>ثبّت حزمة python3 في نظامك، واختره من جديد.</translation>
    </message>
    <message>
        <source>{host} does not answer as it should ({reason}).</source>
        <translation>لا يجيب ⁦{host}⁩ كما ينبغي (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Free some space there. {again}</source>
        <translation>وفّر مساحة هناك. {again}</translation>
    </message>
    <message>
        <source>it could not be made ready: {reason}</source>
        <translation>تعذّر إعداده: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>What was there before stays as it was.</source>
        <translation>ما كان من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>the package index offers {name} without a hash, or not over the network.</source>
        <translation>يعرض فهرس الحزم ⁨{name}⁩ دون بصمة، أو ليس عبر الشبكة.</translation>
    </message>
    <message>
        <source>{file} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>‏⁦{file}⁩ ليس الملف المطلوب: قيمة SHA-256 خاطئة.</translation>
    </message>
    <message>
        <source>Use the usual index, pypi.org.</source>
        <translation>استعمل الفهرس المعتاد، pypi.org.</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; choose it again.</source>
        <translation>حُذف ولم يُثبَّت شيء؛ اختره من جديد.</translation>
    </message>
    <message>
        <source>offline mode is on, so nothing is fetched.</source>
        <translation>وضع عدم الاتصال مفعّل، فلا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Switch it off, or install the model from a folder: sightline models get FOLDER</source>
        <translation>أوقفه، أو ثبّت النموذج من مجلد: sightline models get FOLDER</translation>
    </message>
    <message>
        <source>{reason} is not reached through https.</source>
        <translation>لا يُوصل إلى ⁨{reason}⁩ عبر https.</translation>
    </message>
    <message>
        <source>Use a hub or a mirror with https://.</source>
        <translation>استعمل مستودعًا أو مرآة بـ https://.</translation>
    </message>
    <message>
        <source>the hub refused with status {status}.</source>
        <translation>رفض المستودع بالحالة {status}.</translation>
    </message>
    <message>
        <source>the hub redirects without end.</source>
        <translation>يحوّل المستودع بلا نهاية.</translation>
    </message>
    <message>
        <source>its owners give it only to people who accepted its terms.</source>
        <translation>لا يمنحه أصحابه إلا لمن قبل شروطه.</translation>
    </message>
    <message>
        <source>Accept them at {address}/{name}, and keep an access token of the hub: sightline models token</source>
        <translation>اقبلها في ⁦{address}⁩/⁨{name}⁩، واحفظ رمز وصول للمستودع: sightline models token</translation>
    </message>
    <message>
        <source>the hub has no such revision.</source>
        <translation>ليس في المستودع هذه المراجعة.</translation>
    </message>
    <message>
        <source>the hub has no such model.</source>
        <translation>ليس في المستودع هذا النموذج.</translation>
    </message>
    <message>
        <source>Check how it is spelt, as in owner/name.</source>
        <translation>تحقّق من كتابته، بصيغة المالك/الاسم.</translation>
    </message>
    <message>
        <source>{address} is no address.</source>
        <translation>‏⁦{address}⁩ ليس عنوانًا.</translation>
    </message>
    <message>
        <source>Set it to one with https://.</source>
        <translation>اجعله عنوانًا بـ https://.</translation>
    </message>
    <message>
        <source>the answer is not the hub&apos;s: perhaps the login page of a network, or a broken mirror.</source>
        <translation>الجواب ليس من المستودع: لعله صفحة دخول إلى شبكة، أو مرآة معطّلة.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>هذا العنوان</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is far too long.</source>
        <translation>جواب المستودع أطول بكثير من اللازم.</translation>
    </message>
    <message>
        <source>the hub points to an address that is none.</source>
        <translation>يحيل المستودع إلى عنوان ليس عنوانًا.</translation>
    </message>
    <message>
        <source>Free some space, or keep models elsewhere: sightline models move FOLDER</source>
        <translation>وفّر مساحة، أو احفظ النماذج في مكان آخر: sightline models move FOLDER</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{needed} are needed in {folder}, and {value} are free.</source>
        <translation>يلزم {needed} في ⁦{folder}⁩، والمتاح ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} غيغابايت</translation>
    </message>
    <message>
        <source>{file} does not belong to it.</source>
        <translation>‏⁦{file}⁩ ليس منه.</translation>
    </message>
    <message>
        <source>Fetch it again: sightline models get {name}</source>
        <translation>نزّله من جديد: sightline models get ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>another window or command works on it.</source>
        <translation>نافذة أخرى أو أمر آخر يعمل عليه.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>it could not be put in {folder}: {reason}.</source>
        <translation>تعذّر وضعه في ⁦{folder}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>it is not what was installed: {problem}</source>
        <translation>ليس ما ثُبّت: {problem}</translation>
    </message>
    <message>
        <source>this is inside the folder of models.</source>
        <translation>هذا داخل مجلد النماذج.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>its {file} is damaged.</source>
        <translation>‏⁦{file}⁩ تالف.</translation>
    </message>
    <message>
        <source>Fetch it again, or remove it.</source>
        <translation>نزّله من جديد، أو أزله.</translation>
    </message>
    <message>
        <source>it could not be copied: {reason}.</source>
        <translation>تعذّر نسخه: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Close what uses the model, and try again.</source>
        <translation>أغلق ما يستعمل النموذج، وحاول ثانية.</translation>
    </message>
    <message>
        <source>{folder} could not be removed: {reason}.</source>
        <translation>تعذّرت إزالة ⁦{folder}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{file} has another size.</source>
        <translation>حجم ⁦{file}⁩ مختلف.</translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation>غُيّر ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة ⁦{file}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>its {file} is not what was installed.</source>
        <translation>‏⁦{file}⁩ ليس ما ثُبّت.</translation>
    </message>
    <message>
        <source>it has neither ONNX graphs of a model that sees nor safetensors.</source>
        <translation>ليس فيه مخططات ONNX لنموذج يرى، ولا safetensors.</translation>
    </message>
    <message>
        <source>it has a file with a name that is not safe ({path!r}).</source>
        <translation>فيه ملف باسم غير آمن (⁦{path!r}⁩).</translation>
    </message>
    <message>
        <source>its weights are pickles, which can run any code when they are opened.</source>
        <translation>أوزانه ملفات pickle، قد تشغّل أي شيفرة عند فتحها.</translation>
    </message>
    <message>
        <source>Choose another repository.</source>
        <translation>اختر مستودعًا آخر.</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model.</source>
        <translation>ليس فيه config.json، فليس نموذجًا.</translation>
    </message>
    <message>
        <source>there is no {dtype} of it.</source>
        <translation>لا توجد منه نسخة ⁦{dtype}⁩.</translation>
    </message>
    <message>
        <source>two of its files have the same name.</source>
        <translation>لملفين فيه الاسم نفسه.</translation>
    </message>
    <message>
        <source>Nothing was fetched; do not use this repository.</source>
        <translation>لم يُنزَّل شيء؛ لا تستعمل هذا المستودع.</translation>
    </message>
    <message>
        <source>Choose a repository with safetensors or ONNX files.</source>
        <translation>اختر مستودعًا فيه ملفات safetensors أو ONNX.</translation>
    </message>
    <message>
        <source>its config.json says {name} {value}, which is no number of tokens.</source>
        <translation>يقول config.json إن ⁦{name}⁩ هو ⁨{value}⁩، وليس هذا عددًا من الرموز.</translation>
    </message>
    <message>
        <source>its sightline.json asks for {value} views of a picture, and not for 1 to {most_views}.</source>
        <translation>يطلب sightline.json ‏⁨{value}⁩ من مشاهد الصورة، لا من 1 إلى {most_views}.</translation>
    </message>
    <message>
        <source>its sightline.json says neither true nor false to {name}.</source>
        <translation>لا يقول sightline.json عن ⁨{name}⁩ لا true ولا false.</translation>
    </message>
    <message>
        <source>nothing in it tells which token ends an answer (eos_token_id).</source>
        <translation>لا شيء فيه يبيّن أي رمز يُنهي الإجابة (eos_token_id).</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, or the built-in model.</source>
        <translation>اختر مجلد نموذج، أو النموذج المدمج.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>اختر مجلد نموذج.</translation>
    </message>
    <message>
        <source>Choose a model of type {names}.</source>
        <translation>اختر نموذجًا من نوع ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>its config.json names no image token.</source>
        <translation>لا يسمّي config.json رمزًا للصور.</translation>
    </message>
    <message>
        <source>its eos_token_id {value} is no token.</source>
        <translation>قيمة eos_token_id ‏⁨{value}⁩ ليست رمزًا.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>نزّله أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>its {file} is a link to another place.</source>
        <translation>‏⁦{file}⁩ رابط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY</source>
        <translation>انسخ المجلد مع ملفاته: cp -rL --no-preserve=links FOLDER COPY</translation>
    </message>
    <message>
        <source>{reason} cannot be read: {reason2}.</source>
        <translation>تتعذّر قراءة ⁨{reason}⁩: ⁨{reason2}⁩.</translation>
    </message>
    <message>
        <source>its weights are in a form that can run code; only safetensors are read.</source>
        <translation>أوزانه بصيغة قد تشغّل شيفرة؛ ولا تُقرأ إلا safetensors.</translation>
    </message>
    <message>
        <source>it has no onnx folder.</source>
        <translation>ليس فيه مجلد onnx.</translation>
    </message>
    <message>
        <source>it has no preprocessor_config.json.</source>
        <translation>ليس فيه preprocessor_config.json.</translation>
    </message>
    <message>
        <source>it has no {name}.</source>
        <translation>ليس فيه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>its {name} holds no settings.</source>
        <translation>لا إعدادات في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>its {file} is not an ordinary file.</source>
        <translation>‏⁦{file}⁩ ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another model.</source>
        <translation>غيّر أذوناته، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>its configuration is not understood ({reason!r}).</source>
        <translation>إعداده غير مفهوم (⁨{reason!r}⁩).</translation>
    </message>
    <message>
        <source>its {name} is missing.</source>
        <translation>‏⁨{name}⁩ ناقص.</translation>
    </message>
    <message>
        <source>Look for the same model with safetensors, or in ONNX.</source>
        <translation>ابحث عن النموذج نفسه بـ safetensors أو ONNX.</translation>
    </message>
    <message>
        <source>its {name} is broken.</source>
        <translation>‏⁨{name}⁩ تالف.</translation>
    </message>
    <message>
        <source>its {name} is not valid JSON.</source>
        <translation>‏⁨{name}⁩ ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>its {name} is not text.</source>
        <translation>‏⁨{name}⁩ ليس نصًا.</translation>
    </message>
    <message>
        <source>it has no onnx/{part}.onnx.</source>
        <translation>ليس فيه onnx/⁦{part}⁩.onnx.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported.</source>
        <translation>نوعه ⁦{kind}⁩ غير مدعوم.</translation>
    </message>
    <message>
        <source>its config.json names no model_type.</source>
        <translation>لا يسمّي config.json قيمة model_type.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported: it is no model that sees pictures.</source>
        <translation>نوعه ⁦{kind}⁩ غير مدعوم: ليس نموذجًا يرى الصور.</translation>
    </message>
    <message>
        <source> {name} is in a form that can run code.</source>
        <translation> ⁨{name}⁩ بصيغة قد تشغّل شيفرة.</translation>
    </message>
    <message>
        <source>it has no model.safetensors.{found}</source>
        <translation>ليس فيه model.safetensors.{found}</translation>
    </message>
    <message>
        <source>Only safetensors weights are loaded; look for those.</source>
        <translation>لا تُحمَّل إلا أوزان safetensors؛ ابحث عنها.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value}, but its weights have {real}.</source>
        <translation>يقول config.json إن ⁦{setting}⁩ هو ⁨{value}⁩، لكن أوزانه فيها ⁨{real}⁩.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value} of its {part}, but its weights have {real}.</source>
        <translation>يقول config.json إن ⁦{setting}⁩ في ⁦{part}⁩ هو ⁨{value}⁩، لكن أوزانه فيها ⁨{real}⁩.</translation>
    </message>
    <message>
        <source>its {name} asks for Python code of its own (auto_map), and code from a model is never run.</source>
        <translation>يطلب ⁨{name}⁩ شيفرة Python خاصة به (auto_map)، وشيفرة النماذج لا تُشغَّل أبدًا.</translation>
    </message>
    <message>
        <source>Look for a version of it that transformers knows without; their names often end in -hf.</source>
        <translation>ابحث عن نسخة يعرفها transformers دونها؛ وكثيرًا ما تنتهي أسماؤها بـ -hf.</translation>
    </message>
    <message>
        <source>its {file} lacks {tensor}.</source>
        <translation>ينقص ⁦{file}⁩‏ ⁦{tensor}⁩.</translation>
    </message>
    <message>
        <source>its language model encodes and decodes (T5), which is not supported.</source>
        <translation>نموذجه اللغوي يرمّز ويفكّ (T5)، وهذا غير مدعوم.</translation>
    </message>
    <message>
        <source>it holds a PyTorch checkpoint, which for its type has to become ONNX graphs.</source>
        <translation>فيه نقطة حفظ PyTorch، ولنوعه يجب أن تصير مخططات ONNX.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be used.</source>
        <translation>ليس في هذا الحاسوب بطاقة رسومات يمكن استعمالها.</translation>
    </message>
    <message>
        <source>Use --device cpu, or install NVIDIA&apos;s driver and a torch that was built for CUDA.</source>
        <translation>استعمل --device cpu، أو ثبّت مشغّل NVIDIA و torch مبنيًا لـ CUDA.</translation>
    </message>
    <message>
        <source>Running a PyTorch checkpoint</source>
        <translation>تشغيل نقطة حفظ PyTorch</translation>
    </message>
    <message>
        <source>Choose one whose language model only decodes, such as OPT or Vicuna.</source>
        <translation>اختر نموذجًا نموذجه اللغوي يفكّ فقط، مثل OPT أو Vicuna.</translation>
    </message>
    <message>
        <source>Export it first: sightline export-onnx {folder} NEW_FOLDER</source>
        <translation>صدّره أولًا: sightline export-onnx ⁦{folder}⁩ NEW_FOLDER</translation>
    </message>
    <message>
        <source>pictures of any size and shape, which SigLIP 2 NaFlex takes, are not supported.</source>
        <translation>الصور بأي حجم وشكل، كما يأخذها SigLIP 2 NaFlex، غير مدعومة.</translation>
    </message>
    <message>
        <source>Choose a SigLIP 2 model for one size, such as siglip2-base-patch16-224.</source>
        <translation>اختر نموذج SigLIP 2 لحجم واحد، مثل siglip2-base-patch16-224.</translation>
    </message>
    <message>
        <source>its type {kind} does not find pictures by words.</source>
        <translation>نوعه ⁦{kind}⁩ لا يجد الصور بالكلمات.</translation>
    </message>
    <message>
        <source>its {part} has no output {names}.</source>
        <translation>ليس في ⁦{part}⁩ مخرج ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>its two graphs do not belong together.</source>
        <translation>مخططاه لا ينتميان معًا.</translation>
    </message>
    <message>
        <source>its {part} calculates what is no number.</source>
        <translation>يحسب ⁦{part}⁩ ما ليس عددًا.</translation>
    </message>
    <message>
        <source>Choose another precision.</source>
        <translation>اختر دقة أخرى.</translation>
    </message>
    <message>
        <source>its tokenizer_config.json names no padding token.</source>
        <translation>لا يسمّي tokenizer_config.json رمز حشو.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>its pictures are cut up (do_pan_and_scan), which is not supported</source>
        <translation>تُقطَّع صوره (do_pan_and_scan)، وهذا غير مدعوم</translation>
    </message>
    <message>
        <source>its pictures need {kind}, which is not supported</source>
        <translation>تحتاج صوره إلى ⁦{kind}⁩، وهذا غير مدعوم</translation>
    </message>
    <message>
        <source>an unnamed image processor</source>
        <translation>معالج صور بلا اسم</translation>
    </message>
    <message>
        <source>its {kind} pads pictures, which is not supported</source>
        <translation>يحشو ⁦{kind}⁩ الصور، وهذا غير مدعوم</translation>
    </message>
    <message>
        <source>it crops pictures to {columns} × {rows} after making them {width} × {height}</source>
        <translation>يقتطع الصور إلى {columns} × {rows} بعد جعلها {width} × {height}</translation>
    </message>
    <message>
        <source>its picture size {size} is not understood</source>
        <translation>حجم الصورة {size} فيه غير مفهوم</translation>
    </message>
    <message>
        <source>it has {count} megapixels; at most {number} can be opened.</source>
        <translation>فيها {count} ميغابكسل؛ ويُفتح {number} على الأكثر.</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة المجلد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened, because their decoder is not part of this program.</source>
        <translation>لا يمكن فتح صور HEIC، لأن مفكّكها ليس من هذا البرنامج.</translation>
    </message>
    <message>
        <source>this is not a picture that can be opened.</source>
        <translation>ليست هذه صورة يمكن فتحها.</translation>
    </message>
    <message>
        <source>Save a smaller copy, and open that.</source>
        <translation>احفظ نسخة أصغر وافتحها.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <translation>تحقّق من أنه ما زال هناك، أو اختر غيره.</translation>
    </message>
    <message>
        <source>the file has {number} MB; at most {number2} MB can be opened.</source>
        <translation>حجم الملف {number} ميغابايت؛ ويُفتح {number2} ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes).</source>
        <translation>الملف فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>الملف تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG, and open that.</source>
        <translation>صدّرها بصيغة JPEG أو PNG وافتحها.</translation>
    </message>
    <message>
        <source>you may not read this folder.</source>
        <translation>لا يحقّ لك قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>غيّر أذوناته، أو انسخه.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder}: {reason}.</source>
        <translation>يتعذّر حفظها في ⁦{folder}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>the file has changed since it was opened.</source>
        <translation>تغيّر الملف منذ فتحه.</translation>
    </message>
    <message>
        <source>it is a folder, not a picture.</source>
        <translation>هو مجلد وليس صورة.</translation>
    </message>
    <message>
        <source>Open the pictures inside it.</source>
        <translation>افتح الصور التي فيه.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>you may not read this file.</source>
        <translation>لا يحقّ لك قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>this is no valid file name.</source>
        <translation>ليس اسم ملف صالحًا.</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>الصورة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Copy or download it again, or export it as PNG.</source>
        <translation>انسخها أو نزّلها من جديد، أو صدّرها بصيغة PNG.</translation>
    </message>
    <message>
        <source>Free some space there, or make the folder writable.</source>
        <translation>وفّر مساحة هناك، أو اجعل المجلد قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>Open it again to ask about the new picture.</source>
        <translation>افتحها من جديد لتسأل عن الصورة الجديدة.</translation>
    </message>
    <message>
        <source>its picture features are not as many as its configuration says.</source>
        <translation>عدد سمات الصور فيه ليس كما يقول إعداده.</translation>
    </message>
    <message>
        <source>Download or export it again, or choose another model.</source>
        <translation>نزّله أو صدّره من جديد، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>This conversation has {tokens} tokens; {name} can read at most {number}.</source>
        <translation>في هذه المحادثة {tokens} من الرموز؛ ويقرأ ⁨{name}⁩ حتى {number}.</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer pictures.</source>
        <translation>ابدأ محادثة جديدة، أو اسأل عن صور أقل.</translation>
    </message>
    <message>
        <source>its {file} would read a file outside of the model&apos;s folder ({place!r}).</source>
        <translation>سيقرأ ⁦{file}⁩ ملفًا خارج مجلد النموذج (⁨{place!r}⁩).</translation>
    </message>
    <message>
        <source>its {file} is no ONNX graph, or not all of it.</source>
        <translation>‏⁦{file}⁩ ليس مخطط ONNX، أو ليس كاملًا.</translation>
    </message>
    <message>
        <source>Do not use this model.</source>
        <translation>لا تستعمل هذا النموذج.</translation>
    </message>
    <message>
        <source>its {file} needs the file {place!r}, which is missing.</source>
        <translation>يحتاج ⁦{file}⁩ إلى الملف ⁨{place!r}⁩، وهو ناقص.</translation>
    </message>
    <message>
        <source>its {file}</source>
        <translation>⁦{file}⁩</translation>
    </message>
    <message>
        <source>one of its graphs</source>
        <translation>أحد مخططاته</translation>
    </message>
    <message>
        <source>its decoder</source>
        <translation>مفكّكه</translation>
    </message>
    <message>
        <source>its input {name} has the unknown type {kind}.</source>
        <translation>مدخله ⁨{name}⁩ من النوع غير المعروف ⁦{kind}⁩.</translation>
    </message>
    <message>
        <source>its {part} wants {names}, which is not supported.</source>
        <translation>يطلب ⁦{part}⁩‏ ⁨{names}⁩، وهذا غير مدعوم.</translation>
    </message>
    <message>
        <source>its decoder has no KV cache.</source>
        <translation>ليس لمفكّكه ذاكرة KV.</translation>
    </message>
    <message>
        <source>its decoder computes no numbers.</source>
        <translation>لا يحسب مفكّكه أعدادًا.</translation>
    </message>
    <message>
        <source>Choose another precision of it.</source>
        <translation>اختر دقة أخرى منه.</translation>
    </message>
    <message>
        <source>{where} cannot be run ({reason}).</source>
        <translation>يتعذّر تشغيل ⁨{where}⁩ (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>its picture features do not fit its language model.</source>
        <translation>سمات الصور فيه لا تناسب نموذجه اللغوي.</translation>
    </message>
    <message>
        <source>nothing tells the shape of its KV cache.</source>
        <translation>لا شيء يبيّن شكل ذاكرة KV فيه.</translation>
    </message>
    <message>
        <source>its picture settings lack {reason}.</source>
        <translation>ينقص إعدادات الصور فيه ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>its picture settings are not understood ({reason}).</source>
        <translation>إعدادات الصور فيه غير مفهومة (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Export it again, or choose another model.</source>
        <translation>صدّره من جديد، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>its chat template leaves out pictures.</source>
        <translation>يُسقط قالب المحادثة فيه صورًا.</translation>
    </message>
    <message>
        <source>its tokenizer does not keep the tokens of pictures apart.</source>
        <translation>لا يفصل مرمّزه رموز الصور.</translation>
    </message>
    <message>
        <source>its tokenizer has no token {token} for pictures.</source>
        <translation>ليس في مرمّزه الرمز ⁨{token}⁩ للصور.</translation>
    </message>
    <message>
        <source>the chat template of the model in {name}</source>
        <translation>قالب المحادثة للنموذج في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>its chat template cannot be read ({reason}).</source>
        <translation>تتعذّر قراءة قالب المحادثة فيه (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>its chat template refuses this conversation ({reason}).</source>
        <translation>يرفض قالب المحادثة فيه هذه المحادثة (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>The key has spaces or letters in it that no key has.</source>
        <translation>في المفتاح مسافات أو حروف لا تكون في مفتاح.</translation>
    </message>
    <message>
        <source>Copy it again, in File, Servers.</source>
        <translation>انسخه من جديد، في «ملف»، «الخوادم».</translation>
    </message>
    <message>
        <source>it is compressed, though that was not asked for</source>
        <translation>هو مضغوط، ولم يُطلب ذلك</translation>
    </message>
    <message>
        <source>a part of it is no JSON of that kind</source>
        <translation>جزء منه ليس JSON من ذلك النوع</translation>
    </message>
    <message>
        <source>it is no JSON of that kind</source>
        <translation>ليس JSON من ذلك النوع</translation>
    </message>
    <message>
        <source>it is {reason}</source>
        <translation>هو ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>it is no list of models</source>
        <translation>ليس قائمة نماذج</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول ثانية بعد حين.</translation>
    </message>
    <message>
        <source>Look at its address, model and key in File, Servers.</source>
        <translation>تحقّق من عنوانه ونموذجه ومفتاحه في «ملف»، «الخوادم».</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:g} seconds.</source>
        <translation>لم يقل شيئًا منذ {seconds:g} ثانية.</translation>
    </message>
    <message>
        <source>Try again; a slow server can be given more time in File, Servers.</source>
        <translation>حاول ثانية؛ ويمكن منح خادم بطيء وقتًا أطول في «ملف»، «الخوادم».</translation>
    </message>
    <message>
        <source>its certificate is not to be trusted ({reason}), so nothing was sent.</source>
        <translation>شهادته غير موثوقة (⁨{reason}⁩)، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>the connection ended before an answer came.</source>
        <translation>انتهى الاتصال قبل أن يأتي جواب.</translation>
    </message>
    <message>
        <source>Check the server. {again}</source>
        <translation>تحقّق من الخادم. {again}</translation>
    </message>
    <message>
        <source> It says: {told}</source>
        <translation> يقول: ⁨{told}⁩</translation>
    </message>
    <message>
        <source>it answers with status {status}.{words}</source>
        <translation>يجيب بالحالة {status}.{words}</translation>
    </message>
    <message>
        <source>{number:.0f} seconds</source>
        <translation>{number:.0f} ثانية</translation>
    </message>
    <message>
        <source>It lies outside of the page&apos;s own folder, and nothing is read there, since a page could have any of your files shown. Look at it yourself, and write its text.</source>
        <translation>تقع خارج مجلد الصفحة، ولا يُقرأ شيء هناك، لأن صفحة قد تجعل أيًّا من ملفاتك يُعرض. انظر إليها بنفسك، واكتب نصها.</translation>
    </message>
    <message>
        <source>{name}: the same file has another name (a hard link), which keeps the old text.</source>
        <translation>⁨{name}⁩: للملف نفسه اسم آخر (رابط صلب)، يحتفظ بالنص القديم.</translation>
    </message>
    <message>
        <source>This model understands a plain question, and nothing beside it.</source>
        <translation>يفهم هذا النموذج سؤالًا بسيطًا، ولا شيء بجانبه.</translation>
    </message>
    <message>
        <source>This model always takes the likeliest word; of any other it would not be sure, and leave it out.</source>
        <translation>يأخذ هذا النموذج دائمًا الكلمة الأرجح؛ ولا يكون واثقًا من غيرها، فيتركها.</translation>
    </message>
    <message>
        <source>Its weights are here in one form.</source>
        <translation>أوزانه هنا بصيغة واحدة.</translation>
    </message>
    <message>
        <source>How many a picture takes is the model&apos;s own, and cannot be changed.</source>
        <translation>يحدّد النموذج كم تأخذ الصورة، ولا يمكن تغيير ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours</source>
        <translation>
            <numerusform>نحو {n} ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو {n} ساعات</numerusform>
            <numerusform>نحو {n} ساعة</numerusform>
            <numerusform>نحو {n} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>نحو ثانية</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds</source>
        <translation>
            <numerusform>نحو {n} ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو {n} ثوانٍ</numerusform>
            <numerusform>نحو {n} ثانية</numerusform>
            <numerusform>نحو {n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>نحو دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>نحو {n} دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو {n} دقائق</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>its {file} names {name!r}, which is no safetensors file of its folder.</source>
        <translation>‏⁨{file}⁩ يسمّي ⁨{name!r}⁩، وهو ليس ملف safetensors في مجلده.</translation>
    </message>
    <message>
        <source>its tokenizer.json cannot cut this text into tokens.</source>
        <translation>لا يستطيع ملف tokenizer.json فيه تقسيم هذا النص إلى رموز.</translation>
    </message>
    <message>
        <source>its config.json says vision_feature_layer {value}, but its vision tower has {layers} layers.</source>
        <translation>يقول config.json إن ⁦vision_feature_layer⁩ هو ⁨{value}⁩، لكن لبرج الرؤية فيه ⁨{layers}⁩ من الطبقات.</translation>
    </message>
    <message>
        <source>it is a model and an adapter (adapter_config.json), which are not put together here.</source>
        <translation>هو نموذج مع محوّل (adapter_config.json)، وهما لا يُدمجان هنا.</translation>
    </message>
    <message>
        <source>Look for a version of it with the adapter merged into its weights.</source>
        <translation>ابحث عن نسخة منه دُمج المحوّل في أوزانها.</translation>
    </message>
    <message>
        <source>You chose the processor.</source>
        <translation>لقد اخترت المعالج.</translation>
    </message>
    <message>
        <source>{reason} Torch runs it on the processor.</source>
        <translation>{reason} يشغّله torch على المعالج.</translation>
    </message>
    <message>
        <source>Its ONNX graphs run on the graphics card, {card}.</source>
        <translation>تعمل مخططات ONNX الخاصة به على بطاقة الرسومات، ⁨{card}⁩.</translation>
    </message>
    <message>
        <source>It does not fit into the free memory of the graphics card, {card}.</source>
        <translation>لا تتّسع له الذاكرة المتاحة في بطاقة الرسومات، ⁨{card}⁩.</translation>
    </message>
    <message>
        <source>You chose the graphics card, {card}.</source>
        <translation>لقد اخترت بطاقة الرسومات، ⁨{card}⁩.</translation>
    </message>
    <message>
        <source>{reason} Its ONNX graphs run on the processor.</source>
        <translation>{reason} تعمل مخططات ONNX الخاصة به على المعالج.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}.</source>
        <translation>تتّسع له بطاقة الرسومات، ⁨{card}⁩.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}, in {bits} bits but not as it is.</source>
        <translation>تتّسع له بطاقة الرسومات، ⁨{card}⁩، بـ {bits} بتات، لا كما هو.</translation>
    </message>
    <message>
        <source>{reason} OpenVINO reads pictures: it took {seconds:.2g} s for one, onnxruntime {seconds2:.2g} s.</source>
        <translation>{reason} يقرأ OpenVINO الصور: استغرق {seconds:.2g} ثانية لصورة واحدة، وonnxruntime ⁨{seconds2:.2g}⁩ ثانية.</translation>
    </message>
    <message>
        <source>onnxruntime could not use the graphics card, so the model runs on the processor.</source>
        <translation>لم يستطع onnxruntime استخدام بطاقة الرسومات، لذلك يعمل النموذج على المعالج.</translation>
    </message>
    <message>
        <source>its picture settings make no numbers of a picture.</source>
        <translation>لا تحوّل إعدادات الصور فيه الصورة إلى أرقام.</translation>
    </message>
    <message>
        <source>{number:.0f} minutes</source>
        <translation>{number:.0f} دقيقة</translation>
    </message>
    <message>
        <source>{number:.0f} hours</source>
        <translation>{number:.0f} ساعة</translation>
    </message>
    <message>
        <source>it has had too many requests, and asks to wait {wait}.</source>
        <translation>تلقّى طلبات أكثر من اللازم، ويطلب الانتظار {wait}.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>حاول بعد ذلك.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>it sends requests on to {where}; none was sent there.</source>
        <translation>يحوّل الطلبات إلى ⁨{where}⁩؛ ولم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>If that is right, enter it in File, Servers.</source>
        <translation>إن كان ذلك صحيحًا فأدخله في «ملف»، «الخوادم».</translation>
    </message>
    <message>
        <source>it broke the answer off. It says: {reason}</source>
        <translation>قطع الإجابة. يقول: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{host}: its filter of contents withholds the answer.</source>
        <translation>‏⁦{host}⁩: يحجب مرشّح المحتوى فيه الإجابة.</translation>
    </message>
    <message>
        <source>Ask otherwise, or choose another model.</source>
        <translation>اسأل بطريقة أخرى، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host}: the answer has no words.</source>
        <translation>‏⁦{host}⁩: ليس في الإجابة كلمات.</translation>
    </message>
    <message>
        <source>Ask again; a model that thinks first needs a larger longest answer.</source>
        <translation>اسأل ثانية؛ النموذج الذي يفكّر أولًا يحتاج إلى «أطول إجابة» أكبر.</translation>
    </message>
    <message>
        <source>it sends far more than an answer can have, so it was cut off.</source>
        <translation>يرسل أكثر بكثير مما تحويه إجابة، فقُطعت.</translation>
    </message>
    <message>
        <source>its answer is not understood: {reason}.</source>
        <translation>جوابه غير مفهوم: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>دون ذكر السبب</translation>
    </message>
    <message>
        <source>Check the address, and the date of this computer.</source>
        <translation>تحقّق من العنوان ومن تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>there is no such host, or no network.</source>
        <translation>لا يوجد مضيف كهذا، أو لا شبكة.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>تحقّق من العنوان والاتصال.</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>لا يجيب.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>يرفض الوكيل الاتصال.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY.</source>
        <translation>تحقّق من HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>nobody takes the connection there.</source>
        <translation>لا أحد يقبل الاتصال هناك.</translation>
    </message>
    <message>
        <source>Start the server, or check its address.</source>
        <translation>شغّل الخادم، أو تحقّق من عنوانه.</translation>
    </message>
    <message>
        <source>the connection ended before the answer did.</source>
        <translation>انتهى الاتصال قبل انتهاء الإجابة.</translation>
    </message>
    <message>
        <source>What came is kept; ask again, or continue it.</source>
        <translation>ما وصل محفوظ؛ اسأل ثانية، أو أكمل.</translation>
    </message>
    <message>
        <source>your account there has nothing left.{words}</source>
        <translation>نفد رصيد حسابك هناك.{words}</translation>
    </message>
    <message>
        <source>Top it up, or use another server.</source>
        <translation>اشحنه، أو استعمل خادمًا آخر.</translation>
    </message>
    <message>
        <source>Ask otherwise or about fewer pictures, or choose another model.</source>
        <translation>اسأل بطريقة أخرى أو عن صور أقل، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Ask about fewer pictures, or have them sent smaller: File, Servers, longest side.</source>
        <translation>اسأل عن صور أقل، أو اجعلها تُرسل أصغر: «ملف»، «الخوادم»، أطول ضلع.</translation>
    </message>
    <message>
        <source>it has failed (status {status}).{words}</source>
        <translation>تعطّل (الحالة {status}).{words}</translation>
    </message>
    <message>
        <source>it does not accept the key.</source>
        <translation>لا يقبل المفتاح.</translation>
    </message>
    <message>
        <source>it wants a key.</source>
        <translation>يطلب مفتاحًا.</translation>
    </message>
    <message>
        <source>{problem}{words}</source>
        <translation>{problem}{words}</translation>
    </message>
    <message>
        <source>Enter the right key in File, Servers.</source>
        <translation>أدخل المفتاح الصحيح في «ملف»، «الخوادم».</translation>
    </message>
    <message>
        <source>it does not let you use this.{words}</source>
        <translation>لا يسمح لك باستعمال هذا.{words}</translation>
    </message>
    <message>
        <source>there is no such model, or it is no server of this kind.{words}</source>
        <translation>لا يوجد نموذج كهذا، أو ليس خادمًا من هذا النوع.{words}</translation>
    </message>
    <message>
        <source>{host} refuses this request.{words}</source>
        <translation>يرفض ⁦{host}⁩ هذا الطلب.{words}</translation>
    </message>
    <message>
        <source>{host} finds this request too large.{words}</source>
        <translation>يرى ⁦{host}⁩ هذا الطلب أكبر من اللازم.{words}</translation>
    </message>
    <message>
        <source>it was too slow for itself.{words}</source>
        <translation>تجاوز مهلته الخاصة.{words}</translation>
    </message>
    <message>
        <source>it has had too many requests.{words}</source>
        <translation>تلقّى طلبات أكثر من اللازم.{words}</translation>
    </message>
    <message>
        <source>it is busy.{words}</source>
        <translation>هو مشغول.{words}</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>لا شيء غير ذلك</translation>
    </message>
    <message>
        <source>what it makes is too large</source>
        <translation>ما ينتجه كبير جدًا</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>هو طويل جدًا</translation>
    </message>
    <message>
        <source>it goes on for too long</source>
        <translation>يستمر وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>it writes a namespace</source>
        <translation>يكتب فضاء أسماء</translation>
    </message>
    <message>
        <source>reading text in pictures</source>
        <translation>قراءة النص في الصور</translation>
    </message>
    <message>
        <source>reading the text in {name}</source>
        <translation>قراءة النص في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Download it again, or choose another model.</source>
        <translation>نزّله من جديد، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>its weights are not all there, or do not fit its config.json.</source>
        <translation>أوزانه ناقصة، أو لا تطابق config.json.</translation>
    </message>
    <message>
        <source>its weights are quantised in a way that is not known here ({kind}).</source>
        <translation>أوزانه مكمّاة بطريقة غير معروفة هنا (⁨{kind}⁩).</translation>
    </message>
    <message>
        <source>Look for the same model as it was before, or quantised in one of these: {names}.</source>
        <translation>ابحث عن النموذج نفسه قبل تكميته، أو مكمًّى بإحدى هذه الطرق: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>torch cannot run it ({reason}).</source>
        <translation>لا يستطيع torch تشغيله (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>its language model computes no numbers.</source>
        <translation>لا يحسب نموذجه اللغوي أعدادًا.</translation>
    </message>
    <message>
        <source>Choose another device for it.</source>
        <translation>اختر له جهازًا آخر.</translation>
    </message>
    <message>
        <source>Running a model with smaller weights</source>
        <translation>تشغيل نموذج بأوزان أصغر</translation>
    </message>
    <message>
        <source>its layer {name} cannot be made smaller as asked.</source>
        <translation>لا يمكن تصغير طبقته ⁨{name}⁩ كما طُلب.</translation>
    </message>
    <message>
        <source>its weights are broken.</source>
        <translation>أوزانه تالفة.</translation>
    </message>
    <message>
        <source>Run it with its full weights, or on the processor.</source>
        <translation>شغّله بأوزانه الكاملة، أو على المعالج.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة أكثر من اللازم</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على الجهاز</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem} {remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture.</source>
        <translation>لا صور في المجلد ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, WebP or similar files.</source>
        <translation>اختر مجلدًا فيه ملفات PNG أو JPEG أو WebP أو نحوها.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {problem}</source>
        <translation>لا يمكن استعمال النموذج في ⁦{folder}⁩: {problem}</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read: rapidocr is missing or broken ({reason}).</source>
        <translation>تتعذّر قراءة النص في الصور: rapidocr ناقص أو معطّل (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>In the program&apos;s folder, run: {command}</source>
        <translation>في مجلد البرنامج، نفّذ: ⁦{command}⁩</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}.</source>
        <translation>لا تكفي الذاكرة المتاحة لـ {what}.</translation>
    </message>
    <message>
        <source>Close other programs, or use something smaller.</source>
        <translation>أغلق برامج أخرى، أو استعمل شيئًا أصغر.</translation>
    </message>
    <message>
        <source>the model in {folder}</source>
        <translation>النموذج في ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}.</source>
        <translation>لا تكفي الذاكرة المتاحة في بطاقة الرسومات لـ {what}.</translation>
    </message>
    <message>
        <source>{doing} needs packages that are not installed.</source>
        <translation>{doing} يحتاج إلى حزم غير مثبَّتة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept in {folder}.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ المزيد في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Free some space there; what is in the window stays there until it is closed.</source>
        <translation>وفّر مساحة هناك؛ وما في النافذة يبقى فيها حتى تُغلق.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so nothing new is kept there.</source>
        <translation>لا تُسمح الكتابة في المجلد ⁦{folder}⁩، فلا يُحفظ فيه جديد.</translation>
    </message>
    <message>
        <source>Make it writable, and start the program again.</source>
        <translation>اجعله قابلًا للكتابة، وأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Sightline is already open, and keeps {name}: this window can read it, but keeps nothing.</source>
        <translation>Sightline مفتوح من قبل ويستعمل ⁨{name}⁩: هذه النافذة تقرؤه، لكنها لا تحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start again.</source>
        <translation>أكمل في النافذة الأخرى، أو أغلقها وأعد التشغيل.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Sightline: it can be read here, but nothing is added.</source>
        <translation>كتبت ⁨{name}⁩ نسخة أحدث من Sightline: يُقرأ هنا، ولا يُضاف إليه شيء.</translation>
    </message>
    <message>
        <source>Install the newest version of Sightline to go on with it.</source>
        <translation>ثبّت أحدث نسخة من Sightline لتكمل به.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>الملف ⁦{file}⁩ تالف.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside, and saves all that can still be read.</source>
        <translation>أعد تشغيل البرنامج: فهو ينحّي الملف جانبًا، ويحفظ كل ما يمكن قراءته بعد.</translation>
    </message>
    <message>
        <source>Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor (--device cpu).</source>
        <translation>استعمل نموذجًا أصغر، أو شغّل هذا بـ 4 بتات (--device cuda-4bit) أو على المعالج (--device cpu).</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor (--device cpu).</source>
        <translation>استعمل نموذجًا أصغر، أو مخططات هذا بـ 4 بتات (q4)، أو شغّله على المعالج (--device cpu).</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs.</source>
        <translation>استعمل نموذجًا أصغر، أو مخططات هذا بـ 4 بتات (q4)، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4), or close other programs.</source>
        <translation>استعمل نموذجًا أصغر، أو صدّر هذا إلى مخططات بـ 4 بتات (sightline export-onnx … --dtype q4)، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Add them in the window: menu File, GPU support.</source>
        <translation>أضفها في النافذة: القائمة «ملف»، «دعم وحدة معالجة الرسومات».</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer; it may be locked.</source>
        <translation>لا يجيب مخزن المفاتيح في هذا الحاسوب؛ قد يكون مقفلًا.</translation>
    </message>
    <message>
        <source>Unlock it where the system asks for its password, and try again.</source>
        <translation>افتحه حيث يطلب النظام كلمة مروره، وحاول ثانية.</translation>
    </message>
    <message>
        <source>Write it as https://api.openai.com/v1, or http://localhost:11434/v1 for a server on this computer.</source>
        <translation>اكتبه مثل https://api.openai.com/v1، أو http://localhost:11434/v1 لخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What is sent to http://{host} could be read on its way.</source>
        <translation>ما يُرسل إلى http://{host} قد يُقرأ في طريقه.</translation>
    </message>
    <message>
        <source>Add one in the window: File, Servers.</source>
        <translation>أضف خادمًا في النافذة: «ملف»، «الخوادم».</translation>
    </message>
    <message>
        <source>There is no server called {name}.</source>
        <translation>لا يوجد خادم اسمه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>“{text}” is no address.</source>
        <translation>«⁨{text}⁩» ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The address has more in it than an address: a name, a key, or a part behind “?”.</source>
        <translation>في العنوان ما يزيد عليه: اسم، أو مفتاح، أو جزء بعد «?».</translation>
    </message>
    <message>
        <source>Use an address with https://; http:// is only for a server on this computer.</source>
        <translation>استعمل عنوانًا بـ https://؛ أما http:// فلخادم على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>{scheme}:// is not spoken here.</source>
        <translation>لا يُستعمل ⁦{scheme}⁩:// هنا.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>تتعذّر قراءة ⁦{file}⁩ أو كتابته: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Check that disk, and start again.</source>
        <translation>افحص ذلك القرص، وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Another program is using {file}.</source>
        <translation>برنامج آخر يستعمل ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>أغلق ذلك البرنامج، وحاول ثانية.</translation>
    </message>
    <message>
        <source>the file is no longer where it was, nor in a folder that other pictures came from.</source>
        <translation>لم يعد الملف حيث كان، ولا في مجلد جاءت منه صور أخرى.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>افتحها من حيث هي الآن.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحها من جديد.</translation>
    </message>
    <message>
        <source>the file cannot be written: {reason}.</source>
        <translation>تتعذّر كتابة الملف: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Choose another place for it, or free some space there.</source>
        <translation>اختر له مكانًا آخر، أو وفّر مساحة هناك.</translation>
    </message>
    <message>
        <source>Put it back to have it in the export.</source>
        <translation>أعده إلى مكانه ليكون في التصدير.</translation>
    </message>
    <message>
        <source>{name}: the copy without metadata is a PNG of the same pixels.</source>
        <translation>‏⁨{name}⁩: النسخة دون بيانات وصفية هي PNG بالبكسلات نفسها.</translation>
    </message>
    <message>
        <source>Put the old file back to have it in the export.</source>
        <translation>أعد الملف القديم ليكون في التصدير.</translation>
    </message>
    <message>
        <source>the transcript has neither the picture nor where it lies.</source>
        <translation>ليس في نص المحادثة الصورة ولا مكانها.</translation>
    </message>
    <message>
        <source>Export the conversation again, with its pictures.</source>
        <translation>صدّر المحادثة من جديد، مع صورها.</translation>
    </message>
    <message>
        <source>Choose a zip of JSON transcripts that Sightline has written.</source>
        <translation>اختر ملف zip لنصوص محادثات JSON كتبه Sightline.</translation>
    </message>
    <message>
        <source>Check that it is there, and may be read.</source>
        <translation>تحقّق من أنه هناك وتُسمح قراءته.</translation>
    </message>
    <message>
        <source>this is not a zip that can be read.</source>
        <translation>ليس هذا ملف zip يمكن قراءته.</translation>
    </message>
    <message>
        <source>there is no JSON transcript in it.</source>
        <translation>ليس فيه نص محادثة JSON.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>‏⁦{file}⁩ أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Choose a JSON transcript that Sightline has written.</source>
        <translation>اختر نص محادثة JSON كتبه Sightline.</translation>
    </message>
    <message>
        <source>it is of version {version}; this program reads version {version2}.</source>
        <translation>هو بالإصدار {version}؛ وهذا البرنامج يقرأ الإصدار {version2}.</translation>
    </message>
    <message>
        <source>this is not a transcript.</source>
        <translation>ليس هذا نص محادثة.</translation>
    </message>
    <message>
        <source>Open it with a newer Sightline.</source>
        <translation>افتحه بنسخة أحدث من Sightline.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>تحقّق من اسمه.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>الملف أكبر من اللازم.</translation>
    </message>
    <message>
        <source>this is not a JSON file.</source>
        <translation>ليس هذا ملف JSON.</translation>
    </message>
    <message>
        <source>the transcript is damaged ({reason}).</source>
        <translation>نص المحادثة تالف (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره من جديد.</translation>
    </message>
    <message>
        <source>No installed font has {names}. The PDF is tagged and accessible, but not PDF/UA-1.</source>
        <translation>لا خط مثبَّتًا فيه ⁨{names}⁩. ملف PDF موسوم ومتاح، لكنه ليس PDF/UA-1.</translation>
    </message>
    <message>
        <source>some letters</source>
        <translation>بعض الحروف</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>‏⁨{names}⁩ وغيرها</translation>
    </message>
    <message>
        <source>the PDF cannot be laid out ({reason}).</source>
        <translation>يتعذّر تنسيق ملف PDF (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Choose another format, such as HTML.</source>
        <translation>اختر صيغة أخرى، مثل HTML.</translation>
    </message>
    <message>
        <source>That is not among what can be chosen.</source>
        <translation>ليس هذا مما يمكن اختياره.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>اكتب المسار الكامل للمجلد، أو اختره.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد مجلد ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لا نموذج محمَّل.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder.</source>
        <translation>اختر واحدًا من «ملف»، «فتح مجلد نموذج».</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>The list shows those that are.</source>
        <translation>القائمة تعرض الموجود منها.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Save the picture on this computer, and open that file.</source>
        <translation>احفظ الصورة على هذا الحاسوب، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>it is on {reason}, and nothing is fetched from a network.</source>
        <translation>هي على ⁨{reason}⁩، ولا يُجلب شيء من شبكة.</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({name}: {reason}).</source>
        <translation>حدث خطأ داخل البرنامج (⁨{name}⁩: ⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>the address that contains it is longer than {number} MB.</source>
        <translation>العنوان الذي يحويها أطول من {number} ميغابايت.</translation>
    </message>
    <message>
        <source>Export the picture as PNG, and open that.</source>
        <translation>صدّر الصورة بصيغة PNG وافتحها.</translation>
    </message>
    <message>
        <source>the address that should contain it is damaged.</source>
        <translation>العنوان الذي ينبغي أن يحويها تالف.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder, in the main window.</source>
        <translation>اختر واحدًا من «ملف»، «فتح مجلد نموذج»، في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>تعذّر حفظ ⁨{name}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>اختر مجلدًا آخر، أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>The server has no name.</source>
        <translation>ليس للخادم اسم.</translation>
    </message>
    <message>
        <source>Call it what you like.</source>
        <translation>سمّه ما تشاء.</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>لم يُسمَّ نموذج.</translation>
    </message>
    <message>
        <source>List models, and choose one.</source>
        <translation>اسرد النماذج واختر واحدًا.</translation>
    </message>
    <message>
        <source>There is another server called {name}.</source>
        <translation>يوجد خادم آخر اسمه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Call it otherwise.</source>
        <translation>سمّه اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>The file has changed since it was asked about.</source>
        <translation>تغيّر الملف منذ طُرح السؤال عنه.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Colours of all windows.</source>
        <translation>ألوان كل النوافذ.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>That of all windows. They are made anew in it.</source>
        <translation>لغة كل النوافذ. يُعاد إنشاؤها بها.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>1.00 is the desktop&apos;s own size, 2.00 twice that.</source>
        <translation>1.00 هو حجم سطح المكتب، و2.00 ضعفه.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>When on, nothing blinks, slides or fades; when off, that is as the system says.</source>
        <translation>عند التفعيل لا يومض شيء ولا ينزلق ولا يتلاشى؛ وعند التعطيل فكما يقول النظام.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>When on, the list stands at the left.</source>
        <translation>عند التفعيل تظهر القائمة في الجانب.</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Enter يرسل السؤال</translation>
    </message>
    <message>
        <source>When off, Ctrl+Enter sends, and Enter starts a new line.</source>
        <translation>عند التعطيل يرسل Ctrl+Enter، ويبدأ Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. An answer that is longer ends there, and can be continued.</source>
        <translation>بالرموز؛ الكلمة القصيرة رمز. الإجابة الأطول تنتهي عنده، ويمكن متابعتها.</translation>
    </message>
    <message>
        <source>Read answers aloud</source>
        <translation>قراءة الإجابات بصوت عالٍ</translation>
    </message>
    <message>
        <source>When on, an answer is read while it is written. Space reads any message, and stops; so does Esc.</source>
        <translation>عند التفعيل تُقرأ الإجابة أثناء كتابتها. ومفتاح المسافة يقرأ أي رسالة ويوقف؛ وكذلك يوقف Esc.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>0 is its own, 100 as fast as it can, -100 as slow.</source>
        <translation>0 سرعته الأصلية، و100 أسرع ما يمكن، و-100 أبطأ ما يمكن.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>One that this computer has; its language should be that of the answers.</source>
        <translation>صوت موجود في هذا الحاسوب؛ وينبغي أن تكون لغته لغة الإجابات.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>When on, short sounds tell that a question was sent, that an answer begins or is done, and of an error.</source>
        <translation>عند التفعيل تنبئ أصوات قصيرة بإرسال سؤال، وببدء إجابة أو تمامها، وبالخطأ.</translation>
    </message>
    <message>
        <source>Read text in pictures</source>
        <translation>قراءة النص في الصور</translation>
    </message>
    <message>
        <source>When on, words in pictures are read on this computer, and models are told them.</source>
        <translation>عند التفعيل تُقرأ الكلمات في الصور على هذا الحاسوب، وتُبلَّغ للنماذج.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Keep copies of pictures</source>
        <translation>الاحتفاظ بنسخ من الصور</translation>
    </message>
    <message>
        <source>When on, pictures that are asked about are copied into the data folder; when off, they are only linked.</source>
        <translation>عند التفعيل تُنسخ الصور التي يُسأل عنها إلى مجلد البيانات؛ وعند التعطيل تُربط فقط.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>النموذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The folder of the model that answers; empty for the built-in one.</source>
        <translation>مجلد النموذج الذي يجيب؛ فارغ للنموذج المدمج.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>One that answers instead of a model on this computer. Pictures are sent to it.</source>
        <translation>خادم يجيب بدل نموذج على هذا الحاسوب. وتُرسل إليه الصور.</translation>
    </message>
    <message>
        <source>Run models on</source>
        <translation>تشغيل النماذج على</translation>
    </message>
    <message>
        <source>The graphics card is used with the extra “cuda”; fewer bits make a model fit that would not.</source>
        <translation>تُستخدم بطاقة الرسومات مع الإضافة «cuda»؛ وبتات أقل تجعل النموذج يتّسع حيث لا يتّسع.</translation>
    </message>
    <message>
        <source>What is best, chosen automatically</source>
        <translation>الأفضل، يُختار تلقائيًا</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>بطاقة الرسومات</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, which fits more</source>
        <translation>بطاقة الرسومات بـ 8 بتات، تتّسع لأكثر</translation>
    </message>
    <message>
        <source>The graphics card, in 4 bits, which fits most</source>
        <translation>بطاقة الرسومات بـ 4 بتات، تتّسع للأكثر</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, quickly</source>
        <translation>بطاقة الرسومات بـ 8 بتات، بسرعة</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>مجلد النماذج</translation>
    </message>
    <message>
        <source>Where downloaded models are kept, and looked for; empty for the data folder.</source>
        <translation>حيث تُحفظ النماذج المنزَّلة ويُبحث عنها؛ فارغ لمجلد البيانات.</translation>
    </message>
    <message>
        <source>Model that finds pictures</source>
        <translation>النموذج الذي يعثر على الصور</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model; empty where none is chosen.</source>
        <translation>مجلد نموذج CLIP أو SigLIP؛ فارغ إن لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>When on, no model is looked up or fetched.</source>
        <translation>عند التفعيل لا يُبحث عن نموذج ولا يُجلب.</translation>
    </message>
    <message>
        <source>Names of sidecars</source>
        <translation>أسماء الملفات المرافقة</translation>
    </message>
    <message>
        <source>What a file beside a photo is called that cannot be written into.</source>
        <translation>اسم الملف بجانب صورة لا يمكن الكتابة فيها.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>photo.xmp, instead of photo.jpg</source>
        <translation>photo.xmp بدل photo.jpg</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, with that appended</source>
        <translation>photo.jpg.xmp، بإلحاقها</translation>
    </message>
    <message>
        <source>Format of exports</source>
        <translation>صيغة التصدير</translation>
    </message>
    <message>
        <source>What is offered first; it changes with every export.</source>
        <translation>ما يُعرض أولًا؛ يتغيّر مع كل تصدير.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Versions in exports</source>
        <translation>النسخ في التصدير</translation>
    </message>
    <message>
        <source>Of questions and answers that there are several of.</source>
        <translation>للأسئلة والإجابات التي لها أكثر من نسخة.</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON الكل، والمستندات ما تراه</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>ما تراه فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Pictures inside Markdown</source>
        <translation>الصور داخل Markdown</translation>
    </message>
    <message>
        <source>When off, they lie in a folder beside the exported file.</source>
        <translation>عند التعطيل توضع في مجلد بجانب الملف المصدَّر.</translation>
    </message>
    <message>
        <source>Exports without camera data</source>
        <translation>التصدير دون بيانات الكاميرا</translation>
    </message>
    <message>
        <source>When on, GPS, EXIF and the like are left out of exported pictures.</source>
        <translation>عند التفعيل تُترك بيانات GPS وEXIF وأمثالها خارج الصور المصدَّرة.</translation>
    </message>
    <message>
        <source>Exports without folders</source>
        <translation>التصدير دون مجلدات</translation>
    </message>
    <message>
        <source>When on, exports do not tell where pictures and models lie.</source>
        <translation>عند التفعيل لا يذكر التصدير مكان الصور والنماذج.</translation>
    </message>
    <message>
        <source>Numbers in exports</source>
        <translation>الأرقام في التصدير</translation>
    </message>
    <message>
        <source>When on, exports tell times, tokens and how answers ended.</source>
        <translation>عند التفعيل يذكر التصدير الأوقات والرموز وكيفية انتهاء الإجابات.</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>لغة التصدير</translation>
    </message>
    <message>
        <source>That of the words which Sightline adds to them.</source>
        <translation>لغة الكلمات التي يضيفها Sightline.</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>آخر محادثة</translation>
    </message>
    <message>
        <source>The one that the next start opens again.</source>
        <translation>التي يفتحها التشغيل القادم من جديد.</translation>
    </message>
    <message>
        <source>Toured</source>
        <translation>أُخذت الجولة</translation>
    </message>
    <message>
        <source>Whether the tour of the first start was taken, or skipped.</source>
        <translation>هل أُخذت جولة أول تشغيل أو تُخطّيت.</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>تم الترحيب</translation>
    </message>
    <message>
        <source>Whether a model was recommended at the first start.</source>
        <translation>هل أوصي بنموذج عند أول تشغيل.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>تعليمات النظام</translation>
    </message>
    <message>
        <source>What the model is told before every conversation, such as how it is to answer.</source>
        <translation>ما يُقال للنموذج قبل كل محادثة، مثل كيف يجيب.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word, and answers a question the same each time; higher varies more.</source>
        <translation>0 يأخذ دائمًا الكلمة الأرجح، ويجيب السؤال كل مرة بالمثل؛ والأعلى أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Of the likeliest words only those that together reach this share; it matters above temperature 0.</source>
        <translation>من الكلمات الأرجح تلك التي تبلغ معًا هذه النسبة فقط؛ يؤثر فوق الحرارة 0.</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. 0: as in the settings for all models.</source>
        <translation>بالرموز؛ الكلمة القصيرة رمز. 0: كما في إعدادات كل النماذج.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same answer again. It matters above temperature 0.</source>
        <translation>حيث تبدأ المصادفة: البذرة نفسها تعطي الإجابة نفسها. تؤثر فوق الحرارة 0.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Which of its ONNX graphs run, where it has several. Fewer bits are quicker, and less exact.</source>
        <translation>أي مخططات ONNX الخاصة به يُشغَّل، إن تعددت. البتات الأقل أسرع وأقل دقة.</translation>
    </message>
    <message>
        <source>The most exact that are here</source>
        <translation>الأدقّ الموجود</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 بت (fp32)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 بت (fp16)</translation>
    </message>
    <message>
        <source>8 bits (q8)</source>
        <translation>8 بتات (q8)</translation>
    </message>
    <message>
        <source>4 bits (q4)</source>
        <translation>4 بتات (q4)</translation>
    </message>
    <message>
        <source>4 and 16 bits (q4f16)</source>
        <translation>4 و16 بت (q4f16)</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>تشغيله على</translation>
    </message>
    <message>
        <source>The processor or the graphics card, for this model alone.</source>
        <translation>المعالج أو بطاقة الرسومات، لهذا النموذج وحده.</translation>
    </message>
    <message>
        <source>As all models</source>
        <translation>ككل النماذج</translation>
    </message>
    <message>
        <source>Tokens for a picture</source>
        <translation>رموز الصورة</translation>
    </message>
    <message>
        <source>At most about so many. Fewer are quicker, and show fewer details. 0: as many as the model likes.</source>
        <translation>نحو هذا العدد على الأكثر. الأقل أسرع ويُظهر تفاصيل أقل. 0: بقدر ما يريد النموذج.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>ما تسميه به.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1, or http://localhost:11434/v1 for one on this computer.</source>
        <translation>مثل https://api.openai.com/v1، أو http://localhost:11434/v1 لخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model&apos;s name on the server.</source>
        <translation>اسم النموذج على الخادم.</translation>
    </message>
    <message>
        <source>Longest side of pictures</source>
        <translation>أطول ضلع للصور</translation>
    </message>
    <message>
        <source>In pixels. Larger pictures are sent smaller; the original stays as it is.</source>
        <translation>بالبكسل. الصور الأكبر تُرسل مصغّرة؛ ويبقى الأصل كما هو.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>الطلبات في آن واحد</translation>
    </message>
    <message>
        <source>So many alt texts are drafted at the same time.</source>
        <translation>هذا العدد من النصوص البديلة تُكتب مسوداته معًا.</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>أطول صمت</translation>
    </message>
    <message>
        <source>In seconds. After that, an answer is given up.</source>
        <translation>بالثواني. بعدها يُتخلى عن الإجابة.</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>كلمة كلمة</translation>
    </message>
    <message>
        <source>When off, an answer comes all at once.</source>
        <translation>عند التعطيل تأتي الإجابة دفعة واحدة.</translation>
    </message>
    <message>
        <source>Price of what is sent</source>
        <translation>سعر ما يُرسل</translation>
    </message>
    <message>
        <source>Per million tokens; 0 where you do not know it.</source>
        <translation>لكل مليون رمز؛ 0 إن لم تعرفه.</translation>
    </message>
    <message>
        <source>Price of what is answered</source>
        <translation>سعر ما يُجاب</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>That of the prices.</source>
        <translation>عملة الأسعار.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the model… {share} %</source>
        <translation>جارٍ تحميل النموذج… {share} %</translation>
    </message>
    <message>
        <source>Opening picture {at}/{total}…</source>
        <translation>جارٍ فتح الصورة {at}/{total}…</translation>
    </message>
    <message>
        <source>Reading image {at}/{total}…</source>
        <translation>جارٍ قراءة الصورة {at}/{total}…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. Unlock it if it asks…</source>
        <translation>في انتظار مخزن مفاتيح هذا الحاسوب. افتح قفله إن طلب…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>Writing, {speed:.0f} tok/s</source>
        <translation>يكتب، {speed:.0f} رمز/ث</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>رمز واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{n} رموز</numerusform>
            <numerusform>{n} رمزًا</numerusform>
            <numerusform>{n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} ث</translation>
    </message>
    <message>
        <source>first token {seconds:.2f} s</source>
        <translation>أول رمز {seconds:.2f} ث</translation>
    </message>
    <message>
        <source>{speed:.0f} tok/s</source>
        <translation>{speed:.0f} رمز/ث</translation>
    </message>
    <message>
        <source>{cost} {currency}</source>
        <translation>⁦{cost}⁩ ⁦{currency}⁩</translation>
    </message>
    <message>
        <source>ended by the model</source>
        <translation>أنهاها النموذج</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>قُطعت عند أقصى طول</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>broken off by an error</source>
        <translation>انقطعت بخطأ</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>unsure of a part</source>
        <translation>غير متأكد من جزء</translation>
    </message>
</context>
</TS>
