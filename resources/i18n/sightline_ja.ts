<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sightline</source>
        <translation>Sightline について</translation>
    </message>
    <message>
        <source>Sightline {version}</source>
        <translation>Sightline {version}</translation>
    </message>
    <message>
        <source>Ask questions about pictures, on your own computer. Pictures, questions and answers stay here, unless you choose a server. Answers are written by a machine and can be wrong.</source>
        <translation>自分のコンピューターで画像について質問できます。サーバーを選ばない限り、画像、質問、回答はここにとどまります。回答は機械が書くもので、誤ることがあります。</translation>
    </message>
    <message>
        <source>This program and this computer</source>
        <translation>このプログラムとこのコンピューター</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>このプログラムとその構成要素のライセンス</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>このコンピューター(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, devices and settings, for whoever helps you: no path, no key, no picture, no words</source>
        <translation>手助けする人のためのバージョン、デバイス、設定。パス、キー、画像、言葉は含みません</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Waiting for the model…</source>
        <translation>モデルを待っています…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>Done: {numbers}</source>
        <translation>完了：{numbers}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Messages</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>More about the last of these messages</source>
        <translation>最後のお知らせについて詳しく</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide these messages</source>
        <translation>これらのお知らせを隠す</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, before these:</source>
        <translation>
            <numerusform>これより前に {n} 件：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} × {1} ピクセル</translation>
    </message>
    <message>
        <source>1 word read</source>
        <translation>1 語を読み取りました</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read</source>
        <translation>
            <numerusform>{n} 語を読み取りました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Questions to start with</source>
        <translation>はじめの質問</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Close the search in the conversation</source>
        <translation>会話内の検索を閉じる</translation>
    </message>
    <message>
        <source>The question stays as it is.</source>
        <translation>質問はそのまま残ります。</translation>
    </message>
    <message>
        <source>Your conversation appears here.</source>
        <translation>会話はここに表示されます。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>画像 {number}：{name}</translation>
    </message>
    <message>
        <source>Link to {address}. Nothing is opened; its context menu copies it.</source>
        <translation>{address} へのリンク。開きません。コンテキストメニューでコピーできます。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Cancel edit</source>
        <translation>編集をやめる</translation>
    </message>
    <message>
        <source>Leave the question as it is (Esc)</source>
        <translation>質問をそのまま残す (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer; what was written is kept</source>
        <translation>回答を停止。書かれた分は残ります</translation>
    </message>
    <message>
        <source>Editing message {number}</source>
        <translation>メッセージ {number} を編集中</translation>
    </message>
    <message>
        <source>{editing}, with {pictures}</source>
        <translation>{editing}({pictures}付き)</translation>
    </message>
    <message>
        <source>{editing} and 1 region</source>
        <translation>{editing}と領域 1 個</translation>
    </message>
    <message numerus="yes">
        <source>{editing} and {n} regions</source>
        <translation>
            <numerusform>{editing}と領域 {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{editing}. Esc leaves it as it is.</source>
        <translation>{editing}。Esc でそのまま残します。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問する</translation>
    </message>
    <message numerus="yes">
        <source>With image {n}, the one you see; {others} new pictures are too many to go along</source>
        <translation>
            <numerusform>表示中の画像 {n} を付けます。ほかの新しい画像 {others} 枚は多すぎるため付けません</numerusform>
        </translation>
    </message>
    <message>
        <source>With {pictures}</source>
        <translation>{pictures}付き</translation>
    </message>
    <message>
        <source>{pictures} and 1 region</source>
        <translation>{pictures}と領域 1 個</translation>
    </message>
    <message numerus="yes">
        <source>{pictures} and {n} regions</source>
        <translation>
            <numerusform>{pictures}と領域 {n} 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ConversationFind</name>
    <message>
        <source>{at} of {total}, {message}: {line}</source>
        <translation>{total} 件中 {at} 件目、{message}：{line}</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>この会話にはありません</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ質問していません</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>画像 {n} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>開いています</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>アーカイブした会話を表示</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留めする(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>一覧に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>アーカイブはありません。</translation>
    </message>
    <message>
        <source>What you ask is listed here.</source>
        <translation>質問はここに並びます。</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>ConversationSwitch</name>
    <message>
        <source>A new conversation; the Edit menu brings the last one back</source>
        <translation>新しい会話です。前の会話は「編集」メニューで戻せます</translation>
    </message>
    <message>
        <source>The last conversation is back</source>
        <translation>前の会話に戻りました</translation>
    </message>
    <message>
        <source>The conversation is open</source>
        <translation>会話を開きました</translation>
    </message>
</context>
<context>
    <name>DeviceBadge</name>
    <message>
        <source>&amp;Run models on</source>
        <translation>モデルの実行先(&amp;R)</translation>
    </message>
    <message>
        <source>What is best, chosen &amp;automatically</source>
        <translation>最適なものを自動で選ぶ(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;processor</source>
        <translation>プロセッサー(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;graphics card</source>
        <translation>グラフィックカード(&amp;G)</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;8 bits, which fits more</source>
        <translation>グラフィックカード、8 ビット(より多く入る)(&amp;8)</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;4 bits, which fits most</source>
        <translation>グラフィックカード、4 ビット(最も多く入る)(&amp;4)</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, &amp;quickly</source>
        <translation>グラフィックカード、8 ビット(高速)(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose where models run</source>
        <translation>モデルの実行先を選ぶ</translation>
    </message>
    <message>
        <source>Runs on: {badge}. {reason}</source>
        <translation>実行先：{badge}。{reason}</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>What was saved</source>
        <translation>保存したもの</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>フォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このお知らせを隠す</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ {file} として保存しました</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which are marked in the file</source>
        <translation>
            <numerusform>ほかに {n} 件(ファイル内に印があります)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>{folder} を表示</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Export conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>Export up to message {n}</source>
        <translation>メッセージ {n} まで書き出す</translation>
    </message>
    <message>
        <source>Export message {n}</source>
        <translation>メッセージ {n} を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <translation>
            <numerusform>会話 {n} 件を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked there yet</source>
        <translation>そこではまだ質問していません</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>{format} files in a zip (*.zip)</source>
        <translation>zip にまとめた {format} ファイル (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <translation>
            <numerusform>会話 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>書き出しを保存</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>{file} に書き出しています…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何も書き出されませんでした</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>書き出しを取り消しました</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出しました</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Versions of questions and answers</source>
        <translation>質問と回答の版(&amp;V)</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON はすべて、文書は表示中のもの</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>表示中のものだけ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <translation>ファイルの横のフォルダー</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>ファイルの中</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>文書の言語(&amp;L)</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>会話の言語</translation>
    </message>
    <message>
        <source>Leave &amp;GPS and camera data out of pictures</source>
        <translation>画像から GPS とカメラの情報を除く(&amp;G)</translation>
    </message>
    <message>
        <source>Leave out the &amp;names of folders</source>
        <translation>フォルダー名を省く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tell tokens, speed and how answers ended</source>
        <translation>トークン数、速度、回答の終わり方を記す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find the one before</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at}/{total}</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Find pictures by words</source>
        <translation>言葉で画像を探す</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダーを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>モデルを選ぶ(&amp;M)…</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model</source>
        <translation>CLIP または SigLIP モデルのフォルダー</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>探すもの</translation>
    </message>
    <message>
        <source>What is to be seen, such as “a red car”</source>
        <translation>探すもの(例：「赤い車」)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Pictures that were found</source>
        <translation>見つかった画像</translation>
    </message>
    <message>
        <source>Choose the folder that is to be searched.</source>
        <translation>検索するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Write in a few words what is to be seen.</source>
        <translation>探すものを短い言葉で書いてください。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Search a folder of pictures</source>
        <translation>画像のフォルダーを検索</translation>
    </message>
    <message>
        <source>Open the folder of a CLIP or SigLIP model</source>
        <translation>CLIP または SigLIP モデルのフォルダーを開く</translation>
    </message>
    <message>
        <source>The model in {folder} will search.</source>
        <translation>{folder} のモデルが検索します。</translation>
    </message>
    <message>
        <source>The first search reads every picture in it; later ones are quick.</source>
        <translation>最初の検索ではすべての画像を読みます。2 回目からは速くなります。</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>フォルダーが選ばれていません。</translation>
    </message>
    <message>
        <source>In {folder} and below</source>
        <translation>{folder} とその中</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>画像を探しています({n} 枚)…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures can be used.</source>
        <translation>使える画像がありません。</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures, the best first</source>
        <translation>
            <numerusform>画像 {n} 枚(近い順)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. {best}</source>
        <translation>{count}。{best}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more cannot be used.</source>
        <translation>
            <numerusform>ほか {n} 枚は使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read of the pictures is kept.</source>
        <translation>停止しました。読み取った分は残ります。</translation>
    </message>
    <message>
        <source>This needs a CLIP or SigLIP model: get one with Ctrl+Shift+M, or choose its folder.</source>
        <translation>CLIP または SigLIP モデルが必要です。Ctrl+Shift+M で入手するか、フォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>✓ Nothing to remark on this text.</source>
        <translation>✓ この文章に指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>指摘 1 件</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>指摘 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>The text will be: {text}</source>
        <translation>文章は次のようになります：{text}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>no graphics card</source>
        <translation>グラフィックカードなし</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {n} processor cores, {card}.</source>
        <translation>
            <numerusform>このコンピューター：メモリー {memory}、プロセッサー {n} コア、{card}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>サーバーを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>{title} can; it is the one to recommend here: {size}, {time} an answer, {licence}.</source>
        <translation>{title} ならできます。このコンピューターでのおすすめです：{size}、1 回答に{time}、{licence}。</translation>
    </message>
    <message>
        <source>The model that comes along knows drawings, and cannot describe photos.</source>
        <translation>付属のモデルは図を理解しますが、写真は説明できません。</translation>
    </message>
    <message>
        <source>&amp;Get it…</source>
        <translation>入手する(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>fits {similarity:.2f}</source>
        <translation>一致度 {similarity:.2f}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>{folder} 内</translation>
    </message>
</context>
<context>
    <name>GpuControl</name>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>取得中：{done}/{total} MB</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} MB</source>
        <translation>確認中：{done}/{total} MB</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>作業中…</translation>
    </message>
</context>
<context>
    <name>GpuDialog</name>
    <message>
        <source>GPU support</source>
        <translation>GPU サポート</translation>
    </message>
    <message>
        <source>Large models answer many times faster on an NVIDIA graphics card. That takes packages that do not come with Sightline. They are fetched from the Python package index and put into the data folder; the installed program stays as it is, and starts with them from then on.</source>
        <translation>大きなモデルは NVIDIA グラフィックカードでは何倍も速く回答します。それには Sightline に付属しないパッケージが必要です。Python パッケージインデックスから取得してデータフォルダーに置きます。インストール済みのプログラムはそのままで、以後はそれらと共に起動します。</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>グラフィックカード：{name}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card is found.</source>
        <translation>NVIDIA グラフィックカードが見つかりません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>It is not added.</source>
        <translation>追加されていません。</translation>
    </message>
    <message>
        <source>It was begun. What came is kept, and the rest is fetched.</source>
        <translation>始まっています。受信した分は残り、続きを取得します。</translation>
    </message>
    <message>
        <source>What is there belongs to another version, and is not used. Add it again.</source>
        <translation>あるものは別のバージョン用で、使われません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>It is added, and used when Sightline starts again.</source>
        <translation>追加されました。Sightline の次の起動時から使われます。</translation>
    </message>
    <message>
        <source>It is added and in use.</source>
        <translation>追加され、使用中です。</translation>
    </message>
    <message>
        <source>It is removed when Sightline starts again.</source>
        <translation>Sightline の次の起動時に削除されます。</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>続ける(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;See what it takes…</source>
        <translation>必要な容量を見る(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fetch and add</source>
        <translation>取得して追加(&amp;F)</translation>
    </message>
    <message>
        <source>{fetched} are fetched, and take about {disk} on the disk. It can be paused at any time.</source>
        <translation>{fetched} を取得し、ディスクを約 {disk} 使います。いつでも一時停止できます。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Sightline</source>
        <translation>ヘルプ — Sightline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>前に表示していたページへ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation>1 ページ見つかりました</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages found</source>
        <translation>
            <numerusform>{n} ページ見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>A page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>ページの本文</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Everything is kept again.</source>
        <translation>再びすべて保存されます。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>ピン留めを外しました</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブしました</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>一覧に戻しました</translation>
    </message>
    <message>
        <source>1 conversation was deleted</source>
        <translation>会話を 1 件削除しました</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were deleted</source>
        <translation>
            <numerusform>会話を {n} 件削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>{deleted}. Ctrl+Z in the list brings back.</source>
        <translation>{deleted}。一覧で Ctrl+Z を押すと戻ります。</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Sightline ended unexpectedly twice in a row, so it has started with the built-in model and without the last conversation. Both are still there: the File menu opens the model, the list the conversation.</source>
        <translation>Sightline が続けて 2 回予期せず終了したため、内蔵モデルで、前の会話を開かずに起動しました。どちらも残っています。モデルは「ファイル」メニュー、会話は一覧から開けます。</translation>
    </message>
    <message>
        <source>The conversations are damaged</source>
        <translation>会話が壊れています</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged. Until then, nothing that you ask is kept.</source>
        <translation>まだ読める内容は新しいファイルに保存できます。壊れたファイルはそのまま別に置かれます。それまでは質問が保存されません。</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>読める内容を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>1 conversation with {m} messages was saved. The damaged file is {file}.</source>
        <translation>会話 1 件、メッセージ {m} 件を保存しました。壊れたファイルは {file} です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations with {m} messages were saved. The damaged file is {file}.</source>
        <translation>
            <numerusform>会話 {n} 件、メッセージ {m} 件を保存しました。壊れたファイルは {file} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is lost.</source>
        <translation>メッセージ 1 件が失われました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are lost.</source>
        <translation>
            <numerusform>メッセージ {n} 件が失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part of it could not be read.</source>
        <translation>1 か所を読めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of it could not be read.</source>
        <translation>
            <numerusform>{n} か所を読めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Import conversations</source>
        <translation>会話を読み込む</translation>
    </message>
    <message>
        <source>Conversations exported as JSON (*.json *.zip)</source>
        <translation>JSON で書き出した会話 (*.json *.zip)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>1 conversation was imported</source>
        <translation>会話を 1 件読み込みました</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported</source>
        <translation>
            <numerusform>会話を {n} 件読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 件はすでにありました</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} 件はすでにありました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何も読み込まれませんでした</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <source>Unl&amp;oad</source>
        <translation>メモリーから降ろす(&amp;O)</translation>
    </message>
    <message>
        <source>Free its memory; the next question loads it again</source>
        <translation>メモリーを空けます。次の質問で再び読み込まれます</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルの読み込み中</translation>
    </message>
    <message>
        <source>Cancel loading the model</source>
        <translation>モデルの読み込みを取り消す</translation>
    </message>
    <message>
        <source>{name} is unloaded.</source>
        <translation>{name} を降ろしました。</translation>
    </message>
    <message>
        <source>{name} is loaded and takes about {size}.</source>
        <translation>{name} を読み込み済み(約 {size})。</translation>
    </message>
    <message>
        <source>A server answers.</source>
        <translation>サーバーが回答します。</translation>
    </message>
    <message>
        <source>{name} is unloaded; the next question loads it again.</source>
        <translation>{name} は降ろされています。次の質問で再び読み込まれます。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルは読み込まれていません。</translation>
    </message>
    <message>
        <source> Sightline uses {used} of memory; {free} are free.</source>
        <translation> Sightline はメモリーを {used} 使用中、空きは {free} です。</translation>
    </message>
    <message>
        <source> On the graphics card it uses {used}.</source>
        <translation> グラフィックカード上では {used} を使用中です。</translation>
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
        <translation>回答しています。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>回答はありません。</translation>
    </message>
    <message>
        <source>Stopped; what was written is kept.</source>
        <translation>停止しました。書かれた分は残ります。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The answer broke off; what was written is kept.</source>
        <translation>回答が途切れました。書かれた分は残ります。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>回答が途切れました。</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>回答：{text}</translation>
    </message>
    <message>
        <source>No answer; your question is back in the box.</source>
        <translation>回答なし。質問は入力欄に戻りました。</translation>
    </message>
    <message>
        <source>No answer; Ctrl+Up brings your question back.</source>
        <translation>回答なし。Ctrl+↑ で質問を呼び戻せます。</translation>
    </message>
    <message>
        <source>Reading aloud; Space or Esc stops.</source>
        <translation>読み上げています。スペースか Esc で止まります。</translation>
    </message>
    <message>
        <source>{name} — Sightline</source>
        <translation>{name} — Sightline</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Read in the picture</source>
        <translation>画像から読み取り</translation>
    </message>
    <message>
        <source>Not read in the picture, and may be wrong</source>
        <translation>画像からは読み取れず、誤りかもしれません</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>領域(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>代替テキスト(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Remo&amp;ve this picture</source>
        <translation>この画像を外す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>新しい会話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>会話を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Expor&amp;t this message…</source>
        <translation>このメッセージを書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>このメッセージまで書き出す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>会話を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep copies of pictures</source>
        <translation>画像のコピーを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>モデルのフォルダーを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Use the &amp;built-in model</source>
        <translation>内蔵モデルを使う(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>サーバー(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;GPU support…</source>
        <translation>GPU サポート(&amp;G)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bring back the last conversation</source>
        <translation>前の会話に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search all conversations…</source>
        <translation>すべての会話を検索(&amp;S)…</translation>
    </message>
    <message>
        <source>Find pictures by &amp;words…</source>
        <translation>言葉で画像を探す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>会話内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt one</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find the &amp;one before</source>
        <translation>前を検索(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>最後の回答をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>プレーンテキストでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the conversation as &amp;Markdown</source>
        <translation>会話を Markdown でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the conversation as p&amp;lain text</source>
        <translation>会話をプレーンテキストでコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>前の質問(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>次の質問(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;List of conversations</source>
        <translation>会話の一覧(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>会話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>回答し直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>回答の続きを書かせる(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;dit the question</source>
        <translation>質問を編集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>前の回答(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>次の回答(&amp;N)</translation>
    </message>
    <message>
        <source>Selected in the &amp;list</source>
        <translation>一覧で選択したもの(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>質問を書く(&amp;W)</translation>
    </message>
    <message>
        <source>Read &amp;messages</source>
        <translation>メッセージを読む(&amp;M)</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or stop</source>
        <translation>読み上げる/止める(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Enter sends</source>
        <translation>Enter で送信(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>Sightline ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>すべてのショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ツアーを始める(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>Sightline について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>{who}, message {number}</source>
        <translation>{who}、メッセージ {number}</translation>
    </message>
    <message>
        <source>Edit message {number}</source>
        <translation>メッセージ {number} を編集</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>メッセージ {number} をコピー</translation>
    </message>
    <message>
        <source>■ Stopped. What was written until then is kept.</source>
        <translation>■ 停止しました。それまでに書かれた分は残ります。</translation>
    </message>
    <message>
        <source>■ An error broke this answer off. What was written until then is kept.</source>
        <translation>■ エラーで回答が途切れました。それまでに書かれた分は残ります。</translation>
    </message>
    <message>
        <source>… The answer was cut because it reached the longest length.</source>
        <translation>… 最大の長さに達したため、回答は打ち切られました。</translation>
    </message>
    <message>
        <source>The model was not sure enough of an answer to show one.</source>
        <translation>モデルは示せるほど確かな回答を得られませんでした。</translation>
    </message>
    <message>
        <source>The model was not sure enough of a part of its answer to show it.</source>
        <translation>モデルは回答の一部に十分な確信がなく、その部分は示されません。</translation>
    </message>
    <message>
        <source>✓ Read in the picture: {quotes}</source>
        <translation>✓ 画像から読み取り：{quotes}</translation>
    </message>
    <message>
        <source>✗ Not read in the picture, and may be wrong: {quotes}</source>
        <translation>✗ 画像からは読み取れず、誤りかもしれません：{quotes}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>回答し直す</translation>
    </message>
    <message>
        <source>Ask again; this answer is kept</source>
        <translation>もう一度質問します。この回答は残ります</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Write on from here; this answer is kept as it is</source>
        <translation>ここから書き続けます。この回答はそのまま残ります</translation>
    </message>
    <message>
        <source>Use a larger model…</source>
        <translation>より大きなモデルを使う…</translation>
    </message>
    <message>
        <source>Choose a folder with another model on this computer</source>
        <translation>このコンピューターにある別のモデルのフォルダーを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>{quotes} and {n} more</source>
        <translation>
            <numerusform>{quotes} ほか {n} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>設定を {file} に保存できませんでした：{reason}。終了するまでは有効です。</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>Open the folder of a model</source>
        <translation>モデルのフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Export to ONNX…</source>
        <translation>ONNX に書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Check its &amp;files</source>
        <translation>ファイルを確認(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>ダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {model}</source>
        <translation>{model} の設定</translation>
    </message>
    <message>
        <source>They hold for this model alone, from now on.</source>
        <translation>このモデルだけに、今から有効です。</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}:{reason}</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>All settings of the model are as they were at first.</source>
        <translation>モデルの設定はすべて最初の状態です。</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models — Sightline</source>
        <translation>モデル — Sightline</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>Progress of the model</source>
        <translation>モデルの進捗</translation>
    </message>
    <message>
        <source>Cancel and discard what came</source>
        <translation>中止し、受信した分を破棄</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>削除しました：{name}</translation>
    </message>
    <message>
        <source>This computer was measured.</source>
        <translation>このコンピューターを測定しました。</translation>
    </message>
    <message>
        <source>no graphics card</source>
        <translation>グラフィックカードなし</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{name}({memory})</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {cores} processor cores, {card}.</source>
        <translation>
            <numerusform>このコンピューター：メモリー {memory}、プロセッサー {cores} コア、{card}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended for it: {title}, {size}, {time} an answer.</source>
        <translation>おすすめ：{title}、{size}、1 回答に{time}。</translation>
    </message>
    <message>
        <source>{doing}: {time} so far, {total} in all</source>
        <translation>{doing}：これまで{time}、全体で{total}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB, {speed} MB/s, {time} left</source>
        <translation>{doing}：{done}/{total} MB、{speed} MB/秒、残り{time}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB</source>
        <translation>{doing}:{done}/{total} MB</translation>
    </message>
    <message>
        <source>1 model takes</source>
        <translation>モデル 1 個が使用中：</translation>
    </message>
    <message numerus="yes">
        <source>{n} models take</source>
        <translation>
            <numerusform>モデル {n} 個が使用中：</numerusform>
        </translation>
    </message>
    <message>
        <source>{models} {size} in {folder}; {free} are free there.</source>
        <translation>{models}{folder} の {size}。空きは {free} です。</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>一時停止：{name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>中止：{name}</translation>
    </message>
    <message>
        <source>{title} finds pictures by words from now on (Ctrl+Shift+K).</source>
        <translation>今後は {title} が言葉で画像を探します(Ctrl+Shift+K)。</translation>
    </message>
    <message>
        <source>Write it as owner/name, or as the address of its page on the hub.</source>
        <translation>「所有者/名前」か、ハブのページのアドレスで書いてください。</translation>
    </message>
    <message>
        <source>Looking up {name}</source>
        <translation>{name} を調べています</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>{name} を取得しています</translation>
    </message>
    <message>
        <source>Installed: {name}</source>
        <translation>インストールしました：{name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all {n} files are what was installed.</source>
        <translation>
            <numerusform>{name}：{n} 個のファイルはすべてインストール時のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models are kept in {folder} now.</source>
        <translation>モデルは今後 {folder} に置かれます。</translation>
    </message>
    <message>
        <source>The access token is kept.</source>
        <translation>アクセストークンを保存しました。</translation>
    </message>
    <message>
        <source>This computer has no safe store for keys: the token is forgotten when you quit.</source>
        <translation>このコンピューターには安全なキーの保管場所がありません。トークンは終了時に忘れられます。</translation>
    </message>
</context>
<context>
    <name>ModelsWork</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>MoreModels</name>
    <message>
        <source>Another model of the hub, by name or address</source>
        <translation>ハブの別のモデル(名前またはアドレス)</translation>
    </message>
    <message>
        <source>owner/name, or its address</source>
        <translation>所有者/名前、またはアドレス</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add from a folder…</source>
        <translation>フォルダーから追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep all models in another folder…</source>
        <translation>すべてのモデルを別のフォルダーに置く(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Measure this computer</source>
        <translation>このコンピューターを測定(&amp;M)</translation>
    </message>
    <message>
        <source>Access &amp;token of the hub…</source>
        <translation>ハブのアクセストークン(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;nother model:</source>
        <translation>別のモデル(&amp;N)：</translation>
    </message>
    <message>
        <source>Add the model in a folder</source>
        <translation>フォルダーのモデルを追加</translation>
    </message>
    <message>
        <source>Keep all models in this folder</source>
        <translation>すべてのモデルをこのフォルダーに置く</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>ハブのアクセストークン</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer. Empty forgets it.</source>
        <translation>このコンピューターのキー保管庫に置かれます。空にすると忘れます。</translation>
    </message>
</context>
<context>
    <name>OpenPictures</name>
    <message>
        <source>{name} is part of the conversation, and stays. A new conversation begins without it.</source>
        <translation>{name} は会話の一部なので残ります。新しい会話はこれなしで始まります。</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>画像を探しています({n} 枚)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was opened</source>
        <translation>画像は開かれませんでした</translation>
    </message>
    <message>
        <source>The picture is open</source>
        <translation>画像を開きました</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are open</source>
        <translation>
            <numerusform>画像 {n} 枚を開きました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Which pictures</source>
        <translation>対象の画像(&amp;W)</translation>
    </message>
    <message>
        <source>Where a file has a &amp;text already</source>
        <translation>ファイルにすでにテキストがあるとき(&amp;T)</translation>
    </message>
    <message>
        <source>Keep it, and draft nothing</source>
        <translation>残し、下書きしない</translation>
    </message>
    <message>
        <source>Keep it, and put the draft behind it</source>
        <translation>残し、下書きをその後に置く</translation>
    </message>
    <message>
        <source>Draft a new one, and show both</source>
        <translation>新しく下書きし、両方を表示</translation>
    </message>
    <message>
        <source>At most {n} characters: {name}</source>
        <translation>最大 {n} 文字：{name}</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>文体(&amp;Y)</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>簡潔</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>完全な文</translation>
    </message>
    <message>
        <source>Expressive: mood, light and colours, too</source>
        <translation>表現豊か：雰囲気、光、色も</translation>
    </message>
    <message>
        <source>Technical: the terms of those who know the subject</source>
        <translation>専門的：その分野の用語で</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>&amp;Write it as the photo&apos;s description, too, where there is none</source>
        <translation>写真に説明がなければ、説明としても書く(&amp;W)</translation>
    </message>
    <message>
        <source>What is known of all these pictures</source>
        <translation>これらすべての画像について分かっていること</translation>
    </message>
</context>
<context>
    <name>PictureControl</name>
    <message>
        <source>Open pictures</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>画像のフォルダーを開く</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file.</source>
        <translation>貼り付けまたはドロップされたものに画像がありません。画像か画像ファイルをコピーまたはドラッグしてください。</translation>
    </message>
    <message>
        <source>This model understands English only.</source>
        <translation>このモデルは英語だけを理解します。</translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>この画像を説明して。</translation>
    </message>
    <message>
        <source>Read the text in this picture.</source>
        <translation>この画像の文字を読んで。</translation>
    </message>
    <message>
        <source>How many things are in this picture?</source>
        <translation>この画像にはものがいくつありますか？</translation>
    </message>
    <message>
        <source>Write alt text for this picture.</source>
        <translation>この画像の代替テキストを書いて。</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find in the picture</source>
        <translation>画像内を検索</translation>
    </message>
    <message>
        <source>Close the search in the picture</source>
        <translation>画像内の検索を閉じる</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>質問する領域を描く</translation>
    </message>
    <message>
        <source>Draw a region to ask about; or drag on the picture with Ctrl held</source>
        <translation>質問する領域を描く。Ctrl を押しながら画像上をドラッグしても描けます</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>画像をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Image {number}: {name}, {width} × {height}</source>
        <translation>画像 {number}：{name}、{width} × {height}</translation>
    </message>
    <message>
        <source>{at} of {total}: {line}</source>
        <translation>{total} 件中 {at} 件目：{line}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>ズーム {percent} %</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures in this conversation</source>
        <translation>この会話の画像</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>画像 {0}</translation>
    </message>
    <message>
        <source>Image {0}: {1}</source>
        <translation>画像 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>設定を {file} に保存できませんでした：{reason}。終了するまでは有効です。</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>What is this picture for?</source>
        <translation>この画像は何のためのものですか？</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>画像について質問…</translation>
    </message>
</context>
<context>
    <name>RegionChips</name>
    <message>
        <source>Regions that the question is about</source>
        <translation>質問の対象となる領域</translation>
    </message>
    <message>
        <source>Change it on the picture; Delete removes it</source>
        <translation>画像上で変更。Del で削除</translation>
    </message>
    <message>
        <source>Remove {region}</source>
        <translation>{region}を削除</translation>
    </message>
</context>
<context>
    <name>RegionControl</name>
    <message>
        <source>&amp;Draw a region by keyboard</source>
        <translation>キーボードで領域を描く(&amp;D)</translation>
    </message>
    <message>
        <source>Region by &amp;numbers…</source>
        <translation>数値で領域を指定(&amp;N)…</translation>
    </message>
    <message>
        <source>Ask a&amp;gain about the region that is shown</source>
        <translation>表示中の領域についてもう一度質問(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of regions</source>
        <translation>領域の最後の変更を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove all regions</source>
        <translation>すべての領域を削除(&amp;R)</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>領域 1 個</translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <translation>
            <numerusform>領域 {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone; now {regions}.</source>
        <translation>取り消しました。現在、{regions}。</translation>
    </message>
    <message>
        <source>All regions are removed.</source>
        <translation>すべての領域を削除しました。</translation>
    </message>
    <message>
        <source>{region} is removed.</source>
        <translation>{region}を削除しました。</translation>
    </message>
    <message>
        <source>{region} goes with your question. {where}.</source>
        <translation>{region}は質問に付きます。{where}。</translation>
    </message>
    <message>
        <source>{said} Words in it: {words}</source>
        <translation>{said} 中の言葉：{words}</translation>
    </message>
    <message>
        <source>The new region is removed.</source>
        <translation>新しい領域を削除しました。</translation>
    </message>
    <message>
        <source>{region} is shown. {where}.</source>
        <translation>{region}を表示しています。{where}。</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>RegionDialog</name>
    <message>
        <source>Left edge, percent of the width</source>
        <translation>左端(幅に対する %)</translation>
    </message>
    <message>
        <source>Top edge, percent of the height</source>
        <translation>上端(高さに対する %)</translation>
    </message>
    <message>
        <source>Width, percent of the picture</source>
        <translation>幅(画像に対する %)</translation>
    </message>
    <message>
        <source>Height, percent of the picture</source>
        <translation>高さ(画像に対する %)</translation>
    </message>
    <message>
        <source>&amp;Left edge</source>
        <translation>左端(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top edge</source>
        <translation>上端(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高さ(&amp;H)</translation>
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
        <translation>{name}:{box}。{help}</translation>
    </message>
    <message>
        <source>The region is hidden.</source>
        <translation>領域を隠しました。</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>元のままです。</translation>
    </message>
    <message>
        <source>It goes no further. {box}</source>
        <translation>これ以上は動きません。{box}</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>領域 {number}</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size, with Ctrl by single pixels. Enter keeps it, Escape leaves, Delete removes it.</source>
        <translation>矢印で移動、Shift+矢印で大きさを変更、Ctrl を加えると 1 ピクセルずつ。Enter で決定、Esc で抜け、Del で削除。</translation>
    </message>
</context>
<context>
    <name>ReliabilityPanel</name>
    <message numerus="yes">
        <source>Asked again {n} times; {m} times the model could tell.</source>
        <translation>
            <numerusform>{n} 回聞き直し、うち {m} 回モデルは答えられました。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Agreed, {n} of {m}: {text}</source>
        <translation>✓ 一致、{m} 回中 {n} 回：{text}</translation>
    </message>
    <message>
        <source>? Said once, by no other telling: {text}</source>
        <translation>? 一度だけ言われ、ほかでは言われていません：{text}</translation>
    </message>
    <message>
        <source>✕ Disagreed: {text} — others say: {others}</source>
        <translation>✕ 不一致：{text} — ほかの回答：{others}</translation>
    </message>
</context>
<context>
    <name>ReviewBatches</name>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>停止しました。それまでの分は残ります。</translation>
    </message>
    <message>
        <source>The queue is deleted. The menu Queue brings it back until the program ends.</source>
        <translation>キューを削除しました。プログラムが終わるまでは、メニュー「キュー」で元に戻せます。</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>キューを元に戻しました</translation>
    </message>
    <message>
        <source>Add pictures or documents</source>
        <translation>画像または文書を追加</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>画像と文書</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Add a folder and all folders in it</source>
        <translation>フォルダーとその中のすべてのフォルダーを追加</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Take picture files, folders or documents.</source>
        <translation>貼り付けまたはドロップされたものに画像がありません。画像ファイル、フォルダー、文書を使ってください。</translation>
    </message>
    <message>
        <source>A new queue: add pictures to it</source>
        <translation>新しいキューです。画像を追加してください</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>画像 {n} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {pictures} out of the queue, with the texts?</source>
        <translation>{pictures}をテキストごとキューから外しますか？</translation>
    </message>
    <message>
        <source>The files stay as they are. What was written for them here is gone then.</source>
        <translation>ファイルはそのままです。ここで書かれたものは失われます。</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>外す(&amp;T)</translation>
    </message>
    <message>
        <source>Delete the queue “{name}”, with its texts?</source>
        <translation>キュー「{name}」をテキストごと削除しますか？</translation>
    </message>
    <message>
        <source>The files stay as they are, and keep what was written into them.</source>
        <translation>ファイルはそのままで、書き込まれたものも残ります。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>All that have no draft ({n})</source>
        <translation>下書きのないものすべて({n})</translation>
    </message>
    <message>
        <source>The selected one, anew</source>
        <translation>選択した 1 枚を、新しく</translation>
    </message>
    <message>
        <source>The selected ones ({n}), anew</source>
        <translation>選択したもの({n})を、新しく</translation>
    </message>
    <message>
        <source>Draft alt texts</source>
        <translation>代替テキストを下書き</translation>
    </message>
    <message>
        <source>&amp;Start drafting</source>
        <translation>下書きを始める(&amp;S)</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>下書き中…</translation>
    </message>
    <message>
        <source>Drafting is held; what was drafted is kept.</source>
        <translation>下書きを一時停止しました。書かれた分は残ります。</translation>
    </message>
    <message>
        <source>Drafting goes on.</source>
        <translation>下書きを続けます。</translation>
    </message>
    <message>
        <source>Options of this queue</source>
        <translation>このキューのオプション</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is known of this picture</source>
        <translation>この画像について分かっていること</translation>
    </message>
    <message numerus="yes">
        <source>What is known of these {n} pictures</source>
        <translation>
            <numerusform>この {n} 枚の画像について分かっていること</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last writing back?</source>
        <translation>最後の書き込みを取り消しますか？</translation>
    </message>
    <message>
        <source>Its photos get the very bytes back that they had before. Your texts stay here.</source>
        <translation>写真は以前とまったく同じバイト列に戻ります。テキストはここに残ります。</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>This queue has no pictures of a document.</source>
        <translation>このキューには文書の画像がありません。</translation>
    </message>
    <message>
        <source>Save the document with its texts</source>
        <translation>テキスト付きで文書を保存</translation>
    </message>
    <message>
        <source>{name} with alt text</source>
        <translation>{name}(代替テキスト付き)</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>書き出しを保存</translation>
    </message>
    <message>
        <source>Take decisions from a table</source>
        <translation>表から判断を取り込む</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Adding pictures…</source>
        <translation>画像を追加しています…</translation>
    </message>
    <message>
        <source>1 picture was added</source>
        <translation>画像を 1 枚追加しました</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were added</source>
        <translation>
            <numerusform>画像を {n} 枚追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents in the folder were left out: {names}.</source>
        <translation>フォルダー内の文書は除かれました：{names}。</translation>
    </message>
    <message>
        <source>A document in the folder was left out: {names}.</source>
        <translation>フォルダー内の文書 1 件は除かれました：{names}。</translation>
    </message>
    <message>
        <source>Add a document itself to describe its pictures: it becomes a queue of its own.</source>
        <translation>文書の画像を説明するには文書自体を追加してください。独立したキューになります。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>下書きするものがありません。</translation>
    </message>
    <message>
        <source>1 text was drafted</source>
        <translation>テキストを 1 件下書きしました</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were drafted</source>
        <translation>
            <numerusform>テキストを {n} 件下書きしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; of {n} the model could not tell</source>
        <translation>
            <numerusform>{drafted}。{n} 枚はモデルには分かりませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; {n} could not be drafted</source>
        <translation>
            <numerusform>{drafted}。{n} 件は下書きできませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>{drafted}; {sent} tokens sent, {answered} answered</source>
        <translation>{drafted}。送信 {sent} トークン、回答 {answered} トークン</translation>
    </message>
    <message>
        <source>There is nothing to write: no approved text is new.</source>
        <translation>書き込むものがありません。新しく承認されたテキストはありません。</translation>
    </message>
    <message>
        <source>1 photo was written</source>
        <translation>写真 1 枚に書き込みました</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were written</source>
        <translation>
            <numerusform>写真 {n} 枚に書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{written}, {n} of them into a file beside the photo</source>
        <translation>
            <numerusform>{written}。うち {n} 枚は写真の横のファイルに</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is as it was</source>
        <translation>1 ファイルは元のままです</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were</source>
        <translation>
            <numerusform>{n} ファイルは元のままです</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>取り消すものがありません。</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ {file} として保存しました</translation>
    </message>
    <message>
        <source>1 picture was changed</source>
        <translation>画像を 1 枚変更しました</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were changed</source>
        <translation>
            <numerusform>画像を {n} 枚変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>同様のものがほかに {n} 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>There is no text to approve: write one, or mark the picture as decorative.</source>
        <translation>承認するテキストがありません。書くか、画像を装飾としてください。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装飾</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are decorative</source>
        <translation>
            <numerusform>画像 {n} 枚が装飾です</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>最後の画像です。</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>最初の画像です。</translation>
    </message>
    <message>
        <source>The alt text was copied</source>
        <translation>代替テキストをコピーしました</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>確認するテキストがありません。</translation>
    </message>
    <message>
        <source>Asking the model again…</source>
        <translation>モデルに聞き直しています…</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} を開いています</translation>
    </message>
    <message>
        <source>No picture is left to be reviewed in this list.</source>
        <translation>この一覧にはレビューする画像がもうありません。</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}</source>
        <translation>{name}、{count} 件中 {row} 件目</translation>
    </message>
    <message>
        <source>The model was asked again.</source>
        <translation>モデルに聞き直しました。</translation>
    </message>
    <message>
        <source>The reliability check was stopped.</source>
        <translation>信頼性の確認を停止しました。</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>詳しい説明</translation>
    </message>
    <message>
        <source>Difference to the text in the file</source>
        <translation>ファイルのテキストとの違い</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>ファイルのテキストを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Conte&amp;xt of this picture…</source>
        <translation>この画像の文脈(&amp;X)…</translation>
    </message>
    <message>
        <source>Alt &amp;text</source>
        <translation>代替テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>What the picture is &amp;for</source>
        <translation>画像の目的(&amp;F)</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>What the picture is for</source>
        <translation>画像の目的</translation>
    </message>
    <message>
        <source>Not said yet: as information</source>
        <translation>未指定：情報として扱う</translation>
    </message>
    <message>
        <source>Information: it tells something</source>
        <translation>情報：何かを伝える</translation>
    </message>
    <message>
        <source>Complex: chart, map or diagram</source>
        <translation>複雑：グラフ、地図、図解</translation>
    </message>
    <message>
        <source>Text: it is there for its words</source>
        <translation>文字：言葉のためにある</translation>
    </message>
    <message>
        <source>Function: a link or a button</source>
        <translation>機能：リンクまたはボタン</translation>
    </message>
    <message>
        <source>Decorative: it needs no text</source>
        <translation>装飾：テキストは不要</translation>
    </message>
    <message>
        <source>Help me choose…</source>
        <translation>選ぶのを手伝う…</translation>
    </message>
    <message>
        <source>{n} of {limit} characters</source>
        <translation>{limit} 文字中 {n} 文字</translation>
    </message>
    <message numerus="yes">
        <source>⚠ {n} characters, {more} too many</source>
        <translation>
            <numerusform>⚠ {n} 文字、{more} 文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>{by}、{when}</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>{count} 版中 {n} 版目</translation>
    </message>
    <message>
        <source>written by {model}</source>
        <translation>{model} が作成</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>あなたが作成</translation>
    </message>
    <message>
        <source>written by {model}, edited by you</source>
        <translation>{model} が作成、あなたが編集</translation>
    </message>
    <message>
        <source>The file has no alt text yet.</source>
        <translation>ファイルにはまだ代替テキストがありません。</translation>
    </message>
    <message>
        <source>The file has this very text.</source>
        <translation>ファイルのテキストと同じです。</translation>
    </message>
    <message>
        <source>Against the text in the file: left out is struck through, new is underlined.</source>
        <translation>ファイルのテキストとの比較：省かれた部分は取り消し線、新しい部分は下線。</translation>
    </message>
    <message>
        <source>The text in the file:</source>
        <translation>ファイルのテキスト：</translation>
    </message>
    <message>
        <source>Extended description: {text}</source>
        <translation>詳しい説明：{text}</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>説明：{text}</translation>
    </message>
    <message>
        <source>Keywords: {text}</source>
        <translation>キーワード：{text}</translation>
    </message>
    <message>
        <source>Date: {text}</source>
        <translation>日付：{text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>場所：{text}</translation>
    </message>
    <message>
        <source>In the picture: {text}</source>
        <translation>画像内：{text}</translation>
    </message>
    <message>
        <source>Alt text in other languages: {text}</source>
        <translation>ほかの言語の代替テキスト：{text}</translation>
    </message>
    <message>
        <source>It has GPS coordinates; nobody is told them unasked.</source>
        <translation>GPS 座標があります。求められない限り誰にも伝えません。</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>Sightline ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>すべてのショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on drafting</source>
        <translation>下書きを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold drafting</source>
        <translation>下書きを一時停止(&amp;H)</translation>
    </message>
    <message>
        <source>Stop the reliability check</source>
        <translation>信頼性の確認を停止</translation>
    </message>
    <message>
        <source>Check &amp;reliability</source>
        <translation>信頼性を確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>画像または文書を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New queue</source>
        <translation>新しいキュー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Options of this queue…</source>
        <translation>このキューのオプション(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take the selected pictures out</source>
        <translation>選択した画像を外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete this queue…</source>
        <translation>このキューを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Bring the deleted queue back</source>
        <translation>削除したキューを元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Save as a table (&amp;CSV)…</source>
        <translation>表として保存(CSV)(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>JSON として保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Save as a contact &amp;sheet (HTML)…</source>
        <translation>コンタクトシートとして保存(HTML)(&amp;S)…</translation>
    </message>
    <message>
        <source>Take decisions &amp;in from a table…</source>
        <translation>表から判断を取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>このウィンドウを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>下書き(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Draft alt texts…</source>
        <translation>代替テキストを下書き(&amp;D)…</translation>
    </message>
    <message>
        <source>Draft &amp;this picture</source>
        <translation>この画像を下書き(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pass over the present picture</source>
        <translation>今の画像を飛ばす(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop drafting</source>
        <translation>下書きをやめる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decorative</source>
        <translation>装飾(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>却下(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>テキストを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Next to be re&amp;viewed</source>
        <translation>次のレビュー対象(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>一覧へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Version &amp;before</source>
        <translation>前の版(&amp;B)</translation>
    </message>
    <message>
        <source>Version a&amp;fter</source>
        <translation>次の版(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>ファイルのテキストを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mend the first remark</source>
        <translation>最初の指摘を直す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the alt text</source>
        <translation>代替テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>What is &amp;known of it…</source>
        <translation>分かっていること(&amp;K)…</translation>
    </message>
    <message>
        <source>What is it f&amp;or? Help me choose…</source>
        <translation>何のため？選ぶのを手伝う(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write approved texts into the photos…</source>
        <translation>承認したテキストを写真に書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last writing…</source>
        <translation>最後の書き込みを取り消す(&amp;U)…</translation>
    </message>
    <message>
        <source>Save the &amp;document with its texts…</source>
        <translation>テキスト付きで文書を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>Approve, decorative, reject, edit</source>
        <translation>承認、装飾、却下、編集</translation>
    </message>
    <message>
        <source>A, D, R, E in the list</source>
        <translation>一覧で A、D、R、E</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>次または前の画像</translation>
    </message>
    <message>
        <source>J or K in the list</source>
        <translation>一覧で J または K</translation>
    </message>
    <message>
        <source>Select several pictures</source>
        <translation>複数の画像を選ぶ</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Shift+↑ または Shift+↓、Ctrl+クリック</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>代替テキストなし</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>レビュー待ち</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>下書きあり</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装飾</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>下書きできず</translation>
    </message>
    <message>
        <source>Approved, not in the file yet</source>
        <translation>承認済み、ファイルには未記入</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルに記入済み</translation>
    </message>
    <message>
        <source>{n} of {count} reviewed</source>
        <translation>{count} 件中 {n} 件レビュー済み</translation>
    </message>
    <message>
        <source>{filter} ({n})</source>
        <translation>{filter}({n})</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Alt text — Sightline</source>
        <translation>代替テキスト — Sightline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>この作業を中止</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>下書き中</translation>
    </message>
    <message>
        <source>Hold drafting</source>
        <translation>下書きを一時停止</translation>
    </message>
    <message>
        <source>Checking reliability</source>
        <translation>信頼性を確認中</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>確認を中止</translation>
    </message>
    <message>
        <source>Alt text for many pictures.</source>
        <translation>たくさんの画像に代替テキストを。</translation>
    </message>
    <message>
        <source>Add a folder, pictures, or a Word, PowerPoint, EPUB or HTML document. The model drafts, you approve, and only then the text goes into the files.</source>
        <translation>フォルダー、画像、または Word、PowerPoint、EPUB、HTML の文書を追加してください。モデルが下書きし、あなたが承認して初めて、テキストがファイルに入ります。</translation>
    </message>
    <message>
        <source>{sentence} Nothing leaves this computer.</source>
        <translation>{sentence} 何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add pictures or documents…</source>
        <translation>画像または文書を追加…</translation>
    </message>
    <message>
        <source>Draft alt texts…</source>
        <translation>代替テキストを下書き…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>書き込む…</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ 承認</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装飾</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Draft this one</source>
        <translation>これを下書き</translation>
    </message>
    <message>
        <source>Check reliability</source>
        <translation>信頼性を確認</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>次をレビュー</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>画像を追加中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Drafts: {done} of {total}</source>
        <translation>下書き：{done}/{total}</translation>
    </message>
    <message>
        <source>{drafts}, {time} left</source>
        <translation>{drafts}、残り {time}</translation>
    </message>
    <message>
        <source>{drafts}, held</source>
        <translation>{drafts}、一時停止中</translation>
    </message>
    <message>
        <source>Drafting for {name}…</source>
        <translation>{name} を下書き中…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>下書きを続ける</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Words, or “a phrase” in quotes</source>
        <translation>言葉、または引用符で囲んだ「語句」</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Titles, questions, answers, file names and the words in pictures are searched.</source>
        <translation>タイトル、質問、回答、ファイル名、画像内の言葉を検索します。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 か所</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in 1 conversation</source>
        <translation>1 件の会話に {found}</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} conversations</source>
        <translation>
            <numerusform>{n} 件の会話に {found}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ質問していません</translation>
    </message>
    <message>
        <source>{title} (archived)</source>
        <translation>{title}(アーカイブ済み)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <translation>画像内の言葉</translation>
    </message>
</context>
<context>
    <name>ServerControl</name>
    <message>
        <source>{name} → {host}</source>
        <translation>{name} → {host}</translation>
    </message>
    <message>
        <source>The servers could not be saved in {file}: {reason}.</source>
        <translation>サーバーを {file} に保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>No key is kept. Most servers on this computer need none.</source>
        <translation>キーは保存されていません。このコンピューター上のサーバーの多くには不要です。</translation>
    </message>
    <message>
        <source>The key is in the key store of this computer.</source>
        <translation>キーはこのコンピューターのキー保管庫にあります。</translation>
    </message>
    <message>
        <source>The key is kept until you quit, and nowhere written down: this computer has no key store for it.</source>
        <translation>キーは終了するまで保持され、どこにも書かれません。このコンピューターにはキー保管庫がありません。</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>モデル 1 個</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>モデル {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no models; type the name of one.</source>
        <translation>サーバーはモデル名を返しません。名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Forget key</source>
        <translation>キーを忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>モデルを一覧(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <translation>サーバーにあるモデルを尋ねる</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>保存済み。入力すると置き換わります</translation>
    </message>
</context>
<context>
    <name>ServerMark</name>
    <message>
        <source>Stay on this computer</source>
        <translation>このコンピューターにとどまる</translation>
    </message>
    <message>
        <source>Use the model on this computer instead of the server</source>
        <translation>サーバーの代わりにこのコンピューターのモデルを使う</translation>
    </message>
    <message>
        <source>Pictures go to another program on this computer → {host}</source>
        <translation>画像はこのコンピューターの別のプログラムに送られます → {host}</translation>
    </message>
    <message>
        <source>Pictures leave this computer → {host}</source>
        <translation>画像はこのコンピューターの外に出ます → {host}</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>このサーバーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>新しいサーバー</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} に問い合わせ中…</translation>
    </message>
    <message>
        <source>A server answers instead of the model on this computer. Pictures that you ask about are sent to it.</source>
        <translation>このコンピューターのモデルの代わりにサーバーが回答します。質問した画像はそこへ送られます。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your question waits for the picture…</source>
        <translation>質問は画像を待っています…</translation>
    </message>
    <message>
        <source>Add a picture first, then ask: open one, paste one, or drop one on the window.</source>
        <translation>先に画像を追加してから質問してください。開く、貼り付ける、ウィンドウにドロップのいずれかです。</translation>
    </message>
    <message>
        <source>Your question waits for the model…</source>
        <translation>質問はモデルを待っています…</translation>
    </message>
    <message>
        <source>The picture has been read</source>
        <translation>画像を読み取りました</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures have been read</source>
        <translation>
            <numerusform>画像 {n} 枚を読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>モデルを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>会話の言語</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings — Sightline</source>
        <translation>設定 — Sightline</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>すべてリセット(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>サーバー(&amp;S)…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>すべての設定をリセットしますか？</translation>
    </message>
    <message>
        <source>These go back to what they were at first:</source>
        <translation>次の設定が最初の状態に戻ります：</translation>
    </message>
    <message>
        <source>Conversations, models, servers and keys stay.</source>
        <translation>会話、モデル、サーバー、キーは残ります。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}:{value}</translation>
    </message>
    <message>
        <source>Reset {title} to: {value}</source>
        <translation>{title}を次にリセット：{value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>選ぶ：{title}</translation>
    </message>
</context>
<context>
    <name>SpeechControl</name>
    <message>
        <source>Reading aloud is a part of Sightline that is not installed. Install it with: pip install &quot;{what}&quot;</source>
        <translation>読み上げは Sightline の未インストールの機能です。次でインストールしてください：pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Add one in the system&apos;s settings for speech; on Linux, install speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>このコンピューターには読み上げ用の音声がありません。システムの音声設定で追加してください。Linux では speech-dispatcher と espeak-ng などの音声をインストールしてください。</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped. Press Space to begin again.</source>
        <translation>このコンピューターの音声が止まりました。スペースキーで最初から読み上げます。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening pictures</source>
        <translation>画像を開いています</translation>
    </message>
    <message>
        <source>Cancel opening pictures</source>
        <translation>画像を開くのを中止</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>文字を読み取り中</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>文字の読み取りを中止</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しを中止</translation>
    </message>
    <message>
        <source>Opening picture {done} of {total}</source>
        <translation>画像 {done}/{total} を開いています</translation>
    </message>
    <message>
        <source>Reading text {at}/{total}</source>
        <translation>文字を読み取り中 {at}/{total}</translation>
    </message>
    <message>
        <source>{name} · on a server</source>
        <translation>{name} · サーバー上</translation>
    </message>
    <message>
        <source>{name} · on this computer</source>
        <translation>{name} · このコンピューター上</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text in the picture</source>
        <translation>画像内の文字</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy all text of the picture</source>
        <translation>画像の文字をすべてコピー</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>今すぐ読み取る</translation>
    </message>
    <message>
        <source>Read the text of this picture now</source>
        <translation>この画像の文字を今すぐ読み取る</translation>
    </message>
    <message>
        <source> [{percent} %, may be wrong]</source>
        <translation> [{percent} %、誤りの可能性]</translation>
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
        <translation>画像を選んでください。Ctrl+O で開き、Ctrl+V で貼り付け、このウィンドウのどこにでもドロップできます。今すぐ試すには、サンプル画像をどうぞ。</translation>
    </message>
    <message>
        <source>Ask about it. Write your question in the box at the bottom, and press Enter. Shift+Esc brings you to the box from anywhere.</source>
        <translation>質問してください。下の欄に質問を書き、Enter を押します。Shift+Esc でどこからでも欄に移れます。</translation>
    </message>
    <message>
        <source>Read or hear the answer. Ctrl+M goes to the messages, J and K to the next and the one before, and Space reads one aloud. A machine writes the answers: they can be wrong.</source>
        <translation>回答を読むか聞いてください。Ctrl+M でメッセージへ、J と K で次と前へ移り、スペースで読み上げます。回答は機械が書くもので、誤ることがあります。</translation>
    </message>
    <message>
        <source>Help is always there. F1 opens it, Ctrl+/ lists all keys, and the Help menu starts this tour again. Pictures and questions stay on this computer, unless you choose a server.</source>
        <translation>ヘルプはいつでもあります。F1 で開き、Ctrl+/ で全キーを一覧し、「ヘルプ」メニューからこのツアーをやり直せます。サーバーを選ばない限り、画像と質問はこのコンピューターにとどまります。</translation>
    </message>
    <message>
        <source>Step &amp;before</source>
        <translation>前のステップ(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip the tour</source>
        <translation>ツアーを飛ばす(&amp;K)</translation>
    </message>
    <message>
        <source>Step {at} of {total}: {text}</source>
        <translation>ステップ {at}/{total}：{text}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次のステップ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Ask about any picture.</source>
        <translation>どんな画像についても質問できます。</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard</source>
        <translation>クリップボードの画像を使う</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>または次を試してください：</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>サンプル画像</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask. Nothing leaves this computer.</source>
        <translation>ここに画像をドロップ、貼り付け、または開いて、質問してください。何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask.</source>
        <translation>ここに画像をドロップ、貼り付け、または開いて、質問してください。</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>サンプル：{title}</translation>
    </message>
</context>
<context>
    <name>WordsControl</name>
    <message>
        <source>&amp;Text in the picture</source>
        <translation>画像内の文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Select text by keyboard</source>
        <translation>キーボードで文字を選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy all text</source>
        <translation>文字をすべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in the picture…</source>
        <translation>画像内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Show &amp;how sure the reader was</source>
        <translation>読み取りの確かさを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Read the text of this picture n&amp;ow</source>
        <translation>この画像の文字を今すぐ読み取る(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read text in pictures</source>
        <translation>画像内の文字を読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Words were read in 1 other picture</source>
        <translation>ほかの画像 1 枚で言葉を読み取りました</translation>
    </message>
    <message numerus="yes">
        <source>Words were read in {n} other pictures</source>
        <translation>
            <numerusform>ほかの画像 {n} 枚で言葉を読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word read in Image {number}</source>
        <translation>画像 {number} で 1 語を読み取りました</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read in Image {number}</source>
        <translation>
            <numerusform>画像 {number} で {n} 語を読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this picture</source>
        <translation>この画像に文字は見つかりませんでした</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 語</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} may be wrong</source>
        <translation>
            <numerusform>{words}、{n} 語は誤りの可能性</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <translation>文字を読み取っています…</translation>
    </message>
    <message>
        <source>The text was not read</source>
        <translation>文字は読み取られていません</translation>
    </message>
    <message>
        <source>The text could not be read</source>
        <translation>文字を読み取れませんでした</translation>
    </message>
    <message>
        <source>Text in pictures is not read; the Text menu has the switch</source>
        <translation>画像内の文字は読み取られません。切り替えは「文字」メニューにあります</translation>
    </message>
</context>
<context>
    <name>WordsLayer</name>
    <message>
        <source>{percent} % sure, may be wrong</source>
        <translation>確かさ {percent} %、誤りの可能性</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>確かさ {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <translation>
            <numerusform>{n} 語を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word copied</source>
        <translation>1 語をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>{n} words copied</source>
        <translation>
            <numerusform>{n} 語をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} selected</source>
        <translation>{words}、{n} 語を選択</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write approved texts</source>
        <translation>承認したテキストを書き込む</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>写真 1 枚</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>写真 {n} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} will say what you have approved.</source>
        <translation>{photos}に、承認した内容が書き込まれます。</translation>
    </message>
    <message>
        <source>In 1 of them another text is replaced.</source>
        <translation>うち 1 枚では別のテキストが置き換えられます。</translation>
    </message>
    <message numerus="yes">
        <source>In {n} of them another text is replaced.</source>
        <translation>
            <numerusform>うち {n} 枚では別のテキストが置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into the fields “Alt Text (Accessibility)” and “Extended Description (Accessibility)”</source>
        <translation>フィールド「Alt Text (Accessibility)」と「Extended Description (Accessibility)」に入ります</translation>
    </message>
    <message>
        <source>{fields}, and into an empty “Description”</source>
        <translation>{fields}。空の「Description」にも入ります</translation>
    </message>
    <message>
        <source>{fields}. No pixel and no other field changes, and it can be undone.</source>
        <translation>{fields}。画素もほかのフィールドも変わらず、取り消すこともできます。</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>What changes in the chosen photo</source>
        <translation>選んだ写真で変わること</translation>
    </message>
    <message>
        <source>Write into files &amp;beside the photos (sidecars), and not into the photos</source>
        <translation>写真ではなく、写真の横のファイル(サイドカー)に書き込む(&amp;B)</translation>
    </message>
    <message>
        <source>Where a &amp;sidecar is needed, as for HEIC, call it</source>
        <translation>サイドカーが必要なとき(HEIC など)の名前(&amp;S)</translation>
    </message>
    <message>
        <source>photo.xmp, as Adobe&apos;s programs do</source>
        <translation>photo.xmp(Adobe のプログラムと同じ)</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, as darktable and digiKam do</source>
        <translation>photo.jpg.xmp(darktable、digiKam と同じ)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
</context>
<context>
    <name>_OfferBox</name>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Tools ▸ Models… recommends it again</source>
        <translation>「ツール ▸ モデル…」でもう一度おすすめします</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>現在のテキスト</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>新しいテキスト</translation>
    </message>
</context>
<context>
    <name>_Siblings</name>
    <message>
        <source>Question {at} of {total}</source>
        <translation>質問 {at}/{total}</translation>
    </message>
    <message>
        <source>Answer {at} of {total}</source>
        <translation>回答 {at}/{total}</translation>
    </message>
    <message>
        <source>Previous version of the question</source>
        <translation>質問の前の版</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>前の回答</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>質問の次の版</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>次の回答</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Short descriptions and simple questions on any computer; the quickest.</source>
        <translation>どのコンピューターでも短い説明と簡単な質問に。最速です。</translation>
    </message>
    <message>
        <source>Descriptions, documents and text in pictures; quick.</source>
        <translation>説明、文書、画像内の文字。速いです。</translation>
    </message>
    <message>
        <source>Several pictures at once, charts and documents.</source>
        <translation>複数の画像を一度に、グラフと文書。</translation>
    </message>
    <message>
        <source>Documents, charts and questions that need thought, for its size.</source>
        <translation>大きさの割に、文書、グラフ、考える必要のある質問に強いです。</translation>
    </message>
    <message>
        <source>Good descriptions, charts and documents on a laptop.</source>
        <translation>ノートパソコンでのよい説明、グラフ、文書。</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens; runs without torch.</source>
        <translation>多くの言語の画像内の文字、文書、画面。torch なしで動きます。</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens.</source>
        <translation>多くの言語の画像内の文字、文書、画面。</translation>
    </message>
    <message>
        <source>Documents, tables, places of things in pictures.</source>
        <translation>文書、表、画像内の物の位置。</translation>
    </message>
    <message>
        <source>Fluent descriptions in over 140 languages.</source>
        <translation>140 以上の言語での流暢な説明。</translation>
    </message>
    <message>
        <source>The most able small one: documents, screens, places, reasoning.</source>
        <translation>小型で最も有能：文書、画面、位置、推論。</translation>
    </message>
    <message>
        <source>Plain descriptions; the classic to compare others with.</source>
        <translation>素朴な説明。ほかと比べるための定番です。</translation>
    </message>
    <message>
        <source>Documents, tables and long texts in pictures, on a graphics card.</source>
        <translation>画像内の文書、表、長い文章。グラフィックカードで動かします。</translation>
    </message>
    <message>
        <source>Careful descriptions and reasoning, on a large graphics card.</source>
        <translation>丁寧な説明と推論。大きなグラフィックカードで動かします。</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K); answers no questions. The quickest of these.</source>
        <translation>言葉で画像を探します (Ctrl+Shift+K)。質問には答えません。この中で最速です。</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K), and better than CLIP; answers no questions.</source>
        <translation>言葉で画像を探します (Ctrl+Shift+K)。CLIP より優れています。質問には答えません。</translation>
    </message>
    <message>
        <source>Finds pictures by words of many languages (Ctrl+Shift+K); answers no questions.</source>
        <translation>多くの言語の言葉で画像を探します (Ctrl+Shift+K)。質問には答えません。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files.</source>
        <translation>フォルダー {folder} に画像がありません。PNG、JPEG、WebP ファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>グラフィックカードの空きメモリーが {what} には足りません。より小さなモデルを使うか、「ファイル」メニューの「モデルの実行先」で 4 ビットかプロセッサーを選んでください。会話は残っています。</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or choose the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>グラフィックカードの空きメモリーが {what} には足りません。より小さなモデルか 4 ビット(q4)のグラフを使うか、「ファイル」メニューの「モデルの実行先」でプロセッサーを選んでください。会話は残っています。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>空きメモリーが {what} には足りません。より小さなモデルか 4 ビット(q4)のグラフを使うか、ほかのプログラムを閉じてください。会話は残っています。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>空きメモリーが {what} には足りません。より小さなモデルを使うか、このモデルを 4 ビット(q4)のグラフに書き出すか、ほかのプログラムを閉じてください。会話は残っています。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Close other programs, or use something smaller.</source>
        <translation>空きメモリーが {what} には足りません。ほかのプログラムを閉じるか、より小さなものを使ってください。</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Add them in the menu File, GPU support.</source>
        <translation>これには未インストールのパッケージが必要です。「ファイル」メニューの「GPU サポート」で追加してください。</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Install them with: pip install &quot;{what}&quot;</source>
        <translation>これには未インストールのパッケージが必要です。次でインストールしてください：pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.</source>
        <translation>プログラム内部で問題が起きました({kind}：{text})。画像と言葉は残っています。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Ask the question</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>質問の中で改行</translation>
    </message>
    <message>
        <source>Next or previous message</source>
        <translation>次または前のメッセージ</translation>
    </message>
    <message>
        <source>J or K, Alt+Down or Alt+Up</source>
        <translation>J または K、Alt+↓ または Alt+↑</translation>
    </message>
    <message>
        <source>Copy the message the keyboard is at, or as plain text</source>
        <translation>キーボードのあるメッセージをコピー、または書式なしでコピー</translation>
    </message>
    <message>
        <source>Edit the question the keyboard is at</source>
        <translation>キーボードのある質問を編集</translation>
    </message>
    <message>
        <source>Read the message line by line</source>
        <translation>メッセージを 1 行ずつ読む</translation>
    </message>
    <message>
        <source>Read the message aloud, or stop reading</source>
        <translation>メッセージを読み上げる、または止める</translation>
    </message>
    <message>
        <source>Read a page further or back</source>
        <translation>1 ページ先または前を読む</translation>
    </message>
    <message>
        <source>Begin or end of the message</source>
        <translation>メッセージの先頭または末尾</translation>
    </message>
    <message>
        <source>Open the chosen conversation</source>
        <translation>選んだ会話を開く</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>一覧で Enter</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>複数の会話を選ぶ</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Shift+↑ または Shift+↓、Ctrl+クリック</translation>
    </message>
    <message>
        <source>Rename or delete conversations</source>
        <translation>会話の名前を変える、または削除</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>一覧で F2、Del</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Ctrl+Z in the list</source>
        <translation>一覧で Ctrl+Z</translation>
    </message>
    <message>
        <source>Pin or archive conversations</source>
        <translation>会話をピン留めまたはアーカイブ</translation>
    </message>
    <message>
        <source>Menu key in the list</source>
        <translation>一覧でメニューキー</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置で拡大縮小</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <source>Drag, or arrow keys on the picture</source>
        <translation>ドラッグ、または画像上で矢印キー</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>質問する領域を描く</translation>
    </message>
    <message>
        <source>Ctrl+drag on the picture</source>
        <translation>画像上で Ctrl+ドラッグ</translation>
    </message>
    <message>
        <source>Move a region, change its size</source>
        <translation>領域を動かす、大きさを変える</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows; Ctrl for single pixels</source>
        <translation>矢印、Shift+矢印。Ctrl で 1 ピクセルずつ</translation>
    </message>
    <message>
        <source>Keep, leave or remove a region</source>
        <translation>領域を決定、抜ける、削除</translation>
    </message>
    <message>
        <source>Remove a chosen region</source>
        <translation>選んだ領域を削除</translation>
    </message>
    <message>
        <source>Delete at its chip under the question</source>
        <translation>質問の下のチップで Del</translation>
    </message>
    <message>
        <source>Undo the last change of regions</source>
        <translation>領域の最後の変更を取り消す</translation>
    </message>
    <message>
        <source>Ctrl+Z on the picture</source>
        <translation>画像上で Ctrl+Z</translation>
    </message>
    <message>
        <source>Select text in the picture</source>
        <translation>画像内の文字を選択</translation>
    </message>
    <message>
        <source>Drag along it, double click</source>
        <translation>文字に沿ってドラッグ、ダブルクリック</translation>
    </message>
    <message>
        <source>Select text in the picture, after F7</source>
        <translation>F7 の後、画像内の文字を選択</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>矢印、Shift+矢印</translation>
    </message>
    <message>
        <source>Select all text in the picture, copy it</source>
        <translation>画像内の文字をすべて選択、コピー</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>image {n}</source>
        <translation>画像 {n}</translation>
    </message>
    <message>
        <source>images {list}</source>
        <translation>画像 {list}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>画像 {number}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>画像 {number}：{name}</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>この画像を表示</translation>
    </message>
    <message>
        <source>Read this message &amp;aloud</source>
        <translation>このメッセージを読み上げる(&amp;A)</translation>
    </message>
    <message>
        <source>Copy this message as &amp;Markdown</source>
        <translation>このメッセージを Markdown でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export this message…</source>
        <translation>このメッセージを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>このメッセージまで書き出す(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{name}
{size} as {dtype}, commit {commit}</source>
        <translation>{name}
{size}、{dtype}、コミット {commit}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス：{licence}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>By downloading you agree to these terms. Read them first.</source>
        <translation>ダウンロードするとこれらの条件に同意したことになります。先にお読みください。</translation>
    </message>
    <message>
        <source>Its hashes are seen for the first time, and pinned from now on.</source>
        <translation>ハッシュは初めて見るもので、今後これに固定されます。</translation>
    </message>
    <message>
        <source>Download this model?</source>
        <translation>このモデルをダウンロードしますか？</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>I &amp;agree; download</source>
        <translation>同意してダウンロード(&amp;A)</translation>
    </message>
    <message>
        <source>Export this model?</source>
        <translation>このモデルを書き出しますか？</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>{title} is removed from this computer; {size} become free.</source>
        <translation>{title} をこのコンピューターから削除します。{size} が空きます。</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>このモデルを削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.
It takes up to {disk} on the disk, about {memory} of memory, and {time}; it can be cancelled at any time.</source>
        <translation>{title} は重みあたり 8 ビットの ONNX グラフになり、torch なしで動きます。チェックポイントは残ります。
ディスク最大 {disk}、メモリー約 {memory}、時間は{time}。いつでも中止できます。</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>現在回答中</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>常にあります</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>内蔵モデル</translation>
    </message>
    <message>
        <source>Drawings, charts and signs; not photographs.</source>
        <translation>図、グラフ、標識用。写真には不向き。</translation>
    </message>
    <message>
        <source>Finds pictures now</source>
        <translation>現在画像を検索</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>{source} から</translation>
    </message>
    <message>
        <source>Commit {commit}</source>
        <translation>コミット {commit}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>{folder} 内</translation>
    </message>
    <message>
        <source>It is a checkpoint, which has to be exported to ONNX graphs before it answers here.</source>
        <translation>これはチェックポイントです。ここで回答するには ONNX グラフへの書き出しが必要です。</translation>
    </message>
    <message>
        <source>It is a checkpoint. It runs in torch, or is exported, with the packages of an extra.</source>
        <translation>これはチェックポイントです。追加機能のパッケージがあれば torch で動かすか、書き出せます。</translation>
    </message>
    <message>
        <source>Some of it is here. It goes on where it stopped.</source>
        <translation>一部はすでにあります。止まった所から続けます。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{time} an answer</source>
        <translation>1 回答に{time}</translation>
    </message>
    <message>
        <source>About {disk} to fetch, {memory} of memory.</source>
        <translation>約 {disk} を取得、メモリー {memory}。</translation>
    </message>
    <message>
        <source>Will not run here</source>
        <translation>ここでは動きません</translation>
    </message>
    <message>
        <source>Recommended: {why}</source>
        <translation>おすすめ：{why}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>言語：{languages}</translation>
    </message>
    <message>
        <source>Its owners give it to people who accepted its terms on the hub; it needs an access token.</source>
        <translation>所有者は、ハブで条件に同意した人に提供しています。アクセストークンが必要です。</translation>
    </message>
    <message>
        <source>{title} (recommended)</source>
        <translation>{title}(おすすめ)</translation>
    </message>
    <message>
        <source>Licence: {licence} {url}</source>
        <translation>ライセンス：{licence} {url}</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>Region {region} of image {image}</source>
        <translation>画像 {image} の領域 {region}</translation>
    </message>
    <message>
        <source>Show this region on the picture</source>
        <translation>この領域を画像上に表示</translation>
    </message>
    <message>
        <source>Region {number} of {picture}</source>
        <translation>{picture}の領域 {number}</translation>
    </message>
    <message>
        <source>left {left} %, top {top} %, {width} % wide, {height} % high</source>
        <translation>左 {left} %、上 {top} %、幅 {width} %、高さ {height} %</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Left out: {text}.</source>
        <translation>省かれた部分：{text}。</translation>
    </message>
    <message>
        <source>Added: {text}.</source>
        <translation>加えられた部分：{text}。</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>同じテキストです。</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>下書きはまだありません</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装飾</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>下書きできず</translation>
    </message>
    <message>
        <source>Has a text</source>
        <translation>テキストあり</translation>
    </message>
    <message>
        <source>{status}, in the file</source>
        <translation>{status}、ファイルに記入済み</translation>
    </message>
    <message>
        <source>What the pictures are &amp;for</source>
        <translation>画像の目的(&amp;F)</translation>
    </message>
    <message>
        <source>Who or what is &amp;in them</source>
        <translation>写っている人やもの(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>出来事(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>In these lines {placeholders} stand for what each photo says itself. {gps} is told only if it is there.</source>
        <translation>これらの行で {placeholders} は各写真自身の情報を表します。{gps} は書かれている場合だけ伝えられます。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Are there words in the picture?</source>
        <translation>画像の中に言葉がありますか？</translation>
    </message>
    <message>
        <source>Yes, and they stand beside it as text, too</source>
        <translation>はい。横にテキストとしてもあります</translation>
    </message>
    <message>
        <source>Yes, but they are there for their looks alone</source>
        <translation>はい。ただし見た目のためだけです</translation>
    </message>
    <message>
        <source>Yes, and they say what a click on it does</source>
        <translation>はい。クリックすると何が起きるかを示します</translation>
    </message>
    <message>
        <source>Yes, and they stand nowhere else</source>
        <translation>はい。ほかのどこにもありません</translation>
    </message>
    <message>
        <source>No, or they are a small part of it</source>
        <translation>いいえ、または小さな一部です</translation>
    </message>
    <message>
        <source>Is it a link or a button, or in one, that nobody would understand without it?</source>
        <translation>リンクかボタン、またはそれなしでは理解できないリンクやボタンの中にありますか？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Does it say something that matters to what is around it?</source>
        <translation>周囲の内容にとって大事なことを伝えていますか？</translation>
    </message>
    <message>
        <source>Yes, and a sentence or two can say it</source>
        <translation>はい。1、2 文で言えます</translation>
    </message>
    <message>
        <source>Yes, and it takes more: a chart, a map, a diagram</source>
        <translation>はい。それ以上必要です：グラフ、地図、図解</translation>
    </message>
    <message>
        <source>Yes, but the text beside it says the same</source>
        <translation>はい。ただし横のテキストが同じことを述べています</translation>
    </message>
    <message>
        <source>Is it there for its looks alone?</source>
        <translation>見た目のためだけのものですか？</translation>
    </message>
    <message>
        <source>No, or I cannot tell</source>
        <translation>いいえ、または分かりません</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Common content management systems</source>
        <translation>一般的なコンテンツ管理システム</translation>
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
        <translation>5 つの図形</translation>
    </message>
    <message>
        <source>A bar chart</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>A pie chart</source>
        <translation>円グラフ</translation>
    </message>
    <message>
        <source>A line chart</source>
        <translation>折れ線グラフ</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The picture is marked as decorative: screen readers pass it over, and nobody hears this.</source>
        <translation>画像は装飾とされています。スクリーンリーダーは飛ばすため、誰にも聞こえません。</translation>
    </message>
    <message>
        <source>Take the text out, or say what the picture is for.</source>
        <translation>テキストを消すか、画像の目的を示してください。</translation>
    </message>
    <message>
        <source>Put the words in, or take it out.</source>
        <translation>言葉を入れるか、取り除いてください。</translation>
    </message>
    <message>
        <source>There is no text: who cannot see the picture learns nothing of it.</source>
        <translation>テキストがありません。画像が見えない人には何も伝わりません。</translation>
    </message>
    <message>
        <source>Write one, or mark the picture as decorative.</source>
        <translation>書くか、画像を装飾としてください。</translation>
    </message>
    <message>
        <source>This only holds the place of an alt text.</source>
        <translation>これは代替テキストの場所取りにすぎません。</translation>
    </message>
    <message>
        <source>Write what the picture tells, in its place.</source>
        <translation>代わりに、画像が伝えることを書いてください。</translation>
    </message>
    <message>
        <source>This is the name of a file, which tells nothing of the picture.</source>
        <translation>これはファイル名で、画像について何も伝えません。</translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation>画像に写っているものを書いてください。</translation>
    </message>
    <message>
        <source>These words fit almost every picture, and tell nothing of this one.</source>
        <translation>これらの言葉はほとんどの画像に当てはまり、この画像については何も伝えません。</translation>
    </message>
    <message>
        <source>Say who or what is to be seen, and what matters about it.</source>
        <translation>誰や何が見えるか、大事な点は何かを書いてください。</translation>
    </message>
    <message>
        <source>Take it out, or say in the context who or what it is.</source>
        <translation>取り除くか、誰または何かを文脈に書いてください。</translation>
    </message>
    <message>
        <source>Look whether these words stand there.</source>
        <translation>これらの言葉があるか確かめてください。</translation>
    </message>
    <message>
        <source>The caption beside the picture says just this: it would be read twice.</source>
        <translation>画像の横の説明文と同じです。二度読まれてしまいます。</translation>
    </message>
    <message>
        <source>Say what the caption does not, or mark the picture as decorative.</source>
        <translation>説明文にないことを書くか、画像を装飾としてください。</translation>
    </message>
    <message>
        <source>Another picture here has the same text: nobody could tell the two apart.</source>
        <translation>ここの別の画像に同じテキストがあります。区別がつきません。</translation>
    </message>
    <message>
        <source>Say what is different in this one.</source>
        <translation>この画像の違いを書いてください。</translation>
    </message>
    <message>
        <source>This is a heap of search words: read aloud, it says nothing.</source>
        <translation>検索語の羅列です。読み上げても何も伝わりません。</translation>
    </message>
    <message>
        <source>Write a phrase, as you would tell somebody on the telephone what the picture shows.</source>
        <translation>電話で誰かに画像の内容を伝えるように書いてください。</translation>
    </message>
    <message>
        <source>It ends with dots, as if there were more to come.</source>
        <translation>続きがあるかのように「…」で終わっています。</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence.</source>
        <translation>文の途中で終わっています。</translation>
    </message>
    <message>
        <source>It ends where there is no more room, and not with a sentence.</source>
        <translation>文ではなく、字数の限りで終わっています。</translation>
    </message>
    <message>
        <source>Finish the sentence, or take its beginning out.</source>
        <translation>文を終えるか、書きかけを取り除いてください。</translation>
    </message>
    <message>
        <source>Say the most important first, and leave details to the extended description.</source>
        <translation>最も大事なことを先に書き、細部は詳しい説明に回してください。</translation>
    </message>
    <message>
        <source>It says the same sentence again.</source>
        <translation>同じ文が繰り返されています。</translation>
    </message>
    <message>
        <source>Say it once.</source>
        <translation>一度だけ書いてください。</translation>
    </message>
    <message>
        <source>Here a model speaks of what it cannot do, not of the picture.</source>
        <translation>ここではモデルが、画像ではなく自分にできないことを述べています。</translation>
    </message>
    <message>
        <source>Write what the picture shows, or mark it as decorative.</source>
        <translation>画像に写っているものを書くか、装飾としてください。</translation>
    </message>
    <message>
        <source>A model says this to whoever asked it; it is not about the picture.</source>
        <translation>これはモデルが質問者に向けた言葉で、画像についてではありません。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>A screen reader says already that this is a picture.</source>
        <translation>画像であることはスクリーンリーダーがすでに伝えます。</translation>
    </message>
    <message>
        <source>Begin with what it shows; that it is a painting, a map or a chart may be said.</source>
        <translation>写っているものから始めてください。絵画、地図、グラフであることは書いて構いません。</translation>
    </message>
    <message>
        <source>Look, and say what is there, or leave it out.</source>
        <translation>よく見て、あるものを書くか、省いてください。</translation>
    </message>
    <message>
        <source>These marks mean nothing in an alt text, and may be read aloud.</source>
        <translation>これらの記号は代替テキストでは意味がなく、読み上げられることがあります。</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>This version cannot run models of type {kind} yet.</source>
        <translation>このバージョンでは {kind} 型のモデルはまだ動きません。</translation>
    </message>
    <message>
        <source>It runs in torch, which needs the packages of the extra “cuda”.</source>
        <translation>torch で動き、追加機能「cuda」のパッケージが必要です。</translation>
    </message>
    <message>
        <source>It has to be exported first, which needs the packages of the extra “export”.</source>
        <translation>先に書き出しが必要で、追加機能「export」のパッケージが要ります。</translation>
    </message>
    <message>
        <source>It needs {memory} of memory; this computer has {here}.</source>
        <translation>メモリーが {memory} 必要です。このコンピューターには {here} あります。</translation>
    </message>
    <message>
        <source>To export it takes {memory} of memory; this computer has {here}.</source>
        <translation>書き出しにはメモリーが {memory} 必要です。このコンピューターには {here} あります。</translation>
    </message>
    <message>
        <source>It needs {disk} on the disk; {free} are free.</source>
        <translation>ディスクが {disk} 必要です。空きは {free} です。</translation>
    </message>
    <message>
        <source>No model of the catalogue fits this computer; a server of your own may help.</source>
        <translation>このコンピューターに合うモデルはカタログにありません。自分のサーバーが役立つかもしれません。</translation>
    </message>
    <message>
        <source>{title}: {reason}. {disk} to fetch, {memory} of memory, {time} for an answer {where} ({basis}).</source>
        <translation>{title}：{reason}。{disk} を取得、メモリー {memory}、{where}1 回答に{time}({basis})。</translation>
    </message>
    <message>
        <source>the most able one that answers within {number:.0f} seconds</source>
        <translation>{number:.0f} 秒以内に答える中で最も有能</translation>
    </message>
    <message>
        <source>the quickest; none answers within {number:.0f} seconds</source>
        <translation>最速。{number:.0f} 秒以内に答えるものはありません</translation>
    </message>
    <message>
        <source>on this processor</source>
        <translation>このプロセッサーで</translation>
    </message>
    <message>
        <source>on {card}</source>
        <translation>{card} で</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>ここでの測定による</translation>
    </message>
    <message>
        <source>guessed for a slow computer: not measured yet</source>
        <translation>遅いコンピューターでの推定。まだ測定していません</translation>
    </message>
    <message>
        <source>a document has no place for its extended description. Put that into the text beside it.</source>
        <translation>文書には詳しい説明を入れる場所がありません。そばの本文に書いてください。</translation>
    </message>
    <message>
        <source>it is no longer in the document, or has another text there. Add the document again.</source>
        <translation>文書の中にもうないか、別のテキストが付いています。文書を追加し直してください。</translation>
    </message>
    <message>
        <source>it has been changed since it was looked at. Look at it again, and approve its text again.</source>
        <translation>確認したあとで変更されています。もう一度確認し、テキストを承認し直してください。</translation>
    </message>
    <message>
        <source>it has changed since it was opened.</source>
        <translation>開いたあとで変更されています。</translation>
    </message>
    <message>
        <source>Add it again, and approve its texts.</source>
        <translation>追加し直して、テキストを承認してください。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>ファイルを読めません：{reason}。</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>まだあるか確かめてください。</translation>
    </message>
    <message>
        <source>this is no document that can be opened.</source>
        <translation>開ける文書ではありません。</translation>
    </message>
    <message>
        <source>Choose a {kinds} file.</source>
        <translation>{kinds} のファイルを選んでください。</translation>
    </message>
    <message>
        <source>the new file would not be what it has to be, so there is none.</source>
        <translation>新しいファイルが正しいものにならないため、作りませんでした。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Describe it in your own words.</source>
        <translation>ご自分の言葉で説明してください。</translation>
    </message>
    <message>
        <source>it would be a {suffix} file.</source>
        <translation>{suffix} ファイルになります。</translation>
    </message>
    <message>
        <source>Give it a name that ends in {suffix}.</source>
        <translation>{suffix} で終わる名前を付けてください。</translation>
    </message>
    <message>
        <source>Open it again, and approve its texts.</source>
        <translation>開き直して、テキストを承認してください。</translation>
    </message>
    <message>
        <source>Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.</source>
        <translation>画像は同じ場所から探されます。一緒にコピーするか、元のファイルのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>文書を選んでください。</translation>
    </message>
    <message>
        <source>Report this document to the makers of the program.</source>
        <translation>この文書をプログラムの作者に知らせてください。</translation>
    </message>
    <message>
        <source>{name}: there is no mark for decorative pictures of this kind, so it stays as it is.</source>
        <translation>{name}：この種類の装飾画像には印がないため、そのままにします。</translation>
    </message>
    <message>
        <source>there is no text for {place}.</source>
        <translation>{place} のテキストがありません。</translation>
    </message>
    <message>
        <source>Write one, or mark it decorative.</source>
        <translation>書くか、装飾としてください。</translation>
    </message>
    <message>
        <source>It lies on the web, and nothing is fetched.</source>
        <translation>ウェブ上にあり、何も取得しません。</translation>
    </message>
    <message>
        <source>It lies outside of what was opened.</source>
        <translation>開いたものの外にあります。</translation>
    </message>
    <message>
        <source>Its file is not where the document says.</source>
        <translation>文書が示す場所にファイルがありません。</translation>
    </message>
    <message>
        <source>What stands in its place is no picture.</source>
        <translation>その場所にあるのは画像ではありません。</translation>
    </message>
    <message>
        <source>a picture inside it is damaged.</source>
        <translation>中の画像が壊れています。</translation>
    </message>
    <message>
        <source>Put the picture in again.</source>
        <translation>画像を入れ直してください。</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}.</source>
        <translation>ファイルが壊れています：{reason}。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>its list of parts is wrong</source>
        <translation>部品の一覧が正しくありません</translation>
    </message>
    <message>
        <source>it has no part {part}</source>
        <translation>部品 {part} がありません</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>同じ名前が 2 回あります</translation>
    </message>
    <message>
        <source>it is protected by a password.</source>
        <translation>パスワードで保護されています。</translation>
    </message>
    <message>
        <source>Take the protection off first.</source>
        <translation>先に保護を解除してください。</translation>
    </message>
    <message>
        <source>it is no Word, PowerPoint or EPUB file, or it is damaged or protected by a password.</source>
        <translation>Word、PowerPoint、EPUB のファイルではないか、壊れているか、パスワードで保護されています。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it as .docx, .pptx or .epub without a password.</source>
        <translation>作成したプログラムで開き、パスワードなしの .docx、.pptx、.epub で保存してください。</translation>
    </message>
    <message>
        <source>its part {part} cannot be unpacked</source>
        <translation>部品 {part} を展開できません</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>部品が重なっています</translation>
    </message>
    <message>
        <source>a part of it has two names</source>
        <translation>名前が 2 つある部品があります</translation>
    </message>
    <message>
        <source>its part {file} is packed in a way that documents are not</source>
        <translation>部品 {file} の圧縮方式が文書のものではありません</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>終わりがありません</translation>
    </message>
    <message>
        <source>Open and save it in the program that made it.</source>
        <translation>作成したプログラムで開いて保存してください。</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>まだあるか、読む権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>it is not text in {reason}</source>
        <translation>{reason} のテキストではありません</translation>
    </message>
    <message>
        <source>it is no EPUB book.</source>
        <translation>EPUB の本ではありません。</translation>
    </message>
    <message>
        <source>Choose a file that a reading program can open.</source>
        <translation>読書プログラムで開けるファイルを選んでください。</translation>
    </message>
    <message>
        <source>it is protected against copying.</source>
        <translation>コピー防止がかかっています。</translation>
    </message>
    <message>
        <source>Choose a book that is not.</source>
        <translation>保護されていない本を選んでください。</translation>
    </message>
    <message>
        <source>It is drawn in the page itself: there is no picture file.</source>
        <translation>ページの中に直接描かれていて、画像ファイルはありません。</translation>
    </message>
    <message>
        <source>Its name is taken from elsewhere in the page (aria-labelledby), which stays so.</source>
        <translation>名前はページの別の場所（aria-labelledby）から取られ、そのまま残ります。</translation>
    </message>
    <message>
        <source>The page names no file for it.</source>
        <translation>ページにファイルの指定がありません。</translation>
    </message>
    <message>
        <source>it is too large, or nested too deeply, to be read.</source>
        <translation>大きすぎるか入れ子が深すぎて、読めません。</translation>
    </message>
    <message>
        <source>Split the document, and open its parts.</source>
        <translation>文書を分けて、それぞれを開いてください。</translation>
    </message>
    <message>
        <source>there is such a file already, which stays as it is.</source>
        <translation>同名のファイルがすでにあり、そのままにします。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>the new file cannot be written: {reason}.</source>
        <translation>新しいファイルを書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there.</source>
        <translation>別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>It is a chart, which the program draws itself: there is no picture file.</source>
        <translation>プログラムが描くグラフで、画像ファイルはありません。</translation>
    </message>
    <message>
        <source>It is a diagram, which the program draws itself: there is no picture file.</source>
        <translation>プログラムが描く図で、画像ファイルはありません。</translation>
    </message>
    <message>
        <source>It is an object of another program, without a picture of it.</source>
        <translation>別のプログラムのオブジェクトで、画像がありません。</translation>
    </message>
    <message>
        <source>The program draws it itself: there is no picture file.</source>
        <translation>プログラムが自分で描くため、画像ファイルはありません。</translation>
    </message>
    <message>
        <source>it is no Word or PowerPoint file.</source>
        <translation>Word や PowerPoint のファイルではありません。</translation>
    </message>
    <message>
        <source>Its digital signature does not fit the new file.</source>
        <translation>電子署名は新しいファイルに合いません。</translation>
    </message>
    <message>
        <source>Choose a .docx or .pptx file.</source>
        <translation>.docx か .pptx のファイルを選んでください。</translation>
    </message>
    <message>
        <source>a DOCTYPE stands where none may be</source>
        <translation>あってはならない場所に DOCTYPE があります</translation>
    </message>
    <message>
        <source>{reason}, line {line}</source>
        <translation>{reason}、{line} 行目</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>独自のエンティティを宣言しています</translation>
    </message>
    <message>
        <source>The model could not tell. Write the text yourself, or have a larger model draft it.</source>
        <translation>モデルには分かりませんでした。自分で書くか、より大きなモデルに下書きさせてください。</translation>
    </message>
    <message>
        <source>“{words}” holds a place for words that were never put there.</source>
        <translation>「{words}」は、埋められなかった言葉の場所取りです。</translation>
    </message>
    <message>
        <source>Nothing that is known of the picture gives the name “{name}”.</source>
        <translation>画像について分かっていることに「{name}」という名前はありません。</translation>
    </message>
    <message>
        <source>“{words}” was not read in the picture.</source>
        <translation>「{words}」は画像から読み取られていません。</translation>
    </message>
    <message>
        <source>It has {length} characters, where there is room for {limit}: the rest may be cut off.</source>
        <translation>{length} 文字あり、収まるのは {limit} 文字です。残りは切られることがあります。</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence, after “{word}”.</source>
        <translation>文の途中、「{word}」の後で終わっています。</translation>
    </message>
    <message>
        <source>It ends before “{mark}” is closed.</source>
        <translation>「{mark}」が閉じられる前に終わっています。</translation>
    </message>
    <message>
        <source>“{words}” is a guess; who cannot see the picture cannot check it.</source>
        <translation>「{words}」は推測です。画像が見えない人には確かめられません。</translation>
    </message>
    <message>
        <source>files of its kind are written by ExifTool, which is not installed</source>
        <translation>この種類のファイルを書き込む ExifTool がインストールされていません</translation>
    </message>
    <message>
        <source>ExifTool refuses to write it ({reason}).</source>
        <translation>ExifTool が書き込みを拒みました（{reason}）。</translation>
    </message>
    <message>
        <source>ExifTool does not work here ({reason})</source>
        <translation>ExifTool がここでは動きません（{reason}）</translation>
    </message>
    <message>
        <source>its XMP packet has no end, or is there twice.</source>
        <translation>XMP パケットに終わりがないか、2 つあります。</translation>
    </message>
    <message>
        <source>it has more than one XMP packet.</source>
        <translation>XMP パケットが 2 つ以上あります。</translation>
    </message>
    <message>
        <source>it has no list of its parts, or more than one.</source>
        <translation>部品の一覧がないか、2 つ以上あります。</translation>
    </message>
    <message>
        <source>its list of parts is damaged.</source>
        <translation>部品の一覧が壊れています。</translation>
    </message>
    <message>
        <source>one of its boxes is longer than the file.</source>
        <translation>ボックスの 1 つがファイルより長くなっています。</translation>
    </message>
    <message>
        <source>one of its parts lies outside the file.</source>
        <translation>部品の 1 つがファイルの外にあります。</translation>
    </message>
    <message>
        <source>its parts hold more than the file does.</source>
        <translation>部品の中身がファイルより多くなっています。</translation>
    </message>
    <message>
        <source>its list of parts is of an unknown version.</source>
        <translation>部品の一覧が未知のバージョンです。</translation>
    </message>
    <message>
        <source>its XMP packet would be larger than the 64 kB that a JPEG has for it</source>
        <translation>XMP パケットが、JPEG で使える 64 kB を超えます</translation>
    </message>
    <message>
        <source>what is behind its picture (AFCP) is found by its place in the file</source>
        <translation>画像のあとにあるもの（AFCP）は、ファイル内の位置で見つけられます</translation>
    </message>
    <message>
        <source>it ends before its picture begins.</source>
        <translation>画像が始まる前に終わっています。</translation>
    </message>
    <message>
        <source>there is something between its JPEG segments.</source>
        <translation>JPEG セグメントの間に何かがあります。</translation>
    </message>
    <message>
        <source>a JPEG marker stands where none may be.</source>
        <translation>あってはならない場所に JPEG マーカーがあります。</translation>
    </message>
    <message>
        <source>one of its JPEG segments is longer than the file.</source>
        <translation>JPEG セグメントの 1 つがファイルより長くなっています。</translation>
    </message>
    <message>
        <source>a picture behind the first is found by its place in the file</source>
        <translation>2 枚目以降の画像は、ファイル内の位置で見つけられます</translation>
    </message>
    <message>
        <source>it has more segments than any picture.</source>
        <translation>セグメントがどの画像よりも多くあります。</translation>
    </message>
    <message>
        <source>its XMP packet cannot grow without moving a picture that is behind the first</source>
        <translation>2 枚目以降の画像を動かさずに XMP パケットを大きくできません</translation>
    </message>
    <message>
        <source>it has no PNG header, or no picture.</source>
        <translation>PNG ヘッダーがないか、画像がありません。</translation>
    </message>
    <message>
        <source>its text {keyword!a} is damaged.</source>
        <translation>テキスト {keyword!a} が壊れています。</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged, or far too long.</source>
        <translation>圧縮されたテキストの 1 つが壊れているか、長すぎます。</translation>
    </message>
    <message>
        <source>it has more chunks than any picture.</source>
        <translation>チャンクがどの画像よりも多くあります。</translation>
    </message>
    <message>
        <source>it ends in the middle.</source>
        <translation>途中で終わっています。</translation>
    </message>
    <message>
        <source>the checksum of its {kind!a} chunk is wrong.</source>
        <translation>チャンク {kind!a} のチェックサムが正しくありません。</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged.</source>
        <translation>圧縮されたテキストの 1 つが壊れています。</translation>
    </message>
    <message>
        <source>files of its kind are not written to</source>
        <translation>この種類のファイルには書き込みません</translation>
    </message>
    <message>
        <source>{name} would belong to several pictures, so the text is in {other}.</source>
        <translation>{name} は複数の画像のものになるため、テキストは {other} にあります。</translation>
    </message>
    <message>
        <source>the tags of its first directory are not in order, or stand twice.</source>
        <translation>最初のディレクトリーのタグの順番が違うか、重複しています。</translation>
    </message>
    <message>
        <source>its XMP packet is of a type that is no bytes.</source>
        <translation>XMP パケットの型がバイトではありません。</translation>
    </message>
    <message>
        <source>its TIFF header is damaged.</source>
        <translation>TIFF ヘッダーが壊れています。</translation>
    </message>
    <message>
        <source>one of its directories lies outside the file.</source>
        <translation>ディレクトリーの 1 つがファイルの外にあります。</translation>
    </message>
    <message>
        <source>one of its directories is damaged.</source>
        <translation>ディレクトリーの 1 つが壊れています。</translation>
    </message>
    <message>
        <source>its directories hold more than any picture.</source>
        <translation>ディレクトリーの中身がどの画像よりも多くあります。</translation>
    </message>
    <message>
        <source>its directories run in a circle.</source>
        <translation>ディレクトリーが循環しています。</translation>
    </message>
    <message>
        <source>the parts of its picture and their lengths do not match.</source>
        <translation>画像の各部分と長さが合いません。</translation>
    </message>
    <message>
        <source>a part of its picture lies outside the file.</source>
        <translation>画像の一部がファイルの外にあります。</translation>
    </message>
    <message>
        <source>its picture has more parts than any.</source>
        <translation>画像の部分がどの画像よりも多くあります。</translation>
    </message>
    <message>
        <source>the value of its tag {tag} lies outside the file.</source>
        <translation>タグ {tag} の値がファイルの外にあります。</translation>
    </message>
    <message>
        <source>it has no WebP header.</source>
        <translation>WebP ヘッダーがありません。</translation>
    </message>
    <message>
        <source>its picture has no header.</source>
        <translation>画像にヘッダーがありません。</translation>
    </message>
    <message>
        <source>its {kind!a} chunk is longer than the file.</source>
        <translation>チャンク {kind!a} がファイルより長くなっています。</translation>
    </message>
    <message>
        <source>{language!r} is no language tag, such as en or pt-BR.</source>
        <translation>{language!r} は en や pt-BR のような言語タグではありません。</translation>
    </message>
    <message>
        <source>its XMP packet has {field} twice in one language.</source>
        <translation>XMP パケットに同じ言語の {field} が 2 つあります。</translation>
    </message>
    <message>
        <source>its XMP packet declares a document type, which XMP does not have.</source>
        <translation>XMP パケットが、XMP にない文書型を宣言しています。</translation>
    </message>
    <message>
        <source>its XMP packet holds no description (rdf:RDF), or more than one.</source>
        <translation>XMP パケットに記述（rdf:RDF）がないか、2 つ以上あります。</translation>
    </message>
    <message>
        <source>its XMP packet has {field} more than once.</source>
        <translation>XMP パケットに {field} が 2 つ以上あります。</translation>
    </message>
    <message>
        <source>its XMP packet is no well-formed XML ({reason}).</source>
        <translation>XMP パケットが整形式の XML ではありません（{reason}）。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it anew.</source>
        <translation>作成したプログラムで開いて、保存し直してください。</translation>
    </message>
    <message>
        <source>it is no picture.</source>
        <translation>画像ではありません。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>画像ファイルを選んでください。</translation>
    </message>
    <message>
        <source>it is larger than 512 MB.</source>
        <translation>512 MB を超えています。</translation>
    </message>
    <message>
        <source>it is no picture of the kind that its name says.</source>
        <translation>名前が示す種類の画像ではありません。</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>読めません（{reason}）。</translation>
    </message>
    <message>
        <source>See whether it opens in another program.</source>
        <translation>別のプログラムで開けるか試してください。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>Look at what it is.</source>
        <translation>何であるか見てください。</translation>
    </message>
    <message>
        <source>it is signed (C2PA), and a change would void its credential</source>
        <translation>署名（C2PA）があり、変更すると証明が無効になります</translation>
    </message>
    <message>
        <source>its text is in a part of its XMP that is only read</source>
        <translation>テキストが XMP の読み取り専用の部分にあります</translation>
    </message>
    <message>
        <source>writing it would have changed something else, so it was left as it is.</source>
        <translation>書き込むとほかのものが変わるため、そのままにしました。</translation>
    </message>
    <message>
        <source>Have the text written into a file beside it.</source>
        <translation>テキストを隣のファイルに書き込ませてください。</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>512 MB を超えています</translation>
    </message>
    <message>
        <source>{why} It was left as it is.</source>
        <translation>{why}そのままにしました。</translation>
    </message>
    <message>
        <source>Repair it in the program that made it, or have the text written into a file beside it.</source>
        <translation>作成したプログラムで直すか、テキストを隣のファイルに書き込ませてください。</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>Look where it went, and add it again.</source>
        <translation>どこへ行ったか探して、追加し直してください。</translation>
    </message>
    <message>
        <source>{name}: {why}, so the text is in a file beside it.</source>
        <translation>{name}：{why}。テキストは隣のファイルにあります。</translation>
    </message>
    <message>
        <source>{name} still says what it did: {why}</source>
        <translation>{name} は元の内容のままです：{why}</translation>
    </message>
    <message>
        <source>{why}; it was left as it is.</source>
        <translation>{why}。そのままにしました。</translation>
    </message>
    <message>
        <source>Allow that the text is written beside it.</source>
        <translation>テキストを隣に書き込むことを許可してください。</translation>
    </message>
    <message>
        <source>the file does not exist.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>名前を確かめるか、移動されていないか見てください。</translation>
    </message>
    <message>
        <source>its first row does not name the columns {names}.</source>
        <translation>1 行目に列 {names} がありません。</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no status; write approved, decorative or rejected.</source>
        <translation>{number} 行目：{file}：「{word}」は状態ではありません。approved、decorative、rejected のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>Row {number}: {file} has no text, so there is nothing to approve.</source>
        <translation>{number} 行目：{file} にはテキストがなく、承認するものがありません。</translation>
    </message>
    <message>
        <source>They are called {names}; export a table to see one.</source>
        <translation>列の名前は {names} です。表を書き出すと見本になります。</translation>
    </message>
    <message>
        <source>Row {number}: {file} is not in this batch.</source>
        <translation>{number} 行目：{file} はこのキューにありません。</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no purpose; {names} are.</source>
        <translation>{number} 行目：{file}：「{word}」は目的ではありません。使えるのは {names} です。</translation>
    </message>
    <message>
        <source>it is larger than a table of texts can be.</source>
        <translation>テキストの表としては大きすぎます。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>its letters are not UTF-8.</source>
        <translation>文字が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>it is no table ({reason}).</source>
        <translation>表ではありません（{reason}）。</translation>
    </message>
    <message>
        <source>Row {number}: {file} comes a second time; the first counts.</source>
        <translation>{number} 行目：{file} が 2 回あります。最初のものを使います。</translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation>名前のない画像</translation>
    </message>
    <message>
        <source>the system could not write it ({reason}); the file is as it was.</source>
        <translation>システムが書き込めませんでした（{reason}）。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>See to the disk that it is on, and try again.</source>
        <translation>それがあるディスクを調べて、もう一度試してください。</translation>
    </message>
    <message>
        <source>another program is writing it, or was stopped while it did; the file is as it was.</source>
        <translation>別のプログラムが書き込み中か、途中で止まりました。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Try again in a moment. Where no other program is at work, delete {name} in its folder.</source>
        <translation>少し待って試してください。ほかに動いているプログラムがなければ、フォルダーの {name} を削除してください。</translation>
    </message>
    <message>
        <source>what would take the change back cannot be kept in {folder} ({reason}), so it was not made.</source>
        <translation>変更を取り消すための内容を {folder} に保存できないため（{reason}）、変更しませんでした。</translation>
    </message>
    <message>
        <source>Free some space there, or make that folder writable, and try again.</source>
        <translation>空きを作るか、そのフォルダーを書き込み可能にして、もう一度試してください。</translation>
    </message>
    <message>
        <source>the disk is full; the file is as it was.</source>
        <translation>ディスクがいっぱいです。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>it, or its folder, may not be written to; the file is as it was.</source>
        <translation>ファイルかフォルダーに書き込む権限がありません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Make both writable, or close the program that has the file open.</source>
        <translation>両方を書き込み可能にするか、ファイルを開いているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>{name}: it has been changed since, by another program, and was left as it is.</source>
        <translation>{name}：その後、別のプログラムが変更したため、そのままにしました。</translation>
    </message>
    <message>
        <source>{name}: what was kept of it is damaged, and it was left as it is.</source>
        <translation>{name}：保存してあった内容が壊れているため、そのままにしました。</translation>
    </message>
    <message>
        <source>{name}: what was kept here cannot be read ({reason}).</source>
        <translation>{name}：ここに保存した内容を読めません（{reason}）。</translation>
    </message>
    <message>
        <source>what was written does not read back the same; the file is as it was.</source>
        <translation>書き込んだ内容を読み返すと同じではありません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>See to the disk that it is on.</source>
        <translation>それがあるディスクを調べてください。</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left as that made it.</source>
        <translation>その間に別のプログラムが変更したため、その状態のままにしました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>What came is kept: the same command goes on from there.</source>
        <translation>届いた分は残っています。同じコマンドでそこから続きます。</translation>
    </message>
    <message>
        <source>this version cannot run models of its type ({reason}).</source>
        <translation>このバージョンでは、この種類のモデルを実行できません（{reason}）。</translation>
    </message>
    <message>
        <source>its {path} {what}.</source>
        <translation>{path} {what}。</translation>
    </message>
    <message>
        <source>the connection to the hub failed ({reason}).</source>
        <translation>ハブへの接続に失敗しました（{reason}）。</translation>
    </message>
    <message>
        <source>Check the network. {again}</source>
        <translation>ネットワークを確かめてください。{again}</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>{names} から選んでください。</translation>
    </message>
    <message>
        <source>the hub tells another hash of its {path} than before, though nothing can have changed.</source>
        <translation>変わるはずがないのに、ハブの示す {path} のハッシュが前と違います。</translation>
    </message>
    <message>
        <source>Check the connection and HF_ENDPOINT, and try again.</source>
        <translation>接続と HF_ENDPOINT を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>its {path} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{path} は正しいファイルではありません。SHA-256 が違います。</translation>
    </message>
    <message>
        <source>the hub is busy or broken ({reason}).</source>
        <translation>ハブが混んでいるか、故障しています（{reason}）。</translation>
    </message>
    <message>
        <source>the hub does not answer.</source>
        <translation>ハブが応答しません。</translation>
    </message>
    <message>
        <source>Nothing was fetched. Check HF_ENDPOINT; do not trust this mirror.</source>
        <translation>何も取得していません。HF_ENDPOINT を確かめてください。このミラーは信用できません。</translation>
    </message>
    <message>
        <source>came as a web page: perhaps the login page of a network</source>
        <translation>がウェブページとして届きました。ネットワークのログインページかもしれません</translation>
    </message>
    <message>
        <source>is another one on the hub now</source>
        <translation>はハブで別のファイルになっています</translation>
    </message>
    <message>
        <source>should have {number} more bytes, and would have {number2}</source>
        <translation>は残り {number} バイトのはずですが、{number2} バイトになります</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; try again, or another hub.</source>
        <translation>削除し、何もインストールしていません。もう一度試すか、別のハブを使ってください。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>{folder} に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>its {path} could not be written: {reason}.</source>
        <translation>{path} を書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>came from another place than was asked for</source>
        <translation>が要求と違う位置から届きました</translation>
    </message>
    <message>
        <source>its {path} cannot be read: {reason}.</source>
        <translation>{path} を読めません：{reason}。</translation>
    </message>
    <message>
        <source>Free some space. {again}</source>
        <translation>空きを作ってください。{again}</translation>
    </message>
    <message>
        <source>is longer than it should be</source>
        <translation>が本来より長くなっています</translation>
    </message>
    <message>
        <source>to export it takes {memory} of memory; this computer has {memory2}.</source>
        <translation>書き出しにはメモリーが {memory} 必要です。このコンピューターには {memory2} あります。</translation>
    </message>
    <message>
        <source>Fetch a smaller model, or one with ONNX graphs.</source>
        <translation>より小さなモデルか、ONNX グラフのあるモデルを取得してください。</translation>
    </message>
    <message>
        <source>it could not be exported: {reason}</source>
        <translation>書き出せませんでした：{reason}</translation>
    </message>
    <message>
        <source>The checkpoint stays as it is.</source>
        <translation>チェックポイントはそのままです。</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it again.</source>
        <translation>別のモデルを選ぶか、もう一度取得してください。</translation>
    </message>
    <message>
        <source>its config.json does not tell what kind of model it is.</source>
        <translation>config.json にモデルの種類がありません。</translation>
    </message>
    <message>
        <source>its {file} is no plain file.</source>
        <translation>{file} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>its {name} is no safetensors file, or not all of it.</source>
        <translation>{name} は safetensors ファイルではないか、欠けています。</translation>
    </message>
    <message>
        <source>Choose the folder of a model, with config.json in it.</source>
        <translation>config.json のあるモデルのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>there is no model in it.</source>
        <translation>中にモデルがありません。</translation>
    </message>
    <message>
        <source>its {path} is a link to another place.</source>
        <translation>{path} は別の場所へのリンクです。</translation>
    </message>
    <message>
        <source>Copy the file itself there.</source>
        <translation>ファイルそのものをそこにコピーしてください。</translation>
    </message>
    <message>
        <source>What came is kept: choose it again to go on from there.</source>
        <translation>届いた分は残っています。もう一度選ぶとそこから続きます。</translation>
    </message>
    <message>
        <source>{reason} cannot be read or written: {reason2}.</source>
        <translation>{reason} を読み書きできません：{reason2}。</translation>
    </message>
    <message>
        <source>it needs Python 3.11 or newer, which this computer does not have.</source>
        <translation>Python 3.11 以降が必要ですが、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>Install the package python3 of your system, and choose it again.</source>
        <translation>システムの python3 パッケージを入れて、もう一度選んでください。</translation>
    </message>
    <message>
        <source>{host} does not answer as it should ({reason}).</source>
        <translation>{host} の応答が正しくありません（{reason}）。</translation>
    </message>
    <message>
        <source>Free some space there. {again}</source>
        <translation>そこに空きを作ってください。{again}</translation>
    </message>
    <message>
        <source>it could not be made ready: {reason}</source>
        <translation>準備できませんでした：{reason}</translation>
    </message>
    <message>
        <source>What was there before stays as it was.</source>
        <translation>前からあるものはそのままです。</translation>
    </message>
    <message>
        <source>the package index offers {name} without a hash, or not over the network.</source>
        <translation>パッケージ索引の {name} にハッシュがないか、ネットワーク経由ではありません。</translation>
    </message>
    <message>
        <source>{file} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{file} は正しいファイルではありません。SHA-256 が違います。</translation>
    </message>
    <message>
        <source>Use the usual index, pypi.org.</source>
        <translation>通常の索引 pypi.org を使ってください。</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; choose it again.</source>
        <translation>削除し、何もインストールしていません。もう一度選んでください。</translation>
    </message>
    <message>
        <source>offline mode is on, so nothing is fetched.</source>
        <translation>オフラインモードのため、何も取得しません。</translation>
    </message>
    <message>
        <source>Switch it off, or install the model from a folder: sightline models get FOLDER</source>
        <translation>オフにするか、フォルダーからモデルを入れてください：sightline models get FOLDER</translation>
    </message>
    <message>
        <source>{reason} is not reached through https.</source>
        <translation>{reason} への接続が https ではありません。</translation>
    </message>
    <message>
        <source>Use a hub or a mirror with https://.</source>
        <translation>https:// のハブかミラーを使ってください。</translation>
    </message>
    <message>
        <source>the hub refused with status {status}.</source>
        <translation>ハブが状態 {status} で拒みました。</translation>
    </message>
    <message>
        <source>the hub redirects without end.</source>
        <translation>ハブの転送が終わりません。</translation>
    </message>
    <message>
        <source>its owners give it only to people who accepted its terms.</source>
        <translation>所有者は、条件に同意した人にだけ提供しています。</translation>
    </message>
    <message>
        <source>Accept them at {address}/{name}, and keep an access token of the hub: sightline models token</source>
        <translation>{address}/{name} で同意し、ハブのアクセストークンを保存してください：sightline models token</translation>
    </message>
    <message>
        <source>the hub has no such revision.</source>
        <translation>ハブにそのリビジョンはありません。</translation>
    </message>
    <message>
        <source>the hub has no such model.</source>
        <translation>ハブにそのモデルはありません。</translation>
    </message>
    <message>
        <source>Check how it is spelt, as in owner/name.</source>
        <translation>「所有者/名前」のつづりを確かめてください。</translation>
    </message>
    <message>
        <source>{address} is no address.</source>
        <translation>{address} はアドレスではありません。</translation>
    </message>
    <message>
        <source>Set it to one with https://.</source>
        <translation>https:// のアドレスを設定してください。</translation>
    </message>
    <message>
        <source>the answer is not the hub&apos;s: perhaps the login page of a network, or a broken mirror.</source>
        <translation>応答がハブのものではありません。ネットワークのログインページか、故障したミラーかもしれません。</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>このアドレス</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is far too long.</source>
        <translation>ハブの応答が長すぎます。</translation>
    </message>
    <message>
        <source>the hub points to an address that is none.</source>
        <translation>ハブが示すアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>Free some space, or keep models elsewhere: sightline models move FOLDER</source>
        <translation>空きを作るか、モデルを別の場所に置いてください：sightline models move FOLDER</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{needed} are needed in {folder}, and {value} are free.</source>
        <translation>{folder} に {needed} 必要ですが、空きは {value} です。</translation>
    </message>
    <message>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} GB</translation>
    </message>
    <message>
        <source>{file} does not belong to it.</source>
        <translation>{file} はこのモデルのものではありません。</translation>
    </message>
    <message>
        <source>Fetch it again: sightline models get {name}</source>
        <translation>もう一度取得してください：sightline models get {name}</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>another window or command works on it.</source>
        <translation>別のウィンドウかコマンドが処理中です。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>it could not be put in {folder}: {reason}.</source>
        <translation>{folder} に置けませんでした：{reason}。</translation>
    </message>
    <message>
        <source>it is not what was installed: {problem}</source>
        <translation>インストールしたものと違います：{problem}</translation>
    </message>
    <message>
        <source>this is inside the folder of models.</source>
        <translation>モデルのフォルダーの中です。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>its {file} is damaged.</source>
        <translation>{file} が壊れています。</translation>
    </message>
    <message>
        <source>Fetch it again, or remove it.</source>
        <translation>もう一度取得するか、削除してください。</translation>
    </message>
    <message>
        <source>it could not be copied: {reason}.</source>
        <translation>コピーできませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Close what uses the model, and try again.</source>
        <translation>モデルを使っているものを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>{folder} could not be removed: {reason}.</source>
        <translation>{folder} を削除できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{file} has another size.</source>
        <translation>{file} の大きさが違います。</translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation>{file} が変更されています。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} を読めません：{reason}。</translation>
    </message>
    <message>
        <source>its {file} is not what was installed.</source>
        <translation>{file} がインストールしたものと違います。</translation>
    </message>
    <message>
        <source>it has neither ONNX graphs of a model that sees nor safetensors.</source>
        <translation>画像を見るモデルの ONNX グラフも safetensors もありません。</translation>
    </message>
    <message>
        <source>it has a file with a name that is not safe ({path!r}).</source>
        <translation>安全でない名前のファイルがあります（{path!r}）。</translation>
    </message>
    <message>
        <source>its weights are pickles, which can run any code when they are opened.</source>
        <translation>重みが pickle で、開くときに任意のコードを実行できてしまいます。</translation>
    </message>
    <message>
        <source>Choose another repository.</source>
        <translation>別のリポジトリーを選んでください。</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model.</source>
        <translation>config.json がないため、モデルではありません。</translation>
    </message>
    <message>
        <source>there is no {dtype} of it.</source>
        <translation>{dtype} 版はありません。</translation>
    </message>
    <message>
        <source>two of its files have the same name.</source>
        <translation>同じ名前のファイルが 2 つあります。</translation>
    </message>
    <message>
        <source>Nothing was fetched; do not use this repository.</source>
        <translation>何も取得していません。このリポジトリーは使わないでください。</translation>
    </message>
    <message>
        <source>Choose a repository with safetensors or ONNX files.</source>
        <translation>safetensors か ONNX のファイルがあるリポジトリーを選んでください。</translation>
    </message>
    <message>
        <source>its config.json says {name} {value}, which is no number of tokens.</source>
        <translation>config.json では {name} が {value} ですが、これはトークンの数ではありません。</translation>
    </message>
    <message>
        <source>its sightline.json asks for {value} views of a picture, and not for 1 to {most_views}.</source>
        <translation>sightline.json は画像のビューを {value} 求めていますが、1 から {most_views} までです。</translation>
    </message>
    <message>
        <source>its sightline.json says neither true nor false to {name}.</source>
        <translation>sightline.json の {name} が true でも false でもありません。</translation>
    </message>
    <message>
        <source>nothing in it tells which token ends an answer (eos_token_id).</source>
        <translation>回答を終えるトークン（eos_token_id）の記載がありません。</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>Choose the folder of a model, or the built-in model.</source>
        <translation>モデルのフォルダーか、内蔵モデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>モデルのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model of type {names}.</source>
        <translation>種類が {names} のモデルを選んでください。</translation>
    </message>
    <message>
        <source>its config.json names no image token.</source>
        <translation>config.json に画像トークンの記載がありません。</translation>
    </message>
    <message>
        <source>its eos_token_id {value} is no token.</source>
        <translation>eos_token_id {value} はトークンではありません。</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>もう一度ダウンロードか書き出しをしてください。</translation>
    </message>
    <message>
        <source>its {file} is a link to another place.</source>
        <translation>{file} は別の場所へのリンクです。</translation>
    </message>
    <message>
        <source>Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY</source>
        <translation>フォルダーをファイルごとコピーしてください：cp -rL --no-preserve=links FOLDER COPY</translation>
    </message>
    <message>
        <source>{reason} cannot be read: {reason2}.</source>
        <translation>{reason} を読めません：{reason2}。</translation>
    </message>
    <message>
        <source>its weights are in a form that can run code; only safetensors are read.</source>
        <translation>重みがコードを実行できる形式です。読み込むのは safetensors だけです。</translation>
    </message>
    <message>
        <source>it has no onnx folder.</source>
        <translation>onnx フォルダーがありません。</translation>
    </message>
    <message>
        <source>it has no preprocessor_config.json.</source>
        <translation>preprocessor_config.json がありません。</translation>
    </message>
    <message>
        <source>it has no {name}.</source>
        <translation>{name} がありません。</translation>
    </message>
    <message>
        <source>its {name} holds no settings.</source>
        <translation>{name} に設定がありません。</translation>
    </message>
    <message>
        <source>its {file} is not an ordinary file.</source>
        <translation>{file} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another model.</source>
        <translation>権限を変えるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>its configuration is not understood ({reason!r}).</source>
        <translation>構成を理解できません（{reason!r}）。</translation>
    </message>
    <message>
        <source>its {name} is missing.</source>
        <translation>{name} がありません。</translation>
    </message>
    <message>
        <source>Look for the same model with safetensors, or in ONNX.</source>
        <translation>同じモデルの safetensors 版か ONNX 版を探してください。</translation>
    </message>
    <message>
        <source>its {name} is broken.</source>
        <translation>{name} が壊れています。</translation>
    </message>
    <message>
        <source>its {name} is not valid JSON.</source>
        <translation>{name} は正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>its {name} is not text.</source>
        <translation>{name} はテキストではありません。</translation>
    </message>
    <message>
        <source>it has no onnx/{part}.onnx.</source>
        <translation>onnx/{part}.onnx がありません。</translation>
    </message>
    <message>
        <source>its type {kind} is not supported.</source>
        <translation>種類 {kind} には対応していません。</translation>
    </message>
    <message>
        <source>its config.json names no model_type.</source>
        <translation>config.json に model_type がありません。</translation>
    </message>
    <message>
        <source>its type {kind} is not supported: it is no model that sees pictures.</source>
        <translation>種類 {kind} には対応していません。画像を見るモデルではありません。</translation>
    </message>
    <message>
        <source> {name} is in a form that can run code.</source>
        <translation> {name} はコードを実行できる形式です。</translation>
    </message>
    <message>
        <source>it has no model.safetensors.{found}</source>
        <translation>model.safetensors がありません。{found}</translation>
    </message>
    <message>
        <source>Only safetensors weights are loaded; look for those.</source>
        <translation>読み込むのは safetensors の重みだけです。それを探してください。</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value}, but its weights have {real}.</source>
        <translation>config.json では {setting} が {value} ですが、重みでは {real} です。</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value} of its {part}, but its weights have {real}.</source>
        <translation>config.json では {part} の {setting} が {value} ですが、重みでは {real} です。</translation>
    </message>
    <message>
        <source>its {name} asks for Python code of its own (auto_map), and code from a model is never run.</source>
        <translation>{name} が独自の Python コード（auto_map）を求めていますが、モデルのコードは決して実行しません。</translation>
    </message>
    <message>
        <source>Look for a version of it that transformers knows without; their names often end in -hf.</source>
        <translation>そのコードなしで transformers が扱える版を探してください。名前はよく -hf で終わります。</translation>
    </message>
    <message>
        <source>its {file} lacks {tensor}.</source>
        <translation>{file} に {tensor} がありません。</translation>
    </message>
    <message>
        <source>its language model encodes and decodes (T5), which is not supported.</source>
        <translation>言語モデルがエンコードとデコードをする型（T5）で、対応していません。</translation>
    </message>
    <message>
        <source>it holds a PyTorch checkpoint, which for its type has to become ONNX graphs.</source>
        <translation>PyTorch のチェックポイントで、この種類は ONNX グラフにする必要があります。</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be used.</source>
        <translation>このコンピューターに使えるグラフィックカードがありません。</translation>
    </message>
    <message>
        <source>Use --device cpu, or install NVIDIA&apos;s driver and a torch that was built for CUDA.</source>
        <translation>--device cpu を使うか、NVIDIA のドライバーと CUDA 用の torch を入れてください。</translation>
    </message>
    <message>
        <source>Running a PyTorch checkpoint</source>
        <translation>PyTorch チェックポイントの実行</translation>
    </message>
    <message>
        <source>Choose one whose language model only decodes, such as OPT or Vicuna.</source>
        <translation>OPT や Vicuna のように、言語モデルがデコードだけのものを選んでください。</translation>
    </message>
    <message>
        <source>Export it first: sightline export-onnx {folder} NEW_FOLDER</source>
        <translation>先に書き出してください：sightline export-onnx {folder} NEW_FOLDER</translation>
    </message>
    <message>
        <source>pictures of any size and shape, which SigLIP 2 NaFlex takes, are not supported.</source>
        <translation>SigLIP 2 NaFlex が使う任意の大きさと形の画像には対応していません。</translation>
    </message>
    <message>
        <source>Choose a SigLIP 2 model for one size, such as siglip2-base-patch16-224.</source>
        <translation>siglip2-base-patch16-224 のような、大きさが 1 つの SigLIP 2 モデルを選んでください。</translation>
    </message>
    <message>
        <source>its type {kind} does not find pictures by words.</source>
        <translation>種類 {kind} は言葉で画像を探せません。</translation>
    </message>
    <message>
        <source>its {part} has no output {names}.</source>
        <translation>{part} に出力 {names} がありません。</translation>
    </message>
    <message>
        <source>its two graphs do not belong together.</source>
        <translation>2 つのグラフが組になっていません。</translation>
    </message>
    <message>
        <source>its {part} calculates what is no number.</source>
        <translation>{part} の計算結果が数ではありません。</translation>
    </message>
    <message>
        <source>Choose another precision.</source>
        <translation>別の精度を選んでください。</translation>
    </message>
    <message>
        <source>its tokenizer_config.json names no padding token.</source>
        <translation>tokenizer_config.json に埋め草のトークンがありません。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>its pictures are cut up (do_pan_and_scan), which is not supported</source>
        <translation>画像を切り分ける設定（do_pan_and_scan）で、対応していません</translation>
    </message>
    <message>
        <source>its pictures need {kind}, which is not supported</source>
        <translation>画像に {kind} が必要で、対応していません</translation>
    </message>
    <message>
        <source>an unnamed image processor</source>
        <translation>名前のない画像プロセッサー</translation>
    </message>
    <message>
        <source>its {kind} pads pictures, which is not supported</source>
        <translation>{kind} が画像に余白を足し、対応していません</translation>
    </message>
    <message>
        <source>it crops pictures to {columns} × {rows} after making them {width} × {height}</source>
        <translation>画像を {width} × {height} にしてから {columns} × {rows} に切り抜きます</translation>
    </message>
    <message>
        <source>its picture size {size} is not understood</source>
        <translation>画像の大きさ {size} を理解できません</translation>
    </message>
    <message>
        <source>it has {count} megapixels; at most {number} can be opened.</source>
        <translation>{count} メガピクセルあります。開けるのは {number} メガピクセルまでです。</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}.</source>
        <translation>フォルダーを読めません：{reason}。</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened, because their decoder is not part of this program.</source>
        <translation>HEIC 画像は開けません。このプログラムにデコーダーがないためです。</translation>
    </message>
    <message>
        <source>this is not a picture that can be opened.</source>
        <translation>開ける画像ではありません。</translation>
    </message>
    <message>
        <source>Save a smaller copy, and open that.</source>
        <translation>小さいコピーを保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <translation>まだあるか確かめるか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>the file has {number} MB; at most {number2} MB can be opened.</source>
        <translation>ファイルは {number} MB あります。開けるのは {number2} MB までです。</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes).</source>
        <translation>ファイルが空です（0 バイト）。</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>ファイルが壊れているか、欠けています。</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG, and open that.</source>
        <translation>JPEG か PNG で書き出して、それを開いてください。</translation>
    </message>
    <message>
        <source>you may not read this folder.</source>
        <translation>このフォルダーを読む権限がありません。</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>権限を変えるか、コピーしてください。</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder}: {reason}.</source>
        <translation>{folder} に保存できません：{reason}。</translation>
    </message>
    <message>
        <source>the file has changed since it was opened.</source>
        <translation>開いたあとでファイルが変更されています。</translation>
    </message>
    <message>
        <source>it is a folder, not a picture.</source>
        <translation>フォルダーです。画像ではありません。</translation>
    </message>
    <message>
        <source>Open the pictures inside it.</source>
        <translation>中の画像を開いてください。</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>you may not read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>this is no valid file name.</source>
        <translation>正しいファイル名ではありません。</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>画像 {name}</translation>
    </message>
    <message>
        <source>Copy or download it again, or export it as PNG.</source>
        <translation>もう一度コピーかダウンロードをするか、PNG で書き出してください。</translation>
    </message>
    <message>
        <source>Free some space there, or make the folder writable.</source>
        <translation>空きを作るか、フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Open it again to ask about the new picture.</source>
        <translation>開き直すと、新しい画像について質問できます。</translation>
    </message>
    <message>
        <source>its picture features are not as many as its configuration says.</source>
        <translation>画像特徴の数が構成と違います。</translation>
    </message>
    <message>
        <source>Download or export it again, or choose another model.</source>
        <translation>もう一度ダウンロードか書き出しをするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This conversation has {tokens} tokens; {name} can read at most {number}.</source>
        <translation>この会話は {tokens} トークンです。{name} が読めるのは {number} までです。</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer pictures.</source>
        <translation>新しい会話を始めるか、画像を減らして質問してください。</translation>
    </message>
    <message>
        <source>its {file} would read a file outside of the model&apos;s folder ({place!r}).</source>
        <translation>{file} がモデルのフォルダーの外のファイルを読もうとします（{place!r}）。</translation>
    </message>
    <message>
        <source>its {file} is no ONNX graph, or not all of it.</source>
        <translation>{file} は ONNX グラフではないか、欠けています。</translation>
    </message>
    <message>
        <source>Do not use this model.</source>
        <translation>このモデルは使わないでください。</translation>
    </message>
    <message>
        <source>its {file} needs the file {place!r}, which is missing.</source>
        <translation>{file} に必要なファイル {place!r} がありません。</translation>
    </message>
    <message>
        <source>its {file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>one of its graphs</source>
        <translation>グラフの 1 つ</translation>
    </message>
    <message>
        <source>its decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>its input {name} has the unknown type {kind}.</source>
        <translation>入力 {name} の型 {kind} が未知です。</translation>
    </message>
    <message>
        <source>its {part} wants {names}, which is not supported.</source>
        <translation>{part} が求める {names} には対応していません。</translation>
    </message>
    <message>
        <source>its decoder has no KV cache.</source>
        <translation>デコーダーに KV キャッシュがありません。</translation>
    </message>
    <message>
        <source>its decoder computes no numbers.</source>
        <translation>デコーダーの計算結果が数ではありません。</translation>
    </message>
    <message>
        <source>Choose another precision of it.</source>
        <translation>このモデルの別の精度を選んでください。</translation>
    </message>
    <message>
        <source>{where} cannot be run ({reason}).</source>
        <translation>{where} を実行できません（{reason}）。</translation>
    </message>
    <message>
        <source>its picture features do not fit its language model.</source>
        <translation>画像特徴が言語モデルに合いません。</translation>
    </message>
    <message>
        <source>nothing tells the shape of its KV cache.</source>
        <translation>KV キャッシュの形の記載がありません。</translation>
    </message>
    <message>
        <source>its picture settings lack {reason}.</source>
        <translation>画像設定に {reason} がありません。</translation>
    </message>
    <message>
        <source>its picture settings are not understood ({reason}).</source>
        <translation>画像設定を理解できません（{reason}）。</translation>
    </message>
    <message>
        <source>Export it again, or choose another model.</source>
        <translation>もう一度書き出すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>its chat template leaves out pictures.</source>
        <translation>チャットテンプレートが画像を抜かします。</translation>
    </message>
    <message>
        <source>its tokenizer does not keep the tokens of pictures apart.</source>
        <translation>トークナイザーが画像のトークンを区別しません。</translation>
    </message>
    <message>
        <source>its tokenizer has no token {token} for pictures.</source>
        <translation>トークナイザーに画像用のトークン {token} がありません。</translation>
    </message>
    <message>
        <source>the chat template of the model in {name}</source>
        <translation>{name} のモデルのチャットテンプレート</translation>
    </message>
    <message>
        <source>its chat template cannot be read ({reason}).</source>
        <translation>チャットテンプレートを読めません（{reason}）。</translation>
    </message>
    <message>
        <source>its chat template refuses this conversation ({reason}).</source>
        <translation>チャットテンプレートがこの会話を拒みました（{reason}）。</translation>
    </message>
    <message>
        <source>The key has spaces or letters in it that no key has.</source>
        <translation>キーに、空白かキーにはない文字があります。</translation>
    </message>
    <message>
        <source>Copy it again, in File, Servers.</source>
        <translation>「ファイル」の「サーバー」で、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>it is compressed, though that was not asked for</source>
        <translation>求めていないのに圧縮されています</translation>
    </message>
    <message>
        <source>a part of it is no JSON of that kind</source>
        <translation>一部がその種の JSON ではありません</translation>
    </message>
    <message>
        <source>it is no JSON of that kind</source>
        <translation>その種の JSON ではありません</translation>
    </message>
    <message>
        <source>it is {reason}</source>
        <translation>{reason} です</translation>
    </message>
    <message>
        <source>it is no list of models</source>
        <translation>モデルの一覧ではありません</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてから試してください。</translation>
    </message>
    <message>
        <source>Look at its address, model and key in File, Servers.</source>
        <translation>「ファイル」の「サーバー」で、アドレス、モデル、キーを確かめてください。</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:g} seconds.</source>
        <translation>{seconds:g} 秒間、何も届きませんでした。</translation>
    </message>
    <message>
        <source>Try again; a slow server can be given more time in File, Servers.</source>
        <translation>もう一度試してください。遅いサーバーには「ファイル」の「サーバー」で時間を増やせます。</translation>
    </message>
    <message>
        <source>its certificate is not to be trusted ({reason}), so nothing was sent.</source>
        <translation>証明書を信頼できないため（{reason}）、何も送っていません。</translation>
    </message>
    <message>
        <source>the connection ended before an answer came.</source>
        <translation>応答が来る前に接続が切れました。</translation>
    </message>
    <message>
        <source>Check the server. {again}</source>
        <translation>サーバーを確かめてください。{again}</translation>
    </message>
    <message>
        <source> It says: {told}</source>
        <translation> サーバーの返答：{told}</translation>
    </message>
    <message>
        <source>it answers with status {status}.{words}</source>
        <translation>状態 {status} を返しました。{words}</translation>
    </message>
    <message>
        <source>{number:.0f} seconds</source>
        <translation>{number:.0f} 秒</translation>
    </message>
    <message>
        <source>It lies outside of the page&apos;s own folder, and nothing is read there, since a page could have any of your files shown. Look at it yourself, and write its text.</source>
        <translation>ページのフォルダーの外にあり、そこは読み取りません。ページがあなたのどのファイルでも表示させられるためです。ご自分で見て、テキストを書いてください。</translation>
    </message>
    <message>
        <source>{name}: the same file has another name (a hard link), which keeps the old text.</source>
        <translation>{name}：同じファイルに別の名前（ハードリンク）があり、そちらには古いテキストが残ります。</translation>
    </message>
    <message>
        <source>This model understands a plain question, and nothing beside it.</source>
        <translation>このモデルは単純な質問だけを理解し、ほかのことは理解しません。</translation>
    </message>
    <message>
        <source>This model always takes the likeliest word; of any other it would not be sure, and leave it out.</source>
        <translation>このモデルは常に最もありそうな語を選びます。ほかの語は確かでないため、省かれます。</translation>
    </message>
    <message>
        <source>Its weights are here in one form.</source>
        <translation>重みは 1 つの形式しかありません。</translation>
    </message>
    <message>
        <source>How many a picture takes is the model&apos;s own, and cannot be changed.</source>
        <translation>1 枚の画像に使う数はモデルで決まっていて、変えられません。</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours</source>
        <translation>
            <numerusform>約 {n} 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>約 1 秒</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds</source>
        <translation>
            <numerusform>約 {n} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>約 1 分</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>約 {n} 分</numerusform>
        </translation>
    </message>
    <message>
        <source>its {file} names {name!r}, which is no safetensors file of its folder.</source>
        <translation>{file} が指定する {name!r} は、このフォルダーの safetensors ファイルではありません。</translation>
    </message>
    <message>
        <source>its tokenizer.json cannot cut this text into tokens.</source>
        <translation>tokenizer.json がこのテキストをトークンに分けられません。</translation>
    </message>
    <message>
        <source>its config.json says vision_feature_layer {value}, but its vision tower has {layers} layers.</source>
        <translation>config.json では vision_feature_layer が {value} ですが、ビジョンタワーは {layers} 層です。</translation>
    </message>
    <message>
        <source>it is a model and an adapter (adapter_config.json), which are not put together here.</source>
        <translation>これはアダプター (adapter_config.json) 付きのモデルで、ここでは両者を結合できません。</translation>
    </message>
    <message>
        <source>Look for a version of it with the adapter merged into its weights.</source>
        <translation>アダプターが重みに統合された版を探してください。</translation>
    </message>
    <message>
        <source>You chose the processor.</source>
        <translation>プロセッサーが選ばれています。</translation>
    </message>
    <message>
        <source>{reason} Torch runs it on the processor.</source>
        <translation>{reason}torch がプロセッサーで実行します。</translation>
    </message>
    <message>
        <source>Its ONNX graphs run on the graphics card, {card}.</source>
        <translation>ONNX グラフはグラフィックカード {card} で動きます。</translation>
    </message>
    <message>
        <source>It does not fit into the free memory of the graphics card, {card}.</source>
        <translation>グラフィックカード {card} の空きメモリーに収まりません。</translation>
    </message>
    <message>
        <source>You chose the graphics card, {card}.</source>
        <translation>グラフィックカード {card} が選ばれています。</translation>
    </message>
    <message>
        <source>{reason} Its ONNX graphs run on the processor.</source>
        <translation>{reason}ONNX グラフはプロセッサーで動きます。</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}.</source>
        <translation>グラフィックカード {card} に収まります。</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}, in {bits} bits but not as it is.</source>
        <translation>グラフィックカード {card} に {bits} ビットなら収まりますが、そのままでは収まりません。</translation>
    </message>
    <message>
        <source>{reason} OpenVINO reads pictures: it took {seconds:.2g} s for one, onnxruntime {seconds2:.2g} s.</source>
        <translation>{reason}画像は OpenVINO が読み取ります：1 枚に {seconds:.2g} 秒、onnxruntime では {seconds2:.2g} 秒でした。</translation>
    </message>
    <message>
        <source>onnxruntime could not use the graphics card, so the model runs on the processor.</source>
        <translation>onnxruntime がグラフィックカードを使えなかったため、モデルはプロセッサーで動いています。</translation>
    </message>
    <message>
        <source>its picture settings make no numbers of a picture.</source>
        <translation>画像設定では画像を数値にできません。</translation>
    </message>
    <message>
        <source>{number:.0f} minutes</source>
        <translation>{number:.0f} 分</translation>
    </message>
    <message>
        <source>{number:.0f} hours</source>
        <translation>{number:.0f} 時間</translation>
    </message>
    <message>
        <source>it has had too many requests, and asks to wait {wait}.</source>
        <translation>要求が多すぎたため、{wait}待つよう求めています。</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>そのあとで試してください。</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>it sends requests on to {where}; none was sent there.</source>
        <translation>要求を {where} へ転送しようとしますが、そこへは送っていません。</translation>
    </message>
    <message>
        <source>If that is right, enter it in File, Servers.</source>
        <translation>それで正しければ、「ファイル」の「サーバー」に入力してください。</translation>
    </message>
    <message>
        <source>it broke the answer off. It says: {reason}</source>
        <translation>回答を打ち切りました。サーバーの返答：{reason}</translation>
    </message>
    <message>
        <source>{host}: its filter of contents withholds the answer.</source>
        <translation>{host}：コンテンツフィルターが回答を止めました。</translation>
    </message>
    <message>
        <source>Ask otherwise, or choose another model.</source>
        <translation>聞き方を変えるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{host}: the answer has no words.</source>
        <translation>{host}：回答に言葉がありません。</translation>
    </message>
    <message>
        <source>Ask again; a model that thinks first needs a larger longest answer.</source>
        <translation>もう一度質問してください。先に考えるモデルには、より長い「最長の回答」が必要です。</translation>
    </message>
    <message>
        <source>it sends far more than an answer can have, so it was cut off.</source>
        <translation>回答にしては多すぎるものを送ってくるため、打ち切りました。</translation>
    </message>
    <message>
        <source>its answer is not understood: {reason}.</source>
        <translation>応答を理解できません：{reason}。</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Check the address, and the date of this computer.</source>
        <translation>アドレスと、このコンピューターの日付を確かめてください。</translation>
    </message>
    <message>
        <source>there is no such host, or no network.</source>
        <translation>そのホストがないか、ネットワークがありません。</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>アドレスと接続を確かめてください。</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>プロキシが接続を拒みました。</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY.</source>
        <translation>HTTPS_PROXY を確かめてください。</translation>
    </message>
    <message>
        <source>nobody takes the connection there.</source>
        <translation>そこでは接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Start the server, or check its address.</source>
        <translation>サーバーを起動するか、アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>the connection ended before the answer did.</source>
        <translation>回答が終わる前に接続が切れました。</translation>
    </message>
    <message>
        <source>What came is kept; ask again, or continue it.</source>
        <translation>届いた分は残っています。もう一度質問するか、続けてください。</translation>
    </message>
    <message>
        <source>your account there has nothing left.{words}</source>
        <translation>そこのアカウントの残高がありません。{words}</translation>
    </message>
    <message>
        <source>Top it up, or use another server.</source>
        <translation>チャージするか、別のサーバーを使ってください。</translation>
    </message>
    <message>
        <source>Ask otherwise or about fewer pictures, or choose another model.</source>
        <translation>聞き方を変えるか画像を減らすか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Ask about fewer pictures, or have them sent smaller: File, Servers, longest side.</source>
        <translation>画像を減らすか、小さくして送ってください：「ファイル」の「サーバー」、長辺。</translation>
    </message>
    <message>
        <source>it has failed (status {status}).{words}</source>
        <translation>失敗しました（状態 {status}）。{words}</translation>
    </message>
    <message>
        <source>it does not accept the key.</source>
        <translation>キーが受け付けられません。</translation>
    </message>
    <message>
        <source>it wants a key.</source>
        <translation>キーが必要です。</translation>
    </message>
    <message>
        <source>{problem}{words}</source>
        <translation>{problem}{words}</translation>
    </message>
    <message>
        <source>Enter the right key in File, Servers.</source>
        <translation>「ファイル」の「サーバー」で正しいキーを入力してください。</translation>
    </message>
    <message>
        <source>it does not let you use this.{words}</source>
        <translation>利用が許可されていません。{words}</translation>
    </message>
    <message>
        <source>there is no such model, or it is no server of this kind.{words}</source>
        <translation>そのモデルがないか、この種類のサーバーではありません。{words}</translation>
    </message>
    <message>
        <source>{host} refuses this request.{words}</source>
        <translation>{host} がこの要求を拒みました。{words}</translation>
    </message>
    <message>
        <source>{host} finds this request too large.{words}</source>
        <translation>{host} にはこの要求が大きすぎます。{words}</translation>
    </message>
    <message>
        <source>it was too slow for itself.{words}</source>
        <translation>サーバー側で時間切れになりました。{words}</translation>
    </message>
    <message>
        <source>it has had too many requests.{words}</source>
        <translation>要求が多すぎました。{words}</translation>
    </message>
    <message>
        <source>it is busy.{words}</source>
        <translation>混み合っています。{words}</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>ほかに何もなし</translation>
    </message>
    <message>
        <source>what it makes is too large</source>
        <translation>作り出す内容が大きすぎます</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it goes on for too long</source>
        <translation>実行が長く続きすぎます</translation>
    </message>
    <message>
        <source>it writes a namespace</source>
        <translation>名前空間を書き出しています</translation>
    </message>
    <message>
        <source>reading text in pictures</source>
        <translation>画像の文字の読み取り</translation>
    </message>
    <message>
        <source>reading the text in {name}</source>
        <translation>{name} の文字の読み取り</translation>
    </message>
    <message>
        <source>Download it again, or choose another model.</source>
        <translation>もう一度ダウンロードするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>its weights are not all there, or do not fit its config.json.</source>
        <translation>重みが足りないか、config.json に合いません。</translation>
    </message>
    <message>
        <source>its weights are quantised in a way that is not known here ({kind}).</source>
        <translation>重みの量子化の方式({kind})は、ここでは知られていません。</translation>
    </message>
    <message>
        <source>Look for the same model as it was before, or quantised in one of these: {names}.</source>
        <translation>同じモデルの量子化前のものか、次のいずれかで量子化されたものを探してください：{names}。</translation>
    </message>
    <message>
        <source>torch cannot run it ({reason}).</source>
        <translation>torch で実行できません（{reason}）。</translation>
    </message>
    <message>
        <source>its language model computes no numbers.</source>
        <translation>言語モデルの計算結果が数ではありません。</translation>
    </message>
    <message>
        <source>Choose another device for it.</source>
        <translation>別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Running a model with smaller weights</source>
        <translation>小さくした重みでのモデルの実行</translation>
    </message>
    <message>
        <source>its layer {name} cannot be made smaller as asked.</source>
        <translation>層 {name} を求められたとおりに小さくできません。</translation>
    </message>
    <message>
        <source>its weights are broken.</source>
        <translation>重みが壊れています。</translation>
    </message>
    <message>
        <source>Run it with its full weights, or on the processor.</source>
        <translation>元の重みのままか、プロセッサーで実行してください。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでにあります</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem}{remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture.</source>
        <translation>フォルダー {folder} に画像がありません。</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, WebP or similar files.</source>
        <translation>PNG、JPEG、WebP などのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {problem}</source>
        <translation>{folder} のモデルは使えません：{problem}</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read: rapidocr is missing or broken ({reason}).</source>
        <translation>画像の文字を読めません。rapidocr がないか壊れています（{reason}）。</translation>
    </message>
    <message>
        <source>In the program&apos;s folder, run: {command}</source>
        <translation>プログラムのフォルダーで実行してください：{command}</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}.</source>
        <translation>{what} のための空きメモリーが足りません。</translation>
    </message>
    <message>
        <source>Close other programs, or use something smaller.</source>
        <translation>ほかのプログラムを閉じるか、より小さいものを使ってください。</translation>
    </message>
    <message>
        <source>the model in {folder}</source>
        <translation>{folder} のモデル</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}.</source>
        <translation>グラフィックカードに {what} のための空きメモリーが足りません。</translation>
    </message>
    <message>
        <source>{doing} needs packages that are not installed.</source>
        <translation>{doing}には、インストールされていないパッケージが必要です。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept in {folder}.</source>
        <translation>ディスクがいっぱいです。{folder} にはもう保存できません。</translation>
    </message>
    <message>
        <source>Free some space there; what is in the window stays there until it is closed.</source>
        <translation>空きを作ってください。ウィンドウの内容は閉じるまで残ります。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so nothing new is kept there.</source>
        <translation>フォルダー {folder} に書き込む権限がないため、新しいものは保存されません。</translation>
    </message>
    <message>
        <source>Make it writable, and start the program again.</source>
        <translation>書き込み可能にして、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Sightline is already open, and keeps {name}: this window can read it, but keeps nothing.</source>
        <translation>Sightline はすでに開いていて {name} を使っています。このウィンドウでは読めますが、保存しません。</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start again.</source>
        <translation>もう一方のウィンドウで続けるか、それを閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Sightline: it can be read here, but nothing is added.</source>
        <translation>{name} は新しいバージョンの Sightline のものです。ここでは読めますが、何も追加しません。</translation>
    </message>
    <message>
        <source>Install the newest version of Sightline to go on with it.</source>
        <translation>続けるには、最新の Sightline を入れてください。</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>ファイル {file} が壊れています。</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside, and saves all that can still be read.</source>
        <translation>プログラムを起動し直してください。ファイルを脇に置き、まだ読めるものをすべて救い出します。</translation>
    </message>
    <message>
        <source>Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor (--device cpu).</source>
        <translation>より小さなモデルを使うか、これを 4 ビット（--device cuda-4bit）かプロセッサー（--device cpu）で実行してください。</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor (--device cpu).</source>
        <translation>より小さなモデルか、これの 4 ビット（q4）のグラフを使うか、プロセッサー（--device cpu）で実行してください。</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs.</source>
        <translation>より小さなモデルか、これの 4 ビット（q4）のグラフを使うか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4), or close other programs.</source>
        <translation>より小さなモデルを使うか、これを 4 ビットのグラフに書き出すか（sightline export-onnx … --dtype q4）、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Add them in the window: menu File, GPU support.</source>
        <translation>ウィンドウの「ファイル」の「GPU サポート」で追加してください。</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer; it may be locked.</source>
        <translation>このコンピューターのキー保管庫が応答しません。ロックされているかもしれません。</translation>
    </message>
    <message>
        <source>Unlock it where the system asks for its password, and try again.</source>
        <translation>システムがパスワードを求めたらロックを解除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Write it as https://api.openai.com/v1, or http://localhost:11434/v1 for a server on this computer.</source>
        <translation>https://api.openai.com/v1 のように、このコンピューターのサーバーなら http://localhost:11434/v1 のように書いてください。</translation>
    </message>
    <message>
        <source>What is sent to http://{host} could be read on its way.</source>
        <translation>http://{host} に送るものは、途中で読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Add one in the window: File, Servers.</source>
        <translation>ウィンドウの「ファイル」の「サーバー」で追加してください。</translation>
    </message>
    <message>
        <source>There is no server called {name}.</source>
        <translation>{name} というサーバーはありません。</translation>
    </message>
    <message>
        <source>“{text}” is no address.</source>
        <translation>「{text}」はアドレスではありません。</translation>
    </message>
    <message>
        <source>The address has more in it than an address: a name, a key, or a part behind “?”.</source>
        <translation>アドレスに余分なもの（名前、キー、「？」以降）があります。</translation>
    </message>
    <message>
        <source>Use an address with https://; http:// is only for a server on this computer.</source>
        <translation>https:// のアドレスを使ってください。http:// は、このコンピューターのサーバー専用です。</translation>
    </message>
    <message>
        <source>{scheme}:// is not spoken here.</source>
        <translation>{scheme}:// はここでは使えません。</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} を読み書きできません：{reason}。</translation>
    </message>
    <message>
        <source>Check that disk, and start again.</source>
        <translation>そのディスクを調べて、起動し直してください。</translation>
    </message>
    <message>
        <source>Another program is using {file}.</source>
        <translation>別のプログラムが {file} を使っています。</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>そのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>the file is no longer where it was, nor in a folder that other pictures came from.</source>
        <translation>ファイルが元の場所にも、ほかの画像のフォルダーにもありません。</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>今ある場所から開き直してください。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>開き直してください。</translation>
    </message>
    <message>
        <source>the file cannot be written: {reason}.</source>
        <translation>ファイルを書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>Choose another place for it, or free some space there.</source>
        <translation>別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>Put it back to have it in the export.</source>
        <translation>元に戻すと書き出しに入ります。</translation>
    </message>
    <message>
        <source>{name}: the copy without metadata is a PNG of the same pixels.</source>
        <translation>{name}：メタデータなしのコピーは、同じ画素の PNG です。</translation>
    </message>
    <message>
        <source>Put the old file back to have it in the export.</source>
        <translation>古いファイルを戻すと書き出しに入ります。</translation>
    </message>
    <message>
        <source>the transcript has neither the picture nor where it lies.</source>
        <translation>会話の記録に画像も場所もありません。</translation>
    </message>
    <message>
        <source>Export the conversation again, with its pictures.</source>
        <translation>画像を含めて、会話を書き出し直してください。</translation>
    </message>
    <message>
        <source>Choose a zip of JSON transcripts that Sightline has written.</source>
        <translation>Sightline が書き出した JSON の記録の zip を選んでください。</translation>
    </message>
    <message>
        <source>Check that it is there, and may be read.</source>
        <translation>ファイルがあり、読めるか確かめてください。</translation>
    </message>
    <message>
        <source>this is not a zip that can be read.</source>
        <translation>読める zip ではありません。</translation>
    </message>
    <message>
        <source>there is no JSON transcript in it.</source>
        <translation>中に JSON の記録がありません。</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} が大きすぎます。</translation>
    </message>
    <message>
        <source>Choose a JSON transcript that Sightline has written.</source>
        <translation>Sightline が書き出した JSON の記録を選んでください。</translation>
    </message>
    <message>
        <source>it is of version {version}; this program reads version {version2}.</source>
        <translation>バージョン {version} です。このプログラムが読むのはバージョン {version2} です。</translation>
    </message>
    <message>
        <source>this is not a transcript.</source>
        <translation>会話の記録ではありません。</translation>
    </message>
    <message>
        <source>Open it with a newer Sightline.</source>
        <translation>新しい Sightline で開いてください。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確かめてください。</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>this is not a JSON file.</source>
        <translation>JSON ファイルではありません。</translation>
    </message>
    <message>
        <source>the transcript is damaged ({reason}).</source>
        <translation>会話の記録が壊れています（{reason}）。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>もう一度書き出してください。</translation>
    </message>
    <message>
        <source>No installed font has {names}. The PDF is tagged and accessible, but not PDF/UA-1.</source>
        <translation>{names} のあるフォントがインストールされていません。PDF はタグ付きでアクセシブルですが、PDF/UA-1 ではありません。</translation>
    </message>
    <message>
        <source>some letters</source>
        <translation>一部の文字</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} など</translation>
    </message>
    <message>
        <source>the PDF cannot be laid out ({reason}).</source>
        <translation>PDF を組めません（{reason}）。</translation>
    </message>
    <message>
        <source>Choose another format, such as HTML.</source>
        <translation>HTML など別の形式を選んでください。</translation>
    </message>
    <message>
        <source>That is not among what can be chosen.</source>
        <translation>それは選べるものの中にありません。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>フォルダーの完全なパスを書くか、フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルは読み込まれていません。</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder.</source>
        <translation>「ファイル」の「モデルのフォルダーを開く」で選んでください。</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>この会話はもうありません。</translation>
    </message>
    <message>
        <source>The list shows those that are.</source>
        <translation>一覧にあるものが残っている会話です。</translation>
    </message>
    <message>
        <source>this</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>Save the picture on this computer, and open that file.</source>
        <translation>画像をこのコンピューターに保存して、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>it is on {reason}, and nothing is fetched from a network.</source>
        <translation>{reason} にあり、ネットワークからは何も取得しません。</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({name}: {reason}).</source>
        <translation>プログラムの中で問題が起きました（{name}：{reason}）。</translation>
    </message>
    <message>
        <source>the address that contains it is longer than {number} MB.</source>
        <translation>画像を含むアドレスが {number} MB を超えています。</translation>
    </message>
    <message>
        <source>Export the picture as PNG, and open that.</source>
        <translation>画像を PNG で書き出して、それを開いてください。</translation>
    </message>
    <message>
        <source>the address that should contain it is damaged.</source>
        <translation>画像を含むはずのアドレスが壊れています。</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder, in the main window.</source>
        <translation>メインウィンドウの「ファイル」の「モデルのフォルダーを開く」で選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name} を保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>The server has no name.</source>
        <translation>サーバーに名前がありません。</translation>
    </message>
    <message>
        <source>Call it what you like.</source>
        <translation>好きな名前を付けてください。</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <source>List models, and choose one.</source>
        <translation>モデルを一覧し、1 つ選んでください。</translation>
    </message>
    <message>
        <source>There is another server called {name}.</source>
        <translation>{name} という別のサーバーがあります。</translation>
    </message>
    <message>
        <source>Call it otherwise.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>The file has changed since it was asked about.</source>
        <translation>質問のあとでファイルが変更されています。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Colours of all windows.</source>
        <translation>すべてのウィンドウの色。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>That of all windows. They are made anew in it.</source>
        <translation>すべてのウィンドウの言語。その言語で作り直されます。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>1.00 is the desktop&apos;s own size, 2.00 twice that.</source>
        <translation>1.00 はデスクトップの大きさ、2.00 はその 2 倍です。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>When on, nothing blinks, slides or fades; when off, that is as the system says.</source>
        <translation>オンなら点滅、スライド、フェードをしません。オフならシステムに従います。</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>会話の一覧</translation>
    </message>
    <message>
        <source>When on, the list stands at the left.</source>
        <translation>オンなら一覧が横に表示されます。</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Enter で質問を送る</translation>
    </message>
    <message>
        <source>When off, Ctrl+Enter sends, and Enter starts a new line.</source>
        <translation>オフなら Ctrl+Enter で送り、Enter は改行です。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最長の回答</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. An answer that is longer ends there, and can be continued.</source>
        <translation>トークン数。短い単語が 1 つ分です。それより長い回答はそこで終わり、続けることができます。</translation>
    </message>
    <message>
        <source>Read answers aloud</source>
        <translation>回答を読み上げる</translation>
    </message>
    <message>
        <source>When on, an answer is read while it is written. Space reads any message, and stops; so does Esc.</source>
        <translation>オンなら回答は書かれながら読み上げられます。スペースはどのメッセージも読み上げ、止めもします。Esc でも止まります。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>音声の速さ</translation>
    </message>
    <message>
        <source>0 is its own, 100 as fast as it can, -100 as slow.</source>
        <translation>0 は本来の速さ、100 は最速、-100 は最も遅くなります。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>One that this computer has; its language should be that of the answers.</source>
        <translation>このコンピューターにある音声。言語は回答の言語に合わせてください。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>When on, short sounds tell that a question was sent, that an answer begins or is done, and of an error.</source>
        <translation>オンなら、質問の送信、回答の開始と完了、エラーを短い音で知らせます。</translation>
    </message>
    <message>
        <source>Read text in pictures</source>
        <translation>画像内の文字を読み取る</translation>
    </message>
    <message>
        <source>When on, words in pictures are read on this computer, and models are told them.</source>
        <translation>オンなら画像内の言葉をこのコンピューターで読み取り、モデルに伝えます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Keep copies of pictures</source>
        <translation>画像のコピーを残す</translation>
    </message>
    <message>
        <source>When on, pictures that are asked about are copied into the data folder; when off, they are only linked.</source>
        <translation>オンなら質問した画像をデータフォルダーにコピーします。オフならリンクだけです。</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>The folder of the model that answers; empty for the built-in one.</source>
        <translation>回答するモデルのフォルダー。空なら内蔵モデルです。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>One that answers instead of a model on this computer. Pictures are sent to it.</source>
        <translation>このコンピューターのモデルの代わりに回答するもの。画像が送られます。</translation>
    </message>
    <message>
        <source>Run models on</source>
        <translation>モデルの実行先</translation>
    </message>
    <message>
        <source>The graphics card is used with the extra “cuda”; fewer bits make a model fit that would not.</source>
        <translation>グラフィックカードは追加機能「cuda」で使います。ビット数を減らすと、入らないモデルも入ります。</translation>
    </message>
    <message>
        <source>What is best, chosen automatically</source>
        <translation>最適なものを自動で選択</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, which fits more</source>
        <translation>グラフィックカード、8 ビット(より多く入る)</translation>
    </message>
    <message>
        <source>The graphics card, in 4 bits, which fits most</source>
        <translation>グラフィックカード、4 ビット(最も多く入る)</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, quickly</source>
        <translation>グラフィックカード、8 ビット(高速)</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Where downloaded models are kept, and looked for; empty for the data folder.</source>
        <translation>ダウンロードしたモデルを置き、探す場所。空ならデータフォルダーです。</translation>
    </message>
    <message>
        <source>Model that finds pictures</source>
        <translation>画像を検索するモデル</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model; empty where none is chosen.</source>
        <translation>CLIP または SigLIP モデルのフォルダー。選んでいなければ空です。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>When on, no model is looked up or fetched.</source>
        <translation>オンならモデルを調べたり取得したりしません。</translation>
    </message>
    <message>
        <source>Names of sidecars</source>
        <translation>サイドカーの名前</translation>
    </message>
    <message>
        <source>What a file beside a photo is called that cannot be written into.</source>
        <translation>書き込めない写真の横に置くファイルの名前です。</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>photo.xmp, instead of photo.jpg</source>
        <translation>photo.jpg の代わりに photo.xmp</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, with that appended</source>
        <translation>photo.jpg.xmp(後ろに付ける)</translation>
    </message>
    <message>
        <source>Format of exports</source>
        <translation>書き出しの形式</translation>
    </message>
    <message>
        <source>What is offered first; it changes with every export.</source>
        <translation>最初に示されるもの。書き出すたびに変わります。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Versions in exports</source>
        <translation>書き出しに含める版</translation>
    </message>
    <message>
        <source>Of questions and answers that there are several of.</source>
        <translation>複数ある質問と回答について。</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON はすべて、文書は表示中のもの</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>表示中のものだけ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Pictures inside Markdown</source>
        <translation>画像を Markdown に埋め込む</translation>
    </message>
    <message>
        <source>When off, they lie in a folder beside the exported file.</source>
        <translation>オフなら、書き出したファイルの横のフォルダーに置かれます。</translation>
    </message>
    <message>
        <source>Exports without camera data</source>
        <translation>カメラ情報なしで書き出す</translation>
    </message>
    <message>
        <source>When on, GPS, EXIF and the like are left out of exported pictures.</source>
        <translation>オンなら、書き出した画像から GPS や EXIF などを除きます。</translation>
    </message>
    <message>
        <source>Exports without folders</source>
        <translation>フォルダー名なしで書き出す</translation>
    </message>
    <message>
        <source>When on, exports do not tell where pictures and models lie.</source>
        <translation>オンなら、画像とモデルの場所を書き出しに記しません。</translation>
    </message>
    <message>
        <source>Numbers in exports</source>
        <translation>書き出しに数値を記す</translation>
    </message>
    <message>
        <source>When on, exports tell times, tokens and how answers ended.</source>
        <translation>オンなら、時間、トークン数、回答の終わり方を記します。</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>書き出しの言語</translation>
    </message>
    <message>
        <source>That of the words which Sightline adds to them.</source>
        <translation>Sightline が書き加える言葉の言語です。</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>最後の会話</translation>
    </message>
    <message>
        <source>The one that the next start opens again.</source>
        <translation>次の起動時に再び開く会話です。</translation>
    </message>
    <message>
        <source>Toured</source>
        <translation>ツアー済み</translation>
    </message>
    <message>
        <source>Whether the tour of the first start was taken, or skipped.</source>
        <translation>最初の起動時のツアーを終えたか飛ばしたか。</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>あいさつ済み</translation>
    </message>
    <message>
        <source>Whether a model was recommended at the first start.</source>
        <translation>最初の起動時にモデルをすすめたかどうか。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>What the model is told before every conversation, such as how it is to answer.</source>
        <translation>会話の前に毎回モデルに伝えること。答え方など。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word, and answers a question the same each time; higher varies more.</source>
        <translation>0 は常に最もありそうな語を選び、同じ質問には同じ答えになります。高いほど変化します。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Of the likeliest words only those that together reach this share; it matters above temperature 0.</source>
        <translation>最もありそうな語のうち、合わせてこの割合に達するものだけを使います。温度が 0 より高いときに効きます。</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. 0: as in the settings for all models.</source>
        <translation>トークン数。短い単語が 1 つ分です。0：すべてのモデルの設定と同じ。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same answer again. It matters above temperature 0.</source>
        <translation>乱数の出発点。同じシードなら同じ回答になります。温度が 0 より高いときに効きます。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Which of its ONNX graphs run, where it has several. Fewer bits are quicker, and less exact.</source>
        <translation>複数ある ONNX グラフのうちどれを動かすか。ビット数が少ないほど速く、精度は下がります。</translation>
    </message>
    <message>
        <source>The most exact that are here</source>
        <translation>あるうちで最も正確なもの</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 ビット(fp32)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 ビット(fp16)</translation>
    </message>
    <message>
        <source>8 bits (q8)</source>
        <translation>8 ビット(q8)</translation>
    </message>
    <message>
        <source>4 bits (q4)</source>
        <translation>4 ビット(q4)</translation>
    </message>
    <message>
        <source>4 and 16 bits (q4f16)</source>
        <translation>4 と 16 ビット(q4f16)</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>The processor or the graphics card, for this model alone.</source>
        <translation>プロセッサーかグラフィックカードか。このモデルだけの設定です。</translation>
    </message>
    <message>
        <source>As all models</source>
        <translation>すべてのモデルと同じ</translation>
    </message>
    <message>
        <source>Tokens for a picture</source>
        <translation>画像 1 枚のトークン数</translation>
    </message>
    <message>
        <source>At most about so many. Fewer are quicker, and show fewer details. 0: as many as the model likes.</source>
        <translation>おおよその上限。少ないほど速く、細部は減ります。0：モデルに任せる。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>あなたの呼び名です。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1, or http://localhost:11434/v1 for one on this computer.</source>
        <translation>例：https://api.openai.com/v1、このコンピューター上なら http://localhost:11434/v1。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model&apos;s name on the server.</source>
        <translation>サーバー上のモデルの名前です。</translation>
    </message>
    <message>
        <source>Longest side of pictures</source>
        <translation>画像の長辺</translation>
    </message>
    <message>
        <source>In pixels. Larger pictures are sent smaller; the original stays as it is.</source>
        <translation>ピクセル数。大きな画像は縮小して送られ、元の画像はそのままです。</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>So many alt texts are drafted at the same time.</source>
        <translation>この数の代替テキストが同時に下書きされます。</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>最長の無応答時間</translation>
    </message>
    <message>
        <source>In seconds. After that, an answer is given up.</source>
        <translation>秒数。これを過ぎると回答をあきらめます。</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>1 語ずつ</translation>
    </message>
    <message>
        <source>When off, an answer comes all at once.</source>
        <translation>オフなら回答は一度に届きます。</translation>
    </message>
    <message>
        <source>Price of what is sent</source>
        <translation>送信分の価格</translation>
    </message>
    <message>
        <source>Per million tokens; 0 where you do not know it.</source>
        <translation>100 万トークンあたり。分からなければ 0。</translation>
    </message>
    <message>
        <source>Price of what is answered</source>
        <translation>回答分の価格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>That of the prices.</source>
        <translation>価格の通貨です。</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the model… {share} %</source>
        <translation>モデルを読み込み中… {share} %</translation>
    </message>
    <message>
        <source>Opening picture {at}/{total}…</source>
        <translation>画像 {at}/{total} を開いています…</translation>
    </message>
    <message>
        <source>Reading image {at}/{total}…</source>
        <translation>画像 {at}/{total} を読み取り中…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. Unlock it if it asks…</source>
        <translation>このコンピューターのキー保管庫を待っています。求められたら解除してください…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書いています…</translation>
    </message>
    <message>
        <source>Writing, {speed:.0f} tok/s</source>
        <translation>書いています、{speed:.0f} トークン/秒</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 トークン</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>first token {seconds:.2f} s</source>
        <translation>最初のトークン {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>{speed:.0f} tok/s</source>
        <translation>{speed:.0f} トークン/秒</translation>
    </message>
    <message>
        <source>{cost} {currency}</source>
        <translation>{cost} {currency}</translation>
    </message>
    <message>
        <source>ended by the model</source>
        <translation>モデルが終えました</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>最長の長さで打ち切り</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>broken off by an error</source>
        <translation>エラーで中断</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>unsure of a part</source>
        <translation>一部が不確か</translation>
    </message>
</context>
</TS>
