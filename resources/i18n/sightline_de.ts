<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sightline</source>
        <translation>Über Sightline</translation>
    </message>
    <message>
        <source>Sightline {version}</source>
        <translation>Sightline {version}</translation>
    </message>
    <message>
        <source>Ask questions about pictures, on your own computer. Pictures, questions and answers stay here, unless you choose a server. Answers are written by a machine and can be wrong.</source>
        <translation>Stellen Sie Fragen zu Bildern, auf Ihrem eigenen Computer. Bilder, Fragen und Antworten bleiben hier, sofern Sie keinen Server wählen. Antworten schreibt eine Maschine; sie können falsch sein.</translation>
    </message>
    <message>
        <source>This program and this computer</source>
        <translation>Dieses Programm und dieser Computer</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>Lizenzen dieses Programms und seiner Teile</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Dieser &amp;Computer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Diagnosedaten &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions, devices and settings, for whoever helps you: no path, no key, no picture, no words</source>
        <translation>Versionen, Geräte und Einstellungen, für die, die Ihnen helfen: kein Pfad, kein Schlüssel, kein Bild, keine Worte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Waiting for the model…</source>
        <translation>Warten auf das Modell…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Done: {numbers}</source>
        <translation>Fertig: {numbers}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>More about the last of these messages</source>
        <translation>Mehr über die letzte dieser Meldungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide these messages</source>
        <translation>Diese Meldungen ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, before these:</source>
        <translation>
            <numerusform>und {n} weitere davor:</numerusform>
            <numerusform>und {n} weitere davor:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} mal {1} Pixel</translation>
    </message>
    <message>
        <source>1 word read</source>
        <translation>1 Wort gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read</source>
        <translation>
            <numerusform>{n} Wort gelesen</numerusform>
            <numerusform>{n} Wörter gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Questions to start with</source>
        <translation>Fragen für den Anfang</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Close the search in the conversation</source>
        <translation>Suche im Gespräch schließen</translation>
    </message>
    <message>
        <source>The question stays as it is.</source>
        <translation>Die Frage bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Your conversation appears here.</source>
        <translation>Hier erscheint Ihr Gespräch.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>Bild {number}: {name}</translation>
    </message>
    <message>
        <source>Link to {address}. Nothing is opened; its context menu copies it.</source>
        <translation>Link zu {address}. Nichts wird geöffnet; das Kontextmenü kopiert ihn.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Cancel edit</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>Leave the question as it is (Esc)</source>
        <translation>Die Frage lassen, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the answer; what was written is kept</source>
        <translation>Die Antwort anhalten; was geschrieben wurde, bleibt</translation>
    </message>
    <message>
        <source>Editing message {number}</source>
        <translation>Nachricht {number} wird bearbeitet</translation>
    </message>
    <message>
        <source>{editing}, with {pictures}</source>
        <translation>{editing}, mit {pictures}</translation>
    </message>
    <message>
        <source>{editing} and 1 region</source>
        <translation>{editing} und 1 Ausschnitt</translation>
    </message>
    <message numerus="yes">
        <source>{editing} and {n} regions</source>
        <translation>
            <numerusform>{editing} und {n} Ausschnitt</numerusform>
            <numerusform>{editing} und {n} Ausschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>{editing}. Esc leaves it as it is.</source>
        <translation>{editing}. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message numerus="yes">
        <source>With image {n}, the one you see; {others} new pictures are too many to go along</source>
        <translation>
            <numerusform>Mit Bild {n}, dem sichtbaren; {others} weiteres neues Bild ist zu viel, um mitzugehen</numerusform>
            <numerusform>Mit Bild {n}, dem sichtbaren; {others} weitere neue Bilder sind zu viele, um mitzugehen</numerusform>
        </translation>
    </message>
    <message>
        <source>With {pictures}</source>
        <translation>Mit {pictures}</translation>
    </message>
    <message>
        <source>{pictures} and 1 region</source>
        <translation>{pictures} und 1 Ausschnitt</translation>
    </message>
    <message numerus="yes">
        <source>{pictures} and {n} regions</source>
        <translation>
            <numerusform>{pictures} und {n} Ausschnitt</numerusform>
            <numerusform>{pictures} und {n} Ausschnitte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>ConversationFind</name>
    <message>
        <source>{at} of {total}, {message}: {line}</source>
        <translation>{at} von {total}, {message}: {line}</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>Nicht in diesem Gespräch</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>Archivierte Gespräche zeigen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Das Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>Löschen rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Lö&amp;sen</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;Zurück in die Liste</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <source>What you ask is listed here.</source>
        <translation>Was Sie fragen, steht hier.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ConversationSwitch</name>
    <message>
        <source>A new conversation; the Edit menu brings the last one back</source>
        <translation>Ein neues Gespräch; das Menü Bearbeiten holt das letzte zurück</translation>
    </message>
    <message>
        <source>The last conversation is back</source>
        <translation>Das letzte Gespräch ist zurück</translation>
    </message>
    <message>
        <source>The conversation is open</source>
        <translation>Das Gespräch ist geöffnet</translation>
    </message>
