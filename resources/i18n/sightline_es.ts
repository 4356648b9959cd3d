<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sightline</source>
        <translation>Acerca de Sightline</translation>
    </message>
    <message>
        <source>Sightline {version}</source>
        <translation>Sightline {version}</translation>
    </message>
    <message>
        <source>Ask questions about pictures, on your own computer. Pictures, questions and answers stay here, unless you choose a server. Answers are written by a machine and can be wrong.</source>
        <translation>Pregunte sobre imágenes, en su propio ordenador. Imágenes, preguntas y respuestas se quedan aquí, a menos que elija un servidor. Las respuestas las escribe una máquina y pueden ser erróneas.</translation>
    </message>
    <message>
        <source>This program and this computer</source>
        <translation>Este programa y este ordenador</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>Licencias de este programa y de sus componentes</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Este &amp;ordenador</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, devices and settings, for whoever helps you: no path, no key, no picture, no words</source>
        <translation>Versiones, dispositivos y ajustes, para quien le ayude: sin rutas, claves, imágenes ni palabras</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Waiting for the model…</source>
        <translation>Esperando al modelo…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Done: {numbers}</source>
        <translation>Listo: {numbers}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>More about the last of these messages</source>
        <translation>Más sobre el último de estos mensajes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide these messages</source>
        <translation>Ocultar estos mensajes</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, before these:</source>
        <translation>
            <numerusform>y {n} más antes de estos:</numerusform>
            <numerusform>y {n} más antes de estos:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No picture</source>
        <translation>Ninguna imagen</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} por {1} píxeles</translation>
    </message>
    <message>
        <source>1 word read</source>
        <translation>1 palabra leída</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read</source>
        <translation>
            <numerusform>{n} palabra leída</numerusform>
            <numerusform>{n} palabras leídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Questions to start with</source>
        <translation>Preguntas para empezar</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Close the search in the conversation</source>
        <translation>Cerrar la búsqueda en la conversación</translation>
    </message>
    <message>
        <source>The question stays as it is.</source>
        <translation>La pregunta queda como está.</translation>
    </message>
    <message>
        <source>Your conversation appears here.</source>
        <translation>Aquí aparece su conversación.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>Imagen {number}: {name}</translation>
    </message>
    <message>
        <source>Link to {address}. Nothing is opened; its context menu copies it.</source>
        <translation>Enlace a {address}. No se abre nada; su menú contextual lo copia.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Cancel edit</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>Leave the question as it is (Esc)</source>
        <translation>Dejar la pregunta como está (Escape)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the answer; what was written is kept</source>
        <translation>Detener la respuesta; lo escrito se conserva</translation>
    </message>
    <message>
        <source>Editing message {number}</source>
        <translation>Editando el mensaje {number}</translation>
    </message>
    <message>
        <source>{editing}, with {pictures}</source>
        <translation>{editing}, con {pictures}</translation>
    </message>
    <message>
        <source>{editing} and 1 region</source>
        <translation>{editing} y 1 zona</translation>
    </message>
    <message numerus="yes">
        <source>{editing} and {n} regions</source>
        <translation>
            <numerusform>{editing} y {n} zona</numerusform>
            <numerusform>{editing} y {n} zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>{editing}. Esc leaves it as it is.</source>
        <translation>{editing}. Escape la deja como está.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>With image {n}, the one you see; {others} new pictures are too many to go along</source>
        <translation>
            <numerusform>Con la imagen {n}, la que ve; {others} imagen nueva más es demasiado</numerusform>
            <numerusform>Con la imagen {n}, la que ve; {others} imágenes nuevas más son demasiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>With {pictures}</source>
        <translation>Con {pictures}</translation>
    </message>
    <message>
        <source>{pictures} and 1 region</source>
        <translation>{pictures} y 1 zona</translation>
    </message>
    <message numerus="yes">
        <source>{pictures} and {n} regions</source>
        <translation>
            <numerusform>{pictures} y {n} zona</numerusform>
            <numerusform>{pictures} y {n} zonas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ConversationFind</name>
    <message>
        <source>{at} of {total}, {message}: {line}</source>
        <translation>{at} de {total}, {message}: {line}</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>No está en esta conversación</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierta ahora</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>Mostrar las conversaciones archivadas</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>&amp;Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>De&amp;jar de fijar</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Dev&amp;olver a la lista</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>What you ask is listed here.</source>
        <translation>Aquí figura lo que pregunta.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>ConversationSwitch</name>
    <message>
        <source>A new conversation; the Edit menu brings the last one back</source>
        <translation>Conversación nueva; el menú Edición recupera la última</translation>
    </message>
    <message>
        <source>The last conversation is back</source>
        <translation>La última conversación ha vuelto</translation>
    </message>
    <message>
        <source>The conversation is open</source>
        <translation>La conversación está abierta</translation>
    </message>
