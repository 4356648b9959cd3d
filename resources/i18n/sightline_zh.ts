<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sightline</source>
        <translation>关于 Sightline</translation>
    </message>
    <message>
        <source>Sightline {version}</source>
        <translation>Sightline {version}</translation>
    </message>
    <message>
        <source>Ask questions about pictures, on your own computer. Pictures, questions and answers stay here, unless you choose a server. Answers are written by a machine and can be wrong.</source>
        <translation>在您自己的电脑上询问图片。图片、问题和回答都留在此处，除非您选择服务器。回答由机器撰写，可能有误。</translation>
    </message>
    <message>
        <source>This program and this computer</source>
        <translation>此程序与此电脑</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>本程序及其组件的许可证</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>此电脑(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, devices and settings, for whoever helps you: no path, no key, no picture, no words</source>
        <translation>版本、设备和设置，供帮助您的人使用：不含路径、密钥、图片和文字</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Waiting for the model…</source>
        <translation>正在等待模型…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Done: {numbers}</source>
        <translation>完成：{numbers}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>More about the last of these messages</source>
        <translation>了解最后一条消息的更多信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide these messages</source>
        <translation>隐藏这些消息</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, before these:</source>
        <translation>
            <numerusform>之前还有 {n} 条：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
    <message>
        <source>1 word read</source>
        <translation>已读出 1 个词</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read</source>
        <translation>
            <numerusform>已读出 {n} 个词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Questions to start with</source>
        <translation>入门问题</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Close the search in the conversation</source>
        <translation>关闭对话中的查找</translation>
    </message>
    <message>
        <source>The question stays as it is.</source>
        <translation>问题保持原样。</translation>
    </message>
    <message>
        <source>Your conversation appears here.</source>
        <translation>您的对话会显示在这里。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>图片 {number}：{name}</translation>
    </message>
    <message>
        <source>Link to {address}. Nothing is opened; its context menu copies it.</source>
        <translation>指向 {address} 的链接。不会打开任何内容；可用右键菜单复制。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Cancel edit</source>
        <translation>取消编辑</translation>
    </message>
    <message>
        <source>Leave the question as it is (Esc)</source>
        <translation>保持问题不变 (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer; what was written is kept</source>
        <translation>停止回答；已写的内容会保留</translation>
    </message>
    <message>
        <source>Editing message {number}</source>
        <translation>正在编辑第 {number} 条消息</translation>
    </message>
    <message>
        <source>{editing}, with {pictures}</source>
        <translation>{editing}，附 {pictures}</translation>
    </message>
    <message>
        <source>{editing} and 1 region</source>
        <translation>{editing}和 1 个区域</translation>
    </message>
    <message numerus="yes">
        <source>{editing} and {n} regions</source>
        <translation>
            <numerusform>{editing}和 {n} 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>{editing}. Esc leaves it as it is.</source>
        <translation>{editing}。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message numerus="yes">
        <source>With image {n}, the one you see; {others} new pictures are too many to go along</source>
        <translation>
            <numerusform>附上您看到的图片 {n}；另外 {others} 张新图片过多，不随附</numerusform>
        </translation>
    </message>
    <message>
        <source>With {pictures}</source>
        <translation>附 {pictures}</translation>
    </message>
    <message>
        <source>{pictures} and 1 region</source>
        <translation>{pictures}和 1 个区域</translation>
    </message>
    <message numerus="yes">
        <source>{pictures} and {n} regions</source>
        <translation>
            <numerusform>{pictures}和 {n} 个区域</numerusform>
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
        <translation>第 {at} 处，共 {total} 处，{message}：{line}</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>此对话中没有</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未提问</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>当前打开</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>显示已归档的对话</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>放回列表(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>没有已归档的内容。</translation>
    </message>
    <message>
        <source>What you ask is listed here.</source>
        <translation>您提的问题会列在这里。</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ConversationSwitch</name>
    <message>
        <source>A new conversation; the Edit menu brings the last one back</source>
        <translation>新对话；可用“编辑”菜单恢复上一个对话</translation>
    </message>
    <message>
        <source>The last conversation is back</source>
        <translation>上一个对话已恢复</translation>
    </message>
    <message>
        <source>The conversation is open</source>
        <translation>对话已打开</translation>
    </message>
</context>
<context>
    <name>DeviceBadge</name>
    <message>
        <source>&amp;Run models on</source>
        <translation>模型运行于(&amp;R)</translation>
    </message>
    <message>
        <source>What is best, chosen &amp;automatically</source>
        <translation>自动选择最佳(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;processor</source>
        <translation>处理器(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;graphics card</source>
        <translation>显卡(&amp;G)</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;8 bits, which fits more</source>
        <translation>显卡，8 位，可容纳更多(&amp;8)</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;4 bits, which fits most</source>
        <translation>显卡，4 位，可容纳最多(&amp;4)</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, &amp;quickly</source>
        <translation>显卡，8 位，快速(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose where models run</source>
        <translation>选择模型在哪里运行</translation>
    </message>
    <message>
        <source>Runs on: {badge}. {reason}</source>
        <translation>运行于：{badge}。{reason}</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>What was saved</source>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>打开文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ 已保存为 {file}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which are marked in the file</source>
        <translation>
            <numerusform>以及另外 {n} 项，已在文件中标出</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>显示 {folder}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export up to message {n}</source>
        <translation>导出到第 {n} 条消息</translation>
    </message>
    <message>
        <source>Export message {n}</source>
        <translation>导出第 {n} 条消息</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <translation>
            <numerusform>导出 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked there yet</source>
        <translation>那里还没有提问</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>{format} files in a zip (*.zip)</source>
        <translation>zip 中的 {format} 文件 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <translation>
            <numerusform>{n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>保存导出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>正在导出到 {file}…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Versions of questions and answers</source>
        <translation>问题和回答的版本(&amp;V)</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON 全部，文档为可见的</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>仅您看到的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <translation>在文件旁的文件夹中</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>在文件内</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>文档语言(&amp;L)</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>与对话相同</translation>
    </message>
    <message>
        <source>Leave &amp;GPS and camera data out of pictures</source>
        <translation>去除图片中的 GPS 和相机数据(&amp;G)</translation>
    </message>
    <message>
        <source>Leave out the &amp;names of folders</source>
        <translation>省略文件夹名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tell tokens, speed and how answers ended</source>
        <translation>注明词元、速度和回答的结束方式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find the one before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>下一处</translation>
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
        <translation>用文字查找图片</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>选择模型(&amp;M)…</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model</source>
        <translation>CLIP 或 SigLIP 模型的文件夹</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>要看到什么</translation>
    </message>
    <message>
        <source>What is to be seen, such as “a red car”</source>
        <translation>要看到什么，例如“一辆红色汽车”</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Pictures that were found</source>
        <translation>找到的图片</translation>
    </message>
    <message>
        <source>Choose the folder that is to be searched.</source>
        <translation>请选择要搜索的文件夹。</translation>
    </message>
    <message>
        <source>Write in a few words what is to be seen.</source>
        <translation>请用几个词写出要看到什么。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Search a folder of pictures</source>
        <translation>搜索图片文件夹</translation>
    </message>
    <message>
        <source>Open the folder of a CLIP or SigLIP model</source>
        <translation>打开 CLIP 或 SigLIP 模型的文件夹</translation>
    </message>
    <message>
        <source>The model in {folder} will search.</source>
        <translation>将由 {folder} 中的模型搜索。</translation>
    </message>
    <message>
        <source>The first search reads every picture in it; later ones are quick.</source>
        <translation>首次搜索会读取其中的每张图片；之后会很快。</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>未选择文件夹。</translation>
    </message>
    <message>
        <source>In {folder} and below</source>
        <translation>在 {folder} 及其子文件夹中</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>正在查找图片，已找到 {n} 张…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures can be used.</source>
        <translation>所有图片均无法使用。</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures, the best first</source>
        <translation>
            <numerusform>{n} 张图片，最相符的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. {best}</source>
        <translation>{count}。{best}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more cannot be used.</source>
        <translation>
            <numerusform>另有 {n} 个无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read of the pictures is kept.</source>
        <translation>已停止；已读取的图片内容会保留。</translation>
    </message>
    <message>
        <source>This needs a CLIP or SigLIP model: get one with Ctrl+Shift+M, or choose its folder.</source>
        <translation>这需要 CLIP 或 SigLIP 模型：用 Ctrl+Shift+M 获取，或选择其文件夹。</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>✓ Nothing to remark on this text.</source>
        <translation>✓ 此文本没有问题。</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 条意见</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} 条意见</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>The text will be: {text}</source>
        <translation>文本将变为：{text}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>no graphics card</source>
        <translation>没有显卡</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {n} processor cores, {card}.</source>
        <translation>
            <numerusform>这台电脑：{memory} 内存，{n} 个处理器核心，{card}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>添加服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>{title} can; it is the one to recommend here: {size}, {time} an answer, {licence}.</source>
        <translation>{title} 可以；这里推荐它：{size}，每个回答{time}，{licence}。</translation>
    </message>
    <message>
        <source>The model that comes along knows drawings, and cannot describe photos.</source>
        <translation>随附的模型认识图画，不能描述照片。</translation>
    </message>
    <message>
        <source>&amp;Get it…</source>
        <translation>获取(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>fits {similarity:.2f}</source>
        <translation>相符度 {similarity:.2f}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>在 {folder}</translation>
    </message>
</context>
<context>
    <name>GpuControl</name>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>正在获取：{done}/{total} MB</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} MB</source>
        <translation>正在检查：{done}/{total} MB</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>GpuDialog</name>
    <message>
        <source>GPU support</source>
        <translation>GPU 支持</translation>
    </message>
    <message>
        <source>Large models answer many times faster on an NVIDIA graphics card. That takes packages that do not come with Sightline. They are fetched from the Python package index and put into the data folder; the installed program stays as it is, and starts with them from then on.</source>
        <translation>大型模型在 NVIDIA 显卡上回答快得多。这需要 Sightline 未附带的软件包。它们从 Python 软件包索引获取，放入数据文件夹；已安装的程序保持不变，此后启动时会使用它们。</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>显卡：{name}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card is found.</source>
        <translation>未找到 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>It is not added.</source>
        <translation>尚未添加。</translation>
    </message>
    <message>
        <source>It was begun. What came is kept, and the rest is fetched.</source>
        <translation>已经开始。已获取的内容会保留，其余部分将继续获取。</translation>
    </message>
    <message>
        <source>What is there belongs to another version, and is not used. Add it again.</source>
        <translation>现有内容属于其他版本，未被使用。请重新添加。</translation>
    </message>
    <message>
        <source>It is added, and used when Sightline starts again.</source>
        <translation>已添加，Sightline 再次启动时使用。</translation>
    </message>
    <message>
        <source>It is added and in use.</source>
        <translation>已添加并正在使用。</translation>
    </message>
    <message>
        <source>It is removed when Sightline starts again.</source>
        <translation>Sightline 再次启动时将被移除。</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>继续(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;See what it takes…</source>
        <translation>查看所需空间(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fetch and add</source>
        <translation>获取并添加(&amp;F)</translation>
    </message>
    <message>
        <source>{fetched} are fetched, and take about {disk} on the disk. It can be paused at any time.</source>
        <translation>将获取 {fetched}，占用磁盘约 {disk}。可随时暂停。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Sightline</source>
        <translation>帮助 — Sightline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>返回之前显示的页面</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation>找到 1 个页面</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages found</source>
        <translation>
            <numerusform>找到 {n} 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>A page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文字</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Everything is kept again.</source>
        <translation>一切又会保存。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>已取消置顶</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>已放回列表</translation>
    </message>
    <message>
        <source>1 conversation was deleted</source>
        <translation>已删除 1 个对话</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were deleted</source>
        <translation>
            <numerusform>已删除 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>{deleted}. Ctrl+Z in the list brings back.</source>
        <translation>{deleted}。在列表中按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Sightline ended unexpectedly twice in a row, so it has started with the built-in model and without the last conversation. Both are still there: the File menu opens the model, the list the conversation.</source>
        <translation>Sightline 连续两次意外退出，因此已用内置模型启动，且未打开上一个对话。两者都还在：用“文件”菜单打开模型，用列表打开对话。</translation>
    </message>
    <message>
        <source>The conversations are damaged</source>
        <translation>对话已损坏</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged. Until then, nothing that you ask is kept.</source>
        <translation>仍可读取的内容可以保存到新文件中。损坏的文件会原样另存。在此之前，您的提问不会保存。</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>保存可读取的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>1 conversation with {m} messages was saved. The damaged file is {file}.</source>
        <translation>已保存 1 个对话，共 {m} 条消息。损坏的文件是 {file}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations with {m} messages were saved. The damaged file is {file}.</source>
        <translation>
            <numerusform>已保存 {n} 个对话，共 {m} 条消息。损坏的文件是 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is lost.</source>
        <translation>丢失了 1 条消息。</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are lost.</source>
        <translation>
            <numerusform>丢失了 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part of it could not be read.</source>
        <translation>有 1 个部分无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of it could not be read.</source>
        <translation>
            <numerusform>有 {n} 个部分无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Conversations exported as JSON (*.json *.zip)</source>
        <translation>导出为 JSON 的对话 (*.json *.zip)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>1 conversation was imported</source>
        <translation>已导入 1 个对话</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported</source>
        <translation>
            <numerusform>已导入 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 个已存在</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} 个已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <source>Unl&amp;oad</source>
        <translation>卸载(&amp;O)</translation>
    </message>
    <message>
        <source>Free its memory; the next question loads it again</source>
        <translation>释放其内存；下次提问时会重新加载</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Cancel loading the model</source>
        <translation>取消加载模型</translation>
    </message>
    <message>
        <source>{name} is unloaded.</source>
        <translation>{name} 已卸载。</translation>
    </message>
    <message>
        <source>{name} is loaded and takes about {size}.</source>
        <translation>{name} 已加载，约占 {size}。</translation>
    </message>
    <message>
        <source>A server answers.</source>
        <translation>由服务器回答。</translation>
    </message>
    <message>
        <source>{name} is unloaded; the next question loads it again.</source>
        <translation>{name} 已卸载；下次提问时会重新加载。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source> Sightline uses {used} of memory; {free} are free.</source>
        <translation> Sightline 占用 {used} 内存；可用 {free}。</translation>
    </message>
    <message>
        <source> On the graphics card it uses {used}.</source>
        <translation> 在显卡上占用 {used}。</translation>
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
        <translation>正在回答。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>没有回答。</translation>
    </message>
    <message>
        <source>Stopped; what was written is kept.</source>
        <translation>已停止；已写的内容会保留。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The answer broke off; what was written is kept.</source>
        <translation>回答中断；已写的内容会保留。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>回答中断。</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>回答：{text}</translation>
    </message>
    <message>
        <source>No answer; your question is back in the box.</source>
        <translation>没有回答；您的问题已放回输入框。</translation>
    </message>
    <message>
        <source>No answer; Ctrl+Up brings your question back.</source>
        <translation>没有回答；按 Ctrl+上方向可取回您的问题。</translation>
    </message>
    <message>
        <source>Reading aloud; Space or Esc stops.</source>
        <translation>正在朗读；按空格键或 Esc 停止。</translation>
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
        <translation>在图片中读到</translation>
    </message>
    <message>
        <source>Not read in the picture, and may be wrong</source>
        <translation>未在图片中读到，可能有误</translation>
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
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>替代文本(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Remo&amp;ve this picture</source>
        <translation>移除此图片(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>导出对话(&amp;E)…</translation>
    </message>
    <message>
        <source>Expor&amp;t this message…</source>
        <translation>导出此消息(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>导出到此消息(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>导入对话(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep copies of pictures</source>
        <translation>保留图片副本(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>打开模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Use the &amp;built-in model</source>
        <translation>使用内置模型(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;GPU support…</source>
        <translation>GPU 支持(&amp;G)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bring back the last conversation</source>
        <translation>恢复上一个对话(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search all conversations…</source>
        <translation>搜索所有对话(&amp;S)…</translation>
    </message>
    <message>
        <source>Find pictures by &amp;words…</source>
        <translation>用文字查找图片(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>在对话中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt one</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Find the &amp;one before</source>
        <translation>查找上一处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>复制上一个回答(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>复制为纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the conversation as &amp;Markdown</source>
        <translation>将对话复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the conversation as p&amp;lain text</source>
        <translation>将对话复制为纯文本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;List of conversations</source>
        <translation>对话列表(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>下一张图片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>上一张图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>重新回答(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>继续回答(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;dit the question</source>
        <translation>编辑问题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>上一个回答(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>下一个回答(&amp;N)</translation>
    </message>
    <message>
        <source>Selected in the &amp;list</source>
        <translation>列表中选定的(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>写问题(&amp;W)</translation>
    </message>
    <message>
        <source>Read &amp;messages</source>
        <translation>阅读消息(&amp;M)</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or stop</source>
        <translation>朗读或停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Enter sends</source>
        <translation>按回车键发送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>Sightline 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>所有快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>关于 Sightline(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>{who}, message {number}</source>
        <translation>{who}，第 {number} 条消息</translation>
    </message>
    <message>
        <source>Edit message {number}</source>
        <translation>编辑第 {number} 条消息</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>复制第 {number} 条消息</translation>
    </message>
    <message>
        <source>■ Stopped. What was written until then is kept.</source>
        <translation>■ 已停止。此前写出的内容会保留。</translation>
    </message>
    <message>
        <source>■ An error broke this answer off. What was written until then is kept.</source>
        <translation>■ 此回答因错误中断。此前写出的内容会保留。</translation>
    </message>
    <message>
        <source>… The answer was cut because it reached the longest length.</source>
        <translation>… 回答达到最大长度，已被截断。</translation>
    </message>
    <message>
        <source>The model was not sure enough of an answer to show one.</source>
        <translation>模型没有足够的把握给出回答。</translation>
    </message>
    <message>
        <source>The model was not sure enough of a part of its answer to show it.</source>
        <translation>模型对其回答的一部分没有足够把握，因此未显示。</translation>
    </message>
    <message>
        <source>✓ Read in the picture: {quotes}</source>
        <translation>✓ 在图片中读到：{quotes}</translation>
    </message>
    <message>
        <source>✗ Not read in the picture, and may be wrong: {quotes}</source>
        <translation>✗ 未在图片中读到，可能有误：{quotes}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Ask again; this answer is kept</source>
        <translation>重新提问；此回答会保留</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Write on from here; this answer is kept as it is</source>
        <translation>从此处继续写；此回答保持不变</translation>
    </message>
    <message>
        <source>Use a larger model…</source>
        <translation>使用更大的模型…</translation>
    </message>
    <message>
        <source>Choose a folder with another model on this computer</source>
        <translation>选择此电脑上另一个模型的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>{quotes} and {n} more</source>
        <translation>
            <numerusform>{quotes} 以及另外 {n} 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>无法将设置保存到 {file}：{reason}。它们在退出前有效。</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>Open the folder of a model</source>
        <translation>打开模型文件夹</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Export to ONNX…</source>
        <translation>导出为 ONNX(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Check its &amp;files</source>
        <translation>检查其文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {model}</source>
        <translation>{model} 的设置</translation>
    </message>
    <message>
        <source>They hold for this model alone, from now on.</source>
        <translation>它们仅对此模型有效，立即生效。</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}:{reason}</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>All settings of the model are as they were at first.</source>
        <translation>该模型的所有设置已恢复初始状态。</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models — Sightline</source>
        <translation>模型 — Sightline</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看此电脑…</translation>
    </message>
    <message>
        <source>Progress of the model</source>
        <translation>模型进度</translation>
    </message>
    <message>
        <source>Cancel and discard what came</source>
        <translation>取消并丢弃已获取的内容</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>已移除：{name}</translation>
    </message>
    <message>
        <source>This computer was measured.</source>
        <translation>已测量此电脑。</translation>
    </message>
    <message>
        <source>no graphics card</source>
        <translation>没有显卡</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{name},{memory}</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {cores} processor cores, {card}.</source>
        <translation>
            <numerusform>此电脑：{memory} 内存，{cores} 个处理器核心，{card}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended for it: {title}, {size}, {time} an answer.</source>
        <translation>为其推荐：{title}，{size}，每个回答{time}。</translation>
    </message>
    <message>
        <source>{doing}: {time} so far, {total} in all</source>
        <translation>{doing}：已用{time}，共{total}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB, {speed} MB/s, {time} left</source>
        <translation>{doing}：{done}/{total} MB，{speed} MB/s，剩余{time}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB</source>
        <translation>{doing}:{done}/{total} MB</translation>
    </message>
    <message>
        <source>1 model takes</source>
        <translation>1 个模型占用</translation>
    </message>
    <message numerus="yes">
        <source>{n} models take</source>
        <translation>
            <numerusform>{n} 个模型占用</numerusform>
        </translation>
    </message>
    <message>
        <source>{models} {size} in {folder}; {free} are free there.</source>
        <translation>{models} {folder} 中的 {size}；该处剩余 {free}。</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>已暂停：{name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>已取消：{name}</translation>
    </message>
    <message>
        <source>{title} finds pictures by words from now on (Ctrl+Shift+K).</source>
        <translation>从现在起由 {title} 按文字查找图片 (Ctrl+Shift+K)。</translation>
    </message>
    <message>
        <source>Write it as owner/name, or as the address of its page on the hub.</source>
        <translation>请写成“所有者/名称”，或其在 Hub 上的页面地址。</translation>
    </message>
    <message>
        <source>Looking up {name}</source>
        <translation>正在查询 {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>正在获取 {name}</translation>
    </message>
    <message>
        <source>Installed: {name}</source>
        <translation>已安装：{name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all {n} files are what was installed.</source>
        <translation>
            <numerusform>{name}：全部 {n} 个文件均与安装时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models are kept in {folder} now.</source>
        <translation>模型现在保存在 {folder}。</translation>
    </message>
    <message>
        <source>The access token is kept.</source>
        <translation>访问令牌已保存。</translation>
    </message>
    <message>
        <source>This computer has no safe store for keys: the token is forgotten when you quit.</source>
        <translation>此电脑没有安全的密钥存储：退出时令牌会被遗忘。</translation>
    </message>
</context>
<context>
    <name>ModelsWork</name>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
</context>
<context>
    <name>MoreModels</name>
    <message>
        <source>Another model of the hub, by name or address</source>
        <translation>Hub 上的其他模型，按名称或地址</translation>
    </message>
    <message>
        <source>owner/name, or its address</source>
        <translation>所有者/名称，或其地址</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add from a folder…</source>
        <translation>从文件夹添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep all models in another folder…</source>
        <translation>将所有模型保存在其他文件夹(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Measure this computer</source>
        <translation>测量此电脑(&amp;M)</translation>
    </message>
    <message>
        <source>Access &amp;token of the hub…</source>
        <translation>Hub 的访问令牌(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;nother model:</source>
        <translation>其他模型(&amp;N)：</translation>
    </message>
    <message>
        <source>Add the model in a folder</source>
        <translation>添加文件夹中的模型</translation>
    </message>
    <message>
        <source>Keep all models in this folder</source>
        <translation>将所有模型保存在此文件夹</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>Hub 的访问令牌</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer. Empty forgets it.</source>
        <translation>它保存在此电脑的密钥库中。留空则遗忘。</translation>
    </message>
</context>
<context>
    <name>OpenPictures</name>
    <message>
        <source>{name} is part of the conversation, and stays. A new conversation begins without it.</source>
        <translation>{name} 属于此对话，会保留。新对话不含它。</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>正在查找图片，已找到 {n} 张…</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was opened</source>
        <translation>没有打开图片</translation>
    </message>
    <message>
        <source>The picture is open</source>
        <translation>图片已打开</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are open</source>
        <translation>
            <numerusform>已打开 {n} 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Which pictures</source>
        <translation>哪些图片(&amp;W)</translation>
    </message>
    <message>
        <source>Where a file has a &amp;text already</source>
        <translation>文件已有文本时(&amp;T)</translation>
    </message>
    <message>
        <source>Keep it, and draft nothing</source>
        <translation>保留，不起草</translation>
    </message>
    <message>
        <source>Keep it, and put the draft behind it</source>
        <translation>保留，并将草稿排在其后</translation>
    </message>
    <message>
        <source>Draft a new one, and show both</source>
        <translation>起草新文本，并同时显示两者</translation>
    </message>
    <message>
        <source>At most {n} characters: {name}</source>
        <translation>最多 {n} 个字符：{name}</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>风格(&amp;Y)</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平实</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>完整句子</translation>
    </message>
    <message>
        <source>Expressive: mood, light and colours, too</source>
        <translation>富有表现力：也写氛围、光线和色彩</translation>
    </message>
    <message>
        <source>Technical: the terms of those who know the subject</source>
        <translation>专业：使用内行人的术语</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>&amp;Write it as the photo&apos;s description, too, where there is none</source>
        <translation>若照片没有描述，也将其写为描述(&amp;W)</translation>
    </message>
    <message>
        <source>What is known of all these pictures</source>
        <translation>关于所有这些图片的已知信息</translation>
    </message>
</context>
<context>
    <name>PictureControl</name>
    <message>
        <source>Open pictures</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file.</source>
        <translation>粘贴或拖放的内容中没有图片。请复制或拖动图片或图片文件。</translation>
    </message>
    <message>
        <source>This model understands English only.</source>
        <translation>此模型只懂英文。</translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>描述这张图片。</translation>
    </message>
    <message>
        <source>Read the text in this picture.</source>
        <translation>读出这张图片中的文字。</translation>
    </message>
    <message>
        <source>How many things are in this picture?</source>
        <translation>这张图片中有多少个物体？</translation>
    </message>
    <message>
        <source>Write alt text for this picture.</source>
        <translation>为这张图片写替代文本。</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find in the picture</source>
        <translation>在图片中查找</translation>
    </message>
    <message>
        <source>Close the search in the picture</source>
        <translation>关闭图片中的查找</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>绘制要询问的区域</translation>
    </message>
    <message>
        <source>Draw a region to ask about; or drag on the picture with Ctrl held</source>
        <translation>绘制要询问的区域；或按住 Ctrl 在图片上拖动</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>使图片适应窗口</translation>
    </message>
    <message>
        <source>Image {number}: {name}, {width} × {height}</source>
        <translation>图片 {number}：{name}，{width} × {height}</translation>
    </message>
    <message>
        <source>{at} of {total}: {line}</source>
        <translation>第 {at} 处，共 {total} 处：{line}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>缩放 {percent} %</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures in this conversation</source>
        <translation>此对话中的图片</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>图片 {0}</translation>
    </message>
    <message>
        <source>Image {0}: {1}</source>
        <translation>图片 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>无法将设置保存到 {file}：{reason}。它们在退出前有效。</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>What is this picture for?</source>
        <translation>这张图片的用途是什么？</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>询问这张图片…</translation>
    </message>
</context>
<context>
    <name>RegionChips</name>
    <message>
        <source>Regions that the question is about</source>
        <translation>问题所涉及的区域</translation>
    </message>
    <message>
        <source>Change it on the picture; Delete removes it</source>
        <translation>在图片上更改；Del 键移除</translation>
    </message>
    <message>
        <source>Remove {region}</source>
        <translation>移除{region}</translation>
    </message>
</context>
<context>
    <name>RegionControl</name>
    <message>
        <source>&amp;Draw a region by keyboard</source>
        <translation>用键盘绘制区域(&amp;D)</translation>
    </message>
    <message>
        <source>Region by &amp;numbers…</source>
        <translation>按数字指定区域(&amp;N)…</translation>
    </message>
    <message>
        <source>Ask a&amp;gain about the region that is shown</source>
        <translation>再次询问所显示的区域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of regions</source>
        <translation>撤销对区域的上次更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove all regions</source>
        <translation>移除所有区域(&amp;R)</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 个区域</translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <translation>
            <numerusform>{n} 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone; now {regions}.</source>
        <translation>已撤销；现有{regions}。</translation>
    </message>
    <message>
        <source>All regions are removed.</source>
        <translation>已移除所有区域。</translation>
    </message>
    <message>
        <source>{region} is removed.</source>
        <translation>已移除{region}。</translation>
    </message>
    <message>
        <source>{region} goes with your question. {where}.</source>
        <translation>{region}将随您的问题发送。{where}。</translation>
    </message>
    <message>
        <source>{said} Words in it: {words}</source>
        <translation>{said} 其中的文字：{words}</translation>
    </message>
    <message>
        <source>The new region is removed.</source>
        <translation>新区域已移除。</translation>
    </message>
    <message>
        <source>{region} is shown. {where}.</source>
        <translation>已显示{region}。{where}。</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>RegionDialog</name>
    <message>
        <source>Left edge, percent of the width</source>
        <translation>左边缘，占宽度的百分比</translation>
    </message>
    <message>
        <source>Top edge, percent of the height</source>
        <translation>上边缘，占高度的百分比</translation>
    </message>
    <message>
        <source>Width, percent of the picture</source>
        <translation>宽度，占图片的百分比</translation>
    </message>
    <message>
        <source>Height, percent of the picture</source>
        <translation>高度，占图片的百分比</translation>
    </message>
    <message>
        <source>&amp;Left edge</source>
        <translation>左边缘(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top edge</source>
        <translation>上边缘(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
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
        <translation>区域已隐藏。</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>It goes no further. {box}</source>
        <translation>无法再移动。{box}</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>区域 {number}</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size, with Ctrl by single pixels. Enter keeps it, Escape leaves, Delete removes it.</source>
        <translation>方向键移动，Shift 加方向键改变大小，配合 Ctrl 逐像素。回车键保留，Esc 离开，Del 移除。</translation>
    </message>
</context>
<context>
    <name>ReliabilityPanel</name>
    <message numerus="yes">
        <source>Asked again {n} times; {m} times the model could tell.</source>
        <translation>
            <numerusform>再次询问 {n} 次；模型有 {m} 次能够回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Agreed, {n} of {m}: {text}</source>
        <translation>✓ 一致，{m} 次中 {n} 次：{text}</translation>
    </message>
    <message>
        <source>? Said once, by no other telling: {text}</source>
        <translation>? 仅说过一次，其他回答未提及：{text}</translation>
    </message>
    <message>
        <source>✕ Disagreed: {text} — others say: {others}</source>
        <translation>✕ 不一致：{text} — 其他回答：{others}</translation>
    </message>
</context>
<context>
    <name>ReviewBatches</name>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>已停止；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>The queue is deleted. The menu Queue brings it back until the program ends.</source>
        <translation>队列已删除。在程序结束前，可从“队列”菜单恢复。</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>队列已恢复</translation>
    </message>
    <message>
        <source>Add pictures or documents</source>
        <translation>添加图片或文档</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>图片和文档</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Add a folder and all folders in it</source>
        <translation>添加文件夹及其所有子文件夹</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Take picture files, folders or documents.</source>
        <translation>粘贴或拖放的内容中没有图片。请使用图片文件、文件夹或文档。</translation>
    </message>
    <message>
        <source>A new queue: add pictures to it</source>
        <translation>新队列：请向其中添加图片</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {pictures} out of the queue, with the texts?</source>
        <translation>从队列中移除{pictures}及其文本吗？</translation>
    </message>
    <message>
        <source>The files stay as they are. What was written for them here is gone then.</source>
        <translation>文件保持不变。此处为它们写的内容将消失。</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移除(&amp;T)</translation>
    </message>
    <message>
        <source>Delete the queue “{name}”, with its texts?</source>
        <translation>删除队列“{name}”及其文本吗？</translation>
    </message>
    <message>
        <source>The files stay as they are, and keep what was written into them.</source>
        <translation>文件保持不变，并保留已写入的内容。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>All that have no draft ({n})</source>
        <translation>所有没有草稿的 ({n})</translation>
    </message>
    <message>
        <source>The selected one, anew</source>
        <translation>所选的一张，重新起草</translation>
    </message>
    <message>
        <source>The selected ones ({n}), anew</source>
        <translation>所选的 ({n})，重新起草</translation>
    </message>
    <message>
        <source>Draft alt texts</source>
        <translation>起草替代文本</translation>
    </message>
    <message>
        <source>&amp;Start drafting</source>
        <translation>开始起草(&amp;S)</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>正在起草…</translation>
    </message>
    <message>
        <source>Drafting is held; what was drafted is kept.</source>
        <translation>起草已暂停；已起草的内容会保留。</translation>
    </message>
    <message>
        <source>Drafting goes on.</source>
        <translation>起草继续进行。</translation>
    </message>
    <message>
        <source>Options of this queue</source>
        <translation>此队列的选项</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is known of this picture</source>
        <translation>关于这张图片的已知信息</translation>
    </message>
    <message numerus="yes">
        <source>What is known of these {n} pictures</source>
        <translation>
            <numerusform>关于这 {n} 张图片的已知信息</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last writing back?</source>
        <translation>撤回上次写入吗？</translation>
    </message>
    <message>
        <source>Its photos get the very bytes back that they had before. Your texts stay here.</source>
        <translation>其照片会恢复为之前完全相同的字节。您的文本保留在此。</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>This queue has no pictures of a document.</source>
        <translation>此队列中没有文档的图片。</translation>
    </message>
    <message>
        <source>Save the document with its texts</source>
        <translation>保存带文本的文档</translation>
    </message>
    <message>
        <source>{name} with alt text</source>
        <translation>{name}(含替代文本)</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>保存导出</translation>
    </message>
    <message>
        <source>Take decisions from a table</source>
        <translation>从表格导入决定</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Adding pictures…</source>
        <translation>正在添加图片…</translation>
    </message>
    <message>
        <source>1 picture was added</source>
        <translation>已添加 1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were added</source>
        <translation>
            <numerusform>已添加 {n} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents in the folder were left out: {names}.</source>
        <translation>文件夹中的文档已略过：{names}。</translation>
    </message>
    <message>
        <source>A document in the folder was left out: {names}.</source>
        <translation>文件夹中的一个文档已略过：{names}。</translation>
    </message>
    <message>
        <source>Add a document itself to describe its pictures: it becomes a queue of its own.</source>
        <translation>要描述文档中的图片，请添加文档本身：它会成为单独的队列。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} 以及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>没有可起草的内容。</translation>
    </message>
    <message>
        <source>1 text was drafted</source>
        <translation>已起草 1 个文本</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were drafted</source>
        <translation>
            <numerusform>已起草 {n} 个文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; of {n} the model could not tell</source>
        <translation>
            <numerusform>{drafted}；有 {n} 张模型无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; {n} could not be drafted</source>
        <translation>
            <numerusform>{drafted}；{n} 个无法起草</numerusform>
        </translation>
    </message>
    <message>
        <source>{drafted}; {sent} tokens sent, {answered} answered</source>
        <translation>{drafted}；发送 {sent} 个词元，回答 {answered} 个</translation>
    </message>
    <message>
        <source>There is nothing to write: no approved text is new.</source>
        <translation>没有可写入的内容：没有新的已批准文本。</translation>
    </message>
    <message>
        <source>1 photo was written</source>
        <translation>已写入 1 张照片</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were written</source>
        <translation>
            <numerusform>已写入 {n} 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{written}, {n} of them into a file beside the photo</source>
        <translation>
            <numerusform>{written}，其中 {n} 张写入照片旁的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is as it was</source>
        <translation>1 个文件保持原样</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were</source>
        <translation>
            <numerusform>{n} 个文件保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ 已保存为 {file}</translation>
    </message>
    <message>
        <source>1 picture was changed</source>
        <translation>已更改 1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were changed</source>
        <translation>
            <numerusform>已更改 {n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>同类还有 {n} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文本</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>There is no text to approve: write one, or mark the picture as decorative.</source>
        <translation>没有可批准的文本：请写一个，或将图片标记为装饰性。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装饰性</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are decorative</source>
        <translation>
            <numerusform>{n} 张图片为装饰性</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>这是最后一张图片。</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>这是第一张图片。</translation>
    </message>
    <message>
        <source>The alt text was copied</source>
        <translation>替代文本已复制</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>没有可检查的文本。</translation>
    </message>
    <message>
        <source>Asking the model again…</source>
        <translation>正在再次询问模型…</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>No picture is left to be reviewed in this list.</source>
        <translation>此列表中没有待审阅的图片了。</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}</source>
        <translation>{name}，第 {row} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>The model was asked again.</source>
        <translation>已再次询问模型。</translation>
    </message>
    <message>
        <source>The reliability check was stopped.</source>
        <translation>可靠性检查已停止。</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Alt text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>扩展描述</translation>
    </message>
    <message>
        <source>Difference to the text in the file</source>
        <translation>与文件中文本的差异</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>使用文件中的文本(&amp;U)</translation>
    </message>
    <message>
        <source>Conte&amp;xt of this picture…</source>
        <translation>此图片的背景(&amp;X)…</translation>
    </message>
    <message>
        <source>Alt &amp;text</source>
        <translation>替代文本(&amp;T)</translation>
    </message>
    <message>
        <source>What the picture is &amp;for</source>
        <translation>图片的用途(&amp;F)</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>What the picture is for</source>
        <translation>图片的用途</translation>
    </message>
    <message>
        <source>Not said yet: as information</source>
        <translation>尚未指定：按信息处理</translation>
    </message>
    <message>
        <source>Information: it tells something</source>
        <translation>信息：它传达内容</translation>
    </message>
    <message>
        <source>Complex: chart, map or diagram</source>
        <translation>复杂：图表、地图或示意图</translation>
    </message>
    <message>
        <source>Text: it is there for its words</source>
        <translation>文字：因其文字而存在</translation>
    </message>
    <message>
        <source>Function: a link or a button</source>
        <translation>功能：链接或按钮</translation>
    </message>
    <message>
        <source>Decorative: it needs no text</source>
        <translation>装饰性：不需要文本</translation>
    </message>
    <message>
        <source>Help me choose…</source>
        <translation>帮我选择…</translation>
    </message>
    <message>
        <source>{n} of {limit} characters</source>
        <translation>{n}/{limit} 个字符</translation>
    </message>
    <message numerus="yes">
        <source>⚠ {n} characters, {more} too many</source>
        <translation>
            <numerusform>⚠ {n} 个字符，超出 {more} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>{by},{when}</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>版本 {n}/{count}</translation>
    </message>
    <message>
        <source>written by {model}</source>
        <translation>由 {model} 撰写</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>由您撰写</translation>
    </message>
    <message>
        <source>written by {model}, edited by you</source>
        <translation>由 {model} 撰写，经您编辑</translation>
    </message>
    <message>
        <source>The file has no alt text yet.</source>
        <translation>文件尚无替代文本。</translation>
    </message>
    <message>
        <source>The file has this very text.</source>
        <translation>文件中正是此文本。</translation>
    </message>
    <message>
        <source>Against the text in the file: left out is struck through, new is underlined.</source>
        <translation>与文件中的文本相比：删去的加删除线，新增的加下划线。</translation>
    </message>
    <message>
        <source>The text in the file:</source>
        <translation>文件中的文本：</translation>
    </message>
    <message>
        <source>Extended description: {text}</source>
        <translation>扩展描述：{text}</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>描述：{text}</translation>
    </message>
    <message>
        <source>Keywords: {text}</source>
        <translation>关键词：{text}</translation>
    </message>
    <message>
        <source>Date: {text}</source>
        <translation>日期：{text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>地点：{text}</translation>
    </message>
    <message>
        <source>In the picture: {text}</source>
        <translation>图中：{text}</translation>
    </message>
    <message>
        <source>Alt text in other languages: {text}</source>
        <translation>其他语言的替代文本：{text}</translation>
    </message>
    <message>
        <source>It has GPS coordinates; nobody is told them unasked.</source>
        <translation>它有 GPS 坐标；未经要求不会告知任何人。</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>Sightline 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>所有快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on drafting</source>
        <translation>继续起草(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold drafting</source>
        <translation>暂停起草(&amp;H)</translation>
    </message>
    <message>
        <source>Stop the reliability check</source>
        <translation>停止可靠性检查</translation>
    </message>
    <message>
        <source>Check &amp;reliability</source>
        <translation>检查可靠性(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>添加图片或文档(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New queue</source>
        <translation>新建队列(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Options of this queue…</source>
        <translation>此队列的选项(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take the selected pictures out</source>
        <translation>移除所选图片(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete this queue…</source>
        <translation>删除此队列(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Bring the deleted queue back</source>
        <translation>恢复已删除的队列(&amp;B)</translation>
    </message>
    <message>
        <source>Save as a table (&amp;CSV)…</source>
        <translation>保存为表格 (CSV)(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>保存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Save as a contact &amp;sheet (HTML)…</source>
        <translation>保存为索引图 (HTML)(&amp;S)…</translation>
    </message>
    <message>
        <source>Take decisions &amp;in from a table…</source>
        <translation>从表格导入决定(&amp;I)…</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>关闭此窗口(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>起草(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Draft alt texts…</source>
        <translation>起草替代文本(&amp;D)…</translation>
    </message>
    <message>
        <source>Draft &amp;this picture</source>
        <translation>起草此图片(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pass over the present picture</source>
        <translation>跳过当前图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop drafting</source>
        <translation>停止起草(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decorative</source>
        <translation>装饰性(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>编辑文本(&amp;E)</translation>
    </message>
    <message>
        <source>Next to be re&amp;viewed</source>
        <translation>下一个待审阅(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>下一张图片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>上一张图片(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>转到列表(&amp;L)</translation>
    </message>
    <message>
        <source>Version &amp;before</source>
        <translation>上一版本(&amp;B)</translation>
    </message>
    <message>
        <source>Version a&amp;fter</source>
        <translation>下一版本(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>使用文件中的文本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mend the first remark</source>
        <translation>修正第一条提示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the alt text</source>
        <translation>复制替代文本(&amp;C)</translation>
    </message>
    <message>
        <source>What is &amp;known of it…</source>
        <translation>已知信息(&amp;K)…</translation>
    </message>
    <message>
        <source>What is it f&amp;or? Help me choose…</source>
        <translation>用途是什么？帮我选择(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write approved texts into the photos…</source>
        <translation>将已批准的文本写入照片(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last writing…</source>
        <translation>撤销上次写入(&amp;U)…</translation>
    </message>
    <message>
        <source>Save the &amp;document with its texts…</source>
        <translation>保存带文本的文档(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>Approve, decorative, reject, edit</source>
        <translation>批准、装饰性、拒绝、编辑</translation>
    </message>
    <message>
        <source>A, D, R, E in the list</source>
        <translation>在列表中按 A、D、R、E</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>下一张或上一张图片</translation>
    </message>
    <message>
        <source>J or K in the list</source>
        <translation>在列表中按 J 或 K</translation>
    </message>
    <message>
        <source>Select several pictures</source>
        <translation>选择多张图片</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Shift+上方向或 Shift+下方向，Ctrl+单击</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>没有此类图片。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>无替代文本</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装饰性</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>未能起草</translation>
    </message>
    <message>
        <source>Approved, not in the file yet</source>
        <translation>已批准，尚未写入文件</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>已在文件中</translation>
    </message>
    <message>
        <source>{n} of {count} reviewed</source>
        <translation>已审阅 {n}/{count}</translation>
    </message>
    <message>
        <source>{filter} ({n})</source>
        <translation>{filter} ({n})</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Alt text — Sightline</source>
        <translation>替代文本 — Sightline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>取消此工作</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>正在起草</translation>
    </message>
    <message>
        <source>Hold drafting</source>
        <translation>暂停起草</translation>
    </message>
    <message>
        <source>Checking reliability</source>
        <translation>正在检查可靠性</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>取消检查</translation>
    </message>
    <message>
        <source>Alt text for many pictures.</source>
        <translation>为许多图片写替代文本。</translation>
    </message>
    <message>
        <source>Add a folder, pictures, or a Word, PowerPoint, EPUB or HTML document. The model drafts, you approve, and only then the text goes into the files.</source>
        <translation>添加文件夹、图片，或 Word、PowerPoint、EPUB、HTML 文档。模型起草，您批准，之后文本才会写入文件。</translation>
    </message>
    <message>
        <source>{sentence} Nothing leaves this computer.</source>
        <translation>{sentence} 任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add pictures or documents…</source>
        <translation>添加图片或文档…</translation>
    </message>
    <message>
        <source>Draft alt texts…</source>
        <translation>起草替代文本…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写入…</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ 批准</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装饰性</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Draft this one</source>
        <translation>起草这一张</translation>
    </message>
    <message>
        <source>Check reliability</source>
        <translation>检查可靠性</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>下一个待审阅</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>正在添加图片</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Drafts: {done} of {total}</source>
        <translation>草稿：{done}/{total}</translation>
    </message>
    <message>
        <source>{drafts}, {time} left</source>
        <translation>{drafts}，剩余 {time}</translation>
    </message>
    <message>
        <source>{drafts}, held</source>
        <translation>{drafts}，已暂停</translation>
    </message>
    <message>
        <source>Drafting for {name}…</source>
        <translation>正在为 {name} 起草…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>继续起草</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Words, or “a phrase” in quotes</source>
        <translation>词语，或引号中的“短语”</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Titles, questions, answers, file names and the words in pictures are searched.</source>
        <translation>将搜索标题、问题、回答、文件名和图片中的文字。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in 1 conversation</source>
        <translation>1 个对话中有 {found}</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} conversations</source>
        <translation>
            <numerusform>{n} 个对话中有 {found}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未提问</translation>
    </message>
    <message>
        <source>{title} (archived)</source>
        <translation>{title}(已归档)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <translation>图片中的文字</translation>
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
        <translation>无法将服务器保存到 {file}：{reason}。</translation>
    </message>
    <message>
        <source>No key is kept. Most servers on this computer need none.</source>
        <translation>未保存密钥。此电脑上的大多数服务器不需要密钥。</translation>
    </message>
    <message>
        <source>The key is in the key store of this computer.</source>
        <translation>密钥保存在此电脑的密钥库中。</translation>
    </message>
    <message>
        <source>The key is kept until you quit, and nowhere written down: this computer has no key store for it.</source>
        <translation>密钥保留到您退出为止，不会写入任何地方：此电脑没有可用的密钥库。</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no models; type the name of one.</source>
        <translation>服务器未列出模型；请输入模型名称。</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Forget key</source>
        <translation>遗忘密钥(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>列出模型(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <translation>询问服务器有哪些模型</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>已保存；输入新密钥可替换</translation>
    </message>
</context>
<context>
    <name>ServerMark</name>
    <message>
        <source>Stay on this computer</source>
        <translation>留在此电脑</translation>
    </message>
    <message>
        <source>Use the model on this computer instead of the server</source>
        <translation>使用此电脑上的模型，而非服务器</translation>
    </message>
    <message>
        <source>Pictures go to another program on this computer → {host}</source>
        <translation>图片将发送到此电脑上的另一个程序 → {host}</translation>
    </message>
    <message>
        <source>Pictures leave this computer → {host}</source>
        <translation>图片将离开此电脑 → {host}</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>使用此服务器(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>新服务器</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>正在询问 {host}…</translation>
    </message>
    <message>
        <source>A server answers instead of the model on this computer. Pictures that you ask about are sent to it.</source>
        <translation>由服务器代替此电脑上的模型回答。您询问的图片会发送给它。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your question waits for the picture…</source>
        <translation>您的问题正在等待图片…</translation>
    </message>
    <message>
        <source>Add a picture first, then ask: open one, paste one, or drop one on the window.</source>
        <translation>请先添加图片再提问：打开、粘贴，或拖放到窗口上。</translation>
    </message>
    <message>
        <source>Your question waits for the model…</source>
        <translation>您的问题正在等待模型…</translation>
    </message>
    <message>
        <source>The picture has been read</source>
        <translation>图片已读取</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures have been read</source>
        <translation>
            <numerusform>已读取 {n} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>无法加载模型</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>与对话相同</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings — Sightline</source>
        <translation>设置 — Sightline</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>重置所有设置吗？</translation>
    </message>
    <message>
        <source>These go back to what they were at first:</source>
        <translation>以下设置将恢复初始值：</translation>
    </message>
    <message>
        <source>Conversations, models, servers and keys stay.</source>
        <translation>对话、模型、服务器和密钥会保留。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}:{value}</translation>
    </message>
    <message>
        <source>Reset {title} to: {value}</source>
        <translation>将{title}重置为：{value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>选择：{title}</translation>
    </message>
</context>
<context>
    <name>SpeechControl</name>
    <message>
        <source>Reading aloud is a part of Sightline that is not installed. Install it with: pip install &quot;{what}&quot;</source>
        <translation>朗读是 Sightline 中尚未安装的部分。安装命令：pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Add one in the system&apos;s settings for speech; on Linux, install speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>此电脑没有可用于朗读的语音。请在系统的语音设置中添加；在 Linux 上，请安装 speech-dispatcher 和 espeak-ng 之类的语音。</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped. Press Space to begin again.</source>
        <translation>此电脑的语音已停止。按空格键重新开始。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening pictures</source>
        <translation>正在打开图片</translation>
    </message>
    <message>
        <source>Cancel opening pictures</source>
        <translation>取消打开图片</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>正在读取文字</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>取消读取文字</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Opening picture {done} of {total}</source>
        <translation>正在打开图片 {done}/{total}</translation>
    </message>
    <message>
        <source>Reading text {at}/{total}</source>
        <translation>正在读取文字 {at}/{total}</translation>
    </message>
    <message>
        <source>{name} · on a server</source>
        <translation>{name} · 服务器上</translation>
    </message>
    <message>
        <source>{name} · on this computer</source>
        <translation>{name} · 此电脑上</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text in the picture</source>
        <translation>图片中的文字</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy all text of the picture</source>
        <translation>复制图片中的全部文字</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Read the text of this picture now</source>
        <translation>立即读取此图片的文字</translation>
    </message>
    <message>
        <source> [{percent} %, may be wrong]</source>
        <translation> [{percent} %，可能有误]</translation>
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
        <translation>选择一张图片。Ctrl+O 打开，Ctrl+V 粘贴，也可以拖放到此窗口的任意位置。现在想试试，可使用示例图片。</translation>
    </message>
    <message>
        <source>Ask about it. Write your question in the box at the bottom, and press Enter. Shift+Esc brings you to the box from anywhere.</source>
        <translation>提出问题。在底部的框中写下问题，按回车键。Shift+Esc 可从任何位置转到该框。</translation>
    </message>
    <message>
        <source>Read or hear the answer. Ctrl+M goes to the messages, J and K to the next and the one before, and Space reads one aloud. A machine writes the answers: they can be wrong.</source>
        <translation>阅读或收听回答。Ctrl+M 转到消息，J 和 K 转到下一条和上一条，空格键朗读。回答由机器撰写，可能有误。</translation>
    </message>
    <message>
        <source>Help is always there. F1 opens it, Ctrl+/ lists all keys, and the Help menu starts this tour again. Pictures and questions stay on this computer, unless you choose a server.</source>
        <translation>帮助随时可用。F1 打开帮助，Ctrl+/ 列出所有按键，“帮助”菜单可重新开始此导览。图片和问题都留在此电脑，除非您选择服务器。</translation>
    </message>
    <message>
        <source>Step &amp;before</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip the tour</source>
        <translation>跳过导览(&amp;K)</translation>
    </message>
    <message>
        <source>Step {at} of {total}: {text}</source>
        <translation>第 {at} 步，共 {total} 步：{text}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Ask about any picture.</source>
        <translation>询问任何图片。</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard</source>
        <translation>使用剪贴板中的图片</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>或试试这些：</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>示例图片</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask. Nothing leaves this computer.</source>
        <translation>将图片拖到此处、粘贴或打开，然后提问。任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask.</source>
        <translation>将图片拖到此处、粘贴或打开，然后提问。</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>示例：{title}</translation>
    </message>
</context>
<context>
    <name>WordsControl</name>
    <message>
        <source>&amp;Text in the picture</source>
        <translation>图片中的文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Select text by keyboard</source>
        <translation>用键盘选择文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy all text</source>
        <translation>复制全部文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in the picture…</source>
        <translation>在图片中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Show &amp;how sure the reader was</source>
        <translation>显示读取的确信程度(&amp;H)</translation>
    </message>
    <message>
        <source>Read the text of this picture n&amp;ow</source>
        <translation>立即读取此图片的文字(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read text in pictures</source>
        <translation>读取图片中的文字(&amp;R)</translation>
    </message>
    <message>
        <source>Words were read in 1 other picture</source>
        <translation>在另外 1 张图片中读出文字</translation>
    </message>
    <message numerus="yes">
        <source>Words were read in {n} other pictures</source>
        <translation>
            <numerusform>在另外 {n} 张图片中读出文字</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word read in Image {number}</source>
        <translation>在图片 {number} 中读出 1 个词</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read in Image {number}</source>
        <translation>
            <numerusform>在图片 {number} 中读出 {n} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this picture</source>
        <translation>此图片中未找到文字</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} may be wrong</source>
        <translation>
            <numerusform>{words}，{n} 个可能有误</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <translation>正在读取文字…</translation>
    </message>
    <message>
        <source>The text was not read</source>
        <translation>文字未读取</translation>
    </message>
    <message>
        <source>The text could not be read</source>
        <translation>无法读取文字</translation>
    </message>
    <message>
        <source>Text in pictures is not read; the Text menu has the switch</source>
        <translation>不读取图片中的文字；开关在“文字”菜单中</translation>
    </message>
</context>
<context>
    <name>WordsLayer</name>
    <message>
        <source>{percent} % sure, may be wrong</source>
        <translation>确信度 {percent} %，可能有误</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>确信度 {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <translation>
            <numerusform>已选择 {n} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word copied</source>
        <translation>已复制 1 个词</translation>
    </message>
    <message numerus="yes">
        <source>{n} words copied</source>
        <translation>
            <numerusform>已复制 {n} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} selected</source>
        <translation>{words}，已选 {n} 个</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write approved texts</source>
        <translation>写入已批准的文本</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>{n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} will say what you have approved.</source>
        <translation>{photos}将写入您批准的内容。</translation>
    </message>
    <message>
        <source>In 1 of them another text is replaced.</source>
        <translation>其中 1 张的现有文本将被替换。</translation>
    </message>
    <message numerus="yes">
        <source>In {n} of them another text is replaced.</source>
        <translation>
            <numerusform>其中 {n} 张的现有文本将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into the fields “Alt Text (Accessibility)” and “Extended Description (Accessibility)”</source>
        <translation>写入字段“Alt Text (Accessibility)”和“Extended Description (Accessibility)”</translation>
    </message>
    <message>
        <source>{fields}, and into an empty “Description”</source>
        <translation>{fields}，以及空的“Description”</translation>
    </message>
    <message>
        <source>{fields}. No pixel and no other field changes, and it can be undone.</source>
        <translation>{fields}。像素和其他字段均不改变，并且可以撤销。</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>What changes in the chosen photo</source>
        <translation>所选照片中的更改</translation>
    </message>
    <message>
        <source>Write into files &amp;beside the photos (sidecars), and not into the photos</source>
        <translation>写入照片旁的文件(附属文件)，而不写入照片(&amp;B)</translation>
    </message>
    <message>
        <source>Where a &amp;sidecar is needed, as for HEIC, call it</source>
        <translation>需要附属文件时(如 HEIC)，命名为(&amp;S)</translation>
    </message>
    <message>
        <source>photo.xmp, as Adobe&apos;s programs do</source>
        <translation>photo.xmp，与 Adobe 的程序相同</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, as darktable and digiKam do</source>
        <translation>photo.jpg.xmp，与 darktable 和 digiKam 相同</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
</context>
<context>
    <name>_OfferBox</name>
    <message>
        <source>&amp;Later</source>
        <translation>以后(&amp;L)</translation>
    </message>
    <message>
        <source>Tools ▸ Models… recommends it again</source>
        <translation>“工具 ▸ 模型…”会再次推荐</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>当前文本</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>新文本</translation>
    </message>
</context>
<context>
    <name>_Siblings</name>
    <message>
        <source>Question {at} of {total}</source>
        <translation>问题 {at}/{total}</translation>
    </message>
    <message>
        <source>Answer {at} of {total}</source>
        <translation>回答 {at}/{total}</translation>
    </message>
    <message>
        <source>Previous version of the question</source>
        <translation>问题的上一版本</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>上一个回答</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>问题的下一版本</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>下一个回答</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Short descriptions and simple questions on any computer; the quickest.</source>
        <translation>在任何电脑上做简短描述、回答简单问题；最快。</translation>
    </message>
    <message>
        <source>Descriptions, documents and text in pictures; quick.</source>
        <translation>描述、文档和图片中的文字；快速。</translation>
    </message>
    <message>
        <source>Several pictures at once, charts and documents.</source>
        <translation>同时看多张图片、图表和文档。</translation>
    </message>
    <message>
        <source>Documents, charts and questions that need thought, for its size.</source>
        <translation>就其大小而言：文档、图表和需要思考的问题。</translation>
    </message>
    <message>
        <source>Good descriptions, charts and documents on a laptop.</source>
        <translation>在笔记本电脑上做好的描述、图表和文档。</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens; runs without torch.</source>
        <translation>图片中多种语言的文字、文档、屏幕；无需 torch。</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens.</source>
        <translation>图片中多种语言的文字、文档、屏幕。</translation>
    </message>
    <message>
        <source>Documents, tables, places of things in pictures.</source>
        <translation>文档、表格、图片中事物的位置。</translation>
    </message>
    <message>
        <source>Fluent descriptions in over 140 languages.</source>
        <translation>以 140 多种语言流畅描述。</translation>
    </message>
    <message>
        <source>The most able small one: documents, screens, places, reasoning.</source>
        <translation>小模型中能力最强：文档、屏幕、位置、推理。</translation>
    </message>
    <message>
        <source>Plain descriptions; the classic to compare others with.</source>
        <translation>朴素的描述；供其他模型比较的经典。</translation>
    </message>
    <message>
        <source>Documents, tables and long texts in pictures, on a graphics card.</source>
        <translation>图片中的文档、表格和长文本，需要显卡。</translation>
    </message>
    <message>
        <source>Careful descriptions and reasoning, on a large graphics card.</source>
        <translation>细致的描述和推理，需要大显卡。</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K); answers no questions. The quickest of these.</source>
        <translation>按词语查找图片（Ctrl+Shift+K）；不回答问题。其中最快。</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K), and better than CLIP; answers no questions.</source>
        <translation>按词语查找图片（Ctrl+Shift+K），优于 CLIP；不回答问题。</translation>
    </message>
    <message>
        <source>Finds pictures by words of many languages (Ctrl+Shift+K); answers no questions.</source>
        <translation>按多种语言的词语查找图片（Ctrl+Shift+K）；不回答问题。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files.</source>
        <translation>文件夹 {folder} 中没有图片。请选择包含 PNG、JPEG 或 WebP 文件的文件夹。</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>显卡没有足够的空闲内存用于 {what}。请使用更小的模型，或在“文件”菜单的“模型运行于”中选择 4 位或处理器。对话已保留。</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or choose the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>显卡没有足够的空闲内存用于 {what}。请使用更小的模型或其 4 位 (q4) 计算图，或在“文件”菜单的“模型运行于”中选择处理器。对话已保留。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>没有足够的空闲内存用于 {what}。请使用更小的模型或其 4 位 (q4) 计算图，或关闭其他程序。对话已保留。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>没有足够的空闲内存用于 {what}。请使用更小的模型，或将此模型导出为 4 位 (q4) 计算图，或关闭其他程序。对话已保留。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Close other programs, or use something smaller.</source>
        <translation>没有足够的空闲内存用于 {what}。请关闭其他程序，或使用更小的。</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Add them in the menu File, GPU support.</source>
        <translation>这需要尚未安装的软件包。请在“文件”菜单的“GPU 支持”中添加。</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Install them with: pip install &quot;{what}&quot;</source>
        <translation>这需要尚未安装的软件包。安装命令：pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.</source>
        <translation>程序内部出错({kind}：{text})。您的图片和文字已保留。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Ask the question</source>
        <translation>提出问题</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>问题中换行</translation>
    </message>
    <message>
        <source>Next or previous message</source>
        <translation>下一条或上一条消息</translation>
    </message>
    <message>
        <source>J or K, Alt+Down or Alt+Up</source>
        <translation>J 或 K、Alt+下方向或 Alt+上方向</translation>
    </message>
    <message>
        <source>Copy the message the keyboard is at, or as plain text</source>
        <translation>复制键盘所在的消息，或复制为纯文本</translation>
    </message>
    <message>
        <source>Edit the question the keyboard is at</source>
        <translation>编辑键盘所在的问题</translation>
    </message>
    <message>
        <source>Read the message line by line</source>
        <translation>逐行阅读消息</translation>
    </message>
    <message>
        <source>Read the message aloud, or stop reading</source>
        <translation>朗读消息，或停止朗读</translation>
    </message>
    <message>
        <source>Read a page further or back</source>
        <translation>向后或向前阅读一页</translation>
    </message>
    <message>
        <source>Begin or end of the message</source>
        <translation>消息的开头或结尾</translation>
    </message>
    <message>
        <source>Open the chosen conversation</source>
        <translation>打开所选对话</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>在列表中按回车键</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>选择多个对话</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Shift+上方向或 Shift+下方向，Ctrl+单击</translation>
    </message>
    <message>
        <source>Rename or delete conversations</source>
        <translation>重命名或删除对话</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>在列表中按 F2、Del</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Ctrl+Z in the list</source>
        <translation>在列表中按 Ctrl+Z</translation>
    </message>
    <message>
        <source>Pin or archive conversations</source>
        <translation>置顶或归档对话</translation>
    </message>
    <message>
        <source>Menu key in the list</source>
        <translation>在列表中按菜单键</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Drag, or arrow keys on the picture</source>
        <translation>拖动，或在图片上按方向键</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>绘制要询问的区域</translation>
    </message>
    <message>
        <source>Ctrl+drag on the picture</source>
        <translation>在图片上 Ctrl+拖动</translation>
    </message>
    <message>
        <source>Move a region, change its size</source>
        <translation>移动区域，改变大小</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows; Ctrl for single pixels</source>
        <translation>方向键、Shift+方向键；Ctrl 逐像素</translation>
    </message>
    <message>
        <source>Keep, leave or remove a region</source>
        <translation>保留、离开或移除区域</translation>
    </message>
    <message>
        <source>Remove a chosen region</source>
        <translation>移除所选区域</translation>
    </message>
    <message>
        <source>Delete at its chip under the question</source>
        <translation>在问题下方的标签上按 Del</translation>
    </message>
    <message>
        <source>Undo the last change of regions</source>
        <translation>撤销对区域的上次更改</translation>
    </message>
    <message>
        <source>Ctrl+Z on the picture</source>
        <translation>在图片上按 Ctrl+Z</translation>
    </message>
    <message>
        <source>Select text in the picture</source>
        <translation>选择图片中的文字</translation>
    </message>
    <message>
        <source>Drag along it, double click</source>
        <translation>沿文字拖动，双击</translation>
    </message>
    <message>
        <source>Select text in the picture, after F7</source>
        <translation>按 F7 后选择图片中的文字</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>方向键、Shift+方向键</translation>
    </message>
    <message>
        <source>Select all text in the picture, copy it</source>
        <translation>选择图片中的全部文字，复制</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>image {n}</source>
        <translation>图片 {n}</translation>
    </message>
    <message>
        <source>images {list}</source>
        <translation>图片 {list}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>图片 {number}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>图片 {number}：{name}</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>显示此图片</translation>
    </message>
    <message>
        <source>Read this message &amp;aloud</source>
        <translation>朗读此消息(&amp;A)</translation>
    </message>
    <message>
        <source>Copy this message as &amp;Markdown</source>
        <translation>将此消息复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export this message…</source>
        <translation>导出此消息(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>导出到此消息(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{name}
{size} as {dtype}, commit {commit}</source>
        <translation>{name}
{size}，{dtype}，提交 {commit}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>By downloading you agree to these terms. Read them first.</source>
        <translation>下载即表示您同意这些条款。请先阅读。</translation>
    </message>
    <message>
        <source>Its hashes are seen for the first time, and pinned from now on.</source>
        <translation>首次见到其哈希值，今后将以此为准。</translation>
    </message>
    <message>
        <source>Download this model?</source>
        <translation>下载此模型吗？</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>I &amp;agree; download</source>
        <translation>我同意，下载(&amp;A)</translation>
    </message>
    <message>
        <source>Export this model?</source>
        <translation>导出此模型吗？</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>{title} is removed from this computer; {size} become free.</source>
        <translation>将从此电脑移除 {title}；释放 {size}。</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>移除此模型吗？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.
It takes up to {disk} on the disk, about {memory} of memory, and {time}; it can be cancelled at any time.</source>
        <translation>{title} 将转换为每个权重 8 位的 ONNX 计算图，无需 torch 即可运行。检查点会保留。
最多占用磁盘 {disk}，内存约 {memory}，耗时{time}；可随时取消。</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>始终可用</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>Drawings, charts and signs; not photographs.</source>
        <translation>图画、图表和标志；不含照片。</translation>
    </message>
    <message>
        <source>Finds pictures now</source>
        <translation>正用于查找图片</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>来自 {source}</translation>
    </message>
    <message>
        <source>Commit {commit}</source>
        <translation>提交 {commit}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>It is a checkpoint, which has to be exported to ONNX graphs before it answers here.</source>
        <translation>这是检查点，须导出为 ONNX 计算图后才能在此回答。</translation>
    </message>
    <message>
        <source>It is a checkpoint. It runs in torch, or is exported, with the packages of an extra.</source>
        <translation>这是检查点。借助附加组件的软件包，可在 torch 中运行或导出。</translation>
    </message>
    <message>
        <source>Some of it is here. It goes on where it stopped.</source>
        <translation>已有一部分。将从中断处继续。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{time} an answer</source>
        <translation>每个回答{time}</translation>
    </message>
    <message>
        <source>About {disk} to fetch, {memory} of memory.</source>
        <translation>需获取约 {disk}，内存 {memory}。</translation>
    </message>
    <message>
        <source>Will not run here</source>
        <translation>无法在此运行</translation>
    </message>
    <message>
        <source>Recommended: {why}</source>
        <translation>推荐：{why}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>语言：{languages}</translation>
    </message>
    <message>
        <source>Its owners give it to people who accepted its terms on the hub; it needs an access token.</source>
        <translation>其所有者仅提供给在 Hub 上接受条款的人；需要访问令牌。</translation>
    </message>
    <message>
        <source>{title} (recommended)</source>
        <translation>{title}(推荐)</translation>
    </message>
    <message>
        <source>Licence: {licence} {url}</source>
        <translation>许可证：{licence} {url}</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>Region {region} of image {image}</source>
        <translation>图片 {image} 的区域 {region}</translation>
    </message>
    <message>
        <source>Show this region on the picture</source>
        <translation>在图片上显示此区域</translation>
    </message>
    <message>
        <source>Region {number} of {picture}</source>
        <translation>{picture}的区域 {number}</translation>
    </message>
    <message>
        <source>left {left} %, top {top} %, {width} % wide, {height} % high</source>
        <translation>左 {left} %，上 {top} %，宽 {width} %，高 {height} %</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下方</translation>
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
        <translation>删去：{text}。</translation>
    </message>
    <message>
        <source>Added: {text}.</source>
        <translation>新增：{text}。</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>文本相同。</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>尚无草稿</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>装饰性</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>未能起草</translation>
    </message>
    <message>
        <source>Has a text</source>
        <translation>已有文本</translation>
    </message>
    <message>
        <source>{status}, in the file</source>
        <translation>{status}，已在文件中</translation>
    </message>
    <message>
        <source>What the pictures are &amp;for</source>
        <translation>图片的用途(&amp;F)</translation>
    </message>
    <message>
        <source>Who or what is &amp;in them</source>
        <translation>图中的人或物(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>In these lines {placeholders} stand for what each photo says itself. {gps} is told only if it is there.</source>
        <translation>在这些行中，{placeholders} 代表每张照片自身的信息。仅当写入 {gps} 时才会告知该信息。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Are there words in the picture?</source>
        <translation>图片中有文字吗？</translation>
    </message>
    <message>
        <source>Yes, and they stand beside it as text, too</source>
        <translation>有，旁边也有相同的文本</translation>
    </message>
    <message>
        <source>Yes, but they are there for their looks alone</source>
        <translation>有，但仅用于外观</translation>
    </message>
    <message>
        <source>Yes, and they say what a click on it does</source>
        <translation>有，它们说明点击后的作用</translation>
    </message>
    <message>
        <source>Yes, and they stand nowhere else</source>
        <translation>有，且别处没有</translation>
    </message>
    <message>
        <source>No, or they are a small part of it</source>
        <translation>没有，或只占一小部分</translation>
    </message>
    <message>
        <source>Is it a link or a button, or in one, that nobody would understand without it?</source>
        <translation>它是链接或按钮，或位于没有它就无法理解的链接或按钮中吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Does it say something that matters to what is around it?</source>
        <translation>它是否传达了对周围内容重要的信息？</translation>
    </message>
    <message>
        <source>Yes, and a sentence or two can say it</source>
        <translation>是，一两句话即可说明</translation>
    </message>
    <message>
        <source>Yes, and it takes more: a chart, a map, a diagram</source>
        <translation>是，需要更多说明：图表、地图、示意图</translation>
    </message>
    <message>
        <source>Yes, but the text beside it says the same</source>
        <translation>是，但旁边的文本内容相同</translation>
    </message>
    <message>
        <source>Is it there for its looks alone?</source>
        <translation>它仅用于外观吗？</translation>
    </message>
    <message>
        <source>No, or I cannot tell</source>
        <translation>否，或无法判断</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Common content management systems</source>
        <translation>常见内容管理系统</translation>
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
        <translation>五个图形</translation>
    </message>
    <message>
        <source>A bar chart</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>A pie chart</source>
        <translation>饼图</translation>
    </message>
    <message>
        <source>A line chart</source>
        <translation>折线图</translation>
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
        <translation>图片已标记为装饰性：屏幕阅读器会跳过它，没有人会听到这段文字。</translation>
    </message>
    <message>
        <source>Take the text out, or say what the picture is for.</source>
        <translation>删除文本，或说明图片的用途。</translation>
    </message>
    <message>
        <source>Put the words in, or take it out.</source>
        <translation>填入文字，或将其删除。</translation>
    </message>
    <message>
        <source>There is no text: who cannot see the picture learns nothing of it.</source>
        <translation>没有文本：看不到图片的人无从得知其内容。</translation>
    </message>
    <message>
        <source>Write one, or mark the picture as decorative.</source>
        <translation>请写一个，或将图片标记为装饰性。</translation>
    </message>
    <message>
        <source>This only holds the place of an alt text.</source>
        <translation>这只是替代文本的占位符。</translation>
    </message>
    <message>
        <source>Write what the picture tells, in its place.</source>
        <translation>请改写为图片所传达的内容。</translation>
    </message>
    <message>
        <source>This is the name of a file, which tells nothing of the picture.</source>
        <translation>这是文件名，没有说明图片内容。</translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation>请写出图片所显示的内容。</translation>
    </message>
    <message>
        <source>These words fit almost every picture, and tell nothing of this one.</source>
        <translation>这些词几乎适用于任何图片，没有说明这一张。</translation>
    </message>
    <message>
        <source>Say who or what is to be seen, and what matters about it.</source>
        <translation>说明可以看到的人或物，以及其要点。</translation>
    </message>
    <message>
        <source>Take it out, or say in the context who or what it is.</source>
        <translation>将其删除，或在背景中说明是谁或什么。</translation>
    </message>
    <message>
        <source>Look whether these words stand there.</source>
        <translation>请核对图中是否有这些文字。</translation>
    </message>
    <message>
        <source>The caption beside the picture says just this: it would be read twice.</source>
        <translation>图片旁的说明文字内容相同：会被读两遍。</translation>
    </message>
    <message>
        <source>Say what the caption does not, or mark the picture as decorative.</source>
        <translation>写出说明文字未提及的内容，或将图片标记为装饰性。</translation>
    </message>
    <message>
        <source>Another picture here has the same text: nobody could tell the two apart.</source>
        <translation>这里另一张图片的文本相同：无法区分两者。</translation>
    </message>
    <message>
        <source>Say what is different in this one.</source>
        <translation>说明这一张的不同之处。</translation>
    </message>
    <message>
        <source>This is a heap of search words: read aloud, it says nothing.</source>
        <translation>这是一堆搜索词：读出来毫无意义。</translation>
    </message>
    <message>
        <source>Write a phrase, as you would tell somebody on the telephone what the picture shows.</source>
        <translation>请写成句子，就像在电话里告诉别人图片内容一样。</translation>
    </message>
    <message>
        <source>It ends with dots, as if there were more to come.</source>
        <translation>以省略号结尾，似乎还有下文。</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence.</source>
        <translation>在句子中间结束。</translation>
    </message>
    <message>
        <source>It ends where there is no more room, and not with a sentence.</source>
        <translation>因没有空间而结束，句子并不完整。</translation>
    </message>
    <message>
        <source>Finish the sentence, or take its beginning out.</source>
        <translation>把句子写完，或删除其开头。</translation>
    </message>
    <message>
        <source>Say the most important first, and leave details to the extended description.</source>
        <translation>先写最重要的，细节留给扩展描述。</translation>
    </message>
    <message>
        <source>It says the same sentence again.</source>
        <translation>同一句话重复出现。</translation>
    </message>
    <message>
        <source>Say it once.</source>
        <translation>说一次即可。</translation>
    </message>
    <message>
        <source>Here a model speaks of what it cannot do, not of the picture.</source>
        <translation>此处模型在说它做不到什么，而不是图片内容。</translation>
    </message>
    <message>
        <source>Write what the picture shows, or mark it as decorative.</source>
        <translation>写出图片所显示的内容，或将其标记为装饰性。</translation>
    </message>
    <message>
        <source>A model says this to whoever asked it; it is not about the picture.</source>
        <translation>这是模型对提问者说的话，与图片无关。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>请将其删除。</translation>
    </message>
    <message>
        <source>A screen reader says already that this is a picture.</source>
        <translation>屏幕阅读器已经说明这是图片。</translation>
    </message>
    <message>
        <source>Begin with what it shows; that it is a painting, a map or a chart may be said.</source>
        <translation>从所显示的内容写起；可以说明是绘画、地图或图表。</translation>
    </message>
    <message>
        <source>Look, and say what is there, or leave it out.</source>
        <translation>请查看并写明实际内容，或将其略去。</translation>
    </message>
    <message>
        <source>These marks mean nothing in an alt text, and may be read aloud.</source>
        <translation>这些标记在替代文本中没有意义，还可能被读出来。</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>请将其删除。</translation>
    </message>
    <message>
        <source>This version cannot run models of type {kind} yet.</source>
        <translation>此版本尚不能运行 {kind} 类型的模型。</translation>
    </message>
    <message>
        <source>It runs in torch, which needs the packages of the extra “cuda”.</source>
        <translation>它在 torch 中运行，需要附加组件“cuda”的软件包。</translation>
    </message>
    <message>
        <source>It has to be exported first, which needs the packages of the extra “export”.</source>
        <translation>须先导出，需要附加组件“export”的软件包。</translation>
    </message>
    <message>
        <source>It needs {memory} of memory; this computer has {here}.</source>
        <translation>需要 {memory} 内存；此电脑有 {here}。</translation>
    </message>
    <message>
        <source>To export it takes {memory} of memory; this computer has {here}.</source>
        <translation>导出需要 {memory} 内存；此电脑有 {here}。</translation>
    </message>
    <message>
        <source>It needs {disk} on the disk; {free} are free.</source>
        <translation>需要磁盘空间 {disk}；可用 {free}。</translation>
    </message>
    <message>
        <source>No model of the catalogue fits this computer; a server of your own may help.</source>
        <translation>目录中没有适合此电脑的模型；可使用自己的服务器。</translation>
    </message>
    <message>
        <source>{title}: {reason}. {disk} to fetch, {memory} of memory, {time} for an answer {where} ({basis}).</source>
        <translation>{title}：{reason}。需获取 {disk}，内存 {memory}，{where}每个回答{time}({basis})。</translation>
    </message>
    <message>
        <source>the most able one that answers within {number:.0f} seconds</source>
        <translation>{number:.0f} 秒内能回答的模型中能力最强</translation>
    </message>
    <message>
        <source>the quickest; none answers within {number:.0f} seconds</source>
        <translation>最快的一个；没有模型能在 {number:.0f} 秒内回答</translation>
    </message>
    <message>
        <source>on this processor</source>
        <translation>在此处理器上</translation>
    </message>
    <message>
        <source>on {card}</source>
        <translation>在 {card} 上</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>据此处实测</translation>
    </message>
    <message>
        <source>guessed for a slow computer: not measured yet</source>
        <translation>按慢速电脑估计：尚未测量</translation>
    </message>
    <message>
        <source>a document has no place for its extended description. Put that into the text beside it.</source>
        <translation>文档中没有放置详细描述的位置。请将其写入旁边的正文。</translation>
    </message>
    <message>
        <source>it is no longer in the document, or has another text there. Add the document again.</source>
        <translation>它已不在文档中，或在那里有另一段文本。请重新添加该文档。</translation>
    </message>
    <message>
        <source>it has been changed since it was looked at. Look at it again, and approve its text again.</source>
        <translation>查看之后它已被更改。请重新查看并再次批准其文本。</translation>
    </message>
    <message>
        <source>it has changed since it was opened.</source>
        <translation>打开之后它已被更改。</translation>
    </message>
    <message>
        <source>Add it again, and approve its texts.</source>
        <translation>请重新添加并批准其文本。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>请检查它是否还在。</translation>
    </message>
    <message>
        <source>this is no document that can be opened.</source>
        <translation>这不是可以打开的文档。</translation>
    </message>
    <message>
        <source>Choose a {kinds} file.</source>
        <translation>请选择 {kinds} 文件。</translation>
    </message>
    <message>
        <source>the new file would not be what it has to be, so there is none.</source>
        <translation>新文件不会符合要求，因此没有生成。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Describe it in your own words.</source>
        <translation>请用自己的话描述。</translation>
    </message>
    <message>
        <source>it would be a {suffix} file.</source>
        <translation>它将是 {suffix} 文件。</translation>
    </message>
    <message>
        <source>Give it a name that ends in {suffix}.</source>
        <translation>请使用以 {suffix} 结尾的名称。</translation>
    </message>
    <message>
        <source>Open it again, and approve its texts.</source>
        <translation>请重新打开并批准其文本。</translation>
    </message>
    <message>
        <source>Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.</source>
        <translation>会在它旁边查找图片：请一并复制图片，或将它留在旧文件的文件夹中。</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>请选择文档。</translation>
    </message>
    <message>
        <source>Report this document to the makers of the program.</source>
        <translation>请将此文档报告给程序的开发者。</translation>
    </message>
    <message>
        <source>{name}: there is no mark for decorative pictures of this kind, so it stays as it is.</source>
        <translation>{name}：此类装饰性图片没有标记，因此保持原样。</translation>
    </message>
    <message>
        <source>there is no text for {place}.</source>
        <translation>{place} 没有文本。</translation>
    </message>
    <message>
        <source>Write one, or mark it decorative.</source>
        <translation>请写一个，或标记为装饰性。</translation>
    </message>
    <message>
        <source>It lies on the web, and nothing is fetched.</source>
        <translation>它在网上，而程序不会下载任何内容。</translation>
    </message>
    <message>
        <source>It lies outside of what was opened.</source>
        <translation>它在所打开内容之外。</translation>
    </message>
    <message>
        <source>Its file is not where the document says.</source>
        <translation>其文件不在文档所指的位置。</translation>
    </message>
    <message>
        <source>What stands in its place is no picture.</source>
        <translation>该位置上的不是图片。</translation>
    </message>
    <message>
        <source>a picture inside it is damaged.</source>
        <translation>其中一张图片已损坏。</translation>
    </message>
    <message>
        <source>Put the picture in again.</source>
        <translation>请重新插入图片。</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}.</source>
        <translation>文件已损坏：{reason}。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>its list of parts is wrong</source>
        <translation>其部件清单有误</translation>
    </message>
    <message>
        <source>it has no part {part}</source>
        <translation>缺少部件 {part}</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>其中有一个名称重复</translation>
    </message>
    <message>
        <source>it is protected by a password.</source>
        <translation>它受密码保护。</translation>
    </message>
    <message>
        <source>Take the protection off first.</source>
        <translation>请先取消保护。</translation>
    </message>
    <message>
        <source>it is no Word, PowerPoint or EPUB file, or it is damaged or protected by a password.</source>
        <translation>它不是 Word、PowerPoint 或 EPUB 文件，或者已损坏或受密码保护。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it as .docx, .pptx or .epub without a password.</source>
        <translation>请在创建它的程序中打开，并另存为不带密码的 .docx、.pptx 或 .epub。</translation>
    </message>
    <message>
        <source>its part {part} cannot be unpacked</source>
        <translation>无法解压其部件 {part}</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>其部件相互重叠</translation>
    </message>
    <message>
        <source>a part of it has two names</source>
        <translation>其中一个部件有两个名称</translation>
    </message>
    <message>
        <source>its part {file} is packed in a way that documents are not</source>
        <translation>其部件 {file} 的打包方式不是文档所用的</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>Open and save it in the program that made it.</source>
        <translation>请在创建它的程序中打开并保存。</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>请检查它是否还在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>it is not text in {reason}</source>
        <translation>它不是 {reason} 编码的文本</translation>
    </message>
    <message>
        <source>it is no EPUB book.</source>
        <translation>它不是 EPUB 图书。</translation>
    </message>
    <message>
        <source>Choose a file that a reading program can open.</source>
        <translation>请选择阅读程序能打开的文件。</translation>
    </message>
    <message>
        <source>it is protected against copying.</source>
        <translation>它有防复制保护。</translation>
    </message>
    <message>
        <source>Choose a book that is not.</source>
        <translation>请选择没有保护的图书。</translation>
    </message>
    <message>
        <source>It is drawn in the page itself: there is no picture file.</source>
        <translation>它直接绘制在页面中：没有图片文件。</translation>
    </message>
    <message>
        <source>Its name is taken from elsewhere in the page (aria-labelledby), which stays so.</source>
        <translation>其名称取自页面别处（aria-labelledby），保持不变。</translation>
    </message>
    <message>
        <source>The page names no file for it.</source>
        <translation>页面没有给出它的文件。</translation>
    </message>
    <message>
        <source>it is too large, or nested too deeply, to be read.</source>
        <translation>它过大或嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>Split the document, and open its parts.</source>
        <translation>请拆分文档，然后打开各部分。</translation>
    </message>
    <message>
        <source>there is such a file already, which stays as it is.</source>
        <translation>已有同名文件，保持原样。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>the new file cannot be written: {reason}.</source>
        <translation>无法写入新文件：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there.</source>
        <translation>请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>It is a chart, which the program draws itself: there is no picture file.</source>
        <translation>它是由程序自行绘制的图表：没有图片文件。</translation>
    </message>
    <message>
        <source>It is a diagram, which the program draws itself: there is no picture file.</source>
        <translation>它是由程序自行绘制的示意图：没有图片文件。</translation>
    </message>
    <message>
        <source>It is an object of another program, without a picture of it.</source>
        <translation>它是其他程序的对象，没有对应的图片。</translation>
    </message>
    <message>
        <source>The program draws it itself: there is no picture file.</source>
        <translation>程序自行绘制它：没有图片文件。</translation>
    </message>
    <message>
        <source>it is no Word or PowerPoint file.</source>
        <translation>它不是 Word 或 PowerPoint 文件。</translation>
    </message>
    <message>
        <source>Its digital signature does not fit the new file.</source>
        <translation>其数字签名不适用于新文件。</translation>
    </message>
    <message>
        <source>Choose a .docx or .pptx file.</source>
        <translation>请选择 .docx 或 .pptx 文件。</translation>
    </message>
    <message>
        <source>a DOCTYPE stands where none may be</source>
        <translation>不该有 DOCTYPE 的地方出现了 DOCTYPE</translation>
    </message>
    <message>
        <source>{reason}, line {line}</source>
        <translation>{reason}，第 {line} 行</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>它声明了自己的实体</translation>
    </message>
    <message>
        <source>The model could not tell. Write the text yourself, or have a larger model draft it.</source>
        <translation>模型无法判断。请自己写文本，或让更大的模型起草。</translation>
    </message>
    <message>
        <source>“{words}” holds a place for words that were never put there.</source>
        <translation>“{words}”是从未填入文字的占位符。</translation>
    </message>
    <message>
        <source>Nothing that is known of the picture gives the name “{name}”.</source>
        <translation>图片的已知信息中没有“{name}”这个名字。</translation>
    </message>
    <message>
        <source>“{words}” was not read in the picture.</source>
        <translation>图片中没有读出“{words}”。</translation>
    </message>
    <message>
        <source>It has {length} characters, where there is room for {limit}: the rest may be cut off.</source>
        <translation>共 {length} 个字符，而空间只有 {limit} 个：其余部分可能被截断。</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence, after “{word}”.</source>
        <translation>在句子中间结束，于“{word}”之后。</translation>
    </message>
    <message>
        <source>It ends before “{mark}” is closed.</source>
        <translation>在“{mark}”闭合之前结束。</translation>
    </message>
    <message>
        <source>“{words}” is a guess; who cannot see the picture cannot check it.</source>
        <translation>“{words}”是猜测；看不到图片的人无法核实。</translation>
    </message>
    <message>
        <source>files of its kind are written by ExifTool, which is not installed</source>
        <translation>此类文件由 ExifTool 写入，但未安装 ExifTool</translation>
    </message>
    <message>
        <source>ExifTool refuses to write it ({reason}).</source>
        <translation>ExifTool 拒绝写入（{reason}）。</translation>
    </message>
    <message>
        <source>ExifTool does not work here ({reason})</source>
        <translation>ExifTool 在此无法运行（{reason}）</translation>
    </message>
    <message>
        <source>its XMP packet has no end, or is there twice.</source>
        <translation>其 XMP 数据包没有结尾，或出现了两次。</translation>
    </message>
    <message>
        <source>it has more than one XMP packet.</source>
        <translation>它有不止一个 XMP 数据包。</translation>
    </message>
    <message>
        <source>it has no list of its parts, or more than one.</source>
        <translation>它没有部件清单，或有不止一个。</translation>
    </message>
    <message>
        <source>its list of parts is damaged.</source>
        <translation>其部件清单已损坏。</translation>
    </message>
    <message>
        <source>one of its boxes is longer than the file.</source>
        <translation>其中一个 box 比文件还长。</translation>
    </message>
    <message>
        <source>one of its parts lies outside the file.</source>
        <translation>其中一个部件在文件之外。</translation>
    </message>
    <message>
        <source>its parts hold more than the file does.</source>
        <translation>其部件的内容多于文件本身。</translation>
    </message>
    <message>
        <source>its list of parts is of an unknown version.</source>
        <translation>其部件清单的版本未知。</translation>
    </message>
    <message>
        <source>its XMP packet would be larger than the 64 kB that a JPEG has for it</source>
        <translation>其 XMP 数据包将超过 JPEG 所允许的 64 kB</translation>
    </message>
    <message>
        <source>what is behind its picture (AFCP) is found by its place in the file</source>
        <translation>图片之后的内容（AFCP）靠其在文件中的位置来查找</translation>
    </message>
    <message>
        <source>it ends before its picture begins.</source>
        <translation>它在图片开始之前就结束了。</translation>
    </message>
    <message>
        <source>there is something between its JPEG segments.</source>
        <translation>其 JPEG 段之间有其他内容。</translation>
    </message>
    <message>
        <source>a JPEG marker stands where none may be.</source>
        <translation>不该有 JPEG 标记的地方出现了标记。</translation>
    </message>
    <message>
        <source>one of its JPEG segments is longer than the file.</source>
        <translation>其中一个 JPEG 段比文件还长。</translation>
    </message>
    <message>
        <source>a picture behind the first is found by its place in the file</source>
        <translation>第一张之后的图片靠其在文件中的位置来查找</translation>
    </message>
    <message>
        <source>it has more segments than any picture.</source>
        <translation>它的段数比任何图片都多。</translation>
    </message>
    <message>
        <source>its XMP packet cannot grow without moving a picture that is behind the first</source>
        <translation>不移动第一张之后的图片，其 XMP 数据包就无法变大</translation>
    </message>
    <message>
        <source>it has no PNG header, or no picture.</source>
        <translation>它没有 PNG 文件头，或没有图像。</translation>
    </message>
    <message>
        <source>its text {keyword!a} is damaged.</source>
        <translation>其文本 {keyword!a} 已损坏。</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged, or far too long.</source>
        <translation>其中一段压缩文本已损坏，或过长。</translation>
    </message>
    <message>
        <source>it has more chunks than any picture.</source>
        <translation>它的数据块比任何图片都多。</translation>
    </message>
    <message>
        <source>it ends in the middle.</source>
        <translation>它在中途就结束了。</translation>
    </message>
    <message>
        <source>the checksum of its {kind!a} chunk is wrong.</source>
        <translation>其数据块 {kind!a} 的校验和有误。</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged.</source>
        <translation>其中一段压缩文本已损坏。</translation>
    </message>
    <message>
        <source>files of its kind are not written to</source>
        <translation>不会写入此类文件</translation>
    </message>
    <message>
        <source>{name} would belong to several pictures, so the text is in {other}.</source>
        <translation>{name} 会对应多张图片，因此文本在 {other} 中。</translation>
    </message>
    <message>
        <source>the tags of its first directory are not in order, or stand twice.</source>
        <translation>其第一个目录中的标签顺序有误或重复。</translation>
    </message>
    <message>
        <source>its XMP packet is of a type that is no bytes.</source>
        <translation>其 XMP 数据包不是字节类型。</translation>
    </message>
    <message>
        <source>its TIFF header is damaged.</source>
        <translation>其 TIFF 文件头已损坏。</translation>
    </message>
    <message>
        <source>one of its directories lies outside the file.</source>
        <translation>其中一个目录在文件之外。</translation>
    </message>
    <message>
        <source>one of its directories is damaged.</source>
        <translation>其中一个目录已损坏。</translation>
    </message>
    <message>
        <source>its directories hold more than any picture.</source>
        <translation>其目录的内容比任何图片都多。</translation>
    </message>
    <message>
        <source>its directories run in a circle.</source>
        <translation>其目录循环引用。</translation>
    </message>
    <message>
        <source>the parts of its picture and their lengths do not match.</source>
        <translation>其图像各部分与长度不符。</translation>
    </message>
    <message>
        <source>a part of its picture lies outside the file.</source>
        <translation>其图像的一部分在文件之外。</translation>
    </message>
    <message>
        <source>its picture has more parts than any.</source>
        <translation>其图像的部分比任何图片都多。</translation>
    </message>
    <message>
        <source>the value of its tag {tag} lies outside the file.</source>
        <translation>其标签 {tag} 的值在文件之外。</translation>
    </message>
    <message>
        <source>it has no WebP header.</source>
        <translation>它没有 WebP 文件头。</translation>
    </message>
    <message>
        <source>its picture has no header.</source>
        <translation>其图像没有文件头。</translation>
    </message>
    <message>
        <source>its {kind!a} chunk is longer than the file.</source>
        <translation>其数据块 {kind!a} 比文件还长。</translation>
    </message>
    <message>
        <source>{language!r} is no language tag, such as en or pt-BR.</source>
        <translation>{language!r} 不是语言标签，如 en 或 pt-BR。</translation>
    </message>
    <message>
        <source>its XMP packet has {field} twice in one language.</source>
        <translation>其 XMP 数据包中同一语言的 {field} 出现两次。</translation>
    </message>
    <message>
        <source>its XMP packet declares a document type, which XMP does not have.</source>
        <translation>其 XMP 数据包声明了文档类型，而 XMP 没有文档类型。</translation>
    </message>
    <message>
        <source>its XMP packet holds no description (rdf:RDF), or more than one.</source>
        <translation>其 XMP 数据包没有描述（rdf:RDF），或有不止一个。</translation>
    </message>
    <message>
        <source>its XMP packet has {field} more than once.</source>
        <translation>其 XMP 数据包中 {field} 出现不止一次。</translation>
    </message>
    <message>
        <source>its XMP packet is no well-formed XML ({reason}).</source>
        <translation>其 XMP 数据包不是格式良好的 XML（{reason}）。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it anew.</source>
        <translation>请在创建它的程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>it is no picture.</source>
        <translation>它不是图片。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请选择图片文件。</translation>
    </message>
    <message>
        <source>it is larger than 512 MB.</source>
        <translation>它大于 512 MB。</translation>
    </message>
    <message>
        <source>it is no picture of the kind that its name says.</source>
        <translation>它不是其名称所示类型的图片。</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>See whether it opens in another program.</source>
        <translation>请看看能否在其他程序中打开。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>Look at what it is.</source>
        <translation>请查看它是什么。</translation>
    </message>
    <message>
        <source>it is signed (C2PA), and a change would void its credential</source>
        <translation>它已签名（C2PA），更改会使其凭证失效</translation>
    </message>
    <message>
        <source>its text is in a part of its XMP that is only read</source>
        <translation>其文本在 XMP 的只读部分中</translation>
    </message>
    <message>
        <source>writing it would have changed something else, so it was left as it is.</source>
        <translation>写入会改动其他内容，因此保持原样。</translation>
    </message>
    <message>
        <source>Have the text written into a file beside it.</source>
        <translation>请让文本写入旁边的文件。</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>它大于 512 MB</translation>
    </message>
    <message>
        <source>{why} It was left as it is.</source>
        <translation>{why}它保持原样。</translation>
    </message>
    <message>
        <source>Repair it in the program that made it, or have the text written into a file beside it.</source>
        <translation>请在创建它的程序中修复，或让文本写入旁边的文件。</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>Look where it went, and add it again.</source>
        <translation>请找到它的去向，然后重新添加。</translation>
    </message>
    <message>
        <source>{name}: {why}, so the text is in a file beside it.</source>
        <translation>{name}：{why}，因此文本在旁边的文件中。</translation>
    </message>
    <message>
        <source>{name} still says what it did: {why}</source>
        <translation>{name} 仍是原来的内容：{why}</translation>
    </message>
    <message>
        <source>{why}; it was left as it is.</source>
        <translation>{why}；它保持原样。</translation>
    </message>
    <message>
        <source>Allow that the text is written beside it.</source>
        <translation>请允许将文本写在旁边。</translation>
    </message>
    <message>
        <source>the file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>请检查名称，或它是否被移动过。</translation>
    </message>
    <message>
        <source>its first row does not name the columns {names}.</source>
        <translation>第一行没有给出列 {names}。</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no status; write approved, decorative or rejected.</source>
        <translation>第 {number} 行：{file}：“{word}”不是状态；请写 approved、decorative 或 rejected。</translation>
    </message>
    <message>
        <source>Row {number}: {file} has no text, so there is nothing to approve.</source>
        <translation>第 {number} 行：{file} 没有文本，因此没有可批准的内容。</translation>
    </message>
    <message>
        <source>They are called {names}; export a table to see one.</source>
        <translation>列名是 {names}；可导出一个表格来查看。</translation>
    </message>
    <message>
        <source>Row {number}: {file} is not in this batch.</source>
        <translation>第 {number} 行：{file} 不在此队列中。</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no purpose; {names} are.</source>
        <translation>第 {number} 行：{file}：“{word}”不是用途；可用的有 {names}。</translation>
    </message>
    <message>
        <source>it is larger than a table of texts can be.</source>
        <translation>它大于文本表格可能的大小。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>its letters are not UTF-8.</source>
        <translation>其字符不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>it is no table ({reason}).</source>
        <translation>它不是表格（{reason}）。</translation>
    </message>
    <message>
        <source>Row {number}: {file} comes a second time; the first counts.</source>
        <translation>第 {number} 行：{file} 再次出现；以第一次为准。</translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation>没有名称的图片</translation>
    </message>
    <message>
        <source>the system could not write it ({reason}); the file is as it was.</source>
        <translation>系统无法写入（{reason}）；文件保持原样。</translation>
    </message>
    <message>
        <source>See to the disk that it is on, and try again.</source>
        <translation>请检查它所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>another program is writing it, or was stopped while it did; the file is as it was.</source>
        <translation>另一个程序正在写入，或在写入时中断；文件保持原样。</translation>
    </message>
    <message>
        <source>Try again in a moment. Where no other program is at work, delete {name} in its folder.</source>
        <translation>请稍后重试。如果没有其他程序在工作，请在其文件夹中删除 {name}。</translation>
    </message>
    <message>
        <source>what would take the change back cannot be kept in {folder} ({reason}), so it was not made.</source>
        <translation>撤销更改所需的内容无法保存在 {folder} 中（{reason}），因此没有更改。</translation>
    </message>
    <message>
        <source>Free some space there, or make that folder writable, and try again.</source>
        <translation>请在那里腾出空间，或使该文件夹可写，然后重试。</translation>
    </message>
    <message>
        <source>the disk is full; the file is as it was.</source>
        <translation>磁盘已满；文件保持原样。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>it, or its folder, may not be written to; the file is as it was.</source>
        <translation>它或其文件夹不可写入；文件保持原样。</translation>
    </message>
    <message>
        <source>Make both writable, or close the program that has the file open.</source>
        <translation>请使两者可写，或关闭打开该文件的程序。</translation>
    </message>
    <message>
        <source>{name}: it has been changed since, by another program, and was left as it is.</source>
        <translation>{name}：此后被其他程序更改，保持原样。</translation>
    </message>
    <message>
        <source>{name}: what was kept of it is damaged, and it was left as it is.</source>
        <translation>{name}：为其保存的内容已损坏，保持原样。</translation>
    </message>
    <message>
        <source>{name}: what was kept here cannot be read ({reason}).</source>
        <translation>{name}：无法读取此处保存的内容（{reason}）。</translation>
    </message>
    <message>
        <source>what was written does not read back the same; the file is as it was.</source>
        <translation>写入的内容读回后不一致；文件保持原样。</translation>
    </message>
    <message>
        <source>See to the disk that it is on.</source>
        <translation>请检查它所在的磁盘。</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left as that made it.</source>
        <translation>其间另一个程序更改了它；保持其更改后的样子。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>What came is kept: the same command goes on from there.</source>
        <translation>已到达的内容会保留：同一命令会从那里继续。</translation>
    </message>
    <message>
        <source>this version cannot run models of its type ({reason}).</source>
        <translation>此版本无法运行该类型的模型（{reason}）。</translation>
    </message>
    <message>
        <source>its {path} {what}.</source>
        <translation>{path} {what}。</translation>
    </message>
    <message>
        <source>the connection to the hub failed ({reason}).</source>
        <translation>与 Hub 的连接失败（{reason}）。</translation>
    </message>
    <message>
        <source>Check the network. {again}</source>
        <translation>请检查网络。{again}</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>the hub tells another hash of its {path} than before, though nothing can have changed.</source>
        <translation>Hub 给出的 {path} 的哈希值与之前不同，而内容不可能改变。</translation>
    </message>
    <message>
        <source>Check the connection and HF_ENDPOINT, and try again.</source>
        <translation>请检查连接和 HF_ENDPOINT，然后重试。</translation>
    </message>
    <message>
        <source>its {path} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{path} 不是应有的文件：SHA-256 有误。</translation>
    </message>
    <message>
        <source>the hub is busy or broken ({reason}).</source>
        <translation>Hub 繁忙或出现故障（{reason}）。</translation>
    </message>
    <message>
        <source>the hub does not answer.</source>
        <translation>Hub 没有响应。</translation>
    </message>
    <message>
        <source>Nothing was fetched. Check HF_ENDPOINT; do not trust this mirror.</source>
        <translation>没有下载任何内容。请检查 HF_ENDPOINT；不要信任此镜像。</translation>
    </message>
    <message>
        <source>came as a web page: perhaps the login page of a network</source>
        <translation>以网页形式到达：可能是网络的登录页面</translation>
    </message>
    <message>
        <source>is another one on the hub now</source>
        <translation>在 Hub 上现已是另一个文件</translation>
    </message>
    <message>
        <source>should have {number} more bytes, and would have {number2}</source>
        <translation>应还有 {number} 字节，实际为 {number2}</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; try again, or another hub.</source>
        <translation>已将其删除，未安装任何内容；请重试或换用其他 Hub。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>its {path} could not be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>came from another place than was asked for</source>
        <translation>来自所请求位置以外的地方</translation>
    </message>
    <message>
        <source>its {path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Free some space. {again}</source>
        <translation>请腾出空间。{again}</translation>
    </message>
    <message>
        <source>is longer than it should be</source>
        <translation>比应有的更长</translation>
    </message>
    <message>
        <source>to export it takes {memory} of memory; this computer has {memory2}.</source>
        <translation>导出需要 {memory} 内存；此电脑有 {memory2}。</translation>
    </message>
    <message>
        <source>Fetch a smaller model, or one with ONNX graphs.</source>
        <translation>请下载更小的模型，或带 ONNX 计算图的模型。</translation>
    </message>
    <message>
        <source>it could not be exported: {reason}</source>
        <translation>无法导出：{reason}</translation>
    </message>
    <message>
        <source>The checkpoint stays as it is.</source>
        <translation>检查点保持原样。</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it again.</source>
        <translation>请选择其他模型，或重新下载。</translation>
    </message>
    <message>
        <source>its config.json does not tell what kind of model it is.</source>
        <translation>其 config.json 没有说明这是哪种模型。</translation>
    </message>
    <message>
        <source>its {file} is no plain file.</source>
        <translation>{file} 不是普通文件。</translation>
    </message>
    <message>
        <source>its {name} is no safetensors file, or not all of it.</source>
        <translation>{name} 不是 safetensors 文件，或不完整。</translation>
    </message>
    <message>
        <source>Choose the folder of a model, with config.json in it.</source>
        <translation>请选择含有 config.json 的模型文件夹。</translation>
    </message>
    <message>
        <source>there is no model in it.</source>
        <translation>其中没有模型。</translation>
    </message>
    <message>
        <source>its {path} is a link to another place.</source>
        <translation>{path} 是指向别处的链接。</translation>
    </message>
    <message>
        <source>Copy the file itself there.</source>
        <translation>请将文件本身复制到那里。</translation>
    </message>
    <message>
        <source>What came is kept: choose it again to go on from there.</source>
        <translation>已到达的内容会保留：再次选择即可从那里继续。</translation>
    </message>
    <message>
        <source>{reason} cannot be read or written: {reason2}.</source>
        <translation>无法读取或写入 {reason}：{reason2}。</translation>
    </message>
    <message>
        <source>it needs Python 3.11 or newer, which this computer does not have.</source>
        <translation>它需要 Python 3.11 或更新版本，而此电脑没有。</translation>
    </message>
    <message>
        <source>Install the package python3 of your system, and choose it again.</source>
        <translation>请安装系统的 python3 软件包，然后再次选择。</translation>
    </message>
    <message>
        <source>{host} does not answer as it should ({reason}).</source>
        <translation>{host} 没有正常响应（{reason}）。</translation>
    </message>
    <message>
        <source>Free some space there. {again}</source>
        <translation>请在那里腾出空间。{again}</translation>
    </message>
    <message>
        <source>it could not be made ready: {reason}</source>
        <translation>无法准备就绪：{reason}</translation>
    </message>
    <message>
        <source>What was there before stays as it was.</source>
        <translation>原有内容保持不变。</translation>
    </message>
    <message>
        <source>the package index offers {name} without a hash, or not over the network.</source>
        <translation>软件包索引提供的 {name} 没有哈希值，或不是通过网络提供。</translation>
    </message>
    <message>
        <source>{file} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{file} 不是应有的文件：SHA-256 有误。</translation>
    </message>
    <message>
        <source>Use the usual index, pypi.org.</source>
        <translation>请使用常用索引 pypi.org。</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; choose it again.</source>
        <translation>已将其删除，未安装任何内容；请再次选择。</translation>
    </message>
    <message>
        <source>offline mode is on, so nothing is fetched.</source>
        <translation>离线模式已开启，因此不会下载任何内容。</translation>
    </message>
    <message>
        <source>Switch it off, or install the model from a folder: sightline models get FOLDER</source>
        <translation>请关闭它，或从文件夹安装模型：sightline models get FOLDER</translation>
    </message>
    <message>
        <source>{reason} is not reached through https.</source>
        <translation>{reason} 不是通过 https 访问的。</translation>
    </message>
    <message>
        <source>Use a hub or a mirror with https://.</source>
        <translation>请使用 https:// 的 Hub 或镜像。</translation>
    </message>
    <message>
        <source>the hub refused with status {status}.</source>
        <translation>Hub 以状态 {status} 拒绝。</translation>
    </message>
    <message>
        <source>the hub redirects without end.</source>
        <translation>Hub 无休止地重定向。</translation>
    </message>
    <message>
        <source>its owners give it only to people who accepted its terms.</source>
        <translation>其所有者仅提供给接受条款的人。</translation>
    </message>
    <message>
        <source>Accept them at {address}/{name}, and keep an access token of the hub: sightline models token</source>
        <translation>请在 {address}/{name} 接受条款，并保存 Hub 的访问令牌：sightline models token</translation>
    </message>
    <message>
        <source>the hub has no such revision.</source>
        <translation>Hub 没有该修订版本。</translation>
    </message>
    <message>
        <source>the hub has no such model.</source>
        <translation>Hub 没有该模型。</translation>
    </message>
    <message>
        <source>Check how it is spelt, as in owner/name.</source>
        <translation>请检查写法，应为 所有者/名称。</translation>
    </message>
    <message>
        <source>{address} is no address.</source>
        <translation>{address} 不是地址。</translation>
    </message>
    <message>
        <source>Set it to one with https://.</source>
        <translation>请设为 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>the answer is not the hub&apos;s: perhaps the login page of a network, or a broken mirror.</source>
        <translation>应答不是来自 Hub：可能是网络的登录页面，或有故障的镜像。</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>此地址</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is far too long.</source>
        <translation>Hub 的应答过长。</translation>
    </message>
    <message>
        <source>the hub points to an address that is none.</source>
        <translation>Hub 指向的不是有效地址。</translation>
    </message>
    <message>
        <source>Free some space, or keep models elsewhere: sightline models move FOLDER</source>
        <translation>请腾出空间，或将模型存放到别处：sightline models move FOLDER</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{needed} are needed in {folder}, and {value} are free.</source>
        <translation>{folder} 中需要 {needed}，可用 {value}。</translation>
    </message>
    <message>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} GB</translation>
    </message>
    <message>
        <source>{file} does not belong to it.</source>
        <translation>{file} 不属于它。</translation>
    </message>
    <message>
        <source>Fetch it again: sightline models get {name}</source>
        <translation>请重新下载：sightline models get {name}</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>another window or command works on it.</source>
        <translation>另一个窗口或命令正在处理它。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>it could not be put in {folder}: {reason}.</source>
        <translation>无法放入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>it is not what was installed: {problem}</source>
        <translation>它不是安装时的内容：{problem}</translation>
    </message>
    <message>
        <source>this is inside the folder of models.</source>
        <translation>这在模型文件夹之内。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>its {file} is damaged.</source>
        <translation>{file} 已损坏。</translation>
    </message>
    <message>
        <source>Fetch it again, or remove it.</source>
        <translation>请重新下载，或将其移除。</translation>
    </message>
    <message>
        <source>it could not be copied: {reason}.</source>
        <translation>无法复制：{reason}。</translation>
    </message>
    <message>
        <source>Close what uses the model, and try again.</source>
        <translation>请关闭正在使用该模型的程序，然后重试。</translation>
    </message>
    <message>
        <source>{folder} could not be removed: {reason}.</source>
        <translation>无法移除 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{file} has another size.</source>
        <translation>{file} 的大小不同。</translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation>{file} 已被更改。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>its {file} is not what was installed.</source>
        <translation>{file} 不是安装时的内容。</translation>
    </message>
    <message>
        <source>it has neither ONNX graphs of a model that sees nor safetensors.</source>
        <translation>它既没有视觉模型的 ONNX 计算图，也没有 safetensors。</translation>
    </message>
    <message>
        <source>it has a file with a name that is not safe ({path!r}).</source>
        <translation>其中有名称不安全的文件（{path!r}）。</translation>
    </message>
    <message>
        <source>its weights are pickles, which can run any code when they are opened.</source>
        <translation>其权重是 pickle，打开时可能运行任意代码。</translation>
    </message>
    <message>
        <source>Choose another repository.</source>
        <translation>请选择其他仓库。</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model.</source>
        <translation>没有 config.json，因此不是模型。</translation>
    </message>
    <message>
        <source>there is no {dtype} of it.</source>
        <translation>没有它的 {dtype} 版本。</translation>
    </message>
    <message>
        <source>two of its files have the same name.</source>
        <translation>其中两个文件同名。</translation>
    </message>
    <message>
        <source>Nothing was fetched; do not use this repository.</source>
        <translation>没有下载任何内容；请勿使用此仓库。</translation>
    </message>
    <message>
        <source>Choose a repository with safetensors or ONNX files.</source>
        <translation>请选择带 safetensors 或 ONNX 文件的仓库。</translation>
    </message>
    <message>
        <source>its config.json says {name} {value}, which is no number of tokens.</source>
        <translation>其 config.json 写明 {name} 为 {value}，这不是词元数量。</translation>
    </message>
    <message>
        <source>its sightline.json asks for {value} views of a picture, and not for 1 to {most_views}.</source>
        <translation>其 sightline.json 要求图片的 {value} 个视图，而不是 1 到 {most_views} 个。</translation>
    </message>
    <message>
        <source>its sightline.json says neither true nor false to {name}.</source>
        <translation>其 sightline.json 对 {name} 既未写 true 也未写 false。</translation>
    </message>
    <message>
        <source>nothing in it tells which token ends an answer (eos_token_id).</source>
        <translation>其中没有说明哪个词元结束回答（eos_token_id）。</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of a model, or the built-in model.</source>
        <translation>请选择模型的文件夹，或内置模型。</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>请选择模型的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model of type {names}.</source>
        <translation>请选择类型为 {names} 的模型。</translation>
    </message>
    <message>
        <source>its config.json names no image token.</source>
        <translation>其 config.json 没有给出图片词元。</translation>
    </message>
    <message>
        <source>its eos_token_id {value} is no token.</source>
        <translation>其 eos_token_id {value} 不是词元。</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>请重新下载或导出。</translation>
    </message>
    <message>
        <source>its {file} is a link to another place.</source>
        <translation>{file} 是指向别处的链接。</translation>
    </message>
    <message>
        <source>Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY</source>
        <translation>请连同文件一起复制文件夹：cp -rL --no-preserve=links FOLDER COPY</translation>
    </message>
    <message>
        <source>{reason} cannot be read: {reason2}.</source>
        <translation>无法读取 {reason}：{reason2}。</translation>
    </message>
    <message>
        <source>its weights are in a form that can run code; only safetensors are read.</source>
        <translation>其权重采用可运行代码的形式；只读取 safetensors。</translation>
    </message>
    <message>
        <source>it has no onnx folder.</source>
        <translation>没有 onnx 文件夹。</translation>
    </message>
    <message>
        <source>it has no preprocessor_config.json.</source>
        <translation>没有 preprocessor_config.json。</translation>
    </message>
    <message>
        <source>it has no {name}.</source>
        <translation>没有 {name}。</translation>
    </message>
    <message>
        <source>its {name} holds no settings.</source>
        <translation>{name} 不含设置。</translation>
    </message>
    <message>
        <source>its {file} is not an ordinary file.</source>
        <translation>{file} 不是普通文件。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another model.</source>
        <translation>请更改其权限，或选择其他模型。</translation>
    </message>
    <message>
        <source>its configuration is not understood ({reason!r}).</source>
        <translation>无法理解其配置（{reason!r}）。</translation>
    </message>
    <message>
        <source>its {name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>Look for the same model with safetensors, or in ONNX.</source>
        <translation>请查找同一模型的 safetensors 或 ONNX 版本。</translation>
    </message>
    <message>
        <source>its {name} is broken.</source>
        <translation>{name} 已损坏。</translation>
    </message>
    <message>
        <source>its {name} is not valid JSON.</source>
        <translation>{name} 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>its {name} is not text.</source>
        <translation>{name} 不是文本。</translation>
    </message>
    <message>
        <source>it has no onnx/{part}.onnx.</source>
        <translation>没有 onnx/{part}.onnx。</translation>
    </message>
    <message>
        <source>its type {kind} is not supported.</source>
        <translation>不支持其类型 {kind}。</translation>
    </message>
    <message>
        <source>its config.json names no model_type.</source>
        <translation>其 config.json 没有给出 model_type。</translation>
    </message>
    <message>
        <source>its type {kind} is not supported: it is no model that sees pictures.</source>
        <translation>不支持其类型 {kind}：它不是能看图片的模型。</translation>
    </message>
    <message>
        <source> {name} is in a form that can run code.</source>
        <translation> {name} 采用可运行代码的形式。</translation>
    </message>
    <message>
        <source>it has no model.safetensors.{found}</source>
        <translation>没有 model.safetensors。{found}</translation>
    </message>
    <message>
        <source>Only safetensors weights are loaded; look for those.</source>
        <translation>只加载 safetensors 权重；请查找这种版本。</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value}, but its weights have {real}.</source>
        <translation>其 config.json 写明 {setting} 为 {value}，但权重为 {real}。</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value} of its {part}, but its weights have {real}.</source>
        <translation>其 config.json 写明 {part} 的 {setting} 为 {value}，但权重为 {real}。</translation>
    </message>
    <message>
        <source>its {name} asks for Python code of its own (auto_map), and code from a model is never run.</source>
        <translation>{name} 要求运行自带的 Python 代码（auto_map），而模型中的代码从不运行。</translation>
    </message>
    <message>
        <source>Look for a version of it that transformers knows without; their names often end in -hf.</source>
        <translation>请查找 transformers 无需该代码即可识别的版本；其名称常以 -hf 结尾。</translation>
    </message>
    <message>
        <source>its {file} lacks {tensor}.</source>
        <translation>{file} 缺少 {tensor}。</translation>
    </message>
    <message>
        <source>its language model encodes and decodes (T5), which is not supported.</source>
        <translation>其语言模型既编码又解码（T5），不受支持。</translation>
    </message>
    <message>
        <source>it holds a PyTorch checkpoint, which for its type has to become ONNX graphs.</source>
        <translation>它是 PyTorch 检查点，该类型须转换为 ONNX 计算图。</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be used.</source>
        <translation>此电脑没有可用的显卡。</translation>
    </message>
    <message>
        <source>Use --device cpu, or install NVIDIA&apos;s driver and a torch that was built for CUDA.</source>
        <translation>请使用 --device cpu，或安装 NVIDIA 驱动程序和支持 CUDA 的 torch。</translation>
    </message>
    <message>
        <source>Running a PyTorch checkpoint</source>
        <translation>运行 PyTorch 检查点</translation>
    </message>
    <message>
        <source>Choose one whose language model only decodes, such as OPT or Vicuna.</source>
        <translation>请选择语言模型仅解码的版本，如 OPT 或 Vicuna。</translation>
    </message>
    <message>
        <source>Export it first: sightline export-onnx {folder} NEW_FOLDER</source>
        <translation>请先导出：sightline export-onnx {folder} NEW_FOLDER</translation>
    </message>
    <message>
        <source>pictures of any size and shape, which SigLIP 2 NaFlex takes, are not supported.</source>
        <translation>不支持 SigLIP 2 NaFlex 所用的任意尺寸和形状的图片。</translation>
    </message>
    <message>
        <source>Choose a SigLIP 2 model for one size, such as siglip2-base-patch16-224.</source>
        <translation>请选择固定尺寸的 SigLIP 2 模型，如 siglip2-base-patch16-224。</translation>
    </message>
    <message>
        <source>its type {kind} does not find pictures by words.</source>
        <translation>其类型 {kind} 不能按文字查找图片。</translation>
    </message>
    <message>
        <source>its {part} has no output {names}.</source>
        <translation>{part} 没有输出 {names}。</translation>
    </message>
    <message>
        <source>its two graphs do not belong together.</source>
        <translation>它的两个计算图不匹配。</translation>
    </message>
    <message>
        <source>its {part} calculates what is no number.</source>
        <translation>{part} 算出的不是数。</translation>
    </message>
    <message>
        <source>Choose another precision.</source>
        <translation>请选择其他精度。</translation>
    </message>
    <message>
        <source>its tokenizer_config.json names no padding token.</source>
        <translation>其 tokenizer_config.json 没有给出填充词元。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>its pictures are cut up (do_pan_and_scan), which is not supported</source>
        <translation>其图片会被切分（do_pan_and_scan），不受支持</translation>
    </message>
    <message>
        <source>its pictures need {kind}, which is not supported</source>
        <translation>其图片需要 {kind}，不受支持</translation>
    </message>
    <message>
        <source>an unnamed image processor</source>
        <translation>未命名的图片处理器</translation>
    </message>
    <message>
        <source>its {kind} pads pictures, which is not supported</source>
        <translation>{kind} 会填充图片，不受支持</translation>
    </message>
    <message>
        <source>it crops pictures to {columns} × {rows} after making them {width} × {height}</source>
        <translation>它将图片调整为 {width} × {height} 后再裁剪为 {columns} × {rows}</translation>
    </message>
    <message>
        <source>its picture size {size} is not understood</source>
        <translation>无法理解其图片尺寸 {size}</translation>
    </message>
    <message>
        <source>it has {count} megapixels; at most {number} can be opened.</source>
        <translation>它有 {count} 百万像素；最多可打开 {number} 百万像素。</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}.</source>
        <translation>无法读取文件夹：{reason}。</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened, because their decoder is not part of this program.</source>
        <translation>无法打开 HEIC 图片，因为本程序不含其解码器。</translation>
    </message>
    <message>
        <source>this is not a picture that can be opened.</source>
        <translation>这不是可以打开的图片。</translation>
    </message>
    <message>
        <source>Save a smaller copy, and open that.</source>
        <translation>请另存一份较小的副本并打开它。</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <translation>请检查它是否还在，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>the file has {number} MB; at most {number2} MB can be opened.</source>
        <translation>文件有 {number} MB；最多可打开 {number2} MB。</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes).</source>
        <translation>文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG, and open that.</source>
        <translation>请导出为 JPEG 或 PNG 再打开。</translation>
    </message>
    <message>
        <source>you may not read this folder.</source>
        <translation>您无权读取此文件夹。</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>请更改其权限，或复制一份。</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder}: {reason}.</source>
        <translation>无法保存在 {folder} 中：{reason}。</translation>
    </message>
    <message>
        <source>the file has changed since it was opened.</source>
        <translation>文件打开之后已被更改。</translation>
    </message>
    <message>
        <source>it is a folder, not a picture.</source>
        <translation>它是文件夹，不是图片。</translation>
    </message>
    <message>
        <source>Open the pictures inside it.</source>
        <translation>请打开其中的图片。</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>you may not read this file.</source>
        <translation>您无权读取此文件。</translation>
    </message>
    <message>
        <source>this is no valid file name.</source>
        <translation>这不是有效的文件名。</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>图片 {name}</translation>
    </message>
    <message>
        <source>Copy or download it again, or export it as PNG.</source>
        <translation>请重新复制或下载，或导出为 PNG。</translation>
    </message>
    <message>
        <source>Free some space there, or make the folder writable.</source>
        <translation>请在那里腾出空间，或使文件夹可写。</translation>
    </message>
    <message>
        <source>Open it again to ask about the new picture.</source>
        <translation>请重新打开以询问新图片。</translation>
    </message>
    <message>
        <source>its picture features are not as many as its configuration says.</source>
        <translation>其图片特征的数量与配置不符。</translation>
    </message>
    <message>
        <source>Download or export it again, or choose another model.</source>
        <translation>请重新下载或导出，或选择其他模型。</translation>
    </message>
    <message>
        <source>This conversation has {tokens} tokens; {name} can read at most {number}.</source>
        <translation>此对话有 {tokens} 个词元；{name} 最多可读 {number} 个。</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer pictures.</source>
        <translation>请开始新对话，或减少询问的图片。</translation>
    </message>
    <message>
        <source>its {file} would read a file outside of the model&apos;s folder ({place!r}).</source>
        <translation>{file} 会读取模型文件夹之外的文件（{place!r}）。</translation>
    </message>
    <message>
        <source>its {file} is no ONNX graph, or not all of it.</source>
        <translation>{file} 不是 ONNX 计算图，或不完整。</translation>
    </message>
    <message>
        <source>Do not use this model.</source>
        <translation>请勿使用此模型。</translation>
    </message>
    <message>
        <source>its {file} needs the file {place!r}, which is missing.</source>
        <translation>{file} 需要文件 {place!r}，但它缺失。</translation>
    </message>
    <message>
        <source>its {file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>one of its graphs</source>
        <translation>其中一个计算图</translation>
    </message>
    <message>
        <source>its decoder</source>
        <translation>其解码器</translation>
    </message>
    <message>
        <source>its input {name} has the unknown type {kind}.</source>
        <translation>其输入 {name} 的类型 {kind} 未知。</translation>
    </message>
    <message>
        <source>its {part} wants {names}, which is not supported.</source>
        <translation>{part} 需要 {names}，不受支持。</translation>
    </message>
    <message>
        <source>its decoder has no KV cache.</source>
        <translation>其解码器没有 KV 缓存。</translation>
    </message>
    <message>
        <source>its decoder computes no numbers.</source>
        <translation>其解码器算出的不是数。</translation>
    </message>
    <message>
        <source>Choose another precision of it.</source>
        <translation>请选择它的其他精度。</translation>
    </message>
    <message>
        <source>{where} cannot be run ({reason}).</source>
        <translation>无法运行{where}（{reason}）。</translation>
    </message>
    <message>
        <source>its picture features do not fit its language model.</source>
        <translation>其图片特征与语言模型不匹配。</translation>
    </message>
    <message>
        <source>nothing tells the shape of its KV cache.</source>
        <translation>没有说明其 KV 缓存的形状。</translation>
    </message>
    <message>
        <source>its picture settings lack {reason}.</source>
        <translation>其图片设置缺少 {reason}。</translation>
    </message>
    <message>
        <source>its picture settings are not understood ({reason}).</source>
        <translation>无法理解其图片设置（{reason}）。</translation>
    </message>
    <message>
        <source>Export it again, or choose another model.</source>
        <translation>请重新导出，或选择其他模型。</translation>
    </message>
    <message>
        <source>its chat template leaves out pictures.</source>
        <translation>其对话模板遗漏了图片。</translation>
    </message>
    <message>
        <source>its tokenizer does not keep the tokens of pictures apart.</source>
        <translation>其分词器没有区分图片词元。</translation>
    </message>
    <message>
        <source>its tokenizer has no token {token} for pictures.</source>
        <translation>其分词器没有用于图片的词元 {token}。</translation>
    </message>
    <message>
        <source>the chat template of the model in {name}</source>
        <translation>{name} 中模型的对话模板</translation>
    </message>
    <message>
        <source>its chat template cannot be read ({reason}).</source>
        <translation>无法读取其对话模板（{reason}）。</translation>
    </message>
    <message>
        <source>its chat template refuses this conversation ({reason}).</source>
        <translation>其对话模板拒绝此对话（{reason}）。</translation>
    </message>
    <message>
        <source>The key has spaces or letters in it that no key has.</source>
        <translation>密钥中含有空格或密钥不会有的字符。</translation>
    </message>
    <message>
        <source>Copy it again, in File, Servers.</source>
        <translation>请在“文件”菜单的“服务器”中重新复制。</translation>
    </message>
    <message>
        <source>it is compressed, though that was not asked for</source>
        <translation>它被压缩了，而并未要求压缩</translation>
    </message>
    <message>
        <source>a part of it is no JSON of that kind</source>
        <translation>其中一部分不是该类 JSON</translation>
    </message>
    <message>
        <source>it is no JSON of that kind</source>
        <translation>它不是该类 JSON</translation>
    </message>
    <message>
        <source>it is {reason}</source>
        <translation>它是 {reason}</translation>
    </message>
    <message>
        <source>it is no list of models</source>
        <translation>它不是模型列表</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Look at its address, model and key in File, Servers.</source>
        <translation>请在“文件”菜单的“服务器”中检查其地址、模型和密钥。</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:g} seconds.</source>
        <translation>它已有 {seconds:g} 秒没有回应。</translation>
    </message>
    <message>
        <source>Try again; a slow server can be given more time in File, Servers.</source>
        <translation>请重试；可在“文件”菜单的“服务器”中为较慢的服务器设置更长时间。</translation>
    </message>
    <message>
        <source>its certificate is not to be trusted ({reason}), so nothing was sent.</source>
        <translation>其证书不可信（{reason}），因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>the connection ended before an answer came.</source>
        <translation>连接在收到应答之前就结束了。</translation>
    </message>
    <message>
        <source>Check the server. {again}</source>
        <translation>请检查服务器。{again}</translation>
    </message>
    <message>
        <source> It says: {told}</source>
        <translation> 它说：{told}</translation>
    </message>
    <message>
        <source>it answers with status {status}.{words}</source>
        <translation>它以状态 {status} 应答。{words}</translation>
    </message>
    <message>
        <source>{number:.0f} seconds</source>
        <translation>{number:.0f} 秒</translation>
    </message>
    <message>
        <source>It lies outside of the page&apos;s own folder, and nothing is read there, since a page could have any of your files shown. Look at it yourself, and write its text.</source>
        <translation>它在网页自己的文件夹之外，那里的内容不会读取，因为网页可能让您的任何文件显示出来。请自己查看它，并写下它的文本。</translation>
    </message>
    <message>
        <source>{name}: the same file has another name (a hard link), which keeps the old text.</source>
        <translation>{name}：同一文件还有另一个名称（硬链接），它保留旧文本。</translation>
    </message>
    <message>
        <source>This model understands a plain question, and nothing beside it.</source>
        <translation>此模型只理解简单的问题，不理解其他内容。</translation>
    </message>
    <message>
        <source>This model always takes the likeliest word; of any other it would not be sure, and leave it out.</source>
        <translation>此模型总是选择最可能的词；其他词它没有把握，会略去。</translation>
    </message>
    <message>
        <source>Its weights are here in one form.</source>
        <translation>此处它的权重只有一种形式。</translation>
    </message>
    <message>
        <source>How many a picture takes is the model&apos;s own, and cannot be changed.</source>
        <translation>一张图片占用多少由模型决定，无法更改。</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours</source>
        <translation>
            <numerusform>约 {n} 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>约 1 秒</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds</source>
        <translation>
            <numerusform>约 {n} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>约 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>its {file} names {name!r}, which is no safetensors file of its folder.</source>
        <translation>{file} 指定了 {name!r}，但它不是其文件夹中的 safetensors 文件。</translation>
    </message>
    <message>
        <source>its tokenizer.json cannot cut this text into tokens.</source>
        <translation>其 tokenizer.json 无法将这段文本切分为词元。</translation>
    </message>
    <message>
        <source>its config.json says vision_feature_layer {value}, but its vision tower has {layers} layers.</source>
        <translation>其 config.json 写明 vision_feature_layer 为 {value}，但其视觉塔有 {layers} 层。</translation>
    </message>
    <message>
        <source>it is a model and an adapter (adapter_config.json), which are not put together here.</source>
        <translation>它是一个带适配器（adapter_config.json）的模型，此处不会将两者合并。</translation>
    </message>
    <message>
        <source>Look for a version of it with the adapter merged into its weights.</source>
        <translation>请查找已将适配器合并到权重中的版本。</translation>
    </message>
    <message>
        <source>You chose the processor.</source>
        <translation>您选择了处理器。</translation>
    </message>
    <message>
        <source>{reason} Torch runs it on the processor.</source>
        <translation>{reason}它由 torch 在处理器上运行。</translation>
    </message>
    <message>
        <source>Its ONNX graphs run on the graphics card, {card}.</source>
        <translation>其 ONNX 计算图在显卡 {card} 上运行。</translation>
    </message>
    <message>
        <source>It does not fit into the free memory of the graphics card, {card}.</source>
        <translation>显卡 {card} 的空闲内存放不下它。</translation>
    </message>
    <message>
        <source>You chose the graphics card, {card}.</source>
        <translation>您选择了显卡 {card}。</translation>
    </message>
    <message>
        <source>{reason} Its ONNX graphs run on the processor.</source>
        <translation>{reason}其 ONNX 计算图在处理器上运行。</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}.</source>
        <translation>它放得进显卡 {card}。</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}, in {bits} bits but not as it is.</source>
        <translation>以 {bits} 位可放进显卡 {card}，但按原样放不下。</translation>
    </message>
    <message>
        <source>{reason} OpenVINO reads pictures: it took {seconds:.2g} s for one, onnxruntime {seconds2:.2g} s.</source>
        <translation>{reason}图片由 OpenVINO 读取：一张用时 {seconds:.2g} 秒，onnxruntime 为 {seconds2:.2g} 秒。</translation>
    </message>
    <message>
        <source>onnxruntime could not use the graphics card, so the model runs on the processor.</source>
        <translation>onnxruntime 无法使用显卡，因此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>its picture settings make no numbers of a picture.</source>
        <translation>其图片设置无法把图片变成数字。</translation>
    </message>
    <message>
        <source>{number:.0f} minutes</source>
        <translation>{number:.0f} 分钟</translation>
    </message>
    <message>
        <source>{number:.0f} hours</source>
        <translation>{number:.0f} 小时</translation>
    </message>
    <message>
        <source>it has had too many requests, and asks to wait {wait}.</source>
        <translation>它收到的请求过多，要求等待 {wait}。</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>请在此之后重试。</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>it sends requests on to {where}; none was sent there.</source>
        <translation>它将请求转到 {where}；没有向那里发送。</translation>
    </message>
    <message>
        <source>If that is right, enter it in File, Servers.</source>
        <translation>如果无误，请在“文件”菜单的“服务器”中填写。</translation>
    </message>
    <message>
        <source>it broke the answer off. It says: {reason}</source>
        <translation>它中断了回答。它说：{reason}</translation>
    </message>
    <message>
        <source>{host}: its filter of contents withholds the answer.</source>
        <translation>{host}：其内容过滤器拦截了回答。</translation>
    </message>
    <message>
        <source>Ask otherwise, or choose another model.</source>
        <translation>请换一种问法，或选择其他模型。</translation>
    </message>
    <message>
        <source>{host}: the answer has no words.</source>
        <translation>{host}：回答没有文字。</translation>
    </message>
    <message>
        <source>Ask again; a model that thinks first needs a larger longest answer.</source>
        <translation>请再问一次；先思考的模型需要更大的“最长回答”。</translation>
    </message>
    <message>
        <source>it sends far more than an answer can have, so it was cut off.</source>
        <translation>它发送的内容远超回答应有的长度，因此已截断。</translation>
    </message>
    <message>
        <source>its answer is not understood: {reason}.</source>
        <translation>无法理解其应答：{reason}。</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Check the address, and the date of this computer.</source>
        <translation>请检查地址和此电脑的日期。</translation>
    </message>
    <message>
        <source>there is no such host, or no network.</source>
        <translation>没有这个主机，或没有网络。</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>请检查地址和连接。</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>它没有响应。</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>代理拒绝连接。</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY.</source>
        <translation>请检查 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>nobody takes the connection there.</source>
        <translation>那里没有程序接受连接。</translation>
    </message>
    <message>
        <source>Start the server, or check its address.</source>
        <translation>请启动服务器，或检查其地址。</translation>
    </message>
    <message>
        <source>the connection ended before the answer did.</source>
        <translation>连接在回答完成之前就结束了。</translation>
    </message>
    <message>
        <source>What came is kept; ask again, or continue it.</source>
        <translation>已到达的内容会保留；请再问一次，或继续。</translation>
    </message>
    <message>
        <source>your account there has nothing left.{words}</source>
        <translation>您在那里的账户已无余额。{words}</translation>
    </message>
    <message>
        <source>Top it up, or use another server.</source>
        <translation>请充值，或使用其他服务器。</translation>
    </message>
    <message>
        <source>Ask otherwise or about fewer pictures, or choose another model.</source>
        <translation>请换一种问法或减少图片，或选择其他模型。</translation>
    </message>
    <message>
        <source>Ask about fewer pictures, or have them sent smaller: File, Servers, longest side.</source>
        <translation>请减少询问的图片，或以更小的尺寸发送：“文件”菜单的“服务器”，最长边。</translation>
    </message>
    <message>
        <source>it has failed (status {status}).{words}</source>
        <translation>它出现故障（状态 {status}）。{words}</translation>
    </message>
    <message>
        <source>it does not accept the key.</source>
        <translation>它不接受该密钥。</translation>
    </message>
    <message>
        <source>it wants a key.</source>
        <translation>它需要密钥。</translation>
    </message>
    <message>
        <source>{problem}{words}</source>
        <translation>{problem}{words}</translation>
    </message>
    <message>
        <source>Enter the right key in File, Servers.</source>
        <translation>请在“文件”菜单的“服务器”中输入正确的密钥。</translation>
    </message>
    <message>
        <source>it does not let you use this.{words}</source>
        <translation>它不允许您使用。{words}</translation>
    </message>
    <message>
        <source>there is no such model, or it is no server of this kind.{words}</source>
        <translation>没有这个模型，或它不是这类服务器。{words}</translation>
    </message>
    <message>
        <source>{host} refuses this request.{words}</source>
        <translation>{host} 拒绝此请求。{words}</translation>
    </message>
    <message>
        <source>{host} finds this request too large.{words}</source>
        <translation>{host} 认为此请求过大。{words}</translation>
    </message>
    <message>
        <source>it was too slow for itself.{words}</source>
        <translation>它处理超时。{words}</translation>
    </message>
    <message>
        <source>it has had too many requests.{words}</source>
        <translation>它收到的请求过多。{words}</translation>
    </message>
    <message>
        <source>it is busy.{words}</source>
        <translation>它正忙。{words}</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>没有更多说明</translation>
    </message>
    <message>
        <source>what it makes is too large</source>
        <translation>生成的内容过大</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>模板过长</translation>
    </message>
    <message>
        <source>it goes on for too long</source>
        <translation>运行时间过长</translation>
    </message>
    <message>
        <source>it writes a namespace</source>
        <translation>它输出了命名空间对象</translation>
    </message>
    <message>
        <source>reading text in pictures</source>
        <translation>读取图片中的文字</translation>
    </message>
    <message>
        <source>reading the text in {name}</source>
        <translation>读取 {name} 中的文字</translation>
    </message>
    <message>
        <source>Download it again, or choose another model.</source>
        <translation>请重新下载，或选择其他模型。</translation>
    </message>
    <message>
        <source>its weights are not all there, or do not fit its config.json.</source>
        <translation>其权重不完整，或与 config.json 不符。</translation>
    </message>
    <message>
        <source>its weights are quantised in a way that is not known here ({kind}).</source>
        <translation>其权重以此处未知的方式量化（{kind}）。</translation>
    </message>
    <message>
        <source>Look for the same model as it was before, or quantised in one of these: {names}.</source>
        <translation>请寻找量化之前的同一模型，或以下列方式之一量化的：{names}。</translation>
    </message>
    <message>
        <source>torch cannot run it ({reason}).</source>
        <translation>torch 无法运行它（{reason}）。</translation>
    </message>
    <message>
        <source>its language model computes no numbers.</source>
        <translation>其语言模型算出的不是数。</translation>
    </message>
    <message>
        <source>Choose another device for it.</source>
        <translation>请为它选择其他设备。</translation>
    </message>
    <message>
        <source>Running a model with smaller weights</source>
        <translation>以较小的权重运行模型</translation>
    </message>
    <message>
        <source>its layer {name} cannot be made smaller as asked.</source>
        <translation>其层 {name} 无法按要求缩小。</translation>
    </message>
    <message>
        <source>its weights are broken.</source>
        <translation>其权重已损坏。</translation>
    </message>
    <message>
        <source>Run it with its full weights, or on the processor.</source>
        <translation>请以完整权重运行，或在处理器上运行。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹非空</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem}{remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture.</source>
        <translation>文件夹 {folder} 中没有图片。</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, WebP or similar files.</source>
        <translation>请选择含有 PNG、JPEG、WebP 等文件的文件夹。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {problem}</source>
        <translation>无法使用 {folder} 中的模型：{problem}</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read: rapidocr is missing or broken ({reason}).</source>
        <translation>无法读取图片中的文字：rapidocr 缺失或损坏（{reason}）。</translation>
    </message>
    <message>
        <source>In the program&apos;s folder, run: {command}</source>
        <translation>请在程序文件夹中运行：{command}</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}.</source>
        <translation>没有足够的空闲内存用于{what}。</translation>
    </message>
    <message>
        <source>Close other programs, or use something smaller.</source>
        <translation>请关闭其他程序，或使用更小的。</translation>
    </message>
    <message>
        <source>the model in {folder}</source>
        <translation>{folder} 中的模型</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}.</source>
        <translation>显卡没有足够的空闲内存用于{what}。</translation>
    </message>
    <message>
        <source>{doing} needs packages that are not installed.</source>
        <translation>{doing}需要未安装的软件包。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept in {folder}.</source>
        <translation>磁盘已满：{folder} 中无法再保存内容。</translation>
    </message>
    <message>
        <source>Free some space there; what is in the window stays there until it is closed.</source>
        <translation>请在那里腾出空间；窗口中的内容在关闭之前会保留。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so nothing new is kept there.</source>
        <translation>文件夹 {folder} 不可写入，因此不会在那里保存新内容。</translation>
    </message>
    <message>
        <source>Make it writable, and start the program again.</source>
        <translation>请使其可写，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Sightline is already open, and keeps {name}: this window can read it, but keeps nothing.</source>
        <translation>Sightline 已经打开并在使用 {name}：此窗口可以读取，但不保存任何内容。</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start again.</source>
        <translation>请在另一窗口中继续，或关闭它后重新启动。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Sightline: it can be read here, but nothing is added.</source>
        <translation>{name} 由更新版本的 Sightline 写入：可在此读取，但不会添加任何内容。</translation>
    </message>
    <message>
        <source>Install the newest version of Sightline to go on with it.</source>
        <translation>请安装最新版本的 Sightline 以继续使用。</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>文件 {file} 已损坏。</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside, and saves all that can still be read.</source>
        <translation>请重新启动程序：它会将该文件放到一旁，并保存所有仍可读取的内容。</translation>
    </message>
    <message>
        <source>Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor (--device cpu).</source>
        <translation>请使用更小的模型，或以 4 位（--device cuda-4bit）或在处理器上（--device cpu）运行此模型。</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor (--device cpu).</source>
        <translation>请使用更小的模型或此模型的 4 位（q4）计算图，或在处理器上运行（--device cpu）。</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs.</source>
        <translation>请使用更小的模型或此模型的 4 位（q4）计算图，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4), or close other programs.</source>
        <translation>请使用更小的模型，或将此模型导出为 4 位计算图（sightline export-onnx … --dtype q4），或关闭其他程序。</translation>
    </message>
    <message>
        <source>Add them in the window: menu File, GPU support.</source>
        <translation>请在窗口中添加：“文件”菜单的“GPU 支持”。</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer; it may be locked.</source>
        <translation>此电脑的密钥库没有响应；它可能已锁定。</translation>
    </message>
    <message>
        <source>Unlock it where the system asks for its password, and try again.</source>
        <translation>请在系统询问密码时将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>Write it as https://api.openai.com/v1, or http://localhost:11434/v1 for a server on this computer.</source>
        <translation>请写成 https://api.openai.com/v1；此电脑上的服务器写成 http://localhost:11434/v1。</translation>
    </message>
    <message>
        <source>What is sent to http://{host} could be read on its way.</source>
        <translation>发送到 http://{host} 的内容可能在途中被读取。</translation>
    </message>
    <message>
        <source>Add one in the window: File, Servers.</source>
        <translation>请在窗口中添加：“文件”菜单的“服务器”。</translation>
    </message>
    <message>
        <source>There is no server called {name}.</source>
        <translation>没有名为 {name} 的服务器。</translation>
    </message>
    <message>
        <source>“{text}” is no address.</source>
        <translation>“{text}”不是地址。</translation>
    </message>
    <message>
        <source>The address has more in it than an address: a name, a key, or a part behind “?”.</source>
        <translation>地址中有多余的内容：名称、密钥或“？”之后的部分。</translation>
    </message>
    <message>
        <source>Use an address with https://; http:// is only for a server on this computer.</source>
        <translation>请使用 https:// 地址；http:// 仅用于此电脑上的服务器。</translation>
    </message>
    <message>
        <source>{scheme}:// is not spoken here.</source>
        <translation>此处不支持 {scheme}://。</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>无法读取或写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Check that disk, and start again.</source>
        <translation>请检查该磁盘，然后重新启动。</translation>
    </message>
    <message>
        <source>Another program is using {file}.</source>
        <translation>另一个程序正在使用 {file}。</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>the file is no longer where it was, nor in a folder that other pictures came from.</source>
        <translation>文件已不在原处，也不在其他图片所在的文件夹中。</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>请从它现在的位置重新打开。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>the file cannot be written: {reason}.</source>
        <translation>无法写入文件：{reason}。</translation>
    </message>
    <message>
        <source>Choose another place for it, or free some space there.</source>
        <translation>请选择其他位置，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>Put it back to have it in the export.</source>
        <translation>将其放回原处即可包含在导出中。</translation>
    </message>
    <message>
        <source>{name}: the copy without metadata is a PNG of the same pixels.</source>
        <translation>{name}：不含元数据的副本是像素相同的 PNG。</translation>
    </message>
    <message>
        <source>Put the old file back to have it in the export.</source>
        <translation>将旧文件放回原处即可包含在导出中。</translation>
    </message>
    <message>
        <source>the transcript has neither the picture nor where it lies.</source>
        <translation>对话记录中既没有图片，也没有其位置。</translation>
    </message>
    <message>
        <source>Export the conversation again, with its pictures.</source>
        <translation>请连同图片重新导出对话。</translation>
    </message>
    <message>
        <source>Choose a zip of JSON transcripts that Sightline has written.</source>
        <translation>请选择 Sightline 写出的 JSON 对话记录 zip 文件。</translation>
    </message>
    <message>
        <source>Check that it is there, and may be read.</source>
        <translation>请检查它是否存在且可读取。</translation>
    </message>
    <message>
        <source>this is not a zip that can be read.</source>
        <translation>这不是可读取的 zip 文件。</translation>
    </message>
    <message>
        <source>there is no JSON transcript in it.</source>
        <translation>其中没有 JSON 对话记录。</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} 过大。</translation>
    </message>
    <message>
        <source>Choose a JSON transcript that Sightline has written.</source>
        <translation>请选择 Sightline 写出的 JSON 对话记录。</translation>
    </message>
    <message>
        <source>it is of version {version}; this program reads version {version2}.</source>
        <translation>其版本为 {version}；本程序读取版本 {version2}。</translation>
    </message>
    <message>
        <source>this is not a transcript.</source>
        <translation>这不是对话记录。</translation>
    </message>
    <message>
        <source>Open it with a newer Sightline.</source>
        <translation>请用更新版本的 Sightline 打开。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>this is not a JSON file.</source>
        <translation>这不是 JSON 文件。</translation>
    </message>
    <message>
        <source>the transcript is damaged ({reason}).</source>
        <translation>对话记录已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>No installed font has {names}. The PDF is tagged and accessible, but not PDF/UA-1.</source>
        <translation>没有已安装的字体包含 {names}。PDF 带有标签且可访问，但不是 PDF/UA-1。</translation>
    </message>
    <message>
        <source>some letters</source>
        <translation>某些字符</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} 等</translation>
    </message>
    <message>
        <source>the PDF cannot be laid out ({reason}).</source>
        <translation>无法排版 PDF（{reason}）。</translation>
    </message>
    <message>
        <source>Choose another format, such as HTML.</source>
        <translation>请选择其他格式，如 HTML。</translation>
    </message>
    <message>
        <source>That is not among what can be chosen.</source>
        <translation>这不在可选范围内。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>请写出文件夹的完整路径，或选择它。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder.</source>
        <translation>请通过“文件”菜单的“打开模型文件夹”选择一个。</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>此对话已不存在。</translation>
    </message>
    <message>
        <source>The list shows those that are.</source>
        <translation>列表显示现有的对话。</translation>
    </message>
    <message>
        <source>this</source>
        <translation>此操作</translation>
    </message>
    <message>
        <source>Save the picture on this computer, and open that file.</source>
        <translation>请将图片保存到此电脑，然后打开该文件。</translation>
    </message>
    <message>
        <source>it is on {reason}, and nothing is fetched from a network.</source>
        <translation>它在 {reason} 上，而程序不会从网络获取任何内容。</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({name}: {reason}).</source>
        <translation>程序内部出错（{name}：{reason}）。</translation>
    </message>
    <message>
        <source>the address that contains it is longer than {number} MB.</source>
        <translation>包含它的地址超过 {number} MB。</translation>
    </message>
    <message>
        <source>Export the picture as PNG, and open that.</source>
        <translation>请将图片导出为 PNG 再打开。</translation>
    </message>
    <message>
        <source>the address that should contain it is damaged.</source>
        <translation>应包含它的地址已损坏。</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder, in the main window.</source>
        <translation>请在主窗口中通过“文件”菜单的“打开模型文件夹”选择一个。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>无法保存 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>The server has no name.</source>
        <translation>服务器没有名称。</translation>
    </message>
    <message>
        <source>Call it what you like.</source>
        <translation>可任意命名。</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>未指定模型。</translation>
    </message>
    <message>
        <source>List models, and choose one.</source>
        <translation>请列出模型并选择一个。</translation>
    </message>
    <message>
        <source>There is another server called {name}.</source>
        <translation>另有名为 {name} 的服务器。</translation>
    </message>
    <message>
        <source>Call it otherwise.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file has changed since it was asked about.</source>
        <translation>提问之后文件已被更改。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of all windows.</source>
        <translation>所有窗口的颜色。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>That of all windows. They are made anew in it.</source>
        <translation>所有窗口的语言。窗口将以该语言重新生成。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>1.00 is the desktop&apos;s own size, 2.00 twice that.</source>
        <translation>1.00 为桌面自身大小，2.00 为其两倍。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>When on, nothing blinks, slides or fades; when off, that is as the system says.</source>
        <translation>开启后没有闪烁、滑动或淡入淡出；关闭时跟随系统。</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>When on, the list stands at the left.</source>
        <translation>开启后列表显示在侧边。</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>按回车键发送问题</translation>
    </message>
    <message>
        <source>When off, Ctrl+Enter sends, and Enter starts a new line.</source>
        <translation>关闭时，Ctrl+回车发送，回车键换行。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. An answer that is longer ends there, and can be continued.</source>
        <translation>以词元计；一个短词为一个词元。更长的回答会在此结束，可以继续。</translation>
    </message>
    <message>
        <source>Read answers aloud</source>
        <translation>朗读回答</translation>
    </message>
    <message>
        <source>When on, an answer is read while it is written. Space reads any message, and stops; so does Esc.</source>
        <translation>开启后，回答在书写时即被朗读。空格键可朗读任何消息，也可停止；Esc 同样可停止。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>0 is its own, 100 as fast as it can, -100 as slow.</source>
        <translation>0 为语音自身速度，100 最快，-100 最慢。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>One that this computer has; its language should be that of the answers.</source>
        <translation>此电脑上的语音；其语言应与回答的语言一致。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>When on, short sounds tell that a question was sent, that an answer begins or is done, and of an error.</source>
        <translation>开启后，以短音提示问题已发送、回答开始或完成以及出错。</translation>
    </message>
    <message>
        <source>Read text in pictures</source>
        <translation>读取图片中的文字</translation>
    </message>
    <message>
        <source>When on, words in pictures are read on this computer, and models are told them.</source>
        <translation>开启后，图片中的文字在此电脑上读取，并告知模型。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Keep copies of pictures</source>
        <translation>保留图片副本</translation>
    </message>
    <message>
        <source>When on, pictures that are asked about are copied into the data folder; when off, they are only linked.</source>
        <translation>开启后，被询问的图片会复制到数据文件夹；关闭时仅建立链接。</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>此电脑上的模型</translation>
    </message>
    <message>
        <source>The folder of the model that answers; empty for the built-in one.</source>
        <translation>负责回答的模型的文件夹；留空则使用内置模型。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>One that answers instead of a model on this computer. Pictures are sent to it.</source>
        <translation>代替此电脑上的模型回答的服务器。图片会发送给它。</translation>
    </message>
    <message>
        <source>Run models on</source>
        <translation>模型运行于</translation>
    </message>
    <message>
        <source>The graphics card is used with the extra “cuda”; fewer bits make a model fit that would not.</source>
        <translation>使用显卡需要附加组件“cuda”；更少的位数可容纳原本放不下的模型。</translation>
    </message>
    <message>
        <source>What is best, chosen automatically</source>
        <translation>自动选择最佳</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, which fits more</source>
        <translation>显卡，8 位，可容纳更多</translation>
    </message>
    <message>
        <source>The graphics card, in 4 bits, which fits most</source>
        <translation>显卡，4 位，可容纳最多</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, quickly</source>
        <translation>显卡，8 位，快速</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Where downloaded models are kept, and looked for; empty for the data folder.</source>
        <translation>下载的模型的存放与查找位置；留空则为数据文件夹。</translation>
    </message>
    <message>
        <source>Model that finds pictures</source>
        <translation>用于查找图片的模型</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model; empty where none is chosen.</source>
        <translation>CLIP 或 SigLIP 模型的文件夹；未选择时为空。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>When on, no model is looked up or fetched.</source>
        <translation>开启后，不查询也不获取任何模型。</translation>
    </message>
    <message>
        <source>Names of sidecars</source>
        <translation>附属文件的名称</translation>
    </message>
    <message>
        <source>What a file beside a photo is called that cannot be written into.</source>
        <translation>无法写入的照片旁的文件如何命名。</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>photo.xmp, instead of photo.jpg</source>
        <translation>photo.xmp，代替 photo.jpg</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, with that appended</source>
        <translation>photo.jpg.xmp，在其后附加</translation>
    </message>
    <message>
        <source>Format of exports</source>
        <translation>导出格式</translation>
    </message>
    <message>
        <source>What is offered first; it changes with every export.</source>
        <translation>首先提供的格式；随每次导出而变。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Versions in exports</source>
        <translation>导出中的版本</translation>
    </message>
    <message>
        <source>Of questions and answers that there are several of.</source>
        <translation>针对有多个版本的问题和回答。</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON 全部，文档为可见的</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>仅您看到的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Pictures inside Markdown</source>
        <translation>图片嵌入 Markdown</translation>
    </message>
    <message>
        <source>When off, they lie in a folder beside the exported file.</source>
        <translation>关闭时，图片位于导出文件旁的文件夹中。</translation>
    </message>
    <message>
        <source>Exports without camera data</source>
        <translation>导出时不含相机数据</translation>
    </message>
    <message>
        <source>When on, GPS, EXIF and the like are left out of exported pictures.</source>
        <translation>开启后，导出的图片不含 GPS、EXIF 等信息。</translation>
    </message>
    <message>
        <source>Exports without folders</source>
        <translation>导出时不含文件夹路径</translation>
    </message>
    <message>
        <source>When on, exports do not tell where pictures and models lie.</source>
        <translation>开启后，导出内容不透露图片和模型的位置。</translation>
    </message>
    <message>
        <source>Numbers in exports</source>
        <translation>导出中的数字</translation>
    </message>
    <message>
        <source>When on, exports tell times, tokens and how answers ended.</source>
        <translation>开启后，导出内容注明时间、词元和回答的结束方式。</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>导出的语言</translation>
    </message>
    <message>
        <source>That of the words which Sightline adds to them.</source>
        <translation>Sightline 添加的文字所用的语言。</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>上次对话</translation>
    </message>
    <message>
        <source>The one that the next start opens again.</source>
        <translation>下次启动时再次打开的对话。</translation>
    </message>
    <message>
        <source>Toured</source>
        <translation>已导览</translation>
    </message>
    <message>
        <source>Whether the tour of the first start was taken, or skipped.</source>
        <translation>首次启动的导览是否已完成或跳过。</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已欢迎</translation>
    </message>
    <message>
        <source>Whether a model was recommended at the first start.</source>
        <translation>首次启动时是否推荐过模型。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>What the model is told before every conversation, such as how it is to answer.</source>
        <translation>每次对话前告诉模型的内容，例如应如何回答。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word, and answers a question the same each time; higher varies more.</source>
        <translation>0 始终取最可能的词，对同一问题每次回答相同；数值越高变化越大。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Of the likeliest words only those that together reach this share; it matters above temperature 0.</source>
        <translation>仅从合计达到此比例的最可能的词中选取；温度高于 0 时有效。</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. 0: as in the settings for all models.</source>
        <translation>以词元计；一个短词为一个词元。0：与所有模型的设置相同。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same answer again. It matters above temperature 0.</source>
        <translation>随机的起点：相同的种子给出相同的回答。温度高于 0 时有效。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Which of its ONNX graphs run, where it has several. Fewer bits are quicker, and less exact.</source>
        <translation>若有多个 ONNX 计算图，运行哪一个。位数越少越快，也越不精确。</translation>
    </message>
    <message>
        <source>The most exact that are here</source>
        <translation>现有最精确的</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 位 (fp32)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 位 (fp16)</translation>
    </message>
    <message>
        <source>8 bits (q8)</source>
        <translation>8 位 (q8)</translation>
    </message>
    <message>
        <source>4 bits (q4)</source>
        <translation>4 位 (q4)</translation>
    </message>
    <message>
        <source>4 and 16 bits (q4f16)</source>
        <translation>4 位和 16 位 (q4f16)</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>The processor or the graphics card, for this model alone.</source>
        <translation>处理器或显卡，仅针对此模型。</translation>
    </message>
    <message>
        <source>As all models</source>
        <translation>与所有模型相同</translation>
    </message>
    <message>
        <source>Tokens for a picture</source>
        <translation>每张图片的词元数</translation>
    </message>
    <message>
        <source>At most about so many. Fewer are quicker, and show fewer details. 0: as many as the model likes.</source>
        <translation>大约的上限。越少越快，细节也越少。0：由模型决定。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>您对它的称呼。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1, or http://localhost:11434/v1 for one on this computer.</source>
        <translation>例如 https://api.openai.com/v1，或此电脑上的 http://localhost:11434/v1。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model&apos;s name on the server.</source>
        <translation>模型在服务器上的名称。</translation>
    </message>
    <message>
        <source>Longest side of pictures</source>
        <translation>图片的最长边</translation>
    </message>
    <message>
        <source>In pixels. Larger pictures are sent smaller; the original stays as it is.</source>
        <translation>以像素计。更大的图片会缩小后发送；原图保持不变。</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>So many alt texts are drafted at the same time.</source>
        <translation>同时起草的替代文本数量。</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>最长静默时间</translation>
    </message>
    <message>
        <source>In seconds. After that, an answer is given up.</source>
        <translation>以秒计。超过后放弃等待回答。</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐词显示</translation>
    </message>
    <message>
        <source>When off, an answer comes all at once.</source>
        <translation>关闭时，回答一次性给出。</translation>
    </message>
    <message>
        <source>Price of what is sent</source>
        <translation>发送内容的价格</translation>
    </message>
    <message>
        <source>Per million tokens; 0 where you do not know it.</source>
        <translation>每百万词元；不清楚时为 0。</translation>
    </message>
    <message>
        <source>Price of what is answered</source>
        <translation>回答内容的价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>That of the prices.</source>
        <translation>价格所用的货币。</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the model… {share} %</source>
        <translation>正在加载模型… {share} %</translation>
    </message>
    <message>
        <source>Opening picture {at}/{total}…</source>
        <translation>正在打开图片 {at}/{total}…</translation>
    </message>
    <message>
        <source>Reading image {at}/{total}…</source>
        <translation>正在读取图片 {at}/{total}…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. Unlock it if it asks…</source>
        <translation>正在等待此电脑的密钥库。如有提示，请解锁…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在书写…</translation>
    </message>
    <message>
        <source>Writing, {speed:.0f} tok/s</source>
        <translation>正在书写，{speed:.0f} 词元/秒</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 个词元</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>first token {seconds:.2f} s</source>
        <translation>首个词元 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>{speed:.0f} tok/s</source>
        <translation>{speed:.0f} 词元/秒</translation>
    </message>
    <message>
        <source>{cost} {currency}</source>
        <translation>{cost} {currency}</translation>
    </message>
    <message>
        <source>ended by the model</source>
        <translation>由模型结束</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>达到最大长度被截断</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>broken off by an error</source>
        <translation>因错误中断</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>unsure of a part</source>
        <translation>部分不确定</translation>
    </message>
</context>
</TS>
