<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sightline</source>
        <translation>À propos de Sightline</translation>
    </message>
    <message>
        <source>Sightline {version}</source>
        <translation>Sightline {version}</translation>
    </message>
    <message>
        <source>Ask questions about pictures, on your own computer. Pictures, questions and answers stay here, unless you choose a server. Answers are written by a machine and can be wrong.</source>
        <translation>Posez des questions sur des images, sur votre propre ordinateur. Images, questions et réponses restent ici, à moins que vous ne choisissiez un serveur. Les réponses sont écrites par une machine et peuvent être fausses.</translation>
    </message>
    <message>
        <source>This program and this computer</source>
        <translation>Ce programme et cet ordinateur</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>Licences de ce programme et de ses composants</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>C&amp;et ordinateur</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Co&amp;pier les diagnostics</translation>
    </message>
    <message>
        <source>Versions, devices and settings, for whoever helps you: no path, no key, no picture, no words</source>
        <translation>Versions, appareils et réglages, pour qui vous aide : ni chemin, ni clé, ni image, ni mots</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Waiting for the model…</source>
        <translation>En attente du modèle…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Done: {numbers}</source>
        <translation>Terminé : {numbers}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>More about the last of these messages</source>
        <translation>En savoir plus sur le dernier de ces messages</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide these messages</source>
        <translation>Masquer ces messages</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, before these:</source>
        <translation>
            <numerusform>et {n} autre avant ceux-ci :</numerusform>
            <numerusform>et {n} autres avant ceux-ci :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} par {1} pixels</translation>
    </message>
    <message>
        <source>1 word read</source>
        <translation>1 mot lu</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read</source>
        <translation>
            <numerusform>{n} mot lu</numerusform>
            <numerusform>{n} mots lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Questions to start with</source>
        <translation>Questions pour commencer</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Close the search in the conversation</source>
        <translation>Fermer la recherche dans la conversation</translation>
    </message>
    <message>
        <source>The question stays as it is.</source>
        <translation>La question reste telle quelle.</translation>
    </message>
    <message>
        <source>Your conversation appears here.</source>
        <translation>Votre conversation apparaît ici.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>Image {number} : {name}</translation>
    </message>
    <message>
        <source>Link to {address}. Nothing is opened; its context menu copies it.</source>
        <translation>Lien vers {address}. Rien n’est ouvert ; son menu contextuel le copie.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Cancel edit</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Leave the question as it is (Esc)</source>
        <translation>Laisser la question telle quelle (Échap)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the answer; what was written is kept</source>
        <translation>Arrêter la réponse ; ce qui est écrit est conservé</translation>
    </message>
    <message>
        <source>Editing message {number}</source>
        <translation>Modification du message {number}</translation>
    </message>
    <message>
        <source>{editing}, with {pictures}</source>
        <translation>{editing}, avec {pictures}</translation>
    </message>
    <message>
        <source>{editing} and 1 region</source>
        <translation>{editing} et 1 zone</translation>
    </message>
    <message numerus="yes">
        <source>{editing} and {n} regions</source>
        <translation>
            <numerusform>{editing} et {n} zone</numerusform>
            <numerusform>{editing} et {n} zones</numerusform>
        </translation>
    </message>
    <message>
        <source>{editing}. Esc leaves it as it is.</source>
        <translation>{editing}. Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message numerus="yes">
        <source>With image {n}, the one you see; {others} new pictures are too many to go along</source>
        <translation>
            <numerusform>Avec l’image {n}, celle que vous voyez ; {others} autre nouvelle image est de trop</numerusform>
            <numerusform>Avec l’image {n}, celle que vous voyez ; {others} autres nouvelles images sont de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>With {pictures}</source>
        <translation>Avec {pictures}</translation>
    </message>
    <message>
        <source>{pictures} and 1 region</source>
        <translation>{pictures} et 1 zone</translation>
    </message>
    <message numerus="yes">
        <source>{pictures} and {n} regions</source>
        <translation>
            <numerusform>{pictures} et {n} zone</numerusform>
            <numerusform>{pictures} et {n} zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ConversationFind</name>
    <message>
        <source>{at} of {total}, {message}: {line}</source>
        <translation>{at} sur {total}, {message} : {line}</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>Absent de cette conversation</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore posée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouverte maintenant</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Show archived conversations</source>
        <translation>Afficher les conversations archivées</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;uvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>Annuler &amp;la suppression</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désépi&amp;ngler</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Re&amp;mettre dans la liste</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Rien n’est archivé.</translation>
    </message>
    <message>
        <source>What you ask is listed here.</source>
        <translation>Vos questions figurent ici.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ConversationSwitch</name>
    <message>
        <source>A new conversation; the Edit menu brings the last one back</source>
        <translation>Nouvelle conversation ; le menu Édition rappelle la dernière</translation>
    </message>
    <message>
        <source>The last conversation is back</source>
        <translation>La dernière conversation est de retour</translation>
    </message>
    <message>
        <source>The conversation is open</source>
        <translation>La conversation est ouverte</translation>
    </message>
</context>
<context>
    <name>DeviceBadge</name>
    <message>
        <source>&amp;Run models on</source>
        <translation>&amp;Exécuter les modèles sur</translation>
    </message>
    <message>
        <source>What is best, chosen &amp;automatically</source>
        <translation>&amp;Le meilleur choix, automatiquement</translation>
    </message>
    <message>
        <source>The &amp;processor</source>
        <translation>Le &amp;processeur</translation>
    </message>
    <message>
        <source>The &amp;graphics card</source>
        <translation>La carte &amp;graphique</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;8 bits, which fits more</source>
        <translation>La carte graphique, en &amp;8 bits : il y tient davantage</translation>
    </message>
    <message>
        <source>The graphics card, in &amp;4 bits, which fits most</source>
        <translation>La carte graphique, en &amp;4 bits : il y tient le plus</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, &amp;quickly</source>
        <translation>La carte graphique, en 8 &amp;bits, rapidement</translation>
    </message>
    <message>
        <source>Choose where models run</source>
        <translation>Choisir où s’exécutent les modèles</translation>
    </message>
    <message>
        <source>Runs on: {badge}. {reason}</source>
        <translation>S’exécute sur : {badge}. {reason}</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>What was saved</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ouvrir &amp;le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Enregistré sous {file}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which are marked in the file</source>
        <translation>
            <numerusform>et {n} autre, signalée dans le fichier</numerusform>
            <numerusform>et {n} autres, signalées dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>Afficher {folder}</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Export up to message {n}</source>
        <translation>Exporter jusqu’au message {n}</translation>
    </message>
    <message>
        <source>Export message {n}</source>
        <translation>Exporter le message {n}</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <translation>
            <numerusform>Exporter {n} conversation</numerusform>
            <numerusform>Exporter {n} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked there yet</source>
        <translation>Rien n’y a encore été demandé</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>{format} files in a zip (*.zip)</source>
        <translation>Fichiers {format} dans une archive zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <translation>
            <numerusform>{n} conversation</numerusform>
            <numerusform>{n} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’exportation</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Exportation vers {file}…</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>L’exportation a été annulée</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;Versions of questions and answers</source>
        <translation>&amp;Versions des questions et des réponses</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>Toutes en JSON, celles visibles en document</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>Seulement celles que vous voyez</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>I&amp;mages</translation>
    </message>
    <message>
        <source>In a folder beside the file</source>
        <translation>Dans un dossier à côté du fichier</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Langue du document</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>Celle de la conversation</translation>
    </message>
    <message>
        <source>Leave &amp;GPS and camera data out of pictures</source>
        <translation>Retirer des images le &amp;GPS et les données de l’appareil</translation>
    </message>
    <message>
        <source>Leave out the &amp;names of folders</source>
        <translation>Omettre les &amp;noms des dossiers</translation>
    </message>
    <message>
        <source>&amp;Tell tokens, speed and how answers ended</source>
        <translation>Indiquer tokens, vitesse &amp;et fin des réponses</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find the one before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Find pictures by words</source>
        <translation>Trouver des images par des mots</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir &amp;un dossier…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Choisir un &amp;modèle…</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model</source>
        <translation>Le dossier d’un modèle CLIP ou SigLIP</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Ce que l’on doit voir</translation>
    </message>
    <message>
        <source>What is to be seen, such as “a red car”</source>
        <translation>Ce que l’on doit voir, par exemple « une voiture rouge »</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Pictures that were found</source>
        <translation>Images trouvées</translation>
    </message>
    <message>
        <source>Choose the folder that is to be searched.</source>
        <translation>Choisissez le dossier à parcourir.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be seen.</source>
        <translation>Écrivez en quelques mots ce que l’on doit voir.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Search a folder of pictures</source>
        <translation>Parcourir un dossier d’images</translation>
    </message>
    <message>
        <source>Open the folder of a CLIP or SigLIP model</source>
        <translation>Ouvrir le dossier d’un modèle CLIP ou SigLIP</translation>
    </message>
    <message>
        <source>The model in {folder} will search.</source>
        <translation>Le modèle dans {folder} fera la recherche.</translation>
    </message>
    <message>
        <source>The first search reads every picture in it; later ones are quick.</source>
        <translation>La première recherche lit chaque image du dossier ; les suivantes sont rapides.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>In {folder} and below</source>
        <translation>Dans {folder} et ses sous-dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>Recherche d’images, {n} trouvée…</numerusform>
            <numerusform>Recherche d’images, {n} trouvées…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures can be used.</source>
        <translation>Aucune des images n’est utilisable.</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures, the best first</source>
        <translation>
            <numerusform>{n} image, la meilleure d’abord</numerusform>
            <numerusform>{n} images, la meilleure d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. {best}</source>
        <translation>{count}. {best}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more cannot be used.</source>
        <translation>
            <numerusform>et {n} autre est inutilisable.</numerusform>
            <numerusform>et {n} autres sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read of the pictures is kept.</source>
        <translation>Arrêté ; ce qui a été lu des images est conservé.</translation>
    </message>
    <message>
        <source>This needs a CLIP or SigLIP model: get one with Ctrl+Shift+M, or choose its folder.</source>
        <translation>Il faut un modèle CLIP ou SigLIP : obtenez-en un avec Ctrl+Maj+M, ou choisissez son dossier.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>✓ Nothing to remark on this text.</source>
        <translation>✓ Rien à redire sur ce texte.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The text will be: {text}</source>
        <translation>Le texte sera : {text}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>no graphics card</source>
        <translation>aucune carte graphique</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {n} processor cores, {card}.</source>
        <translation>
            <numerusform>Cet ordinateur : {memory} de mémoire, {n} cœur de processeur, {card}.</numerusform>
            <numerusform>Cet ordinateur : {memory} de mémoire, {n} cœurs de processeur, {card}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Ajouter &amp;un serveur…</translation>
    </message>
    <message>
        <source>{title} can; it is the one to recommend here: {size}, {time} an answer, {licence}.</source>
        <translation>{title} le peut ; c’est celui à recommander ici : {size}, {time} par réponse, {licence}.</translation>
    </message>
    <message>
        <source>The model that comes along knows drawings, and cannot describe photos.</source>
        <translation>Le modèle fourni connaît les dessins, et ne sait pas décrire les photos.</translation>
    </message>
    <message>
        <source>&amp;Get it…</source>
        <translation>&amp;L’obtenir…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>fits {similarity:.2f}</source>
        <translation>correspond à {similarity:.2f}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>dans {folder}</translation>
    </message>
