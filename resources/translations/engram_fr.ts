<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Engram is a neural network without weights. Nothing is trained for hours, nothing is averaged away: every lesson is remembered as it is, at once, and can be forgotten again as if it had never been.&lt;/p&gt;&lt;h4&gt;The layers&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: the picture as 28 × 28 bits. &lt;b&gt;State&lt;/b&gt;: as many neurons again, in which the agent makes of the picture what it remembers. &lt;b&gt;Output&lt;/b&gt;: four bits that spell a number; 10 to 15 is no digit, and is shown as what it is.&lt;/p&gt;&lt;h4&gt;Teaching&lt;/h4&gt;&lt;p&gt;A lesson is a picture and its digit. The state takes on the picture itself, the output takes on the digit, and both are stored as one memory, an engram.&lt;/p&gt;&lt;h4&gt;Answering&lt;/h4&gt;&lt;p&gt;The state begins at random. At every step each neuron looks at its own connections, finds the memories that are nearest to what it sees there, and takes the bit that most of them hold. So the state settles, within some seven steps, into something remembered, and the output says what it was called.&lt;/p&gt;&lt;h4&gt;Looking inside&lt;/h4&gt;&lt;p&gt;Every state is kept in the history. Click a neuron to see what it reads and which memories decided its bit. Nothing about an answer is hidden.&lt;/p&gt;&lt;h4&gt;Right and wrong&lt;/h4&gt;&lt;p&gt;“Right” stores the agent&apos;s own answer as a memory; “Wrong” lets you say what it was.&lt;/p&gt;&lt;p&gt;Everything you teach, Undo takes back.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Engram est un réseau de neurones sans poids. Rien n&apos;est entraîné pendant des heures, rien n&apos;est noyé dans une moyenne : chaque leçon est retenue telle quelle, aussitôt, et peut être oubliée comme si elle n&apos;avait jamais existé.&lt;/p&gt;&lt;h4&gt;Les couches&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Entrée&lt;/b&gt; : l&apos;image en 28 × 28 bits. &lt;b&gt;État&lt;/b&gt; : autant de neurones encore, où l&apos;agent fait de l&apos;image ce dont il se souvient. &lt;b&gt;Sortie&lt;/b&gt; : quatre bits qui forment un nombre ; de 10 à 15 ce n&apos;est pas un chiffre, et c&apos;est montré comme tel.&lt;/p&gt;&lt;h4&gt;Enseigner&lt;/h4&gt;&lt;p&gt;Une leçon est une image avec son chiffre. L&apos;état prend l&apos;image elle-même, la sortie prend le chiffre, et les deux sont gardés comme un seul souvenir, un engramme.&lt;/p&gt;&lt;h4&gt;Répondre&lt;/h4&gt;&lt;p&gt;L&apos;état commence au hasard. À chaque étape, chaque neurone regarde ses propres connexions, cherche les souvenirs les plus proches de ce qu&apos;il y voit, et prend le bit que la plupart d&apos;entre eux portent. L&apos;état se stabilise ainsi, en sept étapes environ, sur quelque chose de connu, et la sortie dit comment cela s&apos;appelait.&lt;/p&gt;&lt;h4&gt;Regarder dedans&lt;/h4&gt;&lt;p&gt;Chaque état est gardé dans l&apos;historique. Cliquez sur un neurone pour voir ce qu&apos;il lit et quels souvenirs ont décidé de son bit. Rien d&apos;une réponse n&apos;est caché.&lt;/p&gt;&lt;h4&gt;Juste et faux&lt;/h4&gt;&lt;p&gt;« Juste » garde la réponse de l&apos;agent comme souvenir ; « Faux » vous laisse dire ce que c&apos;était.&lt;/p&gt;&lt;p&gt;Tout ce que vous enseignez peut être annulé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;La méthode est le neurone sans poids (G-RAM) et l&apos;entraînement iconique d&apos;Igor Aleksander. Les chiffres manuscrits sont MNIST, de Yann LeCun, Corinna Cortes et Christopher Burges. Polices : voir la licence de chaque feuille de police. Construit avec Qt, Eigen, Highway, oneTBB, libzip, pugixml et zlib. Le code propre d&apos;Engram est sous licence MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Comment Engram fonctionne</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation type="unfinished">À propos d&apos;Engram</translation>
    </message>
    <message>
        <source>&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Teach a weightless neural network by hand, and see every memory behind its answer.</source>
        <translation type="unfinished">&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Enseignez à la main à un réseau de neurones sans poids, et voyez chaque souvenir derrière sa réponse.</translation>
    </message>
    <message>
        <source>Thanks and licences</source>
        <translation type="unfinished">Remerciements et licences</translation>
    </message>
</context>
<context>
    <name>engram::AgentDialog</name>
    <message>
        <source>New agent</source>
        <translation type="unfinished">Nouvel agent</translation>
    </message>
    <message>
        <source>Agent settings</source>
        <translation type="unfinished">Réglages de l&apos;agent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished">&amp;Modèle</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">Câblage</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished">Rappel</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">Réglages propres</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Sans titre</translation>
    </message>
    <message>
        <source>How neurons are wired: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">Comment les neurones sont câblés : random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">Décide quelles connexions sont tirées</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic : chaque leçon se tient elle-même</translation>
    </message>
    <message>
        <source>reset: the random start, as in the original demo by its authors</source>
        <translation type="unfinished">reset : le départ aléatoire, comme dans la démonstration d&apos;origine de ses auteurs</translation>
    </message>
    <message>
        <source>sequence: the real state before</source>
        <translation type="unfinished">sequence : le véritable état d&apos;avant</translation>
    </message>
    <message>
        <source>What a lesson stores as the state before it</source>
        <translation type="unfinished">Ce qu&apos;une leçon garde comme état d&apos;avant</translation>
    </message>
    <message>
        <source>Memories at most this much farther than the nearest vote too</source>
        <translation type="unfinished">Les souvenirs plus lointains que le plus proche d&apos;au plus cet écart votent aussi</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>Decides random starts and random bits</source>
        <translation type="unfinished">Décide des départs et des bits aléatoires</translation>
    </message>
    <message>
        <source>Other pictures made from each lesson and taught with it</source>
        <translation type="unfinished">D&apos;autres images faites de chaque leçon et enseignées avec elle</translation>
    </message>
    <message>
        <source>black and white, 1 bit a pixel</source>
        <translation type="unfinished">noir et blanc, 1 bit par pixel</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, binary</source>
        <translation type="unfinished">gris, 8 bits par pixel, binaire</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, thermometer</source>
        <translation type="unfinished">gris, 8 bits par pixel, thermomètre</translation>
    </message>
    <message>
        <source>edges, 8 directions a pixel</source>
        <translation type="unfinished">bords, 8 directions par pixel</translation>
    </message>
    <message>
        <source>Grey levels from here up are 1</source>
        <translation type="unfinished">Les niveaux de gris à partir d&apos;ici valent 1</translation>
    </message>
    <message>
        <source>Centre and size drawings as MNIST does</source>
        <translation type="unfinished">Centrer et dimensionner les dessins comme MNIST</translation>
    </message>
    <message>
        <source>Set slanted digits upright</source>
        <translation type="unfinished">Redresser les chiffres penchés</translation>
    </message>
    <message>
        <source>Stretch to one size</source>
        <translation type="unfinished">Étirer à une seule taille</translation>
    </message>
    <message>
        <source>Ink: the brightest 20 %, no threshold</source>
        <translation type="unfinished">Encre : les 20 % les plus clairs, sans seuil</translation>
    </message>
    <message>
        <source>However thick or pale the strokes are; black and white only</source>
        <translation type="unfinished">Quelle que soit l&apos;épaisseur ou la pâleur des traits ; noir et blanc seulement</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation type="unfinished">&amp;Connecteur</translation>
    </message>
    <message>
        <source>&amp;Wiring seed</source>
        <translation type="unfinished">Graine du câ&amp;blage</translation>
    </message>
    <message>
        <source>Con&amp;text</source>
        <translation type="unfinished">Con&amp;texte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Règles</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation type="unfinished">To&amp;lérance</translation>
    </message>
    <message>
        <source>&amp;Variants of a lesson</source>
        <translation type="unfinished">&amp;Variantes d&apos;une leçon</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished">&amp;Graine</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation type="unfinished">Pi&amp;xels</translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation type="unfinished">&amp;Seuil</translation>
    </message>
    <message>
        <source>Not one of the presets.</source>
        <translation type="unfinished">Aucun des modèles.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation type="unfinished">Un agent a besoin d&apos;un nom.</translation>
    </message>
    <message numerus="yes">
        <source>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</source>
        <translation type="unfinished">
            <numerusform>Cela vide l&apos;agent : son %Ln souvenir ne signifie rien avec un autre câblage, ou avec des images faites autrement.</numerusform>
            <numerusform>Cela vide l&apos;agent : ses %Ln souvenirs ne signifient rien avec un autre câblage, ou avec des images faites autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Engram</source>
        <translation type="unfinished">Engram</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation type="unfinished">Vider « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>With these settings it starts again without its %Ln memories. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform>Avec ces réglages il recommence sans son %Ln souvenir. Annuler le ramène.</numerusform>
            <numerusform>Avec ces réglages il recommence sans ses %Ln souvenirs. Annuler les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation type="unfinished">Vider</translation>
    </message>
    <message>
        <source>Windows compare whole pieces of the picture with the memories of each digit: no connection is drawn, no state before is read and no memories vote. So wiring seed, context, DD and tolerance mean nothing here.</source>
        <translation type="unfinished">Les fenêtres comparent des morceaux entiers de l&apos;image avec les souvenirs de chaque chiffre : aucune connexion n&apos;est tirée, aucun état d&apos;avant n&apos;est lu et aucun souvenir ne vote. Graine du câblage, contexte, DD et tolérance ne signifient donc rien ici.</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>State: reset</source>
        <translation type="unfinished">État : départ</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">État : étape %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Sortie</translation>
    </message>