</context>
<context>
    <name>DeviceBadge</name>
    <message>
        <source>&amp;Run models on</source>
        <translation>&amp;Modelle ausführen auf</translation>
    </message>
    <message>
        <source>What is best, chosen &amp;automatically</source>
        <translation>&amp;Was am besten ist, automatisch gewählt</translation>
    </message>
    <message>
        <source>The &amp;processor</source>
        <translation>Der &amp;Prozessor</translation>
    </message>
    <message>
        <source>The &amp;graphics card</source>
        <translation>D&amp;ie Grafikkarte</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;8 bits, which fits more</source>
        <translation>Die Grafikkarte, mit &amp;8 Bit: mehr passt hinein</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;4 bits, which fits most</source>
        <translation>Die Grafikkarte, mit &amp;4 Bit: am meisten passt hinein</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, &amp;quickly</source>
        <translation>Die Grafikkarte, mit 8 Bit: &amp;schnell</translation>
    </message>
    <message>
        <source>Choose where models run</source>
        <translation>Wählen, wo Modelle laufen</translation>
    </message>
    <message>
        <source>Runs on: {badge}. {reason}</source>
        <translation>Läuft auf: {badge}. {reason}</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>What was saved</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Gespeichert als {file}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which are marked in the file</source>
        <translation>
            <numerusform>und {n} weitere, die in der Datei markiert ist</numerusform>
            <numerusform>und {n} weitere, die in der Datei markiert sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>{folder} zeigen</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Export conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>Export up to message {n}</source>
        <translation>Bis Nachricht {n} exportieren</translation>
    </message>
    <message>
        <source>Export message {n}</source>
        <translation>Nachricht {n} exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <translation>
            <numerusform>{n} Gespräch exportieren</numerusform>
            <numerusform>{n} Gespräche exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked there yet</source>
        <translation>Dort wurde noch nichts gefragt</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>{format} files in a zip (*.zip)</source>
        <translation>{format}-Dateien in einem Zip-Archiv (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <translation>
            <numerusform>{n} Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Export nach {file}…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Versions of questions and answers</source>
        <translation>Fassungen &amp;von Fragen und Antworten</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON alle, Dokumente die sichtbaren</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>Nur die sichtbaren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <translation>In einem Ordner neben der Datei</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Sprache des Dokuments</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>Die des Gesprächs</translation>
    </message>
    <message>
        <source>Leave &amp;GPS and camera data out of pictures</source>
        <translation>GPS- &amp;und Kameradaten aus Bildern weglassen</translation>
    </message>
    <message>
        <source>Leave out the &amp;names of folders</source>
        <translation>Namen von &amp;Ordnern weglassen</translation>
    </message>
    <message>
        <source>&amp;Tell tokens, speed and how answers ended</source>
        <translation>To&amp;ken, Tempo und Ende der Antworten angeben</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>S&amp;peichern unter…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Find pictures by words</source>
        <translation>Bilder durch Worte finden</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>&amp;Modell wählen…</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model</source>
        <translation>Der Ordner eines CLIP- oder SigLIP-Modells</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Was zu sehen sein soll</translation>
    </message>
    <message>
        <source>What is to be seen, such as “a red car”</source>
        <translation>Was zu sehen sein soll, etwa „ein rotes Auto“</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Pictures that were found</source>
        <translation>Gefundene Bilder</translation>
    </message>
    <message>
        <source>Choose the folder that is to be searched.</source>
        <translation>Wählen Sie den Ordner, der durchsucht werden soll.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be seen.</source>
        <translation>Schreiben Sie in wenigen Worten, was zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Search a folder of pictures</source>
        <translation>Einen Ordner mit Bildern durchsuchen</translation>
    </message>
    <message>
        <source>Open the folder of a CLIP or SigLIP model</source>
        <translation>Den Ordner eines CLIP- oder SigLIP-Modells öffnen</translation>
    </message>
    <message>
        <source>The model in {folder} will search.</source>
        <translation>Das Modell in {folder} wird suchen.</translation>
    </message>
    <message>
        <source>The first search reads every picture in it; later ones are quick.</source>
        <translation>Die erste Suche liest jedes Bild darin; spätere gehen schnell.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Kein Ordner ist gewählt.</translation>
    </message>
    <message>
        <source>In {folder} and below</source>
        <translation>In {folder} und darunter</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>Bilder werden gesucht, {n} gefunden…</numerusform>
            <numerusform>Bilder werden gesucht, {n} gefunden…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures can be used.</source>
        <translation>Keines der Bilder kann verwendet werden.</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures, the best first</source>
        <translation>
            <numerusform>{n} Bild, das beste zuerst</numerusform>
            <numerusform>{n} Bilder, das beste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. {best}</source>
        <translation>{count}. {best}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more cannot be used.</source>
        <translation>
            <numerusform>und {n} weiteres ist nicht verwendbar.</numerusform>
            <numerusform>und {n} weitere sind nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read of the pictures is kept.</source>
        <translation>Angehalten; was von den Bildern gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>This needs a CLIP or SigLIP model: get one with Ctrl+Shift+M, or choose its folder.</source>
        <translation>Dafür braucht es ein CLIP- oder SigLIP-Modell: Holen Sie eines mit Strg+Umschalt+M, oder wählen Sie seinen Ordner.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>✓ Nothing to remark on this text.</source>
        <translation>✓ An diesem Text ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nichts auszusetzen.</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The text will be: {text}</source>
        <translation>Der Text wird lauten: {text}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>no graphics card</source>
        <translation>keine Grafikkarte</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {n} processor cores, {card}.</source>
        <translation>
            <numerusform>Dieser Computer: {memory} Speicher, {n} Prozessorkern, {card}.</numerusform>
            <numerusform>Dieser Computer: {memory} Speicher, {n} Prozessorkerne, {card}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>&amp;Server hinzufügen…</translation>
    </message>
    <message>
        <source>{title} can; it is the one to recommend here: {size}, {time} an answer, {licence}.</source>
        <translation>{title} kann es und ist hier zu empfehlen: {size}, {time} je Antwort, {licence}.</translation>
    </message>
    <message>
        <source>The model that comes along knows drawings, and cannot describe photos.</source>
        <translation>Das mitgelieferte Modell kennt Zeichnungen und kann keine Fotos beschreiben.</translation>
    </message>
    <message>
        <source>&amp;Get it…</source>
        <translation>H&amp;olen…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>fits {similarity:.2f}</source>
        <translation>passt zu {similarity:.2f}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
</context>
<context>
    <name>GpuControl</name>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>Wird geholt: {done} von {total} MB</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} MB</source>
        <translation>Wird geprüft: {done} von {total} MB</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>GpuDialog</name>
    <message>
        <source>GPU support</source>
        <translation>GPU-Unterstützung</translation>
    </message>
    <message>
        <source>Large models answer many times faster on an NVIDIA graphics card. That takes packages that do not come with Sightline. They are fetched from the Python package index and put into the data folder; the installed program stays as it is, and starts with them from then on.</source>
        <translation>Große Modelle antworten auf einer NVIDIA-Grafikkarte um ein Vielfaches schneller. Dafür sind Pakete nötig, die nicht mit Sightline kommen. Sie werden vom Python-Paketverzeichnis geholt und in den Datenordner gelegt; das installierte Programm bleibt, wie es ist, und startet von da an mit ihnen.</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>Grafikkarte: {name}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card is found.</source>
        <translation>Keine NVIDIA-Grafikkarte gefunden.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>It is not added.</source>
        <translation>Sie ist nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>It was begun. What came is kept, and the rest is fetched.</source>
        <translation>Es wurde begonnen. Was kam, bleibt, und der Rest wird geholt.</translation>
    </message>
    <message>
        <source>What is there belongs to another version, and is not used. Add it again.</source>
        <translation>Was da ist, gehört zu einer anderen Version und wird nicht verwendet. Fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>It is added, and used when Sightline starts again.</source>
        <translation>Sie ist hinzugefügt und wird verwendet, wenn Sightline neu startet.</translation>
    </message>
    <message>
        <source>It is added and in use.</source>
        <translation>Sie ist hinzugefügt und in Gebrauch.</translation>
    </message>
    <message>
        <source>It is removed when Sightline starts again.</source>
        <translation>Sie wird entfernt, wenn Sightline neu startet.</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>F&amp;ortsetzen…</translation>
    </message>
    <message>
        <source>&amp;See what it takes…</source>
        <translation>&amp;Zeigen, was es braucht…</translation>
    </message>
    <message>
        <source>&amp;Fetch and add</source>
        <translation>Holen &amp;und hinzufügen</translation>
    </message>
    <message>
        <source>{fetched} are fetched, and take about {disk} on the disk. It can be paused at any time.</source>
        <translation>{fetched} werden geholt und belegen etwa {disk} auf der Platte. Es kann jederzeit angehalten werden.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Sightline</source>
        <translation>Hilfe — Sightline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>Zur Seite, die vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation>1 Seite gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages found</source>
        <translation>
            <numerusform>{n} Seite gefunden</numerusform>
            <numerusform>{n} Seiten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A page of the help</source>
        <translation>Eine Seite der Hilfe</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Everything is kept again.</source>
        <translation>Alles wird wieder behalten.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Wieder in der Liste</translation>
    </message>
    <message>
        <source>1 conversation was deleted</source>
        <translation>1 Gespräch wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were deleted</source>
        <translation>
            <numerusform>{n} Gespräch wurde gelöscht</numerusform>
            <numerusform>{n} Gespräche wurden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>{deleted}. Ctrl+Z in the list brings back.</source>
        <translation>{deleted}. Strg+Z in der Liste holt zurück.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Sightline ended unexpectedly twice in a row, so it has started with the built-in model and without the last conversation. Both are still there: the File menu opens the model, the list the conversation.</source>
        <translation>Sightline endete zweimal hintereinander unerwartet und ist darum mit dem eingebauten Modell und ohne das letzte Gespräch gestartet. Beide sind noch da: Das Menü Datei öffnet das Modell, die Liste das Gespräch.</translation>
    </message>
    <message>
        <source>The conversations are damaged</source>
        <translation>Die Gespräche sind beschädigt</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged. Until then, nothing that you ask is kept.</source>
        <translation>Was davon noch lesbar ist, kann in eine neue Datei gerettet werden. Die beschädigte Datei wird unverändert beiseitegelegt. Bis dahin wird nichts behalten, was Sie fragen.</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Lesbares speichern</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>1 conversation with {m} messages was saved. The damaged file is {file}.</source>
        <translation>1 Gespräch mit {m} Nachrichten wurde gerettet. Die beschädigte Datei ist {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations with {m} messages were saved. The damaged file is {file}.</source>
        <translation>
            <numerusform>{n} Gespräch mit {m} Nachrichten wurde gerettet. Die beschädigte Datei ist {file}.</numerusform>
            <numerusform>{n} Gespräche mit {m} Nachrichten wurden gerettet. Die beschädigte Datei ist {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is lost.</source>
        <translation>1 Nachricht ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are lost.</source>
        <translation>
            <numerusform>{n} Nachricht ist verloren.</numerusform>
            <numerusform>{n} Nachrichten sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part of it could not be read.</source>
        <translation>1 Teil davon konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of it could not be read.</source>
        <translation>
            <numerusform>{n} Teil davon konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Teile davon konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Import conversations</source>
        <translation>Gespräche importieren</translation>
    </message>
    <message>
        <source>Conversations exported as JSON (*.json *.zip)</source>
        <translation>Als JSON exportierte Gespräche (*.json *.zip)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>1 conversation was imported</source>
        <translation>1 Gespräch wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported</source>
        <translation>
            <numerusform>{n} Gespräch wurde importiert</numerusform>
            <numerusform>{n} Gespräche wurden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 war schon da</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} war schon da</numerusform>
            <numerusform>{n} waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <source>Unl&amp;oad</source>
        <translation>Ent&amp;laden</translation>
    </message>
    <message>
        <source>Free its memory; the next question loads it again</source>
        <translation>Seinen Speicher freigeben; die nächste Frage lädt es wieder</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Cancel loading the model</source>
        <translation>Laden des Modells abbrechen</translation>
    </message>
    <message>
        <source>{name} is unloaded.</source>
        <translation>{name} ist entladen.</translation>
    </message>
    <message>
        <source>{name} is loaded and takes about {size}.</source>
        <translation>{name} ist geladen und belegt etwa {size}.</translation>
    </message>
    <message>
        <source>A server answers.</source>
        <translation>Ein Server antwortet.</translation>
    </message>
    <message>
        <source>{name} is unloaded; the next question loads it again.</source>
        <translation>{name} ist entladen; die nächste Frage lädt es wieder.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell ist geladen.</translation>
    </message>
    <message>
        <source> Sightline uses {used} of memory; {free} are free.</source>
        <translation> Sightline belegt {used} Speicher; {free} sind frei.</translation>
    </message>
    <message>
        <source> On the graphics card it uses {used}.</source>
        <translation> Auf der Grafikkarte belegt es {used}.</translation>
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
        <translation>Die Antwort kommt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>Stopped; what was written is kept.</source>
        <translation>Angehalten; was geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The answer broke off; what was written is kept.</source>
        <translation>Die Antwort brach ab; was geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Antwort: {text}</translation>
    </message>
    <message>
        <source>No answer; your question is back in the box.</source>
        <translation>Keine Antwort; Ihre Frage steht wieder im Feld.</translation>
    </message>
    <message>
        <source>No answer; Ctrl+Up brings your question back.</source>
        <translation>Keine Antwort; Strg+Hoch holt Ihre Frage zurück.</translation>
    </message>
    <message>
        <source>Reading aloud; Space or Esc stops.</source>
        <translation>Wird vorgelesen; Leertaste oder Esc hält an.</translation>
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
        <translation>Im Bild gelesen</translation>
    </message>
    <message>
        <source>Not read in the picture, and may be wrong</source>
        <translation>Nicht im Bild gelesen und vielleicht falsch</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Ausschnitt</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>&amp;Alt-Texte…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>&amp;Bilder öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve this picture</source>
        <translation>&amp;Dieses Bild entfernen</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Neues Gespräch</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>&amp;Gespräch exportieren…</translation>
    </message>
    <message>
        <source>Expor&amp;t this message…</source>
        <translation>D&amp;iese Nachricht exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>Bis &amp;zu dieser Nachricht exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>Ge&amp;spräche importieren…</translation>
    </message>
    <message>
        <source>&amp;Keep copies of pictures</source>
        <translation>&amp;Kopien von Bildern behalten</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>Mode&amp;llordner öffnen…</translation>
    </message>
    <message>
        <source>Use the &amp;built-in model</source>
        <translation>Das eingebaute Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>Se&amp;rver…</translation>
    </message>
    <message>
        <source>&amp;GPU support…</source>
        <translation>GPU-&amp;Unterstützung…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Bring back the last conversation</source>
        <translation>Das letzte Ges&amp;präch zurückholen</translation>
    </message>
    <message>
        <source>&amp;Search all conversations…</source>
        <translation>Alle Gesprä&amp;che durchsuchen…</translation>
    </message>
    <message>
        <source>Find pictures by &amp;words…</source>
        <translation>Bilder durch &amp;Worte finden…</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>Im Gespräc&amp;h suchen…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt one</source>
        <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
        <source>Find the &amp;one before</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>&amp;Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>Als reinen Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copy the conversation as &amp;Markdown</source>
        <translation>&amp;Gespräch als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the conversation as p&amp;lain text</source>
        <translation>Gespräch &amp;als reinen Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>Vorige &amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;List of conversations</source>
        <translation>Liste &amp;der Gespräche</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Nä&amp;chstes Bild</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>V&amp;origes Bild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>Neu ant&amp;worten lassen</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>Antwort fortset&amp;zen</translation>
    </message>
    <message>
        <source>E&amp;dit the question</source>
        <translation>&amp;Frage bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>&amp;Vorige Antwort</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>&amp;Nächste Antwort</translation>
    </message>
    <message>
        <source>Selected in the &amp;list</source>
        <translation>&amp;In der Liste gewählte</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>&amp;Eine Frage schreiben</translation>
    </message>
    <message>
        <source>Read &amp;messages</source>
        <translation>Nachrichten &amp;lesen</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or stop</source>
        <translation>Vorlesen &amp;oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Enter sends</source>
        <translation>Enter &amp;sendet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>Sightline-&amp;Hilfe</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>Alle &amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Rundgang &amp;machen</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>Ü&amp;ber Sightline</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{who}, message {number}</source>
        <translation>{who}, Nachricht {number}</translation>
    </message>
    <message>
        <source>Edit message {number}</source>
        <translation>Nachricht {number} bearbeiten</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>Nachricht {number} kopieren</translation>
    </message>
    <message>
        <source>■ Stopped. What was written until then is kept.</source>
        <translation>■ Angehalten. Was bis dahin geschrieben war, bleibt.</translation>
    </message>
    <message>
        <source>■ An error broke this answer off. What was written until then is kept.</source>
        <translation>■ Ein Fehler brach diese Antwort ab. Was bis dahin geschrieben war, bleibt.</translation>
    </message>
    <message>
        <source>… The answer was cut because it reached the longest length.</source>
        <translation>… Die Antwort wurde abgeschnitten, weil sie die größte Länge erreichte.</translation>
    </message>
    <message>
        <source>The model was not sure enough of an answer to show one.</source>
        <translation>Das Modell war sich keiner Antwort sicher genug, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>The model was not sure enough of a part of its answer to show it.</source>
        <translation>Das Modell war sich eines Teils seiner Antwort nicht sicher genug, um ihn zu zeigen.</translation>
    </message>
    <message>
        <source>✓ Read in the picture: {quotes}</source>
        <translation>✓ Im Bild gelesen: {quotes}</translation>
    </message>
    <message>
        <source>✗ Not read in the picture, and may be wrong: {quotes}</source>
        <translation>✗ Nicht im Bild gelesen und vielleicht falsch: {quotes}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Ask again; this answer is kept</source>
        <translation>Erneut fragen; diese Antwort bleibt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Write on from here; this answer is kept as it is</source>
        <translation>Von hier an weiterschreiben; diese Antwort bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Use a larger model…</source>
        <translation>Ein größeres Modell verwenden…</translation>
    </message>
    <message>
        <source>Choose a folder with another model on this computer</source>
        <translation>Einen Ordner mit einem anderen Modell auf diesem Computer wählen</translation>
    </message>
    <message numerus="yes">
        <source>{quotes} and {n} more</source>
        <translation>
            <numerusform>{quotes} und {n} weiteres</numerusform>
            <numerusform>{quotes} und {n} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>Die Einstellungen konnten nicht in {file} gespeichert werden: {reason}. Sie gelten, bis Sie beenden.</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>Open the folder of a model</source>
        <translation>Den Ordner eines Modells öffnen</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Export to ONNX…</source>
        <translation>Als &amp;ONNX exportieren…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Check its &amp;files</source>
        <translation>Dateien &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Her&amp;unterladen…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {model}</source>
        <translation>Einstellungen von {model}</translation>
    </message>
    <message>
        <source>They hold for this model alone, from now on.</source>
        <translation>Sie gelten nur für dieses Modell, ab sofort.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>All settings of the model are as they were at first.</source>
        <translation>Alle Einstellungen des Modells sind wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models — Sightline</source>
        <translation>Modelle — Sightline</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird angesehen…</translation>
    </message>
    <message>
        <source>Progress of the model</source>
        <translation>Fortschritt des Modells</translation>
    </message>
    <message>
        <source>Cancel and discard what came</source>
        <translation>Abbrechen und Geholtes verwerfen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>This computer was measured.</source>
        <translation>Dieser Computer wurde gemessen.</translation>
    </message>
    <message>
        <source>no graphics card</source>
        <translation>keine Grafikkarte</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{name} mit {memory}</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {cores} processor cores, {card}.</source>
        <translation>
            <numerusform>Dieser Computer: {memory} Speicher, {cores} Prozessorkern, {card}.</numerusform>
            <numerusform>Dieser Computer: {memory} Speicher, {cores} Prozessorkerne, {card}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended for it: {title}, {size}, {time} an answer.</source>
        <translation>Dafür empfohlen: {title}, {size}, {time} je Antwort.</translation>
    </message>
    <message>
        <source>{doing}: {time} so far, {total} in all</source>
        <translation>{doing}: bisher {time}, insgesamt {total}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB, {speed} MB/s, {time} left</source>
        <translation>{doing}: {done} von {total} MB, {speed} MB/s, noch {time}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB</source>
        <translation>{doing}: {done} von {total} MB</translation>
    </message>
    <message>
        <source>1 model takes</source>
        <translation>1 Modell belegt</translation>
    </message>
    <message numerus="yes">
        <source>{n} models take</source>
        <translation>
            <numerusform>{n} Modell belegt</numerusform>
            <numerusform>{n} Modelle belegen</numerusform>
        </translation>
    </message>
    <message>
        <source>{models} {size} in {folder}; {free} are free there.</source>
        <translation>{models} {size} in {folder}; {free} sind dort frei.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>Angehalten: {name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>Abgebrochen: {name}</translation>
    </message>
    <message>
        <source>{title} finds pictures by words from now on (Ctrl+Shift+K).</source>
        <translation>{title} findet von jetzt an Bilder nach Worten (Strg+Umschalt+K).</translation>
    </message>
    <message>
        <source>Write it as owner/name, or as the address of its page on the hub.</source>
        <translation>Schreiben Sie es als Eigentümer/Name, oder als Adresse seiner Seite auf dem Hub.</translation>
    </message>
    <message>
        <source>Looking up {name}</source>
        <translation>{name} wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>{name} wird geholt</translation>
    </message>
    <message>
        <source>Installed: {name}</source>
        <translation>Installiert: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all {n} files are what was installed.</source>
        <translation>
            <numerusform>{name}: {n} Datei ist, was installiert wurde.</numerusform>
            <numerusform>{name}: Alle {n} Dateien sind, was installiert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models are kept in {folder} now.</source>
        <translation>Modelle liegen jetzt in {folder}.</translation>
    </message>
    <message>
        <source>The access token is kept.</source>
        <translation>Der Zugangsschlüssel ist gespeichert.</translation>
    </message>
    <message>
        <source>This computer has no safe store for keys: the token is forgotten when you quit.</source>
        <translation>Dieser Computer hat keinen sicheren Ort für Schlüssel: Der Zugangsschlüssel wird beim Beenden vergessen.</translation>
    </message>
</context>
<context>
    <name>ModelsWork</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>MoreModels</name>
    <message>
        <source>Another model of the hub, by name or address</source>
        <translation>Ein anderes Modell des Hubs, nach Name oder Adresse</translation>
    </message>
    <message>
        <source>owner/name, or its address</source>
        <translation>Eigentümer/Name, Adresse</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Na&amp;chschlagen</translation>
    </message>
    <message>
        <source>&amp;Add from a folder…</source>
        <translation>Aus einem &amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Keep all models in another folder…</source>
        <translation>Alle &amp;Modelle in einem anderen Ordner aufbewahren…</translation>
    </message>
    <message>
        <source>&amp;Measure this computer</source>
        <translation>D&amp;iesen Computer messen</translation>
    </message>
    <message>
        <source>Access &amp;token of the hub…</source>
        <translation>&amp;Zugangsschlüssel des Hubs…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Meh&amp;r</translation>
    </message>
    <message>
        <source>A&amp;nother model:</source>
        <translation>Ein andere&amp;s Modell:</translation>
    </message>
    <message>
        <source>Add the model in a folder</source>
        <translation>Das Modell in einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Keep all models in this folder</source>
        <translation>Alle Modelle in diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>Zugangsschlüssel des Hubs</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer. Empty forgets it.</source>
        <translation>Er liegt im Schlüsselspeicher dieses Computers. Leer vergisst ihn.</translation>
    </message>
</context>
<context>
    <name>OpenPictures</name>
    <message>
        <source>{name} is part of the conversation, and stays. A new conversation begins without it.</source>
        <translation>{name} ist Teil des Gesprächs und bleibt. Ein neues Gespräch beginnt ohne es.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>Bilder werden gesucht, {n} gefunden…</numerusform>
            <numerusform>Bilder werden gesucht, {n} gefunden…</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was opened</source>
        <translation>Kein Bild wurde geöffnet</translation>
    </message>
    <message>
        <source>The picture is open</source>
        <translation>Das Bild ist geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are open</source>
        <translation>
            <numerusform>{n} Bild ist geöffnet</numerusform>
            <numerusform>{n} Bilder sind geöffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Which pictures</source>
        <translation>&amp;Welche Bilder</translation>
    </message>
    <message>
        <source>Where a file has a &amp;text already</source>
        <translation>Wo eine Datei &amp;schon einen Text hat</translation>
    </message>
    <message>
        <source>Keep it, and draft nothing</source>
        <translation>Ihn behalten und nichts entwerfen</translation>
    </message>
    <message>
        <source>Keep it, and put the draft behind it</source>
        <translation>Ihn behalten und den Entwurf dahinter stellen</translation>
    </message>
    <message>
        <source>Draft a new one, and show both</source>
        <translation>Einen neuen entwerfen und beide zeigen</translation>
    </message>
    <message>
        <source>At most {n} characters: {name}</source>
        <translation>Höchstens {n} Zeichen: {name}</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Ganze Sätze</translation>
    </message>
    <message>
        <source>Expressive: mood, light and colours, too</source>
        <translation>Ausdrucksvoll: auch Stimmung, Licht und Farben</translation>
    </message>
    <message>
        <source>Technical: the terms of those who know the subject</source>
        <translation>Fachlich: die Begriffe derer, die das Thema kennen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Write it as the photo&apos;s description, too, where there is none</source>
        <translation>Ihn auch als Beschreibung des &amp;Fotos schreiben, wo keine ist</translation>
    </message>
    <message>
        <source>What is known of all these pictures</source>
        <translation>Was von all diesen Bildern bekannt ist</translation>
    </message>
</context>
<context>
    <name>PictureControl</name>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Einen Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file.</source>
        <translation>Im Eingefügten oder Abgelegten ist kein Bild. Kopieren oder ziehen Sie ein Bild oder eine Bilddatei.</translation>
    </message>
    <message>
        <source>This model understands English only.</source>
        <translation>Dieses Modell versteht nur Englisch.</translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>Beschreibe dieses Bild.</translation>
    </message>
    <message>
        <source>Read the text in this picture.</source>
        <translation>Lies den Text in diesem Bild.</translation>
    </message>
    <message>
        <source>How many things are in this picture?</source>
        <translation>Wie viele Dinge sind in diesem Bild?</translation>
    </message>
    <message>
        <source>Write alt text for this picture.</source>
        <translation>Schreibe einen Alt-Text für dieses Bild.</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find in the picture</source>
        <translation>Im Bild suchen</translation>
    </message>
    <message>
        <source>Close the search in the picture</source>
        <translation>Suche im Bild schließen</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>Einen Ausschnitt zum Fragen aufziehen</translation>
    </message>
    <message>
        <source>Draw a region to ask about; or drag on the picture with Ctrl held</source>
        <translation>Einen Ausschnitt zum Fragen aufziehen; oder mit gedrückter Strg-Taste im Bild ziehen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Das Bild in das Fenster einpassen</translation>
    </message>
    <message>
        <source>Image {number}: {name}, {width} × {height}</source>
        <translation>Bild {number}: {name}, {width} × {height}</translation>
    </message>
    <message>
        <source>{at} of {total}: {line}</source>
        <translation>{at} von {total}: {line}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
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
        <translation>Bilder in diesem Gespräch</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <source>Image {0}: {1}</source>
        <translation>Bild {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>Die Einstellungen konnten nicht in {file} gespeichert werden: {reason}. Sie gelten, bis Sie beenden.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>What is this picture for?</source>
        <translation>Wozu dient dieses Bild?</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>Etwas zum Bild fragen…</translation>
    </message>
</context>
<context>
    <name>RegionChips</name>
    <message>
        <source>Regions that the question is about</source>
        <translation>Ausschnitte, um die es in der Frage geht</translation>
    </message>
    <message>
        <source>Change it on the picture; Delete removes it</source>
        <translation>Im Bild ändern; Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Remove {region}</source>
        <translation>{region} entfernen</translation>
    </message>
</context>
<context>
    <name>RegionControl</name>
    <message>
        <source>&amp;Draw a region by keyboard</source>
        <translation>Einen Ausschnitt &amp;mit der Tastatur aufziehen</translation>
    </message>
    <message>
        <source>Region by &amp;numbers…</source>
        <translation>Ausschnitt nach &amp;Zahlen…</translation>
    </message>
    <message>
        <source>Ask a&amp;gain about the region that is shown</source>
        <translation>Nach dem gezeigten Ausschnitt erneut &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of regions</source>
        <translation>&amp;Letzte Änderung der Ausschnitte zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Remove all regions</source>
        <translation>Alle A&amp;usschnitte entfernen</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 Ausschnitt</translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <translation>
            <numerusform>{n} Ausschnitt</numerusform>
            <numerusform>{n} Ausschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone; now {regions}.</source>
        <translation>Zurückgenommen; jetzt {regions}.</translation>
    </message>
    <message>
        <source>All regions are removed.</source>
        <translation>Alle Ausschnitte sind entfernt.</translation>
    </message>
    <message>
        <source>{region} is removed.</source>
        <translation>{region} ist entfernt.</translation>
    </message>
    <message>
        <source>{region} goes with your question. {where}.</source>
        <translation>{region} geht mit Ihrer Frage mit. {where}.</translation>
    </message>
    <message>
        <source>{said} Words in it: {words}</source>
        <translation>{said} Worte darin: {words}</translation>
    </message>
    <message>
        <source>The new region is removed.</source>
        <translation>Der neue Ausschnitt ist entfernt.</translation>
    </message>
    <message>
        <source>{region} is shown. {where}.</source>
        <translation>{region} wird gezeigt. {where}.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
</context>
<context>
    <name>RegionDialog</name>
    <message>
        <source>Left edge, percent of the width</source>
        <translation>Linke Kante, Prozent der Breite</translation>
    </message>
    <message>
        <source>Top edge, percent of the height</source>
        <translation>Obere Kante, Prozent der Höhe</translation>
    </message>
    <message>
        <source>Width, percent of the picture</source>
        <translation>Breite, Prozent des Bildes</translation>
    </message>
    <message>
        <source>Height, percent of the picture</source>
        <translation>Höhe, Prozent des Bildes</translation>
    </message>
    <message>
        <source>&amp;Left edge</source>
        <translation>&amp;Linke Kante</translation>
    </message>
    <message>
        <source>&amp;Top edge</source>
        <translation>&amp;Obere Kante</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
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
        <translation>Der Ausschnitt ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>Gelassen, wie er war.</translation>
    </message>
    <message>
        <source>It goes no further. {box}</source>
        <translation>Weiter geht es nicht. {box}</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Ausschnitt {number}</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size, with Ctrl by single pixels. Enter keeps it, Escape leaves, Delete removes it.</source>
        <translation>Pfeiltasten verschieben ihn, Umschalt und Pfeile ändern seine Größe, mit Strg um einzelne Pixel. Enter behält ihn, Esc verlässt ihn, Entf entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPanel</name>
    <message numerus="yes">
        <source>Asked again {n} times; {m} times the model could tell.</source>
        <translation>
            <numerusform>{n}-mal erneut gefragt; {m}-mal konnte das Modell es sagen.</numerusform>
            <numerusform>{n}-mal erneut gefragt; {m}-mal konnte das Modell es sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Agreed, {n} of {m}: {text}</source>
        <translation>✓ Einig, {n} von {m}: {text}</translation>
    </message>
    <message>
        <source>? Said once, by no other telling: {text}</source>
        <translation>? Einmal gesagt, sonst nie: {text}</translation>
    </message>
    <message>
        <source>✕ Disagreed: {text} — others say: {others}</source>
        <translation>✕ Uneinig: {text} — andere sagen: {others}</translation>
    </message>
</context>
<context>
    <name>ReviewBatches</name>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>Angehalten; was bis dahin fertig war, bleibt.</translation>
    </message>
    <message>
        <source>The queue is deleted. The menu Queue brings it back until the program ends.</source>
        <translation>Die Warteschlange ist gelöscht. Das Menü Warteschlange holt sie zurück, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>Die Warteschlange ist wieder da</translation>
    </message>
    <message>
        <source>Add pictures or documents</source>
        <translation>Bilder oder Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Bilder und Dokumente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add a folder and all folders in it</source>
        <translation>Einen Ordner mit allen Ordnern darin hinzufügen</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Take picture files, folders or documents.</source>
        <translation>Im Eingefügten oder Abgelegten ist kein Bild. Nehmen Sie Bilddateien, Ordner oder Dokumente.</translation>
    </message>
    <message>
        <source>A new queue: add pictures to it</source>
        <translation>Eine neue Warteschlange: Fügen Sie Bilder hinzu</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {pictures} out of the queue, with the texts?</source>
        <translation>{pictures} aus der Warteschlange nehmen, mit den Texten?</translation>
    </message>
    <message>
        <source>The files stay as they are. What was written for them here is gone then.</source>
        <translation>Die Dateien bleiben, wie sie sind. Was hier für sie geschrieben wurde, ist dann weg.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>He&amp;rausnehmen</translation>
    </message>
    <message>
        <source>Delete the queue “{name}”, with its texts?</source>
        <translation>Warteschlange „{name}“ mit ihren Texten löschen?</translation>
    </message>
    <message>
        <source>The files stay as they are, and keep what was written into them.</source>
        <translation>Die Dateien bleiben, wie sie sind, und behalten, was in sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>All that have no draft ({n})</source>
        <translation>Alle ohne Entwurf ({n})</translation>
    </message>
    <message>
        <source>The selected one, anew</source>
        <translation>Das gewählte, neu</translation>
    </message>
    <message>
        <source>The selected ones ({n}), anew</source>
        <translation>Die gewählten ({n}), neu</translation>
    </message>
    <message>
        <source>Draft alt texts</source>
        <translation>Alt-Texte entwerfen</translation>
    </message>
    <message>
        <source>&amp;Start drafting</source>
        <translation>Entwerfen &amp;beginnen</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Wird entworfen…</translation>
    </message>
    <message>
        <source>Drafting is held; what was drafted is kept.</source>
        <translation>Das Entwerfen ruht; was entworfen ist, bleibt.</translation>
    </message>
    <message>
        <source>Drafting goes on.</source>
        <translation>Das Entwerfen geht weiter.</translation>
    </message>
    <message>
        <source>Options of this queue</source>
        <translation>Optionen dieser Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spe&amp;ichern</translation>
    </message>
    <message>
        <source>What is known of this picture</source>
        <translation>Was von diesem Bild bekannt ist</translation>
    </message>
    <message numerus="yes">
        <source>What is known of these {n} pictures</source>
        <translation>
            <numerusform>Was von diesem {n} Bild bekannt ist</numerusform>
            <numerusform>Was von diesen {n} Bildern bekannt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last writing back?</source>
        <translation>Das letzte Schreiben zurücknehmen?</translation>
    </message>
    <message>
        <source>Its photos get the very bytes back that they had before. Your texts stay here.</source>
        <translation>Seine Fotos bekommen genau die Bytes zurück, die sie vorher hatten. Ihre Texte bleiben hier.</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>This queue has no pictures of a document.</source>
        <translation>Diese Warteschlange hat keine Bilder eines Dokuments.</translation>
    </message>
    <message>
        <source>Save the document with its texts</source>
        <translation>Das Dokument mit seinen Texten speichern</translation>
    </message>
    <message>
        <source>{name} with alt text</source>
        <translation>{name} mit Alt-Text</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Take decisions from a table</source>
        <translation>Entscheidungen aus einer Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Adding pictures…</source>
        <translation>Bilder werden hinzugefügt…</translation>
    </message>
    <message>
        <source>1 picture was added</source>
        <translation>1 Bild wurde hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were added</source>
        <translation>
            <numerusform>{n} Bild wurde hinzugefügt</numerusform>
            <numerusform>{n} Bilder wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents in the folder were left out: {names}.</source>
        <translation>Dokumente im Ordner wurden ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>A document in the folder was left out: {names}.</source>
        <translation>Ein Dokument im Ordner wurde ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Add a document itself to describe its pictures: it becomes a queue of its own.</source>
        <translation>Fügen Sie ein Dokument selbst hinzu, um seine Bilder zu beschreiben: Es wird eine eigene Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} und {n} weiteres</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>Es gibt nichts zu entwerfen.</translation>
    </message>
    <message>
        <source>1 text was drafted</source>
        <translation>1 Text wurde entworfen</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were drafted</source>
        <translation>
            <numerusform>{n} Text wurde entworfen</numerusform>
            <numerusform>{n} Texte wurden entworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; of {n} the model could not tell</source>
        <translation>
            <numerusform>{drafted}; von {n} konnte das Modell es nicht sagen</numerusform>
            <numerusform>{drafted}; von {n} konnte das Modell es nicht sagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; {n} could not be drafted</source>
        <translation>
            <numerusform>{drafted}; {n} konnte nicht entworfen werden</numerusform>
            <numerusform>{drafted}; {n} konnten nicht entworfen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>{drafted}; {sent} tokens sent, {answered} answered</source>
        <translation>{drafted}; {sent} Token gesendet, {answered} geantwortet</translation>
    </message>
    <message>
        <source>There is nothing to write: no approved text is new.</source>
        <translation>Es gibt nichts zu schreiben: Kein freigegebener Text ist neu.</translation>
    </message>
    <message>
        <source>1 photo was written</source>
        <translation>1 Foto wurde beschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were written</source>
        <translation>
            <numerusform>{n} Foto wurde beschrieben</numerusform>
            <numerusform>{n} Fotos wurden beschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{written}, {n} of them into a file beside the photo</source>
        <translation>
            <numerusform>{written}, davon {n} in eine Datei neben dem Foto</numerusform>
            <numerusform>{written}, davon {n} in eine Datei neben dem Foto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is as it was</source>
        <translation>1 Datei ist, wie sie war</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were</source>
        <translation>
            <numerusform>{n} Datei ist, wie sie war</numerusform>
            <numerusform>{n} Dateien sind, wie sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Gespeichert als {file}</translation>
    </message>
    <message>
        <source>1 picture was changed</source>
        <translation>1 Bild wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were changed</source>
        <translation>
            <numerusform>{n} Bild wurde geändert</numerusform>
            <numerusform>{n} Bilder wurden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>Und {n} weiteres dieser Art.</numerusform>
            <numerusform>Und {n} weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alt-Text</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>There is no text to approve: write one, or mark the picture as decorative.</source>
        <translation>Es gibt keinen Text zum Freigeben: Schreiben Sie einen, oder kennzeichnen Sie das Bild als dekorativ.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Dekorativ</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are decorative</source>
        <translation>
            <numerusform>{n} Bild ist dekorativ</numerusform>
            <numerusform>{n} Bilder sind dekorativ</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Das ist das letzte Bild.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Das ist das erste Bild.</translation>
    </message>
    <message>
        <source>The alt text was copied</source>
        <translation>Der Alt-Text wurde kopiert</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>Es gibt keinen Text zu prüfen.</translation>
    </message>
    <message>
        <source>Asking the model again…</source>
        <translation>Das Modell wird erneut gefragt…</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>No picture is left to be reviewed in this list.</source>
        <translation>In dieser Liste ist kein Bild mehr zu prüfen.</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}</source>
        <translation>{name}, {row} von {count}</translation>
    </message>
    <message>
        <source>The model was asked again.</source>
        <translation>Das Modell wurde erneut gefragt.</translation>
    </message>
    <message>
        <source>The reliability check was stopped.</source>
        <translation>Die Prüfung der Verlässlichkeit wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Alt text</source>
        <translation>Alt-Text</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>Ausführliche Beschreibung</translation>
    </message>
    <message>
        <source>Difference to the text in the file</source>
        <translation>Unterschied zum Text in der Datei</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>&amp;Text der Datei verwenden</translation>
    </message>
    <message>
        <source>Conte&amp;xt of this picture…</source>
        <translation>&amp;Kontext dieses Bildes…</translation>
    </message>
    <message>
        <source>Alt &amp;text</source>
        <translation>A&amp;lt-Text</translation>
    </message>
    <message>
        <source>What the picture is &amp;for</source>
        <translation>Wozu &amp;das Bild dient</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Die Fassung davor</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>Die Fassung danach</translation>
    </message>
    <message>
        <source>What the picture is for</source>
        <translation>Wozu das Bild dient</translation>
    </message>
    <message>
        <source>Not said yet: as information</source>
        <translation>Noch nicht gesagt: als Information</translation>
    </message>
    <message>
        <source>Information: it tells something</source>
        <translation>Information: Es teilt etwas mit</translation>
    </message>
    <message>
        <source>Complex: chart, map or diagram</source>
        <translation>Komplex: Diagramm, Karte oder Schema</translation>
    </message>
    <message>
        <source>Text: it is there for its words</source>
        <translation>Text: Es ist wegen seiner Worte da</translation>
    </message>
    <message>
        <source>Function: a link or a button</source>
        <translation>Funktion: ein Link oder eine Schaltfläche</translation>
    </message>
    <message>
        <source>Decorative: it needs no text</source>
        <translation>Dekorativ: Es braucht keinen Text</translation>
    </message>
    <message>
        <source>Help me choose…</source>
        <translation>Hilfe bei der Wahl…</translation>
    </message>
    <message>
        <source>{n} of {limit} characters</source>
        <translation>{n} von {limit} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>⚠ {n} characters, {more} too many</source>
        <translation>
            <numerusform>⚠ {n} Zeichen, {more} zu viel</numerusform>
            <numerusform>⚠ {n} Zeichen, {more} zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>{by}, {when}</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>Fassung {n} von {count}</translation>
    </message>
    <message>
        <source>written by {model}</source>
        <translation>geschrieben von {model}</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>geschrieben von Ihnen</translation>
    </message>
    <message>
        <source>written by {model}, edited by you</source>
        <translation>geschrieben von {model}, bearbeitet von Ihnen</translation>
    </message>
    <message>
        <source>The file has no alt text yet.</source>
        <translation>Die Datei hat noch keinen Alt-Text.</translation>
    </message>
    <message>
        <source>The file has this very text.</source>
        <translation>Die Datei hat genau diesen Text.</translation>
    </message>
    <message>
        <source>Against the text in the file: left out is struck through, new is underlined.</source>
        <translation>Gegenüber dem Text in der Datei: Ausgelassenes ist durchgestrichen, Neues unterstrichen.</translation>
    </message>
    <message>
        <source>The text in the file:</source>
        <translation>Der Text in der Datei:</translation>
    </message>
    <message>
        <source>Extended description: {text}</source>
        <translation>Ausführliche Beschreibung: {text}</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Beschreibung: {text}</translation>
    </message>
    <message>
        <source>Keywords: {text}</source>
        <translation>Stichwörter: {text}</translation>
    </message>
    <message>
        <source>Date: {text}</source>
        <translation>Datum: {text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>Ort: {text}</translation>
    </message>
    <message>
        <source>In the picture: {text}</source>
        <translation>Im Bild: {text}</translation>
    </message>
    <message>
        <source>Alt text in other languages: {text}</source>
        <translation>Alt-Text in anderen Sprachen: {text}</translation>
    </message>
    <message>
        <source>It has GPS coordinates; nobody is told them unasked.</source>
        <translation>Es hat GPS-Koordinaten; ungefragt erfährt sie niemand.</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>&amp;Sightline-Hilfe</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Go on drafting</source>
        <translation>&amp;Entwerfen fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Hold drafting</source>
        <translation>Entwerfen &amp;ruhen lassen</translation>
    </message>
    <message>
        <source>Stop the reliability check</source>
        <translation>Prüfung der Verlässlichkeit anhalten</translation>
    </message>
    <message>
        <source>Check &amp;reliability</source>
        <translation>&amp;Verlässlichkeit prüfen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>&amp;Bilder oder Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>B&amp;ilder einfügen</translation>
    </message>
    <message>
        <source>&amp;New queue</source>
        <translation>&amp;Neue Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Options of this queue…</source>
        <translation>Optionen &amp;dieser Warteschlange…</translation>
    </message>
    <message>
        <source>&amp;Take the selected pictures out</source>
        <translation>&amp;Gewählte Bilder herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Delete this queue…</source>
        <translation>Diese &amp;Warteschlange löschen…</translation>
    </message>
    <message>
        <source>&amp;Bring the deleted queue back</source>
        <translation>Gelöschte Warteschlange &amp;zurückholen</translation>
    </message>
    <message>
        <source>Save as a table (&amp;CSV)…</source>
        <translation>Als &amp;Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>Save as a contact &amp;sheet (HTML)…</source>
        <translation>Als Übersichtsblatt speichern (&amp;HTML)…</translation>
    </message>
    <message>
        <source>Take decisions &amp;in from a table…</source>
        <translation>Ents&amp;cheidungen aus einer Tabelle übernehmen…</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>Dieses &amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwerfen</translation>
    </message>
    <message>
        <source>&amp;Draft alt texts…</source>
        <translation>A&amp;lt-Texte entwerfen…</translation>
    </message>
    <message>
        <source>Draft &amp;this picture</source>
        <translation>&amp;Dieses Bild entwerfen</translation>
    </message>
    <message>
        <source>&amp;Pass over the present picture</source>
        <translation>A&amp;ktuelles Bild übergehen</translation>
    </message>
    <message>
        <source>&amp;Stop drafting</source>
        <translation>&amp;Entwerfen anhalten</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Decorative</source>
        <translation>De&amp;korativ</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>Te&amp;xt bearbeiten</translation>
    </message>
    <message>
        <source>Next to be re&amp;viewed</source>
        <translation>Nächstes zu &amp;prüfendes</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Z&amp;ur Liste gehen</translation>
    </message>
    <message>
        <source>Version &amp;before</source>
        <translation>Fa&amp;ssung davor</translation>
    </message>
    <message>
        <source>Version a&amp;fter</source>
        <translation>Fass&amp;ung danach</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>&amp;Text der Datei verwenden</translation>
    </message>
    <message>
        <source>&amp;Mend the first remark</source>
        <translation>Erste An&amp;merkung beheben</translation>
    </message>
    <message>
        <source>&amp;Copy the alt text</source>
        <translation>A&amp;lt-Text kopieren</translation>
    </message>
    <message>
        <source>What is &amp;known of it…</source>
        <translation>&amp;Was davon bekannt ist…</translation>
    </message>
    <message>
        <source>What is it f&amp;or? Help me choose…</source>
        <translation>Wozu dient es? &amp;Hilfe bei der Wahl…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Write approved texts into the photos…</source>
        <translation>Freigegebene Texte &amp;in die Fotos schreiben…</translation>
    </message>
    <message>
        <source>&amp;Undo the last writing…</source>
        <translation>Letztes Schreiben &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>Save the &amp;document with its texts…</source>
        <translation>Das Dokument &amp;mit seinen Texten speichern…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Approve, decorative, reject, edit</source>
        <translation>Freigeben, dekorativ, ablehnen, bearbeiten</translation>
    </message>
    <message>
        <source>A, D, R, E in the list</source>
        <translation>A, D, R, E in der Liste</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Nächstes oder voriges Bild</translation>
    </message>
    <message>
        <source>J or K in the list</source>
        <translation>J oder K in der Liste</translation>
    </message>
    <message>
        <source>Select several pictures</source>
        <translation>Mehrere Bilder wählen</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Umschalt+Hoch oder Umschalt+Herunter, Strg+Klick</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>Keine dieser Art.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Kein Alt-Text</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Mit Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Dekorativ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>Kein Entwurf gelang</translation>
    </message>
    <message>
        <source>Approved, not in the file yet</source>
        <translation>Freigegeben, noch nicht in der Datei</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>{n} of {count} reviewed</source>
        <translation>{n} von {count} geprüft</translation>
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
        <translation>Alt-Text — Sightline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Diese Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Wird entworfen</translation>
    </message>
    <message>
        <source>Hold drafting</source>
        <translation>Entwerfen ruhen lassen</translation>
    </message>
    <message>
        <source>Checking reliability</source>
        <translation>Verlässlichkeit wird geprüft</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Die Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Alt text for many pictures.</source>
        <translation>Alt-Texte für viele Bilder.</translation>
    </message>
    <message>
        <source>Add a folder, pictures, or a Word, PowerPoint, EPUB or HTML document. The model drafts, you approve, and only then the text goes into the files.</source>
        <translation>Fügen Sie einen Ordner, Bilder oder ein Word-, PowerPoint-, EPUB- oder HTML-Dokument hinzu. Das Modell entwirft, Sie geben frei, und erst dann kommt der Text in die Dateien.</translation>
    </message>
    <message>
        <source>{sentence} Nothing leaves this computer.</source>
        <translation>{sentence} Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add pictures or documents…</source>
        <translation>Bilder oder Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>Draft alt texts…</source>
        <translation>Alt-Texte entwerfen…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Freigeben</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Dekorativ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Draft this one</source>
        <translation>Dieses entwerfen</translation>
    </message>
    <message>
        <source>Check reliability</source>
        <translation>Verlässlichkeit prüfen</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Nächstes zu prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Bilder werden hinzugefügt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Drafts: {done} of {total}</source>
        <translation>Entwürfe: {done} von {total}</translation>
    </message>
    <message>
        <source>{drafts}, {time} left</source>
        <translation>{drafts}, noch {time}</translation>
    </message>
    <message>
        <source>{drafts}, held</source>
        <translation>{drafts}, ruht</translation>
    </message>
    <message>
        <source>Drafting for {name}…</source>
        <translation>{name} wird entworfen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>Entwerfen fortsetzen</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Words, or “a phrase” in quotes</source>
        <translation>Wörter oder „eine Wendung“ in Anführungszeichen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Titles, questions, answers, file names and the words in pictures are searched.</source>
        <translation>Durchsucht werden Titel, Fragen, Antworten, Dateinamen und die Wörter in Bildern.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in 1 conversation</source>
        <translation>{found} in 1 Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} conversations</source>
        <translation>
            <numerusform>{found} in {n} Gespräch</numerusform>
            <numerusform>{found} in {n} Gesprächen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>{title} (archived)</source>
        <translation>{title} (archiviert)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alt-Text</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <translation>Wörter in einem Bild</translation>
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
        <translation>Die Server konnten nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>No key is kept. Most servers on this computer need none.</source>
        <translation>Kein Schlüssel ist gespeichert. Die meisten Server auf diesem Computer brauchen keinen.</translation>
    </message>
    <message>
        <source>The key is in the key store of this computer.</source>
        <translation>Der Schlüssel liegt im Schlüsselspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>The key is kept until you quit, and nowhere written down: this computer has no key store for it.</source>
        <translation>Der Schlüssel bleibt, bis Sie beenden, und steht nirgends geschrieben: Dieser Computer hat keinen Schlüsselspeicher dafür.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} Modell</numerusform>
            <numerusform>{n} Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no models; type the name of one.</source>
        <translation>Der Server nennt keine Modelle; geben Sie den Namen eines Modells ein.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Forget key</source>
        <translation>&amp;Schlüssel vergessen</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>&amp;Modelle auflisten</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <translation>Den Server fragen, welche Modelle er hat</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>gespeichert; ein anderer ersetzt ihn</translation>
    </message>