</context>
<context>
    <name>GpuControl</name>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>Récupération : {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} MB</source>
        <translation>Vérification : {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>GpuDialog</name>
    <message>
        <source>GPU support</source>
        <translation>Prise en charge du GPU</translation>
    </message>
    <message>
        <source>Large models answer many times faster on an NVIDIA graphics card. That takes packages that do not come with Sightline. They are fetched from the Python package index and put into the data folder; the installed program stays as it is, and starts with them from then on.</source>
        <translation>Les grands modèles répondent bien plus vite sur une carte graphique NVIDIA. Il faut pour cela des paquets qui ne sont pas fournis avec Sightline. Ils sont récupérés dans l’index des paquets Python et mis dans le dossier de données ; le programme installé reste tel quel, et démarre ensuite avec eux.</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>Carte graphique : {name}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card is found.</source>
        <translation>Aucune carte graphique NVIDIA n’est trouvée.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>It is not added.</source>
        <translation>Elle n’est pas ajoutée.</translation>
    </message>
    <message>
        <source>It was begun. What came is kept, and the rest is fetched.</source>
        <translation>C’est commencé. Ce qui est arrivé est conservé, et le reste est récupéré.</translation>
    </message>
    <message>
        <source>What is there belongs to another version, and is not used. Add it again.</source>
        <translation>Ce qui est là appartient à une autre version, et n’est pas utilisé. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is added, and used when Sightline starts again.</source>
        <translation>Elle est ajoutée, et utilisée au prochain démarrage de Sightline.</translation>
    </message>
    <message>
        <source>It is added and in use.</source>
        <translation>Elle est ajoutée et utilisée.</translation>
    </message>
    <message>
        <source>It is removed when Sightline starts again.</source>
        <translation>Elle sera supprimée au prochain démarrage de Sightline.</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
    <message>
        <source>&amp;See what it takes…</source>
        <translation>&amp;Voir ce que cela demande…</translation>
    </message>
    <message>
        <source>&amp;Fetch and add</source>
        <translation>Récupérer &amp;et ajouter</translation>
    </message>
    <message>
        <source>{fetched} are fetched, and take about {disk} on the disk. It can be paused at any time.</source>
        <translation>{fetched} sont récupérés, et occupent environ {disk} sur le disque. On peut suspendre à tout moment.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Sightline</source>
        <translation>Aide — Sightline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>Vers la page affichée avant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation>1 page trouvée</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages found</source>
        <translation>
            <numerusform>{n} page trouvée</numerusform>
            <numerusform>{n} pages trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>A page of the help</source>
        <translation>Une page de l’aide</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Everything is kept again.</source>
        <translation>Tout est de nouveau conservé.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>N’est plus épinglée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>De retour dans la liste</translation>
    </message>
    <message>
        <source>1 conversation was deleted</source>
        <translation>1 conversation a été supprimée</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were deleted</source>
        <translation>
            <numerusform>{n} conversation a été supprimée</numerusform>
            <numerusform>{n} conversations ont été supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>{deleted}. Ctrl+Z in the list brings back.</source>
        <translation>{deleted}. Ctrl+Z dans la liste rétablit.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Sightline ended unexpectedly twice in a row, so it has started with the built-in model and without the last conversation. Both are still there: the File menu opens the model, the list the conversation.</source>
        <translation>Sightline s’est arrêté deux fois de suite de façon inattendue ; il a donc démarré avec le modèle intégré et sans la dernière conversation. Les deux sont toujours là : le menu Fichier ouvre le modèle, la liste la conversation.</translation>
    </message>
    <message>
        <source>The conversations are damaged</source>
        <translation>Les conversations sont endommagées</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file. The damaged file is set aside, unchanged. Until then, nothing that you ask is kept.</source>
        <translation>Ce qui est encore lisible peut être enregistré dans un nouveau fichier. Le fichier endommagé est mis de côté, inchangé. D’ici là, rien de ce que vous demandez n’est conservé.</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>1 conversation with {m} messages was saved. The damaged file is {file}.</source>
        <translation>1 conversation et {m} messages ont été sauvés. Le fichier endommagé est {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations with {m} messages were saved. The damaged file is {file}.</source>
        <translation>
            <numerusform>{n} conversation et {m} messages ont été sauvés. Le fichier endommagé est {file}.</numerusform>
            <numerusform>{n} conversations et {m} messages ont été sauvés. Le fichier endommagé est {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message is lost.</source>
        <translation>1 message est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are lost.</source>
        <translation>
            <numerusform>{n} message est perdu.</numerusform>
            <numerusform>{n} messages sont perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part of it could not be read.</source>
        <translation>1 partie n’a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of it could not be read.</source>
        <translation>
            <numerusform>{n} partie n’a pas pu être lue.</numerusform>
            <numerusform>{n} parties n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Conversations exported as JSON (*.json *.zip)</source>
        <translation>Conversations exportées en JSON (*.json *.zip)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>1 conversation was imported</source>
        <translation>1 conversation a été importée</translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported</source>
        <translation>
            <numerusform>{n} conversation a été importée</numerusform>
            <numerusform>{n} conversations ont été importées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 était déjà là</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} était déjà là</numerusform>
            <numerusform>{n} étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <source>Unl&amp;oad</source>
        <translation>Déc&amp;harger</translation>
    </message>
    <message>
        <source>Free its memory; the next question loads it again</source>
        <translation>Libérer sa mémoire ; la prochaine question le recharge</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Cancel loading the model</source>
        <translation>Annuler le chargement du modèle</translation>
    </message>
    <message>
        <source>{name} is unloaded.</source>
        <translation>{name} est déchargé.</translation>
    </message>
    <message>
        <source>{name} is loaded and takes about {size}.</source>
        <translation>{name} est chargé et occupe environ {size}.</translation>
    </message>
    <message>
        <source>A server answers.</source>
        <translation>Un serveur répond.</translation>
    </message>
    <message>
        <source>{name} is unloaded; the next question loads it again.</source>
        <translation>{name} est déchargé ; la prochaine question le recharge.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source> Sightline uses {used} of memory; {free} are free.</source>
        <translation> Sightline occupe {used} de mémoire ; {free} sont libres.</translation>
    </message>
    <message>
        <source> On the graphics card it uses {used}.</source>
        <translation> Sur la carte graphique, il occupe {used}.</translation>
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
        <translation>Réponse en cours.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>Stopped; what was written is kept.</source>
        <translation>Arrêté ; ce qui est écrit est conservé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The answer broke off; what was written is kept.</source>
        <translation>La réponse s’est interrompue ; ce qui est écrit est conservé.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Réponse : {text}</translation>
    </message>
    <message>
        <source>No answer; your question is back in the box.</source>
        <translation>Pas de réponse ; votre question est de nouveau dans le champ.</translation>
    </message>
    <message>
        <source>No answer; Ctrl+Up brings your question back.</source>
        <translation>Pas de réponse ; Ctrl+Haut rappelle votre question.</translation>
    </message>
    <message>
        <source>Reading aloud; Space or Esc stops.</source>
        <translation>Lecture à voix haute ; Espace ou Échap arrête.</translation>
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
        <translation>Lu dans l’image</translation>
    </message>
    <message>
        <source>Not read in the picture, and may be wrong</source>
        <translation>Pas lu dans l’image, peut-être faux</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Alt text…</source>
        <translation>&amp;Textes alternatifs…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open pictures…</source>
        <translation>&amp;Ouvrir des images…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir &amp;un dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Remo&amp;ve this picture</source>
        <translation>&amp;Retirer cette image</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nouvelle conversation</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>&amp;Exporter la conversation…</translation>
    </message>
    <message>
        <source>Expor&amp;t this message…</source>
        <translation>E&amp;xporter ce message…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>Exporter &amp;jusqu’à ce message…</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>&amp;Importer des conversations…</translation>
    </message>
    <message>
        <source>&amp;Keep copies of pictures</source>
        <translation>Conserver &amp;des copies des images</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>Ou&amp;vrir un dossier de modèle…</translation>
    </message>
    <message>
        <source>Use the &amp;built-in model</source>
        <translation>Utiliser &amp;le modèle intégré</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Serveurs…</translation>
    </message>
    <message>
        <source>&amp;GPU support…</source>
        <translation>&amp;Prise en charge du GPU…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Régl&amp;ages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Bring back the last conversation</source>
        <translation>&amp;Rappeler la dernière conversation</translation>
    </message>
    <message>
        <source>&amp;Search all conversations…</source>
        <translation>Rec&amp;hercher dans toutes les conversations…</translation>
    </message>
    <message>
        <source>Find pictures by &amp;words…</source>
        <translation>Trouver des ima&amp;ges par des mots…</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>Rechercher &amp;dans la conversation…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt one</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Find the &amp;one before</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>&amp;Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy as plain &amp;text</source>
        <translation>Copier en texte &amp;brut</translation>
    </message>
    <message>
        <source>Copy the conversation as &amp;Markdown</source>
        <translation>Copier la conversation en Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy the conversation as p&amp;lain text</source>
        <translation>Copier &amp;la conversation en texte brut</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Question précédente</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Question &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;List of conversations</source>
        <translation>L&amp;iste des conversations</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Réd&amp;uire</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>I&amp;mage suivante</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Ima&amp;ge précédente</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Co&amp;ntraste élevé</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taill&amp;e du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>&amp;Régénérer</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>Continuer &amp;la réponse</translation>
    </message>
    <message>
        <source>E&amp;dit the question</source>
        <translation>Modi&amp;fier la question</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>Réponse &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>Réponse sui&amp;vante</translation>
    </message>
    <message>
        <source>Selected in the &amp;list</source>
        <translation>&amp;Sélection dans la liste</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>Écrire &amp;une question</translation>
    </message>
    <message>
        <source>Read &amp;messages</source>
        <translation>Lire les &amp;messages</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or stop</source>
        <translation>Lire à voix &amp;haute, ou arrêter</translation>
    </message>
    <message>
        <source>&amp;Enter sends</source>
        <translation>&amp;Entrée envoie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>Aide &amp;de Sightline</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;Tous les raccourcis</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Faire la visite</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>À pr&amp;opos de Sightline</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation>Sightline</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>{who}, message {number}</source>
        <translation>{who}, message {number}</translation>
    </message>
    <message>
        <source>Edit message {number}</source>
        <translation>Modifier le message {number}</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>Copier le message {number}</translation>
    </message>
    <message>
        <source>■ Stopped. What was written until then is kept.</source>
        <translation>■ Arrêté. Ce qui était écrit est conservé.</translation>
    </message>
    <message>
        <source>■ An error broke this answer off. What was written until then is kept.</source>
        <translation>■ Une erreur a interrompu cette réponse. Ce qui était écrit est conservé.</translation>
    </message>
    <message>
        <source>… The answer was cut because it reached the longest length.</source>
        <translation>… La réponse a été coupée, car elle a atteint la longueur maximale.</translation>
    </message>
    <message>
        <source>The model was not sure enough of an answer to show one.</source>
        <translation>Le modèle n’était sûr d’aucune réponse au point de la montrer.</translation>
    </message>
    <message>
        <source>The model was not sure enough of a part of its answer to show it.</source>
        <translation>Le modèle n’était pas assez sûr d’une partie de sa réponse pour la montrer.</translation>
    </message>
    <message>
        <source>✓ Read in the picture: {quotes}</source>
        <translation>✓ Lu dans l’image : {quotes}</translation>
    </message>
    <message>
        <source>✗ Not read in the picture, and may be wrong: {quotes}</source>
        <translation>✗ Pas lu dans l’image, peut-être faux : {quotes}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Ask again; this answer is kept</source>
        <translation>Redemander ; cette réponse est conservée</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Write on from here; this answer is kept as it is</source>
        <translation>Poursuivre à partir d’ici ; cette réponse est conservée telle quelle</translation>
    </message>
    <message>
        <source>Use a larger model…</source>
        <translation>Utiliser un modèle plus grand…</translation>
    </message>
    <message>
        <source>Choose a folder with another model on this computer</source>
        <translation>Choisir le dossier d’un autre modèle sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>{quotes} and {n} more</source>
        <translation>
            <numerusform>{quotes} et {n} autre</numerusform>
            <numerusform>{quotes} et {n} autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans {file} : {reason}. Ils valent jusqu’à la fermeture.</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>Open the folder of a model</source>
        <translation>Ouvrir le dossier d’un modèle</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Export to ONNX…</source>
        <translation>&amp;Exporter en ONNX…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Check its &amp;files</source>
        <translation>&amp;Vérifier ses fichiers</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Té&amp;lécharger…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {model}</source>
        <translation>Réglages de {model}</translation>
    </message>
    <message>
        <source>They hold for this model alone, from now on.</source>
        <translation>Ils valent pour ce modèle seul, dès maintenant.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title} : {reason}</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Tout &amp;rétablir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>All settings of the model are as they were at first.</source>
        <translation>Tous les réglages du modèle sont comme au début.</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models — Sightline</source>
        <translation>Modèles — Sightline</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Progress of the model</source>
        <translation>Progression du modèle</translation>
    </message>
    <message>
        <source>Cancel and discard what came</source>
        <translation>Annuler et abandonner ce qui est arrivé</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Supprimé : {name}</translation>
    </message>
    <message>
        <source>This computer was measured.</source>
        <translation>Cet ordinateur a été mesuré.</translation>
    </message>
    <message>
        <source>no graphics card</source>
        <translation>aucune carte graphique</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{name} avec {memory}</translation>
    </message>
    <message numerus="yes">
        <source>This computer: {memory} of memory, {cores} processor cores, {card}.</source>
        <translation>
            <numerusform>Cet ordinateur : {memory} de mémoire, {cores} cœur de processeur, {card}.</numerusform>
            <numerusform>Cet ordinateur : {memory} de mémoire, {cores} cœurs de processeur, {card}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended for it: {title}, {size}, {time} an answer.</source>
        <translation>Recommandé pour lui : {title}, {size}, {time} par réponse.</translation>
    </message>
    <message>
        <source>{doing}: {time} so far, {total} in all</source>
        <translation>{doing} : {time} jusqu’ici, {total} en tout</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB, {speed} MB/s, {time} left</source>
        <translation>{doing} : {done} sur {total} Mo, {speed} Mo/s, encore {time}</translation>
    </message>
    <message>
        <source>{doing}: {done} of {total} MB</source>
        <translation>{doing} : {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>1 model takes</source>
        <translation>1 modèle occupe</translation>
    </message>
    <message numerus="yes">
        <source>{n} models take</source>
        <translation>
            <numerusform>{n} modèle occupe</numerusform>
            <numerusform>{n} modèles occupent</numerusform>
        </translation>
    </message>
    <message>
        <source>{models} {size} in {folder}; {free} are free there.</source>
        <translation>{models} {size} dans {folder} ; {free} y sont libres.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>Suspendu : {name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>Annulé : {name}</translation>
    </message>
    <message>
        <source>{title} finds pictures by words from now on (Ctrl+Shift+K).</source>
        <translation>{title} trouve désormais des images par des mots (Ctrl+Maj+K).</translation>
    </message>
    <message>
        <source>Write it as owner/name, or as the address of its page on the hub.</source>
        <translation>Écrivez-le sous la forme propriétaire/nom, ou donnez l’adresse de sa page sur le hub.</translation>
    </message>
    <message>
        <source>Looking up {name}</source>
        <translation>Consultation de {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Récupération de {name}</translation>
    </message>
    <message>
        <source>Installed: {name}</source>
        <translation>Installé : {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all {n} files are what was installed.</source>
        <translation>
            <numerusform>{name} : {n} fichier est bien celui qui a été installé.</numerusform>
            <numerusform>{name} : les {n} fichiers sont bien ceux qui ont été installés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models are kept in {folder} now.</source>
        <translation>Les modèles sont désormais conservés dans {folder}.</translation>
    </message>
    <message>
        <source>The access token is kept.</source>
        <translation>Le jeton d’accès est conservé.</translation>
    </message>
    <message>
        <source>This computer has no safe store for keys: the token is forgotten when you quit.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour les clés : le jeton est oublié à la fermeture.</translation>
    </message>
</context>
<context>
    <name>ModelsWork</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>MoreModels</name>
    <message>
        <source>Another model of the hub, by name or address</source>
        <translation>Un autre modèle du hub, par nom ou adresse</translation>
    </message>
    <message>
        <source>owner/name, or its address</source>
        <translation>propriétaire/nom, ou son adresse</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Le chercher</translation>
    </message>
    <message>
        <source>&amp;Add from a folder…</source>
        <translation>Ajouter depuis &amp;un dossier…</translation>
    </message>
    <message>
        <source>&amp;Keep all models in another folder…</source>
        <translation>Conserver tous les &amp;modèles dans un autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Measure this computer</source>
        <translation>M&amp;esurer cet ordinateur</translation>
    </message>
    <message>
        <source>Access &amp;token of the hub…</source>
        <translation>&amp;Jeton d’accès du hub…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>A&amp;nother model:</source>
        <translation>U&amp;n autre modèle :</translation>
    </message>
    <message>
        <source>Add the model in a folder</source>
        <translation>Ajouter le modèle d’un dossier</translation>
    </message>
    <message>
        <source>Keep all models in this folder</source>
        <translation>Conserver tous les modèles dans ce dossier</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>Jeton d’accès du hub</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer. Empty forgets it.</source>
        <translation>Il est conservé dans le trousseau de cet ordinateur. Vide, il est oublié.</translation>
    </message>
</context>
<context>
    <name>OpenPictures</name>
    <message>
        <source>{name} is part of the conversation, and stays. A new conversation begins without it.</source>
        <translation>{name} fait partie de la conversation et reste. Une nouvelle conversation commence sans elle.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pictures, {n} found…</source>
        <translation>
            <numerusform>Recherche d’images, {n} trouvée…</numerusform>
            <numerusform>Recherche d’images, {n} trouvées…</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was opened</source>
        <translation>Aucune image n’a été ouverte</translation>
    </message>
    <message>
        <source>The picture is open</source>
        <translation>L’image est ouverte</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are open</source>
        <translation>
            <numerusform>{n} image est ouverte</numerusform>
            <numerusform>{n} images sont ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Which pictures</source>
        <translation>&amp;Quelles images</translation>
    </message>
    <message>
        <source>Where a file has a &amp;text already</source>
        <translation>&amp;Si un fichier a déjà un texte</translation>
    </message>
    <message>
        <source>Keep it, and draft nothing</source>
        <translation>Le garder, et ne rien rédiger</translation>
    </message>
    <message>
        <source>Keep it, and put the draft behind it</source>
        <translation>Le garder, et mettre le brouillon derrière</translation>
    </message>
    <message>
        <source>Draft a new one, and show both</source>
        <translation>En rédiger un nouveau, et montrer les deux</translation>
    </message>
    <message>
        <source>At most {n} characters: {name}</source>
        <translation>Au plus {n} caractères : {name}</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;yle</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Phrases complètes</translation>
    </message>
    <message>
        <source>Expressive: mood, light and colours, too</source>
        <translation>Expressif : aussi l’ambiance, la lumière et les couleurs</translation>
    </message>
    <message>
        <source>Technical: the terms of those who know the subject</source>
        <translation>Technique : les termes de ceux qui connaissent le sujet</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>&amp;Write it as the photo&apos;s description, too, where there is none</source>
        <translation>L’écrire aussi comme description de la &amp;photo, s’il n’y en a pas</translation>
    </message>
    <message>
        <source>What is known of all these pictures</source>
        <translation>Ce que l’on sait de toutes ces images</translation>
    </message>
</context>
<context>
    <name>PictureControl</name>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Copy or drag a picture, or a picture file.</source>
        <translation>Ce qui a été collé ou déposé ne contient aucune image. Copiez ou faites glisser une image, ou un fichier image.</translation>
    </message>
    <message>
        <source>This model understands English only.</source>
        <translation>Ce modèle ne comprend que l’anglais.</translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>Décris cette image.</translation>
    </message>
    <message>
        <source>Read the text in this picture.</source>
        <translation>Lis le texte de cette image.</translation>
    </message>
    <message>
        <source>How many things are in this picture?</source>
        <translation>Combien de choses y a-t-il dans cette image ?</translation>
    </message>
    <message>
        <source>Write alt text for this picture.</source>
        <translation>Écris un texte alternatif pour cette image.</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find in the picture</source>
        <translation>Rechercher dans l’image</translation>
    </message>
    <message>
        <source>Close the search in the picture</source>
        <translation>Fermer la recherche dans l’image</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>Tracer une zone sur laquelle demander</translation>
    </message>
    <message>
        <source>Draw a region to ask about; or drag on the picture with Ctrl held</source>
        <translation>Tracer une zone sur laquelle demander ; ou faire glisser sur l’image en tenant Ctrl</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Ajuster l’image à la fenêtre</translation>
    </message>
    <message>
        <source>Image {number}: {name}, {width} × {height}</source>
        <translation>Image {number} : {name}, {width} × {height}</translation>
    </message>
    <message>
        <source>{at} of {total}: {line}</source>
        <translation>{at} sur {total} : {line}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
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
        <translation>Images de cette conversation</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>Image {0}</translation>
    </message>
    <message>
        <source>Image {0}: {1}</source>
        <translation>Image {0} : {1}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be saved in {file}: {reason}. They hold until you quit.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans {file} : {reason}. Ils valent jusqu’à la fermeture.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>What is this picture for?</source>
        <translation>À quoi sert cette image ?</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ask about the picture…</source>
        <translation>Posez une question sur l’image…</translation>
    </message>
</context>
<context>
    <name>RegionChips</name>
    <message>
        <source>Regions that the question is about</source>
        <translation>Zones sur lesquelles porte la question</translation>
    </message>
    <message>
        <source>Change it on the picture; Delete removes it</source>
        <translation>La modifier sur l’image ; Suppr la supprime</translation>
    </message>
    <message>
        <source>Remove {region}</source>
        <translation>Supprimer : {region}</translation>
    </message>
</context>
<context>
    <name>RegionControl</name>
    <message>
        <source>&amp;Draw a region by keyboard</source>
        <translation>Tracer &amp;une zone au clavier</translation>
    </message>
    <message>
        <source>Region by &amp;numbers…</source>
        <translation>Zone &amp;par nombres…</translation>
    </message>
    <message>
        <source>Ask a&amp;gain about the region that is shown</source>
        <translation>&amp;Redemander sur la zone affichée</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of regions</source>
        <translation>Annuler &amp;la dernière modification des zones</translation>
    </message>
    <message>
        <source>&amp;Remove all regions</source>
        <translation>&amp;Supprimer toutes les zones</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 zone</translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <translation>
            <numerusform>{n} zone</numerusform>
            <numerusform>{n} zones</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone; now {regions}.</source>
        <translation>Annulé ; maintenant {regions}.</translation>
    </message>
    <message>
        <source>All regions are removed.</source>
        <translation>Toutes les zones sont supprimées.</translation>
    </message>
    <message>
        <source>{region} is removed.</source>
        <translation>{region} : supprimée.</translation>
    </message>
    <message>
        <source>{region} goes with your question. {where}.</source>
        <translation>{region} accompagne votre question. {where}.</translation>
    </message>
    <message>
        <source>{said} Words in it: {words}</source>
        <translation>{said} Mots qui s’y trouvent : {words}</translation>
    </message>
    <message>
        <source>The new region is removed.</source>
        <translation>La nouvelle zone est supprimée.</translation>
    </message>
    <message>
        <source>{region} is shown. {where}.</source>
        <translation>{region} est affichée. {where}.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
</context>
<context>
    <name>RegionDialog</name>
    <message>
        <source>Left edge, percent of the width</source>
        <translation>Bord gauche, en pour cent de la largeur</translation>
    </message>
    <message>
        <source>Top edge, percent of the height</source>
        <translation>Bord supérieur, en pour cent de la hauteur</translation>
    </message>
    <message>
        <source>Width, percent of the picture</source>
        <translation>Largeur, en pour cent de l’image</translation>
    </message>
    <message>
        <source>Height, percent of the picture</source>
        <translation>Hauteur, en pour cent de l’image</translation>
    </message>
    <message>
        <source>&amp;Left edge</source>
        <translation>&amp;Bord gauche</translation>
    </message>
    <message>
        <source>&amp;Top edge</source>
        <translation>Bord &amp;supérieur</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
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
        <translation>{name} : {box}. {help}</translation>
    </message>
    <message>
        <source>The region is hidden.</source>
        <translation>La zone est masquée.</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>Laissée telle quelle.</translation>
    </message>
    <message>
        <source>It goes no further. {box}</source>
        <translation>Impossible d’aller plus loin. {box}</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size, with Ctrl by single pixels. Enter keeps it, Escape leaves, Delete removes it.</source>
        <translation>Les flèches la déplacent, Maj et les flèches changent sa taille, avec Ctrl pixel par pixel. Entrée la garde, Échap la quitte, Suppr la supprime.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPanel</name>
    <message numerus="yes">
        <source>Asked again {n} times; {m} times the model could tell.</source>
        <translation>
            <numerusform>Redemandé {n} fois ; {m} fois le modèle a su répondre.</numerusform>
            <numerusform>Redemandé {n} fois ; {m} fois le modèle a su répondre.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Agreed, {n} of {m}: {text}</source>
        <translation>✓ D’accord, {n} sur {m} : {text}</translation>
    </message>
    <message>
        <source>? Said once, by no other telling: {text}</source>
        <translation>? Dit une seule fois, jamais ailleurs : {text}</translation>
    </message>
    <message>
        <source>✕ Disagreed: {text} — others say: {others}</source>
        <translation>✕ En désaccord : {text} — d’autres disent : {others}</translation>
    </message>
</context>
<context>
    <name>ReviewBatches</name>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>Arrêté ; ce qui était fait est conservé.</translation>
    </message>
    <message>
        <source>The queue is deleted. The menu Queue brings it back until the program ends.</source>
        <translation>La file est supprimée. Le menu File la rétablit tant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>La file est rétablie</translation>
    </message>
    <message>
        <source>Add pictures or documents</source>
        <translation>Ajouter des images ou des documents</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Images et documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add a folder and all folders in it</source>
        <translation>Ajouter un dossier et tous ses sous-dossiers</translation>
    </message>
    <message>
        <source>There is no picture in what was pasted or dropped. Take picture files, folders or documents.</source>
        <translation>Ce qui a été collé ou déposé ne contient aucune image. Prenez des fichiers image, des dossiers ou des documents.</translation>
    </message>
    <message>
        <source>A new queue: add pictures to it</source>
        <translation>Une nouvelle file : ajoutez-y des images</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {pictures} out of the queue, with the texts?</source>
        <translation>Retirer de la file {pictures}, avec les textes ?</translation>
    </message>
    <message>
        <source>The files stay as they are. What was written for them here is gone then.</source>
        <translation>Les fichiers restent tels quels. Ce qui a été écrit ici pour eux sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Delete the queue “{name}”, with its texts?</source>
        <translation>Supprimer la file « {name} », avec ses textes ?</translation>
    </message>
    <message>
        <source>The files stay as they are, and keep what was written into them.</source>
        <translation>Les fichiers restent tels quels, et gardent ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>All that have no draft ({n})</source>
        <translation>Toutes celles sans brouillon ({n})</translation>
    </message>
    <message>
        <source>The selected one, anew</source>
        <translation>L’image sélectionnée, de nouveau</translation>
    </message>
    <message>
        <source>The selected ones ({n}), anew</source>
        <translation>Les images sélectionnées ({n}), de nouveau</translation>
    </message>
    <message>
        <source>Draft alt texts</source>
        <translation>Rédiger les textes alternatifs</translation>
    </message>
    <message>
        <source>&amp;Start drafting</source>
        <translation>Commencer &amp;la rédaction</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>Drafting is held; what was drafted is kept.</source>
        <translation>La rédaction est suspendue ; ce qui est rédigé est conservé.</translation>
    </message>
    <message>
        <source>Drafting goes on.</source>
        <translation>La rédaction reprend.</translation>
    </message>
    <message>
        <source>Options of this queue</source>
        <translation>Options de cette file</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>What is known of this picture</source>
        <translation>Ce que l’on sait de cette image</translation>
    </message>
    <message numerus="yes">
        <source>What is known of these {n} pictures</source>
        <translation>
            <numerusform>Ce que l’on sait de cette {n} image</numerusform>
            <numerusform>Ce que l’on sait de ces {n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last writing back?</source>
        <translation>Annuler la dernière écriture ?</translation>
    </message>
    <message>
        <source>Its photos get the very bytes back that they had before. Your texts stay here.</source>
        <translation>Ses photos retrouvent exactement les octets d’avant. Vos textes restent ici.</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>Ann&amp;uler l’écriture</translation>
    </message>
    <message>
        <source>This queue has no pictures of a document.</source>
        <translation>Cette file n’a aucune image d’un document.</translation>
    </message>
    <message>
        <source>Save the document with its texts</source>
        <translation>Enregistrer le document avec ses textes</translation>
    </message>
    <message>
        <source>{name} with alt text</source>
        <translation>{name} avec texte alternatif</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’exportation</translation>
    </message>
    <message>
        <source>Take decisions from a table</source>
        <translation>Reprendre les décisions d’un tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Adding pictures…</source>
        <translation>Ajout d’images…</translation>
    </message>
    <message>
        <source>1 picture was added</source>
        <translation>1 image a été ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were added</source>
        <translation>
            <numerusform>{n} image a été ajoutée</numerusform>
            <numerusform>{n} images ont été ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents in the folder were left out: {names}.</source>
        <translation>Des documents du dossier ont été laissés de côté : {names}.</translation>
    </message>
    <message>
        <source>A document in the folder was left out: {names}.</source>
        <translation>Un document du dossier a été laissé de côté : {names}.</translation>
    </message>
    <message>
        <source>Add a document itself to describe its pictures: it becomes a queue of its own.</source>
        <translation>Ajoutez un document lui-même pour décrire ses images : il devient une file à part.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>Il n’y a rien à rédiger.</translation>
    </message>
    <message>
        <source>1 text was drafted</source>
        <translation>1 texte a été rédigé</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were drafted</source>
        <translation>
            <numerusform>{n} texte a été rédigé</numerusform>
            <numerusform>{n} textes ont été rédigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; of {n} the model could not tell</source>
        <translation>
            <numerusform>{drafted} ; pour {n} le modèle n’a pas su dire</numerusform>
            <numerusform>{drafted} ; pour {n} le modèle n’a pas su dire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drafted}; {n} could not be drafted</source>
        <translation>
            <numerusform>{drafted} ; {n} n’a pas pu être rédigé</numerusform>
            <numerusform>{drafted} ; {n} n’ont pas pu être rédigés</numerusform>
        </translation>
    </message>
    <message>
        <source>{drafted}; {sent} tokens sent, {answered} answered</source>
        <translation>{drafted} ; {sent} tokens envoyés, {answered} répondus</translation>
    </message>
    <message>
        <source>There is nothing to write: no approved text is new.</source>
        <translation>Il n’y a rien à écrire : aucun texte approuvé n’est nouveau.</translation>
    </message>
    <message>
        <source>1 photo was written</source>
        <translation>1 photo a été écrite</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were written</source>
        <translation>
            <numerusform>{n} photo a été écrite</numerusform>
            <numerusform>{n} photos ont été écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{written}, {n} of them into a file beside the photo</source>
        <translation>
            <numerusform>{written}, dont {n} dans un fichier à côté de la photo</numerusform>
            <numerusform>{written}, dont {n} dans un fichier à côté de la photo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is as it was</source>
        <translation>1 fichier est resté tel quel</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were</source>
        <translation>
            <numerusform>{n} fichier est resté tel quel</numerusform>
            <numerusform>{n} fichiers sont restés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Enregistré sous {file}</translation>
    </message>
    <message>
        <source>1 picture was changed</source>
        <translation>1 image a été modifiée</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were changed</source>
        <translation>
            <numerusform>{n} image a été modifiée</numerusform>
            <numerusform>{n} images ont été modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>Et {n} autre du même genre.</numerusform>
            <numerusform>Et {n} autres du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>There is no text to approve: write one, or mark the picture as decorative.</source>
        <translation>Il n’y a pas de texte à approuver : écrivez-en un, ou marquez l’image comme décorative.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Décorative</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are decorative</source>
        <translation>
            <numerusform>{n} image est décorative</numerusform>
            <numerusform>{n} images sont décoratives</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>C’est la dernière image.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>C’est la première image.</translation>
    </message>
    <message>
        <source>The alt text was copied</source>
        <translation>Le texte alternatif a été copié</translation>
    </message>
    <message>
        <source>There is no text to check.</source>
        <translation>Il n’y a pas de texte à vérifier.</translation>
    </message>
    <message>
        <source>Asking the model again…</source>
        <translation>Le modèle est de nouveau interrogé…</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>No picture is left to be reviewed in this list.</source>
        <translation>Plus aucune image à examiner dans cette liste.</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}</source>
        <translation>{name}, {row} sur {count}</translation>
    </message>
    <message>
        <source>The model was asked again.</source>
        <translation>Le modèle a été de nouveau interrogé.</translation>
    </message>
    <message>
        <source>The reliability check was stopped.</source>
        <translation>La vérification de fiabilité a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>Description détaillée</translation>
    </message>
    <message>
        <source>Difference to the text in the file</source>
        <translation>Différence avec le texte du fichier</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>&amp;Utiliser le texte du fichier</translation>
    </message>
    <message>
        <source>Conte&amp;xt of this picture…</source>
        <translation>Contexte &amp;de cette image…</translation>
    </message>
    <message>
        <source>Alt &amp;text</source>
        <translation>&amp;Texte alternatif</translation>
    </message>
    <message>
        <source>What the picture is &amp;for</source>
        <translation>À &amp;quoi sert l’image</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>La version suivante</translation>
    </message>
    <message>
        <source>What the picture is for</source>
        <translation>À quoi sert l’image</translation>
    </message>
    <message>
        <source>Not said yet: as information</source>
        <translation>Pas encore dit : comme information</translation>
    </message>
    <message>
        <source>Information: it tells something</source>
        <translation>Information : elle dit quelque chose</translation>
    </message>
    <message>
        <source>Complex: chart, map or diagram</source>
        <translation>Complexe : graphique, carte ou schéma</translation>
    </message>
    <message>
        <source>Text: it is there for its words</source>
        <translation>Texte : elle est là pour ses mots</translation>
    </message>
    <message>
        <source>Function: a link or a button</source>
        <translation>Fonction : un lien ou un bouton</translation>
    </message>
    <message>
        <source>Decorative: it needs no text</source>
        <translation>Décorative : elle n’a pas besoin de texte</translation>
    </message>
    <message>
        <source>Help me choose…</source>
        <translation>M’aider à choisir…</translation>
    </message>
    <message>
        <source>{n} of {limit} characters</source>
        <translation>{n} caractères sur {limit}</translation>
    </message>
    <message numerus="yes">
        <source>⚠ {n} characters, {more} too many</source>
        <translation>
            <numerusform>⚠ {n} caractère, {more} de trop</numerusform>
            <numerusform>⚠ {n} caractères, {more} de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>{by}, {when}</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>Version {n} sur {count}</translation>
    </message>
    <message>
        <source>written by {model}</source>
        <translation>écrit par {model}</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>écrit par vous</translation>
    </message>
    <message>
        <source>written by {model}, edited by you</source>
        <translation>écrit par {model}, modifié par vous</translation>
    </message>
    <message>
        <source>The file has no alt text yet.</source>
        <translation>Le fichier n’a pas encore de texte alternatif.</translation>
    </message>
    <message>
        <source>The file has this very text.</source>
        <translation>Le fichier a exactement ce texte.</translation>
    </message>
    <message>
        <source>Against the text in the file: left out is struck through, new is underlined.</source>
        <translation>Par rapport au texte du fichier : ce qui manque est barré, ce qui est nouveau est souligné.</translation>
    </message>
    <message>
        <source>The text in the file:</source>
        <translation>Le texte du fichier :</translation>
    </message>
    <message>
        <source>Extended description: {text}</source>
        <translation>Description détaillée : {text}</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Description : {text}</translation>
    </message>
    <message>
        <source>Keywords: {text}</source>
        <translation>Mots-clés : {text}</translation>
    </message>
    <message>
        <source>Date: {text}</source>
        <translation>Date : {text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>Lieu : {text}</translation>
    </message>
    <message>
        <source>In the picture: {text}</source>
        <translation>Dans l’image : {text}</translation>
    </message>
    <message>
        <source>Alt text in other languages: {text}</source>
        <translation>Texte alternatif dans d’autres langues : {text}</translation>
    </message>
    <message>
        <source>It has GPS coordinates; nobody is told them unasked.</source>
        <translation>Elle a des coordonnées GPS ; personne ne les apprend sans demande.</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Sightline &amp;help</source>
        <translation>&amp;Aide de Sightline</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;Tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;Go on drafting</source>
        <translation>&amp;Reprendre la rédaction</translation>
    </message>
    <message>
        <source>&amp;Hold drafting</source>
        <translation>&amp;Suspendre la rédaction</translation>
    </message>
    <message>
        <source>Stop the reliability check</source>
        <translation>Arrêter la vérification de fiabilité</translation>
    </message>
    <message>
        <source>Check &amp;reliability</source>
        <translation>&amp;Vérifier la fiabilité</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>Ajouter &amp;des images ou des documents…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ajouter &amp;un dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Coller des images</translation>
    </message>
    <message>
        <source>&amp;New queue</source>
        <translation>&amp;Nouvelle file</translation>
    </message>
    <message>
        <source>&amp;Options of this queue…</source>
        <translation>&amp;Options de cette file…</translation>
    </message>
    <message>
        <source>&amp;Take the selected pictures out</source>
        <translation>Retirer &amp;les images sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Delete this queue…</source>
        <translation>Supprimer cette &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Bring the deleted queue back</source>
        <translation>Réta&amp;blir la file supprimée</translation>
    </message>
    <message>
        <source>Save as a table (&amp;CSV)…</source>
        <translation>&amp;Enregistrer comme tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>Save as a contact &amp;sheet (HTML)…</source>
        <translation>Enregistrer comme &amp;planche contact (HTML)…</translation>
    </message>
    <message>
        <source>Take decisions &amp;in from a table…</source>
        <translation>Reprendre les déc&amp;isions d’un tableau…</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>Fer&amp;mer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Rédiger</translation>
    </message>
    <message>
        <source>&amp;Draft alt texts…</source>
        <translation>Rédi&amp;ger les textes alternatifs…</translation>
    </message>
    <message>
        <source>Draft &amp;this picture</source>
        <translation>&amp;Rédiger pour cette image</translation>
    </message>
    <message>
        <source>&amp;Pass over the present picture</source>
        <translation>&amp;Passer l’image en cours</translation>
    </message>
    <message>
        <source>&amp;Stop drafting</source>
        <translation>&amp;Arrêter la rédaction</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Appr&amp;ouver</translation>
    </message>
    <message>
        <source>&amp;Decorative</source>
        <translation>&amp;Décorative</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>R&amp;ejeter</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>Modifier le te&amp;xte</translation>
    </message>
    <message>
        <source>Next to be re&amp;viewed</source>
        <translation>Proc&amp;haine à examiner</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Image suivante</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>I&amp;mage précédente</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Aller à &amp;la liste</translation>
    </message>
    <message>
        <source>Version &amp;before</source>
        <translation>&amp;Version précédente</translation>
    </message>
    <message>
        <source>Version a&amp;fter</source>
        <translation>Version &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Use the file&apos;s text</source>
        <translation>&amp;Utiliser le texte du fichier</translation>
    </message>
    <message>
        <source>&amp;Mend the first remark</source>
        <translation>Corriger la première remar&amp;que</translation>
    </message>
    <message>
        <source>&amp;Copy the alt text</source>
        <translation>&amp;Copier le texte alternatif</translation>
    </message>
    <message>
        <source>What is &amp;known of it…</source>
        <translation>Ce &amp;que l’on en sait…</translation>
    </message>
    <message>
        <source>What is it f&amp;or? Help me choose…</source>
        <translation>À quoi ser&amp;t-elle ? M’aider à choisir…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>&amp;Write approved texts into the photos…</source>
        <translation>Écrire les te&amp;xtes approuvés dans les photos…</translation>
    </message>
    <message>
        <source>&amp;Undo the last writing…</source>
        <translation>A&amp;nnuler la dernière écriture…</translation>
    </message>
    <message>
        <source>Save the &amp;document with its texts…</source>
        <translation>Enre&amp;gistrer le document avec ses textes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Approve, decorative, reject, edit</source>
        <translation>Approuver, décorative, rejeter, modifier</translation>
    </message>
    <message>
        <source>A, D, R, E in the list</source>
        <translation>A, D, R, E dans la liste</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Image suivante ou précédente</translation>
    </message>
    <message>
        <source>J or K in the list</source>
        <translation>J ou K dans la liste</translation>
    </message>
    <message>
        <source>Select several pictures</source>
        <translation>Sélectionner plusieurs images</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Maj+Haut ou Maj+Bas, Ctrl+clic</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation>Aucune de ce genre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Sans texte alternatif</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Avec brouillon</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Décorative</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>Aucun brouillon n’a été fait</translation>
    </message>
    <message>
        <source>Approved, not in the file yet</source>
        <translation>Approuvé, pas encore dans le fichier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>{n} of {count} reviewed</source>
        <translation>{n} sur {count} examinées</translation>
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
        <translation>Texte alternatif — Sightline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Annuler ce travail</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Hold drafting</source>
        <translation>Suspendre la rédaction</translation>
    </message>
    <message>
        <source>Checking reliability</source>
        <translation>Vérification de la fiabilité</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Annuler la vérification</translation>
    </message>
    <message>
        <source>Alt text for many pictures.</source>
        <translation>Un texte alternatif pour de nombreuses images.</translation>
    </message>
    <message>
        <source>Add a folder, pictures, or a Word, PowerPoint, EPUB or HTML document. The model drafts, you approve, and only then the text goes into the files.</source>
        <translation>Ajoutez un dossier, des images, ou un document Word, PowerPoint, EPUB ou HTML. Le modèle rédige, vous approuvez, et alors seulement le texte va dans les fichiers.</translation>
    </message>
    <message>
        <source>{sentence} Nothing leaves this computer.</source>
        <translation>{sentence} Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add pictures or documents…</source>
        <translation>Ajouter des images ou des documents…</translation>
    </message>
    <message>
        <source>Draft alt texts…</source>
        <translation>Rédiger les textes alternatifs…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Approuver</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Décorative</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Draft this one</source>
        <translation>Rédiger celle-ci</translation>
    </message>
    <message>
        <source>Check reliability</source>
        <translation>Vérifier la fiabilité</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Suivante à examiner</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Ajout d’images</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Drafts: {done} of {total}</source>
        <translation>Brouillons : {done} sur {total}</translation>
    </message>
    <message>
        <source>{drafts}, {time} left</source>
        <translation>{drafts}, encore {time}</translation>
    </message>
    <message>
        <source>{drafts}, held</source>
        <translation>{drafts}, suspendu</translation>
    </message>
    <message>
        <source>Drafting for {name}…</source>
        <translation>Rédaction pour {name}…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>Reprendre la rédaction</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Words, or “a phrase” in quotes</source>
        <translation>Des mots, ou « une expression » entre guillemets</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;uvrir</translation>
    </message>
    <message>
        <source>Titles, questions, answers, file names and the words in pictures are searched.</source>
        <translation>La recherche porte sur les titres, les questions, les réponses, les noms de fichiers et les mots dans les images.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} endroit</numerusform>
            <numerusform>{n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in 1 conversation</source>
        <translation>{found} dans 1 conversation</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} conversations</source>
        <translation>
            <numerusform>{found} dans {n} conversation</numerusform>
            <numerusform>{found} dans {n} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore posée</translation>
    </message>
    <message>
        <source>{title} (archived)</source>
        <translation>{title} (archivée)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <translation>Mots dans une image</translation>
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
        <translation>Les serveurs n’ont pas pu être enregistrés dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>No key is kept. Most servers on this computer need none.</source>
        <translation>Aucune clé n’est conservée. La plupart des serveurs sur cet ordinateur n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>The key is in the key store of this computer.</source>
        <translation>La clé est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key is kept until you quit, and nowhere written down: this computer has no key store for it.</source>
        <translation>La clé est gardée jusqu’à la fermeture, et n’est écrite nulle part : cet ordinateur n’a pas de trousseau pour elle.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} modèle</numerusform>
            <numerusform>{n} modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no models; type the name of one.</source>
        <translation>Le serveur ne nomme aucun modèle ; saisissez le nom d’un modèle.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>&amp;Forget key</source>
        <translation>Oublier &amp;la clé</translation>
    </message>
    <message>
        <source>&amp;List models</source>
        <translation>Lister les &amp;modèles</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <translation>Demander au serveur quels modèles il a</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>conservée ; saisissez-en une autre pour la remplacer</translation>
    </message>
</context>
<context>
    <name>ServerMark</name>
    <message>
        <source>Stay on this computer</source>
        <translation>Rester sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use the model on this computer instead of the server</source>
        <translation>Utiliser le modèle de cet ordinateur au lieu du serveur</translation>
    </message>
    <message>
        <source>Pictures go to another program on this computer → {host}</source>
        <translation>Les images vont à un autre programme de cet ordinateur → {host}</translation>
    </message>
    <message>
        <source>Pictures leave this computer → {host}</source>
        <translation>Les images quittent cet ordinateur → {host}</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>Un nouveau serveur</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <source>A server answers instead of the model on this computer. Pictures that you ask about are sent to it.</source>
        <translation>Un serveur répond à la place du modèle de cet ordinateur. Les images sur lesquelles vous posez des questions lui sont envoyées.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your question waits for the picture…</source>
        <translation>Votre question attend l’image…</translation>
    </message>
    <message>
        <source>Add a picture first, then ask: open one, paste one, or drop one on the window.</source>
        <translation>Ajoutez d’abord une image, puis demandez : ouvrez-en une, collez-en une, ou déposez-en une sur la fenêtre.</translation>
    </message>
    <message>
        <source>Your question waits for the model…</source>
        <translation>Votre question attend le modèle…</translation>
    </message>
    <message>
        <source>The picture has been read</source>
        <translation>L’image a été lue</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures have been read</source>
        <translation>
            <numerusform>{n} image a été lue</numerusform>
            <numerusform>{n} images ont été lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Le modèle n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Ce que dit le système</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>That of the conversation</source>
        <translation>Celle de la conversation</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings — Sightline</source>
        <translation>Réglages — Sightline</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Tout &amp;rétablir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Serveurs…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Rétablir tous les réglages ?</translation>
    </message>
    <message>
        <source>These go back to what they were at first:</source>
        <translation>Ceux-ci redeviennent comme au début :</translation>
    </message>
    <message>
        <source>Conversations, models, servers and keys stay.</source>
        <translation>Les conversations, les modèles, les serveurs et les clés restent.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réta&amp;blir</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title} : {value}</translation>
    </message>
    <message>
        <source>Reset {title} to: {value}</source>
        <translation>Rétablir « {title} » à : {value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Choisir : {title}</translation>
    </message>
</context>
<context>
    <name>SpeechControl</name>
    <message>
        <source>Reading aloud is a part of Sightline that is not installed. Install it with: pip install &quot;{what}&quot;</source>
        <translation>La lecture à voix haute est une partie de Sightline qui n’est pas installée. Installez-la avec : pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Add one in the system&apos;s settings for speech; on Linux, install speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>Cet ordinateur n’a pas de voix pour lire. Ajoutez-en une dans les réglages vocaux du système ; sous Linux, installez speech-dispatcher et une voix telle que espeak-ng.</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped. Press Space to begin again.</source>
        <translation>La voix de cet ordinateur s’est arrêtée. Appuyez sur Espace pour recommencer.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening pictures</source>
        <translation>Ouverture d’images</translation>
    </message>
    <message>
        <source>Cancel opening pictures</source>
        <translation>Annuler l’ouverture d’images</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>Annuler la lecture du texte</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Opening picture {done} of {total}</source>
        <translation>Ouverture de l’image {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading text {at}/{total}</source>
        <translation>Lecture du texte {at}/{total}</translation>
    </message>
    <message>
        <source>{name} · on a server</source>
        <translation>{name} · sur un serveur</translation>
    </message>
    <message>
        <source>{name} · on this computer</source>
        <translation>{name} · sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text in the picture</source>
        <translation>Texte de l’image</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all text of the picture</source>
        <translation>Copier tout le texte de l’image</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Read the text of this picture now</source>
        <translation>Lire maintenant le texte de cette image</translation>
    </message>
    <message>
        <source> [{percent} %, may be wrong]</source>
        <translation> [{percent} %, peut-être faux]</translation>
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
        <translation>Choisissez une image. Ctrl+O en ouvre une, Ctrl+V en colle une, et vous pouvez en déposer une n’importe où sur cette fenêtre. Pour essayer, prenez une des images d’exemple.</translation>
    </message>
    <message>
        <source>Ask about it. Write your question in the box at the bottom, and press Enter. Shift+Esc brings you to the box from anywhere.</source>
        <translation>Posez votre question. Écrivez-la dans le champ du bas, et appuyez sur Entrée. Maj+Échap vous amène au champ de partout.</translation>
    </message>
    <message>
        <source>Read or hear the answer. Ctrl+M goes to the messages, J and K to the next and the one before, and Space reads one aloud. A machine writes the answers: they can be wrong.</source>
        <translation>Lisez ou écoutez la réponse. Ctrl+M mène aux messages, J et K au suivant et au précédent, et Espace en lit un à voix haute. Une machine écrit les réponses : elles peuvent être fausses.</translation>
    </message>
    <message>
        <source>Help is always there. F1 opens it, Ctrl+/ lists all keys, and the Help menu starts this tour again. Pictures and questions stay on this computer, unless you choose a server.</source>
        <translation>L’aide est toujours là. F1 l’ouvre, Ctrl+/ liste toutes les touches, et le menu Aide relance cette visite. Images et questions restent sur cet ordinateur, à moins que vous ne choisissiez un serveur.</translation>
    </message>
    <message>
        <source>Step &amp;before</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>S&amp;kip the tour</source>
        <translation>Passer &amp;la visite</translation>
    </message>
    <message>
        <source>Step {at} of {total}: {text}</source>
        <translation>Étape {at} sur {total} : {text}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>T&amp;erminer</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Ask about any picture.</source>
        <translation>Posez des questions sur toute image.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard</source>
        <translation>Utiliser l’image du presse-papiers</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Ou essayez l’une de celles-ci :</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>Images d’exemple</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask. Nothing leaves this computer.</source>
        <translation>Déposez une image ici, collez-en une ou ouvrez-en une, et demandez. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or open one, and ask.</source>
        <translation>Déposez une image ici, collez-en une ou ouvrez-en une, et demandez.</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>Exemple : {title}</translation>
    </message>
</context>
<context>
    <name>WordsControl</name>
    <message>
        <source>&amp;Text in the picture</source>
        <translation>Texte de &amp;l’image</translation>
    </message>
    <message>
        <source>&amp;Select text by keyboard</source>
        <translation>&amp;Sélectionner du texte au clavier</translation>
    </message>
    <message>
        <source>&amp;Copy all text</source>
        <translation>Co&amp;pier tout le texte</translation>
    </message>
    <message>
        <source>&amp;Find in the picture…</source>
        <translation>&amp;Rechercher dans l’image…</translation>
    </message>
    <message>
        <source>Show &amp;how sure the reader was</source>
        <translation>&amp;Montrer la certitude de la lecture</translation>
    </message>
    <message>
        <source>Read the text of this picture n&amp;ow</source>
        <translation>Lir&amp;e maintenant le texte de cette image</translation>
    </message>
    <message>
        <source>&amp;Read text in pictures</source>
        <translation>Lire le te&amp;xte des images</translation>
    </message>
    <message>
        <source>Words were read in 1 other picture</source>
        <translation>Des mots ont été lus dans 1 autre image</translation>
    </message>
    <message numerus="yes">
        <source>Words were read in {n} other pictures</source>
        <translation>
            <numerusform>Des mots ont été lus dans {n} autre image</numerusform>
            <numerusform>Des mots ont été lus dans {n} autres images</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word read in Image {number}</source>
        <translation>1 mot lu dans l’image {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words read in Image {number}</source>
        <translation>
            <numerusform>{n} mot lu dans l’image {number}</numerusform>
            <numerusform>{n} mots lus dans l’image {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this picture</source>
        <translation>Aucun texte n’a été trouvé dans cette image</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} may be wrong</source>
        <translation>
            <numerusform>{words}, dont {n} peut-être faux</numerusform>
            <numerusform>{words}, dont {n} peut-être faux</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message>
        <source>The text was not read</source>
        <translation>Le texte n’a pas été lu</translation>
    </message>
    <message>
        <source>The text could not be read</source>
        <translation>Le texte n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Text in pictures is not read; the Text menu has the switch</source>
        <translation>Le texte des images n’est pas lu ; l’option est dans le menu Texte</translation>
    </message>
</context>
<context>
    <name>WordsLayer</name>
    <message>
        <source>{percent} % sure, may be wrong</source>
        <translation>sûr à {percent} %, peut-être faux</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <translation>
            <numerusform>{n} mot sélectionné</numerusform>
            <numerusform>{n} mots sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word copied</source>
        <translation>1 mot copié</translation>
    </message>
    <message numerus="yes">
        <source>{n} words copied</source>
        <translation>
            <numerusform>{n} mot copié</numerusform>
            <numerusform>{n} mots copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} selected</source>
        <translation>{words}, {n} sélectionnés</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write approved texts</source>
        <translation>Écrire les textes approuvés</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 photo</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} will say what you have approved.</source>
        <translation>{photos} : on y lira ce que vous avez approuvé.</translation>
    </message>
    <message>
        <source>In 1 of them another text is replaced.</source>
        <translation>Dans 1 d’entre elles, un autre texte est remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} of them another text is replaced.</source>
        <translation>
            <numerusform>Dans {n} d’entre elles, un autre texte est remplacé.</numerusform>
            <numerusform>Dans {n} d’entre elles, un autre texte est remplacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into the fields “Alt Text (Accessibility)” and “Extended Description (Accessibility)”</source>
        <translation>Il va dans les champs « Alt Text (Accessibility) » et « Extended Description (Accessibility) »</translation>
    </message>
    <message>
        <source>{fields}, and into an empty “Description”</source>
        <translation>{fields}, et dans une « Description » vide</translation>
    </message>
    <message>
        <source>{fields}. No pixel and no other field changes, and it can be undone.</source>
        <translation>{fields}. Aucun pixel ni aucun autre champ ne change, et cela peut être annulé.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>What changes in the chosen photo</source>
        <translation>Ce qui change dans la photo choisie</translation>
    </message>
    <message>
        <source>Write into files &amp;beside the photos (sidecars), and not into the photos</source>
        <translation>Écrire dans des fichiers à côté des &amp;photos (fichiers annexes), et non dans les photos</translation>
    </message>
    <message>
        <source>Where a &amp;sidecar is needed, as for HEIC, call it</source>
        <translation>&amp;Si un fichier annexe est nécessaire, comme pour HEIC, l’appeler</translation>
    </message>
    <message>
        <source>photo.xmp, as Adobe&apos;s programs do</source>
        <translation>photo.xmp, comme les logiciels d’Adobe</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, as darktable and digiKam do</source>
        <translation>photo.jpg.xmp, comme darktable et digiKam</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Éc&amp;rire</translation>
    </message>
</context>
<context>
    <name>_OfferBox</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Tools ▸ Models… recommends it again</source>
        <translation>Outils ▸ Modèles… le recommandera de nouveau</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Texte à venir</translation>
    </message>
</context>
<context>
    <name>_Siblings</name>
    <message>
        <source>Question {at} of {total}</source>
        <translation>Question {at} sur {total}</translation>
    </message>
    <message>
        <source>Answer {at} of {total}</source>
        <translation>Réponse {at} sur {total}</translation>
    </message>
    <message>
        <source>Previous version of the question</source>
        <translation>Version précédente de la question</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Réponse précédente</translation>
    </message>
    <message>
        <source>Next version of the question</source>
        <translation>Version suivante de la question</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Réponse suivante</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Short descriptions and simple questions on any computer; the quickest.</source>
        <translation>Descriptions courtes et questions simples sur tout ordinateur ; le plus rapide.</translation>
    </message>
    <message>
        <source>Descriptions, documents and text in pictures; quick.</source>
        <translation>Descriptions, documents et texte dans les images ; rapide.</translation>
    </message>
    <message>
        <source>Several pictures at once, charts and documents.</source>
        <translation>Plusieurs images à la fois, graphiques et documents.</translation>
    </message>
    <message>
        <source>Documents, charts and questions that need thought, for its size.</source>
        <translation>Pour sa taille : documents, graphiques et questions qui demandent réflexion.</translation>
    </message>
    <message>
        <source>Good descriptions, charts and documents on a laptop.</source>
        <translation>Bonnes descriptions, graphiques et documents sur un ordinateur portable.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens; runs without torch.</source>
        <translation>Texte dans les images en de nombreuses langues, documents, écrans ; fonctionne sans torch.</translation>
    </message>
    <message>
        <source>Text in pictures in many languages, documents, screens.</source>
        <translation>Texte dans les images en de nombreuses langues, documents, écrans.</translation>
    </message>
    <message>
        <source>Documents, tables, places of things in pictures.</source>
        <translation>Documents, tableaux, emplacement des choses dans les images.</translation>
    </message>
    <message>
        <source>Fluent descriptions in over 140 languages.</source>
        <translation>Descriptions fluides en plus de 140 langues.</translation>
    </message>
    <message>
        <source>The most able small one: documents, screens, places, reasoning.</source>
        <translation>Le plus capable des petits : documents, écrans, emplacements, raisonnement.</translation>
    </message>
    <message>
        <source>Plain descriptions; the classic to compare others with.</source>
        <translation>Descriptions simples ; le classique auquel comparer les autres.</translation>
    </message>
    <message>
        <source>Documents, tables and long texts in pictures, on a graphics card.</source>
        <translation>Documents, tableaux et longs textes dans les images, sur une carte graphique.</translation>
    </message>
    <message>
        <source>Careful descriptions and reasoning, on a large graphics card.</source>
        <translation>Descriptions soignées et raisonnement, sur une grande carte graphique.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K); answers no questions. The quickest of these.</source>
        <translation>Trouve des images par des mots (Ctrl+Maj+K) ; ne répond à aucune question. Le plus rapide de ceux-ci.</translation>
    </message>
    <message>
        <source>Finds pictures by words (Ctrl+Shift+K), and better than CLIP; answers no questions.</source>
        <translation>Trouve des images par des mots (Ctrl+Maj+K), mieux que CLIP ; ne répond à aucune question.</translation>
    </message>
    <message>
        <source>Finds pictures by words of many languages (Ctrl+Shift+K); answers no questions.</source>
        <translation>Trouve des images par des mots de nombreuses langues (Ctrl+Maj+K) ; ne répond à aucune question.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {folder} holds no picture. Choose a folder with PNG, JPEG or WebP files.</source>
        <translation>Le dossier {folder} ne contient aucune image. Choisissez un dossier avec des fichiers PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or choose 4 bits or the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>La carte graphique n’a pas assez de mémoire libre pour {what}. Utilisez un modèle plus petit, ou choisissez 4 bits ou le processeur dans le menu Fichier, Exécuter les modèles sur. La conversation est conservée.</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or choose the processor in the menu File, Run models on. The conversation is kept.</source>
        <translation>La carte graphique n’a pas assez de mémoire libre pour {what}. Utilisez un modèle plus petit, ou ses graphes en 4 bits (q4), ou choisissez le processeur dans le menu Fichier, Exécuter les modèles sur. La conversation est conservée.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or its graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>Il n’y a pas assez de mémoire libre pour {what}. Utilisez un modèle plus petit, ou ses graphes en 4 bits (q4), ou fermez d’autres programmes. La conversation est conservée.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Use a smaller model, or export this one to graphs in 4 bits (q4), or close other programs. The conversation is kept.</source>
        <translation>Il n’y a pas assez de mémoire libre pour {what}. Utilisez un modèle plus petit, ou exportez celui-ci en graphes de 4 bits (q4), ou fermez d’autres programmes. La conversation est conservée.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}. Close other programs, or use something smaller.</source>
        <translation>Il n’y a pas assez de mémoire libre pour {what}. Fermez d’autres programmes, ou utilisez quelque chose de plus petit.</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Add them in the menu File, GPU support.</source>
        <translation>Cela demande des paquets qui ne sont pas installés. Ajoutez-les dans le menu Fichier, Prise en charge du GPU.</translation>
    </message>
    <message>
        <source>This needs packages that are not installed. Install them with: pip install &quot;{what}&quot;</source>
        <translation>Cela demande des paquets qui ne sont pas installés. Installez-les avec : pip install &quot;{what}&quot;</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {text}). Your pictures and your words are kept.</source>
        <translation>Un problème est survenu dans le programme ({kind} : {text}). Vos images et vos mots sont conservés.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Ask the question</source>
        <translation>Poser la question</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>Nouvelle ligne dans la question</translation>
    </message>
    <message>
        <source>Next or previous message</source>
        <translation>Message suivant ou précédent</translation>
    </message>
    <message>
        <source>J or K, Alt+Down or Alt+Up</source>
        <translation>J ou K, Alt+Bas ou Alt+Haut</translation>
    </message>
    <message>
        <source>Copy the message the keyboard is at, or as plain text</source>
        <translation>Copier le message où se trouve le clavier, ou en texte brut</translation>
    </message>
    <message>
        <source>Edit the question the keyboard is at</source>
        <translation>Modifier la question où se trouve le clavier</translation>
    </message>
    <message>
        <source>Read the message line by line</source>
        <translation>Lire le message ligne par ligne</translation>
    </message>
    <message>
        <source>Read the message aloud, or stop reading</source>
        <translation>Lire le message à voix haute, ou arrêter la lecture</translation>
    </message>
    <message>
        <source>Read a page further or back</source>
        <translation>Lire une page plus loin ou en arrière</translation>
    </message>
    <message>
        <source>Begin or end of the message</source>
        <translation>Début ou fin du message</translation>
    </message>
    <message>
        <source>Open the chosen conversation</source>
        <translation>Ouvrir la conversation choisie</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Entrée dans la liste</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>Choisir plusieurs conversations</translation>
    </message>
    <message>
        <source>Shift+Up or Shift+Down, Ctrl+click</source>
        <translation>Maj+Haut ou Maj+Bas, Ctrl+clic</translation>
    </message>
    <message>
        <source>Rename or delete conversations</source>
        <translation>Renommer ou supprimer des conversations</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>F2, Suppr dans la liste</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Ctrl+Z in the list</source>
        <translation>Ctrl+Z dans la liste</translation>
    </message>
    <message>
        <source>Pin or archive conversations</source>
        <translation>Épingler ou archiver des conversations</translation>
    </message>
    <message>
        <source>Menu key in the list</source>
        <translation>Touche Menu dans la liste</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Drag, or arrow keys on the picture</source>
        <translation>Glisser, ou flèches sur l’image</translation>
    </message>
    <message>
        <source>Draw a region to ask about</source>
        <translation>Tracer une zone sur laquelle demander</translation>
    </message>
    <message>
        <source>Ctrl+drag on the picture</source>
        <translation>Ctrl+glisser sur l’image</translation>
    </message>
    <message>
        <source>Move a region, change its size</source>
        <translation>Déplacer une zone, changer sa taille</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows; Ctrl for single pixels</source>
        <translation>Flèches, Maj+flèches ; Ctrl pixel par pixel</translation>
    </message>
    <message>
        <source>Keep, leave or remove a region</source>
        <translation>Garder, quitter ou supprimer une zone</translation>
    </message>
    <message>
        <source>Remove a chosen region</source>
        <translation>Supprimer une zone choisie</translation>
    </message>
    <message>
        <source>Delete at its chip under the question</source>
        <translation>Suppr sur son étiquette sous la question</translation>
    </message>
    <message>
        <source>Undo the last change of regions</source>
        <translation>Annuler la dernière modification des zones</translation>
    </message>
    <message>
        <source>Ctrl+Z on the picture</source>
        <translation>Ctrl+Z sur l’image</translation>
    </message>
    <message>
        <source>Select text in the picture</source>
        <translation>Sélectionner du texte dans l’image</translation>
    </message>
    <message>
        <source>Drag along it, double click</source>
        <translation>Glisser dessus, double clic</translation>
    </message>
    <message>
        <source>Select text in the picture, after F7</source>
        <translation>Sélectionner du texte dans l’image, après F7</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>Flèches, Maj+flèches</translation>
    </message>
    <message>
        <source>Select all text in the picture, copy it</source>
        <translation>Sélectionner tout le texte de l’image, le copier</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>image {n}</source>
        <translation>image {n}</translation>
    </message>
    <message>
        <source>images {list}</source>
        <translation>images {list}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>image {number}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Image {number}: {name}</source>
        <translation>Image {number} : {name}</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>Afficher cette image</translation>
    </message>
    <message>
        <source>Read this message &amp;aloud</source>
        <translation>&amp;Lire ce message à voix haute</translation>
    </message>
    <message>
        <source>Copy this message as &amp;Markdown</source>
        <translation>Copier ce &amp;message en Markdown</translation>
    </message>
    <message>
        <source>&amp;Export this message…</source>
        <translation>&amp;Exporter ce message…</translation>
    </message>
    <message>
        <source>Export &amp;up to this message…</source>
        <translation>Exporter &amp;jusqu’à ce message…</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{name}
{size} as {dtype}, commit {commit}</source>
        <translation>{name}
{size} en {dtype}, commit {commit}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>By downloading you agree to these terms. Read them first.</source>
        <translation>En téléchargeant, vous acceptez ces conditions. Lisez-les d’abord.</translation>
    </message>
    <message>
        <source>Its hashes are seen for the first time, and pinned from now on.</source>
        <translation>Ses empreintes sont vues pour la première fois, et fixées désormais.</translation>
    </message>
    <message>
        <source>Download this model?</source>
        <translation>Télécharger ce modèle ?</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Té&amp;lécharger</translation>
    </message>
    <message>
        <source>I &amp;agree; download</source>
        <translation>&amp;J’accepte ; télécharger</translation>
    </message>
    <message>
        <source>Export this model?</source>
        <translation>Exporter ce modèle ?</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>{title} is removed from this computer; {size} become free.</source>
        <translation>{title} est supprimé de cet ordinateur ; {size} se libèrent.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Supprimer ce modèle ?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>{title} becomes ONNX graphs with 8 bits a weight, which run without torch. The checkpoint stays.