</context>
<context>
    <name>engram::AnswerPage</name>
    <message>
        <source>How the shares move, step by step</source>
        <translation type="unfinished">Comment les parts évoluent, étape par étape</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">Pourquoi %1 ?</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Recherche en cours. Pendant que vous dessinez, les réponses passent d&apos;abord.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Pourquoi ?</translation>
    </message>
    <message>
        <source>No memory decided a bit of this state; they were drawn at random, or kept.</source>
        <translation type="unfinished">Aucun souvenir n&apos;a décidé d&apos;un bit de cet état ; ils ont été tirés au hasard, ou gardés.</translation>
    </message>
    <message>
        <source>Memories were taken away since this was recorded, by forgetting or by undoing: these are the ones that today&apos;s agent would recall it from.</source>
        <translation type="unfinished">Des souvenirs ont été retirés depuis cet enregistrement, par oubli ou par annulation : voici ceux dont l&apos;agent d&apos;aujourd&apos;hui rappellerait l&apos;état.</translation>
    </message>
    <message>
        <source>The state at step %1 was recalled from these memories, by share of its neurons.</source>
        <translation type="unfinished">L&apos;état à l&apos;étape %1 a été rappelé de ces souvenirs, selon leur part de ses neurones.</translation>
    </message>
    <message numerus="yes">
        <source>%n more memories gave %1 % together</source>
        <translation type="unfinished">
            <numerusform>%n autre souvenir a donné %1 %</numerusform>
            <numerusform>%n autres souvenirs ont donné %1 % ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the bits no memory decided</source>
        <translation type="unfinished">%1 % des bits décidés par aucun souvenir</translation>
    </message>
</context>
<context>
    <name>engram::BitTile</name>
    <message>
        <source>Output neuron %1, worth %2</source>
        <translation type="unfinished">Neurone de sortie %1, vaut %2</translation>
    </message>
    <message>
        <source>%1, changed in this step</source>
        <translation type="unfinished">%1, changé à cette étape</translation>
    </message>
    <message>
        <source>Output neuron %1, worth %2: %3
Click to see what it reads</source>
        <translation type="unfinished">Neurone de sortie %1, vaut %2 : %3
Cliquez pour voir ce qu&apos;il lit</translation>
    </message>