</context>
<context>
    <name>ServerMark</name>
    <message>
        <source>Stay on this computer</source>
        <translation>Auf diesem Computer bleiben</translation>
    </message>
    <message>
        <source>Use the model on this computer instead of the server</source>
        <translation>Das Modell auf diesem Computer statt des Servers verwenden</translation>
    </message>
    <message>
        <source>Pictures go to another program on this computer → {host}</source>
        <translation>Bilder gehen an ein anderes Programm auf diesem Computer → {host}</translation>
    </message>
    <message>
        <source>Pictures leave this computer → {host}</source>
        <translation>Bilder verlassen diesen Computer → {host}</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>H&amp;inzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>Diesen Server &amp;verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>Ein neuer Server</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt…</translation>
    </message>
    <message>
        <source>A server answers instead of the model on this computer. Pictures that you ask about are sent to it.</source>
        <translation>Ein Server antwortet anstelle des Modells auf diesem Computer. Bilder, zu denen Sie fragen, werden ihm geschickt.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your question waits for the picture…</source>
        <translation>Ihre Frage wartet auf das Bild…</translation>
    </message>
    <message>
        <source>Add a picture first, then ask: open one, paste one, or drop one on the window.</source>
        <translation>Fügen Sie erst ein Bild hinzu und fragen Sie dann: eines öffnen, einfügen oder auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Your question waits for the model…</source>
        <translation>Ihre Frage wartet auf das Modell…</translation>
    </message>
    <message>
        <source>The picture has been read</source>
        <translation>Das Bild ist gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures have been read</source>
        <translation>
            <numerusform>{n} Bild ist gelesen</numerusform>
            <numerusform>{n} Bilder sind gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Das Modell konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Was das System sagt</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>Die des Gesprächs</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings — Sightline</source>
        <translation>Einstellungen — Sightline</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Alle &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>Se&amp;rver…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>These go back to what they were at first:</source>
        <translation>Diese werden wieder, wie sie anfangs waren:</translation>
    </message>
    <message>
        <source>Conversations, models, servers and keys stay.</source>
        <translation>Gespräche, Modelle, Server und Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Z&amp;urücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>Reset {title} to: {value}</source>
        <translation>{title} zurücksetzen auf: {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Wählen: {title}</translation>
    </message>
</context>
<context>
    <name>SpeechControl</name>
    <message>
        <source>Reading aloud is a part of Sightline that is not installed. Install it with: pip install &quot;{what}&quot;</source>
        <translation>Vorlesen ist ein Teil von Sightline, der nicht installiert ist. Installieren Sie ihn mit: pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Add one in the system&apos;s settings for speech; on Linux, install speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>Dieser Computer hat keine Stimme zum Vorlesen. Fügen Sie in den Spracheinstellungen des Systems eine hinzu; unter Linux installieren Sie speech-dispatcher und eine Stimme wie espeak-ng.</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped. Press Space to begin again.</source>
        <translation>Die Stimme dieses Computers ist verstummt. Drücken Sie die Leertaste, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening pictures</source>
        <translation>Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>Cancel opening pictures</source>
        <translation>Öffnen der Bilder abbrechen</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>Lesen des Textes abbrechen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Opening picture {done} of {total}</source>
        <translation>Bild {done} von {total} wird geöffnet</translation>
    </message>
    <message>
        <source>Reading text {at}/{total}</source>
        <translation>Text wird gelesen {at}/{total}</translation>
    </message>
    <message>
        <source>{name} · on a server</source>
        <translation>{name} · auf einem Server</translation>
    </message>
    <message>
        <source>{name} · on this computer</source>
        <translation>{name} · auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text in the picture</source>
        <translation>Text im Bild</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all text of the picture</source>
        <translation>Den ganzen Text des Bildes kopieren</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Read the text of this picture now</source>
        <translation>Den Text dieses Bildes jetzt lesen</translation>
    </message>
    <message>
        <source> [{percent} %, may be wrong]</source>
        <translation> [{percent} %, vielleicht falsch]</translation>
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
        <translation>Wählen Sie ein Bild. Strg+O öffnet eines, Strg+V fügt eines ein, und Sie können eines irgendwo auf dieses Fenster ziehen. Zum Ausprobieren nehmen Sie eines der Beispielbilder.</translation>
    </message>
    <message>
        <source>Ask about it. Write your question in the box at the bottom, and press Enter. Shift+Esc brings you to the box from anywhere.</source>
        <translation>Fragen Sie dazu. Schreiben Sie Ihre Frage in das Feld unten und drücken Sie Enter. Umschalt+Esc bringt Sie von überall in das Feld.</translation>
    </message>
    <message>
        <source>Read or hear the answer. Ctrl+M goes to the messages, J and K to the next and the one before, and Space reads one aloud. A machine writes the answers: they can be wrong.</source>
        <translation>Lesen oder hören Sie die Antwort. Strg+M führt zu den Nachrichten, J und K zur nächsten und zur vorigen, und die Leertaste liest eine vor. Die Antworten schreibt eine Maschine: Sie können falsch sein.</translation>
    </message>
    <message>
        <source>Help is always there. F1 opens it, Ctrl+/ lists all keys, and the Help menu starts this tour again. Pictures and questions stay on this computer, unless you choose a server.</source>
        <translation>Hilfe ist immer da. F1 öffnet sie, Strg+/ listet alle Tasten, und das Menü Hilfe beginnt diesen Rundgang neu. Bilder und Fragen bleiben auf diesem Computer, sofern Sie keinen Server wählen.</translation>
    </message>
    <message>
        <source>Step &amp;before</source>
        <translation>&amp;Schritt zurück</translation>
    </message>
    <message>
        <source>S&amp;kip the tour</source>
        <translation>&amp;Rundgang überspringen</translation>
    </message>
    <message>
        <source>Step {at} of {total}: {text}</source>
        <translation>Schritt {at} von {total}: {text}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Nä&amp;chster Schritt</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Ask about any picture.</source>
        <translation>Fragen Sie zu jedem Bild.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ein Bild öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard</source>
        <translation>Das Bild in der Zwischenablage verwenden</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Oder versuchen Sie eines davon:</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>Beispielbilder</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask. Nothing leaves this computer.</source>
        <translation>Ziehen Sie ein Bild hierher, fügen Sie eines ein, oder öffnen Sie eines, und fragen Sie. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask.</source>
        <translation>Ziehen Sie ein Bild hierher, fügen Sie eines ein, oder öffnen Sie eines, und fragen Sie.</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>Beispiel: {title}</translation>
    </message>
</context>
<context>
    <name>WordsControl</name>
    <message>
        <source>&amp;Text in the picture</source>
        <translation>Text &amp;im Bild</translation>
    </message>
    <message>
        <source>&amp;Select text by keyboard</source>
        <translation>Text &amp;mit der Tastatur markieren</translation>
    </message>
    <message>
        <source>&amp;Copy all text</source>
        <translation>Allen Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the picture…</source>
        <translation>Im Bild &amp;suchen…</translation>
    </message>
    <message>
        <source>Show &amp;how sure the reader was</source>
        <translation>&amp;Zeigen, wie sicher gelesen wurde</translation>
    </message>
    <message>
        <source>Read the text of this picture n&amp;ow</source>
        <translation>Den Text dieses Bildes &amp;jetzt lesen</translation>
    </message>
    <message>
        <source>&amp;Read text in pictures</source>
        <translation>Text in Bildern &amp;lesen</translation>
    </message>
    <message>
        <source>Words were read in 1 other picture</source>
        <translation>Wörter wurden in 1 anderen Bild gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Words were read in {n} other pictures</source>
        <translation>
            <numerusform>Wörter wurden in {n} anderen Bild gelesen</numerusform>
            <numerusform>Wörter wurden in {n} anderen Bildern gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word read in Image {number}</source>
        <translation>1 Wort in Bild {number} gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read in Image {number}</source>
        <translation>
            <numerusform>{n} Wort in Bild {number} gelesen</numerusform>
            <numerusform>{n} Wörter in Bild {number} gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this picture</source>
        <translation>In diesem Bild wurde kein Text gefunden</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} may be wrong</source>
        <translation>
            <numerusform>{words}, davon {n} vielleicht falsch</numerusform>
            <numerusform>{words}, davon {n} vielleicht falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <translation>Der Text wird gelesen…</translation>
    </message>
    <message>
        <source>The text was not read</source>
        <translation>Der Text wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The text could not be read</source>
        <translation>Der Text konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Text in pictures is not read; the Text menu has the switch</source>
        <translation>Text in Bildern wird nicht gelesen; der Schalter ist im Menü Text</translation>
    </message>
</context>
<context>
    <name>WordsLayer</name>
    <message>
        <source>{percent} % sure, may be wrong</source>
        <translation>{percent} % sicher, vielleicht falsch</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <translation>
            <numerusform>{n} Wort markiert</numerusform>
            <numerusform>{n} Wörter markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word copied</source>
        <translation>1 Wort kopiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} words copied</source>
        <translation>
            <numerusform>{n} Wort kopiert</numerusform>
            <numerusform>{n} Wörter kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} selected</source>
        <translation>{words}, {n} gewählt</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write approved texts</source>
        <translation>Freigegebene Texte schreiben</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} will say what you have approved.</source>
        <translation>{photos}: Darin wird stehen, was Sie freigegeben haben.</translation>
    </message>
    <message>
        <source>In 1 of them another text is replaced.</source>
        <translation>In 1 davon wird ein anderer Text ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} of them another text is replaced.</source>
        <translation>
            <numerusform>In {n} davon wird ein anderer Text ersetzt.</numerusform>
            <numerusform>In {n} davon wird ein anderer Text ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into the fields “Alt Text (Accessibility)” and “Extended Description (Accessibility)”</source>
        <translation>Er kommt in die Felder „Alt Text (Accessibility)“ und „Extended Description (Accessibility)“</translation>
    </message>
    <message>
        <source>{fields}, and into an empty “Description”</source>
        <translation>{fields}, und in eine leere „Description“</translation>
    </message>
    <message>
        <source>{fields}. No pixel and no other field changes, and it can be undone.</source>
        <translation>{fields}. Kein Pixel und kein anderes Feld ändert sich, und es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>What changes in the chosen photo</source>
        <translation>Was sich im gewählten Foto ändert</translation>
    </message>
    <message>
        <source>Write into files &amp;beside the photos (sidecars), and not into the photos</source>
        <translation>&amp;In Dateien neben den Fotos schreiben (Begleitdateien), nicht in die Fotos</translation>
    </message>
    <message>
        <source>Where a &amp;sidecar is needed, as for HEIC, call it</source>
        <translation>&amp;Wo eine Begleitdatei nötig ist, wie bei HEIC, heißt sie</translation>
    </message>
    <message>
        <source>photo.xmp, as Adobe&apos;s programs do</source>
        <translation>foto.xmp, wie bei Adobes Programmen</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, as darktable and digiKam do</source>
        <translation>foto.jpg.xmp, wie bei darktable und digiKam</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