</context>
<context>
    <name>DeviceBadge</name>
    <message>
        <source>&amp;Run models on</source>
        <translation>Ejecutar &amp;los modelos en</translation>
    </message>
    <message>
        <source>What is best, chosen &amp;automatically</source>
        <translation>Lo &amp;mejor, elegido automáticamente</translation>
    </message>
    <message>
        <source>The &amp;processor</source>
        <translation>El &amp;procesador</translation>
    </message>
    <message>
        <source>The &amp;graphics card</source>
        <translation>La tarjeta &amp;gráfica</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;8 bits, which fits more</source>
        <translation>La tarjeta gráfica, en &amp;8 bits: cabe más</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;4 bits, which fits most</source>
        <translation>La tarjeta gráfica, en &amp;4 bits: cabe lo máximo</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, &amp;quickly</source>
        <translation>La tarjeta gráfica, en 8 &amp;bits, con rapidez</translation>
    </message>
    <message>
        <source>Choose where models run</source>
        <translation>Elegir dónde se ejecutan los modelos</translation>
    </message>
    <message>
        <source>Runs on: {badge}. {reason}</source>
        <translation>Se ejecuta en: {badge}. {reason}</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>What was saved</source>
        <translation>Lo que se ha guardado</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Abrir &amp;la carpeta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Guardado como {file}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which are marked in the file</source>
        <translation>
            <numerusform>y {n} más, señalada en el archivo</numerusform>
            <numerusform>y {n} más, señaladas en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>Mostrar {folder}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Export conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Export up to message {n}</source>
        <translation>Exportar hasta el mensaje {n}</translation>
    </message>
    <message>
        <source>Export message {n}</source>
        <translation>Exportar el mensaje {n}</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <translation>
            <numerusform>Exportar {n} conversación</numerusform>
            <numerusform>Exportar {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked there yet</source>
        <translation>Allí aún no se ha preguntado nada</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>{format} files in a zip (*.zip)</source>
        <translation>Archivos {format} en un zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <translation>
            <numerusform>{n} conversación</numerusform>
            <numerusform>{n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Exportando a {file}…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se ha exportado nada</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Se ha cancelado la exportación</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Versions of questions and answers</source>
        <translation>Versiones &amp;de preguntas y respuestas</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON todas, documentos las visibles</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>Solo las que ve</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <translation>En una carpeta junto al archivo</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dentro del archivo</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>Idi&amp;oma del documento</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>El de la conversación</translation>
    </message>
    <message>
        <source>Leave &amp;GPS and camera data out of pictures</source>
        <translation>&amp;Quitar de las imágenes el GPS y los datos de la cámara</translation>
    </message>
    <message>
        <source>Leave out the &amp;names of folders</source>
        <translation>Omitir &amp;los nombres de las carpetas</translation>
    </message>
    <message>
        <source>&amp;Tell tokens, speed and how answers ended</source>
        <translation>Indicar tokens, velocidad y cómo acabaron las &amp;respuestas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find the one before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Find pictures by words</source>
        <translation>Buscar imágenes con palabras</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>E&amp;legir carpeta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Elegir &amp;modelo…</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model</source>
        <translation>La carpeta de un modelo CLIP o SigLIP</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Lo que se debe ver</translation>
    </message>
    <message>
        <source>What is to be seen, such as “a red car”</source>
        <translation>Lo que se debe ver, por ejemplo «un coche rojo»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Pictures that were found</source>
        <translation>Imágenes encontradas</translation>
    </message>
    <message>
        <source>Choose the folder that is to be searched.</source>
        <translation>Elija la carpeta en la que se buscará.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be seen.</source>
        <translation>Escriba en pocas palabras lo que se debe ver.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Search a folder of pictures</source>
        <translation>Buscar en una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open the folder of a CLIP or SigLIP model</source>
        <translation>Abrir la carpeta de un modelo CLIP o SigLIP</translation>
    </message>
    <message>
        <source>The model in {folder} will search.</source>
        <translation>Buscará el modelo de {folder}.</translation>
    </message>
    <message>
        <source>The first search reads every picture in it; later ones are quick.</source>
        <translation>La primera búsqueda lee todas las imágenes; las siguientes son rápidas.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>No se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
        <source>In {folder} and below</source>
        <translation>En {folder} y sus subcarpetas</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>Buscando imágenes, {n} encontrada…</numerusform>
            <numerusform>Buscando imágenes, {n} encontradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures can be used.</source>
        <translation>No se puede usar ninguna de las imágenes.</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures, the best first</source>
        <translation>
            <numerusform>{n} imagen, la mejor primero</numerusform>
            <numerusform>{n} imágenes, la mejor primero</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. {best}</source>
        <translation>{count}. {best}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more cannot be used.</source>
        <translation>
            <numerusform>y {n} más no se puede usar.</numerusform>
            <numerusform>y {n} más no se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read of the pictures is kept.</source>
        <translation>Detenido; lo leído de las imágenes se conserva.</translation>
    </message>
    <message>
        <source>This needs a CLIP or SigLIP model: get one with Ctrl+Shift+M, or choose its folder.</source>
        <translation>Hace falta un modelo CLIP o SigLIP: consiga uno con Control+Mayúsculas+M o elija su carpeta.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>✓ Nothing to remark on this text.</source>
        <translation>✓ Nada que objetar a este texto.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nada que objetar.</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 observación</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} observación</numerusform>
            <numerusform>{n} observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The text will be: {text}</source>
        <translation>El texto será: {text}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>no graphics card</source>
        <translation>sin tarjeta gráfica</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {n} processor cores, {card}.</source>
        <translation>
            <numerusform>Este ordenador: {memory} de memoria, {n} núcleo de procesador, {card}.</numerusform>
            <numerusform>Este ordenador: {memory} de memoria, {n} núcleos de procesador, {card}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Añadir &amp;un servidor…</translation>
    </message>
    <message>
        <source>{title} can; it is the one to recommend here: {size}, {time} an answer, {licence}.</source>
        <translation>{title} sí puede; es el recomendado aquí: {size}, {time} por respuesta, {licence}.</translation>
    </message>
    <message>
        <source>The model that comes along knows drawings, and cannot describe photos.</source>
        <translation>El modelo que viene incluido conoce dibujos y no sabe describir fotos.</translation>
    </message>
    <message>
        <source>&amp;Get it…</source>
        <translation>&amp;Obtenerlo…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>fits {similarity:.2f}</source>
        <translation>coincide {similarity:.2f}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
    </message>
</context>
<context>
    <name>GpuControl</name>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>Descargando: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} MB</source>
        <translation>Comprobando: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>GpuDialog</name>
    <message>
        <source>GPU support</source>
        <translation>Compatibilidad con GPU</translation>
    </message>
    <message>
        <source>Large models answer many times faster on an NVIDIA graphics card. That takes packages that do not come with Sightline. They are fetched from the Python package index and put into the data folder; the installed program stays as it is, and starts with them from then on.</source>
        <translation>Los modelos grandes responden muchas veces más rápido en una tarjeta gráfica NVIDIA. Para ello hacen falta paquetes que no vienen con Sightline. Se descargan del índice de paquetes de Python y se ponen en la carpeta de datos; el programa instalado queda como está y desde entonces se inicia con ellos.</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>Tarjeta gráfica: {name}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card is found.</source>
        <translation>No se encuentra ninguna tarjeta gráfica NVIDIA.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>It is not added.</source>
        <translation>No está añadida.</translation>
    </message>
    <message>
        <source>It was begun. What came is kept, and the rest is fetched.</source>
        <translation>Se empezó. Lo recibido se conserva y se descarga el resto.</translation>
    </message>
    <message>
        <source>What is there belongs to another version, and is not used. Add it again.</source>
        <translation>Lo que hay es de otra versión y no se usa. Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>It is added, and used when Sightline starts again.</source>
        <translation>Está añadida y se usará cuando Sightline vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>It is added and in use.</source>
        <translation>Está añadida y en uso.</translation>
    </message>
    <message>
        <source>It is removed when Sightline starts again.</source>
        <translation>Se eliminará cuando Sightline vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>C&amp;ontinuar…</translation>
    </message>
    <message>
        <source>&amp;See what it takes…</source>
        <translation>Ver lo &amp;que ocupa…</translation>
    </message>
    <message>
        <source>&amp;Fetch and add</source>
        <translation>&amp;Descargar y añadir</translation>
    </message>
    <message>
        <source>{fetched} are fetched, and take about {disk} on the disk. It can be paused at any time.</source>
        <translation>Se descargan {fetched}, que ocupan unos {disk} en el disco. Se puede pausar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Sightline</source>
        <translation>Ayuda — Sightline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>A la página mostrada antes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation>1 página encontrada</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages found</source>
        <translation>
            <numerusform>{n} página encontrada</numerusform>
            <numerusform>{n} páginas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A page of the help</source>
        <translation>Una página de la ayuda</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Everything is kept again.</source>
        <translation>Todo se vuelve a conservar.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Ya no está fijada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>De nuevo en la lista</translation>
    </message>
    <message>
        <source>1 conversation was deleted</source>
        <translation>Se eliminó 1 conversación</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were deleted</source>
        <translation>
            <numerusform>Se eliminó {n} conversación</numerusform>
            <numerusform>Se eliminaron {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{deleted}. Ctrl+Z in the list brings back.</source>
        <translation>{deleted}. Control+Z en la lista recupera.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Sightline ended unexpectedly twice in a row, so it has started with the built-in model and without the last conversation. Both are still there: the File menu opens the model, the list the conversation.</source>
        <translation>Sightline terminó inesperadamente dos veces seguidas, así que ha empezado con el modelo incluido y sin la última conversación. Ambos siguen ahí: el menú Archivo abre el modelo, la lista la conversación.</translation>
    </message>
    <message>
        <source>The conversations are damaged</source>
        <translation>Las conversaciones están dañadas</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged. Until then, nothing that you ask is kept.</source>
        <translation>Lo que aún se puede leer se puede guardar en un archivo nuevo. El archivo dañado se aparta sin cambios. Hasta entonces no se conserva nada de lo que pregunte.</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>1 conversation with {m} messages was saved. The damaged file is {file}.</source>
        <translation>Se salvó 1 conversación con {m} mensajes. El archivo dañado es {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations with {m} messages were saved. The damaged file is {file}.</source>
        <translation>
            <numerusform>Se salvó {n} conversación con {m} mensajes. El archivo dañado es {file}.</numerusform>
            <numerusform>Se salvaron {n} conversaciones con {m} mensajes. El archivo dañado es {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is lost.</source>
        <translation>Se perdió 1 mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are lost.</source>
        <translation>
            <numerusform>Se perdió {n} mensaje.</numerusform>
            <numerusform>Se perdieron {n} mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part of it could not be read.</source>
        <translation>No se pudo leer 1 parte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of it could not be read.</source>
        <translation>
            <numerusform>No se pudo leer {n} parte.</numerusform>
            <numerusform>No se pudieron leer {n} partes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Conversations exported as JSON (*.json *.zip)</source>
        <translation>Conversaciones exportadas como JSON (*.json *.zip)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>1 conversation was imported</source>
        <translation>Se importó 1 conversación</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported</source>
        <translation>
            <numerusform>Se importó {n} conversación</numerusform>
            <numerusform>Se importaron {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 ya estaba aquí</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} ya estaba aquí</numerusform>
            <numerusform>{n} ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se ha importado nada</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <source>Unl&amp;oad</source>
        <translation>&amp;Descargar de memoria</translation>
    </message>
    <message>
        <source>Free its memory; the next question loads it again</source>
        <translation>Liberar su memoria; la próxima pregunta lo vuelve a cargar</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Cancel loading the model</source>
        <translation>Cancelar la carga del modelo</translation>
    </message>
    <message>
        <source>{name} is unloaded.</source>
        <translation>{name} está descargado de la memoria.</translation>
    </message>
    <message>
        <source>{name} is loaded and takes about {size}.</source>
        <translation>{name} está cargado y ocupa unos {size}.</translation>
    </message>
    <message>
        <source>A server answers.</source>
        <translation>Responde un servidor.</translation>
    </message>
    <message>
        <source>{name} is unloaded; the next question loads it again.</source>
        <translation>{name} está descargado; la próxima pregunta lo vuelve a cargar.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source> Sightline uses {used} of memory; {free} are free.</source>
        <translation> Sightline usa {used} de memoria; quedan libres {free}.</translation>
    </message>
    <message>
        <source> On the graphics card it uses {used}.</source>
        <translation> En la tarjeta gráfica usa {used}.</translation>
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
        <translation>Respondiendo.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>Stopped; what was written is kept.</source>
        <translation>Detenido; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The answer broke off; what was written is kept.</source>
        <translation>La respuesta se interrumpió; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
    <message>
        <source>No answer; your question is back in the box.</source>
        <translation>Sin respuesta; su pregunta vuelve a estar en el cuadro.</translation>
    </message>
    <message>
        <source>No answer; Ctrl+Up brings your question back.</source>
        <translation>Sin respuesta; Control+Arriba recupera su pregunta.</translation>
    </message>
    <message>
        <source>Reading aloud; Space or Esc stops.</source>
        <translation>Leyendo en voz alta; Espacio o Escape lo detiene.</translation>
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
        <translation>Leído en la imagen</translation>
    </message>
    <message>
        <source>Not read in the picture, and may be wrong</source>
        <translation>No leído en la imagen; puede ser erróneo</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>&amp;Textos alternativos…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>&amp;Abrir imágenes…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Remo&amp;ve this picture</source>
        <translation>&amp;Quitar esta imagen</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>Conversación &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>&amp;Exportar la conversación…</translation>
    </message>
    <message>
        <source>Expor&amp;t this message…</source>
        <translation>E&amp;xportar este mensaje…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>Exportar &amp;hasta este mensaje…</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>&amp;Importar conversaciones…</translation>
    </message>
    <message>
        <source>&amp;Keep copies of pictures</source>
        <translation>Conservar copias &amp;de las imágenes</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>A&amp;brir carpeta de modelo…</translation>
    </message>
    <message>
        <source>Use the &amp;built-in model</source>
        <translation>&amp;Usar el modelo incluido</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Servidores…</translation>
    </message>
    <message>
        <source>&amp;GPU support…</source>
        <translation>Compatibilidad con &amp;GPU…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Bring back the last conversation</source>
        <translation>&amp;Recuperar la última conversación</translation>
    </message>
    <message>
        <source>&amp;Search all conversations…</source>
        <translation>Buscar en t&amp;odas las conversaciones…</translation>
    </message>
    <message>
        <source>Find pictures by &amp;words…</source>
        <translation>&amp;Buscar imágenes con palabras…</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>Buscar en la con&amp;versación…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt one</source>
        <translation>&amp;Resultado siguiente</translation>
    </message>
    <message>
        <source>Find the &amp;one before</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>&amp;Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>Copiar como texto sin &amp;formato</translation>
    </message>
    <message>
        <source>Copy the conversation as &amp;Markdown</source>
        <translation>Copiar la conversación como Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy the conversation as p&amp;lain text</source>
        <translation>Copiar &amp;la conversación como texto sin formato</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Pregunta anterior</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Pregunta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;List of conversations</source>
        <translation>Lista &amp;de conversaciones</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>R&amp;educir</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Imagen siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Ima&amp;gen anterior</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>C&amp;omo el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>&amp;Volver a responder</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>Continuar &amp;la respuesta</translation>
    </message>
    <message>
        <source>E&amp;dit the question</source>
        <translation>&amp;Editar la pregunta</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>&amp;Respuesta anterior</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>Respuesta &amp;siguiente</translation>
    </message>
    <message>
        <source>Selected in the &amp;list</source>
        <translation>Selecc&amp;ionadas en la lista</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>Escribir &amp;una pregunta</translation>
    </message>
    <message>
        <source>Read &amp;messages</source>
        <translation>Leer los &amp;mensajes</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or stop</source>
        <translation>Leer en vo&amp;z alta, o detener</translation>
    </message>
    <message>
        <source>&amp;Enter sends</source>
        <translation>I&amp;ntro envía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>A&amp;yuda de Sightline</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;Todos los atajos</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Hacer el recorrido</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>&amp;Acerca de Sightline</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>{who}, message {number}</source>
        <translation>{who}, mensaje {number}</translation>
    </message>
    <message>
        <source>Edit message {number}</source>
        <translation>Editar el mensaje {number}</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>Copiar el mensaje {number}</translation>
    </message>
    <message>
        <source>■ Stopped. What was written until then is kept.</source>
        <translation>■ Detenido. Lo escrito hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>■ An error broke this answer off. What was written until then is kept.</source>
        <translation>■ Un error interrumpió esta respuesta. Lo escrito hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>… The answer was cut because it reached the longest length.</source>
        <translation>… La respuesta se cortó porque alcanzó la longitud máxima.</translation>
    </message>
    <message>
        <source>The model was not sure enough of an answer to show one.</source>
        <translation>El modelo no estaba lo bastante seguro de ninguna respuesta como para mostrarla.</translation>
    </message>
    <message>
        <source>The model was not sure enough of a part of its answer to show it.</source>
        <translation>El modelo no estaba lo bastante seguro de una parte de su respuesta como para mostrarla.</translation>
    </message>
    <message>
        <source>✓ Read in the picture: {quotes}</source>
        <translation>✓ Leído en la imagen: {quotes}</translation>
    </message>
    <message>
        <source>✗ Not read in the picture, and may be wrong: {quotes}</source>
        <translation>✗ No leído en la imagen; puede ser erróneo: {quotes}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Volver a responder</translation>
    </message>
    <message>
        <source>Ask again; this answer is kept</source>
        <translation>Preguntar de nuevo; esta respuesta se conserva</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Write on from here; this answer is kept as it is</source>
        <translation>Seguir escribiendo desde aquí; esta respuesta queda como está</translation>
    </message>
    <message>
        <source>Use a larger model…</source>
        <translation>Usar un modelo mayor…</translation>
    </message>
    <message>
        <source>Choose a folder with another model on this computer</source>
        <translation>Elegir la carpeta de otro modelo en este ordenador</translation>
    </message>
    <message numerus="yes">
        <source>{quotes} and {n} more</source>
        <translation>
            <numerusform>{quotes} y {n} más</numerusform>
            <numerusform>{quotes} y {n} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>No se pudieron guardar los ajustes en {file}: {reason}. Valen hasta que salga.</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>Open the folder of a model</source>
        <translation>Abrir la carpeta de un modelo</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Export to ONNX…</source>
        <translation>Exportar a &amp;ONNX…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Check its &amp;files</source>
        <translation>Comprobar &amp;sus archivos</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Desca&amp;rtar</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {model}</source>
        <translation>Ajustes de {model}</translation>
    </message>
    <message>
        <source>They hold for this model alone, from now on.</source>
        <translation>Valen solo para este modelo, desde ahora.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>All settings of the model are as they were at first.</source>
        <translation>Todos los ajustes del modelo están como al principio.</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models — Sightline</source>
        <translation>Modelos — Sightline</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este ordenador…</translation>
    </message>
    <message>
        <source>Progress of the model</source>
        <translation>Progreso del modelo</translation>
    </message>
    <message>
        <source>Cancel and discard what came</source>
        <translation>Cancelar y descartar lo recibido</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Eliminado: {name}</translation>
    </message>
    <message>
        <source>This computer was measured.</source>
        <translation>Se ha medido este ordenador.</translation>
    </message>
    <message>
        <source>no graphics card</source>
        <translation>sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{name} con {memory}</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {cores} processor cores, {card}.</source>
        <translation>
            <numerusform>Este ordenador: {memory} de memoria, {cores} núcleo, {card}.</numerusform>
            <numerusform>Este ordenador: {memory} de memoria, {cores} núcleos, {card}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended for it: {title}, {size}, {time} an answer.</source>
        <translation>Recomendado para él: {title}, {size}, {time} por respuesta.</translation>
    </message>
    <message>
        <source>{doing}: {time} so far, {total} in all</source>
        <translation>{doing}: {time} hasta ahora, {total} en total</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB, {speed} MB/s, {time} left</source>
        <translation>{doing}: {done} de {total} MB, {speed} MB/s, quedan {time}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB</source>
        <translation>{doing}: {done} de {total} MB</translation>
    </message>
    <message>
        <source>1 model takes</source>
        <translation>1 modelo ocupa</translation>
    </message>
    <message numerus="yes">
        <source>{n} models take</source>
        <translation>
            <numerusform>{n} modelo ocupa</numerusform>
            <numerusform>{n} modelos ocupan</numerusform>
        </translation>
    </message>
    <message>
        <source>{models} {size} in {folder}; {free} are free there.</source>
        <translation>{models} {size} en {folder}; allí quedan libres {free}.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>En pausa: {name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>Cancelado: {name}</translation>
    </message>
    <message>
        <source>{title} finds pictures by words from now on (Ctrl+Shift+K).</source>
        <translation>{title} encuentra imágenes por palabras desde ahora (Control+Mayúsculas+K).</translation>
    </message>
    <message>
        <source>Write it as owner/name, or as the address of its page on the hub.</source>
        <translation>Escríbalo como propietario/nombre, o con la dirección de su página en el hub.</translation>
    </message>
    <message>
        <source>Looking up {name}</source>
        <translation>Consultando {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>Installed: {name}</source>
        <translation>Instalado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all {n} files are what was installed.</source>
        <translation>
            <numerusform>{name}: {n} archivo es el que se instaló.</numerusform>
            <numerusform>{name}: los {n} archivos son los que se instalaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models are kept in {folder} now.</source>
        <translation>Los modelos se guardan ahora en {folder}.</translation>
    </message>
    <message>
        <source>The access token is kept.</source>
        <translation>El token de acceso está guardado.</translation>
    </message>
    <message>
        <source>This computer has no safe store for keys: the token is forgotten when you quit.</source>
        <translation>Este ordenador no tiene un almacén seguro de claves: el token se olvida al salir.</translation>
    </message>
</context>
<context>
    <name>ModelsWork</name>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
</context>
<context>
    <name>MoreModels</name>
    <message>
        <source>Another model of the hub, by name or address</source>
        <translation>Otro modelo del hub, por nombre o dirección</translation>
    </message>
    <message>
        <source>owner/name, or its address</source>
        <translation>propietario/nombre, o su dirección</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>C&amp;onsultarlo</translation>
    </message>
    <message>
        <source>&amp;Add from a folder…</source>
        <translation>Añadir &amp;desde una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Keep all models in another folder…</source>
        <translation>&amp;Guardar todos los modelos en otra carpeta…</translation>
    </message>
    <message>
        <source>&amp;Measure this computer</source>
        <translation>&amp;Medir este ordenador</translation>
    </message>
    <message>
        <source>Access &amp;token of the hub…</source>
        <translation>To&amp;ken de acceso del hub…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>A&amp;nother model:</source>
        <translation>Ot&amp;ro modelo:</translation>
    </message>
    <message>
        <source>Add the model in a folder</source>
        <translation>Añadir el modelo de una carpeta</translation>
    </message>
    <message>
        <source>Keep all models in this folder</source>
        <translation>Guardar todos los modelos en esta carpeta</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>Token de acceso del hub</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer. Empty forgets it.</source>
        <translation>Se guarda en el almacén de claves de este ordenador. Vacío, se olvida.</translation>
    </message>
</context>
<context>
    <name>OpenPictures</name>
    <message>
        <source>{name} is part of the conversation, and stays. A new conversation begins without it.</source>
        <translation>{name} es parte de la conversación y se queda. Una conversación nueva empieza sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>Buscando imágenes, {n} encontrada…</numerusform>
            <numerusform>Buscando imágenes, {n} encontradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was opened</source>
        <translation>No se abrió ninguna imagen</translation>
    </message>
    <message>
        <source>The picture is open</source>
        <translation>La imagen está abierta</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are open</source>
        <translation>
            <numerusform>{n} imagen está abierta</numerusform>
            <numerusform>{n} imágenes están abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Which pictures</source>
        <translation>&amp;Qué imágenes</translation>
    </message>
    <message>
        <source>Where a file has a &amp;text already</source>
        <translation>&amp;Si un archivo ya tiene un texto</translation>
    </message>
    <message>
        <source>Keep it, and draft nothing</source>
        <translation>Conservarlo y no redactar nada</translation>
    </message>
    <message>
        <source>Keep it, and put the draft behind it</source>
        <translation>Conservarlo y poner el borrador detrás</translation>
    </message>
    <message>
        <source>Draft a new one, and show both</source>
        <translation>Redactar uno nuevo y mostrar los dos</translation>
    </message>
    <message>
        <source>At most {n} characters: {name}</source>
        <translation>Como mucho {n} caracteres: {name}</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>Est&amp;ilo</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Frases completas</translation>
    </message>
    <message>
        <source>Expressive: mood, light and colours, too</source>
        <translation>Expresivo: también ambiente, luz y colores</translation>
    </message>
    <message>
        <source>Technical: the terms of those who know the subject</source>
        <translation>Técnico: los términos de quienes conocen el tema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>&amp;Write it as the photo&apos;s description, too, where there is none</source>
        <translation>Escribirlo también como descripción de la &amp;foto, donde no la haya</translation>
    </message>
    <message>
        <source>What is known of all these pictures</source>
        <translation>Lo que se sabe de todas estas imágenes</translation>
    </message>
</context>
<context>
    <name>PictureControl</name>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file.</source>
        <translation>En lo pegado o soltado no hay ninguna imagen. Copie o arrastre una imagen, o un archivo de imagen.</translation>
    </message>
    <message>
        <source>This model understands English only.</source>
        <translation>Este modelo solo entiende inglés.</translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>Describe esta imagen.</translation>
    </message>
    <message>
        <source>Read the text in this picture.</source>
        <translation>Lee el texto de esta imagen.</translation>
    </message>
    <message>
        <source>How many things are in this picture?</source>
        <translation>¿Cuántas cosas hay en esta imagen?</translation>
    </message>
    <message>
        <source>Write alt text for this picture.</source>
        <translation>Escribe un texto alternativo para esta imagen.</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find in the picture</source>
        <translation>Buscar en la imagen</translation>
    </message>
    <message>
        <source>Close the search in the picture</source>
        <translation>Cerrar la búsqueda en la imagen</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>Trazar una zona sobre la que preguntar</translation>
    </message>
    <message>
        <source>Draw a region to ask about; or drag on the picture with Ctrl held</source>
        <translation>Trazar una zona sobre la que preguntar; o arrastrar en la imagen con Control pulsada</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Ajustar la imagen a la ventana</translation>
    </message>
    <message>
        <source>Image {number}: {name}, {width} × {height}</source>
        <translation>Imagen {number}: {name}, {width} × {height}</translation>
    </message>
    <message>
        <source>{at} of {total}: {line}</source>
        <translation>{at} de {total}: {line}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures in this conversation</source>
        <translation>Imágenes de esta conversación</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>Imagen {0}</translation>
    </message>
    <message>
        <source>Image {0}: {1}</source>
        <translation>Imagen {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>No se pudieron guardar los ajustes en {file}: {reason}. Valen hasta que salga.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>What is this picture for?</source>
        <translation>¿Para qué sirve esta imagen?</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>Pregunte sobre la imagen…</translation>
    </message>
</context>
<context>
    <name>RegionChips</name>
    <message>
        <source>Regions that the question is about</source>
        <translation>Zonas sobre las que trata la pregunta</translation>
    </message>
    <message>
        <source>Change it on the picture; Delete removes it</source>
        <translation>Cambiarla en la imagen; Suprimir la elimina</translation>
    </message>
    <message>
        <source>Remove {region}</source>
        <translation>Eliminar: {region}</translation>
    </message>
</context>
<context>
    <name>RegionControl</name>
    <message>
        <source>&amp;Draw a region by keyboard</source>
        <translation>Trazar &amp;una zona con el teclado</translation>
    </message>
    <message>
        <source>Region by &amp;numbers…</source>
        <translation>Zona &amp;por números…</translation>
    </message>
    <message>
        <source>Ask a&amp;gain about the region that is shown</source>
        <translation>Preguntar &amp;de nuevo por la zona mostrada</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of regions</source>
        <translation>De&amp;shacer el último cambio de zonas</translation>
    </message>
    <message>
        <source>&amp;Remove all regions</source>
        <translation>Eliminar todas &amp;las zonas</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 zona</translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <translation>
            <numerusform>{n} zona</numerusform>
            <numerusform>{n} zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone; now {regions}.</source>
        <translation>Deshecho; ahora {regions}.</translation>
    </message>
    <message>
        <source>All regions are removed.</source>
        <translation>Se han eliminado todas las zonas.</translation>
    </message>
    <message>
        <source>{region} is removed.</source>
        <translation>{region}: eliminada.</translation>
    </message>
    <message>
        <source>{region} goes with your question. {where}.</source>
        <translation>{region} va con su pregunta. {where}.</translation>
    </message>
    <message>
        <source>{said} Words in it: {words}</source>
        <translation>{said} Palabras en ella: {words}</translation>
    </message>
    <message>
        <source>The new region is removed.</source>
        <translation>La zona nueva se ha eliminado.</translation>
    </message>
    <message>
        <source>{region} is shown. {where}.</source>
        <translation>Se muestra: {region}. {where}.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
</context>
<context>
    <name>RegionDialog</name>
    <message>
        <source>Left edge, percent of the width</source>
        <translation>Borde izquierdo, porcentaje del ancho</translation>
    </message>
    <message>
        <source>Top edge, percent of the height</source>
        <translation>Borde superior, porcentaje del alto</translation>
    </message>
    <message>
        <source>Width, percent of the picture</source>
        <translation>Ancho, porcentaje de la imagen</translation>
    </message>
    <message>
        <source>Height, percent of the picture</source>
        <translation>Alto, porcentaje de la imagen</translation>
    </message>
    <message>
        <source>&amp;Left edge</source>
        <translation>&amp;Borde izquierdo</translation>
    </message>
    <message>
        <source>&amp;Top edge</source>
        <translation>Borde &amp;superior</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>A&amp;ncho</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;lto</translation>
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
        <translation>{name}: {box}. {help}</translation>
    </message>
    <message>
        <source>The region is hidden.</source>
        <translation>La zona está oculta.</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>Queda como estaba.</translation>
    </message>
    <message>
        <source>It goes no further. {box}</source>
        <translation>No va más allá. {box}</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Zona {number}</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size, with Ctrl by single pixels. Enter keeps it, Escape leaves, Delete removes it.</source>
        <translation>Las flechas la mueven, Mayúsculas y flechas cambian su tamaño, con Control píxel a píxel. Intro la conserva, Escape la deja, Suprimir la elimina.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPanel</name>
    <message numerus="yes">
        <source>Asked again {n} times; {m} times the model could tell.</source>
        <translation>
            <numerusform>Se preguntó {n} vez más; {m} veces el modelo supo decirlo.</numerusform>
            <numerusform>Se preguntó {n} veces más; {m} veces el modelo supo decirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Agreed, {n} of {m}: {text}</source>
        <translation>✓ Coinciden, {n} de {m}: {text}</translation>
    </message>
    <message>
        <source>? Said once, by no other telling: {text}</source>
        <translation>? Dicho una vez, y ninguna otra: {text}</translation>
    </message>
    <message>
        <source>✕ Disagreed: {text} — others say: {others}</source>
        <translation>✕ No coinciden: {text} — otros dicen: {others}</translation>
    </message>
</context>
<context>
    <name>ReviewBatches</name>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>Detenido; lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>The queue is deleted. The menu Queue brings it back until the program ends.</source>
        <translation>La cola se ha eliminado. El menú Cola la recupera hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>La cola está de vuelta</translation>
    </message>
    <message>
        <source>Add pictures or documents</source>
        <translation>Añadir imágenes o documentos</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Imágenes y documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Add a folder and all folders in it</source>
        <translation>Añadir una carpeta y todas las que contiene</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Take picture files, folders or documents.</source>
        <translation>En lo pegado o soltado no hay ninguna imagen. Tome archivos de imagen, carpetas o documentos.</translation>
    </message>
    <message>
        <source>A new queue: add pictures to it</source>
        <translation>Una cola nueva: añádale imágenes</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {pictures} out of the queue, with the texts?</source>
        <translation>¿Quitar de la cola {pictures}, con los textos?</translation>
    </message>
    <message>
        <source>The files stay as they are. What was written for them here is gone then.</source>
        <translation>Los archivos quedan como están. Lo escrito aquí para ellos se pierde.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Delete the queue “{name}”, with its texts?</source>
        <translation>¿Eliminar la cola «{name}», con sus textos?</translation>
    </message>
    <message>
        <source>The files stay as they are, and keep what was written into them.</source>
        <translation>Los archivos quedan como están y conservan lo que se escribió en ellos.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>All that have no draft ({n})</source>
        <translation>Todas las que no tienen borrador ({n})</translation>
    </message>
    <message>
        <source>The selected one, anew</source>
        <translation>La seleccionada, de nuevo</translation>
    </message>
    <message>
        <source>The selected ones ({n}), anew</source>
        <translation>Las seleccionadas ({n}), de nuevo</translation>
    </message>
    <message>
        <source>Draft alt texts</source>
        <translation>Redactar textos alternativos</translation>
    </message>
    <message>
        <source>&amp;Start drafting</source>
        <translation>E&amp;mpezar a redactar</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Redactando…</translation>
    </message>
    <message>
        <source>Drafting is held; what was drafted is kept.</source>
        <translation>La redacción está en espera; lo redactado se conserva.</translation>
    </message>
    <message>
        <source>Drafting goes on.</source>
        <translation>La redacción continúa.</translation>
    </message>
    <message>
        <source>Options of this queue</source>
        <translation>Opciones de esta cola</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What is known of this picture</source>
        <translation>Lo que se sabe de esta imagen</translation>
    </message>
    <message numerus="yes">
        <source>What is known of these {n} pictures</source>
        <translation>
            <numerusform>Lo que se sabe de esta {n} imagen</numerusform>
            <numerusform>Lo que se sabe de estas {n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last writing back?</source>
        <translation>¿Deshacer la última escritura?</translation>
    </message>
    <message>
        <source>Its photos get the very bytes back that they had before. Your texts stay here.</source>
        <translation>Sus fotos recuperan exactamente los bytes que tenían antes. Sus textos se quedan aquí.</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Deshacerla</translation>
    </message>
    <message>
        <source>This queue has no pictures of a document.</source>
        <translation>Esta cola no tiene imágenes de un documento.</translation>
    </message>
    <message>
        <source>Save the document with its texts</source>
        <translation>Guardar el documento con sus textos</translation>
    </message>
    <message>
        <source>{name} with alt text</source>
        <translation>{name} con texto alternativo</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Take decisions from a table</source>
        <translation>Tomar decisiones de una tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Adding pictures…</source>
        <translation>Añadiendo imágenes…</translation>
    </message>
    <message>
        <source>1 picture was added</source>
        <translation>Se añadió 1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were added</source>
        <translation>
            <numerusform>Se añadió {n} imagen</numerusform>
            <numerusform>Se añadieron {n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents in the folder were left out: {names}.</source>
        <translation>Se dejaron fuera documentos de la carpeta: {names}.</translation>
    </message>
    <message>
        <source>A document in the folder was left out: {names}.</source>
        <translation>Se dejó fuera un documento de la carpeta: {names}.</translation>
    </message>
    <message>
        <source>Add a document itself to describe its pictures: it becomes a queue of its own.</source>
        <translation>Añada un documento por sí mismo para describir sus imágenes: pasa a ser una cola propia.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>No hay nada que redactar.</translation>
    </message>
    <message>
        <source>1 text was drafted</source>
        <translation>Se redactó 1 texto</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were drafted</source>
        <translation>
            <numerusform>Se redactó {n} texto</numerusform>
            <numerusform>Se redactaron {n} textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; of {n} the model could not tell</source>
        <translation>
            <numerusform>{drafted}; de {n} el modelo no supo decirlo</numerusform>
            <numerusform>{drafted}; de {n} el modelo no supo decirlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; {n} could not be drafted</source>
        <translation>
            <numerusform>{drafted}; {n} no se pudo redactar</numerusform>
            <numerusform>{drafted}; {n} no se pudieron redactar</numerusform>
        </translation>
    </message>
    <message>
        <source>{drafted}; {sent} tokens sent, {answered} answered</source>
        <translation>{drafted}; {sent} tokens enviados, {answered} respondidos</translation>
    </message>
    <message>
        <source>There is nothing to write: no approved text is new.</source>
        <translation>No hay nada que escribir: ningún texto aprobado es nuevo.</translation>
    </message>
    <message>
        <source>1 photo was written</source>
        <translation>Se escribió 1 foto</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were written</source>
        <translation>
            <numerusform>Se escribió {n} foto</numerusform>
            <numerusform>Se escribieron {n} fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{written}, {n} of them into a file beside the photo</source>
        <translation>
            <numerusform>{written}, {n} de ellas en un archivo junto a la foto</numerusform>
            <numerusform>{written}, {n} de ellas en un archivo junto a la foto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is as it was</source>
        <translation>1 archivo está como estaba</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were</source>
        <translation>
            <numerusform>{n} archivo está como estaba</numerusform>
            <numerusform>{n} archivos están como estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Guardado como {file}</translation>
    </message>
    <message>
        <source>1 picture was changed</source>
        <translation>Se cambió 1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were changed</source>
        <translation>
            <numerusform>Se cambió {n} imagen</numerusform>
            <numerusform>Se cambiaron {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>Y {n} más de este tipo.</numerusform>
            <numerusform>Y {n} más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>There is no text to approve: write one, or mark the picture as decorative.</source>
        <translation>No hay texto que aprobar: escriba uno o marque la imagen como decorativa.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Decorativa</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are decorative</source>
        <translation>
            <numerusform>{n} imagen es decorativa</numerusform>
            <numerusform>{n} imágenes son decorativas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Esta es la última imagen.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Esta es la primera imagen.</translation>
    </message>
    <message>
        <source>The alt text was copied</source>
        <translation>Se copió el texto alternativo</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>No hay texto que comprobar.</translation>
    </message>
    <message>
        <source>Asking the model again…</source>
        <translation>Preguntando de nuevo al modelo…</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>No picture is left to be reviewed in this list.</source>
        <translation>No queda ninguna imagen por revisar en esta lista.</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}</source>
        <translation>{name}, {row} de {count}</translation>
    </message>
    <message>
        <source>The model was asked again.</source>
        <translation>Se preguntó de nuevo al modelo.</translation>
    </message>
    <message>
        <source>The reliability check was stopped.</source>
        <translation>Se detuvo la comprobación de fiabilidad.</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>Descripción ampliada</translation>
    </message>
    <message>
        <source>Difference to the text in the file</source>
        <translation>Diferencia con el texto del archivo</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>&amp;Usar el texto del archivo</translation>
    </message>
    <message>
        <source>Conte&amp;xt of this picture…</source>
        <translation>Contexto &amp;de esta imagen…</translation>
    </message>
    <message>
        <source>Alt &amp;text</source>
        <translation>&amp;Texto alternativo</translation>
    </message>
    <message>
        <source>What the picture is &amp;for</source>
        <translation>&amp;Para qué sirve la imagen</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>La versión siguiente</translation>
    </message>
    <message>
        <source>What the picture is for</source>
        <translation>Para qué sirve la imagen</translation>
    </message>
    <message>
        <source>Not said yet: as information</source>
        <translation>Aún sin decir: como información</translation>
    </message>
    <message>
        <source>Information: it tells something</source>
        <translation>Información: dice algo</translation>
    </message>
    <message>
        <source>Complex: chart, map or diagram</source>
        <translation>Compleja: gráfico, mapa o diagrama</translation>
    </message>
    <message>
        <source>Text: it is there for its words</source>
        <translation>Texto: está por sus palabras</translation>
    </message>
    <message>
        <source>Function: a link or a button</source>
        <translation>Función: un enlace o un botón</translation>
    </message>
    <message>
        <source>Decorative: it needs no text</source>
        <translation>Decorativa: no necesita texto</translation>
    </message>
    <message>
        <source>Help me choose…</source>
        <translation>Ayúdeme a elegir…</translation>
    </message>
    <message>
        <source>{n} of {limit} characters</source>
        <translation>{n} de {limit} caracteres</translation>
    </message>
    <message numerus="yes">
        <source>⚠ {n} characters, {more} too many</source>
        <translation>
            <numerusform>⚠ {n} carácter, sobran {more}</numerusform>
            <numerusform>⚠ {n} caracteres, sobran {more}</numerusform>
        </translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>{by}, {when}</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>Versión {n} de {count}</translation>
    </message>
    <message>
        <source>written by {model}</source>
        <translation>escrito por {model}</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>escrito por usted</translation>
    </message>
    <message>
        <source>written by {model}, edited by you</source>
        <translation>escrito por {model}, editado por usted</translation>
    </message>
    <message>
        <source>The file has no alt text yet.</source>
        <translation>El archivo aún no tiene texto alternativo.</translation>
    </message>
    <message>
        <source>The file has this very text.</source>
        <translation>El archivo tiene este mismo texto.</translation>
    </message>
    <message>
        <source>Against the text in the file: left out is struck through, new is underlined.</source>
        <translation>Frente al texto del archivo: lo omitido va tachado y lo nuevo, subrayado.</translation>
    </message>
    <message>
        <source>The text in the file:</source>
        <translation>El texto del archivo:</translation>
    </message>
    <message>
        <source>Extended description: {text}</source>
        <translation>Descripción ampliada: {text}</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Descripción: {text}</translation>
    </message>
    <message>
        <source>Keywords: {text}</source>
        <translation>Palabras clave: {text}</translation>
    </message>
    <message>
        <source>Date: {text}</source>
        <translation>Fecha: {text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>Lugar: {text}</translation>
    </message>
    <message>
        <source>In the picture: {text}</source>
        <translation>En la imagen: {text}</translation>
    </message>
    <message>
        <source>Alt text in other languages: {text}</source>
        <translation>Texto alternativo en otros idiomas: {text}</translation>
    </message>
    <message>
        <source>It has GPS coordinates; nobody is told them unasked.</source>
        <translation>Tiene coordenadas GPS; no se dicen a nadie sin pedirlo.</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>&amp;Ayuda de Sightline</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;Todos los atajos</translation>
    </message>
    <message>
        <source>&amp;Go on drafting</source>
        <translation>&amp;Seguir redactando</translation>
    </message>
    <message>
        <source>&amp;Hold drafting</source>
        <translation>&amp;Poner en espera la redacción</translation>
    </message>
    <message>
        <source>Stop the reliability check</source>
        <translation>Detener la comprobación de fiabilidad</translation>
    </message>
    <message>
        <source>Check &amp;reliability</source>
        <translation>&amp;Comprobar la fiabilidad</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>Añadir &amp;imágenes o documentos…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Aña&amp;dir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>P&amp;egar imágenes</translation>
    </message>
    <message>
        <source>&amp;New queue</source>
        <translation>Cola &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Options of this queue…</source>
        <translation>&amp;Opciones de esta cola…</translation>
    </message>
    <message>
        <source>&amp;Take the selected pictures out</source>
        <translation>&amp;Quitar las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Delete this queue…</source>
        <translation>E&amp;liminar esta cola…</translation>
    </message>
    <message>
        <source>&amp;Bring the deleted queue back</source>
        <translation>&amp;Recuperar la cola eliminada</translation>
    </message>
    <message>
        <source>Save as a table (&amp;CSV)…</source>
        <translation>&amp;Guardar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Save as a contact &amp;sheet (HTML)…</source>
        <translation>Guardar como &amp;hoja de contactos (HTML)…</translation>
    </message>
    <message>
        <source>Take decisions &amp;in from a table…</source>
        <translation>Tomar decisiones de &amp;una tabla…</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>Cerrar esta &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Redactar</translation>
    </message>
    <message>
        <source>&amp;Draft alt texts…</source>
        <translation>Redactar te&amp;xtos alternativos…</translation>
    </message>
    <message>
        <source>Draft &amp;this picture</source>
        <translation>Redactar esta i&amp;magen</translation>
    </message>
    <message>
        <source>&amp;Pass over the present picture</source>
        <translation>&amp;Pasar por alto la imagen actual</translation>
    </message>
    <message>
        <source>&amp;Stop drafting</source>
        <translation>&amp;Dejar de redactar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>R&amp;evisar</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Apro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Decorative</source>
        <translation>D&amp;ecorativa</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Recha&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>Editar el &amp;texto</translation>
    </message>
    <message>
        <source>Next to be re&amp;viewed</source>
        <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Imagen siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Ir a &amp;la lista</translation>
    </message>
    <message>
        <source>Version &amp;before</source>
        <translation>&amp;Versión anterior</translation>
    </message>
    <message>
        <source>Version a&amp;fter</source>
        <translation>Ve&amp;rsión siguiente</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>&amp;Usar el texto del archivo</translation>
    </message>
    <message>
        <source>&amp;Mend the first remark</source>
        <translation>&amp;Corregir la primera observación</translation>
    </message>
    <message>
        <source>&amp;Copy the alt text</source>
        <translation>C&amp;opiar el texto alternativo</translation>
    </message>
    <message>
        <source>What is &amp;known of it…</source>
        <translation>Lo &amp;que se sabe de ella…</translation>
    </message>
    <message>
        <source>What is it f&amp;or? Help me choose…</source>
        <translation>¿Para qué sirve? A&amp;yúdeme a elegir…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;scribir</translation>
    </message>
    <message>
        <source>&amp;Write approved texts into the photos…</source>
        <translation>Escribir los textos aprobados en las &amp;fotos…</translation>
    </message>
    <message>
        <source>&amp;Undo the last writing…</source>
        <translation>Des&amp;hacer la última escritura…</translation>
    </message>
    <message>
        <source>Save the &amp;document with its texts…</source>
        <translation>&amp;Guardar el documento con sus textos…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Approve, decorative, reject, edit</source>
        <translation>Aprobar, decorativa, rechazar, editar</translation>
    </message>
    <message>
        <source>A, D, R, E in the list</source>
        <translation>A, D, R, E en la lista</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Imagen siguiente o anterior</translation>
    </message>
    <message>
        <source>J or K in the list</source>
        <translation>J o K en la lista</translation>
    </message>
    <message>
        <source>Select several pictures</source>
        <translation>Seleccionar varias imágenes</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Mayúsculas+Arriba o Mayúsculas+Abajo, Control+clic</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>Ninguna de este tipo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Sin texto alternativo</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Con borrador</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Decorativa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>No se hizo borrador</translation>
    </message>
    <message>
        <source>Approved, not in the file yet</source>
        <translation>Aprobado, aún no en el archivo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>{n} of {count} reviewed</source>
        <translation>{n} de {count} revisadas</translation>
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
        <translation>Texto alternativo — Sightline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Cancelar este trabajo</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Redactando</translation>
    </message>
    <message>
        <source>Hold drafting</source>
        <translation>Poner en espera la redacción</translation>
    </message>
    <message>
        <source>Checking reliability</source>
        <translation>Comprobando la fiabilidad</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Cancelar la comprobación</translation>
    </message>
    <message>
        <source>Alt text for many pictures.</source>
        <translation>Texto alternativo para muchas imágenes.</translation>
    </message>
    <message>
        <source>Add a folder, pictures, or a Word, PowerPoint, EPUB or HTML document. The model drafts, you approve, and only then the text goes into the files.</source>
        <translation>Añada una carpeta, imágenes o un documento Word, PowerPoint, EPUB o HTML. El modelo redacta, usted aprueba y solo entonces el texto pasa a los archivos.</translation>
    </message>
    <message>
        <source>{sentence} Nothing leaves this computer.</source>
        <translation>{sentence} Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add pictures or documents…</source>
        <translation>Añadir imágenes o documentos…</translation>
    </message>
    <message>
        <source>Draft alt texts…</source>
        <translation>Redactar textos alternativos…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Aprobar</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Decorativa</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Draft this one</source>
        <translation>Redactar esta</translation>
    </message>
    <message>
        <source>Check reliability</source>
        <translation>Comprobar la fiabilidad</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Añadiendo imágenes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Drafts: {done} of {total}</source>
        <translation>Borradores: {done} de {total}</translation>
    </message>
    <message>
        <source>{drafts}, {time} left</source>
        <translation>{drafts}, quedan {time}</translation>
    </message>
    <message>
        <source>{drafts}, held</source>
        <translation>{drafts}, en espera</translation>
    </message>
    <message>
        <source>Drafting for {name}…</source>
        <translation>Redactando para {name}…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>Seguir redactando</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Words, or “a phrase” in quotes</source>
        <translation>Palabras, o «una frase» entre comillas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Titles, questions, answers, file names and the words in pictures are searched.</source>
        <translation>Se buscan títulos, preguntas, respuestas, nombres de archivo y las palabras de las imágenes.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in 1 conversation</source>
        <translation>{found} en 1 conversación</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} conversations</source>
        <translation>
            <numerusform>{found} en {n} conversación</numerusform>
            <numerusform>{found} en {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>{title} (archived)</source>
        <translation>{title} (archivada)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <translation>Palabras en una imagen</translation>
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
        <translation>No se pudieron guardar los servidores en {file}: {reason}.</translation>
    </message>
    <message>
        <source>No key is kept. Most servers on this computer need none.</source>
        <translation>No hay ninguna clave guardada. La mayoría de los servidores en este ordenador no la necesitan.</translation>
    </message>
    <message>
        <source>The key is in the key store of this computer.</source>
        <translation>La clave está en el almacén de claves de este ordenador.</translation>
    </message>
    <message>
        <source>The key is kept until you quit, and nowhere written down: this computer has no key store for it.</source>
        <translation>La clave se conserva hasta que salga y no se escribe en ningún sitio: este ordenador no tiene almacén de claves para ella.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modelo</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} modelo</numerusform>
            <numerusform>{n} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no models; type the name of one.</source>
        <translation>El servidor no nombra modelos; escriba el nombre de uno.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>&amp;Forget key</source>
        <translation>&amp;Olvidar la clave</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>&amp;Listar modelos</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <translation>Preguntar al servidor qué modelos tiene</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>guardada; escriba otra para sustituirla</translation>
    </message>
</context>
<context>
    <name>ServerMark</name>
    <message>
        <source>Stay on this computer</source>
        <translation>Quedarse en este ordenador</translation>
    </message>
    <message>
        <source>Use the model on this computer instead of the server</source>
        <translation>Usar el modelo de este ordenador en lugar del servidor</translation>
    </message>
    <message>
        <source>Pictures go to another program on this computer → {host}</source>
        <translation>Las imágenes van a otro programa de este ordenador → {host}</translation>
    </message>
    <message>
        <source>Pictures leave this computer → {host}</source>
        <translation>Las imágenes salen de este ordenador → {host}</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Usar este servidor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>Un servidor nuevo</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>A server answers instead of the model on this computer. Pictures that you ask about are sent to it.</source>
        <translation>Un servidor responde en lugar del modelo de este ordenador. Se le envían las imágenes sobre las que pregunta.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your question waits for the picture…</source>
        <translation>Su pregunta espera a la imagen…</translation>
    </message>
    <message>
        <source>Add a picture first, then ask: open one, paste one, or drop one on the window.</source>
        <translation>Añada primero una imagen y pregunte después: abra una, pegue una o suelte una en la ventana.</translation>
    </message>
    <message>
        <source>Your question waits for the model…</source>
        <translation>Su pregunta espera al modelo…</translation>
    </message>
    <message>
        <source>The picture has been read</source>
        <translation>La imagen se ha leído</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures have been read</source>
        <translation>
            <numerusform>Se ha leído {n} imagen</numerusform>
            <numerusform>Se han leído {n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>No se pudo cargar el modelo</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Lo que diga el sistema</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>El de la conversación</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings — Sightline</source>
        <translation>Ajustes — Sightline</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Restablecer todo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Servidores…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>These go back to what they were at first:</source>
        <translation>Estos vuelven a como estaban al principio:</translation>
    </message>
    <message>
        <source>Conversations, models, servers and keys stay.</source>
        <translation>Las conversaciones, los modelos, los servidores y las claves se quedan.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Resta&amp;blecer</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>Reset {title} to: {value}</source>
        <translation>Restablecer {title} a: {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Elegir: {title}</translation>
    </message>
</context>
<context>
    <name>SpeechControl</name>
    <message>
        <source>Reading aloud is a part of Sightline that is not installed. Install it with: pip install &quot;{what}&quot;</source>
        <translation>La lectura en voz alta es una parte de Sightline que no está instalada. Instálela con: pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Add one in the system&apos;s settings for speech; on Linux, install speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>Este ordenador no tiene voz con la que leer. Añada una en los ajustes de voz del sistema; en Linux, instale speech-dispatcher y una voz como espeak-ng.</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped. Press Space to begin again.</source>
        <translation>La voz de este ordenador se ha detenido. Pulse Espacio para empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening pictures</source>
        <translation>Abriendo imágenes</translation>
    </message>
    <message>
        <source>Cancel opening pictures</source>
        <translation>Cancelar la apertura de imágenes</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Leyendo texto</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>Cancelar la lectura del texto</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Opening picture {done} of {total}</source>
        <translation>Abriendo imagen {done} de {total}</translation>
    </message>
    <message>
        <source>Reading text {at}/{total}</source>
        <translation>Leyendo texto {at}/{total}</translation>
    </message>
    <message>
        <source>{name} · on a server</source>
        <translation>{name} · en un servidor</translation>
    </message>
    <message>
        <source>{name} · on this computer</source>
        <translation>{name} · en este ordenador</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text in the picture</source>
        <translation>Texto de la imagen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy all text of the picture</source>
        <translation>Copiar todo el texto de la imagen</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Read the text of this picture now</source>
        <translation>Leer ahora el texto de esta imagen</translation>
    </message>
    <message>
        <source> [{percent} %, may be wrong]</source>
        <translation> [{percent} %, puede estar mal]</translation>
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
        <translation>Elija una imagen. Control+O abre una, Control+V pega una, y puede soltar una en cualquier parte de esta ventana. Para probar ahora, tome una de las imágenes de ejemplo.</translation>
    </message>
    <message>
        <source>Ask about it. Write your question in the box at the bottom, and press Enter. Shift+Esc brings you to the box from anywhere.</source>
        <translation>Pregunte sobre ella. Escriba su pregunta en el cuadro de abajo y pulse Intro. Mayúsculas+Escape le lleva al cuadro desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Read or hear the answer. Ctrl+M goes to the messages, J and K to the next and the one before, and Space reads one aloud. A machine writes the answers: they can be wrong.</source>
        <translation>Lea o escuche la respuesta. Control+M va a los mensajes, J y K al siguiente y al anterior, y Espacio lee uno en voz alta. Una máquina escribe las respuestas: pueden ser erróneas.</translation>
    </message>
    <message>
        <source>Help is always there. F1 opens it, Ctrl+/ lists all keys, and the Help menu starts this tour again. Pictures and questions stay on this computer, unless you choose a server.</source>
        <translation>La ayuda está siempre ahí. F1 la abre, Control+/ lista todas las teclas, y el menú Ayuda reinicia este recorrido. Imágenes y preguntas se quedan en este ordenador, a menos que elija un servidor.</translation>
    </message>
    <message>
        <source>Step &amp;before</source>
        <translation>&amp;Paso anterior</translation>
    </message>
    <message>
        <source>S&amp;kip the tour</source>
        <translation>&amp;Omitir el recorrido</translation>
    </message>
    <message>
        <source>Step {at} of {total}: {text}</source>
        <translation>Paso {at} de {total}: {text}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Ask about any picture.</source>
        <translation>Pregunte sobre cualquier imagen.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard</source>
        <translation>Usar la imagen del portapapeles</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>O pruebe una de estas:</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>Imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask. Nothing leaves this computer.</source>
        <translation>Suelte aquí una imagen, pegue una o abra una, y pregunte. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask.</source>
        <translation>Suelte aquí una imagen, pegue una o abra una, y pregunte.</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>Ejemplo: {title}</translation>
    </message>
</context>
<context>
    <name>WordsControl</name>
    <message>
        <source>&amp;Text in the picture</source>
        <translation>Texto &amp;de la imagen</translation>
    </message>
    <message>
        <source>&amp;Select text by keyboard</source>
        <translation>&amp;Seleccionar texto con el teclado</translation>
    </message>
    <message>
        <source>&amp;Copy all text</source>
        <translation>C&amp;opiar todo el texto</translation>
    </message>
    <message>
        <source>&amp;Find in the picture…</source>
        <translation>&amp;Buscar en la imagen…</translation>
    </message>
    <message>
        <source>Show &amp;how sure the reader was</source>
        <translation>&amp;Mostrar la seguridad de la lectura</translation>
    </message>
    <message>
        <source>Read the text of this picture n&amp;ow</source>
        <translation>&amp;Leer ahora el texto de esta imagen</translation>
    </message>
    <message>
        <source>&amp;Read text in pictures</source>
        <translation>Leer el texto de las &amp;imágenes</translation>
    </message>
    <message>
        <source>Words were read in 1 other picture</source>
        <translation>Se leyeron palabras en 1 imagen más</translation>
    </message>
    <message numerus="yes">
        <source>Words were read in {n} other pictures</source>
        <translation>
            <numerusform>Se leyeron palabras en {n} imagen más</numerusform>
            <numerusform>Se leyeron palabras en {n} imágenes más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word read in Image {number}</source>
        <translation>1 palabra leída en la imagen {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read in Image {number}</source>
        <translation>
            <numerusform>{n} palabra leída en la imagen {number}</numerusform>
            <numerusform>{n} palabras leídas en la imagen {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this picture</source>
        <translation>No se encontró texto en esta imagen</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} may be wrong</source>
        <translation>
            <numerusform>{words}, {n} puede estar mal</numerusform>
            <numerusform>{words}, {n} pueden estar mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>The text was not read</source>
        <translation>El texto no se leyó</translation>
    </message>
    <message>
        <source>The text could not be read</source>
        <translation>No se pudo leer el texto</translation>
    </message>
    <message>
        <source>Text in pictures is not read; the Text menu has the switch</source>
        <translation>El texto de las imágenes no se lee; el interruptor está en el menú Texto</translation>
    </message>
</context>
<context>
    <name>WordsLayer</name>
    <message>
        <source>{percent} % sure, may be wrong</source>
        <translation>{percent} % de seguridad, puede estar mal</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <translation>
            <numerusform>{n} palabra seleccionada</numerusform>
            <numerusform>{n} palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word copied</source>
        <translation>1 palabra copiada</translation>
    </message>
    <message numerus="yes">
        <source>{n} words copied</source>
        <translation>
            <numerusform>{n} palabra copiada</numerusform>
            <numerusform>{n} palabras copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} selected</source>
        <translation>{words}, {n} seleccionadas</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write approved texts</source>
        <translation>Escribir los textos aprobados</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 foto</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} will say what you have approved.</source>
        <translation>{photos}: dirán lo que usted ha aprobado.</translation>
    </message>
    <message>
        <source>In 1 of them another text is replaced.</source>
        <translation>En 1 de ellas se sustituye otro texto.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} of them another text is replaced.</source>
        <translation>
            <numerusform>En {n} de ellas se sustituye otro texto.</numerusform>
            <numerusform>En {n} de ellas se sustituye otro texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into the fields “Alt Text (Accessibility)” and “Extended Description (Accessibility)”</source>
        <translation>Va a los campos «Alt Text (Accessibility)» y «Extended Description (Accessibility)»</translation>
    </message>
    <message>
        <source>{fields}, and into an empty “Description”</source>
        <translation>{fields}, y a una «Description» vacía</translation>
    </message>
    <message>
        <source>{fields}. No pixel and no other field changes, and it can be undone.</source>
        <translation>{fields}. No cambia ningún píxel ni ningún otro campo, y se puede deshacer.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>What changes in the chosen photo</source>
        <translation>Lo que cambia en la foto elegida</translation>
    </message>
    <message>
        <source>Write into files &amp;beside the photos (sidecars), and not into the photos</source>
        <translation>Escribir en archivos &amp;junto a las fotos (sidecar) y no en las fotos</translation>
    </message>
    <message>
        <source>Where a &amp;sidecar is needed, as for HEIC, call it</source>
        <translation>&amp;Donde haga falta un sidecar, como con HEIC, llamarlo</translation>
    </message>
    <message>
        <source>photo.xmp, as Adobe&apos;s programs do</source>
        <translation>foto.xmp, como los programas de Adobe</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, as darktable and digiKam do</source>
        <translation>foto.jpg.xmp, como darktable y digiKam</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;scribir</translation>
    </message>
</context>
<context>
    <name>_OfferBox</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Tools ▸ Models… recommends it again</source>
        <translation>Herramientas ▸ Modelos… lo recomienda de nuevo</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Texto actual</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Texto futuro</translation>
    </message>
</context>
<context>
    <name>_Siblings</name>
    <message>
        <source>Question {at} of {total}</source>
        <translation>Pregunta {at} de {total}</translation>
    </message>
    <message>
        <source>Answer {at} of {total}</source>
        <translation>Respuesta {at} de {total}</translation>
    </message>
    <message>
        <source>Previous version of the question</source>
        <translation>Versión anterior de la pregunta</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>Versión siguiente de la pregunta</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Respuesta siguiente</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Short descriptions and simple questions on any computer; the quickest.</source>
        <translation>Descripciones breves y preguntas sencillas en cualquier ordenador; el más rápido.</translation>
    </message>
    <message>
        <source>Descriptions, documents and text in pictures; quick.</source>
        <translation>Descripciones, documentos y texto en imágenes; rápido.</translation>
    </message>
    <message>
        <source>Several pictures at once, charts and documents.</source>
        <translation>Varias imágenes a la vez, gráficos y documentos.</translation>
    </message>
    <message>
        <source>Documents, charts and questions that need thought, for its size.</source>
        <translation>Para su tamaño: documentos, gráficos y preguntas que hay que pensar.</translation>
    </message>
    <message>
        <source>Good descriptions, charts and documents on a laptop.</source>
        <translation>Buenas descripciones, gráficos y documentos en un portátil.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens; runs without torch.</source>
        <translation>Texto en imágenes en muchos idiomas, documentos, pantallas; funciona sin torch.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens.</source>
        <translation>Texto en imágenes en muchos idiomas, documentos, pantallas.</translation>
    </message>
    <message>
        <source>Documents, tables, places of things in pictures.</source>
        <translation>Documentos, tablas, lugares de las cosas en las imágenes.</translation>
    </message>
    <message>
        <source>Fluent descriptions in over 140 languages.</source>
        <translation>Descripciones fluidas en más de 140 idiomas.</translation>
    </message>
    <message>
        <source>The most able small one: documents, screens, places, reasoning.</source>
        <translation>El más capaz de los pequeños: documentos, pantallas, lugares, razonamiento.</translation>
    </message>
    <message>
        <source>Plain descriptions; the classic to compare others with.</source>
        <translation>Descripciones sencillas; el clásico con el que comparar los demás.</translation>
    </message>
    <message>
        <source>Documents, tables and long texts in pictures, on a graphics card.</source>
        <translation>Documentos, tablas y textos largos en imágenes, en una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Careful descriptions and reasoning, on a large graphics card.</source>
        <translation>Descripciones cuidadas y razonamiento, en una tarjeta gráfica grande.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K); answers no questions. The quickest of these.</source>
        <translation>Encuentra imágenes por palabras (Control+Mayúsculas+K); no responde preguntas. El más rápido de estos.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K), and better than CLIP; answers no questions.</source>
        <translation>Encuentra imágenes por palabras (Control+Mayúsculas+K), mejor que CLIP; no responde preguntas.</translation>
    </message>
    <message>
        <source>Finds pictures by words of many languages (Ctrl+Shift+K); answers no questions.</source>
        <translation>Encuentra imágenes por palabras de muchos idiomas (Control+Mayúsculas+K); no responde preguntas.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files.</source>
        <translation>La carpeta {folder} no contiene ninguna imagen. Elija una carpeta con archivos PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>La tarjeta gráfica no tiene memoria libre suficiente para {what}. Use un modelo más pequeño, o elija 4 bits o el procesador en el menú Archivo, Ejecutar modelos en. La conversación se conserva.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or choose the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>La tarjeta gráfica no tiene memoria libre suficiente para {what}. Use un modelo más pequeño, o sus grafos en 4 bits (q4), o elija el procesador en el menú Archivo, Ejecutar modelos en. La conversación se conserva.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>No hay memoria libre suficiente para {what}. Use un modelo más pequeño, o sus grafos en 4 bits (q4), o cierre otros programas. La conversación se conserva.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>No hay memoria libre suficiente para {what}. Use un modelo más pequeño, o exporte este a grafos en 4 bits (q4), o cierre otros programas. La conversación se conserva.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Close other programs, or use something smaller.</source>
        <translation>No hay memoria libre suficiente para {what}. Cierre otros programas o use algo más pequeño.</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Add them in the menu File, GPU support.</source>
        <translation>Esto necesita paquetes que no están instalados. Añádalos en el menú Archivo, Compatibilidad con GPU.</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Install them with: pip install &quot;{what}&quot;</source>
        <translation>Esto necesita paquetes que no están instalados. Instálelos con: pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.</source>
        <translation>Algo falló dentro del programa ({kind}: {text}). Sus imágenes y sus palabras se conservan.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Ask the question</source>
        <translation>Hacer la pregunta</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>Nueva línea en la pregunta</translation>
    </message>
    <message>
        <source>Next or previous message</source>
        <translation>Mensaje siguiente o anterior</translation>
    </message>
    <message>
        <source>J or K, Alt+Down or Alt+Up</source>
        <translation>J o K, Alt+Abajo o Alt+Arriba</translation>
    </message>
    <message>
        <source>Copy the message the keyboard is at, or as plain text</source>
        <translation>Copiar el mensaje donde está el teclado, o como texto sin formato</translation>
    </message>
    <message>
        <source>Edit the question the keyboard is at</source>
        <translation>Editar la pregunta donde está el teclado</translation>
    </message>
    <message>
        <source>Read the message line by line</source>
        <translation>Leer el mensaje línea a línea</translation>
    </message>
    <message>
        <source>Read the message aloud, or stop reading</source>
        <translation>Leer el mensaje en voz alta, o dejar de leer</translation>
    </message>
    <message>
        <source>Read a page further or back</source>
        <translation>Leer una página adelante o atrás</translation>
    </message>
    <message>
        <source>Begin or end of the message</source>
        <translation>Principio o final del mensaje</translation>
    </message>
    <message>
        <source>Open the chosen conversation</source>
        <translation>Abrir la conversación elegida</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Intro en la lista</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>Elegir varias conversaciones</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Mayúsculas+Arriba o Mayúsculas+Abajo, Control+clic</translation>
    </message>
    <message>
        <source>Rename or delete conversations</source>
        <translation>Renombrar o eliminar conversaciones</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>F2, Suprimir en la lista</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Ctrl+Z in the list</source>
        <translation>Control+Z en la lista</translation>
    </message>
    <message>
        <source>Pin or archive conversations</source>
        <translation>Fijar o archivar conversaciones</translation>
    </message>
    <message>
        <source>Menu key in the list</source>
        <translation>Tecla Menú en la lista</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Drag, or arrow keys on the picture</source>
        <translation>Arrastrar, o flechas en la imagen</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>Trazar una zona sobre la que preguntar</translation>
    </message>
    <message>
        <source>Ctrl+drag on the picture</source>
        <translation>Control+arrastrar en la imagen</translation>
    </message>
    <message>
        <source>Move a region, change its size</source>
        <translation>Mover una zona, cambiar su tamaño</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows; Ctrl for single pixels</source>
        <translation>Flechas, Mayúsculas+flechas; Control para píxeles sueltos</translation>
    </message>
    <message>
        <source>Keep, leave or remove a region</source>
        <translation>Conservar, dejar o eliminar una zona</translation>
    </message>
    <message>
        <source>Remove a chosen region</source>
        <translation>Eliminar una zona elegida</translation>
    </message>
    <message>
        <source>Delete at its chip under the question</source>
        <translation>Suprimir en su etiqueta bajo la pregunta</translation>
    </message>
    <message>
        <source>Undo the last change of regions</source>
        <translation>Deshacer el último cambio de zonas</translation>
    </message>
    <message>
        <source>Ctrl+Z on the picture</source>
        <translation>Control+Z en la imagen</translation>
    </message>
    <message>
        <source>Select text in the picture</source>
        <translation>Seleccionar texto en la imagen</translation>
    </message>
    <message>
        <source>Drag along it, double click</source>
        <translation>Arrastrar sobre él, doble clic</translation>
    </message>
    <message>
        <source>Select text in the picture, after F7</source>
        <translation>Seleccionar texto en la imagen, tras F7</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>Flechas, Mayúsculas+flechas</translation>
    </message>
    <message>
        <source>Select all text in the picture, copy it</source>
        <translation>Seleccionar todo el texto de la imagen, copiarlo</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>image {n}</source>
        <translation>imagen {n}</translation>
    </message>
    <message>
        <source>images {list}</source>
        <translation>imágenes {list}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>imagen {number}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>Imagen {number}: {name}</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>Mostrar esta imagen</translation>
    </message>
    <message>
        <source>Read this message &amp;aloud</source>
        <translation>&amp;Leer este mensaje en voz alta</translation>
    </message>
    <message>
        <source>Copy this message as &amp;Markdown</source>
        <translation>Copiar este &amp;mensaje como Markdown</translation>
    </message>
    <message>
        <source>&amp;Export this message…</source>
        <translation>E&amp;xportar este mensaje…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>Ex&amp;portar hasta este mensaje…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{name}
{size} as {dtype}, commit {commit}</source>
        <translation>{name}
{size} como {dtype}, commit {commit}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>By downloading you agree to these terms. Read them first.</source>
        <translation>Al descargar acepta estas condiciones. Léalas antes.</translation>
    </message>
    <message>
        <source>Its hashes are seen for the first time, and pinned from now on.</source>
        <translation>Sus sumas de comprobación se ven por primera vez y quedan fijadas desde ahora.</translation>
    </message>
    <message>
        <source>Download this model?</source>
        <translation>¿Descargar este modelo?</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>I &amp;agree; download</source>
        <translation>Ace&amp;pto; descargar</translation>
    </message>
    <message>
        <source>Export this model?</source>
        <translation>¿Exportar este modelo?</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>{title} is removed from this computer; {size} become free.</source>
        <translation>{title} se elimina de este ordenador; quedan libres {size}.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>¿Eliminar este modelo?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.
It takes up to {disk} on the disk, about {memory} of memory, and {time}; it can be cancelled at any time.</source>
        <translation>{title} pasa a ser grafos ONNX con 8 bits por peso, que funcionan sin torch. El checkpoint se queda.
Ocupa hasta {disk} en el disco, unos {memory} de memoria y tarda {time}; se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Responde ahora</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>Siempre aquí</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modelo incorporado</translation>
    </message>
    <message>
        <source>Drawings, charts and signs; not photographs.</source>
        <translation>Dibujos, gráficos y carteles; no fotografías.</translation>
    </message>
    <message>
        <source>Finds pictures now</source>
        <translation>Encuentra imágenes ahora</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>Commit {commit}</source>
        <translation>Commit {commit}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>It is a checkpoint, which has to be exported to ONNX graphs before it answers here.</source>
        <translation>Es un checkpoint, que hay que exportar a grafos ONNX antes de que responda aquí.</translation>
    </message>
    <message>
        <source>It is a checkpoint. It runs in torch, or is exported, with the packages of an extra.</source>
        <translation>Es un checkpoint. Funciona en torch, o se exporta, con los paquetes de un extra.</translation>
    </message>
    <message>
        <source>Some of it is here. It goes on where it stopped.</source>
        <translation>Una parte ya está aquí. Sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{time} an answer</source>
        <translation>{time} por respuesta</translation>
    </message>
    <message>
        <source>About {disk} to fetch, {memory} of memory.</source>
        <translation>Unos {disk} por descargar, {memory} de memoria.</translation>
    </message>
    <message>
        <source>Will not run here</source>
        <translation>No funcionará aquí</translation>
    </message>
    <message>
        <source>Recommended: {why}</source>
        <translation>Recomendado: {why}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Idiomas: {languages}</translation>
    </message>
    <message>
        <source>Its owners give it to people who accepted its terms on the hub; it needs an access token.</source>
        <translation>Sus propietarios lo dan a quienes aceptaron sus condiciones en el hub; necesita un token de acceso.</translation>
    </message>
    <message>
        <source>{title} (recommended)</source>
        <translation>{title} (recomendado)</translation>
    </message>
    <message>
        <source>Licence: {licence} {url}</source>
        <translation>Licencia: {licence} {url}</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>Region {region} of image {image}</source>
        <translation>Zona {region} de la imagen {image}</translation>
    </message>
    <message>
        <source>Show this region on the picture</source>
        <translation>Mostrar esta zona en la imagen</translation>
    </message>
    <message>
        <source>Region {number} of {picture}</source>
        <translation>Zona {number} de {picture}</translation>
    </message>
    <message>
        <source>left {left} %, top {top} %, {width} % wide, {height} % high</source>
        <translation>izquierda {left} %, arriba {top} %, {width} % de ancho, {height} % de alto</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>abajo a la derecha</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Left out: {text}.</source>
        <translation>Omitido: {text}.</translation>
    </message>
    <message>
        <source>Added: {text}.</source>
        <translation>Añadido: {text}.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>El mismo texto.</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Aún sin borrador</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Decorativa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>No se hizo borrador</translation>
    </message>
    <message>
        <source>Has a text</source>
        <translation>Tiene un texto</translation>
    </message>
    <message>
        <source>{status}, in the file</source>
        <translation>{status}, en el archivo</translation>
    </message>
    <message>
        <source>What the pictures are &amp;for</source>
        <translation>&amp;Para qué sirven las imágenes</translation>
    </message>
    <message>
        <source>Who or what is &amp;in them</source>
        <translation>&amp;Quién o qué aparece en ellas</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>Eve&amp;nto</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>In these lines {placeholders} stand for what each photo says itself. {gps} is told only if it is there.</source>
        <translation>En estas líneas, {placeholders} representan lo que dice cada foto. {gps} solo se comunica si está ahí.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Are there words in the picture?</source>
        <translation>¿Hay palabras en la imagen?</translation>
    </message>
    <message>
        <source>Yes, and they stand beside it as text, too</source>
        <translation>Sí, y están también al lado como texto</translation>
    </message>
    <message>
        <source>Yes, but they are there for their looks alone</source>
        <translation>Sí, pero están solo por su aspecto</translation>
    </message>
    <message>
        <source>Yes, and they say what a click on it does</source>
        <translation>Sí, y dicen qué hace un clic en ella</translation>
    </message>
    <message>
        <source>Yes, and they stand nowhere else</source>
        <translation>Sí, y no están en ningún otro sitio</translation>
    </message>
    <message>
        <source>No, or they are a small part of it</source>
        <translation>No, o son una pequeña parte</translation>
    </message>
    <message>
        <source>Is it a link or a button, or in one, that nobody would understand without it?</source>
        <translation>¿Es un enlace o un botón, o está en uno que nadie entendería sin ella?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Does it say something that matters to what is around it?</source>
        <translation>¿Dice algo que importa para lo que la rodea?</translation>
    </message>
    <message>
        <source>Yes, and a sentence or two can say it</source>
        <translation>Sí, y se puede decir en una o dos frases</translation>
    </message>
    <message>
        <source>Yes, and it takes more: a chart, a map, a diagram</source>
        <translation>Sí, y hace falta más: un gráfico, un mapa, un diagrama</translation>
    </message>
    <message>
        <source>Yes, but the text beside it says the same</source>
        <translation>Sí, pero el texto de al lado dice lo mismo</translation>
    </message>
    <message>
        <source>Is it there for its looks alone?</source>
        <translation>¿Está solo por su aspecto?</translation>
    </message>
    <message>
        <source>No, or I cannot tell</source>
        <translation>No, o no lo sé</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Common content management systems</source>
        <translation>Gestores de contenidos habituales</translation>
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
        <translation>Cinco formas</translation>
    </message>
    <message>
        <source>A bar chart</source>
        <translation>Un gráfico de barras</translation>
    </message>
    <message>
        <source>A pie chart</source>
        <translation>Un gráfico circular</translation>
    </message>
    <message>
        <source>A line chart</source>
        <translation>Un gráfico de líneas</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The picture is marked as decorative: screen readers pass it over, and nobody hears this.</source>
        <translation>La imagen está marcada como decorativa: los lectores de pantalla la omiten y nadie oye esto.</translation>
    </message>
    <message>
        <source>Take the text out, or say what the picture is for.</source>
        <translation>Quite el texto o diga para qué sirve la imagen.</translation>
    </message>
    <message>
        <source>Put the words in, or take it out.</source>
        <translation>Ponga las palabras o quítelo.</translation>
    </message>
    <message>
        <source>There is no text: who cannot see the picture learns nothing of it.</source>
        <translation>No hay texto: quien no ve la imagen no sabe nada de ella.</translation>
    </message>
    <message>
        <source>Write one, or mark the picture as decorative.</source>
        <translation>Escriba uno o marque la imagen como decorativa.</translation>
    </message>
    <message>
        <source>This only holds the place of an alt text.</source>
        <translation>Esto solo ocupa el sitio de un texto alternativo.</translation>
    </message>
    <message>
        <source>Write what the picture tells, in its place.</source>
        <translation>Escriba en su lugar lo que dice la imagen.</translation>
    </message>
    <message>
        <source>This is the name of a file, which tells nothing of the picture.</source>
        <translation>Es el nombre de un archivo, que no dice nada de la imagen.</translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation>Escriba lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>These words fit almost every picture, and tell nothing of this one.</source>
        <translation>Estas palabras valen para casi cualquier imagen y no dicen nada de esta.</translation>
    </message>
    <message>
        <source>Say who or what is to be seen, and what matters about it.</source>
        <translation>Diga quién o qué se ve, y qué importa de ello.</translation>
    </message>
    <message>
        <source>Take it out, or say in the context who or what it is.</source>
        <translation>Quítelo o diga en el contexto quién o qué es.</translation>
    </message>
    <message>
        <source>Look whether these words stand there.</source>
        <translation>Mire si esas palabras están ahí.</translation>
    </message>
    <message>
        <source>The caption beside the picture says just this: it would be read twice.</source>
        <translation>El pie de la imagen dice exactamente esto: se leería dos veces.</translation>
    </message>
    <message>
        <source>Say what the caption does not, or mark the picture as decorative.</source>
        <translation>Diga lo que el pie no dice o marque la imagen como decorativa.</translation>
    </message>
    <message>
        <source>Another picture here has the same text: nobody could tell the two apart.</source>
        <translation>Otra imagen de aquí tiene el mismo texto: nadie podría distinguirlas.</translation>
    </message>
    <message>
        <source>Say what is different in this one.</source>
        <translation>Diga qué es distinto en esta.</translation>
    </message>
    <message>
        <source>This is a heap of search words: read aloud, it says nothing.</source>
        <translation>Es un montón de palabras de búsqueda: leído en voz alta, no dice nada.</translation>
    </message>
    <message>
        <source>Write a phrase, as you would tell somebody on the telephone what the picture shows.</source>
        <translation>Escriba una frase, como le diría a alguien por teléfono lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>It ends with dots, as if there were more to come.</source>
        <translation>Termina con puntos, como si siguiera algo.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence.</source>
        <translation>Termina en mitad de una frase.</translation>
    </message>
    <message>
        <source>It ends where there is no more room, and not with a sentence.</source>
        <translation>Termina donde no queda sitio, y no con una frase.</translation>
    </message>
    <message>
        <source>Finish the sentence, or take its beginning out.</source>
        <translation>Termine la frase o quite su comienzo.</translation>
    </message>
    <message>
        <source>Say the most important first, and leave details to the extended description.</source>
        <translation>Diga primero lo más importante y deje los detalles para la descripción ampliada.</translation>
    </message>
    <message>
        <source>It says the same sentence again.</source>
        <translation>Dice otra vez la misma frase.</translation>
    </message>
    <message>
        <source>Say it once.</source>
        <translation>Dígala una vez.</translation>
    </message>
    <message>
        <source>Here a model speaks of what it cannot do, not of the picture.</source>
        <translation>Aquí un modelo habla de lo que no puede hacer, no de la imagen.</translation>
    </message>
    <message>
        <source>Write what the picture shows, or mark it as decorative.</source>
        <translation>Escriba lo que muestra la imagen o márquela como decorativa.</translation>
    </message>
    <message>
        <source>A model says this to whoever asked it; it is not about the picture.</source>
        <translation>Un modelo se lo dice a quien le preguntó; no trata de la imagen.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>A screen reader says already that this is a picture.</source>
        <translation>Un lector de pantalla ya dice que esto es una imagen.</translation>
    </message>
    <message>
        <source>Begin with what it shows; that it is a painting, a map or a chart may be said.</source>
        <translation>Empiece por lo que muestra; que es un cuadro, un mapa o un gráfico sí puede decirse.</translation>
    </message>
    <message>
        <source>Look, and say what is there, or leave it out.</source>
        <translation>Mire y diga lo que hay, o déjelo fuera.</translation>
    </message>
    <message>
        <source>These marks mean nothing in an alt text, and may be read aloud.</source>
        <translation>Estas marcas no significan nada en un texto alternativo y podrían leerse en voz alta.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Quítelas.</translation>
    </message>
    <message>
        <source>This version cannot run models of type {kind} yet.</source>
        <translation>Esta versión aún no puede ejecutar modelos de tipo {kind}.</translation>
    </message>
    <message>
        <source>It runs in torch, which needs the packages of the extra “cuda”.</source>
        <translation>Funciona en torch, que necesita los paquetes del extra «cuda».</translation>
    </message>
    <message>
        <source>It has to be exported first, which needs the packages of the extra “export”.</source>
        <translation>Hay que exportarlo antes, para lo que hacen falta los paquetes del extra «export».</translation>
    </message>
    <message>
        <source>It needs {memory} of memory; this computer has {here}.</source>
        <translation>Necesita {memory} de memoria; este ordenador tiene {here}.</translation>
    </message>
    <message>
        <source>To export it takes {memory} of memory; this computer has {here}.</source>
        <translation>Exportarlo necesita {memory} de memoria; este ordenador tiene {here}.</translation>
    </message>
    <message>
        <source>It needs {disk} on the disk; {free} are free.</source>
        <translation>Necesita {disk} en el disco; hay {free} libres.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits this computer; a server of your own may help.</source>
        <translation>Ningún modelo del catálogo cabe en este ordenador; un servidor propio puede ayudar.</translation>
    </message>
    <message>
        <source>{title}: {reason}. {disk} to fetch, {memory} of memory, {time} for an answer {where} ({basis}).</source>
        <translation>{title}: {reason}. {disk} por descargar, {memory} de memoria, {time} por respuesta {where} ({basis}).</translation>
    </message>
    <message>
        <source>the most able one that answers within {number:.0f} seconds</source>
        <translation>el más capaz de los que responden en {number:.0f} segundos</translation>
    </message>
    <message>
        <source>the quickest; none answers within {number:.0f} seconds</source>
        <translation>el más rápido; ninguno responde en {number:.0f} segundos</translation>
    </message>
    <message>
        <source>on this processor</source>
        <translation>en este procesador</translation>
    </message>
    <message>
        <source>on {card}</source>
        <translation>en {card}</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>según se midió aquí</translation>
    </message>
    <message>
        <source>guessed for a slow computer: not measured yet</source>
        <translation>estimado para un ordenador lento: aún sin medir</translation>
    </message>
    <message>
        <source>a document has no place for its extended description. Put that into the text beside it.</source>
        <translation>un documento no tiene sitio para la descripción ampliada. Póngala en el texto de al lado.</translation>
    </message>
    <message>
        <source>it is no longer in the document, or has another text there. Add the document again.</source>
        <translation>ya no está en el documento, o tiene allí otro texto. Añada el documento de nuevo.</translation>
    </message>
    <message>
        <source>it has been changed since it was looked at. Look at it again, and approve its text again.</source>
        <translation>ha cambiado desde que se revisó. Mírela de nuevo y vuelva a aprobar su texto.</translation>
    </message>
    <message>
        <source>it has changed since it was opened.</source>
        <translation>ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>Add it again, and approve its texts.</source>
        <translation>Añádalo de nuevo y apruebe sus textos.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>no se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>this is no document that can be opened.</source>
        <translation>no es un documento que se pueda abrir.</translation>
    </message>
    <message>
        <source>Choose a {kinds} file.</source>
        <translation>Elija un archivo {kinds}.</translation>
    </message>
    <message>
        <source>the new file would not be what it has to be, so there is none.</source>
        <translation>el archivo nuevo no sería lo que debe ser; por eso no se ha creado.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Describe it in your own words.</source>
        <translation>Descríbala con sus palabras.</translation>
    </message>
    <message>
        <source>it would be a {suffix} file.</source>
        <translation>sería un archivo {suffix}.</translation>
    </message>
    <message>
        <source>Give it a name that ends in {suffix}.</source>
        <translation>Dele un nombre que acabe en {suffix}.</translation>
    </message>
    <message>
        <source>Open it again, and approve its texts.</source>
        <translation>Ábralo de nuevo y apruebe sus textos.</translation>
    </message>
    <message>
        <source>Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.</source>
        <translation>Sus imágenes se buscan a su lado: cópielas también, o déjelo en la carpeta del archivo antiguo.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>no es un archivo.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>Elija un documento.</translation>
    </message>
    <message>
        <source>Report this document to the makers of the program.</source>
        <translation>Comunique este documento a los autores del programa.</translation>
    </message>
    <message>
        <source>{name}: there is no mark for decorative pictures of this kind, so it stays as it is.</source>
        <translation>{name}: no hay marca para imágenes decorativas de esta clase, así que queda como está.</translation>
    </message>
    <message>
        <source>there is no text for {place}.</source>
        <translation>no hay texto para {place}.</translation>
    </message>
    <message>
        <source>Write one, or mark it decorative.</source>
        <translation>Escriba uno o márquela como decorativa.</translation>
    </message>
    <message>
        <source>It lies on the web, and nothing is fetched.</source>
        <translation>Está en la web, y de allí no se descarga nada.</translation>
    </message>
    <message>
        <source>It lies outside of what was opened.</source>
        <translation>Está fuera de lo que se abrió.</translation>
    </message>
    <message>
        <source>Its file is not where the document says.</source>
        <translation>Su archivo no está donde dice el documento.</translation>
    </message>
    <message>
        <source>What stands in its place is no picture.</source>
        <translation>Lo que hay en su lugar no es una imagen.</translation>
    </message>
    <message>
        <source>a picture inside it is damaged.</source>
        <translation>una imagen que contiene está dañada.</translation>
    </message>
    <message>
        <source>Put the picture in again.</source>
        <translation>Inserte la imagen de nuevo.</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}.</source>
        <translation>el archivo está dañado: {reason}.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>its list of parts is wrong</source>
        <translation>la lista de sus partes es incorrecta</translation>
    </message>
    <message>
        <source>it has no part {part}</source>
        <translation>falta la parte {part}</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>un nombre aparece dos veces</translation>
    </message>
    <message>
        <source>it is protected by a password.</source>
        <translation>está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Take the protection off first.</source>
        <translation>Quite antes la protección.</translation>
    </message>
    <message>
        <source>it is no Word, PowerPoint or EPUB file, or it is damaged or protected by a password.</source>
        <translation>no es un archivo de Word, PowerPoint o EPUB, o está dañado o protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it as .docx, .pptx or .epub without a password.</source>
        <translation>Ábralo en el programa que lo creó y guárdelo como .docx, .pptx o .epub sin contraseña.</translation>
    </message>
    <message>
        <source>its part {part} cannot be unpacked</source>
        <translation>su parte {part} no se puede descomprimir</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>sus partes se solapan</translation>
    </message>
    <message>
        <source>a part of it has two names</source>
        <translation>una parte tiene dos nombres</translation>
    </message>
    <message>
        <source>its part {file} is packed in a way that documents are not</source>
        <translation>su parte {file} está comprimida como no lo está un documento</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>Open and save it in the program that made it.</source>
        <translation>Ábralo y guárdelo en el programa que lo creó.</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>Compruebe que sigue ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>it is not text in {reason}</source>
        <translation>no es texto en {reason}</translation>
    </message>
    <message>
        <source>it is no EPUB book.</source>
        <translation>no es un libro EPUB.</translation>
    </message>
    <message>
        <source>Choose a file that a reading program can open.</source>
        <translation>Elija un archivo que un programa de lectura pueda abrir.</translation>
    </message>
    <message>
        <source>it is protected against copying.</source>
        <translation>está protegido contra copia.</translation>
    </message>
    <message>
        <source>Choose a book that is not.</source>
        <translation>Elija un libro que no lo esté.</translation>
    </message>
    <message>
        <source>It is drawn in the page itself: there is no picture file.</source>
        <translation>Está dibujada en la propia página: no hay archivo de imagen.</translation>
    </message>
    <message>
        <source>Its name is taken from elsewhere in the page (aria-labelledby), which stays so.</source>
        <translation>Su nombre se toma de otra parte de la página (aria-labelledby) y queda así.</translation>
    </message>
    <message>
        <source>The page names no file for it.</source>
        <translation>La página no indica ningún archivo para ella.</translation>
    </message>
    <message>
        <source>it is too large, or nested too deeply, to be read.</source>
        <translation>es demasiado grande o está demasiado anidado para leerse.</translation>
    </message>
    <message>
        <source>Split the document, and open its parts.</source>
        <translation>Divida el documento y abra sus partes.</translation>
    </message>
    <message>
        <source>there is such a file already, which stays as it is.</source>
        <translation>ya existe ese archivo, que queda como está.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>the new file cannot be written: {reason}.</source>
        <translation>no se puede escribir el archivo nuevo: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there.</source>
        <translation>Elija otra carpeta o libere espacio en ella.</translation>
    </message>
    <message>
        <source>It is a chart, which the program draws itself: there is no picture file.</source>
        <translation>Es un gráfico que dibuja el propio programa: no hay archivo de imagen.</translation>
    </message>
    <message>
        <source>It is a diagram, which the program draws itself: there is no picture file.</source>
        <translation>Es un diagrama que dibuja el propio programa: no hay archivo de imagen.</translation>
    </message>
    <message>
        <source>It is an object of another program, without a picture of it.</source>
        <translation>Es un objeto de otro programa, sin imagen de él.</translation>
    </message>
    <message>
        <source>The program draws it itself: there is no picture file.</source>
        <translation>La dibuja el propio programa: no hay archivo de imagen.</translation>
    </message>
    <message>
        <source>it is no Word or PowerPoint file.</source>
        <translation>no es un archivo de Word ni de PowerPoint.</translation>
    </message>
    <message>
        <source>Its digital signature does not fit the new file.</source>
        <translation>Su firma digital no vale para el archivo nuevo.</translation>
    </message>
    <message>
        <source>Choose a .docx or .pptx file.</source>
        <translation>Elija un archivo .docx o .pptx.</translation>
    </message>
    <message>
        <source>a DOCTYPE stands where none may be</source>
        <translation>hay un DOCTYPE donde no puede haberlo</translation>
    </message>
    <message>
        <source>{reason}, line {line}</source>
        <translation>{reason}, línea {line}</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>declara entidades propias</translation>
    </message>
    <message>
        <source>The model could not tell. Write the text yourself, or have a larger model draft it.</source>
        <translation>El modelo no supo decirlo. Escriba el texto usted, o haga que lo redacte un modelo más grande.</translation>
    </message>
    <message>
        <source>“{words}” holds a place for words that were never put there.</source>
        <translation>«{words}» guarda el sitio de palabras que nunca se pusieron.</translation>
    </message>
    <message>
        <source>Nothing that is known of the picture gives the name “{name}”.</source>
        <translation>Nada de lo que se sabe de la imagen da el nombre «{name}».</translation>
    </message>
    <message>
        <source>“{words}” was not read in the picture.</source>
        <translation>«{words}» no se leyó en la imagen.</translation>
    </message>
    <message>
        <source>It has {length} characters, where there is room for {limit}: the rest may be cut off.</source>
        <translation>Tiene {length} caracteres y hay sitio para {limit}: el resto puede cortarse.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence, after “{word}”.</source>
        <translation>Termina en mitad de una frase, después de «{word}».</translation>
    </message>
    <message>
        <source>It ends before “{mark}” is closed.</source>
        <translation>Termina antes de cerrarse «{mark}».</translation>
    </message>
    <message>
        <source>“{words}” is a guess; who cannot see the picture cannot check it.</source>
        <translation>«{words}» es una suposición; quien no ve la imagen no puede comprobarla.</translation>
    </message>
    <message>
        <source>files of its kind are written by ExifTool, which is not installed</source>
        <translation>los archivos de esta clase los escribe ExifTool, que no está instalado</translation>
    </message>
    <message>
        <source>ExifTool refuses to write it ({reason}).</source>
        <translation>ExifTool se niega a escribirlo ({reason}).</translation>
    </message>
    <message>
        <source>ExifTool does not work here ({reason})</source>
        <translation>ExifTool no funciona aquí ({reason})</translation>
    </message>
    <message>
        <source>its XMP packet has no end, or is there twice.</source>
        <translation>su paquete XMP no tiene final o está dos veces.</translation>
    </message>
    <message>
        <source>it has more than one XMP packet.</source>
        <translation>tiene más de un paquete XMP.</translation>
    </message>
    <message>
        <source>it has no list of its parts, or more than one.</source>
        <translation>no tiene lista de sus partes, o tiene más de una.</translation>
    </message>
    <message>
        <source>its list of parts is damaged.</source>
        <translation>la lista de sus partes está dañada.</translation>
    </message>
    <message>
        <source>one of its boxes is longer than the file.</source>
        <translation>una de sus cajas es más larga que el archivo.</translation>
    </message>
    <message>
        <source>one of its parts lies outside the file.</source>
        <translation>una de sus partes está fuera del archivo.</translation>
    </message>
    <message>
        <source>its parts hold more than the file does.</source>
        <translation>sus partes contienen más que el archivo.</translation>
    </message>
    <message>
        <source>its list of parts is of an unknown version.</source>
        <translation>la lista de sus partes es de una versión desconocida.</translation>
    </message>
    <message>
        <source>its XMP packet would be larger than the 64 kB that a JPEG has for it</source>
        <translation>su paquete XMP sería mayor que los 64 kB que un JPEG tiene para él</translation>
    </message>
    <message>
        <source>what is behind its picture (AFCP) is found by its place in the file</source>
        <translation>lo que hay detrás de su imagen (AFCP) se encuentra por su lugar en el archivo</translation>
    </message>
    <message>
        <source>it ends before its picture begins.</source>
        <translation>acaba antes de que empiece su imagen.</translation>
    </message>
    <message>
        <source>there is something between its JPEG segments.</source>
        <translation>hay algo entre sus segmentos JPEG.</translation>
    </message>
    <message>
        <source>a JPEG marker stands where none may be.</source>
        <translation>hay un marcador JPEG donde no puede haberlo.</translation>
    </message>
    <message>
        <source>one of its JPEG segments is longer than the file.</source>
        <translation>uno de sus segmentos JPEG es más largo que el archivo.</translation>
    </message>
    <message>
        <source>a picture behind the first is found by its place in the file</source>
        <translation>una imagen tras la primera se encuentra por su lugar en el archivo</translation>
    </message>
    <message>
        <source>it has more segments than any picture.</source>
        <translation>tiene más segmentos que cualquier imagen.</translation>
    </message>
    <message>
        <source>its XMP packet cannot grow without moving a picture that is behind the first</source>
        <translation>su paquete XMP no puede crecer sin mover una imagen tras la primera</translation>
    </message>
    <message>
        <source>it has no PNG header, or no picture.</source>
        <translation>no tiene cabecera PNG o no tiene imagen.</translation>
    </message>
    <message>
        <source>its text {keyword!a} is damaged.</source>
        <translation>su texto {keyword!a} está dañado.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged, or far too long.</source>
        <translation>uno de sus textos comprimidos está dañado o es demasiado largo.</translation>
    </message>
    <message>
        <source>it has more chunks than any picture.</source>
        <translation>tiene más bloques que cualquier imagen.</translation>
    </message>
    <message>
        <source>it ends in the middle.</source>
        <translation>acaba a medias.</translation>
    </message>
    <message>
        <source>the checksum of its {kind!a} chunk is wrong.</source>
        <translation>la suma de comprobación de su bloque {kind!a} es incorrecta.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged.</source>
        <translation>uno de sus textos comprimidos está dañado.</translation>
    </message>
    <message>
        <source>files of its kind are not written to</source>
        <translation>en los archivos de esta clase no se escribe</translation>
    </message>
    <message>
        <source>{name} would belong to several pictures, so the text is in {other}.</source>
        <translation>{name} sería de varias imágenes, así que el texto está en {other}.</translation>
    </message>
    <message>
        <source>the tags of its first directory are not in order, or stand twice.</source>
        <translation>las etiquetas de su primer directorio no están en orden o se repiten.</translation>
    </message>
    <message>
        <source>its XMP packet is of a type that is no bytes.</source>
        <translation>su paquete XMP es de un tipo que no son bytes.</translation>
    </message>
    <message>
        <source>its TIFF header is damaged.</source>
        <translation>su cabecera TIFF está dañada.</translation>
    </message>
    <message>
        <source>one of its directories lies outside the file.</source>
        <translation>uno de sus directorios está fuera del archivo.</translation>
    </message>
    <message>
        <source>one of its directories is damaged.</source>
        <translation>uno de sus directorios está dañado.</translation>
    </message>
    <message>
        <source>its directories hold more than any picture.</source>
        <translation>sus directorios contienen más que cualquier imagen.</translation>
    </message>
    <message>
        <source>its directories run in a circle.</source>
        <translation>sus directorios forman un círculo.</translation>
    </message>
    <message>
        <source>the parts of its picture and their lengths do not match.</source>
        <translation>las partes de su imagen y sus longitudes no concuerdan.</translation>
    </message>
    <message>
        <source>a part of its picture lies outside the file.</source>
        <translation>una parte de su imagen está fuera del archivo.</translation>
    </message>
    <message>
        <source>its picture has more parts than any.</source>
        <translation>su imagen tiene más partes que ninguna.</translation>
    </message>
    <message>
        <source>the value of its tag {tag} lies outside the file.</source>
        <translation>el valor de su etiqueta {tag} está fuera del archivo.</translation>
    </message>
    <message>
        <source>it has no WebP header.</source>
        <translation>no tiene cabecera WebP.</translation>
    </message>
    <message>
        <source>its picture has no header.</source>
        <translation>su imagen no tiene cabecera.</translation>
    </message>
    <message>
        <source>its {kind!a} chunk is longer than the file.</source>
        <translation>su bloque {kind!a} es más largo que el archivo.</translation>
    </message>
    <message>
        <source>{language!r} is no language tag, such as en or pt-BR.</source>
        <translation>{language!r} no es una etiqueta de idioma, como en o pt-BR.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} twice in one language.</source>
        <translation>su paquete XMP tiene {field} dos veces en un idioma.</translation>
    </message>
    <message>
        <source>its XMP packet declares a document type, which XMP does not have.</source>
        <translation>su paquete XMP declara un tipo de documento, que XMP no tiene.</translation>
    </message>
    <message>
        <source>its XMP packet holds no description (rdf:RDF), or more than one.</source>
        <translation>su paquete XMP no contiene ninguna descripción (rdf:RDF), o más de una.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} more than once.</source>
        <translation>su paquete XMP tiene {field} más de una vez.</translation>
    </message>
    <message>
        <source>its XMP packet is no well-formed XML ({reason}).</source>
        <translation>su paquete XMP no es XML bien formado ({reason}).</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it anew.</source>
        <translation>Ábralo en el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>it is no picture.</source>
        <translation>no es una imagen.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB.</source>
        <translation>pesa más de 512 MB.</translation>
    </message>
    <message>
        <source>it is no picture of the kind that its name says.</source>
        <translation>no es una imagen de la clase que dice su nombre.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>See whether it opens in another program.</source>
        <translation>Vea si se abre en otro programa.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>Look at what it is.</source>
        <translation>Mire qué es.</translation>
    </message>
    <message>
        <source>it is signed (C2PA), and a change would void its credential</source>
        <translation>está firmado (C2PA), y un cambio anularía su credencial</translation>
    </message>
    <message>
        <source>its text is in a part of its XMP that is only read</source>
        <translation>su texto está en una parte de su XMP que solo se lee</translation>
    </message>
    <message>
        <source>writing it would have changed something else, so it was left as it is.</source>
        <translation>escribirlo habría cambiado otra cosa, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>Have the text written into a file beside it.</source>
        <translation>Haga que el texto se escriba en un archivo al lado.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>pesa más de 512 MB</translation>
    </message>
    <message>
        <source>{why} It was left as it is.</source>
        <translation>{why} Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Repair it in the program that made it, or have the text written into a file beside it.</source>
        <translation>Repárelo en el programa que lo creó, o haga que el texto se escriba en un archivo al lado.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>ya no está ahí.</translation>
    </message>
    <message>
        <source>Look where it went, and add it again.</source>
        <translation>Busque adónde fue y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: {why}, so the text is in a file beside it.</source>
        <translation>{name}: {why}, así que el texto está en un archivo al lado.</translation>
    </message>
    <message>
        <source>{name} still says what it did: {why}</source>
        <translation>{name} sigue diciendo lo que decía: {why}</translation>
    </message>
    <message>
        <source>{why}; it was left as it is.</source>
        <translation>{why}; se dejó como estaba.</translation>
    </message>
    <message>
        <source>Allow that the text is written beside it.</source>
        <translation>Permita que el texto se escriba al lado.</translation>
    </message>
    <message>
        <source>the file does not exist.</source>
        <translation>el archivo no existe.</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>Compruebe su nombre, o si se movió.</translation>
    </message>
    <message>
        <source>its first row does not name the columns {names}.</source>
        <translation>su primera fila no nombra las columnas {names}.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no status; write approved, decorative or rejected.</source>
        <translation>Fila {number}: {file}: «{word}» no es un estado; escriba approved, decorative o rejected.</translation>
    </message>
    <message>
        <source>Row {number}: {file} has no text, so there is nothing to approve.</source>
        <translation>Fila {number}: {file} no tiene texto, así que no hay nada que aprobar.</translation>
    </message>
    <message>
        <source>They are called {names}; export a table to see one.</source>
        <translation>Se llaman {names}; exporte una tabla para ver una.</translation>
    </message>
    <message>
        <source>Row {number}: {file} is not in this batch.</source>
        <translation>Fila {number}: {file} no está en esta cola.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no purpose; {names} are.</source>
        <translation>Fila {number}: {file}: «{word}» no es un propósito; los hay {names}.</translation>
    </message>
    <message>
        <source>it is larger than a table of texts can be.</source>
        <translation>es más grande de lo que puede ser una tabla de textos.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8.</source>
        <translation>sus letras no son UTF-8.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>Guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>it is no table ({reason}).</source>
        <translation>no es una tabla ({reason}).</translation>
    </message>
    <message>
        <source>Row {number}: {file} comes a second time; the first counts.</source>
        <translation>Fila {number}: {file} aparece por segunda vez; vale la primera.</translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation>una imagen sin nombre</translation>
    </message>
    <message>
        <source>the system could not write it ({reason}); the file is as it was.</source>
        <translation>el sistema no pudo escribirlo ({reason}); el archivo está como estaba.</translation>
    </message>
    <message>
        <source>See to the disk that it is on, and try again.</source>
        <translation>Revise el disco en el que está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>another program is writing it, or was stopped while it did; the file is as it was.</source>
        <translation>otro programa lo está escribiendo, o se detuvo al hacerlo; el archivo está como estaba.</translation>
    </message>
    <message>
        <source>Try again in a moment. Where no other program is at work, delete {name} in its folder.</source>
        <translation>Inténtelo en un momento. Si no hay otro programa trabajando, borre {name} en su carpeta.</translation>
    </message>
    <message>
        <source>what would take the change back cannot be kept in {folder} ({reason}), so it was not made.</source>
        <translation>lo que desharía el cambio no se puede guardar en {folder} ({reason}), así que no se hizo.</translation>
    </message>
    <message>
        <source>Free some space there, or make that folder writable, and try again.</source>
        <translation>Libere espacio allí, o permita escribir en esa carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the disk is full; the file is as it was.</source>
        <translation>el disco está lleno; el archivo está como estaba.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it, or its folder, may not be written to; the file is as it was.</source>
        <translation>no se permite escribir en él o en su carpeta; el archivo está como estaba.</translation>
    </message>
    <message>
        <source>Make both writable, or close the program that has the file open.</source>
        <translation>Permita escribir en ambos, o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>{name}: it has been changed since, by another program, and was left as it is.</source>
        <translation>{name}: otro programa lo ha cambiado desde entonces, y se dejó como está.</translation>
    </message>
    <message>
        <source>{name}: what was kept of it is damaged, and it was left as it is.</source>
        <translation>{name}: lo que se guardó de él está dañado, y se dejó como está.</translation>
    </message>
    <message>
        <source>{name}: what was kept here cannot be read ({reason}).</source>
        <translation>{name}: lo que se guardó aquí no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>what was written does not read back the same; the file is as it was.</source>
        <translation>lo escrito no se lee igual; el archivo está como estaba.</translation>
    </message>
    <message>
        <source>See to the disk that it is on.</source>
        <translation>Revise el disco en el que está.</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left as that made it.</source>
        <translation>otro programa lo ha cambiado entretanto; se dejó así.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What came is kept: the same command goes on from there.</source>
        <translation>Lo que llegó se conserva: la misma orden sigue desde ahí.</translation>
    </message>
    <message>
        <source>this version cannot run models of its type ({reason}).</source>
        <translation>esta versión no puede ejecutar modelos de su tipo ({reason}).</translation>
    </message>
    <message>
        <source>its {path} {what}.</source>
        <translation>{path} {what}.</translation>
    </message>
    <message>
        <source>the connection to the hub failed ({reason}).</source>
        <translation>falló la conexión con el hub ({reason}).</translation>
    </message>
    <message>
        <source>Check the network. {again}</source>
        <translation>Revise la red. {again}</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Elija entre {names}.</translation>
    </message>
    <message>
        <source>the hub tells another hash of its {path} than before, though nothing can have changed.</source>
        <translation>el hub da otra suma de comprobación de {path} que antes, aunque nada puede haber cambiado.</translation>
    </message>
    <message>
        <source>Check the connection and HF_ENDPOINT, and try again.</source>
        <translation>Revise la conexión y HF_ENDPOINT, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>its {path} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{path} no es el archivo que debería: el SHA-256 es incorrecto.</translation>
    </message>
    <message>
        <source>the hub is busy or broken ({reason}).</source>
        <translation>el hub está ocupado o averiado ({reason}).</translation>
    </message>
    <message>
        <source>the hub does not answer.</source>
        <translation>el hub no responde.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Check HF_ENDPOINT; do not trust this mirror.</source>
        <translation>No se descargó nada. Revise HF_ENDPOINT; no se fíe de este servidor espejo.</translation>
    </message>
    <message>
        <source>came as a web page: perhaps the login page of a network</source>
        <translation>llegó como página web: quizá la página de acceso de una red</translation>
    </message>
    <message>
        <source>is another one on the hub now</source>
        <translation>es ahora otro archivo en el hub</translation>
    </message>
    <message>
        <source>should have {number} more bytes, and would have {number2}</source>
        <translation>debería tener {number} bytes más, y tendría {number2}</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; try again, or another hub.</source>
        <translation>Se borró y no se instaló nada; inténtelo de nuevo o con otro hub.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>no se puede escribir en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>its {path} could not be written: {reason}.</source>
        <translation>no se pudo escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>came from another place than was asked for</source>
        <translation>llegó de otro lugar que el pedido</translation>
    </message>
    <message>
        <source>its {path} cannot be read: {reason}.</source>
        <translation>no se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space. {again}</source>
        <translation>Libere espacio. {again}</translation>
    </message>
    <message>
        <source>is longer than it should be</source>
        <translation>es más largo de lo debido</translation>
    </message>
    <message>
        <source>to export it takes {memory} of memory; this computer has {memory2}.</source>
        <translation>exportarlo necesita {memory} de memoria; este ordenador tiene {memory2}.</translation>
    </message>
    <message>
        <source>Fetch a smaller model, or one with ONNX graphs.</source>
        <translation>Descargue un modelo más pequeño o uno con grafos ONNX.</translation>
    </message>
    <message>
        <source>it could not be exported: {reason}</source>
        <translation>no se pudo exportar: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint stays as it is.</source>
        <translation>El checkpoint queda como está.</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it again.</source>
        <translation>Elija otro modelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>its config.json does not tell what kind of model it is.</source>
        <translation>su config.json no dice qué clase de modelo es.</translation>
    </message>
    <message>
        <source>its {file} is no plain file.</source>
        <translation>{file} no es un archivo normal.</translation>
    </message>
    <message>
        <source>its {name} is no safetensors file, or not all of it.</source>
        <translation>{name} no es un archivo safetensors, o no está completo.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, with config.json in it.</source>
        <translation>Elija la carpeta de un modelo, con config.json dentro.</translation>
    </message>
    <message>
        <source>there is no model in it.</source>
        <translation>no hay ningún modelo en ella.</translation>
    </message>
    <message>
        <source>its {path} is a link to another place.</source>
        <translation>{path} es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>Copy the file itself there.</source>
        <translation>Copie allí el propio archivo.</translation>
    </message>
    <message>
        <source>What came is kept: choose it again to go on from there.</source>
        <translation>Lo que llegó se conserva: elíjalo de nuevo para seguir desde ahí.</translation>
    </message>
    <message>
        <source>{reason} cannot be read or written: {reason2}.</source>
        <translation>no se puede leer o escribir {reason}: {reason2}.</translation>
    </message>
    <message>
        <source>it needs Python 3.11 or newer, which this computer does not have.</source>
        <translation>necesita Python 3.11 o posterior, que este ordenador no tiene.</translation>
    </message>
    <message>
        <source>Install the package python3 of your system, and choose it again.</source>
        <translation>Instale el paquete python3 de su sistema y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} does not answer as it should ({reason}).</source>
        <translation>{host} no responde como debería ({reason}).</translation>
    </message>
    <message>
        <source>Free some space there. {again}</source>
        <translation>Libere espacio allí. {again}</translation>
    </message>
    <message>
        <source>it could not be made ready: {reason}</source>
        <translation>no se pudo preparar: {reason}</translation>
    </message>
    <message>
        <source>What was there before stays as it was.</source>
        <translation>Lo que había antes queda como estaba.</translation>
    </message>
    <message>
        <source>the package index offers {name} without a hash, or not over the network.</source>
        <translation>el índice de paquetes ofrece {name} sin suma de comprobación, o no por la red.</translation>
    </message>
    <message>
        <source>{file} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{file} no es el archivo que debería: el SHA-256 es incorrecto.</translation>
    </message>
    <message>
        <source>Use the usual index, pypi.org.</source>
        <translation>Use el índice habitual, pypi.org.</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; choose it again.</source>
        <translation>Se borró y no se instaló nada; elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>offline mode is on, so nothing is fetched.</source>
        <translation>el modo sin conexión está activo, así que no se descarga nada.</translation>
    </message>
    <message>
        <source>Switch it off, or install the model from a folder: sightline models get FOLDER</source>
        <translation>Desactívelo, o instale el modelo desde una carpeta: sightline models get FOLDER</translation>
    </message>
    <message>
        <source>{reason} is not reached through https.</source>
        <translation>a {reason} no se llega por https.</translation>
    </message>
    <message>
        <source>Use a hub or a mirror with https://.</source>
        <translation>Use un hub o un servidor espejo con https://.</translation>
    </message>
    <message>
        <source>the hub refused with status {status}.</source>
        <translation>el hub rechazó con el estado {status}.</translation>
    </message>
    <message>
        <source>the hub redirects without end.</source>
        <translation>el hub redirige sin fin.</translation>
    </message>
    <message>
        <source>its owners give it only to people who accepted its terms.</source>
        <translation>sus propietarios solo lo dan a quienes aceptaron sus condiciones.</translation>
    </message>
    <message>
        <source>Accept them at {address}/{name}, and keep an access token of the hub: sightline models token</source>
        <translation>Acéptelas en {address}/{name} y guarde un token de acceso del hub: sightline models token</translation>
    </message>
    <message>
        <source>the hub has no such revision.</source>
        <translation>el hub no tiene esa revisión.</translation>
    </message>
    <message>
        <source>the hub has no such model.</source>
        <translation>el hub no tiene ese modelo.</translation>
    </message>
    <message>
        <source>Check how it is spelt, as in owner/name.</source>
        <translation>Compruebe cómo se escribe, como en propietario/nombre.</translation>
    </message>
    <message>
        <source>{address} is no address.</source>
        <translation>{address} no es una dirección.</translation>
    </message>
    <message>
        <source>Set it to one with https://.</source>
        <translation>Póngale una con https://.</translation>
    </message>
    <message>
        <source>the answer is not the hub&apos;s: perhaps the login page of a network, or a broken mirror.</source>
        <translation>la respuesta no es del hub: quizá la página de acceso de una red, o un servidor espejo averiado.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is far too long.</source>
        <translation>la respuesta del hub es demasiado larga.</translation>
    </message>
    <message>
        <source>the hub points to an address that is none.</source>
        <translation>el hub remite a una dirección que no lo es.</translation>
    </message>
    <message>
        <source>Free some space, or keep models elsewhere: sightline models move FOLDER</source>
        <translation>Libere espacio o guarde los modelos en otro lugar: sightline models move FOLDER</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{needed} are needed in {folder}, and {value} are free.</source>
        <translation>se necesitan {needed} en {folder}, y hay {value} libres.</translation>
    </message>
    <message>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} GB</translation>
    </message>
    <message>
        <source>{file} does not belong to it.</source>
        <translation>{file} no pertenece a él.</translation>
    </message>
    <message>
        <source>Fetch it again: sightline models get {name}</source>
        <translation>Descárguelo de nuevo: sightline models get {name}</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>Los modelos</translation>
    </message>
    <message>
        <source>another window or command works on it.</source>
        <translation>otra ventana u orden está trabajando en él.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>it could not be put in {folder}: {reason}.</source>
        <translation>no se pudo poner en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was installed: {problem}</source>
        <translation>no es lo que se instaló: {problem}</translation>
    </message>
    <message>
        <source>this is inside the folder of models.</source>
        <translation>está dentro de la carpeta de los modelos.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>its {file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <source>Fetch it again, or remove it.</source>
        <translation>Descárguelo de nuevo o elimínelo.</translation>
    </message>
    <message>
        <source>it could not be copied: {reason}.</source>
        <translation>no se pudo copiar: {reason}.</translation>
    </message>
    <message>
        <source>Close what uses the model, and try again.</source>
        <translation>Cierre lo que usa el modelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} could not be removed: {reason}.</source>
        <translation>no se pudo eliminar {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has another size.</source>
        <translation>{file} tiene otro tamaño.</translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation>{file} se ha modificado.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>no se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>its {file} is not what was installed.</source>
        <translation>{file} no es lo que se instaló.</translation>
    </message>
    <message>
        <source>it has neither ONNX graphs of a model that sees nor safetensors.</source>
        <translation>no tiene grafos ONNX de un modelo que ve ni safetensors.</translation>
    </message>
    <message>
        <source>it has a file with a name that is not safe ({path!r}).</source>
        <translation>tiene un archivo con un nombre no seguro ({path!r}).</translation>
    </message>
    <message>
        <source>its weights are pickles, which can run any code when they are opened.</source>
        <translation>sus pesos son pickles, que pueden ejecutar cualquier código al abrirse.</translation>
    </message>
    <message>
        <source>Choose another repository.</source>
        <translation>Elija otro repositorio.</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model.</source>
        <translation>no tiene config.json, así que no es un modelo.</translation>
    </message>
    <message>
        <source>there is no {dtype} of it.</source>
        <translation>no lo hay en {dtype}.</translation>
    </message>
    <message>
        <source>two of its files have the same name.</source>
        <translation>dos de sus archivos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Nothing was fetched; do not use this repository.</source>
        <translation>No se descargó nada; no use este repositorio.</translation>
    </message>
    <message>
        <source>Choose a repository with safetensors or ONNX files.</source>
        <translation>Elija un repositorio con archivos safetensors u ONNX.</translation>
    </message>
    <message>
        <source>its config.json says {name} {value}, which is no number of tokens.</source>
        <translation>su config.json dice {name} {value}, que no es un número de tokens.</translation>
    </message>
    <message>
        <source>its sightline.json asks for {value} views of a picture, and not for 1 to {most_views}.</source>
        <translation>su sightline.json pide {value} vistas de una imagen, y no de 1 a {most_views}.</translation>
    </message>
    <message>
        <source>its sightline.json says neither true nor false to {name}.</source>
        <translation>su sightline.json no dice ni true ni false de {name}.</translation>
    </message>
    <message>
        <source>nothing in it tells which token ends an answer (eos_token_id).</source>
        <translation>nada dice qué token termina una respuesta (eos_token_id).</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>no existe esa carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, or the built-in model.</source>
        <translation>Elija la carpeta de un modelo, o el modelo integrado.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>Elija la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>Choose a model of type {names}.</source>
        <translation>Elija un modelo de tipo {names}.</translation>
    </message>
    <message>
        <source>its config.json names no image token.</source>
        <translation>su config.json no nombra ningún token de imagen.</translation>
    </message>
    <message>
        <source>its eos_token_id {value} is no token.</source>
        <translation>su eos_token_id {value} no es un token.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>its {file} is a link to another place.</source>
        <translation>{file} es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY</source>
        <translation>Copie la carpeta con sus archivos: cp -rL --no-preserve=links FOLDER COPY</translation>
    </message>
    <message>
        <source>{reason} cannot be read: {reason2}.</source>
        <translation>no se puede leer {reason}: {reason2}.</translation>
    </message>
    <message>
        <source>its weights are in a form that can run code; only safetensors are read.</source>
        <translation>sus pesos están en una forma que puede ejecutar código; solo se leen safetensors.</translation>
    </message>
    <message>
        <source>it has no onnx folder.</source>
        <translation>no tiene carpeta onnx.</translation>
    </message>
    <message>
        <source>it has no preprocessor_config.json.</source>
        <translation>no tiene preprocessor_config.json.</translation>
    </message>
    <message>
        <source>it has no {name}.</source>
        <translation>no tiene {name}.</translation>
    </message>
    <message>
        <source>its {name} holds no settings.</source>
        <translation>{name} no contiene ajustes.</translation>
    </message>
    <message>
        <source>its {file} is not an ordinary file.</source>
        <translation>{file} no es un archivo normal.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another model.</source>
        <translation>Cambie sus permisos o elija otro modelo.</translation>
    </message>
    <message>
        <source>its configuration is not understood ({reason!r}).</source>
        <translation>no se entiende su configuración ({reason!r}).</translation>
    </message>
    <message>
        <source>its {name} is missing.</source>
        <translation>falta {name}.</translation>
    </message>
    <message>
        <source>Look for the same model with safetensors, or in ONNX.</source>
        <translation>Busque el mismo modelo con safetensors o en ONNX.</translation>
    </message>
    <message>
        <source>its {name} is broken.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>its {name} is not valid JSON.</source>
        <translation>{name} no es JSON válido.</translation>
    </message>
    <message>
        <source>its {name} is not text.</source>
        <translation>{name} no es texto.</translation>
    </message>
    <message>
        <source>it has no onnx/{part}.onnx.</source>
        <translation>no tiene onnx/{part}.onnx.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported.</source>
        <translation>su tipo {kind} no se admite.</translation>
    </message>
    <message>
        <source>its config.json names no model_type.</source>
        <translation>su config.json no nombra ningún model_type.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported: it is no model that sees pictures.</source>
        <translation>su tipo {kind} no se admite: no es un modelo que vea imágenes.</translation>
    </message>
    <message>
        <source> {name} is in a form that can run code.</source>
        <translation> {name} está en una forma que puede ejecutar código.</translation>
    </message>
    <message>
        <source>it has no model.safetensors.{found}</source>
        <translation>no tiene model.safetensors.{found}</translation>
    </message>
    <message>
        <source>Only safetensors weights are loaded; look for those.</source>
        <translation>Solo se cargan pesos safetensors; búsquelos.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value}, but its weights have {real}.</source>
        <translation>su config.json dice {setting} {value}, pero sus pesos tienen {real}.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value} of its {part}, but its weights have {real}.</source>
        <translation>su config.json dice {setting} {value} de {part}, pero sus pesos tienen {real}.</translation>
    </message>
    <message>
        <source>its {name} asks for Python code of its own (auto_map), and code from a model is never run.</source>
        <translation>{name} pide código Python propio (auto_map), y el código de un modelo nunca se ejecuta.</translation>
    </message>
    <message>
        <source>Look for a version of it that transformers knows without; their names often end in -hf.</source>
        <translation>Busque una versión que transformers conozca sin él; sus nombres suelen acabar en -hf.</translation>
    </message>
    <message>
        <source>its {file} lacks {tensor}.</source>
        <translation>a {file} le falta {tensor}.</translation>
    </message>
    <message>
        <source>its language model encodes and decodes (T5), which is not supported.</source>
        <translation>su modelo de lenguaje codifica y decodifica (T5), lo que no se admite.</translation>
    </message>
    <message>
        <source>it holds a PyTorch checkpoint, which for its type has to become ONNX graphs.</source>
        <translation>contiene un checkpoint de PyTorch, que para su tipo debe convertirse en grafos ONNX.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be used.</source>
        <translation>Este ordenador no tiene una tarjeta gráfica utilizable.</translation>
    </message>
    <message>
        <source>Use --device cpu, or install NVIDIA&apos;s driver and a torch that was built for CUDA.</source>
        <translation>Use --device cpu, o instale el controlador de NVIDIA y un torch para CUDA.</translation>
    </message>
    <message>
        <source>Running a PyTorch checkpoint</source>
        <translation>Ejecutar un checkpoint de PyTorch</translation>
    </message>
    <message>
        <source>Choose one whose language model only decodes, such as OPT or Vicuna.</source>
        <translation>Elija uno cuyo modelo de lenguaje solo decodifique, como OPT o Vicuna.</translation>
    </message>
    <message>
        <source>Export it first: sightline export-onnx {folder} NEW_FOLDER</source>
        <translation>Expórtelo antes: sightline export-onnx {folder} NEW_FOLDER</translation>
    </message>
    <message>
        <source>pictures of any size and shape, which SigLIP 2 NaFlex takes, are not supported.</source>
        <translation>no se admiten imágenes de cualquier tamaño y forma, como las toma SigLIP 2 NaFlex.</translation>
    </message>
    <message>
        <source>Choose a SigLIP 2 model for one size, such as siglip2-base-patch16-224.</source>
        <translation>Elija un modelo SigLIP 2 de un solo tamaño, como siglip2-base-patch16-224.</translation>
    </message>
    <message>
        <source>its type {kind} does not find pictures by words.</source>
        <translation>su tipo {kind} no busca imágenes por palabras.</translation>
    </message>
    <message>
        <source>its {part} has no output {names}.</source>
        <translation>{part} no tiene la salida {names}.</translation>
    </message>
    <message>
        <source>its two graphs do not belong together.</source>
        <translation>sus dos grafos no van juntos.</translation>
    </message>
    <message>
        <source>its {part} calculates what is no number.</source>
        <translation>{part} calcula algo que no es un número.</translation>
    </message>
    <message>
        <source>Choose another precision.</source>
        <translation>Elija otra precisión.</translation>
    </message>
    <message>
        <source>its tokenizer_config.json names no padding token.</source>
        <translation>su tokenizer_config.json no nombra ningún token de relleno.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>its pictures are cut up (do_pan_and_scan), which is not supported</source>
        <translation>sus imágenes se recortan en partes (do_pan_and_scan), lo que no se admite</translation>
    </message>
    <message>
        <source>its pictures need {kind}, which is not supported</source>
        <translation>sus imágenes necesitan {kind}, que no se admite</translation>
    </message>
    <message>
        <source>an unnamed image processor</source>
        <translation>un procesador de imágenes sin nombre</translation>
    </message>
    <message>
        <source>its {kind} pads pictures, which is not supported</source>
        <translation>{kind} rellena las imágenes, lo que no se admite</translation>
    </message>
    <message>
        <source>it crops pictures to {columns} × {rows} after making them {width} × {height}</source>
        <translation>recorta las imágenes a {columns} × {rows} tras pasarlas a {width} × {height}</translation>
    </message>
    <message>
        <source>its picture size {size} is not understood</source>
        <translation>no se entiende su tamaño de imagen {size}</translation>
    </message>
    <message>
        <source>it has {count} megapixels; at most {number} can be opened.</source>
        <translation>tiene {count} megapíxeles; se pueden abrir {number} como mucho.</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}.</source>
        <translation>no se puede leer la carpeta: {reason}.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened, because their decoder is not part of this program.</source>
        <translation>las imágenes HEIC no se pueden abrir, porque su decodificador no forma parte de este programa.</translation>
    </message>
    <message>
        <source>this is not a picture that can be opened.</source>
        <translation>no es una imagen que se pueda abrir.</translation>
    </message>
    <message>
        <source>Save a smaller copy, and open that.</source>
        <translation>Guarde una copia más pequeña y ábrala.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <translation>Compruebe que sigue ahí o elija otra.</translation>
    </message>
    <message>
        <source>the file has {number} MB; at most {number2} MB can be opened.</source>
        <translation>el archivo tiene {number} MB; se pueden abrir {number2} MB como mucho.</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes).</source>
        <translation>el archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG, and open that.</source>
        <translation>Expórtela como JPEG o PNG y abra eso.</translation>
    </message>
    <message>
        <source>you may not read this folder.</source>
        <translation>usted no tiene permiso para leer esta carpeta.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>Cambie sus permisos o cópielo.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder}: {reason}.</source>
        <translation>no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>the file has changed since it was opened.</source>
        <translation>el archivo ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>it is a folder, not a picture.</source>
        <translation>es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>Open the pictures inside it.</source>
        <translation>Abra las imágenes que contiene.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>no es un archivo normal.</translation>
    </message>
    <message>
        <source>you may not read this file.</source>
        <translation>usted no tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>this is no valid file name.</source>
        <translation>no es un nombre de archivo válido.</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>la imagen {name}</translation>
    </message>
    <message>
        <source>Copy or download it again, or export it as PNG.</source>
        <translation>Cópiela o descárguela de nuevo, o expórtela como PNG.</translation>
    </message>
    <message>
        <source>Free some space there, or make the folder writable.</source>
        <translation>Libere espacio allí, o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Open it again to ask about the new picture.</source>
        <translation>Ábrala de nuevo para preguntar por la nueva imagen.</translation>
    </message>
    <message>
        <source>its picture features are not as many as its configuration says.</source>
        <translation>sus características de imagen no son tantas como dice su configuración.</translation>
    </message>
    <message>
        <source>Download or export it again, or choose another model.</source>
        <translation>Descárguelo o expórtelo de nuevo, o elija otro modelo.</translation>
    </message>
    <message>
        <source>This conversation has {tokens} tokens; {name} can read at most {number}.</source>
        <translation>Esta conversación tiene {tokens} tokens; {name} puede leer {number} como mucho.</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer pictures.</source>
        <translation>Empiece una conversación nueva o pregunte por menos imágenes.</translation>
    </message>
    <message>
        <source>its {file} would read a file outside of the model&apos;s folder ({place!r}).</source>
        <translation>{file} leería un archivo fuera de la carpeta del modelo ({place!r}).</translation>
    </message>
    <message>
        <source>its {file} is no ONNX graph, or not all of it.</source>
        <translation>{file} no es un grafo ONNX, o no está completo.</translation>
    </message>
    <message>
        <source>Do not use this model.</source>
        <translation>No use este modelo.</translation>
    </message>
    <message>
        <source>its {file} needs the file {place!r}, which is missing.</source>
        <translation>{file} necesita el archivo {place!r}, que falta.</translation>
    </message>
    <message>
        <source>its {file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>one of its graphs</source>
        <translation>uno de sus grafos</translation>
    </message>
    <message>
        <source>its decoder</source>
        <translation>su decodificador</translation>
    </message>
    <message>
        <source>its input {name} has the unknown type {kind}.</source>
        <translation>su entrada {name} es del tipo desconocido {kind}.</translation>
    </message>
    <message>
        <source>its {part} wants {names}, which is not supported.</source>
        <translation>{part} pide {names}, que no se admite.</translation>
    </message>
    <message>
        <source>its decoder has no KV cache.</source>
        <translation>su decodificador no tiene caché KV.</translation>
    </message>
    <message>
        <source>its decoder computes no numbers.</source>
        <translation>su decodificador no calcula números.</translation>
    </message>
    <message>
        <source>Choose another precision of it.</source>
        <translation>Elija otra precisión de él.</translation>
    </message>
    <message>
        <source>{where} cannot be run ({reason}).</source>
        <translation>no se puede ejecutar {where} ({reason}).</translation>
    </message>
    <message>
        <source>its picture features do not fit its language model.</source>
        <translation>sus características de imagen no encajan con su modelo de lenguaje.</translation>
    </message>
    <message>
        <source>nothing tells the shape of its KV cache.</source>
        <translation>nada indica la forma de su caché KV.</translation>
    </message>
    <message>
        <source>its picture settings lack {reason}.</source>
        <translation>en sus ajustes de imagen falta {reason}.</translation>
    </message>
    <message>
        <source>its picture settings are not understood ({reason}).</source>
        <translation>no se entienden sus ajustes de imagen ({reason}).</translation>
    </message>
    <message>
        <source>Export it again, or choose another model.</source>
        <translation>Expórtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>its chat template leaves out pictures.</source>
        <translation>su plantilla de chat omite imágenes.</translation>
    </message>
    <message>
        <source>its tokenizer does not keep the tokens of pictures apart.</source>
        <translation>su tokenizador no separa los tokens de las imágenes.</translation>
    </message>
    <message>
        <source>its tokenizer has no token {token} for pictures.</source>
        <translation>su tokenizador no tiene el token {token} para imágenes.</translation>
    </message>
    <message>
        <source>the chat template of the model in {name}</source>
        <translation>la plantilla de chat del modelo en {name}</translation>
    </message>
    <message>
        <source>its chat template cannot be read ({reason}).</source>
        <translation>no se puede leer su plantilla de chat ({reason}).</translation>
    </message>
    <message>
        <source>its chat template refuses this conversation ({reason}).</source>
        <translation>su plantilla de chat rechaza esta conversación ({reason}).</translation>
    </message>
    <message>
        <source>The key has spaces or letters in it that no key has.</source>
        <translation>La clave tiene espacios o letras que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Copy it again, in File, Servers.</source>
        <translation>Cópiela de nuevo, en Archivo, Servidores.</translation>
    </message>
    <message>
        <source>it is compressed, though that was not asked for</source>
        <translation>está comprimida, aunque no se pidió</translation>
    </message>
    <message>
        <source>a part of it is no JSON of that kind</source>
        <translation>una parte no es JSON de esa clase</translation>
    </message>
    <message>
        <source>it is no JSON of that kind</source>
        <translation>no es JSON de esa clase</translation>
    </message>
    <message>
        <source>it is {reason}</source>
        <translation>es {reason}</translation>
    </message>
    <message>
        <source>it is no list of models</source>
        <translation>no es una lista de modelos</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>de ninguna clase</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Look at its address, model and key in File, Servers.</source>
        <translation>Revise su dirección, modelo y clave en Archivo, Servidores.</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:g} seconds.</source>
        <translation>no ha dicho nada durante {seconds:g} segundos.</translation>
    </message>
    <message>
        <source>Try again; a slow server can be given more time in File, Servers.</source>
        <translation>Inténtelo de nuevo; a un servidor lento se le puede dar más tiempo en Archivo, Servidores.</translation>
    </message>
    <message>
        <source>its certificate is not to be trusted ({reason}), so nothing was sent.</source>
        <translation>su certificado no es de fiar ({reason}), así que no se envió nada.</translation>
    </message>
    <message>
        <source>the connection ended before an answer came.</source>
        <translation>la conexión terminó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Check the server. {again}</source>
        <translation>Revise el servidor. {again}</translation>
    </message>
    <message>
        <source> It says: {told}</source>
        <translation> Dice: {told}</translation>
    </message>
    <message>
        <source>it answers with status {status}.{words}</source>
        <translation>responde con el estado {status}.{words}</translation>
    </message>
    <message>
        <source>{number:.0f} seconds</source>
        <translation>{number:.0f} segundos</translation>
    </message>
    <message>
        <source>It lies outside of the page&apos;s own folder, and nothing is read there, since a page could have any of your files shown. Look at it yourself, and write its text.</source>
        <translation>Está fuera de la carpeta de la página, y allí no se lee nada, pues una página podría hacer mostrar cualquiera de sus archivos. Mírela usted, y escriba su texto.</translation>
    </message>
    <message>
        <source>{name}: the same file has another name (a hard link), which keeps the old text.</source>
        <translation>{name}: el mismo archivo tiene otro nombre (un enlace físico), que conserva el texto antiguo.</translation>
    </message>
    <message>
        <source>This model understands a plain question, and nothing beside it.</source>
        <translation>Este modelo entiende una pregunta sencilla, y nada más junto a ella.</translation>
    </message>
    <message>
        <source>This model always takes the likeliest word; of any other it would not be sure, and leave it out.</source>
        <translation>Este modelo toma siempre la palabra más probable; de cualquier otra no estaría seguro, y la omitiría.</translation>
    </message>
    <message>
        <source>Its weights are here in one form.</source>
        <translation>Sus pesos están aquí en una sola forma.</translation>
    </message>
    <message>
        <source>How many a picture takes is the model&apos;s own, and cannot be changed.</source>
        <translation>Cuántos ocupa una imagen lo fija el modelo, y no se puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours</source>
        <translation>
            <numerusform>una hora</numerusform>
            <numerusform>unas {n} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>aproximadamente un segundo</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds</source>
        <translation>
            <numerusform>un segundo</numerusform>
            <numerusform>unos {n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>aproximadamente un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>unos {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>its {file} names {name!r}, which is no safetensors file of its folder.</source>
        <translation>{file} nombra {name!r}, que no es un archivo safetensors de su carpeta.</translation>
    </message>
    <message>
        <source>its tokenizer.json cannot cut this text into tokens.</source>
        <translation>su tokenizer.json no puede dividir este texto en tokens.</translation>
    </message>
    <message>
        <source>its config.json says vision_feature_layer {value}, but its vision tower has {layers} layers.</source>
        <translation>su config.json dice vision_feature_layer {value}, pero su torre de visión tiene {layers} capas.</translation>
    </message>
    <message>
        <source>it is a model and an adapter (adapter_config.json), which are not put together here.</source>
        <translation>es un modelo con un adaptador (adapter_config.json), y aquí no se combinan.</translation>
    </message>
    <message>
        <source>Look for a version of it with the adapter merged into its weights.</source>
        <translation>Busque una versión con el adaptador incorporado en los pesos.</translation>
    </message>
    <message>
        <source>You chose the processor.</source>
        <translation>Ha elegido el procesador.</translation>
    </message>
    <message>
        <source>{reason} Torch runs it on the processor.</source>
        <translation>{reason} Torch lo ejecuta en el procesador.</translation>
    </message>
    <message>
        <source>Its ONNX graphs run on the graphics card, {card}.</source>
        <translation>Sus grafos ONNX se ejecutan en la tarjeta gráfica, {card}.</translation>
    </message>
    <message>
        <source>It does not fit into the free memory of the graphics card, {card}.</source>
        <translation>No cabe en la memoria libre de la tarjeta gráfica, {card}.</translation>
    </message>
    <message>
        <source>You chose the graphics card, {card}.</source>
        <translation>Ha elegido la tarjeta gráfica, {card}.</translation>
    </message>
    <message>
        <source>{reason} Its ONNX graphs run on the processor.</source>
        <translation>{reason} Sus grafos ONNX se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}.</source>
        <translation>Cabe en la tarjeta gráfica, {card}.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}, in {bits} bits but not as it is.</source>
        <translation>Cabe en la tarjeta gráfica, {card}, en {bits} bits, pero no tal como es.</translation>
    </message>
    <message>
        <source>{reason} OpenVINO reads pictures: it took {seconds:.2g} s for one, onnxruntime {seconds2:.2g} s.</source>
        <translation>{reason} OpenVINO lee las imágenes: tardó {seconds:.2g} s en una, onnxruntime {seconds2:.2g} s.</translation>
    </message>
    <message>
        <source>onnxruntime could not use the graphics card, so the model runs on the processor.</source>
        <translation>onnxruntime no pudo usar la tarjeta gráfica, por eso el modelo se ejecuta en el procesador.</translation>
    </message>
    <message>
        <source>its picture settings make no numbers of a picture.</source>
        <translation>sus ajustes de imagen no convierten una imagen en números.</translation>
    </message>
    <message>
        <source>{number:.0f} minutes</source>
        <translation>{number:.0f} minutos</translation>
    </message>
    <message>
        <source>{number:.0f} hours</source>
        <translation>{number:.0f} horas</translation>
    </message>
    <message>
        <source>it has had too many requests, and asks to wait {wait}.</source>
        <translation>ha tenido demasiadas peticiones y pide esperar {wait}.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Inténtelo después.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>it sends requests on to {where}; none was sent there.</source>
        <translation>reenvía las peticiones a {where}; no se envió ninguna allí.</translation>
    </message>
    <message>
        <source>If that is right, enter it in File, Servers.</source>
        <translation>Si es correcto, escríbalo en Archivo, Servidores.</translation>
    </message>
    <message>
        <source>it broke the answer off. It says: {reason}</source>
        <translation>cortó la respuesta. Dice: {reason}</translation>
    </message>
    <message>
        <source>{host}: its filter of contents withholds the answer.</source>
        <translation>{host}: su filtro de contenidos retiene la respuesta.</translation>
    </message>
    <message>
        <source>Ask otherwise, or choose another model.</source>
        <translation>Pregunte de otra forma o elija otro modelo.</translation>
    </message>
    <message>
        <source>{host}: the answer has no words.</source>
        <translation>{host}: la respuesta no tiene palabras.</translation>
    </message>
    <message>
        <source>Ask again; a model that thinks first needs a larger longest answer.</source>
        <translation>Pregunte otra vez; un modelo que primero piensa necesita una respuesta más larga.</translation>
    </message>
    <message>
        <source>it sends far more than an answer can have, so it was cut off.</source>
        <translation>envía mucho más de lo que puede tener una respuesta, así que se cortó.</translation>
    </message>
    <message>
        <source>its answer is not understood: {reason}.</source>
        <translation>no se entiende su respuesta: {reason}.</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>Check the address, and the date of this computer.</source>
        <translation>Revise la dirección y la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>there is no such host, or no network.</source>
        <translation>no existe ese equipo, o no hay red.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Revise la dirección y la conexión.</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>no responde.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>el proxy rechaza la conexión.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY.</source>
        <translation>Revise HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>nobody takes the connection there.</source>
        <translation>nadie acepta allí la conexión.</translation>
    </message>
    <message>
        <source>Start the server, or check its address.</source>
        <translation>Inicie el servidor o revise su dirección.</translation>
    </message>
    <message>
        <source>the connection ended before the answer did.</source>
        <translation>la conexión terminó antes que la respuesta.</translation>
    </message>
    <message>
        <source>What came is kept; ask again, or continue it.</source>
        <translation>Lo que llegó se conserva; pregunte de nuevo o continúe.</translation>
    </message>
    <message>
        <source>your account there has nothing left.{words}</source>
        <translation>su cuenta allí está agotada.{words}</translation>
    </message>
    <message>
        <source>Top it up, or use another server.</source>
        <translation>Recárguela o use otro servidor.</translation>
    </message>
    <message>
        <source>Ask otherwise or about fewer pictures, or choose another model.</source>
        <translation>Pregunte de otra forma o por menos imágenes, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Ask about fewer pictures, or have them sent smaller: File, Servers, longest side.</source>
        <translation>Pregunte por menos imágenes, o haga que se envíen más pequeñas: Archivo, Servidores, lado más largo.</translation>
    </message>
    <message>
        <source>it has failed (status {status}).{words}</source>
        <translation>ha fallado (estado {status}).{words}</translation>
    </message>
    <message>
        <source>it does not accept the key.</source>
        <translation>no acepta la clave.</translation>
    </message>
    <message>
        <source>it wants a key.</source>
        <translation>pide una clave.</translation>
    </message>
    <message>
        <source>{problem}{words}</source>
        <translation>{problem}{words}</translation>
    </message>
    <message>
        <source>Enter the right key in File, Servers.</source>
        <translation>Escriba la clave correcta en Archivo, Servidores.</translation>
    </message>
    <message>
        <source>it does not let you use this.{words}</source>
        <translation>no le deja usar esto.{words}</translation>
    </message>
    <message>
        <source>there is no such model, or it is no server of this kind.{words}</source>
        <translation>no existe ese modelo, o no es un servidor de esta clase.{words}</translation>
    </message>
    <message>
        <source>{host} refuses this request.{words}</source>
        <translation>{host} rechaza esta petición.{words}</translation>
    </message>
    <message>
        <source>{host} finds this request too large.{words}</source>
        <translation>a {host} esta petición le parece demasiado grande.{words}</translation>
    </message>
    <message>
        <source>it was too slow for itself.{words}</source>
        <translation>fue demasiado lento para sí mismo.{words}</translation>
    </message>
    <message>
        <source>it has had too many requests.{words}</source>
        <translation>ha tenido demasiadas peticiones.{words}</translation>
    </message>
    <message>
        <source>it is busy.{words}</source>
        <translation>está ocupado.{words}</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>what it makes is too large</source>
        <translation>lo que produce es demasiado grande</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it goes on for too long</source>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <source>it writes a namespace</source>
        <translation>escribe un espacio de nombres</translation>
    </message>
    <message>
        <source>reading text in pictures</source>
        <translation>leer texto en imágenes</translation>
    </message>
    <message>
        <source>reading the text in {name}</source>
        <translation>leer el texto de {name}</translation>
    </message>
    <message>
        <source>Download it again, or choose another model.</source>
        <translation>Descárguelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>its weights are not all there, or do not fit its config.json.</source>
        <translation>no están todos sus pesos, o no encajan con su config.json.</translation>
    </message>
    <message>
        <source>its weights are quantised in a way that is not known here ({kind}).</source>
        <translation>sus pesos están cuantizados de una forma que aquí no se conoce ({kind}).</translation>
    </message>
    <message>
        <source>Look for the same model as it was before, or quantised in one of these: {names}.</source>
        <translation>Busque el mismo modelo sin cuantizar, o cuantizado de una de estas formas: {names}.</translation>
    </message>
    <message>
        <source>torch cannot run it ({reason}).</source>
        <translation>torch no puede ejecutarlo ({reason}).</translation>
    </message>
    <message>
        <source>its language model computes no numbers.</source>
        <translation>su modelo de lenguaje no calcula números.</translation>
    </message>
    <message>
        <source>Choose another device for it.</source>
        <translation>Elija otro dispositivo para él.</translation>
    </message>
    <message>
        <source>Running a model with smaller weights</source>
        <translation>Ejecutar un modelo con pesos reducidos</translation>
    </message>
    <message>
        <source>its layer {name} cannot be made smaller as asked.</source>
        <translation>su capa {name} no se puede reducir como se pide.</translation>
    </message>
    <message>
        <source>its weights are broken.</source>
        <translation>sus pesos están dañados.</translation>
    </message>
    <message>
        <source>Run it with its full weights, or on the processor.</source>
        <translation>Ejecútelo con sus pesos completos o en el procesador.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo o el recurso está ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem} {remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture.</source>
        <translation>La carpeta {folder} no contiene imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, WebP or similar files.</source>
        <translation>Elija una carpeta con archivos PNG, JPEG, WebP o parecidos.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {problem}</source>
        <translation>El modelo de {folder} no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read: rapidocr is missing or broken ({reason}).</source>
        <translation>No se puede leer texto en imágenes: rapidocr falta o está dañado ({reason}).</translation>
    </message>
    <message>
        <source>In the program&apos;s folder, run: {command}</source>
        <translation>En la carpeta del programa, ejecute: {command}</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}.</source>
        <translation>No hay memoria libre suficiente para {what}.</translation>
    </message>
    <message>
        <source>Close other programs, or use something smaller.</source>
        <translation>Cierre otros programas o use algo más pequeño.</translation>
    </message>
    <message>
        <source>the model in {folder}</source>
        <translation>el modelo de {folder}</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}.</source>
        <translation>La tarjeta gráfica no tiene memoria libre suficiente para {what}.</translation>
    </message>
    <message>
        <source>{doing} needs packages that are not installed.</source>
        <translation>{doing} necesita paquetes que no están instalados.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept in {folder}.</source>
        <translation>El disco está lleno: no se puede guardar nada más en {folder}.</translation>
    </message>
    <message>
        <source>Free some space there; what is in the window stays there until it is closed.</source>
        <translation>Libere espacio allí; lo que hay en la ventana sigue en ella hasta que se cierre.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so nothing new is kept there.</source>
        <translation>No se permite escribir en la carpeta {folder}, así que no se guarda allí nada nuevo.</translation>
    </message>
    <message>
        <source>Make it writable, and start the program again.</source>
        <translation>Permita escribir en ella y reinicie el programa.</translation>
    </message>
    <message>
        <source>Sightline is already open, and keeps {name}: this window can read it, but keeps nothing.</source>
        <translation>Sightline ya está abierto y usa {name}: esta ventana puede leerlo, pero no guarda nada.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start again.</source>
        <translation>Siga en la otra ventana, o ciérrela y vuelva a empezar.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Sightline: it can be read here, but nothing is added.</source>
        <translation>{name} lo escribió una versión más reciente de Sightline: aquí se puede leer, pero no se añade nada.</translation>
    </message>
    <message>
        <source>Install the newest version of Sightline to go on with it.</source>
        <translation>Instale la versión más reciente de Sightline para seguir con él.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>El archivo {file} está dañado.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside, and saves all that can still be read.</source>
        <translation>Reinicie el programa: aparta el archivo y salva todo lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor (--device cpu).</source>
        <translation>Use un modelo más pequeño, o ejecute este en 4 bits (--device cuda-4bit) o en el procesador (--device cpu).</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor (--device cpu).</source>
        <translation>Use un modelo más pequeño, o grafos de este en 4 bits (q4), o ejecútelo en el procesador (--device cpu).</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs.</source>
        <translation>Use un modelo más pequeño, o grafos de este en 4 bits (q4), o cierre otros programas.</translation>
    </message>
    <message>
        <source>Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4), or close other programs.</source>
        <translation>Use un modelo más pequeño, o exporte este a grafos de 4 bits (sightline export-onnx … --dtype q4), o cierre otros programas.</translation>
    </message>
    <message>
        <source>Add them in the window: menu File, GPU support.</source>
        <translation>Añádalos en la ventana: menú Archivo, Compatibilidad con GPU.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer; it may be locked.</source>
        <translation>El almacén de claves de este ordenador no responde; quizá esté bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it where the system asks for its password, and try again.</source>
        <translation>Desbloquéelo donde el sistema pida su contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Write it as https://api.openai.com/v1, or http://localhost:11434/v1 for a server on this computer.</source>
        <translation>Escríbala como https://api.openai.com/v1, o http://localhost:11434/v1 para un servidor en este ordenador.</translation>
    </message>
    <message>
        <source>What is sent to http://{host} could be read on its way.</source>
        <translation>Lo que se envía a http://{host} podría leerse por el camino.</translation>
    </message>
    <message>
        <source>Add one in the window: File, Servers.</source>
        <translation>Añada uno en la ventana: Archivo, Servidores.</translation>
    </message>
    <message>
        <source>There is no server called {name}.</source>
        <translation>No hay ningún servidor llamado {name}.</translation>
    </message>
    <message>
        <source>“{text}” is no address.</source>
        <translation>«{text}» no es una dirección.</translation>
    </message>
    <message>
        <source>The address has more in it than an address: a name, a key, or a part behind “?”.</source>
        <translation>La dirección tiene más que una dirección: un nombre, una clave o una parte tras «?».</translation>
    </message>
    <message>
        <source>Use an address with https://; http:// is only for a server on this computer.</source>
        <translation>Use una dirección con https://; http:// es solo para un servidor en este ordenador.</translation>
    </message>
    <message>
        <source>{scheme}:// is not spoken here.</source>
        <translation>{scheme}:// no se usa aquí.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>no se puede leer o escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>Check that disk, and start again.</source>
        <translation>Revise ese disco y vuelva a empezar.</translation>
    </message>
    <message>
        <source>Another program is using {file}.</source>
        <translation>Otro programa está usando {file}.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the file is no longer where it was, nor in a folder that other pictures came from.</source>
        <translation>el archivo ya no está donde estaba, ni en una carpeta de la que vinieron otras imágenes.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>Ábrala de nuevo desde donde está ahora.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábrala de nuevo.</translation>
    </message>
    <message>
        <source>the file cannot be written: {reason}.</source>
        <translation>no se puede escribir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place for it, or free some space there.</source>
        <translation>Elija otro lugar o libere espacio allí.</translation>
    </message>
    <message>
        <source>Put it back to have it in the export.</source>
        <translation>Vuelva a ponerlo allí para que esté en la exportación.</translation>
    </message>
    <message>
        <source>{name}: the copy without metadata is a PNG of the same pixels.</source>
        <translation>{name}: la copia sin metadatos es un PNG de los mismos píxeles.</translation>
    </message>
    <message>
        <source>Put the old file back to have it in the export.</source>
        <translation>Vuelva a poner el archivo antiguo para que esté en la exportación.</translation>
    </message>
    <message>
        <source>the transcript has neither the picture nor where it lies.</source>
        <translation>la transcripción no tiene la imagen ni dónde está.</translation>
    </message>
    <message>
        <source>Export the conversation again, with its pictures.</source>
        <translation>Exporte de nuevo la conversación, con sus imágenes.</translation>
    </message>
    <message>
        <source>Choose a zip of JSON transcripts that Sightline has written.</source>
        <translation>Elija un zip de transcripciones JSON escrito por Sightline.</translation>
    </message>
    <message>
        <source>Check that it is there, and may be read.</source>
        <translation>Compruebe que está ahí y que se puede leer.</translation>
    </message>
    <message>
        <source>this is not a zip that can be read.</source>
        <translation>no es un zip que se pueda leer.</translation>
    </message>
    <message>
        <source>there is no JSON transcript in it.</source>
        <translation>no contiene ninguna transcripción JSON.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} es demasiado grande.</translation>
    </message>
    <message>
        <source>Choose a JSON transcript that Sightline has written.</source>
        <translation>Elija una transcripción JSON escrita por Sightline.</translation>
    </message>
    <message>
        <source>it is of version {version}; this program reads version {version2}.</source>
        <translation>es de la versión {version}; este programa lee la versión {version2}.</translation>
    </message>
    <message>
        <source>this is not a transcript.</source>
        <translation>no es una transcripción.</translation>
    </message>
    <message>
        <source>Open it with a newer Sightline.</source>
        <translation>Ábralo con un Sightline más reciente.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>no existe ese archivo.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>el archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>this is not a JSON file.</source>
        <translation>no es un archivo JSON.</translation>
    </message>
    <message>
        <source>the transcript is damaged ({reason}).</source>
        <translation>la transcripción está dañada ({reason}).</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtela de nuevo.</translation>
    </message>
    <message>
        <source>No installed font has {names}. The PDF is tagged and accessible, but not PDF/UA-1.</source>
        <translation>Ninguna fuente instalada tiene {names}. El PDF está etiquetado y es accesible, pero no es PDF/UA-1.</translation>
    </message>
    <message>
        <source>some letters</source>
        <translation>algunas letras</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} y otras</translation>
    </message>
    <message>
        <source>the PDF cannot be laid out ({reason}).</source>
        <translation>no se puede componer el PDF ({reason}).</translation>
    </message>
    <message>
        <source>Choose another format, such as HTML.</source>
        <translation>Elija otro formato, como HTML.</translation>
    </message>
    <message>
        <source>That is not among what can be chosen.</source>
        <translation>Eso no está entre lo que se puede elegir.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Escriba la ruta completa de la carpeta, o elíjala.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder.</source>
        <translation>Elija uno con Archivo, Abrir carpeta de modelo.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Esta conversación ya no está.</translation>
    </message>
    <message>
        <source>The list shows those that are.</source>
        <translation>La lista muestra las que hay.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>Save the picture on this computer, and open that file.</source>
        <translation>Guarde la imagen en este ordenador y abra ese archivo.</translation>
    </message>
    <message>
        <source>it is on {reason}, and nothing is fetched from a network.</source>
        <translation>está en {reason}, y no se descarga nada de una red.</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({name}: {reason}).</source>
        <translation>algo ha fallado dentro del programa ({name}: {reason}).</translation>
    </message>
    <message>
        <source>the address that contains it is longer than {number} MB.</source>
        <translation>la dirección que la contiene pasa de {number} MB.</translation>
    </message>
    <message>
        <source>Export the picture as PNG, and open that.</source>
        <translation>Exporte la imagen como PNG y ábrala.</translation>
    </message>
    <message>
        <source>the address that should contain it is damaged.</source>
        <translation>la dirección que debería contenerla está dañada.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder, in the main window.</source>
        <translation>Elija uno con Archivo, Abrir carpeta de modelo, en la ventana principal.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>no se pudo guardar {name}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The server has no name.</source>
        <translation>El servidor no tiene nombre.</translation>
    </message>
    <message>
        <source>Call it what you like.</source>
        <translation>Llámelo como quiera.</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>No se indica ningún modelo.</translation>
    </message>
    <message>
        <source>List models, and choose one.</source>
        <translation>Liste los modelos y elija uno.</translation>
    </message>
    <message>
        <source>There is another server called {name}.</source>
        <translation>Hay otro servidor llamado {name}.</translation>
    </message>
    <message>
        <source>Call it otherwise.</source>
        <translation>Llámelo de otra forma.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file has changed since it was asked about.</source>
        <translation>El archivo ha cambiado desde la pregunta.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of all windows.</source>
        <translation>Colores de todas las ventanas.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That of all windows. They are made anew in it.</source>
        <translation>El de todas las ventanas. Se rehacen en él.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>1.00 is the desktop&apos;s own size, 2.00 twice that.</source>
        <translation>1,00 es el tamaño del escritorio, 2,00 el doble.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>When on, nothing blinks, slides or fades; when off, that is as the system says.</source>
        <translation>Activado, nada parpadea, se desliza ni se desvanece; desactivado, según diga el sistema.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>When on, the list stands at the left.</source>
        <translation>Activado, la lista está en el lateral.</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Intro envía la pregunta</translation>
    </message>
    <message>
        <source>When off, Ctrl+Enter sends, and Enter starts a new line.</source>
        <translation>Desactivado, Control+Intro envía e Intro empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. An answer that is longer ends there, and can be continued.</source>
        <translation>En tokens; una palabra corta es uno. Una respuesta más larga acaba ahí y se puede continuar.</translation>
    </message>
    <message>
        <source>Read answers aloud</source>
        <translation>Leer las respuestas en voz alta</translation>
    </message>
    <message>
        <source>When on, an answer is read while it is written. Space reads any message, and stops; so does Esc.</source>
        <translation>Activado, una respuesta se lee mientras se escribe. Espacio lee cualquier mensaje y detiene; Escape también.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>0 is its own, 100 as fast as it can, -100 as slow.</source>
        <translation>0 es la suya propia, 100 lo más rápido posible, -100 lo más lento.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>One that this computer has; its language should be that of the answers.</source>
        <translation>Una de las de este ordenador; su idioma debería ser el de las respuestas.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>When on, short sounds tell that a question was sent, that an answer begins or is done, and of an error.</source>
        <translation>Activado, sonidos breves indican que se envió una pregunta, que una respuesta empieza o acaba, y los errores.</translation>
    </message>
    <message>
        <source>Read text in pictures</source>
        <translation>Leer el texto de las imágenes</translation>
    </message>
    <message>
        <source>When on, words in pictures are read on this computer, and models are told them.</source>
        <translation>Activado, las palabras de las imágenes se leen en este ordenador y se comunican a los modelos.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Keep copies of pictures</source>
        <translation>Conservar copias de las imágenes</translation>
    </message>
    <message>
        <source>When on, pictures that are asked about are copied into the data folder; when off, they are only linked.</source>
        <translation>Activado, las imágenes sobre las que se pregunta se copian en la carpeta de datos; desactivado, solo se enlazan.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>Modelo en este ordenador</translation>
    </message>
    <message>
        <source>The folder of the model that answers; empty for the built-in one.</source>
        <translation>La carpeta del modelo que responde; vacía para el incorporado.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>One that answers instead of a model on this computer. Pictures are sent to it.</source>
        <translation>Uno que responde en lugar de un modelo de este ordenador. Se le envían las imágenes.</translation>
    </message>
    <message>
        <source>Run models on</source>
        <translation>Ejecutar modelos en</translation>
    </message>
    <message>
        <source>The graphics card is used with the extra “cuda”; fewer bits make a model fit that would not.</source>
        <translation>La tarjeta gráfica se usa con el extra «cuda»; con menos bits cabe un modelo que no cabría.</translation>
    </message>
    <message>
        <source>What is best, chosen automatically</source>
        <translation>Lo mejor, elegido automáticamente</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>La tarjeta gráfica</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, which fits more</source>
        <translation>La tarjeta gráfica, en 8 bits: cabe más</translation>
    </message>
    <message>
        <source>The graphics card, in 4 bits, which fits most</source>
        <translation>La tarjeta gráfica, en 4 bits: cabe lo máximo</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, quickly</source>
        <translation>La tarjeta gráfica, en 8 bits, con rapidez</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Where downloaded models are kept, and looked for; empty for the data folder.</source>
        <translation>Dónde se guardan y se buscan los modelos descargados; vacía para la carpeta de datos.</translation>
    </message>
    <message>
        <source>Model that finds pictures</source>
        <translation>Modelo que encuentra imágenes</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model; empty where none is chosen.</source>
        <translation>La carpeta de un modelo CLIP o SigLIP; vacía si no se ha elegido ninguno.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>When on, no model is looked up or fetched.</source>
        <translation>Activado, no se consulta ni se descarga ningún modelo.</translation>
    </message>
    <message>
        <source>Names of sidecars</source>
        <translation>Nombres de los sidecar</translation>
    </message>
    <message>
        <source>What a file beside a photo is called that cannot be written into.</source>
        <translation>Cómo se llama un archivo junto a una foto en la que no se puede escribir.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>photo.xmp, instead of photo.jpg</source>
        <translation>foto.xmp, en lugar de foto.jpg</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, with that appended</source>
        <translation>foto.jpg.xmp, con eso añadido al final</translation>
    </message>
    <message>
        <source>Format of exports</source>
        <translation>Formato de las exportaciones</translation>
    </message>
    <message>
        <source>What is offered first; it changes with every export.</source>
        <translation>Lo que se ofrece primero; cambia con cada exportación.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Versions in exports</source>
        <translation>Versiones en las exportaciones</translation>
    </message>
    <message>
        <source>Of questions and answers that there are several of.</source>
        <translation>De las preguntas y respuestas de las que hay varias.</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON todas, documentos las visibles</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>Solo las que ve</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Pictures inside Markdown</source>
        <translation>Imágenes dentro del Markdown</translation>
    </message>
    <message>
        <source>When off, they lie in a folder beside the exported file.</source>
        <translation>Desactivado, están en una carpeta junto al archivo exportado.</translation>
    </message>
    <message>
        <source>Exports without camera data</source>
        <translation>Exportaciones sin datos de la cámara</translation>
    </message>
    <message>
        <source>When on, GPS, EXIF and the like are left out of exported pictures.</source>
        <translation>Activado, las imágenes exportadas no llevan GPS, EXIF ni datos similares.</translation>
    </message>
    <message>
        <source>Exports without folders</source>
        <translation>Exportaciones sin carpetas</translation>
    </message>
    <message>
        <source>When on, exports do not tell where pictures and models lie.</source>
        <translation>Activado, las exportaciones no dicen dónde están las imágenes y los modelos.</translation>
    </message>
    <message>
        <source>Numbers in exports</source>
        <translation>Cifras en las exportaciones</translation>
    </message>
    <message>
        <source>When on, exports tell times, tokens and how answers ended.</source>
        <translation>Activado, las exportaciones indican tiempos, tokens y cómo acabaron las respuestas.</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Idioma de las exportaciones</translation>
    </message>
    <message>
        <source>That of the words which Sightline adds to them.</source>
        <translation>El de las palabras que Sightline les añade.</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Última conversación</translation>
    </message>
    <message>
        <source>The one that the next start opens again.</source>
        <translation>La que el próximo inicio vuelve a abrir.</translation>
    </message>
    <message>
        <source>Toured</source>
        <translation>Recorrido hecho</translation>
    </message>
    <message>
        <source>Whether the tour of the first start was taken, or skipped.</source>
        <translation>Si se hizo, o se omitió, el recorrido del primer inicio.</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Saludo hecho</translation>
    </message>
    <message>
        <source>Whether a model was recommended at the first start.</source>
        <translation>Si se recomendó un modelo en el primer inicio.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Instrucción del sistema</translation>
    </message>
    <message>
        <source>What the model is told before every conversation, such as how it is to answer.</source>
        <translation>Lo que se le dice al modelo antes de cada conversación, como por ejemplo cómo responder.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word, and answers a question the same each time; higher varies more.</source>
        <translation>0 toma siempre la palabra más probable y responde siempre igual; más alto, varía más.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Of the likeliest words only those that together reach this share; it matters above temperature 0.</source>
        <translation>De las palabras más probables, solo las que juntas alcanzan esta parte; cuenta por encima de temperatura 0.</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. 0: as in the settings for all models.</source>
        <translation>En tokens; una palabra corta es uno. 0: como en los ajustes de todos los modelos.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same answer again. It matters above temperature 0.</source>
        <translation>Dónde empieza el azar: la misma semilla vuelve a dar la misma respuesta. Cuenta por encima de temperatura 0.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Which of its ONNX graphs run, where it has several. Fewer bits are quicker, and less exact.</source>
        <translation>Cuáles de sus grafos ONNX se ejecutan, si tiene varios. Menos bits son más rápidos y menos exactos.</translation>
    </message>
    <message>
        <source>The most exact that are here</source>
        <translation>Los más exactos que haya</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 bits (fp32)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 bits (fp16)</translation>
    </message>
    <message>
        <source>8 bits (q8)</source>
        <translation>8 bits (q8)</translation>
    </message>
    <message>
        <source>4 bits (q4)</source>
        <translation>4 bits (q4)</translation>
    </message>
    <message>
        <source>4 and 16 bits (q4f16)</source>
        <translation>4 y 16 bits (q4f16)</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>Ejecutarlo en</translation>
    </message>
    <message>
        <source>The processor or the graphics card, for this model alone.</source>
        <translation>El procesador o la tarjeta gráfica, solo para este modelo.</translation>
    </message>
    <message>
        <source>As all models</source>
        <translation>Como todos los modelos</translation>
    </message>
    <message>
        <source>Tokens for a picture</source>
        <translation>Tokens para una imagen</translation>
    </message>
    <message>
        <source>At most about so many. Fewer are quicker, and show fewer details. 0: as many as the model likes.</source>
        <translation>Como mucho más o menos tantos. Menos son más rápidos y muestran menos detalle. 0: tantos como quiera el modelo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Cómo lo llama usted.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1, or http://localhost:11434/v1 for one on this computer.</source>
        <translation>Por ejemplo https://api.openai.com/v1, o http://localhost:11434/v1 para uno en este ordenador.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model&apos;s name on the server.</source>
        <translation>El nombre del modelo en el servidor.</translation>
    </message>
    <message>
        <source>Longest side of pictures</source>
        <translation>Lado más largo de las imágenes</translation>
    </message>
    <message>
        <source>In pixels. Larger pictures are sent smaller; the original stays as it is.</source>
        <translation>En píxeles. Las imágenes mayores se envían reducidas; el original queda como está.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones a la vez</translation>
    </message>
    <message>
        <source>So many alt texts are drafted at the same time.</source>
        <translation>Tantos textos alternativos se redactan a la vez.</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Silencio más largo</translation>
    </message>
    <message>
        <source>In seconds. After that, an answer is given up.</source>
        <translation>En segundos. Después, se renuncia a la respuesta.</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Palabra a palabra</translation>
    </message>
    <message>
        <source>When off, an answer comes all at once.</source>
        <translation>Desactivado, una respuesta llega de una vez.</translation>
    </message>
    <message>
        <source>Price of what is sent</source>
        <translation>Precio de lo enviado</translation>
    </message>
    <message>
        <source>Per million tokens; 0 where you do not know it.</source>
        <translation>Por millón de tokens; 0 si no lo sabe.</translation>
    </message>
    <message>
        <source>Price of what is answered</source>
        <translation>Precio de lo respondido</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>That of the prices.</source>
        <translation>La de los precios.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the model… {share} %</source>
        <translation>Cargando el modelo… {share} %</translation>
    </message>
    <message>
        <source>Opening picture {at}/{total}…</source>
        <translation>Abriendo imagen {at}/{total}…</translation>
    </message>
    <message>
        <source>Reading image {at}/{total}…</source>
        <translation>Leyendo imagen {at}/{total}…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. Unlock it if it asks…</source>
        <translation>Esperando al almacén de claves de este ordenador. Desbloquéelo si lo pide…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Writing, {speed:.0f} tok/s</source>
        <translation>Escribiendo, {speed:.0f} tok/s</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>first token {seconds:.2f} s</source>
        <translation>primer token {seconds:.2f} s</translation>
    </message>
    <message>
        <source>{speed:.0f} tok/s</source>
        <translation>{speed:.0f} tok/s</translation>
    </message>
    <message>
        <source>{cost} {currency}</source>
        <translation>{cost} {currency}</translation>
    </message>
    <message>
        <source>ended by the model</source>
        <translation>acabada por el modelo</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>cortada en la longitud máxima</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>broken off by an error</source>
        <translation>interrumpida por un error</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>insegura</translation>
    </message>
    <message>
        <source>unsure of a part</source>
        <translation>insegura en una parte</translation>
    </message>
</context>
</TS>