</context>
<context>
    <name>engram::CanvasCard</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Dessin</translation>
    </message>
    <message>
        <source>as the agent gets it</source>
        <translation type="unfinished">tel que l&apos;agent le reçoit</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation type="unfinished">Cra&amp;yon</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation type="unfinished">Dessiner (P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished">&amp;Gomme</translation>
    </message>
    <message>
        <source>Erase (E), or draw with the right mouse button</source>
        <translation type="unfinished">Effacer (E), ou dessiner avec le bouton droit de la souris</translation>
    </message>
    <message>
        <source>&amp;Clear canvas</source>
        <translation type="unfinished">&amp;Effacer le dessin</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation type="unfinished">Effacer le dessin (Suppr)</translation>
    </message>
    <message>
        <source>Open p&amp;icture on the canvas…</source>
        <translation type="unfinished">&amp;Ouvrir une image comme dessin…</translation>
    </message>
    <message>
        <source>Put a picture of a digit on the canvas; it may be dropped or pasted here too</source>
        <translation type="unfinished">Mettre l&apos;image d&apos;un chiffre sur la zone de dessin ; on peut aussi l&apos;y déposer ou l&apos;y coller</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> px</translation>
    </message>
    <message>
        <source>Width of the pen or eraser</source>
        <translation type="unfinished">Largeur du crayon ou de la gomme</translation>
    </message>
    <message>
        <source>Width of the pen or eraser, in pixels of the 280 x 280 canvas</source>
        <translation type="unfinished">Largeur du crayon ou de la gomme, en pixels de la zone de dessin de 280 x 280</translation>
    </message>
    <message>
        <source>What the agent gets of what is shown: 28 x 28 grey levels, before they become bits</source>
        <translation type="unfinished">Ce que l&apos;agent reçoit de ce qui est montré : 28 x 28 niveaux de gris, avant qu&apos;ils ne deviennent des bits</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished">Ouvrir l&apos;image d&apos;un chiffre</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture has several digits: choose one of them below the canvas first.</source>
        <translation type="unfinished">L&apos;image a plusieurs chiffres : choisissez-en d&apos;abord un sous le dessin.</translation>
    </message>
    <message>
        <source>inverting the picture</source>
        <translation type="unfinished">inverser l&apos;image</translation>
    </message>
    <message>
        <source>another use of the picture</source>
        <translation type="unfinished">autre usage de l&apos;image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">Images (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>bringing in a picture</source>
        <translation type="unfinished">apporter une image</translation>
    </message>
    <message>
        <source>putting a digit on the canvas</source>
        <translation type="unfinished">mettre un chiffre dans le dessin</translation>
    </message>
</context>
<context>
    <name>engram::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Dessin</translation>
    </message>
    <message>
        <source>Draw a digit here. Arrow keys move the pen, Space puts it down and lifts it. Type the right digit and press Enter to teach it.</source>
        <translation type="unfinished">Dessinez un chiffre ici. Les flèches déplacent le crayon, Espace le pose et le lève. Tapez le bon chiffre et appuyez sur Entrée pour l&apos;enseigner.</translation>
    </message>
    <message>
        <source>Draw a digit: by mouse or pen, or with the arrow keys and Space.
Type the right digit and press Enter to teach it. Delete clears.</source>
        <translation type="unfinished">Dessinez un chiffre : à la souris ou au stylet, ou avec les flèches et Espace.
Tapez le bon chiffre et appuyez sur Entrée pour l&apos;enseigner. Suppr efface.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">Dessinez un chiffre ici</translation>
    </message>
</context>
<context>
    <name>engram::ComparisonDialog</name>
    <message>
        <source>Memory and input</source>
        <translation type="unfinished">Souvenir et entrée</translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished">L&apos;entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n bit diffère</numerusform>
            <numerusform>%n bits diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− only in the memory: %n bits</source>
        <translation type="unfinished">
            <numerusform>− dans le souvenir seulement : %n bit</numerusform>
            <numerusform>− dans le souvenir seulement : %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation type="unfinished">
            <numerusform>+ dans l&apos;entrée seulement : %n bit</numerusform>
            <numerusform>+ dans l&apos;entrée seulement : %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">Où ils diffèrent</translation>
    </message>
    <message>
        <source>Put it on the canvas</source>
        <translation type="unfinished">Mettre dans le dessin</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">Oublier</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">pas un chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read right.</source>
        <translation type="unfinished">
            <numerusform>Une fois, %1 a été bien lu.</numerusform>
            <numerusform>%Ln fois, %1 a été bien lu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read as %2.</source>
        <translation type="unfinished">
            <numerusform>Une fois, %1 a été lu comme %2.</numerusform>
            <numerusform>%Ln fois, %1 a été lu comme %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits that are %1</source>
        <translation type="unfinished">En vérité %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished">Lu comme %1</translation>
    </message>
    <message>
        <source>no digit (10 to 15)</source>
        <translation type="unfinished">pas un chiffre (10 à 15)</translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1 : %Ln chiffre</numerusform>
            <numerusform>%1 : %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished">Licence : %1</translation>
    </message>
    <message>
        <source>Cells that were not plainly 0 or 1: double-click to see them</source>
        <translation type="unfinished">Cellules qui n&apos;étaient pas clairement 0 ou 1 : double-cliquez pour les voir</translation>
    </message>
    <message>
        <source>&amp;Open data file…</source>
        <translation type="unfinished">&amp;Ouvrir un fichier de données…</translation>
    </message>
    <message>
        <source>&amp;From a font…</source>
        <translation type="unfinished">À partir d&apos;une &amp;police…</translation>
    </message>
    <message>
        <source>Make a data set of the ten digits of any installed font</source>
        <translation type="unfinished">Faire un jeu de données des dix chiffres d&apos;une police installée</translation>
    </message>
    <message>
        <source>&amp;Export as font sheet…</source>
        <translation type="unfinished">&amp;Exporter en feuille de police…</translation>
    </message>
    <message>
        <source>Save the ten digits of the selected font as a spreadsheet or as text</source>
        <translation type="unfinished">Enregistrer les dix chiffres de la police choisie en tableau ou en texte</translation>
    </message>
    <message>
        <source>Show &amp;repaired cells…</source>
        <translation type="unfinished">Afficher les cellules &amp;réparées…</translation>
    </message>
    <message>
        <source>Cells of the selected sheet that were not plainly 0 or 1</source>
        <translation type="unfinished">Cellules de la feuille choisie qui n&apos;étaient pas clairement 0 ou 1</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation type="unfinished">&amp;Fermer le jeu de données</translation>
    </message>
    <message>
        <source>Take the selected data set out of the list; what was taught of it stays</source>
        <translation type="unfinished">Retirer de la liste le jeu de données choisi ; ce qui en a été enseigné reste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished">&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished">&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">Jeux de données</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">Ouvrir…</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished">Ouvrir un fichier de données</translation>
    </message>
    <message>
        <source>From a font…</source>
        <translation type="unfinished">D&apos;une police…</translation>
    </message>
    <message>
        <source>%1, %2 repaired</source>
        <translation type="unfinished">%1, %2 réparées</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 digits</source>
        <translation type="unfinished">
            <numerusform>%1, %2 chiffre</numerusform>
            <numerusform>%1, %2 chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open data files</source>
        <translation type="unfinished">Ouvrir des fichiers de données</translation>
    </message>
    <message>
        <source>Export a font sheet</source>
        <translation type="unfinished">Exporter une feuille de police</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.txt)</source>
        <translation type="unfinished">Tableau (*.xlsx);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Sets of digits (pickle, IDX, NPZ, NPY, CSV, zip) and font sheets (xlsx, ods, CSV, text); or drop them on the window (Ctrl+D)</source>
        <translation type="unfinished">Jeux de chiffres (pickle, IDX, NPZ, NPY, CSV, zip) et feuilles de police (xlsx, ods, CSV, texte) ; ou déposez-les sur la fenêtre (Ctrl+D)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;All files (*)</source>
        <translation type="unfinished">Jeux de données et feuilles de police (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>engram::Digit</name>
    <message>
        <source>an %1</source>
        <translation type="unfinished">un %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation type="unfinished">un %1</translation>
    </message>
</context>
<context>
    <name>engram::DigitBars</name>
    <message>
        <source>How near each digit was</source>
        <translation type="unfinished">La proximité de chaque chiffre</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>How near the picture is to what was taught of each digit, as it was put, and how much of the state was recalled from it:
%1</source>
        <translation type="unfinished">Proximité de l&apos;image avec ce qui a été enseigné de chaque chiffre, et part de l&apos;état qui en a été rappelée :
%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits away</source>
        <translation type="unfinished">
            <numerusform>à %Ln bit</numerusform>
            <numerusform>à %Ln bits</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole state</source>
        <translation type="unfinished">tout l&apos;état</translation>
    </message>
    <message>
        <source>%1 % of the state</source>
        <translation type="unfinished">%1 % de l&apos;état</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 : %2</translation>
    </message>
</context>
<context>
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">Le dessin tel que l&apos;agent le reçoit</translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>%1: of answers as sure as this, %2 % were right</source>
        <translation type="unfinished">%1 : des réponses aussi sûres, %2 % étaient justes</translation>
    </message>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">Chiffres de l&apos;image</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches.</source>
        <translation type="unfinished">Entrée met un chiffre dans le dessin ; taper un chiffre dit ce que c&apos;est ; la touche Menu enseigne.</translation>
    </message>
    <message>
        <source>&amp;Put it on the canvas</source>
        <translation type="unfinished">&amp;Mettre dans le dessin</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">Enseigner que c&apos;est &amp;%1</translation>
    </message>
</context>
<context>
    <name>engram::DigitsModel</name>
    <message>
        <source>Digit %1 of %2, line %3</source>
        <translation type="unfinished">Chiffre %1 sur %2, ligne %3</translation>
    </message>
    <message>
        <source>Digit %1 of %2</source>
        <translation type="unfinished">Chiffre %1 sur %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished">lu comme %1</translation>
    </message>
    <message>
        <source>read as no digit</source>
        <translation type="unfinished">lu comme pas un chiffre</translation>
    </message>
    <message>
        <source>Click: put it on the canvas. Right click: teach it.</source>
        <translation type="unfinished">Clic : mettre dans le dessin. Clic droit : enseigner.</translation>
    </message>
</context>
<context>
    <name>engram::DistanceHistogram</name>
    <message>
        <source>Distances of all memories</source>
        <translation type="unfinished">Distances de tous les souvenirs</translation>
    </message>
    <message numerus="yes">
        <source>%n memories, the nearest at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n souvenir, le plus proche à distance %1</numerusform>
            <numerusform>%n souvenirs, le plus proche à distance %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation type="unfinished">plus proche : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n bit diffère</numerusform>
            <numerusform>%n bits diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n memories at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n souvenir à distance %1</numerusform>
            <numerusform>%n souvenirs à distance %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <translation type="unfinished">Détacher ou attacher %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished">Masquer %1</translation>
    </message>
    <message>
        <source>Hide %1; the View menu brings it back</source>
        <translation type="unfinished">Masquer %1 ; le menu Affichage le ramène</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished">Afficher ou masquer %1</translation>
    </message>
</context>
<context>
    <name>engram::Document</name>
    <message>
        <source>Engram agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agents Engram (*.engram);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open an agent</source>
        <translation type="unfinished">Ouvrir un agent</translation>
    </message>
    <message>
        <source>Save the agent</source>
        <translation type="unfinished">Enregistrer l&apos;agent</translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished">enregistrer</translation>
    </message>
    <message>
        <source>Rename the agent</source>
        <translation type="unfinished">Renommer l&apos;agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">Enregistrer les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>Changes since the last save will be lost.</source>
        <translation type="unfinished">Les modifications depuis le dernier enregistrement seront perdues.</translation>
    </message>
</context>
<context>
    <name>engram::Drawing</name>
    <message>
        <source>a stroke</source>
        <translation type="unfinished">un trait</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation type="unfinished">gommer</translation>
    </message>
    <message>
        <source>clearing the canvas</source>
        <translation type="unfinished">effacer le dessin</translation>
    </message>
</context>
<context>
    <name>engram::DrawingActions</name>
    <message>
        <source>It is %1 (type the digit on the canvas, or Ctrl+%2)</source>
        <translation type="unfinished">C&apos;est %1 (tapez le chiffre sur la zone de dessin, ou Ctrl+%2)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Enseigner</translation>
    </message>
    <message>
        <source>&amp;Forget the last lesson</source>
        <translation type="unfinished">&amp;Oublier la dernière leçon</translation>
    </message>
    <message>
        <source>Take the last lesson back, as if it had never been taught (Ctrl+Backspace)</source>
        <translation type="unfinished">Retirer la dernière leçon, comme si elle n&apos;avait jamais été enseignée (Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>forget the last lesson</source>
        <translation type="unfinished">oublier la dernière leçon</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished">Re&amp;demander</translation>
    </message>
    <message>
        <source>Ask about the drawing again, from a new random start; the answer goes into the history (Ctrl+K)</source>
        <translation type="unfinished">Redemander pour ce dessin, depuis un nouveau départ aléatoire ; la réponse va dans l&apos;historique (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished">&amp;Juste</translation>
    </message>
    <message>
        <source>Right (C+): remember this answer (%1)</source>
        <translation type="unfinished">Juste (C+) : retenir cette réponse (%1)</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation type="unfinished">&amp;Faux</translation>
    </message>
    <message>
        <source>The answer is wrong: say what it was, and the drawing is taught so</source>
        <translation type="unfinished">La réponse est fausse : dites ce que c&apos;était, et le dessin est enseigné ainsi</translation>
    </message>
    <message>
        <source>It was &amp;%1</source>
        <translation type="unfinished">C&apos;était &amp;%1</translation>
    </message>
    <message>
        <source>Just &amp;wrong (C-): teach it not to answer this</source>
        <translation type="unfinished">Juste &amp;faux (C-) : enseigner à ne pas répondre cela</translation>
    </message>
    <message>
        <source>Pain, C-: the agent stores the inverse of every output bit</source>
        <translation type="unfinished">Douleur, C- : l&apos;agent garde l&apos;inverse de chaque bit de sortie</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be taught.</source>
        <translation type="unfinished">Dessinez d&apos;abord un chiffre ; un dessin vide ne s&apos;enseigne pas.</translation>
    </message>
    <message>
        <source>Say first which digit the drawing is: type it, or click one of the ten digits above.</source>
        <translation type="unfinished">Dites d&apos;abord de quel chiffre il s&apos;agit : tapez-le, ou cliquez sur l&apos;un des dix chiffres ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Teach %1</source>
        <translation type="unfinished">&amp;Enseigner %1</translation>
    </message>
    <message>
        <source>Teach the agent that the drawing is %1 (Enter)</source>
        <translation type="unfinished">Enseigner à l&apos;agent que le dessin est %1 (Entrée)</translation>
    </message>
    <message>
        <source>Teach the agent the drawing: type its digit first, then press Enter</source>
        <translation type="unfinished">Enseigner le dessin à l&apos;agent : tapez d&apos;abord son chiffre, puis appuyez sur Entrée</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">la modification d&apos;avant</translation>
    </message>
</context>
<context>
    <name>engram::ExportDialog</name>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished">L&apos;exportation a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is hidden now: close this, open its panel or page, and export it then.</source>
        <translation type="unfinished">%1 est masqué : fermez ceci, ouvrez son panneau ou sa page, puis exportez.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished">Quoi exporter</translation>
    </message>
    <message>
        <source>%1, as a picture</source>
        <translation type="unfinished">%1, en image</translation>
    </message>
    <message>
        <source>The settling, animated</source>
        <translation type="unfinished">La stabilisation, animée</translation>
    </message>
    <message>
        <source>The whole history, as text</source>
        <translation type="unfinished">Tout l&apos;historique, en texte</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation type="unfinished">%1, en texte</translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"> ×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Échelle</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished">Avancement de l&apos;exportation</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished">É&amp;chelle</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Enregistrer sous…</translation>
    </message>
    <message>
        <source>PNG at the scale above, or SVG, which is sharp at any.</source>
        <translation type="unfinished">PNG à l&apos;échelle ci-dessus, ou SVG, net à toute échelle.</translation>
    </message>
    <message>
        <source>An animated GIF that repeats: input, state and output, a frame for each step.</source>
        <translation type="unfinished">Un GIF animé qui se répète : entrée, état et sortie, une image par étape.</translation>
    </message>
    <message>
        <source>CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.</source>
        <translation type="unfinished">CSV ou JSON, environ %1 : chaque état avec son genre, exemple, sortie, bits changés et les trois couches.</translation>
    </message>
    <message>
        <source>CSV or JSON of what is shown now.</source>
        <translation type="unfinished">CSV ou JSON de ce qui est montré maintenant.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation type="unfinished">GIF animé (*.gif)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished">CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished">JSON (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: open that page of the inspector and pick an answer or a neuron first.</source>
        <translation type="unfinished">Rien à exporter pour l&apos;instant : ouvrez cette page de l&apos;inspecteur et choisissez d&apos;abord une réponse ou un neurone.</translation>
    </message>
    <message>
        <source>Writing the picture …</source>
        <translation type="unfinished">Écriture de l&apos;image …</translation>
    </message>
    <message>
        <source>Writing the animation …</source>
        <translation type="unfinished">Écriture de l&apos;animation …</translation>
    </message>
    <message>
        <source>Writing the history … Cancel stops it and leaves the file as it was.</source>
        <translation type="unfinished">Écriture de l&apos;historique … Annuler l&apos;arrête et laisse le fichier tel qu&apos;il était.</translation>
    </message>
</context>
<context>
    <name>engram::FontDialog</name>
    <message>
        <source>The font&apos;s ten digits as they would be taught</source>
        <translation type="unfinished">Les dix chiffres de la police tels qu&apos;ils seraient enseignés</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished">&amp;Italique</translation>
    </message>
    <message>
        <source>Digits from a font</source>
        <translation type="unfinished">Chiffres d&apos;une police</translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished">Police</translation>
    </message>
    <message>
        <source>Any font installed on this machine</source>
        <translation type="unfinished">Toute police installée sur cette machine</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished">&amp;Police</translation>
    </message>
    <message>
        <source>Add to the data sets</source>
        <translation type="unfinished">Ajouter aux jeux de données</translation>
    </message>
    <message>
        <source>%1: ten digits of the size and place of MNIST&apos;s.</source>
        <translation type="unfinished">%1 : dix chiffres de la taille et de la place de ceux de MNIST.</translation>
    </message>
</context>
<context>
    <name>engram::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln older states were dropped to keep the history at its limit</source>
        <translation type="unfinished">
            <numerusform>%Ln ancien état a été retiré pour garder l&apos;historique dans sa limite</numerusform>
            <numerusform>%Ln anciens états ont été retirés pour garder l&apos;historique dans sa limite</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1 of %2 · %3</source>
        <translation type="unfinished">état %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 after step %2</source>
        <translation type="unfinished">%1 après l&apos;étape %2</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished">%1, étape %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>the live answer, step %1 of %2 · %Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>la réponse en direct, étape %1 sur %2 · %Ln étape enregistrée</numerusform>
            <numerusform>la réponse en direct, étape %1 sur %2 · %Ln étapes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>%Ln étape enregistrée</numerusform>
            <numerusform>%Ln étapes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier state</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;état antérieur</translation>
    </message>
    <message>
        <source>There is no later state</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;état ultérieur</translation>
    </message>
    <message>
        <source>There is no earlier change</source>
        <translation type="unfinished">Il n&apos;y a pas de changement antérieur</translation>
    </message>
    <message>
        <source>There is no later change</source>
        <translation type="unfinished">Il n&apos;y a pas de changement ultérieur</translation>
    </message>
    <message>
        <source>There is no earlier example</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;exemple antérieur</translation>
    </message>
    <message>
        <source>There is no later example</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;exemple ultérieur</translation>
    </message>
    <message>
        <source>There is no earlier wrong answer</source>
        <translation type="unfinished">Il n&apos;y a pas de réponse fausse antérieure</translation>
    </message>
    <message>
        <source>There is no later wrong answer</source>
        <translation type="unfinished">Il n&apos;y a pas de réponse fausse ultérieure</translation>
    </message>
    <message>
        <source>%1 among those shown</source>
        <translation type="unfinished">%1 parmi ceux affichés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>Limit of the history</source>
        <translation type="unfinished">Limite de l&apos;historique</translation>
    </message>
    <message>
        <source>States to keep (about 220 bytes each); the oldest examples go first:</source>
        <translation type="unfinished">États à garder (environ 220 octets chacun) ; les exemples les plus anciens partent d&apos;abord :</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>Retirer %Ln état, le plus ancien ?</numerusform>
            <numerusform>Retirer les %Ln états les plus anciens ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Dropping states cannot be undone; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>L&apos;historique garde maintenant %Ln état. Retirer des états ne s&apos;annule pas ; les souvenirs restent.</numerusform>
            <numerusform>L&apos;historique garde maintenant %Ln états. Retirer des états ne s&apos;annule pas ; les souvenirs restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>First state</source>
        <translation type="unfinished">Premier état</translation>
    </message>
    <message>
        <source>To the first state</source>
        <translation type="unfinished">Au premier état</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished">Reculer</translation>
    </message>
    <message>
        <source>One state back</source>
        <translation type="unfinished">Un état en arrière</translation>
    </message>
    <message>
        <source>Play from here, state by state</source>
        <translation type="unfinished">Lire à partir d&apos;ici, état par état</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished">Avancer</translation>
    </message>
    <message>
        <source>One state forward</source>
        <translation type="unfinished">Un état en avant</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation type="unfinished">Dernier état</translation>
    </message>
    <message>
        <source>To the last state</source>
        <translation type="unfinished">Au dernier état</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Répéter</translation>
    </message>
    <message>
        <source>Play the same example over and over</source>
        <translation type="unfinished">Lire le même exemple en boucle</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished">Suivre le plus récent</translation>
    </message>
    <message>
        <source>Show each new state of the history as it comes</source>
        <translation type="unfinished">Afficher chaque nouvel état de l&apos;historique dès qu&apos;il arrive</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished">Retour au dessin</translation>
    </message>
    <message>
        <source>Show the drawing and its answer again</source>
        <translation type="unfinished">Afficher de nouveau le dessin et sa réponse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Changement</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">Changement suivant</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished">Changement précédent</translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished">Exemple</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation type="unfinished">Exemple suivant</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation type="unfinished">Exemple précédent</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">Faux</translation>
    </message>
    <message>
        <source>Next wrong answer</source>
        <translation type="unfinished">Réponse fausse suivante</translation>
    </message>
    <message>
        <source>Previous wrong answer</source>
        <translation type="unfinished">Réponse fausse précédente</translation>
    </message>
    <message>
        <source>States a second</source>
        <translation type="unfinished">États par seconde</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation type="unfinished">%1 / s</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Tout genre</translation>
    </message>
    <message>
        <source>Show only one kind of state</source>
        <translation type="unfinished">N&apos;afficher qu&apos;un genre d&apos;état</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Tout chiffre</translation>
    </message>
    <message>
        <source>Show only examples of one digit</source>
        <translation type="unfinished">N&apos;afficher que les exemples d&apos;un chiffre</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished">Seulement %1</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished">Toute source</translation>
    </message>
    <message>
        <source>Show only examples of one data set</source>
        <translation type="unfinished">N&apos;afficher que les exemples d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished">Toute réponse</translation>
    </message>
    <message>
        <source>Show only right or only wrong answers</source>
        <translation type="unfinished">N&apos;afficher que les réponses justes ou que les fausses</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation type="unfinished">Les justes</translation>
    </message>
    <message>
        <source>Only wrong</source>
        <translation type="unfinished">Les fausses</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Plus</translation>
    </message>
    <message>
        <source>Limit, clear or export the history</source>
        <translation type="unfinished">Limiter, vider ou exporter l&apos;historique</translation>
    </message>
    <message>
        <source>Limit of the history…</source>
        <translation type="unfinished">Limite de l&apos;historique…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">vider l&apos;historique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exporter…</translation>
    </message>
</context>
<context>
    <name>engram::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspecteur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">Neurone</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Carte</translation>
    </message>
    <message>
        <source>The memories behind the whole answer</source>
        <translation type="unfinished">Les souvenirs derrière toute la réponse</translation>
    </message>
    <message>
        <source>Why one neuron took its bit</source>
        <translation type="unfinished">Pourquoi un neurone a pris son bit</translation>
    </message>
    <message>
        <source>All memories in the plane, and the path of this answer</source>
        <translation type="unfinished">Tous les souvenirs dans le plan, et le chemin de cette réponse</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">Sans lui : …</translation>
    </message>
</context>
<context>
    <name>engram::LayerCard</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation type="unfinished">Couche d&apos;entrée</translation>
    </message>
    <message>
        <source>State layer</source>
        <translation type="unfinished">Couche d&apos;état</translation>
    </message>
    <message>
        <source>The picture as bits, as the agent sees it</source>
        <translation type="unfinished">L&apos;image en bits, telle que l&apos;agent la voit</translation>
    </message>
    <message>
        <source>What the agent makes of it, step by step</source>
        <translation type="unfinished">Ce que l&apos;agent en fait, étape par étape</translation>
    </message>
    <message>
        <source>Earlier step</source>
        <translation type="unfinished">Étape antérieure</translation>
    </message>
    <message>
        <source>One step back in this answer (Ctrl+Left)</source>
        <translation type="unfinished">Une étape en arrière dans cette réponse (Ctrl+Gauche)</translation>
    </message>
    <message>
        <source>Later step</source>
        <translation type="unfinished">Étape ultérieure</translation>
    </message>
    <message>
        <source>One step forward in this answer (Ctrl+Right)</source>
        <translation type="unfinished">Une étape en avant dans cette réponse (Ctrl+Droite)</translation>
    </message>
    <message>
        <source>Bits of a pixel that are shown</source>
        <translation type="unfinished">Bits affichés d&apos;un pixel</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown</source>
        <translation type="unfinished">Quels bits d&apos;un pixel sont affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits, %1 on</source>
        <translation type="unfinished">
            <numerusform>%Ln bit, %1 à 1</numerusform>
            <numerusform>%Ln bits, %1 à 1</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback after step %1: what was stored</source>
        <translation type="unfinished">retour après l&apos;étape %1 : ce qui a été gardé</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">départ aléatoire</translation>
    </message>
    <message>
        <source>step 0 of %1</source>
        <translation type="unfinished">étape 0 sur %1</translation>
    </message>
    <message>
        <source>step %1 of %2 · %3 changed</source>
        <translation type="unfinished">étape %1/%2 · %3 changés</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation type="unfinished">tous les bits</translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished">E</translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished">SE</translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished">S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished">SO</translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished">NO</translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished">N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished">NE</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation type="unfinished">bit %1</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown: ink begins towards east, south-east ...</source>
        <translation type="unfinished">Quels bits d&apos;un pixel sont affichés : l&apos;encre commence vers l&apos;est, le sud-est ...</translation>
    </message>
</context>
<context>
    <name>engram::LayerView</name>
    <message>
        <source>Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 shows the whole layer, Escape selects nothing.</source>
        <translation type="unfinished">Les flèches choisissent un neurone, plus et moins changent le zoom, Maj avec les flèches déplace une couche agrandie, 0 montre toute la couche, Échap ne choisit rien.</translation>
    </message>
    <message>
        <source>Neuron %1, row %2, column %3</source>
        <translation type="unfinished">Neurone %1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation type="unfinished">rien à montrer encore</translation>
    </message>
    <message>
        <source>, changed in this step</source>
        <translation type="unfinished">, changé à cette étape</translation>
    </message>
    <message>
        <source>, not as the input</source>
        <translation type="unfinished">, différent de l&apos;entrée</translation>
    </message>
    <message>
        <source>, read by the selected neuron</source>
        <translation type="unfinished">, lu par le neurone choisi</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished">colonne %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished">ligne %1</translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message>
        <source>Teach and test</source>
        <translation type="unfinished">Enseigner et tester</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">Jeux de données</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Dessin</translation>
    </message>
    <message>
        <source>The drawing is</source>
        <translation type="unfinished">Le dessin est</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>%1[*] – Engram</source>
        <translation type="unfinished">%1[*] – Engram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln souvenir</numerusform>
            <numerusform>%Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a digit</source>
        <translation type="unfinished">%1, %2 par chiffre</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">Réglages propres</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished">%1 · graine %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, settled at step %2</source>
        <translation type="unfinished">Réponse en %1 ms, stable à l&apos;étape %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, not settled</source>
        <translation type="unfinished">Réponse en %1 ms, non stabilisée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Notes are saved with the agent</source>
        <translation type="unfinished">Les notes sont enregistrées avec l&apos;agent</translation>
    </message>
    <message>
        <source>The data sets that come with Engram were not found in %1; open others under Data.</source>
        <translation type="unfinished">Les jeux de données fournis avec Engram n&apos;ont pas été trouvés dans %1 ; ouvrez-en d&apos;autres sous Données.</translation>
    </message>
    <message numerus="yes">
        <source>It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.</source>
        <translation type="unfinished">
            <numerusform>Il a appris %Ln chiffre. Dessinez maintenant un chiffre et regardez-le répondre.</numerusform>
            <numerusform>Il a appris %Ln chiffres. Dessinez maintenant un chiffre et regardez-le répondre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this name is not UTF-8, so the window cannot open it; rename the file.</source>
        <translation type="unfinished">%1 : ce nom n&apos;est pas en UTF-8, la fenêtre ne peut donc pas l&apos;ouvrir ; renommez le fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 est un dossier, un tube ou un périphérique, pas un fichier à ouvrir.</translation>
    </message>
    <message>
        <source>Only files and pictures can be dropped here.</source>
        <translation type="unfinished">On ne peut déposer ici que des fichiers et des images.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New agent…</source>
        <translation type="unfinished">&amp;Nouvel agent…</translation>
    </message>
    <message>
        <source>Begin a new agent (Ctrl+N)</source>
        <translation type="unfinished">Commencer un nouvel agent (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Open agent…</source>
        <translation type="unfinished">&amp;Ouvrir un agent…</translation>
    </message>
    <message>
        <source>Open a saved agent (Ctrl+O)</source>
        <translation type="unfinished">Ouvrir un agent enregistré (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the agent (Ctrl+S); the version before stays beside it, with ~ after its name</source>
        <translation type="unfinished">Enregistrer l&apos;agent (Ctrl+S) ; la version d&apos;avant reste à côté, avec ~ après son nom</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished">Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">E&amp;xporter…</translation>
    </message>
    <message>
        <source>Pictures, the animated settling, the history and explanations as text</source>
        <translation type="unfinished">Images, la stabilisation animée, l&apos;historique et les explications en texte</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Rien encore</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished">&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished">&amp;Coller une image</translation>
    </message>
    <message>
        <source>Clear &amp;after teaching</source>
        <translation type="unfinished">Effacer a&amp;près l&apos;enseignement</translation>
    </message>
    <message>
        <source>Each drawing that is taught leaves the canvas empty for the next; Undo brings it back</source>
        <translation type="unfinished">Chaque dessin enseigné laisse la zone vide pour le suivant ; Annuler le ramène</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished">&amp;Agent</translation>
    </message>
    <message>
        <source>The &amp;drawing is</source>
        <translation type="unfinished">Le dess&amp;in est</translation>
    </message>
    <message>
        <source>Teach the chosen data &amp;sets</source>
        <translation type="unfinished">Enseigner les jeux &amp;choisis</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished">&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">Ann&amp;uler</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation type="unfinished">Ou&amp;blier</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation type="unfinished">&amp;Notes…</translation>
    </message>
    <message>
        <source>Agent settin&amp;gs…</source>
        <translation type="unfinished">Ré&amp;glages de l&apos;agent…</translation>
    </message>
    <message>
        <source>Nothing to forget yet</source>
        <translation type="unfinished">Rien à oublier encore</translation>
    </message>
    <message>
        <source>All of %1 (%2)</source>
        <translation type="unfinished">Tout de %1 (%2)</translation>
    </message>
    <message>
        <source>All of a &amp;digit</source>
        <translation type="unfinished">Tout d&apos;un &amp;chiffre</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished">&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished">D&amp;onnées</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation type="unfinished">&amp;Barre d&apos;outils</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished">&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Walk throu&amp;gh the history</source>
        <translation type="unfinished">&amp;Parcourir l&apos;historique</translation>
    </message>
    <message>
        <source>&amp;Live answers while drawing</source>
        <translation type="unfinished">Réponses en &amp;direct pendant le dessin</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Outline what &amp;changed in the step</source>
        <translation type="unfinished">Entourer ce qui &amp;change à l&apos;étape</translation>
    </message>
    <message>
        <source>Strike out where the state &amp;differs from the input</source>
        <translation type="unfinished">Barrer où l&apos;état diffère de l&apos;e&amp;ntrée</translation>
    </message>
    <message>
        <source>Dot what the selected &amp;neuron reads</source>
        <translation type="unfinished">&amp;Marquer ce que lit le neurone choisi</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished">Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished">Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Show &amp;whole layers</source>
        <translation type="unfinished">Afficher les couches en&amp;tières</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished">Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished">&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished">&amp;Comment ça marche</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation type="unfinished">À &amp;propos d&apos;Engram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished">À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspecteur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Résultats</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Dessin</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Sortie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Chronologie</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished">Stabilisation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">Neurone</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Carte</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation type="unfinished">Toute la fenêtre</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">L&apos;image de %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The memories behind the answer</source>
        <translation type="unfinished">Les souvenirs derrière la réponse</translation>
    </message>
    <message>
        <source>The chosen neuron</source>
        <translation type="unfinished">Le neurone choisi</translation>
    </message>
    <message>
        <source>The results</source>
        <translation type="unfinished">Les résultats</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exporté vers %1</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished">Lan&amp;gue</translation>
    </message>
    <message>
        <source>The language changes when Engram is started again.</source>
        <translation type="unfinished">La langue changera au prochain démarrage d&apos;Engram.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">Comme le &amp;système</translation>
    </message>
    <message>
        <source>Patchwork</source>
        <translation type="unfinished">Patchwork</translation>
    </message>
    <message>
        <source>The ones of “%1” lie on their side. Are rows and columns of its pictures exchanged?</source>
        <translation type="unfinished">Les uns de « %1 » sont couchés. Les lignes et colonnes de ses images sont-elles échangées ?</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished">Transposer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>engram::MapPage</name>
    <message>
        <source>There are no memories to map yet. Teach the agent something first.</source>
        <translation type="unfinished">Il n&apos;y a pas encore de souvenirs à placer sur la carte. Enseignez d&apos;abord quelque chose à l&apos;agent.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</source>
        <translation type="unfinished">
            <numerusform>%L1 de %Ln souvenir, disposés de sorte que les semblables soient proches ; la ligne est cette réponse. Molette : zoom.</numerusform>
            <numerusform>%L1 de %Ln souvenirs, disposés de sorte que les semblables soient proches ; la ligne est cette réponse. Molette : zoom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each figure is a memory, laid out so that similar ones lie close together; the line is this answer.</source>
        <translation type="unfinished">Chaque figure est un souvenir, disposé de sorte que les semblables soient proches ; la ligne est cette réponse.</translation>
    </message>
</context>
<context>
    <name>engram::MemoryCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished">Oublier</translation>
    </message>
    <message>
        <source>Compare this memory with the input, side by side</source>
        <translation type="unfinished">Comparer ce souvenir avec l&apos;entrée, côte à côte</translation>
    </message>
    <message>
        <source>Take this memory back, as if it had never been taught (can be undone)</source>
        <translation type="unfinished">Retirer ce souvenir, comme s&apos;il n&apos;avait jamais été enseigné (peut être annulé)</translation>
    </message>
    <message>
        <source>; the same picture was also taught as %1</source>
        <translation type="unfinished">; la même image a aussi été enseignée comme %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished">Image de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Ouvrir %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">Oublier %1</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">Sans lui : …</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished">code %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished">%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the picture</source>
        <translation type="unfinished">%1 : %2 % de l&apos;image</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Tout</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">Carte des souvenirs</translation>
    </message>
    <message>
        <source>Each figure is a memory; the line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">Chaque figure est un souvenir ; la ligne est cette réponse, de son départ aléatoire (cercle) à son repos. Molette pour zoomer, glisser pour déplacer, double-clic pour tout voir. Les flèches vont de souvenir en souvenir, Entrée en ouvre un, Page préc. et Page suiv. suivent la ligne.</translation>
    </message>
    <message>
        <source>The answer at step %1 of %2</source>
        <translation type="unfinished">La réponse à l&apos;étape %1 sur %2</translation>
    </message>
    <message>
        <source>The random start of this answer</source>
        <translation type="unfinished">Le départ aléatoire de cette réponse</translation>
    </message>
    <message>
        <source>This answer at step %1</source>
        <translation type="unfinished">Cette réponse à l&apos;étape %1</translation>
    </message>
</context>
<context>
    <name>engram::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Fermer ce message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Remarque</translation>
    </message>
</context>
<context>
    <name>engram::NeuronPage</name>
    <message>
        <source>least distance %1 of %2</source>
        <translation type="unfinished">plus petite distance %1 sur %2</translation>
    </message>
    <message>
        <source>one memory votes: %1</source>
        <translation type="unfinished">un souvenir vote : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, all for %1</source>
        <translation type="unfinished">
            <numerusform>%n souvenir vote, pour %1</numerusform>
            <numerusform>%n souvenirs votent, tous pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, %1 for 1 and %2 for 0</source>
        <translation type="unfinished">
            <numerusform>%n souvenir vote, %1 pour 1 et %2 pour 0</numerusform>
            <numerusform>%n souvenirs votent, %1 pour 1 et %2 pour 0</numerusform>
        </translation>
    </message>
    <message>
        <source>DD rule: the score is %1, so the bit is %2.</source>
        <translation type="unfinished">Règle DD : le score est %1, donc le bit est %2.</translation>
    </message>
    <message>
        <source>Hamming rule: %1; %2.</source>
        <translation type="unfinished">Règle de Hamming : %1 ; %2.</translation>
    </message>
    <message>
        <source>Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.</source>
        <translation type="unfinished">Règle par défaut : la règle de Hamming est désactivée, aucun souvenir ne vote et le bit est aléatoire : %1.</translation>
    </message>
    <message>
        <source>Default rule: there is no memory to ask, so the bit is random: %1.</source>
        <translation type="unfinished">Règle par défaut : il n&apos;y a aucun souvenir à interroger, le bit est donc aléatoire : %1.</translation>
    </message>
    <message>
        <source>Default rule: %1; %2: a split, so the bit is random: %3.</source>
        <translation type="unfinished">Règle par défaut : %1 ; %2 : égalité, le bit est donc aléatoire : %3.</translation>
    </message>
    <message>
        <source>No rule decided, so the neuron kept its bit: %1.</source>
        <translation type="unfinished">Aucune règle n&apos;a décidé, le neurone a donc gardé son bit : %1.</translation>
    </message>
    <message>
        <source>%1 rule: the bit is %2.</source>
        <translation type="unfinished">Règle %1 : le bit est %2.</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation type="unfinished">Souvenirs les plus proches</translation>
    </message>
    <message>
        <source>How many bits differ, over all memories</source>
        <translation type="unfinished">Combien de bits diffèrent, sur tous les souvenirs</translation>
    </message>
    <message>
        <source>Nearest memories: bits that differ, what each says</source>
        <translation type="unfinished">Souvenirs les plus proches : bits qui diffèrent, ce que dit chacun</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Recherche en cours. Pendant que vous dessinez, les réponses passent d&apos;abord.</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished">Un neurone</translation>
    </message>
    <message>
        <source>Click a cell of State or a bit of Output, or walk there with the arrow keys: here it says why that neuron took its bit. It stays selected while you step through time.</source>
        <translation type="unfinished">Cliquez sur une cellule de l&apos;état ou un bit de la sortie, ou allez-y avec les flèches : vous lirez ici pourquoi ce neurone a pris son bit. Il reste choisi pendant que vous parcourez le temps.</translation>
    </message>
    <message>
        <source>Output neuron %1</source>
        <translation type="unfinished">Neurone de sortie %1</translation>
    </message>
    <message>
        <source>State neuron %1</source>
        <translation type="unfinished">Neurone d&apos;état %1</translation>
    </message>
    <message>
        <source>worth %1 of the number</source>
        <translation type="unfinished">vaut %1 dans le nombre</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1 · says %2 · %3</source>
        <translation type="unfinished">%1 · dit %2 · %3</translation>
    </message>
    <message>
        <source>No memory voted.</source>
        <translation type="unfinished">Aucun souvenir n&apos;a voté.</translation>
    </message>
    <message>
        <source>It voted.</source>
        <translation type="unfinished">Il a voté.</translation>
    </message>
    <message>
        <source>Too far to vote.</source>
        <translation type="unfinished">Trop loin pour voter.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished">%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>%1. Bits that differ in %2</source>
        <translation type="unfinished">%1. Bits qui diffèrent dans %2</translation>
    </message>
    <message>
        <source>Output before: %1</source>
        <translation type="unfinished">Sortie d&apos;avant : %1</translation>
    </message>
    <message>
        <source>%1.
Outlined: the bits it reads that differ from now. %2.</source>
        <translation type="unfinished">%1.
Entourés : les bits qu&apos;il lit et qui diffèrent de maintenant. %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>It decided.</source>
        <translation type="unfinished">Il a décidé.</translation>
    </message>
    <message>
        <source>It did not decide.</source>
        <translation type="unfinished">Il n&apos;a pas décidé.</translation>
    </message>
    <message>
        <source>%1.
Outlined: where it differs from now without being moved. %2.</source>
        <translation type="unfinished">%1.
Entouré : où il diffère de maintenant sans être déplacé. %2.</translation>
    </message>
    <message>
        <source>The nearest digit&apos;s patchwork differs in %1 of %2 places; this is bit %3 of that digit&apos;s number. No single connection decides.</source>
        <translation type="unfinished">Le patchwork du chiffre le plus proche diffère en %1 bits sur %2 ; ceci est le bit %3 du nombre de ce chiffre. Aucune connexion seule ne décide.</translation>
    </message>
    <message>
        <source>The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single connection decides: a window compares all its pixels, also moved; the dots on Input are those that the windows over this place may lie on.</source>
        <translation type="unfinished">La fenêtre qui convient le mieux ici diffère en %1 bits sur %2, et montre %3 à cette place. Aucune connexion seule ne décide : une fenêtre compare tous ses pixels, même déplacés ; les points sur Entrée sont ceux où peuvent se trouver les fenêtres de cette place.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>State before</source>
        <translation type="unfinished">État d&apos;avant</translation>
    </message>
</context>
<context>
    <name>engram::OutputCard</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">Sortie</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Pas encore de réponse</translation>
    </message>
    <message>
        <source>The answer: %1, no digit</source>
        <translation type="unfinished">La réponse : %1, pas un chiffre</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished">La réponse : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation type="unfinished">
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">pas un chiffre</translation>
    </message>
    <message>
        <source>random start, before the first step</source>
        <translation type="unfinished">départ aléatoire, avant la première étape</translation>
    </message>
    <message>
        <source>a guess: nothing has been taught yet</source>
        <translation type="unfinished">une devinette : rien n&apos;a encore été enseigné</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">juste</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation type="unfinished">devrait être %1</translation>
    </message>
    <message>
        <source>as it was taught</source>
        <translation type="unfinished">tel qu&apos;enseigné</translation>
    </message>
    <message>
        <source>How near each digit is; below: bits that differ</source>
        <translation type="unfinished">Proximité de chaque chiffre ; dessous : bits qui diffèrent</translation>
    </message>
    <message>
        <source>How sure? Only one digit was taught</source>
        <translation type="unfinished">Sûr ? Un seul chiffre a été enseigné</translation>
    </message>
    <message>
        <source>Not sure: this was never taught as a digit</source>
        <translation type="unfinished">Pas sûr : jamais enseigné comme chiffre</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkPart</name>
    <message>
        <source>The input</source>
        <translation type="unfinished">L&apos;entrée</translation>
    </message>
    <message>
        <source>Patched: %1</source>
        <translation type="unfinished">Assemblé : %1</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation type="unfinished">Second : %1</translation>
    </message>
    <message>
        <source>+ for %1, − for %2</source>
        <translation type="unfinished">+ pour %1, − pour %2</translation>
    </message>
    <message>
        <source>Where the picture speaks for %1 and where for %2</source>
        <translation type="unfinished">Où l&apos;image parle pour %1 et où pour %2</translation>
    </message>
    <message>
        <source>Memories of the %1</source>
        <translation type="unfinished">Souvenirs du %1</translation>
    </message>
    <message>
        <source>Memories of the runner-up, the %1</source>
        <translation type="unfinished">Souvenirs du second, le %1</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: here stands which memory shows that window.</source>
        <translation type="unfinished">Pointez une image, ou parcourez-la avec les flèches : vous lirez ici quel souvenir montre cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkText</name>
    <message>
        <source>as taught</source>
        <translation type="unfinished">comme enseigné</translation>
    </message>
    <message>
        <source>turned %1° clockwise</source>
        <translation type="unfinished">tourné de %1° vers la droite</translation>
    </message>
    <message>
        <source>turned %1° anticlockwise</source>
        <translation type="unfinished">tourné de %1° vers la gauche</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished">%1 plus bas</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished">%1 plus haut</translation>
    </message>
    <message>
        <source>%1 further right</source>
        <translation type="unfinished">%1 plus à droite</translation>
    </message>
    <message>
        <source>%1 further left</source>
        <translation type="unfinished">%1 plus à gauche</translation>
    </message>
    <message>
        <source>at its place</source>
        <translation type="unfinished">à sa place</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished">pris %1</translation>
    </message>
    <message>
        <source>, of the %1 at best %2 (memory %3): </source>
        <translation type="unfinished">, pour le %1 au mieux %2 (souvenir %3) : </translation>
    </message>
    <message>
        <source>speaks for neither.</source>
        <translation type="unfinished">ne parle pour aucun.</translation>
    </message>
    <message>
        <source>speaks for %1 by %2.</source>
        <translation type="unfinished">parle pour %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation type="unfinished">%1 fenêtres sur %2</translation>
    </message>
    <message>
        <source>%1 % of the bits that differ</source>
        <translation type="unfinished">%1 % des bits qui diffèrent</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> ou </translation>
    </message>
    <message numerus="yes">
        <source>moved by up to %n pixels</source>
        <translation type="unfinished">
            <numerusform>déplacé d&apos;au plus %n pixel</numerusform>
            <numerusform>déplacé d&apos;au plus %n pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform>%n souvenir</numerusform>
            <numerusform>%n souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source> Of the %1 it would be %2.</source>
        <translation type="unfinished"> Pour le %1, ce serait %2.</translation>
    </message>
    <message>
        <source> No other digit was taught.</source>
        <translation type="unfinished"> Aucun autre chiffre n&apos;a été enseigné.</translation>
    </message>
    <message>
        <source>Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8</source>
        <translation type="unfinished">Ligne %1, colonne %2 : souvenir %3, %4, %5, %6. %7 bits sur %8 diffèrent</translation>
    </message>
    <message>
        <source>At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.</source>
        <translation type="unfinished">À l&apos;étape %1 le %2 est assemblé de %3 : %4 bits sur %5 diffèrent.</translation>
    </message>
</context>
<context>
    <name>engram::PictureBar</name>
    <message>
        <source>In&amp;vert the picture</source>
        <translation type="unfinished">&amp;Inverser l&apos;image</translation>
    </message>
    <message>
        <source>U&amp;se the picture as it is</source>
        <translation type="unfinished">&amp;Utiliser l&apos;image telle quelle</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished">Inverser</translation>
    </message>
    <message>
        <source>Take for ink what was taken for ground: light ink on dark becomes dark ink on light, and back</source>
        <translation type="unfinished">Prendre pour encre ce qui passait pour fond : l&apos;encre claire sur sombre devient sombre sur clair, et retour</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Telle quelle</translation>
    </message>
    <message>
        <source>Use the picture as it is: take no paper away and cut nothing off</source>
        <translation type="unfinished">Utiliser l&apos;image telle quelle : n&apos;enlever aucun papier et ne rien couper</translation>
    </message>
    <message>
        <source>The number in the picture</source>
        <translation type="unfinished">Le nombre dans l&apos;image</translation>
    </message>
    <message>
        <source>The number in the picture, to be copied</source>
        <translation type="unfinished">Le nombre dans l&apos;image, à copier</translation>
    </message>
    <message>
        <source>As it is, turned over</source>
        <translation type="unfinished">Telle quelle, inversée</translation>
    </message>
    <message>
        <source>Taken for dark ink. Please check: it may be light; then invert.</source>
        <translation type="unfinished">Prise pour de l&apos;encre sombre. Vérifiez : si elle est claire, inversez.</translation>
    </message>
    <message>
        <source>Taken for light ink. Please check: it may be dark; then invert.</source>
        <translation type="unfinished">Prise pour de l&apos;encre claire. Vérifiez : si elle est sombre, inversez.</translation>
    </message>
    <message>
        <source>Dark ink on a light ground</source>
        <translation type="unfinished">Encre sombre sur fond clair</translation>
    </message>
    <message>
        <source>Light ink on a dark ground</source>
        <translation type="unfinished">Encre claire sur fond sombre</translation>
    </message>
</context>
<context>
    <name>engram::PictureLoader</name>
    <message>
        <source>%1 is %2 x %3 pixels; at most 40 megapixels can be handed over so. Save it and open the file.</source>
        <translation type="unfinished">%1 fait %2 x %3 pixels ; au plus 40 mégapixels peuvent être transmis ainsi. Enregistrez-la et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>%1 holds no pixels.</source>
        <translation type="unfinished">%1 ne contient aucun pixel.</translation>
    </message>
    <message>
        <source>The picture that was handed over</source>
        <translation type="unfinished">L&apos;image transmise</translation>
    </message>
</context>
<context>
    <name>engram::PresetDelegate</name>
    <message>
        <source>%1 % after %2</source>
        <translation type="unfinished">%1 % après %2</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s test digits it reads %1.</source>
        <translation type="unfinished">Des chiffres de test de MNIST, il lit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % after %Ln lessons</source>
        <translation type="unfinished">
            <numerusform>%1 % après %Ln leçon</numerusform>
            <numerusform>%1 % après %Ln leçons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source> · %1 min left</source>
        <translation type="unfinished"> · encore %1 min</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation type="unfinished"> · encore %1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avancement</translation>
    </message>
    <message>
        <source>Stop; what is done so far and consistent is kept (Ctrl+.)</source>
        <translation type="unfinished">Arrêter ; ce qui est fait et cohérent est gardé (Ctrl+.)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Do not do what waits</source>
        <translation type="unfinished">Ne pas faire ce qui attend</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">Ensuite : %1</translation>
    </message>
</context>
<context>
    <name>engram::ReadingBox</name>
    <message>
        <source>Turn &amp;over</source>
        <translation type="unfinished">I&amp;nverser</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">Trans&amp;poser</translation>
    </message>
    <message>
        <source>Dark for light in the pictures of the selected set: ink is light on dark ground here</source>
        <translation type="unfinished">Sombre pour clair dans les images du jeu choisi : l&apos;encre est ici claire sur fond sombre</translation>
    </message>
    <message>
        <source>Rows for columns in the pictures of the selected set, as EMNIST needs it</source>
        <translation type="unfinished">Lignes pour colonnes dans les images du jeu choisi, comme EMNIST le demande</translation>
    </message>
</context>
<context>
    <name>engram::RecoveryOffer</name>
    <message>
        <source>Engram ended unexpectedly. “%1” was not saved; there is a copy from %2.</source>
        <translation type="unfinished">Engram s&apos;est arrêté de façon inattendue. « %1 » n&apos;était pas enregistré ; il y a une copie du %2.</translation>
    </message>
    <message>
        <source>Recover it</source>
        <translation type="unfinished">Récupérer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Jeter</translation>
    </message>
    <message>
        <source>Throw the copy of “%1” away? There is no other.</source>
        <translation type="unfinished">Jeter la copie de « %1 » ? Il n&apos;y en a pas d&apos;autre.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation type="unfinished">Jeter pour de bon</translation>
    </message>
    <message>
        <source>“%1” has been recovered in another window already.</source>
        <translation type="unfinished">« %1 » a déjà été récupéré dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>engram::RepairsDialog</name>
    <message>
        <source>Repaired cells of %1</source>
        <translation type="unfinished">Cellules réparées de %1</translation>
    </message>
    <message>
        <source>These cells were not plainly 0 or 1. They were read as shown; the file was left as it is.</source>
        <translation type="unfinished">Ces cellules n&apos;étaient pas clairement 0 ou 1. Elles ont été lues comme indiqué ; le fichier n&apos;a pas été touché.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">Cellule</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">Chiffre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colonne</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Trouvé</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished">Lu comme</translation>
    </message>
    <message>
        <source>Repaired cells</source>
        <translation type="unfinished">Cellules réparées</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">rien</translation>
    </message>
</context>
<context>
    <name>engram::ResultsPanel</name>
    <message>
        <source>%1 % right (%2 of %3; 95 %: %4–%5)</source>
        <translation type="unfinished">%1 % justes (%2 sur %3 ; 95 % : %4–%5)</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">Matrice de confusion : les lignes sont les vrais chiffres, les colonnes les réponses</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">Testez l&apos;agent (dans Enseigner et tester) : vous lirez ici quels chiffres il confond.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished">Voir dans l&apos;historique</translation>
    </message>
    <message>
        <source>Teach these</source>
        <translation type="unfinished">Les enseigner</translation>
    </message>
    <message>
        <source>Examples of the chosen cell</source>
        <translation type="unfinished">Exemples de la cellule choisie</translation>
    </message>
    <message>
        <source>Walk through how this example was read, step by step</source>
        <translation type="unfinished">Parcourir pas à pas comment cet exemple a été lu</translation>
    </message>
    <message>
        <source>Teach all of these with their right labels (can be undone)</source>
        <translation type="unfinished">Enseigner tous ceux-ci avec leurs bons chiffres (peut être annulé)</translation>
    </message>
    <message>
        <source>Rows: the true digit. Columns: what it was read as; – is no digit.</source>
        <translation type="unfinished">Lignes : le vrai chiffre. Colonnes : comment il a été lu ; – n&apos;est pas un chiffre.</translation>
    </message>
    <message>
        <source>Right answers, and where the true accuracy lies with 95 % confidence</source>
        <translation type="unfinished">Réponses justes, et où se trouve la vraie exactitude avec 95 % de confiance</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 %L2, %3 read as %4</source>
        <translation type="unfinished">%1 %L2, %3 lu comme %4</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">pas un chiffre</translation>
    </message>
    <message>
        <source>Teach this one</source>
        <translation type="unfinished">L&apos;enseigner</translation>
    </message>
    <message>
        <source>Teach these %L1</source>
        <translation type="unfinished">Enseigner ces %L1</translation>
    </message>
    <message>
        <source>The history of this test is no longer kept: test again, or raise the limit in History.</source>
        <translation type="unfinished">L&apos;historique de ce test n&apos;est plus gardé : testez de nouveau, ou augmentez la limite dans Historique.</translation>
    </message>
    <message numerus="yes">
        <source>Teach %n misread digits</source>
        <translation type="unfinished">
            <numerusform>Enseigner %n chiffre mal lu</numerusform>
            <numerusform>Enseigner %n chiffres mal lus</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">tous</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation type="unfinished">%1 % : %2</translation>
    </message>
    <message>
        <source>Right among the surest %1</source>
        <translation type="unfinished">Justes parmi les %1 plus sûres</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">Combien étaient justes parmi les réponses les plus sûres : ce que vaut son assurance</translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">moins de 0,1 s</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished">Ouverture de %1</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation type="unfinished">Récupération de %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished">Enregistrement de %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished">Lecture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Enseignement de %Ln chiffre</numerusform>
            <numerusform>Enseignement de %Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Test sur %Ln chiffre</numerusform>
            <numerusform>Test sur %Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <translation type="unfinished">
            <numerusform>%1 ; %Ln cellule a été réparée</numerusform>
            <numerusform>%1 ; %Ln cellules ont été réparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1 ouvert, %Ln souvenir</numerusform>
            <numerusform>%1 ouvert, %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1 ouvert, %Ln chiffre</numerusform>
            <numerusform>%1 ouvert, %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1; save it to keep it</source>
        <translation type="unfinished">%1 récupéré ; enregistrez-le pour le garder</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation type="unfinished">%1 enregistré dans %2</translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre enseigné en %1, puis arrêt ; Annuler le retire</numerusform>
            <numerusform>%Ln chiffres enseignés en %1, puis arrêt ; Annuler les retire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre enseigné en %1</numerusform>
            <numerusform>%Ln chiffres enseignés en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">Ce dessin a été enseigné comme un %1</translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2 (stopped)</source>
        <translation type="unfinished">
            <numerusform>L&apos;agent a bien lu %1 sur %Ln image : %2 (arrêté)</numerusform>
            <numerusform>L&apos;agent a bien lu %1 sur %Ln images : %2 (arrêté)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2</source>
        <translation type="unfinished">
            <numerusform>L&apos;agent a bien lu %1 sur %Ln image : %2</numerusform>
            <numerusform>L&apos;agent a bien lu %1 sur %Ln images : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">Sa propre réponse est gardée comme souvenir</translation>
    </message>
    <message>
        <source>Stored the opposite of its answer</source>
        <translation type="unfinished">Le contraire de sa réponse est gardé</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln souvenir oublié</numerusform>
            <numerusform>%Ln souvenirs oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">La dernière leçon est oubliée</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <translation type="unfinished">
            <numerusform>%Ln état retiré, le plus ancien de l&apos;historique</numerusform>
            <numerusform>Les %Ln états les plus anciens retirés de l&apos;historique</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">L&apos;historique est vide ; les souvenirs sont tous là</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Enseigner %Ln chiffre</numerusform>
            <numerusform>Enseigner %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">enseigner un %1</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation type="unfinished">dire « juste »</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">dire « faux »</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished">renommer en %1</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished">modifier les notes</translation>
    </message>
    <message>
        <source>Change recall rules</source>
        <translation type="unfinished">changer les règles de rappel</translation>
    </message>
    <message>
        <source>Change the architecture</source>
        <translation type="unfinished">changer l&apos;architecture</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">vider l&apos;historique</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">oublier la dernière leçon</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">oublier un souvenir</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">tout oublier</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">oublier chaque %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">Oublier %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to teach: tick a data set or a font in Data sets first.</source>
        <translation type="unfinished">Il n&apos;y a rien à enseigner : cochez d&apos;abord un jeu de données ou une police sous Jeux de données.</translation>
    </message>
    <message>
        <source>There is nothing to teach: ask for at least one digit, or tick a font.</source>
        <translation type="unfinished">Il n&apos;y a rien à enseigner : demandez au moins un chiffre, ou cochez une police.</translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">Il n&apos;y a rien à enseigner : dessinez d&apos;abord un chiffre.</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">Il n&apos;y a rien pour tester : cochez sous Jeux de données un jeu avec des chiffres de test (MNIST en a).</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">Il n&apos;y a rien de ce genre à oublier.</translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">Il n&apos;y a rien à oublier : rien n&apos;a encore été enseigné.</translation>
    </message>
    <message>
        <source>An empty canvas is not a question: draw a digit first.</source>
        <translation type="unfinished">Un dessin vide n&apos;est pas une question : dessinez d&apos;abord un chiffre.</translation>
    </message>
    <message>
        <source>Nothing was asked yet: draw a digit first.</source>
        <translation type="unfinished">Rien n&apos;a encore été demandé : dessinez d&apos;abord un chiffre.</translation>
    </message>
    <message>
        <source>There is no answer to judge: draw a digit first.</source>
        <translation type="unfinished">Il n&apos;y a pas de réponse à juger : dessinez d&apos;abord un chiffre.</translation>
    </message>
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">Un agent a besoin d&apos;un nom : tapez au moins un caractère.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Dessin</translation>
    </message>
    <message>
        <source>%1, a %2</source>
        <translation type="unfinished">%1, un %2</translation>
    </message>
    <message>
        <source>%1, code %2 (no digit)</source>
        <translation type="unfinished">%1, code %2 (pas un chiffre)</translation>
    </message>
    <message>
        <source>%1, said to be right</source>
        <translation type="unfinished">%1, dit juste</translation>
    </message>
    <message>
        <source>%1, said to be wrong</source>
        <translation type="unfinished">%1, dit faux</translation>
    </message>
</context>
<context>
    <name>engram::SessionBridge</name>
    <message>
        <source>teach %1</source>
        <translation type="unfinished">enseigner %1</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished">redemander</translation>
    </message>
    <message>
        <source>remember the answer</source>
        <translation type="unfinished">retenir la réponse</translation>
    </message>
    <message>
        <source>call the answer wrong</source>
        <translation type="unfinished">dire la réponse fausse</translation>
    </message>
</context>
<context>
    <name>engram::SettlingStrip</name>
    <message>
        <source>How the answer settled</source>
        <translation type="unfinished">Comment la réponse s&apos;est stabilisée</translation>
    </message>
    <message>
        <source>State bits changed in each step, and the output after it. Settled is where nothing changes any more. Click a step to see it.</source>
        <translation type="unfinished">Bits d&apos;état changés à chaque étape, et la sortie après elle. Stable veut dire que plus rien ne change. Cliquez sur une étape pour la voir.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">pas un chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%n bits changed, output %1</source>
        <translation type="unfinished">
            <numerusform>%n bit changé, sortie %1</numerusform>
            <numerusform>%n bits changés, sortie %1</numerusform>
        </translation>
    </message>
    <message>
        <source>start, output %1</source>
        <translation type="unfinished">départ, sortie %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished">affiché : %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">changés</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">réponse</translation>
    </message>
    <message>
        <source>How an answer settles, step by step</source>
        <translation type="unfinished">Comment une réponse se stabilise, étape par étape</translation>
    </message>
</context>
<context>
    <name>engram::SharesChart</name>
    <message>
        <source>Shares of the digits over the steps</source>
        <translation type="unfinished">Parts des chiffres au fil des étapes</translation>
    </message>
    <message>
        <source>From which digits&apos; memories the state was recalled, step by step. Click a step to see it.</source>
        <translation type="unfinished">Des souvenirs de quels chiffres l&apos;état a été rappelé, étape par étape. Cliquez sur une étape pour la voir.</translation>
    </message>
    <message>
        <source>Step %1: %2 % from memories of %3</source>
        <translation type="unfinished">Étape %1 : %2 % de souvenirs (%3)</translation>
    </message>
</context>
<context>
    <name>engram::ShownMoment</name>
    <message>
        <source>Draw a digit, or pick a state in History: here it says why the agent answered as it did.</source>
        <translation type="unfinished">Dessinez un chiffre, ou choisissez un état dans l&apos;historique : vous lirez ici pourquoi l&apos;agent a répondu ainsi.</translation>
    </message>
    <message>
        <source>This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state back to see why it was given.</source>
        <translation type="unfinished">C&apos;est un retour : la réponse précédente a été gardée comme souvenir, juste ou faux. Reculez d&apos;un état pour voir pourquoi elle a été donnée.</translation>
    </message>
    <message>
        <source>This state was not recalled: the question went on from it. Go one step on.</source>
        <translation type="unfinished">Cet état n&apos;a pas été rappelé : la question est partie de lui. Avancez d&apos;une étape.</translation>
    </message>
    <message>
        <source>This is the random state after a reset: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">C&apos;est l&apos;état aléatoire du départ : rien n&apos;a encore été rappelé. Avancez d&apos;une étape.</translation>
    </message>
    <message>
        <source>This state was taught, not recalled: the picture and its label were set, and stored as a memory.</source>
        <translation type="unfinished">Cet état a été enseigné, pas rappelé : l&apos;image et son chiffre ont été imposés et gardés comme souvenir.</translation>
    </message>
    <message>
        <source>The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.</source>
        <translation type="unfinished">L&apos;agent n&apos;a encore rien appris, chaque bit de sa réponse est donc aléatoire. Enseignez-lui d&apos;abord quelque chose.</translation>
    </message>
    <message>
        <source>no digit (%1)</source>
        <translation type="unfinished">pas un chiffre (%1)</translation>
    </message>
    <message>
        <source>Already forgotten.</source>
        <translation type="unfinished">Déjà oublié.</translation>
    </message>
    <message>
        <source>Without it nothing is remembered, and the final answer is a guess.</source>
        <translation type="unfinished">Sans lui, rien n&apos;est rappelé, et la réponse finale est une devinette.</translation>
    </message>
    <message>
        <source>The final answer stays %1 without it.</source>
        <translation type="unfinished">La réponse finale reste %1 sans lui.</translation>
    </message>
    <message>
        <source>Without it the final answer is %1 instead of %2.</source>
        <translation type="unfinished">Sans lui, la réponse finale est %1 au lieu de %2.</translation>
    </message>
</context>
<context>
    <name>engram::Sureness</name>
    <message>
        <source>certain</source>
        <translation type="unfinished">certain</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished">sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished">assez sûr</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished">peu sûr</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished">au hasard</translation>
    </message>
    <message>
        <source>%1: %2 of answers this sure were right</source>
        <translation type="unfinished">%1 : %2 des réponses aussi sûres étaient justes</translation>
    </message>
</context>
<context>
    <name>engram::TakenPicture</name>
    <message>
        <source>%1 is blank: there is no ink to be found on it.</source>
        <translation type="unfinished">%1 est vide : on n&apos;y trouve pas d&apos;encre.</translation>
    </message>
</context>
<context>
    <name>engram::TeachPanel</name>
    <message>
        <source>Random digits to teach from each sampled data set</source>
        <translation type="unfinished">Chiffres au hasard à enseigner de chaque jeu de données échantillonné</translation>
    </message>
    <message>
        <source>So many random digits of MNIST (and of every other chosen data set that is no font)</source>
        <translation type="unfinished">Autant de chiffres au hasard de MNIST (et de tout autre jeu choisi qui n&apos;est pas une police)</translation>
    </message>
    <message>
        <source>A chosen font is taught with all its ten digits; choose them under Data sets</source>
        <translation type="unfinished">Une police choisie est enseignée avec ses dix chiffres ; choisissez-les sous Jeux de données</translation>
    </message>
    <message>
        <source>Seed of the random choice of lessons</source>
        <translation type="unfinished">Graine du choix aléatoire des leçons</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">Décide quels chiffres sont tirés : la même graine tire les mêmes chiffres</translation>
    </message>
    <message>
        <source>Teach the chosen data sets (Ctrl+T)</source>
        <translation type="unfinished">Enseigner les jeux de données choisis (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;MNIST digits</source>
        <translation type="unfinished">Chiffres &amp;MNIST</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished">Polices</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Graine</translation>
    </message>
    <message>
        <source>Images to test with</source>
        <translation type="unfinished">Images pour le test</translation>
    </message>
    <message>
        <source>So many random images of the chosen data sets&apos; test part</source>
        <translation type="unfinished">Autant d&apos;images au hasard de la partie test des jeux choisis</translation>
    </message>
    <message>
        <source>Steps for each answer</source>
        <translation type="unfinished">Étapes pour chaque réponse</translation>
    </message>
    <message>
        <source>Seed of the random choice of images</source>
        <translation type="unfinished">Graine du choix aléatoire des images</translation>
    </message>
    <message>
        <source>Decides which images are drawn: the same seed draws the same images</source>
        <translation type="unfinished">Décide quelles images sont tirées : la même graine tire les mêmes images</translation>
    </message>
    <message>
        <source>Test the agent on images that it was not taught (Ctrl+R)</source>
        <translation type="unfinished">Tester l&apos;agent sur des images qu&apos;il n&apos;a pas apprises (Ctrl+R)</translation>
    </message>
    <message>
        <source>Test &amp;images</source>
        <translation type="unfinished">&amp;Images de test</translation>
    </message>
    <message>
        <source>&amp;Steps each</source>
        <translation type="unfinished">É&amp;tapes</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished">%1/%2 choisies</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Enseigner %Ln chiffre</numerusform>
            <numerusform>Enseigner %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>No test images chosen</source>
        <translation type="unfinished">Aucune image de test choisie</translation>
    </message>
    <message numerus="yes">
        <source>Test on %Ln images</source>
        <translation type="unfinished">
            <numerusform>Tester sur %Ln image</numerusform>
            <numerusform>Tester sur %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that the agent takes before its answer counts; it mostly settles within 7, with windows within 4</source>
        <translation type="unfinished">Étapes que fait l&apos;agent avant que sa réponse compte ; il se stabilise le plus souvent en 7, avec des fenêtres en 4</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">aucun état affiché</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Départ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entraînement</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Dessin</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln examples</source>
        <translation type="unfinished">
            <numerusform>%1 : %Ln exemple</numerusform>
            <numerusform>%1 : %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet: it fills as you teach, test and ask</source>
        <translation type="unfinished">Pas encore d&apos;historique : il se remplit quand vous enseignez, testez et demandez</translation>
    </message>
    <message>
        <source>
Wheel: zoom in time</source>
        <translation type="unfinished">
Molette : zoom dans le temps</translation>
    </message>
    <message>
        <source>State %1 of %2: %3, %4</source>
        <translation type="unfinished">État %1 sur %2 : %3, %4</translation>
    </message>
    <message>
        <source>Reset before %1</source>
        <translation type="unfinished">Départ avant %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished">, %1</translation>
    </message>
    <message>
        <source>, read right</source>
        <translation type="unfinished">, bien lu</translation>
    </message>
    <message>
        <source>, read wrong</source>
        <translation type="unfinished">, mal lu</translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished">départ</translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished">entraînement</translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished">test</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation type="unfinished">dessin</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished">retour</translation>
    </message>
</context>
<context>
    <name>engram::UndoActions</name>
    <message>
        <source>this stroke</source>
        <translation type="unfinished">ce trait</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished">&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished">&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Rétablir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>engram::ViewMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished">&amp;Copier l&apos;image</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished">&amp;Enregistrer l&apos;image…</translation>
    </message>
</context>
<context>
    <name>engram::ViewState</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Dessin</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>engram::Welcome</name>
    <message>
        <source>Teach 1,000 MNIST digits and all fonts</source>
        <translation type="unfinished">Enseigner 1 000 chiffres MNIST et toutes les polices</translation>
    </message>
    <message>
        <source>Start with an empty agent</source>
        <translation type="unfinished">Commencer avec un agent vide</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>Takes well under a second; everything can be forgotten again</source>
        <translation type="unfinished">Prend bien moins d&apos;une seconde ; tout peut être oublié ensuite</translation>
    </message>
    <message>
        <source>Teach it everything yourself</source>
        <translation type="unfinished">Tout lui enseigner vous-même</translation>
    </message>
    <message>
        <source>Teach a weightless neural network by hand</source>
        <translation type="unfinished">Enseignez à la main à un réseau de neurones sans poids</translation>
    </message>
    <message>
        <source>The agent remembers every lesson as it is and answers from the memories nearest to what it sees. You can watch each of its neurons, ask why, and make it forget. Which one will you teach?</source>
        <translation type="unfinished">L&apos;agent retient chaque leçon telle quelle et répond d&apos;après les souvenirs les plus proches de ce qu&apos;il voit. Vous pouvez observer chacun de ses neurones, demander pourquoi, et lui faire oublier. Auquel enseignerez-vous ?</translation>
    </message>
    <message>
        <source>To begin with: it reads well, and shows its answer as a picture.</source>
        <translation type="unfinished">Pour commencer : il lit bien, et montre sa réponse en image.</translation>
    </message>
    <message>
        <source>As the original demo: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">Comme la démonstration d&apos;origine : voyez-le se stabiliser pas à pas, depuis des bits aléatoires.</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">Le meilleur lecteur de tous : il regarde les bords au lieu de l&apos;encre.</translation>
    </message>
</context>
</TS>