<context>
    <name>_OfferBox</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Tools ▸ Models… recommends it again</source>
        <translation>Extras ▸ Modelle… empfiehlt es wieder</translation>
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
        <translation>Jetziger Text</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Künftiger Text</translation>
    </message>
</context>
<context>
    <name>_Siblings</name>
    <message>
        <source>Question {at} of {total}</source>
        <translation>Frage {at} von {total}</translation>
    </message>
    <message>
        <source>Answer {at} of {total}</source>
        <translation>Antwort {at} von {total}</translation>
    </message>
    <message>
        <source>Previous version of the question</source>
        <translation>Vorige Fassung der Frage</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Vorige Antwort</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>Nächste Fassung der Frage</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Short descriptions and simple questions on any computer; the quickest.</source>
        <translation>Kurze Beschreibungen und einfache Fragen auf jedem Computer; das schnellste.</translation>
    </message>
    <message>
        <source>Descriptions, documents and text in pictures; quick.</source>
        <translation>Beschreibungen, Dokumente und Text in Bildern; schnell.</translation>
    </message>
    <message>
        <source>Several pictures at once, charts and documents.</source>
        <translation>Mehrere Bilder zugleich, Diagramme und Dokumente.</translation>
    </message>
    <message>
        <source>Documents, charts and questions that need thought, for its size.</source>
        <translation>Für seine Größe: Dokumente, Diagramme und Fragen, bei denen man nachdenken muss.</translation>
    </message>
    <message>
        <source>Good descriptions, charts and documents on a laptop.</source>
        <translation>Gute Beschreibungen, Diagramme und Dokumente auf einem Laptop.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens; runs without torch.</source>
        <translation>Text in Bildern in vielen Sprachen, Dokumente, Bildschirme; läuft ohne torch.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens.</source>
        <translation>Text in Bildern in vielen Sprachen, Dokumente, Bildschirme.</translation>
    </message>
    <message>
        <source>Documents, tables, places of things in pictures.</source>
        <translation>Dokumente, Tabellen, Orte von Dingen in Bildern.</translation>
    </message>
    <message>
        <source>Fluent descriptions in over 140 languages.</source>
        <translation>Flüssige Beschreibungen in über 140 Sprachen.</translation>
    </message>
    <message>
        <source>The most able small one: documents, screens, places, reasoning.</source>
        <translation>Das fähigste kleine: Dokumente, Bildschirme, Orte, Schlussfolgern.</translation>
    </message>
    <message>
        <source>Plain descriptions; the classic to compare others with.</source>
        <translation>Schlichte Beschreibungen; der Klassiker zum Vergleichen.</translation>
    </message>
    <message>
        <source>Documents, tables and long texts in pictures, on a graphics card.</source>
        <translation>Dokumente, Tabellen und lange Texte in Bildern, auf einer Grafikkarte.</translation>
    </message>
    <message>
        <source>Careful descriptions and reasoning, on a large graphics card.</source>
        <translation>Sorgfältige Beschreibungen und Schlussfolgern, auf einer großen Grafikkarte.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K); answers no questions. The quickest of these.</source>
        <translation>Findet Bilder nach Worten (Strg+Umschalt+K); beantwortet keine Fragen. Das schnellste von diesen.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K), and better than CLIP; answers no questions.</source>
        <translation>Findet Bilder nach Worten (Strg+Umschalt+K), besser als CLIP; beantwortet keine Fragen.</translation>
    </message>
    <message>
        <source>Finds pictures by words of many languages (Ctrl+Shift+K); answers no questions.</source>
        <translation>Findet Bilder nach Worten vieler Sprachen (Strg+Umschalt+K); beantwortet keine Fragen.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files.</source>
        <translation>Der Ordner {folder} enthält kein Bild. Wählen Sie einen Ordner mit PNG-, JPEG- oder WebP-Dateien.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>Die Grafikkarte hat nicht genug freien Speicher für {what}. Verwenden Sie ein kleineres Modell, oder wählen Sie 4 Bit oder den Prozessor im Menü Datei, Modelle ausführen auf. Das Gespräch bleibt erhalten.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or choose the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>Die Grafikkarte hat nicht genug freien Speicher für {what}. Verwenden Sie ein kleineres Modell oder seine Graphen in 4 Bit (q4), oder wählen Sie den Prozessor im Menü Datei, Modelle ausführen auf. Das Gespräch bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>Es ist nicht genug freier Speicher für {what} da. Verwenden Sie ein kleineres Modell oder seine Graphen in 4 Bit (q4), oder schließen Sie andere Programme. Das Gespräch bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>Es ist nicht genug freier Speicher für {what} da. Verwenden Sie ein kleineres Modell, oder exportieren Sie dieses in Graphen mit 4 Bit (q4), oder schließen Sie andere Programme. Das Gespräch bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Close other programs, or use something smaller.</source>
        <translation>Es ist nicht genug freier Speicher für {what} da. Schließen Sie andere Programme, oder verwenden Sie etwas Kleineres.</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Add them in the menu File, GPU support.</source>
        <translation>Dafür sind Pakete nötig, die nicht installiert sind. Fügen Sie sie im Menü Datei, GPU-Unterstützung, hinzu.</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Install them with: pip install &quot;{what}&quot;</source>
        <translation>Dafür sind Pakete nötig, die nicht installiert sind. Installieren Sie sie mit: pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.</source>
        <translation>Im Programm ist etwas schiefgegangen ({kind}: {text}). Ihre Bilder und Ihre Worte bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Ask the question</source>
        <translation>Die Frage stellen</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>Neue Zeile in der Frage</translation>
    </message>
    <message>
        <source>Next or previous message</source>
        <translation>Nächste oder vorige Nachricht</translation>
    </message>
    <message>
        <source>J or K, Alt+Down or Alt+Up</source>
        <translation>J oder K, Alt+Herunter oder Alt+Hoch</translation>
    </message>
    <message>
        <source>Copy the message the keyboard is at, or as plain text</source>
        <translation>Die Nachricht unter der Tastatur kopieren, oder als reinen Text</translation>
    </message>
    <message>
        <source>Edit the question the keyboard is at</source>
        <translation>Die Frage unter der Tastatur bearbeiten</translation>
    </message>
    <message>
        <source>Read the message line by line</source>
        <translation>Die Nachricht Zeile für Zeile lesen</translation>
    </message>
    <message>
        <source>Read the message aloud, or stop reading</source>
        <translation>Die Nachricht vorlesen oder das Vorlesen anhalten</translation>
    </message>
    <message>
        <source>Read a page further or back</source>
        <translation>Eine Seite weiter oder zurück lesen</translation>
    </message>
    <message>
        <source>Begin or end of the message</source>
        <translation>Anfang oder Ende der Nachricht</translation>
    </message>
    <message>
        <source>Open the chosen conversation</source>
        <translation>Das gewählte Gespräch öffnen</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter in der Liste</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>Mehrere Gespräche wählen</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Umschalt+Hoch oder Umschalt+Herunter, Strg+Klick</translation>
    </message>
    <message>
        <source>Rename or delete conversations</source>
        <translation>Gespräche umbenennen oder löschen</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>F2, Entf in der Liste</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Das Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+Z in the list</source>
        <translation>Strg+Z in der Liste</translation>
    </message>
    <message>
        <source>Pin or archive conversations</source>
        <translation>Gespräche anheften oder archivieren</translation>
    </message>
    <message>
        <source>Menu key in the list</source>
        <translation>Menütaste in der Liste</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Drag, or arrow keys on the picture</source>
        <translation>Ziehen, oder Pfeiltasten im Bild</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>Einen Ausschnitt zum Fragen aufziehen</translation>
    </message>
    <message>
        <source>Ctrl+drag on the picture</source>
        <translation>Strg+Ziehen im Bild</translation>
    </message>
    <message>
        <source>Move a region, change its size</source>
        <translation>Einen Ausschnitt verschieben, seine Größe ändern</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows; Ctrl for single pixels</source>
        <translation>Pfeile, Umschalt+Pfeile; Strg für einzelne Pixel</translation>
    </message>
    <message>
        <source>Keep, leave or remove a region</source>
        <translation>Einen Ausschnitt behalten, verlassen oder entfernen</translation>
    </message>
    <message>
        <source>Remove a chosen region</source>
        <translation>Einen gewählten Ausschnitt entfernen</translation>
    </message>
    <message>
        <source>Delete at its chip under the question</source>
        <translation>Entf auf seinem Schild unter der Frage</translation>
    </message>
    <message>
        <source>Undo the last change of regions</source>
        <translation>Die letzte Änderung der Ausschnitte zurücknehmen</translation>
    </message>
    <message>
        <source>Ctrl+Z on the picture</source>
        <translation>Strg+Z im Bild</translation>
    </message>
    <message>
        <source>Select text in the picture</source>
        <translation>Text im Bild markieren</translation>
    </message>
    <message>
        <source>Drag along it, double click</source>
        <translation>Daran entlang ziehen, Doppelklick</translation>
    </message>
    <message>
        <source>Select text in the picture, after F7</source>
        <translation>Text im Bild markieren, nach F7</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>Pfeile, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Select all text in the picture, copy it</source>
        <translation>Allen Text im Bild markieren, ihn kopieren</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>image {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <source>images {list}</source>
        <translation>Bilder {list}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>Bild {number}: {name}</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>Dieses Bild zeigen</translation>
    </message>
    <message>
        <source>Read this message &amp;aloud</source>
        <translation>Diese Nachricht &amp;vorlesen</translation>
    </message>
    <message>
        <source>Copy this message as &amp;Markdown</source>
        <translation>Diese Nachricht als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Export this message…</source>
        <translation>D&amp;iese Nachricht exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>Bis &amp;zu dieser Nachricht exportieren…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{name}
{size} as {dtype}, commit {commit}</source>
        <translation>{name}
{size} als {dtype}, Commit {commit}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>By downloading you agree to these terms. Read them first.</source>
        <translation>Mit dem Herunterladen stimmen Sie diesen Bedingungen zu. Lesen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Its hashes are seen for the first time, and pinned from now on.</source>
        <translation>Seine Prüfsummen werden zum ersten Mal gesehen und von jetzt an festgehalten.</translation>
    </message>
    <message>
        <source>Download this model?</source>
        <translation>Dieses Modell herunterladen?</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>He&amp;runterladen</translation>
    </message>
    <message>
        <source>I &amp;agree; download</source>
        <translation>&amp;Ich stimme zu; herunterladen</translation>
    </message>
    <message>
        <source>Export this model?</source>
        <translation>Dieses Modell exportieren?</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>{title} is removed from this computer; {size} become free.</source>
        <translation>{title} wird von diesem Computer entfernt; {size} werden frei.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Dieses Modell entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.
It takes up to {disk} on the disk, about {memory} of memory, and {time}; it can be cancelled at any time.</source>
        <translation>Aus {title} werden ONNX-Graphen mit 8 Bit je Gewicht, die ohne torch laufen. Der Checkpoint bleibt.
Es braucht bis zu {disk} auf der Platte, etwa {memory} Speicher und {time}; es kann jederzeit abgebrochen werden.</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Antwortet jetzt</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>Immer da</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Eingebautes Modell</translation>
    </message>
    <message>
        <source>Drawings, charts and signs; not photographs.</source>
        <translation>Zeichnungen, Diagramme und Schilder; keine Fotos.</translation>
    </message>
    <message>
        <source>Finds pictures now</source>
        <translation>Findet jetzt Bilder</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Von {source}</translation>
    </message>
    <message>
        <source>Commit {commit}</source>
        <translation>Commit {commit}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>It is a checkpoint, which has to be exported to ONNX graphs before it answers here.</source>
        <translation>Es ist ein Checkpoint, der in ONNX-Graphen exportiert werden muss, bevor er hier antwortet.</translation>
    </message>
    <message>
        <source>It is a checkpoint. It runs in torch, or is exported, with the packages of an extra.</source>
        <translation>Es ist ein Checkpoint. Er läuft mit torch oder wird exportiert, mit den Paketen eines Extras.</translation>
    </message>
    <message>
        <source>Some of it is here. It goes on where it stopped.</source>
        <translation>Ein Teil davon ist da. Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{time} an answer</source>
        <translation>{time} je Antwort</translation>
    </message>
    <message>
        <source>About {disk} to fetch, {memory} of memory.</source>
        <translation>Etwa {disk} zu holen, {memory} Speicher.</translation>
    </message>
    <message>
        <source>Will not run here</source>
        <translation>Läuft hier nicht</translation>
    </message>
    <message>
        <source>Recommended: {why}</source>
        <translation>Empfohlen: {why}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Sprachen: {languages}</translation>
    </message>
    <message>
        <source>Its owners give it to people who accepted its terms on the hub; it needs an access token.</source>
        <translation>Seine Eigentümer geben es denen, die auf dem Hub seine Bedingungen angenommen haben; es braucht einen Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>{title} (recommended)</source>
        <translation>{title} (empfohlen)</translation>
    </message>
    <message>
        <source>Licence: {licence} {url}</source>
        <translation>Lizenz: {licence} {url}</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>Region {region} of image {image}</source>
        <translation>Ausschnitt {region} von Bild {image}</translation>
    </message>
    <message>
        <source>Show this region on the picture</source>
        <translation>Diesen Ausschnitt im Bild zeigen</translation>
    </message>
    <message>
        <source>Region {number} of {picture}</source>
        <translation>Ausschnitt {number}, {picture}</translation>
    </message>
    <message>
        <source>left {left} %, top {top} %, {width} % wide, {height} % high</source>
        <translation>links {left} %, oben {top} %, {width} % breit, {height} % hoch</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>unten rechts</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Left out: {text}.</source>
        <translation>Ausgelassen: {text}.</translation>
    </message>
    <message>
        <source>Added: {text}.</source>
        <translation>Hinzugefügt: {text}.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>Derselbe Text.</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Noch kein Entwurf</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Dekorativ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>Kein Entwurf gelang</translation>
    </message>
    <message>
        <source>Has a text</source>
        <translation>Hat einen Text</translation>
    </message>
    <message>
        <source>{status}, in the file</source>
        <translation>{status}, in der Datei</translation>
    </message>
    <message>
        <source>What the pictures are &amp;for</source>
        <translation>&amp;Wozu die Bilder dienen</translation>
    </message>
    <message>
        <source>Who or what is &amp;in them</source>
        <translation>Wer &amp;oder was darauf ist</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>E&amp;reignis</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;um</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>In these lines {placeholders} stand for what each photo says itself. {gps} is told only if it is there.</source>
        <translation>In diesen Zeilen stehen {placeholders} für das, was jedes Foto selbst sagt. {gps} wird nur verraten, wenn es da ist.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Are there words in the picture?</source>
        <translation>Stehen Worte im Bild?</translation>
    </message>
    <message>
        <source>Yes, and they stand beside it as text, too</source>
        <translation>Ja, und daneben stehen sie auch als Text</translation>
    </message>
    <message>
        <source>Yes, but they are there for their looks alone</source>
        <translation>Ja, aber sie sind nur des Aussehens wegen da</translation>
    </message>
    <message>
        <source>Yes, and they say what a click on it does</source>
        <translation>Ja, und sie sagen, was ein Klick darauf tut</translation>
    </message>
    <message>
        <source>Yes, and they stand nowhere else</source>
        <translation>Ja, und sie stehen sonst nirgends</translation>
    </message>
    <message>
        <source>No, or they are a small part of it</source>
        <translation>Nein, oder sie sind nur ein kleiner Teil</translation>
    </message>
    <message>
        <source>Is it a link or a button, or in one, that nobody would understand without it?</source>
        <translation>Ist es ein Link oder eine Schaltfläche, oder in einer, die ohne es niemand verstünde?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Does it say something that matters to what is around it?</source>
        <translation>Sagt es etwas, das für seine Umgebung wichtig ist?</translation>
    </message>
    <message>
        <source>Yes, and a sentence or two can say it</source>
        <translation>Ja, und ein, zwei Sätze können es sagen</translation>
    </message>
    <message>
        <source>Yes, and it takes more: a chart, a map, a diagram</source>
        <translation>Ja, und es braucht mehr: ein Diagramm, eine Karte, ein Schema</translation>
    </message>
    <message>
        <source>Yes, but the text beside it says the same</source>
        <translation>Ja, aber der Text daneben sagt dasselbe</translation>
    </message>
    <message>
        <source>Is it there for its looks alone?</source>
        <translation>Ist es nur des Aussehens wegen da?</translation>
    </message>
    <message>
        <source>No, or I cannot tell</source>
        <translation>Nein, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Common content management systems</source>
        <translation>Übliche Redaktionssysteme</translation>
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
        <translation>Fünf Formen</translation>
    </message>
    <message>
        <source>A bar chart</source>
        <translation>Ein Balkendiagramm</translation>
    </message>
    <message>
        <source>A pie chart</source>
        <translation>Ein Kreisdiagramm</translation>
    </message>
    <message>
        <source>A line chart</source>
        <translation>Ein Liniendiagramm</translation>
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
        <translation>Das Bild ist als dekorativ gekennzeichnet: Screenreader übergehen es, und niemand hört dies.</translation>
    </message>
    <message>
        <source>Take the text out, or say what the picture is for.</source>
        <translation>Nehmen Sie den Text heraus, oder sagen Sie, wozu das Bild dient.</translation>
    </message>
    <message>
        <source>Put the words in, or take it out.</source>
        <translation>Setzen Sie die Worte ein, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>There is no text: who cannot see the picture learns nothing of it.</source>
        <translation>Es gibt keinen Text: Wer das Bild nicht sieht, erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Write one, or mark the picture as decorative.</source>
        <translation>Schreiben Sie einen, oder kennzeichnen Sie das Bild als dekorativ.</translation>
    </message>
    <message>
        <source>This only holds the place of an alt text.</source>
        <translation>Das ist nur ein Platzhalter für einen Alt-Text.</translation>
    </message>
    <message>
        <source>Write what the picture tells, in its place.</source>
        <translation>Schreiben Sie an seine Stelle, was das Bild mitteilt.</translation>
    </message>
    <message>
        <source>This is the name of a file, which tells nothing of the picture.</source>
        <translation>Das ist der Name einer Datei; er sagt nichts über das Bild.</translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation>Schreiben Sie, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>These words fit almost every picture, and tell nothing of this one.</source>
        <translation>Diese Worte passen auf fast jedes Bild und sagen nichts über dieses.</translation>
    </message>
    <message>
        <source>Say who or what is to be seen, and what matters about it.</source>
        <translation>Sagen Sie, wer oder was zu sehen ist und worauf es dabei ankommt.</translation>
    </message>
    <message>
        <source>Take it out, or say in the context who or what it is.</source>
        <translation>Nehmen Sie ihn heraus, oder sagen Sie im Kontext, wer oder was das ist.</translation>
    </message>
    <message>
        <source>Look whether these words stand there.</source>
        <translation>Sehen Sie nach, ob diese Worte dort stehen.</translation>
    </message>
    <message>
        <source>The caption beside the picture says just this: it would be read twice.</source>
        <translation>Die Bildunterschrift sagt genau das: Es würde zweimal vorgelesen.</translation>
    </message>
    <message>
        <source>Say what the caption does not, or mark the picture as decorative.</source>
        <translation>Sagen Sie, was die Bildunterschrift nicht sagt, oder kennzeichnen Sie das Bild als dekorativ.</translation>
    </message>
    <message>
        <source>Another picture here has the same text: nobody could tell the two apart.</source>
        <translation>Ein anderes Bild hier hat denselben Text: Niemand könnte die beiden unterscheiden.</translation>
    </message>
    <message>
        <source>Say what is different in this one.</source>
        <translation>Sagen Sie, was in diesem anders ist.</translation>
    </message>
    <message>
        <source>This is a heap of search words: read aloud, it says nothing.</source>
        <translation>Das ist ein Haufen Suchwörter: Vorgelesen sagt es nichts.</translation>
    </message>
    <message>
        <source>Write a phrase, as you would tell somebody on the telephone what the picture shows.</source>
        <translation>Schreiben Sie so, wie Sie jemandem am Telefon sagen würden, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>It ends with dots, as if there were more to come.</source>
        <translation>Er endet mit Punkten, als käme noch etwas.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence.</source>
        <translation>Er endet mitten im Satz.</translation>
    </message>
    <message>
        <source>It ends where there is no more room, and not with a sentence.</source>
        <translation>Er endet, wo kein Platz mehr ist, und nicht mit einem Satz.</translation>
    </message>
    <message>
        <source>Finish the sentence, or take its beginning out.</source>
        <translation>Beenden Sie den Satz, oder nehmen Sie seinen Anfang heraus.</translation>
    </message>
    <message>
        <source>Say the most important first, and leave details to the extended description.</source>
        <translation>Sagen Sie das Wichtigste zuerst, und überlassen Sie Einzelheiten der ausführlichen Beschreibung.</translation>
    </message>
    <message>
        <source>It says the same sentence again.</source>
        <translation>Er sagt denselben Satz noch einmal.</translation>
    </message>
    <message>
        <source>Say it once.</source>
        <translation>Sagen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>Here a model speaks of what it cannot do, not of the picture.</source>
        <translation>Hier spricht ein Modell davon, was es nicht kann, nicht vom Bild.</translation>
    </message>
    <message>
        <source>Write what the picture shows, or mark it as decorative.</source>
        <translation>Schreiben Sie, was das Bild zeigt, oder kennzeichnen Sie es als dekorativ.</translation>
    </message>
    <message>
        <source>A model says this to whoever asked it; it is not about the picture.</source>
        <translation>Das sagt ein Modell zu dem, der es gefragt hat; es geht nicht um das Bild.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A screen reader says already that this is a picture.</source>
        <translation>Dass es ein Bild ist, sagt schon der Screenreader.</translation>
    </message>
    <message>
        <source>Begin with what it shows; that it is a painting, a map or a chart may be said.</source>
        <translation>Beginnen Sie mit dem, was es zeigt; dass es ein Gemälde, eine Karte oder ein Diagramm ist, darf gesagt werden.</translation>
    </message>
    <message>
        <source>Look, and say what is there, or leave it out.</source>
        <translation>Sehen Sie nach und sagen Sie, was da ist, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>These marks mean nothing in an alt text, and may be read aloud.</source>
        <translation>Diese Zeichen bedeuten in einem Alt-Text nichts und werden womöglich vorgelesen.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>This version cannot run models of type {kind} yet.</source>
        <translation>Diese Version kann Modelle der Art {kind} noch nicht ausführen.</translation>
    </message>
    <message>
        <source>It runs in torch, which needs the packages of the extra “cuda”.</source>
        <translation>Es läuft mit torch; dafür sind die Pakete des Extras „cuda“ nötig.</translation>
    </message>
    <message>
        <source>It has to be exported first, which needs the packages of the extra “export”.</source>
        <translation>Es muss zuerst exportiert werden; dafür sind die Pakete des Extras „export“ nötig.</translation>
    </message>
    <message>
        <source>It needs {memory} of memory; this computer has {here}.</source>
        <translation>Es braucht {memory} Speicher; dieser Computer hat {here}.</translation>
    </message>
    <message>
        <source>To export it takes {memory} of memory; this computer has {here}.</source>
        <translation>Der Export braucht {memory} Speicher; dieser Computer hat {here}.</translation>
    </message>
    <message>
        <source>It needs {disk} on the disk; {free} are free.</source>
        <translation>Es braucht {disk} auf der Platte; {free} sind frei.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits this computer; a server of your own may help.</source>
        <translation>Kein Modell des Katalogs passt auf diesen Computer; ein eigener Server kann helfen.</translation>
    </message>
    <message>
        <source>{title}: {reason}. {disk} to fetch, {memory} of memory, {time} for an answer {where} ({basis}).</source>
        <translation>{title}: {reason}. {disk} zu holen, {memory} Speicher, {time} für eine Antwort {where} ({basis}).</translation>
    </message>
    <message>
        <source>the most able one that answers within {number:.0f} seconds</source>
        <translation>das fähigste, das binnen {number:.0f} Sekunden antwortet</translation>
    </message>
    <message>
        <source>the quickest; none answers within {number:.0f} seconds</source>
        <translation>das schnellste; keines antwortet binnen {number:.0f} Sekunden</translation>
    </message>
    <message>
        <source>on this processor</source>
        <translation>auf diesem Prozessor</translation>
    </message>
    <message>
        <source>on {card}</source>
        <translation>auf {card}</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>wie hier gemessen</translation>
    </message>
    <message>
        <source>guessed for a slow computer: not measured yet</source>
        <translation>geschätzt für einen langsamen Computer: noch nicht gemessen</translation>
    </message>
    <message>
        <source>a document has no place for its extended description. Put that into the text beside it.</source>
        <translation>ein Dokument hat keinen Platz für die ausführliche Beschreibung. Setzen Sie sie in den Text daneben.</translation>
    </message>
    <message>
        <source>it is no longer in the document, or has another text there. Add the document again.</source>
        <translation>es ist nicht mehr im Dokument oder hat dort einen anderen Text. Fügen Sie das Dokument neu hinzu.</translation>
    </message>
    <message>
        <source>it has been changed since it was looked at. Look at it again, and approve its text again.</source>
        <translation>sie wurde geändert, seit sie angesehen wurde. Sehen Sie sie noch einmal an und geben Sie den Text erneut frei.</translation>
    </message>
    <message>
        <source>it has changed since it was opened.</source>
        <translation>es wurde geändert, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>Add it again, and approve its texts.</source>
        <translation>Fügen Sie es neu hinzu und geben Sie seine Texte frei.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Prüfen Sie, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>this is no document that can be opened.</source>
        <translation>dies ist kein Dokument, das sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Choose a {kinds} file.</source>
        <translation>Wählen Sie eine Datei der Art {kinds}.</translation>
    </message>
    <message>
        <source>the new file would not be what it has to be, so there is none.</source>
        <translation>die neue Datei wäre nicht, was sie sein muss; darum gibt es keine.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Describe it in your own words.</source>
        <translation>Beschreiben Sie es mit eigenen Worten.</translation>
    </message>
    <message>
        <source>it would be a {suffix} file.</source>
        <translation>es wäre eine Datei der Art {suffix}.</translation>
    </message>
    <message>
        <source>Give it a name that ends in {suffix}.</source>
        <translation>Geben Sie ihr einen Namen, der auf {suffix} endet.</translation>
    </message>
    <message>
        <source>Open it again, and approve its texts.</source>
        <translation>Öffnen Sie es neu und geben Sie seine Texte frei.</translation>
    </message>
    <message>
        <source>Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.</source>
        <translation>Seine Bilder werden neben ihm gesucht: Kopieren Sie sie mit, oder lassen Sie es im Ordner der alten Datei.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>dies ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>Wählen Sie ein Dokument.</translation>
    </message>
    <message>
        <source>Report this document to the makers of the program.</source>
        <translation>Melden Sie dieses Dokument den Herstellern des Programms.</translation>
    </message>
    <message>
        <source>{name}: there is no mark for decorative pictures of this kind, so it stays as it is.</source>
        <translation>{name}: Für dekorative Bilder dieser Art gibt es kein Kennzeichen, darum bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>there is no text for {place}.</source>
        <translation>es gibt keinen Text für {place}.</translation>
    </message>
    <message>
        <source>Write one, or mark it decorative.</source>
        <translation>Schreiben Sie einen, oder kennzeichnen Sie es als dekorativ.</translation>
    </message>
    <message>
        <source>It lies on the web, and nothing is fetched.</source>
        <translation>Es liegt im Web, und nichts wird von dort geholt.</translation>
    </message>
    <message>
        <source>It lies outside of what was opened.</source>
        <translation>Es liegt außerhalb dessen, was geöffnet wurde.</translation>
    </message>
    <message>
        <source>Its file is not where the document says.</source>
        <translation>Seine Datei ist nicht dort, wo das Dokument sie angibt.</translation>
    </message>
    <message>
        <source>What stands in its place is no picture.</source>
        <translation>Was an seiner Stelle steht, ist kein Bild.</translation>
    </message>
    <message>
        <source>a picture inside it is damaged.</source>
        <translation>ein Bild darin ist beschädigt.</translation>
    </message>
    <message>
        <source>Put the picture in again.</source>
        <translation>Setzen Sie das Bild neu ein.</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}.</source>
        <translation>die Datei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>its list of parts is wrong</source>
        <translation>das Verzeichnis ihrer Teile ist falsch</translation>
    </message>
    <message>
        <source>it has no part {part}</source>
        <translation>der Teil {part} fehlt</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>ein Name steht zweimal darin</translation>
    </message>
    <message>
        <source>it is protected by a password.</source>
        <translation>es ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Take the protection off first.</source>
        <translation>Heben Sie den Schutz zuerst auf.</translation>
    </message>
    <message>
        <source>it is no Word, PowerPoint or EPUB file, or it is damaged or protected by a password.</source>
        <translation>es ist keine Word-, PowerPoint- oder EPUB-Datei, oder sie ist beschädigt oder durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it as .docx, .pptx or .epub without a password.</source>
        <translation>Öffnen Sie es im Programm, das es erstellt hat, und speichern Sie es als .docx, .pptx oder .epub ohne Kennwort.</translation>
    </message>
    <message>
        <source>its part {part} cannot be unpacked</source>
        <translation>ihr Teil {part} lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>ihre Teile überlappen sich</translation>
    </message>
    <message>
        <source>a part of it has two names</source>
        <translation>ein Teil hat zwei Namen</translation>
    </message>
    <message>
        <source>its part {file} is packed in a way that documents are not</source>
        <translation>ihr Teil {file} ist so gepackt, wie Dokumente es nicht sind</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>Open and save it in the program that made it.</source>
        <translation>Öffnen und speichern Sie sie im Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>it is not text in {reason}</source>
        <translation>sie ist kein Text in {reason}</translation>
    </message>
    <message>
        <source>it is no EPUB book.</source>
        <translation>es ist kein EPUB-Buch.</translation>
    </message>
    <message>
        <source>Choose a file that a reading program can open.</source>
        <translation>Wählen Sie eine Datei, die ein Leseprogramm öffnen kann.</translation>
    </message>
    <message>
        <source>it is protected against copying.</source>
        <translation>es ist kopiergeschützt.</translation>
    </message>
    <message>
        <source>Choose a book that is not.</source>
        <translation>Wählen Sie ein Buch, das es nicht ist.</translation>
    </message>
    <message>
        <source>It is drawn in the page itself: there is no picture file.</source>
        <translation>Es ist in der Seite selbst gezeichnet: Es gibt keine Bilddatei.</translation>
    </message>
    <message>
        <source>Its name is taken from elsewhere in the page (aria-labelledby), which stays so.</source>
        <translation>Sein Name kommt von anderswo auf der Seite (aria-labelledby) und bleibt so.</translation>
    </message>
    <message>
        <source>The page names no file for it.</source>
        <translation>Die Seite nennt keine Datei dafür.</translation>
    </message>
    <message>
        <source>it is too large, or nested too deeply, to be read.</source>
        <translation>es ist zu groß oder zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Split the document, and open its parts.</source>
        <translation>Teilen Sie das Dokument, und öffnen Sie seine Teile.</translation>
    </message>
    <message>
        <source>there is such a file already, which stays as it is.</source>
        <translation>eine solche Datei gibt es schon; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the new file cannot be written: {reason}.</source>
        <translation>die neue Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>It is a chart, which the program draws itself: there is no picture file.</source>
        <translation>Es ist ein Diagramm, das das Programm selbst zeichnet: Es gibt keine Bilddatei.</translation>
    </message>
    <message>
        <source>It is a diagram, which the program draws itself: there is no picture file.</source>
        <translation>Es ist ein Schaubild, das das Programm selbst zeichnet: Es gibt keine Bilddatei.</translation>
    </message>
    <message>
        <source>It is an object of another program, without a picture of it.</source>
        <translation>Es ist ein Objekt eines anderen Programms, ohne ein Bild davon.</translation>
    </message>
    <message>
        <source>The program draws it itself: there is no picture file.</source>
        <translation>Das Programm zeichnet es selbst: Es gibt keine Bilddatei.</translation>
    </message>
    <message>
        <source>it is no Word or PowerPoint file.</source>
        <translation>es ist keine Word- oder PowerPoint-Datei.</translation>
    </message>
    <message>
        <source>Its digital signature does not fit the new file.</source>
        <translation>Seine digitale Signatur passt nicht zur neuen Datei.</translation>
    </message>
    <message>
        <source>Choose a .docx or .pptx file.</source>
        <translation>Wählen Sie eine .docx- oder .pptx-Datei.</translation>
    </message>
    <message>
        <source>a DOCTYPE stands where none may be</source>
        <translation>eine DOCTYPE steht, wo keine stehen darf</translation>
    </message>
    <message>
        <source>{reason}, line {line}</source>
        <translation>{reason}, Zeile {line}</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>sie vereinbart eigene Entitäten</translation>
    </message>
    <message>
        <source>The model could not tell. Write the text yourself, or have a larger model draft it.</source>
        <translation>Das Modell konnte es nicht sagen. Schreiben Sie den Text selbst, oder lassen Sie ihn ein größeres Modell entwerfen.</translation>
    </message>
    <message>
        <source>“{words}” holds a place for words that were never put there.</source>
        <translation>„{words}“ hält einen Platz frei für Worte, die nie eingesetzt wurden.</translation>
    </message>
    <message>
        <source>Nothing that is known of the picture gives the name “{name}”.</source>
        <translation>Nichts, was von dem Bild bekannt ist, nennt den Namen „{name}“.</translation>
    </message>
    <message>
        <source>“{words}” was not read in the picture.</source>
        <translation>„{words}“ wurde im Bild nicht gelesen.</translation>
    </message>
    <message>
        <source>It has {length} characters, where there is room for {limit}: the rest may be cut off.</source>
        <translation>Er hat {length} Zeichen, Platz ist für {limit}: Der Rest kann abgeschnitten werden.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence, after “{word}”.</source>
        <translation>Er endet mitten im Satz, nach „{word}“.</translation>
    </message>
    <message>
        <source>It ends before “{mark}” is closed.</source>
        <translation>Er endet, bevor „{mark}“ geschlossen ist.</translation>
    </message>
    <message>
        <source>“{words}” is a guess; who cannot see the picture cannot check it.</source>
        <translation>„{words}“ ist geraten; wer das Bild nicht sieht, kann es nicht prüfen.</translation>
    </message>
    <message>
        <source>files of its kind are written by ExifTool, which is not installed</source>
        <translation>Dateien dieser Art schreibt ExifTool, das nicht installiert ist</translation>
    </message>
    <message>
        <source>ExifTool refuses to write it ({reason}).</source>
        <translation>ExifTool weigert sich, sie zu schreiben ({reason}).</translation>
    </message>
    <message>
        <source>ExifTool does not work here ({reason})</source>
        <translation>ExifTool funktioniert hier nicht ({reason})</translation>
    </message>
    <message>
        <source>its XMP packet has no end, or is there twice.</source>
        <translation>ihr XMP-Paket hat kein Ende oder ist zweimal da.</translation>
    </message>
    <message>
        <source>it has more than one XMP packet.</source>
        <translation>sie hat mehr als ein XMP-Paket.</translation>
    </message>
    <message>
        <source>it has no list of its parts, or more than one.</source>
        <translation>sie hat kein Verzeichnis ihrer Teile oder mehr als eines.</translation>
    </message>
    <message>
        <source>its list of parts is damaged.</source>
        <translation>das Verzeichnis ihrer Teile ist beschädigt.</translation>
    </message>
    <message>
        <source>one of its boxes is longer than the file.</source>
        <translation>einer ihrer Kästen ist länger als die Datei.</translation>
    </message>
    <message>
        <source>one of its parts lies outside the file.</source>
        <translation>einer ihrer Teile liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>its parts hold more than the file does.</source>
        <translation>ihre Teile enthalten mehr als die Datei.</translation>
    </message>
    <message>
        <source>its list of parts is of an unknown version.</source>
        <translation>das Verzeichnis ihrer Teile hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>its XMP packet would be larger than the 64 kB that a JPEG has for it</source>
        <translation>ihr XMP-Paket wäre größer als die 64 kB, die ein JPEG dafür hat</translation>
    </message>
    <message>
        <source>what is behind its picture (AFCP) is found by its place in the file</source>
        <translation>was hinter ihrem Bild steht (AFCP), wird über seinen Platz in der Datei gefunden</translation>
    </message>
    <message>
        <source>it ends before its picture begins.</source>
        <translation>sie endet, bevor ihr Bild beginnt.</translation>
    </message>
    <message>
        <source>there is something between its JPEG segments.</source>
        <translation>zwischen ihren JPEG-Segmenten steht etwas.</translation>
    </message>
    <message>
        <source>a JPEG marker stands where none may be.</source>
        <translation>eine JPEG-Marke steht, wo keine stehen darf.</translation>
    </message>
    <message>
        <source>one of its JPEG segments is longer than the file.</source>
        <translation>eines ihrer JPEG-Segmente ist länger als die Datei.</translation>
    </message>
    <message>
        <source>a picture behind the first is found by its place in the file</source>
        <translation>ein Bild hinter dem ersten wird über seinen Platz in der Datei gefunden</translation>
    </message>
    <message>
        <source>it has more segments than any picture.</source>
        <translation>sie hat mehr Segmente als irgendein Bild.</translation>
    </message>
    <message>
        <source>its XMP packet cannot grow without moving a picture that is behind the first</source>
        <translation>ihr XMP-Paket kann nicht wachsen, ohne ein Bild hinter dem ersten zu verschieben</translation>
    </message>
    <message>
        <source>it has no PNG header, or no picture.</source>
        <translation>sie hat keinen PNG-Kopf oder kein Bild.</translation>
    </message>
    <message>
        <source>its text {keyword!a} is damaged.</source>
        <translation>ihr Text {keyword!a} ist beschädigt.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged, or far too long.</source>
        <translation>einer ihrer gepackten Texte ist beschädigt oder viel zu lang.</translation>
    </message>
    <message>
        <source>it has more chunks than any picture.</source>
        <translation>sie hat mehr Blöcke als irgendein Bild.</translation>
    </message>
    <message>
        <source>it ends in the middle.</source>
        <translation>sie endet mittendrin.</translation>
    </message>
    <message>
        <source>the checksum of its {kind!a} chunk is wrong.</source>
        <translation>die Prüfsumme ihres Blocks {kind!a} ist falsch.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged.</source>
        <translation>einer ihrer gepackten Texte ist beschädigt.</translation>
    </message>
    <message>
        <source>files of its kind are not written to</source>
        <translation>in Dateien dieser Art wird nicht geschrieben</translation>
    </message>
    <message>
        <source>{name} would belong to several pictures, so the text is in {other}.</source>
        <translation>{name} würde zu mehreren Bildern gehören, darum steht der Text in {other}.</translation>
    </message>
    <message>
        <source>the tags of its first directory are not in order, or stand twice.</source>
        <translation>die Tags ihres ersten Verzeichnisses sind nicht geordnet oder stehen zweimal da.</translation>
    </message>
    <message>
        <source>its XMP packet is of a type that is no bytes.</source>
        <translation>ihr XMP-Paket ist von einem Typ, der keine Bytes hat.</translation>
    </message>
    <message>
        <source>its TIFF header is damaged.</source>
        <translation>ihr TIFF-Kopf ist beschädigt.</translation>
    </message>
    <message>
        <source>one of its directories lies outside the file.</source>
        <translation>eines ihrer Verzeichnisse liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>one of its directories is damaged.</source>
        <translation>eines ihrer Verzeichnisse ist beschädigt.</translation>
    </message>
    <message>
        <source>its directories hold more than any picture.</source>
        <translation>ihre Verzeichnisse enthalten mehr als irgendein Bild.</translation>
    </message>
    <message>
        <source>its directories run in a circle.</source>
        <translation>ihre Verzeichnisse laufen im Kreis.</translation>
    </message>
    <message>
        <source>the parts of its picture and their lengths do not match.</source>
        <translation>die Teile ihres Bildes und deren Längen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>a part of its picture lies outside the file.</source>
        <translation>ein Teil ihres Bildes liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>its picture has more parts than any.</source>
        <translation>ihr Bild hat mehr Teile als irgendeines.</translation>
    </message>
    <message>
        <source>the value of its tag {tag} lies outside the file.</source>
        <translation>der Wert ihres Tags {tag} liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>it has no WebP header.</source>
        <translation>sie hat keinen WebP-Kopf.</translation>
    </message>
    <message>
        <source>its picture has no header.</source>
        <translation>ihr Bild hat keinen Kopf.</translation>
    </message>
    <message>
        <source>its {kind!a} chunk is longer than the file.</source>
        <translation>ihr Block {kind!a} ist länger als die Datei.</translation>
    </message>
    <message>
        <source>{language!r} is no language tag, such as en or pt-BR.</source>
        <translation>{language!r} ist kein Sprachkürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} twice in one language.</source>
        <translation>ihr XMP-Paket hat {field} zweimal in einer Sprache.</translation>
    </message>
    <message>
        <source>its XMP packet declares a document type, which XMP does not have.</source>
        <translation>ihr XMP-Paket vereinbart einen Dokumenttyp, den XMP nicht hat.</translation>
    </message>
    <message>
        <source>its XMP packet holds no description (rdf:RDF), or more than one.</source>
        <translation>ihr XMP-Paket enthält keine Beschreibung (rdf:RDF) oder mehr als eine.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} more than once.</source>
        <translation>ihr XMP-Paket hat {field} mehr als einmal.</translation>
    </message>
    <message>
        <source>its XMP packet is no well-formed XML ({reason}).</source>
        <translation>ihr XMP-Paket ist kein wohlgeformtes XML ({reason}).</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it anew.</source>
        <translation>Öffnen Sie sie im Programm, das sie erstellt hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>it is no picture.</source>
        <translation>sie ist kein Bild.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB.</source>
        <translation>sie ist größer als 512 MB.</translation>
    </message>
    <message>
        <source>it is no picture of the kind that its name says.</source>
        <translation>sie ist kein Bild der Art, die ihr Name nennt.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>sie kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>See whether it opens in another program.</source>
        <translation>Prüfen Sie, ob sie sich in einem anderen Programm öffnen lässt.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>Look at what it is.</source>
        <translation>Sehen Sie nach, was sie ist.</translation>
    </message>
    <message>
        <source>it is signed (C2PA), and a change would void its credential</source>
        <translation>sie ist signiert (C2PA), und eine Änderung würde ihren Nachweis ungültig machen</translation>
    </message>
    <message>
        <source>its text is in a part of its XMP that is only read</source>
        <translation>ihr Text steht in einem Teil ihres XMP, der nur gelesen wird</translation>
    </message>
    <message>
        <source>writing it would have changed something else, so it was left as it is.</source>
        <translation>es zu schreiben hätte etwas anderes verändert; darum blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Have the text written into a file beside it.</source>
        <translation>Lassen Sie den Text in eine Datei daneben schreiben.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>sie ist größer als 512 MB</translation>
    </message>
    <message>
        <source>{why} It was left as it is.</source>
        <translation>{why} Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Repair it in the program that made it, or have the text written into a file beside it.</source>
        <translation>Reparieren Sie sie im Programm, das sie erstellt hat, oder lassen Sie den Text in eine Datei daneben schreiben.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Look where it went, and add it again.</source>
        <translation>Suchen Sie, wo sie hingekommen ist, und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>{name}: {why}, so the text is in a file beside it.</source>
        <translation>{name}: {why}; darum steht der Text in einer Datei daneben.</translation>
    </message>
    <message>
        <source>{name} still says what it did: {why}</source>
        <translation>{name} sagt noch, was es vorher sagte: {why}</translation>
    </message>
    <message>
        <source>{why}; it was left as it is.</source>
        <translation>{why}; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Allow that the text is written beside it.</source>
        <translation>Erlauben Sie, dass der Text daneben geschrieben wird.</translation>
    </message>
    <message>
        <source>the file does not exist.</source>
        <translation>die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>Prüfen Sie den Namen, oder ob sie verschoben wurde.</translation>
    </message>
    <message>
        <source>its first row does not name the columns {names}.</source>
        <translation>die erste Zeile nennt die Spalten {names} nicht.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no status; write approved, decorative or rejected.</source>
        <translation>Zeile {number}: {file}: „{word}“ ist kein Status; schreiben Sie approved, decorative oder rejected.</translation>
    </message>
    <message>
        <source>Row {number}: {file} has no text, so there is nothing to approve.</source>
        <translation>Zeile {number}: {file} hat keinen Text, also gibt es nichts freizugeben.</translation>
    </message>
    <message>
        <source>They are called {names}; export a table to see one.</source>
        <translation>Sie heißen {names}; exportieren Sie eine Tabelle, um eine zu sehen.</translation>
    </message>
    <message>
        <source>Row {number}: {file} is not in this batch.</source>
        <translation>Zeile {number}: {file} ist nicht in dieser Warteschlange.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no purpose; {names} are.</source>
        <translation>Zeile {number}: {file}: „{word}“ ist kein Zweck; es gibt {names}.</translation>
    </message>
    <message>
        <source>it is larger than a table of texts can be.</source>
        <translation>sie ist größer, als eine Tabelle mit Texten sein kann.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8.</source>
        <translation>ihre Zeichen sind nicht UTF-8.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>it is no table ({reason}).</source>
        <translation>sie ist keine Tabelle ({reason}).</translation>
    </message>
    <message>
        <source>Row {number}: {file} comes a second time; the first counts.</source>
        <translation>Zeile {number}: {file} kommt ein zweites Mal vor; das erste gilt.</translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation>ein Bild ohne Namen</translation>
    </message>
    <message>
        <source>the system could not write it ({reason}); the file is as it was.</source>
        <translation>das System konnte sie nicht schreiben ({reason}); die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>See to the disk that it is on, and try again.</source>
        <translation>Sehen Sie nach dem Datenträger, auf dem sie liegt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>another program is writing it, or was stopped while it did; the file is as it was.</source>
        <translation>ein anderes Programm schreibt sie gerade oder wurde dabei unterbrochen; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Try again in a moment. Where no other program is at work, delete {name} in its folder.</source>
        <translation>Versuchen Sie es gleich noch einmal. Ist kein anderes Programm am Werk, löschen Sie {name} in seinem Ordner.</translation>
    </message>
    <message>
        <source>what would take the change back cannot be kept in {folder} ({reason}), so it was not made.</source>
        <translation>was die Änderung zurücknähme, kann in {folder} nicht aufbewahrt werden ({reason}); darum wurde sie nicht gemacht.</translation>
    </message>
    <message>
        <source>Free some space there, or make that folder writable, and try again.</source>
        <translation>Schaffen Sie dort Platz, oder machen Sie den Ordner beschreibbar, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the disk is full; the file is as it was.</source>
        <translation>der Datenträger ist voll; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>it, or its folder, may not be written to; the file is as it was.</source>
        <translation>sie oder ihr Ordner darf nicht beschrieben werden; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Make both writable, or close the program that has the file open.</source>
        <translation>Machen Sie beide beschreibbar, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>{name}: it has been changed since, by another program, and was left as it is.</source>
        <translation>{name}: Die Datei wurde seither von einem anderen Programm geändert und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name}: what was kept of it is damaged, and it was left as it is.</source>
        <translation>{name}: Was davon aufbewahrt wurde, ist beschädigt; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name}: what was kept here cannot be read ({reason}).</source>
        <translation>{name}: Was hier aufbewahrt wurde, kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>what was written does not read back the same; the file is as it was.</source>
        <translation>was geschrieben wurde, liest sich anders zurück; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>See to the disk that it is on.</source>
        <translation>Sehen Sie nach dem Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left as that made it.</source>
        <translation>ein anderes Programm hat sie inzwischen geändert; sie blieb, wie jenes sie gemacht hat.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What came is kept: the same command goes on from there.</source>
        <translation>Was ankam, bleibt: Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>this version cannot run models of its type ({reason}).</source>
        <translation>diese Version kann Modelle seines Typs nicht ausführen ({reason}).</translation>
    </message>
    <message>
        <source>its {path} {what}.</source>
        <translation>{path} {what}.</translation>
    </message>
    <message>
        <source>the connection to the hub failed ({reason}).</source>
        <translation>die Verbindung zum Hub ist fehlgeschlagen ({reason}).</translation>
    </message>
    <message>
        <source>Check the network. {again}</source>
        <translation>Prüfen Sie das Netzwerk. {again}</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <source>the hub tells another hash of its {path} than before, though nothing can have changed.</source>
        <translation>der Hub nennt eine andere Prüfsumme von {path} als vorher, obwohl sich nichts geändert haben kann.</translation>
    </message>
    <message>
        <source>Check the connection and HF_ENDPOINT, and try again.</source>
        <translation>Prüfen Sie die Verbindung und HF_ENDPOINT, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>its {path} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{path} ist nicht die Datei, die es sein soll: Die SHA-256 ist falsch.</translation>
    </message>
    <message>
        <source>the hub is busy or broken ({reason}).</source>
        <translation>der Hub ist ausgelastet oder gestört ({reason}).</translation>
    </message>
    <message>
        <source>the hub does not answer.</source>
        <translation>der Hub antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Check HF_ENDPOINT; do not trust this mirror.</source>
        <translation>Nichts wurde geholt. Prüfen Sie HF_ENDPOINT; trauen Sie diesem Spiegelserver nicht.</translation>
    </message>
    <message>
        <source>came as a web page: perhaps the login page of a network</source>
        <translation>kam als Webseite an: vielleicht die Anmeldeseite eines Netzwerks</translation>
    </message>
    <message>
        <source>is another one on the hub now</source>
        <translation>ist auf dem Hub jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>should have {number} more bytes, and would have {number2}</source>
        <translation>sollte noch {number} Bytes haben, hätte aber {number2}</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; try again, or another hub.</source>
        <translation>Sie wurde gelöscht und nichts installiert; versuchen Sie es erneut oder mit einem anderen Hub.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>{folder} kann nicht beschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>its {path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>came from another place than was asked for</source>
        <translation>kam von einer anderen Stelle, als verlangt war</translation>
    </message>
    <message>
        <source>its {path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space. {again}</source>
        <translation>Schaffen Sie Platz. {again}</translation>
    </message>
    <message>
        <source>is longer than it should be</source>
        <translation>ist länger, als es sein sollte</translation>
    </message>
    <message>
        <source>to export it takes {memory} of memory; this computer has {memory2}.</source>
        <translation>der Export braucht {memory} Speicher; dieser Computer hat {memory2}.</translation>
    </message>
    <message>
        <source>Fetch a smaller model, or one with ONNX graphs.</source>
        <translation>Laden Sie ein kleineres Modell oder eines mit ONNX-Graphen.</translation>
    </message>
    <message>
        <source>it could not be exported: {reason}</source>
        <translation>es konnte nicht exportiert werden: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint stays as it is.</source>
        <translation>Der Checkpoint bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it again.</source>
        <translation>Wählen Sie ein anderes Modell, oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its config.json does not tell what kind of model it is.</source>
        <translation>config.json sagt nicht, was für ein Modell es ist.</translation>
    </message>
    <message>
        <source>its {file} is no plain file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>its {name} is no safetensors file, or not all of it.</source>
        <translation>{name} ist keine safetensors-Datei oder nicht vollständig.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, with config.json in it.</source>
        <translation>Wählen Sie den Ordner eines Modells, in dem config.json liegt.</translation>
    </message>
    <message>
        <source>there is no model in it.</source>
        <translation>es ist kein Modell darin.</translation>
    </message>
    <message>
        <source>its {path} is a link to another place.</source>
        <translation>{path} ist eine Verknüpfung mit einem anderen Ort.</translation>
    </message>
    <message>
        <source>Copy the file itself there.</source>
        <translation>Kopieren Sie die Datei selbst dorthin.</translation>
    </message>
    <message>
        <source>What came is kept: choose it again to go on from there.</source>
        <translation>Was ankam, bleibt: Wählen Sie es noch einmal, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>{reason} cannot be read or written: {reason2}.</source>
        <translation>{reason} kann nicht gelesen oder geschrieben werden: {reason2}.</translation>
    </message>
    <message>
        <source>it needs Python 3.11 or newer, which this computer does not have.</source>
        <translation>es braucht Python 3.11 oder neuer, das dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>Install the package python3 of your system, and choose it again.</source>
        <translation>Installieren Sie das Paket python3 Ihres Systems, und wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} does not answer as it should ({reason}).</source>
        <translation>{host} antwortet nicht, wie es sollte ({reason}).</translation>
    </message>
    <message>
        <source>Free some space there. {again}</source>
        <translation>Schaffen Sie dort Platz. {again}</translation>
    </message>
    <message>
        <source>it could not be made ready: {reason}</source>
        <translation>es konnte nicht eingerichtet werden: {reason}</translation>
    </message>
    <message>
        <source>What was there before stays as it was.</source>
        <translation>Was vorher da war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>the package index offers {name} without a hash, or not over the network.</source>
        <translation>das Paketverzeichnis bietet {name} ohne Prüfsumme oder nicht über das Netz an.</translation>
    </message>
    <message>
        <source>{file} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{file} ist nicht die Datei, die es sein soll: Die SHA-256 ist falsch.</translation>
    </message>
    <message>
        <source>Use the usual index, pypi.org.</source>
        <translation>Verwenden Sie das übliche Verzeichnis, pypi.org.</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; choose it again.</source>
        <translation>Sie wurde gelöscht und nichts installiert; wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>offline mode is on, so nothing is fetched.</source>
        <translation>der Offline-Modus ist an, darum wird nichts geholt.</translation>
    </message>
    <message>
        <source>Switch it off, or install the model from a folder: sightline models get FOLDER</source>
        <translation>Schalten Sie ihn aus, oder installieren Sie das Modell aus einem Ordner: sightline models get FOLDER</translation>
    </message>
    <message>
        <source>{reason} is not reached through https.</source>
        <translation>{reason} wird nicht über https erreicht.</translation>
    </message>
    <message>
        <source>Use a hub or a mirror with https://.</source>
        <translation>Verwenden Sie einen Hub oder Spiegelserver mit https://.</translation>
    </message>
    <message>
        <source>the hub refused with status {status}.</source>
        <translation>der Hub hat mit dem Status {status} abgelehnt.</translation>
    </message>
    <message>
        <source>the hub redirects without end.</source>
        <translation>der Hub leitet endlos weiter.</translation>
    </message>
    <message>
        <source>its owners give it only to people who accepted its terms.</source>
        <translation>seine Eigentümer geben es nur denen, die seine Bedingungen angenommen haben.</translation>
    </message>
    <message>
        <source>Accept them at {address}/{name}, and keep an access token of the hub: sightline models token</source>
        <translation>Nehmen Sie sie unter {address}/{name} an, und speichern Sie einen Zugangsschlüssel des Hubs: sightline models token</translation>
    </message>
    <message>
        <source>the hub has no such revision.</source>
        <translation>der Hub hat keine solche Revision.</translation>
    </message>
    <message>
        <source>the hub has no such model.</source>
        <translation>der Hub hat kein solches Modell.</translation>
    </message>
    <message>
        <source>Check how it is spelt, as in owner/name.</source>
        <translation>Prüfen Sie, wie es geschrieben wird: Eigentümer/Name.</translation>
    </message>
    <message>
        <source>{address} is no address.</source>
        <translation>{address} ist keine Adresse.</translation>
    </message>
    <message>
        <source>Set it to one with https://.</source>
        <translation>Setzen Sie es auf eine mit https://.</translation>
    </message>
    <message>
        <source>the answer is not the hub&apos;s: perhaps the login page of a network, or a broken mirror.</source>
        <translation>die Antwort kommt nicht vom Hub: vielleicht die Anmeldeseite eines Netzwerks oder ein defekter Spiegelserver.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>diese Adresse</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is far too long.</source>
        <translation>die Antwort des Hubs ist viel zu lang.</translation>
    </message>
    <message>
        <source>the hub points to an address that is none.</source>
        <translation>der Hub verweist auf eine Adresse, die keine ist.</translation>
    </message>
    <message>
        <source>Free some space, or keep models elsewhere: sightline models move FOLDER</source>
        <translation>Schaffen Sie Platz, oder bewahren Sie Modelle anderswo auf: sightline models move FOLDER</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{needed} are needed in {folder}, and {value} are free.</source>
        <translation>{needed} werden in {folder} gebraucht, und {value} sind frei.</translation>
    </message>
    <message>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} GB</translation>
    </message>
    <message>
        <source>{file} does not belong to it.</source>
        <translation>{file} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Fetch it again: sightline models get {name}</source>
        <translation>Laden Sie es noch einmal: sightline models get {name}</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>Die Modelle</translation>
    </message>
    <message>
        <source>another window or command works on it.</source>
        <translation>ein anderes Fenster oder ein Befehl arbeitet gerade daran.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>it could not be put in {folder}: {reason}.</source>
        <translation>es konnte nicht nach {folder} gelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was installed: {problem}</source>
        <translation>es ist nicht, was installiert wurde: {problem}</translation>
    </message>
    <message>
        <source>this is inside the folder of models.</source>
        <translation>dies liegt im Ordner der Modelle.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>its {file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <source>Fetch it again, or remove it.</source>
        <translation>Laden Sie es noch einmal, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>it could not be copied: {reason}.</source>
        <translation>es konnte nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Close what uses the model, and try again.</source>
        <translation>Schließen Sie, was das Modell benutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{folder} could not be removed: {reason}.</source>
        <translation>{folder} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} has another size.</source>
        <translation>{file} hat eine andere Größe.</translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation>{file} wurde geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>its {file} is not what was installed.</source>
        <translation>{file} ist nicht, was installiert wurde.</translation>
    </message>
    <message>
        <source>it has neither ONNX graphs of a model that sees nor safetensors.</source>
        <translation>es hat weder ONNX-Graphen eines sehenden Modells noch safetensors.</translation>
    </message>
    <message>
        <source>it has a file with a name that is not safe ({path!r}).</source>
        <translation>es hat eine Datei mit einem unsicheren Namen ({path!r}).</translation>
    </message>
    <message>
        <source>its weights are pickles, which can run any code when they are opened.</source>
        <translation>seine Gewichte sind Pickles, die beim Öffnen beliebigen Code ausführen können.</translation>
    </message>
    <message>
        <source>Choose another repository.</source>
        <translation>Wählen Sie ein anderes Repository.</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model.</source>
        <translation>config.json fehlt, also ist es kein Modell.</translation>
    </message>
    <message>
        <source>there is no {dtype} of it.</source>
        <translation>es gibt davon kein {dtype}.</translation>
    </message>
    <message>
        <source>two of its files have the same name.</source>
        <translation>zwei seiner Dateien haben denselben Namen.</translation>
    </message>
    <message>
        <source>Nothing was fetched; do not use this repository.</source>
        <translation>Nichts wurde geholt; verwenden Sie dieses Repository nicht.</translation>
    </message>
    <message>
        <source>Choose a repository with safetensors or ONNX files.</source>
        <translation>Wählen Sie ein Repository mit safetensors- oder ONNX-Dateien.</translation>
    </message>
    <message>
        <source>its config.json says {name} {value}, which is no number of tokens.</source>
        <translation>config.json gibt für {name} {value} an; das ist keine Anzahl von Token.</translation>
    </message>
    <message>
        <source>its sightline.json asks for {value} views of a picture, and not for 1 to {most_views}.</source>
        <translation>sightline.json verlangt {value} Ansichten eines Bildes, nicht 1 bis {most_views}.</translation>
    </message>
    <message>
        <source>its sightline.json says neither true nor false to {name}.</source>
        <translation>sightline.json sagt zu {name} weder true noch false.</translation>
    </message>
    <message>
        <source>nothing in it tells which token ends an answer (eos_token_id).</source>
        <translation>nichts darin sagt, welches Token eine Antwort beendet (eos_token_id).</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, or the built-in model.</source>
        <translation>Wählen Sie den Ordner eines Modells oder das eingebaute Modell.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>Wählen Sie den Ordner eines Modells.</translation>
    </message>
    <message>
        <source>Choose a model of type {names}.</source>
        <translation>Wählen Sie ein Modell vom Typ {names}.</translation>
    </message>
    <message>
        <source>its config.json names no image token.</source>
        <translation>config.json nennt kein Bild-Token.</translation>
    </message>
    <message>
        <source>its eos_token_id {value} is no token.</source>
        <translation>eos_token_id {value} ist kein Token.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Laden oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its {file} is a link to another place.</source>
        <translation>{file} ist eine Verknüpfung mit einem anderen Ort.</translation>
    </message>
    <message>
        <source>Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY</source>
        <translation>Kopieren Sie den Ordner mitsamt seinen Dateien: cp -rL --no-preserve=links FOLDER COPY</translation>
    </message>
    <message>
        <source>{reason} cannot be read: {reason2}.</source>
        <translation>{reason} kann nicht gelesen werden: {reason2}.</translation>
    </message>
    <message>
        <source>its weights are in a form that can run code; only safetensors are read.</source>
        <translation>seine Gewichte sind in einer Form, die Code ausführen kann; nur safetensors werden gelesen.</translation>
    </message>
    <message>
        <source>it has no onnx folder.</source>
        <translation>der Ordner onnx fehlt.</translation>
    </message>
    <message>
        <source>it has no preprocessor_config.json.</source>
        <translation>preprocessor_config.json fehlt.</translation>
    </message>
    <message>
        <source>it has no {name}.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>its {name} holds no settings.</source>
        <translation>{name} enthält keine Einstellungen.</translation>
    </message>
    <message>
        <source>its {file} is not an ordinary file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another model.</source>
        <translation>Ändern Sie die Zugriffsrechte, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>its configuration is not understood ({reason!r}).</source>
        <translation>die Konfiguration ist nicht zu verstehen ({reason!r}).</translation>
    </message>
    <message>
        <source>its {name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>Look for the same model with safetensors, or in ONNX.</source>
        <translation>Suchen Sie dasselbe Modell mit safetensors oder in ONNX.</translation>
    </message>
    <message>
        <source>its {name} is broken.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>its {name} is not valid JSON.</source>
        <translation>{name} ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>its {name} is not text.</source>
        <translation>{name} ist kein Text.</translation>
    </message>
    <message>
        <source>it has no onnx/{part}.onnx.</source>
        <translation>onnx/{part}.onnx fehlt.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported.</source>
        <translation>sein Typ {kind} wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>its config.json names no model_type.</source>
        <translation>config.json nennt keinen model_type.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported: it is no model that sees pictures.</source>
        <translation>sein Typ {kind} wird nicht unterstützt: Es ist kein Modell, das Bilder sieht.</translation>
    </message>
    <message>
        <source> {name} is in a form that can run code.</source>
        <translation> {name} ist in einer Form, die Code ausführen kann.</translation>
    </message>
    <message>
        <source>it has no model.safetensors.{found}</source>
        <translation>model.safetensors fehlt.{found}</translation>
    </message>
    <message>
        <source>Only safetensors weights are loaded; look for those.</source>
        <translation>Nur Gewichte als safetensors werden geladen; suchen Sie nach solchen.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value}, but its weights have {real}.</source>
        <translation>config.json gibt für {setting} {value} an, aber die Gewichte haben {real}.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value} of its {part}, but its weights have {real}.</source>
        <translation>config.json gibt für {setting} in {part} {value} an, aber die Gewichte haben {real}.</translation>
    </message>
    <message>
        <source>its {name} asks for Python code of its own (auto_map), and code from a model is never run.</source>
        <translation>{name} verlangt eigenen Python-Code (auto_map), und Code aus einem Modell wird nie ausgeführt.</translation>
    </message>
    <message>
        <source>Look for a version of it that transformers knows without; their names often end in -hf.</source>
        <translation>Suchen Sie eine Fassung, die transformers ohne ihn kennt; ihre Namen enden oft auf -hf.</translation>
    </message>
    <message>
        <source>its {file} lacks {tensor}.</source>
        <translation>in {file} fehlt {tensor}.</translation>
    </message>
    <message>
        <source>its language model encodes and decodes (T5), which is not supported.</source>
        <translation>sein Sprachmodell kodiert und dekodiert (T5), was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>it holds a PyTorch checkpoint, which for its type has to become ONNX graphs.</source>
        <translation>es enthält einen PyTorch-Checkpoint, aus dem bei diesem Typ ONNX-Graphen werden müssen.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be used.</source>
        <translation>Dieser Computer hat keine Grafikkarte, die verwendet werden kann.</translation>
    </message>
    <message>
        <source>Use --device cpu, or install NVIDIA&apos;s driver and a torch that was built for CUDA.</source>
        <translation>Verwenden Sie --device cpu, oder installieren Sie den Treiber von NVIDIA und ein torch für CUDA.</translation>
    </message>
    <message>
        <source>Running a PyTorch checkpoint</source>
        <translation>Einen PyTorch-Checkpoint auszuführen</translation>
    </message>
    <message>
        <source>Choose one whose language model only decodes, such as OPT or Vicuna.</source>
        <translation>Wählen Sie eines, dessen Sprachmodell nur dekodiert, etwa OPT oder Vicuna.</translation>
    </message>
    <message>
        <source>Export it first: sightline export-onnx {folder} NEW_FOLDER</source>
        <translation>Exportieren Sie es zuerst: sightline export-onnx {folder} NEW_FOLDER</translation>
    </message>
    <message>
        <source>pictures of any size and shape, which SigLIP 2 NaFlex takes, are not supported.</source>
        <translation>Bilder jeder Größe und Form, wie SigLIP 2 NaFlex sie nimmt, werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Choose a SigLIP 2 model for one size, such as siglip2-base-patch16-224.</source>
        <translation>Wählen Sie ein SigLIP-2-Modell für eine Größe, etwa siglip2-base-patch16-224.</translation>
    </message>
    <message>
        <source>its type {kind} does not find pictures by words.</source>
        <translation>sein Typ {kind} findet keine Bilder nach Worten.</translation>
    </message>
    <message>
        <source>its {part} has no output {names}.</source>
        <translation>{part} hat keine Ausgabe {names}.</translation>
    </message>
    <message>
        <source>its two graphs do not belong together.</source>
        <translation>seine beiden Graphen gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>its {part} calculates what is no number.</source>
        <translation>{part} berechnet, was keine Zahl ist.</translation>
    </message>
    <message>
        <source>Choose another precision.</source>
        <translation>Wählen Sie eine andere Genauigkeit.</translation>
    </message>
    <message>
        <source>its tokenizer_config.json names no padding token.</source>
        <translation>tokenizer_config.json nennt kein Füll-Token.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>its pictures are cut up (do_pan_and_scan), which is not supported</source>
        <translation>seine Bilder werden zerschnitten (do_pan_and_scan), was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its pictures need {kind}, which is not supported</source>
        <translation>seine Bilder brauchen {kind}, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>an unnamed image processor</source>
        <translation>einen namenlosen Bildprozessor</translation>
    </message>
    <message>
        <source>its {kind} pads pictures, which is not supported</source>
        <translation>{kind} füllt Bilder auf, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it crops pictures to {columns} × {rows} after making them {width} × {height}</source>
        <translation>es beschneidet Bilder auf {columns} × {rows}, nachdem es sie auf {width} × {height} gebracht hat</translation>
    </message>
    <message>
        <source>its picture size {size} is not understood</source>
        <translation>die Bildgröße {size} ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>it has {count} megapixels; at most {number} can be opened.</source>
        <translation>es hat {count} Megapixel; höchstens {number} lassen sich öffnen.</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}.</source>
        <translation>der Ordner kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened, because their decoder is not part of this program.</source>
        <translation>HEIC-Bilder lassen sich nicht öffnen, weil dieses Programm keinen Dekoder dafür hat.</translation>
    </message>
    <message>
        <source>this is not a picture that can be opened.</source>
        <translation>dies ist kein Bild, das sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Save a smaller copy, and open that.</source>
        <translation>Speichern Sie eine kleinere Kopie, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <translation>Prüfen Sie, ob er noch da ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>the file has {number} MB; at most {number2} MB can be opened.</source>
        <translation>die Datei hat {number} MB; höchstens {number2} MB lassen sich öffnen.</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes).</source>
        <translation>die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG, and open that.</source>
        <translation>Exportieren Sie es als JPEG oder PNG, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>you may not read this folder.</source>
        <translation>Sie dürfen diesen Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>Ändern Sie die Zugriffsrechte, oder kopieren Sie es.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder}: {reason}.</source>
        <translation>es kann nicht in {folder} aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>the file has changed since it was opened.</source>
        <translation>die Datei wurde geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>it is a folder, not a picture.</source>
        <translation>es ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>Open the pictures inside it.</source>
        <translation>Öffnen Sie die Bilder darin.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>you may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>this is no valid file name.</source>
        <translation>dies ist kein gültiger Dateiname.</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>das Bild {name}</translation>
    </message>
    <message>
        <source>Copy or download it again, or export it as PNG.</source>
        <translation>Kopieren oder laden Sie es noch einmal, oder exportieren Sie es als PNG.</translation>
    </message>
    <message>
        <source>Free some space there, or make the folder writable.</source>
        <translation>Schaffen Sie dort Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Open it again to ask about the new picture.</source>
        <translation>Öffnen Sie es noch einmal, um nach dem neuen Bild zu fragen.</translation>
    </message>
    <message>
        <source>its picture features are not as many as its configuration says.</source>
        <translation>es liefert nicht so viele Bildmerkmale, wie seine Konfiguration angibt.</translation>
    </message>
    <message>
        <source>Download or export it again, or choose another model.</source>
        <translation>Laden oder exportieren Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This conversation has {tokens} tokens; {name} can read at most {number}.</source>
        <translation>Dieses Gespräch hat {tokens} Tokens; {name} kann höchstens {number} lesen.</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer pictures.</source>
        <translation>Beginnen Sie ein neues Gespräch, oder fragen Sie nach weniger Bildern.</translation>
    </message>
    <message>
        <source>its {file} would read a file outside of the model&apos;s folder ({place!r}).</source>
        <translation>{file} würde eine Datei außerhalb des Modellordners lesen ({place!r}).</translation>
    </message>
    <message>
        <source>its {file} is no ONNX graph, or not all of it.</source>
        <translation>{file} ist kein ONNX-Graph oder nicht vollständig.</translation>
    </message>
    <message>
        <source>Do not use this model.</source>
        <translation>Verwenden Sie dieses Modell nicht.</translation>
    </message>
    <message>
        <source>its {file} needs the file {place!r}, which is missing.</source>
        <translation>{file} braucht die Datei {place!r}, die fehlt.</translation>
    </message>
    <message>
        <source>its {file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>one of its graphs</source>
        <translation>einer seiner Graphen</translation>
    </message>
    <message>
        <source>its decoder</source>
        <translation>sein Dekoder</translation>
    </message>
    <message>
        <source>its input {name} has the unknown type {kind}.</source>
        <translation>die Eingabe {name} hat den unbekannten Typ {kind}.</translation>
    </message>
    <message>
        <source>its {part} wants {names}, which is not supported.</source>
        <translation>{part} verlangt {names}, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>its decoder has no KV cache.</source>
        <translation>sein Dekoder hat keinen KV-Cache.</translation>
    </message>
    <message>
        <source>its decoder computes no numbers.</source>
        <translation>sein Dekoder berechnet keine Zahlen.</translation>
    </message>
    <message>
        <source>Choose another precision of it.</source>
        <translation>Wählen Sie eine andere Genauigkeit davon.</translation>
    </message>
    <message>
        <source>{where} cannot be run ({reason}).</source>
        <translation>{where} lässt sich nicht ausführen ({reason}).</translation>
    </message>
    <message>
        <source>its picture features do not fit its language model.</source>
        <translation>seine Bildmerkmale passen nicht zu seinem Sprachmodell.</translation>
    </message>
    <message>
        <source>nothing tells the shape of its KV cache.</source>
        <translation>nichts sagt, welche Form sein KV-Cache hat.</translation>
    </message>
    <message>
        <source>its picture settings lack {reason}.</source>
        <translation>in seinen Bildeinstellungen fehlt {reason}.</translation>
    </message>
    <message>
        <source>its picture settings are not understood ({reason}).</source>
        <translation>seine Bildeinstellungen sind nicht zu verstehen ({reason}).</translation>
    </message>
    <message>
        <source>Export it again, or choose another model.</source>
        <translation>Exportieren Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>its chat template leaves out pictures.</source>
        <translation>seine Chat-Vorlage lässt Bilder aus.</translation>
    </message>
    <message>
        <source>its tokenizer does not keep the tokens of pictures apart.</source>
        <translation>sein Tokenizer hält die Tokens von Bildern nicht auseinander.</translation>
    </message>
    <message>
        <source>its tokenizer has no token {token} for pictures.</source>
        <translation>sein Tokenizer hat kein Token {token} für Bilder.</translation>
    </message>
    <message>
        <source>the chat template of the model in {name}</source>
        <translation>die Chat-Vorlage des Modells in {name}</translation>
    </message>
    <message>
        <source>its chat template cannot be read ({reason}).</source>
        <translation>seine Chat-Vorlage kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>its chat template refuses this conversation ({reason}).</source>
        <translation>seine Chat-Vorlage lehnt dieses Gespräch ab ({reason}).</translation>
    </message>
    <message>
        <source>The key has spaces or letters in it that no key has.</source>
        <translation>Der Schlüssel enthält Leerzeichen oder Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Copy it again, in File, Servers.</source>
        <translation>Kopieren Sie ihn noch einmal, unter Datei, Server.</translation>
    </message>
    <message>
        <source>it is compressed, though that was not asked for</source>
        <translation>sie ist komprimiert, obwohl das nicht verlangt wurde</translation>
    </message>
    <message>
        <source>a part of it is no JSON of that kind</source>
        <translation>ein Teil davon ist kein JSON dieser Art</translation>
    </message>
    <message>
        <source>it is no JSON of that kind</source>
        <translation>sie ist kein JSON dieser Art</translation>
    </message>
    <message>
        <source>it is {reason}</source>
        <translation>sie ist {reason}</translation>
    </message>
    <message>
        <source>it is no list of models</source>
        <translation>sie ist keine Liste von Modellen</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>von keiner Art</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>Look at its address, model and key in File, Servers.</source>
        <translation>Prüfen Sie Adresse, Modell und Schlüssel unter Datei, Server.</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:g} seconds.</source>
        <translation>er hat {seconds:g} Sekunden lang nichts gesagt.</translation>
    </message>
    <message>
        <source>Try again; a slow server can be given more time in File, Servers.</source>
        <translation>Versuchen Sie es erneut; einem langsamen Server kann unter Datei, Server mehr Zeit gegeben werden.</translation>
    </message>
    <message>
        <source>its certificate is not to be trusted ({reason}), so nothing was sent.</source>
        <translation>seinem Zertifikat ist nicht zu trauen ({reason}); darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>the connection ended before an answer came.</source>
        <translation>die Verbindung endete, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Check the server. {again}</source>
        <translation>Prüfen Sie den Server. {again}</translation>
    </message>
    <message>
        <source> It says: {told}</source>
        <translation> Er sagt: {told}</translation>
    </message>
    <message>
        <source>it answers with status {status}.{words}</source>
        <translation>er antwortet mit dem Status {status}.{words}</translation>
    </message>
    <message>
        <source>{number:.0f} seconds</source>
        <translation>{number:.0f} Sekunden</translation>
    </message>
    <message>
        <source>It lies outside of the page&apos;s own folder, and nothing is read there, since a page could have any of your files shown. Look at it yourself, and write its text.</source>
        <translation>Es liegt außerhalb des Ordners der Seite, und dort wird nichts gelesen, da eine Seite jede Ihrer Dateien anzeigen lassen könnte. Sehen Sie es selbst an, und schreiben Sie seinen Text.</translation>
    </message>
    <message>
        <source>{name}: the same file has another name (a hard link), which keeps the old text.</source>
        <translation>{name}: Dieselbe Datei hat noch einen Namen (einen harten Link), der den alten Text behält.</translation>
    </message>
    <message>
        <source>This model understands a plain question, and nothing beside it.</source>
        <translation>Dieses Modell versteht eine einfache Frage und nichts daneben.</translation>
    </message>
    <message>
        <source>This model always takes the likeliest word; of any other it would not be sure, and leave it out.</source>
        <translation>Dieses Modell nimmt immer das wahrscheinlichste Wort; jedes andere wäre ihm nicht sicher genug, und es ließe es weg.</translation>
    </message>
    <message>
        <source>Its weights are here in one form.</source>
        <translation>Seine Gewichte gibt es hier nur in einer Form.</translation>
    </message>
    <message>
        <source>How many a picture takes is the model&apos;s own, and cannot be changed.</source>
        <translation>Wie viele ein Bild braucht, gibt das Modell vor und lässt sich nicht ändern.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours</source>
        <translation>
            <numerusform>etwa {n} Stunde</numerusform>
            <numerusform>etwa {n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds</source>
        <translation>
            <numerusform>etwa {n} Sekunde</numerusform>
            <numerusform>etwa {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>etwa {n} Minute</numerusform>
            <numerusform>etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>its {file} names {name!r}, which is no safetensors file of its folder.</source>
        <translation>{file} nennt {name!r}, und das ist keine safetensors-Datei seines Ordners.</translation>
    </message>
    <message>
        <source>its tokenizer.json cannot cut this text into tokens.</source>
        <translation>seine tokenizer.json kann diesen Text nicht in Token zerlegen.</translation>
    </message>
    <message>
        <source>its config.json says vision_feature_layer {value}, but its vision tower has {layers} layers.</source>
        <translation>config.json gibt für vision_feature_layer {value} an, aber der Bildencoder hat nur {layers} Schichten.</translation>
    </message>
    <message>
        <source>it is a model and an adapter (adapter_config.json), which are not put together here.</source>
        <translation>es ist ein Modell mit einem Adapter (adapter_config.json), und beide werden hier nicht zusammengefügt.</translation>
    </message>
    <message>
        <source>Look for a version of it with the adapter merged into its weights.</source>
        <translation>Suchen Sie eine Fassung davon, in deren Gewichte der Adapter eingerechnet ist.</translation>
    </message>
    <message>
        <source>You chose the processor.</source>
        <translation>Sie haben den Prozessor gewählt.</translation>
    </message>
    <message>
        <source>{reason} Torch runs it on the processor.</source>
        <translation>{reason} Torch führt es auf dem Prozessor aus.</translation>
    </message>
    <message>
        <source>Its ONNX graphs run on the graphics card, {card}.</source>
        <translation>Seine ONNX-Graphen laufen auf der Grafikkarte, {card}.</translation>
    </message>
    <message>
        <source>It does not fit into the free memory of the graphics card, {card}.</source>
        <translation>Es passt nicht in den freien Speicher der Grafikkarte, {card}.</translation>
    </message>
    <message>
        <source>You chose the graphics card, {card}.</source>
        <translation>Sie haben die Grafikkarte gewählt, {card}.</translation>
    </message>
    <message>
        <source>{reason} Its ONNX graphs run on the processor.</source>
        <translation>{reason} Seine ONNX-Graphen laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}.</source>
        <translation>Es passt auf die Grafikkarte, {card}.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}, in {bits} bits but not as it is.</source>
        <translation>Es passt mit {bits} Bit auf die Grafikkarte, {card}, aber nicht so, wie es ist.</translation>
    </message>
    <message>
        <source>{reason} OpenVINO reads pictures: it took {seconds:.2g} s for one, onnxruntime {seconds2:.2g} s.</source>
        <translation>{reason} Bilder liest OpenVINO: Es brauchte {seconds:.2g} s für eines, onnxruntime {seconds2:.2g} s.</translation>
    </message>
    <message>
        <source>onnxruntime could not use the graphics card, so the model runs on the processor.</source>
        <translation>onnxruntime konnte die Grafikkarte nicht verwenden, deshalb läuft das Modell auf dem Prozessor.</translation>
    </message>
    <message>
        <source>its picture settings make no numbers of a picture.</source>
        <translation>seine Bildeinstellungen machen aus einem Bild keine Zahlen.</translation>
    </message>
    <message>
        <source>{number:.0f} minutes</source>
        <translation>{number:.0f} Minuten</translation>
    </message>
    <message>
        <source>{number:.0f} hours</source>
        <translation>{number:.0f} Stunden</translation>
    </message>
    <message>
        <source>it has had too many requests, and asks to wait {wait}.</source>
        <translation>er hatte zu viele Anfragen und bittet, {wait} zu warten.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswohin</translation>
    </message>
    <message>
        <source>it sends requests on to {where}; none was sent there.</source>
        <translation>er leitet Anfragen an {where} weiter; dorthin wurde keine gesendet.</translation>
    </message>
    <message>
        <source>If that is right, enter it in File, Servers.</source>
        <translation>Wenn das stimmt, tragen Sie es unter Datei, Server ein.</translation>
    </message>
    <message>
        <source>it broke the answer off. It says: {reason}</source>
        <translation>er hat die Antwort abgebrochen. Er sagt: {reason}</translation>
    </message>
    <message>
        <source>{host}: its filter of contents withholds the answer.</source>
        <translation>{host}: Sein Inhaltsfilter hält die Antwort zurück.</translation>
    </message>
    <message>
        <source>Ask otherwise, or choose another model.</source>
        <translation>Fragen Sie anders, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{host}: the answer has no words.</source>
        <translation>{host}: Die Antwort hat keine Wörter.</translation>
    </message>
    <message>
        <source>Ask again; a model that thinks first needs a larger longest answer.</source>
        <translation>Fragen Sie noch einmal; ein Modell, das zuerst nachdenkt, braucht eine größere längste Antwort.</translation>
    </message>
    <message>
        <source>it sends far more than an answer can have, so it was cut off.</source>
        <translation>er sendet weit mehr, als eine Antwort haben kann; darum wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>its answer is not understood: {reason}.</source>
        <translation>seine Antwort ist nicht zu verstehen: {reason}.</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Check the address, and the date of this computer.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>there is no such host, or no network.</source>
        <translation>diesen Rechner gibt es nicht, oder es gibt kein Netzwerk.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>er antwortet nicht.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>der Proxy lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY.</source>
        <translation>Prüfen Sie HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>nobody takes the connection there.</source>
        <translation>dort nimmt niemand die Verbindung an.</translation>
    </message>
    <message>
        <source>Start the server, or check its address.</source>
        <translation>Starten Sie den Server, oder prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>the connection ended before the answer did.</source>
        <translation>die Verbindung endete vor der Antwort.</translation>
    </message>
    <message>
        <source>What came is kept; ask again, or continue it.</source>
        <translation>Was ankam, bleibt; fragen Sie noch einmal, oder lassen Sie es fortsetzen.</translation>
    </message>
    <message>
        <source>your account there has nothing left.{words}</source>
        <translation>Ihr Konto dort ist aufgebraucht.{words}</translation>
    </message>
    <message>
        <source>Top it up, or use another server.</source>
        <translation>Laden Sie es auf, oder verwenden Sie einen anderen Server.</translation>
    </message>
    <message>
        <source>Ask otherwise or about fewer pictures, or choose another model.</source>
        <translation>Fragen Sie anders oder nach weniger Bildern, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Ask about fewer pictures, or have them sent smaller: File, Servers, longest side.</source>
        <translation>Fragen Sie nach weniger Bildern, oder lassen Sie sie kleiner senden: Datei, Server, längste Seite.</translation>
    </message>
    <message>
        <source>it has failed (status {status}).{words}</source>
        <translation>er hat versagt (Status {status}).{words}</translation>
    </message>
    <message>
        <source>it does not accept the key.</source>
        <translation>er nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>it wants a key.</source>
        <translation>er verlangt einen Schlüssel.</translation>
    </message>
    <message>
        <source>{problem}{words}</source>
        <translation>{problem}{words}</translation>
    </message>
    <message>
        <source>Enter the right key in File, Servers.</source>
        <translation>Tragen Sie den richtigen Schlüssel unter Datei, Server ein.</translation>
    </message>
    <message>
        <source>it does not let you use this.{words}</source>
        <translation>er lässt Sie dies nicht verwenden.{words}</translation>
    </message>
    <message>
        <source>there is no such model, or it is no server of this kind.{words}</source>
        <translation>dieses Modell gibt es dort nicht, oder es ist kein Server dieser Art.{words}</translation>
    </message>
    <message>
        <source>{host} refuses this request.{words}</source>
        <translation>{host} lehnt diese Anfrage ab.{words}</translation>
    </message>
    <message>
        <source>{host} finds this request too large.{words}</source>
        <translation>{host} findet diese Anfrage zu groß.{words}</translation>
    </message>
    <message>
        <source>it was too slow for itself.{words}</source>
        <translation>er war sich selbst zu langsam.{words}</translation>
    </message>
    <message>
        <source>it has had too many requests.{words}</source>
        <translation>er hatte zu viele Anfragen.{words}</translation>
    </message>
    <message>
        <source>it is busy.{words}</source>
        <translation>er ist ausgelastet.{words}</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>weiter nichts</translation>
    </message>
    <message>
        <source>what it makes is too large</source>
        <translation>was sie erzeugt, ist zu groß</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it goes on for too long</source>
        <translation>sie läuft zu lange</translation>
    </message>
    <message>
        <source>it writes a namespace</source>
        <translation>sie schreibt einen Namensraum aus</translation>
    </message>
    <message>
        <source>reading text in pictures</source>
        <translation>das Lesen von Text in Bildern</translation>
    </message>
    <message>
        <source>reading the text in {name}</source>
        <translation>das Lesen des Textes in {name}</translation>
    </message>
    <message>
        <source>Download it again, or choose another model.</source>
        <translation>Laden Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>its weights are not all there, or do not fit its config.json.</source>
        <translation>seine Gewichte sind nicht vollständig oder passen nicht zu config.json.</translation>
    </message>
    <message>
        <source>its weights are quantised in a way that is not known here ({kind}).</source>
        <translation>seine Gewichte sind auf eine Weise quantisiert, die hier nicht bekannt ist ({kind}).</translation>
    </message>
    <message>
        <source>Look for the same model as it was before, or quantised in one of these: {names}.</source>
        <translation>Suchen Sie dasselbe Modell, wie es davor war, oder auf eine dieser Weisen quantisiert: {names}.</translation>
    </message>
    <message>
        <source>torch cannot run it ({reason}).</source>
        <translation>torch kann es nicht ausführen ({reason}).</translation>
    </message>
    <message>
        <source>its language model computes no numbers.</source>
        <translation>sein Sprachmodell berechnet keine Zahlen.</translation>
    </message>
    <message>
        <source>Choose another device for it.</source>
        <translation>Wählen Sie ein anderes Gerät dafür.</translation>
    </message>
    <message>
        <source>Running a model with smaller weights</source>
        <translation>Ein Modell mit kleineren Gewichten auszuführen</translation>
    </message>
    <message>
        <source>its layer {name} cannot be made smaller as asked.</source>
        <translation>die Schicht {name} lässt sich nicht wie gewünscht verkleinern.</translation>
    </message>
    <message>
        <source>its weights are broken.</source>
        <translation>seine Gewichte sind beschädigt.</translation>
    </message>
    <message>
        <source>Run it with its full weights, or on the processor.</source>
        <translation>Führen Sie es mit vollen Gewichten oder auf dem Prozessor aus.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät oder die Ressource ist belegt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Das Verzeichnis ist nicht leer</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem} {remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture.</source>
        <translation>Der Ordner {folder} enthält kein Bild.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, WebP or similar files.</source>
        <translation>Wählen Sie einen Ordner mit PNG-, JPEG-, WebP- oder ähnlichen Dateien.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {problem}</source>
        <translation>Das Modell in {folder} kann nicht verwendet werden: {problem}</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read: rapidocr is missing or broken ({reason}).</source>
        <translation>Text in Bildern kann nicht gelesen werden: rapidocr fehlt oder ist defekt ({reason}).</translation>
    </message>
    <message>
        <source>In the program&apos;s folder, run: {command}</source>
        <translation>Führen Sie im Ordner des Programms aus: {command}</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}.</source>
        <translation>Es ist nicht genug freier Speicher für {what} da.</translation>
    </message>
    <message>
        <source>Close other programs, or use something smaller.</source>
        <translation>Schließen Sie andere Programme, oder verwenden Sie etwas Kleineres.</translation>
    </message>
    <message>
        <source>the model in {folder}</source>
        <translation>das Modell in {folder}</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}.</source>
        <translation>Die Grafikkarte hat nicht genug freien Speicher für {what}.</translation>
    </message>
    <message>
        <source>{doing} needs packages that are not installed.</source>
        <translation>{doing} braucht Pakete, die nicht installiert sind.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept in {folder}.</source>
        <translation>Der Datenträger ist voll: In {folder} kann nichts mehr aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Free some space there; what is in the window stays there until it is closed.</source>
        <translation>Schaffen Sie dort Platz; was im Fenster ist, bleibt dort, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so nothing new is kept there.</source>
        <translation>Der Ordner {folder} darf nicht beschrieben werden; darum wird dort nichts Neues aufbewahrt.</translation>
    </message>
    <message>
        <source>Make it writable, and start the program again.</source>
        <translation>Machen Sie ihn beschreibbar, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Sightline is already open, and keeps {name}: this window can read it, but keeps nothing.</source>
        <translation>Sightline ist schon offen und bewahrt {name} auf: Dieses Fenster kann es lesen, aber nichts aufbewahren.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start again.</source>
        <translation>Machen Sie im anderen Fenster weiter, oder schließen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Sightline: it can be read here, but nothing is added.</source>
        <translation>{name} wurde von einer neueren Version von Sightline geschrieben: Es kann hier gelesen werden, aber nichts kommt hinzu.</translation>
    </message>
    <message>
        <source>Install the newest version of Sightline to go on with it.</source>
        <translation>Installieren Sie die neueste Version von Sightline, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>Die Datei {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside, and saves all that can still be read.</source>
        <translation>Starten Sie das Programm neu: Es legt die Datei beiseite und rettet alles, was noch zu lesen ist.</translation>
    </message>
    <message>
        <source>Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor (--device cpu).</source>
        <translation>Verwenden Sie ein kleineres Modell, oder führen Sie dieses in 4 Bit (--device cuda-4bit) oder auf dem Prozessor (--device cpu) aus.</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor (--device cpu).</source>
        <translation>Verwenden Sie ein kleineres Modell oder Graphen von diesem in 4 Bit (q4), oder führen Sie es auf dem Prozessor aus (--device cpu).</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs.</source>
        <translation>Verwenden Sie ein kleineres Modell oder Graphen von diesem in 4 Bit (q4), oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4), or close other programs.</source>
        <translation>Verwenden Sie ein kleineres Modell, oder exportieren Sie dieses in Graphen mit 4 Bit (sightline export-onnx … --dtype q4), oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Add them in the window: menu File, GPU support.</source>
        <translation>Fügen Sie sie im Fenster hinzu: Menü Datei, GPU-Unterstützung.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer; it may be locked.</source>
        <translation>Der Schlüsselspeicher dieses Computers antwortet nicht; vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it where the system asks for its password, and try again.</source>
        <translation>Entsperren Sie ihn, wo das System nach seinem Kennwort fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Write it as https://api.openai.com/v1, or http://localhost:11434/v1 for a server on this computer.</source>
        <translation>Schreiben Sie sie wie https://api.openai.com/v1, oder http://localhost:11434/v1 für einen Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>What is sent to http://{host} could be read on its way.</source>
        <translation>Was an http://{host} gesendet wird, könnte unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Add one in the window: File, Servers.</source>
        <translation>Fügen Sie einen im Fenster hinzu: Datei, Server.</translation>
    </message>
    <message>
        <source>There is no server called {name}.</source>
        <translation>Es gibt keinen Server namens {name}.</translation>
    </message>
    <message>
        <source>“{text}” is no address.</source>
        <translation>„{text}“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>The address has more in it than an address: a name, a key, or a part behind “?”.</source>
        <translation>In der Adresse steht mehr als eine Adresse: ein Name, ein Schlüssel oder ein Teil hinter „?“.</translation>
    </message>
    <message>
        <source>Use an address with https://; http:// is only for a server on this computer.</source>
        <translation>Verwenden Sie eine Adresse mit https://; http:// ist nur für einen Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>{scheme}:// is not spoken here.</source>
        <translation>{scheme}:// wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} kann nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that disk, and start again.</source>
        <translation>Prüfen Sie diesen Datenträger, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Another program is using {file}.</source>
        <translation>Ein anderes Programm benutzt {file}.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>Schließen Sie dieses Programm, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the file is no longer where it was, nor in a folder that other pictures came from.</source>
        <translation>die Datei ist nicht mehr dort, wo sie war, und auch in keinem Ordner, aus dem andere Bilder kamen.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>Öffnen Sie es von dort, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the file cannot be written: {reason}.</source>
        <translation>die Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place for it, or free some space there.</source>
        <translation>Wählen Sie einen anderen Ort dafür, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Put it back to have it in the export.</source>
        <translation>Legen Sie sie zurück, damit sie im Export ist.</translation>
    </message>
    <message>
        <source>{name}: the copy without metadata is a PNG of the same pixels.</source>
        <translation>{name}: Die Kopie ohne Metadaten ist ein PNG derselben Pixel.</translation>
    </message>
    <message>
        <source>Put the old file back to have it in the export.</source>
        <translation>Legen Sie die alte Datei zurück, damit sie im Export ist.</translation>
    </message>
    <message>
        <source>the transcript has neither the picture nor where it lies.</source>
        <translation>die Mitschrift enthält weder das Bild noch seinen Ort.</translation>
    </message>
    <message>
        <source>Export the conversation again, with its pictures.</source>
        <translation>Exportieren Sie das Gespräch noch einmal, mit seinen Bildern.</translation>
    </message>
    <message>
        <source>Choose a zip of JSON transcripts that Sightline has written.</source>
        <translation>Wählen Sie eine Zip-Datei mit JSON-Mitschriften, die Sightline geschrieben hat.</translation>
    </message>
    <message>
        <source>Check that it is there, and may be read.</source>
        <translation>Prüfen Sie, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>this is not a zip that can be read.</source>
        <translation>dies ist keine Zip-Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>there is no JSON transcript in it.</source>
        <translation>es ist keine JSON-Mitschrift darin.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} ist zu groß.</translation>
    </message>
    <message>
        <source>Choose a JSON transcript that Sightline has written.</source>
        <translation>Wählen Sie eine JSON-Mitschrift, die Sightline geschrieben hat.</translation>
    </message>
    <message>
        <source>it is of version {version}; this program reads version {version2}.</source>
        <translation>sie hat die Version {version}; dieses Programm liest die Version {version2}.</translation>
    </message>
    <message>
        <source>this is not a transcript.</source>
        <translation>dies ist keine Mitschrift.</translation>
    </message>
    <message>
        <source>Open it with a newer Sightline.</source>
        <translation>Öffnen Sie sie mit einem neueren Sightline.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>this is not a JSON file.</source>
        <translation>dies ist keine JSON-Datei.</translation>
    </message>
    <message>
        <source>the transcript is damaged ({reason}).</source>
        <translation>die Mitschrift ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>No installed font has {names}. The PDF is tagged and accessible, but not PDF/UA-1.</source>
        <translation>Keine installierte Schrift hat {names}. Das PDF ist getaggt und barrierefrei, aber nicht PDF/UA-1.</translation>
    </message>
    <message>
        <source>some letters</source>
        <translation>einige Zeichen</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>the PDF cannot be laid out ({reason}).</source>
        <translation>das PDF lässt sich nicht setzen ({reason}).</translation>
    </message>
    <message>
        <source>Choose another format, such as HTML.</source>
        <translation>Wählen Sie ein anderes Format, etwa HTML.</translation>
    </message>
    <message>
        <source>That is not among what can be chosen.</source>
        <translation>Das gehört nicht zu dem, was gewählt werden kann.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Schreiben Sie den ganzen Pfad des Ordners, oder wählen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell ist geladen.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder.</source>
        <translation>Wählen Sie eines unter Datei, Modellordner öffnen.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Dieses Gespräch ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The list shows those that are.</source>
        <translation>Die Liste zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>Save the picture on this computer, and open that file.</source>
        <translation>Speichern Sie das Bild auf diesem Computer, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>it is on {reason}, and nothing is fetched from a network.</source>
        <translation>es liegt auf {reason}, und nichts wird aus einem Netz geholt.</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({name}: {reason}).</source>
        <translation>im Programm ist etwas schiefgegangen ({name}: {reason}).</translation>
    </message>
    <message>
        <source>the address that contains it is longer than {number} MB.</source>
        <translation>die Adresse, die es enthält, ist länger als {number} MB.</translation>
    </message>
    <message>
        <source>Export the picture as PNG, and open that.</source>
        <translation>Exportieren Sie das Bild als PNG, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>the address that should contain it is damaged.</source>
        <translation>die Adresse, die es enthalten sollte, ist beschädigt.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder, in the main window.</source>
        <translation>Wählen Sie eines im Hauptfenster unter Datei, Modellordner öffnen.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The server has no name.</source>
        <translation>Der Server hat keinen Namen.</translation>
    </message>
    <message>
        <source>Call it what you like.</source>
        <translation>Nennen Sie ihn, wie Sie wollen.</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>Kein Modell ist angegeben.</translation>
    </message>
    <message>
        <source>List models, and choose one.</source>
        <translation>Lassen Sie die Modelle auflisten und wählen Sie eines.</translation>
    </message>
    <message>
        <source>There is another server called {name}.</source>
        <translation>Es gibt einen anderen Server namens {name}.</translation>
    </message>
    <message>
        <source>Call it otherwise.</source>
        <translation>Nennen Sie ihn anders.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file has changed since it was asked about.</source>
        <translation>Die Datei ist nicht mehr die, nach der gefragt wurde.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of all windows.</source>
        <translation>Farben aller Fenster.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>That of all windows. They are made anew in it.</source>
        <translation>Die aller Fenster. Sie werden in ihr neu aufgebaut.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>1.00 is the desktop&apos;s own size, 2.00 twice that.</source>
        <translation>1,00 ist die Größe des Systems, 2,00 das Doppelte.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>When on, nothing blinks, slides or fades; when off, that is as the system says.</source>
        <translation>Eingeschaltet blinkt, gleitet und blendet nichts; ausgeschaltet gilt, was das System sagt.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Liste der Gespräche</translation>
    </message>
    <message>
        <source>When on, the list stands at the left.</source>
        <translation>Eingeschaltet steht die Liste am Rand.</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Enter sendet die Frage</translation>
    </message>
    <message>
        <source>When off, Ctrl+Enter sends, and Enter starts a new line.</source>
        <translation>Ausgeschaltet sendet Strg+Enter, und Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. An answer that is longer ends there, and can be continued.</source>
        <translation>In Token; ein kurzes Wort ist eines. Eine längere Antwort endet dort und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Read answers aloud</source>
        <translation>Antworten vorlesen</translation>
    </message>
    <message>
        <source>When on, an answer is read while it is written. Space reads any message, and stops; so does Esc.</source>
        <translation>Eingeschaltet wird eine Antwort vorgelesen, während sie entsteht. Die Leertaste liest jede Nachricht und hält an; Esc ebenso.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Geschwindigkeit der Stimme</translation>
    </message>
    <message>
        <source>0 is its own, 100 as fast as it can, -100 as slow.</source>
        <translation>0 ist ihre eigene, 100 so schnell wie möglich, -100 so langsam.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>One that this computer has; its language should be that of the answers.</source>
        <translation>Eine, die dieser Computer hat; ihre Sprache sollte die der Antworten sein.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>When on, short sounds tell that a question was sent, that an answer begins or is done, and of an error.</source>
        <translation>Eingeschaltet sagen kurze Klänge, dass eine Frage gesendet wurde, eine Antwort beginnt oder fertig ist, und wenn ein Fehler auftritt.</translation>
    </message>
    <message>
        <source>Read text in pictures</source>
        <translation>Text in Bildern lesen</translation>
    </message>
    <message>
        <source>When on, words in pictures are read on this computer, and models are told them.</source>
        <translation>Eingeschaltet werden Wörter in Bildern auf diesem Computer gelesen und den Modellen mitgeteilt.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Keep copies of pictures</source>
        <translation>Kopien von Bildern behalten</translation>
    </message>
    <message>
        <source>When on, pictures that are asked about are copied into the data folder; when off, they are only linked.</source>
        <translation>Eingeschaltet werden Bilder, zu denen gefragt wird, in den Datenordner kopiert; ausgeschaltet nur verknüpft.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>The folder of the model that answers; empty for the built-in one.</source>
        <translation>Der Ordner des Modells, das antwortet; leer für das eingebaute.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>One that answers instead of a model on this computer. Pictures are sent to it.</source>
        <translation>Einer, der statt eines Modells auf diesem Computer antwortet. Bilder werden ihm geschickt.</translation>
    </message>
    <message>
        <source>Run models on</source>
        <translation>Modelle ausführen auf</translation>
    </message>
    <message>
        <source>The graphics card is used with the extra “cuda”; fewer bits make a model fit that would not.</source>
        <translation>Die Grafikkarte wird mit dem Extra „cuda“ verwendet; mit weniger Bit passt ein Modell, das sonst nicht passte.</translation>
    </message>
    <message>
        <source>What is best, chosen automatically</source>
        <translation>Das Beste, automatisch gewählt</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Der Prozessor</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>Die Grafikkarte</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, which fits more</source>
        <translation>Die Grafikkarte, mit 8 Bit: mehr passt hinein</translation>
    </message>
    <message>
        <source>The graphics card, in 4 bits, which fits most</source>
        <translation>Die Grafikkarte, mit 4 Bit: am meisten passt hinein</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, quickly</source>
        <translation>Die Grafikkarte, mit 8 Bit: schnell</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>Where downloaded models are kept, and looked for; empty for the data folder.</source>
        <translation>Wo heruntergeladene Modelle liegen und gesucht werden; leer für den Datenordner.</translation>
    </message>
    <message>
        <source>Model that finds pictures</source>
        <translation>Modell, das Bilder findet</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model; empty where none is chosen.</source>
        <translation>Der Ordner eines CLIP- oder SigLIP-Modells; leer, wo keines gewählt ist.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>When on, no model is looked up or fetched.</source>
        <translation>Eingeschaltet wird kein Modell nachgeschlagen oder geholt.</translation>
    </message>
    <message>
        <source>Names of sidecars</source>
        <translation>Namen von Begleitdateien</translation>
    </message>
    <message>
        <source>What a file beside a photo is called that cannot be written into.</source>
        <translation>Wie eine Datei neben einem Foto heißt, in das nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alt-Text</translation>
    </message>
    <message>
        <source>photo.xmp, instead of photo.jpg</source>
        <translation>foto.xmp statt foto.jpg</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, with that appended</source>
        <translation>foto.jpg.xmp, angehängt</translation>
    </message>
    <message>
        <source>Format of exports</source>
        <translation>Format der Exporte</translation>
    </message>
    <message>
        <source>What is offered first; it changes with every export.</source>
        <translation>Was zuerst angeboten wird; es ändert sich mit jedem Export.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Versions in exports</source>
        <translation>Fassungen in Exporten</translation>
    </message>
    <message>
        <source>Of questions and answers that there are several of.</source>
        <translation>Von Fragen und Antworten, die es mehrfach gibt.</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>JSON alle, Dokumente die sichtbaren</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>Nur die sichtbaren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pictures inside Markdown</source>
        <translation>Bilder im Markdown</translation>
    </message>
    <message>
        <source>When off, they lie in a folder beside the exported file.</source>
        <translation>Ausgeschaltet liegen sie in einem Ordner neben der exportierten Datei.</translation>
    </message>
    <message>
        <source>Exports without camera data</source>
        <translation>Exporte ohne Kameradaten</translation>
    </message>
    <message>
        <source>When on, GPS, EXIF and the like are left out of exported pictures.</source>
        <translation>Eingeschaltet fehlen GPS, EXIF und dergleichen in exportierten Bildern.</translation>
    </message>
    <message>
        <source>Exports without folders</source>
        <translation>Exporte ohne Ordner</translation>
    </message>
    <message>
        <source>When on, exports do not tell where pictures and models lie.</source>
        <translation>Eingeschaltet sagen Exporte nicht, wo Bilder und Modelle liegen.</translation>
    </message>
    <message>
        <source>Numbers in exports</source>
        <translation>Zahlen in Exporten</translation>
    </message>
    <message>
        <source>When on, exports tell times, tokens and how answers ended.</source>
        <translation>Eingeschaltet nennen Exporte Zeiten, Token und wie Antworten endeten.</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Sprache der Exporte</translation>
    </message>
    <message>
        <source>That of the words which Sightline adds to them.</source>
        <translation>Die der Worte, die Sightline hinzufügt.</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>The one that the next start opens again.</source>
        <translation>Das, welches der nächste Start wieder öffnet.</translation>
    </message>
    <message>
        <source>Toured</source>
        <translation>Rundgang gemacht</translation>
    </message>
    <message>
        <source>Whether the tour of the first start was taken, or skipped.</source>
        <translation>Ob der Rundgang des ersten Starts gemacht oder übersprungen wurde.</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Begrüßt</translation>
    </message>
    <message>
        <source>Whether a model was recommended at the first start.</source>
        <translation>Ob beim ersten Start ein Modell empfohlen wurde.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemanweisung</translation>
    </message>
    <message>
        <source>What the model is told before every conversation, such as how it is to answer.</source>
        <translation>Was dem Modell vor jedem Gespräch gesagt wird, etwa wie es antworten soll.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word, and answers a question the same each time; higher varies more.</source>
        <translation>0 nimmt stets das wahrscheinlichste Wort und beantwortet eine Frage immer gleich; höher variiert mehr.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Of the likeliest words only those that together reach this share; it matters above temperature 0.</source>
        <translation>Von den wahrscheinlichsten Wörtern nur die, die zusammen diesen Anteil erreichen; es zählt bei Temperatur über 0.</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. 0: as in the settings for all models.</source>
        <translation>In Token; ein kurzes Wort ist eines. 0: wie in den Einstellungen für alle Modelle.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same answer again. It matters above temperature 0.</source>
        <translation>Wo der Zufall beginnt: Derselbe Startwert gibt wieder dieselbe Antwort. Er zählt bei Temperatur über 0.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Which of its ONNX graphs run, where it has several. Fewer bits are quicker, and less exact.</source>
        <translation>Welche seiner ONNX-Graphen laufen, wo es mehrere gibt. Weniger Bit sind schneller und ungenauer.</translation>
    </message>
    <message>
        <source>The most exact that are here</source>
        <translation>Die genauesten, die da sind</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 Bit (fp32)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 Bit (fp16)</translation>
    </message>
    <message>
        <source>8 bits (q8)</source>
        <translation>8 Bit (q8)</translation>
    </message>
    <message>
        <source>4 bits (q4)</source>
        <translation>4 Bit (q4)</translation>
    </message>
    <message>
        <source>4 and 16 bits (q4f16)</source>
        <translation>4 und 16 Bit (q4f16)</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <source>The processor or the graphics card, for this model alone.</source>
        <translation>Der Prozessor oder die Grafikkarte, nur für dieses Modell.</translation>
    </message>
    <message>
        <source>As all models</source>
        <translation>Wie alle Modelle</translation>
    </message>
    <message>
        <source>Tokens for a picture</source>
        <translation>Token für ein Bild</translation>
    </message>
    <message>
        <source>At most about so many. Fewer are quicker, and show fewer details. 0: as many as the model likes.</source>
        <translation>Höchstens etwa so viele. Weniger sind schneller und zeigen weniger Einzelheiten. 0: so viele, wie das Modell mag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Wie Sie ihn nennen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1, or http://localhost:11434/v1 for one on this computer.</source>
        <translation>Etwa https://api.openai.com/v1 oder http://localhost:11434/v1 für einen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model&apos;s name on the server.</source>
        <translation>Der Name des Modells auf dem Server.</translation>
    </message>
    <message>
        <source>Longest side of pictures</source>
        <translation>Längste Seite der Bilder</translation>
    </message>
    <message>
        <source>In pixels. Larger pictures are sent smaller; the original stays as it is.</source>
        <translation>In Pixeln. Größere Bilder werden kleiner gesendet; das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>So many alt texts are drafted at the same time.</source>
        <translation>So viele Alt-Texte werden gleichzeitig entworfen.</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Längstes Schweigen</translation>
    </message>
    <message>
        <source>In seconds. After that, an answer is given up.</source>
        <translation>In Sekunden. Danach wird eine Antwort aufgegeben.</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>When off, an answer comes all at once.</source>
        <translation>Ausgeschaltet kommt eine Antwort auf einmal.</translation>
    </message>
    <message>
        <source>Price of what is sent</source>
        <translation>Preis des Gesendeten</translation>
    </message>
    <message>
        <source>Per million tokens; 0 where you do not know it.</source>
        <translation>Je Million Token; 0, wo Sie ihn nicht wissen.</translation>
    </message>
    <message>
        <source>Price of what is answered</source>
        <translation>Preis des Geantworteten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>That of the prices.</source>
        <translation>Die der Preise.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the model… {share} %</source>
        <translation>Modell wird geladen… {share} %</translation>
    </message>
    <message>
        <source>Opening picture {at}/{total}…</source>
        <translation>Bild {at}/{total} wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading image {at}/{total}…</source>
        <translation>Bild {at}/{total} wird gelesen…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. Unlock it if it asks…</source>
        <translation>Warten auf den Schlüsselspeicher dieses Computers. Entsperren Sie ihn, falls er fragt…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <source>Writing, {speed:.0f} tok/s</source>
        <translation>Schreibt, {speed:.0f} Token/s</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>first token {seconds:.2f} s</source>
        <translation>erstes Token {seconds:.2f} s</translation>
    </message>
    <message>
        <source>{speed:.0f} tok/s</source>
        <translation>{speed:.0f} Token/s</translation>
    </message>
    <message>
        <source>{cost} {currency}</source>
        <translation>{cost} {currency}</translation>
    </message>
    <message>
        <source>ended by the model</source>
        <translation>vom Modell beendet</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>bei größter Länge abgeschnitten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>broken off by an error</source>
        <translation>durch einen Fehler abgebrochen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unsure of a part</source>
        <translation>bei einem Teil unsicher</translation>
    </message>
</context>
</TS>