It takes up to {disk} on the disk, about {memory} of memory, and {time}; it can be cancelled at any time.</source>
        <translation>{title} devient des graphes ONNX à 8 bits par poids, qui fonctionnent sans torch. Le checkpoint reste.
Cela demande jusqu’à {disk} sur le disque, environ {memory} de mémoire et {time} ; cela peut être annulé à tout moment.</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Répond maintenant</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>Toujours là</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modèle intégré</translation>
    </message>
    <message>
        <source>Drawings, charts and signs; not photographs.</source>
        <translation>Dessins, graphiques et panneaux ; pas de photographies.</translation>
    </message>
    <message>
        <source>Finds pictures now</source>
        <translation>Trouve les images maintenant</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
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
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>It is a checkpoint, which has to be exported to ONNX graphs before it answers here.</source>
        <translation>C’est un checkpoint, qui doit être exporté en graphes ONNX avant de répondre ici.</translation>
    </message>
    <message>
        <source>It is a checkpoint. It runs in torch, or is exported, with the packages of an extra.</source>
        <translation>C’est un checkpoint. Il fonctionne dans torch, ou est exporté, avec les paquets d’un extra.</translation>
    </message>
    <message>
        <source>Some of it is here. It goes on where it stopped.</source>
        <translation>Une partie est là. Cela reprend où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>{time} an answer</source>
        <translation>{time} par réponse</translation>
    </message>
    <message>
        <source>About {disk} to fetch, {memory} of memory.</source>
        <translation>Environ {disk} à récupérer, {memory} de mémoire.</translation>
    </message>
    <message>
        <source>Will not run here</source>
        <translation>Ne fonctionnera pas ici</translation>
    </message>
    <message>
        <source>Recommended: {why}</source>
        <translation>Recommandé : {why}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Langues : {languages}</translation>
    </message>
    <message>
        <source>Its owners give it to people who accepted its terms on the hub; it needs an access token.</source>
        <translation>Ses propriétaires le donnent à qui a accepté ses conditions sur le hub ; il faut un jeton d’accès.</translation>
    </message>
    <message>
        <source>{title} (recommended)</source>
        <translation>{title} (recommandé)</translation>
    </message>
    <message>
        <source>Licence: {licence} {url}</source>
        <translation>Licence : {licence} {url}</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>Region {region} of image {image}</source>
        <translation>Zone {region} de l’image {image}</translation>
    </message>
    <message>
        <source>Show this region on the picture</source>
        <translation>Afficher cette zone sur l’image</translation>
    </message>
    <message>
        <source>Region {number} of {picture}</source>
        <translation>Zone {number} de {picture}</translation>
    </message>
    <message>
        <source>left {left} %, top {top} %, {width} % wide, {height} % high</source>
        <translation>gauche {left} %, haut {top} %, {width} % de large, {height} % de haut</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>en bas à droite</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Left out: {text}.</source>
        <translation>Retiré : {text}.</translation>
    </message>
    <message>
        <source>Added: {text}.</source>
        <translation>Ajouté : {text}.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>Le même texte.</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Pas encore de brouillon</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Décorative</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>No draft was made</source>
        <translation>Aucun brouillon n’a été fait</translation>
    </message>
    <message>
        <source>Has a text</source>
        <translation>A un texte</translation>
    </message>
    <message>
        <source>{status}, in the file</source>
        <translation>{status}, dans le fichier</translation>
    </message>
    <message>
        <source>What the pictures are &amp;for</source>
        <translation>À &amp;quoi servent les images</translation>
    </message>
    <message>
        <source>Who or what is &amp;in them</source>
        <translation>Qui ou quoi &amp;y figure</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;e</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>In these lines {placeholders} stand for what each photo says itself. {gps} is told only if it is there.</source>
        <translation>Dans ces lignes, {placeholders} remplacent ce que dit chaque photo elle-même. {gps} n’est communiqué que s’il y figure.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Are there words in the picture?</source>
        <translation>Y a-t-il des mots dans l’image ?</translation>
    </message>
    <message>
        <source>Yes, and they stand beside it as text, too</source>
        <translation>Oui, et ils figurent aussi à côté, en texte</translation>
    </message>
    <message>
        <source>Yes, but they are there for their looks alone</source>
        <translation>Oui, mais ils sont là pour leur seul aspect</translation>
    </message>
    <message>
        <source>Yes, and they say what a click on it does</source>
        <translation>Oui, et ils disent ce que fait un clic dessus</translation>
    </message>
    <message>
        <source>Yes, and they stand nowhere else</source>
        <translation>Oui, et ils ne figurent nulle part ailleurs</translation>
    </message>
    <message>
        <source>No, or they are a small part of it</source>
        <translation>Non, ou ils n’en sont qu’une petite partie</translation>
    </message>
    <message>
        <source>Is it a link or a button, or in one, that nobody would understand without it?</source>
        <translation>Est-ce un lien ou un bouton, ou dans un lien ou un bouton que personne ne comprendrait sans elle ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Does it say something that matters to what is around it?</source>
        <translation>Dit-elle quelque chose qui compte pour ce qui l’entoure ?</translation>
    </message>
    <message>
        <source>Yes, and a sentence or two can say it</source>
        <translation>Oui, et une ou deux phrases suffisent</translation>
    </message>
    <message>
        <source>Yes, and it takes more: a chart, a map, a diagram</source>
        <translation>Oui, et il faut davantage : un graphique, une carte, un schéma</translation>
    </message>
    <message>
        <source>Yes, but the text beside it says the same</source>
        <translation>Oui, mais le texte à côté dit la même chose</translation>
    </message>
    <message>
        <source>Is it there for its looks alone?</source>
        <translation>Est-elle là pour son seul aspect ?</translation>
    </message>
    <message>
        <source>No, or I cannot tell</source>
        <translation>Non, ou je ne saurais dire</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Common content management systems</source>
        <translation>Systèmes de gestion de contenu courants</translation>
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
        <translation>Cinq formes</translation>
    </message>
    <message>
        <source>A bar chart</source>
        <translation>Un diagramme à barres</translation>
    </message>
    <message>
        <source>A pie chart</source>
        <translation>Un diagramme circulaire</translation>
    </message>
    <message>
        <source>A line chart</source>
        <translation>Une courbe</translation>
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
        <translation>L’image est marquée comme décorative : les lecteurs d’écran la passent, et personne n’entend ceci.</translation>
    </message>
    <message>
        <source>Take the text out, or say what the picture is for.</source>
        <translation>Retirez le texte, ou dites à quoi sert l’image.</translation>
    </message>
    <message>
        <source>Put the words in, or take it out.</source>
        <translation>Mettez les mots, ou retirez-le.</translation>
    </message>
    <message>
        <source>There is no text: who cannot see the picture learns nothing of it.</source>
        <translation>Il n’y a pas de texte : qui ne voit pas l’image n’en apprend rien.</translation>
    </message>
    <message>
        <source>Write one, or mark the picture as decorative.</source>
        <translation>Écrivez-en un, ou marquez l’image comme décorative.</translation>
    </message>
    <message>
        <source>This only holds the place of an alt text.</source>
        <translation>Ceci ne fait que tenir la place d’un texte alternatif.</translation>
    </message>
    <message>
        <source>Write what the picture tells, in its place.</source>
        <translation>Écrivez à sa place ce que dit l’image.</translation>
    </message>
    <message>
        <source>This is the name of a file, which tells nothing of the picture.</source>
        <translation>C’est un nom de fichier, qui ne dit rien de l’image.</translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation>Écrivez ce que montre l’image.</translation>
    </message>
    <message>
        <source>These words fit almost every picture, and tell nothing of this one.</source>
        <translation>Ces mots vont à presque toute image, et ne disent rien de celle-ci.</translation>
    </message>
    <message>
        <source>Say who or what is to be seen, and what matters about it.</source>
        <translation>Dites qui ou quoi l’on voit, et ce qui importe.</translation>
    </message>
    <message>
        <source>Take it out, or say in the context who or what it is.</source>
        <translation>Retirez-le, ou dites dans le contexte de qui ou de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Look whether these words stand there.</source>
        <translation>Regardez si ces mots y figurent.</translation>
    </message>
    <message>
        <source>The caption beside the picture says just this: it would be read twice.</source>
        <translation>La légende à côté de l’image dit exactement cela : ce serait lu deux fois.</translation>
    </message>
    <message>
        <source>Say what the caption does not, or mark the picture as decorative.</source>
        <translation>Dites ce que la légende ne dit pas, ou marquez l’image comme décorative.</translation>
    </message>
    <message>
        <source>Another picture here has the same text: nobody could tell the two apart.</source>
        <translation>Une autre image d’ici a le même texte : personne ne pourrait les distinguer.</translation>
    </message>
    <message>
        <source>Say what is different in this one.</source>
        <translation>Dites ce qui est différent dans celle-ci.</translation>
    </message>
    <message>
        <source>This is a heap of search words: read aloud, it says nothing.</source>
        <translation>C’est un tas de mots de recherche : lu à voix haute, cela ne dit rien.</translation>
    </message>
    <message>
        <source>Write a phrase, as you would tell somebody on the telephone what the picture shows.</source>
        <translation>Écrivez une phrase, comme vous diriez à quelqu’un au téléphone ce que montre l’image.</translation>
    </message>
    <message>
        <source>It ends with dots, as if there were more to come.</source>
        <translation>Il se termine par des points, comme s’il y avait une suite.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence.</source>
        <translation>Il se termine au milieu d’une phrase.</translation>
    </message>
    <message>
        <source>It ends where there is no more room, and not with a sentence.</source>
        <translation>Il se termine là où la place manque, et non avec une phrase.</translation>
    </message>
    <message>
        <source>Finish the sentence, or take its beginning out.</source>
        <translation>Finissez la phrase, ou retirez son début.</translation>
    </message>
    <message>
        <source>Say the most important first, and leave details to the extended description.</source>
        <translation>Dites d’abord le plus important, et laissez les détails à la description détaillée.</translation>
    </message>
    <message>
        <source>It says the same sentence again.</source>
        <translation>Il dit deux fois la même phrase.</translation>
    </message>
    <message>
        <source>Say it once.</source>
        <translation>Dites-la une fois.</translation>
    </message>
    <message>
        <source>Here a model speaks of what it cannot do, not of the picture.</source>
        <translation>Ici un modèle parle de ce qu’il ne sait pas faire, et non de l’image.</translation>
    </message>
    <message>
        <source>Write what the picture shows, or mark it as decorative.</source>
        <translation>Écrivez ce que montre l’image, ou marquez-la comme décorative.</translation>
    </message>
    <message>
        <source>A model says this to whoever asked it; it is not about the picture.</source>
        <translation>Un modèle dit cela à qui l’a interrogé ; cela ne parle pas de l’image.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>A screen reader says already that this is a picture.</source>
        <translation>Un lecteur d’écran dit déjà que c’est une image.</translation>
    </message>
    <message>
        <source>Begin with what it shows; that it is a painting, a map or a chart may be said.</source>
        <translation>Commencez par ce qu’elle montre ; on peut dire que c’est un tableau, une carte ou un graphique.</translation>
    </message>
    <message>
        <source>Look, and say what is there, or leave it out.</source>
        <translation>Regardez, et dites ce qui est là, ou omettez-le.</translation>
    </message>
    <message>
        <source>These marks mean nothing in an alt text, and may be read aloud.</source>
        <translation>Ces signes n’ont aucun sens dans un texte alternatif, et risquent d’être lus.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Retirez-les.</translation>
    </message>
    <message>
        <source>This version cannot run models of type {kind} yet.</source>
        <translation>Cette version ne peut pas encore exécuter les modèles de type {kind}.</translation>
    </message>
    <message>
        <source>It runs in torch, which needs the packages of the extra “cuda”.</source>
        <translation>Il fonctionne dans torch, ce qui demande les paquets de l’extra « cuda ».</translation>
    </message>
    <message>
        <source>It has to be exported first, which needs the packages of the extra “export”.</source>
        <translation>Il faut d’abord l’exporter, ce qui demande les paquets de l’extra « export ».</translation>
    </message>
    <message>
        <source>It needs {memory} of memory; this computer has {here}.</source>
        <translation>Il demande {memory} de mémoire ; cet ordinateur en a {here}.</translation>
    </message>
    <message>
        <source>To export it takes {memory} of memory; this computer has {here}.</source>
        <translation>L’exporter demande {memory} de mémoire ; cet ordinateur en a {here}.</translation>
    </message>
    <message>
        <source>It needs {disk} on the disk; {free} are free.</source>
        <translation>Il demande {disk} sur le disque ; {free} sont libres.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits this computer; a server of your own may help.</source>
        <translation>Aucun modèle du catalogue ne convient à cet ordinateur ; un serveur à vous peut aider.</translation>
    </message>
    <message>
        <source>{title}: {reason}. {disk} to fetch, {memory} of memory, {time} for an answer {where} ({basis}).</source>
        <translation>{title} : {reason}. {disk} à récupérer, {memory} de mémoire, {time} par réponse {where} ({basis}).</translation>
    </message>
    <message>
        <source>the most able one that answers within {number:.0f} seconds</source>
        <translation>le plus capable de ceux qui répondent en moins de {number:.0f} secondes</translation>
    </message>
    <message>
        <source>the quickest; none answers within {number:.0f} seconds</source>
        <translation>le plus rapide ; aucun ne répond en moins de {number:.0f} secondes</translation>
    </message>
    <message>
        <source>on this processor</source>
        <translation>sur ce processeur</translation>
    </message>
    <message>
        <source>on {card}</source>
        <translation>sur {card}</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>mesuré ici</translation>
    </message>
    <message>
        <source>guessed for a slow computer: not measured yet</source>
        <translation>estimé pour un ordinateur lent : pas encore mesuré</translation>
    </message>
    <message>
        <source>a document has no place for its extended description. Put that into the text beside it.</source>
        <translation>un document n’a pas de place pour la description détaillée. Mettez-la dans le texte à côté.</translation>
    </message>
    <message>
        <source>it is no longer in the document, or has another text there. Add the document again.</source>
        <translation>elle n’est plus dans le document, ou y a un autre texte. Ajoutez de nouveau le document.</translation>
    </message>
    <message>
        <source>it has been changed since it was looked at. Look at it again, and approve its text again.</source>
        <translation>elle a été modifiée depuis qu’elle a été examinée. Regardez-la encore et approuvez de nouveau son texte.</translation>
    </message>
    <message>
        <source>it has changed since it was opened.</source>
        <translation>il a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>Add it again, and approve its texts.</source>
        <translation>Ajoutez-le de nouveau et approuvez ses textes.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name} : {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>le fichier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Vérifiez qu’il est encore là.</translation>
    </message>
    <message>
        <source>this is no document that can be opened.</source>
        <translation>ce n’est pas un document qui peut être ouvert.</translation>
    </message>
    <message>
        <source>Choose a {kinds} file.</source>
        <translation>Choisissez un fichier {kinds}.</translation>
    </message>
    <message>
        <source>the new file would not be what it has to be, so there is none.</source>
        <translation>le nouveau fichier ne serait pas ce qu’il doit être ; il n’a donc pas été créé.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Describe it in your own words.</source>
        <translation>Décrivez-la avec vos propres mots.</translation>
    </message>
    <message>
        <source>it would be a {suffix} file.</source>
        <translation>ce serait un fichier {suffix}.</translation>
    </message>
    <message>
        <source>Give it a name that ends in {suffix}.</source>
        <translation>Donnez-lui un nom qui finit par {suffix}.</translation>
    </message>
    <message>
        <source>Open it again, and approve its texts.</source>
        <translation>Ouvrez-le de nouveau et approuvez ses textes.</translation>
    </message>
    <message>
        <source>Its pictures are looked for beside it: copy them along, or keep it in the folder of the old file.</source>
        <translation>Ses images sont cherchées à côté de lui : copiez-les avec, ou gardez-le dans le dossier de l’ancien fichier.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>Choisissez un document.</translation>
    </message>
    <message>
        <source>Report this document to the makers of the program.</source>
        <translation>Signalez ce document aux auteurs du programme.</translation>
    </message>
    <message>
        <source>{name}: there is no mark for decorative pictures of this kind, so it stays as it is.</source>
        <translation>{name} : il n’existe pas de marque pour les images décoratives de ce genre ; elle reste telle quelle.</translation>
    </message>
    <message>
        <source>there is no text for {place}.</source>
        <translation>il n’y a pas de texte pour {place}.</translation>
    </message>
    <message>
        <source>Write one, or mark it decorative.</source>
        <translation>Écrivez-en un, ou marquez-la comme décorative.</translation>
    </message>
    <message>
        <source>It lies on the web, and nothing is fetched.</source>
        <translation>Elle se trouve sur le web, et rien n’en est récupéré.</translation>
    </message>
    <message>
        <source>It lies outside of what was opened.</source>
        <translation>Elle se trouve en dehors de ce qui a été ouvert.</translation>
    </message>
    <message>
        <source>Its file is not where the document says.</source>
        <translation>Son fichier n’est pas là où le document l’indique.</translation>
    </message>
    <message>
        <source>What stands in its place is no picture.</source>
        <translation>Ce qui est à sa place n’est pas une image.</translation>
    </message>
    <message>
        <source>a picture inside it is damaged.</source>
        <translation>une image qu’il contient est endommagée.</translation>
    </message>
    <message>
        <source>Put the picture in again.</source>
        <translation>Insérez l’image de nouveau.</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}.</source>
        <translation>le fichier est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>its list of parts is wrong</source>
        <translation>la liste de ses parties est fausse</translation>
    </message>
    <message>
        <source>it has no part {part}</source>
        <translation>la partie {part} manque</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>un nom y figure deux fois</translation>
    </message>
    <message>
        <source>it is protected by a password.</source>
        <translation>il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Take the protection off first.</source>
        <translation>Retirez d’abord la protection.</translation>
    </message>
    <message>
        <source>it is no Word, PowerPoint or EPUB file, or it is damaged or protected by a password.</source>
        <translation>ce n’est pas un fichier Word, PowerPoint ou EPUB, ou il est endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it as .docx, .pptx or .epub without a password.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, et enregistrez-le en .docx, .pptx ou .epub sans mot de passe.</translation>
    </message>
    <message>
        <source>its part {part} cannot be unpacked</source>
        <translation>sa partie {part} ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>ses parties se chevauchent</translation>
    </message>
    <message>
        <source>a part of it has two names</source>
        <translation>une de ses parties a deux noms</translation>
    </message>
    <message>
        <source>its part {file} is packed in a way that documents are not</source>
        <translation>sa partie {file} est compressée autrement que dans un document</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>Open and save it in the program that made it.</source>
        <translation>Ouvrez-le et enregistrez-le dans le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>Vérifiez qu’il est encore là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>it is not text in {reason}</source>
        <translation>ce n’est pas du texte en {reason}</translation>
    </message>
    <message>
        <source>it is no EPUB book.</source>
        <translation>ce n’est pas un livre EPUB.</translation>
    </message>
    <message>
        <source>Choose a file that a reading program can open.</source>
        <translation>Choisissez un fichier qu’un programme de lecture peut ouvrir.</translation>
    </message>
    <message>
        <source>it is protected against copying.</source>
        <translation>il est protégé contre la copie.</translation>
    </message>
    <message>
        <source>Choose a book that is not.</source>
        <translation>Choisissez un livre qui ne l’est pas.</translation>
    </message>
    <message>
        <source>It is drawn in the page itself: there is no picture file.</source>
        <translation>Elle est dessinée dans la page même : il n’y a pas de fichier image.</translation>
    </message>
    <message>
        <source>Its name is taken from elsewhere in the page (aria-labelledby), which stays so.</source>
        <translation>Son nom vient d’ailleurs dans la page (aria-labelledby), et reste ainsi.</translation>
    </message>
    <message>
        <source>The page names no file for it.</source>
        <translation>La page n’indique aucun fichier pour elle.</translation>
    </message>
    <message>
        <source>it is too large, or nested too deeply, to be read.</source>
        <translation>il est trop grand, ou trop profondément imbriqué, pour être lu.</translation>
    </message>
    <message>
        <source>Split the document, and open its parts.</source>
        <translation>Divisez le document et ouvrez ses parties.</translation>
    </message>
    <message>
        <source>there is such a file already, which stays as it is.</source>
        <translation>un tel fichier existe déjà et reste tel quel.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the new file cannot be written: {reason}.</source>
        <translation>le nouveau fichier ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>It is a chart, which the program draws itself: there is no picture file.</source>
        <translation>C’est un graphique que le programme dessine lui-même : il n’y a pas de fichier image.</translation>
    </message>
    <message>
        <source>It is a diagram, which the program draws itself: there is no picture file.</source>
        <translation>C’est un diagramme que le programme dessine lui-même : il n’y a pas de fichier image.</translation>
    </message>
    <message>
        <source>It is an object of another program, without a picture of it.</source>
        <translation>C’est un objet d’un autre programme, sans image de lui.</translation>
    </message>
    <message>
        <source>The program draws it itself: there is no picture file.</source>
        <translation>Le programme la dessine lui-même : il n’y a pas de fichier image.</translation>
    </message>
    <message>
        <source>it is no Word or PowerPoint file.</source>
        <translation>ce n’est pas un fichier Word ou PowerPoint.</translation>
    </message>
    <message>
        <source>Its digital signature does not fit the new file.</source>
        <translation>Sa signature numérique ne correspond pas au nouveau fichier.</translation>
    </message>
    <message>
        <source>Choose a .docx or .pptx file.</source>
        <translation>Choisissez un fichier .docx ou .pptx.</translation>
    </message>
    <message>
        <source>a DOCTYPE stands where none may be</source>
        <translation>un DOCTYPE se trouve là où il n’en faut pas</translation>
    </message>
    <message>
        <source>{reason}, line {line}</source>
        <translation>{reason}, ligne {line}</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>il déclare ses propres entités</translation>
    </message>
    <message>
        <source>The model could not tell. Write the text yourself, or have a larger model draft it.</source>
        <translation>Le modèle n’a pas pu le dire. Écrivez le texte vous-même, ou faites-le rédiger par un modèle plus grand.</translation>
    </message>
    <message>
        <source>“{words}” holds a place for words that were never put there.</source>
        <translation>« {words} » tient la place de mots qui n’ont jamais été mis.</translation>
    </message>
    <message>
        <source>Nothing that is known of the picture gives the name “{name}”.</source>
        <translation>Rien de ce que l’on sait de l’image ne donne le nom « {name} ».</translation>
    </message>
    <message>
        <source>“{words}” was not read in the picture.</source>
        <translation>« {words} » n’a pas été lu dans l’image.</translation>
    </message>
    <message>
        <source>It has {length} characters, where there is room for {limit}: the rest may be cut off.</source>
        <translation>Il a {length} caractères, pour une place de {limit} : le reste peut être coupé.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence, after “{word}”.</source>
        <translation>Il se termine au milieu d’une phrase, après « {word} ».</translation>
    </message>
    <message>
        <source>It ends before “{mark}” is closed.</source>
        <translation>Il se termine avant que « {mark} » soit fermé.</translation>
    </message>
    <message>
        <source>“{words}” is a guess; who cannot see the picture cannot check it.</source>
        <translation>« {words} » est une supposition ; qui ne voit pas l’image ne peut pas la vérifier.</translation>
    </message>
    <message>
        <source>files of its kind are written by ExifTool, which is not installed</source>
        <translation>les fichiers de ce genre sont écrits par ExifTool, qui n’est pas installé</translation>
    </message>
    <message>
        <source>ExifTool refuses to write it ({reason}).</source>
        <translation>ExifTool refuse de l’écrire ({reason}).</translation>
    </message>
    <message>
        <source>ExifTool does not work here ({reason})</source>
        <translation>ExifTool ne fonctionne pas ici ({reason})</translation>
    </message>
    <message>
        <source>its XMP packet has no end, or is there twice.</source>
        <translation>son paquet XMP n’a pas de fin, ou y est deux fois.</translation>
    </message>
    <message>
        <source>it has more than one XMP packet.</source>
        <translation>il a plus d’un paquet XMP.</translation>
    </message>
    <message>
        <source>it has no list of its parts, or more than one.</source>
        <translation>il n’a pas de liste de ses parties, ou en a plusieurs.</translation>
    </message>
    <message>
        <source>its list of parts is damaged.</source>
        <translation>la liste de ses parties est endommagée.</translation>
    </message>
    <message>
        <source>one of its boxes is longer than the file.</source>
        <translation>une de ses boîtes est plus longue que le fichier.</translation>
    </message>
    <message>
        <source>one of its parts lies outside the file.</source>
        <translation>une de ses parties est en dehors du fichier.</translation>
    </message>
    <message>
        <source>its parts hold more than the file does.</source>
        <translation>ses parties contiennent plus que le fichier.</translation>
    </message>
    <message>
        <source>its list of parts is of an unknown version.</source>
        <translation>la liste de ses parties est d’une version inconnue.</translation>
    </message>
    <message>
        <source>its XMP packet would be larger than the 64 kB that a JPEG has for it</source>
        <translation>son paquet XMP serait plus grand que les 64 ko qu’un JPEG a pour lui</translation>
    </message>
    <message>
        <source>what is behind its picture (AFCP) is found by its place in the file</source>
        <translation>ce qui suit son image (AFCP) se trouve par sa place dans le fichier</translation>
    </message>
    <message>
        <source>it ends before its picture begins.</source>
        <translation>il finit avant que son image commence.</translation>
    </message>
    <message>
        <source>there is something between its JPEG segments.</source>
        <translation>il y a quelque chose entre ses segments JPEG.</translation>
    </message>
    <message>
        <source>a JPEG marker stands where none may be.</source>
        <translation>un marqueur JPEG se trouve là où il n’en faut pas.</translation>
    </message>
    <message>
        <source>one of its JPEG segments is longer than the file.</source>
        <translation>un de ses segments JPEG est plus long que le fichier.</translation>
    </message>
    <message>
        <source>a picture behind the first is found by its place in the file</source>
        <translation>une image après la première se trouve par sa place dans le fichier</translation>
    </message>
    <message>
        <source>it has more segments than any picture.</source>
        <translation>il a plus de segments qu’aucune image.</translation>
    </message>
    <message>
        <source>its XMP packet cannot grow without moving a picture that is behind the first</source>
        <translation>son paquet XMP ne peut pas grandir sans déplacer une image après la première</translation>
    </message>
    <message>
        <source>it has no PNG header, or no picture.</source>
        <translation>il n’a pas d’en-tête PNG, ou pas d’image.</translation>
    </message>
    <message>
        <source>its text {keyword!a} is damaged.</source>
        <translation>son texte {keyword!a} est endommagé.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged, or far too long.</source>
        <translation>un de ses textes compressés est endommagé, ou bien trop long.</translation>
    </message>
    <message>
        <source>it has more chunks than any picture.</source>
        <translation>il a plus de blocs qu’aucune image.</translation>
    </message>
    <message>
        <source>it ends in the middle.</source>
        <translation>il s’arrête au milieu.</translation>
    </message>
    <message>
        <source>the checksum of its {kind!a} chunk is wrong.</source>
        <translation>la somme de contrôle de son bloc {kind!a} est fausse.</translation>
    </message>
    <message>
        <source>one of its compressed texts is damaged.</source>
        <translation>un de ses textes compressés est endommagé.</translation>
    </message>
    <message>
        <source>files of its kind are not written to</source>
        <translation>on n’écrit pas dans les fichiers de ce genre</translation>
    </message>
    <message>
        <source>{name} would belong to several pictures, so the text is in {other}.</source>
        <translation>{name} appartiendrait à plusieurs images ; le texte est donc dans {other}.</translation>
    </message>
    <message>
        <source>the tags of its first directory are not in order, or stand twice.</source>
        <translation>les balises de son premier répertoire ne sont pas dans l’ordre, ou y sont deux fois.</translation>
    </message>
    <message>
        <source>its XMP packet is of a type that is no bytes.</source>
        <translation>son paquet XMP est d’un type qui n’est pas fait d’octets.</translation>
    </message>
    <message>
        <source>its TIFF header is damaged.</source>
        <translation>son en-tête TIFF est endommagé.</translation>
    </message>
    <message>
        <source>one of its directories lies outside the file.</source>
        <translation>un de ses répertoires est en dehors du fichier.</translation>
    </message>
    <message>
        <source>one of its directories is damaged.</source>
        <translation>un de ses répertoires est endommagé.</translation>
    </message>
    <message>
        <source>its directories hold more than any picture.</source>
        <translation>ses répertoires contiennent plus qu’aucune image.</translation>
    </message>
    <message>
        <source>its directories run in a circle.</source>
        <translation>ses répertoires tournent en rond.</translation>
    </message>
    <message>
        <source>the parts of its picture and their lengths do not match.</source>
        <translation>les parties de son image et leurs longueurs ne concordent pas.</translation>
    </message>
    <message>
        <source>a part of its picture lies outside the file.</source>
        <translation>une partie de son image est en dehors du fichier.</translation>
    </message>
    <message>
        <source>its picture has more parts than any.</source>
        <translation>son image a plus de parties qu’aucune autre.</translation>
    </message>
    <message>
        <source>the value of its tag {tag} lies outside the file.</source>
        <translation>la valeur de sa balise {tag} est en dehors du fichier.</translation>
    </message>
    <message>
        <source>it has no WebP header.</source>
        <translation>il n’a pas d’en-tête WebP.</translation>
    </message>
    <message>
        <source>its picture has no header.</source>
        <translation>son image n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>its {kind!a} chunk is longer than the file.</source>
        <translation>son bloc {kind!a} est plus long que le fichier.</translation>
    </message>
    <message>
        <source>{language!r} is no language tag, such as en or pt-BR.</source>
        <translation>{language!r} n’est pas un code de langue, comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} twice in one language.</source>
        <translation>son paquet XMP a {field} deux fois dans une langue.</translation>
    </message>
    <message>
        <source>its XMP packet declares a document type, which XMP does not have.</source>
        <translation>son paquet XMP déclare un type de document, que XMP n’a pas.</translation>
    </message>
    <message>
        <source>its XMP packet holds no description (rdf:RDF), or more than one.</source>
        <translation>son paquet XMP ne contient pas de description (rdf:RDF), ou plusieurs.</translation>
    </message>
    <message>
        <source>its XMP packet has {field} more than once.</source>
        <translation>son paquet XMP a {field} plus d’une fois.</translation>
    </message>
    <message>
        <source>its XMP packet is no well-formed XML ({reason}).</source>
        <translation>son paquet XMP n’est pas du XML bien formé ({reason}).</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it anew.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>it is no picture.</source>
        <translation>ce n’est pas une image.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB.</source>
        <translation>il fait plus de 512 Mo.</translation>
    </message>
    <message>
        <source>it is no picture of the kind that its name says.</source>
        <translation>ce n’est pas une image du genre qu’indique son nom.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>il ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>See whether it opens in another program.</source>
        <translation>Voyez s’il s’ouvre dans un autre programme.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>Look at what it is.</source>
        <translation>Regardez ce que c’est.</translation>
    </message>
    <message>
        <source>it is signed (C2PA), and a change would void its credential</source>
        <translation>il est signé (C2PA), et une modification annulerait son attestation</translation>
    </message>
    <message>
        <source>its text is in a part of its XMP that is only read</source>
        <translation>son texte est dans une partie de son XMP qui est seulement lue</translation>
    </message>
    <message>
        <source>writing it would have changed something else, so it was left as it is.</source>
        <translation>l’écrire aurait changé autre chose ; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Have the text written into a file beside it.</source>
        <translation>Faites écrire le texte dans un fichier à côté.</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>il fait plus de 512 Mo</translation>
    </message>
    <message>
        <source>{why} It was left as it is.</source>
        <translation>{why} Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Repair it in the program that made it, or have the text written into a file beside it.</source>
        <translation>Réparez-le dans le programme qui l’a créé, ou faites écrire le texte dans un fichier à côté.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>il n’est plus là.</translation>
    </message>
    <message>
        <source>Look where it went, and add it again.</source>
        <translation>Cherchez où il est passé, et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name}: {why}, so the text is in a file beside it.</source>
        <translation>{name} : {why} ; le texte est donc dans un fichier à côté.</translation>
    </message>
    <message>
        <source>{name} still says what it did: {why}</source>
        <translation>{name} dit encore ce qu’il disait : {why}</translation>
    </message>
    <message>
        <source>{why}; it was left as it is.</source>
        <translation>{why} ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Allow that the text is written beside it.</source>
        <translation>Permettez que le texte soit écrit à côté.</translation>
    </message>
    <message>
        <source>the file does not exist.</source>
        <translation>le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>Vérifiez son nom, ou s’il a été déplacé.</translation>
    </message>
    <message>
        <source>its first row does not name the columns {names}.</source>
        <translation>sa première ligne n’indique pas les colonnes {names}.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no status; write approved, decorative or rejected.</source>
        <translation>Ligne {number} : {file} : « {word} » n’est pas un état ; écrivez approved, decorative ou rejected.</translation>
    </message>
    <message>
        <source>Row {number}: {file} has no text, so there is nothing to approve.</source>
        <translation>Ligne {number} : {file} n’a pas de texte, il n’y a donc rien à approuver.</translation>
    </message>
    <message>
        <source>They are called {names}; export a table to see one.</source>
        <translation>Elles s’appellent {names} ; exportez un tableau pour en voir un.</translation>
    </message>
    <message>
        <source>Row {number}: {file} is not in this batch.</source>
        <translation>Ligne {number} : {file} n’est pas dans cette file.</translation>
    </message>
    <message>
        <source>Row {number}: {file}: “{word}” is no purpose; {names} are.</source>
        <translation>Ligne {number} : {file} : « {word} » n’est pas un usage ; il y a {names}.</translation>
    </message>
    <message>
        <source>it is larger than a table of texts can be.</source>
        <translation>il est plus grand qu’un tableau de textes ne peut l’être.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8.</source>
        <translation>ses caractères ne sont pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>Enregistrez-le en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>it is no table ({reason}).</source>
        <translation>ce n’est pas un tableau ({reason}).</translation>
    </message>
    <message>
        <source>Row {number}: {file} comes a second time; the first counts.</source>
        <translation>Ligne {number} : {file} vient une deuxième fois ; la première compte.</translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation>une image sans nom</translation>
    </message>
    <message>
        <source>the system could not write it ({reason}); the file is as it was.</source>
        <translation>le système n’a pas pu l’écrire ({reason}) ; le fichier est comme avant.</translation>
    </message>
    <message>
        <source>See to the disk that it is on, and try again.</source>
        <translation>Vérifiez le disque où il se trouve, et réessayez.</translation>
    </message>
    <message>
        <source>another program is writing it, or was stopped while it did; the file is as it was.</source>
        <translation>un autre programme l’écrit, ou a été arrêté en le faisant ; le fichier est comme avant.</translation>
    </message>
    <message>
        <source>Try again in a moment. Where no other program is at work, delete {name} in its folder.</source>
        <translation>Réessayez dans un instant. Si aucun autre programme n’est à l’œuvre, supprimez {name} dans son dossier.</translation>
    </message>
    <message>
        <source>what would take the change back cannot be kept in {folder} ({reason}), so it was not made.</source>
        <translation>ce qui permettrait d’annuler la modification ne peut pas être gardé dans {folder} ({reason}) ; elle n’a donc pas été faite.</translation>
    </message>
    <message>
        <source>Free some space there, or make that folder writable, and try again.</source>
        <translation>Libérez-y de l’espace, ou rendez ce dossier accessible en écriture, et réessayez.</translation>
    </message>
    <message>
        <source>the disk is full; the file is as it was.</source>
        <translation>le disque est plein ; le fichier est comme avant.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>it, or its folder, may not be written to; the file is as it was.</source>
        <translation>il n’est pas permis d’écrire ce fichier, ou son dossier ; le fichier est comme avant.</translation>
    </message>
    <message>
        <source>Make both writable, or close the program that has the file open.</source>
        <translation>Autorisez l’écriture des deux, ou fermez le programme où le fichier est ouvert.</translation>
    </message>
    <message>
        <source>{name}: it has been changed since, by another program, and was left as it is.</source>
        <translation>{name} : le fichier a été modifié depuis par un autre programme, et laissé tel quel.</translation>
    </message>
    <message>
        <source>{name}: what was kept of it is damaged, and it was left as it is.</source>
        <translation>{name} : ce qui en était gardé est endommagé ; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{name}: what was kept here cannot be read ({reason}).</source>
        <translation>{name} : ce qui était gardé ici ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>what was written does not read back the same; the file is as it was.</source>
        <translation>ce qui a été écrit ne se relit pas à l’identique ; le fichier est comme avant.</translation>
    </message>
    <message>
        <source>See to the disk that it is on.</source>
        <translation>Vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left as that made it.</source>
        <translation>un autre programme l’a modifié entre-temps ; il a été laissé ainsi.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>What came is kept: the same command goes on from there.</source>
        <translation>Ce qui est arrivé est gardé : la même commande reprend de là.</translation>
    </message>
    <message>
        <source>this version cannot run models of its type ({reason}).</source>
        <translation>cette version ne peut pas exécuter les modèles de son type ({reason}).</translation>
    </message>
    <message>
        <source>its {path} {what}.</source>
        <translation>{path} {what}.</translation>
    </message>
    <message>
        <source>the connection to the hub failed ({reason}).</source>
        <translation>la connexion au hub a échoué ({reason}).</translation>
    </message>
    <message>
        <source>Check the network. {again}</source>
        <translation>Vérifiez le réseau. {again}</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>the hub tells another hash of its {path} than before, though nothing can have changed.</source>
        <translation>le hub donne une autre empreinte de {path} qu’avant, alors que rien n’a pu changer.</translation>
    </message>
    <message>
        <source>Check the connection and HF_ENDPOINT, and try again.</source>
        <translation>Vérifiez la connexion et HF_ENDPOINT, et réessayez.</translation>
    </message>
    <message>
        <source>its {path} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{path} n’est pas le fichier attendu : la SHA-256 est fausse.</translation>
    </message>
    <message>
        <source>the hub is busy or broken ({reason}).</source>
        <translation>le hub est occupé ou en panne ({reason}).</translation>
    </message>
    <message>
        <source>the hub does not answer.</source>
        <translation>le hub ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Check HF_ENDPOINT; do not trust this mirror.</source>
        <translation>Rien n’a été téléchargé. Vérifiez HF_ENDPOINT ; ne vous fiez pas à ce miroir.</translation>
    </message>
    <message>
        <source>came as a web page: perhaps the login page of a network</source>
        <translation>est arrivé comme page web : peut-être la page de connexion d’un réseau</translation>
    </message>
    <message>
        <source>is another one on the hub now</source>
        <translation>est maintenant un autre fichier sur le hub</translation>
    </message>
    <message>
        <source>should have {number} more bytes, and would have {number2}</source>
        <translation>devrait avoir encore {number} octets, et en aurait {number2}</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; try again, or another hub.</source>
        <translation>Il a été supprimé et rien n’a été installé ; réessayez, ou prenez un autre hub.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>impossible d’écrire dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>its {path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>came from another place than was asked for</source>
        <translation>est venu d’un autre endroit que demandé</translation>
    </message>
    <message>
        <source>its {path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>Free some space. {again}</source>
        <translation>Libérez de l’espace. {again}</translation>
    </message>
    <message>
        <source>is longer than it should be</source>
        <translation>est plus long qu’il ne devrait</translation>
    </message>
    <message>
        <source>to export it takes {memory} of memory; this computer has {memory2}.</source>
        <translation>l’export demande {memory} de mémoire ; cet ordinateur en a {memory2}.</translation>
    </message>
    <message>
        <source>Fetch a smaller model, or one with ONNX graphs.</source>
        <translation>Téléchargez un modèle plus petit, ou un modèle avec des graphes ONNX.</translation>
    </message>
    <message>
        <source>it could not be exported: {reason}</source>
        <translation>il n’a pas pu être exporté : {reason}</translation>
    </message>
    <message>
        <source>The checkpoint stays as it is.</source>
        <translation>Le checkpoint reste tel quel.</translation>
    </message>
    <message>
        <source>Choose another model, or fetch it again.</source>
        <translation>Choisissez un autre modèle, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>its config.json does not tell what kind of model it is.</source>
        <translation>son config.json ne dit pas quel genre de modèle c’est.</translation>
    </message>
    <message>
        <source>its {file} is no plain file.</source>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>its {name} is no safetensors file, or not all of it.</source>
        <translation>{name} n’est pas un fichier safetensors, ou n’est pas entier.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, with config.json in it.</source>
        <translation>Choisissez le dossier d’un modèle, contenant config.json.</translation>
    </message>
    <message>
        <source>there is no model in it.</source>
        <translation>il ne contient pas de modèle.</translation>
    </message>
    <message>
        <source>its {path} is a link to another place.</source>
        <translation>{path} est un lien vers un autre endroit.</translation>
    </message>
    <message>
        <source>Copy the file itself there.</source>
        <translation>Copiez-y le fichier lui-même.</translation>
    </message>
    <message>
        <source>What came is kept: choose it again to go on from there.</source>
        <translation>Ce qui est arrivé est gardé : choisissez-le de nouveau pour reprendre de là.</translation>
    </message>
    <message>
        <source>{reason} cannot be read or written: {reason2}.</source>
        <translation>{reason} ne peut pas être lu ou écrit : {reason2}.</translation>
    </message>
    <message>
        <source>it needs Python 3.11 or newer, which this computer does not have.</source>
        <translation>il faut Python 3.11 ou plus récent, que cet ordinateur n’a pas.</translation>
    </message>
    <message>
        <source>Install the package python3 of your system, and choose it again.</source>
        <translation>Installez le paquet python3 de votre système, et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{host} does not answer as it should ({reason}).</source>
        <translation>{host} ne répond pas comme il devrait ({reason}).</translation>
    </message>
    <message>
        <source>Free some space there. {again}</source>
        <translation>Libérez-y de l’espace. {again}</translation>
    </message>
    <message>
        <source>it could not be made ready: {reason}</source>
        <translation>la préparation a échoué : {reason}</translation>
    </message>
    <message>
        <source>What was there before stays as it was.</source>
        <translation>Ce qui était là avant reste tel quel.</translation>
    </message>
    <message>
        <source>the package index offers {name} without a hash, or not over the network.</source>
        <translation>l’index de paquets propose {name} sans empreinte, ou pas par le réseau.</translation>
    </message>
    <message>
        <source>{file} is not the file that it should be: the SHA-256 is wrong.</source>
        <translation>{file} n’est pas le fichier attendu : la SHA-256 est fausse.</translation>
    </message>
    <message>
        <source>Use the usual index, pypi.org.</source>
        <translation>Utilisez l’index habituel, pypi.org.</translation>
    </message>
    <message>
        <source>It was deleted and nothing installed; choose it again.</source>
        <translation>Il a été supprimé et rien n’a été installé ; choisissez de nouveau.</translation>
    </message>
    <message>
        <source>offline mode is on, so nothing is fetched.</source>
        <translation>le mode hors ligne est actif, rien n’est donc téléchargé.</translation>
    </message>
    <message>
        <source>Switch it off, or install the model from a folder: sightline models get FOLDER</source>
        <translation>Désactivez-le, ou installez le modèle depuis un dossier : sightline models get FOLDER</translation>
    </message>
    <message>
        <source>{reason} is not reached through https.</source>
        <translation>{reason} n’est pas joint par https.</translation>
    </message>
    <message>
        <source>Use a hub or a mirror with https://.</source>
        <translation>Utilisez un hub ou un miroir avec https://.</translation>
    </message>
    <message>
        <source>the hub refused with status {status}.</source>
        <translation>le hub a refusé avec le statut {status}.</translation>
    </message>
    <message>
        <source>the hub redirects without end.</source>
        <translation>le hub redirige sans fin.</translation>
    </message>
    <message>
        <source>its owners give it only to people who accepted its terms.</source>
        <translation>ses propriétaires ne le donnent qu’à qui a accepté ses conditions.</translation>
    </message>
    <message>
        <source>Accept them at {address}/{name}, and keep an access token of the hub: sightline models token</source>
        <translation>Acceptez-les sur {address}/{name}, et conservez un jeton d’accès du hub : sightline models token</translation>
    </message>
    <message>
        <source>the hub has no such revision.</source>
        <translation>le hub n’a pas cette révision.</translation>
    </message>
    <message>
        <source>the hub has no such model.</source>
        <translation>le hub n’a pas ce modèle.</translation>
    </message>
    <message>
        <source>Check how it is spelt, as in owner/name.</source>
        <translation>Vérifiez son orthographe, comme dans propriétaire/nom.</translation>
    </message>
    <message>
        <source>{address} is no address.</source>
        <translation>{address} n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Set it to one with https://.</source>
        <translation>Donnez-lui une adresse en https://.</translation>
    </message>
    <message>
        <source>the answer is not the hub&apos;s: perhaps the login page of a network, or a broken mirror.</source>
        <translation>la réponse n’est pas celle du hub : peut-être la page de connexion d’un réseau, ou un miroir défaillant.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>cette adresse</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is far too long.</source>
        <translation>la réponse du hub est bien trop longue.</translation>
    </message>
    <message>
        <source>the hub points to an address that is none.</source>
        <translation>le hub renvoie à une adresse qui n’en est pas une.</translation>
    </message>
    <message>
        <source>Free some space, or keep models elsewhere: sightline models move FOLDER</source>
        <translation>Libérez de l’espace, ou conservez les modèles ailleurs : sightline models move FOLDER</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{needed} are needed in {folder}, and {value} are free.</source>
        <translation>il faut {needed} dans {folder}, et {value} sont libres.</translation>
    </message>
    <message>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} Go</translation>
    </message>
    <message>
        <source>{file} does not belong to it.</source>
        <translation>{file} n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Fetch it again: sightline models get {name}</source>
        <translation>Téléchargez-le de nouveau : sightline models get {name}</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>Les modèles</translation>
    </message>
    <message>
        <source>another window or command works on it.</source>
        <translation>une autre fenêtre ou une commande y travaille.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>it could not be put in {folder}: {reason}.</source>
        <translation>il n’a pas pu être placé dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>it is not what was installed: {problem}</source>
        <translation>ce n’est pas ce qui a été installé : {problem}</translation>
    </message>
    <message>
        <source>this is inside the folder of models.</source>
        <translation>ceci est à l’intérieur du dossier des modèles.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>its {file} is damaged.</source>
        <translation>{file} est endommagé.</translation>
    </message>
    <message>
        <source>Fetch it again, or remove it.</source>
        <translation>Téléchargez-le de nouveau, ou supprimez-le.</translation>
    </message>
    <message>
        <source>it could not be copied: {reason}.</source>
        <translation>il n’a pas pu être copié : {reason}.</translation>
    </message>
    <message>
        <source>Close what uses the model, and try again.</source>
        <translation>Fermez ce qui utilise le modèle, et réessayez.</translation>
    </message>
    <message>
        <source>{folder} could not be removed: {reason}.</source>
        <translation>{folder} n’a pas pu être supprimé : {reason}.</translation>
    </message>
    <message>
        <source>{file} has another size.</source>
        <translation>{file} a une autre taille.</translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation>{file} a été modifié.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>its {file} is not what was installed.</source>
        <translation>{file} n’est pas ce qui a été installé.</translation>
    </message>
    <message>
        <source>it has neither ONNX graphs of a model that sees nor safetensors.</source>
        <translation>il n’a ni graphes ONNX d’un modèle qui voit, ni safetensors.</translation>
    </message>
    <message>
        <source>it has a file with a name that is not safe ({path!r}).</source>
        <translation>il a un fichier au nom peu sûr ({path!r}).</translation>
    </message>
    <message>
        <source>its weights are pickles, which can run any code when they are opened.</source>
        <translation>ses poids sont des pickles, qui peuvent exécuter n’importe quel code à l’ouverture.</translation>
    </message>
    <message>
        <source>Choose another repository.</source>
        <translation>Choisissez un autre dépôt.</translation>
    </message>
    <message>
        <source>it has no config.json, so it is no model.</source>
        <translation>il n’a pas de config.json, ce n’est donc pas un modèle.</translation>
    </message>
    <message>
        <source>there is no {dtype} of it.</source>
        <translation>il n’en existe pas en {dtype}.</translation>
    </message>
    <message>
        <source>two of its files have the same name.</source>
        <translation>deux de ses fichiers portent le même nom.</translation>
    </message>
    <message>
        <source>Nothing was fetched; do not use this repository.</source>
        <translation>Rien n’a été téléchargé ; n’utilisez pas ce dépôt.</translation>
    </message>
    <message>
        <source>Choose a repository with safetensors or ONNX files.</source>
        <translation>Choisissez un dépôt avec des fichiers safetensors ou ONNX.</translation>
    </message>
    <message>
        <source>its config.json says {name} {value}, which is no number of tokens.</source>
        <translation>son config.json indique {name} {value}, ce qui n’est pas un nombre de tokens.</translation>
    </message>
    <message>
        <source>its sightline.json asks for {value} views of a picture, and not for 1 to {most_views}.</source>
        <translation>son sightline.json demande {value} vues d’une image, et non de 1 à {most_views}.</translation>
    </message>
    <message>
        <source>its sightline.json says neither true nor false to {name}.</source>
        <translation>son sightline.json ne dit ni true ni false pour {name}.</translation>
    </message>
    <message>
        <source>nothing in it tells which token ends an answer (eos_token_id).</source>
        <translation>rien n’y dit quel token termine une réponse (eos_token_id).</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose the folder of a model, or the built-in model.</source>
        <translation>Choisissez le dossier d’un modèle, ou le modèle intégré.</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation>Choisissez le dossier d’un modèle.</translation>
    </message>
    <message>
        <source>Choose a model of type {names}.</source>
        <translation>Choisissez un modèle de type {names}.</translation>
    </message>
    <message>
        <source>its config.json names no image token.</source>
        <translation>son config.json n’indique pas de token d’image.</translation>
    </message>
    <message>
        <source>its eos_token_id {value} is no token.</source>
        <translation>son eos_token_id {value} n’est pas un token.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Téléchargez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>its {file} is a link to another place.</source>
        <translation>{file} est un lien vers un autre endroit.</translation>
    </message>
    <message>
        <source>Copy the folder with its files: cp -rL --no-preserve=links FOLDER COPY</source>
        <translation>Copiez le dossier avec ses fichiers : cp -rL --no-preserve=links FOLDER COPY</translation>
    </message>
    <message>
        <source>{reason} cannot be read: {reason2}.</source>
        <translation>{reason} ne peut pas être lu : {reason2}.</translation>
    </message>
    <message>
        <source>its weights are in a form that can run code; only safetensors are read.</source>
        <translation>ses poids sont sous une forme qui peut exécuter du code ; seuls les safetensors sont lus.</translation>
    </message>
    <message>
        <source>it has no onnx folder.</source>
        <translation>il n’a pas de dossier onnx.</translation>
    </message>
    <message>
        <source>it has no preprocessor_config.json.</source>
        <translation>il n’a pas de preprocessor_config.json.</translation>
    </message>
    <message>
        <source>it has no {name}.</source>
        <translation>il n’a pas de {name}.</translation>
    </message>
    <message>
        <source>its {name} holds no settings.</source>
        <translation>{name} ne contient pas de réglages.</translation>
    </message>
    <message>
        <source>its {file} is not an ordinary file.</source>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another model.</source>
        <translation>Modifiez ses permissions, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>its configuration is not understood ({reason!r}).</source>
        <translation>sa configuration n’est pas comprise ({reason!r}).</translation>
    </message>
    <message>
        <source>its {name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>Look for the same model with safetensors, or in ONNX.</source>
        <translation>Cherchez le même modèle avec safetensors, ou en ONNX.</translation>
    </message>
    <message>
        <source>its {name} is broken.</source>
        <translation>{name} est endommagé.</translation>
    </message>
    <message>
        <source>its {name} is not valid JSON.</source>
        <translation>{name} n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>its {name} is not text.</source>
        <translation>{name} n’est pas du texte.</translation>
    </message>
    <message>
        <source>it has no onnx/{part}.onnx.</source>
        <translation>il n’a pas de onnx/{part}.onnx.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported.</source>
        <translation>son type {kind} n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>its config.json names no model_type.</source>
        <translation>son config.json n’indique pas de model_type.</translation>
    </message>
    <message>
        <source>its type {kind} is not supported: it is no model that sees pictures.</source>
        <translation>son type {kind} n’est pas pris en charge : ce n’est pas un modèle qui voit les images.</translation>
    </message>
    <message>
        <source> {name} is in a form that can run code.</source>
        <translation> {name} est sous une forme qui peut exécuter du code.</translation>
    </message>
    <message>
        <source>it has no model.safetensors.{found}</source>
        <translation>il n’a pas de model.safetensors.{found}</translation>
    </message>
    <message>
        <source>Only safetensors weights are loaded; look for those.</source>
        <translation>Seuls les poids safetensors sont chargés ; cherchez-en.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value}, but its weights have {real}.</source>
        <translation>son config.json indique {setting} {value}, mais ses poids ont {real}.</translation>
    </message>
    <message>
        <source>its config.json says {setting} {value} of its {part}, but its weights have {real}.</source>
        <translation>son config.json indique {setting} {value} pour {part}, mais ses poids ont {real}.</translation>
    </message>
    <message>
        <source>its {name} asks for Python code of its own (auto_map), and code from a model is never run.</source>
        <translation>{name} demande son propre code Python (auto_map), et le code d’un modèle n’est jamais exécuté.</translation>
    </message>
    <message>
        <source>Look for a version of it that transformers knows without; their names often end in -hf.</source>
        <translation>Cherchez-en une version que transformers connaît sans lui ; leur nom finit souvent par -hf.</translation>
    </message>
    <message>
        <source>its {file} lacks {tensor}.</source>
        <translation>il manque {tensor} dans {file}.</translation>
    </message>
    <message>
        <source>its language model encodes and decodes (T5), which is not supported.</source>
        <translation>son modèle de langue encode et décode (T5), ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>it holds a PyTorch checkpoint, which for its type has to become ONNX graphs.</source>
        <translation>il contient un checkpoint PyTorch, qui pour ce type doit devenir des graphes ONNX.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be used.</source>
        <translation>Cet ordinateur n’a pas de carte graphique utilisable.</translation>
    </message>
    <message>
        <source>Use --device cpu, or install NVIDIA&apos;s driver and a torch that was built for CUDA.</source>
        <translation>Utilisez --device cpu, ou installez le pilote de NVIDIA et un torch compilé pour CUDA.</translation>
    </message>
    <message>
        <source>Running a PyTorch checkpoint</source>
        <translation>Exécuter un checkpoint PyTorch</translation>
    </message>
    <message>
        <source>Choose one whose language model only decodes, such as OPT or Vicuna.</source>
        <translation>Choisissez-en un dont le modèle de langue décode seulement, comme OPT ou Vicuna.</translation>
    </message>
    <message>
        <source>Export it first: sightline export-onnx {folder} NEW_FOLDER</source>
        <translation>Exportez-le d’abord : sightline export-onnx {folder} NEW_FOLDER</translation>
    </message>
    <message>
        <source>pictures of any size and shape, which SigLIP 2 NaFlex takes, are not supported.</source>
        <translation>les images de toute taille et forme, que prend SigLIP 2 NaFlex, ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Choose a SigLIP 2 model for one size, such as siglip2-base-patch16-224.</source>
        <translation>Choisissez un modèle SigLIP 2 pour une seule taille, comme siglip2-base-patch16-224.</translation>
    </message>
    <message>
        <source>its type {kind} does not find pictures by words.</source>
        <translation>son type {kind} ne trouve pas d’images par des mots.</translation>
    </message>
    <message>
        <source>its {part} has no output {names}.</source>
        <translation>{part} n’a pas de sortie {names}.</translation>
    </message>
    <message>
        <source>its two graphs do not belong together.</source>
        <translation>ses deux graphes ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>its {part} calculates what is no number.</source>
        <translation>{part} calcule ce qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Choose another precision.</source>
        <translation>Choisissez une autre précision.</translation>
    </message>
    <message>
        <source>its tokenizer_config.json names no padding token.</source>
        <translation>son tokenizer_config.json n’indique pas de token de remplissage.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>its pictures are cut up (do_pan_and_scan), which is not supported</source>
        <translation>ses images sont découpées (do_pan_and_scan), ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its pictures need {kind}, which is not supported</source>
        <translation>ses images demandent {kind}, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>an unnamed image processor</source>
        <translation>un processeur d’images sans nom</translation>
    </message>
    <message>
        <source>its {kind} pads pictures, which is not supported</source>
        <translation>{kind} complète les images par des marges, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>it crops pictures to {columns} × {rows} after making them {width} × {height}</source>
        <translation>il rogne les images à {columns} × {rows} après les avoir mises à {width} × {height}</translation>
    </message>
    <message>
        <source>its picture size {size} is not understood</source>
        <translation>sa taille d’image {size} n’est pas comprise</translation>
    </message>
    <message>
        <source>it has {count} megapixels; at most {number} can be opened.</source>
        <translation>elle a {count} mégapixels ; au plus {number} peuvent être ouverts.</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}.</source>
        <translation>le dossier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened, because their decoder is not part of this program.</source>
        <translation>les images HEIC ne peuvent pas être ouvertes, car leur décodeur ne fait pas partie de ce programme.</translation>
    </message>
    <message>
        <source>this is not a picture that can be opened.</source>
        <translation>ce n’est pas une image qui peut être ouverte.</translation>
    </message>
    <message>
        <source>Save a smaller copy, and open that.</source>
        <translation>Enregistrez une copie plus petite, et ouvrez-la.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <translation>Vérifiez qu’il est encore là, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the file has {number} MB; at most {number2} MB can be opened.</source>
        <translation>le fichier fait {number} Mo ; au plus {number2} Mo peuvent être ouverts.</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes).</source>
        <translation>le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG, and open that.</source>
        <translation>Exportez-la en JPEG ou PNG, et ouvrez cela.</translation>
    </message>
    <message>
        <source>you may not read this folder.</source>
        <translation>vous n’avez pas le droit de lire ce dossier.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it.</source>
        <translation>Modifiez ses permissions, ou copiez-le.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder}: {reason}.</source>
        <translation>elle ne peut pas être gardée dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>the file has changed since it was opened.</source>
        <translation>le fichier a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>it is a folder, not a picture.</source>
        <translation>c’est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>Open the pictures inside it.</source>
        <translation>Ouvrez les images qu’il contient.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>you may not read this file.</source>
        <translation>vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>this is no valid file name.</source>
        <translation>ce n’est pas un nom de fichier valide.</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>l’image {name}</translation>
    </message>
    <message>
        <source>Copy or download it again, or export it as PNG.</source>
        <translation>Copiez-la ou téléchargez-la de nouveau, ou exportez-la en PNG.</translation>
    </message>
    <message>
        <source>Free some space there, or make the folder writable.</source>
        <translation>Libérez-y de l’espace, ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Open it again to ask about the new picture.</source>
        <translation>Ouvrez-la de nouveau pour interroger la nouvelle image.</translation>
    </message>
    <message>
        <source>its picture features are not as many as its configuration says.</source>
        <translation>ses caractéristiques d’image ne sont pas aussi nombreuses que l’indique sa configuration.</translation>
    </message>
    <message>
        <source>Download or export it again, or choose another model.</source>
        <translation>Téléchargez-le ou exportez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This conversation has {tokens} tokens; {name} can read at most {number}.</source>
        <translation>Cette conversation a {tokens} tokens ; {name} peut en lire au plus {number}.</translation>
    </message>
    <message>
        <source>Start a new conversation, or ask about fewer pictures.</source>
        <translation>Commencez une nouvelle conversation, ou interrogez moins d’images.</translation>
    </message>
    <message>
        <source>its {file} would read a file outside of the model&apos;s folder ({place!r}).</source>
        <translation>{file} lirait un fichier hors du dossier du modèle ({place!r}).</translation>
    </message>
    <message>
        <source>its {file} is no ONNX graph, or not all of it.</source>
        <translation>{file} n’est pas un graphe ONNX, ou n’est pas entier.</translation>
    </message>
    <message>
        <source>Do not use this model.</source>
        <translation>N’utilisez pas ce modèle.</translation>
    </message>
    <message>
        <source>its {file} needs the file {place!r}, which is missing.</source>
        <translation>{file} a besoin du fichier {place!r}, qui manque.</translation>
    </message>
    <message>
        <source>its {file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>one of its graphs</source>
        <translation>un de ses graphes</translation>
    </message>
    <message>
        <source>its decoder</source>
        <translation>son décodeur</translation>
    </message>
    <message>
        <source>its input {name} has the unknown type {kind}.</source>
        <translation>son entrée {name} est du type inconnu {kind}.</translation>
    </message>
    <message>
        <source>its {part} wants {names}, which is not supported.</source>
        <translation>{part} demande {names}, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>its decoder has no KV cache.</source>
        <translation>son décodeur n’a pas de cache KV.</translation>
    </message>
    <message>
        <source>its decoder computes no numbers.</source>
        <translation>son décodeur ne calcule pas de nombres.</translation>
    </message>
    <message>
        <source>Choose another precision of it.</source>
        <translation>Choisissez-en une autre précision.</translation>
    </message>
    <message>
        <source>{where} cannot be run ({reason}).</source>
        <translation>{where} ne peut pas être exécuté ({reason}).</translation>
    </message>
    <message>
        <source>its picture features do not fit its language model.</source>
        <translation>ses caractéristiques d’image ne vont pas avec son modèle de langue.</translation>
    </message>
    <message>
        <source>nothing tells the shape of its KV cache.</source>
        <translation>rien n’indique la forme de son cache KV.</translation>
    </message>
    <message>
        <source>its picture settings lack {reason}.</source>
        <translation>il manque {reason} dans ses réglages d’image.</translation>
    </message>
    <message>
        <source>its picture settings are not understood ({reason}).</source>
        <translation>ses réglages d’image ne sont pas compris ({reason}).</translation>
    </message>
    <message>
        <source>Export it again, or choose another model.</source>
        <translation>Exportez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>its chat template leaves out pictures.</source>
        <translation>son modèle de dialogue omet des images.</translation>
    </message>
    <message>
        <source>its tokenizer does not keep the tokens of pictures apart.</source>
        <translation>son tokenizer ne sépare pas les tokens des images.</translation>
    </message>
    <message>
        <source>its tokenizer has no token {token} for pictures.</source>
        <translation>son tokenizer n’a pas de token {token} pour les images.</translation>
    </message>
    <message>
        <source>the chat template of the model in {name}</source>
        <translation>le modèle de dialogue du modèle dans {name}</translation>
    </message>
    <message>
        <source>its chat template cannot be read ({reason}).</source>
        <translation>son modèle de dialogue ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>its chat template refuses this conversation ({reason}).</source>
        <translation>son modèle de dialogue refuse cette conversation ({reason}).</translation>
    </message>
    <message>
        <source>The key has spaces or letters in it that no key has.</source>
        <translation>La clé contient des espaces ou des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>Copy it again, in File, Servers.</source>
        <translation>Copiez-la de nouveau, dans Fichier, Serveurs.</translation>
    </message>
    <message>
        <source>it is compressed, though that was not asked for</source>
        <translation>elle est compressée, alors que ce n’était pas demandé</translation>
    </message>
    <message>
        <source>a part of it is no JSON of that kind</source>
        <translation>une partie n’est pas du JSON de ce genre</translation>
    </message>
    <message>
        <source>it is no JSON of that kind</source>
        <translation>ce n’est pas du JSON de ce genre</translation>
    </message>
    <message>
        <source>it is {reason}</source>
        <translation>elle est {reason}</translation>
    </message>
    <message>
        <source>it is no list of models</source>
        <translation>ce n’est pas une liste de modèles</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>d’aucun genre</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Look at its address, model and key in File, Servers.</source>
        <translation>Vérifiez son adresse, son modèle et sa clé dans Fichier, Serveurs.</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:g} seconds.</source>
        <translation>il n’a rien dit pendant {seconds:g} secondes.</translation>
    </message>
    <message>
        <source>Try again; a slow server can be given more time in File, Servers.</source>
        <translation>Réessayez ; on peut donner plus de temps à un serveur lent dans Fichier, Serveurs.</translation>
    </message>
    <message>
        <source>its certificate is not to be trusted ({reason}), so nothing was sent.</source>
        <translation>son certificat n’est pas fiable ({reason}) ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>the connection ended before an answer came.</source>
        <translation>la connexion s’est terminée avant qu’une réponse arrive.</translation>
    </message>
    <message>
        <source>Check the server. {again}</source>
        <translation>Vérifiez le serveur. {again}</translation>
    </message>
    <message>
        <source> It says: {told}</source>
        <translation> Il dit : {told}</translation>
    </message>
    <message>
        <source>it answers with status {status}.{words}</source>
        <translation>il répond avec le statut {status}.{words}</translation>
    </message>
    <message>
        <source>{number:.0f} seconds</source>
        <translation>{number:.0f} secondes</translation>
    </message>
    <message>
        <source>It lies outside of the page&apos;s own folder, and nothing is read there, since a page could have any of your files shown. Look at it yourself, and write its text.</source>
        <translation>Elle se trouve hors du dossier de la page, et rien n’y est lu, car une page pourrait faire afficher n’importe lequel de vos fichiers. Regardez-la vous-même, et écrivez son texte.</translation>
    </message>
    <message>
        <source>{name}: the same file has another name (a hard link), which keeps the old text.</source>
        <translation>{name} : le même fichier a un autre nom (un lien physique), qui garde l’ancien texte.</translation>
    </message>
    <message>
        <source>This model understands a plain question, and nothing beside it.</source>
        <translation>Ce modèle comprend une question simple, et rien à côté.</translation>
    </message>
    <message>
        <source>This model always takes the likeliest word; of any other it would not be sure, and leave it out.</source>
        <translation>Ce modèle prend toujours le mot le plus probable ; d’un autre il ne serait pas sûr, et l’omettrait.</translation>
    </message>
    <message>
        <source>Its weights are here in one form.</source>
        <translation>Ses poids sont ici sous une seule forme.</translation>
    </message>
    <message>
        <source>How many a picture takes is the model&apos;s own, and cannot be changed.</source>
        <translation>Le modèle fixe combien une image en prend, et cela ne se change pas.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours</source>
        <translation>
            <numerusform>environ {n} heure</numerusform>
            <numerusform>environ {n} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>environ une seconde</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds</source>
        <translation>
            <numerusform>environ {n} seconde</numerusform>
            <numerusform>environ {n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>environ {n} minute</numerusform>
            <numerusform>environ {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>its {file} names {name!r}, which is no safetensors file of its folder.</source>
        <translation>{file} nomme {name!r}, qui n’est pas un fichier safetensors de son dossier.</translation>
    </message>
    <message>
        <source>its tokenizer.json cannot cut this text into tokens.</source>
        <translation>son tokenizer.json ne peut pas découper ce texte en tokens.</translation>
    </message>
    <message>
        <source>its config.json says vision_feature_layer {value}, but its vision tower has {layers} layers.</source>
        <translation>son config.json indique vision_feature_layer {value}, mais sa tour de vision a {layers} couches.</translation>
    </message>
    <message>
        <source>it is a model and an adapter (adapter_config.json), which are not put together here.</source>
        <translation>c’est un modèle avec un adaptateur (adapter_config.json), et ils ne sont pas réunis ici.</translation>
    </message>
    <message>
        <source>Look for a version of it with the adapter merged into its weights.</source>
        <translation>Cherchez-en une version dont les poids comprennent l’adaptateur.</translation>
    </message>
    <message>
        <source>You chose the processor.</source>
        <translation>Vous avez choisi le processeur.</translation>
    </message>
    <message>
        <source>{reason} Torch runs it on the processor.</source>
        <translation>{reason} Torch l’exécute sur le processeur.</translation>
    </message>
    <message>
        <source>Its ONNX graphs run on the graphics card, {card}.</source>
        <translation>Ses graphes ONNX s’exécutent sur la carte graphique, {card}.</translation>
    </message>
    <message>
        <source>It does not fit into the free memory of the graphics card, {card}.</source>
        <translation>Il ne tient pas dans la mémoire libre de la carte graphique, {card}.</translation>
    </message>
    <message>
        <source>You chose the graphics card, {card}.</source>
        <translation>Vous avez choisi la carte graphique, {card}.</translation>
    </message>
    <message>
        <source>{reason} Its ONNX graphs run on the processor.</source>
        <translation>{reason} Ses graphes ONNX s’exécutent sur le processeur.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}.</source>
        <translation>Il tient sur la carte graphique, {card}.</translation>
    </message>
    <message>
        <source>It fits on the graphics card, {card}, in {bits} bits but not as it is.</source>
        <translation>Il tient sur la carte graphique, {card}, en {bits} bits, mais pas tel quel.</translation>
    </message>
    <message>
        <source>{reason} OpenVINO reads pictures: it took {seconds:.2g} s for one, onnxruntime {seconds2:.2g} s.</source>
        <translation>{reason} OpenVINO lit les images : il a mis {seconds:.2g} s pour une, onnxruntime {seconds2:.2g} s.</translation>
    </message>
    <message>
        <source>onnxruntime could not use the graphics card, so the model runs on the processor.</source>
        <translation>onnxruntime n’a pas pu utiliser la carte graphique, le modèle s’exécute donc sur le processeur.</translation>
    </message>
    <message>
        <source>its picture settings make no numbers of a picture.</source>
        <translation>ses réglages d’image ne font pas de nombres d’une image.</translation>
    </message>
    <message>
        <source>{number:.0f} minutes</source>
        <translation>{number:.0f} minutes</translation>
    </message>
    <message>
        <source>{number:.0f} hours</source>
        <translation>{number:.0f} heures</translation>
    </message>
    <message>
        <source>it has had too many requests, and asks to wait {wait}.</source>
        <translation>il a eu trop de requêtes, et demande d’attendre {wait}.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Réessayez après cela.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>it sends requests on to {where}; none was sent there.</source>
        <translation>il renvoie les requêtes vers {where} ; aucune n’y a été envoyée.</translation>
    </message>
    <message>
        <source>If that is right, enter it in File, Servers.</source>
        <translation>Si c’est juste, indiquez-le dans Fichier, Serveurs.</translation>
    </message>
    <message>
        <source>it broke the answer off. It says: {reason}</source>
        <translation>il a interrompu la réponse. Il dit : {reason}</translation>
    </message>
    <message>
        <source>{host}: its filter of contents withholds the answer.</source>
        <translation>{host} : son filtre de contenus retient la réponse.</translation>
    </message>
    <message>
        <source>Ask otherwise, or choose another model.</source>
        <translation>Demandez autrement, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host}: the answer has no words.</source>
        <translation>{host} : la réponse n’a pas de mots.</translation>
    </message>
    <message>
        <source>Ask again; a model that thinks first needs a larger longest answer.</source>
        <translation>Demandez de nouveau ; un modèle qui réfléchit d’abord demande une réponse la plus longue plus grande.</translation>
    </message>
    <message>
        <source>it sends far more than an answer can have, so it was cut off.</source>
        <translation>il envoie bien plus qu’une réponse ne peut avoir ; elle a donc été coupée.</translation>
    </message>
    <message>
        <source>its answer is not understood: {reason}.</source>
        <translation>sa réponse n’est pas comprise : {reason}.</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>Check the address, and the date of this computer.</source>
        <translation>Vérifiez l’adresse, et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>there is no such host, or no network.</source>
        <translation>cet hôte n’existe pas, ou il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>il ne répond pas.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>le proxy refuse la connexion.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY.</source>
        <translation>Vérifiez HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>nobody takes the connection there.</source>
        <translation>personne n’y accepte la connexion.</translation>
    </message>
    <message>
        <source>Start the server, or check its address.</source>
        <translation>Démarrez le serveur, ou vérifiez son adresse.</translation>
    </message>
    <message>
        <source>the connection ended before the answer did.</source>
        <translation>la connexion s’est terminée avant la réponse.</translation>
    </message>
    <message>
        <source>What came is kept; ask again, or continue it.</source>
        <translation>Ce qui est arrivé est gardé ; demandez de nouveau, ou continuez.</translation>
    </message>
    <message>
        <source>your account there has nothing left.{words}</source>
        <translation>votre compte y est épuisé.{words}</translation>
    </message>
    <message>
        <source>Top it up, or use another server.</source>
        <translation>Rechargez-le, ou utilisez un autre serveur.</translation>
    </message>
    <message>
        <source>Ask otherwise or about fewer pictures, or choose another model.</source>
        <translation>Demandez autrement ou sur moins d’images, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Ask about fewer pictures, or have them sent smaller: File, Servers, longest side.</source>
        <translation>Interrogez moins d’images, ou faites-les envoyer plus petites : Fichier, Serveurs, plus grand côté.</translation>
    </message>
    <message>
        <source>it has failed (status {status}).{words}</source>
        <translation>il a échoué (statut {status}).{words}</translation>
    </message>
    <message>
        <source>it does not accept the key.</source>
        <translation>il n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>it wants a key.</source>
        <translation>il veut une clé.</translation>
    </message>
    <message>
        <source>{problem}{words}</source>
        <translation>{problem}{words}</translation>
    </message>
    <message>
        <source>Enter the right key in File, Servers.</source>
        <translation>Indiquez la bonne clé dans Fichier, Serveurs.</translation>
    </message>
    <message>
        <source>it does not let you use this.{words}</source>
        <translation>il ne vous laisse pas utiliser ceci.{words}</translation>
    </message>
    <message>
        <source>there is no such model, or it is no server of this kind.{words}</source>
        <translation>ce modèle n’existe pas, ou ce n’est pas un serveur de ce genre.{words}</translation>
    </message>
    <message>
        <source>{host} refuses this request.{words}</source>
        <translation>{host} refuse cette requête.{words}</translation>
    </message>
    <message>
        <source>{host} finds this request too large.{words}</source>
        <translation>{host} trouve cette requête trop grande.{words}</translation>
    </message>
    <message>
        <source>it was too slow for itself.{words}</source>
        <translation>il a été trop lent pour lui-même.{words}</translation>
    </message>
    <message>
        <source>it has had too many requests.{words}</source>
        <translation>il a eu trop de requêtes.{words}</translation>
    </message>
    <message>
        <source>it is busy.{words}</source>
        <translation>il est occupé.{words}</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>what it makes is too large</source>
        <translation>ce qu’il produit est trop volumineux</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>it goes on for too long</source>
        <translation>il dure trop longtemps</translation>
    </message>
    <message>
        <source>it writes a namespace</source>
        <translation>il écrit un espace de noms</translation>
    </message>
    <message>
        <source>reading text in pictures</source>
        <translation>la lecture du texte dans les images</translation>
    </message>
    <message>
        <source>reading the text in {name}</source>
        <translation>la lecture du texte dans {name}</translation>
    </message>
    <message>
        <source>Download it again, or choose another model.</source>
        <translation>Téléchargez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>its weights are not all there, or do not fit its config.json.</source>
        <translation>ses poids ne sont pas tous là, ou ne correspondent pas à son config.json.</translation>
    </message>
    <message>
        <source>its weights are quantised in a way that is not known here ({kind}).</source>
        <translation>ses poids sont quantifiés d’une manière inconnue ici ({kind}).</translation>
    </message>
    <message>
        <source>Look for the same model as it was before, or quantised in one of these: {names}.</source>
        <translation>Cherchez le même modèle non quantifié, ou quantifié de l’une de ces manières : {names}.</translation>
    </message>
    <message>
        <source>torch cannot run it ({reason}).</source>
        <translation>torch ne peut pas l’exécuter ({reason}).</translation>
    </message>
    <message>
        <source>its language model computes no numbers.</source>
        <translation>son modèle de langue ne calcule pas de nombres.</translation>
    </message>
    <message>
        <source>Choose another device for it.</source>
        <translation>Choisissez un autre périphérique pour lui.</translation>
    </message>
    <message>
        <source>Running a model with smaller weights</source>
        <translation>Exécuter un modèle avec des poids réduits</translation>
    </message>
    <message>
        <source>its layer {name} cannot be made smaller as asked.</source>
        <translation>sa couche {name} ne peut pas être réduite comme demandé.</translation>
    </message>
    <message>
        <source>its weights are broken.</source>
        <translation>ses poids sont endommagés.</translation>
    </message>
    <message>
        <source>Run it with its full weights, or on the processor.</source>
        <translation>Exécutez-le avec ses poids complets, ou sur le processeur.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>le périphérique ou la ressource est occupé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus d’espace sur le périphérique</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem} {remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no picture.</source>
        <translation>Le dossier {folder} ne contient pas d’image.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, WebP or similar files.</source>
        <translation>Choisissez un dossier avec des fichiers PNG, JPEG, WebP ou semblables.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {problem}</source>
        <translation>Le modèle dans {folder} ne peut pas être utilisé : {problem}</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read: rapidocr is missing or broken ({reason}).</source>
        <translation>Le texte des images ne peut pas être lu : rapidocr manque ou est défaillant ({reason}).</translation>
    </message>
    <message>
        <source>In the program&apos;s folder, run: {command}</source>
        <translation>Dans le dossier du programme, exécutez : {command}</translation>
    </message>
    <message>
        <source>There is not enough free memory for {what}.</source>
        <translation>Il n’y a pas assez de mémoire libre pour {what}.</translation>
    </message>
    <message>
        <source>Close other programs, or use something smaller.</source>
        <translation>Fermez d’autres programmes, ou utilisez quelque chose de plus petit.</translation>
    </message>
    <message>
        <source>the model in {folder}</source>
        <translation>le modèle dans {folder}</translation>
    </message>
    <message>
        <source>The graphics card has not enough free memory for {what}.</source>
        <translation>La carte graphique n’a pas assez de mémoire libre pour {what}.</translation>
    </message>
    <message>
        <source>{doing} needs packages that are not installed.</source>
        <translation>{doing} demande des paquets qui ne sont pas installés.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be kept in {folder}.</source>
        <translation>Le disque est plein : plus rien ne peut être conservé dans {folder}.</translation>
    </message>
    <message>
        <source>Free some space there; what is in the window stays there until it is closed.</source>
        <translation>Libérez-y de l’espace ; ce qui est dans la fenêtre y reste jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so nothing new is kept there.</source>
        <translation>L’écriture dans le dossier {folder} n’est pas permise ; rien de nouveau n’y est donc conservé.</translation>
    </message>
    <message>
        <source>Make it writable, and start the program again.</source>
        <translation>Autorisez-y l’écriture, et redémarrez le programme.</translation>
    </message>
    <message>
        <source>Sightline is already open, and keeps {name}: this window can read it, but keeps nothing.</source>
        <translation>Sightline est déjà ouvert et tient {name} : cette fenêtre peut le lire, mais ne conserve rien.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and start again.</source>
        <translation>Continuez dans l’autre fenêtre, ou fermez-la et redémarrez.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Sightline: it can be read here, but nothing is added.</source>
        <translation>{name} a été écrit par une version plus récente de Sightline : il peut être lu ici, mais rien n’y est ajouté.</translation>
    </message>
    <message>
        <source>Install the newest version of Sightline to go on with it.</source>
        <translation>Installez la version la plus récente de Sightline pour continuer avec.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>Le fichier {file} est endommagé.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside, and saves all that can still be read.</source>
        <translation>Redémarrez le programme : il met le fichier de côté, et sauve tout ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>Use a smaller model, or run this one in 4 bits (--device cuda-4bit) or on the processor (--device cpu).</source>
        <translation>Utilisez un modèle plus petit, ou exécutez celui-ci en 4 bits (--device cuda-4bit) ou sur le processeur (--device cpu).</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or run it on the processor (--device cpu).</source>
        <translation>Utilisez un modèle plus petit, ou des graphes de celui-ci en 4 bits (q4), ou exécutez-le sur le processeur (--device cpu).</translation>
    </message>
    <message>
        <source>Use a smaller model, or graphs of this one in 4 bits (q4), or close other programs.</source>
        <translation>Utilisez un modèle plus petit, ou des graphes de celui-ci en 4 bits (q4), ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Use a smaller model, or export this one to graphs in 4 bits (sightline export-onnx … --dtype q4), or close other programs.</source>
        <translation>Utilisez un modèle plus petit, ou exportez celui-ci en graphes de 4 bits (sightline export-onnx … --dtype q4), ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Add them in the window: menu File, GPU support.</source>
        <translation>Ajoutez-les dans la fenêtre : menu Fichier, Prise en charge du GPU.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer; it may be locked.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas ; il est peut-être verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it where the system asks for its password, and try again.</source>
        <translation>Déverrouillez-le là où le système demande son mot de passe, et réessayez.</translation>
    </message>
    <message>
        <source>Write it as https://api.openai.com/v1, or http://localhost:11434/v1 for a server on this computer.</source>
        <translation>Écrivez-la comme https://api.openai.com/v1, ou http://localhost:11434/v1 pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is sent to http://{host} could be read on its way.</source>
        <translation>Ce qui est envoyé à http://{host} pourrait être lu en chemin.</translation>
    </message>
    <message>
        <source>Add one in the window: File, Servers.</source>
        <translation>Ajoutez-en un dans la fenêtre : Fichier, Serveurs.</translation>
    </message>
    <message>
        <source>There is no server called {name}.</source>
        <translation>Il n’y a pas de serveur nommé {name}.</translation>
    </message>
    <message>
        <source>“{text}” is no address.</source>
        <translation>« {text} » n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The address has more in it than an address: a name, a key, or a part behind “?”.</source>
        <translation>L’adresse contient plus qu’une adresse : un nom, une clé, ou une partie après « ? ».</translation>
    </message>
    <message>
        <source>Use an address with https://; http:// is only for a server on this computer.</source>
        <translation>Utilisez une adresse en https:// ; http:// est réservé à un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{scheme}:// is not spoken here.</source>
        <translation>{scheme}:// n’est pas utilisé ici.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>Check that disk, and start again.</source>
        <translation>Vérifiez ce disque, et redémarrez.</translation>
    </message>
    <message>
        <source>Another program is using {file}.</source>
        <translation>Un autre programme utilise {file}.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>Fermez ce programme, et réessayez.</translation>
    </message>
    <message>
        <source>the file is no longer where it was, nor in a folder that other pictures came from.</source>
        <translation>le fichier n’est plus là où il était, ni dans un dossier d’où venaient d’autres images.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>Ouvrez-la de nouveau depuis son emplacement actuel.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>the file cannot be written: {reason}.</source>
        <translation>le fichier ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Choose another place for it, or free some space there.</source>
        <translation>Choisissez un autre endroit, ou libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Put it back to have it in the export.</source>
        <translation>Remettez-le en place pour l’avoir dans l’export.</translation>
    </message>
    <message>
        <source>{name}: the copy without metadata is a PNG of the same pixels.</source>
        <translation>{name} : la copie sans métadonnées est un PNG des mêmes pixels.</translation>
    </message>
    <message>
        <source>Put the old file back to have it in the export.</source>
        <translation>Remettez l’ancien fichier en place pour l’avoir dans l’export.</translation>
    </message>
    <message>
        <source>the transcript has neither the picture nor where it lies.</source>
        <translation>la transcription n’a ni l’image ni son emplacement.</translation>
    </message>
    <message>
        <source>Export the conversation again, with its pictures.</source>
        <translation>Exportez de nouveau la conversation, avec ses images.</translation>
    </message>
    <message>
        <source>Choose a zip of JSON transcripts that Sightline has written.</source>
        <translation>Choisissez un zip de transcriptions JSON écrit par Sightline.</translation>
    </message>
    <message>
        <source>Check that it is there, and may be read.</source>
        <translation>Vérifiez qu’il est là et peut être lu.</translation>
    </message>
    <message>
        <source>this is not a zip that can be read.</source>
        <translation>ce n’est pas un zip qui peut être lu.</translation>
    </message>
    <message>
        <source>there is no JSON transcript in it.</source>
        <translation>il ne contient pas de transcription JSON.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} est trop grand.</translation>
    </message>
    <message>
        <source>Choose a JSON transcript that Sightline has written.</source>
        <translation>Choisissez une transcription JSON écrite par Sightline.</translation>
    </message>
    <message>
        <source>it is of version {version}; this program reads version {version2}.</source>
        <translation>il est de la version {version} ; ce programme lit la version {version2}.</translation>
    </message>
    <message>
        <source>this is not a transcript.</source>
        <translation>ce n’est pas une transcription.</translation>
    </message>
    <message>
        <source>Open it with a newer Sightline.</source>
        <translation>Ouvrez-le avec un Sightline plus récent.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>le fichier est trop grand.</translation>
    </message>
    <message>
        <source>this is not a JSON file.</source>
        <translation>ce n’est pas un fichier JSON.</translation>
    </message>
    <message>
        <source>the transcript is damaged ({reason}).</source>
        <translation>la transcription est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>No installed font has {names}. The PDF is tagged and accessible, but not PDF/UA-1.</source>
        <translation>Aucune police installée n’a {names}. Le PDF est balisé et accessible, mais pas PDF/UA-1.</translation>
    </message>
    <message>
        <source>some letters</source>
        <translation>certains caractères</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message>
        <source>the PDF cannot be laid out ({reason}).</source>
        <translation>le PDF ne peut pas être mis en page ({reason}).</translation>
    </message>
    <message>
        <source>Choose another format, such as HTML.</source>
        <translation>Choisissez un autre format, comme HTML.</translation>
    </message>
    <message>
        <source>That is not among what can be chosen.</source>
        <translation>Cela ne fait pas partie de ce qui peut être choisi.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Écrivez le chemin complet du dossier, ou choisissez-le.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder.</source>
        <translation>Choisissez-en un avec Fichier, Ouvrir un dossier de modèle.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Cette conversation n’est plus là.</translation>
    </message>
    <message>
        <source>The list shows those that are.</source>
        <translation>La liste montre celles qui y sont.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>ceci</translation>
    </message>
    <message>
        <source>Save the picture on this computer, and open that file.</source>
        <translation>Enregistrez l’image sur cet ordinateur, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>it is on {reason}, and nothing is fetched from a network.</source>
        <translation>elle est sur {reason}, et rien n’est récupéré d’un réseau.</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({name}: {reason}).</source>
        <translation>quelque chose s’est mal passé dans le programme ({name} : {reason}).</translation>
    </message>
    <message>
        <source>the address that contains it is longer than {number} MB.</source>
        <translation>l’adresse qui la contient fait plus de {number} Mo.</translation>
    </message>
    <message>
        <source>Export the picture as PNG, and open that.</source>
        <translation>Exportez l’image en PNG, et ouvrez cela.</translation>
    </message>
    <message>
        <source>the address that should contain it is damaged.</source>
        <translation>l’adresse qui devrait la contenir est endommagée.</translation>
    </message>
    <message>
        <source>Choose one with File, Open model folder, in the main window.</source>
        <translation>Choisissez-en un avec Fichier, Ouvrir un dossier de modèle, dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name} n’a pas pu être enregistré : {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The server has no name.</source>
        <translation>Le serveur n’a pas de nom.</translation>
    </message>
    <message>
        <source>Call it what you like.</source>
        <translation>Appelez-le comme vous voulez.</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>Aucun modèle n’est indiqué.</translation>
    </message>
    <message>
        <source>List models, and choose one.</source>
        <translation>Listez les modèles, et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is another server called {name}.</source>
        <translation>Un autre serveur s’appelle {name}.</translation>
    </message>
    <message>
        <source>Call it otherwise.</source>
        <translation>Appelez-le autrement.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file has changed since it was asked about.</source>
        <translation>Le fichier a changé depuis la question.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Colours of all windows.</source>
        <translation>Couleurs de toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>That of all windows. They are made anew in it.</source>
        <translation>Celle de toutes les fenêtres. Elles sont refaites dans cette langue.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>1.00 is the desktop&apos;s own size, 2.00 twice that.</source>
        <translation>1,00 est la taille du bureau, 2,00 le double.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>When on, nothing blinks, slides or fades; when off, that is as the system says.</source>
        <translation>Activé, rien ne clignote, ne glisse ni ne s’estompe ; désactivé, c’est selon le système.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Liste des conversations</translation>
    </message>
    <message>
        <source>When on, the list stands at the left.</source>
        <translation>Activé, la liste se tient sur le côté.</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Entrée envoie la question</translation>
    </message>
    <message>
        <source>When off, Ctrl+Enter sends, and Enter starts a new line.</source>
        <translation>Désactivé, Ctrl+Entrée envoie, et Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. An answer that is longer ends there, and can be continued.</source>
        <translation>En tokens ; un mot court en est un. Une réponse plus longue s’arrête là, et peut être continuée.</translation>
    </message>
    <message>
        <source>Read answers aloud</source>
        <translation>Lire les réponses à voix haute</translation>
    </message>
    <message>
        <source>When on, an answer is read while it is written. Space reads any message, and stops; so does Esc.</source>
        <translation>Activé, une réponse est lue pendant qu’elle s’écrit. Espace lit tout message, et arrête ; Échap aussi.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>0 is its own, 100 as fast as it can, -100 as slow.</source>
        <translation>0 est la sienne, 100 le plus vite possible, -100 le plus lentement.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>One that this computer has; its language should be that of the answers.</source>
        <translation>Une de celles de cet ordinateur ; sa langue devrait être celle des réponses.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>When on, short sounds tell that a question was sent, that an answer begins or is done, and of an error.</source>
        <translation>Activé, de brefs sons signalent qu’une question est envoyée, qu’une réponse commence ou est finie, et une erreur.</translation>
    </message>
    <message>
        <source>Read text in pictures</source>
        <translation>Lire le texte des images</translation>
    </message>
    <message>
        <source>When on, words in pictures are read on this computer, and models are told them.</source>
        <translation>Activé, les mots des images sont lus sur cet ordinateur, et communiqués aux modèles.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Keep copies of pictures</source>
        <translation>Conserver des copies des images</translation>
    </message>
    <message>
        <source>When on, pictures that are asked about are copied into the data folder; when off, they are only linked.</source>
        <translation>Activé, les images sur lesquelles on pose des questions sont copiées dans le dossier de données ; désactivé, elles sont seulement liées.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>Modèle sur cet ordinateur</translation>
    </message>
    <message>
        <source>The folder of the model that answers; empty for the built-in one.</source>
        <translation>Le dossier du modèle qui répond ; vide pour le modèle intégré.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>One that answers instead of a model on this computer. Pictures are sent to it.</source>
        <translation>Celui qui répond à la place d’un modèle de cet ordinateur. Les images lui sont envoyées.</translation>
    </message>
    <message>
        <source>Run models on</source>
        <translation>Exécuter les modèles sur</translation>
    </message>
    <message>
        <source>The graphics card is used with the extra “cuda”; fewer bits make a model fit that would not.</source>
        <translation>La carte graphique s’utilise avec l’extra « cuda » ; avec moins de bits tient un modèle qui ne tiendrait pas.</translation>
    </message>
    <message>
        <source>What is best, chosen automatically</source>
        <translation>Le mieux, choisi automatiquement</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Le processeur</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>La carte graphique</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, which fits more</source>
        <translation>La carte graphique, en 8 bits : il y tient davantage</translation>
    </message>
    <message>
        <source>The graphics card, in 4 bits, which fits most</source>
        <translation>La carte graphique, en 4 bits : il y tient le plus</translation>
    </message>
    <message>
        <source>The graphics card, in 8 bits, quickly</source>
        <translation>La carte graphique, en 8 bits, rapidement</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Where downloaded models are kept, and looked for; empty for the data folder.</source>
        <translation>Où les modèles téléchargés sont conservés et cherchés ; vide pour le dossier de données.</translation>
    </message>
    <message>
        <source>Model that finds pictures</source>
        <translation>Modèle qui trouve les images</translation>
    </message>
    <message>
        <source>The folder of a CLIP or SigLIP model; empty where none is chosen.</source>
        <translation>Le dossier d’un modèle CLIP ou SigLIP ; vide si aucun n’est choisi.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>When on, no model is looked up or fetched.</source>
        <translation>Activé, aucun modèle n’est cherché ni récupéré.</translation>
    </message>
    <message>
        <source>Names of sidecars</source>
        <translation>Noms des fichiers annexes</translation>
    </message>
    <message>
        <source>What a file beside a photo is called that cannot be written into.</source>
        <translation>Comment s’appelle un fichier à côté d’une photo dans laquelle on ne peut pas écrire.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>photo.xmp, instead of photo.jpg</source>
        <translation>photo.xmp, au lieu de photo.jpg</translation>
    </message>
    <message>
        <source>photo.jpg.xmp, with that appended</source>
        <translation>photo.jpg.xmp, avec cela ajouté à la fin</translation>
    </message>
    <message>
        <source>Format of exports</source>
        <translation>Format des exports</translation>
    </message>
    <message>
        <source>What is offered first; it changes with every export.</source>
        <translation>Ce qui est proposé d’abord ; il change à chaque export.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Versions in exports</source>
        <translation>Versions dans les exports</translation>
    </message>
    <message>
        <source>Of questions and answers that there are several of.</source>
        <translation>Des questions et réponses dont il y en a plusieurs.</translation>
    </message>
    <message>
        <source>JSON all, documents those you see</source>
        <translation>Toutes en JSON, celles visibles en document</translation>
    </message>
    <message>
        <source>Only those you see</source>
        <translation>Seulement celles que vous voyez</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Pictures inside Markdown</source>
        <translation>Images dans le Markdown</translation>
    </message>
    <message>
        <source>When off, they lie in a folder beside the exported file.</source>
        <translation>Désactivé, elles se trouvent dans un dossier à côté du fichier exporté.</translation>
    </message>
    <message>
        <source>Exports without camera data</source>
        <translation>Exports sans données d’appareil photo</translation>
    </message>
    <message>
        <source>When on, GPS, EXIF and the like are left out of exported pictures.</source>
        <translation>Activé, GPS, EXIF et autres sont absents des images exportées.</translation>
    </message>
    <message>
        <source>Exports without folders</source>
        <translation>Exports sans dossiers</translation>
    </message>
    <message>
        <source>When on, exports do not tell where pictures and models lie.</source>
        <translation>Activé, les exports ne disent pas où se trouvent les images et les modèles.</translation>
    </message>
    <message>
        <source>Numbers in exports</source>
        <translation>Chiffres dans les exports</translation>
    </message>
    <message>
        <source>When on, exports tell times, tokens and how answers ended.</source>
        <translation>Activé, les exports indiquent durées, tokens et fin des réponses.</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Langue des exports</translation>
    </message>
    <message>
        <source>That of the words which Sightline adds to them.</source>
        <translation>Celle des mots que Sightline y ajoute.</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Dernière conversation</translation>
    </message>
    <message>
        <source>The one that the next start opens again.</source>
        <translation>Celle que le prochain démarrage rouvre.</translation>
    </message>
    <message>
        <source>Toured</source>
        <translation>Visite faite</translation>
    </message>
    <message>
        <source>Whether the tour of the first start was taken, or skipped.</source>
        <translation>Si la visite du premier démarrage a été faite, ou passée.</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Accueil fait</translation>
    </message>
    <message>
        <source>Whether a model was recommended at the first start.</source>
        <translation>Si un modèle a été recommandé au premier démarrage.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Instruction système</translation>
    </message>
    <message>
        <source>What the model is told before every conversation, such as how it is to answer.</source>
        <translation>Ce que l’on dit au modèle avant chaque conversation, par exemple comment répondre.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word, and answers a question the same each time; higher varies more.</source>
        <translation>0 prend toujours le mot le plus probable, et répond toujours pareil ; plus haut, cela varie davantage.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Of the likeliest words only those that together reach this share; it matters above temperature 0.</source>
        <translation>Parmi les mots les plus probables, seulement ceux qui atteignent ensemble cette part ; compte au-dessus de la température 0.</translation>
    </message>
    <message>
        <source>In tokens; a short word is one. 0: as in the settings for all models.</source>
        <translation>En tokens ; un mot court en est un. 0 : comme dans les réglages de tous les modèles.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same answer again. It matters above temperature 0.</source>
        <translation>Où commence le hasard : la même graine redonne la même réponse. Compte au-dessus de la température 0.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Which of its ONNX graphs run, where it has several. Fewer bits are quicker, and less exact.</source>
        <translation>Lesquels de ses graphes ONNX sont exécutés, s’il y en a plusieurs. Moins de bits : plus rapide, et moins exact.</translation>
    </message>
    <message>
        <source>The most exact that are here</source>
        <translation>Les plus exacts qui sont là</translation>
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
        <translation>4 et 16 bits (q4f16)</translation>
    </message>
    <message>
        <source>Run it on</source>
        <translation>L’exécuter sur</translation>
    </message>
    <message>
        <source>The processor or the graphics card, for this model alone.</source>
        <translation>Le processeur ou la carte graphique, pour ce modèle seul.</translation>
    </message>
    <message>
        <source>As all models</source>
        <translation>Comme tous les modèles</translation>
    </message>
    <message>
        <source>Tokens for a picture</source>
        <translation>Tokens pour une image</translation>
    </message>
    <message>
        <source>At most about so many. Fewer are quicker, and show fewer details. 0: as many as the model likes.</source>
        <translation>Au plus environ tant. Moins : plus rapide, avec moins de détails. 0 : autant que le modèle veut.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Comment vous l’appelez.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1, or http://localhost:11434/v1 for one on this computer.</source>
        <translation>Par exemple https://api.openai.com/v1, ou http://localhost:11434/v1 pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model&apos;s name on the server.</source>
        <translation>Le nom du modèle sur le serveur.</translation>
    </message>
    <message>
        <source>Longest side of pictures</source>
        <translation>Plus grand côté des images</translation>
    </message>
    <message>
        <source>In pixels. Larger pictures are sent smaller; the original stays as it is.</source>
        <translation>En pixels. Les images plus grandes sont envoyées réduites ; l’original reste tel quel.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>So many alt texts are drafted at the same time.</source>
        <translation>Autant de textes alternatifs sont rédigés en même temps.</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Plus long silence</translation>
    </message>
    <message>
        <source>In seconds. After that, an answer is given up.</source>
        <translation>En secondes. Après quoi, la réponse est abandonnée.</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Mot à mot</translation>
    </message>
    <message>
        <source>When off, an answer comes all at once.</source>
        <translation>Désactivé, une réponse arrive d’un seul coup.</translation>
    </message>
    <message>
        <source>Price of what is sent</source>
        <translation>Prix de ce qui est envoyé</translation>
    </message>
    <message>
        <source>Per million tokens; 0 where you do not know it.</source>
        <translation>Par million de tokens ; 0 si vous ne le connaissez pas.</translation>
    </message>
    <message>
        <source>Price of what is answered</source>
        <translation>Prix de ce qui est répondu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>That of the prices.</source>
        <translation>Celle des prix.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Loading the model… {share} %</source>
        <translation>Chargement du modèle… {share} %</translation>
    </message>
    <message>
        <source>Opening picture {at}/{total}…</source>
        <translation>Ouverture de l’image {at}/{total}…</translation>
    </message>
    <message>
        <source>Reading image {at}/{total}…</source>
        <translation>Lecture de l’image {at}/{total}…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. Unlock it if it asks…</source>
        <translation>En attente du trousseau de cet ordinateur. Déverrouillez-le s’il le demande…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing, {speed:.0f} tok/s</source>
        <translation>Écriture, {speed:.0f} tok/s</translation>
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
        <translation>premier token {seconds:.2f} s</translation>
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
        <translation>terminée par le modèle</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>broken off by an error</source>
        <translation>interrompue par une erreur</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>unsure of a part</source>
        <translation>incertaine sur une partie</translation>
    </message>
</context>
</TS>
