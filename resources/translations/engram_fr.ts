<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished">Cela n’a pas pu être fait</translation>
    </message>
    <message>
        <source>This stopped</source>
        <translation type="unfinished">Cela s’est arrêté</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished">L’image n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>There is no answer to animate: draw a digit, or pick a state in History.</source>
        <translation type="unfinished">Il n’y a pas de réponse à animer&#x202f;: dessinez un chiffre, ou choisissez un état dans l’historique.</translation>
    </message>
    <message>
        <source>There is not enough memory for this animation.</source>
        <translation type="unfinished">Il n’y a pas assez de mémoire pour cette animation.</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is from 0.25 to 16.</source>
        <translation type="unfinished">L’échelle d’une image va de 0,25 à 16.</translation>
    </message>
    <message>
        <source>A picture of that scale is over 64 megapixels: choose a smaller scale, or SVG.</source>
        <translation type="unfinished">Une image à cette échelle dépasse 64 mégapixels&#x202f;: choisissez une échelle plus petite, ou le SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that scale.</source>
        <translation type="unfinished">Il n’y a pas assez de mémoire pour une image à cette échelle.</translation>
    </message>
    <message>
        <source>%1: a view is written as .png or .svg; name the file so.</source>
        <translation type="unfinished">%1&#x202f;: une vue s’écrit en .png ou .svg&#x202f;; nommez le fichier ainsi.</translation>
    </message>
    <message>
        <source>%1: the picture could not be made into a PNG.</source>
        <translation type="unfinished">%1&#x202f;: l’image n’a pas pu être convertie en PNG.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits.</source>
        <translation type="unfinished">La police %1 n’a pas de contours propres pour les chiffres.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digit %2.</source>
        <translation type="unfinished">La police %1 n’a pas de contour propre pour le chiffre %2.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits %2.</source>
        <translation type="unfinished">La police %1 n’a pas de contours propres pour les chiffres %2.</translation>
    </message>
    <message>
        <source>This font cannot be rendered: it is not an outline font that Qt can open.</source>
        <translation type="unfinished">Cette police ne peut pas être rendue&#x202f;: ce n’est pas une police à contours que Qt sait ouvrir.</translation>
    </message>
    <message>
        <source>There is no font family called %1 on this machine.</source>
        <translation type="unfinished">Il n’y a pas de famille de polices nommée %1 sur cette machine.</translation>
    </message>
    <message>
        <source>%1: this is not a font file that can be read.</source>
        <translation type="unfinished">%1&#x202f;: ce n’est pas un fichier de police qui peut être lu.</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <comment>Teach %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>Enseigner %Ln chiffre</numerusform>
            <numerusform>Enseigner %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 has no channels</source>
        <translation type="unfinished">la %1 n’a pas de canaux</translation>
    </message>
    <message>
        <source>channel %1 of the %2 has no neurons</source>
        <translation type="unfinished">le canal %1 de la %2 n’a pas de neurones</translation>
    </message>
    <message>
        <source>an agent may have %1 neurons, but this architecture has %2</source>
        <translation type="unfinished">un agent peut avoir %1 neurones, mais cette architecture en a %2</translation>
    </message>
    <message>
        <source>the connections of %1 input and %2 output neurons would take more than 64 MiB</source>
        <translation type="unfinished">les connexions de %1 neurones d’entrée et de %2 neurones de sortie prendraient plus de 64 Mio</translation>
    </message>
    <message>
        <source>an agent has at least 3 control neurons (label, pleasure, pain), but this architecture has %1</source>
        <translation type="unfinished">un agent a au moins 3 neurones de contrôle (étiquette, plaisir, douleur), mais cette architecture en a %1</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 asks for %2, but there are only %3</source>
        <translation type="unfinished">%1 du connecteur demande %2, mais il n’y en a que %3</translation>
    </message>
    <message>
        <source>%1 input neurons</source>
        <translation type="unfinished">%1 neurones d’entrée</translation>
    </message>
    <message>
        <source>%1 state neurons</source>
        <translation type="unfinished">%1 neurones d’état</translation>
    </message>
    <message>
        <source>%1 output neurons</source>
        <translation type="unfinished">%1 neurones de sortie</translation>
    </message>
    <message>
        <source>a grid of %1 by %2 has %3 places, but the input layer has %4 channels</source>
        <translation type="unfinished">une grille de %1 sur %2 a %3 places, mais la couche d’entrée a %4 canaux</translation>
    </message>
    <message>
        <source>each instinct needs a control neuron past the first three: there are %1 instincts and %2 such neurons</source>
        <translation type="unfinished">chaque instinct demande un neurone de contrôle au-delà des trois premiers&#x202f;: il y a %1 instincts et %2 neurones de ce genre</translation>
    </message>
    <message>
        <source>all instincts together may have %1 conditions, but these have %2</source>
        <translation type="unfinished">tous les instincts ensemble peuvent avoir %1 conditions, mais ceux-ci en ont %2</translation>
    </message>
    <message>
        <source>instinct %1</source>
        <translation type="unfinished">l’instinct %1</translation>
    </message>
    <message>
        <source>%1 has no condition</source>
        <translation type="unfinished">%1 n’a pas de condition</translation>
    </message>
    <message>
        <source>%1 asks about neuron %2 of a layer that has no such neuron</source>
        <translation type="unfinished">%1 interroge le neurone %2 d’une couche qui n’a pas ce neurone</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation type="unfinished">couche d’entrée</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished">couche de sortie</translation>
    </message>
    <message>
        <source>a connector has a name: one of %1</source>
        <translation type="unfinished">un connecteur a un nom&#x202f;: l’un de %1</translation>
    </message>
    <message>
        <source>there is no connector named &quot;%1&quot;: it is one of %2</source>
        <translation type="unfinished">il n’y a pas de connecteur nommé «&#x202f;%1&#x202f;»&#x202f;: c’est l’un de %2</translation>
    </message>
    <message numerus="yes">
        <source>the connector is written %1, but %n parameters were given</source>
        <comment>the connector is written %1, but %n parameter was given</comment>
        <translation type="unfinished">
            <numerusform>le connecteur s’écrit %1, mais %n paramètre a été donné</numerusform>
            <numerusform>le connecteur s’écrit %1, mais %n paramètres ont été donnés</numerusform>
        </translation>
    </message>
    <message>
        <source>the connector %1 takes whole numbers from 0 up, not &quot;%2&quot;</source>
        <translation type="unfinished">le connecteur %1 prend des nombres entiers à partir de 0, pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>there is no such kind of connector</source>
        <translation type="unfinished">ce type de connecteur n’existe pas</translation>
    </message>
    <message>
        <source>the connector %1 has %2 parameters, not %3</source>
        <translation type="unfinished">le connecteur %1 a %2 paramètres, pas %3</translation>
    </message>
    <message>
        <source>z2i of the connector %1 is 0 or 1, not %2</source>
        <translation type="unfinished">z2i du connecteur %1 vaut 0 ou 1, pas %2</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 is %2 to %3, not %4</source>
        <translation type="unfinished">%1 du connecteur va de %2 à %3, pas %4</translation>
    </message>
    <message>
        <source>windows look at a square picture of at most %1 by %2 pixels, but the input layer has %3 channels</source>
        <translation type="unfinished">les fenêtres regardent une image carrée d’au plus %1 sur %2 pixels, mais la couche d’entrée a %3 canaux</translation>
    </message>
    <message>
        <source>windows look at pixels of 1 or 8 bits, but an input channel has %1</source>
        <translation type="unfinished">les fenêtres regardent des pixels de 1 ou 8 bits, mais un canal d’entrée en a %1</translation>
    </message>
    <message>
        <source>windows look at pixels that all have the same number of bits, but the input channels differ</source>
        <translation type="unfinished">les fenêtres regardent des pixels qui ont tous le même nombre de bits, mais les canaux d’entrée diffèrent</translation>
    </message>
    <message>
        <source>windows have a discriminator for each code of the output, so it has at most %1 neurons, not %2</source>
        <translation type="unfinished">les fenêtres ont un discriminateur pour chaque code de la sortie, elle a donc au plus %1 neurones, pas %2</translation>
    </message>
    <message>
        <source>windows read the picture alone and know of no state before it, so they cannot learn a sequence: the context has to be iconic</source>
        <translation type="unfinished">les fenêtres ne lisent que l’image et ne connaissent aucun état d’avant, elles ne peuvent donc pas apprendre une séquence&#x202f;: le contexte doit être iconic</translation>
    </message>
    <message>
        <source>windows read the picture alone, and no state before it: the context has to be iconic</source>
        <translation type="unfinished">les fenêtres ne lisent que l’image, et aucun état d’avant&#x202f;: le contexte doit être iconic</translation>
    </message>
    <message>
        <source>the rule DD weighs single connections, but windows compare pictures as a whole: it has to be off</source>
        <translation type="unfinished">la règle DD pèse des connexions une à une, mais les fenêtres comparent des images entières&#x202f;: la règle doit être désactivée</translation>
    </message>
    <message>
        <source>with windows no memories vote, so there is no vote to widen: the tolerance has to be 0</source>
        <translation type="unfinished">avec des fenêtres, aucun souvenir ne vote, il n’y a donc pas de vote à élargir&#x202f;: la tolérance doit être 0</translation>
    </message>
    <message>
        <source>This machine has no instruction set called &quot;%1&quot; (ENGRAM_SIMD); it has %2.</source>
        <translation type="unfinished">Cette machine n’a pas de jeu d’instructions nommé «&#x202f;%1&#x202f;» (ENGRAM_SIMD)&#x202f;; elle a %2.</translation>
    </message>
    <message>
        <source>the arrays have no names: their order and shapes said which is which</source>
        <translation type="unfinished">les tableaux n’ont pas de nom&#x202f;: leur ordre et leurs formes ont dit lequel est lequel</translation>
    </message>
    <message>
        <source>%1: this is %2</source>
        <translation type="unfinished">%1&#x202f;: ceci est %2</translation>
    </message>
    <message>
        <source>%1: this is an archive in an archive; unpack the outer one</source>
        <translation type="unfinished">%1&#x202f;: c’est une archive dans une archive&#x202f;; décompressez l’archive extérieure</translation>
    </message>
    <message>
        <source>%1: this is a text whose line ends are carriage returns alone, as of old Macs; save it with usual ones</source>
        <translation type="unfinished">%1&#x202f;: c’est un texte dont les fins de ligne sont de simples retours chariot, comme sur les anciens Mac&#x202f;; enregistrez-le avec des fins de ligne courantes</translation>
    </message>
    <message>
        <source>the file is too large to be of its kind</source>
        <translation type="unfinished">le fichier est trop grand pour être de ce genre</translation>
    </message>
    <message>
        <source>%1: the file is empty</source>
        <translation type="unfinished">%1&#x202f;: le fichier est vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: this is no IDX, NPY or CSV file of its kind</source>
        <translation type="unfinished">%1&#x202f;: ce n’est pas un fichier IDX, NPY ou CSV de ce genre</translation>
    </message>
    <message>
        <source>%1: writing was cancelled</source>
        <translation type="unfinished">%1&#x202f;: l’écriture a été annulée</translation>
    </message>
    <message>
        <source>%1: pictures go into a new folder or an empty one; choose another name</source>
        <translation type="unfinished">%1&#x202f;: les images vont dans un dossier nouveau ou vide&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation type="unfinished">%1 n’a pas été écrit</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished">%1 n’a pas été écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation type="unfinished">%1&#x202f;: la lecture a été annulée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">rien</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; unpack it and open one of them</source>
        <translation type="unfinished">il contient plusieurs jeux de chiffres, %1&#x202f;; décompressez-le et ouvrez l’un d’eux</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» ne contient pas de chiffres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits with labels and was passed over</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» ne contient pas de chiffres étiquetés et a été laissé de côté</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; unpack it and open one of them</source>
        <translation type="unfinished">il contient plusieurs fichiers CSV de la partie «&#x202f;%1&#x202f;»&#x202f;; décompressez-le et ouvrez l’un d’eux</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once: %2</source>
        <translation type="unfinished">%1&#x202f;: une feuille de police contient chaque chiffre une fois&#x202f;: %2</translation>
    </message>
    <message>
        <source>this data set has several parts</source>
        <translation type="unfinished">ce jeu de données a plusieurs parties</translation>
    </message>
    <message numerus="yes">
        <source>this data set has %n pictures</source>
        <comment>this data set has %n picture</comment>
        <translation type="unfinished">
            <numerusform>ce jeu de données a %n image</numerusform>
            <numerusform>ce jeu de données a %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>this data set has the digit %1 twice</source>
        <translation type="unfinished">ce jeu de données a deux fois le chiffre %1</translation>
    </message>
    <message>
        <source>the name of a font sheet may have at most 200 bytes</source>
        <translation type="unfinished">le nom d’une feuille de police peut avoir au plus 200 octets</translation>
    </message>
    <message>
        <source>%1: there are no pictures with labels in it</source>
        <translation type="unfinished">%1&#x202f;: il ne contient pas d’images avec étiquettes</translation>
    </message>
    <message>
        <source>%1: %2 has %3, but %4</source>
        <translation type="unfinished">%1&#x202f;: %2 a %3, mais %4</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation type="unfinished">
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>%n label</comment>
        <translation type="unfinished">
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation type="unfinished">%1&#x202f;: %2 est vide</translation>
    </message>
    <message>
        <source>%1: %2 has %3 pictures, more than %4</source>
        <translation type="unfinished">%1&#x202f;: %2 a %3 images, plus que %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a picture, nor a run as 17-20.</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» n’est ni le numéro d’une image, ni une suite comme 17-20.</translation>
    </message>
    <message>
        <source>A line of pictures to leave out is not a source, a tab and numbers.</source>
        <translation type="unfinished">Une ligne d’images à écarter doit être une source, une tabulation et des numéros.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 et %2</translation>
    </message>
    <message>
        <source>A set of one&apos;s own holds at most %1 digits; begin another one.</source>
        <translation type="unfinished">Un jeu personnel contient au plus %1 chiffres&#x202f;; commencez-en un autre.</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once, and there is no %2 yet</source>
        <translation type="unfinished">%1&#x202f;: une feuille de police contient chaque chiffre une fois, et il n’y a pas encore de %2</translation>
    </message>
    <message>
        <source>the names of the columns are missing: id,label,writer,pixel0,...</source>
        <translation type="unfinished">les noms des colonnes manquent&#x202f;: id,label,writer,pixel0,...</translation>
    </message>
    <message>
        <source>no column is called label</source>
        <translation type="unfinished">aucune colonne ne s’appelle label</translation>
    </message>
    <message>
        <source>it has %1 values instead of %2, as the first line has</source>
        <translation type="unfinished">elle a %1 valeurs au lieu de %2, comme la première ligne</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <translation type="unfinished">l’étiquette %1 n’est pas un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>the id %1 is not a whole number from 1 up</source>
        <translation type="unfinished">l’id %1 n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>value %1, %2, is not a grey level 0-255</source>
        <translation type="unfinished">la valeur %1, %2, n’est pas un niveau de gris de 0 à 255</translation>
    </message>
    <message>
        <source>there are more digits than %1, which a set of one&apos;s own holds; open it as a data set instead</source>
        <translation type="unfinished">il y a plus que les %1 chiffres que contient un jeu personnel&#x202f;; ouvrez-le plutôt comme jeu de données</translation>
    </message>
    <message>
        <source>the id %1 comes twice</source>
        <translation type="unfinished">l’id %1 figure deux fois</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because the folder cannot be made: %2</source>
        <translation type="unfinished">%1&#x202f;: rien n’a été gardé, car le dossier ne peut pas être créé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because another Engram is writing in this folder, or it cannot be locked; try again</source>
        <translation type="unfinished">%1&#x202f;: rien n’a été gardé, car un autre Engram écrit dans ce dossier, ou il ne peut pas être verrouillé&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because nothing can be written into this folder</source>
        <translation type="unfinished">%1&#x202f;: rien n’a été gardé, car rien ne peut être écrit dans ce dossier</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a data set: it has 1 to %2 bytes, no slash, and no point at its beginning.</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» ne peut pas être le nom d’un jeu de données&#x202f;: un nom a 1 à %2 octets, pas de barre oblique et pas de point au début.</translation>
    </message>
    <message>
        <source>%1: there is a data set of that name already.</source>
        <translation type="unfinished">%1&#x202f;: il existe déjà un jeu de données de ce nom.</translation>
    </message>
    <message>
        <source>%1: it could not be renamed: %2</source>
        <translation type="unfinished">%1&#x202f;: impossible de le renommer&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: this should hold pictures, but holds labels</source>
        <translation type="unfinished">%1&#x202f;: ceci devrait contenir des images, mais contient des étiquettes</translation>
    </message>
    <message>
        <source>%1: this should hold labels, but holds pictures</source>
        <translation type="unfinished">%1&#x202f;: ceci devrait contenir des étiquettes, mais contient des images</translation>
    </message>
    <message>
        <source>this IDX file holds only pictures</source>
        <translation type="unfinished">ce fichier IDX ne contient que des images</translation>
    </message>
    <message>
        <source>this IDX file holds only labels</source>
        <translation type="unfinished">ce fichier IDX ne contient que des étiquettes</translation>
    </message>
    <message>
        <source>this CSV file holds only pictures</source>
        <translation type="unfinished">ce fichier CSV ne contient que des images</translation>
    </message>
    <message>
        <source>this CSV file holds only labels</source>
        <translation type="unfinished">ce fichier CSV ne contient que des étiquettes</translation>
    </message>
    <message>
        <source>this NumPy array holds only pictures</source>
        <translation type="unfinished">ce tableau NumPy ne contient que des images</translation>
    </message>
    <message>
        <source>this NumPy array holds only labels</source>
        <translation type="unfinished">ce tableau NumPy ne contient que des étiquettes</translation>
    </message>
    <message>
        <source>%1: %2, and beside it there is no %3</source>
        <translation type="unfinished">%1&#x202f;: %2, et à côté il n’y a pas de fichier %3</translation>
    </message>
    <message>
        <source>as MNIST&apos;s are (train-images-idx3-ubyte)</source>
        <translation type="unfinished">comme ceux de MNIST (train-images-idx3-ubyte)</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the labels %3</source>
        <translation type="unfinished">%1&#x202f;: %2, et à côté aucun fichier n’a un nom d’étiquettes %3</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the pictures %3</source>
        <translation type="unfinished">%1&#x202f;: %2, et à côté aucun fichier n’a un nom d’images %3</translation>
    </message>
    <message>
        <source>all levels are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">tous les niveaux sont 0 ou 1&#x202f;: 1 a été lu comme de l’encre pleine</translation>
    </message>
    <message>
        <source>most of the border is ink: are ink and paper exchanged (turned over)?</source>
        <translation type="unfinished">le bord est surtout de l’encre&#x202f;: l’encre et le papier sont-ils échangés (inversés)&#x202f;?</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were turned over</source>
        <translation type="unfinished">l’encre est sombre sur fond clair&#x202f;: les images ont été inversées</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were left so</source>
        <translation type="unfinished">l’encre est sombre sur fond clair&#x202f;: les images ont été laissées ainsi</translation>
    </message>
    <message>
        <source>the pictures were turned over, dark for light</source>
        <translation type="unfinished">les images ont été inversées, le sombre pour le clair</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were transposed</source>
        <translation type="unfinished">EMNIST est publié avec les lignes et les colonnes échangées&#x202f;: les images ont été transposées</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were left so</source>
        <translation type="unfinished">EMNIST est publié avec les lignes et les colonnes échangées&#x202f;: les images ont été laissées ainsi</translation>
    </message>
    <message>
        <source>the pictures were transposed, rows for columns</source>
        <translation type="unfinished">les images ont été transposées, les lignes pour les colonnes</translation>
    </message>
    <message>
        <source>the ones lie on their side: are rows and columns exchanged (transposed)?</source>
        <translation type="unfinished">les chiffres 1 sont couchés&#x202f;: les lignes et les colonnes sont-elles échangées (transposées)&#x202f;?</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands for the file; fetch the file itself with &apos;git lfs pull&apos;</source>
        <translation type="unfinished">un pointeur Git LFS, qui remplace le fichier&#x202f;; récupérez le fichier lui-même avec &apos;git lfs pull&apos;</translation>
    </message>
    <message>
        <source>an old PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un ancien fichier PyTorch&#x202f;; enregistrez ses tableaux avec numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a MATLAB file; save it as CSV, or its arrays as NPZ</source>
        <translation type="unfinished">un fichier MATLAB&#x202f;; enregistrez-le en CSV, ou ses tableaux en NPZ</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un fichier HDF5&#x202f;; enregistrez ses tableaux avec numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a Parquet file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un fichier Parquet&#x202f;; enregistrez ses tableaux en NPZ ou CSV</translation>
    </message>
    <message>
        <source>an Arrow file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un fichier Arrow&#x202f;; enregistrez ses tableaux en NPZ ou CSV</translation>
    </message>
    <message>
        <source>a Feather file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un fichier Feather&#x202f;; enregistrez ses tableaux en NPZ ou CSV</translation>
    </message>
    <message>
        <source>compressed with LZMA; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un fichier compressé en LZMA&#x202f;; décompressez-le, ou compressez-le avec gzip</translation>
    </message>
    <message>
        <source>a zstd archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive zstd&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive bzip2&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>a RAR archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive RAR&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>a PDF document; save its pages as pictures</source>
        <translation type="unfinished">un document PDF&#x202f;; enregistrez ses pages comme images</translation>
    </message>
    <message>
        <source>an agent of Engram, not a set of digits; open it as an agent</source>
        <translation type="unfinished">un agent d’Engram, pas un jeu de chiffres&#x202f;; ouvrez-le comme agent</translation>
    </message>
    <message>
        <source>an xz archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive xz&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>a 7z archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive 7z&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>an lz4 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive lz4&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>a file packed with compress (.Z); unpack it, or pack it with gzip</source>
        <translation type="unfinished">un fichier compressé avec compress (.Z)&#x202f;; décompressez-le, ou compressez-le avec gzip</translation>
    </message>
    <message>
        <source>an lzip archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive lzip&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>compressed with zlib; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un fichier compressé avec zlib&#x202f;; décompressez-le, ou compressez-le avec gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished">un programme</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished">une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished">une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished">une image GIF</translation>
    </message>
    <message>
        <source>an SQLite database; save its digits as CSV</source>
        <translation type="unfinished">une base de données SQLite&#x202f;; enregistrez ses chiffres en CSV</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password; save it as .xlsx without a password</source>
        <translation type="unfinished">un ancien classeur Excel (.xls) ou un classeur avec mot de passe&#x202f;; enregistrez-le en .xlsx sans mot de passe</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls); save it as .xlsx</source>
        <translation type="unfinished">un ancien classeur Excel (.xls)&#x202f;; enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>a text in UTF-16; save it as UTF-8</source>
        <translation type="unfinished">un texte en UTF-16&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>a web page, not the file that was wanted; download the file itself (on a site for code by &apos;raw&apos; or &apos;download&apos;)</source>
        <translation type="unfinished">une page web, pas le fichier voulu&#x202f;; téléchargez le fichier lui-même (sur un site de code, par &apos;raw&apos; ou &apos;download&apos;)</translation>
    </message>
    <message>
        <source>an answer of a web server, not the file that was wanted; download the file itself</source>
        <translation type="unfinished">une réponse d’un serveur web, pas le fichier voulu&#x202f;; téléchargez le fichier lui-même</translation>
    </message>
    <message>
        <source>a workbook as XML of 2003; save it as .xlsx</source>
        <translation type="unfinished">un classeur en XML de 2003&#x202f;; enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation type="unfinished">une image SVG</translation>
    </message>
    <message>
        <source>a flat OpenDocument file; save it as .ods or .xlsx</source>
        <translation type="unfinished">un fichier OpenDocument à plat&#x202f;; enregistrez-le en .ods ou .xlsx</translation>
    </message>
    <message>
        <source>an XML file, which holds no digits that are read; save them as NPZ or CSV</source>
        <translation type="unfinished">un fichier XML sans chiffres qu’Engram puisse lire&#x202f;; enregistrez-les en NPZ ou CSV</translation>
    </message>
    <message>
        <source>an ARFF file; save it as CSV</source>
        <translation type="unfinished">un fichier ARFF&#x202f;; enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>a JSON file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">un fichier JSON&#x202f;; enregistrez ses chiffres en CSV ou NPZ</translation>
    </message>
    <message>
        <source>an old workbook (SYLK); save it as .xlsx</source>
        <translation type="unfinished">un ancien classeur (SYLK)&#x202f;; enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>a LIBSVM file, which leaves out what is 0; save its digits as CSV or NPZ</source>
        <translation type="unfinished">un fichier LIBSVM, qui omet ce qui vaut 0&#x202f;; enregistrez ses chiffres en CSV ou NPZ</translation>
    </message>
    <message>
        <source>a MatrixMarket file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">un fichier MatrixMarket&#x202f;; enregistrez ses chiffres en CSV ou NPZ</translation>
    </message>
    <message>
        <source>a text document (RTF), not a font sheet; save it as plain text</source>
        <translation type="unfinished">un document texte (RTF), pas une feuille de police&#x202f;; enregistrez-le en texte brut</translation>
    </message>
    <message>
        <source>the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again</source>
        <translation type="unfinished">le début d’un agent d’Engram&#x202f;; le reste a été coupé&#x202f;: récupérez ou copiez le fichier à nouveau</translation>
    </message>
    <message>
        <source>a tar archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive tar&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>none of the formats Engram reads</source>
        <translation type="unfinished">un format qu’Engram ne lit pas</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">ses fins de ligne ont été changées pendant le transfert (CR LF au lieu de LF)&#x202f;; récupérez le fichier à nouveau en mode binaire</translation>
    </message>
    <message>
        <source>its bytes were changed in transfer, as if they were text; fetch the file again as binary</source>
        <translation type="unfinished">ses octets ont été changés pendant le transfert, comme s’il s’agissait de texte&#x202f;; récupérez le fichier à nouveau en mode binaire</translation>
    </message>
    <message>
        <source>a PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un fichier PyTorch&#x202f;; enregistrez ses tableaux avec numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s iWork; export it as .xlsx</source>
        <translation type="unfinished">un document d’iWork d’Apple&#x202f;; exportez-le en .xlsx</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb); save it as .xlsx</source>
        <translation type="unfinished">un classeur binaire (.xlsb)&#x202f;; enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>a text document or a presentation; a font sheet is a spreadsheet (.xlsx or .ods)</source>
        <translation type="unfinished">un document texte ou une présentation&#x202f;; une feuille de police est une feuille de calcul (.xlsx ou .ods)</translation>
    </message>
    <message>
        <source>%1: byte %2: %3</source>
        <translation type="unfinished">%1&#x202f;: octet %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation type="unfinished">le fichier s’arrête au milieu d’une valeur</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation type="unfinished">il n’y a pas assez de mémoire pour ce fichier</translation>
    </message>
    <message>
        <source>a line is too long here</source>
        <translation type="unfinished">une ligne est trop longue ici</translation>
    </message>
    <message>
        <source>the file ends in the middle of a line</source>
        <translation type="unfinished">le fichier s’arrête au milieu d’une ligne</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished">%1&#x202f;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a data file</source>
        <translation type="unfinished">%1&#x202f;: c’est un dossier, pas un fichier de données</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation type="unfinished">%1&#x202f;: ne peut pas être ouvert&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: this is not a regular file</source>
        <translation type="unfinished">%1&#x202f;: ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1: loading was cancelled</source>
        <translation type="unfinished">%1&#x202f;: le chargement a été annulé</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished">%1&#x202f;: lecture impossible&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is open in another Engram; close it there first</source>
        <translation type="unfinished">%1 est ouvert dans un autre Engram&#x202f;; fermez-le d’abord là-bas</translation>
    </message>
    <message>
        <source>there is not enough memory to inflate this file</source>
        <translation type="unfinished">il n’y a pas assez de mémoire pour décompresser ce fichier</translation>
    </message>
    <message>
        <source>the gzip data ends too early: the file is cut off</source>
        <translation type="unfinished">les données gzip s’arrêtent trop tôt&#x202f;: le fichier est tronqué</translation>
    </message>
    <message>
        <source>the gzip data is damaged (%1)</source>
        <translation type="unfinished">les données gzip sont endommagées (%1)</translation>
    </message>
    <message>
        <source>the gzip data is damaged (bad data)</source>
        <translation type="unfinished">les données gzip sont endommagées (données incorrectes)</translation>
    </message>
    <message>
        <source>the file inflates to more than 1 GiB</source>
        <translation type="unfinished">le fichier décompressé dépasse 1 Gio</translation>
    </message>
    <message>
        <source>there is something else behind the gzip data</source>
        <translation type="unfinished">il y a autre chose après les données gzip</translation>
    </message>
    <message>
        <source>gzip inside gzip is not read; inflate the file once</source>
        <translation type="unfinished">Engram ne lit pas du gzip dans du gzip&#x202f;; décompressez le fichier une fois</translation>
    </message>
    <message>
        <source>going back in the file beside it</source>
        <translation type="unfinished">le retour en arrière dans le fichier d’à côté</translation>
    </message>
    <message>
        <source>%1 holds the new version, but %2, so a power cut might still bring the version before back</source>
        <translation type="unfinished">%1 contient la nouvelle version, mais %2&#x202f;; une coupure de courant pourrait donc encore ramener la version d’avant</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; the version saved before is still there, whole</source>
        <translation type="unfinished">%1 n’a pas été enregistré&#x202f;: %2&#x202f;; la version enregistrée avant est toujours là, intacte</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; there is no file of that name</source>
        <translation type="unfinished">%1 n’a pas été enregistré&#x202f;: %2&#x202f;; il n’existe pas de fichier de ce nom</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation type="unfinished">%1 n’a pas été enregistré&#x202f;: %2</translation>
    </message>
    <message>
        <source>something that is not ours is in the way: %1</source>
        <translation type="unfinished">quelque chose d’étranger à Engram barre le chemin&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation type="unfinished">%1 a échoué (%2)</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation type="unfinished">l’examen du fichier</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished">le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished">ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is write-protected (%1)</source>
        <translation type="unfinished">il est protégé en écriture (%1)</translation>
    </message>
    <message>
        <source>another Engram is saving it at this moment</source>
        <translation type="unfinished">un autre Engram est en train de l’enregistrer</translation>
    </message>
    <message>
        <source>looking at the file beside it</source>
        <translation type="unfinished">l’examen du fichier d’à côté</translation>
    </message>
    <message>
        <source>other programs are saving it at this moment</source>
        <translation type="unfinished">d’autres programmes l’enregistrent en ce moment</translation>
    </message>
    <message>
        <source>making a file beside it</source>
        <translation type="unfinished">la création d’un fichier à côté</translation>
    </message>
    <message>
        <source>emptying the file beside it</source>
        <translation type="unfinished">le vidage du fichier d’à côté</translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished">l’écriture</translation>
    </message>
    <message>
        <source>writing stopped short</source>
        <translation type="unfinished">l’écriture s’est arrêtée en route</translation>
    </message>
    <message>
        <source>keeping its access rights</source>
        <translation type="unfinished">la conservation de ses droits d’accès</translation>
    </message>
    <message>
        <source>writing to the disk (fsync)</source>
        <translation type="unfinished">l’écriture sur le disque (fsync)</translation>
    </message>
    <message>
        <source>keeping a backup</source>
        <translation type="unfinished">la conservation d’une copie de sauvegarde</translation>
    </message>
    <message>
        <source>copying the version before</source>
        <translation type="unfinished">la copie de la version d’avant</translation>
    </message>
    <message>
        <source>reading the version before</source>
        <translation type="unfinished">la lecture de la version d’avant</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation type="unfinished">le changement de nom</translation>
    </message>
    <message>
        <source>opening its folder</source>
        <translation type="unfinished">l’ouverture de son dossier</translation>
    </message>
    <message>
        <source>writing its folder to the disk (fsync)</source>
        <translation type="unfinished">l’écriture de son dossier sur le disque (fsync)</translation>
    </message>
    <message>
        <source>%1 was not saved: there is no file name in it</source>
        <translation type="unfinished">%1 n’a pas été enregistré&#x202f;: il ne contient pas de nom de fichier</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished">%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation type="unfinished">un seul nombre</translation>
    </message>
    <message>
        <source>%1 x %2 in colour</source>
        <translation type="unfinished">%1 x %2 en couleur</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished">%1 x %2</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level</source>
        <translation type="unfinished">%1, image %2, ligne %3, colonne %4&#x202f;: %5 n’est pas un niveau de gris</translation>
    </message>
    <message>
        <source>%1, label %2: %3</source>
        <translation type="unfinished">%1, étiquette %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 is not a digit 0-9</source>
        <translation type="unfinished">%1 n’est pas un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>of its ten numbers one should be 1 and the others 0</source>
        <translation type="unfinished">de ses dix nombres, l’un devrait être 1 et les autres 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a digit 0-9</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» n’est pas un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>%1 has the shape %2, which is pictures of %3; make them grey and 28 x 28 (N x 28 x 28 or N x 784)</source>
        <translation type="unfinished">%1&#x202f;: la forme est %2, soit des images de %3&#x202f;; rendez-les grises et de 28 x 28 (N x 28 x 28 ou N x 784)</translation>
    </message>
    <message>
        <source>%1 has the shape %2; pictures have N x 28 x 28 or N x 784</source>
        <translation type="unfinished">%1&#x202f;: la forme est %2&#x202f;; celle des images est N x 28 x 28 ou N x 784</translation>
    </message>
    <message>
        <source>%1 holds texts; pictures are numbers</source>
        <translation type="unfinished">%1&#x202f;: ce sont des textes&#x202f;; les images sont des nombres</translation>
    </message>
    <message>
        <source>%1 has the shape %2; labels have one number each, or ten (one-hot)</source>
        <translation type="unfinished">%1&#x202f;: la forme est %2&#x202f;; les étiquettes ont un nombre chacune, ou dix (one-hot)</translation>
    </message>
    <message>
        <source>%1 claims more elements than memory can address</source>
        <translation type="unfinished">%1&#x202f;: plus d’éléments annoncés que la mémoire ne peut en adresser</translation>
    </message>
    <message numerus="yes">
        <source>%1 claims %n bytes, but holds %2</source>
        <comment>%1 claims %n byte, but holds %2</comment>
        <translation type="unfinished">
            <numerusform>%1&#x202f;: %n octet annoncé, mais il y en a %2</numerusform>
            <numerusform>%1&#x202f;: %n octets annoncés, mais il y en a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>there are 784 pixels in a line, but no label; digits without labels teach nothing</source>
        <translation type="unfinished">il y a 784 pixels dans une ligne, mais pas d’étiquette&#x202f;; des chiffres sans étiquettes n’enseignent rien</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels, and these are pictures of %2 x %2</source>
        <translation type="unfinished">une ligne a %1 valeurs&#x202f;; un chiffre en a 785, son étiquette et 28 x 28 pixels, et ce sont ici des images de %2 x %2</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels</source>
        <translation type="unfinished">une ligne a %1 valeurs&#x202f;; un chiffre en a 785, son étiquette et 28 x 28 pixels</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished">%1&#x202f;: ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>there are no labels in it</source>
        <translation type="unfinished">il ne contient pas d’étiquettes</translation>
    </message>
    <message>
        <source>these are no labels: a line should have one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">ce ne sont pas des étiquettes&#x202f;: une ligne devrait avoir un chiffre de 0 à 9, ou dix nombres (one-hot)</translation>
    </message>
    <message>
        <source>it has another number of values than the first line</source>
        <translation type="unfinished">elle n’a pas le même nombre de valeurs que la première ligne</translation>
    </message>
    <message>
        <source>there are more labels than %1</source>
        <translation type="unfinished">il y a plus de %1 étiquettes</translation>
    </message>
    <message>
        <source>value %1, %2, is not a number</source>
        <translation type="unfinished">la valeur %1, %2, n’est pas un nombre</translation>
    </message>
    <message>
        <source>the pixels were put into the order of their numbers in the header</source>
        <translation type="unfinished">les pixels ont été remis dans l’ordre de leurs numéros dans l’en-tête</translation>
    </message>
    <message numerus="yes">
        <source>it has %n values instead of %1, as the first line has</source>
        <comment>it has %n value instead of %1, as the first line has</comment>
        <translation type="unfinished">
            <numerusform>elle a %n valeur au lieu de %1, comme la première ligne</numerusform>
            <numerusform>elle a %n valeurs au lieu de %1, comme la première ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more digits than %1</source>
        <translation type="unfinished">il y a plus de %1 chiffres</translation>
    </message>
    <message>
        <source>the header names no label</source>
        <translation type="unfinished">l’en-tête ne nomme pas d’étiquette</translation>
    </message>
    <message>
        <source>no header names the columns</source>
        <translation type="unfinished">aucun en-tête ne nomme les colonnes</translation>
    </message>
    <message>
        <source>%1: the first ten were read as the labels</source>
        <translation type="unfinished">%1&#x202f;: les dix premières ont été lues comme étiquettes</translation>
    </message>
    <message>
        <source>%1: the last ten were read as the labels</source>
        <translation type="unfinished">%1&#x202f;: les dix dernières ont été lues comme étiquettes</translation>
    </message>
    <message>
        <source>%1: the first was read as the labels</source>
        <translation type="unfinished">%1&#x202f;: la première a été lue comme étiquette</translation>
    </message>
    <message>
        <source>%1: the last was read as the labels</source>
        <translation type="unfinished">%1&#x202f;: la dernière a été lue comme étiquette</translation>
    </message>
    <message>
        <source>neither the first ten nor the last ten values of the lines are a label (one 1 and nine 0)</source>
        <translation type="unfinished">ni les dix premières ni les dix dernières valeurs des lignes ne sont une étiquette (un 1 et neuf 0)</translation>
    </message>
    <message>
        <source>neither the first nor the last value of the lines is a label 0-9</source>
        <translation type="unfinished">ni la première ni la dernière valeur des lignes n’est une étiquette de 0 à 9</translation>
    </message>
    <message>
        <source>there are more real numbers than Engram reads</source>
        <translation type="unfinished">il y a plus de nombres réels qu’Engram n’en lit</translation>
    </message>
    <message>
        <source>of its ten numbers for the label one should be 1 and the others 0</source>
        <translation type="unfinished">de ses dix nombres pour l’étiquette, l’un devrait être 1 et les autres 0</translation>
    </message>
    <message>
        <source>there are no digits in it</source>
        <translation type="unfinished">il ne contient pas de chiffres</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes</source>
        <translation type="unfinished">un fichier IDX commence par deux octets nuls</translation>
    </message>
    <message>
        <source>the IDX element type %1 is not one of numbers (8 to 14)</source>
        <translation type="unfinished">le type d’élément IDX %1 n’est pas un type de nombres (8 à 14)</translation>
    </message>
    <message>
        <source>an IDX file of %1 dimensions is neither pictures (3) nor labels (1)</source>
        <translation type="unfinished">un fichier IDX à %1 dimensions ne contient ni images (3) ni étiquettes (1)</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2 x %3 (colour?), not 28 x 28</source>
        <translation type="unfinished">les images sont de %1 x %2 x %3 (en couleur&#x202f;?), pas de 28 x 28</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2, not 28 x 28</source>
        <translation type="unfinished">les images sont de %1 x %2, pas de 28 x 28</translation>
    </message>
    <message>
        <source>rows of %1 numbers are neither pictures (784) nor labels (1, or 10 one-hot, or %2 as QMNIST&apos;s)</source>
        <translation type="unfinished">des lignes de %1 nombres ne sont ni des images (784) ni des étiquettes (1, ou 10 en one-hot, ou %2 comme celles de QMNIST)</translation>
    </message>
    <message>
        <source>it claims %1 digits, more than %2</source>
        <translation type="unfinished">il annonce %1 chiffres, plus que %2</translation>
    </message>
    <message>
        <source>it claims %1 bytes, more than Engram reads of such numbers</source>
        <translation type="unfinished">il annonce %1 octets, plus qu’Engram n’en lit de tels nombres</translation>
    </message>
    <message>
        <source>there are more bytes than the IDX header says</source>
        <translation type="unfinished">il y a plus d’octets que l’en-tête IDX ne le dit</translation>
    </message>
    <message>
        <source>not a numpy array: it does not begin with the bytes of a .npy file</source>
        <translation type="unfinished">pas un tableau numpy&#x202f;: il ne commence pas par les octets d’un fichier .npy</translation>
    </message>
    <message>
        <source>a .npy file of version %1.%2; versions 1.0 to 3.0 can be read</source>
        <translation type="unfinished">un fichier .npy de version %1.%2&#x202f;; les versions 1.0 à 3.0 peuvent être lues</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation type="unfinished">son en-tête est coupé</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation type="unfinished">son en-tête annonce %1 octets</translation>
    </message>
    <message>
        <source>an array of records; only plain numbers can be read</source>
        <translation type="unfinished">un tableau d’enregistrements&#x202f;; seuls de simples nombres peuvent être lus</translation>
    </message>
    <message>
        <source>its header is not the one dictionary of descr, fortran_order and shape that numpy writes</source>
        <translation type="unfinished">son en-tête n’est pas l’unique dictionnaire de descr, fortran_order et shape qu’écrit numpy</translation>
    </message>
    <message>
        <source>an array of Python objects, which is a pickle inside; only numbers can be read (array.astype(numpy.uint8))</source>
        <translation type="unfinished">un tableau d’objets Python, qui est un pickle à l’intérieur&#x202f;; seuls des nombres peuvent être lus (array.astype(numpy.uint8))</translation>
    </message>
    <message>
        <source>elements of type &apos;%1&apos;; only numbers can be read</source>
        <translation type="unfinished">des éléments de type «&#x202f;%1&#x202f;»&#x202f;; seuls des nombres peuvent être lus</translation>
    </message>
    <message>
        <source>%1: array &apos;%2&apos;</source>
        <translation type="unfinished">%1&#x202f;: tableau «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 says the same as &apos;%2&apos;; there may be only one of them</source>
        <translation type="unfinished">%1 dit la même chose que «&#x202f;%2&#x202f;»&#x202f;; il ne peut y en avoir qu’un</translation>
    </message>
    <message>
        <source>%1: no array is called x_train, y_train, train_images, ... ; there are: %2</source>
        <translation type="unfinished">%1&#x202f;: aucun tableau ne s’appelle x_train, y_train, train_images, ...&#x202f;; il y a&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no pictures beside it</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» n’a pas d’images à côté</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no labels beside it</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» n’a pas d’étiquettes à côté</translation>
    </message>
    <message>
        <source>a cell or row is repeated %1 times</source>
        <translation type="unfinished">une cellule ou une ligne est répétée %1 fois</translation>
    </message>
    <message>
        <source>cell %1 is a formula that was saved without its value; open the sheet in a spreadsheet program and save it</source>
        <translation type="unfinished">la cellule %1 est une formule enregistrée sans sa valeur&#x202f;; ouvrez la feuille dans un tableur et enregistrez-la</translation>
    </message>
    <message>
        <source>this OpenDocument file is no spreadsheet but a text, a drawing or a presentation; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">ce fichier OpenDocument n’est pas une feuille de calcul, mais un texte, un dessin ou une présentation&#x202f;; une feuille de police est une feuille de calcul (.ods ou .xlsx)</translation>
    </message>
    <message>
        <source>the OpenDocument spreadsheet has no sheet in it</source>
        <translation type="unfinished">la feuille de calcul OpenDocument ne contient aucune feuille</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished">la lecture a été annulée</translation>
    </message>
    <message>
        <source>%1 take more memory than Engram gives them</source>
        <translation type="unfinished">%1&#x202f;: plus de mémoire demandée qu’Engram n’en accorde</translation>
    </message>
    <message>
        <source>%1 are nested too deep</source>
        <translation type="unfinished">%1&#x202f;: imbrication trop profonde</translation>
    </message>
    <message>
        <source>%1 are lists of different lengths</source>
        <translation type="unfinished">%1&#x202f;: des listes de longueurs différentes</translation>
    </message>
    <message>
        <source>%1 are not all numbers</source>
        <translation type="unfinished">%1&#x202f;: ce ne sont pas tous des nombres</translation>
    </message>
    <message>
        <source>%1 are not all arrays of numbers</source>
        <translation type="unfinished">%1&#x202f;: ce ne sont pas tous des tableaux de nombres</translation>
    </message>
    <message>
        <source>%1 are arrays of different shapes or types</source>
        <translation type="unfinished">%1&#x202f;: des tableaux de formes ou de types différents</translation>
    </message>
    <message>
        <source>%1 are neither an array nor lists of numbers</source>
        <translation type="unfinished">%1&#x202f;: ni un tableau ni des listes de nombres</translation>
    </message>
    <message>
        <source>%1, label %2: it is no digit 0-9</source>
        <translation type="unfinished">%1, étiquette %2&#x202f;: ce n’est pas un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>the pickle goes on for too long</source>
        <translation type="unfinished">le pickle est trop long</translation>
    </message>
    <message>
        <source>a value goes on beyond the end of its frame</source>
        <translation type="unfinished">une valeur dépasse la fin de son cadre</translation>
    </message>
    <message>
        <source>the pickle&apos;s values take more memory than Engram gives them</source>
        <translation type="unfinished">les valeurs du pickle prennent plus de mémoire qu’Engram ne leur en accorde</translation>
    </message>
    <message>
        <source>a whole number is beyond 64 bits</source>
        <translation type="unfinished">un nombre entier dépasse 64 bits</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation type="unfinished">un nombre n’en est pas un</translation>
    </message>
    <message>
        <source>pickle protocol %1 is unknown; 0-5 are read</source>
        <translation type="unfinished">le protocole pickle %1 est inconnu&#x202f;; les protocoles 0 à 5 peuvent être lus</translation>
    </message>
    <message>
        <source>a module or a name is not a text</source>
        <translation type="unfinished">un module ou un nom n’est pas un texte</translation>
    </message>
    <message>
        <source>the pickle ends with %1 values instead of one</source>
        <translation type="unfinished">le pickle se termine avec %1 valeurs au lieu d’une</translation>
    </message>
    <message>
        <source>the pickle ends before its frame does</source>
        <translation type="unfinished">le pickle se termine avant son cadre</translation>
    </message>
    <message>
        <source>something follows the end of the pickle</source>
        <translation type="unfinished">quelque chose suit la fin du pickle</translation>
    </message>
    <message>
        <source>the pickle piles up too many values</source>
        <translation type="unfinished">le pickle empile trop de valeurs</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation type="unfinished">le pickle prend une valeur qui n’est pas là</translation>
    </message>
    <message>
        <source>the pickle is nested too deep</source>
        <translation type="unfinished">le pickle est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the pickle takes a mark that is not there</source>
        <translation type="unfinished">le pickle prend une marque qui n’est pas là</translation>
    </message>
    <message>
        <source>a whole number is not one, or is beyond 64 bits</source>
        <translation type="unfinished">un nombre entier n’en est pas un, ou dépasse 64 bits</translation>
    </message>
    <message>
        <source>a value claims %1 bytes, more than Engram reads</source>
        <translation type="unfinished">une valeur annonce %1 octets, plus qu’Engram n’en lit</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8</source>
        <translation type="unfinished">un texte n’est pas de l’UTF-8 valable</translation>
    </message>
    <message>
        <source>items are appended to something that is not a list</source>
        <translation type="unfinished">des éléments sont ajoutés à quelque chose qui n’est pas une liste</translation>
    </message>
    <message>
        <source>items are set in something that is not a dict, or a key has no value</source>
        <translation type="unfinished">des éléments sont placés dans quelque chose qui n’est pas un dict, ou une clé n’a pas de valeur</translation>
    </message>
    <message>
        <source>the pickle remembers more values than a data set has</source>
        <translation type="unfinished">le pickle retient plus de valeurs qu’un jeu de données n’en a</translation>
    </message>
    <message>
        <source>the pickle numbers what it remembers in no order</source>
        <translation type="unfinished">le pickle numérote sans ordre ce qu’il retient</translation>
    </message>
    <message>
        <source>the pickle recalls value %1, which it has not remembered</source>
        <translation type="unfinished">le pickle rappelle la valeur %1, qu’il n’a pas retenue</translation>
    </message>
    <message>
        <source>the number of a remembered value is not one</source>
        <translation type="unfinished">le numéro d’une valeur retenue n’en est pas un</translation>
    </message>
    <message>
        <source>a frame begins inside another</source>
        <translation type="unfinished">un cadre commence à l’intérieur d’un autre</translation>
    </message>
    <message>
        <source>a frame claims to be longer than any file</source>
        <translation type="unfinished">un cadre annonce plus de longueur qu’aucun fichier n’en a</translation>
    </message>
    <message>
        <source>an array&apos;s type is not a numpy.dtype</source>
        <translation type="unfinished">le type d’un tableau n’est pas un numpy.dtype</translation>
    </message>
    <message>
        <source>an array&apos;s shape is not a tuple</source>
        <translation type="unfinished">la forme d’un tableau n’est pas un tuple</translation>
    </message>
    <message>
        <source>an array has more than 32 dimensions</source>
        <translation type="unfinished">un tableau a plus de 32 dimensions</translation>
    </message>
    <message>
        <source>an array&apos;s dimension is not a whole number from 0 up</source>
        <translation type="unfinished">la dimension d’un tableau n’est pas un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>an array of Python values is not one list of them</source>
        <translation type="unfinished">un tableau de valeurs Python n’est pas une seule liste de ces valeurs</translation>
    </message>
    <message>
        <source>an array&apos;s content is not bytes</source>
        <translation type="unfinished">le contenu d’un tableau n’est pas de type bytes</translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished">un tableau</translation>
    </message>
    <message>
        <source>_reconstruct is given something else than numpy gives it</source>
        <translation type="unfinished">_reconstruct reçoit autre chose que ce que numpy lui donne</translation>
    </message>
    <message>
        <source>numpy.dtype is given something else than numpy gives it</source>
        <translation type="unfinished">numpy.dtype reçoit autre chose que ce que numpy lui donne</translation>
    </message>
    <message>
        <source>an array&apos;s elements are not numbers of a plain type</source>
        <translation type="unfinished">les éléments d’un tableau ne sont pas des nombres d’un type simple</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is given something else than numpy gives it</source>
        <translation type="unfinished">le scalaire de numpy reçoit autre chose que ce que numpy lui donne</translation>
    </message>
    <message>
        <source>a number has too many or too few bytes</source>
        <translation type="unfinished">un nombre a trop ou trop peu d’octets</translation>
    </message>
    <message>
        <source>an array&apos;s order of axes is not one</source>
        <translation type="unfinished">l’ordre des axes d’un tableau n’en est pas un</translation>
    </message>
    <message>
        <source>the values take more memory than Engram gives them</source>
        <translation type="unfinished">les valeurs prennent plus de mémoire qu’Engram ne leur en accorde</translation>
    </message>
    <message>
        <source>the values take more memory than there is</source>
        <translation type="unfinished">les valeurs prennent plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>_frombuffer is given something else than numpy gives it</source>
        <translation type="unfinished">_frombuffer reçoit autre chose que ce que numpy lui donne</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor F nor K with its axes</source>
        <translation type="unfinished">l’ordre d’un tableau n’est ni C, ni F, ni K avec ses axes</translation>
    </message>
    <message>
        <source>_frombuffer is given Python values instead of bytes</source>
        <translation type="unfinished">_frombuffer reçoit des valeurs Python au lieu d’octets</translation>
    </message>
    <message>
        <source>a text is encoded in another way than latin1</source>
        <translation type="unfinished">un texte est codé autrement qu’en latin1</translation>
    </message>
    <message>
        <source>a text holds characters that latin1 has not</source>
        <translation type="unfinished">un texte contient des caractères que latin1 n’a pas</translation>
    </message>
    <message>
        <source>bytes is given something else than Python gives it</source>
        <translation type="unfinished">bytes reçoit autre chose que ce que Python lui donne</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation type="unfinished">un tableau est rempli deux fois</translation>
    </message>
    <message numerus="yes">
        <source>an array&apos;s state has %n parts</source>
        <comment>an array&apos;s state has %n part</comment>
        <translation type="unfinished">
            <numerusform>l’état d’un tableau a %n partie</numerusform>
            <numerusform>l’état d’un tableau a %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>an array&apos;s state has an unknown version</source>
        <translation type="unfinished">l’état d’un tableau a une version inconnue</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor Fortran</source>
        <translation type="unfinished">l’ordre d’un tableau n’est ni C ni Fortran</translation>
    </message>
    <message>
        <source>a numpy.dtype is changed after it was set or used</source>
        <translation type="unfinished">un numpy.dtype est modifié après avoir été fixé ou utilisé</translation>
    </message>
    <message>
        <source>a numpy.dtype is not one of plain numbers</source>
        <translation type="unfinished">un numpy.dtype n’est pas un type de simples nombres</translation>
    </message>
    <message>
        <source>a numpy.dtype has an unknown byte order</source>
        <translation type="unfinished">un numpy.dtype a un ordre d’octets inconnu</translation>
    </message>
    <message>
        <source>a numpy.dtype of several bytes has no byte order</source>
        <translation type="unfinished">un numpy.dtype de plusieurs octets n’a pas d’ordre d’octets</translation>
    </message>
    <message>
        <source>something that is not a known function is called</source>
        <translation type="unfinished">quelque chose qui n’est pas une fonction connue est appelé</translation>
    </message>
    <message>
        <source>a call&apos;s arguments are not a tuple</source>
        <translation type="unfinished">les arguments d’un appel ne sont pas un tuple</translation>
    </message>
    <message>
        <source>_codecs.encode is given something else than Python gives it</source>
        <translation type="unfinished">_codecs.encode reçoit autre chose que ce que Python lui donne</translation>
    </message>
    <message>
        <source>numpy.ndarray is called, which numpy&apos;s pickles never do</source>
        <translation type="unfinished">numpy.ndarray est appelé, ce que les pickles de numpy ne font jamais</translation>
    </message>
    <message>
        <source>something that is neither an array nor a numpy.dtype is given a state</source>
        <translation type="unfinished">quelque chose qui n’est ni un tableau ni un numpy.dtype reçoit un état</translation>
    </message>
    <message>
        <source>a state is not a tuple</source>
        <translation type="unfinished">un état n’est pas un tuple</translation>
    </message>
    <message>
        <source>the pickle uses %1, which no data set needs</source>
        <translation type="unfinished">le pickle utilise %1, dont aucun jeu de données n’a besoin</translation>
    </message>
    <message>
        <source>%1 is not an opcode of a pickle</source>
        <translation type="unfinished">%1 n’est pas un code d’opération de pickle</translation>
    </message>
    <message>
        <source>the pickle holds PyTorch&apos;s %1; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">le pickle contient %1 de PyTorch&#x202f;; enregistrez ses tableaux avec numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>the pickle holds %1, which only that package understands; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">le pickle contient %1, que seul ce paquet comprend&#x202f;; enregistrez ses tableaux avec numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>the pickle asks for %1, which is not needed to read digits and is never run</source>
        <translation type="unfinished">le pickle demande %1, qui n’est pas nécessaire pour lire des chiffres et n’est jamais exécuté</translation>
    </message>
    <message>
        <source>the dict has more keys than a data set has</source>
        <translation type="unfinished">le dict a plus de clés qu’un jeu de données n’en a</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; comes twice in a dict; one of the two would be lost</source>
        <translation type="unfinished">la clé «&#x202f;%1&#x202f;» figure deux fois dans un dict&#x202f;; l’une des deux serait perdue</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» dit la même chose qu’une autre clé&#x202f;; il ne peut y en avoir qu’une</translation>
    </message>
    <message>
        <source>%1 takes more memory than Engram gives it</source>
        <translation type="unfinished">%1&#x202f;: plus de mémoire demandée qu’Engram n’en accorde</translation>
    </message>
    <message>
        <source>%1 has pictures, but no labels</source>
        <translation type="unfinished">%1 a des images, mais pas d’étiquettes</translation>
    </message>
    <message>
        <source>%1 has labels, but no pictures</source>
        <translation type="unfinished">%1 a des étiquettes, mais pas d’images</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished">%1, images</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation type="unfinished">%1, étiquettes</translation>
    </message>
    <message>
        <source>%1: the pickle holds no data set; expected ((train_x, train_y), (test_x, test_y)), three such pairs, or a dict with names like x_train and y_train</source>
        <translation type="unfinished">%1&#x202f;: le pickle ne contient pas de jeu de données&#x202f;; attendu&#x202f;: ((train_x, train_y), (test_x, test_y)), trois paires de ce genre, ou un dict avec des noms comme x_train et y_train</translation>
    </message>
    <message>
        <source>a broken escape in a string</source>
        <translation type="unfinished">un échappement incorrect dans une chaîne</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation type="unfinished">une chaîne sans guillemet fermant</translation>
    </message>
    <message>
        <source>a broken escape in a text</source>
        <translation type="unfinished">un échappement incorrect dans un texte</translation>
    </message>
    <message>
        <source>the file ends in the middle of a string</source>
        <translation type="unfinished">le fichier s’arrête au milieu d’une chaîne</translation>
    </message>
    <message>
        <source>a string is larger than Engram reads</source>
        <translation type="unfinished">une chaîne est plus grande qu’Engram n’en lit</translation>
    </message>
    <message>
        <source>a string without quotes</source>
        <translation type="unfinished">une chaîne sans guillemets</translation>
    </message>
    <message>
        <source>something follows the closing quote of a string</source>
        <translation type="unfinished">quelque chose suit le guillemet fermant d’une chaîne</translation>
    </message>
    <message>
        <source>%1: a damaged BMP picture: %2</source>
        <translation type="unfinished">%1&#x202f;: une image BMP endommagée&#x202f;: %2</translation>
    </message>
    <message>
        <source>the file ends at byte %1 inside the picture</source>
        <translation type="unfinished">le fichier s’arrête à l’octet %1, à l’intérieur de l’image</translation>
    </message>
    <message>
        <source>its header has %1 bytes, which no kind of BMP has</source>
        <translation type="unfinished">son en-tête a %1 octets, ce qu’aucun genre de BMP n’a</translation>
    </message>
    <message>
        <source>its sides are not from 1 up</source>
        <translation type="unfinished">ses côtés ne sont pas d’au moins 1</translation>
    </message>
    <message>
        <source>%1: a BMP of %2 bits a pixel, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1&#x202f;: un BMP de %2 bits par pixel, qu’Engram ne lit pas&#x202f;; enregistrez-le en PNG</translation>
    </message>
    <message>
        <source>run lengths and its bits a pixel do not go together</source>
        <translation type="unfinished">le codage par plages et ses bits par pixel ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1: a BMP of run lengths may have at most 16 million pixels; save it as PNG</source>
        <translation type="unfinished">%1&#x202f;: un BMP codé par plages peut avoir au plus 16 millions de pixels&#x202f;; enregistrez-le en PNG</translation>
    </message>
    <message>
        <source>colour masks and its bits a pixel do not go together</source>
        <translation type="unfinished">les masques de couleur et ses bits par pixel ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1: a BMP of packing %2, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1&#x202f;: un BMP de compression %2, qu’Engram ne lit pas&#x202f;; enregistrez-le en PNG</translation>
    </message>
    <message>
        <source>a colour mask has a gap</source>
        <translation type="unfinished">un masque de couleur a un trou</translation>
    </message>
    <message>
        <source>a run leaves the picture</source>
        <translation type="unfinished">une plage sort de l’image</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation type="unfinished">son en-tête n’a pas de sens</translation>
    </message>
    <message>
        <source>what follows is no part of a GIF</source>
        <translation type="unfinished">ce qui suit ne fait partie d’aucun GIF</translation>
    </message>
    <message>
        <source>an extension makes no sense</source>
        <translation type="unfinished">une extension n’a pas de sens</translation>
    </message>
    <message>
        <source>a later picture makes no sense</source>
        <translation type="unfinished">une image suivante n’a pas de sens</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation type="unfinished">il ne contient pas d’image</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: the file ends at byte %2 inside the picture</source>
        <translation type="unfinished">%1&#x202f;: une image GIF endommagée&#x202f;: le fichier s’arrête à l’octet %2, à l’intérieur de l’image</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: byte %2: %3</source>
        <translation type="unfinished">%1&#x202f;: une image GIF endommagée&#x202f;: octet %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>a picture&apos;s description makes no sense</source>
        <translation type="unfinished">la description d’une image n’a pas de sens</translation>
    </message>
    <message>
        <source>%1: an interlaced GIF may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1&#x202f;: un GIF entrelacé peut avoir au plus 16 millions de pixels&#x202f;; enregistrez-le sans entrelacement</translation>
    </message>
    <message>
        <source>there is no table of its colours</source>
        <translation type="unfinished">il n’y a pas de table de ses couleurs</translation>
    </message>
    <message>
        <source>its pixels make no sense</source>
        <translation type="unfinished">ses pixels n’ont pas de sens</translation>
    </message>
    <message>
        <source>it has more scans than a picture of its size needs</source>
        <translation type="unfinished">elle a plus de passes qu’une image de sa taille n’en demande</translation>
    </message>
    <message>
        <source>%1: a progressive JPEG of this size needs too much memory; save it as a baseline JPEG</source>
        <translation type="unfinished">%1&#x202f;: un JPEG progressif de cette taille demande trop de mémoire&#x202f;; enregistrez-le en JPEG de base (baseline)</translation>
    </message>
    <message>
        <source>%1: a damaged JPEG picture: %2</source>
        <translation type="unfinished">%1&#x202f;: une image JPEG endommagée&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: a photograph of %2 x %3 pixels is too large; at most 250 megapixels are read</source>
        <translation type="unfinished">%1&#x202f;: une photo de %2 x %3 pixels est trop grande&#x202f;; Engram lit au plus 250 mégapixels</translation>
    </message>
    <message>
        <source>%1: a picture file may have at most 128 MiB</source>
        <translation type="unfinished">%1&#x202f;: une image peut avoir au plus 128 Mio</translation>
    </message>
    <message>
        <source>a HEIC photograph</source>
        <translation type="unfinished">une photo HEIC</translation>
    </message>
    <message>
        <source>a HEIF picture</source>
        <translation type="unfinished">une image HEIF</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation type="unfinished">une image AVIF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished">une image TIFF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished">un document PDF</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation type="unfinished">une image Photoshop</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished">une image JPEG XL</translation>
    </message>
    <message>
        <source>a GIMP picture</source>
        <translation type="unfinished">une image GIMP</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished">un dessin SVG</translation>
    </message>
    <message>
        <source>%1: the picture has no pixels (%2)</source>
        <translation type="unfinished">%1&#x202f;: l’image n’a pas de pixels (%2)</translation>
    </message>
    <message>
        <source>%1: a picture of %2 pixels is too large; at most 10000 x 10000 are read</source>
        <translation type="unfinished">%1&#x202f;: une image de %2 pixels est trop grande&#x202f;; Engram lit au plus 10000 x 10000</translation>
    </message>
    <message>
        <source>%1: %2, which Engram does not read; save it as PNG or JPEG</source>
        <translation type="unfinished">%1&#x202f;: %2, que ne lit pas Engram&#x202f;; enregistrez en PNG ou JPEG</translation>
    </message>
    <message>
        <source>%1: not a picture that Engram reads (JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM)</source>
        <translation type="unfinished">%1&#x202f;: pas une image qu’Engram sait lire (JPEG, PNG, WebP, BMP, GIF, PBM, PGM ou PPM)</translation>
    </message>
    <message>
        <source>%1: a damaged PNG picture: %2</source>
        <translation type="unfinished">%1&#x202f;: une image PNG endommagée&#x202f;: %2</translation>
    </message>
    <message>
        <source>it could not be decoded</source>
        <translation type="unfinished">elle n’a pas pu être décodée</translation>
    </message>
    <message>
        <source>%1: an interlaced PNG may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1&#x202f;: un PNG entrelacé peut avoir au plus 16 millions de pixels&#x202f;; enregistrez-le sans entrelacement</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG: %1</source>
        <translation type="unfinished">Une image n’a pas pu être écrite en PNG&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation type="unfinished">%1&#x202f;: nombre trop grand</translation>
    </message>
    <message>
        <source>there should be %1</source>
        <translation type="unfinished">il devrait y avoir %1</translation>
    </message>
    <message>
        <source>there should be a 0 or a 1</source>
        <translation type="unfinished">il devrait y avoir un 0 ou un 1</translation>
    </message>
    <message>
        <source>%1: byte %2: in a PNM picture, %3</source>
        <translation type="unfinished">%1&#x202f;: octet %2&#x202f;: dans une image PNM, %3</translation>
    </message>
    <message>
        <source>a width</source>
        <translation type="unfinished">une largeur</translation>
    </message>
    <message>
        <source>a height</source>
        <translation type="unfinished">une hauteur</translation>
    </message>
    <message>
        <source>a greatest level</source>
        <translation type="unfinished">un niveau maximal</translation>
    </message>
    <message>
        <source>the greatest level must be from 1 to 65535</source>
        <translation type="unfinished">le niveau maximal doit être de 1 à 65535</translation>
    </message>
    <message>
        <source>a level is above the greatest</source>
        <translation type="unfinished">un niveau dépasse le maximum</translation>
    </message>
    <message>
        <source>a level</source>
        <translation type="unfinished">un niveau</translation>
    </message>
    <message>
        <source>white space should end the header</source>
        <translation type="unfinished">un blanc devrait terminer l’en-tête</translation>
    </message>
    <message numerus="yes">
        <source>the file ends, %n bytes before its last pixel</source>
        <comment>the file ends, %n byte before its last pixel</comment>
        <translation type="unfinished">
            <numerusform>le fichier s’arrête %n octet avant son dernier pixel</numerusform>
            <numerusform>le fichier s’arrête %n octets avant son dernier pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a damaged WebP picture: %2</source>
        <translation type="unfinished">%1&#x202f;: une image WebP endommagée&#x202f;: %2</translation>
    </message>
    <message>
        <source>the file ends, %1 bytes before its end</source>
        <translation type="unfinished">le fichier s’arrête %1 octets avant sa fin</translation>
    </message>
    <message>
        <source>%1: an animated WebP; save one of its pictures as PNG</source>
        <translation type="unfinished">%1&#x202f;: un WebP animé&#x202f;; enregistrez l’une de ses images en PNG</translation>
    </message>
    <message>
        <source>%1: a WebP may have at most 40 million pixels; save it smaller, or as JPEG or PNG</source>
        <translation type="unfinished">%1&#x202f;: un WebP peut avoir au plus 40 millions de pixels&#x202f;; enregistrez-le plus petit, ou en JPEG ou PNG</translation>
    </message>
    <message>
        <source>its pixels are cut off or make no sense</source>
        <translation type="unfinished">ses pixels sont coupés ou n’ont pas de sens</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished">la cellule %1</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation type="unfinished">%1 figure deux fois</translation>
    </message>
    <message>
        <source>%1 holds %2, where no label stands; has a digit a column too many or too few?</source>
        <translation type="unfinished">%1 contient %2, là où il n’y a pas d’étiquette&#x202f;; un chiffre a-t-il une colonne de trop ou de moins&#x202f;?</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the columns stand; has the digit %2 a row too many?</source>
        <translation type="unfinished">%1 contient 0, là où sont les numéros des colonnes&#x202f;; le chiffre %2 a-t-il une ligne de trop&#x202f;?</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the rows stand; has the digit %2 a column too many?</source>
        <translation type="unfinished">%1 contient 0, là où sont les numéros des lignes&#x202f;; le chiffre %2 a-t-il une colonne de trop&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is the label of the digit %2, but holds %3; the digits of a font sheet stand in the order 0 to 4 and 5 to 9</source>
        <translation type="unfinished">%1 est l’étiquette du chiffre %2, mais contient %3&#x202f;; les chiffres d’une feuille de police sont dans l’ordre 0 à 4 puis 5 à 9</translation>
    </message>
    <message>
        <source>%1 holds %2; a cell of a digit is 0 or 1</source>
        <translation type="unfinished">%1 contient %2&#x202f;; une cellule d’un chiffre vaut 0 ou 1</translation>
    </message>
    <message>
        <source>row %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">la ligne %1 du chiffre %2 (cellules %3 à %4) est vide&#x202f;; écrivez 0 dans ses cellules s’il n’y a pas d’encre</translation>
    </message>
    <message>
        <source>column %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">la colonne %1 du chiffre %2 (cellules %3 à %4) est vide&#x202f;; écrivez 0 dans ses cellules s’il n’y a pas d’encre</translation>
    </message>
    <message>
        <source>%1 and the next four labels are blank; a font sheet has the digits 0 to 4 over row 2 and 5 to 9 over row 32</source>
        <translation type="unfinished">%1 et les quatre étiquettes suivantes sont vides&#x202f;; une feuille de police a les chiffres 0 à 4 au-dessus de la ligne 2 et 5 à 9 au-dessus de la ligne 32</translation>
    </message>
    <message>
        <source>the digit %1 is missing: cells %2 to %3 are blank</source>
        <translation type="unfinished">le chiffre %1 manque&#x202f;: les cellules %2 à %3 sont vides</translation>
    </message>
    <message>
        <source>not a file that Engram knows, and not a font sheet: that would begin with a line &apos;name: ...&apos;</source>
        <translation type="unfinished">ni un fichier connu d’Engram, ni une feuille de police, qui commencerait par une ligne «&#x202f;name: ...&#x202f;»</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: %4</source>
        <translation type="unfinished">%1&#x202f;: ligne %2, colonne %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>here should be a header line or &apos;digit 0&apos;</source>
        <translation type="unfinished">il faut ici une ligne d’en-tête ou «&#x202f;digit 0&#x202f;»</translation>
    </message>
    <message>
        <source>a header line is &apos;name: ...&apos;, &apos;source: ...&apos; or &apos;licence: ...&apos;</source>
        <translation type="unfinished">une ligne d’en-tête est «&#x202f;name: ...&#x202f;», «&#x202f;source: ...&#x202f;» ou «&#x202f;licence: ...&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes twice</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>the %1 holds characters that are not text</source>
        <translation type="unfinished">%1 contient des caractères qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished">le nom manque</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has more than 200 bytes</source>
        <translation type="unfinished">le nom «&#x202f;%1&#x202f;» a plus de 200 octets</translation>
    </message>
    <message>
        <source>row %1 of digit %2</source>
        <translation type="unfinished">la ligne %1 du chiffre %2</translation>
    </message>
    <message>
        <source>the sheet ends at %1</source>
        <translation type="unfinished">la feuille s’arrête à %1</translation>
    </message>
    <message>
        <source>%1 holds something that is neither &apos;#&apos; (ink) nor &apos;.&apos; (paper)</source>
        <translation type="unfinished">%1 contient autre chose que «&#x202f;#&#x202f;» (encre) ou «&#x202f;.&#x202f;» (papier)</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n characters instead of %2</source>
        <comment>%1 has %n character instead of %2</comment>
        <translation type="unfinished">
            <numerusform>%1 a %n caractère au lieu de %2</numerusform>
            <numerusform>%1 a %n caractères au lieu de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet ends before &apos;%1&apos;</source>
        <translation type="unfinished">la feuille s’arrête avant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>here should be the line &apos;%1&apos;</source>
        <translation type="unfinished">il faut ici la ligne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>something comes behind digit 9</source>
        <translation type="unfinished">quelque chose suit le chiffre 9</translation>
    </message>
    <message>
        <source>a font sheet needs a name</source>
        <translation type="unfinished">une feuille de police a besoin d’un nom</translation>
    </message>
    <message>
        <source>%1: more than 1 MiB of text is not a font sheet</source>
        <translation type="unfinished">%1&#x202f;: plus de 1 Mio de texte n’est pas une feuille de police</translation>
    </message>
    <message>
        <source>%1: byte %2: the text is not UTF-8</source>
        <translation type="unfinished">%1&#x202f;: octet %2&#x202f;: le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1 refers to shared texts, but the workbook has none</source>
        <translation type="unfinished">%1 renvoie à des textes partagés, mais le classeur n’en a pas</translation>
    </message>
    <message>
        <source>%1 refers to a shared text that is not there</source>
        <translation type="unfinished">%1 renvoie à un texte partagé qui n’existe pas</translation>
    </message>
    <message>
        <source>a row is called &apos;%1&apos;</source>
        <translation type="unfinished">une ligne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a cell is called &apos;%1&apos;, which is no cell of a spreadsheet</source>
        <translation type="unfinished">une cellule s’appelle «&#x202f;%1&#x202f;», qui n’est pas une cellule d’une feuille de calcul</translation>
    </message>
    <message>
        <source>cell %1 stands in row %2</source>
        <translation type="unfinished">la cellule %1 se trouve dans la ligne %2</translation>
    </message>
    <message>
        <source>%1 is a formula that was saved without its value; open the workbook in a spreadsheet program and save it</source>
        <translation type="unfinished">%1 est une formule enregistrée sans sa valeur&#x202f;; ouvrez le classeur dans un tableur et enregistrez-le</translation>
    </message>
    <message>
        <source>%1 holds the error %2</source>
        <translation type="unfinished">%1 contient l’erreur %2</translation>
    </message>
    <message>
        <source>%1 holds a value of the type &apos;%2&apos;</source>
        <translation type="unfinished">%1 contient une valeur du type «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>two parts of the workbook are called &apos;%1&apos;</source>
        <translation type="unfinished">deux parties du classeur s’appellent «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the workbook refers to a part &apos;%1&apos; that is not there</source>
        <translation type="unfinished">le classeur renvoie à une partie «&#x202f;%1&#x202f;» qui n’existe pas</translation>
    </message>
    <message>
        <source>the workbook has no sheets</source>
        <translation type="unfinished">le classeur n’a pas de feuilles</translation>
    </message>
    <message>
        <source>the sheet %1 is not among the worksheets of the workbook</source>
        <translation type="unfinished">la feuille %1 n’est pas parmi les feuilles de calcul du classeur</translation>
    </message>
    <message>
        <source>the sheet %1 is said to be outside the file</source>
        <translation type="unfinished">la feuille %1 est indiquée hors du fichier</translation>
    </message>
    <message>
        <source>the name of the font, %1, has more than 200 bytes</source>
        <translation type="unfinished">le nom de la police, %1, a plus de 200 octets</translation>
    </message>
    <message>
        <source>the zip archive is not a spreadsheet: it names no workbook</source>
        <translation type="unfinished">l’archive zip n’est pas une feuille de calcul&#x202f;: elle ne nomme pas de classeur</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not UTF-8</source>
        <translation type="unfinished">l’octet %1 de «&#x202f;%2&#x202f;» n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 2,000,000 elements or attributes</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» a plus de 2&#x202f;000&#x202f;000 d’éléments ou d’attributs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a document type declaration; such files are not opened</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» a une déclaration de type de document&#x202f;; de tels fichiers ne sont pas ouverts</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not XML: %3</source>
        <translation type="unfinished">l’octet %1 de «&#x202f;%2&#x202f;» n’est pas du XML&#x202f;: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a %2 part</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» n’est pas une partie %2</translation>
    </message>
    <message>
        <source>%1: not a readable zip archive: %2</source>
        <translation type="unfinished">%1&#x202f;: pas une archive zip lisible&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: the zip directory can be read in two ways</source>
        <translation type="unfinished">%1&#x202f;: le répertoire zip peut être lu de deux façons</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not in the archive</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas dans l’archive</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be inflated: %3</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» ne peut pas être décompressé&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit into memory</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is longer than the zip directory says</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» est plus long que ne le dit le répertoire zip</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is shorter than the zip directory says</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» est plus court que ne le dit le répertoire zip</translation>
    </message>
    <message>
        <source>the zip archive has no end record: it is cut short or not a zip archive</source>
        <translation type="unfinished">l’archive zip n’a pas d’enregistrement de fin&#x202f;: elle est tronquée ou n’est pas une archive zip</translation>
    </message>
    <message>
        <source>the zip archive is split into several files</source>
        <translation type="unfinished">l’archive zip est divisée en plusieurs fichiers</translation>
    </message>
    <message>
        <source>the zip directory is not where the end record says</source>
        <translation type="unfinished">le répertoire zip n’est pas là où l’enregistrement de fin l’indique</translation>
    </message>
    <message>
        <source>the zip archive has %1 members, more than %2</source>
        <translation type="unfinished">l’archive zip a %1 membres, plus que %2</translation>
    </message>
    <message>
        <source>the zip end record asks for a zip64 record that is not there</source>
        <translation type="unfinished">l’enregistrement de fin du zip demande un enregistrement zip64 qui n’existe pas</translation>
    </message>
    <message>
        <source>the zip directory is torn</source>
        <translation type="unfinished">le répertoire zip est abîmé</translation>
    </message>
    <message>
        <source>the zip directory has a torn extra field</source>
        <translation type="unfinished">le répertoire zip a un champ supplémentaire abîmé</translation>
    </message>
    <message>
        <source>a member of the zip archive has no proper name</source>
        <translation type="unfinished">un membre de l’archive zip n’a pas de nom correct</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» est chiffré</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is packed by method %2; only stored and deflated members can be read</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» est compressé par la méthode %2&#x202f;; seuls les membres stockés ou compressés avec deflate peuvent être lus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stored, but its two sizes differ</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» est stocké, mais ses deux tailles diffèrent</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims %2 bytes, more than %3</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» annonce %2 octets, plus que %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not where the zip directory says</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» n’est pas là où l’indique le répertoire zip</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is cut short</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» est tronqué</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a torn extra field</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» a un champ supplémentaire abîmé</translation>
    </message>
    <message>
        <source>the local header of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">l’en-tête local de «&#x202f;%1&#x202f;» contredit le répertoire zip</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs into the zip directory</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» empiète sur le répertoire zip</translation>
    </message>
    <message>
        <source>the data descriptor of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">le descripteur de données de «&#x202f;%1&#x202f;» contredit le répertoire zip</translation>
    </message>
    <message>
        <source>&apos;%1&apos; overlaps &apos;%2&apos;</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» chevauche «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>two members of the zip archive are called &apos;%1&apos;</source>
        <translation type="unfinished">deux membres de l’archive zip s’appellent «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the zip archive claims more than %1 bytes</source>
        <translation type="unfinished">l’archive zip annonce plus de %1 octets</translation>
    </message>
    <message>
        <source>the zip directory holds more than the end record says</source>
        <translation type="unfinished">le répertoire zip contient plus que ne le dit l’enregistrement de fin</translation>
    </message>
    <message>
        <source>the zip archive could not be made: %1</source>
        <translation type="unfinished">l’archive zip n’a pas pu être créée&#x202f;: %1</translation>
    </message>
    <message>
        <source>memory is exhausted</source>
        <translation type="unfinished">la mémoire est épuisée</translation>
    </message>
    <message>
        <source>There is no preset called %1</source>
        <translation type="unfinished">Il n’y a pas de préréglage du nom de %1</translation>
    </message>
    <message>
        <source>The learning curve stopped</source>
        <translation type="unfinished">La courbe d’apprentissage s’est arrêtée</translation>
    </message>
    <message>
        <source>%1 has no training digits, or no test digits.</source>
        <translation type="unfinished">%1 n’a pas de chiffres d’entraînement, ou pas de chiffres de test.</translation>
    </message>
    <message>
        <source>There is nothing to measure: choose a preset or an agent.</source>
        <translation type="unfinished">Il n’y a rien à mesurer&#x202f;: choisissez un préréglage ou un agent.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <comment>Opened %1, %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%1 ouvert, %Ln souvenir</numerusform>
            <numerusform>%1 ouvert, %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1; save it to keep it</source>
        <translation type="unfinished">%1 récupéré&#x202f;; enregistrez-le pour le garder</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation type="unfinished">%1 enregistré dans %2</translation>
    </message>
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">Un agent a besoin d’un nom&#x202f;: tapez au moins un caractère.</translation>
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
        <translation type="unfinished">changer l’architecture</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <comment>Dropped the oldest %Ln state of the history</comment>
        <translation type="unfinished">
            <numerusform>%Ln état retiré, le plus ancien de l’historique</numerusform>
            <numerusform>Les %Ln états les plus anciens retirés de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">vider l’historique</translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">L’historique est vide&#x202f;; les souvenirs sont tous là</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Il n’y a rien à rétablir.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <comment>Opened %1, %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>%1 ouvert, %Ln chiffre</numerusform>
            <numerusform>%1 ouvert, %Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <comment>%1; %Ln cell was repaired</comment>
        <translation type="unfinished">
            <numerusform>%1&#x202f;; %Ln cellule a été réparée</numerusform>
            <numerusform>%1&#x202f;; %Ln cellules ont été réparées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>There is nothing to teach: tick a data set or a font in Data sets first.</source>
        <translation type="unfinished">Il n’y a rien à enseigner&#x202f;: cochez d’abord un jeu de données ou une police sous Jeux de données.</translation>
    </message>
    <message>
        <source>There is nothing to teach: ask for at least one digit, or tick a font.</source>
        <translation type="unfinished">Il n’y a rien à enseigner&#x202f;: demandez au moins un chiffre, ou cochez une police.</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">Il n’y a rien pour tester&#x202f;: cochez sous Jeux de données un jeu avec des chiffres de test (MNIST en a).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taught: %Ln digits were known already</source>
        <comment>Nothing was taught: %Ln digit was known already</comment>
        <translation type="unfinished">
            <numerusform>Rien n’a été enseigné&#x202f;: %Ln chiffre était déjà connu</numerusform>
            <numerusform>Rien n’a été enseigné&#x202f;: %Ln chiffres étaient déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <comment>Taught %Ln digit in %1, then stopped; Undo takes them back</comment>
        <translation type="unfinished">
            <numerusform>%Ln chiffre enseigné en %1, puis arrêt&#x202f;; Annuler le retire</numerusform>
            <numerusform>%Ln chiffres enseignés en %1, puis arrêt&#x202f;; Annuler les retire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <comment>Taught %Ln digit in %1</comment>
        <translation type="unfinished">
            <numerusform>%Ln chiffre enseigné en %1</numerusform>
            <numerusform>%Ln chiffres enseignés en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were known already</source>
        <comment>%1; %Ln was known already</comment>
        <translation type="unfinished">
            <numerusform>%1&#x202f;; %Ln était déjà connu</numerusform>
            <numerusform>%1&#x202f;; %Ln étaient déjà connus</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">Il n’y a rien à enseigner&#x202f;: dessinez d’abord un chiffre.</translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">enseigner un %1</translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">Ce dessin a été enseigné comme un %1</translation>
    </message>
    <message>
        <source>An empty canvas is not a question: draw a digit first.</source>
        <translation type="unfinished">Un dessin vide n’est pas une question&#x202f;: dessinez d’abord un chiffre.</translation>
    </message>
    <message>
        <source>Nothing was asked yet: draw a digit first.</source>
        <translation type="unfinished">Rien n’a encore été demandé&#x202f;: dessinez d’abord un chiffre.</translation>
    </message>
    <message>
        <source>There is no answer to judge: draw a digit first.</source>
        <translation type="unfinished">Il n’y a pas de réponse à juger&#x202f;: dessinez d’abord un chiffre.</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation type="unfinished">dire «&#x202f;juste&#x202f;»</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">dire «&#x202f;faux&#x202f;»</translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">Sa propre réponse est gardée comme souvenir</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">Il n’y a rien de ce genre à oublier.</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <comment>Forgot %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%Ln souvenir oublié</numerusform>
            <numerusform>%Ln souvenirs oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">Il n’y a rien à oublier&#x202f;: rien n’a encore été enseigné.</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">oublier la dernière leçon</translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">La dernière leçon est oubliée</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">oublier un souvenir</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">Oublier %1</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">oublier chaque %1</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">tout oublier</translation>
    </message>
    <message>
        <source>These pictures are left out already.</source>
        <translation type="unfinished">Ces images sont déjà écartées.</translation>
    </message>
    <message>
        <source>None of these pictures is left out.</source>
        <translation type="unfinished">Aucune de ces images n’est écartée.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln pictures</source>
        <comment>Leave out %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>Écarter %Ln image</numerusform>
            <numerusform>Écarter %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln pictures</source>
        <comment>Take in %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>Reprendre %Ln image</numerusform>
            <numerusform>Reprendre %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln pictures out of teaching</source>
        <comment>Left %Ln picture out of teaching</comment>
        <translation type="unfinished">
            <numerusform>%Ln image écartée de l’enseignement</numerusform>
            <numerusform>%Ln images écartées de l’enseignement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln pictures into teaching again</source>
        <comment>Took %Ln picture into teaching again</comment>
        <translation type="unfinished">
            <numerusform>%Ln image reprise pour l’enseignement</numerusform>
            <numerusform>%Ln images reprises pour l’enseignement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln pictures</source>
        <comment>Forget %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>Oublier %Ln image</numerusform>
            <numerusform>Oublier %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln memories</source>
        <comment>Forget %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>Oublier %Ln souvenir</numerusform>
            <numerusform>Oublier %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>This change</source>
        <translation type="unfinished">Ce changement</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished">%1&#x202f;: arrêt</translation>
    </message>
    <message>
        <source>%1 was made here and is in no file, so that the command line cannot read it.</source>
        <translation type="unfinished">%1 a été créé ici et n’est dans aucun fichier&#x202f;: la ligne de commande ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Two data sets of one name are open, and the command line would not tell them apart.</source>
        <translation type="unfinished">Deux jeux de données du même nom sont ouverts, et la ligne de commande ne les distinguerait pas.</translation>
    </message>
    <message>
        <source>The command line draws from a part called &quot;%1&quot;, which %2 does not have.</source>
        <translation type="unfinished">La ligne de commande tire d’une partie appelée «&#x202f;%1&#x202f;», que %2 n’a pas.</translation>
    </message>
    <message>
        <source>It was stopped, and no command stops at the same place.</source>
        <translation type="unfinished">Cela a été arrêté, et aucune commande ne s’arrête au même endroit.</translation>
    </message>
    <message>
        <source>Pictures are left out of teaching, and engram-cli leaves none out: take them in again in the gallery first.</source>
        <translation type="unfinished">Des images sont écartées de l’enseignement, et engram-cli n’en écarte aucune&#x202f;: reprenez-les d’abord dans la galerie.</translation>
    </message>
    <message>
        <source>These digits were picked by hand, and the command line draws its own by a seed.</source>
        <translation type="unfinished">Ces chiffres ont été choisis à la main, et la ligne de commande tire les siens d’après une graine.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">La réponse</translation>
    </message>
    <message>
        <source>a half of a drawing needs a picture of as many bits as the agent reads</source>
        <translation type="unfinished">une moitié de dessin demande une image d’autant de bits que l’agent en lit</translation>
    </message>
    <message>
        <source>a label is a digit from 0 to 9</source>
        <translation type="unfinished">une étiquette est un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>the agent has nothing in mind of the digit %1: it was taught none</source>
        <translation type="unfinished">l’agent n’a rien en tête du chiffre %1&#x202f;: on ne lui en a enseigné aucun</translation>
    </message>
    <message>
        <source>its windows look at the input alone</source>
        <translation type="unfinished">ses fenêtres ne regardent que l’entrée</translation>
    </message>
    <message>
        <source>no neuron of its state reads the state</source>
        <translation type="unfinished">aucun neurone de son état ne lit l’état</translation>
    </message>
    <message>
        <source>each neuron of its state reads nothing of the state but its own pixel</source>
        <translation type="unfinished">chaque neurone de son état ne lit de l’état que son propre pixel</translation>
    </message>
    <message>
        <source>imagining means nothing for this agent: %1</source>
        <translation type="unfinished">imaginer n’a pas de sens pour cet agent&#x202f;: %1</translation>
    </message>
    <message>
        <source>an agent that remembers nothing can imagine nothing: teach it first</source>
        <translation type="unfinished">un agent sans souvenir ne peut rien imaginer&#x202f;: instruisez-le d’abord</translation>
    </message>
    <message>
        <source>imagining was stopped</source>
        <translation type="unfinished">l’imagination a été arrêtée</translation>
    </message>
    <message>
        <source>Not all that the agent was taught has a command: save the second agent, and choose its file.</source>
        <translation type="unfinished">Tout ce qui a été enseigné à l’agent n’a pas de commande&#x202f;: enregistrez le second agent et choisissez son fichier.</translation>
    </message>
    <message>
        <source>The command line gives wiring and resets one seed: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">La ligne de commande donne une seule graine au câblage et aux départs aléatoires&#x202f;: enregistrez l’agent pendant qu’il est vide, puis instruisez-le.</translation>
    </message>
    <message>
        <source>The command line reads an agent from a file: save this one, then copy the command.</source>
        <translation type="unfinished">La ligne de commande lit un agent dans un fichier&#x202f;: enregistrez celui-ci, puis copiez la commande.</translation>
    </message>
    <message>
        <source>What was done last has no command; teaching data sets and testing have one.</source>
        <translation type="unfinished">Ce qui a été fait en dernier n’a pas de commande&#x202f;; l’enseignement de jeux de données et le test en ont une.</translation>
    </message>
    <message>
        <source>Keeping a copy of unsaved work stopped</source>
        <translation type="unfinished">La conservation d’une copie du travail non enregistré s’est arrêtée</translation>
    </message>
    <message>
        <source>The command line has no options for these settings: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">La ligne de commande n’a pas d’options pour ces réglages&#x202f;: enregistrez l’agent pendant qu’il est vide, puis instruisez-le.</translation>
    </message>
    <message>
        <source>Nothing of what the agent was taught is in an open data set: teach it one first.</source>
        <translation type="unfinished">Rien de ce qui a été enseigné à l’agent n’est dans un jeu de données ouvert&#x202f;: enseignez-lui-en d’abord un.</translation>
    </message>
    <message>
        <source>The second agent was not taught to the end.</source>
        <translation type="unfinished">Le second agent n’a pas été instruit jusqu’au bout.</translation>
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
    <message>
        <source>Teaching</source>
        <translation type="unfinished">Enseignement</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <comment>Teaching %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>Enseignement de %Ln chiffre</numerusform>
            <numerusform>Enseignement de %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <comment>Testing on %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>Test sur %Ln chiffre</numerusform>
            <numerusform>Test sur %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">moins de 0,1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished">%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished">%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1&#x202f;%</translation>
    </message>
    <message>
        <source>an agent&apos;s name may have at most 4096 bytes</source>
        <translation type="unfinished">le nom d’un agent peut avoir au plus 4096 octets</translation>
    </message>
    <message>
        <source>an agent&apos;s notes may have at most 16 MiB</source>
        <translation type="unfinished">les notes d’un agent peuvent avoir au plus 16 Mio</translation>
    </message>
    <message>
        <source>an agent file holds memories and history of at most 4096 sources, and this agent has %1</source>
        <translation type="unfinished">un fichier d’agent contient les souvenirs et l’historique d’au plus 4096 sources, et cet agent en a %1</translation>
    </message>
    <message>
        <source>the name of a source may have at most 4096 bytes</source>
        <translation type="unfinished">le nom d’une source peut avoir au plus 4096 octets</translation>
    </message>
    <message>
        <source>%1: section %2</source>
        <translation type="unfinished">%1&#x202f;: la section %2</translation>
    </message>
    <message>
        <source>%1: the agent file has no section %2</source>
        <translation type="unfinished">%1&#x202f;: le fichier d’agent n’a pas de section %2</translation>
    </message>
    <message>
        <source>%1: the agent file has a section that is none of its format</source>
        <translation type="unfinished">%1&#x202f;: le fichier d’agent a une section qui n’est pas de son format</translation>
    </message>
    <message>
        <source>the agent remembers more than an agent file may hold</source>
        <translation type="unfinished">l’agent a plus de souvenirs qu’un fichier d’agent ne peut en contenir</translation>
    </message>
    <message>
        <source>it would be more than the 512 MiB that an agent file may have</source>
        <translation type="unfinished">il dépasserait les 512 Mio qu’un fichier d’agent peut avoir</translation>
    </message>
    <message>
        <source>the original&apos;s path</source>
        <translation type="unfinished">le chemin de l’original</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation type="unfinished">l’agent</translation>
    </message>
    <message>
        <source>not an agent file of Engram</source>
        <translation type="unfinished">pas un fichier d’agent d’Engram</translation>
    </message>
    <message>
        <source>%1: an agent file of format %2.%3, from a newer Engram; this one reads up to format %4</source>
        <translation type="unfinished">%1&#x202f;: un fichier d’agent du format %2.%3, d’un Engram plus récent&#x202f;; celui-ci lit jusqu’au format %4</translation>
    </message>
    <message>
        <source>there is no format 0 of agent files: the file is damaged</source>
        <translation type="unfinished">il n’y a pas de format 0 de fichiers d’agent&#x202f;: le fichier est endommagé</translation>
    </message>
    <message>
        <source>its section table claims %1 sections</source>
        <translation type="unfinished">sa table des sections annonce %1 sections</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes belong to no section</source>
        <comment>%n byte belongs to no section</comment>
        <translation type="unfinished">
            <numerusform>%n octet n’appartient à aucune section</numerusform>
            <numerusform>%n octets n’appartiennent à aucune section</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reading it failed</source>
        <translation type="unfinished">%1&#x202f;: la lecture a échoué</translation>
    </message>
    <message>
        <source>the agent file is damaged: its checksum does not match</source>
        <translation type="unfinished">le fichier d’agent est endommagé&#x202f;: sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>the checksum of section %1 does not match</source>
        <translation type="unfinished">la somme de contrôle de la section %1 ne correspond pas</translation>
    </message>
    <message>
        <source>section %1 is there twice</source>
        <translation type="unfinished">la section %1 figure deux fois</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read (%2)</source>
        <translation type="unfinished">%1&#x202f;: le système ne permet pas de le lire (%2)</translation>
    </message>
    <message>
        <source>%1: not a regular file</source>
        <translation type="unfinished">%1&#x202f;: pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read</source>
        <translation type="unfinished">%1&#x202f;: le système ne permet pas de le lire</translation>
    </message>
    <message>
        <source>%1: an agent file has at most 512 MiB</source>
        <translation type="unfinished">%1&#x202f;: un fichier d’agent a au plus 512 Mio</translation>
    </message>
    <message>
        <source>%1 %2 are more than %3</source>
        <translation type="unfinished">%1, %2&#x202f;: plus de %3</translation>
    </message>
    <message>
        <source>%1 claims %2 for %3 control neurons</source>
        <translation type="unfinished">%1 annonce %2 pour %3 neurones de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n instincts</source>
        <comment>%n instinct</comment>
        <translation type="unfinished">
            <numerusform>%n instinct</numerusform>
            <numerusform>%n instincts</numerusform>
        </translation>
    </message>
    <message>
        <source>an instinct&apos;s kind</source>
        <translation type="unfinished">le genre d’un instinct</translation>
    </message>
    <message>
        <source>%1 claims instincts with more than %2 conditions</source>
        <translation type="unfinished">%1 annonce des instincts de plus de %2 conditions</translation>
    </message>
    <message>
        <source>an instinct&apos;s layer</source>
        <translation type="unfinished">la couche d’un instinct</translation>
    </message>
    <message>
        <source>an instinct&apos;s neuron</source>
        <translation type="unfinished">le neurone d’un instinct</translation>
    </message>
    <message>
        <source>an instinct&apos;s value</source>
        <translation type="unfinished">la valeur d’un instinct</translation>
    </message>
    <message>
        <source>the input channels</source>
        <translation type="unfinished">les canaux d’entrée</translation>
    </message>
    <message>
        <source>the output channels</source>
        <translation type="unfinished">les canaux de sortie</translation>
    </message>
    <message>
        <source>the control channels</source>
        <translation type="unfinished">les canaux de contrôle</translation>
    </message>
    <message>
        <source>the connector</source>
        <translation type="unfinished">le connecteur</translation>
    </message>
    <message>
        <source>the connector&apos;s parameters</source>
        <translation type="unfinished">les paramètres du connecteur</translation>
    </message>
    <message>
        <source>the context</source>
        <translation type="unfinished">le contexte</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished">une règle</translation>
    </message>
    <message>
        <source>normalising</source>
        <translation type="unfinished">la normalisation</translation>
    </message>
    <message>
        <source>deskewing</source>
        <translation type="unfinished">la correction de l’inclinaison</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation type="unfinished">l’étirement</translation>
    </message>
    <message>
        <source>evening the ink</source>
        <translation type="unfinished">l’égalisation de l’encre</translation>
    </message>
    <message>
        <source>the input code</source>
        <translation type="unfinished">le code d’entrée</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">le nom</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation type="unfinished">les notes</translation>
    </message>
    <message>
        <source>%1 has an engram of an unknown kind</source>
        <translation type="unfinished">%1 a un engramme d’un genre inconnu</translation>
    </message>
    <message>
        <source>%1 has an engram from a source that it does not list</source>
        <translation type="unfinished">%1 a un engramme d’une source qui n’est pas dans sa liste</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation type="unfinished">une variante</translation>
    </message>
    <message>
        <source>%1 lists more than %2 sources</source>
        <translation type="unfinished">%1 énumère plus de %2 sources</translation>
    </message>
    <message>
        <source>the name of a source</source>
        <translation type="unfinished">le nom d’une source</translation>
    </message>
    <message>
        <source>%1 claims %2 engrams, more than a file of its size can hold</source>
        <translation type="unfinished">%1 annonce %2 engrammes, plus qu’un fichier de sa taille ne peut en contenir</translation>
    </message>
    <message>
        <source>%1 inflates to more than an agent file may hold</source>
        <translation type="unfinished">%1, décompressé, dépasse ce qu’un fichier d’agent peut contenir</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <translation type="unfinished">%1 s’arrête trop tôt</translation>
    </message>
    <message>
        <source>%1 %2 has the unknown value %3</source>
        <translation type="unfinished">%1, %2&#x202f;: la valeur %3 est inconnue</translation>
    </message>
    <message>
        <source>%1 has a number that is not written as it should be</source>
        <translation type="unfinished">%1 a un nombre qui n’est pas écrit comme il faut</translation>
    </message>
    <message>
        <source>%1 %2 is too large a number</source>
        <translation type="unfinished">%1, %2&#x202f;: nombre trop grand</translation>
    </message>
    <message>
        <source>%1 %2 is longer than %3 bytes</source>
        <translation type="unfinished">%1, %2&#x202f;: plus de %3 octets</translation>
    </message>
    <message>
        <source>%1 has bits set past the end of a layer</source>
        <translation type="unfinished">%1 a des bits à 1 au-delà de la fin d’une couche</translation>
    </message>
    <message>
        <source>%1 holds more of a newer version than this one reads over</source>
        <translation type="unfinished">%1 contient, d’une version plus récente, plus que celle-ci ne peut sauter</translation>
    </message>
    <message>
        <source>%1 holds more than belongs there</source>
        <translation type="unfinished">%1 contient plus que ce qui en fait partie</translation>
    </message>
    <message>
        <source>%1 is not deflated as it should be</source>
        <translation type="unfinished">%1 n’est pas compressé comme il faut</translation>
    </message>
    <message>
        <source>%1 has a test with more right answers or taught digits than digits</source>
        <translation type="unfinished">%1 a un test avec plus de bonnes réponses ou de chiffres enseignés que de chiffres</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation type="unfinished">ce qui a été mesuré</translation>
    </message>
    <message>
        <source>the name of a tested agent</source>
        <translation type="unfinished">le nom d’un agent testé</translation>
    </message>
    <message>
        <source>what a test was on</source>
        <translation type="unfinished">ce sur quoi portait un test</translation>
    </message>
    <message>
        <source>whether a test has a seed</source>
        <translation type="unfinished">l’indication d’une graine de test</translation>
    </message>
    <message>
        <source>whether a test was stopped</source>
        <translation type="unfinished">l’indication d’un test arrêté</translation>
    </message>
    <message>
        <source>the line of a test</source>
        <translation type="unfinished">la ligne d’un test</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tests</source>
        <translation type="unfinished">%1 énumère plus de %2 tests</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be made (%2)</source>
        <translation type="unfinished">aucune copie du travail non enregistré ne peut être gardée&#x202f;: le dossier %1 ne peut pas être créé (%2)</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be written to</source>
        <translation type="unfinished">aucune copie du travail non enregistré ne peut être gardée&#x202f;: impossible d’écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept</source>
        <translation type="unfinished">aucune copie du travail non enregistré ne peut être gardée</translation>
    </message>
    <message>
        <source>an episode&apos;s kind</source>
        <translation type="unfinished">le genre d’un épisode</translation>
    </message>
    <message>
        <source>%1 has an episode from a source that it does not list</source>
        <translation type="unfinished">%1 a un épisode d’une source qui n’est pas dans sa liste</translation>
    </message>
    <message>
        <source>whether an answer is known</source>
        <translation type="unfinished">l’indication d’une réponse connue</translation>
    </message>
    <message>
        <source>whether an episode starts with a reset</source>
        <translation type="unfinished">l’indication d’un départ aléatoire de l’épisode</translation>
    </message>
    <message>
        <source>%1 has a state of an unknown kind</source>
        <translation type="unfinished">%1 a un état d’un genre inconnu</translation>
    </message>
    <message>
        <source>%1 claims %2 episodes, more than an agent file may hold</source>
        <translation type="unfinished">%1 annonce %2 épisodes, plus qu’un fichier d’agent ne peut en contenir</translation>
    </message>
    <message>
        <source>%1 claims a longer history than an agent file may hold</source>
        <translation type="unfinished">%1 annonce un historique plus long qu’un fichier d’agent ne peut en contenir</translation>
    </message>
    <message>
        <source>A benchmark needs lessons: there are none to teach.</source>
        <translation type="unfinished">Un banc d’essai a besoin de leçons&#x202f;: il n’y en a pas à enseigner.</translation>
    </message>
    <message>
        <source>A benchmark needs questions: there are none to ask.</source>
        <translation type="unfinished">Un banc d’essai a besoin de questions&#x202f;: il n’y en a pas à poser.</translation>
    </message>
    <message>
        <source>The benchmark compares recall by Hamming distance; switch the discrimination rule off.</source>
        <translation type="unfinished">Le banc d’essai compare le rappel par distance de Hamming&#x202f;; désactivez la règle de discrimination.</translation>
    </message>
    <message>
        <source>The benchmark was cancelled.</source>
        <translation type="unfinished">Le banc d’essai a été annulé.</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation type="unfinished">La comparaison a été arrêtée</translation>
    </message>
    <message>
        <source>The experiment was stopped</source>
        <translation type="unfinished">L’expérience a été arrêtée</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation type="unfinished">demande %1</translation>
    </message>
    <message>
        <source>wants some of %1</source>
        <translation type="unfinished">demande un ou plusieurs de %1</translation>
    </message>
    <message>
        <source>is wrong: %1</source>
        <translation type="unfinished">est incorrect&#x202f;: %1</translation>
    </message>
    <message>
        <source>is not known: &quot;%1&quot;</source>
        <translation type="unfinished">n’est pas connu&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>is no setting of a learner</source>
        <translation type="unfinished">n’est pas un réglage d’un apprenant</translation>
    </message>
    <message>
        <source>%1 says nowhere how many lessons to teach (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</source>
        <translation type="unfinished">%1 ne dit nulle part combien de leçons enseigner («&#x202f;lessons 60 120 seeds 1-10 count 2000&#x202f;»)</translation>
    </message>
    <message>
        <source>%1 names no learner (&quot;[Classic]&quot;, then &quot;preset Classic&quot;)</source>
        <translation type="unfinished">%1 ne nomme aucun apprenant («&#x202f;[Classic]&#x202f;», puis «&#x202f;preset Classic&#x202f;»)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a value</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» demande une valeur</translation>
    </message>
    <message>
        <source>a learner&apos;s name stands between [ and ], without commas and quotes</source>
        <translation type="unfinished">le nom d’un apprenant se trouve entre [ et ], sans virgules ni guillemets</translation>
    </message>
    <message>
        <source>learners are examined on &quot;test&quot; or &quot;validation&quot;</source>
        <translation type="unfinished">les apprenants sont examinés sur «&#x202f;test&#x202f;» ou «&#x202f;validation&#x202f;»</translation>
    </message>
    <message>
        <source>steps are a whole number, 1-1000</source>
        <translation type="unfinished">steps est un nombre entier, 1-1000</translation>
    </message>
    <message>
        <source>seeds are numbers and ranges between commas (&quot;1-10&quot;, &quot;1,5,7&quot;)</source>
        <translation type="unfinished">seeds est une suite de nombres et de plages séparés par des virgules («&#x202f;1-10&#x202f;», «&#x202f;1,5,7&#x202f;»)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of lessons, seeds or count</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» n’est pas un nombre de lessons, de seeds ou de count</translation>
    </message>
    <message>
        <source>at least one question must be counted</source>
        <translation type="unfinished">au moins une question doit être comptée</translation>
    </message>
    <message>
        <source>there are more combinations than %1</source>
        <translation type="unfinished">il y a plus de %1 combinaisons</translation>
    </message>
    <message>
        <source>holds a comma or quote</source>
        <translation type="unfinished">contient une virgule ou un guillemet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» %2</translation>
    </message>
    <message>
        <source>there are two learners called &quot;%1&quot;</source>
        <translation type="unfinished">deux apprenants s’appellent «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: these are not the columns of an experiment&apos;s results</source>
        <translation type="unfinished">%1&#x202f;: ce ne sont pas les colonnes des résultats d’une expérience</translation>
    </message>
    <message>
        <source>%1: this is no result of an experiment</source>
        <translation type="unfinished">%1&#x202f;: ce n’est pas un résultat d’expérience</translation>
    </message>
    <message>
        <source>there is no such code of pixels</source>
        <translation type="unfinished">ce code de pixels n’existe pas</translation>
    </message>
    <message>
        <source>an agent that reads digits so needs %1 input neurons, but this architecture has %2</source>
        <translation type="unfinished">un agent qui lit les chiffres ainsi a besoin de %1 neurones d’entrée, mais cette architecture en a %2</translation>
    </message>
    <message>
        <source>an agent that reads digits needs 4 output neurons, but this architecture has %1</source>
        <translation type="unfinished">un agent qui lit des chiffres a besoin de 4 neurones de sortie, mais cette architecture en a %1</translation>
    </message>
    <message>
        <source>at most %1 variants of a lesson can be taught with it, not %2</source>
        <translation type="unfinished">au plus %1 variantes d’une leçon peuvent être enseignées avec elle, pas %2</translation>
    </message>
    <message>
        <source>The search for pairs was stopped.</source>
        <translation type="unfinished">La recherche de paires a été arrêtée.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation type="unfinished">%1&#x202f;: il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory</source>
        <translation type="unfinished">%1&#x202f;: il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level; save the pictures as they were before they were normalised, 0-255 or 0-1</source>
        <translation type="unfinished">%1, image %2, ligne %3, colonne %4&#x202f;: %5 n’est pas un niveau de gris&#x202f;; enregistrez les images telles qu’elles étaient avant leur normalisation, 0-255 ou 0-1</translation>
    </message>
    <message>
        <source>Q inputs</source>
        <translation type="unfinished">Entrées de Q</translation>
    </message>
    <message>
        <source>Inputs that each state neuron reads</source>
        <translation type="unfinished">Entrées que lit chaque neurone d’état</translation>
    </message>
    <message>
        <source>Q neighbours</source>
        <translation type="unfinished">Voisins de Q</translation>
    </message>
    <message>
        <source>Neurons of the state before that each state neuron reads</source>
        <translation type="unfinished">Neurones de l’état précédent que lit chaque neurone d’état</translation>
    </message>
    <message>
        <source>Z inputs</source>
        <translation type="unfinished">Entrées de Z</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads</source>
        <translation type="unfinished">Neurones d’état que lit chaque neurone de sortie</translation>
    </message>
    <message>
        <source>Z neighbours</source>
        <translation type="unfinished">Voisins de Z</translation>
    </message>
    <message>
        <source>Neurons of the output before that each output neuron reads</source>
        <translation type="unfinished">Neurones de la sortie précédente que lit chaque neurone de sortie</translation>
    </message>
    <message>
        <source>Grid width</source>
        <translation type="unfinished">Largeur de grille</translation>
    </message>
    <message>
        <source>Columns of the grid of pixels</source>
        <translation type="unfinished">Colonnes de la grille de pixels</translation>
    </message>
    <message>
        <source>Grid height</source>
        <translation type="unfinished">Hauteur de grille</translation>
    </message>
    <message>
        <source>Rows of the grid of pixels</source>
        <translation type="unfinished">Lignes de la grille de pixels</translation>
    </message>
    <message>
        <source>Z reads I</source>
        <translation type="unfinished">Z lit I</translation>
    </message>
    <message>
        <source>1: output neurons read the input, too, where they lie on the grid</source>
        <translation type="unfinished">1&#x202f;: les neurones de sortie lisent aussi l’entrée lorsqu’ils sont sur la grille</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads; 0: all of them</source>
        <translation type="unfinished">Neurones d’état que lit chaque neurone de sortie&#x202f;; 0&#x202f;: tous</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished">Droit</translation>
    </message>
    <message>
        <source>Pixels up to so far along the row and the column</source>
        <translation type="unfinished">Pixels jusqu’à cette distance le long de la ligne et de la colonne</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation type="unfinished">Diagonale</translation>
    </message>
    <message>
        <source>Pixels up to so far along the diagonals</source>
        <translation type="unfinished">Pixels jusqu’à cette distance le long des diagonales</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colonnes</translation>
    </message>
    <message>
        <source>Pixels up to so many columns away</source>
        <translation type="unfinished">Pixels éloignés d’au plus tant de colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>Pixels up to so many rows away</source>
        <translation type="unfinished">Pixels éloignés d’au plus tant de lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Pixels along each side of a window</source>
        <translation type="unfinished">Pixels de chaque côté d’une fenêtre</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished">Pas</translation>
    </message>
    <message>
        <source>A window begins at every so many pixels</source>
        <translation type="unfinished">Une fenêtre commence tous les tant de pixels</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Décalage</translation>
    </message>
    <message>
        <source>A window may lie so many pixels off in each direction</source>
        <translation type="unfinished">Une fenêtre peut être décalée d’autant de pixels dans chaque direction</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">Souvenirs</translation>
    </message>
    <message>
        <source>Memories of one digit that may share its windows</source>
        <translation type="unfinished">Souvenirs d’un chiffre qui peuvent se partager ses fenêtres</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>Memories of each digit that are looked at closely</source>
        <translation type="unfinished">Souvenirs de chaque chiffre examinés de près</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">complet</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input and the whole state.</source>
        <translation type="unfinished">Chaque neurone d’état lit toute l’entrée et tout l’état.</translation>
    </message>
    <message>
        <source>forward, full input</source>
        <translation type="unfinished">vers l’avant, toute l’entrée</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input, and of the state its own pixel.</source>
        <translation type="unfinished">Chaque neurone d’état lit toute l’entrée et, de l’état, son propre pixel.</translation>
    </message>
    <message>
        <source>forward, own pixel</source>
        <translation type="unfinished">vers l’avant, propre pixel</translation>
    </message>
    <message>
        <source>Every state neuron reads its own pixel alone.</source>
        <translation type="unfinished">Chaque neurone d’état ne lit que son propre pixel.</translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished">aléatoire</translation>
    </message>
    <message>
        <source>Every neuron reads so many others, drawn at random for it.</source>
        <translation type="unfinished">Chaque neurone en lit tant d’autres, tirés au hasard pour lui.</translation>
    </message>
    <message>
        <source>near along lines</source>
        <translation type="unfinished">proche, le long de lignes</translation>
    </message>
    <message>
        <source>Every neuron reads the pixels near its own, along lines.</source>
        <translation type="unfinished">Chaque neurone lit les pixels proches du sien, le long de lignes.</translation>
    </message>
    <message>
        <source>near in a rectangle</source>
        <translation type="unfinished">proche, en rectangle</translation>
    </message>
    <message>
        <source>Every neuron reads the rectangle of pixels around its own.</source>
        <translation type="unfinished">Chaque neurone lit le rectangle de pixels autour du sien.</translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished">fenêtres</translation>
    </message>
    <message>
        <source>Square windows look for what they see in the memories of each digit.</source>
        <translation type="unfinished">Des fenêtres carrées cherchent ce qu’elles voient dans les souvenirs de chaque chiffre.</translation>
    </message>
    <message>
        <source>Reads best of those whose state is a picture: an answer is patched together out of three memories of a digit.</source>
        <translation type="unfinished">Lit le mieux parmi ceux dont l’état est une image&#x202f;: une réponse est assemblée à partir de trois souvenirs d’un chiffre.</translation>
    </message>
    <message>
        <source>The best reader of all: as Patchwork, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">Le meilleur lecteur de tous&#x202f;: comme Patchwork, et chaque pixel dit en 8 bits où sont tournés les bords proches.</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: ink from grey level 200, state neurons that read the picture and each other. Watch it settle.</source>
        <translation type="unfinished">Comme la démo pour navigateur qu’Engram recrée&#x202f;: encre à partir du niveau de gris 200, neurones d’état qui lisent l’image et se lisent entre eux. Regardez-le se stabiliser.</translation>
    </message>
    <message>
        <source>One memory answers: slant, size and thickness are undone, and each lesson is taught turned a little both ways too.</source>
        <translation type="unfinished">Un seul souvenir répond&#x202f;: inclinaison, taille et épaisseur sont corrigées, et chaque leçon est aussi enseignée légèrement tournée des deux côtés.</translation>
    </message>
    <message>
        <source>As Upright, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">Comme Upright, et chaque pixel dit en 8 bits où sont tournés les bords proches.</translation>
    </message>
    <message>
        <source>As Classic, but slant is undone and ink begins at grey level 128; neurons read the picture only.</source>
        <translation type="unfinished">Comme Classic, mais l’inclinaison est corrigée et l’encre commence au niveau de gris 128&#x202f;; les neurones ne lisent que l’image.</translation>
    </message>
    <message>
        <source>The demo&apos;s grey-scale agent: the level of every pixel as a binary number of 8 bits, which calls 127 and 128 far apart.</source>
        <translation type="unfinished">L’agent en niveaux de gris de la démo&#x202f;: le niveau de chaque pixel comme nombre binaire de 8 bits, pour lequel 127 et 128 sont très éloignés.</translation>
    </message>
    <message>
        <source>Grey levels as 8 bits that fill up one after another, so that a small difference of levels is a small distance.</source>
        <translation type="unfinished">Niveaux de gris en 8 bits qui se remplissent l’un après l’autre&#x202f;: une petite différence de niveau est une petite distance.</translation>
    </message>
    <message>
        <source>Discrimination (DD)</source>
        <translation type="unfinished">Discrimination (DD)</translation>
    </message>
    <message>
        <source>Asked first: the sign of a score over the neuron&apos;s whole table</source>
        <translation type="unfinished">Consultée en premier&#x202f;: le signe d’un score sur toute la table du neurone</translation>
    </message>
    <message>
        <source>Hamming: the nearest memories vote</source>
        <translation type="unfinished">Hamming&#x202f;: les souvenirs les plus proches votent</translation>
    </message>
    <message>
        <source>The majority among the memories at the least Hamming distance</source>
        <translation type="unfinished">La majorité parmi les souvenirs à la plus petite distance de Hamming</translation>
    </message>
    <message>
        <source>Default: a random bit when no other rule decides</source>
        <translation type="unfinished">Par défaut&#x202f;: sinon un bit aléatoire</translation>
    </message>
    <message>
        <source>%1: it holds more files than are looked at; open a folder within it</source>
        <translation type="unfinished">%1&#x202f;: il contient plus de fichiers qu’il n’en est regardé&#x202f;; ouvrez un dossier qu’il contient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files were passed over</source>
        <comment>%Ln other file was passed over</comment>
        <translation type="unfinished">
            <numerusform>%Ln autre fichier a été ignoré</numerusform>
            <numerusform>%Ln autres fichiers ont été ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no data set in it, such as MNIST&apos;s four files, a CSV file with labels or pictures in folders called 0 to 9; it holds %1</source>
        <translation type="unfinished">il ne contient pas de jeu de données, comme les quatre fichiers de MNIST, un fichier CSV avec étiquettes ou des images dans des dossiers nommés 0 à 9&#x202f;; il contient %1</translation>
    </message>
    <message>
        <source>%1: nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9, or let its name begin or end with the digit</source>
        <translation type="unfinished">%1&#x202f;: rien ne dit quel chiffre est cette image&#x202f;; mettez-la dans un dossier nommé d’après son chiffre, 0 à 9, ou faites commencer ou finir son nom par le chiffre</translation>
    </message>
    <message>
        <source>%1: its name begins with %2 and ends with %3, so nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9</source>
        <translation type="unfinished">%1&#x202f;: son nom commence par %2 et finit par %3, donc rien ne dit quel chiffre est cette image&#x202f;; mettez-la dans un dossier nommé d’après son chiffre, 0 à 9</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are what their folders are called</source>
        <comment>%Ln picture is what its folder is called</comment>
        <translation type="unfinished">
            <numerusform>%Ln image est le chiffre qui donne son nom à son dossier</numerusform>
            <numerusform>%Ln images sont les chiffres qui donnent leur nom à leurs dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are the digit with which their names begin or end</source>
        <comment>%Ln picture is the digit with which its name begins or ends</comment>
        <translation type="unfinished">
            <numerusform>%Ln image est le chiffre par lequel son nom commence ou finit</numerusform>
            <numerusform>%Ln images sont les chiffres par lesquels leurs noms commencent ou finissent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it holds %2 pictures, more than %3</source>
        <translation type="unfinished">%1&#x202f;: il contient %2 images, plus que %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as that of MNIST&apos;s digits</source>
        <comment>%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST&apos;s digits</comment>
        <translation type="unfinished">
            <numerusform>%Ln image n’avait pas 28 x 28 pixels&#x202f;: son encre a été trouvée, ajustée et centrée comme celle des chiffres de MNIST</numerusform>
            <numerusform>%Ln images n’avaient pas 28 x 28 pixels&#x202f;: leur encre a été trouvée, ajustée et centrée comme celle des chiffres de MNIST</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its pictures have more than %2 pixels together; make them smaller</source>
        <translation type="unfinished">%1&#x202f;: ses images ont ensemble plus de %2 pixels&#x202f;; rendez-les plus petites</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in this picture</source>
        <translation type="unfinished">%1&#x202f;: rien n’est dessiné dans cette image</translation>
    </message>
    <message>
        <source>Teach an %1</source>
        <translation type="unfinished">enseigner un %1</translation>
    </message>
    <message>
        <source>Taught this drawing as an %1</source>
        <translation type="unfinished">Ce dessin a été enseigné comme un %1</translation>
    </message>
    <message>
        <source>Taught it not to answer this</source>
        <translation type="unfinished">Il a appris à ne pas répondre cela</translation>
    </message>
    <message>
        <source>there is more in it that was passed over: %1</source>
        <translation type="unfinished">il contient autre chose encore, qui a été laissé de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; open one of them</source>
        <translation type="unfinished">il contient plusieurs jeux de chiffres, %1&#x202f;; ouvrez l’un d’eux</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; open one of them</source>
        <translation type="unfinished">il contient plusieurs fichiers CSV de la partie «&#x202f;%1&#x202f;»&#x202f;; ouvrez l’un d’eux</translation>
    </message>
    <message>
        <source>%1: this NPZ file holds several arrays; pictures or labels alone are one</source>
        <translation type="unfinished">%1&#x202f;: ce fichier NPZ contient plusieurs tableaux&#x202f;; des images ou des étiquettes seules en sont un</translation>
    </message>
    <message>
        <source>%1: this is a zip archive; unpack it to use the labels or pictures in it</source>
        <translation type="unfinished">%1&#x202f;: ceci est une archive zip&#x202f;; décompressez-la pour utiliser les étiquettes ou les images qu’elle contient</translation>
    </message>
    <message>
        <source>%1: this is a spreadsheet; save its labels or pictures as CSV</source>
        <translation type="unfinished">%1&#x202f;: ceci est une feuille de calcul&#x202f;; enregistrez ses étiquettes ou ses images en CSV</translation>
    </message>
    <message>
        <source>%1: its labels stand in one line; write each of them on a line of its own</source>
        <translation type="unfinished">%1&#x202f;: ses étiquettes sont sur une seule ligne&#x202f;; écrivez chacune sur sa propre ligne</translation>
    </message>
    <message>
        <source>%1: this text holds neither pictures nor labels alone: a line should have 784 levels, one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">%1&#x202f;: ce texte ne contient ni des images ni des étiquettes seules&#x202f;: une ligne devrait avoir 784 niveaux, un chiffre 0-9 ou dix nombres (one-hot)</translation>
    </message>
    <message>
        <source>this NPZ file holds only pictures</source>
        <translation type="unfinished">ce fichier NPZ ne contient que des images</translation>
    </message>
    <message>
        <source>this NPZ file holds only labels</source>
        <translation type="unfinished">ce fichier NPZ ne contient que des étiquettes</translation>
    </message>
    <message>
        <source>this pickle holds only pictures</source>
        <translation type="unfinished">ce pickle ne contient que des images</translation>
    </message>
    <message>
        <source>this pickle holds only labels</source>
        <translation type="unfinished">ce pickle ne contient que des étiquettes</translation>
    </message>
    <message>
        <source>all levels of &apos;%1&apos; are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">tous les niveaux de «&#x202f;%1&#x202f;» sont 0 ou 1&#x202f;: 1 a été lu comme de l’encre pleine</translation>
    </message>
    <message>
        <source>no level of &apos;%1&apos; is above %2, while full ink is 255</source>
        <translation type="unfinished">aucun niveau de «&#x202f;%1&#x202f;» ne dépasse %2, alors que l’encre pleine est 255</translation>
    </message>
    <message>
        <source>the ink of &apos;%1&apos; is dark on light ground: these pictures were turned over</source>
        <translation type="unfinished">l’encre de «&#x202f;%1&#x202f;» est sombre sur fond clair&#x202f;: ces images ont été inversées</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">ses fins de ligne ont été changées pendant le transfert (CR au lieu de LF)&#x202f;; récupérez le fichier à nouveau en mode binaire</translation>
    </message>
    <message>
        <source>an e-book (EPUB), which holds no digits that are read</source>
        <translation type="unfinished">un livre numérique (EPUB), qui ne contient pas de chiffres lisibles</translation>
    </message>
    <message>
        <source>no spreadsheet but a text (OpenDocument, .odt); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">pas une feuille de calcul mais un texte (OpenDocument, .odt)&#x202f;; une feuille de police est une feuille de calcul (.ods ou .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but a presentation (OpenDocument, .odp); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">pas une feuille de calcul mais une présentation (OpenDocument, .odp)&#x202f;; une feuille de police est une feuille de calcul (.ods ou .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but a drawing (OpenDocument, .odg); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">pas une feuille de calcul mais un dessin (OpenDocument, .odg)&#x202f;; une feuille de police est une feuille de calcul (.ods ou .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but another OpenDocument file; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">pas une feuille de calcul mais un autre fichier OpenDocument&#x202f;; une feuille de police est une feuille de calcul (.ods ou .xlsx)</translation>
    </message>
    <message>
        <source>a spreadsheet with a password; save it without one</source>
        <translation type="unfinished">une feuille de calcul avec mot de passe&#x202f;; enregistrez-la sans mot de passe</translation>
    </message>
    <message>
        <source>a model of Keras, which holds no digits</source>
        <translation type="unfinished">un modèle de Keras, qui ne contient pas de chiffres</translation>
    </message>
    <message>
        <source>%1 has the shape %2, as if each row held a label beside its 784 pixels; save the labels as an array of their own</source>
        <translation type="unfinished">%1&#x202f;: la forme est %2, comme si chaque ligne contenait une étiquette à côté de ses 784 pixels&#x202f;; enregistrez les étiquettes dans un tableau à part</translation>
    </message>
    <message>
        <source>%1: neither the first nor the last number of its rows is a label 0-9</source>
        <translation type="unfinished">%1&#x202f;: ni le premier ni le dernier nombre de ses lignes n’est une étiquette de 0 à 9</translation>
    </message>
    <message>
        <source>the first number of each row was read as its label</source>
        <translation type="unfinished">le premier nombre de chaque ligne a été lu comme son étiquette</translation>
    </message>
    <message>
        <source>the last number of each row was read as its label</source>
        <translation type="unfinished">le dernier nombre de chaque ligne a été lu comme son étiquette</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <comment>&apos;</comment>
        <translation type="unfinished">l’étiquette %1 n’est pas un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>an SPSS file; save it as CSV</source>
        <translation type="unfinished">un fichier SPSS&#x202f;; enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>a file of R; save it as CSV</source>
        <translation type="unfinished">un fichier de R&#x202f;; enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>an old workbook (Lotus 1-2-3); save it as .xlsx</source>
        <translation type="unfinished">un ancien classeur (Lotus 1-2-3)&#x202f;; enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>a NetCDF file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un fichier NetCDF&#x202f;; enregistrez ses tableaux en NPZ ou CSV</translation>
    </message>
    <message>
        <source>a CAB archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">une archive CAB&#x202f;; décompressez-la, ou compressez-la avec gzip</translation>
    </message>
    <message>
        <source>an Avro file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un fichier Avro&#x202f;; enregistrez ses tableaux en NPZ ou CSV</translation>
    </message>
    <message>
        <source>an ORC file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un fichier ORC&#x202f;; enregistrez ses tableaux en NPZ ou CSV</translation>
    </message>
    <message>
        <source>a safetensors file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un fichier safetensors&#x202f;; enregistrez ses tableaux avec numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a TFRecord file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un fichier TFRecord&#x202f;; enregistrez ses tableaux avec numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a git-annex pointer, which stands for the file; fetch the file itself with &apos;git annex get&apos;</source>
        <translation type="unfinished">un pointeur git-annex, qui remplace le fichier&#x202f;; récupérez le fichier lui-même avec &apos;git annex get&apos;</translation>
    </message>
    <message>
        <source>a DVC pointer, which stands for the file; fetch the file itself with &apos;dvc pull&apos;</source>
        <translation type="unfinished">un pointeur DVC, qui remplace le fichier&#x202f;; récupérez le fichier lui-même avec &apos;dvc pull&apos;</translation>
    </message>
    <message>
        <source>a Stata file; save it as CSV</source>
        <translation type="unfinished">un fichier Stata&#x202f;; enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>a Gnumeric workbook; save it as .ods or .xlsx</source>
        <translation type="unfinished">un classeur Gnumeric&#x202f;; enregistrez-le en .ods ou .xlsx</translation>
    </message>
    <message>
        <source>an old workbook (DIF); save it as .xlsx</source>
        <translation type="unfinished">un ancien classeur (DIF)&#x202f;; enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>an Octave file; save it as CSV</source>
        <translation type="unfinished">un fichier Octave&#x202f;; enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>a file that was written as text (Base64); decode it</source>
        <translation type="unfinished">un fichier qui a été écrit comme du texte (Base64)&#x202f;; décodez-le</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (LF in place of CR LF); fetch the file again as binary</source>
        <translation type="unfinished">ses fins de ligne ont été changées pendant le transfert (LF au lieu de CR LF)&#x202f;; récupérez le fichier à nouveau en mode binaire</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is a Python value; only numbers and texts are read so</source>
        <translation type="unfinished">le scalaire de numpy est une valeur Python&#x202f;; seuls des nombres et des textes sont lus ainsi</translation>
    </message>
    <message>
        <source>OrderedDict is given something else than Python gives it</source>
        <translation type="unfinished">OrderedDict reçoit autre chose que ce que Python lui donne</translation>
    </message>
    <message>
        <source>%1: the pickle is no single array of pictures or labels</source>
        <translation type="unfinished">%1&#x202f;: le pickle n’est pas un seul tableau d’images ou d’étiquettes</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">%1&#x202f;: «&#x202f;%2&#x202f;» dit la même chose qu’une autre clé&#x202f;; il ne peut y en avoir qu’une</translation>
    </message>
    <message>
        <source>an agent of Engram</source>
        <translation type="unfinished">un agent d’Engram</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation type="unfinished">un tableau NumPy</translation>
    </message>
    <message>
        <source>an IDX file</source>
        <translation type="unfinished">un fichier IDX</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation type="unfinished">un pickle</translation>
    </message>
    <message>
        <source>a set of digits (NPZ)</source>
        <translation type="unfinished">un jeu de chiffres (NPZ)</translation>
    </message>
    <message>
        <source>a spreadsheet or another document</source>
        <translation type="unfinished">une feuille de calcul ou un autre document</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation type="unfinished">un tableau de valeurs (CSV)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">un texte</translation>
    </message>
    <message>
        <source>%1: this is a packed file, not a picture; unpack it first</source>
        <translation type="unfinished">%1&#x202f;: ceci est un fichier compressé et non une image&#x202f;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>%1: this is %2, not a picture; pictures are JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM</source>
        <translation type="unfinished">%1&#x202f;: ceci est %2 et non une image&#x202f;; les images sont JPEG, PNG, WebP, BMP, GIF, PBM, PGM ou PPM</translation>
    </message>
    <message>
        <source>Limit the history</source>
        <translation type="unfinished">limiter l’historique</translation>
    </message>
    <message>
        <source>not an agent file of Engram but %1</source>
        <translation type="unfinished">pas un fichier d’agent d’Engram mais %1</translation>
    </message>
    <message>
        <source>the agent file was cut off at byte %1; fetch or copy the whole file again</source>
        <translation type="unfinished">le fichier d’agent a été coupé à l’octet %1&#x202f;; récupérez ou copiez à nouveau le fichier entier</translation>
    </message>
    <message>
        <source>section %1 of the agent file reaches past its end: the file was cut off at byte %2; fetch or copy the whole file again</source>
        <translation type="unfinished">la section %1 du fichier d’agent dépasse sa fin&#x202f;: le fichier a été coupé à l’octet %2&#x202f;; récupérez ou copiez à nouveau le fichier entier</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Sans titre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not examine, steps, draw or lessons</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» n’est ni examine, ni steps, ni draw, ni lessons</translation>
    </message>
    <message>
        <source>lessons are drawn &quot;random&quot; or &quot;balanced&quot;</source>
        <translation type="unfinished">les leçons sont tirées «&#x202f;random&#x202f;» ou «&#x202f;balanced&#x202f;»</translation>
    </message>
    <message>
        <source>Without it a neuron that nothing decides stays as it was</source>
        <translation type="unfinished">Sans elle, un neurone que rien ne décide reste tel qu’il était</translation>
    </message>
    <message>
        <source>windows of size %1 with a stride of %2 pixels do not end at the border of a picture of %3 by %4</source>
        <translation type="unfinished">les fenêtres de taille %1 avec un pas de %2 pixels ne s’arrêtent pas au bord d’une image de %3 sur %4</translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2 (stopped)</source>
        <comment>The agent read %1 out of %Ln image correctly: %2 (stopped)</comment>
        <translation type="unfinished">
            <numerusform>L’agent a bien lu %1 sur %Ln image&#x202f;: %2 (arrêté)</numerusform>
            <numerusform>L’agent a bien lu %1 sur %Ln images&#x202f;: %2 (arrêté)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2</source>
        <comment>The agent read %1 out of %Ln image correctly: %2</comment>
        <translation type="unfinished">
            <numerusform>L’agent a bien lu %1 sur %Ln image&#x202f;: %2</numerusform>
            <numerusform>L’agent a bien lu %1 sur %Ln images&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures of %1 were turned, and the command line would turn those of all data sets: choose one alone.</source>
        <translation type="unfinished">Les images de %1 ont été tournées ou inversées, et la ligne de commande ferait de même avec celles de tous les jeux de données&#x202f;: n’en choisissez qu’un.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). They do not count here.</source>
        <comment>%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). It does not count here.</comment>
        <translation type="unfinished">
            <numerusform>%Ln image avait été enseignée à l’un d’eux, ou aux deux (lue correctement&#x202f;: %1 par le premier, %2 par le second). Elle ne compte pas ici.</numerusform>
            <numerusform>%Ln images avaient été enseignées à l’un d’eux, ou aux deux (lues correctement&#x202f;: %1 par le premier, %2 par le second). Elles ne comptent pas ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>Sur %Ln image nouvelle pour les deux, %1 n’a été lue correctement que par le premier, %2 que par le second.</numerusform>
            <numerusform>Sur %Ln images nouvelles pour les deux, %1 n’ont été lues correctement que par le premier, %2 que par le second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>Sur %Ln image, %1 n’a été lue correctement que par le premier, %2 que par le second.</numerusform>
            <numerusform>Sur %Ln images, %1 n’ont été lues correctement que par le premier, %2 que par le second.</numerusform>
        </translation>
    </message>
    <message>
        <source>By this, neither is better.</source>
        <translation type="unfinished">D’après cela, aucun n’est meilleur.</translation>
    </message>
    <message>
        <source>less than 1 in 1,000</source>
        <translation type="unfinished">moins de 1 sur 1&#x202f;000</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): %2 reads better.</source>
        <translation type="unfinished">Deux agents aussi bons l’un que l’autre différeraient autant, ou plus, avec une probabilité de %1 (test exact de McNemar)&#x202f;: %2 lit mieux.</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): this may well be chance.</source>
        <translation type="unfinished">Deux agents aussi bons l’un que l’autre différeraient autant, ou plus, avec une probabilité de %1 (test exact de McNemar)&#x202f;: cela peut bien être le hasard.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished">Agent</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation type="unfinished">Lues correctement</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">Exactitude</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95&#x202f;% entre</translation>
    </message>
    <message>
        <source>No others are left: this says nothing about new digits.</source>
        <translation type="unfinished">Il n’en reste pas d’autres&#x202f;: cela ne dit rien des chiffres nouveaux.</translation>
    </message>
    <message>
        <source>The command line looks for pairs in one file at a time: choose one data set, and find its pairs.</source>
        <translation type="unfinished">La ligne de commande cherche des paires dans un seul fichier à la fois&#x202f;: choisissez un jeu de données, puis cherchez ses paires.</translation>
    </message>
    <message>
        <source>%1 is no longer open.</source>
        <translation type="unfinished">%1 n’est plus ouvert.</translation>
    </message>
    <message>
        <source>The command line cannot begin with half of this drawing, which is in no file; with noise or a label it can.</source>
        <translation type="unfinished">La ligne de commande ne peut pas partir de la moitié de ce dessin, qui n’est dans aucun fichier&#x202f;; de bruit ou d’une étiquette, elle le peut.</translation>
    </message>
</context>
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;La méthode est le neurone sans poids (G-RAM) et l’entraînement iconique d’Igor Aleksander. Les chiffres manuscrits sont MNIST, de Yann LeCun, Corinna Cortes et Christopher Burges. Polices&#x202f;: voir la licence de chaque feuille de police. Construit avec Qt, Eigen, Highway, oneTBB, libzip, pugixml et zlib. Le code propre d’Engram est sous licence MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation type="unfinished">À propos d’Engram</translation>
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
        <translation type="unfinished">Réglages de l’agent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished">&amp;Préréglage</translation>
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
        <source>How neurons are wired: random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">Comment les neurones sont câblés&#x202f;: random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">Décide quelles connexions sont tirées</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic&#x202f;: chaque leçon se tient elle-même</translation>
    </message>
    <message>
        <source>reset: the random start, as in the browser demo</source>
        <translation type="unfinished">reset&#x202f;: le départ aléatoire, comme dans la démo pour navigateur</translation>
    </message>
    <message>
        <source>sequence: the real state before</source>
        <translation type="unfinished">sequence&#x202f;: le véritable état d’avant</translation>
    </message>
    <message>
        <source>What a lesson stores as the state before it</source>
        <translation type="unfinished">Ce qu’une leçon garde comme état d’avant</translation>
    </message>
    <message>
        <source>Memories at most this much farther than the nearest vote too</source>
        <translation type="unfinished">Les souvenirs plus lointains que le plus proche d’au plus cet écart votent aussi</translation>
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
        <translation type="unfinished">D’autres images faites de chaque leçon et enseignées avec elle</translation>
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
        <translation type="unfinished">Les niveaux de gris à partir d’ici valent 1</translation>
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
        <translation type="unfinished">Encre&#x202f;: les 20&#x202f;% les plus clairs, sans seuil</translation>
    </message>
    <message>
        <source>However thick or pale the strokes are; black and white only</source>
        <translation type="unfinished">Quelle que soit l’épaisseur ou la pâleur des traits&#x202f;; noir et blanc seulement</translation>
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
        <translation type="unfinished">&amp;Variantes d’une leçon</translation>
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
        <translation type="unfinished">Aucun des préréglages.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation type="unfinished">Un agent a besoin d’un nom.</translation>
    </message>
    <message numerus="yes">
        <source>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</source>
        <translation type="unfinished">
            <numerusform>Cela vide l’agent&#x202f;: son %Ln souvenir ne signifie rien avec un autre câblage, ou avec des images faites autrement.</numerusform>
            <numerusform>Cela vide l’agent&#x202f;: ses %Ln souvenirs ne signifient rien avec un autre câblage, ou avec des images faites autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Engram</source>
        <translation type="unfinished">Engram</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation type="unfinished">Vider «&#x202f;%1&#x202f;»&#x202f;?</translation>
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
        <translation type="unfinished">Les fenêtres comparent des morceaux entiers de l’image avec les souvenirs de chaque chiffre&#x202f;: aucune connexion n’est tirée, aucun état d’avant n’est lu et aucun souvenir ne vote. Graine du câblage, contexte, DD et tolérance ne signifient donc rien ici.</translation>
    </message>
    <message>
        <source>What neurons read</source>
        <translation type="unfinished">Ce que lisent les neurones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>There is no such wiring to draw.</source>
        <translation type="unfinished">Un tel câblage n’existe pas&#x202f;: il n’y a rien à dessiner.</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">Affiché dans le titre de la fenêtre et dans les résultats, et enregistré avec l’agent</translation>
    </message>
    <message>
        <source>Ready settings, each for a purpose; what is changed below makes them your own</source>
        <translation type="unfinished">Des réglages prêts, chacun pour un usage&#x202f;; ce que l’on change en dessous en fait des réglages propres</translation>
    </message>
    <message>
        <source>Begins with an empty agent of these settings</source>
        <translation type="unfinished">Commence avec un agent vide qui a ces réglages</translation>
    </message>
    <message>
        <source>Gives the open agent these settings</source>
        <translation type="unfinished">Donne ces réglages à l’agent ouvert</translation>
    </message>
    <message>
        <source>How the grey level of a pixel becomes the bits that neurons read</source>
        <translation type="unfinished">Comment le niveau de gris d’un pixel devient les bits que lisent les neurones</translation>
    </message>
    <message>
        <source>A drawing may stand anywhere then, and be small or large; digits of data sets are so already</source>
        <translation type="unfinished">Un dessin peut alors se trouver n’importe où, petit ou grand&#x202f;; les chiffres des jeux de données sont déjà ainsi</translation>
    </message>
    <message>
        <source>Digits that differ in their slant alone become alike</source>
        <translation type="unfinished">Des chiffres qui ne diffèrent que par leur inclinaison deviennent semblables</translation>
    </message>
    <message>
        <source>Wide and narrow digits become more alike; narrow ones stay narrower</source>
        <translation type="unfinished">Les chiffres larges et étroits se ressemblent davantage&#x202f;; les étroits restent plus étroits</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">État&#x202f;: étape %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Sortie</translation>
    </message>
    <message>
        <source>State: random start</source>
        <translation type="unfinished">État&#x202f;: départ aléatoire</translation>
    </message>
</context>
<context>
    <name>engram::Announcer</name>
    <message>
        <source>The answer is no digit</source>
        <translation type="unfinished">La réponse n’est pas un chiffre</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation type="unfinished">La réponse est %1</translation>
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
        <translation type="unfinished">Pourquoi %1&#x202f;?</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Recherche en cours. Pendant que vous dessinez, les réponses passent d’abord.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>No memory decided a bit of this state; they were drawn at random, or kept.</source>
        <translation type="unfinished">Aucun souvenir n’a décidé d’un bit de cet état&#x202f;; ils ont été tirés au hasard, ou gardés.</translation>
    </message>
    <message>
        <source>Memories were taken away since this was recorded, by forgetting or by undoing: these are the ones that today&apos;s agent would recall it from.</source>
        <translation type="unfinished">Des souvenirs ont été retirés depuis cet enregistrement, par oubli ou par annulation&#x202f;: voici ceux dont l’agent d’aujourd’hui rappellerait l’état.</translation>
    </message>
    <message>
        <source>The state at step %1 was recalled from these memories, by share of its neurons.</source>
        <translation type="unfinished">L’état à l’étape %1 a été rappelé de ces souvenirs, selon leur part de ses neurones.</translation>
    </message>
    <message numerus="yes">
        <source>%n more memories gave %1 % together</source>
        <translation type="unfinished">
            <numerusform>%n autre souvenir a donné %1&#x202f;%</numerusform>
            <numerusform>%n autres souvenirs ont donné %1&#x202f;% ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the bits no memory decided</source>
        <translation type="unfinished">%1&#x202f;% des bits décidés par aucun souvenir</translation>
    </message>
</context>
<context>
    <name>engram::AnswerView</name>
    <message>
        <source>State of %1</source>
        <translation type="unfinished">État de %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished">Réponse de %1</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">Dessinez un chiffre dans la zone de dessin.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">aucun chiffre</translation>
    </message>
    <message>
        <source>settled at step %1, in %2 ms</source>
        <translation type="unfinished">stabilisé à l’étape %1, en %2 ms</translation>
    </message>
    <message>
        <source>not settled, in %1 ms</source>
        <translation type="unfinished">pas stabilisé, en %1 ms</translation>
    </message>
</context>
<context>
    <name>engram::AskDialog</name>
    <message>
        <source>Uses what is written above</source>
        <translation type="unfinished">Utilise ce qui est écrit au-dessus</translation>
    </message>
</context>
<context>
    <name>engram::BitPicture</name>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln bit est allumé</numerusform>
            <numerusform>%Ln bits sont allumés</numerusform>
        </translation>
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
        <translation type="unfinished">Neurone de sortie %1, vaut %2&#x202f;: %3
Cliquez pour voir ce qu’il lit</translation>
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
        <translation type="unfinished">tel que l’agent le reçoit</translation>
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
        <translation type="unfinished">Mettre l’image d’un chiffre sur la zone de dessin&#x202f;; on peut aussi l’y déposer ou l’y coller</translation>
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
        <translation type="unfinished">Ce que l’agent reçoit de ce qui est montré&#x202f;: 28 x 28 niveaux de gris, avant qu’ils ne deviennent des bits</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished">Ouvrir l’image d’un chiffre</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture has several digits: choose one of them below the canvas first.</source>
        <translation type="unfinished">L’image a plusieurs chiffres&#x202f;: choisissez-en d’abord un sous le dessin.</translation>
    </message>
    <message>
        <source>inverting the picture</source>
        <translation type="unfinished">inverser l’image</translation>
    </message>
    <message>
        <source>another use of the picture</source>
        <translation type="unfinished">autre usage de l’image</translation>
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
    <message>
        <source>None of them was read as a digit: keep them one by one.</source>
        <translation type="unfinished">Aucun n’a été lu comme un chiffre&#x202f;: gardez-les un par un.</translation>
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
        <translation type="unfinished">Dessinez un chiffre ici. Les flèches déplacent le crayon, Espace le pose et le lève. Tapez le bon chiffre et appuyez sur Entrée pour l’enseigner.</translation>
    </message>
    <message>
        <source>Draw a digit: by mouse or pen, or with the arrow keys and Space.
Type the right digit and press Enter to teach it. Delete clears.</source>
        <translation type="unfinished">Dessinez un chiffre&#x202f;: à la souris ou au stylet, ou avec les flèches et Espace.
Tapez le bon chiffre et appuyez sur Entrée pour l’enseigner. Suppr efface.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">Dessinez un chiffre ici</translation>
    </message>
    <message>
        <source>Put the pen down</source>
        <translation type="unfinished">Poser le crayon</translation>
    </message>
    <message>
        <source>Lift the pen</source>
        <translation type="unfinished">Lever le crayon</translation>
    </message>
    <message>
        <source>Pen to the left</source>
        <translation type="unfinished">Crayon à gauche</translation>
    </message>
    <message>
        <source>Pen to the right</source>
        <translation type="unfinished">Crayon à droite</translation>
    </message>
    <message>
        <source>Pen up the canvas</source>
        <translation type="unfinished">Crayon vers le haut</translation>
    </message>
    <message>
        <source>Pen down the canvas</source>
        <translation type="unfinished">Crayon vers le bas</translation>
    </message>
    <message>
        <source>Teach the drawing</source>
        <translation type="unfinished">Enseigner le dessin</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished">La zone de dessin est vide.</translation>
    </message>
    <message>
        <source>There is a drawing.</source>
        <translation type="unfinished">Il y a un dessin.</translation>
    </message>
    <message>
        <source>The pen draws, at column %1, row %2 of 28.</source>
        <translation type="unfinished">Le crayon dessine, colonne %1, ligne %2 sur 28.</translation>
    </message>
    <message>
        <source>The pen is up, at column %1, row %2 of 28.</source>
        <translation type="unfinished">Le crayon est levé, colonne %1, ligne %2 sur 28.</translation>
    </message>
</context>
<context>
    <name>engram::CellDialog</name>
    <message>
        <source>Digits of the sheet</source>
        <translation type="unfinished">Chiffres de la feuille</translation>
    </message>
    <message>
        <source>Row %1, column %2: level %3</source>
        <translation type="unfinished">Ligne %1, colonne %2&#x202f;: niveau %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Clear all cells</source>
        <translation type="unfinished">Effacer toutes les cellules</translation>
    </message>
    <message>
        <source>Grey level that a click sets</source>
        <translation type="unfinished">Niveau de gris que pose un clic</translation>
    </message>
    <message>
        <source>Grey level that a click or Space sets: 255 is full ink</source>
        <translation type="unfinished">Niveau de gris que pose un clic ou Espace&#x202f;: 255 est l’encre pleine</translation>
    </message>
    <message>
        <source>Grey &amp;level</source>
        <translation type="unfinished">&amp;Niveau de gris</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished">Vos modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Keeps the digits as they are now, and closes this</source>
        <translation type="unfinished">Garde les chiffres tels qu’ils sont maintenant, et ferme ceci</translation>
    </message>
</context>
<context>
    <name>engram::CellEditor</name>
    <message>
        <source>Cells of the digit</source>
        <translation type="unfinished">Cellules du chiffre</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, Space sets or clears its cell, 1 to 9 give it a grey level and 0 clears it.</source>
        <translation type="unfinished">Les flèches déplacent le curseur, Espace remplit ou vide sa cellule, 1 à 9 lui donnent un niveau de gris et 0 la vide.</translation>
    </message>
    <message>
        <source>Click or drag: set cells; with the right button: clear them.
Keys: arrows move the cursor, Space sets or clears, 0 to 9 give a grey level.</source>
        <translation type="unfinished">Cliquer ou glisser&#x202f;: remplir des cellules&#x202f;; avec le bouton droit&#x202f;: les vider.
Touches&#x202f;: les flèches déplacent le curseur, Espace remplit ou vide, 0 à 9 donnent un niveau de gris.</translation>
    </message>
    <message>
        <source>clearing all cells</source>
        <translation type="unfinished">effacer toutes les cellules</translation>
    </message>
    <message>
        <source>Cells of the digit: row %1, column %2, level %3</source>
        <translation type="unfinished">Cellules du chiffre&#x202f;: ligne %1, colonne %2, niveau %3</translation>
    </message>
    <message>
        <source>setting cells</source>
        <translation type="unfinished">remplir des cellules</translation>
    </message>
    <message>
        <source>setting a cell</source>
        <translation type="unfinished">remplir une cellule</translation>
    </message>
</context>
<context>
    <name>engram::ChartsPage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1&#x202f;%</translation>
    </message>
    <message>
        <source>Recall and precision of each digit</source>
        <translation type="unfinished">Rappel et précision de chaque chiffre</translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished">chiffre</translation>
    </message>
    <message>
        <source>Accuracy by step</source>
        <translation type="unfinished">Exactitude par étape</translation>
    </message>
    <message>
        <source>steps (0: the random start)</source>
        <translation type="unfinished">étapes (0&#x202f;: le départ aléatoire)</translation>
    </message>
    <message>
        <source>Accuracy by sureness</source>
        <translation type="unfinished">Exactitude par certitude</translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished">rappel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished">précision</translation>
    </message>
    <message>
        <source>Recall: of the pictures of a digit, so many were read as it. Precision: of the pictures read as it, so many were it.</source>
        <translation type="unfinished">Rappel&#x202f;: part des images d’un chiffre qui ont été lues comme lui. Précision&#x202f;: part des images lues comme lui qui le sont vraiment.</translation>
    </message>
    <message>
        <source>Choose a bar by a click or by the arrow keys: its figures stand here.</source>
        <translation type="unfinished">Choisissez une barre d’un clic ou avec les flèches&#x202f;: ses valeurs s’affichent ici.</translation>
    </message>
    <message>
        <source>%1: recall %2 (%3 of %4), precision %5 (%3 of %6)</source>
        <translation type="unfinished">%1&#x202f;: rappel %2 (%3 sur %4), précision %5 (%3 sur %6)</translation>
    </message>
    <message>
        <source>After step %1: %2 right (%3 of %4)</source>
        <translation type="unfinished">Après l’étape %1&#x202f;: %2 justes (%3 sur %4)</translation>
    </message>
    <message>
        <source>Group %1 by sureness: %2 right (%3 of %4), margins %5 to %6</source>
        <translation type="unfinished">Groupe %1 par certitude&#x202f;: %2 justes (%3 sur %4), marges de %5 à %6</translation>
    </message>
    <message>
        <source>tenths, surest first</source>
        <translation type="unfinished">dixièmes, les plus sûrs d’abord</translation>
    </message>
</context>
<context>
    <name>engram::CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparer</translation>
    </message>
    <message>
        <source>Second agent</source>
        <translation type="unfinished">Second agent</translation>
    </message>
    <message>
        <source>The open agent before its last change, a saved agent, or a new one of a preset that is taught what the open one was</source>
        <translation type="unfinished">L’agent ouvert avant son dernier changement, un agent enregistré, ou un nouveau d’un préréglage à qui l’on enseigne ce que l’on a enseigné à l’autre</translation>
    </message>
    <message>
        <source>Before the last change</source>
        <translation type="unfinished">Avant le dernier changement</translation>
    </message>
    <message>
        <source>An agent&apos;s file…</source>
        <translation type="unfinished">Le fichier d’un agent…</translation>
    </message>
    <message>
        <source>%1, taught the same</source>
        <translation type="unfinished">%1, instruit de même</translation>
    </message>
    <message>
        <source>Sa&amp;ve the second…</source>
        <translation type="unfinished">E&amp;nregistrer le second…</translation>
    </message>
    <message>
        <source>Saves the second agent as a file of its own</source>
        <translation type="unfinished">Enregistre le second agent dans son propre fichier</translation>
    </message>
    <message>
        <source>&amp;Second agent</source>
        <translation type="unfinished">&amp;Second agent</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">Chiffres de</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">Images de test</translation>
    </message>
    <message>
        <source>So many random test digits; both are asked about the same</source>
        <translation type="unfinished">Autant de chiffres de test tirés au hasard&#x202f;; les mêmes pour les deux</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Graine</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">Décide quels chiffres sont tirés&#x202f;: la même graine tire les mêmes chiffres</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">Étapes chacune</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">Étapes que fait un agent avant que sa réponse compte</translation>
    </message>
    <message>
        <source>&amp;Test both</source>
        <translation type="unfinished">&amp;Tester les deux</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished">&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">&amp;Chiffres de</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished">&amp;Images</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">&amp;Graine</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation type="unfinished">Éta&amp;pes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avancement</translation>
    </message>
    <message>
        <source>How both read the same pictures</source>
        <translation type="unfinished">Comment les deux lisent les mêmes images</translation>
    </message>
    <message>
        <source>Pictures that they read differently</source>
        <translation type="unfinished">Images qu’ils lisent différemment</translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">Mettre dans le d&amp;essin</translation>
    </message>
    <message>
        <source>Both agents are asked about the chosen picture (Enter)</source>
        <translation type="unfinished">Les deux agents sont interrogés sur l’image choisie (Entrée)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xporter…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">Copie&amp;r comme commande</translation>
    </message>
    <message>
        <source>The line for engram-cli that compares the same, with the same figures</source>
        <translation type="unfinished">La ligne pour engram-cli qui compare la même chose, avec les mêmes valeurs</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1 (ouvert)</translation>
    </message>
    <message>
        <source>Choose a second agent first.</source>
        <translation type="unfinished">Choisissez d’abord un second agent.</translation>
    </message>
    <message>
        <source>Asks both about the same test digits</source>
        <translation type="unfinished">Interroge les deux sur les mêmes chiffres de test</translation>
    </message>
    <message>
        <source>Nothing has been changed yet that could be undone; teach the agent, or choose another second agent.</source>
        <translation type="unfinished">Rien n’a encore été changé qui puisse être annulé&#x202f;; instruisez l’agent, ou choisissez un autre second agent.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation type="unfinished">%1 avant&#x202f;: %2</translation>
    </message>
    <message>
        <source>Teaching the second agent…</source>
        <translation type="unfinished">Instruction du second agent…</translation>
    </message>
    <message numerus="yes">
        <source>Taught the same %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>La même %Ln leçon lui a été enseignée.</numerusform>
            <numerusform>Les mêmes %Ln leçons lui ont été enseignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others are drawings, judged answers, or of data sets that are not open.</source>
        <translation type="unfinished">
            <numerusform>%Ln autre est un dessin, une réponse jugée, ou d’un jeu de données qui n’est pas ouvert.</numerusform>
            <numerusform>%Ln autres sont des dessins, des réponses jugées, ou de jeux de données qui ne sont pas ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with an agent</source>
        <translation type="unfinished">Comparer avec un agent</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agents (*.engram);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">Lecture de %1…</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">Dessinez un chiffre dans la zone de dessin.</translation>
    </message>
    <message>
        <source>Testing both…</source>
        <translation type="unfinished">Test des deux…</translation>
    </message>
    <message>
        <source>Stopped; nothing is compared.</source>
        <translation type="unfinished">Arrêté&#x202f;; rien n’est comparé.</translation>
    </message>
    <message>
        <source>The open agent has changed since.</source>
        <translation type="unfinished">L’agent ouvert a changé depuis.</translation>
    </message>
    <message>
        <source>Listed: %L1 of %L2; Export has all.</source>
        <translation type="unfinished">Dans la liste&#x202f;: %L1 sur %L2&#x202f;; Exporter a tout.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished">Exporter la comparaison</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">Comparaison</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exporté vers %1</translation>
    </message>
    <message>
        <source>Save the second agent</source>
        <translation type="unfinished">Enregistrer le second agent</translation>
    </message>
    <message>
        <source>Agents (*.engram)</source>
        <translation type="unfinished">Agents (*.engram)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Enregistré dans %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 %L2, %3: the first read %4, the second %5</source>
        <translation type="unfinished">%1 %L2, %3&#x202f;: le premier a lu %4, le second %5</translation>
    </message>
    <message>
        <source>The second agent is ready: %1</source>
        <translation type="unfinished">Le second agent est prêt&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stops what is at work now; what was shown before stays</source>
        <translation type="unfinished">Arrête ce qui est en cours&#x202f;; ce qui était affiché avant reste</translation>
    </message>
    <message>
        <source>Pictures that they read differently, both answers below each; Enter puts one on the canvas</source>
        <translation type="unfinished">Images qu’ils lisent différemment, avec les deux réponses dessous&#x202f;; Entrée en met une dans le dessin</translation>
    </message>
    <message>
        <source>&amp;Read differently (digit: first | second)</source>
        <translation type="unfinished">&amp;Lues différemment (chiffre&#x202f;: premier | second)</translation>
    </message>
    <message>
        <source>Both read every picture alike.</source>
        <translation type="unfinished">Les deux lisent chaque image de la même façon.</translation>
    </message>
    <message>
        <source>Test both to see how well each reads, and which pictures they read differently.</source>
        <translation type="unfinished">Testez les deux pour voir comment chacun lit, et quelles images ils lisent différemment.</translation>
    </message>
    <message>
        <source>%1: %2 | %3</source>
        <translation type="unfinished">%1&#x202f;: %2 | %3</translation>
    </message>
    <message>
        <source>The open data set, or digits of one&apos;s own, that both are asked about</source>
        <translation type="unfinished">Le jeu de données ouvert, ou les chiffres à soi, qui sont demandés aux deux</translation>
    </message>
    <message>
        <source>All figures and the pictures that they read differently, as CSV or JSON</source>
        <translation type="unfinished">Tous les résultats et les images qu’ils lisent différemment, en CSV ou JSON</translation>
    </message>
    <message>
        <source>Open a data set with test digits under Data, or keep some of your own; MNIST has them.</source>
        <translation type="unfinished">Ouvrez sous Données un jeu avec des chiffres de test, ou gardez-en des vôtres&#x202f;; MNIST en a.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished">CSV (*.csv);;JSON (*.json)</translation>
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
        <translation type="unfinished">L’entrée</translation>
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
            <numerusform>− dans le souvenir seulement&#x202f;: %n bit</numerusform>
            <numerusform>− dans le souvenir seulement&#x202f;: %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation type="unfinished">
            <numerusform>+ dans l’entrée seulement&#x202f;: %n bit</numerusform>
            <numerusform>+ dans l’entrée seulement&#x202f;: %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">Où ils diffèrent</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">Oublier</translation>
    </message>
    <message>
        <source>The memory as a drawing, which the agent answers</source>
        <translation type="unfinished">Le souvenir comme dessin, auquel l’agent répond</translation>
    </message>
    <message>
        <source>Takes the memory out of the agent; Undo brings it back</source>
        <translation type="unfinished">Retire le souvenir de l’agent&#x202f;; Annuler le ramène</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation type="unfinished">Mettre dans le dessin</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">aucun chiffre</translation>
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
    <name>engram::ConnectorFields</name>
    <message>
        <source>Kind of connector</source>
        <translation type="unfinished">Type de connecteur</translation>
    </message>
    <message>
        <source>Which bits of the picture, and which neighbours, each neuron reads</source>
        <translation type="unfinished">Quels bits de l’image, et quels voisins, lit chaque neurone</translation>
    </message>
</context>
<context>
    <name>engram::ContextHelp</name>
    <message>
        <source>Panels that share one place; the one that is chosen is in front</source>
        <translation type="unfinished">Des panneaux qui partagent une place&#x202f;; celui qui est choisi est devant</translation>
    </message>
    <message>
        <source>Closes this and changes nothing</source>
        <translation type="unfinished">Ferme ceci sans rien changer</translation>
    </message>
    <message>
        <source>Closes this</source>
        <translation type="unfinished">Ferme ceci</translation>
    </message>
</context>
<context>
    <name>engram::CurveChart</name>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished">Courbes d’apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln lessons: %2 % right, %3 % wrong</source>
        <translation type="unfinished">
            <numerusform>%1 après %Ln leçon&#x202f;: %2&#x202f;% juste, %3&#x202f;% faux</numerusform>
            <numerusform>%1 après %Ln leçons&#x202f;: %2&#x202f;% juste, %3&#x202f;% faux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation type="unfinished">%1 (publié)</translation>
    </message>
    <message>
        <source>%1; one draw</source>
        <translation type="unfinished">%1&#x202f;; un tirage</translation>
    </message>
    <message numerus="yes">
        <source>%1; mean of %Ln draws, ± %2 %</source>
        <translation type="unfinished">
            <numerusform>%1&#x202f;; moyenne de %Ln tirage, ± %2&#x202f;%</numerusform>
            <numerusform>%1&#x202f;; moyenne de %Ln tirages, ± %2&#x202f;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation type="unfinished">Rien n’est encore mesuré</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation type="unfinished">leçons</translation>
    </message>
    <message>
        <source>right answers, %</source>
        <translation type="unfinished">réponses justes, %</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished">Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>How many answers are right after so many lessons; the band is one standard deviation to both sides. The arrow keys go from mark to mark</source>
        <translation type="unfinished">Combien de réponses sont justes après tant de leçons&#x202f;; la bande est d’un écart type de chaque côté. Les flèches vont de marque en marque</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <translation type="unfinished">%1, équilibré</translation>
    </message>
    <message>
        <source>scattering (Bruna, Mallat 2013)</source>
        <translation type="unfinished">diffusion (Bruna, Mallat 2013)</translation>
    </message>
    <message>
        <source>distortions (Keysers 2007)</source>
        <translation type="unfinished">distorsions (Keysers 2007)</translation>
    </message>
    <message>
        <source>shape context (Belongie 2002)</source>
        <translation type="unfinished">contexte de forme (Belongie 2002)</translation>
    </message>
</context>
<context>
    <name>engram::CurveWindow</name>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Presets and agents to measure</source>
        <translation type="unfinished">Préréglages et agents à mesurer</translation>
    </message>
    <message>
        <source>&amp;Add an agent…</source>
        <translation type="unfinished">A&amp;jouter un agent…</translation>
    </message>
    <message>
        <source>Measures the settings of an agent&apos;s file, taught anew, beside the presets</source>
        <translation type="unfinished">Mesure, à côté des préréglages, les réglages du fichier d’un agent, instruit à nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen agent&apos;s file out of this list (Del); the file stays</source>
        <translation type="unfinished">Retire de cette liste le fichier d’agent choisi (Suppr)&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>&amp;Presets and agents</source>
        <translation type="unfinished">&amp;Préréglages et agents</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">Chiffres de</translation>
    </message>
    <message>
        <source>The open data set whose training digits are taught and whose test digits are asked about</source>
        <translation type="unfinished">Le jeu de données ouvert dont les chiffres d’entraînement sont enseignés et les chiffres de test demandés</translation>
    </message>
    <message>
        <source>Fewest lessons</source>
        <translation type="unfinished">Minimum de leçons</translation>
    </message>
    <message>
        <source>Most lessons</source>
        <translation type="unfinished">Maximum de leçons</translation>
    </message>
    <message>
        <source>Up to all training digits</source>
        <translation type="unfinished">Jusqu’à tous les chiffres d’entraînement</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished">Tirages</translation>
    </message>
    <message>
        <source>How often each number of lessons is measured, with other lessons and questions: the curve is the mean, the band one standard deviation</source>
        <translation type="unfinished">Combien de fois chaque nombre de leçons est mesuré, avec d’autres leçons et questions&#x202f;: la courbe est la moyenne, la bande un écart type</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Graine</translation>
    </message>
    <message>
        <source>Of the first draw; the next ones count on. The same seed gives the same figures</source>
        <translation type="unfinished">Du premier tirage&#x202f;; les suivants continuent. La même graine donne les mêmes valeurs</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">Images de test</translation>
    </message>
    <message>
        <source>So many random test digits are asked about in each measurement</source>
        <translation type="unfinished">Autant de chiffres de test tirés au hasard sont demandés à chaque mesure</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">Étapes chacune</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">Étapes que fait un agent avant que sa réponse compte</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished">&amp;Mesurer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished">&amp;Arrêter</translation>
    </message>
    <message>
        <source>What is measured stays; Measure goes on from there</source>
        <translation type="unfinished">Ce qui est mesuré reste&#x202f;; Mesurer continue à partir de là</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">&amp;Chiffres de</translation>
    </message>
    <message>
        <source>Lessons &amp;from</source>
        <translation type="unfinished">&amp;Leçons de</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished">jus&amp;qu’à</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation type="unfinished">Tirag&amp;es</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">&amp;Graine</translation>
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
        <source>P&amp;ublished figures of others</source>
        <translation type="unfinished">Valeurs p&amp;ubliées par d’autres</translation>
    </message>
    <message>
        <source>What other methods were published to reach on MNIST, as dotted lines</source>
        <translation type="unfinished">Ce que d’autres méthodes atteignent sur MNIST selon les publications, en lignes pointillées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avancement</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xporter…</translation>
    </message>
    <message>
        <source>The figure as PNG or SVG, the measurements as CSV</source>
        <translation type="unfinished">La figure en PNG ou SVG, les mesures en CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">Copier comme c&amp;ommande</translation>
    </message>
    <message>
        <source>The line for engram-cli that measures the same, with the same figures</source>
        <translation type="unfinished">La ligne pour engram-cli qui mesure la même chose, avec les mêmes valeurs</translation>
    </message>
    <message>
        <source>Point at a mark, or use the arrow keys, for its figures.</source>
        <translation type="unfinished">Pointez une marque, ou utilisez les flèches, pour voir ses valeurs.</translation>
    </message>
    <message>
        <source>all %L1</source>
        <translation type="unfinished">tous les %L1</translation>
    </message>
    <message>
        <source>Open a data set with training and test digits under Data; MNIST has both.</source>
        <translation type="unfinished">Ouvrez sous Données un jeu avec des chiffres d’entraînement et de test&#x202f;; MNIST a les deux.</translation>
    </message>
    <message>
        <source>Tick at least one preset or agent.</source>
        <translation type="unfinished">Cochez au moins un préréglage ou un agent.</translation>
    </message>
    <message>
        <source>The fewest lessons are more than the most.</source>
        <translation type="unfinished">Le plus petit nombre de leçons dépasse le plus grand.</translation>
    </message>
    <message>
        <source>Teaches and tests; the curves grow as it goes</source>
        <translation type="unfinished">Enseigne et teste&#x202f;; les courbes grandissent au fur et à mesure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation type="unfinished">
            <numerusform>%Ln mesure</numerusform>
            <numerusform>%Ln mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished">%1 en %2 s</translation>
    </message>
    <message>
        <source>Stopped after %1 of %L2; Measure goes on from there</source>
        <translation type="unfinished">Arrêté après %1 sur %L2&#x202f;; Mesurer continue à partir de là</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">Mesure en cours…</translation>
    </message>
    <message>
        <source>%L1 of %L2 measured</source>
        <translation type="unfinished">%L1 sur %L2 mesurés</translation>
    </message>
    <message>
        <source>%1 · about %2 min left</source>
        <translation type="unfinished">%1 · encore environ %2 min</translation>
    </message>
    <message>
        <source>%1 · about %2 s left</source>
        <translation type="unfinished">%1 · encore environ %2 s</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished">Ajouter un agent</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agents (*.engram);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the learning curve</source>
        <translation type="unfinished">Exporter la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Picture (*.png);;Picture (*.svg);;Measurements (*.csv)</source>
        <translation type="unfinished">Image (*.png);;Image (*.svg);;Mesures (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation type="unfinished">Image (*.svg)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .csv.</source>
        <translation type="unfinished">Choisissez un nom qui finit par .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exporté vers %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Drawn at random: 10 are one of each digit on average, but seldom all ten</source>
        <translation type="unfinished">Tirés au hasard&#x202f;: 10, c’est en moyenne un de chaque chiffre, mais rarement les dix</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">Courbe d’apprentissage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Those with a check mark are measured; Space sets it</source>
        <translation type="unfinished">Ceux qui sont cochés sont mesurés&#x202f;; Espace coche</translation>
    </message>
    <message>
        <source>As many of each di&amp;git</source>
        <translation type="unfinished">Autant de c&amp;haque chiffre</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">10 leçons sont alors une de chaque chiffre, 1&#x202f;000 cent de chacun&#x202f;; sinon elles sont tirées au hasard</translation>
    </message>
    <message>
        <source>10 are one of each digit</source>
        <translation type="unfinished">10, c’est un de chaque chiffre</translation>
    </message>
    <message>
        <source>The settings of the agent that is open, taught anew; the agent itself stays as it is</source>
        <translation type="unfinished">Les réglages de l’agent ouvert, instruit à nouveau&#x202f;; l’agent lui-même reste tel qu’il est</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1 (ouvert)</translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1&#x202f;: %Ln chiffre</numerusform>
            <numerusform>%1&#x202f;: %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished">Licence&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cells that were not plainly 0 or 1: double-click to see them</source>
        <translation type="unfinished">Cellules qui n’étaient pas clairement 0 ou 1&#x202f;: double-cliquez pour les voir</translation>
    </message>
    <message>
        <source>&amp;Open data file…</source>
        <translation type="unfinished">&amp;Ouvrir un fichier de données…</translation>
    </message>
    <message>
        <source>&amp;From a font…</source>
        <translation type="unfinished">À partir d’une &amp;police…</translation>
    </message>
    <message>
        <source>Make a data set of the ten digits of any installed font</source>
        <translation type="unfinished">Faire un jeu de données des dix chiffres d’une police installée</translation>
    </message>
    <message>
        <source>&amp;Export as font sheet…</source>
        <translation type="unfinished">&amp;Exporter en feuille de police…</translation>
    </message>
    <message>
        <source>Save the ten digits of the selected font as a spreadsheet or as text</source>
        <translation type="unfinished">Enregistrer les dix chiffres de la police choisie en feuille de calcul ou en texte</translation>
    </message>
    <message>
        <source>Show &amp;repaired cells…</source>
        <translation type="unfinished">Afficher les cellules &amp;réparées…</translation>
    </message>
    <message>
        <source>Cells of the selected sheet that were not plainly 0 or 1</source>
        <translation type="unfinished">Cellules de la feuille choisie qui n’étaient pas clairement 0 ou 1</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation type="unfinished">&amp;Fermer le jeu de données</translation>
    </message>
    <message>
        <source>Take the selected data set out of the list; what was taught of it stays</source>
        <translation type="unfinished">Retirer de la liste le jeu de données choisi&#x202f;; ce qui en a été enseigné reste</translation>
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
        <translation type="unfinished">D’une police…</translation>
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
        <translation type="unfinished">Feuille de calcul (*.xlsx);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Sets of digits (pickle, IDX, NPZ, NPY, CSV, zip) and font sheets (xlsx, ods, CSV, text); or drop them on the window (Ctrl+D)</source>
        <translation type="unfinished">Jeux de chiffres (pickle, IDX, NPZ, NPY, CSV, zip) et feuilles de police (xlsx, ods, CSV, texte)&#x202f;; ou déposez-les sur la fenêtre (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation type="unfinished">Ouvrir un do&amp;ssier de données…</translation>
    </message>
    <message>
        <source>Export &amp;digits…</source>
        <translation type="unfinished">Exporter les ch&amp;iffres…</translation>
    </message>
    <message>
        <source>Save the digits of the selected set as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">Enregistrer les chiffres du jeu sélectionné en NPZ, en IDX, en dossier d’images ou en feuille de police</translation>
    </message>
    <message>
        <source>Cop&amp;y into my digits…</source>
        <translation type="unfinished">&amp;Copier dans mes chiffres…</translation>
    </message>
    <message>
        <source>Keep digits of the selected set among your own</source>
        <translation type="unfinished">Garder des chiffres du jeu sélectionné parmi les vôtres</translation>
    </message>
    <message>
        <source>Ed&amp;it cells…</source>
        <translation type="unfinished">Modifier les ce&amp;llules…</translation>
    </message>
    <message>
        <source>Mend the digits of the selected font sheet cell by cell</source>
        <translation type="unfinished">Corriger les chiffres de la feuille de police sélectionnée cellule par cellule</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation type="unfinished">&amp;Galerie…</translation>
    </message>
    <message>
        <source>All pictures of the data sets, page by page (Ctrl+G)</source>
        <translation type="unfinished">Toutes les images des jeux de données, page par page (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show its &amp;pictures…</source>
        <translation type="unfinished">&amp;Afficher ses images…</translation>
    </message>
    <message>
        <source>The gallery of the selected data set</source>
        <translation type="unfinished">La galerie du jeu de données sélectionné</translation>
    </message>
    <message>
        <source>Pict&amp;ures nearly the same…</source>
        <translation type="unfinished">Images presque identi&amp;ques…</translation>
    </message>
    <message>
        <source>Pairs of pictures that differ least, and those of them that are labelled differently</source>
        <translation type="unfinished">Les paires d’images qui diffèrent le moins, et celles qui sont étiquetées différemment</translation>
    </message>
    <message>
        <source>The data sets that are open. Those with a check mark are used for teaching and testing</source>
        <translation type="unfinished">Les jeux de données ouverts. Ceux qui sont cochés servent à enseigner et à tester</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation type="unfinished">Ouvrir un dossier de données</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation type="unfinished">Étiquettes de %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (%1);;All files (*)</source>
        <translation type="unfinished">Jeux de données et feuilles de police (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A folder with the files of a data set, or with a picture for each digit in folders called 0 to 9; or drop it on the window (Ctrl+Shift+O)</source>
        <translation type="unfinished">Un dossier avec les fichiers d’un jeu de données, ou avec une image par chiffre dans des dossiers nommés 0 à 9&#x202f;; ou le déposer sur la fenêtre (Ctrl+Maj+O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to teach</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre à enseigner</numerusform>
            <numerusform>%Ln chiffres à enseigner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to test with</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre pour tester</numerusform>
            <numerusform>%Ln chiffres pour tester</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hosen data sets</source>
        <translation type="unfinished">&amp;Jeux de données choisis</translation>
    </message>
    <message>
        <source>No data set is open. Open a file or a folder, or drop it on the window.</source>
        <translation type="unfinished">Aucun jeu de données n’est ouvert. Ouvrez un fichier ou un dossier, ou déposez-le sur la fenêtre.</translation>
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
    <message>
        <source>These are test pictures. Once taught, they say nothing about digits that are new to the agent: the next test counts them apart.</source>
        <translation type="unfinished">Ce sont des images de test. Une fois enseignées, elles ne disent plus rien des chiffres nouveaux pour l’agent&#x202f;: le prochain test les compte à part.</translation>
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
        <translation type="unfinished">Proximité de l’image avec ce qui a été enseigné de chaque chiffre, et part de l’état qui en a été rappelée&#x202f;:
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
        <translation type="unfinished">tout l’état</translation>
    </message>
    <message>
        <source>%1 % of the state</source>
        <translation type="unfinished">%1&#x202f;% de l’état</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>engram::DigitExport</name>
    <message>
        <source>NumPy archive (*.npz)</source>
        <translation type="unfinished">Archive NumPy (*.npz)</translation>
    </message>
    <message>
        <source>Two files as MNIST&apos;s, IDX (*.idx)</source>
        <translation type="unfinished">Deux fichiers comme ceux de MNIST, IDX (*.idx)</translation>
    </message>
    <message>
        <source>New folder of PNG pictures, by digit (*)</source>
        <translation type="unfinished">Nouveau dossier d’images PNG, par chiffre (*)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, text (*.txt)</source>
        <translation type="unfinished">Feuille de police de dix chiffres, texte (*.txt)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, spreadsheet (*.xlsx)</source>
        <translation type="unfinished">Feuille de police de dix chiffres, feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing digits…</source>
        <translation type="unfinished">Écriture des chiffres…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation type="unfinished">Exporter des chiffres</translation>
    </message>
</context>
<context>
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">Le dessin tel que l’agent le reçoit</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished">Rien n’est encore dessiné</translation>
    </message>
    <message numerus="yes">
        <source>28 x 28 pixels, %Ln with ink</source>
        <translation type="unfinished">
            <numerusform>28 x 28 pixels, %Ln avec de l’encre</numerusform>
            <numerusform>28 x 28 pixels, %Ln avec de l’encre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">Chiffres de l’image</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">Enseigner que c’est &amp;%1</translation>
    </message>
    <message>
        <source>The digits that were found in the picture; click one to ask about it, type what it is to teach it</source>
        <translation type="unfinished">Les chiffres trouvés dans l’image&#x202f;; cliquez sur l’un pour l’interroger, tapez ce qu’il est pour l’enseigner</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches and keeps.</source>
        <translation type="unfinished">Entrée met un chiffre dans le dessin&#x202f;; taper un chiffre dit ce que c’est&#x202f;; la touche Menu enseigne et garde.</translation>
    </message>
    <message>
        <source>&amp;Keep among my digits</source>
        <translation type="unfinished">Gar&amp;der parmi mes chiffres</translation>
    </message>
    <message>
        <source>Keep its whole &amp;line</source>
        <translation type="unfinished">Garder toute la &amp;ligne</translation>
    </message>
    <message>
        <source>as &amp;%1</source>
        <translation type="unfinished">comme &amp;%1</translation>
    </message>
    <message>
        <source>Keep &amp;all as they are read</source>
        <translation type="unfinished">Les garder &amp;tous comme ils sont lus</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">&amp;Mettre dans le dessin</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">Pour&amp;quoi le lit-il ainsi&#x202f;?</translation>
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
        <translation type="unfinished">non lu comme un chiffre</translation>
    </message>
    <message>
        <source>Click: put it on the canvas. Right click: teach or keep it.</source>
        <translation type="unfinished">Clic&#x202f;: mettre dans le dessin. Clic droit&#x202f;: enseigner ou garder.</translation>
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
        <translation type="unfinished">plus proche&#x202f;: %1</translation>
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
        <translation type="unfinished">Masquer %1&#x202f;; le menu Affichage le ramène</translation>
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
        <translation type="unfinished">Enregistrer l’agent</translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished">enregistrer</translation>
    </message>
    <message>
        <source>Rename the agent</source>
        <translation type="unfinished">Renommer l’agent</translation>
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
        <translation type="unfinished">Enregistrer les modifications de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">Affiché dans le titre de la fenêtre et dans les résultats, et enregistré avec l’agent</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished">Sans enregistrement, les modifications depuis le dernier enregistrement seront perdues.</translation>
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
        <translation type="unfinished">C’est %1 (tapez le chiffre sur la zone de dessin, ou Ctrl+%2)</translation>
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
        <translation type="unfinished">Retirer la dernière leçon, comme si elle n’avait jamais été enseignée (Ctrl+Retour arrière)</translation>
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
        <translation type="unfinished">Redemander pour ce dessin, depuis un nouveau départ aléatoire&#x202f;; la réponse va dans l’historique (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished">&amp;Juste</translation>
    </message>
    <message>
        <source>Right (C+): remember this answer (%1)</source>
        <translation type="unfinished">Juste (C+)&#x202f;: retenir cette réponse (%1)</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation type="unfinished">&amp;Faux</translation>
    </message>
    <message>
        <source>The answer is wrong: say what it was, and the drawing is taught so</source>
        <translation type="unfinished">La réponse est fausse&#x202f;: dites ce que c’était, et le dessin est enseigné ainsi</translation>
    </message>
    <message>
        <source>It was &amp;%1</source>
        <translation type="unfinished">C’était &amp;%1</translation>
    </message>
    <message>
        <source>Just &amp;wrong (C-): teach it not to answer this</source>
        <translation type="unfinished">Seulement &amp;faux (C-)&#x202f;: enseigner à ne pas répondre cela</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be taught.</source>
        <translation type="unfinished">Dessinez d’abord un chiffre&#x202f;; un dessin vide ne s’enseigne pas.</translation>
    </message>
    <message>
        <source>Say first which digit the drawing is: type it, or click one of the ten digits above.</source>
        <translation type="unfinished">Dites d’abord de quel chiffre il s’agit&#x202f;: tapez-le, ou cliquez sur l’un des dix chiffres ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Teach %1</source>
        <translation type="unfinished">&amp;Enseigner %1</translation>
    </message>
    <message>
        <source>Teach the agent that the drawing is %1 (Enter)</source>
        <translation type="unfinished">Enseigner à l’agent que le dessin est %1 (Entrée)</translation>
    </message>
    <message>
        <source>Teach the agent the drawing: type its digit first, then press Enter</source>
        <translation type="unfinished">Enseigner le dessin à l’agent&#x202f;: tapez d’abord son chiffre, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Garder</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be kept.</source>
        <translation type="unfinished">Dessinez d’abord un chiffre&#x202f;; un dessin vide ne se garde pas.</translation>
    </message>
    <message>
        <source>Keep the drawing as %1 among your own digits (%2)</source>
        <translation type="unfinished">Garder le dessin comme %1 parmi vos chiffres (%2)</translation>
    </message>
    <message>
        <source>Keep the drawing among your own digits: type its digit first (%1)</source>
        <translation type="unfinished">Garder le dessin parmi vos chiffres&#x202f;: tapez d’abord son chiffre (%1)</translation>
    </message>
    <message>
        <source>The agent stores the inverse of every output bit</source>
        <translation type="unfinished">L’agent garde l’inverse de chaque bit de sortie</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">la modification d’avant</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation type="unfinished">la fermeture de %1</translation>
    </message>
</context>
<context>
    <name>engram::EndNotice</name>
    <message>
        <source>Engram</source>
        <translation type="unfinished">Engram</translation>
    </message>
</context>
<context>
    <name>engram::ExportDialog</name>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished">L’exportation a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is hidden now: close this, open its panel or page, and export it then.</source>
        <translation type="unfinished">%1 est masqué&#x202f;: fermez ceci, ouvrez son panneau ou sa page, puis exportez.</translation>
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
        <translation type="unfinished">Tout l’historique, en texte</translation>
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
        <translation type="unfinished">Avancement de l’exportation</translation>
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
        <translation type="unfinished">PNG à l’échelle ci-dessus, ou SVG, net à toute échelle.</translation>
    </message>
    <message>
        <source>An animated GIF that repeats: input, state and output, a frame for each step.</source>
        <translation type="unfinished">Un GIF animé qui se répète&#x202f;: entrée, état et sortie, une image par étape.</translation>
    </message>
    <message>
        <source>CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.</source>
        <translation type="unfinished">CSV ou JSON, environ %1&#x202f;: chaque état avec son genre, exemple, sortie, bits changés et les trois couches.</translation>
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
        <translation type="unfinished">Rien à exporter pour l’instant&#x202f;: ouvrez cette page de l’inspecteur et choisissez d’abord une réponse ou un neurone.</translation>
    </message>
    <message>
        <source>Writing the picture …</source>
        <translation type="unfinished">Écriture de l’image …</translation>
    </message>
    <message>
        <source>Writing the animation …</source>
        <translation type="unfinished">Écriture de l’animation …</translation>
    </message>
    <message>
        <source>Writing the history … Cancel stops it and leaves the file as it was.</source>
        <translation type="unfinished">Écriture de l’historique … Annuler l’arrête et laisse le fichier tel qu’il était.</translation>
    </message>
    <message>
        <source>A view as a picture, the settling as an animation, or what they show as text</source>
        <translation type="unfinished">Une vue en image, la stabilisation en animation, ou ce qu’elles montrent en texte</translation>
    </message>
    <message>
        <source>How much larger than on the screen a picture becomes: 2 or more for print</source>
        <translation type="unfinished">De combien l’image devient plus grande qu’à l’écran&#x202f;: 2 ou plus pour l’impression</translation>
    </message>
    <message>
        <source>Asks for a name and a folder, and writes the file</source>
        <translation type="unfinished">Demande un nom et un dossier, puis écrit le fichier</translation>
    </message>
</context>
<context>
    <name>engram::FigureChart</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing was tested yet.</source>
        <translation type="unfinished">Rien n’a encore été testé.</translation>
    </message>
</context>
<context>
    <name>engram::FontDialog</name>
    <message>
        <source>The font&apos;s ten digits as they would be taught</source>
        <translation type="unfinished">Les dix chiffres de la police tels qu’ils seraient enseignés</translation>
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
        <translation type="unfinished">Chiffres d’une police</translation>
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
        <source>Digits of the bold style of the font</source>
        <translation type="unfinished">Chiffres du style gras de la police</translation>
    </message>
    <message>
        <source>Digits of the italic style of the font</source>
        <translation type="unfinished">Chiffres du style italique de la police</translation>
    </message>
    <message>
        <source>The ten digits can be taught then, and asked about</source>
        <translation type="unfinished">On peut alors enseigner les dix chiffres, et interroger sur eux</translation>
    </message>
    <message>
        <source>%1: ten digits, as large and as centred as those of MNIST.</source>
        <translation type="unfinished">%1&#x202f;: dix chiffres, aussi grands et aussi centrés que ceux de MNIST.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryActions</name>
    <message>
        <source>Put the picture on the canvas and see what the agent makes of it (Enter)</source>
        <translation type="unfinished">Mettre l’image dans la zone de dessin et voir ce que l’agent en fait (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Enseigner</translation>
    </message>
    <message>
        <source>Teach those of the chosen pictures that the agent was not taught yet and that are not left out (Ctrl+T)</source>
        <translation type="unfinished">Enseigner, parmi les images choisies, celles qui n’ont pas encore été enseignées et ne sont pas écartées (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">O&amp;ublier</translation>
    </message>
    <message>
        <source>Forget the chosen memories; Undo brings them back (Delete)</source>
        <translation type="unfinished">Oublier les souvenirs choisis&#x202f;; Annuler les ramène (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the chosen pictures, or all that are shown, as a data set (NPZ) or as a folder of PNG pictures (Ctrl+E)</source>
        <translation type="unfinished">Enregistrer les images choisies, ou toutes celles affichées, comme jeu de données (NPZ) ou dossier d’images PNG (Ctrl+E)</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation type="unfinished">Repren&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished">Éca&amp;rter</translation>
    </message>
    <message>
        <source>Lessons may be drawn from the chosen pictures again (Ctrl+L)</source>
        <translation type="unfinished">Les images choisies peuvent à nouveau servir de leçons (Ctrl+L)</translation>
    </message>
    <message>
        <source>No lesson is drawn from the chosen pictures any more; Undo takes them in again (Ctrl+L)</source>
        <translation type="unfinished">Les images choisies ne servent plus de leçons&#x202f;; Annuler les reprend (Ctrl+L)</translation>
    </message>
    <message>
        <source>On the canvas: %1</source>
        <translation type="unfinished">Dans la zone de dessin&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln chosen pictures</source>
        <translation type="unfinished">
            <numerusform>enseigner %Ln image choisie</numerusform>
            <numerusform>enseigner %Ln images choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Data set (*.npz)</source>
        <translation type="unfinished">Jeu de données (*.npz)</translation>
    </message>
    <message>
        <source>Folder of PNG pictures (*)</source>
        <translation type="unfinished">Dossier d’images PNG (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation type="unfinished">Exporter des images</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished">images</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished">Exportation&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln pictures to %1</source>
        <translation type="unfinished">
            <numerusform>%Ln image exportée vers %1</numerusform>
            <numerusform>%Ln images exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">Mettre dans le d&amp;essin</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">Pour&amp;quoi le lit-il ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Put the picture on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">Placer l’image dans la zone de dessin et voir dans l’Inspecteur pourquoi l’agent répond ainsi</translation>
    </message>
</context>
<context>
    <name>engram::GalleryExportWords</name>
    <message>
        <source>The export was stopped; %1 holds what was written until then.</source>
        <translation type="unfinished">L’exportation a été arrêtée&#x202f;; %1 contient ce qui était déjà écrit.</translation>
    </message>
    <message>
        <source>%1: the folder could not be made.</source>
        <translation type="unfinished">%1&#x202f;: le dossier n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>None of these memories is a digit: a data set needs one.</source>
        <translation type="unfinished">Aucun de ces souvenirs n’est un chiffre&#x202f;: un jeu de données en exige un.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryPage</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished">Jeu de données</translation>
    </message>
    <message>
        <source>Where memories come from</source>
        <translation type="unfinished">D’où viennent les souvenirs</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation type="unfinished">Partie du jeu de données</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">Chiffre</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation type="unfinished">Lesquelles afficher</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Ordre</translation>
    </message>
    <message>
        <source>Pictures of the data sets</source>
        <translation type="unfinished">Images des jeux de données</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">Souvenirs</translation>
    </message>
    <message>
        <source>What it &amp;misled</source>
        <translation type="unfinished">Ce qu’il a tro&amp;mpé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Numéro</translation>
    </message>
    <message>
        <source>Go to the picture of this number</source>
        <translation type="unfinished">Aller à l’image de ce numéro</translation>
    </message>
    <message>
        <source>Type the number of a picture and press Enter; once more for the next of that number</source>
        <translation type="unfinished">Tapez le numéro d’une image puis Entrée&#x202f;; encore une fois pour la suivante de ce numéro</translation>
    </message>
    <message>
        <source>The pictures that the last test misread because of this memory (Ctrl+M)</source>
        <translation type="unfinished">Les images que le dernier test a mal lues à cause de ce souvenir (Ctrl+M)</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">Tous les jeux de données</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation type="unfinished">De partout</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished">Dessins</translation>
    </message>
    <message>
        <source>Misread in the last test because of %1</source>
        <translation type="unfinished">Mal lues au dernier test à cause de %1</translation>
    </message>
    <message>
        <source>No data set is open. Open one under Data in the menu of the main window, or drop a file on it.</source>
        <translation type="unfinished">Aucun jeu de données n’est ouvert. Ouvrez-en un avec Données dans le menu de la fenêtre principale, ou déposez-y un fichier.</translation>
    </message>
    <message>
        <source>The agent remembers nothing yet. Draw a digit and teach it, or teach a data set.</source>
        <translation type="unfinished">L’agent ne se souvient encore de rien. Dessinez un chiffre et enseignez-le, ou enseignez un jeu de données.</translation>
    </message>
    <message>
        <source>There was no test yet. Test the agent in the main window (Ctrl+R); then this shows what went wrong.</source>
        <translation type="unfinished">Il n’y a pas encore eu de test. Testez l’agent dans la fenêtre principale (Ctrl+R)&#x202f;; on verra ici ce qui a échoué.</translation>
    </message>
    <message>
        <source>The last test misread none of these.</source>
        <translation type="unfinished">Le dernier test n’en a mal lu aucune.</translation>
    </message>
    <message>
        <source>None of these decided a wrong answer of the last test.</source>
        <translation type="unfinished">Aucun n’a décidé d’une réponse fausse au dernier test.</translation>
    </message>
    <message>
        <source>None of these is left out. Choose pictures and press Leave out: no lesson is drawn from them then.</source>
        <translation type="unfinished">Aucune n’est écartée. Choisissez des images et appuyez sur Écarter&#x202f;: elles ne servent alors plus de leçons.</translation>
    </message>
    <message>
        <source>There is no such picture. Choose less narrowly above.</source>
        <translation type="unfinished">Il n’y a pas d’image de ce genre. Élargissez le choix ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of a picture: 34072.</source>
        <translation type="unfinished">Tapez le numéro d’une image&#x202f;: 34072.</translation>
    </message>
    <message>
        <source>None of the pictures that are shown has the number %1.</source>
        <translation type="unfinished">Aucune des images affichées n’a le numéro %1.</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation type="unfinished">&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Lar&amp;ger pictures</source>
        <translation type="unfinished">Images plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation type="unfinished">Images plus &amp;petites</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">Toutes les parties</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished">Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Tous les chiffres</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished">Toutes les images</translation>
    </message>
    <message>
        <source>Misread by the last test</source>
        <translation type="unfinished">Mal lues au dernier test</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished">Enseignées</translation>
    </message>
    <message>
        <source>Not taught</source>
        <translation type="unfinished">Non enseignées</translation>
    </message>
    <message>
        <source>As they lie</source>
        <translation type="unfinished">Dans leur ordre</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">Tous les souvenirs</translation>
    </message>
    <message>
        <source>The five that cost most</source>
        <translation type="unfinished">Les cinq qui coûtent le plus</translation>
    </message>
    <message>
        <source>All that decided a wrong answer</source>
        <translation type="unfinished">Tous ceux qui ont décidé d’une réponse fausse</translation>
    </message>
    <message>
        <source>As they were taught</source>
        <translation type="unfinished">Dans l’ordre enseigné</translation>
    </message>
    <message>
        <source>Left out of teaching</source>
        <translation type="unfinished">Écartées de l’enseignement</translation>
    </message>
    <message>
        <source>By digit</source>
        <translation type="unfinished">Par chiffre</translation>
    </message>
    <message>
        <source>Most wrong answers first</source>
        <translation type="unfinished">Le plus de réponses fausses d’abord</translation>
    </message>
    <message>
        <source>Most right answers first</source>
        <translation type="unfinished">Le plus de réponses justes d’abord</translation>
    </message>
    <message>
        <source>Right and wrong answers of the last test that each memory decided</source>
        <translation type="unfinished">Réponses justes et fausses du dernier test décidées par chaque souvenir</translation>
    </message>
    <message>
        <source>last test: ✓ right, ✗ wrong</source>
        <translation type="unfinished">dernier test&#x202f;: ✓ juste, ✗ faux</translation>
    </message>
    <message>
        <source>7→1: a 7 that the last test read as 1 · dot: taught · struck out: left out of teaching</source>
        <translation type="unfinished">7→1&#x202f;: un 7 lu comme 1 au dernier test · point&#x202f;: enseignée · barrée&#x202f;: écartée de l’enseignement</translation>
    </message>
    <message>
        <source>✗ and ✓: so many wrong and right answers of the last test it decided · struck out: left out of teaching</source>
        <translation type="unfinished">✗ et ✓&#x202f;: nombre de réponses fausses et justes du dernier test qu’il a décidées · barré&#x202f;: écarté de l’enseignement</translation>
    </message>
</context>
<context>
    <name>engram::GalleryView</name>
    <message>
        <source>Arrow keys go from picture to picture; with Shift they choose several, with Ctrl none; Space chooses one more; Enter puts one on the canvas.</source>
        <translation type="unfinished">Les flèches vont d’image en image&#x202f;; avec Maj elles en choisissent plusieurs, avec Ctrl aucune&#x202f;; Espace en choisit une de plus&#x202f;; Entrée en met une dans la zone de dessin.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWindow</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished">Galerie</translation>
    </message>
    <message>
        <source>&amp;Data sets</source>
        <translation type="unfinished">Jeux de &amp;données</translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation type="unfinished">&amp;Souvenirs</translation>
    </message>
    <message>
        <source>Nearly the &amp;same</source>
        <translation type="unfinished">Presque &amp;identiques</translation>
    </message>
    <message>
        <source>Pictures of the data sets, the memories, or pictures that are nearly the same</source>
        <translation type="unfinished">Les images des jeux de données, les souvenirs, ou les images presque identiques</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWords</name>
    <message>
        <source>code %1</source>
        <translation type="unfinished">code %1</translation>
    </message>
    <message>
        <source>decided %1 and %2</source>
        <translation type="unfinished">a décidé de %1 et de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation type="unfinished">
            <numerusform>%Ln réponse fausse</numerusform>
            <numerusform>%Ln réponses fausses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right ones</source>
        <translation type="unfinished">
            <numerusform>%Ln juste</numerusform>
            <numerusform>%Ln justes</numerusform>
        </translation>
    </message>
    <message>
        <source>taught</source>
        <translation type="unfinished">enseignée</translation>
    </message>
    <message>
        <source>read as %1 in the last test</source>
        <translation type="unfinished">lue comme %1 au dernier test</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">aucun chiffre</translation>
    </message>
    <message>
        <source>left out of teaching</source>
        <translation type="unfinished">écartée de l’enseignement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation type="unfinished">
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln souvenir</numerusform>
            <numerusform>%Ln souvenirs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::HeatView</name>
    <message>
        <source>Average of the memories</source>
        <translation type="unfinished">Moyenne des souvenirs</translation>
    </message>
</context>
<context>
    <name>engram::HelpWindow</name>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Comment Engram fonctionne</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Rechercher</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation type="unfinished">Mots à chercher dans toutes les pages (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Trouvé</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Sommaire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing on any page.</source>
        <translation type="unfinished">Dans aucune page.</translation>
    </message>
    <message>
        <source>A page of the book; Tab goes from link to link</source>
        <translation type="unfinished">Une page du livre&#x202f;; Tab va de lien en lien</translation>
    </message>
    <message>
        <source>Where the words stand in the book; choose a place to read there</source>
        <translation type="unfinished">Où se trouvent les mots dans le livre&#x202f;; choisissez un endroit pour y lire</translation>
    </message>
    <message>
        <source>The pages of the book and their parts; choose one to read it</source>
        <translation type="unfinished">Les pages du livre et leurs parties&#x202f;; choisissez ce que vous voulez lire</translation>
    </message>
</context>
<context>
    <name>engram::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln older states were dropped to keep the history at its limit</source>
        <translation type="unfinished">
            <numerusform>%Ln ancien état a été retiré pour garder l’historique dans sa limite</numerusform>
            <numerusform>%Ln anciens états ont été retirés pour garder l’historique dans sa limite</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1 of %2 · %3</source>
        <translation type="unfinished">état %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 after step %2</source>
        <translation type="unfinished">%1 après l’étape %2</translation>
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
        <translation type="unfinished">Il n’y a pas d’état antérieur</translation>
    </message>
    <message>
        <source>There is no later state</source>
        <translation type="unfinished">Il n’y a pas d’état ultérieur</translation>
    </message>
    <message>
        <source>There is no earlier change</source>
        <translation type="unfinished">Il n’y a pas de changement antérieur</translation>
    </message>
    <message>
        <source>There is no later change</source>
        <translation type="unfinished">Il n’y a pas de changement ultérieur</translation>
    </message>
    <message>
        <source>There is no earlier example</source>
        <translation type="unfinished">Il n’y a pas d’exemple antérieur</translation>
    </message>
    <message>
        <source>There is no later example</source>
        <translation type="unfinished">Il n’y a pas d’exemple ultérieur</translation>
    </message>
    <message>
        <source>There is no earlier wrong answer</source>
        <translation type="unfinished">Il n’y a pas de réponse fausse antérieure</translation>
    </message>
    <message>
        <source>There is no later wrong answer</source>
        <translation type="unfinished">Il n’y a pas de réponse fausse ultérieure</translation>
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
        <translation type="unfinished">Limite de l’historique</translation>
    </message>
    <message>
        <source>States to keep (about 220 bytes each); the oldest examples go first:</source>
        <translation type="unfinished">États à garder (environ 220 octets chacun)&#x202f;; les exemples les plus anciens partent d’abord&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>Retirer %Ln état, le plus ancien&#x202f;?</numerusform>
            <numerusform>Retirer les %Ln états les plus anciens&#x202f;?</numerusform>
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
        <source>Step back</source>
        <translation type="unfinished">Reculer</translation>
    </message>
    <message>
        <source>One state back</source>
        <translation type="unfinished">Un état en arrière</translation>
    </message>
    <message>
        <source>Play from here, state by state</source>
        <translation type="unfinished">Lire à partir d’ici, état par état</translation>
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
        <translation type="unfinished">Afficher chaque nouvel état de l’historique dès qu’il arrive</translation>
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
        <translation type="unfinished">N’afficher qu’un genre d’état</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Tous les chiffres</translation>
    </message>
    <message>
        <source>Show only examples of one digit</source>
        <translation type="unfinished">N’afficher que les exemples d’un chiffre</translation>
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
        <translation type="unfinished">N’afficher que les exemples d’un jeu de données</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished">Toute réponse</translation>
    </message>
    <message>
        <source>Show only right or only wrong answers</source>
        <translation type="unfinished">N’afficher que les réponses justes ou que les fausses</translation>
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
        <translation type="unfinished">Limiter, vider ou exporter l’historique</translation>
    </message>
    <message>
        <source>Limit of the history…</source>
        <translation type="unfinished">Limite de l’historique…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">Vider l’historique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exporter…</translation>
    </message>
    <message>
        <source>Limit it</source>
        <translation type="unfinished">Limiter</translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>L’historique garde maintenant %Ln état. Annuler ramène ce qui est retiré&#x202f;; les souvenirs restent.</numerusform>
            <numerusform>L’historique garde maintenant %Ln états. Annuler ramène ce qui est retiré&#x202f;; les souvenirs restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer states take less room in memory and in the file; the memories stay</source>
        <translation type="unfinished">Moins d’états prennent moins de place en mémoire et dans le fichier&#x202f;; les souvenirs restent</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished">Choisir ce qui est affiché</translation>
    </message>
    <message>
        <source>Choices of what the history shows, in place of the timeline, and back</source>
        <translation type="unfinished">Choix de ce que montre l’historique, à la place de la chronologie, et retour</translation>
    </message>
    <message>
        <source>To the random start of this answer</source>
        <translation type="unfinished">Au départ aléatoire de cette réponse</translation>
    </message>
    <message>
        <source>To the first state of the history</source>
        <translation type="unfinished">Au premier état de l’historique</translation>
    </message>
    <message>
        <source>To the last step of this answer</source>
        <translation type="unfinished">À la dernière étape de cette réponse</translation>
    </message>
    <message>
        <source>To the last state of the history</source>
        <translation type="unfinished">Au dernier état de l’historique</translation>
    </message>
</context>
<context>
    <name>engram::ImaginePart</name>
    <message>
        <source>Imagine</source>
        <translation type="unfinished">Imaginer</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation type="unfinished">Point de départ</translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished">du bruit</translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation type="unfinished">l’étiquette choisie</translation>
    </message>
    <message>
        <source>the upper half of the drawing</source>
        <translation type="unfinished">la moitié supérieure du dessin</translation>
    </message>
    <message>
        <source>the lower half of the drawing</source>
        <translation type="unfinished">la moitié inférieure du dessin</translation>
    </message>
    <message>
        <source>the left half of the drawing</source>
        <translation type="unfinished">la moitié gauche du dessin</translation>
    </message>
    <message>
        <source>the right half of the drawing</source>
        <translation type="unfinished">la moitié droite du dessin</translation>
    </message>
    <message>
        <source>A label begins with the pixels that most of its memories have; of a drawing the other half is noise</source>
        <translation type="unfinished">Une étiquette commence par les pixels qu’ont la plupart de ses souvenirs&#x202f;; d’un dessin, l’autre moitié est du bruit</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation type="unfinished">Graine du bruit</translation>
    </message>
    <message>
        <source>The same seed gives the same noise</source>
        <translation type="unfinished">La même graine donne le même bruit</translation>
    </message>
    <message>
        <source>Imagined states, step by step</source>
        <translation type="unfinished">États imaginés, étape par étape</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation type="unfinished">l’étiquette %1</translation>
    </message>
    <message>
        <source>An agent that remembers nothing can imagine nothing. Teach it first.</source>
        <translation type="unfinished">Un agent sans souvenir ne peut rien imaginer. Instruisez-le d’abord.</translation>
    </message>
    <message>
        <source>Draw a digit first: half of it is what the agent begins with.</source>
        <translation type="unfinished">Dessinez d’abord un chiffre&#x202f;: l’agent part d’une moitié.</translation>
    </message>
    <message>
        <source>No input is held: the state neurons read the state alone. What does the state fall into?</source>
        <translation type="unfinished">Aucune entrée n’est maintenue&#x202f;: les neurones d’état ne lisent que l’état. Vers quoi tombe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Imagining …</source>
        <translation type="unfinished">Imagination en cours …</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">aucun chiffre</translation>
    </message>
    <message>
        <source>Step %1: reads %2</source>
        <translation type="unfinished">Étape %1&#x202f;: lit %2</translation>
    </message>
    <message>
        <source>It rests from step %1 on.</source>
        <translation type="unfinished">Il se stabilise à partir de l’étape %1.</translation>
    </message>
    <message>
        <source>It does not come to rest.</source>
        <translation type="unfinished">Il ne se stabilise pas.</translation>
    </message>
    <message>
        <source>It is the memory %1.</source>
        <translation type="unfinished">C’est le souvenir %1.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest memory is %1; %Ln bits differ.</source>
        <translation type="unfinished">
            <numerusform>Le souvenir le plus proche est %1&#x202f;; %Ln bit diffère.</numerusform>
            <numerusform>Le souvenir le plus proche est %1&#x202f;; %Ln bits diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Graine</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copier comme commande</translation>
    </message>
    <message>
        <source>The line for engram-cli that imagines the same</source>
        <translation type="unfinished">La ligne pour engram-cli qui imagine la même chose</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation type="unfinished">%1&#x202f;: lit %2</translation>
    </message>
    <message>
        <source>It means nothing for this agent: its windows look at the input alone, so without one there is nothing to see.</source>
        <translation type="unfinished">Cela n’a pas de sens pour cet agent&#x202f;: ses fenêtres ne regardent que l’entrée&#x202f;; sans elle il n’y a rien à voir.</translation>
    </message>
    <message>
        <source>It means nothing for this agent: none of its state neurons reads the state.</source>
        <translation type="unfinished">Cela n’a pas de sens pour cet agent&#x202f;: aucun de ses neurones d’état ne lit l’état.</translation>
    </message>
    <message>
        <source>It means nothing for this agent: each of its state neurons reads nothing of the state but its own pixel.</source>
        <translation type="unfinished">Cela n’a pas de sens pour cet agent&#x202f;: chacun de ses neurones d’état ne lit de l’état que son propre pixel.</translation>
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
        <translation type="unfinished">Sans lui&#x202f;: …</translation>
    </message>
    <message>
        <source>Why the agent answered so: the whole answer, one neuron, or all memories</source>
        <translation type="unfinished">Pourquoi l’agent a répondu ainsi&#x202f;: la réponse entière, un neurone ou tous les souvenirs</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">En tête</translation>
    </message>
    <message>
        <source>What the agent has in mind of each digit, and what it imagines</source>
        <translation type="unfinished">Ce que l’agent a en tête de chaque chiffre, et ce qu’il imagine</translation>
    </message>
</context>
<context>
    <name>engram::KeyMap</name>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished">touches fléchées</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished">Sur le dessin</translation>
    </message>
    <message>
        <source>Move the pen by 8 pixels</source>
        <translation type="unfinished">Déplacer le crayon de 8 pixels</translation>
    </message>
    <message>
        <source>Move the pen by 1 pixel</source>
        <translation type="unfinished">Déplacer le crayon de 1 pixel</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished">Maj et touches fléchées</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation type="unfinished">Poser le crayon, le lever</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation type="unfinished">Dire de quel chiffre il s’agit</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">L’enseigner</translation>
    </message>
    <message>
        <source>End the stroke</source>
        <translation type="unfinished">Terminer le trait</translation>
    </message>
    <message>
        <source>In the layers Input and State</source>
        <translation type="unfinished">Dans les couches Entrée et État</translation>
    </message>
    <message>
        <source>Choose the neuron beside</source>
        <translation type="unfinished">Choisir le neurone voisin</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">N’en choisir aucun</translation>
    </message>
    <message>
        <source>Larger, smaller, whole</source>
        <translation type="unfinished">Plus grand, plus petit, en entier</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished">Sur la chronologie</translation>
    </message>
    <message>
        <source>State by state</source>
        <translation type="unfinished">État par état</translation>
    </message>
    <message>
        <source>First and last state</source>
        <translation type="unfinished">Premier et dernier état</translation>
    </message>
    <message>
        <source>More and fewer states</source>
        <translation type="unfinished">Plus et moins d’états</translation>
    </message>
    <message>
        <source>On the map of memories</source>
        <translation type="unfinished">Sur la carte des souvenirs</translation>
    </message>
    <message>
        <source>Go from memory to memory</source>
        <translation type="unfinished">Aller de souvenir en souvenir</translation>
    </message>
    <message>
        <source>Open the memory</source>
        <translation type="unfinished">Ouvrir le souvenir</translation>
    </message>
    <message>
        <source>Go along the path of the answer</source>
        <translation type="unfinished">Suivre le chemin de la réponse</translation>
    </message>
    <message>
        <source>In the presenter&apos;s view</source>
        <translation type="unfinished">Dans la vue de présentation</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation type="unfinished">Tout faire revenir</translation>
    </message>
    <message>
        <source>Elsewhere in the window</source>
        <translation type="unfinished">Ailleurs dans la fenêtre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from one part of the window to the next; these keys work wherever the focus is, unless their heading says where.</source>
        <translation type="unfinished">Tout peut se faire sans souris. Tab passe d’une partie de la fenêtre à la suivante&#x202f;; ces touches valent partout, sauf si leur titre dit où.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#x202f;: %2</translation>
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
        <translation type="unfinished">Couche d’entrée</translation>
    </message>
    <message>
        <source>State layer</source>
        <translation type="unfinished">Couche d’état</translation>
    </message>
    <message>
        <source>The picture as bits, as the agent sees it</source>
        <translation type="unfinished">L’image en bits, telle que l’agent la voit</translation>
    </message>
    <message>
        <source>What the agent makes of it, step by step</source>
        <translation type="unfinished">Ce que l’agent en fait, étape par étape</translation>
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
        <translation type="unfinished">Bits affichés d’un pixel</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown</source>
        <translation type="unfinished">Quels bits d’un pixel sont affichés</translation>
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
        <translation type="unfinished">retour après l’étape %1&#x202f;: ce qui a été gardé</translation>
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
        <translation type="unfinished">Quels bits d’un pixel sont affichés&#x202f;: l’encre commence vers l’est, le sud-est ...</translation>
    </message>
    <message>
        <source>What the agent sees, a cell for each pixel. A click or the arrow keys choose a neuron</source>
        <translation type="unfinished">Ce que voit l’agent, une cellule par pixel. Un clic ou les flèches choisissent un neurone</translation>
    </message>
    <message>
        <source>What the agent makes of it, a neuron for each cell. A click or the arrow keys ask one why</source>
        <translation type="unfinished">Ce que l’agent en fait, un neurone par cellule. Un clic ou les flèches demandent pourquoi à l’un d’eux</translation>
    </message>
    <message>
        <source>&amp;Why is this bit so?</source>
        <translation type="unfinished">&amp;Pourquoi ce bit est-il ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>%1/%2 · %3 changed</source>
        <translation type="unfinished">%1/%2 · %3 changés</translation>
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
        <translation type="unfinished">, différent de l’entrée</translation>
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
    <name>engram::LogModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished">%1–%2</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">Courbe d’apprentissage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished">Comparaison&#x202f;: %1</translation>
    </message>
    <message>
        <source>stopped after %L1 of %L2</source>
        <translation type="unfinished">arrêté après %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been taught; of the others %1 right</source>
        <translation type="unfinished">
            <numerusform>%Ln avait été enseigné&#x202f;; des autres, %1 justes</numerusform>
            <numerusform>%Ln avaient été enseignés&#x202f;; des autres, %1 justes</numerusform>
        </translation>
    </message>
    <message>
        <source>all had been taught</source>
        <translation type="unfinished">tous avaient été enseignés</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Justes</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95&#x202f;% entre</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished">Chiffres</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Leçons</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Sur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Graine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Remarque</translation>
    </message>
    <message>
        <source>agents like it, taught anew; stopped after so many lessons</source>
        <translation type="unfinished">des agents comme lui, instruits à nouveau&#x202f;; arrêté après autant de leçons</translation>
    </message>
    <message>
        <source>agents like it, taught anew</source>
        <translation type="unfinished">des agents comme lui, instruits à nouveau</translation>
    </message>
</context>
<context>
    <name>engram::LogPage</name>
    <message>
        <source>Copy command</source>
        <translation type="unfinished">Copier la commande</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation type="unfinished">Exporter le journal…</translation>
    </message>
    <message>
        <source>Log of the tests of this agent</source>
        <translation type="unfinished">Journal des tests de cet agent</translation>
    </message>
    <message>
        <source>The line of engram-cli that repeats the chosen test</source>
        <translation type="unfinished">La ligne d’engram-cli qui répète le test choisi</translation>
    </message>
    <message>
        <source>It gives the same figures as long as the agent&apos;s file remembers what the agent did then</source>
        <translation type="unfinished">Elle donne les mêmes valeurs tant que le fichier de l’agent se souvient de ce qu’il savait alors</translation>
    </message>
    <message>
        <source>Save the log as CSV or JSON</source>
        <translation type="unfinished">Enregistrer le journal en CSV ou JSON</translation>
    </message>
    <message>
        <source>No test is kept yet. Every test, learning curve and comparison of this agent will be listed here and saved with it.</source>
        <translation type="unfinished">Aucun test pour l’instant. Chaque test, courbe d’apprentissage et comparaison de cet agent sera listé ici et enregistré avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements of this agent, the newest first. Undo takes none of them back.</source>
        <translation type="unfinished">
            <numerusform>%Ln mesure de cet agent. L’annulation ne la retire pas.</numerusform>
            <numerusform>%Ln mesures de cet agent, la plus récente d’abord. L’annulation n’en retire aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single command repeats this</source>
        <translation type="unfinished">Aucune commande seule ne répète ceci</translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message>
        <source>Teach and test</source>
        <translation type="unfinished">Enseignement</translation>
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
        <translation type="unfinished">Barre d’état</translation>
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
        <translation type="unfinished">Réponse en %1 ms, stable à l’étape %2</translation>
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
        <translation type="unfinished">Les notes sont enregistrées avec l’agent</translation>
    </message>
    <message>
        <source>The data sets that come with Engram were not found in %1; open others under Data.</source>
        <translation type="unfinished">Les jeux de données fournis avec Engram n’ont pas été trouvés dans %1&#x202f;; ouvrez-en d’autres sous Données.</translation>
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
        <translation type="unfinished">%1&#x202f;: ce nom n’est pas en UTF-8, la fenêtre ne peut donc pas l’ouvrir&#x202f;; renommez le fichier.</translation>
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
        <translation type="unfinished">Enregistrer l’agent (Ctrl+S)&#x202f;; la version d’avant reste à côté, avec ~ après son nom</translation>
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
        <translation type="unfinished">Images, la stabilisation animée, l’historique et les explications en texte</translation>
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
        <translation type="unfinished">Effacer a&amp;près l’enseignement</translation>
    </message>
    <message>
        <source>Each drawing that is taught leaves the canvas empty for the next; Undo brings it back</source>
        <translation type="unfinished">Chaque dessin enseigné laisse la zone vide pour le suivant&#x202f;; Annuler le ramène</translation>
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
        <translation type="unfinished">Réglages de &amp;l’agent…</translation>
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
        <translation type="unfinished">Tout d’un &amp;chiffre</translation>
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
        <translation type="unfinished">&amp;Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished">&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Walk throu&amp;gh the history</source>
        <translation type="unfinished">&amp;Parcourir l’historique</translation>
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
        <translation type="unfinished">Entourer ce qui &amp;change à l’étape</translation>
    </message>
    <message>
        <source>Strike out where the state &amp;differs from the input</source>
        <translation type="unfinished">Barrer où l’état diffère de l’e&amp;ntrée</translation>
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
        <translation type="unfinished">À &amp;propos d’Engram</translation>
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
        <translation type="unfinished">L’image de %1 est dans le presse-papiers.</translation>
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
        <translation type="unfinished">La langue changera au prochain démarrage d’Engram.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Patchwork</source>
        <translation type="unfinished">Patchwork</translation>
    </message>
    <message>
        <source>The ones of “%1” lie on their side. Are rows and columns of its pictures exchanged?</source>
        <translation type="unfinished">Les chiffres 1 de «&#x202f;%1&#x202f;» sont couchés. Les lignes et colonnes de ses images sont-elles échangées&#x202f;?</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished">Transposer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">Laisser ainsi</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 est un tube ou un périphérique, pas un fichier à ouvrir.</translation>
    </message>
    <message>
        <source>Only files, folders and pictures can be dropped here.</source>
        <translation type="unfinished">On ne peut déposer ici que des fichiers, des dossiers et des images.</translation>
    </message>
    <message>
        <source>Which pictures were left out of teaching could not be read from the settings: %1</source>
        <translation type="unfinished">Les réglages n’ont pas permis de lire quelles images étaient écartées de l’enseignement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Visite guidée</translation>
    </message>
    <message>
        <source>The book of Engram, at the page about what has the focus</source>
        <translation type="unfinished">Le livre d’Engram, à la page qui parle de l’élément actif</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation type="unfinished">Visite &amp;guidée</translation>
    </message>
    <message>
        <source>Goes through everything once and waits for each step; it goes on where it was left</source>
        <translation type="unfinished">Fait une fois le tour de tout et attend chaque étape&#x202f;; elle reprend là où elle a été quittée</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">&amp;Touches</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation type="unfinished">Toutes les touches de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished">Q&amp;u’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Click a control next to be told what it does</source>
        <translation type="unfinished">Cliquez ensuite sur un élément pour savoir ce qu’il fait</translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation type="unfinished">E&amp;xpliquer l’élément actif</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished">&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Version, system and settings, to be copied into a message</source>
        <translation type="unfinished">Version, système et réglages, à copier dans un message</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished">Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Learning curve…</source>
        <translation type="unfinished">Courbe d’&amp;apprentissage…</translation>
    </message>
    <message>
        <source>How accuracy grows with lessons, for presets and agents</source>
        <translation type="unfinished">Comment l’exactitude croît avec les leçons, pour des préréglages et des agents</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation type="unfinished">Com&amp;parer…</translation>
    </message>
    <message>
        <source>A second agent beside this one: both answer the drawing, both are tested</source>
        <translation type="unfinished">Un second agent à côté de celui-ci&#x202f;: les deux répondent au dessin, les deux sont testés</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">Copie&amp;r comme commande</translation>
    </message>
    <message>
        <source>What was taught or tested last, as a line for engram-cli that gives the same figures</source>
        <translation type="unfinished">Ce qui a été enseigné ou testé en dernier, en une ligne pour engram-cli qui donne les mêmes valeurs</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Canvas, layers and answer on one page; the menu of a view prints that view alone</source>
        <translation type="unfinished">Dessin, couches et réponse sur une page&#x202f;; le menu d’une vue imprime cette vue seule</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished">Fermer &amp;la fenêtre</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>One more window, with an agent of its own</source>
        <translation type="unfinished">Une fenêtre de plus, avec un agent à elle</translation>
    </message>
    <message>
        <source>Memor&amp;ies…</source>
        <translation type="unfinished">&amp;Souvenirs…</translation>
    </message>
    <message>
        <source>All that the agent remembers, and what each memory did in the last test</source>
        <translation type="unfinished">Tout ce dont l’agent se souvient, et ce que chaque souvenir a fait au dernier test</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished">Moins de &amp;mouvement</translation>
    </message>
    <message>
        <source>Docks and menus jump in place of sliding, and the cursor does not blink</source>
        <translation type="unfinished">Les panneaux et les menus apparaissent sans glisser, et le curseur ne clignote pas</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">En tête</translation>
    </message>
    <message>
        <source>F5 or Escape brings everything back.</source>
        <translation type="unfinished">F5 ou Échap fait tout revenir.</translation>
    </message>
    <message>
        <source>The log of tests</source>
        <translation type="unfinished">Le journal des tests</translation>
    </message>
    <message>
        <source>“%1” holds pictures without labels. Which file has their labels?</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» contient des images sans étiquettes. Quel fichier contient leurs étiquettes&#x202f;?</translation>
    </message>
    <message>
        <source>Choose labels…</source>
        <translation type="unfinished">Choisir les étiquettes…</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation type="unfinished">Ne pas l’ouvrir</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation type="unfinished">Garder les notes</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">Câblage</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Answer of the open agent</source>
        <translation type="unfinished">Réponse de l’agent ouvert</translation>
    </message>
    <message>
        <source>Answer of the second agent</source>
        <translation type="unfinished">Réponse du second agent</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">Comparaison</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Aperçu</translation>
    </message>
    <message>
        <source>Whatever is worth knowing of this agent: what it was taught, and what for</source>
        <translation type="unfinished">Ce qu’il est bon de savoir de cet agent&#x202f;: ce qu’on lui a enseigné, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished">Ann&amp;uler le travail</translation>
    </message>
</context>
<context>
    <name>engram::MapPage</name>
    <message>
        <source>There are no memories to map yet. Teach the agent something first.</source>
        <translation type="unfinished">Il n’y a pas encore de souvenirs à placer sur la carte. Enseignez d’abord quelque chose à l’agent.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</source>
        <translation type="unfinished">
            <numerusform>%L1 de %Ln souvenir, disposés de sorte que les semblables soient proches&#x202f;; la ligne est cette réponse. Molette&#x202f;: zoom.</numerusform>
            <numerusform>%L1 de %Ln souvenirs, disposés de sorte que les semblables soient proches&#x202f;; la ligne est cette réponse. Molette&#x202f;: zoom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each figure is a memory, laid out so that similar ones lie close together; the line is this answer.</source>
        <translation type="unfinished">Chaque chiffre est un souvenir, disposé de sorte que les semblables soient proches&#x202f;; la ligne est cette réponse.</translation>
    </message>
    <message>
        <source>Across and down: the two ways in which memories differ most. A dot: a memory without room for its figure.</source>
        <translation type="unfinished">Horizontalement et verticalement&#x202f;: ce qui distingue le plus les souvenirs. Un point&#x202f;: un souvenir sans place pour son chiffre.</translation>
    </message>
    <message>
        <source>Zoom the map in (+)</source>
        <translation type="unfinished">Agrandir la carte (+)</translation>
    </message>
    <message>
        <source>Zoom the map out (-)</source>
        <translation type="unfinished">Réduire la carte (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation type="unfinished">Afficher toute la carte (0)</translation>
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
        <translation type="unfinished">Comparer ce souvenir avec l’entrée, côte à côte</translation>
    </message>
    <message>
        <source>Take this memory back, as if it had never been taught (can be undone)</source>
        <translation type="unfinished">Retirer ce souvenir, comme s’il n’avait jamais été enseigné (peut être annulé)</translation>
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
        <translation type="unfinished">Sans lui&#x202f;: …</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished">code %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished">%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the picture</source>
        <translation type="unfinished">%1&#x202f;: %2&#x202f;% de l’image</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>&amp;Open: compare it with the input</source>
        <translation type="unfinished">&amp;Ouvrir&#x202f;: le comparer à l’entrée</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">O&amp;ublier</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">Carte des souvenirs</translation>
    </message>
    <message>
        <source>The answer at step %1 of %2</source>
        <translation type="unfinished">La réponse à l’étape %1 sur %2</translation>
    </message>
    <message>
        <source>The random start of this answer</source>
        <translation type="unfinished">Le départ aléatoire de cette réponse</translation>
    </message>
    <message>
        <source>This answer at step %1</source>
        <translation type="unfinished">Cette réponse à l’étape %1</translation>
    </message>
    <message>
        <source>Each figure is a memory, each dot one that has no room for its figure: zoom in to read it. The line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">Chaque chiffre est un souvenir, chaque point un souvenir sans place pour son chiffre&#x202f;: agrandissez pour le lire. La ligne est cette réponse, de son départ aléatoire (cercle) jusqu’à l’endroit où elle se stabilise. Molette pour agrandir, glisser pour déplacer, double-clic pour tout voir. Les flèches vont de souvenir en souvenir, Entrée en ouvre un, Page précédente et Page suivante suivent la ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories on the map</source>
        <translation type="unfinished">
            <numerusform>%Ln souvenir sur la carte</numerusform>
            <numerusform>%Ln souvenirs sur la carte</numerusform>
        </translation>
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
    <name>engram::MindPage</name>
    <message>
        <source>Open it beside what is shown</source>
        <translation type="unfinished">L’ouvrir à côté de ce qui est montré</translation>
    </message>
    <message>
        <source>The most typical memory</source>
        <translation type="unfinished">Le souvenir le plus typique</translation>
    </message>
    <message>
        <source>The oddest memory</source>
        <translation type="unfinished">Le souvenir le plus étrange</translation>
    </message>
    <message>
        <source>Memories that have the chosen pixel</source>
        <translation type="unfinished">Souvenirs qui ont le pixel choisi</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1&#x202f;: %Ln souvenir</numerusform>
            <numerusform>%1&#x202f;: %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has nothing in mind of %1: it was taught none.</source>
        <translation type="unfinished">L’agent n’a rien en tête de %1&#x202f;: on ne lui en a enseigné aucun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.</source>
        <translation type="unfinished">
            <numerusform>%Ln souvenir de %1&#x202f;: il est à lui seul la moyenne.</numerusform>
            <numerusform>%Ln souvenirs de %1 et leur moyenne&#x202f;: plus ils sont nombreux à avoir un pixel, plus il est marqué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column %2: %L3 of %Ln memories have ink here.</source>
        <translation type="unfinished">
            <numerusform>Ligne %1, colonne %2&#x202f;: %L3 sur %Ln souvenir a de l’encre ici.</numerusform>
            <numerusform>Ligne %1, colonne %2&#x202f;: %L3 sur %Ln souvenirs ont de l’encre ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most typical: mean distance %1 from the others</source>
        <translation type="unfinished">Le plus typique&#x202f;: à %1 bits des autres en moyenne</translation>
    </message>
    <message>
        <source>Oddest: mean distance %1</source>
        <translation type="unfinished">Le plus étrange&#x202f;: %1 bits</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copier comme commande</translation>
    </message>
    <message>
        <source>The line for engram-cli that tells the same of every digit and of the chosen pixel</source>
        <translation type="unfinished">La ligne pour engram-cli qui dit la même chose de chaque chiffre et du pixel choisi</translation>
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
        <translation type="unfinished">un souvenir vote&#x202f;: %1</translation>
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
        <translation type="unfinished">Règle DD&#x202f;: le score est %1, donc le bit est %2.</translation>
    </message>
    <message>
        <source>Hamming rule: %1; %2.</source>
        <translation type="unfinished">Règle de Hamming&#x202f;: %1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.</source>
        <translation type="unfinished">Règle par défaut&#x202f;: la règle de Hamming est désactivée, aucun souvenir ne vote et le bit est aléatoire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Default rule: there is no memory to ask, so the bit is random: %1.</source>
        <translation type="unfinished">Règle par défaut&#x202f;: il n’y a aucun souvenir à interroger, le bit est donc aléatoire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Default rule: %1; %2: a split, so the bit is random: %3.</source>
        <translation type="unfinished">Règle par défaut&#x202f;: %1&#x202f;; %2&#x202f;: égalité, le bit est donc aléatoire&#x202f;: %3.</translation>
    </message>
    <message>
        <source>No rule decided, so the neuron kept its bit: %1.</source>
        <translation type="unfinished">Aucune règle n’a décidé, le neurone a donc gardé son bit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 rule: the bit is %2.</source>
        <translation type="unfinished">Règle %1&#x202f;: le bit est %2.</translation>
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
        <translation type="unfinished">Souvenirs les plus proches&#x202f;: bits qui diffèrent, ce que dit chacun</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Recherche en cours. Pendant que vous dessinez, les réponses passent d’abord.</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished">Un neurone</translation>
    </message>
    <message>
        <source>Click a cell of State or a bit of Output, or walk there with the arrow keys: here it says why that neuron took its bit. It stays selected while you step through time.</source>
        <translation type="unfinished">Cliquez sur une cellule de l’état ou un bit de la sortie, ou allez-y avec les flèches&#x202f;: vous lirez ici pourquoi ce neurone a pris son bit. Il reste choisi pendant que vous parcourez le temps.</translation>
    </message>
    <message>
        <source>Output neuron %1</source>
        <translation type="unfinished">Neurone de sortie %1</translation>
    </message>
    <message>
        <source>State neuron %1</source>
        <translation type="unfinished">Neurone d’état %1</translation>
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
        <translation type="unfinished">Aucun souvenir n’a voté.</translation>
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
        <translation type="unfinished">%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1. Bits that differ in %2</source>
        <translation type="unfinished">%1. Bits qui diffèrent dans %2</translation>
    </message>
    <message>
        <source>Output before: %1</source>
        <translation type="unfinished">Sortie d’avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1.
Outlined: the bits it reads that differ from now. %2.</source>
        <translation type="unfinished">%1.
Entourés&#x202f;: les bits qu’il lit et qui diffèrent de maintenant. %2.</translation>
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
        <translation type="unfinished">Il n’a pas décidé.</translation>
    </message>
    <message>
        <source>%1.
Outlined: where it differs from now without being moved. %2.</source>
        <translation type="unfinished">%1.
Entouré&#x202f;: où il diffère de maintenant sans être déplacé. %2.</translation>
    </message>
    <message>
        <source>The nearest digit&apos;s patchwork differs in %1 of %2 places; this is bit %3 of that digit&apos;s number. No single connection decides.</source>
        <translation type="unfinished">Le patchwork du chiffre le plus proche diffère en %1 bits sur %2&#x202f;; ceci est le bit %3 du nombre de ce chiffre. Aucune connexion seule ne décide.</translation>
    </message>
    <message>
        <source>The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single connection decides: a window compares all its pixels, also moved; the dots on Input are those that the windows over this place may lie on.</source>
        <translation type="unfinished">La fenêtre qui convient le mieux ici diffère en %1 bits sur %2, et montre %3 à cette place. Aucune connexion seule ne décide&#x202f;: une fenêtre compare tous ses pixels, même déplacés&#x202f;; les points sur Entrée sont ceux où peuvent se trouver les fenêtres de cette place.</translation>
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
        <translation type="unfinished">État d’avant</translation>
    </message>
    <message>
        <source>The memories that are nearest to what this neuron reads, the nearest first</source>
        <translation type="unfinished">Les souvenirs les plus proches de ce que lit ce neurone, le plus proche d’abord</translation>
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
        <translation type="unfinished">La réponse&#x202f;: %1, pas un chiffre</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished">La réponse&#x202f;: %1</translation>
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
        <translation type="unfinished">aucun chiffre</translation>
    </message>
    <message>
        <source>random start, before the first step</source>
        <translation type="unfinished">départ aléatoire, avant la première étape</translation>
    </message>
    <message>
        <source>a guess: nothing has been taught yet</source>
        <translation type="unfinished">au hasard&#x202f;: rien n’a encore été enseigné</translation>
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
        <translation type="unfinished">tel qu’enseigné</translation>
    </message>
    <message>
        <source>How near each digit is; below: bits that differ</source>
        <translation type="unfinished">Proximité de chaque chiffre&#x202f;; dessous&#x202f;: bits qui diffèrent</translation>
    </message>
    <message>
        <source>How sure? Only one digit was taught</source>
        <translation type="unfinished">Sûr&#x202f;? Un seul chiffre a été enseigné</translation>
    </message>
    <message>
        <source>Not sure: this was never taught as a digit</source>
        <translation type="unfinished">Pas sûr&#x202f;: jamais enseigné comme chiffre</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsBook</name>
    <message>
        <source>My digits</source>
        <translation type="unfinished">Mes chiffres</translation>
    </message>
    <message>
        <source>keeping %1</source>
        <translation type="unfinished">garder %1</translation>
    </message>
    <message numerus="yes">
        <source>keeping %Ln digits</source>
        <translation type="unfinished">
            <numerusform>garder %Ln chiffre</numerusform>
            <numerusform>garder %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 in %2.</source>
        <translation type="unfinished">%1 gardé dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln digits in %1.</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre gardé dans %1.</numerusform>
            <numerusform>%Ln chiffres gardés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln kept digits</source>
        <translation type="unfinished">
            <numerusform>supprimer %Ln chiffre gardé</numerusform>
            <numerusform>supprimer %Ln chiffres gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>saying that it is %1</source>
        <translation type="unfinished">dire que c’est %1</translation>
    </message>
    <message>
        <source>This digit is no longer in the set.</source>
        <translation type="unfinished">Ce chiffre n’est plus dans le jeu.</translation>
    </message>
    <message>
        <source>mending a kept digit</source>
        <translation type="unfinished">corriger un chiffre gardé</translation>
    </message>
    <message>
        <source>saying who wrote</source>
        <translation type="unfinished">dire qui a écrit</translation>
    </message>
    <message>
        <source>renaming to %1</source>
        <translation type="unfinished">renommer en %1</translation>
    </message>
    <message>
        <source>The damaged file is now %1.</source>
        <translation type="unfinished">Le fichier endommagé s’appelle maintenant %1.</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsDialog</name>
    <message>
        <source>Put the selected digit on the canvas</source>
        <translation type="unfinished">Mettre le chiffre sélectionné dans le dessin</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Enseigner</translation>
    </message>
    <message>
        <source>Teach the agent the selected digits</source>
        <translation type="unfinished">Enseigner à l’agent les chiffres sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Written by…</source>
        <translation type="unfinished">É&amp;crit par…</translation>
    </message>
    <message>
        <source>Say who wrote the selected digits</source>
        <translation type="unfinished">Dire qui a écrit les chiffres sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Edit cells…</source>
        <translation type="unfinished">Modi&amp;fier les cellules…</translation>
    </message>
    <message>
        <source>Mend the selected digit cell by cell</source>
        <translation type="unfinished">Corriger le chiffre sélectionné cellule par cellule</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take the selected digits out of the set; Undo brings them back</source>
        <translation type="unfinished">Retirer les chiffres sélectionnés du jeu&#x202f;; Annuler les ramène</translation>
    </message>
    <message>
        <source>&amp;Fill in a sheet…</source>
        <translation type="unfinished">Remp&amp;lir une feuille…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be drawn one after another</source>
        <translation type="unfinished">Dix cases, de 0 à 9, à dessiner l’une après l’autre</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save what is shown as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">Enregistrer ce qui est affiché en NPZ, en IDX, en dossier d’images ou en feuille de police</translation>
    </message>
    <message>
        <source>&amp;Use as a font</source>
        <translation type="unfinished">&amp;Utiliser comme police</translation>
    </message>
    <message>
        <source>Add the newest of each digit that is shown to the data sets as a font</source>
        <translation type="unfinished">Ajouter aux jeux de données, comme police, le plus récent de chaque chiffre affiché</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">Renomme&amp;r…</translation>
    </message>
    <message>
        <source>Give the set another name</source>
        <translation type="unfinished">Donner un autre nom au jeu</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation type="unfinished">Renommer le jeu</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation type="unfinished">Nom du jeu&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Begin another set; this one stays</source>
        <translation type="unfinished">Commencer un autre jeu&#x202f;; celui-ci reste</translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished">Nouveau jeu</translation>
    </message>
    <message>
        <source>It is &amp;%1</source>
        <translation type="unfinished">C’est &amp;%1</translation>
    </message>
    <message>
        <source>Set that is kept into</source>
        <translation type="unfinished">Jeu où l’on garde</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">aucun nom</translation>
    </message>
    <message>
        <source>Digits that are kept from now on bear this name; it may be empty</source>
        <translation type="unfinished">Les chiffres gardés désormais portent ce nom&#x202f;; il peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished">&amp;Jeu</translation>
    </message>
    <message>
        <source>New digits are b&amp;y</source>
        <translation type="unfinished">Nouveaux chiffres &amp;de</translation>
    </message>
    <message>
        <source>Which digits are shown</source>
        <translation type="unfinished">Quels chiffres sont affichés</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Tous les chiffres</translation>
    </message>
    <message>
        <source>Whose digits are shown</source>
        <translation type="unfinished">De qui sont les chiffres affichés</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished">Affichés</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation type="unfinished">C’es&amp;t</translation>
    </message>
    <message>
        <source>Say which digit the selected ones are (type it in the list)</source>
        <translation type="unfinished">Dire quel chiffre sont les sélectionnés (le taper dans la liste)</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished">Mes chiffres</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what the selected ones are; Delete takes them out.</source>
        <translation type="unfinished">Entrée met un chiffre dans le dessin&#x202f;; taper un chiffre dit ce que sont les sélectionnés&#x202f;; Suppr les retire.</translation>
    </message>
    <message>
        <source>My digits: %1</source>
        <translation type="unfinished">Mes chiffres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation type="unfinished">De tous</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished">sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1 sur %Ln chiffre</numerusform>
            <numerusform>%1 sur %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Écrit par</translation>
    </message>
    <message>
        <source>Name of the writer:</source>
        <translation type="unfinished">Nom de la personne&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Draw a digit and press Keep, or fill in a sheet of ten boxes.</source>
        <translation type="unfinished">Rien n’est gardé pour l’instant. Dessinez un chiffre et appuyez sur Garder, ou remplissez une feuille de dix cases.</translation>
    </message>
    <message>
        <source>None of your digits is so. Choose less narrowly above.</source>
        <translation type="unfinished">Aucun de vos chiffres n’est ainsi. Élargissez le choix ci-dessus.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Commencer</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">Utiliser ce nom</translation>
    </message>
    <message>
        <source>Take in a f&amp;older…</source>
        <translation type="unfinished">Importer un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Keep the pictures of a folder: each is the digit that its folder, 0 to 9, or its name says</source>
        <translation type="unfinished">Garder les images d’un dossier&#x202f;: chacune est le chiffre que dit son dossier, 0 à 9, ou son nom</translation>
    </message>
    <message>
        <source>Take in a folder of pictures</source>
        <translation type="unfinished">Importer un dossier d’images</translation>
    </message>
    <message>
        <source>Its digits stay as they are</source>
        <translation type="unfinished">Ses chiffres restent tels quels</translation>
    </message>
    <message>
        <source>New digits are kept in it from now on</source>
        <translation type="unfinished">Les nouveaux chiffres y sont gardés désormais</translation>
    </message>
    <message>
        <source>The set that is shown, and that new digits are kept in</source>
        <translation type="unfinished">Le jeu affiché, où les nouveaux chiffres sont gardés</translation>
    </message>
    <message>
        <source>Who wrote the selected digits; it may be empty</source>
        <translation type="unfinished">Qui a écrit les chiffres sélectionnés&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">&amp;Mettre dans le dessin</translation>
    </message>
    <message>
        <source>W&amp;hy is it read so?</source>
        <translation type="unfinished">Pour&amp;quoi le lit-il ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Put the selected digit on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">Placer le chiffre choisi dans la zone de dessin et voir dans l’Inspecteur pourquoi l’agent répond ainsi</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsModel</name>
    <message>
        <source>Number %L1: %2</source>
        <translation type="unfinished">Numéro %L1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Number %L1: %2 by %3</source>
        <translation type="unfinished">Numéro %L1&#x202f;: %2 de %3</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsParts</name>
    <message>
        <source>Cells of %1, number %L2</source>
        <translation type="unfinished">Cellules&#x202f;: %1, numéro %L2</translation>
    </message>
    <message>
        <source>Cells of %1</source>
        <translation type="unfinished">Cellules de %1</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the font sheet</source>
        <translation type="unfinished">Enregistrer la feuille de police</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished">Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved the font sheet to %1.</source>
        <translation type="unfinished">Feuille de police enregistrée dans %1.</translation>
    </message>
    <message>
        <source>&amp;My digits…</source>
        <translation type="unfinished">&amp;Mes chiffres…</translation>
    </message>
    <message>
        <source>The digits that you kept: see, teach, mend, delete and export them</source>
        <translation type="unfinished">Les chiffres que vous avez gardés&#x202f;: les voir, enseigner, corriger, supprimer et exporter</translation>
    </message>
    <message>
        <source>&amp;Sheet of ten boxes…</source>
        <translation type="unfinished">Feuille de &amp;dix cases…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be filled in by hand and kept with the writer&apos;s name</source>
        <translation type="unfinished">Dix cases, de 0 à 9, à remplir à la main et à garder avec le nom de la personne</translation>
    </message>
    <message>
        <source>Put that file aside and begin anew</source>
        <translation type="unfinished">Mettre ce fichier de côté et recommencer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">Laisser ainsi</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1 (font)</source>
        <translation type="unfinished">%1 (police)</translation>
    </message>
    <message>
        <source>“%1” is among the data sets now, as a font.</source>
        <translation type="unfinished">«&#x202f;%1&#x202f;» est maintenant parmi les jeux de données, comme police.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exporté vers %1</translation>
    </message>
    <message>
        <source>Copy into my digits</source>
        <translation type="unfinished">Copier dans mes chiffres</translation>
    </message>
    <message numerus="yes">
        <source>How many of the %Ln digits of %1 (drawn at random):</source>
        <translation type="unfinished">
            <numerusform>Combien du %Ln chiffre de %1 (tirés au hasard)&#x202f;:</numerusform>
            <numerusform>Combien des %Ln chiffres de %1 (tirés au hasard)&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation type="unfinished">La feuille n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation type="unfinished">Lecture des images…</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">Cellules</translation>
    </message>
    <message>
        <source>Copies can be changed; the data set stays as it is</source>
        <translation type="unfinished">Les copies peuvent être modifiées&#x202f;; le jeu de données reste tel quel</translation>
    </message>
</context>
<context>
    <name>engram::PairsModel</name>
    <message>
        <source>nowhere</source>
        <translation type="unfinished">nulle part</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation type="unfinished">
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished">Cette image</translation>
    </message>
    <message>
        <source>and this one</source>
        <translation type="unfinished">et celle-ci</translation>
    </message>
    <message>
        <source>differ in</source>
        <translation type="unfinished">diffèrent de</translation>
    </message>
</context>
<context>
    <name>engram::PairsPage</name>
    <message>
        <source>Find pairs</source>
        <translation type="unfinished">Chercher des paires</translation>
    </message>
    <message>
        <source>Where to look for pairs</source>
        <translation type="unfinished">Où chercher des paires</translation>
    </message>
    <message>
        <source>Which pairs to list</source>
        <translation type="unfinished">Quelles paires lister</translation>
    </message>
    <message>
        <source>Contradictions: alike, but labelled differently</source>
        <translation type="unfinished">Contradictions&#x202f;: semblables, mais étiquetées différemment</translation>
    </message>
    <message>
        <source>The nearest pairs, whatever they are labelled</source>
        <translation type="unfinished">Les paires les plus proches, quelle que soit leur étiquette</translation>
    </message>
    <message>
        <source>Compare every picture with every other; it can be stopped</source>
        <translation type="unfinished">Comparer chaque image à toutes les autres&#x202f;; on peut arrêter</translation>
    </message>
    <message>
        <source>Pairs of pictures that are nearly the same</source>
        <translation type="unfinished">Paires d’images presque identiques</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">Tous les jeux de données</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">Tous les souvenirs</translation>
    </message>
    <message>
        <source>Choose where to look, and press Find pairs.</source>
        <translation type="unfinished">Choisissez où chercher, puis appuyez sur Chercher des paires.</translation>
    </message>
    <message>
        <source>Comparing every picture with every other</source>
        <translation type="unfinished">Comparaison de toutes les images</translation>
    </message>
    <message>
        <source>Stopped: nothing was listed.</source>
        <translation type="unfinished">Arrêté&#x202f;: rien n’a été listé.</translation>
    </message>
    <message>
        <source>There are no two pictures to compare here.</source>
        <translation type="unfinished">Il n’y a pas ici deux images à comparer.</translation>
    </message>
    <message>
        <source>All %L1 of them have one label: there is nothing to contradict.</source>
        <translation type="unfinished">Toutes les %L1 ont la même étiquette&#x202f;: rien ne peut se contredire.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln pairs of %L1 pictures; each has %L2 bits</source>
        <translation type="unfinished">
            <numerusform>La paire la plus proche (%Ln) parmi %L1 images de %L2 bits</numerusform>
            <numerusform>Les %Ln paires les plus proches parmi %L1 images de %L2 bits</numerusform>
        </translation>
    </message>
    <message>
        <source>One search finds both kinds</source>
        <translation type="unfinished">Une seule recherche trouve les deux sortes</translation>
    </message>
    <message>
        <source>In each row two pictures, and in how many bits they differ; Enter puts one on the canvas</source>
        <translation type="unfinished">Sur chaque ligne deux images, et en combien de bits elles diffèrent&#x202f;; Entrée en met une dans le dessin</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copier comme commande</translation>
    </message>
    <message>
        <source>The line for engram-cli that finds the same pairs</source>
        <translation type="unfinished">La ligne pour engram-cli qui trouve les mêmes paires</translation>
    </message>
    <message>
        <source>The command line looks for pairs among the pictures of a file, not among memories.</source>
        <translation type="unfinished">La ligne de commande cherche des paires parmi les images d’un fichier, pas parmi les souvenirs.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La commande est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>engram::PaperSheet</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nom&#x202f;:</translation>
    </message>
    <message>
        <source>Write each digit into its box with a dark pen. A photograph must show all black marks.</source>
        <translation type="unfinished">Écrivez chaque chiffre dans sa case avec un stylo foncé. Une photo doit montrer toutes les marques noires.</translation>
    </message>
    <message>
        <source>%1 is an empty sheet: there is no digit in any of its boxes.</source>
        <translation type="unfinished">%1 est une feuille vide&#x202f;: aucune de ses cases ne contient de chiffre.</translation>
    </message>
    <message>
        <source>No digits were found in %1: it should show a whole sheet, with all of its black marks.</source>
        <translation type="unfinished">Aucun chiffre n’a été trouvé dans %1&#x202f;: l’image doit montrer une feuille entière, avec toutes ses marques noires.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks of the sheet should be in the picture.</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre a été trouvé dans %1, et on ne peut pas savoir dans quelle case il se trouve&#x202f;: toutes les marques noires de la feuille doivent être sur l’image.</numerusform>
            <numerusform>%Ln chiffres ont été trouvés dans %1, et on ne peut pas savoir dans quelles cases ils se trouvent&#x202f;: toutes les marques noires de la feuille doivent être sur l’image.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows no black marks of a sheet: its ten digits were taken in their order, 0 to 9. See whether each is in its box, then keep them.</source>
        <translation type="unfinished">%1 ne montre pas les marques noires d’une feuille&#x202f;: ses dix chiffres ont été pris dans leur ordre, de 0 à 9. Vérifiez que chacun est dans sa case, puis gardez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then keep them.</source>
        <translation type="unfinished">
            <numerusform>%Ln chiffre a été lu dans %1. Vérifiez qu’il est juste, sinon effacez-le ou redessinez-le, puis gardez-le.</numerusform>
            <numerusform>%Ln chiffres ont été lus dans %1. Vérifiez que chacun est juste, effacez ou redessinez ceux qui ne le sont pas, puis gardez-les.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PatchworkPart</name>
    <message>
        <source>The input</source>
        <translation type="unfinished">L’entrée</translation>
    </message>
    <message>
        <source>Patched: %1</source>
        <translation type="unfinished">Assemblé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation type="unfinished">Second&#x202f;: %1</translation>
    </message>
    <message>
        <source>+ for %1, − for %2</source>
        <translation type="unfinished">+ pour %1, − pour %2</translation>
    </message>
    <message>
        <source>Where the picture speaks for %1 and where for %2</source>
        <translation type="unfinished">Où l’image parle pour %1 et où pour %2</translation>
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
        <source>The picture as it was asked about. The arrow keys point at its windows, one after the other</source>
        <translation type="unfinished">L’image sur laquelle portait la question. Les flèches désignent ses fenêtres, l’une après l’autre</translation>
    </message>
    <message>
        <source>The answer, put together out of its memories: each has its colour, hatching and number</source>
        <translation type="unfinished">La réponse, composée de ses souvenirs&#x202f;: chacun a sa couleur, ses hachures et son numéro</translation>
    </message>
    <message>
        <source>The same of the digit that came second</source>
        <translation type="unfinished">La même chose pour le chiffre arrivé second</translation>
    </message>
    <message>
        <source>Where the picture speaks for the answer and where for the runner-up</source>
        <translation type="unfinished">Où l’image parle pour la réponse et où pour le second</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: this place says which memory a window is from.</source>
        <translation type="unfinished">Pointez une image, ou parcourez-la avec les flèches&#x202f;: vous lirez ici de quel souvenir vient une fenêtre.</translation>
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
        <translation type="unfinished">, pour le %1 au mieux %2 (souvenir %3)&#x202f;: </translation>
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
        <translation type="unfinished">%1&#x202f;% des bits qui diffèrent</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> ou </translation>
    </message>
    <message numerus="yes">
        <source>moved by up to %n pixels</source>
        <translation type="unfinished">
            <numerusform>déplacé d’au plus %n pixel</numerusform>
            <numerusform>déplacé d’au plus %n pixels</numerusform>
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
        <source> No other digit was taught.</source>
        <translation type="unfinished"> Aucun autre chiffre n’a été enseigné.</translation>
    </message>
    <message>
        <source>Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8</source>
        <translation type="unfinished">Ligne %1, colonne %2&#x202f;: souvenir %3, %4, %5, %6. %7 bits sur %8 diffèrent</translation>
    </message>
    <message>
        <source>At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.</source>
        <translation type="unfinished">À l’étape %1 le %2 est assemblé de %3&#x202f;: %4 bits sur %5 diffèrent.</translation>
    </message>
    <message>
        <source> The runner-up, the %1, differs in %2.</source>
        <translation type="unfinished"> Le second, le %1, diffère en %2.</translation>
    </message>
</context>
<context>
    <name>engram::PictureActions</name>
    <message>
        <source>On the clipboard: %1</source>
        <translation type="unfinished">Dans le presse-papiers&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Enregistré dans %1</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished">Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation type="unfinished">C&amp;opier l’image</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation type="unfinished">Enregi&amp;strer l’image…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>engram::PictureBar</name>
    <message>
        <source>In&amp;vert the picture</source>
        <translation type="unfinished">&amp;Inverser l’image</translation>
    </message>
    <message>
        <source>U&amp;se the picture as it is</source>
        <translation type="unfinished">&amp;Utiliser l’image telle quelle</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished">Inverser</translation>
    </message>
    <message>
        <source>Take for ink what was taken for ground: light ink on dark becomes dark ink on light, and back</source>
        <translation type="unfinished">Prendre pour encre ce qui passait pour fond&#x202f;: l’encre claire sur sombre devient sombre sur clair, et retour</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Telle quelle</translation>
    </message>
    <message>
        <source>Use the picture as it is: take no paper away and cut nothing off</source>
        <translation type="unfinished">Utiliser l’image telle quelle&#x202f;: n’enlever aucun papier et ne rien couper</translation>
    </message>
    <message>
        <source>The number in the picture</source>
        <translation type="unfinished">Le nombre dans l’image</translation>
    </message>
    <message>
        <source>The number in the picture, to be copied</source>
        <translation type="unfinished">Le nombre dans l’image, à copier</translation>
    </message>
    <message>
        <source>As it is, turned over</source>
        <translation type="unfinished">Telle quelle, inversée</translation>
    </message>
    <message>
        <source>Taken for dark ink. Please check: it may be light; then invert.</source>
        <translation type="unfinished">Prise pour de l’encre sombre. Vérifiez&#x202f;: si elle est claire, inversez.</translation>
    </message>
    <message>
        <source>Taken for light ink. Please check: it may be dark; then invert.</source>
        <translation type="unfinished">Prise pour de l’encre claire. Vérifiez&#x202f;: si elle est sombre, inversez.</translation>
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
        <translation type="unfinished">%1 fait %2 x %3 pixels&#x202f;; au plus 40 mégapixels peuvent être transmis ainsi. Enregistrez-la et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>%1 holds no pixels.</source>
        <translation type="unfinished">%1 ne contient aucun pixel.</translation>
    </message>
    <message>
        <source>The picture that was handed over</source>
        <translation type="unfinished">L’image transmise</translation>
    </message>
</context>
<context>
    <name>engram::PresenterView</name>
    <message>
        <source>&amp;Presenter&apos;s view</source>
        <translation type="unfinished">V&amp;ue de présentation</translation>
    </message>
    <message>
        <source>Canvas, layers and answer alone and large; F5 or Escape brings everything back</source>
        <translation type="unfinished">Dessin, couches et réponse seuls et en grand&#x202f;; F5 ou Échap fait tout revenir</translation>
    </message>
</context>
<context>
    <name>engram::PresetDelegate</name>
    <message>
        <source>%1 % after %2</source>
        <translation type="unfinished">%1&#x202f;% après %2</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s test digits it reads %1.</source>
        <translation type="unfinished">Des chiffres de test de MNIST, il lit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % after %Ln lessons</source>
        <translation type="unfinished">
            <numerusform>%1&#x202f;% après %Ln leçon</numerusform>
            <numerusform>%1&#x202f;% après %Ln leçons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished">Signaler un problème</translation>
    </message>
    <message>
        <source>Version, system and settings</source>
        <translation type="unfinished">Version, système et réglages</translation>
    </message>
    <message>
        <source>What the button Copy puts on the clipboard</source>
        <translation type="unfinished">Ce que le bouton Copier met dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copier</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation type="unfinished">Le mettre dans le presse-papiers</translation>
    </message>
    <message>
        <source>Say what you did, what you expected and what happened instead. What stands below helps to find the cause: copy it into your message. Nothing is sent by itself, and it names no files.</source>
        <translation type="unfinished">Dites ce que vous avez fait, ce que vous attendiez et ce qui s’est passé. Ce qui suit aide à trouver la cause&#x202f;: copiez-le dans votre message. Rien n’est envoyé automatiquement, et aucun fichier n’y est nommé.</translation>
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
        <translation type="unfinished">Arrêter&#x202f;; ce qui est fait et cohérent est gardé (Ctrl+.)</translation>
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
        <translation type="unfinished">Ensuite&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>engram::ReadingBox</name>
    <message>
        <source>T&amp;urn over</source>
        <translation type="unfinished">I&amp;nverser</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">Trans&amp;poser</translation>
    </message>
    <message>
        <source>Dark for light in the pictures of the selected set: ink is light on dark ground here</source>
        <translation type="unfinished">Sombre pour clair dans les images du jeu choisi&#x202f;: l’encre est ici claire sur fond sombre</translation>
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
        <translation type="unfinished">Engram s’est arrêté de façon inattendue. «&#x202f;%1&#x202f;» n’était pas enregistré&#x202f;; il y a une copie du %2.</translation>
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
        <translation type="unfinished">Jeter la copie de «&#x202f;%1&#x202f;»&#x202f;? Il n’y en a pas d’autre.</translation>
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
        <translation type="unfinished">«&#x202f;%1&#x202f;» a déjà été récupéré dans une autre fenêtre.</translation>
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
        <translation type="unfinished">Ces cellules n’étaient pas clairement 0 ou 1. Elles ont été lues comme indiqué&#x202f;; le fichier n’a pas été touché.</translation>
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
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">Matrice de confusion&#x202f;: les lignes sont les vrais chiffres, les colonnes les réponses</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">Testez l’agent (dans Enseignement)&#x202f;: vous lirez ici quels chiffres il confond.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished">Voir dans l’historique</translation>
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
        <translation type="unfinished">Parcourir étape par étape comment cet exemple a été lu</translation>
    </message>
    <message>
        <source>Rows: the true digit. Columns: what it was read as; – is no digit.</source>
        <translation type="unfinished">Lignes&#x202f;: le vrai chiffre. Colonnes&#x202f;: comment il a été lu&#x202f;; – n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>Right answers, and where the true accuracy lies with 95 % confidence</source>
        <translation type="unfinished">Réponses justes, et où se trouve la vraie exactitude avec 95&#x202f;% de confiance</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %L2, %3 read as %4</source>
        <translation type="unfinished">%1 %L2, %3 lu comme %4</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">aucun chiffre</translation>
    </message>
    <message>
        <source>Teach this one</source>
        <translation type="unfinished">L’enseigner</translation>
    </message>
    <message>
        <source>Teach these %L1</source>
        <translation type="unfinished">Enseigner ces %L1</translation>
    </message>
    <message>
        <source>The history of this test is no longer kept: test again, or raise the limit in History.</source>
        <translation type="unfinished">L’historique de ce test n’est plus gardé&#x202f;: testez de nouveau, ou augmentez la limite dans Historique.</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">tous</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation type="unfinished">%1&#x202f;%&#x202f;: %2</translation>
    </message>
    <message>
        <source>Right among the surest %1</source>
        <translation type="unfinished">Justes parmi les plus sûres&#x202f;: %1</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">Combien étaient justes parmi les réponses les plus sûres&#x202f;: ce que vaut son assurance</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it is now, after %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>«&#x202f;%1&#x202f;» tel qu’il est, après %Ln leçon.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» tel qu’il est, après %Ln leçons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was %Ln lessons ago.</source>
        <translation type="unfinished">
            <numerusform>«&#x202f;%1&#x202f;» tel qu’il était il y a %Ln leçon.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» tel qu’il était il y a %Ln leçons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was after %Ln lessons, before it was changed.</source>
        <translation type="unfinished">
            <numerusform>«&#x202f;%1&#x202f;» tel qu’il était après %Ln leçon, avant d’être modifié.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» tel qu’il était après %Ln leçons, avant d’être modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these had been taught: this says nothing about digits that are new to it.</source>
        <translation type="unfinished">Tous avaient été enseignés&#x202f;: cela ne dit rien des chiffres qui lui sont nouveaux.</translation>
    </message>
    <message>
        <source>How often each digit, a row, was read as each other, a column. A number shows its digits below</source>
        <translation type="unfinished">Combien de fois chaque chiffre (ligne) a été lu comme chaque autre (colonne). Un nombre montre ses chiffres en dessous</translation>
    </message>
    <message>
        <source>The digits behind the number that is chosen in the table; Enter shows one in the layers</source>
        <translation type="unfinished">Les chiffres derrière le nombre choisi dans le tableau&#x202f;; Entrée en montre un dans les couches</translation>
    </message>
    <message>
        <source>Teach all of these test pictures with their right labels, once (can be undone)</source>
        <translation type="unfinished">Enseigner une fois toutes ces images de test avec leurs bonnes étiquettes (annulable)</translation>
    </message>
    <message>
        <source>The line for engram-cli that asks the same digits, with the same figures</source>
        <translation type="unfinished">La ligne pour engram-cli qui demande les mêmes chiffres, avec les mêmes valeurs</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copier comme commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Résultats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Réponses</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished">Graphiques</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Journal</translation>
    </message>
    <message>
        <source>Which digits were mixed up, and the pictures behind each number</source>
        <translation type="unfinished">Quels chiffres ont été confondus, et les images derrière chaque nombre</translation>
    </message>
    <message>
        <source>Each digit by itself, and the accuracy by step and by sureness</source>
        <translation type="unfinished">Chaque chiffre à part, et l’exactitude par étape et par certitude</translation>
    </message>
    <message>
        <source>Every test of this agent that was kept</source>
        <translation type="unfinished">Tous les tests conservés de cet agent</translation>
    </message>
    <message>
        <source>Taught already</source>
        <translation type="unfinished">Déjà enseigné</translation>
    </message>
    <message>
        <source>Stopped after %L1 of %L2.</source>
        <translation type="unfinished">Arrêté après %L1 chiffres sur %L2.</translation>
    </message>
    <message>
        <source>All digits behind the chosen number, among those of the data sets: to look at, to choose several at once, to leave out (Enter in the table)</source>
        <translation type="unfinished">Tous les chiffres derrière le nombre choisi, parmi ceux des jeux de données&#x202f;: à regarder, à choisir à plusieurs, à écarter (Entrée dans le tableau)</translation>
    </message>
    <message>
        <source>Show in gallery</source>
        <translation type="unfinished">Voir dans la galerie</translation>
    </message>
    <message>
        <source>%1 % right (%2 of %3; 95 % between %4 and %5)</source>
        <translation type="unfinished">%1&#x202f;% justes (%2 sur %3&#x202f;; 95&#x202f;% entre %4 et %5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</source>
        <translation type="unfinished">
            <numerusform>%Ln d’entre eux avait été enseigné&#x202f;; il a bien lu %1&#x202f;% des autres (95&#x202f;% entre %2 et %3).</numerusform>
            <numerusform>%Ln d’entre eux avaient été enseignés&#x202f;; il a bien lu %1&#x202f;% des autres (95&#x202f;% entre %2 et %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>enseigner %Ln chiffre</numerusform>
            <numerusform>enseigner %Ln chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
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
    <message>
        <source>%1, an %2</source>
        <translation type="unfinished">%1, un %2</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation type="unfinished">%1 entraînement</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation type="unfinished">%1 test</translation>
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
        <translation type="unfinished">Comment la réponse s’est stabilisée</translation>
    </message>
    <message>
        <source>State bits changed in each step, and the output after it. Settled is where nothing changes any more. Click a step to see it.</source>
        <translation type="unfinished">Bits d’état changés à chaque étape, et la sortie après elle. Stable veut dire que plus rien ne change. Cliquez sur une étape pour la voir.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">aucun chiffre</translation>
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
        <translation type="unfinished">affiché&#x202f;: %1</translation>
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
        <translation type="unfinished">Des souvenirs de quels chiffres l’état a été rappelé, étape par étape. Cliquez sur une étape pour la voir.</translation>
    </message>
    <message>
        <source>Step %1: %2 % from memories of %3</source>
        <translation type="unfinished">Étape %1&#x202f;: %2&#x202f;% de souvenirs (%3)</translation>
    </message>
</context>
<context>
    <name>engram::ShownMoment</name>
    <message>
        <source>Draw a digit, or pick a state in History: here it says why the agent answered as it did.</source>
        <translation type="unfinished">Dessinez un chiffre, ou choisissez un état dans l’historique&#x202f;: vous lirez ici pourquoi l’agent a répondu ainsi.</translation>
    </message>
    <message>
        <source>This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state back to see why it was given.</source>
        <translation type="unfinished">C’est un retour&#x202f;: la réponse précédente a été gardée comme souvenir, juste ou faux. Reculez d’un état pour voir pourquoi elle a été donnée.</translation>
    </message>
    <message>
        <source>This state was not recalled: the question went on from it. Go one step on.</source>
        <translation type="unfinished">Cet état n’a pas été rappelé&#x202f;: la question est partie de lui. Avancez d’une étape.</translation>
    </message>
    <message>
        <source>This state was taught, not recalled: the picture and its label were set, and stored as a memory.</source>
        <translation type="unfinished">Cet état a été enseigné, pas rappelé&#x202f;: l’image et son chiffre ont été imposés et gardés comme souvenir.</translation>
    </message>
    <message>
        <source>The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.</source>
        <translation type="unfinished">L’agent n’a encore rien appris, chaque bit de sa réponse est donc aléatoire. Enseignez-lui d’abord quelque chose.</translation>
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
        <translation type="unfinished">Sans lui, rien n’est rappelé, et la réponse finale est donnée au hasard.</translation>
    </message>
    <message>
        <source>The final answer stays %1 without it.</source>
        <translation type="unfinished">La réponse finale reste %1 sans lui.</translation>
    </message>
    <message>
        <source>Without it the final answer is %1 instead of %2.</source>
        <translation type="unfinished">Sans lui, la réponse finale est %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>This is the random start: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">C’est le départ aléatoire&#x202f;: rien n’a encore été rappelé. Avancez d’une étape.</translation>
    </message>
</context>
<context>
    <name>engram::StatePicture</name>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">rien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln bit est allumé</numerusform>
            <numerusform>%Ln bits sont allumés</numerusform>
        </translation>
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
        <translation type="unfinished">%1&#x202f;: %2 des réponses aussi sûres étaient justes</translation>
    </message>
    <message>
        <source>%1, as counted for %2 (other settings)</source>
        <translation type="unfinished">%1, d’après %2 (autres réglages)</translation>
    </message>
    <message>
        <source>How sure? Not all ten digits were taught yet</source>
        <translation type="unfinished">Sûr&#x202f;? Les dix chiffres ne sont pas tous enseignés</translation>
    </message>
    <message>
        <source>%1 (%2 right)</source>
        <translation type="unfinished">%1 (%2 justes)</translation>
    </message>
</context>
<context>
    <name>engram::TakenPicture</name>
    <message>
        <source>%1 is blank: there is no ink to be found on it.</source>
        <translation type="unfinished">%1 est vide&#x202f;: on n’y trouve pas d’encre.</translation>
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
        <translation type="unfinished">Autant de chiffres au hasard de MNIST (et de tout autre jeu choisi qui n’est pas une police)</translation>
    </message>
    <message>
        <source>A chosen font is taught with all its ten digits; choose them under Data sets</source>
        <translation type="unfinished">Une police choisie est enseignée avec ses dix chiffres&#x202f;; choisissez-les sous Jeux de données</translation>
    </message>
    <message>
        <source>Seed of the random choice of lessons</source>
        <translation type="unfinished">Graine du choix aléatoire des leçons</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">Décide quels chiffres sont tirés&#x202f;: la même graine tire les mêmes chiffres</translation>
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
        <translation type="unfinished">Autant d’images au hasard de la partie test des jeux choisis</translation>
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
        <translation type="unfinished">Décide quelles images sont tirées&#x202f;: la même graine tire les mêmes images</translation>
    </message>
    <message>
        <source>Test the agent on random test images; what it was taught is counted apart (Ctrl+R)</source>
        <translation type="unfinished">Tester l’agent sur des images de test tirées au hasard&#x202f;; celles qu’il a apprises sont comptées à part (Ctrl+R)</translation>
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
        <translation type="unfinished">Étapes que fait l’agent avant que sa réponse compte&#x202f;; il se stabilise le plus souvent en 7, avec des fenêtres en 4</translation>
    </message>
    <message>
        <source>Known digits, too</source>
        <translation type="unfinished">Aussi les chiffres connus</translation>
    </message>
    <message>
        <source>Teach also the digits that the agent remembers already, which then vote twice</source>
        <translation type="unfinished">Enseigner aussi les chiffres dont l’agent se souvient déjà, qui votent alors deux fois</translation>
    </message>
    <message>
        <source>As many of each digit</source>
        <translation type="unfinished">Autant de chaque chiffre</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">10 leçons sont alors une de chaque chiffre, 1&#x202f;000 cent de chacun&#x202f;; sinon elles sont tirées au hasard</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished">Équilibré</translation>
    </message>
</context>
<context>
    <name>engram::TenBoxes</name>
    <message>
        <source>A sheet of ten boxes</source>
        <translation type="unfinished">Une feuille de dix cases</translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation type="unfinished">Case pour %1</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space puts it down and lifts it. Enter leads to the next box, a digit to its own, Delete clears.</source>
        <translation type="unfinished">Les flèches déplacent le crayon, Espace le pose et le lève. Entrée mène à la case suivante, un chiffre à la sienne, Suppr efface.</translation>
    </message>
    <message>
        <source>Write %1 here, by mouse, pen or finger, or with the arrow keys and Space; the right button erases.
Enter leads to the next box.</source>
        <translation type="unfinished">Écrivez %1 ici, à la souris, au stylet ou au doigt, ou avec les flèches et Espace&#x202f;; le bouton droit efface.
Entrée mène à la case suivante.</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished">peut rester vide</translation>
    </message>
    <message>
        <source>The digits are kept together with this name</source>
        <translation type="unfinished">Les chiffres sont gardés avec ce nom</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation type="unfinished">É&amp;crit par</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %Ln digits</source>
        <translation type="unfinished">
            <numerusform>&amp;Garder %Ln chiffre</numerusform>
            <numerusform>&amp;Garder %Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Clear this box</source>
        <translation type="unfinished">Effacer cette case</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Garder</translation>
    </message>
    <message>
        <source>What was drawn is not kept yet.</source>
        <translation type="unfinished">Ce qui a été dessiné n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>&amp;Print an empty sheet…</source>
        <translation type="unfinished">&amp;Imprimer une feuille vide…</translation>
    </message>
    <message>
        <source>A page with ten boxes, to be filled in with a pen; the print dialog also saves it as PDF</source>
        <translation type="unfinished">Une page de dix cases, à remplir au stylo&#x202f;; la boîte d’impression l’enregistre aussi en PDF</translation>
    </message>
    <message>
        <source>&amp;Read a filled sheet…</source>
        <translation type="unfinished">&amp;Lire une feuille remplie…</translation>
    </message>
    <message>
        <source>Brings the digits of a filled sheet into the boxes, from a scan or a photograph; it may be dropped or pasted here too</source>
        <translation type="unfinished">Place les chiffres d’une feuille remplie dans les cases, à partir d’un scan ou d’une photo&#x202f;; on peut aussi déposer ou coller l’image ici</translation>
    </message>
    <message>
        <source>Read a filled sheet</source>
        <translation type="unfinished">Lire une feuille remplie</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">Images (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">Lecture de %1…</translation>
    </message>
    <message>
        <source>reading a sheet</source>
        <translation type="unfinished">la lecture d’une feuille</translation>
    </message>
    <message>
        <source>Puts what is drawn in the boxes into your digits, and begins an empty sheet</source>
        <translation type="unfinished">Met ce qui est dessiné dans les cases parmi vos chiffres, et commence une feuille vide</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">aucun état affiché</translation>
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
            <numerusform>%1&#x202f;: %Ln exemple</numerusform>
            <numerusform>%1&#x202f;: %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet: it fills as you teach, test and ask</source>
        <translation type="unfinished">Pas encore d’historique&#x202f;: il se remplit quand vous enseignez, testez et demandez</translation>
    </message>
    <message>
        <source>
Wheel: zoom in time</source>
        <translation type="unfinished">
Molette&#x202f;: zoom dans le temps</translation>
    </message>
    <message>
        <source>State %1 of %2: %3, %4</source>
        <translation type="unfinished">État %1 sur %2&#x202f;: %3, %4</translation>
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
    <message>
        <source>Random start</source>
        <translation type="unfinished">Départ aléatoire</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">départ aléatoire</translation>
    </message>
    <message>
        <source>All states of the history in the order they came; click one, or walk by the arrow keys</source>
        <translation type="unfinished">Tous les états de l’historique dans l’ordre où ils sont venus&#x202f;; cliquez sur l’un, ou parcourez-les avec les flèches</translation>
    </message>
    <message>
        <source>
A mark at the lower edge: a wrong answer</source>
        <translation type="unfinished">
Une marque au bord inférieur&#x202f;: une réponse fausse</translation>
    </message>
    <message>
        <source>Random start before %1</source>
        <translation type="unfinished">Départ aléatoire avant %1</translation>
    </message>
</context>
<context>
    <name>engram::TourPanel</name>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Visite guidée</translation>
    </message>
    <message>
        <source>Outline the part of the window that is meant, and go there</source>
        <translation type="unfinished">Entourer la partie de la fenêtre dont il s’agit, et y aller</translation>
    </message>
    <message>
        <source>To the step before; nothing that was done is taken back</source>
        <translation type="unfinished">Revenir à l’étape précédente&#x202f;; rien de ce qui a été fait n’est annulé</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation type="unfinished">&amp;Recommencer</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished">&amp;Passer</translation>
    </message>
    <message>
        <source>From the first step</source>
        <translation type="unfinished">Depuis la première étape</translation>
    </message>
    <message>
        <source>Go on without doing this step</source>
        <translation type="unfinished">Continuer sans faire cette étape</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished">étape %1 sur %2</translation>
    </message>
    <message>
        <source>Draw a seven</source>
        <translation type="unfinished">Dessinez un sept</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas with the mouse. By keys: the arrows move the pen, Space puts it down and lifts it.</source>
        <translation type="unfinished">Dessinez un 7 à la souris. Au clavier&#x202f;: les flèches déplacent le crayon, Espace le pose et le lève.</translation>
    </message>
    <message>
        <source>It has answered while you drew.</source>
        <translation type="unfinished">Il a répondu pendant que vous dessiniez.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">L’enseigner</translation>
    </message>
    <message>
        <source>Say what it is: type 7 on the canvas, or click 7 in the tool bar. Then press Enter, or click Teach.</source>
        <translation type="unfinished">Dites ce que c’est&#x202f;: tapez 7 sur le dessin, ou cliquez sur 7 dans la barre d’outils. Puis appuyez sur Entrée, ou cliquez sur Enseigner.</translation>
    </message>
    <message>
        <source>One lesson, learned at once: it remembers your seven as it is.</source>
        <translation type="unfinished">Une leçon, apprise aussitôt&#x202f;: il se souvient de votre sept tel qu’il est.</translation>
    </message>
    <message>
        <source>Give it more lessons</source>
        <translation type="unfinished">Donnez-lui plus de leçons</translation>
    </message>
    <message>
        <source>It knows too little to be tested. Teach the chosen data sets: the button Teach in Teach and test, or Ctrl+T.</source>
        <translation type="unfinished">Il en sait trop peu pour être testé. Enseignez les jeux de données choisis&#x202f;: le bouton Enseigner dans Enseignement, ou Ctrl+T.</translation>
    </message>
    <message>
        <source>Nothing was trained: all of these are simply remembered.</source>
        <translation type="unfinished">Rien n’a été entraîné&#x202f;: tous sont simplement retenus.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished">Testez-le</translation>
    </message>
    <message>
        <source>Ask it about digits that it has never seen: the button Test in Teach and test, or Ctrl+R.</source>
        <translation type="unfinished">Interrogez-le sur des chiffres qu’il n’a jamais vus&#x202f;: le bouton Tester dans Enseignement, ou Ctrl+R.</translation>
    </message>
    <message>
        <source>Results shows how many were right, and which were taken for which.</source>
        <translation type="unfinished">Résultats montre combien étaient justes, et lesquels ont été pris pour lesquels.</translation>
    </message>
    <message>
        <source>Ask one neuron why</source>
        <translation type="unfinished">Demandez à un neurone pourquoi</translation>
    </message>
    <message>
        <source>Click a cell of State, or go there by Tab and press an arrow key. Inspector says which memories decided its bit.</source>
        <translation type="unfinished">Cliquez sur une cellule d’État, ou allez-y par Tab et appuyez sur une flèche. Inspecteur dit quels souvenirs ont décidé de son bit.</translation>
    </message>
    <message>
        <source>Nothing about an answer is hidden.</source>
        <translation type="unfinished">Rien dans une réponse n’est caché.</translation>
    </message>
    <message>
        <source>Make it forget</source>
        <translation type="unfinished">Faites-le oublier</translation>
    </message>
    <message>
        <source>It is gone as if it had never been taught.</source>
        <translation type="unfinished">Elle a disparu comme si elle n’avait jamais été enseignée.</translation>
    </message>
    <message>
        <source>And bring it back</source>
        <translation type="unfinished">Et faites-la revenir</translation>
    </message>
    <message>
        <source>Undo, in the tool bar or by Ctrl+Z. It takes back lessons, forgetting and strokes, one after the other.</source>
        <translation type="unfinished">Annuler, dans la barre d’outils ou par Ctrl+Z. Cela reprend leçons, oublis et traits, l’un après l’autre.</translation>
    </message>
    <message>
        <source>The memory is there again, and the answer as it was.</source>
        <translation type="unfinished">Le souvenir est de nouveau là, et la réponse comme avant.</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation type="unfinished">C’est tout</translation>
    </message>
    <message>
        <source>Draw, teach, test, ask why, forget, undo. How it works (F1) says more about each; F5 shows it to a class.</source>
        <translation type="unfinished">Dessiner, enseigner, tester, demander pourquoi, oublier, annuler. Comment ça marche (F1) en dit plus sur chacun&#x202f;; F5 le montre à une classe.</translation>
    </message>
    <message>
        <source>Draw its learning curve</source>
        <translation type="unfinished">Dessiner sa courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Open Agent, Learning curve, or press Ctrl+Shift+L. Measure draws how many answers are right after more and more lessons, while it measures.</source>
        <translation type="unfinished">Ouvrez Agent, Courbe d’apprentissage, ou appuyez sur Ctrl+Maj+L. Mesurer dessine, pendant la mesure, combien de réponses sont justes après toujours plus de leçons.</translation>
    </message>
    <message>
        <source>Come back here when you have seen enough of it.</source>
        <translation type="unfinished">Revenez ici quand vous en avez assez vu.</translation>
    </message>
    <message>
        <source>Find the memory that cost most</source>
        <translation type="unfinished">Trouver le souvenir qui a coûté le plus</translation>
    </message>
    <message>
        <source>Open Agent, Memories, or press Ctrl+Shift+G, and show the five that cost most: each decided wrong answers of the test.</source>
        <translation type="unfinished">Ouvrez Agent, Souvenirs, ou appuyez sur Ctrl+Maj+G, et montrez les cinq qui ont coûté le plus&#x202f;: chacun a décidé de réponses fausses du test.</translation>
    </message>
    <message>
        <source>Every wrong answer has its memories.</source>
        <translation type="unfinished">Chaque réponse fausse a ses souvenirs.</translation>
    </message>
    <message>
        <source>Choose one of these memories and press Forget, or take the last lesson back: Agent, Forget the last lesson, or Ctrl+Backspace. The button Forget beside a memory in Inspector does so, too.</source>
        <translation type="unfinished">Choisissez un de ces souvenirs et appuyez sur Oublier, ou reprenez la dernière leçon&#x202f;: Agent, Oublier la dernière leçon, ou Ctrl+Retour arrière. Le bouton Oublier à côté d’un souvenir dans Inspecteur le fait aussi.</translation>
    </message>
    <message>
        <source>Compare it with before</source>
        <translation type="unfinished">Comparer avec avant</translation>
    </message>
    <message>
        <source>Open Agent, Compare, or press Ctrl+Shift+P: beside it stands the agent before the last change. Both answer your drawing, and both can be tested on the same digits.</source>
        <translation type="unfinished">Ouvrez Agent, Comparer, ou appuyez sur Ctrl+Maj+P&#x202f;: à côté se trouve l’agent d’avant le dernier changement. Les deux répondent à votre dessin, et les deux peuvent être testés sur les mêmes chiffres.</translation>
    </message>
    <message>
        <source>So one sees what one memory is worth.</source>
        <translation type="unfinished">On voit ainsi ce que vaut un souvenir.</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation type="unfinished">Indi&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">Reto&amp;ur</translation>
    </message>
    <message>
        <source>✓ %1 %2</source>
        <translation type="unfinished">✓ %1 %2</translation>
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
        <translation type="unfinished">&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished">&amp;Rétablir&#x202f;: %1</translation>
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
        <translation type="unfinished">&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished">&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Imprimer…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Enregistrer l’image</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Enregistré dans %1</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">L’image de %1 est dans le presse-papiers.</translation>
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
        <translation type="unfinished">Enseigner 1&#x202f;000 chiffres MNIST et toutes les polices</translation>
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
        <translation type="unfinished">Prend bien moins d’une seconde&#x202f;; tout peut être oublié ensuite</translation>
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
        <translation type="unfinished">L’agent retient chaque leçon telle quelle et répond d’après les souvenirs les plus proches de ce qu’il voit. Vous pouvez observer chacun de ses neurones, demander pourquoi, et lui faire oublier. Auquel enseignerez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>To begin with: it reads well, and shows its answer as a picture.</source>
        <translation type="unfinished">Pour commencer&#x202f;: il lit bien, et montre sa réponse en image.</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">Comme la démo pour navigateur qu’Engram recrée&#x202f;: voyez-le se stabiliser, étape par étape, depuis des bits aléatoires.</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">Le meilleur lecteur de tous&#x202f;: il regarde les bords au lieu de l’encre.</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation type="unfinished">Rouvrir&#x202f;:</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Visite guidée</translation>
    </message>
    <message>
        <source>Begin with the chosen agent, empty, and be told what to do first</source>
        <translation type="unfinished">Commencer avec l’agent choisi, vide, et se faire dire quoi faire d’abord</translation>
    </message>
</context>
<context>
    <name>engram::WiringPicture</name>
    <message>
        <source>What one neuron reads, and how often each pixel is read</source>
        <translation type="unfinished">Ce que lit un neurone, et combien de fois chaque pixel est lu</translation>
    </message>
    <message>
        <source>Click a pixel, or move with the arrow keys: its state neuron is shown</source>
        <translation type="unfinished">Cliquez sur un pixel ou déplacez-vous avec les flèches&#x202f;: son neurone d’état est montré</translation>
    </message>
    <message>
        <source>reads of the input</source>
        <translation type="unfinished">lit de l’entrée</translation>
    </message>
    <message>
        <source>reads of the state</source>
        <translation type="unfinished">lit de l’état</translation>
    </message>
    <message>
        <source>read how often</source>
        <translation type="unfinished">lu combien de fois</translation>
    </message>
    <message>
        <source>The state neuron at row %1, column %2 reads %3 of %4 inputs and %5 of the state. How often a pixel is read: %6 to %7, on average %8.</source>
        <translation type="unfinished">Le neurone d’état ligne %1, colonne %2 lit %3 entrées sur %4 et %5 neurones de l’état. Un pixel est lu par %6 à %7 neurones, en moyenne par %8.</translation>
    </message>
</context>
<context>
    <name>engram::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>%1 · %L2 s left</source>
        <translation type="unfinished">%1 · encore %L2 s</translation>
    </message>
    <message>
        <source>Stops what is at work now</source>
        <translation type="unfinished">Arrête ce qui est en cours</translation>
    </message>
</context>
</TS>
