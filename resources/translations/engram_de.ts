<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished">Das ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>This stopped</source>
        <translation type="unfinished">Das brach ab</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished">Das Bild ließ sich nicht erzeugen.</translation>
    </message>
    <message>
        <source>There is no answer to animate: draw a digit, or pick a state in History.</source>
        <translation type="unfinished">Es gibt keine Antwort zu animieren: Zeichnen Sie eine Ziffer, oder wählen Sie im Verlauf einen Zustand.</translation>
    </message>
    <message>
        <source>There is not enough memory for this animation.</source>
        <translation type="unfinished">Der Arbeitsspeicher reicht für diese Animation nicht.</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is from 0.25 to 16.</source>
        <translation type="unfinished">Der Maßstab eines Bildes reicht von 0,25 bis 16.</translation>
    </message>
    <message>
        <source>A picture of that scale is over 64 megapixels: choose a smaller scale, or SVG.</source>
        <translation type="unfinished">Ein Bild in diesem Maßstab hat mehr als 64 Megapixel: Wählen Sie einen kleineren Maßstab oder SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that scale.</source>
        <translation type="unfinished">Der Arbeitsspeicher reicht für ein Bild in diesem Maßstab nicht.</translation>
    </message>
    <message>
        <source>%1: a view is written as .png or .svg; name the file so.</source>
        <translation type="unfinished">%1: Eine Ansicht wird als .png oder .svg geschrieben; benennen Sie die Datei so.</translation>
    </message>
    <message>
        <source>%1: the picture could not be made into a PNG.</source>
        <translation type="unfinished">%1: Aus dem Bild ließ sich kein PNG machen.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits.</source>
        <translation type="unfinished">Die Schrift %1 hat keine eigenen Umrisse für die Ziffern.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digit %2.</source>
        <translation type="unfinished">Die Schrift %1 hat keine eigenen Umrisse für die Ziffer %2.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits %2.</source>
        <translation type="unfinished">Die Schrift %1 hat keine eigenen Umrisse für die Ziffern %2.</translation>
    </message>
    <message>
        <source>This font cannot be rendered: it is not an outline font that Qt can open.</source>
        <translation type="unfinished">Diese Schrift lässt sich nicht darstellen: Sie ist keine Umrissschrift, die Qt öffnen kann.</translation>
    </message>
    <message>
        <source>There is no font family called %1 on this machine.</source>
        <translation type="unfinished">Auf diesem Rechner gibt es keine Schriftfamilie namens %1.</translation>
    </message>
    <message>
        <source>%1: this is not a font file that can be read.</source>
        <translation type="unfinished">%1: Das ist keine lesbare Schriftdatei.</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <comment>Teach %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer lehren</numerusform>
            <numerusform>%Ln Ziffern lehren</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 has no channels</source>
        <translation type="unfinished">die %1 hat keine Kanäle</translation>
    </message>
    <message>
        <source>channel %1 of the %2 has no neurons</source>
        <translation type="unfinished">Kanal %1 der %2 hat keine Neuronen</translation>
    </message>
    <message>
        <source>an agent may have %1 neurons, but this architecture has %2</source>
        <translation type="unfinished">ein Agent darf %1 Neuronen haben, aber diese Architektur hat %2</translation>
    </message>
    <message>
        <source>the connections of %1 input and %2 output neurons would take more than 64 MiB</source>
        <translation type="unfinished">die Verbindungen von %1 Eingabe- und %2 Ausgabeneuronen bräuchten mehr als 64 MiB</translation>
    </message>
    <message>
        <source>an agent has at least 3 control neurons (label, pleasure, pain), but this architecture has %1</source>
        <translation type="unfinished">ein Agent hat mindestens 3 Steuerneuronen (Beschriftung, Freude, Schmerz), aber diese Architektur hat %1</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 asks for %2, but there are only %3</source>
        <translation type="unfinished">der Parameter %1 des Verbinders verlangt %2, aber es gibt nur %3</translation>
    </message>
    <message>
        <source>%1 input neurons</source>
        <translation type="unfinished">%1 Eingabeneuronen</translation>
    </message>
    <message>
        <source>%1 state neurons</source>
        <translation type="unfinished">%1 Zustandsneuronen</translation>
    </message>
    <message>
        <source>%1 output neurons</source>
        <translation type="unfinished">%1 Ausgabeneuronen</translation>
    </message>
    <message>
        <source>a grid of %1 by %2 has %3 places, but the input layer has %4 channels</source>
        <translation type="unfinished">ein Gitter von %1 mal %2 hat %3 Plätze, aber die Eingabeschicht hat %4 Kanäle</translation>
    </message>
    <message>
        <source>each instinct needs a control neuron past the first three: there are %1 instincts and %2 such neurons</source>
        <translation type="unfinished">jeder Instinkt braucht ein Steuerneuron nach den ersten drei: Es gibt %1 Instinkte und %2 solche Neuronen</translation>
    </message>
    <message>
        <source>all instincts together may have %1 conditions, but these have %2</source>
        <translation type="unfinished">alle Instinkte zusammen dürfen %1 Bedingungen haben, aber diese haben %2</translation>
    </message>
    <message>
        <source>instinct %1</source>
        <translation type="unfinished">Instinkt %1</translation>
    </message>
    <message>
        <source>%1 has no condition</source>
        <translation type="unfinished">%1 hat keine Bedingung</translation>
    </message>
    <message>
        <source>%1 asks about neuron %2 of a layer that has no such neuron</source>
        <translation type="unfinished">%1 fragt nach Neuron %2 einer Schicht, die kein solches Neuron hat</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation type="unfinished">Eingabeschicht</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished">Ausgabeschicht</translation>
    </message>
    <message>
        <source>a connector has a name: one of %1</source>
        <translation type="unfinished">ein Verbinder hat einen Namen: einen von %1</translation>
    </message>
    <message>
        <source>there is no connector named &quot;%1&quot;: it is one of %2</source>
        <translation type="unfinished">einen Verbinder namens „%1“ gibt es nicht: Er ist einer von %2</translation>
    </message>
    <message numerus="yes">
        <source>the connector is written %1, but %n parameters were given</source>
        <comment>the connector is written %1, but %n parameter was given</comment>
        <translation type="unfinished">
            <numerusform>der Verbinder wird %1 geschrieben, aber %n Parameter wurde angegeben</numerusform>
            <numerusform>der Verbinder wird %1 geschrieben, aber %n Parameter wurden angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>the connector %1 takes whole numbers from 0 up, not &quot;%2&quot;</source>
        <translation type="unfinished">der Verbinder %1 nimmt ganze Zahlen ab 0, nicht „%2“</translation>
    </message>
    <message>
        <source>there is no such kind of connector</source>
        <translation type="unfinished">eine solche Art von Verbinder gibt es nicht</translation>
    </message>
    <message>
        <source>the connector %1 has %2 parameters, not %3</source>
        <translation type="unfinished">der Verbinder %1 hat %2 Parameter, nicht %3</translation>
    </message>
    <message>
        <source>z2i of the connector %1 is 0 or 1, not %2</source>
        <translation type="unfinished">z2i des Verbinders %1 ist 0 oder 1, nicht %2</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 is %2 to %3, not %4</source>
        <translation type="unfinished">der Parameter %1 des Verbinders ist %2 bis %3, nicht %4</translation>
    </message>
    <message>
        <source>windows look at a square picture of at most %1 by %2 pixels, but the input layer has %3 channels</source>
        <translation type="unfinished">Fenster sehen ein quadratisches Bild von höchstens %1 mal %2 Bildpunkten, aber die Eingabeschicht hat %3 Kanäle</translation>
    </message>
    <message>
        <source>windows look at pixels of 1 or 8 bits, but an input channel has %1</source>
        <translation type="unfinished">Fenster sehen Bildpunkte mit 1 oder 8 Bits, aber ein Eingabekanal hat %1</translation>
    </message>
    <message>
        <source>windows look at pixels that all have the same number of bits, but the input channels differ</source>
        <translation type="unfinished">Fenster sehen Bildpunkte, die alle gleich viele Bits haben, aber die Eingabekanäle sind verschieden</translation>
    </message>
    <message>
        <source>windows have a discriminator for each code of the output, so it has at most %1 neurons, not %2</source>
        <translation type="unfinished">Fenster haben einen Diskriminator für jeden Code der Ausgabe; darum hat sie höchstens %1 Neuronen, nicht %2</translation>
    </message>
    <message>
        <source>windows read the picture alone and know of no state before it, so they cannot learn a sequence: the context has to be iconic</source>
        <translation type="unfinished">Fenster lesen nur das Bild und kennen keinen Zustand davor; darum können sie keine Folge lernen: Der Kontext muss iconic sein</translation>
    </message>
    <message>
        <source>windows read the picture alone, and no state before it: the context has to be iconic</source>
        <translation type="unfinished">Fenster lesen nur das Bild und keinen Zustand davor: Der Kontext muss iconic sein</translation>
    </message>
    <message>
        <source>the rule DD weighs single connections, but windows compare pictures as a whole: it has to be off</source>
        <translation type="unfinished">die Regel DD gewichtet einzelne Verbindungen, aber Fenster vergleichen Bilder als Ganzes: Sie muss aus sein</translation>
    </message>
    <message>
        <source>with windows no memories vote, so there is no vote to widen: the tolerance has to be 0</source>
        <translation type="unfinished">bei Fenstern stimmen keine Erinnerungen ab; darum gibt es keine Abstimmung zu erweitern: Die Toleranz muss 0 sein</translation>
    </message>
    <message>
        <source>This machine has no instruction set called &quot;%1&quot; (ENGRAM_SIMD); it has %2.</source>
        <translation type="unfinished">Dieser Rechner hat keinen Befehlssatz namens „%1“ (ENGRAM_SIMD); er hat %2.</translation>
    </message>
    <message>
        <source>the arrays have no names: their order and shapes said which is which</source>
        <translation type="unfinished">die Arrays haben keine Namen: Ihre Reihenfolge und ihre Formen sagten, welches welches ist</translation>
    </message>
    <message>
        <source>%1: this is %2</source>
        <translation type="unfinished">%1: Das ist %2</translation>
    </message>
    <message>
        <source>%1: this is an archive in an archive; unpack the outer one</source>
        <translation type="unfinished">%1: Das ist ein Archiv in einem Archiv; entpacken Sie das äußere</translation>
    </message>
    <message>
        <source>%1: this is a text whose line ends are carriage returns alone, as of old Macs; save it with usual ones</source>
        <translation type="unfinished">%1: Das ist ein Text, dessen Zeilen wie auf alten Macs nur mit Wagenrücklauf (CR) enden; speichern Sie ihn mit üblichen Zeilenenden</translation>
    </message>
    <message>
        <source>the file is too large to be of its kind</source>
        <translation type="unfinished">die Datei ist zu groß für ihre Art</translation>
    </message>
    <message>
        <source>%1: the file is empty</source>
        <translation type="unfinished">%1: Die Datei ist leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: this is no IDX, NPY or CSV file of its kind</source>
        <translation type="unfinished">%1: Das ist keine IDX-, NPY- oder CSV-Datei dieser Art</translation>
    </message>
    <message>
        <source>%1: writing was cancelled</source>
        <translation type="unfinished">%1: Das Schreiben wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1: pictures go into a new folder or an empty one; choose another name</source>
        <translation type="unfinished">%1: Bilder kommen in einen neuen oder leeren Ordner; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation type="unfinished">%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished">%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation type="unfinished">%1: Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; unpack it and open one of them</source>
        <translation type="unfinished">darin sind mehrere Ziffernsätze, %1; entpacken Sie sie, und öffnen Sie einen davon</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits</source>
        <translation type="unfinished">„%1“ enthält keine Ziffern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits with labels and was passed over</source>
        <translation type="unfinished">„%1“ enthält keine Ziffern mit Beschriftung und wurde übergangen</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; unpack it and open one of them</source>
        <translation type="unfinished">darin sind mehrere CSV-Dateien des Teils „%1“; entpacken Sie sie, und öffnen Sie eine davon</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once: %2</source>
        <translation type="unfinished">%1: Ein Schriftblatt enthält jede Ziffer einmal: %2</translation>
    </message>
    <message>
        <source>this data set has several parts</source>
        <translation type="unfinished">dieser Datensatz hat mehrere Teile</translation>
    </message>
    <message numerus="yes">
        <source>this data set has %n pictures</source>
        <comment>this data set has %n picture</comment>
        <translation type="unfinished">
            <numerusform>dieser Datensatz hat %n Bild</numerusform>
            <numerusform>dieser Datensatz hat %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>this data set has the digit %1 twice</source>
        <translation type="unfinished">dieser Datensatz hat die Ziffer %1 zweimal</translation>
    </message>
    <message>
        <source>the name of a font sheet may have at most 200 bytes</source>
        <translation type="unfinished">der Name eines Schriftblatts darf höchstens 200 Bytes haben</translation>
    </message>
    <message>
        <source>%1: there are no pictures with labels in it</source>
        <translation type="unfinished">%1: Es sind keine Bilder mit Beschriftung darin</translation>
    </message>
    <message>
        <source>%1: %2 has %3, but %4</source>
        <translation type="unfinished">%1: %2 hat %3, aber %4</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation type="unfinished">
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>%n label</comment>
        <translation type="unfinished">
            <numerusform>%n Beschriftung</numerusform>
            <numerusform>%n Beschriftungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation type="unfinished">%1: %2 ist leer</translation>
    </message>
    <message>
        <source>%1: %2 has %3 pictures, more than %4</source>
        <translation type="unfinished">%1: %2 hat %3 Bilder, mehr als %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a picture, nor a run as 17-20.</source>
        <translation type="unfinished">„%1“ ist keine Nummer eines Bildes und keine Folge wie 17-20.</translation>
    </message>
    <message>
        <source>A line of pictures to leave out is not a source, a tab and numbers.</source>
        <translation type="unfinished">Eine Zeile mit auszulassenden Bildern besteht nicht aus Quelle, Tabulator und Nummern.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 und %2</translation>
    </message>
    <message>
        <source>A set of one&apos;s own holds at most %1 digits; begin another one.</source>
        <translation type="unfinished">Ein eigener Satz enthält höchstens %1 Ziffern; beginnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once, and there is no %2 yet</source>
        <translation type="unfinished">%1: Ein Schriftblatt enthält jede Ziffer einmal, und noch gibt es keine %2</translation>
    </message>
    <message>
        <source>the names of the columns are missing: id,label,writer,pixel0,...</source>
        <translation type="unfinished">die Namen der Spalten fehlen: id,label,writer,pixel0,...</translation>
    </message>
    <message>
        <source>no column is called label</source>
        <translation type="unfinished">keine Spalte heißt label</translation>
    </message>
    <message>
        <source>it has %1 values instead of %2, as the first line has</source>
        <translation type="unfinished">sie hat %1 Werte statt %2 wie die erste Zeile</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <translation type="unfinished">die Beschriftung %1 ist keine Ziffer 0-9</translation>
    </message>
    <message>
        <source>the id %1 is not a whole number from 1 up</source>
        <translation type="unfinished">die id %1 ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>value %1, %2, is not a grey level 0-255</source>
        <translation type="unfinished">Wert %1, %2, ist keine Graustufe 0-255</translation>
    </message>
    <message>
        <source>there are more digits than %1, which a set of one&apos;s own holds; open it as a data set instead</source>
        <translation type="unfinished">es sind mehr Ziffern als %1, die ein eigener Satz fasst; öffnen Sie die Datei stattdessen als Datensatz</translation>
    </message>
    <message>
        <source>the id %1 comes twice</source>
        <translation type="unfinished">die id %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because the folder cannot be made: %2</source>
        <translation type="unfinished">%1: Nichts wurde behalten, weil sich der Ordner nicht anlegen lässt: %2</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because another Engram is writing in this folder, or it cannot be locked; try again</source>
        <translation type="unfinished">%1: Nichts wurde behalten, weil ein anderes Engram in diesen Ordner schreibt oder er sich nicht sperren lässt; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because nothing can be written into this folder</source>
        <translation type="unfinished">%1: Nichts wurde behalten, weil sich in diesen Ordner nichts schreiben lässt</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a data set: it has 1 to %2 bytes, no slash, and no point at its beginning.</source>
        <translation type="unfinished">„%1“ kann nicht der Name eines Datensatzes sein: Er hat 1 bis %2 Bytes, keinen Schrägstrich und am Anfang keinen Punkt.</translation>
    </message>
    <message>
        <source>%1: there is a data set of that name already.</source>
        <translation type="unfinished">%1: Einen Datensatz dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>%1: it could not be renamed: %2</source>
        <translation type="unfinished">%1: Das Umbenennen ist misslungen: %2</translation>
    </message>
    <message>
        <source>%1: this should hold pictures, but holds labels</source>
        <translation type="unfinished">%1: Hier sollten Bilder stehen, es sind aber Beschriftungen</translation>
    </message>
    <message>
        <source>%1: this should hold labels, but holds pictures</source>
        <translation type="unfinished">%1: Hier sollten Beschriftungen stehen, es sind aber Bilder</translation>
    </message>
    <message>
        <source>this IDX file holds only pictures</source>
        <translation type="unfinished">diese IDX-Datei enthält nur Bilder</translation>
    </message>
    <message>
        <source>this IDX file holds only labels</source>
        <translation type="unfinished">diese IDX-Datei enthält nur Beschriftungen</translation>
    </message>
    <message>
        <source>this CSV file holds only pictures</source>
        <translation type="unfinished">diese CSV-Datei enthält nur Bilder</translation>
    </message>
    <message>
        <source>this CSV file holds only labels</source>
        <translation type="unfinished">diese CSV-Datei enthält nur Beschriftungen</translation>
    </message>
    <message>
        <source>this NumPy array holds only pictures</source>
        <translation type="unfinished">dieses NumPy-Array enthält nur Bilder</translation>
    </message>
    <message>
        <source>this NumPy array holds only labels</source>
        <translation type="unfinished">dieses NumPy-Array enthält nur Beschriftungen</translation>
    </message>
    <message>
        <source>%1: %2, and beside it there is no %3</source>
        <translation type="unfinished">%1: %2, und daneben gibt es keine Datei %3</translation>
    </message>
    <message>
        <source>as MNIST&apos;s are (train-images-idx3-ubyte)</source>
        <translation type="unfinished">wie die von MNIST (train-images-idx3-ubyte)</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the labels %3</source>
        <translation type="unfinished">%1: %2, und daneben ist keine Datei, die nach den Beschriftungen benannt ist %3</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the pictures %3</source>
        <translation type="unfinished">%1: %2, und daneben ist keine Datei, die nach den Bildern benannt ist %3</translation>
    </message>
    <message>
        <source>all levels are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">alle Stufen sind 0 oder 1: 1 wurde als volle Tinte gelesen</translation>
    </message>
    <message>
        <source>most of the border is ink: are ink and paper exchanged (turned over)?</source>
        <translation type="unfinished">der Rand ist zum größten Teil Tinte: Sind Tinte und Papier vertauscht (umgekehrt)?</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were turned over</source>
        <translation type="unfinished">die Tinte ist dunkel auf hellem Grund: Die Bilder wurden umgekehrt</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were left so</source>
        <translation type="unfinished">die Tinte ist dunkel auf hellem Grund: Die Bilder wurden so gelassen</translation>
    </message>
    <message>
        <source>the pictures were turned over, dark for light</source>
        <translation type="unfinished">die Bilder wurden umgekehrt, dunkel gegen hell</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were transposed</source>
        <translation type="unfinished">EMNIST ist mit vertauschten Zeilen und Spalten veröffentlicht: Die Bilder wurden gespiegelt (transponiert)</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were left so</source>
        <translation type="unfinished">EMNIST ist mit vertauschten Zeilen und Spalten veröffentlicht: Die Bilder wurden so gelassen</translation>
    </message>
    <message>
        <source>the pictures were transposed, rows for columns</source>
        <translation type="unfinished">die Bilder wurden gespiegelt (transponiert), Zeilen gegen Spalten</translation>
    </message>
    <message>
        <source>the ones lie on their side: are rows and columns exchanged (transposed)?</source>
        <translation type="unfinished">die Einsen liegen auf der Seite: Sind Zeilen und Spalten vertauscht (transponiert)?</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands for the file; fetch the file itself with &apos;git lfs pull&apos;</source>
        <translation type="unfinished">ein Git-LFS-Zeiger, der für die Datei steht; holen Sie die Datei selbst mit &apos;git lfs pull&apos;</translation>
    </message>
    <message>
        <source>an old PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">eine alte PyTorch-Datei; speichern Sie ihre Arrays mit numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a MATLAB file; save it as CSV, or its arrays as NPZ</source>
        <translation type="unfinished">eine MATLAB-Datei; speichern Sie sie als CSV oder ihre Arrays als NPZ</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">eine HDF5-Datei; speichern Sie ihre Arrays mit numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a Parquet file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">eine Parquet-Datei; speichern Sie ihre Arrays als NPZ oder CSV</translation>
    </message>
    <message>
        <source>an Arrow file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">eine Arrow-Datei; speichern Sie ihre Arrays als NPZ oder CSV</translation>
    </message>
    <message>
        <source>a Feather file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">eine Feather-Datei; speichern Sie ihre Arrays als NPZ oder CSV</translation>
    </message>
    <message>
        <source>compressed with LZMA; unpack it, or pack it with gzip</source>
        <translation type="unfinished">mit LZMA gepackt; entpacken Sie die Datei, oder packen Sie sie mit gzip</translation>
    </message>
    <message>
        <source>a zstd archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein zstd-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein bzip2-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>a RAR archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein RAR-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>a PDF document; save its pages as pictures</source>
        <translation type="unfinished">ein PDF-Dokument; speichern Sie seine Seiten als Bilder</translation>
    </message>
    <message>
        <source>an agent of Engram, not a set of digits; open it as an agent</source>
        <translation type="unfinished">ein Agent von Engram, kein Ziffernsatz; öffnen Sie die Datei als Agenten</translation>
    </message>
    <message>
        <source>an xz archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein xz-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>a 7z archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein 7z-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>an lz4 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein lz4-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>a file packed with compress (.Z); unpack it, or pack it with gzip</source>
        <translation type="unfinished">eine mit compress gepackte Datei (.Z); entpacken Sie sie, oder packen Sie sie mit gzip</translation>
    </message>
    <message>
        <source>an lzip archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein lzip-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>compressed with zlib; unpack it, or pack it with gzip</source>
        <translation type="unfinished">mit zlib gepackt; entpacken Sie die Datei, oder packen Sie sie mit gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished">ein Programm</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished">ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished">ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished">ein GIF-Bild</translation>
    </message>
    <message>
        <source>an SQLite database; save its digits as CSV</source>
        <translation type="unfinished">eine SQLite-Datenbank; speichern Sie ihre Ziffern als CSV</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password; save it as .xlsx without a password</source>
        <translation type="unfinished">eine alte Excel-Arbeitsmappe (.xls) oder eine mit Kennwort; speichern Sie sie ohne Kennwort als .xlsx</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls); save it as .xlsx</source>
        <translation type="unfinished">eine alte Excel-Arbeitsmappe (.xls); speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>a text in UTF-16; save it as UTF-8</source>
        <translation type="unfinished">ein Text in UTF-16; speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>a web page, not the file that was wanted; download the file itself (on a site for code by &apos;raw&apos; or &apos;download&apos;)</source>
        <translation type="unfinished">eine Webseite, nicht die gewünschte Datei; laden Sie die Datei selbst herunter (auf einer Seite für Quelltext mit &apos;raw&apos; oder &apos;download&apos;)</translation>
    </message>
    <message>
        <source>an answer of a web server, not the file that was wanted; download the file itself</source>
        <translation type="unfinished">eine Antwort eines Webservers, nicht die gewünschte Datei; laden Sie die Datei selbst herunter</translation>
    </message>
    <message>
        <source>a workbook as XML of 2003; save it as .xlsx</source>
        <translation type="unfinished">eine Arbeitsmappe als XML von 2003; speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation type="unfinished">ein SVG-Bild</translation>
    </message>
    <message>
        <source>a flat OpenDocument file; save it as .ods or .xlsx</source>
        <translation type="unfinished">eine flache OpenDocument-Datei; speichern Sie sie als .ods oder .xlsx</translation>
    </message>
    <message>
        <source>an XML file, which holds no digits that are read; save them as NPZ or CSV</source>
        <translation type="unfinished">eine XML-Datei ohne Ziffern, die Engram liest; speichern Sie sie als NPZ oder CSV</translation>
    </message>
    <message>
        <source>an ARFF file; save it as CSV</source>
        <translation type="unfinished">eine ARFF-Datei; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>a JSON file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">eine JSON-Datei; speichern Sie ihre Ziffern als CSV oder NPZ</translation>
    </message>
    <message>
        <source>an old workbook (SYLK); save it as .xlsx</source>
        <translation type="unfinished">eine alte Arbeitsmappe (SYLK); speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>a LIBSVM file, which leaves out what is 0; save its digits as CSV or NPZ</source>
        <translation type="unfinished">eine LIBSVM-Datei, die auslässt, was 0 ist; speichern Sie ihre Ziffern als CSV oder NPZ</translation>
    </message>
    <message>
        <source>a MatrixMarket file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">eine MatrixMarket-Datei; speichern Sie ihre Ziffern als CSV oder NPZ</translation>
    </message>
    <message>
        <source>a text document (RTF), not a font sheet; save it as plain text</source>
        <translation type="unfinished">ein Textdokument (RTF), kein Schriftblatt; speichern Sie es als reinen Text</translation>
    </message>
    <message>
        <source>the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again</source>
        <translation type="unfinished">der Anfang eines Agenten von Engram; der Rest wurde abgeschnitten: Holen oder kopieren Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>a tar archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein tar-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>none of the formats Engram reads</source>
        <translation type="unfinished">keines der Formate, die Engram liest</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">ihre Zeilenenden wurden bei der Übertragung geändert (CR LF statt LF); holen Sie die Datei noch einmal binär</translation>
    </message>
    <message>
        <source>its bytes were changed in transfer, as if they were text; fetch the file again as binary</source>
        <translation type="unfinished">ihre Bytes wurden bei der Übertragung geändert, als wären sie Text; holen Sie die Datei noch einmal binär</translation>
    </message>
    <message>
        <source>a PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">eine PyTorch-Datei; speichern Sie ihre Arrays mit numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s iWork; export it as .xlsx</source>
        <translation type="unfinished">ein Dokument von Apples iWork; exportieren Sie es als .xlsx</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb); save it as .xlsx</source>
        <translation type="unfinished">eine binäre Arbeitsmappe (.xlsb); speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>a text document or a presentation; a font sheet is a spreadsheet (.xlsx or .ods)</source>
        <translation type="unfinished">ein Textdokument oder eine Präsentation; ein Schriftblatt ist eine Tabelle (.xlsx oder .ods)</translation>
    </message>
    <message>
        <source>%1: byte %2: %3</source>
        <translation type="unfinished">%1: Byte %2: %3</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation type="unfinished">die Datei endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation type="unfinished">der Arbeitsspeicher reicht für diese Datei nicht</translation>
    </message>
    <message>
        <source>a line is too long here</source>
        <translation type="unfinished">eine Zeile ist hier zu lang</translation>
    </message>
    <message>
        <source>the file ends in the middle of a line</source>
        <translation type="unfinished">die Datei endet mitten in einer Zeile</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished">%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a data file</source>
        <translation type="unfinished">%1: Das ist ein Ordner, keine Datei mit Daten</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation type="unfinished">%1: lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1: this is not a regular file</source>
        <translation type="unfinished">%1: Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1: loading was cancelled</source>
        <translation type="unfinished">%1: Das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished">%1: lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is open in another Engram; close it there first</source>
        <translation type="unfinished">%1 ist in einem anderen Engram geöffnet; schließen Sie die Datei zuerst dort</translation>
    </message>
    <message>
        <source>there is not enough memory to inflate this file</source>
        <translation type="unfinished">der Arbeitsspeicher reicht nicht, um diese Datei zu entpacken</translation>
    </message>
    <message>
        <source>the gzip data ends too early: the file is cut off</source>
        <translation type="unfinished">die gzip-Daten enden zu früh: Die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the gzip data is damaged (%1)</source>
        <translation type="unfinished">die gzip-Daten sind beschädigt (%1)</translation>
    </message>
    <message>
        <source>the gzip data is damaged (bad data)</source>
        <translation type="unfinished">die gzip-Daten sind beschädigt (falsche Daten)</translation>
    </message>
    <message>
        <source>the file inflates to more than 1 GiB</source>
        <translation type="unfinished">die Datei wird beim Entpacken größer als 1 GiB</translation>
    </message>
    <message>
        <source>there is something else behind the gzip data</source>
        <translation type="unfinished">hinter den gzip-Daten steht noch etwas anderes</translation>
    </message>
    <message>
        <source>gzip inside gzip is not read; inflate the file once</source>
        <translation type="unfinished">gzip in gzip wird nicht gelesen; entpacken Sie die Datei einmal</translation>
    </message>
    <message>
        <source>going back in the file beside it</source>
        <translation type="unfinished">das Zurückgehen in der Datei daneben</translation>
    </message>
    <message>
        <source>%1 holds the new version, but %2, so a power cut might still bring the version before back</source>
        <translation type="unfinished">%1 enthält die neue Fassung, aber %2; darum könnte ein Stromausfall noch die vorige Fassung zurückbringen</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; the version saved before is still there, whole</source>
        <translation type="unfinished">%1 wurde nicht gespeichert: %2; die zuletzt gespeicherte Fassung ist noch da, unversehrt</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; there is no file of that name</source>
        <translation type="unfinished">%1 wurde nicht gespeichert: %2; eine Datei dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation type="unfinished">%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>something that is not ours is in the way: %1</source>
        <translation type="unfinished">etwas, das nicht von Engram ist, ist im Weg: %1</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation type="unfinished">%1 ist misslungen (%2)</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation type="unfinished">das Ansehen der Datei</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished">den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished">es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is write-protected (%1)</source>
        <translation type="unfinished">sie ist schreibgeschützt (%1)</translation>
    </message>
    <message>
        <source>another Engram is saving it at this moment</source>
        <translation type="unfinished">ein anderes Engram speichert sie gerade</translation>
    </message>
    <message>
        <source>looking at the file beside it</source>
        <translation type="unfinished">das Ansehen der Datei daneben</translation>
    </message>
    <message>
        <source>other programs are saving it at this moment</source>
        <translation type="unfinished">andere Programme speichern sie gerade</translation>
    </message>
    <message>
        <source>making a file beside it</source>
        <translation type="unfinished">das Anlegen einer Datei daneben</translation>
    </message>
    <message>
        <source>emptying the file beside it</source>
        <translation type="unfinished">das Leeren der Datei daneben</translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished">das Schreiben</translation>
    </message>
    <message>
        <source>writing stopped short</source>
        <translation type="unfinished">das Schreiben brach vorzeitig ab</translation>
    </message>
    <message>
        <source>keeping its access rights</source>
        <translation type="unfinished">das Beibehalten ihrer Zugriffsrechte</translation>
    </message>
    <message>
        <source>writing to the disk (fsync)</source>
        <translation type="unfinished">das Schreiben auf den Datenträger (fsync)</translation>
    </message>
    <message>
        <source>keeping a backup</source>
        <translation type="unfinished">das Anlegen einer Sicherungskopie</translation>
    </message>
    <message>
        <source>copying the version before</source>
        <translation type="unfinished">das Kopieren der vorigen Fassung</translation>
    </message>
    <message>
        <source>reading the version before</source>
        <translation type="unfinished">das Lesen der vorigen Fassung</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation type="unfinished">das Umbenennen</translation>
    </message>
    <message>
        <source>opening its folder</source>
        <translation type="unfinished">das Öffnen ihres Ordners</translation>
    </message>
    <message>
        <source>writing its folder to the disk (fsync)</source>
        <translation type="unfinished">das Schreiben ihres Ordners auf den Datenträger (fsync)</translation>
    </message>
    <message>
        <source>%1 was not saved: there is no file name in it</source>
        <translation type="unfinished">%1 wurde nicht gespeichert: Darin steht kein Dateiname</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished">%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation type="unfinished">eine einzelne Zahl</translation>
    </message>
    <message>
        <source>%1 x %2 in colour</source>
        <translation type="unfinished">%1 x %2 in Farbe</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished">%1 x %2</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level</source>
        <translation type="unfinished">%1, Bild %2, Zeile %3, Spalte %4: %5 ist keine Graustufe</translation>
    </message>
    <message>
        <source>%1, label %2: %3</source>
        <translation type="unfinished">%1, Beschriftung %2: %3</translation>
    </message>
    <message>
        <source>%1 is not a digit 0-9</source>
        <translation type="unfinished">%1 ist keine Ziffer 0-9</translation>
    </message>
    <message>
        <source>of its ten numbers one should be 1 and the others 0</source>
        <translation type="unfinished">von ihren zehn Zahlen sollte eine 1 sein und die anderen 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a digit 0-9</source>
        <translation type="unfinished">„%1“ ist keine Ziffer 0-9</translation>
    </message>
    <message>
        <source>%1 has the shape %2, which is pictures of %3; make them grey and 28 x 28 (N x 28 x 28 or N x 784)</source>
        <translation type="unfinished">%1: Die Form ist %2, das sind Bilder von %3; machen Sie sie grau und 28 x 28 (N x 28 x 28 oder N x 784)</translation>
    </message>
    <message>
        <source>%1 has the shape %2; pictures have N x 28 x 28 or N x 784</source>
        <translation type="unfinished">%1: Die Form ist %2; Bilder haben N x 28 x 28 oder N x 784</translation>
    </message>
    <message>
        <source>%1 holds texts; pictures are numbers</source>
        <translation type="unfinished">%1: Das sind Texte; Bilder sind Zahlen</translation>
    </message>
    <message>
        <source>%1 has the shape %2; labels have one number each, or ten (one-hot)</source>
        <translation type="unfinished">%1: Die Form ist %2; Beschriftungen haben je eine Zahl oder zehn (one-hot)</translation>
    </message>
    <message>
        <source>%1 claims more elements than memory can address</source>
        <translation type="unfinished">%1: Angegeben sind mehr Elemente, als der Speicher adressieren kann</translation>
    </message>
    <message numerus="yes">
        <source>%1 claims %n bytes, but holds %2</source>
        <comment>%1 claims %n byte, but holds %2</comment>
        <translation type="unfinished">
            <numerusform>%1: Angegeben ist %n Byte, enthalten sind aber %2</numerusform>
            <numerusform>%1: Angegeben sind %n Bytes, enthalten sind aber %2</numerusform>
        </translation>
    </message>
    <message>
        <source>there are 784 pixels in a line, but no label; digits without labels teach nothing</source>
        <translation type="unfinished">in einer Zeile stehen 784 Bildpunkte, aber keine Beschriftung; Ziffern ohne Beschriftungen lehren nichts</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels, and these are pictures of %2 x %2</source>
        <translation type="unfinished">eine Zeile hat %1 Werte; eine Ziffer hat 785, ihre Beschriftung und 28 x 28 Bildpunkte, und das hier sind Bilder von %2 x %2</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels</source>
        <translation type="unfinished">eine Zeile hat %1 Werte; eine Ziffer hat 785, ihre Beschriftung und 28 x 28 Bildpunkte</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished">%1: Zeile %2: %3</translation>
    </message>
    <message>
        <source>there are no labels in it</source>
        <translation type="unfinished">darin sind keine Beschriftungen</translation>
    </message>
    <message>
        <source>these are no labels: a line should have one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">das sind keine Beschriftungen: Eine Zeile sollte eine Ziffer 0-9 haben oder zehn Zahlen (one-hot)</translation>
    </message>
    <message>
        <source>it has another number of values than the first line</source>
        <translation type="unfinished">sie hat eine andere Zahl von Werten als die erste Zeile</translation>
    </message>
    <message>
        <source>there are more labels than %1</source>
        <translation type="unfinished">es sind mehr Beschriftungen als %1</translation>
    </message>
    <message>
        <source>value %1, %2, is not a number</source>
        <translation type="unfinished">Wert %1, %2, ist keine Zahl</translation>
    </message>
    <message>
        <source>the pixels were put into the order of their numbers in the header</source>
        <translation type="unfinished">die Bildpunkte wurden nach ihren Nummern in der Kopfzeile geordnet</translation>
    </message>
    <message numerus="yes">
        <source>it has %n values instead of %1, as the first line has</source>
        <comment>it has %n value instead of %1, as the first line has</comment>
        <translation type="unfinished">
            <numerusform>sie hat %n Wert statt %1 wie die erste Zeile</numerusform>
            <numerusform>sie hat %n Werte statt %1 wie die erste Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more digits than %1</source>
        <translation type="unfinished">es sind mehr Ziffern als %1</translation>
    </message>
    <message>
        <source>the header names no label</source>
        <translation type="unfinished">die Kopfzeile nennt keine Beschriftung</translation>
    </message>
    <message>
        <source>no header names the columns</source>
        <translation type="unfinished">keine Kopfzeile nennt die Spalten</translation>
    </message>
    <message>
        <source>%1: the first ten were read as the labels</source>
        <translation type="unfinished">%1: Die ersten zehn wurden als Beschriftung gelesen</translation>
    </message>
    <message>
        <source>%1: the last ten were read as the labels</source>
        <translation type="unfinished">%1: Die letzten zehn wurden als Beschriftung gelesen</translation>
    </message>
    <message>
        <source>%1: the first was read as the labels</source>
        <translation type="unfinished">%1: Die erste wurde als Beschriftung gelesen</translation>
    </message>
    <message>
        <source>%1: the last was read as the labels</source>
        <translation type="unfinished">%1: Die letzte wurde als Beschriftung gelesen</translation>
    </message>
    <message>
        <source>neither the first ten nor the last ten values of the lines are a label (one 1 and nine 0)</source>
        <translation type="unfinished">weder die ersten noch die letzten zehn Werte der Zeilen sind eine Beschriftung (eine 1 und neun 0)</translation>
    </message>
    <message>
        <source>neither the first nor the last value of the lines is a label 0-9</source>
        <translation type="unfinished">weder der erste noch der letzte Wert der Zeilen ist eine Beschriftung 0-9</translation>
    </message>
    <message>
        <source>there are more real numbers than Engram reads</source>
        <translation type="unfinished">es sind mehr reelle Zahlen, als Engram liest</translation>
    </message>
    <message>
        <source>of its ten numbers for the label one should be 1 and the others 0</source>
        <translation type="unfinished">von ihren zehn Zahlen für die Beschriftung sollte eine 1 sein und die anderen 0</translation>
    </message>
    <message>
        <source>there are no digits in it</source>
        <translation type="unfinished">darin sind keine Ziffern</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes</source>
        <translation type="unfinished">eine IDX-Datei beginnt mit zwei Null-Bytes</translation>
    </message>
    <message>
        <source>the IDX element type %1 is not one of numbers (8 to 14)</source>
        <translation type="unfinished">der IDX-Elementtyp %1 ist keiner von Zahlen (8 bis 14)</translation>
    </message>
    <message>
        <source>an IDX file of %1 dimensions is neither pictures (3) nor labels (1)</source>
        <translation type="unfinished">eine IDX-Datei mit %1 Dimensionen enthält weder Bilder (3) noch Beschriftungen (1)</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2 x %3 (colour?), not 28 x 28</source>
        <translation type="unfinished">die Bilder sind %1 x %2 x %3 (Farbe?), nicht 28 x 28</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2, not 28 x 28</source>
        <translation type="unfinished">die Bilder sind %1 x %2, nicht 28 x 28</translation>
    </message>
    <message>
        <source>rows of %1 numbers are neither pictures (784) nor labels (1, or 10 one-hot, or %2 as QMNIST&apos;s)</source>
        <translation type="unfinished">Zeilen mit %1 Zahlen sind weder Bilder (784) noch Beschriftungen (1, oder 10 one-hot, oder %2 wie bei QMNIST)</translation>
    </message>
    <message>
        <source>it claims %1 digits, more than %2</source>
        <translation type="unfinished">angegeben sind %1 Ziffern, mehr als %2</translation>
    </message>
    <message>
        <source>it claims %1 bytes, more than Engram reads of such numbers</source>
        <translation type="unfinished">angegeben sind %1 Bytes, mehr, als Engram von solchen Zahlen liest</translation>
    </message>
    <message>
        <source>there are more bytes than the IDX header says</source>
        <translation type="unfinished">es sind mehr Bytes, als der IDX-Kopf sagt</translation>
    </message>
    <message>
        <source>not a numpy array: it does not begin with the bytes of a .npy file</source>
        <translation type="unfinished">kein NumPy-Array: Es beginnt nicht mit den Bytes einer .npy-Datei</translation>
    </message>
    <message>
        <source>a .npy file of version %1.%2; versions 1.0 to 3.0 can be read</source>
        <translation type="unfinished">eine .npy-Datei der Version %1.%2; gelesen werden die Versionen 1.0 bis 3.0</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation type="unfinished">der Kopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation type="unfinished">der Kopf gibt %1 Bytes an</translation>
    </message>
    <message>
        <source>an array of records; only plain numbers can be read</source>
        <translation type="unfinished">ein Array aus Datensätzen (records); gelesen werden nur einfache Zahlen</translation>
    </message>
    <message>
        <source>its header is not the one dictionary of descr, fortran_order and shape that numpy writes</source>
        <translation type="unfinished">der Kopf ist nicht das eine dict aus descr, fortran_order und shape, das numpy schreibt</translation>
    </message>
    <message>
        <source>an array of Python objects, which is a pickle inside; only numbers can be read (array.astype(numpy.uint8))</source>
        <translation type="unfinished">ein Array aus Python-Objekten, also innen ein Pickle; gelesen werden nur Zahlen (array.astype(numpy.uint8))</translation>
    </message>
    <message>
        <source>elements of type &apos;%1&apos;; only numbers can be read</source>
        <translation type="unfinished">Elemente vom Typ „%1“; gelesen werden nur Zahlen</translation>
    </message>
    <message>
        <source>%1: array &apos;%2&apos;</source>
        <translation type="unfinished">%1: Array „%2“</translation>
    </message>
    <message>
        <source>%1 says the same as &apos;%2&apos;; there may be only one of them</source>
        <translation type="unfinished">%1 sagt dasselbe wie „%2“; es darf nur eines davon geben</translation>
    </message>
    <message>
        <source>%1: no array is called x_train, y_train, train_images, ... ; there are: %2</source>
        <translation type="unfinished">%1: Kein Array heißt x_train, y_train, train_images, ... ; vorhanden sind: %2</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no pictures beside it</source>
        <translation type="unfinished">%1: Neben „%2“ stehen keine Bilder</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no labels beside it</source>
        <translation type="unfinished">%1: Neben „%2“ stehen keine Beschriftungen</translation>
    </message>
    <message>
        <source>a cell or row is repeated %1 times</source>
        <translation type="unfinished">eine Zelle oder Zeile wird %1 Mal wiederholt</translation>
    </message>
    <message>
        <source>cell %1 is a formula that was saved without its value; open the sheet in a spreadsheet program and save it</source>
        <translation type="unfinished">Zelle %1 ist eine Formel, die ohne ihren Wert gespeichert wurde; öffnen Sie die Tabelle in einem Tabellenprogramm, und speichern Sie sie</translation>
    </message>
    <message>
        <source>this OpenDocument file is no spreadsheet but a text, a drawing or a presentation; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">diese OpenDocument-Datei ist keine Tabelle, sondern ein Text, eine Zeichnung oder eine Präsentation; ein Schriftblatt ist eine Tabelle (.ods oder .xlsx)</translation>
    </message>
    <message>
        <source>the OpenDocument spreadsheet has no sheet in it</source>
        <translation type="unfinished">die OpenDocument-Tabelle enthält kein Tabellenblatt</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished">das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 take more memory than Engram gives them</source>
        <translation type="unfinished">%1 brauchen mehr Arbeitsspeicher, als Engram ihnen gibt</translation>
    </message>
    <message>
        <source>%1 are nested too deep</source>
        <translation type="unfinished">%1 sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 are lists of different lengths</source>
        <translation type="unfinished">%1 sind Listen verschiedener Länge</translation>
    </message>
    <message>
        <source>%1 are not all numbers</source>
        <translation type="unfinished">%1 sind nicht alle Zahlen</translation>
    </message>
    <message>
        <source>%1 are not all arrays of numbers</source>
        <translation type="unfinished">%1 sind nicht alle Arrays aus Zahlen</translation>
    </message>
    <message>
        <source>%1 are arrays of different shapes or types</source>
        <translation type="unfinished">%1 sind Arrays verschiedener Form oder verschiedenen Typs</translation>
    </message>
    <message>
        <source>%1 are neither an array nor lists of numbers</source>
        <translation type="unfinished">%1 sind weder ein Array noch Listen aus Zahlen</translation>
    </message>
    <message>
        <source>%1, label %2: it is no digit 0-9</source>
        <translation type="unfinished">%1, Beschriftung %2: Das ist keine Ziffer 0-9</translation>
    </message>
    <message>
        <source>the pickle goes on for too long</source>
        <translation type="unfinished">der Pickle geht zu lange weiter</translation>
    </message>
    <message>
        <source>a value goes on beyond the end of its frame</source>
        <translation type="unfinished">ein Wert geht über das Ende seines Rahmens (frame) hinaus</translation>
    </message>
    <message>
        <source>the pickle&apos;s values take more memory than Engram gives them</source>
        <translation type="unfinished">die Werte des Pickles brauchen mehr Arbeitsspeicher, als Engram ihnen gibt</translation>
    </message>
    <message>
        <source>a whole number is beyond 64 bits</source>
        <translation type="unfinished">eine ganze Zahl geht über 64 Bits hinaus</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation type="unfinished">eine Zahl ist keine</translation>
    </message>
    <message>
        <source>pickle protocol %1 is unknown; 0-5 are read</source>
        <translation type="unfinished">das Pickle-Protokoll %1 ist unbekannt; gelesen werden 0-5</translation>
    </message>
    <message>
        <source>a module or a name is not a text</source>
        <translation type="unfinished">ein Modul oder ein Name ist kein Text</translation>
    </message>
    <message>
        <source>the pickle ends with %1 values instead of one</source>
        <translation type="unfinished">der Pickle endet mit %1 Werten statt mit einem</translation>
    </message>
    <message>
        <source>the pickle ends before its frame does</source>
        <translation type="unfinished">der Pickle endet vor seinem Rahmen (frame)</translation>
    </message>
    <message>
        <source>something follows the end of the pickle</source>
        <translation type="unfinished">hinter dem Ende des Pickles folgt noch etwas</translation>
    </message>
    <message>
        <source>the pickle piles up too many values</source>
        <translation type="unfinished">der Pickle stapelt zu viele Werte</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation type="unfinished">der Pickle nimmt einen Wert, der nicht da ist</translation>
    </message>
    <message>
        <source>the pickle is nested too deep</source>
        <translation type="unfinished">der Pickle ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the pickle takes a mark that is not there</source>
        <translation type="unfinished">der Pickle nimmt eine Marke, die nicht da ist</translation>
    </message>
    <message>
        <source>a whole number is not one, or is beyond 64 bits</source>
        <translation type="unfinished">eine ganze Zahl ist keine oder geht über 64 Bits hinaus</translation>
    </message>
    <message>
        <source>a value claims %1 bytes, more than Engram reads</source>
        <translation type="unfinished">ein Wert gibt %1 Bytes an, mehr, als Engram liest</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8</source>
        <translation type="unfinished">ein Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>items are appended to something that is not a list</source>
        <translation type="unfinished">Elemente werden an etwas angehängt, das keine Liste ist</translation>
    </message>
    <message>
        <source>items are set in something that is not a dict, or a key has no value</source>
        <translation type="unfinished">Elemente werden in etwas gesetzt, das kein dict ist, oder ein Schlüssel hat keinen Wert</translation>
    </message>
    <message>
        <source>the pickle remembers more values than a data set has</source>
        <translation type="unfinished">der Pickle merkt sich mehr Werte, als ein Datensatz hat</translation>
    </message>
    <message>
        <source>the pickle numbers what it remembers in no order</source>
        <translation type="unfinished">der Pickle nummeriert ohne Ordnung, was er sich merkt</translation>
    </message>
    <message>
        <source>the pickle recalls value %1, which it has not remembered</source>
        <translation type="unfinished">der Pickle ruft Wert %1 ab, den er sich nicht gemerkt hat</translation>
    </message>
    <message>
        <source>the number of a remembered value is not one</source>
        <translation type="unfinished">die Nummer eines gemerkten Werts ist keine</translation>
    </message>
    <message>
        <source>a frame begins inside another</source>
        <translation type="unfinished">ein Rahmen (frame) beginnt in einem anderen</translation>
    </message>
    <message>
        <source>a frame claims to be longer than any file</source>
        <translation type="unfinished">ein Rahmen (frame) will länger sein als jede Datei</translation>
    </message>
    <message>
        <source>an array&apos;s type is not a numpy.dtype</source>
        <translation type="unfinished">der Typ eines Arrays ist kein numpy.dtype</translation>
    </message>
    <message>
        <source>an array&apos;s shape is not a tuple</source>
        <translation type="unfinished">die Form eines Arrays ist kein tuple</translation>
    </message>
    <message>
        <source>an array has more than 32 dimensions</source>
        <translation type="unfinished">ein Array hat mehr als 32 Dimensionen</translation>
    </message>
    <message>
        <source>an array&apos;s dimension is not a whole number from 0 up</source>
        <translation type="unfinished">die Dimension eines Arrays ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>an array of Python values is not one list of them</source>
        <translation type="unfinished">ein Array aus Python-Werten ist nicht eine einzige Liste davon</translation>
    </message>
    <message>
        <source>an array&apos;s content is not bytes</source>
        <translation type="unfinished">der Inhalt eines Arrays sind keine Bytes</translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished">ein Array</translation>
    </message>
    <message>
        <source>_reconstruct is given something else than numpy gives it</source>
        <translation type="unfinished">_reconstruct bekommt etwas anderes, als numpy ihm gibt</translation>
    </message>
    <message>
        <source>numpy.dtype is given something else than numpy gives it</source>
        <translation type="unfinished">numpy.dtype bekommt etwas anderes, als numpy ihm gibt</translation>
    </message>
    <message>
        <source>an array&apos;s elements are not numbers of a plain type</source>
        <translation type="unfinished">die Elemente eines Arrays sind keine Zahlen eines einfachen Typs</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is given something else than numpy gives it</source>
        <translation type="unfinished">scalar von numpy bekommt etwas anderes, als numpy ihm gibt</translation>
    </message>
    <message>
        <source>a number has too many or too few bytes</source>
        <translation type="unfinished">eine Zahl hat zu viele oder zu wenige Bytes</translation>
    </message>
    <message>
        <source>an array&apos;s order of axes is not one</source>
        <translation type="unfinished">die Reihenfolge der Achsen eines Arrays ist keine</translation>
    </message>
    <message>
        <source>the values take more memory than Engram gives them</source>
        <translation type="unfinished">die Werte brauchen mehr Arbeitsspeicher, als Engram ihnen gibt</translation>
    </message>
    <message>
        <source>the values take more memory than there is</source>
        <translation type="unfinished">die Werte brauchen mehr Arbeitsspeicher, als es gibt</translation>
    </message>
    <message>
        <source>_frombuffer is given something else than numpy gives it</source>
        <translation type="unfinished">_frombuffer bekommt etwas anderes, als numpy ihm gibt</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor F nor K with its axes</source>
        <translation type="unfinished">die Ordnung eines Arrays ist weder C noch F noch K mit seinen Achsen</translation>
    </message>
    <message>
        <source>_frombuffer is given Python values instead of bytes</source>
        <translation type="unfinished">_frombuffer bekommt Python-Werte statt Bytes</translation>
    </message>
    <message>
        <source>a text is encoded in another way than latin1</source>
        <translation type="unfinished">ein Text ist anders kodiert als in latin1</translation>
    </message>
    <message>
        <source>a text holds characters that latin1 has not</source>
        <translation type="unfinished">ein Text enthält Zeichen, die latin1 nicht hat</translation>
    </message>
    <message>
        <source>bytes is given something else than Python gives it</source>
        <translation type="unfinished">bytes bekommt etwas anderes, als Python ihm gibt</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation type="unfinished">ein Array wird zweimal gefüllt</translation>
    </message>
    <message numerus="yes">
        <source>an array&apos;s state has %n parts</source>
        <comment>an array&apos;s state has %n part</comment>
        <translation type="unfinished">
            <numerusform>der Zustand eines Arrays hat %n Teil</numerusform>
            <numerusform>der Zustand eines Arrays hat %n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>an array&apos;s state has an unknown version</source>
        <translation type="unfinished">der Zustand eines Arrays hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor Fortran</source>
        <translation type="unfinished">die Ordnung eines Arrays ist weder C noch Fortran</translation>
    </message>
    <message>
        <source>a numpy.dtype is changed after it was set or used</source>
        <translation type="unfinished">ein numpy.dtype wird geändert, nachdem es gesetzt oder benutzt wurde</translation>
    </message>
    <message>
        <source>a numpy.dtype is not one of plain numbers</source>
        <translation type="unfinished">ein numpy.dtype ist keines von einfachen Zahlen</translation>
    </message>
    <message>
        <source>a numpy.dtype has an unknown byte order</source>
        <translation type="unfinished">ein numpy.dtype hat eine unbekannte Bytefolge</translation>
    </message>
    <message>
        <source>a numpy.dtype of several bytes has no byte order</source>
        <translation type="unfinished">ein numpy.dtype aus mehreren Bytes hat keine Bytefolge</translation>
    </message>
    <message>
        <source>something that is not a known function is called</source>
        <translation type="unfinished">etwas wird aufgerufen, das keine bekannte Funktion ist</translation>
    </message>
    <message>
        <source>a call&apos;s arguments are not a tuple</source>
        <translation type="unfinished">die Argumente eines Aufrufs sind kein tuple</translation>
    </message>
    <message>
        <source>_codecs.encode is given something else than Python gives it</source>
        <translation type="unfinished">_codecs.encode bekommt etwas anderes, als Python ihm gibt</translation>
    </message>
    <message>
        <source>numpy.ndarray is called, which numpy&apos;s pickles never do</source>
        <translation type="unfinished">numpy.ndarray wird aufgerufen, was Pickles von numpy nie tun</translation>
    </message>
    <message>
        <source>something that is neither an array nor a numpy.dtype is given a state</source>
        <translation type="unfinished">etwas, das weder ein Array noch ein numpy.dtype ist, bekommt einen Zustand</translation>
    </message>
    <message>
        <source>a state is not a tuple</source>
        <translation type="unfinished">ein Zustand ist kein tuple</translation>
    </message>
    <message>
        <source>the pickle uses %1, which no data set needs</source>
        <translation type="unfinished">der Pickle benutzt %1, was kein Datensatz braucht</translation>
    </message>
    <message>
        <source>%1 is not an opcode of a pickle</source>
        <translation type="unfinished">%1 ist kein Opcode eines Pickles</translation>
    </message>
    <message>
        <source>the pickle holds PyTorch&apos;s %1; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">der Pickle enthält %1 von PyTorch; speichern Sie seine Arrays mit numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>the pickle holds %1, which only that package understands; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">der Pickle enthält %1, was nur dieses Paket versteht; speichern Sie seine Arrays mit numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>the pickle asks for %1, which is not needed to read digits and is never run</source>
        <translation type="unfinished">der Pickle verlangt %1, was zum Lesen von Ziffern nicht nötig ist und nie ausgeführt wird</translation>
    </message>
    <message>
        <source>the dict has more keys than a data set has</source>
        <translation type="unfinished">das dict hat mehr Schlüssel, als ein Datensatz hat</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; comes twice in a dict; one of the two would be lost</source>
        <translation type="unfinished">der Schlüssel „%1“ kommt in einem dict zweimal vor; einer der beiden ginge verloren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">„%1“ sagt dasselbe wie ein anderer Schlüssel; es darf nur einen davon geben</translation>
    </message>
    <message>
        <source>%1 takes more memory than Engram gives it</source>
        <translation type="unfinished">%1 braucht mehr Arbeitsspeicher, als Engram dafür gibt</translation>
    </message>
    <message>
        <source>%1 has pictures, but no labels</source>
        <translation type="unfinished">%1 hat Bilder, aber keine Beschriftungen</translation>
    </message>
    <message>
        <source>%1 has labels, but no pictures</source>
        <translation type="unfinished">%1 hat Beschriftungen, aber keine Bilder</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished">%1, die Bilder</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation type="unfinished">%1, die Beschriftungen</translation>
    </message>
    <message>
        <source>%1: the pickle holds no data set; expected ((train_x, train_y), (test_x, test_y)), three such pairs, or a dict with names like x_train and y_train</source>
        <translation type="unfinished">%1: Der Pickle enthält keinen Datensatz; erwartet wird ((train_x, train_y), (test_x, test_y)), drei solche Paare oder ein dict mit Namen wie x_train und y_train</translation>
    </message>
    <message>
        <source>a broken escape in a string</source>
        <translation type="unfinished">ein fehlerhaftes Escape in einem String</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation type="unfinished">ein String ohne schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a broken escape in a text</source>
        <translation type="unfinished">ein fehlerhaftes Escape in einem Text</translation>
    </message>
    <message>
        <source>the file ends in the middle of a string</source>
        <translation type="unfinished">die Datei endet mitten in einem String</translation>
    </message>
    <message>
        <source>a string is larger than Engram reads</source>
        <translation type="unfinished">ein String ist größer, als Engram liest</translation>
    </message>
    <message>
        <source>a string without quotes</source>
        <translation type="unfinished">ein String ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>something follows the closing quote of a string</source>
        <translation type="unfinished">hinter dem schließenden Anführungszeichen eines Strings folgt noch etwas</translation>
    </message>
    <message>
        <source>%1: a damaged BMP picture: %2</source>
        <translation type="unfinished">%1: ein beschädigtes BMP-Bild: %2</translation>
    </message>
    <message>
        <source>the file ends at byte %1 inside the picture</source>
        <translation type="unfinished">die Datei endet bei Byte %1 mitten im Bild</translation>
    </message>
    <message>
        <source>its header has %1 bytes, which no kind of BMP has</source>
        <translation type="unfinished">sein Kopf hat %1 Bytes, was bei keiner Art von BMP vorkommt</translation>
    </message>
    <message>
        <source>its sides are not from 1 up</source>
        <translation type="unfinished">seine Seiten sind kleiner als 1</translation>
    </message>
    <message>
        <source>%1: a BMP of %2 bits a pixel, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1: ein BMP mit %2 Bits je Bildpunkt, das Engram nicht liest; speichern Sie es als PNG</translation>
    </message>
    <message>
        <source>run lengths and its bits a pixel do not go together</source>
        <translation type="unfinished">Lauflängen und seine Bits je Bildpunkt passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1: a BMP of run lengths may have at most 16 million pixels; save it as PNG</source>
        <translation type="unfinished">%1: Ein BMP mit Lauflängen darf höchstens 16 Millionen Bildpunkte haben; speichern Sie es als PNG</translation>
    </message>
    <message>
        <source>colour masks and its bits a pixel do not go together</source>
        <translation type="unfinished">Farbmasken und seine Bits je Bildpunkt passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1: a BMP of packing %2, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1: ein BMP mit der Packung %2, das Engram nicht liest; speichern Sie es als PNG</translation>
    </message>
    <message>
        <source>a colour mask has a gap</source>
        <translation type="unfinished">eine Farbmaske hat eine Lücke</translation>
    </message>
    <message>
        <source>a run leaves the picture</source>
        <translation type="unfinished">eine Lauflänge geht über das Bild hinaus</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation type="unfinished">sein Kopf ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>what follows is no part of a GIF</source>
        <translation type="unfinished">was folgt, ist kein Teil eines GIF</translation>
    </message>
    <message>
        <source>an extension makes no sense</source>
        <translation type="unfinished">eine Erweiterung ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>a later picture makes no sense</source>
        <translation type="unfinished">ein späteres Bild ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation type="unfinished">es enthält kein Bild</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: the file ends at byte %2 inside the picture</source>
        <translation type="unfinished">%1: ein beschädigtes GIF-Bild: Die Datei endet bei Byte %2 mitten im Bild</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: byte %2: %3</source>
        <translation type="unfinished">%1: ein beschädigtes GIF-Bild: Byte %2: %3</translation>
    </message>
    <message>
        <source>a picture&apos;s description makes no sense</source>
        <translation type="unfinished">die Beschreibung eines Bildes ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>%1: an interlaced GIF may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1: Ein GIF mit Zeilensprung (interlaced) darf höchstens 16 Millionen Bildpunkte haben; speichern Sie es ohne Zeilensprung</translation>
    </message>
    <message>
        <source>there is no table of its colours</source>
        <translation type="unfinished">die Tabelle seiner Farben fehlt</translation>
    </message>
    <message>
        <source>its pixels make no sense</source>
        <translation type="unfinished">seine Bildpunkte ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>it has more scans than a picture of its size needs</source>
        <translation type="unfinished">es hat mehr Durchgänge, als ein Bild seiner Größe braucht</translation>
    </message>
    <message>
        <source>%1: a progressive JPEG of this size needs too much memory; save it as a baseline JPEG</source>
        <translation type="unfinished">%1: Ein progressives JPEG dieser Größe braucht zu viel Arbeitsspeicher; speichern Sie es als einfaches JPEG (baseline)</translation>
    </message>
    <message>
        <source>%1: a damaged JPEG picture: %2</source>
        <translation type="unfinished">%1: ein beschädigtes JPEG-Bild: %2</translation>
    </message>
    <message>
        <source>%1: a photograph of %2 x %3 pixels is too large; at most 250 megapixels are read</source>
        <translation type="unfinished">%1: Ein Foto von %2 x %3 Bildpunkten ist zu groß; gelesen werden höchstens 250 Megapixel</translation>
    </message>
    <message>
        <source>%1: a picture file may have at most 128 MiB</source>
        <translation type="unfinished">%1: Eine Bilddatei darf höchstens 128 MiB haben</translation>
    </message>
    <message>
        <source>a HEIC photograph</source>
        <translation type="unfinished">ein HEIC-Foto</translation>
    </message>
    <message>
        <source>a HEIF picture</source>
        <translation type="unfinished">ein HEIF-Bild</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation type="unfinished">ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished">ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished">ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation type="unfinished">ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished">ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a GIMP picture</source>
        <translation type="unfinished">ein GIMP-Bild</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished">eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>%1: the picture has no pixels (%2)</source>
        <translation type="unfinished">%1: Das Bild hat keine Bildpunkte (%2)</translation>
    </message>
    <message>
        <source>%1: a picture of %2 pixels is too large; at most 10000 x 10000 are read</source>
        <translation type="unfinished">%1: Ein Bild von %2 Bildpunkten ist zu groß; gelesen werden höchstens 10000 x 10000</translation>
    </message>
    <message>
        <source>%1: %2, which Engram does not read; save it as PNG or JPEG</source>
        <translation type="unfinished">%1: %2; das liest Engram nicht; speichern Sie es als PNG oder JPEG</translation>
    </message>
    <message>
        <source>%1: not a picture that Engram reads (JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM)</source>
        <translation type="unfinished">%1: kein Bild, das Engram liest (JPEG, PNG, WebP, BMP, GIF, PBM, PGM oder PPM)</translation>
    </message>
    <message>
        <source>%1: a damaged PNG picture: %2</source>
        <translation type="unfinished">%1: ein beschädigtes PNG-Bild: %2</translation>
    </message>
    <message>
        <source>it could not be decoded</source>
        <translation type="unfinished">es ließ sich nicht dekodieren</translation>
    </message>
    <message>
        <source>%1: an interlaced PNG may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1: Ein PNG mit Zeilensprung (interlaced) darf höchstens 16 Millionen Bildpunkte haben; speichern Sie es ohne Zeilensprung</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG: %1</source>
        <translation type="unfinished">Ein Bild ließ sich nicht als PNG schreiben: %1</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation type="unfinished">%1 ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>there should be %1</source>
        <translation type="unfinished">hier sollte %1 stehen</translation>
    </message>
    <message>
        <source>there should be a 0 or a 1</source>
        <translation type="unfinished">hier sollte eine 0 oder eine 1 stehen</translation>
    </message>
    <message>
        <source>%1: byte %2: in a PNM picture, %3</source>
        <translation type="unfinished">%1: Byte %2: in einem PNM-Bild: %3</translation>
    </message>
    <message>
        <source>a width</source>
        <translation type="unfinished">eine Breite</translation>
    </message>
    <message>
        <source>a height</source>
        <translation type="unfinished">eine Höhe</translation>
    </message>
    <message>
        <source>a greatest level</source>
        <translation type="unfinished">eine höchste Stufe</translation>
    </message>
    <message>
        <source>the greatest level must be from 1 to 65535</source>
        <translation type="unfinished">die höchste Stufe muss von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>a level is above the greatest</source>
        <translation type="unfinished">eine Stufe liegt über der höchsten</translation>
    </message>
    <message>
        <source>a level</source>
        <translation type="unfinished">eine Stufe</translation>
    </message>
    <message>
        <source>white space should end the header</source>
        <translation type="unfinished">der Kopf sollte mit einem Leerzeichen oder Zeilenende schließen</translation>
    </message>
    <message numerus="yes">
        <source>the file ends, %n bytes before its last pixel</source>
        <comment>the file ends, %n byte before its last pixel</comment>
        <translation type="unfinished">
            <numerusform>die Datei endet %n Byte vor ihrem letzten Bildpunkt</numerusform>
            <numerusform>die Datei endet %n Bytes vor ihrem letzten Bildpunkt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a damaged WebP picture: %2</source>
        <translation type="unfinished">%1: ein beschädigtes WebP-Bild: %2</translation>
    </message>
    <message>
        <source>the file ends, %1 bytes before its end</source>
        <translation type="unfinished">die Datei endet %1 Bytes vor ihrem Ende</translation>
    </message>
    <message>
        <source>%1: an animated WebP; save one of its pictures as PNG</source>
        <translation type="unfinished">%1: ein animiertes WebP; speichern Sie eines seiner Bilder als PNG</translation>
    </message>
    <message>
        <source>%1: a WebP may have at most 40 million pixels; save it smaller, or as JPEG or PNG</source>
        <translation type="unfinished">%1: Ein WebP darf höchstens 40 Millionen Bildpunkte haben; speichern Sie es kleiner oder als JPEG oder PNG</translation>
    </message>
    <message>
        <source>its pixels are cut off or make no sense</source>
        <translation type="unfinished">seine Bildpunkte sind abgeschnitten oder ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished">Zelle %1</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation type="unfinished">%1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>%1 holds %2, where no label stands; has a digit a column too many or too few?</source>
        <translation type="unfinished">%1 enthält %2, wo keine Beschriftung steht; hat eine Ziffer eine Spalte zu viel oder zu wenig?</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the columns stand; has the digit %2 a row too many?</source>
        <translation type="unfinished">%1 enthält 0, wo die Nummern der Spalten stehen; hat die Ziffer %2 eine Zeile zu viel?</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the rows stand; has the digit %2 a column too many?</source>
        <translation type="unfinished">%1 enthält 0, wo die Nummern der Zeilen stehen; hat die Ziffer %2 eine Spalte zu viel?</translation>
    </message>
    <message>
        <source>%1 is the label of the digit %2, but holds %3; the digits of a font sheet stand in the order 0 to 4 and 5 to 9</source>
        <translation type="unfinished">%1 ist die Beschriftung der Ziffer %2, enthält aber %3; die Ziffern eines Schriftblatts stehen in der Reihenfolge 0 bis 4 und 5 bis 9</translation>
    </message>
    <message>
        <source>%1 holds %2; a cell of a digit is 0 or 1</source>
        <translation type="unfinished">%1 enthält %2; eine Zelle einer Ziffer ist 0 oder 1</translation>
    </message>
    <message>
        <source>row %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">Zeile %1 der Ziffer %2 (Zellen %3 bis %4) ist leer; schreiben Sie 0 in ihre Zellen, wenn dort keine Tinte ist</translation>
    </message>
    <message>
        <source>column %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">Spalte %1 der Ziffer %2 (Zellen %3 bis %4) ist leer; schreiben Sie 0 in ihre Zellen, wenn dort keine Tinte ist</translation>
    </message>
    <message>
        <source>%1 and the next four labels are blank; a font sheet has the digits 0 to 4 over row 2 and 5 to 9 over row 32</source>
        <translation type="unfinished">%1 und die nächsten vier Beschriftungen sind leer; ein Schriftblatt hat die Ziffern 0 bis 4 über Zeile 2 und 5 bis 9 über Zeile 32</translation>
    </message>
    <message>
        <source>the digit %1 is missing: cells %2 to %3 are blank</source>
        <translation type="unfinished">die Ziffer %1 fehlt: Die Zellen %2 bis %3 sind leer</translation>
    </message>
    <message>
        <source>not a file that Engram knows, and not a font sheet: that would begin with a line &apos;name: ...&apos;</source>
        <translation type="unfinished">keine Datei, die Engram kennt, und kein Schriftblatt: Das begänne mit einer Zeile &apos;name: ...&apos;</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: %4</source>
        <translation type="unfinished">%1: Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>here should be a header line or &apos;digit 0&apos;</source>
        <translation type="unfinished">hier sollte eine Kopfzeile oder &apos;digit 0&apos; stehen</translation>
    </message>
    <message>
        <source>a header line is &apos;name: ...&apos;, &apos;source: ...&apos; or &apos;licence: ...&apos;</source>
        <translation type="unfinished">eine Kopfzeile ist &apos;name: ...&apos;, &apos;source: ...&apos; oder &apos;licence: ...&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes twice</source>
        <translation type="unfinished">„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the %1 holds characters that are not text</source>
        <translation type="unfinished">%1 enthält Zeichen, die kein Text sind</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished">der Name fehlt</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has more than 200 bytes</source>
        <translation type="unfinished">der Name „%1“ hat mehr als 200 Bytes</translation>
    </message>
    <message>
        <source>row %1 of digit %2</source>
        <translation type="unfinished">Zeile %1 der Ziffer %2</translation>
    </message>
    <message>
        <source>the sheet ends at %1</source>
        <translation type="unfinished">das Blatt endet bei %1</translation>
    </message>
    <message>
        <source>%1 holds something that is neither &apos;#&apos; (ink) nor &apos;.&apos; (paper)</source>
        <translation type="unfinished">%1 enthält etwas, das weder &apos;#&apos; (Tinte) noch &apos;.&apos; (Papier) ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n characters instead of %2</source>
        <comment>%1 has %n character instead of %2</comment>
        <translation type="unfinished">
            <numerusform>%1 hat %n Zeichen statt %2</numerusform>
            <numerusform>%1 hat %n Zeichen statt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet ends before &apos;%1&apos;</source>
        <translation type="unfinished">das Blatt endet vor „%1“</translation>
    </message>
    <message>
        <source>here should be the line &apos;%1&apos;</source>
        <translation type="unfinished">hier sollte die Zeile „%1“ stehen</translation>
    </message>
    <message>
        <source>something comes behind digit 9</source>
        <translation type="unfinished">hinter der Ziffer 9 kommt noch etwas</translation>
    </message>
    <message>
        <source>a font sheet needs a name</source>
        <translation type="unfinished">ein Schriftblatt braucht einen Namen</translation>
    </message>
    <message>
        <source>%1: more than 1 MiB of text is not a font sheet</source>
        <translation type="unfinished">%1: Mehr als 1 MiB Text ist kein Schriftblatt</translation>
    </message>
    <message>
        <source>%1: byte %2: the text is not UTF-8</source>
        <translation type="unfinished">%1: Byte %2: Der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>%1 refers to shared texts, but the workbook has none</source>
        <translation type="unfinished">%1 verweist auf gemeinsame Texte, aber die Arbeitsmappe hat keine</translation>
    </message>
    <message>
        <source>%1 refers to a shared text that is not there</source>
        <translation type="unfinished">%1 verweist auf einen gemeinsamen Text, der nicht da ist</translation>
    </message>
    <message>
        <source>a row is called &apos;%1&apos;</source>
        <translation type="unfinished">eine Zeile heißt „%1“</translation>
    </message>
    <message>
        <source>a cell is called &apos;%1&apos;, which is no cell of a spreadsheet</source>
        <translation type="unfinished">eine Zelle heißt „%1“; eine solche Zelle gibt es in keiner Tabelle</translation>
    </message>
    <message>
        <source>cell %1 stands in row %2</source>
        <translation type="unfinished">Zelle %1 steht in Zeile %2</translation>
    </message>
    <message>
        <source>%1 is a formula that was saved without its value; open the workbook in a spreadsheet program and save it</source>
        <translation type="unfinished">%1 ist eine Formel, die ohne ihren Wert gespeichert wurde; öffnen Sie die Arbeitsmappe in einem Tabellenprogramm, und speichern Sie sie</translation>
    </message>
    <message>
        <source>%1 holds the error %2</source>
        <translation type="unfinished">%1 enthält den Fehler %2</translation>
    </message>
    <message>
        <source>%1 holds a value of the type &apos;%2&apos;</source>
        <translation type="unfinished">%1 enthält einen Wert vom Typ „%2“</translation>
    </message>
    <message>
        <source>two parts of the workbook are called &apos;%1&apos;</source>
        <translation type="unfinished">zwei Teile der Arbeitsmappe heißen „%1“</translation>
    </message>
    <message>
        <source>the workbook refers to a part &apos;%1&apos; that is not there</source>
        <translation type="unfinished">die Arbeitsmappe verweist auf einen Teil „%1“, der nicht da ist</translation>
    </message>
    <message>
        <source>the workbook has no sheets</source>
        <translation type="unfinished">die Arbeitsmappe enthält keine Blätter</translation>
    </message>
    <message>
        <source>the sheet %1 is not among the worksheets of the workbook</source>
        <translation type="unfinished">das Blatt %1 gehört nicht zu den Tabellenblättern der Arbeitsmappe</translation>
    </message>
    <message>
        <source>the sheet %1 is said to be outside the file</source>
        <translation type="unfinished">das Blatt %1 soll außerhalb der Datei liegen</translation>
    </message>
    <message>
        <source>the name of the font, %1, has more than 200 bytes</source>
        <translation type="unfinished">der Name der Schrift, %1, hat mehr als 200 Bytes</translation>
    </message>
    <message>
        <source>the zip archive is not a spreadsheet: it names no workbook</source>
        <translation type="unfinished">das zip-Archiv ist keine Tabelle: Es nennt keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not UTF-8</source>
        <translation type="unfinished">Byte %1 von „%2“ ist kein UTF-8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 2,000,000 elements or attributes</source>
        <translation type="unfinished">„%1“ hat mehr als 2.000.000 Elemente oder Attribute</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a document type declaration; such files are not opened</source>
        <translation type="unfinished">„%1“ hat eine Dokumenttyp-Deklaration; solche Dateien werden nicht geöffnet</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not XML: %3</source>
        <translation type="unfinished">Byte %1 von „%2“ ist kein XML: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a %2 part</source>
        <translation type="unfinished">„%1“ ist kein Teil der Art %2</translation>
    </message>
    <message>
        <source>%1: not a readable zip archive: %2</source>
        <translation type="unfinished">%1: kein lesbares zip-Archiv: %2</translation>
    </message>
    <message>
        <source>%1: the zip directory can be read in two ways</source>
        <translation type="unfinished">%1: Das zip-Verzeichnis lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not in the archive</source>
        <translation type="unfinished">%1: „%2“ ist nicht im Archiv</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be inflated: %3</source>
        <translation type="unfinished">%1: „%2“ lässt sich nicht entpacken: %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit into memory</source>
        <translation type="unfinished">%1: „%2“ passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is longer than the zip directory says</source>
        <translation type="unfinished">%1: „%2“ ist länger, als das zip-Verzeichnis sagt</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is shorter than the zip directory says</source>
        <translation type="unfinished">%1: „%2“ ist kürzer, als das zip-Verzeichnis sagt</translation>
    </message>
    <message>
        <source>the zip archive has no end record: it is cut short or not a zip archive</source>
        <translation type="unfinished">das zip-Archiv hat keinen Endeintrag: Es ist abgeschnitten oder kein zip-Archiv</translation>
    </message>
    <message>
        <source>the zip archive is split into several files</source>
        <translation type="unfinished">das zip-Archiv ist auf mehrere Dateien verteilt</translation>
    </message>
    <message>
        <source>the zip directory is not where the end record says</source>
        <translation type="unfinished">das zip-Verzeichnis ist nicht dort, wo der Endeintrag es angibt</translation>
    </message>
    <message>
        <source>the zip archive has %1 members, more than %2</source>
        <translation type="unfinished">das zip-Archiv hat %1 Einträge, mehr als %2</translation>
    </message>
    <message>
        <source>the zip end record asks for a zip64 record that is not there</source>
        <translation type="unfinished">der zip-Endeintrag verlangt einen zip64-Eintrag, der nicht da ist</translation>
    </message>
    <message>
        <source>the zip directory is torn</source>
        <translation type="unfinished">das zip-Verzeichnis ist zerrissen</translation>
    </message>
    <message>
        <source>the zip directory has a torn extra field</source>
        <translation type="unfinished">das zip-Verzeichnis enthält ein zerrissenes Zusatzfeld</translation>
    </message>
    <message>
        <source>a member of the zip archive has no proper name</source>
        <translation type="unfinished">ein Eintrag des zip-Archivs hat keinen richtigen Namen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted</source>
        <translation type="unfinished">„%1“ ist verschlüsselt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is packed by method %2; only stored and deflated members can be read</source>
        <translation type="unfinished">„%1“ ist mit dem Verfahren %2 gepackt; gelesen werden nur unkomprimierte (stored) und mit deflate gepackte Einträge</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stored, but its two sizes differ</source>
        <translation type="unfinished">„%1“ ist unkomprimiert (stored), aber seine beiden Größen sind verschieden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims %2 bytes, more than %3</source>
        <translation type="unfinished">„%1“ gibt %2 Bytes an, mehr als %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not where the zip directory says</source>
        <translation type="unfinished">„%1“ ist nicht dort, wo das zip-Verzeichnis es angibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is cut short</source>
        <translation type="unfinished">„%1“ ist abgeschnitten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a torn extra field</source>
        <translation type="unfinished">„%1“ hat ein zerrissenes Zusatzfeld</translation>
    </message>
    <message>
        <source>the local header of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">der lokale Kopf von „%1“ widerspricht dem zip-Verzeichnis</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs into the zip directory</source>
        <translation type="unfinished">„%1“ läuft in das zip-Verzeichnis hinein</translation>
    </message>
    <message>
        <source>the data descriptor of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">der Datendeskriptor von „%1“ widerspricht dem zip-Verzeichnis</translation>
    </message>
    <message>
        <source>&apos;%1&apos; overlaps &apos;%2&apos;</source>
        <translation type="unfinished">„%1“ überlappt „%2“</translation>
    </message>
    <message>
        <source>two members of the zip archive are called &apos;%1&apos;</source>
        <translation type="unfinished">zwei Einträge des zip-Archivs heißen „%1“</translation>
    </message>
    <message>
        <source>the zip archive claims more than %1 bytes</source>
        <translation type="unfinished">das zip-Archiv gibt mehr als %1 Bytes an</translation>
    </message>
    <message>
        <source>the zip directory holds more than the end record says</source>
        <translation type="unfinished">das zip-Verzeichnis enthält mehr, als der Endeintrag angibt</translation>
    </message>
    <message>
        <source>the zip archive could not be made: %1</source>
        <translation type="unfinished">das zip-Archiv ließ sich nicht erzeugen: %1</translation>
    </message>
    <message>
        <source>memory is exhausted</source>
        <translation type="unfinished">der Arbeitsspeicher ist erschöpft</translation>
    </message>
    <message>
        <source>There is no preset called %1</source>
        <translation type="unfinished">Eine Vorlage namens %1 gibt es nicht</translation>
    </message>
    <message>
        <source>The learning curve stopped</source>
        <translation type="unfinished">Die Lernkurve brach ab</translation>
    </message>
    <message>
        <source>%1 has no training digits, or no test digits.</source>
        <translation type="unfinished">%1 hat keine Trainingsziffern oder keine Testziffern.</translation>
    </message>
    <message>
        <source>There is nothing to measure: choose a preset or an agent.</source>
        <translation type="unfinished">Es gibt nichts zu messen: Wählen Sie eine Vorlage oder einen Agenten.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <comment>Opened %1, %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%1 geöffnet, %Ln Erinnerung</numerusform>
            <numerusform>%1 geöffnet, %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1; save it to keep it</source>
        <translation type="unfinished">%1 wiederhergestellt; speichern Sie, um es zu behalten</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation type="unfinished">%1 in %2 gespeichert</translation>
    </message>
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">Ein Agent braucht einen Namen: Tippen Sie mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished">in %1 umbenennen</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished">Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Change recall rules</source>
        <translation type="unfinished">Abrufregeln ändern</translation>
    </message>
    <message>
        <source>Change the architecture</source>
        <translation type="unfinished">Architektur ändern</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <comment>Dropped the oldest %Ln state of the history</comment>
        <translation type="unfinished">
            <numerusform>Den ältesten %Ln Zustand des Verlaufs entfernt</numerusform>
            <numerusform>Die ältesten %Ln Zustände des Verlaufs entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">Verlauf leeren</translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">Der Verlauf ist leer; die Erinnerungen sind alle noch da</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Es gibt nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <comment>Opened %1, %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>%1 geöffnet, %Ln Ziffer</numerusform>
            <numerusform>%1 geöffnet, %Ln Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <comment>%1; %Ln cell was repaired</comment>
        <translation type="unfinished">
            <numerusform>%1; %Ln Zelle wurde repariert</numerusform>
            <numerusform>%1; %Ln Zellen wurden repariert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1; %2</translation>
    </message>
    <message>
        <source>There is nothing to teach: tick a data set or a font in Data sets first.</source>
        <translation type="unfinished">Es gibt nichts zu lehren: Haken Sie zuerst unter „Datensätze“ einen Datensatz oder eine Schrift an.</translation>
    </message>
    <message>
        <source>There is nothing to teach: ask for at least one digit, or tick a font.</source>
        <translation type="unfinished">Es gibt nichts zu lehren: Verlangen Sie mindestens eine Ziffer, oder haken Sie eine Schrift an.</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">Es gibt nichts zum Testen: Haken Sie unter „Datensätze“ einen mit Testziffern an (MNIST hat welche).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taught: %Ln digits were known already</source>
        <comment>Nothing was taught: %Ln digit was known already</comment>
        <translation type="unfinished">
            <numerusform>Nichts gelehrt: %Ln Ziffer war schon bekannt</numerusform>
            <numerusform>Nichts gelehrt: %Ln Ziffern waren schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <comment>Taught %Ln digit in %1, then stopped; Undo takes them back</comment>
        <translation type="unfinished">
            <numerusform>In %1 %Ln Ziffer gelehrt, dann angehalten; „Rückgängig“ nimmt sie zurück</numerusform>
            <numerusform>In %1 %Ln Ziffern gelehrt, dann angehalten; „Rückgängig“ nimmt sie zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <comment>Taught %Ln digit in %1</comment>
        <translation type="unfinished">
            <numerusform>In %1 %Ln Ziffer gelehrt</numerusform>
            <numerusform>In %1 %Ln Ziffern gelehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were known already</source>
        <comment>%1; %Ln was known already</comment>
        <translation type="unfinished">
            <numerusform>%1; %Ln war schon bekannt</numerusform>
            <numerusform>%1; %Ln waren schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">Es gibt nichts zu lehren: Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">eine %1 lehren</translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">Diese Zeichnung als %1 gelehrt</translation>
    </message>
    <message>
        <source>An empty canvas is not a question: draw a digit first.</source>
        <translation type="unfinished">Eine leere Zeichenfläche ist keine Frage: Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>Nothing was asked yet: draw a digit first.</source>
        <translation type="unfinished">Noch wurde nichts gefragt: Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>There is no answer to judge: draw a digit first.</source>
        <translation type="unfinished">Es gibt keine Antwort zu beurteilen: Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation type="unfinished">„Richtig“ sagen</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">„Falsch“ sagen</translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">Die eigene Antwort als Erinnerung behalten</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">Es gibt nichts dieser Art zu vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <comment>Forgot %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%Ln Erinnerung vergessen</numerusform>
            <numerusform>%Ln Erinnerungen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">Es gibt nichts zu vergessen: Noch wurde nichts gelehrt.</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">letzte Lektion vergessen</translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">Die letzte Lektion vergessen</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">eine Erinnerung vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">%1 vergessen</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">jede %1 vergessen</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">alles vergessen</translation>
    </message>
    <message>
        <source>These pictures are left out already.</source>
        <translation type="unfinished">Diese Bilder sind schon ausgelassen.</translation>
    </message>
    <message>
        <source>None of these pictures is left out.</source>
        <translation type="unfinished">Keines dieser Bilder ist ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln pictures</source>
        <comment>Leave out %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild auslassen</numerusform>
            <numerusform>%Ln Bilder auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln pictures</source>
        <comment>Take in %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild aufnehmen</numerusform>
            <numerusform>%Ln Bilder aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln pictures out of teaching</source>
        <comment>Left %Ln picture out of teaching</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild vom Lehren ausgenommen</numerusform>
            <numerusform>%Ln Bilder vom Lehren ausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln pictures into teaching again</source>
        <comment>Took %Ln picture into teaching again</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild wieder zum Lehren aufgenommen</numerusform>
            <numerusform>%Ln Bilder wieder zum Lehren aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln pictures</source>
        <comment>Forget %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild vergessen</numerusform>
            <numerusform>%Ln Bilder vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln memories</source>
        <comment>Forget %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%Ln Erinnerung vergessen</numerusform>
            <numerusform>%Ln Erinnerungen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>This change</source>
        <translation type="unfinished">Diese Änderung</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished">Abgebrochen (%1)</translation>
    </message>
    <message>
        <source>%1 was made here and is in no file, so that the command line cannot read it.</source>
        <translation type="unfinished">%1 wurde hier erzeugt und ist in keiner Datei, sodass die Befehlszeile es nicht lesen kann.</translation>
    </message>
    <message>
        <source>Two data sets of one name are open, and the command line would not tell them apart.</source>
        <translation type="unfinished">Zwei Datensätze desselben Namens sind geöffnet, und die Befehlszeile könnte sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The command line draws from a part called &quot;%1&quot;, which %2 does not have.</source>
        <translation type="unfinished">Die Befehlszeile zieht aus einem Teil namens „%1“, den %2 nicht hat.</translation>
    </message>
    <message>
        <source>It was stopped, and no command stops at the same place.</source>
        <translation type="unfinished">Es wurde angehalten, und kein Befehl hält an derselben Stelle.</translation>
    </message>
    <message>
        <source>Pictures are left out of teaching, and engram-cli leaves none out: take them in again in the gallery first.</source>
        <translation type="unfinished">Bilder sind beim Lehren ausgelassen, und engram-cli lässt keine aus: Nehmen Sie sie erst in der Galerie wieder auf.</translation>
    </message>
    <message>
        <source>These digits were picked by hand, and the command line draws its own by a seed.</source>
        <translation type="unfinished">Diese Ziffern wurden von Hand gewählt, und die Befehlszeile zieht ihre eigenen nach einem Startwert.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">Antworten</translation>
    </message>
    <message>
        <source>a half of a drawing needs a picture of as many bits as the agent reads</source>
        <translation type="unfinished">die Hälfte einer Zeichnung braucht ein Bild mit so vielen Bits, wie der Agent liest</translation>
    </message>
    <message>
        <source>a label is a digit from 0 to 9</source>
        <translation type="unfinished">eine Beschriftung ist eine Ziffer von 0 bis 9</translation>
    </message>
    <message>
        <source>the agent has nothing in mind of the digit %1: it was taught none</source>
        <translation type="unfinished">der Agent hat von der Ziffer %1 nichts im Sinn: Er wurde keine gelehrt</translation>
    </message>
    <message>
        <source>its windows look at the input alone</source>
        <translation type="unfinished">seine Fenster sehen nur die Eingabe</translation>
    </message>
    <message>
        <source>no neuron of its state reads the state</source>
        <translation type="unfinished">keines seiner Zustandsneuronen liest den Zustand</translation>
    </message>
    <message>
        <source>each neuron of its state reads nothing of the state but its own pixel</source>
        <translation type="unfinished">jedes seiner Zustandsneuronen liest vom Zustand nur seinen eigenen Bildpunkt</translation>
    </message>
    <message>
        <source>imagining means nothing for this agent: %1</source>
        <translation type="unfinished">Vorstellen bedeutet bei diesem Agenten nichts: %1</translation>
    </message>
    <message>
        <source>an agent that remembers nothing can imagine nothing: teach it first</source>
        <translation type="unfinished">ein Agent ohne Erinnerungen kann sich nichts vorstellen: Lehren Sie ihn erst etwas</translation>
    </message>
    <message>
        <source>imagining was stopped</source>
        <translation type="unfinished">das Vorstellen wurde angehalten</translation>
    </message>
    <message>
        <source>Not all that the agent was taught has a command: save the second agent, and choose its file.</source>
        <translation type="unfinished">Nicht alles, was der Agent gelernt hat, hat einen Befehl: Speichern Sie den zweiten Agenten, und wählen Sie seine Datei.</translation>
    </message>
    <message>
        <source>The command line gives wiring and resets one seed: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">Die Befehlszeile gibt Verdrahtung und zufälligen Anfängen einen einzigen Startwert: Speichern Sie den Agenten, solange er leer ist, und lehren Sie ihn dann.</translation>
    </message>
    <message>
        <source>The command line reads an agent from a file: save this one, then copy the command.</source>
        <translation type="unfinished">Die Befehlszeile liest einen Agenten aus einer Datei: Speichern Sie diesen, und kopieren Sie dann den Befehl.</translation>
    </message>
    <message>
        <source>What was done last has no command; teaching data sets and testing have one.</source>
        <translation type="unfinished">Was zuletzt getan wurde, hat keinen Befehl; das Lehren von Datensätzen und das Testen haben einen.</translation>
    </message>
    <message>
        <source>Keeping a copy of unsaved work stopped</source>
        <translation type="unfinished">Das Sichern einer Kopie der ungespeicherten Arbeit brach ab</translation>
    </message>
    <message>
        <source>The command line has no options for these settings: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">Die Befehlszeile hat keine Optionen für diese Einstellungen: Speichern Sie den Agenten, solange er leer ist, und lehren Sie ihn dann.</translation>
    </message>
    <message>
        <source>Nothing of what the agent was taught is in an open data set: teach it one first.</source>
        <translation type="unfinished">Nichts von dem, was der Agent gelernt hat, ist in einem geöffneten Datensatz: Lehren Sie ihn zuerst einen.</translation>
    </message>
    <message>
        <source>The second agent was not taught to the end.</source>
        <translation type="unfinished">Der zweite Agent wurde nicht zu Ende gelehrt.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished">%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation type="unfinished">%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished">%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished">%1 wird gelesen</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished">Lehren</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <comment>Teaching %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer wird gelehrt</numerusform>
            <numerusform>%Ln Ziffern werden gelehrt</numerusform>
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
            <numerusform>Test mit %Ln Ziffer</numerusform>
            <numerusform>Test mit %Ln Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">weniger als 0,1 s</translation>
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
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>an agent&apos;s name may have at most 4096 bytes</source>
        <translation type="unfinished">der Name eines Agenten darf höchstens 4096 Bytes haben</translation>
    </message>
    <message>
        <source>an agent&apos;s notes may have at most 16 MiB</source>
        <translation type="unfinished">die Notizen eines Agenten dürfen höchstens 16 MiB haben</translation>
    </message>
    <message>
        <source>an agent file holds memories and history of at most 4096 sources, and this agent has %1</source>
        <translation type="unfinished">eine Agentendatei fasst Erinnerungen und Verlauf aus höchstens 4096 Quellen, und dieser Agent hat %1</translation>
    </message>
    <message>
        <source>the name of a source may have at most 4096 bytes</source>
        <translation type="unfinished">der Name einer Quelle darf höchstens 4096 Bytes haben</translation>
    </message>
    <message>
        <source>%1: section %2</source>
        <translation type="unfinished">%1: Abschnitt %2</translation>
    </message>
    <message>
        <source>%1: the agent file has no section %2</source>
        <translation type="unfinished">%1: Die Agentendatei hat keinen Abschnitt %2</translation>
    </message>
    <message>
        <source>%1: the agent file has a section that is none of its format</source>
        <translation type="unfinished">%1: Die Agentendatei hat einen Abschnitt, der nicht zu ihrem Format gehört</translation>
    </message>
    <message>
        <source>the agent remembers more than an agent file may hold</source>
        <translation type="unfinished">der Agent erinnert sich an mehr, als eine Agentendatei fasst</translation>
    </message>
    <message>
        <source>it would be more than the 512 MiB that an agent file may have</source>
        <translation type="unfinished">es wäre mehr als die 512 MiB, die eine Agentendatei haben darf</translation>
    </message>
    <message>
        <source>the original&apos;s path</source>
        <translation type="unfinished">der Pfad des Originals</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation type="unfinished">der Agent</translation>
    </message>
    <message>
        <source>not an agent file of Engram</source>
        <translation type="unfinished">keine Agentendatei von Engram</translation>
    </message>
    <message>
        <source>%1: an agent file of format %2.%3, from a newer Engram; this one reads up to format %4</source>
        <translation type="unfinished">%1: eine Agentendatei im Format %2.%3, von einem neueren Engram; dieses liest bis Format %4</translation>
    </message>
    <message>
        <source>there is no format 0 of agent files: the file is damaged</source>
        <translation type="unfinished">ein Format 0 von Agentendateien gibt es nicht: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>its section table claims %1 sections</source>
        <translation type="unfinished">ihre Abschnittstabelle gibt %1 Abschnitte an</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes belong to no section</source>
        <comment>%n byte belongs to no section</comment>
        <translation type="unfinished">
            <numerusform>%n Byte gehört zu keinem Abschnitt</numerusform>
            <numerusform>%n Bytes gehören zu keinem Abschnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reading it failed</source>
        <translation type="unfinished">%1: Das Lesen ist misslungen</translation>
    </message>
    <message>
        <source>the agent file is damaged: its checksum does not match</source>
        <translation type="unfinished">die Agentendatei ist beschädigt: Ihre Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>the checksum of section %1 does not match</source>
        <translation type="unfinished">die Prüfsumme von Abschnitt %1 stimmt nicht</translation>
    </message>
    <message>
        <source>section %1 is there twice</source>
        <translation type="unfinished">Abschnitt %1 ist zweimal da</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read (%2)</source>
        <translation type="unfinished">%1: Das System lässt sie nicht lesen (%2)</translation>
    </message>
    <message>
        <source>%1: not a regular file</source>
        <translation type="unfinished">%1: keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read</source>
        <translation type="unfinished">%1: Das System lässt sie nicht lesen</translation>
    </message>
    <message>
        <source>%1: an agent file has at most 512 MiB</source>
        <translation type="unfinished">%1: Eine Agentendatei hat höchstens 512 MiB</translation>
    </message>
    <message>
        <source>%1 %2 are more than %3</source>
        <translation type="unfinished">%1: mehr als %3 (%2)</translation>
    </message>
    <message>
        <source>%1 claims %2 for %3 control neurons</source>
        <translation type="unfinished">%1 gibt %2 bei %3 Steuerneuronen an</translation>
    </message>
    <message numerus="yes">
        <source>%n instincts</source>
        <comment>%n instinct</comment>
        <translation type="unfinished">
            <numerusform>%n Instinkt</numerusform>
            <numerusform>%n Instinkte</numerusform>
        </translation>
    </message>
    <message>
        <source>an instinct&apos;s kind</source>
        <translation type="unfinished">die Art eines Instinkts</translation>
    </message>
    <message>
        <source>%1 claims instincts with more than %2 conditions</source>
        <translation type="unfinished">%1 gibt Instinkte mit mehr als %2 Bedingungen an</translation>
    </message>
    <message>
        <source>an instinct&apos;s layer</source>
        <translation type="unfinished">die Schicht eines Instinkts</translation>
    </message>
    <message>
        <source>an instinct&apos;s neuron</source>
        <translation type="unfinished">das Neuron eines Instinkts</translation>
    </message>
    <message>
        <source>an instinct&apos;s value</source>
        <translation type="unfinished">der Wert eines Instinkts</translation>
    </message>
    <message>
        <source>the input channels</source>
        <translation type="unfinished">die Eingabekanäle</translation>
    </message>
    <message>
        <source>the output channels</source>
        <translation type="unfinished">die Ausgabekanäle</translation>
    </message>
    <message>
        <source>the control channels</source>
        <translation type="unfinished">die Steuerkanäle</translation>
    </message>
    <message>
        <source>the connector</source>
        <translation type="unfinished">der Verbinder</translation>
    </message>
    <message>
        <source>the connector&apos;s parameters</source>
        <translation type="unfinished">die Parameter des Verbinders</translation>
    </message>
    <message>
        <source>the context</source>
        <translation type="unfinished">der Kontext</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished">eine Regel</translation>
    </message>
    <message>
        <source>normalising</source>
        <translation type="unfinished">das Zentrieren und Skalieren</translation>
    </message>
    <message>
        <source>deskewing</source>
        <translation type="unfinished">das Aufrichten</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation type="unfinished">das Strecken</translation>
    </message>
    <message>
        <source>evening the ink</source>
        <translation type="unfinished">das Angleichen der Tinte</translation>
    </message>
    <message>
        <source>the input code</source>
        <translation type="unfinished">der Eingabecode</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">der Name</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation type="unfinished">die Notizen</translation>
    </message>
    <message>
        <source>%1 has an engram of an unknown kind</source>
        <translation type="unfinished">%1 enthält ein Engramm unbekannter Art</translation>
    </message>
    <message>
        <source>%1 has an engram from a source that it does not list</source>
        <translation type="unfinished">%1 enthält ein Engramm aus einer Quelle, die dort nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation type="unfinished">eine Variante</translation>
    </message>
    <message>
        <source>%1 lists more than %2 sources</source>
        <translation type="unfinished">%1 führt mehr als %2 Quellen auf</translation>
    </message>
    <message>
        <source>the name of a source</source>
        <translation type="unfinished">der Name einer Quelle</translation>
    </message>
    <message>
        <source>%1 claims %2 engrams, more than a file of its size can hold</source>
        <translation type="unfinished">%1 gibt %2 Engramme an, mehr als eine Datei dieser Größe fassen kann</translation>
    </message>
    <message>
        <source>%1 inflates to more than an agent file may hold</source>
        <translation type="unfinished">%1 wird beim Entpacken größer, als eine Agentendatei sein darf</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <translation type="unfinished">%1 endet zu früh</translation>
    </message>
    <message>
        <source>%1 %2 has the unknown value %3</source>
        <translation type="unfinished">%1: unbekannter Wert %3 (%2)</translation>
    </message>
    <message>
        <source>%1 has a number that is not written as it should be</source>
        <translation type="unfinished">%1 enthält eine Zahl, die nicht geschrieben ist, wie sie sein soll</translation>
    </message>
    <message>
        <source>%1 %2 is too large a number</source>
        <translation type="unfinished">%1: zu große Zahl (%2)</translation>
    </message>
    <message>
        <source>%1 %2 is longer than %3 bytes</source>
        <translation type="unfinished">%1: länger als %3 Bytes (%2)</translation>
    </message>
    <message>
        <source>%1 has bits set past the end of a layer</source>
        <translation type="unfinished">%1 enthält gesetzte Bits hinter dem Ende einer Schicht</translation>
    </message>
    <message>
        <source>%1 holds more of a newer version than this one reads over</source>
        <translation type="unfinished">%1 enthält mehr aus einer neueren Fassung, als diese überliest</translation>
    </message>
    <message>
        <source>%1 holds more than belongs there</source>
        <translation type="unfinished">%1 enthält mehr, als dort hingehört</translation>
    </message>
    <message>
        <source>%1 is not deflated as it should be</source>
        <translation type="unfinished">%1 ist nicht so gepackt, wie es sein soll</translation>
    </message>
    <message>
        <source>%1 has a test with more right answers or taught digits than digits</source>
        <translation type="unfinished">%1 enthält einen Test mit mehr richtigen Antworten oder gelehrten Ziffern als Ziffern</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation type="unfinished">was gemessen wurde</translation>
    </message>
    <message>
        <source>the name of a tested agent</source>
        <translation type="unfinished">der Name eines getesteten Agenten</translation>
    </message>
    <message>
        <source>what a test was on</source>
        <translation type="unfinished">woran getestet wurde</translation>
    </message>
    <message>
        <source>whether a test has a seed</source>
        <translation type="unfinished">ob ein Test einen Startwert hat</translation>
    </message>
    <message>
        <source>whether a test was stopped</source>
        <translation type="unfinished">ob ein Test angehalten wurde</translation>
    </message>
    <message>
        <source>the line of a test</source>
        <translation type="unfinished">die Zeile eines Tests</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tests</source>
        <translation type="unfinished">%1 führt mehr als %2 Tests auf</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be made (%2)</source>
        <translation type="unfinished">von ungespeicherter Arbeit lässt sich keine Kopie behalten: Der Ordner %1 lässt sich nicht anlegen (%2)</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be written to</source>
        <translation type="unfinished">von ungespeicherter Arbeit lässt sich keine Kopie behalten: In den Ordner %1 lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept</source>
        <translation type="unfinished">von ungespeicherter Arbeit lässt sich keine Kopie behalten</translation>
    </message>
    <message>
        <source>an episode&apos;s kind</source>
        <translation type="unfinished">die Art einer Episode</translation>
    </message>
    <message>
        <source>%1 has an episode from a source that it does not list</source>
        <translation type="unfinished">%1 enthält eine Episode aus einer Quelle, die dort nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>whether an answer is known</source>
        <translation type="unfinished">ob eine Antwort bekannt ist</translation>
    </message>
    <message>
        <source>whether an episode starts with a reset</source>
        <translation type="unfinished">ob eine Episode mit einem zufälligen Anfang beginnt</translation>
    </message>
    <message>
        <source>%1 has a state of an unknown kind</source>
        <translation type="unfinished">%1 enthält einen Zustand unbekannter Art</translation>
    </message>
    <message>
        <source>%1 claims %2 episodes, more than an agent file may hold</source>
        <translation type="unfinished">%1 gibt %2 Episoden an, mehr als eine Agentendatei fassen darf</translation>
    </message>
    <message>
        <source>%1 claims a longer history than an agent file may hold</source>
        <translation type="unfinished">%1 gibt einen längeren Verlauf an, als eine Agentendatei fassen darf</translation>
    </message>
    <message>
        <source>A benchmark needs lessons: there are none to teach.</source>
        <translation type="unfinished">Ein Benchmark braucht Lektionen: Es gibt keine zu lehren.</translation>
    </message>
    <message>
        <source>A benchmark needs questions: there are none to ask.</source>
        <translation type="unfinished">Ein Benchmark braucht Fragen: Es gibt keine zu stellen.</translation>
    </message>
    <message>
        <source>The benchmark compares recall by Hamming distance; switch the discrimination rule off.</source>
        <translation type="unfinished">Der Benchmark vergleicht den Abruf nach Hamming-Abstand; schalten Sie die Unterscheidungsregel (DD) aus.</translation>
    </message>
    <message>
        <source>The benchmark was cancelled.</source>
        <translation type="unfinished">Der Benchmark wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation type="unfinished">Der Vergleich wurde angehalten</translation>
    </message>
    <message>
        <source>The experiment was stopped</source>
        <translation type="unfinished">Das Experiment wurde angehalten</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation type="unfinished">verlangt %1</translation>
    </message>
    <message>
        <source>wants some of %1</source>
        <translation type="unfinished">verlangt etwas aus %1</translation>
    </message>
    <message>
        <source>is wrong: %1</source>
        <translation type="unfinished">ist falsch: %1</translation>
    </message>
    <message>
        <source>is not known: &quot;%1&quot;</source>
        <translation type="unfinished">ist unbekannt: „%1“</translation>
    </message>
    <message>
        <source>is no setting of a learner</source>
        <translation type="unfinished">ist keine Einstellung eines Lerners</translation>
    </message>
    <message>
        <source>%1 says nowhere how many lessons to teach (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</source>
        <translation type="unfinished">%1 sagt nirgends, wie viele Lektionen gelehrt werden (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</translation>
    </message>
    <message>
        <source>%1 names no learner (&quot;[Classic]&quot;, then &quot;preset Classic&quot;)</source>
        <translation type="unfinished">%1 nennt keinen Lerner (&quot;[Classic]&quot;, dann &quot;preset Classic&quot;)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a value</source>
        <translation type="unfinished">„%1“ verlangt einen Wert</translation>
    </message>
    <message>
        <source>a learner&apos;s name stands between [ and ], without commas and quotes</source>
        <translation type="unfinished">der Name eines Lerners steht zwischen [ und ], ohne Kommas und Anführungszeichen</translation>
    </message>
    <message>
        <source>learners are examined on &quot;test&quot; or &quot;validation&quot;</source>
        <translation type="unfinished">Lerner werden an &quot;test&quot; oder &quot;validation&quot; geprüft</translation>
    </message>
    <message>
        <source>steps are a whole number, 1-1000</source>
        <translation type="unfinished">steps ist eine ganze Zahl, 1-1000</translation>
    </message>
    <message>
        <source>seeds are numbers and ranges between commas (&quot;1-10&quot;, &quot;1,5,7&quot;)</source>
        <translation type="unfinished">seeds sind Zahlen und Bereiche zwischen Kommas (&quot;1-10&quot;, &quot;1,5,7&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of lessons, seeds or count</source>
        <translation type="unfinished">„%1“ ist keine Zahl für lessons, seeds oder count</translation>
    </message>
    <message>
        <source>at least one question must be counted</source>
        <translation type="unfinished">mindestens eine Frage muss gezählt werden</translation>
    </message>
    <message>
        <source>there are more combinations than %1</source>
        <translation type="unfinished">es sind mehr Kombinationen als %1</translation>
    </message>
    <message>
        <source>holds a comma or quote</source>
        <translation type="unfinished">enthält ein Komma oder Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation type="unfinished">„%1“ %2</translation>
    </message>
    <message>
        <source>there are two learners called &quot;%1&quot;</source>
        <translation type="unfinished">zwei Lerner heißen „%1“</translation>
    </message>
    <message>
        <source>%1: these are not the columns of an experiment&apos;s results</source>
        <translation type="unfinished">%1: Das sind nicht die Spalten der Ergebnisse eines Experiments</translation>
    </message>
    <message>
        <source>%1: this is no result of an experiment</source>
        <translation type="unfinished">%1: Das ist kein Ergebnis eines Experiments</translation>
    </message>
    <message>
        <source>there is no such code of pixels</source>
        <translation type="unfinished">einen solchen Code der Bildpunkte gibt es nicht</translation>
    </message>
    <message>
        <source>an agent that reads digits so needs %1 input neurons, but this architecture has %2</source>
        <translation type="unfinished">ein Agent, der Ziffern so liest, braucht %1 Eingabeneuronen, aber diese Architektur hat %2</translation>
    </message>
    <message>
        <source>an agent that reads digits needs 4 output neurons, but this architecture has %1</source>
        <translation type="unfinished">ein Agent, der Ziffern liest, braucht 4 Ausgabeneuronen, aber diese Architektur hat %1</translation>
    </message>
    <message>
        <source>at most %1 variants of a lesson can be taught with it, not %2</source>
        <translation type="unfinished">höchstens %1 Varianten einer Lektion können mit ihr gelehrt werden, nicht %2</translation>
    </message>
    <message>
        <source>The search for pairs was stopped.</source>
        <translation type="unfinished">Die Suche nach Paaren wurde angehalten.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation type="unfinished">%1: Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory</source>
        <translation type="unfinished">%1: Der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level; save the pictures as they were before they were normalised, 0-255 or 0-1</source>
        <translation type="unfinished">%1, Bild %2, Zeile %3, Spalte %4: %5 ist keine Graustufe; speichern Sie die Bilder so, wie sie vor der Normierung waren, 0-255 oder 0-1</translation>
    </message>
    <message>
        <source>Q inputs</source>
        <translation type="unfinished">Q-Eingänge</translation>
    </message>
    <message>
        <source>Inputs that each state neuron reads</source>
        <translation type="unfinished">Eingänge, die jedes Zustandsneuron liest</translation>
    </message>
    <message>
        <source>Q neighbours</source>
        <translation type="unfinished">Q-Nachbarn</translation>
    </message>
    <message>
        <source>Neurons of the state before that each state neuron reads</source>
        <translation type="unfinished">Neuronen des vorigen Zustands, die jedes Zustandsneuron liest</translation>
    </message>
    <message>
        <source>Z inputs</source>
        <translation type="unfinished">Z-Eingänge</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads</source>
        <translation type="unfinished">Zustandsneuronen, die jedes Ausgabeneuron liest</translation>
    </message>
    <message>
        <source>Z neighbours</source>
        <translation type="unfinished">Z-Nachbarn</translation>
    </message>
    <message>
        <source>Neurons of the output before that each output neuron reads</source>
        <translation type="unfinished">Neuronen der vorigen Ausgabe, die jedes Ausgabeneuron liest</translation>
    </message>
    <message>
        <source>Grid width</source>
        <translation type="unfinished">Gitterbreite</translation>
    </message>
    <message>
        <source>Columns of the grid of pixels</source>
        <translation type="unfinished">Spalten des Gitters der Bildpunkte</translation>
    </message>
    <message>
        <source>Grid height</source>
        <translation type="unfinished">Gitterhöhe</translation>
    </message>
    <message>
        <source>Rows of the grid of pixels</source>
        <translation type="unfinished">Zeilen des Gitters der Bildpunkte</translation>
    </message>
    <message>
        <source>Z reads I</source>
        <translation type="unfinished">Z liest I</translation>
    </message>
    <message>
        <source>1: output neurons read the input, too, where they lie on the grid</source>
        <translation type="unfinished">1: Ausgabeneuronen lesen auch die Eingabe, wo sie auf dem Gitter liegen</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads; 0: all of them</source>
        <translation type="unfinished">Zustandsneuronen, die jedes Ausgabeneuron liest; 0: alle</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished">Gerade</translation>
    </message>
    <message>
        <source>Pixels up to so far along the row and the column</source>
        <translation type="unfinished">Bildpunkte bis zu so weit entlang Zeile und Spalte</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation type="unfinished">Schräg</translation>
    </message>
    <message>
        <source>Pixels up to so far along the diagonals</source>
        <translation type="unfinished">Bildpunkte bis zu so weit entlang der Diagonalen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Spalten</translation>
    </message>
    <message>
        <source>Pixels up to so many columns away</source>
        <translation type="unfinished">Bildpunkte bis zu so viele Spalten weit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Zeilen</translation>
    </message>
    <message>
        <source>Pixels up to so many rows away</source>
        <translation type="unfinished">Bildpunkte bis zu so viele Zeilen weit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>Pixels along each side of a window</source>
        <translation type="unfinished">Bildpunkte an jeder Seite eines Fensters</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished">Schrittweite</translation>
    </message>
    <message>
        <source>A window begins at every so many pixels</source>
        <translation type="unfinished">Alle so viele Bildpunkte beginnt ein Fenster</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Verschiebung</translation>
    </message>
    <message>
        <source>A window may lie so many pixels off in each direction</source>
        <translation type="unfinished">Ein Fenster darf in jeder Richtung so viele Bildpunkte daneben liegen</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">Erinnerungen</translation>
    </message>
    <message>
        <source>Memories of one digit that may share its windows</source>
        <translation type="unfinished">Erinnerungen an eine Ziffer, die sich ihre Fenster teilen dürfen</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>Memories of each digit that are looked at closely</source>
        <translation type="unfinished">Erinnerungen an jede Ziffer, die genau angesehen werden</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">voll</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input and the whole state.</source>
        <translation type="unfinished">Jedes Zustandsneuron liest die ganze Eingabe und den ganzen Zustand.</translation>
    </message>
    <message>
        <source>forward, full input</source>
        <translation type="unfinished">vorwärts, ganze Eingabe</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input, and of the state its own pixel.</source>
        <translation type="unfinished">Jedes Zustandsneuron liest die ganze Eingabe und vom Zustand seinen eigenen Bildpunkt.</translation>
    </message>
    <message>
        <source>forward, own pixel</source>
        <translation type="unfinished">vorwärts, eigener Bildpunkt</translation>
    </message>
    <message>
        <source>Every state neuron reads its own pixel alone.</source>
        <translation type="unfinished">Jedes Zustandsneuron liest nur seinen eigenen Bildpunkt.</translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished">zufällig</translation>
    </message>
    <message>
        <source>Every neuron reads so many others, drawn at random for it.</source>
        <translation type="unfinished">Jedes Neuron liest so viele andere, die für es ausgelost werden.</translation>
    </message>
    <message>
        <source>near along lines</source>
        <translation type="unfinished">nahe, entlang von Linien</translation>
    </message>
    <message>
        <source>Every neuron reads the pixels near its own, along lines.</source>
        <translation type="unfinished">Jedes Neuron liest die Bildpunkte nahe seinem eigenen, entlang von Linien.</translation>
    </message>
    <message>
        <source>near in a rectangle</source>
        <translation type="unfinished">nahe, im Rechteck</translation>
    </message>
    <message>
        <source>Every neuron reads the rectangle of pixels around its own.</source>
        <translation type="unfinished">Jedes Neuron liest das Rechteck von Bildpunkten um seinen eigenen.</translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished">Fenster</translation>
    </message>
    <message>
        <source>Square windows look for what they see in the memories of each digit.</source>
        <translation type="unfinished">Quadratische Fenster suchen, was sie sehen, in den Erinnerungen an jede Ziffer.</translation>
    </message>
    <message>
        <source>Reads best of those whose state is a picture: an answer is patched together out of three memories of a digit.</source>
        <translation type="unfinished">Liest am besten von denen, deren Zustand ein Bild ist: Eine Antwort wird aus drei Erinnerungen an eine Ziffer zusammengesetzt.</translation>
    </message>
    <message>
        <source>The best reader of all: as Patchwork, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">Liest am besten von allen: wie Patchwork, und jeder Bildpunkt sagt in 8 Bits, wohin die Kanten in seiner Nähe zeigen.</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: ink from grey level 200, state neurons that read the picture and each other. Watch it settle.</source>
        <translation type="unfinished">Wie die Browser-Demo, die Engram nachbildet: Tinte ab Graustufe 200, Zustandsneuronen, die das Bild und einander lesen. Sehen Sie zu, wie er zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>One memory answers: slant, size and thickness are undone, and each lesson is taught turned a little both ways too.</source>
        <translation type="unfinished">Eine Erinnerung antwortet: Neigung, Größe und Strichstärke werden ausgeglichen, und jede Lektion wird auch ein wenig nach beiden Seiten gedreht gelehrt.</translation>
    </message>
    <message>
        <source>As Upright, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">Wie Upright, und jeder Bildpunkt sagt in 8 Bits, wohin die Kanten in seiner Nähe zeigen.</translation>
    </message>
    <message>
        <source>As Classic, but slant is undone and ink begins at grey level 128; neurons read the picture only.</source>
        <translation type="unfinished">Wie Classic, aber die Neigung wird ausgeglichen und Tinte beginnt bei Graustufe 128; Neuronen lesen nur das Bild.</translation>
    </message>
    <message>
        <source>The demo&apos;s grey-scale agent: the level of every pixel as a binary number of 8 bits, which calls 127 and 128 far apart.</source>
        <translation type="unfinished">Der Graustufen-Agent der Demo: Die Stufe jedes Bildpunkts als Binärzahl mit 8 Bits, für die 127 und 128 weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>Grey levels as 8 bits that fill up one after another, so that a small difference of levels is a small distance.</source>
        <translation type="unfinished">Graustufen als 8 Bits, die sich nacheinander füllen, sodass ein kleiner Unterschied der Stufen ein kleiner Abstand ist.</translation>
    </message>
    <message>
        <source>Discrimination (DD)</source>
        <translation type="unfinished">Unterscheidung (DD)</translation>
    </message>
    <message>
        <source>Asked first: the sign of a score over the neuron&apos;s whole table</source>
        <translation type="unfinished">Wird zuerst gefragt: das Vorzeichen einer Summe über die ganze Tabelle des Neurons</translation>
    </message>
    <message>
        <source>Hamming: the nearest memories vote</source>
        <translation type="unfinished">Hamming: die nächsten stimmen ab</translation>
    </message>
    <message>
        <source>The majority among the memories at the least Hamming distance</source>
        <translation type="unfinished">Die Mehrheit der Erinnerungen mit dem kleinsten Hamming-Abstand</translation>
    </message>
    <message>
        <source>Default: a random bit when no other rule decides</source>
        <translation type="unfinished">Ersatz: sonst ein zufälliges Bit</translation>
    </message>
    <message>
        <source>%1: it holds more files than are looked at; open a folder within it</source>
        <translation type="unfinished">%1: Er enthält mehr Dateien, als angesehen werden; öffnen Sie einen Ordner darin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files were passed over</source>
        <comment>%Ln other file was passed over</comment>
        <translation type="unfinished">
            <numerusform>%Ln andere Datei wurde übergangen</numerusform>
            <numerusform>%Ln andere Dateien wurden übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no data set in it, such as MNIST&apos;s four files, a CSV file with labels or pictures in folders called 0 to 9; it holds %1</source>
        <translation type="unfinished">darin ist kein Datensatz wie die vier Dateien von MNIST, eine CSV-Datei mit Beschriftungen oder Bilder in Ordnern namens 0 bis 9; enthalten ist %1</translation>
    </message>
    <message>
        <source>%1: nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9, or let its name begin or end with the digit</source>
        <translation type="unfinished">%1: Nichts sagt, welche Ziffer dieses Bild zeigt; legen Sie es in einen Ordner, der wie seine Ziffer heißt, 0 bis 9, oder lassen Sie seinen Namen mit der Ziffer beginnen oder enden</translation>
    </message>
    <message>
        <source>%1: its name begins with %2 and ends with %3, so nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9</source>
        <translation type="unfinished">%1: Sein Name beginnt mit %2 und endet mit %3, also sagt nichts, welche Ziffer dieses Bild zeigt; legen Sie es in einen Ordner, der wie seine Ziffer heißt, 0 bis 9</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are what their folders are called</source>
        <comment>%Ln picture is what its folder is called</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild ist die Ziffer, nach der sein Ordner benannt ist</numerusform>
            <numerusform>%Ln Bilder sind die Ziffern, nach denen ihre Ordner benannt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are the digit with which their names begin or end</source>
        <comment>%Ln picture is the digit with which its name begins or ends</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild ist die Ziffer, mit der sein Name beginnt oder endet</numerusform>
            <numerusform>%Ln Bilder sind die Ziffern, mit denen ihre Namen beginnen oder enden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it holds %2 pictures, more than %3</source>
        <translation type="unfinished">%1: Er enthält %2 Bilder, mehr als %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as that of MNIST&apos;s digits</source>
        <comment>%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST&apos;s digits</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild hatte nicht 28 x 28 Bildpunkte: Seine Tinte wurde gesucht, eingepasst und zentriert wie bei den Ziffern von MNIST</numerusform>
            <numerusform>%Ln Bilder hatten nicht 28 x 28 Bildpunkte: Ihre Tinte wurde gesucht, eingepasst und zentriert wie bei den Ziffern von MNIST</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its pictures have more than %2 pixels together; make them smaller</source>
        <translation type="unfinished">%1: Seine Bilder haben zusammen mehr als %2 Bildpunkte; verkleinern Sie sie</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in this picture</source>
        <translation type="unfinished">%1: In diesem Bild ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Teach an %1</source>
        <translation type="unfinished">eine %1 lehren</translation>
    </message>
    <message>
        <source>Taught this drawing as an %1</source>
        <translation type="unfinished">Diese Zeichnung als %1 gelehrt</translation>
    </message>
    <message>
        <source>Taught it not to answer this</source>
        <translation type="unfinished">Gelehrt, nicht so zu antworten</translation>
    </message>
    <message>
        <source>there is more in it that was passed over: %1</source>
        <translation type="unfinished">es ist noch mehr darin, das übergangen wurde: %1</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; open one of them</source>
        <translation type="unfinished">darin sind mehrere Ziffernsätze, %1; öffnen Sie einen davon</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; open one of them</source>
        <translation type="unfinished">darin sind mehrere CSV-Dateien des Teils „%1“; öffnen Sie eine davon</translation>
    </message>
    <message>
        <source>%1: this NPZ file holds several arrays; pictures or labels alone are one</source>
        <translation type="unfinished">%1: Diese NPZ-Datei enthält mehrere Arrays; Bilder oder Beschriftungen allein sind eines</translation>
    </message>
    <message>
        <source>%1: this is a zip archive; unpack it to use the labels or pictures in it</source>
        <translation type="unfinished">%1: Das ist ein zip-Archiv; entpacken Sie es, um die Beschriftungen oder Bilder darin zu verwenden</translation>
    </message>
    <message>
        <source>%1: this is a spreadsheet; save its labels or pictures as CSV</source>
        <translation type="unfinished">%1: Das ist eine Tabelle; speichern Sie ihre Beschriftungen oder Bilder als CSV</translation>
    </message>
    <message>
        <source>%1: its labels stand in one line; write each of them on a line of its own</source>
        <translation type="unfinished">%1: Die Beschriftungen stehen in einer einzigen Zeile; schreiben Sie jede auf eine eigene Zeile</translation>
    </message>
    <message>
        <source>%1: this text holds neither pictures nor labels alone: a line should have 784 levels, one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">%1: Dieser Text enthält weder Bilder noch Beschriftungen allein: Eine Zeile sollte 784 Stufen haben, eine Ziffer 0-9 oder zehn Zahlen (one-hot)</translation>
    </message>
    <message>
        <source>this NPZ file holds only pictures</source>
        <translation type="unfinished">diese NPZ-Datei enthält nur Bilder</translation>
    </message>
    <message>
        <source>this NPZ file holds only labels</source>
        <translation type="unfinished">diese NPZ-Datei enthält nur Beschriftungen</translation>
    </message>
    <message>
        <source>this pickle holds only pictures</source>
        <translation type="unfinished">dieser Pickle enthält nur Bilder</translation>
    </message>
    <message>
        <source>this pickle holds only labels</source>
        <translation type="unfinished">dieser Pickle enthält nur Beschriftungen</translation>
    </message>
    <message>
        <source>all levels of &apos;%1&apos; are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">alle Stufen von „%1“ sind 0 oder 1: 1 wurde als volle Tinte gelesen</translation>
    </message>
    <message>
        <source>no level of &apos;%1&apos; is above %2, while full ink is 255</source>
        <translation type="unfinished">keine Stufe von „%1“ liegt über %2, volle Tinte aber ist 255</translation>
    </message>
    <message>
        <source>the ink of &apos;%1&apos; is dark on light ground: these pictures were turned over</source>
        <translation type="unfinished">die Tinte von „%1“ ist dunkel auf hellem Grund: Diese Bilder wurden umgekehrt</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">ihre Zeilenenden wurden bei der Übertragung geändert (CR statt LF); holen Sie die Datei noch einmal binär</translation>
    </message>
    <message>
        <source>an e-book (EPUB), which holds no digits that are read</source>
        <translation type="unfinished">ein E-Book (EPUB), das keine Ziffern enthält, die gelesen werden</translation>
    </message>
    <message>
        <source>no spreadsheet but a text (OpenDocument, .odt); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">keine Tabelle, sondern ein Text (OpenDocument, .odt); ein Schriftblatt ist eine Tabelle (.ods oder .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but a presentation (OpenDocument, .odp); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">keine Tabelle, sondern eine Präsentation (OpenDocument, .odp); ein Schriftblatt ist eine Tabelle (.ods oder .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but a drawing (OpenDocument, .odg); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">keine Tabelle, sondern eine Zeichnung (OpenDocument, .odg); ein Schriftblatt ist eine Tabelle (.ods oder .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but another OpenDocument file; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">keine Tabelle, sondern eine andere OpenDocument-Datei; ein Schriftblatt ist eine Tabelle (.ods oder .xlsx)</translation>
    </message>
    <message>
        <source>a spreadsheet with a password; save it without one</source>
        <translation type="unfinished">eine Tabelle mit Kennwort; speichern Sie sie ohne Kennwort</translation>
    </message>
    <message>
        <source>a model of Keras, which holds no digits</source>
        <translation type="unfinished">ein Modell von Keras, das keine Ziffern enthält</translation>
    </message>
    <message>
        <source>%1 has the shape %2, as if each row held a label beside its 784 pixels; save the labels as an array of their own</source>
        <translation type="unfinished">%1: Die Form ist %2, als enthielte jede Zeile eine Beschriftung neben ihren 784 Bildpunkten; speichern Sie die Beschriftungen als eigenes Array</translation>
    </message>
    <message>
        <source>%1: neither the first nor the last number of its rows is a label 0-9</source>
        <translation type="unfinished">%1: Weder die erste noch die letzte Zahl der Zeilen ist eine Beschriftung 0-9</translation>
    </message>
    <message>
        <source>the first number of each row was read as its label</source>
        <translation type="unfinished">die erste Zahl jeder Zeile wurde als ihre Beschriftung gelesen</translation>
    </message>
    <message>
        <source>the last number of each row was read as its label</source>
        <translation type="unfinished">die letzte Zahl jeder Zeile wurde als ihre Beschriftung gelesen</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <comment>&apos;</comment>
        <translation type="unfinished">die Beschriftung %1 ist keine Ziffer 0-9</translation>
    </message>
    <message>
        <source>an SPSS file; save it as CSV</source>
        <translation type="unfinished">eine SPSS-Datei; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>a file of R; save it as CSV</source>
        <translation type="unfinished">eine Datei von R; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>an old workbook (Lotus 1-2-3); save it as .xlsx</source>
        <translation type="unfinished">eine alte Arbeitsmappe (Lotus 1-2-3); speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>a NetCDF file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">eine NetCDF-Datei; speichern Sie ihre Arrays als NPZ oder CSV</translation>
    </message>
    <message>
        <source>a CAB archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">ein CAB-Archiv; entpacken Sie es, oder packen Sie es mit gzip</translation>
    </message>
    <message>
        <source>an Avro file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">eine Avro-Datei; speichern Sie ihre Arrays als NPZ oder CSV</translation>
    </message>
    <message>
        <source>an ORC file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">eine ORC-Datei; speichern Sie ihre Arrays als NPZ oder CSV</translation>
    </message>
    <message>
        <source>a safetensors file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">eine safetensors-Datei; speichern Sie ihre Arrays mit numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a TFRecord file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">eine TFRecord-Datei; speichern Sie ihre Arrays mit numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a git-annex pointer, which stands for the file; fetch the file itself with &apos;git annex get&apos;</source>
        <translation type="unfinished">ein git-annex-Zeiger, der für die Datei steht; holen Sie die Datei selbst mit &apos;git annex get&apos;</translation>
    </message>
    <message>
        <source>a DVC pointer, which stands for the file; fetch the file itself with &apos;dvc pull&apos;</source>
        <translation type="unfinished">ein DVC-Zeiger, der für die Datei steht; holen Sie die Datei selbst mit &apos;dvc pull&apos;</translation>
    </message>
    <message>
        <source>a Stata file; save it as CSV</source>
        <translation type="unfinished">eine Stata-Datei; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>a Gnumeric workbook; save it as .ods or .xlsx</source>
        <translation type="unfinished">eine Arbeitsmappe von Gnumeric; speichern Sie sie als .ods oder .xlsx</translation>
    </message>
    <message>
        <source>an old workbook (DIF); save it as .xlsx</source>
        <translation type="unfinished">eine alte Arbeitsmappe (DIF); speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>an Octave file; save it as CSV</source>
        <translation type="unfinished">eine Octave-Datei; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>a file that was written as text (Base64); decode it</source>
        <translation type="unfinished">eine Datei, die als Text geschrieben wurde (Base64); dekodieren Sie sie</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (LF in place of CR LF); fetch the file again as binary</source>
        <translation type="unfinished">ihre Zeilenenden wurden bei der Übertragung geändert (LF statt CR LF); holen Sie die Datei noch einmal binär</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is a Python value; only numbers and texts are read so</source>
        <translation type="unfinished">scalar von numpy ist ein Python-Wert; so werden nur Zahlen und Texte gelesen</translation>
    </message>
    <message>
        <source>OrderedDict is given something else than Python gives it</source>
        <translation type="unfinished">OrderedDict bekommt etwas anderes, als Python ihm gibt</translation>
    </message>
    <message>
        <source>%1: the pickle is no single array of pictures or labels</source>
        <translation type="unfinished">%1: Der Pickle ist kein einzelnes Array aus Bildern oder Beschriftungen</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">%1: „%2“ sagt dasselbe wie ein anderer Schlüssel; es darf nur einen davon geben</translation>
    </message>
    <message>
        <source>an agent of Engram</source>
        <translation type="unfinished">ein Agent von Engram</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation type="unfinished">ein Array von NumPy</translation>
    </message>
    <message>
        <source>an IDX file</source>
        <translation type="unfinished">eine IDX-Datei</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation type="unfinished">ein Pickle</translation>
    </message>
    <message>
        <source>a set of digits (NPZ)</source>
        <translation type="unfinished">ein Ziffernsatz (NPZ)</translation>
    </message>
    <message>
        <source>a spreadsheet or another document</source>
        <translation type="unfinished">eine Tabelle oder ein anderes Dokument</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation type="unfinished">eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">ein Text</translation>
    </message>
    <message>
        <source>%1: this is a packed file, not a picture; unpack it first</source>
        <translation type="unfinished">%1: Das ist eine gepackte Datei und kein Bild; entpacken Sie sie zuerst</translation>
    </message>
    <message>
        <source>%1: this is %2, not a picture; pictures are JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM</source>
        <translation type="unfinished">%1: Das ist %2 und kein Bild; Bilder sind JPEG, PNG, WebP, BMP, GIF, PBM, PGM oder PPM</translation>
    </message>
    <message>
        <source>Limit the history</source>
        <translation type="unfinished">Verlauf begrenzen</translation>
    </message>
    <message>
        <source>not an agent file of Engram but %1</source>
        <translation type="unfinished">keine Agentendatei von Engram, sondern %1</translation>
    </message>
    <message>
        <source>the agent file was cut off at byte %1; fetch or copy the whole file again</source>
        <translation type="unfinished">die Agentendatei wurde bei Byte %1 abgeschnitten; holen oder kopieren Sie die ganze Datei noch einmal</translation>
    </message>
    <message>
        <source>section %1 of the agent file reaches past its end: the file was cut off at byte %2; fetch or copy the whole file again</source>
        <translation type="unfinished">Abschnitt %1 der Agentendatei reicht über ihr Ende hinaus: Die Datei wurde bei Byte %2 abgeschnitten; holen oder kopieren Sie die ganze Datei noch einmal</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Unbenannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not examine, steps, draw or lessons</source>
        <translation type="unfinished">„%1“ ist nicht examine, steps, draw oder lessons</translation>
    </message>
    <message>
        <source>lessons are drawn &quot;random&quot; or &quot;balanced&quot;</source>
        <translation type="unfinished">Lektionen werden „random“ oder „balanced“ gezogen</translation>
    </message>
    <message>
        <source>Without it a neuron that nothing decides stays as it was</source>
        <translation type="unfinished">Ohne sie bleibt ein Neuron, über das nichts entscheidet, wie es war</translation>
    </message>
    <message>
        <source>windows of size %1 with a stride of %2 pixels do not end at the border of a picture of %3 by %4</source>
        <translation type="unfinished">Fenster der Größe %1 mit einer Schrittweite von %2 Bildpunkten enden nicht am Rand eines Bildes von %3 mal %4</translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2 (stopped)</source>
        <comment>The agent read %1 out of %Ln image correctly: %2 (stopped)</comment>
        <translation type="unfinished">
            <numerusform>Der Agent las %1 von %Ln Bild richtig: %2 (angehalten)</numerusform>
            <numerusform>Der Agent las %1 von %Ln Bildern richtig: %2 (angehalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2</source>
        <comment>The agent read %1 out of %Ln image correctly: %2</comment>
        <translation type="unfinished">
            <numerusform>Der Agent las %1 von %Ln Bild richtig: %2</numerusform>
            <numerusform>Der Agent las %1 von %Ln Bildern richtig: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures of %1 were turned, and the command line would turn those of all data sets: choose one alone.</source>
        <translation type="unfinished">Die Bilder von %1 wurden gedreht oder umgekehrt, und die Befehlszeile würde das mit denen aller Datensätze tun: wählen Sie einen allein.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). They do not count here.</source>
        <comment>%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). It does not count here.</comment>
        <translation type="unfinished">
            <numerusform>%Ln Bild hatte einer von ihnen oder hatten beide schon gelernt (richtig gelesen: %1 vom ersten, %2 vom zweiten). Es zählt hier nicht.</numerusform>
            <numerusform>%Ln Bilder hatte einer von ihnen oder hatten beide schon gelernt (richtig gelesen: %1 vom ersten, %2 vom zweiten). Sie zählen hier nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>Von %Ln Bild, das beiden neu ist, las %1 nur der erste richtig, %2 nur der zweite.</numerusform>
            <numerusform>Von %Ln Bildern, die beiden neu sind, las %1 nur der erste richtig, %2 nur der zweite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>Von %Ln Bild las %1 nur der erste richtig, %2 nur der zweite.</numerusform>
            <numerusform>Von %Ln Bildern las %1 nur der erste richtig, %2 nur der zweite.</numerusform>
        </translation>
    </message>
    <message>
        <source>By this, neither is better.</source>
        <translation type="unfinished">Danach ist keiner besser.</translation>
    </message>
    <message>
        <source>less than 1 in 1,000</source>
        <translation type="unfinished">weniger als 1 zu 1.000</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): %2 reads better.</source>
        <translation type="unfinished">Zwei gleich gute Agenten würden sich mit einer Wahrscheinlichkeit von %1 so weit oder weiter unterscheiden (exakter Test von McNemar): %2 liest besser.</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): this may well be chance.</source>
        <translation type="unfinished">Zwei gleich gute Agenten würden sich mit einer Wahrscheinlichkeit von %1 so weit oder weiter unterscheiden (exakter Test von McNemar): Das kann gut Zufall sein.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished">Agent</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation type="unfinished">Richtig gelesen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">Genauigkeit</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % zwischen</translation>
    </message>
    <message>
        <source>No others are left: this says nothing about new digits.</source>
        <translation type="unfinished">Andere sind nicht übrig: Das sagt nichts über neue Ziffern.</translation>
    </message>
    <message>
        <source>The command line looks for pairs in one file at a time: choose one data set, and find its pairs.</source>
        <translation type="unfinished">Die Befehlszeile sucht Paare in einer Datei auf einmal: Wählen Sie einen Datensatz, und suchen Sie dessen Paare.</translation>
    </message>
    <message>
        <source>%1 is no longer open.</source>
        <translation type="unfinished">%1 ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>The command line cannot begin with half of this drawing, which is in no file; with noise or a label it can.</source>
        <translation type="unfinished">Die Befehlszeile kann nicht mit der Hälfte dieser Zeichnung beginnen, die in keiner Datei ist; mit Rauschen oder einer Ziffer kann sie es.</translation>
    </message>
</context>
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Das Verfahren ist das gewichtslose Neuron (G-RAM) und das ikonische Training von Igor Aleksander. Die handgeschriebenen Ziffern sind MNIST von Yann LeCun, Corinna Cortes und Christopher Burges. Schriften: siehe die Lizenz jedes Schriftblatts. Gebaut mit Qt, Eigen, Highway, oneTBB, libzip, pugixml und zlib. Der eigene Code von Engram steht unter der MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation type="unfinished">Über Engram</translation>
    </message>
    <message>
        <source>&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Teach a weightless neural network by hand, and see every memory behind its answer.</source>
        <translation type="unfinished">&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Lehren Sie ein gewichtsloses neuronales Netz von Hand, und sehen Sie jede Erinnerung hinter seiner Antwort.</translation>
    </message>
    <message>
        <source>Thanks and licences</source>
        <translation type="unfinished">Dank und Lizenzen</translation>
    </message>
</context>
<context>
    <name>engram::AgentDialog</name>
    <message>
        <source>New agent</source>
        <translation type="unfinished">Neuer Agent</translation>
    </message>
    <message>
        <source>Agent settings</source>
        <translation type="unfinished">Agent einrichten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished">V&amp;orlage</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">Verdrahtung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Bild</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished">Abruf</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">Eigene Einstellungen</translation>
    </message>
    <message>
        <source>How neurons are wired: random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">Wie die Neuronen verdrahtet sind: random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">Bestimmt, welche Verbindungen gezogen werden</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic: Jede Lektion hält sich selbst</translation>
    </message>
    <message>
        <source>reset: the random start, as in the browser demo</source>
        <translation type="unfinished">reset: der zufällige Anfang, wie in der Browser-Demo</translation>
    </message>
    <message>
        <source>sequence: the real state before</source>
        <translation type="unfinished">sequence: der wirkliche Zustand davor</translation>
    </message>
    <message>
        <source>What a lesson stores as the state before it</source>
        <translation type="unfinished">Was eine Lektion als Zustand davor speichert</translation>
    </message>
    <message>
        <source>Memories at most this much farther than the nearest vote too</source>
        <translation type="unfinished">Auch Erinnerungen, die höchstens so viel ferner sind als die nächsten, stimmen ab</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>Decides random starts and random bits</source>
        <translation type="unfinished">Bestimmt zufällige Anfänge und zufällige Bits</translation>
    </message>
    <message>
        <source>Other pictures made from each lesson and taught with it</source>
        <translation type="unfinished">Andere Bilder, die aus jeder Lektion gemacht und mit ihr gelehrt werden</translation>
    </message>
    <message>
        <source>black and white, 1 bit a pixel</source>
        <translation type="unfinished">schwarz-weiß, 1 Bit je Bildpunkt</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, binary</source>
        <translation type="unfinished">grau, 8 Bits je Bildpunkt, binär</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, thermometer</source>
        <translation type="unfinished">grau, 8 Bits je Bildpunkt, Thermometer</translation>
    </message>
    <message>
        <source>edges, 8 directions a pixel</source>
        <translation type="unfinished">Kanten, 8 Richtungen je Bildpunkt</translation>
    </message>
    <message>
        <source>Grey levels from here up are 1</source>
        <translation type="unfinished">Graustufen ab hier sind 1</translation>
    </message>
    <message>
        <source>Centre and size drawings as MNIST does</source>
        <translation type="unfinished">Zeichnungen wie MNIST zentrieren und skalieren</translation>
    </message>
    <message>
        <source>Set slanted digits upright</source>
        <translation type="unfinished">Schräge Ziffern aufrichten</translation>
    </message>
    <message>
        <source>Stretch to one size</source>
        <translation type="unfinished">Auf eine Größe strecken</translation>
    </message>
    <message>
        <source>Ink: the brightest 20 %, no threshold</source>
        <translation type="unfinished">Tinte: die hellsten 20 %, ohne Schwelle</translation>
    </message>
    <message>
        <source>However thick or pale the strokes are; black and white only</source>
        <translation type="unfinished">Wie dick oder blass die Striche auch sind; nur schwarz-weiß</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation type="unfinished">&amp;Verbinder</translation>
    </message>
    <message>
        <source>&amp;Wiring seed</source>
        <translation type="unfinished">S&amp;tartwert der Verdrahtung</translation>
    </message>
    <message>
        <source>Con&amp;text</source>
        <translation type="unfinished">&amp;Kontext</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Regeln</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation type="unfinished">To&amp;leranz</translation>
    </message>
    <message>
        <source>&amp;Variants of a lesson</source>
        <translation type="unfinished">V&amp;arianten je Lektion</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished">&amp;Startwert</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation type="unfinished">&amp;Bildpunkte</translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation type="unfinished">Sch&amp;welle</translation>
    </message>
    <message>
        <source>Not one of the presets.</source>
        <translation type="unfinished">Keine der Vorlagen.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation type="unfinished">Ein Agent braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</source>
        <translation type="unfinished">
            <numerusform>Das leert den Agenten: Seine %Ln Erinnerung bedeutet nichts bei anderer Verdrahtung oder mit anders gemachten Bildern.</numerusform>
            <numerusform>Das leert den Agenten: Seine %Ln Erinnerungen bedeuten nichts bei anderer Verdrahtung oder mit anders gemachten Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Engram</source>
        <translation type="unfinished">Engram</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation type="unfinished">„%1“ leeren?</translation>
    </message>
    <message numerus="yes">
        <source>With these settings it starts again without its %Ln memories. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform>Mit diesen Einstellungen beginnt er neu, ohne seine %Ln Erinnerung. „Rückgängig“ bringt sie zurück.</numerusform>
            <numerusform>Mit diesen Einstellungen beginnt er neu, ohne seine %Ln Erinnerungen. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation type="unfinished">Leeren</translation>
    </message>
    <message>
        <source>Windows compare whole pieces of the picture with the memories of each digit: no connection is drawn, no state before is read and no memories vote. So wiring seed, context, DD and tolerance mean nothing here.</source>
        <translation type="unfinished">Fenster vergleichen ganze Stücke des Bildes mit den Erinnerungen an jede Ziffer: Keine Verbindung wird gezogen, kein Zustand davor gelesen, keine Erinnerung stimmt ab. Startwert der Verdrahtung, Kontext, DD und Toleranz bedeuten hier nichts.</translation>
    </message>
    <message>
        <source>What neurons read</source>
        <translation type="unfinished">Was Neuronen lesen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>There is no such wiring to draw.</source>
        <translation type="unfinished">Eine solche Verdrahtung gibt es nicht, daher kein Bild.</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">Steht im Titel des Fensters und in den Ergebnissen und wird mit dem Agenten gespeichert</translation>
    </message>
    <message>
        <source>Ready settings, each for a purpose; what is changed below makes them your own</source>
        <translation type="unfinished">Fertige Einstellungen, jede für einen Zweck; was unten geändert wird, macht sie zu eigenen</translation>
    </message>
    <message>
        <source>Begins with an empty agent of these settings</source>
        <translation type="unfinished">Beginnt mit einem leeren Agenten mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>Gives the open agent these settings</source>
        <translation type="unfinished">Gibt dem geöffneten Agenten diese Einstellungen</translation>
    </message>
    <message>
        <source>How the grey level of a pixel becomes the bits that neurons read</source>
        <translation type="unfinished">Wie aus der Graustufe eines Bildpunkts die Bits werden, die Neuronen lesen</translation>
    </message>
    <message>
        <source>A drawing may stand anywhere then, and be small or large; digits of data sets are so already</source>
        <translation type="unfinished">Eine Zeichnung darf dann irgendwo stehen und klein oder groß sein; Ziffern aus Datensätzen sind schon so</translation>
    </message>
    <message>
        <source>Digits that differ in their slant alone become alike</source>
        <translation type="unfinished">Ziffern, die sich nur in der Neigung unterscheiden, werden gleich</translation>
    </message>
    <message>
        <source>Wide and narrow digits become more alike; narrow ones stay narrower</source>
        <translation type="unfinished">Breite und schmale Ziffern werden ähnlicher; schmale bleiben schmaler</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">Zustand: Schritt %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Ausgabe</translation>
    </message>
    <message>
        <source>State: random start</source>
        <translation type="unfinished">Zustand: zufälliger Anfang</translation>
    </message>
</context>
<context>
    <name>engram::Announcer</name>
    <message>
        <source>The answer is no digit</source>
        <translation type="unfinished">Die Antwort ist keine Ziffer</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation type="unfinished">Die Antwort ist %1</translation>
    </message>
</context>
<context>
    <name>engram::AnswerPage</name>
    <message>
        <source>How the shares move, step by step</source>
        <translation type="unfinished">Wie sich die Anteile Schritt für Schritt ändern</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">Warum %1?</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Wird ermittelt. Solange Sie zeichnen, gehen Antworten vor.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Warum?</translation>
    </message>
    <message>
        <source>No memory decided a bit of this state; they were drawn at random, or kept.</source>
        <translation type="unfinished">Keine Erinnerung hat über ein Bit dieses Zustands entschieden; sie wurden zufällig gezogen oder behalten.</translation>
    </message>
    <message>
        <source>Memories were taken away since this was recorded, by forgetting or by undoing: these are the ones that today&apos;s agent would recall it from.</source>
        <translation type="unfinished">Seit dieser Aufnahme wurden Erinnerungen entfernt, durch Vergessen oder Rückgängigmachen: Das sind die, aus denen der heutige Agent den Zustand erinnern würde.</translation>
    </message>
    <message>
        <source>The state at step %1 was recalled from these memories, by share of its neurons.</source>
        <translation type="unfinished">Der Zustand in Schritt %1 wurde aus diesen Erinnerungen abgerufen, nach Anteil an seinen Neuronen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more memories gave %1 % together</source>
        <translation type="unfinished">
            <numerusform>%n weitere Erinnerung gab %1 %</numerusform>
            <numerusform>%n weitere Erinnerungen gaben zusammen %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the bits no memory decided</source>
        <translation type="unfinished">Über %1 % der Bits entschied keine Erinnerung</translation>
    </message>
</context>
<context>
    <name>engram::AnswerView</name>
    <message>
        <source>State of %1</source>
        <translation type="unfinished">Zustand von %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished">Antwort von %1</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">Zeichnen Sie eine Ziffer auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">keine Ziffer</translation>
    </message>
    <message>
        <source>settled at step %1, in %2 ms</source>
        <translation type="unfinished">in Ruhe ab Schritt %1, in %2 ms</translation>
    </message>
    <message>
        <source>not settled, in %1 ms</source>
        <translation type="unfinished">nicht zur Ruhe gekommen, in %1 ms</translation>
    </message>
</context>
<context>
    <name>engram::AskDialog</name>
    <message>
        <source>Uses what is written above</source>
        <translation type="unfinished">Verwendet, was oben geschrieben steht</translation>
    </message>
</context>
<context>
    <name>engram::BitPicture</name>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln Bit ist an</numerusform>
            <numerusform>%Ln Bits sind an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::BitTile</name>
    <message>
        <source>Output neuron %1, worth %2</source>
        <translation type="unfinished">Ausgabeneuron %1, Wert %2</translation>
    </message>
    <message>
        <source>%1, changed in this step</source>
        <translation type="unfinished">%1, in diesem Schritt geändert</translation>
    </message>
    <message>
        <source>Output neuron %1, worth %2: %3
Click to see what it reads</source>
        <translation type="unfinished">Ausgabeneuron %1, Wert %2: %3
Klicken, um zu sehen, was es liest</translation>
    </message>
</context>
<context>
    <name>engram::CanvasCard</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Zeichenfläche</translation>
    </message>
    <message>
        <source>as the agent gets it</source>
        <translation type="unfinished">wie der Agent es bekommt</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation type="unfinished">S&amp;tift</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation type="unfinished">Zeichnen (P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished">R&amp;adierer</translation>
    </message>
    <message>
        <source>Erase (E), or draw with the right mouse button</source>
        <translation type="unfinished">Radieren (E), oder mit der rechten Maustaste zeichnen</translation>
    </message>
    <message>
        <source>&amp;Clear canvas</source>
        <translation type="unfinished">&amp;Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation type="unfinished">Zeichenfläche leeren (Entf)</translation>
    </message>
    <message>
        <source>Open p&amp;icture on the canvas…</source>
        <translation type="unfinished">&amp;Bild auf der Zeichenfläche öffnen…</translation>
    </message>
    <message>
        <source>Put a picture of a digit on the canvas; it may be dropped or pasted here too</source>
        <translation type="unfinished">Das Bild einer Ziffer auf die Zeichenfläche bringen; man kann es auch hierher ziehen oder einfügen</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> px</translation>
    </message>
    <message>
        <source>Width of the pen or eraser</source>
        <translation type="unfinished">Breite des Stifts oder Radierers</translation>
    </message>
    <message>
        <source>Width of the pen or eraser, in pixels of the 280 x 280 canvas</source>
        <translation type="unfinished">Breite des Stifts oder Radierers, in Bildpunkten der Zeichenfläche von 280 x 280</translation>
    </message>
    <message>
        <source>What the agent gets of what is shown: 28 x 28 grey levels, before they become bits</source>
        <translation type="unfinished">Was der Agent vom Gezeigten bekommt: 28 x 28 Graustufen, bevor sie Bits werden</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished">Bild einer Ziffer öffnen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>The picture has several digits: choose one of them below the canvas first.</source>
        <translation type="unfinished">Das Bild hat mehrere Ziffern: Wählen Sie zuerst eine unter der Zeichenfläche.</translation>
    </message>
    <message>
        <source>inverting the picture</source>
        <translation type="unfinished">Bild invertieren</translation>
    </message>
    <message>
        <source>another use of the picture</source>
        <translation type="unfinished">andere Verwendung des Bildes</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>bringing in a picture</source>
        <translation type="unfinished">Bild einbringen</translation>
    </message>
    <message>
        <source>putting a digit on the canvas</source>
        <translation type="unfinished">Ziffer auf die Zeichenfläche bringen</translation>
    </message>
    <message>
        <source>None of them was read as a digit: keep them one by one.</source>
        <translation type="unfinished">Keine davon wurde als Ziffer gelesen: Behalten Sie sie einzeln.</translation>
    </message>
</context>
<context>
    <name>engram::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a digit here. Arrow keys move the pen, Space puts it down and lifts it. Type the right digit and press Enter to teach it.</source>
        <translation type="unfinished">Zeichnen Sie hier eine Ziffer. Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab. Tippen Sie die richtige Ziffer und drücken Sie die Eingabetaste, um sie zu lehren.</translation>
    </message>
    <message>
        <source>Draw a digit: by mouse or pen, or with the arrow keys and Space.
Type the right digit and press Enter to teach it. Delete clears.</source>
        <translation type="unfinished">Zeichnen Sie eine Ziffer: mit Maus oder Stift, oder mit Pfeiltasten und Leertaste.
Tippen Sie die richtige Ziffer und drücken Sie die Eingabetaste, um sie zu lehren. Entf leert die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">Hier eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Put the pen down</source>
        <translation type="unfinished">Den Stift aufsetzen</translation>
    </message>
    <message>
        <source>Lift the pen</source>
        <translation type="unfinished">Den Stift abheben</translation>
    </message>
    <message>
        <source>Pen to the left</source>
        <translation type="unfinished">Stift nach links</translation>
    </message>
    <message>
        <source>Pen to the right</source>
        <translation type="unfinished">Stift nach rechts</translation>
    </message>
    <message>
        <source>Pen up the canvas</source>
        <translation type="unfinished">Stift nach oben</translation>
    </message>
    <message>
        <source>Pen down the canvas</source>
        <translation type="unfinished">Stift nach unten</translation>
    </message>
    <message>
        <source>Teach the drawing</source>
        <translation type="unfinished">Die Zeichnung lehren</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished">Die Zeichenfläche ist leer.</translation>
    </message>
    <message>
        <source>There is a drawing.</source>
        <translation type="unfinished">Es ist etwas gezeichnet.</translation>
    </message>
    <message>
        <source>The pen draws, at column %1, row %2 of 28.</source>
        <translation type="unfinished">Der Stift zeichnet, in Spalte %1, Zeile %2 von 28.</translation>
    </message>
    <message>
        <source>The pen is up, at column %1, row %2 of 28.</source>
        <translation type="unfinished">Der Stift ist abgehoben, in Spalte %1, Zeile %2 von 28.</translation>
    </message>
</context>
<context>
    <name>engram::CellDialog</name>
    <message>
        <source>Digits of the sheet</source>
        <translation type="unfinished">Ziffern des Blatts</translation>
    </message>
    <message>
        <source>Row %1, column %2: level %3</source>
        <translation type="unfinished">Zeile %1, Spalte %2: Stufe %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Wiederholen</translation>
    </message>
    <message>
        <source>Clear all cells</source>
        <translation type="unfinished">Alle Zellen leeren</translation>
    </message>
    <message>
        <source>Grey level that a click sets</source>
        <translation type="unfinished">Graustufe, die ein Klick setzt</translation>
    </message>
    <message>
        <source>Grey level that a click or Space sets: 255 is full ink</source>
        <translation type="unfinished">Graustufe, die ein Klick oder die Leertaste setzt: 255 ist volle Tinte</translation>
    </message>
    <message>
        <source>Grey &amp;level</source>
        <translation type="unfinished">Grau&amp;stufe</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished">Ihre Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keeps the digits as they are now, and closes this</source>
        <translation type="unfinished">Behält die Ziffern, wie sie jetzt sind, und schließt dies</translation>
    </message>
</context>
<context>
    <name>engram::CellEditor</name>
    <message>
        <source>Cells of the digit</source>
        <translation type="unfinished">Zellen der Ziffer</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, Space sets or clears its cell, 1 to 9 give it a grey level and 0 clears it.</source>
        <translation type="unfinished">Pfeiltasten bewegen die Marke, die Leertaste füllt oder leert ihre Zelle, 1 bis 9 geben ihr eine Graustufe und 0 leert sie.</translation>
    </message>
    <message>
        <source>Click or drag: set cells; with the right button: clear them.
Keys: arrows move the cursor, Space sets or clears, 0 to 9 give a grey level.</source>
        <translation type="unfinished">Klicken oder ziehen: Zellen füllen; mit der rechten Taste: leeren.
Tasten: Pfeile bewegen die Marke, die Leertaste füllt oder leert, 0 bis 9 geben eine Graustufe.</translation>
    </message>
    <message>
        <source>clearing all cells</source>
        <translation type="unfinished">alle Zellen leeren</translation>
    </message>
    <message>
        <source>Cells of the digit: row %1, column %2, level %3</source>
        <translation type="unfinished">Zellen der Ziffer: Zeile %1, Spalte %2, Stufe %3</translation>
    </message>
    <message>
        <source>setting cells</source>
        <translation type="unfinished">Zellen füllen</translation>
    </message>
    <message>
        <source>setting a cell</source>
        <translation type="unfinished">Zelle füllen</translation>
    </message>
</context>
<context>
    <name>engram::ChartsPage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Recall and precision of each digit</source>
        <translation type="unfinished">Trefferquote und Präzision jeder Ziffer</translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished">Ziffer</translation>
    </message>
    <message>
        <source>Accuracy by step</source>
        <translation type="unfinished">Genauigkeit nach Schritt</translation>
    </message>
    <message>
        <source>steps (0: the random start)</source>
        <translation type="unfinished">Schritte (0: der zufällige Anfang)</translation>
    </message>
    <message>
        <source>Accuracy by sureness</source>
        <translation type="unfinished">Genauigkeit nach Sicherheit</translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished">Trefferquote</translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished">Präzision</translation>
    </message>
    <message>
        <source>Recall: of the pictures of a digit, so many were read as it. Precision: of the pictures read as it, so many were it.</source>
        <translation type="unfinished">Trefferquote: So viele der Bilder einer Ziffer wurden als sie gelesen. Präzision: So viele der Bilder, die als sie gelesen wurden, waren sie.</translation>
    </message>
    <message>
        <source>Choose a bar by a click or by the arrow keys: its figures stand here.</source>
        <translation type="unfinished">Wählen Sie einen Balken per Klick oder mit den Pfeiltasten: Hier stehen seine Zahlen.</translation>
    </message>
    <message>
        <source>%1: recall %2 (%3 of %4), precision %5 (%3 of %6)</source>
        <translation type="unfinished">%1: Trefferquote %2 (%3 von %4), Präzision %5 (%3 von %6)</translation>
    </message>
    <message>
        <source>After step %1: %2 right (%3 of %4)</source>
        <translation type="unfinished">Nach Schritt %1: %2 richtig (%3 von %4)</translation>
    </message>
    <message>
        <source>Group %1 by sureness: %2 right (%3 of %4), margins %5 to %6</source>
        <translation type="unfinished">Gruppe %1 nach Sicherheit: %2 richtig (%3 von %4), Abstände %5 bis %6</translation>
    </message>
    <message>
        <source>tenths, surest first</source>
        <translation type="unfinished">Zehntel, die sichersten zuerst</translation>
    </message>
</context>
<context>
    <name>engram::CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Vergleichen</translation>
    </message>
    <message>
        <source>Second agent</source>
        <translation type="unfinished">Zweiter Agent</translation>
    </message>
    <message>
        <source>The open agent before its last change, a saved agent, or a new one of a preset that is taught what the open one was</source>
        <translation type="unfinished">Der geöffnete Agent vor seiner letzten Änderung, ein gespeicherter, oder ein neuer einer Vorlage, der lernt, was der geöffnete gelernt hat</translation>
    </message>
    <message>
        <source>Before the last change</source>
        <translation type="unfinished">Vor der letzten Änderung</translation>
    </message>
    <message>
        <source>An agent&apos;s file…</source>
        <translation type="unfinished">Datei eines Agenten…</translation>
    </message>
    <message>
        <source>%1, taught the same</source>
        <translation type="unfinished">%1, dasselbe gelehrt</translation>
    </message>
    <message>
        <source>Sa&amp;ve the second…</source>
        <translation type="unfinished">Zweiten s&amp;peichern…</translation>
    </message>
    <message>
        <source>Saves the second agent as a file of its own</source>
        <translation type="unfinished">Speichert den zweiten Agenten als eigene Datei</translation>
    </message>
    <message>
        <source>&amp;Second agent</source>
        <translation type="unfinished">Z&amp;weiter Agent</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">Ziffern aus</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">Testbilder</translation>
    </message>
    <message>
        <source>So many random test digits; both are asked about the same</source>
        <translation type="unfinished">So viele zufällige Testziffern; beide werden nach denselben gefragt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Startwert</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">Bestimmt, welche Ziffern gezogen werden: Derselbe Startwert zieht dieselben Ziffern</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">Schritte je Bild</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">Schritte, die ein Agent macht, bevor seine Antwort zählt</translation>
    </message>
    <message>
        <source>&amp;Test both</source>
        <translation type="unfinished">Beide &amp;testen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished">St&amp;opp</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">&amp;Ziffern aus</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished">B&amp;ilder</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">Startwe&amp;rt</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation type="unfinished">S&amp;chritte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>How both read the same pictures</source>
        <translation type="unfinished">Wie beide dieselben Bilder lesen</translation>
    </message>
    <message>
        <source>Pictures that they read differently</source>
        <translation type="unfinished">Bilder, die sie verschieden lesen</translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">A&amp;uf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Both agents are asked about the chosen picture (Enter)</source>
        <translation type="unfinished">Beide Agenten werden nach dem gewählten Bild gefragt (Eingabetaste)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">Al&amp;s Befehl kopieren</translation>
    </message>
    <message>
        <source>The line for engram-cli that compares the same, with the same figures</source>
        <translation type="unfinished">Die Zeile für engram-cli, die dasselbe vergleicht, mit denselben Zahlen</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1 (geöffnet)</translation>
    </message>
    <message>
        <source>Choose a second agent first.</source>
        <translation type="unfinished">Wählen Sie zuerst einen zweiten Agenten.</translation>
    </message>
    <message>
        <source>Asks both about the same test digits</source>
        <translation type="unfinished">Fragt beide nach denselben Testziffern</translation>
    </message>
    <message>
        <source>Nothing has been changed yet that could be undone; teach the agent, or choose another second agent.</source>
        <translation type="unfinished">Noch wurde nichts geändert, was rückgängig gemacht werden könnte; lehren Sie den Agenten, oder wählen Sie einen anderen zweiten.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation type="unfinished">%1 vor: %2</translation>
    </message>
    <message>
        <source>Teaching the second agent…</source>
        <translation type="unfinished">Der zweite Agent wird gelehrt…</translation>
    </message>
    <message numerus="yes">
        <source>Taught the same %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>Dieselbe %Ln Lektion gelehrt.</numerusform>
            <numerusform>Dieselben %Ln Lektionen gelehrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others are drawings, judged answers, or of data sets that are not open.</source>
        <translation type="unfinished">
            <numerusform>%Ln andere ist eine Zeichnung, eine beurteilte Antwort oder aus einem Datensatz, der nicht geöffnet ist.</numerusform>
            <numerusform>%Ln andere sind Zeichnungen, beurteilte Antworten oder aus Datensätzen, die nicht geöffnet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with an agent</source>
        <translation type="unfinished">Mit einem Agenten vergleichen</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agenten (*.engram);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">Zeichnen Sie eine Ziffer auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Testing both…</source>
        <translation type="unfinished">Beide werden getestet…</translation>
    </message>
    <message>
        <source>Stopped; nothing is compared.</source>
        <translation type="unfinished">Angehalten; es ist nichts verglichen.</translation>
    </message>
    <message>
        <source>The open agent has changed since.</source>
        <translation type="unfinished">Der geöffnete Agent hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Listed: %L1 of %L2; Export has all.</source>
        <translation type="unfinished">Aufgelistet: %L1 von %L2; der Export enthält alle.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished">Vergleich exportieren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">Vergleich</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Save the second agent</source>
        <translation type="unfinished">Zweiten Agenten speichern</translation>
    </message>
    <message>
        <source>Agents (*.engram)</source>
        <translation type="unfinished">Agenten (*.engram)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Gespeichert in %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 %L2, %3: the first read %4, the second %5</source>
        <translation type="unfinished">%1 %L2, %3: der erste las %4, der zweite %5</translation>
    </message>
    <message>
        <source>The second agent is ready: %1</source>
        <translation type="unfinished">Der zweite Agent ist bereit: %1</translation>
    </message>
    <message>
        <source>Stops what is at work now; what was shown before stays</source>
        <translation type="unfinished">Hält an, was gerade läuft; was vorher gezeigt wurde, bleibt</translation>
    </message>
    <message>
        <source>Pictures that they read differently, both answers below each; Enter puts one on the canvas</source>
        <translation type="unfinished">Bilder, die sie verschieden lesen, darunter je beide Antworten; die Eingabetaste bringt eines auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Read differently (digit: first | second)</source>
        <translation type="unfinished">&amp;Verschieden gelesen (Ziffer: erster | zweiter)</translation>
    </message>
    <message>
        <source>Both read every picture alike.</source>
        <translation type="unfinished">Beide lesen jedes Bild gleich.</translation>
    </message>
    <message>
        <source>Test both to see how well each reads, and which pictures they read differently.</source>
        <translation type="unfinished">Testen Sie beide: Dann steht hier, wie gut jeder liest und welche Bilder sie verschieden lesen.</translation>
    </message>
    <message>
        <source>%1: %2 | %3</source>
        <translation type="unfinished">%1: %2 | %3</translation>
    </message>
    <message>
        <source>The open data set, or digits of one&apos;s own, that both are asked about</source>
        <translation type="unfinished">Der geöffnete Datensatz oder die eigenen Ziffern, nach denen beide gefragt werden</translation>
    </message>
    <message>
        <source>All figures and the pictures that they read differently, as CSV or JSON</source>
        <translation type="unfinished">Alle Zahlen und die Bilder, die sie verschieden lesen, als CSV oder JSON</translation>
    </message>
    <message>
        <source>Open a data set with test digits under Data, or keep some of your own; MNIST has them.</source>
        <translation type="unfinished">Öffnen Sie unter „Daten“ einen Datensatz mit Testziffern, oder behalten Sie eigene; MNIST hat welche.</translation>
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
        <translation type="unfinished">Erinnerung und Eingabe</translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished">Die Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n Bit weicht ab</numerusform>
            <numerusform>%n Bits weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− only in the memory: %n bits</source>
        <translation type="unfinished">
            <numerusform>− nur in der Erinnerung: %n Bit</numerusform>
            <numerusform>− nur in der Erinnerung: %n Bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation type="unfinished">
            <numerusform>+ nur in der Eingabe: %n Bit</numerusform>
            <numerusform>+ nur in der Eingabe: %n Bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">Vergessen</translation>
    </message>
    <message>
        <source>The memory as a drawing, which the agent answers</source>
        <translation type="unfinished">Die Erinnerung als Zeichnung, die der Agent beantwortet</translation>
    </message>
    <message>
        <source>Takes the memory out of the agent; Undo brings it back</source>
        <translation type="unfinished">Nimmt die Erinnerung aus dem Agenten; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation type="unfinished">Auf die Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">keine Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read right.</source>
        <translation type="unfinished">
            <numerusform>Einmal wurde %1 richtig gelesen.</numerusform>
            <numerusform>%Ln-mal wurde %1 richtig gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read as %2.</source>
        <translation type="unfinished">
            <numerusform>Einmal wurde %1 als %2 gelesen.</numerusform>
            <numerusform>%Ln-mal wurde %1 als %2 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits that are %1</source>
        <translation type="unfinished">In Wahrheit %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished">Gelesen als %1</translation>
    </message>
    <message>
        <source>no digit (10 to 15)</source>
        <translation type="unfinished">keine Ziffer (10 bis 15)</translation>
    </message>
</context>
<context>
    <name>engram::ConnectorFields</name>
    <message>
        <source>Kind of connector</source>
        <translation type="unfinished">Art des Verbinders</translation>
    </message>
    <message>
        <source>Which bits of the picture, and which neighbours, each neuron reads</source>
        <translation type="unfinished">Welche Bits des Bildes und welche Nachbarn jedes Neuron liest</translation>
    </message>
</context>
<context>
    <name>engram::ContextHelp</name>
    <message>
        <source>Panels that share one place; the one that is chosen is in front</source>
        <translation type="unfinished">Bereiche, die sich einen Platz teilen; der gewählte ist vorn</translation>
    </message>
    <message>
        <source>Closes this and changes nothing</source>
        <translation type="unfinished">Schließt dies und ändert nichts</translation>
    </message>
    <message>
        <source>Closes this</source>
        <translation type="unfinished">Schließt dies</translation>
    </message>
</context>
<context>
    <name>engram::CurveChart</name>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished">Lernkurven</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln lessons: %2 % right, %3 % wrong</source>
        <translation type="unfinished">
            <numerusform>%1 nach %Ln Lektion: %2 % richtig, %3 % falsch</numerusform>
            <numerusform>%1 nach %Ln Lektionen: %2 % richtig, %3 % falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation type="unfinished">%1 (veröffentlicht)</translation>
    </message>
    <message>
        <source>%1; one draw</source>
        <translation type="unfinished">%1; eine Ziehung</translation>
    </message>
    <message numerus="yes">
        <source>%1; mean of %Ln draws, ± %2 %</source>
        <translation type="unfinished">
            <numerusform>%1; Mittel aus %Ln Ziehung, ± %2 %</numerusform>
            <numerusform>%1; Mittel aus %Ln Ziehungen, ± %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation type="unfinished">Noch ist nichts gemessen</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation type="unfinished">Lektionen</translation>
    </message>
    <message>
        <source>right answers, %</source>
        <translation type="unfinished">richtige Antworten, %</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished">Noch ist nichts gemessen.</translation>
    </message>
    <message>
        <source>How many answers are right after so many lessons; the band is one standard deviation to both sides. The arrow keys go from mark to mark</source>
        <translation type="unfinished">Wie viele Antworten nach so vielen Lektionen richtig sind; das Band ist eine Standardabweichung nach beiden Seiten. Die Pfeiltasten gehen von Zeichen zu Zeichen</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <translation type="unfinished">%1, ausgewogen</translation>
    </message>
    <message>
        <source>scattering (Bruna, Mallat 2013)</source>
        <translation type="unfinished">Streuung (Bruna, Mallat 2013)</translation>
    </message>
    <message>
        <source>distortions (Keysers 2007)</source>
        <translation type="unfinished">Verzerrungen (Keysers 2007)</translation>
    </message>
    <message>
        <source>shape context (Belongie 2002)</source>
        <translation type="unfinished">Formkontext (Belongie 2002)</translation>
    </message>
</context>
<context>
    <name>engram::CurveWindow</name>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">Lernkurve</translation>
    </message>
    <message>
        <source>Presets and agents to measure</source>
        <translation type="unfinished">Vorlagen und Agenten, die gemessen werden</translation>
    </message>
    <message>
        <source>&amp;Add an agent…</source>
        <translation type="unfinished">Agenten &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Measures the settings of an agent&apos;s file, taught anew, beside the presets</source>
        <translation type="unfinished">Misst neben den Vorlagen die Einstellungen einer Agentendatei, von Neuem gelehrt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Takes the chosen agent&apos;s file out of this list (Del); the file stays</source>
        <translation type="unfinished">Nimmt die gewählte Agentendatei aus dieser Liste (Entf); die Datei bleibt</translation>
    </message>
    <message>
        <source>&amp;Presets and agents</source>
        <translation type="unfinished">&amp;Vorlagen und Agenten</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">Ziffern aus</translation>
    </message>
    <message>
        <source>The open data set whose training digits are taught and whose test digits are asked about</source>
        <translation type="unfinished">Der geöffnete Datensatz, dessen Trainingsziffern gelehrt und dessen Testziffern gefragt werden</translation>
    </message>
    <message>
        <source>Fewest lessons</source>
        <translation type="unfinished">Wenigste Lektionen</translation>
    </message>
    <message>
        <source>Most lessons</source>
        <translation type="unfinished">Meiste Lektionen</translation>
    </message>
    <message>
        <source>Up to all training digits</source>
        <translation type="unfinished">Bis zu allen Trainingsziffern</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished">Ziehungen</translation>
    </message>
    <message>
        <source>How often each number of lessons is measured, with other lessons and questions: the curve is the mean, the band one standard deviation</source>
        <translation type="unfinished">Wie oft bei jeder Zahl von Lektionen gemessen wird, mit anderen Lektionen und Fragen: Die Kurve ist der Mittelwert, das Band eine Standardabweichung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Startwert</translation>
    </message>
    <message>
        <source>Of the first draw; the next ones count on. The same seed gives the same figures</source>
        <translation type="unfinished">Der ersten Ziehung; die nächsten zählen weiter. Derselbe Startwert gibt dieselben Zahlen</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">Testbilder</translation>
    </message>
    <message>
        <source>So many random test digits are asked about in each measurement</source>
        <translation type="unfinished">So viele zufällige Testziffern werden bei jeder Messung gefragt</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">Schritte je Bild</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">Schritte, die ein Agent macht, bevor seine Antwort zählt</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished">&amp;Messen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished">S&amp;topp</translation>
    </message>
    <message>
        <source>What is measured stays; Measure goes on from there</source>
        <translation type="unfinished">Was gemessen ist, bleibt; „Messen“ macht dort weiter</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">&amp;Ziffern aus</translation>
    </message>
    <message>
        <source>Lessons &amp;from</source>
        <translation type="unfinished">&amp;Lektionen von</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished">&amp;bis</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation type="unfinished">Zieh&amp;ungen</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">Startwe&amp;rt</translation>
    </message>
    <message>
        <source>Test &amp;images</source>
        <translation type="unfinished">T&amp;estbilder</translation>
    </message>
    <message>
        <source>&amp;Steps each</source>
        <translation type="unfinished">&amp;Schritte</translation>
    </message>
    <message>
        <source>P&amp;ublished figures of others</source>
        <translation type="unfinished">Veröffentli&amp;chte Werte anderer</translation>
    </message>
    <message>
        <source>What other methods were published to reach on MNIST, as dotted lines</source>
        <translation type="unfinished">Was andere Verfahren laut Veröffentlichungen auf MNIST erreichen, als gepunktete Linien</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportieren…</translation>
    </message>
    <message>
        <source>The figure as PNG or SVG, the measurements as CSV</source>
        <translation type="unfinished">Die Abbildung als PNG oder SVG, die Messwerte als CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">Als Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>The line for engram-cli that measures the same, with the same figures</source>
        <translation type="unfinished">Die Zeile für engram-cli, die dasselbe misst, mit denselben Zahlen</translation>
    </message>
    <message>
        <source>Point at a mark, or use the arrow keys, for its figures.</source>
        <translation type="unfinished">Zeigen Sie auf ein Zeichen oder benutzen Sie die Pfeiltasten, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>all %L1</source>
        <translation type="unfinished">alle %L1</translation>
    </message>
    <message>
        <source>Open a data set with training and test digits under Data; MNIST has both.</source>
        <translation type="unfinished">Öffnen Sie unter „Daten“ einen Datensatz mit Trainings- und Testziffern; MNIST hat beides.</translation>
    </message>
    <message>
        <source>Tick at least one preset or agent.</source>
        <translation type="unfinished">Haken Sie mindestens eine Vorlage oder einen Agenten an.</translation>
    </message>
    <message>
        <source>The fewest lessons are more than the most.</source>
        <translation type="unfinished">Die wenigsten Lektionen sind mehr als die meisten.</translation>
    </message>
    <message>
        <source>Teaches and tests; the curves grow as it goes</source>
        <translation type="unfinished">Lehrt und testet; die Kurven wachsen dabei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation type="unfinished">
            <numerusform>%Ln Messung</numerusform>
            <numerusform>%Ln Messungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished">%1 in %2 s</translation>
    </message>
    <message>
        <source>Stopped after %1 of %L2; Measure goes on from there</source>
        <translation type="unfinished">Angehalten nach %1 von %L2; „Messen“ macht dort weiter</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">Es wird gemessen…</translation>
    </message>
    <message>
        <source>%L1 of %L2 measured</source>
        <translation type="unfinished">%L1 von %L2 gemessen</translation>
    </message>
    <message>
        <source>%1 · about %2 min left</source>
        <translation type="unfinished">%1 · noch etwa %2 min</translation>
    </message>
    <message>
        <source>%1 · about %2 s left</source>
        <translation type="unfinished">%1 · noch etwa %2 s</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished">Agenten hinzufügen</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agenten (*.engram);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the learning curve</source>
        <translation type="unfinished">Lernkurve exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Picture (*.svg);;Measurements (*.csv)</source>
        <translation type="unfinished">Bild (*.png);;Bild (*.svg);;Messwerte (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation type="unfinished">Bild (*.svg)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .csv.</source>
        <translation type="unfinished">Wählen Sie einen Namen, der auf .png, .svg oder .csv endet.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Nach %1 exportiert</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Drawn at random: 10 are one of each digit on average, but seldom all ten</source>
        <translation type="unfinished">Zufällig gezogen: 10 sind im Mittel eine von jeder Ziffer, aber selten alle zehn</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">Lernkurve: %1</translation>
    </message>
    <message>
        <source>Those with a check mark are measured; Space sets it</source>
        <translation type="unfinished">Was ein Häkchen hat, wird gemessen; die Leertaste setzt es</translation>
    </message>
    <message>
        <source>As many of each di&amp;git</source>
        <translation type="unfinished">Jede Ziffer &amp;gleich oft</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">Zieht 10 Lektionen als eine von jeder Ziffer, 1.000 als hundert von jeder; sonst werden sie zufällig gezogen</translation>
    </message>
    <message>
        <source>10 are one of each digit</source>
        <translation type="unfinished">10 sind eine von jeder Ziffer</translation>
    </message>
    <message>
        <source>The settings of the agent that is open, taught anew; the agent itself stays as it is</source>
        <translation type="unfinished">Die Einstellungen des offenen Agenten, von Neuem gelehrt; der Agent selbst bleibt, wie er ist</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1 (geöffnet)</translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln Ziffer</numerusform>
            <numerusform>%1: %Ln Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished">Lizenz: %1</translation>
    </message>
    <message>
        <source>Cells that were not plainly 0 or 1: double-click to see them</source>
        <translation type="unfinished">Zellen, die nicht einfach 0 oder 1 waren: Doppelklick zeigt sie</translation>
    </message>
    <message>
        <source>&amp;Open data file…</source>
        <translation type="unfinished">&amp;Datendatei öffnen…</translation>
    </message>
    <message>
        <source>&amp;From a font…</source>
        <translation type="unfinished">Aus einer Schri&amp;ft…</translation>
    </message>
    <message>
        <source>Make a data set of the ten digits of any installed font</source>
        <translation type="unfinished">Einen Datensatz aus den zehn Ziffern einer installierten Schrift machen</translation>
    </message>
    <message>
        <source>&amp;Export as font sheet…</source>
        <translation type="unfinished">Als Schriftblatt &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save the ten digits of the selected font as a spreadsheet or as text</source>
        <translation type="unfinished">Die zehn Ziffern der gewählten Schrift als Tabelle oder als Text speichern</translation>
    </message>
    <message>
        <source>Show &amp;repaired cells…</source>
        <translation type="unfinished">&amp;Reparierte Zellen zeigen…</translation>
    </message>
    <message>
        <source>Cells of the selected sheet that were not plainly 0 or 1</source>
        <translation type="unfinished">Zellen des gewählten Blatts, die nicht einfach 0 oder 1 waren</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation type="unfinished">Datensatz &amp;schließen</translation>
    </message>
    <message>
        <source>Take the selected data set out of the list; what was taught of it stays</source>
        <translation type="unfinished">Den gewählten Datensatz aus der Liste nehmen; was aus ihm gelehrt wurde, bleibt</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished">&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished">&amp;Keinen wählen</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">Datensätze</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">Öffnen…</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished">Datendatei öffnen</translation>
    </message>
    <message>
        <source>From a font…</source>
        <translation type="unfinished">Aus Schrift…</translation>
    </message>
    <message>
        <source>%1, %2 repaired</source>
        <translation type="unfinished">%1, %2 repariert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 digits</source>
        <translation type="unfinished">
            <numerusform>%1, %2 Ziffer</numerusform>
            <numerusform>%1, %2 Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Open data files</source>
        <translation type="unfinished">Datendateien öffnen</translation>
    </message>
    <message>
        <source>Export a font sheet</source>
        <translation type="unfinished">Schriftblatt exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.txt)</source>
        <translation type="unfinished">Tabelle (*.xlsx);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Sets of digits (pickle, IDX, NPZ, NPY, CSV, zip) and font sheets (xlsx, ods, CSV, text); or drop them on the window (Ctrl+D)</source>
        <translation type="unfinished">Ziffernsätze (pickle, IDX, NPZ, NPY, CSV, zip) und Schriftblätter (xlsx, ods, CSV, Text); oder auf das Fenster ziehen (Strg+D)</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation type="unfinished">Daten&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Export &amp;digits…</source>
        <translation type="unfinished">Ziffern e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save the digits of the selected set as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">Die Ziffern des gewählten Satzes als NPZ, IDX, Ordner mit Bildern oder Schriftblatt speichern</translation>
    </message>
    <message>
        <source>Cop&amp;y into my digits…</source>
        <translation type="unfinished">&amp;In meine Ziffern kopieren…</translation>
    </message>
    <message>
        <source>Keep digits of the selected set among your own</source>
        <translation type="unfinished">Ziffern des gewählten Satzes zu den eigenen legen</translation>
    </message>
    <message>
        <source>Ed&amp;it cells…</source>
        <translation type="unfinished">&amp;Zellen bearbeiten…</translation>
    </message>
    <message>
        <source>Mend the digits of the selected font sheet cell by cell</source>
        <translation type="unfinished">Die Ziffern des gewählten Schriftblatts Zelle für Zelle ausbessern</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation type="unfinished">&amp;Galerie…</translation>
    </message>
    <message>
        <source>All pictures of the data sets, page by page (Ctrl+G)</source>
        <translation type="unfinished">Alle Bilder der Datensätze, Seite für Seite (Strg+G)</translation>
    </message>
    <message>
        <source>Show its &amp;pictures…</source>
        <translation type="unfinished">&amp;Bilder zeigen…</translation>
    </message>
    <message>
        <source>The gallery of the selected data set</source>
        <translation type="unfinished">Die Galerie des gewählten Datensatzes</translation>
    </message>
    <message>
        <source>Pict&amp;ures nearly the same…</source>
        <translation type="unfinished">Fas&amp;t gleiche Bilder…</translation>
    </message>
    <message>
        <source>Pairs of pictures that differ least, and those of them that are labelled differently</source>
        <translation type="unfinished">Bildpaare, die sich am wenigsten unterscheiden, und diejenigen darunter, die verschieden beschriftet sind</translation>
    </message>
    <message>
        <source>The data sets that are open. Those with a check mark are used for teaching and testing</source>
        <translation type="unfinished">Die offenen Datensätze. Mit denen, die ein Häkchen haben, wird gelehrt und getestet</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation type="unfinished">Datenordner öffnen</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation type="unfinished">Beschriftungen von %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (%1);;All files (*)</source>
        <translation type="unfinished">Datensätze und Schriftblätter (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A folder with the files of a data set, or with a picture for each digit in folders called 0 to 9; or drop it on the window (Ctrl+Shift+O)</source>
        <translation type="unfinished">Ein Ordner mit den Dateien eines Datensatzes oder mit einem Bild für jede Ziffer in Ordnern namens 0 bis 9; oder auf das Fenster ziehen (Strg+Umschalt+O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to teach</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer zum Lehren</numerusform>
            <numerusform>%Ln Ziffern zum Lehren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to test with</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer zum Testen</numerusform>
            <numerusform>%Ln Ziffern zum Testen</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hosen data sets</source>
        <translation type="unfinished">Ge&amp;wählte Datensätze</translation>
    </message>
    <message>
        <source>No data set is open. Open a file or a folder, or drop it on the window.</source>
        <translation type="unfinished">Kein Datensatz ist offen. Öffnen Sie eine Datei oder einen Ordner, oder ziehen Sie sie auf das Fenster.</translation>
    </message>
</context>
<context>
    <name>engram::Digit</name>
    <message>
        <source>an %1</source>
        <translation type="unfinished">eine %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation type="unfinished">eine %1</translation>
    </message>
    <message>
        <source>These are test pictures. Once taught, they say nothing about digits that are new to the agent: the next test counts them apart.</source>
        <translation type="unfinished">Das sind Testbilder. Einmal gelehrt, sagen sie nichts mehr über Ziffern, die dem Agenten neu sind: Der nächste Test zählt sie gesondert.</translation>
    </message>
</context>
<context>
    <name>engram::DigitBars</name>
    <message>
        <source>How near each digit was</source>
        <translation type="unfinished">Wie nah jede Ziffer war</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>How near the picture is to what was taught of each digit, as it was put, and how much of the state was recalled from it:
%1</source>
        <translation type="unfinished">Wie nah das Bild dem ist, was von jeder Ziffer gelehrt wurde, und wie viel des Zustands daraus abgerufen wurde:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits away</source>
        <translation type="unfinished">
            <numerusform>%Ln Bit entfernt</numerusform>
            <numerusform>%Ln Bits entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole state</source>
        <translation type="unfinished">der ganze Zustand</translation>
    </message>
    <message>
        <source>%1 % of the state</source>
        <translation type="unfinished">%1 % des Zustands</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>engram::DigitExport</name>
    <message>
        <source>NumPy archive (*.npz)</source>
        <translation type="unfinished">NumPy-Archiv (*.npz)</translation>
    </message>
    <message>
        <source>Two files as MNIST&apos;s, IDX (*.idx)</source>
        <translation type="unfinished">Zwei Dateien wie die von MNIST, IDX (*.idx)</translation>
    </message>
    <message>
        <source>New folder of PNG pictures, by digit (*)</source>
        <translation type="unfinished">Neuer Ordner mit PNG-Bildern, nach Ziffern (*)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, text (*.txt)</source>
        <translation type="unfinished">Schriftblatt mit zehn Ziffern, Text (*.txt)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, spreadsheet (*.xlsx)</source>
        <translation type="unfinished">Schriftblatt mit zehn Ziffern, Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing digits…</source>
        <translation type="unfinished">Ziffern werden geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation type="unfinished">Ziffern exportieren</translation>
    </message>
</context>
<context>
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">Die Zeichnung, wie der Agent sie bekommt</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished">Noch ist nichts gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>28 x 28 pixels, %Ln with ink</source>
        <translation type="unfinished">
            <numerusform>28 x 28 Bildpunkte, %Ln mit Tinte</numerusform>
            <numerusform>28 x 28 Bildpunkte, %Ln mit Tinte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">Ziffern des Bildes</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">Lehren, dass es &amp;%1 ist</translation>
    </message>
    <message>
        <source>The digits that were found in the picture; click one to ask about it, type what it is to teach it</source>
        <translation type="unfinished">Die Ziffern, die im Bild gefunden wurden; eine anklicken, um nach ihr zu fragen, tippen, was sie ist, um sie zu lehren</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches and keeps.</source>
        <translation type="unfinished">Die Eingabetaste bringt eine Ziffer auf die Zeichenfläche; eine getippte Ziffer sagt, was es ist; die Menütaste lehrt und behält.</translation>
    </message>
    <message>
        <source>&amp;Keep among my digits</source>
        <translation type="unfinished">Zu meinen Ziffern &amp;legen</translation>
    </message>
    <message>
        <source>Keep its whole &amp;line</source>
        <translation type="unfinished">Die ganze &amp;Zeile behalten</translation>
    </message>
    <message>
        <source>as &amp;%1</source>
        <translation type="unfinished">als &amp;%1</translation>
    </message>
    <message>
        <source>Keep &amp;all as they are read</source>
        <translation type="unfinished">Alle &amp;behalten, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">&amp;Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">Warum wird &amp;sie so gelesen?</translation>
    </message>
</context>
<context>
    <name>engram::DigitsModel</name>
    <message>
        <source>Digit %1 of %2, line %3</source>
        <translation type="unfinished">Ziffer %1 von %2, Zeile %3</translation>
    </message>
    <message>
        <source>Digit %1 of %2</source>
        <translation type="unfinished">Ziffer %1 von %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished">gelesen als %1</translation>
    </message>
    <message>
        <source>read as no digit</source>
        <translation type="unfinished">als keine Ziffer gelesen</translation>
    </message>
    <message>
        <source>Click: put it on the canvas. Right click: teach or keep it.</source>
        <translation type="unfinished">Klick: auf die Zeichenfläche. Rechtsklick: lehren oder behalten.</translation>
    </message>
</context>
<context>
    <name>engram::DistanceHistogram</name>
    <message>
        <source>Distances of all memories</source>
        <translation type="unfinished">Abstände aller Erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n memories, the nearest at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n Erinnerung, die nächste im Abstand %1</numerusform>
            <numerusform>%n Erinnerungen, die nächste im Abstand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation type="unfinished">nächste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n Bit weicht ab</numerusform>
            <numerusform>%n Bits weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n memories at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n Erinnerung im Abstand %1</numerusform>
            <numerusform>%n Erinnerungen im Abstand %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <translation type="unfinished">%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished">%1 ausblenden</translation>
    </message>
    <message>
        <source>Hide %1; the View menu brings it back</source>
        <translation type="unfinished">%1 ausblenden; das Menü „Ansicht“ bringt es zurück</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished">%1 ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>engram::Document</name>
    <message>
        <source>Engram agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Engram-Agenten (*.engram);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open an agent</source>
        <translation type="unfinished">Agent öffnen</translation>
    </message>
    <message>
        <source>Save the agent</source>
        <translation type="unfinished">Agent speichern</translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished">speichern</translation>
    </message>
    <message>
        <source>Rename the agent</source>
        <translation type="unfinished">Agent umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">Steht im Titel des Fensters und in den Ergebnissen und wird mit dem Agenten gespeichert</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished">Ohne Speichern gehen die Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
</context>
<context>
    <name>engram::Drawing</name>
    <message>
        <source>a stroke</source>
        <translation type="unfinished">Strich</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation type="unfinished">Radieren</translation>
    </message>
    <message>
        <source>clearing the canvas</source>
        <translation type="unfinished">Zeichenfläche leeren</translation>
    </message>
</context>
<context>
    <name>engram::DrawingActions</name>
    <message>
        <source>It is %1 (type the digit on the canvas, or Ctrl+%2)</source>
        <translation type="unfinished">Es ist %1 (Ziffer auf der Zeichenfläche tippen, oder Strg+%2)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Lehren</translation>
    </message>
    <message>
        <source>&amp;Forget the last lesson</source>
        <translation type="unfinished">Letzte Lektion &amp;vergessen</translation>
    </message>
    <message>
        <source>Take the last lesson back, as if it had never been taught (Ctrl+Backspace)</source>
        <translation type="unfinished">Die letzte Lektion zurücknehmen, als wäre sie nie gelehrt worden (Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>forget the last lesson</source>
        <translation type="unfinished">letzte Lektion vergessen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished">Noch einmal fr&amp;agen</translation>
    </message>
    <message>
        <source>Ask about the drawing again, from a new random start; the answer goes into the history (Ctrl+K)</source>
        <translation type="unfinished">Noch einmal nach der Zeichnung fragen, von einem neuen zufälligen Anfang; die Antwort kommt in den Verlauf (Strg+K)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished">&amp;Richtig</translation>
    </message>
    <message>
        <source>Right (C+): remember this answer (%1)</source>
        <translation type="unfinished">Richtig (C+): diese Antwort merken (%1)</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation type="unfinished">&amp;Falsch</translation>
    </message>
    <message>
        <source>The answer is wrong: say what it was, and the drawing is taught so</source>
        <translation type="unfinished">Die Antwort ist falsch: sagen, was es war, und die Zeichnung so lehren</translation>
    </message>
    <message>
        <source>It was &amp;%1</source>
        <translation type="unfinished">Es war eine &amp;%1</translation>
    </message>
    <message>
        <source>Just &amp;wrong (C-): teach it not to answer this</source>
        <translation type="unfinished">Nur &amp;falsch (C-): lehren, nicht so zu antworten</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be taught.</source>
        <translation type="unfinished">Zeichnen Sie zuerst eine Ziffer; eine leere Zeichenfläche kann nicht gelehrt werden.</translation>
    </message>
    <message>
        <source>Say first which digit the drawing is: type it, or click one of the ten digits above.</source>
        <translation type="unfinished">Sagen Sie zuerst, welche Ziffer es ist: Tippen Sie sie, oder klicken Sie oben auf eine der zehn Ziffern.</translation>
    </message>
    <message>
        <source>&amp;Teach %1</source>
        <translation type="unfinished">%1 &amp;lehren</translation>
    </message>
    <message>
        <source>Teach the agent that the drawing is %1 (Enter)</source>
        <translation type="unfinished">Den Agenten lehren, dass die Zeichnung %1 ist (Eingabe)</translation>
    </message>
    <message>
        <source>Teach the agent the drawing: type its digit first, then press Enter</source>
        <translation type="unfinished">Den Agenten die Zeichnung lehren: zuerst ihre Ziffer tippen, dann die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Behalten</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be kept.</source>
        <translation type="unfinished">Zeichnen Sie zuerst eine Ziffer; eine leere Zeichenfläche kann nicht behalten werden.</translation>
    </message>
    <message>
        <source>Keep the drawing as %1 among your own digits (%2)</source>
        <translation type="unfinished">Die Zeichnung als %1 zu Ihren eigenen Ziffern legen (%2)</translation>
    </message>
    <message>
        <source>Keep the drawing among your own digits: type its digit first (%1)</source>
        <translation type="unfinished">Die Zeichnung zu Ihren eigenen Ziffern legen: zuerst ihre Ziffer tippen (%1)</translation>
    </message>
    <message>
        <source>The agent stores the inverse of every output bit</source>
        <translation type="unfinished">Der Agent speichert das Gegenteil jedes Ausgabebits</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">vorige Änderung</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation type="unfinished">Schließen von %1</translation>
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
        <translation type="unfinished">Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is hidden now: close this, open its panel or page, and export it then.</source>
        <translation type="unfinished">%1 ist gerade ausgeblendet: Schließen Sie dies, öffnen Sie den Bereich oder die Seite, und exportieren Sie dann.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Export</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished">Was exportiert wird</translation>
    </message>
    <message>
        <source>%1, as a picture</source>
        <translation type="unfinished">%1, als Bild</translation>
    </message>
    <message>
        <source>The settling, animated</source>
        <translation type="unfinished">Das Einschwingen, animiert</translation>
    </message>
    <message>
        <source>The whole history, as text</source>
        <translation type="unfinished">Der ganze Verlauf, als Text</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation type="unfinished">%1, als Text</translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"> ×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Maßstab</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished">Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished">&amp;Maßstab</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Speichern unter…</translation>
    </message>
    <message>
        <source>PNG at the scale above, or SVG, which is sharp at any.</source>
        <translation type="unfinished">PNG im oben gewählten Maßstab, oder SVG, das in jedem scharf ist.</translation>
    </message>
    <message>
        <source>An animated GIF that repeats: input, state and output, a frame for each step.</source>
        <translation type="unfinished">Ein animiertes GIF, das sich wiederholt: Eingabe, Zustand und Ausgabe, ein Bild je Schritt.</translation>
    </message>
    <message>
        <source>CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.</source>
        <translation type="unfinished">CSV oder JSON, etwa %1: jeder Zustand mit Art, Beispiel, Ausgabe, geänderten Bits und allen drei Schichten.</translation>
    </message>
    <message>
        <source>CSV or JSON of what is shown now.</source>
        <translation type="unfinished">CSV oder JSON dessen, was gerade gezeigt wird.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation type="unfinished">Animiertes GIF (*.gif)</translation>
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
        <translation type="unfinished">Noch gibt es nichts zu exportieren: Öffnen Sie zuerst die Seite im Inspektor, und wählen Sie eine Antwort oder ein Neuron.</translation>
    </message>
    <message>
        <source>Writing the picture …</source>
        <translation type="unfinished">Das Bild wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing the animation …</source>
        <translation type="unfinished">Die Animation wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing the history … Cancel stops it and leaves the file as it was.</source>
        <translation type="unfinished">Der Verlauf wird geschrieben … Abbrechen hält an und lässt die Datei, wie sie war.</translation>
    </message>
    <message>
        <source>A view as a picture, the settling as an animation, or what they show as text</source>
        <translation type="unfinished">Eine Ansicht als Bild, das Einschwingen als Animation oder was sie zeigen als Text</translation>
    </message>
    <message>
        <source>How much larger than on the screen a picture becomes: 2 or more for print</source>
        <translation type="unfinished">Wie viel größer als auf dem Bildschirm ein Bild wird: 2 oder mehr für den Druck</translation>
    </message>
    <message>
        <source>Asks for a name and a folder, and writes the file</source>
        <translation type="unfinished">Fragt nach Name und Ordner und schreibt die Datei</translation>
    </message>
</context>
<context>
    <name>engram::FigureChart</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Nothing was tested yet.</source>
        <translation type="unfinished">Noch wurde nichts getestet.</translation>
    </message>
</context>
<context>
    <name>engram::FontDialog</name>
    <message>
        <source>The font&apos;s ten digits as they would be taught</source>
        <translation type="unfinished">Die zehn Ziffern der Schrift, wie sie gelehrt werden</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished">&amp;Kursiv</translation>
    </message>
    <message>
        <source>Digits from a font</source>
        <translation type="unfinished">Ziffern aus einer Schrift</translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished">Schrift</translation>
    </message>
    <message>
        <source>Any font installed on this machine</source>
        <translation type="unfinished">Jede auf diesem Rechner installierte Schrift</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished">&amp;Schrift</translation>
    </message>
    <message>
        <source>Add to the data sets</source>
        <translation type="unfinished">Zu den Datensätzen</translation>
    </message>
    <message>
        <source>Digits of the bold style of the font</source>
        <translation type="unfinished">Ziffern des fetten Schnitts der Schrift</translation>
    </message>
    <message>
        <source>Digits of the italic style of the font</source>
        <translation type="unfinished">Ziffern des kursiven Schnitts der Schrift</translation>
    </message>
    <message>
        <source>The ten digits can be taught then, and asked about</source>
        <translation type="unfinished">Die zehn Ziffern lassen sich dann lehren und abfragen</translation>
    </message>
    <message>
        <source>%1: ten digits, as large and as centred as those of MNIST.</source>
        <translation type="unfinished">%1: zehn Ziffern, so groß und so mittig wie die von MNIST.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryActions</name>
    <message>
        <source>Put the picture on the canvas and see what the agent makes of it (Enter)</source>
        <translation type="unfinished">Das Bild auf die Zeichenfläche bringen und sehen, was der Agent daraus macht (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Lehren</translation>
    </message>
    <message>
        <source>Teach those of the chosen pictures that the agent was not taught yet and that are not left out (Ctrl+T)</source>
        <translation type="unfinished">Die gewählten Bilder lehren, die der Agent noch nicht gelernt hat und die nicht ausgelassen sind (Strg+T)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget the chosen memories; Undo brings them back (Delete)</source>
        <translation type="unfinished">Die gewählten Erinnerungen vergessen; „Rückgängig“ bringt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save the chosen pictures, or all that are shown, as a data set (NPZ) or as a folder of PNG pictures (Ctrl+E)</source>
        <translation type="unfinished">Die gewählten Bilder, oder alle gezeigten, als Datensatz (NPZ) oder als Ordner mit PNG-Bildern speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation type="unfinished">Wieder aufneh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished">A&amp;uslassen</translation>
    </message>
    <message>
        <source>Lessons may be drawn from the chosen pictures again (Ctrl+L)</source>
        <translation type="unfinished">Die gewählten Bilder können wieder zu Lektionen werden (Strg+L)</translation>
    </message>
    <message>
        <source>No lesson is drawn from the chosen pictures any more; Undo takes them in again (Ctrl+L)</source>
        <translation type="unfinished">Die gewählten Bilder werden nicht mehr gelehrt; „Rückgängig“ nimmt sie wieder auf (Strg+L)</translation>
    </message>
    <message>
        <source>On the canvas: %1</source>
        <translation type="unfinished">Auf der Zeichenfläche: %1</translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln chosen pictures</source>
        <translation type="unfinished">
            <numerusform>%Ln gewähltes Bild lehren</numerusform>
            <numerusform>%Ln gewählte Bilder lehren</numerusform>
        </translation>
    </message>
    <message>
        <source>Data set (*.npz)</source>
        <translation type="unfinished">Datensatz (*.npz)</translation>
    </message>
    <message>
        <source>Folder of PNG pictures (*)</source>
        <translation type="unfinished">Ordner mit PNG-Bildern (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation type="unfinished">Bilder exportieren</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished">Bilder</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished">%1 werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln pictures to %1</source>
        <translation type="unfinished">
            <numerusform>%Ln Bild nach %1 exportiert</numerusform>
            <numerusform>%Ln Bilder nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">A&amp;uf die Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">Warum wird &amp;sie so gelesen?</translation>
    </message>
    <message>
        <source>Put the picture on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">Legt das Bild auf die Zeichenfläche und zeigt im Inspektor, warum der Agent so antwortet</translation>
    </message>
</context>
<context>
    <name>engram::GalleryExportWords</name>
    <message>
        <source>The export was stopped; %1 holds what was written until then.</source>
        <translation type="unfinished">Das Exportieren wurde abgebrochen; %1 enthält, was bis dahin geschrieben war.</translation>
    </message>
    <message>
        <source>%1: the folder could not be made.</source>
        <translation type="unfinished">%1: Der Ordner ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>None of these memories is a digit: a data set needs one.</source>
        <translation type="unfinished">Keine dieser Erinnerungen ist eine Ziffer: Ein Datensatz braucht eine.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryPage</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished">Datensatz</translation>
    </message>
    <message>
        <source>Where memories come from</source>
        <translation type="unfinished">Woher Erinnerungen stammen</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation type="unfinished">Teil des Datensatzes</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">Ziffer</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation type="unfinished">Was gezeigt wird</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Reihenfolge</translation>
    </message>
    <message>
        <source>Pictures of the data sets</source>
        <translation type="unfinished">Bilder der Datensätze</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">Erinnerungen</translation>
    </message>
    <message>
        <source>What it &amp;misled</source>
        <translation type="unfinished">&amp;Was sie verfälschte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Nummer</translation>
    </message>
    <message>
        <source>Go to the picture of this number</source>
        <translation type="unfinished">Zum Bild mit dieser Nummer gehen</translation>
    </message>
    <message>
        <source>Type the number of a picture and press Enter; once more for the next of that number</source>
        <translation type="unfinished">Nummer eines Bildes eingeben und die Eingabetaste drücken; noch einmal für das nächste mit dieser Nummer</translation>
    </message>
    <message>
        <source>The pictures that the last test misread because of this memory (Ctrl+M)</source>
        <translation type="unfinished">Die Bilder, die der letzte Test wegen dieser Erinnerung falsch las (Strg+M)</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">Alle Datensätze</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation type="unfinished">Von überall</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished">Zeichnungen</translation>
    </message>
    <message>
        <source>Misread in the last test because of %1</source>
        <translation type="unfinished">Im letzten Test falsch gelesen wegen %1</translation>
    </message>
    <message>
        <source>No data set is open. Open one under Data in the menu of the main window, or drop a file on it.</source>
        <translation type="unfinished">Kein Datensatz ist offen. Öffnen Sie einen unter „Daten“ im Menü des Hauptfensters, oder ziehen Sie eine Datei darauf.</translation>
    </message>
    <message>
        <source>The agent remembers nothing yet. Draw a digit and teach it, or teach a data set.</source>
        <translation type="unfinished">Der Agent erinnert sich noch an nichts. Zeichnen Sie eine Ziffer und lehren Sie sie, oder lehren Sie einen Datensatz.</translation>
    </message>
    <message>
        <source>There was no test yet. Test the agent in the main window (Ctrl+R); then this shows what went wrong.</source>
        <translation type="unfinished">Es gab noch keinen Test. Testen Sie den Agenten im Hauptfenster (Strg+R); dann steht hier, was falsch war.</translation>
    </message>
    <message>
        <source>The last test misread none of these.</source>
        <translation type="unfinished">Der letzte Test hat keines davon falsch gelesen.</translation>
    </message>
    <message>
        <source>None of these decided a wrong answer of the last test.</source>
        <translation type="unfinished">Keine davon hat eine falsche Antwort des letzten Tests entschieden.</translation>
    </message>
    <message>
        <source>None of these is left out. Choose pictures and press Leave out: no lesson is drawn from them then.</source>
        <translation type="unfinished">Keines davon ist ausgelassen. Wählen Sie Bilder und drücken Sie „Auslassen“: Sie werden dann nicht mehr gelehrt.</translation>
    </message>
    <message>
        <source>There is no such picture. Choose less narrowly above.</source>
        <translation type="unfinished">Ein solches Bild gibt es nicht. Wählen Sie oben weniger eng aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of a picture: 34072.</source>
        <translation type="unfinished">Geben Sie die Nummer eines Bildes ein: 34072.</translation>
    </message>
    <message>
        <source>None of the pictures that are shown has the number %1.</source>
        <translation type="unfinished">Keines der gezeigten Bilder hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation type="unfinished">Alle wähle&amp;n</translation>
    </message>
    <message>
        <source>Lar&amp;ger pictures</source>
        <translation type="unfinished">&amp;Größere Bilder</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation type="unfinished">&amp;Kleinere Bilder</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">Alle Teile</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished">Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Alle Ziffern</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished">Alle Bilder</translation>
    </message>
    <message>
        <source>Misread by the last test</source>
        <translation type="unfinished">Im letzten Test falsch gelesen</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished">Gelehrt</translation>
    </message>
    <message>
        <source>Not taught</source>
        <translation type="unfinished">Nicht gelehrt</translation>
    </message>
    <message>
        <source>As they lie</source>
        <translation type="unfinished">Wie sie liegen</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">Alle Erinnerungen</translation>
    </message>
    <message>
        <source>The five that cost most</source>
        <translation type="unfinished">Die fünf, die am meisten kosten</translation>
    </message>
    <message>
        <source>All that decided a wrong answer</source>
        <translation type="unfinished">Alle, die falsch entschieden</translation>
    </message>
    <message>
        <source>As they were taught</source>
        <translation type="unfinished">Wie sie gelehrt wurden</translation>
    </message>
    <message>
        <source>Left out of teaching</source>
        <translation type="unfinished">Beim Lehren ausgelassen</translation>
    </message>
    <message>
        <source>By digit</source>
        <translation type="unfinished">Nach Ziffer</translation>
    </message>
    <message>
        <source>Most wrong answers first</source>
        <translation type="unfinished">Meiste falsche Antworten zuerst</translation>
    </message>
    <message>
        <source>Most right answers first</source>
        <translation type="unfinished">Meiste richtige Antworten zuerst</translation>
    </message>
    <message>
        <source>Right and wrong answers of the last test that each memory decided</source>
        <translation type="unfinished">Richtige und falsche Antworten des letzten Tests, die jede Erinnerung entschied</translation>
    </message>
    <message>
        <source>last test: ✓ right, ✗ wrong</source>
        <translation type="unfinished">letzter Test: ✓ richtig, ✗ falsch</translation>
    </message>
    <message>
        <source>7→1: a 7 that the last test read as 1 · dot: taught · struck out: left out of teaching</source>
        <translation type="unfinished">7→1: eine 7, die der letzte Test als 1 las · Punkt: gelehrt · durchgestrichen: beim Lehren ausgelassen</translation>
    </message>
    <message>
        <source>✗ and ✓: so many wrong and right answers of the last test it decided · struck out: left out of teaching</source>
        <translation type="unfinished">✗ und ✓: so viele falsche und richtige Antworten des letzten Tests entschied sie · durchgestrichen: beim Lehren ausgelassen</translation>
    </message>
</context>
<context>
    <name>engram::GalleryView</name>
    <message>
        <source>Arrow keys go from picture to picture; with Shift they choose several, with Ctrl none; Space chooses one more; Enter puts one on the canvas.</source>
        <translation type="unfinished">Die Pfeiltasten gehen von Bild zu Bild; mit der Umschalttaste wählen sie mehrere, mit Strg keines; die Leertaste wählt eines dazu; die Eingabetaste bringt eines auf die Zeichenfläche.</translation>
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
        <translation type="unfinished">&amp;Datensätze</translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation type="unfinished">&amp;Erinnerungen</translation>
    </message>
    <message>
        <source>Nearly the &amp;same</source>
        <translation type="unfinished">&amp;Fast gleich</translation>
    </message>
    <message>
        <source>Pictures of the data sets, the memories, or pictures that are nearly the same</source>
        <translation type="unfinished">Bilder der Datensätze, die Erinnerungen oder Bilder, die fast gleich sind</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWords</name>
    <message>
        <source>code %1</source>
        <translation type="unfinished">Code %1</translation>
    </message>
    <message>
        <source>decided %1 and %2</source>
        <translation type="unfinished">entschied %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation type="unfinished">
            <numerusform>%Ln falsche Antwort</numerusform>
            <numerusform>%Ln falsche Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right ones</source>
        <translation type="unfinished">
            <numerusform>%Ln richtige</numerusform>
            <numerusform>%Ln richtige</numerusform>
        </translation>
    </message>
    <message>
        <source>taught</source>
        <translation type="unfinished">gelehrt</translation>
    </message>
    <message>
        <source>read as %1 in the last test</source>
        <translation type="unfinished">im letzten Test als %1 gelesen</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">keine Ziffer</translation>
    </message>
    <message>
        <source>left out of teaching</source>
        <translation type="unfinished">beim Lehren ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation type="unfinished">
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::HeatView</name>
    <message>
        <source>Average of the memories</source>
        <translation type="unfinished">Mittel der Erinnerungen</translation>
    </message>
</context>
<context>
    <name>engram::HelpWindow</name>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Wie Engram funktioniert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation type="unfinished">Wörter, nach denen auf allen Seiten gesucht wird (Strg+F)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Gefunden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Vorwärts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing on any page.</source>
        <translation type="unfinished">Auf keiner Seite.</translation>
    </message>
    <message>
        <source>A page of the book; Tab goes from link to link</source>
        <translation type="unfinished">Eine Seite des Buchs; Tab geht von Verweis zu Verweis</translation>
    </message>
    <message>
        <source>Where the words stand in the book; choose a place to read there</source>
        <translation type="unfinished">Wo die Wörter im Buch stehen; wählen Sie eine Stelle, um dort zu lesen</translation>
    </message>
    <message>
        <source>The pages of the book and their parts; choose one to read it</source>
        <translation type="unfinished">Die Seiten des Buchs und ihre Teile; wählen Sie, was Sie lesen wollen</translation>
    </message>
</context>
<context>
    <name>engram::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln older states were dropped to keep the history at its limit</source>
        <translation type="unfinished">
            <numerusform>%Ln älterer Zustand wurde entfernt, damit der Verlauf in seiner Grenze bleibt</numerusform>
            <numerusform>%Ln ältere Zustände wurden entfernt, damit der Verlauf in seiner Grenze bleibt</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1 of %2 · %3</source>
        <translation type="unfinished">Zustand %1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 after step %2</source>
        <translation type="unfinished">%1 nach Schritt %2</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished">%1, Schritt %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>the live answer, step %1 of %2 · %Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>Live-Antwort, Schritt %1 von %2 · %Ln Schritt aufgezeichnet</numerusform>
            <numerusform>Live-Antwort, Schritt %1 von %2 · %Ln Schritte aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>%Ln Schritt aufgezeichnet</numerusform>
            <numerusform>%Ln Schritte aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier state</source>
        <translation type="unfinished">Es gibt keinen früheren Zustand</translation>
    </message>
    <message>
        <source>There is no later state</source>
        <translation type="unfinished">Es gibt keinen späteren Zustand</translation>
    </message>
    <message>
        <source>There is no earlier change</source>
        <translation type="unfinished">Es gibt keine frühere Änderung</translation>
    </message>
    <message>
        <source>There is no later change</source>
        <translation type="unfinished">Es gibt keine spätere Änderung</translation>
    </message>
    <message>
        <source>There is no earlier example</source>
        <translation type="unfinished">Es gibt kein früheres Beispiel</translation>
    </message>
    <message>
        <source>There is no later example</source>
        <translation type="unfinished">Es gibt kein späteres Beispiel</translation>
    </message>
    <message>
        <source>There is no earlier wrong answer</source>
        <translation type="unfinished">Es gibt keine frühere falsche Antwort</translation>
    </message>
    <message>
        <source>There is no later wrong answer</source>
        <translation type="unfinished">Es gibt keine spätere falsche Antwort</translation>
    </message>
    <message>
        <source>%1 among those shown</source>
        <translation type="unfinished">%1 unter den gezeigten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Abspielen</translation>
    </message>
    <message>
        <source>Limit of the history</source>
        <translation type="unfinished">Grenze des Verlaufs</translation>
    </message>
    <message>
        <source>States to keep (about 220 bytes each); the oldest examples go first:</source>
        <translation type="unfinished">Zustände, die behalten werden (je etwa 220 Bytes); die ältesten Beispiele gehen zuerst:</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>Den ältesten %Ln Zustand entfernen?</numerusform>
            <numerusform>Die ältesten %Ln Zustände entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>First state</source>
        <translation type="unfinished">Erster Zustand</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished">Schritt zurück</translation>
    </message>
    <message>
        <source>One state back</source>
        <translation type="unfinished">Einen Zustand zurück</translation>
    </message>
    <message>
        <source>Play from here, state by state</source>
        <translation type="unfinished">Von hier an abspielen, Zustand für Zustand</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished">Schritt vor</translation>
    </message>
    <message>
        <source>One state forward</source>
        <translation type="unfinished">Einen Zustand vor</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation type="unfinished">Letzter Zustand</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Endlos</translation>
    </message>
    <message>
        <source>Play the same example over and over</source>
        <translation type="unfinished">Dasselbe Beispiel immer wieder abspielen</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished">Neuestem folgen</translation>
    </message>
    <message>
        <source>Show each new state of the history as it comes</source>
        <translation type="unfinished">Jeden neuen Zustand des Verlaufs zeigen, sobald er da ist</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished">Zur Zeichnung</translation>
    </message>
    <message>
        <source>Show the drawing and its answer again</source>
        <translation type="unfinished">Die Zeichnung und ihre Antwort wieder zeigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished">Vorige Änderung</translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished">Beispiel</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation type="unfinished">Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation type="unfinished">Voriges Beispiel</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">Falsch</translation>
    </message>
    <message>
        <source>Next wrong answer</source>
        <translation type="unfinished">Nächste falsche Antwort</translation>
    </message>
    <message>
        <source>Previous wrong answer</source>
        <translation type="unfinished">Vorige falsche Antwort</translation>
    </message>
    <message>
        <source>States a second</source>
        <translation type="unfinished">Zustände je Sekunde</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation type="unfinished">%1 / s</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Alle Arten</translation>
    </message>
    <message>
        <source>Show only one kind of state</source>
        <translation type="unfinished">Nur eine Art von Zuständen zeigen</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Alle Ziffern</translation>
    </message>
    <message>
        <source>Show only examples of one digit</source>
        <translation type="unfinished">Nur Beispiele einer Ziffer zeigen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished">Nur %1</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished">Alle Quellen</translation>
    </message>
    <message>
        <source>Show only examples of one data set</source>
        <translation type="unfinished">Nur Beispiele eines Datensatzes zeigen</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished">Alle Antworten</translation>
    </message>
    <message>
        <source>Show only right or only wrong answers</source>
        <translation type="unfinished">Nur richtige oder nur falsche Antworten zeigen</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation type="unfinished">Nur richtige</translation>
    </message>
    <message>
        <source>Only wrong</source>
        <translation type="unfinished">Nur falsche</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mehr</translation>
    </message>
    <message>
        <source>Limit, clear or export the history</source>
        <translation type="unfinished">Verlauf begrenzen, leeren oder exportieren</translation>
    </message>
    <message>
        <source>Limit of the history…</source>
        <translation type="unfinished">Grenze des Verlaufs…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">Verlauf leeren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportieren…</translation>
    </message>
    <message>
        <source>Limit it</source>
        <translation type="unfinished">Begrenzen</translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>Der Verlauf hält jetzt %Ln Zustand. „Rückgängig“ holt Entferntes zurück; die Erinnerungen bleiben.</numerusform>
            <numerusform>Der Verlauf hält jetzt %Ln Zustände. „Rückgängig“ holt Entferntes zurück; die Erinnerungen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer states take less room in memory and in the file; the memories stay</source>
        <translation type="unfinished">Weniger Zustände brauchen weniger Platz im Speicher und in der Datei; die Erinnerungen bleiben</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished">Auswählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Choices of what the history shows, in place of the timeline, and back</source>
        <translation type="unfinished">Auswahl dessen, was der Verlauf zeigt, anstelle der Zeitachse, und wieder zurück</translation>
    </message>
    <message>
        <source>To the random start of this answer</source>
        <translation type="unfinished">Zum zufälligen Anfang dieser Antwort</translation>
    </message>
    <message>
        <source>To the first state of the history</source>
        <translation type="unfinished">Zum ersten Zustand des Verlaufs</translation>
    </message>
    <message>
        <source>To the last step of this answer</source>
        <translation type="unfinished">Zum letzten Schritt dieser Antwort</translation>
    </message>
    <message>
        <source>To the last state of the history</source>
        <translation type="unfinished">Zum letzten Zustand des Verlaufs</translation>
    </message>
</context>
<context>
    <name>engram::ImaginePart</name>
    <message>
        <source>Imagine</source>
        <translation type="unfinished">Vorstellen</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation type="unfinished">Womit es beginnt</translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished">Rauschen</translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation type="unfinished">der gewählten Ziffer</translation>
    </message>
    <message>
        <source>the upper half of the drawing</source>
        <translation type="unfinished">der oberen Hälfte der Zeichnung</translation>
    </message>
    <message>
        <source>the lower half of the drawing</source>
        <translation type="unfinished">der unteren Hälfte der Zeichnung</translation>
    </message>
    <message>
        <source>the left half of the drawing</source>
        <translation type="unfinished">der linken Hälfte der Zeichnung</translation>
    </message>
    <message>
        <source>the right half of the drawing</source>
        <translation type="unfinished">der rechten Hälfte der Zeichnung</translation>
    </message>
    <message>
        <source>A label begins with the pixels that most of its memories have; of a drawing the other half is noise</source>
        <translation type="unfinished">Eine Ziffer beginnt mit den Bildpunkten, die die meisten ihrer Erinnerungen haben; von einer Zeichnung ist die andere Hälfte Rauschen</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation type="unfinished">Startwert des Rauschens</translation>
    </message>
    <message>
        <source>The same seed gives the same noise</source>
        <translation type="unfinished">Derselbe Startwert gibt dasselbe Rauschen</translation>
    </message>
    <message>
        <source>Imagined states, step by step</source>
        <translation type="unfinished">Vorgestellte Zustände, Schritt für Schritt</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation type="unfinished">der Ziffer %1</translation>
    </message>
    <message>
        <source>An agent that remembers nothing can imagine nothing. Teach it first.</source>
        <translation type="unfinished">Ein Agent ohne Erinnerungen kann sich nichts vorstellen. Lehren Sie ihn erst etwas.</translation>
    </message>
    <message>
        <source>Draw a digit first: half of it is what the agent begins with.</source>
        <translation type="unfinished">Zeichnen Sie erst eine Ziffer: Mit einer Hälfte davon beginnt der Agent.</translation>
    </message>
    <message>
        <source>No input is held: the state neurons read the state alone. What does the state fall into?</source>
        <translation type="unfinished">Es wird keine Eingabe gehalten: Die Zustandsneuronen lesen nur den Zustand. Wohin fällt er?</translation>
    </message>
    <message>
        <source>Imagining …</source>
        <translation type="unfinished">Der Agent stellt sich etwas vor …</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">keine Ziffer</translation>
    </message>
    <message>
        <source>Step %1: reads %2</source>
        <translation type="unfinished">Schritt %1: liest %2</translation>
    </message>
    <message>
        <source>It rests from step %1 on.</source>
        <translation type="unfinished">Ab Schritt %1 ruht er.</translation>
    </message>
    <message>
        <source>It does not come to rest.</source>
        <translation type="unfinished">Er kommt nicht zur Ruhe.</translation>
    </message>
    <message>
        <source>It is the memory %1.</source>
        <translation type="unfinished">Es ist die Erinnerung %1.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest memory is %1; %Ln bits differ.</source>
        <translation type="unfinished">
            <numerusform>Die nächste Erinnerung ist %1; %Ln Bit ist anders.</numerusform>
            <numerusform>Die nächste Erinnerung ist %1; %Ln Bits sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Startwert</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The line for engram-cli that imagines the same</source>
        <translation type="unfinished">Die Zeile für engram-cli, die sich dasselbe vorstellt</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation type="unfinished">%1: liest %2</translation>
    </message>
    <message>
        <source>It means nothing for this agent: its windows look at the input alone, so without one there is nothing to see.</source>
        <translation type="unfinished">Bei diesem Agenten bedeutet es nichts: Seine Fenster sehen nur die Eingabe, ohne sie ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>It means nothing for this agent: none of its state neurons reads the state.</source>
        <translation type="unfinished">Bei diesem Agenten bedeutet es nichts: Keines seiner Zustandsneuronen liest den Zustand.</translation>
    </message>
    <message>
        <source>It means nothing for this agent: each of its state neurons reads nothing of the state but its own pixel.</source>
        <translation type="unfinished">Bei diesem Agenten bedeutet es nichts: Jedes seiner Zustandsneuronen liest vom Zustand nur seinen eigenen Bildpunkt.</translation>
    </message>
</context>
<context>
    <name>engram::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspektor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">Neuron</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Karte</translation>
    </message>
    <message>
        <source>The memories behind the whole answer</source>
        <translation type="unfinished">Die Erinnerungen hinter der ganzen Antwort</translation>
    </message>
    <message>
        <source>Why one neuron took its bit</source>
        <translation type="unfinished">Warum ein Neuron sein Bit annahm</translation>
    </message>
    <message>
        <source>All memories in the plane, and the path of this answer</source>
        <translation type="unfinished">Alle Erinnerungen in der Ebene, und der Weg dieser Antwort</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">Ohne sie: …</translation>
    </message>
    <message>
        <source>Why the agent answered so: the whole answer, one neuron, or all memories</source>
        <translation type="unfinished">Warum der Agent so geantwortet hat: die ganze Antwort, ein Neuron oder alle Erinnerungen</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">Im Sinn</translation>
    </message>
    <message>
        <source>What the agent has in mind of each digit, and what it imagines</source>
        <translation type="unfinished">Was der Agent bei jeder Ziffer im Sinn hat, und was er sich vorstellt</translation>
    </message>
</context>
<context>
    <name>engram::KeyMap</name>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished">Pfeiltasten</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished">Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Move the pen by 8 pixels</source>
        <translation type="unfinished">Stift um 8 Bildpunkte bewegen</translation>
    </message>
    <message>
        <source>Move the pen by 1 pixel</source>
        <translation type="unfinished">Stift um 1 Bildpunkt bewegen</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished">Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation type="unfinished">Stift aufsetzen, abheben</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation type="unfinished">Sagen, welche Ziffer es ist</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">Sie lehren</translation>
    </message>
    <message>
        <source>End the stroke</source>
        <translation type="unfinished">Strich beenden</translation>
    </message>
    <message>
        <source>In the layers Input and State</source>
        <translation type="unfinished">In den Schichten Eingabe und Zustand</translation>
    </message>
    <message>
        <source>Choose the neuron beside</source>
        <translation type="unfinished">Das Neuron daneben wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">Keines wählen</translation>
    </message>
    <message>
        <source>Larger, smaller, whole</source>
        <translation type="unfinished">Größer, kleiner, ganz</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished">Auf der Zeitachse</translation>
    </message>
    <message>
        <source>State by state</source>
        <translation type="unfinished">Zustand für Zustand</translation>
    </message>
    <message>
        <source>First and last state</source>
        <translation type="unfinished">Erster und letzter Zustand</translation>
    </message>
    <message>
        <source>More and fewer states</source>
        <translation type="unfinished">Mehr und weniger Zustände</translation>
    </message>
    <message>
        <source>On the map of memories</source>
        <translation type="unfinished">Auf der Karte der Erinnerungen</translation>
    </message>
    <message>
        <source>Go from memory to memory</source>
        <translation type="unfinished">Von Erinnerung zu Erinnerung gehen</translation>
    </message>
    <message>
        <source>Open the memory</source>
        <translation type="unfinished">Erinnerung öffnen</translation>
    </message>
    <message>
        <source>Go along the path of the answer</source>
        <translation type="unfinished">Auf dem Weg der Antwort gehen</translation>
    </message>
    <message>
        <source>In the presenter&apos;s view</source>
        <translation type="unfinished">In der Vorführansicht</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation type="unfinished">Alles zurückholen</translation>
    </message>
    <message>
        <source>Elsewhere in the window</source>
        <translation type="unfinished">Sonst im Fenster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from one part of the window to the next; these keys work wherever the focus is, unless their heading says where.</source>
        <translation type="unfinished">Alles geht auch ohne Maus. Tab führt von einem Teil des Fensters zum nächsten; diese Tasten gelten überall, wenn ihre Überschrift nicht sagt, wo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>engram::LayerCard</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation type="unfinished">Eingabeschicht</translation>
    </message>
    <message>
        <source>State layer</source>
        <translation type="unfinished">Zustandsschicht</translation>
    </message>
    <message>
        <source>The picture as bits, as the agent sees it</source>
        <translation type="unfinished">Das Bild als Bits, wie der Agent es sieht</translation>
    </message>
    <message>
        <source>What the agent makes of it, step by step</source>
        <translation type="unfinished">Was der Agent daraus macht, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Earlier step</source>
        <translation type="unfinished">Früherer Schritt</translation>
    </message>
    <message>
        <source>One step back in this answer (Ctrl+Left)</source>
        <translation type="unfinished">In dieser Antwort einen Schritt zurück (Strg+Links)</translation>
    </message>
    <message>
        <source>Later step</source>
        <translation type="unfinished">Späterer Schritt</translation>
    </message>
    <message>
        <source>One step forward in this answer (Ctrl+Right)</source>
        <translation type="unfinished">In dieser Antwort einen Schritt vor (Strg+Rechts)</translation>
    </message>
    <message>
        <source>Bits of a pixel that are shown</source>
        <translation type="unfinished">Gezeigte Bits eines Bildpunkts</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown</source>
        <translation type="unfinished">Welche Bits eines Bildpunkts gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits, %1 on</source>
        <translation type="unfinished">
            <numerusform>%Ln Bit, %1 an</numerusform>
            <numerusform>%Ln Bits, %1 an</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback after step %1: what was stored</source>
        <translation type="unfinished">Rückmeldung nach Schritt %1: was gespeichert wurde</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">zufälliger Anfang</translation>
    </message>
    <message>
        <source>step 0 of %1</source>
        <translation type="unfinished">Schritt 0 von %1</translation>
    </message>
    <message>
        <source>step %1 of %2 · %3 changed</source>
        <translation type="unfinished">Schritt %1/%2 · %3 geändert</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation type="unfinished">alle Bits</translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished">SO</translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished">S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished">SW</translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished">W</translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished">NW</translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished">N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished">NO</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation type="unfinished">Bit %1</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown: ink begins towards east, south-east ...</source>
        <translation type="unfinished">Welche Bits eines Bildpunkts gezeigt werden: Tinte beginnt nach Osten, Südosten ...</translation>
    </message>
    <message>
        <source>What the agent sees, a cell for each pixel. A click or the arrow keys choose a neuron</source>
        <translation type="unfinished">Was der Agent sieht, eine Zelle für jeden Bildpunkt. Ein Klick oder die Pfeiltasten wählen ein Neuron</translation>
    </message>
    <message>
        <source>What the agent makes of it, a neuron for each cell. A click or the arrow keys ask one why</source>
        <translation type="unfinished">Was der Agent daraus macht, ein Neuron für jede Zelle. Ein Klick oder die Pfeiltasten fragen eines, warum</translation>
    </message>
    <message>
        <source>&amp;Why is this bit so?</source>
        <translation type="unfinished">&amp;Warum ist dieses Bit so?</translation>
    </message>
    <message>
        <source>%1/%2 · %3 changed</source>
        <translation type="unfinished">%1/%2 · %3 geändert</translation>
    </message>
</context>
<context>
    <name>engram::LayerView</name>
    <message>
        <source>Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 shows the whole layer, Escape selects nothing.</source>
        <translation type="unfinished">Pfeiltasten wählen ein Neuron, Plus und Minus ändern die Größe, Umschalt mit Pfeiltasten verschiebt eine vergrößerte Schicht, 0 zeigt die ganze Schicht, Esc hebt die Wahl auf.</translation>
    </message>
    <message>
        <source>Neuron %1, row %2, column %3</source>
        <translation type="unfinished">Neuron %1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation type="unfinished">noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>, changed in this step</source>
        <translation type="unfinished">, in diesem Schritt geändert</translation>
    </message>
    <message>
        <source>, not as the input</source>
        <translation type="unfinished">, nicht wie die Eingabe</translation>
    </message>
    <message>
        <source>, read by the selected neuron</source>
        <translation type="unfinished">, vom gewählten Neuron gelesen</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished">Spalte %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished">Zeile %1</translation>
    </message>
</context>
<context>
    <name>engram::LogModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished">%1–%2</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">Lernkurve: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished">Vergleich: %1</translation>
    </message>
    <message>
        <source>stopped after %L1 of %L2</source>
        <translation type="unfinished">nach %L1 von %L2 angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been taught; of the others %1 right</source>
        <translation type="unfinished">
            <numerusform>%Ln war gelehrt worden; von den anderen %1 richtig</numerusform>
            <numerusform>%Ln waren gelehrt worden; von den anderen %1 richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>all had been taught</source>
        <translation type="unfinished">alle waren gelehrt worden</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Richtig</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % zwischen</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished">Ziffern</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Lektionen</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Woran</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Startwert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Hinweis</translation>
    </message>
    <message>
        <source>agents like it, taught anew; stopped after so many lessons</source>
        <translation type="unfinished">Agenten wie dieser, neu gelehrt; nach so vielen Lektionen angehalten</translation>
    </message>
    <message>
        <source>agents like it, taught anew</source>
        <translation type="unfinished">Agenten wie dieser, neu gelehrt</translation>
    </message>
</context>
<context>
    <name>engram::LogPage</name>
    <message>
        <source>Copy command</source>
        <translation type="unfinished">Befehl kopieren</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation type="unfinished">Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Log of the tests of this agent</source>
        <translation type="unfinished">Protokoll der Tests dieses Agenten</translation>
    </message>
    <message>
        <source>The line of engram-cli that repeats the chosen test</source>
        <translation type="unfinished">Die Zeile von engram-cli, die den gewählten Test wiederholt</translation>
    </message>
    <message>
        <source>It gives the same figures as long as the agent&apos;s file remembers what the agent did then</source>
        <translation type="unfinished">Sie gibt dieselben Zahlen, solange die Datei des Agenten dasselbe weiß wie er damals</translation>
    </message>
    <message>
        <source>Save the log as CSV or JSON</source>
        <translation type="unfinished">Das Protokoll als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>No test is kept yet. Every test, learning curve and comparison of this agent will be listed here and saved with it.</source>
        <translation type="unfinished">Noch ist kein Test verzeichnet. Jeder Test, jede Lernkurve und jeder Vergleich dieses Agenten wird hier stehen und mit ihm gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements of this agent, the newest first. Undo takes none of them back.</source>
        <translation type="unfinished">
            <numerusform>%Ln Messung dieses Agenten. „Rückgängig“ nimmt sie nicht zurück.</numerusform>
            <numerusform>%Ln Messungen dieses Agenten, die neueste zuerst. „Rückgängig“ nimmt keine zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single command repeats this</source>
        <translation type="unfinished">Kein einzelner Befehl wiederholt dies</translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message>
        <source>Teach and test</source>
        <translation type="unfinished">Lehren und testen</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">Datensätze</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Zeichnung</translation>
    </message>
    <message>
        <source>The drawing is</source>
        <translation type="unfinished">Die Zeichnung ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>%1[*] – Engram</source>
        <translation type="unfinished">%1[*] – Engram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a digit</source>
        <translation type="unfinished">%1, %2 je Ziffer</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">Eigene Einstellungen</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished">%1 · Startwert %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, settled at step %2</source>
        <translation type="unfinished">Antwort in %1 ms, in Ruhe ab Schritt %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, not settled</source>
        <translation type="unfinished">Antwort in %1 ms, nicht zur Ruhe gekommen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>Notes are saved with the agent</source>
        <translation type="unfinished">Notizen werden mit dem Agenten gespeichert</translation>
    </message>
    <message>
        <source>The data sets that come with Engram were not found in %1; open others under Data.</source>
        <translation type="unfinished">Die mit Engram gelieferten Datensätze wurden in %1 nicht gefunden; öffnen Sie andere unter „Daten“.</translation>
    </message>
    <message numerus="yes">
        <source>It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.</source>
        <translation type="unfinished">
            <numerusform>Er hat %Ln Ziffer gelernt. Zeichnen Sie nun eine Ziffer auf die Zeichenfläche, und sehen Sie ihm beim Antworten zu.</numerusform>
            <numerusform>Er hat %Ln Ziffern gelernt. Zeichnen Sie nun eine Ziffer auf die Zeichenfläche, und sehen Sie ihm beim Antworten zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this name is not UTF-8, so the window cannot open it; rename the file.</source>
        <translation type="unfinished">%1: Dieser Name ist kein UTF-8, darum kann das Fenster die Datei nicht öffnen; benennen Sie sie um.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New agent…</source>
        <translation type="unfinished">&amp;Neuer Agent…</translation>
    </message>
    <message>
        <source>Begin a new agent (Ctrl+N)</source>
        <translation type="unfinished">Einen neuen Agenten beginnen (Strg+N)</translation>
    </message>
    <message>
        <source>&amp;Open agent…</source>
        <translation type="unfinished">Agent &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a saved agent (Ctrl+O)</source>
        <translation type="unfinished">Einen gespeicherten Agenten öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the agent (Ctrl+S); the version before stays beside it, with ~ after its name</source>
        <translation type="unfinished">Den Agenten speichern (Strg+S); die vorige Fassung bleibt daneben, mit ~ hinter ihrem Namen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished">Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Pictures, the animated settling, the history and explanations as text</source>
        <translation type="unfinished">Bilder, das animierte Einschwingen, Verlauf und Erklärungen als Text</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished">Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished">Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Clear &amp;after teaching</source>
        <translation type="unfinished">Nach dem Lehren &amp;leeren</translation>
    </message>
    <message>
        <source>Each drawing that is taught leaves the canvas empty for the next; Undo brings it back</source>
        <translation type="unfinished">Jede gelehrte Zeichnung hinterlässt eine leere Zeichenfläche für die nächste; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished">&amp;Agent</translation>
    </message>
    <message>
        <source>The &amp;drawing is</source>
        <translation type="unfinished">Die &amp;Zeichnung ist</translation>
    </message>
    <message>
        <source>Teach the chosen data &amp;sets</source>
        <translation type="unfinished">Gewählte &amp;Datensätze lehren</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished">&amp;Testen</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation type="unfinished">Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation type="unfinished">&amp;Notizen…</translation>
    </message>
    <message>
        <source>Agent settin&amp;gs…</source>
        <translation type="unfinished">Agent e&amp;inrichten…</translation>
    </message>
    <message>
        <source>Nothing to forget yet</source>
        <translation type="unfinished">Noch nichts zu vergessen</translation>
    </message>
    <message>
        <source>All of %1 (%2)</source>
        <translation type="unfinished">Alles aus %1 (%2)</translation>
    </message>
    <message>
        <source>All of a &amp;digit</source>
        <translation type="unfinished">Alles zu einer &amp;Ziffer</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished">&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished">Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation type="unfinished">&amp;Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished">Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Walk throu&amp;gh the history</source>
        <translation type="unfinished">&amp;Durch den Verlauf gehen</translation>
    </message>
    <message>
        <source>&amp;Live answers while drawing</source>
        <translation type="unfinished">&amp;Live-Antworten beim Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">&amp;Vollbild</translation>
    </message>
    <message>
        <source>Outline what &amp;changed in the step</source>
        <translation type="unfinished">Im Schritt &amp;Geändertes umranden</translation>
    </message>
    <message>
        <source>Strike out where the state &amp;differs from the input</source>
        <translation type="unfinished">A&amp;bweichungen des Zustands von der Eingabe durchstreichen</translation>
    </message>
    <message>
        <source>Dot what the selected &amp;neuron reads</source>
        <translation type="unfinished">Markieren, was das gewählte &amp;Neuron liest</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished">Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished">Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;whole layers</source>
        <translation type="unfinished">Ganze &amp;Schichten zeigen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished">D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished">&amp;Wie es funktioniert</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation type="unfinished">Ü&amp;ber Engram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished">Über &amp;Qt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspektor</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Ergebnisse</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Zeichenfläche</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Ausgabe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Zeitachse</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished">Einschwingen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">Neuron</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Karte</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation type="unfinished">Das ganze Fenster</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">Das Bild von %1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The memories behind the answer</source>
        <translation type="unfinished">Die Erinnerungen hinter der Antwort</translation>
    </message>
    <message>
        <source>The chosen neuron</source>
        <translation type="unfinished">Das gewählte Neuron</translation>
    </message>
    <message>
        <source>The results</source>
        <translation type="unfinished">Die Ergebnisse</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished">S&amp;prache</translation>
    </message>
    <message>
        <source>The language changes when Engram is started again.</source>
        <translation type="unfinished">Die Sprache wechselt, wenn Engram neu gestartet wird.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">Wie das &amp;System</translation>
    </message>
    <message>
        <source>Patchwork</source>
        <translation type="unfinished">Flickwerk</translation>
    </message>
    <message>
        <source>The ones of “%1” lie on their side. Are rows and columns of its pictures exchanged?</source>
        <translation type="unfinished">Die Einsen von „%1“ liegen auf der Seite. Sind Zeilen und Spalten der Bilder vertauscht?</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished">Transponieren</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">So lassen</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 ist eine Pipe oder ein Gerät, keine Datei zum Öffnen.</translation>
    </message>
    <message>
        <source>Only files, folders and pictures can be dropped here.</source>
        <translation type="unfinished">Hier lassen sich nur Dateien, Ordner und Bilder ablegen.</translation>
    </message>
    <message>
        <source>Which pictures were left out of teaching could not be read from the settings: %1</source>
        <translation type="unfinished">Welche Bilder beim Lehren ausgelassen waren, ließ sich aus den Einstellungen nicht lesen: %1</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Geführte Tour</translation>
    </message>
    <message>
        <source>The book of Engram, at the page about what has the focus</source>
        <translation type="unfinished">Das Buch zu Engram, auf der Seite über das, was den Fokus hat</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation type="unfinished">Geführte &amp;Tour</translation>
    </message>
    <message>
        <source>Goes through everything once and waits for each step; it goes on where it was left</source>
        <translation type="unfinished">Führt einmal durch alles und wartet auf jeden Schritt; sie geht dort weiter, wo sie verlassen wurde</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">T&amp;asten</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation type="unfinished">Alle Tasten des Fensters</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished">Was ist &amp;das?</translation>
    </message>
    <message>
        <source>Click a control next to be told what it does</source>
        <translation type="unfinished">Danach ein Bedienelement anklicken, um zu erfahren, was es tut</translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation type="unfinished">&amp;Erklären, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished">&amp;Problem melden…</translation>
    </message>
    <message>
        <source>Version, system and settings, to be copied into a message</source>
        <translation type="unfinished">Version, System und Einstellungen, zum Kopieren in eine Nachricht</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished">Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Learning curve…</source>
        <translation type="unfinished">Lern&amp;kurve…</translation>
    </message>
    <message>
        <source>How accuracy grows with lessons, for presets and agents</source>
        <translation type="unfinished">Wie die Genauigkeit mit den Lektionen wächst, für Vorlagen und Agenten</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation type="unfinished">Vergleic&amp;hen…</translation>
    </message>
    <message>
        <source>A second agent beside this one: both answer the drawing, both are tested</source>
        <translation type="unfinished">Ein zweiter Agent neben diesem: beide beantworten die Zeichnung, beide werden getestet</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">Al&amp;s Befehl kopieren</translation>
    </message>
    <message>
        <source>What was taught or tested last, as a line for engram-cli that gives the same figures</source>
        <translation type="unfinished">Was zuletzt gelehrt oder getestet wurde, als Zeile für engram-cli, die dieselben Zahlen gibt</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Drucken…</translation>
    </message>
    <message>
        <source>Canvas, layers and answer on one page; the menu of a view prints that view alone</source>
        <translation type="unfinished">Zeichenfläche, Schichten und Antwort auf einer Seite; das Menü einer Ansicht druckt diese allein</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished">Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>One more window, with an agent of its own</source>
        <translation type="unfinished">Ein weiteres Fenster mit einem eigenen Agenten</translation>
    </message>
    <message>
        <source>Memor&amp;ies…</source>
        <translation type="unfinished">&amp;Erinnerungen…</translation>
    </message>
    <message>
        <source>All that the agent remembers, and what each memory did in the last test</source>
        <translation type="unfinished">Alles, woran sich der Agent erinnert, und was jede Erinnerung im letzten Test bewirkt hat</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished">Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Docks and menus jump in place of sliding, and the cursor does not blink</source>
        <translation type="unfinished">Bereiche und Menüs springen, statt zu gleiten, und die Schreibmarke blinkt nicht</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">Im Sinn</translation>
    </message>
    <message>
        <source>F5 or Escape brings everything back.</source>
        <translation type="unfinished">F5 oder Esc holt alles zurück.</translation>
    </message>
    <message>
        <source>The log of tests</source>
        <translation type="unfinished">Das Protokoll der Tests</translation>
    </message>
    <message>
        <source>“%1” holds pictures without labels. Which file has their labels?</source>
        <translation type="unfinished">„%1“ enthält Bilder ohne Beschriftungen. In welcher Datei stehen sie?</translation>
    </message>
    <message>
        <source>Choose labels…</source>
        <translation type="unfinished">Beschriftungen wählen…</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation type="unfinished">Nicht öffnen</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation type="unfinished">Notizen behalten</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">Verdrahtung</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">Lernkurve</translation>
    </message>
    <message>
        <source>Answer of the open agent</source>
        <translation type="unfinished">Antwort des offenen Agenten</translation>
    </message>
    <message>
        <source>Answer of the second agent</source>
        <translation type="unfinished">Antwort des zweiten Agenten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">Vergleich</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Vorschau</translation>
    </message>
    <message>
        <source>Whatever is worth knowing of this agent: what it was taught, and what for</source>
        <translation type="unfinished">Was über diesen Agenten wissenswert ist: was er gelernt hat und wozu</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished">Lauf abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>engram::MapPage</name>
    <message>
        <source>There are no memories to map yet. Teach the agent something first.</source>
        <translation type="unfinished">Noch gibt es keine Erinnerungen für die Karte. Lehren Sie den Agenten zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</source>
        <translation type="unfinished">
            <numerusform>%L1 von %Ln Erinnerung, so angeordnet, dass ähnliche nah beieinander liegen; die Linie ist diese Antwort. Mausrad: Größe.</numerusform>
            <numerusform>%L1 von %Ln Erinnerungen, so angeordnet, dass ähnliche nah beieinander liegen; die Linie ist diese Antwort. Mausrad: Größe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each figure is a memory, laid out so that similar ones lie close together; the line is this answer.</source>
        <translation type="unfinished">Jede Ziffer ist eine Erinnerung, so angeordnet, dass ähnliche nah beieinander liegen; die Linie ist diese Antwort.</translation>
    </message>
    <message>
        <source>Across and down: the two ways in which memories differ most. A dot: a memory without room for its figure.</source>
        <translation type="unfinished">Waagerecht und senkrecht: worin sich die Erinnerungen am meisten unterscheiden. Ein Punkt: eine Erinnerung ohne Platz für ihre Ziffer.</translation>
    </message>
    <message>
        <source>Zoom the map in (+)</source>
        <translation type="unfinished">Karte vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom the map out (-)</source>
        <translation type="unfinished">Karte verkleinern (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation type="unfinished">Ganze Karte zeigen (0)</translation>
    </message>
</context>
<context>
    <name>engram::MemoryCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished">Vergessen</translation>
    </message>
    <message>
        <source>Compare this memory with the input, side by side</source>
        <translation type="unfinished">Diese Erinnerung neben der Eingabe vergleichen</translation>
    </message>
    <message>
        <source>Take this memory back, as if it had never been taught (can be undone)</source>
        <translation type="unfinished">Diese Erinnerung zurücknehmen, als wäre sie nie gelehrt worden (kann rückgängig gemacht werden)</translation>
    </message>
    <message>
        <source>; the same picture was also taught as %1</source>
        <translation type="unfinished">; dasselbe Bild wurde auch als %1 gelehrt</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished">Bild von %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">%1 öffnen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">%1 vergessen</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">Ohne sie: …</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished">Code %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the picture</source>
        <translation type="unfinished">%1: %2 % des Bildes</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Ganz</translation>
    </message>
    <message>
        <source>&amp;Open: compare it with the input</source>
        <translation type="unfinished">&amp;Öffnen: mit der Eingabe vergleichen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">Karte der Erinnerungen</translation>
    </message>
    <message>
        <source>The answer at step %1 of %2</source>
        <translation type="unfinished">Die Antwort in Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The random start of this answer</source>
        <translation type="unfinished">Der zufällige Anfang dieser Antwort</translation>
    </message>
    <message>
        <source>This answer at step %1</source>
        <translation type="unfinished">Diese Antwort in Schritt %1</translation>
    </message>
    <message>
        <source>Each figure is a memory, each dot one that has no room for its figure: zoom in to read it. The line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">Jede Ziffer ist eine Erinnerung, jeder Punkt eine, für deren Ziffer kein Platz ist: zum Lesen vergrößern. Die Linie ist diese Antwort, vom zufälligen Anfang (Kreis) bis dahin, wo sie zur Ruhe kommt. Mausrad vergrößert, Ziehen verschiebt, Doppelklick zeigt alles. Die Pfeiltasten gehen von Erinnerung zu Erinnerung, die Eingabetaste öffnet eine, Bild auf und Bild ab gehen die Linie entlang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories on the map</source>
        <translation type="unfinished">
            <numerusform>%Ln Erinnerung auf der Karte</numerusform>
            <numerusform>%Ln Erinnerungen auf der Karte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Hinweis</translation>
    </message>
</context>
<context>
    <name>engram::MindPage</name>
    <message>
        <source>Open it beside what is shown</source>
        <translation type="unfinished">Neben dem Gezeigten öffnen</translation>
    </message>
    <message>
        <source>The most typical memory</source>
        <translation type="unfinished">Die typischste Erinnerung</translation>
    </message>
    <message>
        <source>The oddest memory</source>
        <translation type="unfinished">Die ungewöhnlichste Erinnerung</translation>
    </message>
    <message>
        <source>Memories that have the chosen pixel</source>
        <translation type="unfinished">Erinnerungen, die den gewählten Bildpunkt haben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln Erinnerung</numerusform>
            <numerusform>%1: %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has nothing in mind of %1: it was taught none.</source>
        <translation type="unfinished">Von %1 hat der Agent nichts im Sinn: Er wurde keine gelehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.</source>
        <translation type="unfinished">
            <numerusform>%Ln Erinnerung an %1: Sie ist zugleich das Mittel.</numerusform>
            <numerusform>%Ln Erinnerungen an %1 und ihr Mittel: Je mehr von ihnen einen Bildpunkt haben, desto kräftiger ist er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column %2: %L3 of %Ln memories have ink here.</source>
        <translation type="unfinished">
            <numerusform>Zeile %1, Spalte %2: %L3 von %Ln Erinnerung hat hier Tinte.</numerusform>
            <numerusform>Zeile %1, Spalte %2: %L3 von %Ln Erinnerungen haben hier Tinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most typical: mean distance %1 from the others</source>
        <translation type="unfinished">Am typischsten: im Mittel %1 Bits von den anderen</translation>
    </message>
    <message>
        <source>Oddest: mean distance %1</source>
        <translation type="unfinished">Am ungewöhnlichsten: %1 Bits</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The line for engram-cli that tells the same of every digit and of the chosen pixel</source>
        <translation type="unfinished">Die Zeile für engram-cli, die dasselbe über jede Ziffer und den gewählten Pixel sagt</translation>
    </message>
</context>
<context>
    <name>engram::NeuronPage</name>
    <message>
        <source>least distance %1 of %2</source>
        <translation type="unfinished">kleinster Abstand %1 von %2</translation>
    </message>
    <message>
        <source>one memory votes: %1</source>
        <translation type="unfinished">eine Erinnerung stimmt ab: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, all for %1</source>
        <translation type="unfinished">
            <numerusform>%n Erinnerung stimmt ab, für %1</numerusform>
            <numerusform>%n Erinnerungen stimmen ab, alle für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, %1 for 1 and %2 for 0</source>
        <translation type="unfinished">
            <numerusform>%n Erinnerung stimmt ab, %1 für 1 und %2 für 0</numerusform>
            <numerusform>%n Erinnerungen stimmen ab, %1 für 1 und %2 für 0</numerusform>
        </translation>
    </message>
    <message>
        <source>DD rule: the score is %1, so the bit is %2.</source>
        <translation type="unfinished">DD-Regel: Der Wert ist %1, also ist das Bit %2.</translation>
    </message>
    <message>
        <source>Hamming rule: %1; %2.</source>
        <translation type="unfinished">Hamming-Regel: %1; %2.</translation>
    </message>
    <message>
        <source>Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.</source>
        <translation type="unfinished">Standardregel: Die Hamming-Regel ist aus, darum stimmt keine Erinnerung ab, und das Bit ist zufällig: %1.</translation>
    </message>
    <message>
        <source>Default rule: there is no memory to ask, so the bit is random: %1.</source>
        <translation type="unfinished">Standardregel: Es gibt keine Erinnerung, darum ist das Bit zufällig: %1.</translation>
    </message>
    <message>
        <source>Default rule: %1; %2: a split, so the bit is random: %3.</source>
        <translation type="unfinished">Standardregel: %1; %2: Gleichstand, darum ist das Bit zufällig: %3.</translation>
    </message>
    <message>
        <source>No rule decided, so the neuron kept its bit: %1.</source>
        <translation type="unfinished">Keine Regel hat entschieden, darum behielt das Neuron sein Bit: %1.</translation>
    </message>
    <message>
        <source>%1 rule: the bit is %2.</source>
        <translation type="unfinished">%1-Regel: Das Bit ist %2.</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation type="unfinished">Nächste Erinnerungen</translation>
    </message>
    <message>
        <source>How many bits differ, over all memories</source>
        <translation type="unfinished">Wie viele Bits abweichen, über alle Erinnerungen</translation>
    </message>
    <message>
        <source>Nearest memories: bits that differ, what each says</source>
        <translation type="unfinished">Nächste Erinnerungen: abweichende Bits, und was jede sagt</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Wird ermittelt. Solange Sie zeichnen, gehen Antworten vor.</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished">Ein Neuron</translation>
    </message>
    <message>
        <source>Click a cell of State or a bit of Output, or walk there with the arrow keys: here it says why that neuron took its bit. It stays selected while you step through time.</source>
        <translation type="unfinished">Klicken Sie auf eine Zelle des Zustands oder ein Bit der Ausgabe, oder gehen Sie mit den Pfeiltasten dorthin: Hier steht dann, warum das Neuron sein Bit annahm. Es bleibt gewählt, während Sie durch die Zeit gehen.</translation>
    </message>
    <message>
        <source>Output neuron %1</source>
        <translation type="unfinished">Ausgabeneuron %1</translation>
    </message>
    <message>
        <source>State neuron %1</source>
        <translation type="unfinished">Zustandsneuron %1</translation>
    </message>
    <message>
        <source>worth %1 of the number</source>
        <translation type="unfinished">zählt %1 in der Zahl</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 · says %2 · %3</source>
        <translation type="unfinished">%1 · sagt %2 · %3</translation>
    </message>
    <message>
        <source>No memory voted.</source>
        <translation type="unfinished">Keine Erinnerung stimmte ab.</translation>
    </message>
    <message>
        <source>It voted.</source>
        <translation type="unfinished">Sie stimmte ab.</translation>
    </message>
    <message>
        <source>Too far to vote.</source>
        <translation type="unfinished">Zu fern, um abzustimmen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished">%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1. Bits that differ in %2</source>
        <translation type="unfinished">%1. Abweichende Bits in %2</translation>
    </message>
    <message>
        <source>Output before: %1</source>
        <translation type="unfinished">Ausgabe davor: %1</translation>
    </message>
    <message>
        <source>%1.
Outlined: the bits it reads that differ from now. %2.</source>
        <translation type="unfinished">%1.
Umrandet: die gelesenen Bits, die von jetzt abweichen. %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>It decided.</source>
        <translation type="unfinished">Sie entschied.</translation>
    </message>
    <message>
        <source>It did not decide.</source>
        <translation type="unfinished">Sie entschied nicht.</translation>
    </message>
    <message>
        <source>%1.
Outlined: where it differs from now without being moved. %2.</source>
        <translation type="unfinished">%1.
Umrandet: wo sie unverschoben von jetzt abweicht. %2.</translation>
    </message>
    <message>
        <source>The nearest digit&apos;s patchwork differs in %1 of %2 places; this is bit %3 of that digit&apos;s number. No single connection decides.</source>
        <translation type="unfinished">Das Flickwerk der nächsten Ziffer weicht in %1 von %2 Bits ab; das ist Bit %3 der Zahl dieser Ziffer. Keine einzelne Verbindung entscheidet.</translation>
    </message>
    <message>
        <source>The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single connection decides: a window compares all its pixels, also moved; the dots on Input are those that the windows over this place may lie on.</source>
        <translation type="unfinished">Das Fenster, das hier am besten passt, weicht in %1 von %2 Bits ab und zeigt an dieser Stelle %3. Keine einzelne Verbindung entscheidet: Ein Fenster vergleicht alle seine Bildpunkte, auch verschoben; die Punkte auf der Eingabe sind die, auf denen Fenster über dieser Stelle liegen können.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>State before</source>
        <translation type="unfinished">Zustand davor</translation>
    </message>
    <message>
        <source>The memories that are nearest to what this neuron reads, the nearest first</source>
        <translation type="unfinished">Die Erinnerungen, die dem am nächsten sind, was dieses Neuron liest, die nächste zuerst</translation>
    </message>
</context>
<context>
    <name>engram::OutputCard</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">Ausgabe</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Noch keine Antwort</translation>
    </message>
    <message>
        <source>The answer: %1, no digit</source>
        <translation type="unfinished">Die Antwort: %1, keine Ziffer</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished">Die Antwort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation type="unfinished">
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bits</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">keine Ziffer</translation>
    </message>
    <message>
        <source>random start, before the first step</source>
        <translation type="unfinished">zufälliger Anfang, vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>a guess: nothing has been taught yet</source>
        <translation type="unfinished">geraten: Noch wurde nichts gelehrt</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">richtig</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation type="unfinished">sollte %1 sein</translation>
    </message>
    <message>
        <source>as it was taught</source>
        <translation type="unfinished">wie gelehrt</translation>
    </message>
    <message>
        <source>How near each digit is; below: bits that differ</source>
        <translation type="unfinished">Wie nah jede Ziffer ist; darunter: abweichende Bits</translation>
    </message>
    <message>
        <source>How sure? Only one digit was taught</source>
        <translation type="unfinished">Wie sicher? Nur eine Ziffer wurde gelehrt</translation>
    </message>
    <message>
        <source>Not sure: this was never taught as a digit</source>
        <translation type="unfinished">Unsicher: Das wurde nie als Ziffer gelehrt</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsBook</name>
    <message>
        <source>My digits</source>
        <translation type="unfinished">Meine Ziffern</translation>
    </message>
    <message>
        <source>keeping %1</source>
        <translation type="unfinished">%1 behalten</translation>
    </message>
    <message numerus="yes">
        <source>keeping %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer behalten</numerusform>
            <numerusform>%Ln Ziffern behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 in %2.</source>
        <translation type="unfinished">%1 in %2 behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln digits in %1.</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer in %1 behalten.</numerusform>
            <numerusform>%Ln Ziffern in %1 behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln kept digits</source>
        <translation type="unfinished">
            <numerusform>%Ln behaltene Ziffer löschen</numerusform>
            <numerusform>%Ln behaltene Ziffern löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>saying that it is %1</source>
        <translation type="unfinished">sagen, dass es %1 ist</translation>
    </message>
    <message>
        <source>This digit is no longer in the set.</source>
        <translation type="unfinished">Diese Ziffer ist nicht mehr im Satz.</translation>
    </message>
    <message>
        <source>mending a kept digit</source>
        <translation type="unfinished">behaltene Ziffer ausbessern</translation>
    </message>
    <message>
        <source>saying who wrote</source>
        <translation type="unfinished">sagen, wer geschrieben hat</translation>
    </message>
    <message>
        <source>renaming to %1</source>
        <translation type="unfinished">in %1 umbenennen</translation>
    </message>
    <message>
        <source>The damaged file is now %1.</source>
        <translation type="unfinished">Die beschädigte Datei heißt jetzt %1.</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsDialog</name>
    <message>
        <source>Put the selected digit on the canvas</source>
        <translation type="unfinished">Die gewählte Ziffer auf die Zeichenfläche bringen</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Lehren</translation>
    </message>
    <message>
        <source>Teach the agent the selected digits</source>
        <translation type="unfinished">Den Agenten die gewählten Ziffern lehren</translation>
    </message>
    <message>
        <source>&amp;Written by…</source>
        <translation type="unfinished">&amp;Geschrieben von…</translation>
    </message>
    <message>
        <source>Say who wrote the selected digits</source>
        <translation type="unfinished">Sagen, wer die gewählten Ziffern geschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Edit cells…</source>
        <translation type="unfinished">&amp;Zellen bearbeiten…</translation>
    </message>
    <message>
        <source>Mend the selected digit cell by cell</source>
        <translation type="unfinished">Die gewählte Ziffer Zelle für Zelle ausbessern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Take the selected digits out of the set; Undo brings them back</source>
        <translation type="unfinished">Die gewählten Ziffern aus dem Satz nehmen; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Fill in a sheet…</source>
        <translation type="unfinished">&amp;Bogen ausfüllen…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be drawn one after another</source>
        <translation type="unfinished">Zehn Felder, 0 bis 9, die nacheinander gezeichnet werden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save what is shown as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">Was gezeigt wird, als NPZ, IDX, Ordner mit Bildern oder Schriftblatt speichern</translation>
    </message>
    <message>
        <source>&amp;Use as a font</source>
        <translation type="unfinished">Als Sch&amp;rift verwenden</translation>
    </message>
    <message>
        <source>Add the newest of each digit that is shown to the data sets as a font</source>
        <translation type="unfinished">Die neueste jeder gezeigten Ziffer als Schrift zu den Datensätzen legen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give the set another name</source>
        <translation type="unfinished">Dem Satz einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation type="unfinished">Satz umbenennen</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation type="unfinished">Name des Satzes:</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Neu…</translation>
    </message>
    <message>
        <source>Begin another set; this one stays</source>
        <translation type="unfinished">Einen anderen Satz beginnen; dieser bleibt</translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished">Neuer Satz</translation>
    </message>
    <message>
        <source>It is &amp;%1</source>
        <translation type="unfinished">Es ist &amp;%1</translation>
    </message>
    <message>
        <source>Set that is kept into</source>
        <translation type="unfinished">Satz, in den behalten wird</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">kein Name</translation>
    </message>
    <message>
        <source>Digits that are kept from now on bear this name; it may be empty</source>
        <translation type="unfinished">Ziffern, die ab jetzt behalten werden, tragen diesen Namen; er darf leer sein</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished">&amp;Satz</translation>
    </message>
    <message>
        <source>New digits are b&amp;y</source>
        <translation type="unfinished">Neue Ziffern sind &amp;von</translation>
    </message>
    <message>
        <source>Which digits are shown</source>
        <translation type="unfinished">Welche Ziffern gezeigt werden</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Alle Ziffern</translation>
    </message>
    <message>
        <source>Whose digits are shown</source>
        <translation type="unfinished">Wessen Ziffern gezeigt werden</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished">Gezeigt</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation type="unfinished">&amp;Es ist</translation>
    </message>
    <message>
        <source>Say which digit the selected ones are (type it in the list)</source>
        <translation type="unfinished">Sagen, welche Ziffer die gewählten sind (in der Liste tippen)</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished">Meine Ziffern</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what the selected ones are; Delete takes them out.</source>
        <translation type="unfinished">Die Eingabetaste bringt eine Ziffer auf die Zeichenfläche; eine getippte Ziffer sagt, was die gewählten sind; Entf nimmt sie heraus.</translation>
    </message>
    <message>
        <source>My digits: %1</source>
        <translation type="unfinished">Meine Ziffern: %1</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation type="unfinished">Von allen</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished">ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer</numerusform>
            <numerusform>%Ln Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1 von %Ln Ziffer</numerusform>
            <numerusform>%1 von %Ln Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Geschrieben von</translation>
    </message>
    <message>
        <source>Name of the writer:</source>
        <translation type="unfinished">Name der Person:</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Draw a digit and press Keep, or fill in a sheet of ten boxes.</source>
        <translation type="unfinished">Noch ist nichts behalten. Zeichnen Sie eine Ziffer und drücken Sie „Behalten“, oder füllen Sie einen Bogen mit zehn Feldern aus.</translation>
    </message>
    <message>
        <source>None of your digits is so. Choose less narrowly above.</source>
        <translation type="unfinished">Keine Ihrer Ziffern ist so. Wählen Sie oben weniger eng aus.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Beginnen</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Take in a f&amp;older…</source>
        <translation type="unfinished">&amp;Ordner einlesen…</translation>
    </message>
    <message>
        <source>Keep the pictures of a folder: each is the digit that its folder, 0 to 9, or its name says</source>
        <translation type="unfinished">Die Bilder eines Ordners behalten: Jedes ist die Ziffer, die sein Ordner (0 bis 9) oder sein Name nennt</translation>
    </message>
    <message>
        <source>Take in a folder of pictures</source>
        <translation type="unfinished">Einen Ordner mit Bildern einlesen</translation>
    </message>
    <message>
        <source>Its digits stay as they are</source>
        <translation type="unfinished">Seine Ziffern bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>New digits are kept in it from now on</source>
        <translation type="unfinished">Neue Ziffern werden ab jetzt darin behalten</translation>
    </message>
    <message>
        <source>The set that is shown, and that new digits are kept in</source>
        <translation type="unfinished">Der Satz, der gezeigt wird und in dem neue Ziffern behalten werden</translation>
    </message>
    <message>
        <source>Who wrote the selected digits; it may be empty</source>
        <translation type="unfinished">Wer die gewählten Ziffern geschrieben hat; es darf leer sein</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">&amp;Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>W&amp;hy is it read so?</source>
        <translation type="unfinished">Warum wird &amp;sie so gelesen?</translation>
    </message>
    <message>
        <source>Put the selected digit on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">Legt die gewählte Ziffer auf die Zeichenfläche und zeigt im Inspektor, warum der Agent so antwortet</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsModel</name>
    <message>
        <source>Number %L1: %2</source>
        <translation type="unfinished">Nummer %L1: %2</translation>
    </message>
    <message>
        <source>Number %L1: %2 by %3</source>
        <translation type="unfinished">Nummer %L1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsParts</name>
    <message>
        <source>Cells of %1, number %L2</source>
        <translation type="unfinished">Zellen: %1, Nummer %L2</translation>
    </message>
    <message>
        <source>Cells of %1</source>
        <translation type="unfinished">Zellen von %1</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the font sheet</source>
        <translation type="unfinished">Schriftblatt speichern</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished">Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved the font sheet to %1.</source>
        <translation type="unfinished">Schriftblatt in %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;My digits…</source>
        <translation type="unfinished">&amp;Meine Ziffern…</translation>
    </message>
    <message>
        <source>The digits that you kept: see, teach, mend, delete and export them</source>
        <translation type="unfinished">Ihre behaltenen Ziffern: sehen, lehren, ausbessern, löschen und exportieren</translation>
    </message>
    <message>
        <source>&amp;Sheet of ten boxes…</source>
        <translation type="unfinished">&amp;Bogen mit zehn Feldern…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be filled in by hand and kept with the writer&apos;s name</source>
        <translation type="unfinished">Zehn Felder, 0 bis 9, die von Hand ausgefüllt und mit dem Namen behalten werden</translation>
    </message>
    <message>
        <source>Put that file aside and begin anew</source>
        <translation type="unfinished">Diese Datei beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">So lassen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>%1 (font)</source>
        <translation type="unfinished">%1 (Schrift)</translation>
    </message>
    <message>
        <source>“%1” is among the data sets now, as a font.</source>
        <translation type="unfinished">„%1“ ist jetzt als Schrift unter den Datensätzen.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Copy into my digits</source>
        <translation type="unfinished">In meine Ziffern kopieren</translation>
    </message>
    <message numerus="yes">
        <source>How many of the %Ln digits of %1 (drawn at random):</source>
        <translation type="unfinished">
            <numerusform>Wie viele der %Ln Ziffer von %1 (zufällig gezogen):</numerusform>
            <numerusform>Wie viele der %Ln Ziffern von %1 (zufällig gezogen):</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation type="unfinished">Der Bogen konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation type="unfinished">Bilder werden gelesen…</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">Zellen</translation>
    </message>
    <message>
        <source>Copies can be changed; the data set stays as it is</source>
        <translation type="unfinished">Kopien lassen sich ändern; der Datensatz bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>engram::PairsModel</name>
    <message>
        <source>nowhere</source>
        <translation type="unfinished">nirgends</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation type="unfinished">
            <numerusform>%Ln Bit</numerusform>
            <numerusform>%Ln Bits</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished">Dieses Bild</translation>
    </message>
    <message>
        <source>and this one</source>
        <translation type="unfinished">und dieses</translation>
    </message>
    <message>
        <source>differ in</source>
        <translation type="unfinished">unterscheiden sich in</translation>
    </message>
</context>
<context>
    <name>engram::PairsPage</name>
    <message>
        <source>Find pairs</source>
        <translation type="unfinished">Paare suchen</translation>
    </message>
    <message>
        <source>Where to look for pairs</source>
        <translation type="unfinished">Wo Paare gesucht werden</translation>
    </message>
    <message>
        <source>Which pairs to list</source>
        <translation type="unfinished">Welche Paare aufgelistet werden</translation>
    </message>
    <message>
        <source>Contradictions: alike, but labelled differently</source>
        <translation type="unfinished">Widersprüche: ähnlich, aber verschieden beschriftet</translation>
    </message>
    <message>
        <source>The nearest pairs, whatever they are labelled</source>
        <translation type="unfinished">Die ähnlichsten Paare, gleich wie beschriftet</translation>
    </message>
    <message>
        <source>Compare every picture with every other; it can be stopped</source>
        <translation type="unfinished">Jedes Bild mit jedem anderen vergleichen; lässt sich abbrechen</translation>
    </message>
    <message>
        <source>Pairs of pictures that are nearly the same</source>
        <translation type="unfinished">Paare fast gleicher Bilder</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">Alle Datensätze</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">Alle Erinnerungen</translation>
    </message>
    <message>
        <source>Choose where to look, and press Find pairs.</source>
        <translation type="unfinished">Wählen Sie, wo gesucht wird, und drücken Sie „Paare suchen“.</translation>
    </message>
    <message>
        <source>Comparing every picture with every other</source>
        <translation type="unfinished">Jedes Bild wird mit jedem verglichen</translation>
    </message>
    <message>
        <source>Stopped: nothing was listed.</source>
        <translation type="unfinished">Abgebrochen: Nichts wurde aufgelistet.</translation>
    </message>
    <message>
        <source>There are no two pictures to compare here.</source>
        <translation type="unfinished">Hier gibt es keine zwei Bilder zu vergleichen.</translation>
    </message>
    <message>
        <source>All %L1 of them have one label: there is nothing to contradict.</source>
        <translation type="unfinished">Alle %L1 haben dieselbe Beschriftung: Nichts kann sich widersprechen.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln pairs of %L1 pictures; each has %L2 bits</source>
        <translation type="unfinished">
            <numerusform>Das ähnlichste %Ln Paar von %L1 Bildern; jedes hat %L2 Bits</numerusform>
            <numerusform>Die ähnlichsten %Ln Paare von %L1 Bildern; jedes hat %L2 Bits</numerusform>
        </translation>
    </message>
    <message>
        <source>One search finds both kinds</source>
        <translation type="unfinished">Eine Suche findet beide Arten</translation>
    </message>
    <message>
        <source>In each row two pictures, and in how many bits they differ; Enter puts one on the canvas</source>
        <translation type="unfinished">In jeder Zeile zwei Bilder und in wie vielen Bits sie sich unterscheiden; die Eingabetaste bringt eines auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The line for engram-cli that finds the same pairs</source>
        <translation type="unfinished">Die Zeile für engram-cli, die dieselben Paare findet</translation>
    </message>
    <message>
        <source>The command line looks for pairs among the pictures of a file, not among memories.</source>
        <translation type="unfinished">Die Befehlszeile sucht Paare unter den Bildern einer Datei, nicht unter Erinnerungen.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">Der Befehl ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>engram::PaperSheet</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Name:</translation>
    </message>
    <message>
        <source>Write each digit into its box with a dark pen. A photograph must show all black marks.</source>
        <translation type="unfinished">Schreiben Sie jede Ziffer mit einem dunklen Stift in ihr Feld. Ein Foto muss alle schwarzen Marken zeigen.</translation>
    </message>
    <message>
        <source>%1 is an empty sheet: there is no digit in any of its boxes.</source>
        <translation type="unfinished">%1 ist ein leerer Bogen: In keinem seiner Felder steht eine Ziffer.</translation>
    </message>
    <message>
        <source>No digits were found in %1: it should show a whole sheet, with all of its black marks.</source>
        <translation type="unfinished">In %1 wurden keine Ziffern gefunden: Das Bild sollte einen ganzen Bogen mit allen schwarzen Marken zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks of the sheet should be in the picture.</source>
        <translation type="unfinished">
            <numerusform>In %1 wurde %Ln Ziffer gefunden, und es ist nicht zu erkennen, in welchem Feld sie steht: Alle schwarzen Marken des Bogens sollten auf dem Bild sein.</numerusform>
            <numerusform>In %1 wurden %Ln Ziffern gefunden, und es ist nicht zu erkennen, in welchen Feldern sie stehen: Alle schwarzen Marken des Bogens sollten auf dem Bild sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows no black marks of a sheet: its ten digits were taken in their order, 0 to 9. See whether each is in its box, then keep them.</source>
        <translation type="unfinished">%1 zeigt keine schwarzen Marken eines Bogens: Die zehn Ziffern wurden in ihrer Reihenfolge genommen, 0 bis 9. Prüfen Sie, ob jede in ihrem Feld steht, und behalten Sie sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then keep them.</source>
        <translation type="unfinished">
            <numerusform>Aus %1 wurde %Ln Ziffer gelesen. Prüfen Sie, ob sie stimmt, leeren Sie das Feld sonst oder zeichnen Sie neu, und behalten Sie sie dann.</numerusform>
            <numerusform>Aus %1 wurden %Ln Ziffern gelesen. Prüfen Sie, ob jede stimmt, leeren oder zeichnen Sie neu, was nicht stimmt, und behalten Sie sie dann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PatchworkPart</name>
    <message>
        <source>The input</source>
        <translation type="unfinished">Die Eingabe</translation>
    </message>
    <message>
        <source>Patched: %1</source>
        <translation type="unfinished">Zusammengesetzt: %1</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation type="unfinished">Zweite: %1</translation>
    </message>
    <message>
        <source>+ for %1, − for %2</source>
        <translation type="unfinished">+ für %1, − für %2</translation>
    </message>
    <message>
        <source>Where the picture speaks for %1 and where for %2</source>
        <translation type="unfinished">Wo das Bild für %1 spricht und wo für %2</translation>
    </message>
    <message>
        <source>Memories of the %1</source>
        <translation type="unfinished">Erinnerungen an die %1</translation>
    </message>
    <message>
        <source>Memories of the runner-up, the %1</source>
        <translation type="unfinished">Erinnerungen an die zweite, die %1</translation>
    </message>
    <message>
        <source>The picture as it was asked about. The arrow keys point at its windows, one after the other</source>
        <translation type="unfinished">Das Bild, wie nach ihm gefragt wurde. Die Pfeiltasten zeigen auf seine Fenster, eins nach dem anderen</translation>
    </message>
    <message>
        <source>The answer, put together out of its memories: each has its colour, hatching and number</source>
        <translation type="unfinished">Die Antwort, zusammengesetzt aus ihren Erinnerungen: Jede hat ihre Farbe, Schraffur und Nummer</translation>
    </message>
    <message>
        <source>The same of the digit that came second</source>
        <translation type="unfinished">Dasselbe von der zweitbesten Ziffer</translation>
    </message>
    <message>
        <source>Where the picture speaks for the answer and where for the runner-up</source>
        <translation type="unfinished">Wo das Bild für die Antwort spricht und wo für die zweitbeste</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: this place says which memory a window is from.</source>
        <translation type="unfinished">Zeigen Sie auf ein Bild, oder gehen Sie mit den Pfeiltasten darüber: Hier steht dann, aus welcher Erinnerung das Fenster ist.</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkText</name>
    <message>
        <source>as taught</source>
        <translation type="unfinished">wie gelehrt</translation>
    </message>
    <message>
        <source>turned %1° clockwise</source>
        <translation type="unfinished">um %1° im Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>turned %1° anticlockwise</source>
        <translation type="unfinished">um %1° gegen den Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished">%1 tiefer</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished">%1 höher</translation>
    </message>
    <message>
        <source>%1 further right</source>
        <translation type="unfinished">%1 weiter rechts</translation>
    </message>
    <message>
        <source>%1 further left</source>
        <translation type="unfinished">%1 weiter links</translation>
    </message>
    <message>
        <source>at its place</source>
        <translation type="unfinished">an ihrem Platz</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished">%1 genommen</translation>
    </message>
    <message>
        <source>, of the %1 at best %2 (memory %3): </source>
        <translation type="unfinished">, von der %1 bestenfalls %2 (Erinnerung %3): </translation>
    </message>
    <message>
        <source>speaks for neither.</source>
        <translation type="unfinished">spricht für keine von beiden.</translation>
    </message>
    <message>
        <source>speaks for %1 by %2.</source>
        <translation type="unfinished">spricht mit %2 für %1.</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation type="unfinished">%1 von %2 Fenstern</translation>
    </message>
    <message>
        <source>%1 % of the bits that differ</source>
        <translation type="unfinished">%1 % der abweichenden Bits</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> oder </translation>
    </message>
    <message numerus="yes">
        <source>moved by up to %n pixels</source>
        <translation type="unfinished">
            <numerusform>um bis zu %n Bildpunkt verschoben</numerusform>
            <numerusform>um bis zu %n Bildpunkte verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source> No other digit was taught.</source>
        <translation type="unfinished"> Keine andere Ziffer wurde gelehrt.</translation>
    </message>
    <message>
        <source>Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8</source>
        <translation type="unfinished">Zeile %1, Spalte %2: Erinnerung %3, %4, %5, %6. %7 von %8 Bits weichen ab</translation>
    </message>
    <message>
        <source>At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.</source>
        <translation type="unfinished">In Schritt %1 ist die %2 aus %3 zusammengesetzt: %4 von %5 Bits weichen ab.</translation>
    </message>
    <message>
        <source> The runner-up, the %1, differs in %2.</source>
        <translation type="unfinished"> Die zweite, die %1, unterscheidet sich in %2.</translation>
    </message>
</context>
<context>
    <name>engram::PictureActions</name>
    <message>
        <source>On the clipboard: %1</source>
        <translation type="unfinished">In der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Gespeichert in %1</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished">Wählen Sie zuerst ein Bild.</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation type="unfinished">Bild k&amp;opieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation type="unfinished">Bild s&amp;peichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">D&amp;rucken…</translation>
    </message>
</context>
<context>
    <name>engram::PictureBar</name>
    <message>
        <source>In&amp;vert the picture</source>
        <translation type="unfinished">Bild &amp;invertieren</translation>
    </message>
    <message>
        <source>U&amp;se the picture as it is</source>
        <translation type="unfinished">Bild &amp;unverändert verwenden</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished">Invertieren</translation>
    </message>
    <message>
        <source>Take for ink what was taken for ground: light ink on dark becomes dark ink on light, and back</source>
        <translation type="unfinished">Als Tinte nehmen, was für Grund gehalten wurde: aus heller Tinte auf Dunkel wird dunkle auf Hell, und zurück</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Wie es ist</translation>
    </message>
    <message>
        <source>Use the picture as it is: take no paper away and cut nothing off</source>
        <translation type="unfinished">Das Bild verwenden, wie es ist: kein Papier entfernen und nichts abschneiden</translation>
    </message>
    <message>
        <source>The number in the picture</source>
        <translation type="unfinished">Die Zahl im Bild</translation>
    </message>
    <message>
        <source>The number in the picture, to be copied</source>
        <translation type="unfinished">Die Zahl im Bild, zum Kopieren</translation>
    </message>
    <message>
        <source>As it is, turned over</source>
        <translation type="unfinished">Wie es ist, umgekehrt</translation>
    </message>
    <message>
        <source>Taken for dark ink. Please check: it may be light; then invert.</source>
        <translation type="unfinished">Für dunkle Tinte gehalten. Bitte prüfen: Sie kann hell sein; dann invertieren.</translation>
    </message>
    <message>
        <source>Taken for light ink. Please check: it may be dark; then invert.</source>
        <translation type="unfinished">Für helle Tinte gehalten. Bitte prüfen: Sie kann dunkel sein; dann invertieren.</translation>
    </message>
    <message>
        <source>Dark ink on a light ground</source>
        <translation type="unfinished">Dunkle Tinte auf hellem Grund</translation>
    </message>
    <message>
        <source>Light ink on a dark ground</source>
        <translation type="unfinished">Helle Tinte auf dunklem Grund</translation>
    </message>
</context>
<context>
    <name>engram::PictureLoader</name>
    <message>
        <source>%1 is %2 x %3 pixels; at most 40 megapixels can be handed over so. Save it and open the file.</source>
        <translation type="unfinished">%1 hat %2 x %3 Bildpunkte; so lassen sich höchstens 40 Megapixel übergeben. Speichern Sie es, und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 holds no pixels.</source>
        <translation type="unfinished">%1 enthält keine Bildpunkte.</translation>
    </message>
    <message>
        <source>The picture that was handed over</source>
        <translation type="unfinished">Das übergebene Bild</translation>
    </message>
</context>
<context>
    <name>engram::PresenterView</name>
    <message>
        <source>&amp;Presenter&apos;s view</source>
        <translation type="unfinished">Vorführ&amp;ansicht</translation>
    </message>
    <message>
        <source>Canvas, layers and answer alone and large; F5 or Escape brings everything back</source>
        <translation type="unfinished">Zeichenfläche, Schichten und Antwort allein und groß; F5 oder Esc holt alles zurück</translation>
    </message>
</context>
<context>
    <name>engram::PresetDelegate</name>
    <message>
        <source>%1 % after %2</source>
        <translation type="unfinished">%1 % nach %2</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s test digits it reads %1.</source>
        <translation type="unfinished">Von den Testziffern von MNIST liest er %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % after %Ln lessons</source>
        <translation type="unfinished">
            <numerusform>%1 % nach %Ln Lektion</numerusform>
            <numerusform>%1 % nach %Ln Lektionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished">Ein Problem melden</translation>
    </message>
    <message>
        <source>Version, system and settings</source>
        <translation type="unfinished">Version, System und Einstellungen</translation>
    </message>
    <message>
        <source>What the button Copy puts on the clipboard</source>
        <translation type="unfinished">Was der Knopf „Kopieren“ in die Zwischenablage legt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation type="unfinished">In die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Say what you did, what you expected and what happened instead. What stands below helps to find the cause: copy it into your message. Nothing is sent by itself, and it names no files.</source>
        <translation type="unfinished">Sagen Sie, was Sie getan haben, was Sie erwartet haben und was stattdessen geschehen ist. Was unten steht, hilft, die Ursache zu finden: Kopieren Sie es in Ihre Nachricht. Nichts wird von selbst gesendet, und Dateien werden nicht genannt.</translation>
    </message>
</context>
<context>
    <name>engram::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source> · %1 min left</source>
        <translation type="unfinished"> · noch %1 min</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation type="unfinished"> · noch %1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>Stop; what is done so far and consistent is kept (Ctrl+.)</source>
        <translation type="unfinished">Anhalten; was bis jetzt fertig und stimmig ist, bleibt (Strg+.)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>Do not do what waits</source>
        <translation type="unfinished">Nicht ausführen, was noch wartet</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">Danach: %1</translation>
    </message>
</context>
<context>
    <name>engram::ReadingBox</name>
    <message>
        <source>T&amp;urn over</source>
        <translation type="unfinished">&amp;Umkehren</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">T&amp;ransponieren</translation>
    </message>
    <message>
        <source>Dark for light in the pictures of the selected set: ink is light on dark ground here</source>
        <translation type="unfinished">Dunkel gegen Hell in den Bildern des gewählten Satzes: Tinte ist hier hell auf dunklem Grund</translation>
    </message>
    <message>
        <source>Rows for columns in the pictures of the selected set, as EMNIST needs it</source>
        <translation type="unfinished">Zeilen gegen Spalten in den Bildern des gewählten Satzes, wie EMNIST es braucht</translation>
    </message>
</context>
<context>
    <name>engram::RecoveryOffer</name>
    <message>
        <source>Engram ended unexpectedly. “%1” was not saved; there is a copy from %2.</source>
        <translation type="unfinished">Engram wurde unerwartet beendet. „%1“ war nicht gespeichert; es gibt eine Kopie vom %2.</translation>
    </message>
    <message>
        <source>Recover it</source>
        <translation type="unfinished">Wiederherstellen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Wegwerfen</translation>
    </message>
    <message>
        <source>Throw the copy of “%1” away? There is no other.</source>
        <translation type="unfinished">Die Kopie von „%1“ wegwerfen? Es gibt keine andere.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation type="unfinished">Endgültig wegwerfen</translation>
    </message>
    <message>
        <source>“%1” has been recovered in another window already.</source>
        <translation type="unfinished">„%1“ wurde schon in einem anderen Fenster wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>engram::RepairsDialog</name>
    <message>
        <source>Repaired cells of %1</source>
        <translation type="unfinished">Reparierte Zellen von %1</translation>
    </message>
    <message>
        <source>These cells were not plainly 0 or 1. They were read as shown; the file was left as it is.</source>
        <translation type="unfinished">Diese Zellen waren nicht einfach 0 oder 1. Sie wurden wie gezeigt gelesen; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">Zelle</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">Ziffer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Spalte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Gefunden</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished">Gelesen als</translation>
    </message>
    <message>
        <source>Repaired cells</source>
        <translation type="unfinished">Reparierte Zellen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
</context>
<context>
    <name>engram::ResultsPanel</name>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">Verwechslungsmatrix: Zeilen sind die wahren Ziffern, Spalten die Antworten</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">Testen Sie den Agenten (unter „Lehren und testen“): Hier steht dann, welche Ziffern er verwechselt.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished">Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Teach these</source>
        <translation type="unfinished">Diese lehren</translation>
    </message>
    <message>
        <source>Examples of the chosen cell</source>
        <translation type="unfinished">Beispiele der gewählten Zelle</translation>
    </message>
    <message>
        <source>Walk through how this example was read, step by step</source>
        <translation type="unfinished">Schritt für Schritt durchgehen, wie dieses Beispiel gelesen wurde</translation>
    </message>
    <message>
        <source>Rows: the true digit. Columns: what it was read as; – is no digit.</source>
        <translation type="unfinished">Zeilen: die wahre Ziffer. Spalten: wie sie gelesen wurde; – ist keine Ziffer.</translation>
    </message>
    <message>
        <source>Right answers, and where the true accuracy lies with 95 % confidence</source>
        <translation type="unfinished">Richtige Antworten, und wo die wahre Genauigkeit mit 95 % Sicherheit liegt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 %L2, %3 read as %4</source>
        <translation type="unfinished">%1 %L2, %3, gelesen als %4</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">keine Ziffer</translation>
    </message>
    <message>
        <source>Teach this one</source>
        <translation type="unfinished">Diese lehren</translation>
    </message>
    <message>
        <source>Teach these %L1</source>
        <translation type="unfinished">Diese %L1 lehren</translation>
    </message>
    <message>
        <source>The history of this test is no longer kept: test again, or raise the limit in History.</source>
        <translation type="unfinished">Der Verlauf dieses Tests ist nicht mehr da: Testen Sie noch einmal, oder erhöhen Sie im Verlauf die Grenze.</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">alle</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation type="unfinished">%1 %: %2</translation>
    </message>
    <message>
        <source>Right among the surest %1</source>
        <translation type="unfinished">Richtig unter den sichersten %1</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">Wie viele der sichersten Antworten richtig waren: was seine Sicherheit wert ist</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it is now, after %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>„%1“, wie er jetzt ist, nach %Ln Lektion.</numerusform>
            <numerusform>„%1“, wie er jetzt ist, nach %Ln Lektionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was %Ln lessons ago.</source>
        <translation type="unfinished">
            <numerusform>„%1“, wie er vor %Ln Lektion war.</numerusform>
            <numerusform>„%1“, wie er vor %Ln Lektionen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was after %Ln lessons, before it was changed.</source>
        <translation type="unfinished">
            <numerusform>„%1“, wie er nach %Ln Lektion war, bevor er geändert wurde.</numerusform>
            <numerusform>„%1“, wie er nach %Ln Lektionen war, bevor er geändert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these had been taught: this says nothing about digits that are new to it.</source>
        <translation type="unfinished">Alle waren gelehrt worden: Das sagt nichts über Ziffern, die ihm neu sind.</translation>
    </message>
    <message>
        <source>How often each digit, a row, was read as each other, a column. A number shows its digits below</source>
        <translation type="unfinished">Wie oft jede Ziffer (Zeile) als jede andere (Spalte) gelesen wurde. Eine Zahl zeigt darunter ihre Ziffern</translation>
    </message>
    <message>
        <source>The digits behind the number that is chosen in the table; Enter shows one in the layers</source>
        <translation type="unfinished">Die Ziffern hinter der Zahl, die in der Tabelle gewählt ist; die Eingabetaste zeigt eine in den Schichten</translation>
    </message>
    <message>
        <source>Teach all of these test pictures with their right labels, once (can be undone)</source>
        <translation type="unfinished">Alle diese Testbilder mit ihren richtigen Ziffern einmal lehren (kann rückgängig gemacht werden)</translation>
    </message>
    <message>
        <source>The line for engram-cli that asks the same digits, with the same figures</source>
        <translation type="unfinished">Die Zeile für engram-cli, die dieselben Ziffern fragt, mit denselben Zahlen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Ergebnisse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Antworten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished">Diagramme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Protokoll</translation>
    </message>
    <message>
        <source>Which digits were mixed up, and the pictures behind each number</source>
        <translation type="unfinished">Welche Ziffern verwechselt wurden, und die Bilder hinter jeder Zahl</translation>
    </message>
    <message>
        <source>Each digit by itself, and the accuracy by step and by sureness</source>
        <translation type="unfinished">Jede Ziffer für sich, und die Genauigkeit nach Schritt und nach Sicherheit</translation>
    </message>
    <message>
        <source>Every test of this agent that was kept</source>
        <translation type="unfinished">Jeder verzeichnete Test dieses Agenten</translation>
    </message>
    <message>
        <source>Taught already</source>
        <translation type="unfinished">Schon gelehrt</translation>
    </message>
    <message>
        <source>Stopped after %L1 of %L2.</source>
        <translation type="unfinished">Nach %L1 von %L2 Ziffern angehalten.</translation>
    </message>
    <message>
        <source>All digits behind the chosen number, among those of the data sets: to look at, to choose several at once, to leave out (Enter in the table)</source>
        <translation type="unfinished">Alle Ziffern hinter der gewählten Zahl, unter denen der Datensätze: zum Ansehen, um mehrere zugleich zu wählen, um sie auszulassen (Eingabetaste in der Tabelle)</translation>
    </message>
    <message>
        <source>Show in gallery</source>
        <translation type="unfinished">In der Galerie zeigen</translation>
    </message>
    <message>
        <source>%1 % right (%2 of %3; 95 % between %4 and %5)</source>
        <translation type="unfinished">%1 % richtig (%2 von %3; 95 % zwischen %4 und %5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</source>
        <translation type="unfinished">
            <numerusform>%Ln davon war gelehrt worden; von den anderen las er %1 % richtig (95 % zwischen %2 und %3).</numerusform>
            <numerusform>%Ln davon waren gelehrt worden; von den anderen las er %1 % richtig (95 % zwischen %2 und %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer lehren</numerusform>
            <numerusform>%Ln Ziffern lehren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Zeichnung</translation>
    </message>
    <message>
        <source>%1, a %2</source>
        <translation type="unfinished">%1, eine %2</translation>
    </message>
    <message>
        <source>%1, code %2 (no digit)</source>
        <translation type="unfinished">%1, Code %2 (keine Ziffer)</translation>
    </message>
    <message>
        <source>%1, said to be right</source>
        <translation type="unfinished">%1, als richtig bezeichnet</translation>
    </message>
    <message>
        <source>%1, said to be wrong</source>
        <translation type="unfinished">%1, als falsch bezeichnet</translation>
    </message>
    <message>
        <source>%1, an %2</source>
        <translation type="unfinished">%1, eine %2</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation type="unfinished">%1 Training</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation type="unfinished">%1 Test</translation>
    </message>
</context>
<context>
    <name>engram::SessionBridge</name>
    <message>
        <source>teach %1</source>
        <translation type="unfinished">%1 lehren</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished">noch einmal fragen</translation>
    </message>
    <message>
        <source>remember the answer</source>
        <translation type="unfinished">Antwort merken</translation>
    </message>
    <message>
        <source>call the answer wrong</source>
        <translation type="unfinished">Antwort falsch nennen</translation>
    </message>
</context>
<context>
    <name>engram::SettlingStrip</name>
    <message>
        <source>How the answer settled</source>
        <translation type="unfinished">Wie die Antwort zur Ruhe kam</translation>
    </message>
    <message>
        <source>State bits changed in each step, and the output after it. Settled is where nothing changes any more. Click a step to see it.</source>
        <translation type="unfinished">In jedem Schritt geänderte Zustandsbits, und die Ausgabe danach. In Ruhe ist er, wo sich nichts mehr ändert. Klicken Sie auf einen Schritt, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">keine Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>%n bits changed, output %1</source>
        <translation type="unfinished">
            <numerusform>%n Bit geändert, Ausgabe %1</numerusform>
            <numerusform>%n Bits geändert, Ausgabe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>start, output %1</source>
        <translation type="unfinished">Anfang, Ausgabe %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished">gezeigt: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">geändert</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>How an answer settles, step by step</source>
        <translation type="unfinished">Wie eine Antwort zur Ruhe kommt, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>engram::SharesChart</name>
    <message>
        <source>Shares of the digits over the steps</source>
        <translation type="unfinished">Anteile der Ziffern in den Schritten</translation>
    </message>
    <message>
        <source>From which digits&apos; memories the state was recalled, step by step. Click a step to see it.</source>
        <translation type="unfinished">Aus den Erinnerungen welcher Ziffern der Zustand abgerufen wurde, Schritt für Schritt. Klicken Sie auf einen Schritt, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Step %1: %2 % from memories of %3</source>
        <translation type="unfinished">Schritt %1: %2 % aus Erinnerungen an %3</translation>
    </message>
</context>
<context>
    <name>engram::ShownMoment</name>
    <message>
        <source>Draw a digit, or pick a state in History: here it says why the agent answered as it did.</source>
        <translation type="unfinished">Zeichnen Sie eine Ziffer, oder wählen Sie im Verlauf einen Zustand: Hier steht dann, warum der Agent so geantwortet hat.</translation>
    </message>
    <message>
        <source>This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state back to see why it was given.</source>
        <translation type="unfinished">Das ist eine Rückmeldung: Die Antwort davor wurde als richtige oder falsche Erinnerung gespeichert. Gehen Sie einen Zustand zurück, um zu sehen, warum sie gegeben wurde.</translation>
    </message>
    <message>
        <source>This state was not recalled: the question went on from it. Go one step on.</source>
        <translation type="unfinished">Dieser Zustand wurde nicht erinnert: Die Frage ging von ihm aus. Gehen Sie einen Schritt weiter.</translation>
    </message>
    <message>
        <source>This state was taught, not recalled: the picture and its label were set, and stored as a memory.</source>
        <translation type="unfinished">Dieser Zustand wurde gelehrt, nicht erinnert: Bild und Ziffer wurden gesetzt und als Erinnerung gespeichert.</translation>
    </message>
    <message>
        <source>The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.</source>
        <translation type="unfinished">Der Agent hat noch nichts gelernt, darum ist jedes Bit seiner Antwort zufällig. Lehren Sie ihn zuerst etwas.</translation>
    </message>
    <message>
        <source>no digit (%1)</source>
        <translation type="unfinished">keine Ziffer (%1)</translation>
    </message>
    <message>
        <source>Already forgotten.</source>
        <translation type="unfinished">Schon vergessen.</translation>
    </message>
    <message>
        <source>Without it nothing is remembered, and the final answer is a guess.</source>
        <translation type="unfinished">Ohne sie wird nichts erinnert, und die letzte Antwort ist geraten.</translation>
    </message>
    <message>
        <source>The final answer stays %1 without it.</source>
        <translation type="unfinished">Die letzte Antwort bleibt auch ohne sie %1.</translation>
    </message>
    <message>
        <source>Without it the final answer is %1 instead of %2.</source>
        <translation type="unfinished">Ohne sie ist die letzte Antwort %1 statt %2.</translation>
    </message>
    <message>
        <source>This is the random start: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">Das ist der zufällige Anfang: Noch wurde nichts erinnert. Gehen Sie einen Schritt weiter.</translation>
    </message>
</context>
<context>
    <name>engram::StatePicture</name>
    <message>
        <source>State</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln Bit ist an</numerusform>
            <numerusform>%Ln Bits sind an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::Sureness</name>
    <message>
        <source>certain</source>
        <translation type="unfinished">sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished">recht sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished">ziemlich sicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished">unsicher</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished">geraten</translation>
    </message>
    <message>
        <source>%1: %2 of answers this sure were right</source>
        <translation type="unfinished">%1: %2 der so sicheren Antworten waren richtig</translation>
    </message>
    <message>
        <source>%1, as counted for %2 (other settings)</source>
        <translation type="unfinished">%1, wie bei %2 (andere Einstellungen)</translation>
    </message>
    <message>
        <source>How sure? Not all ten digits were taught yet</source>
        <translation type="unfinished">Wie sicher? Noch nicht alle zehn Ziffern gelehrt</translation>
    </message>
    <message>
        <source>%1 (%2 right)</source>
        <translation type="unfinished">%1 (%2 richtig)</translation>
    </message>
</context>
<context>
    <name>engram::TakenPicture</name>
    <message>
        <source>%1 is blank: there is no ink to be found on it.</source>
        <translation type="unfinished">%1 ist leer: Darauf ist keine Tinte zu finden.</translation>
    </message>
</context>
<context>
    <name>engram::TeachPanel</name>
    <message>
        <source>Random digits to teach from each sampled data set</source>
        <translation type="unfinished">Zufällige Ziffern, die aus jedem Datensatz gelehrt werden</translation>
    </message>
    <message>
        <source>So many random digits of MNIST (and of every other chosen data set that is no font)</source>
        <translation type="unfinished">So viele zufällige Ziffern aus MNIST (und aus jedem anderen gewählten Datensatz, der keine Schrift ist)</translation>
    </message>
    <message>
        <source>A chosen font is taught with all its ten digits; choose them under Data sets</source>
        <translation type="unfinished">Eine gewählte Schrift wird mit allen zehn Ziffern gelehrt; wählen Sie Schriften unter „Datensätze“</translation>
    </message>
    <message>
        <source>Seed of the random choice of lessons</source>
        <translation type="unfinished">Startwert der zufälligen Wahl der Lektionen</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">Bestimmt, welche Ziffern gezogen werden: Derselbe Startwert zieht dieselben Ziffern</translation>
    </message>
    <message>
        <source>Teach the chosen data sets (Ctrl+T)</source>
        <translation type="unfinished">Die gewählten Datensätze lehren (Strg+T)</translation>
    </message>
    <message>
        <source>&amp;MNIST digits</source>
        <translation type="unfinished">&amp;MNIST-Ziffern</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished">Schriften</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Startwert</translation>
    </message>
    <message>
        <source>Images to test with</source>
        <translation type="unfinished">Bilder zum Testen</translation>
    </message>
    <message>
        <source>So many random images of the chosen data sets&apos; test part</source>
        <translation type="unfinished">So viele zufällige Bilder aus dem Testteil der gewählten Datensätze</translation>
    </message>
    <message>
        <source>Steps for each answer</source>
        <translation type="unfinished">Schritte je Antwort</translation>
    </message>
    <message>
        <source>Seed of the random choice of images</source>
        <translation type="unfinished">Startwert der zufälligen Wahl der Bilder</translation>
    </message>
    <message>
        <source>Decides which images are drawn: the same seed draws the same images</source>
        <translation type="unfinished">Bestimmt, welche Bilder gezogen werden: Derselbe Startwert zieht dieselben Bilder</translation>
    </message>
    <message>
        <source>Test the agent on random test images; what it was taught is counted apart (Ctrl+R)</source>
        <translation type="unfinished">Den Agenten mit zufälligen Testbildern testen; was er gelernt hat, wird getrennt gezählt (Strg+R)</translation>
    </message>
    <message>
        <source>Test &amp;images</source>
        <translation type="unfinished">T&amp;estbilder</translation>
    </message>
    <message>
        <source>&amp;Steps each</source>
        <translation type="unfinished">&amp;Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished">%1 von %2 gewählt</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer lehren</numerusform>
            <numerusform>%Ln Ziffern lehren</numerusform>
        </translation>
    </message>
    <message>
        <source>No test images chosen</source>
        <translation type="unfinished">Keine Testbilder gewählt</translation>
    </message>
    <message numerus="yes">
        <source>Test on %Ln images</source>
        <translation type="unfinished">
            <numerusform>Mit %Ln Bild testen</numerusform>
            <numerusform>Mit %Ln Bildern testen</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that the agent takes before its answer counts; it mostly settles within 7, with windows within 4</source>
        <translation type="unfinished">Schritte, die der Agent macht, bevor seine Antwort zählt; meist kommt er in 7 zur Ruhe, mit Fenstern in 4</translation>
    </message>
    <message>
        <source>Known digits, too</source>
        <translation type="unfinished">Auch bekannte Ziffern</translation>
    </message>
    <message>
        <source>Teach also the digits that the agent remembers already, which then vote twice</source>
        <translation type="unfinished">Auch Ziffern lehren, die der Agent schon kennt; sie stimmen dann doppelt ab</translation>
    </message>
    <message>
        <source>As many of each digit</source>
        <translation type="unfinished">Jede Ziffer gleich oft</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">Zieht 10 Lektionen als eine von jeder Ziffer, 1.000 als hundert von jeder; sonst werden sie zufällig gezogen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished">Ausgewogen</translation>
    </message>
</context>
<context>
    <name>engram::TenBoxes</name>
    <message>
        <source>A sheet of ten boxes</source>
        <translation type="unfinished">Ein Bogen mit zehn Feldern</translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation type="unfinished">Feld für %1</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space puts it down and lifts it. Enter leads to the next box, a digit to its own, Delete clears.</source>
        <translation type="unfinished">Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab. Die Eingabetaste führt zum nächsten Feld, eine Ziffer zu ihrem, Entf leert.</translation>
    </message>
    <message>
        <source>Write %1 here, by mouse, pen or finger, or with the arrow keys and Space; the right button erases.
Enter leads to the next box.</source>
        <translation type="unfinished">Schreiben Sie hier %1, mit Maus, Stift oder Finger oder mit Pfeiltasten und Leertaste; die rechte Taste radiert.
Die Eingabetaste führt zum nächsten Feld.</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished">darf leer bleiben</translation>
    </message>
    <message>
        <source>The digits are kept together with this name</source>
        <translation type="unfinished">Die Ziffern werden mit diesem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation type="unfinished">&amp;Geschrieben von</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer &amp;behalten</numerusform>
            <numerusform>%Ln Ziffern &amp;behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Wiederholen</translation>
    </message>
    <message>
        <source>Clear this box</source>
        <translation type="unfinished">Dieses Feld leeren</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Behalten</translation>
    </message>
    <message>
        <source>What was drawn is not kept yet.</source>
        <translation type="unfinished">Das Gezeichnete ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>&amp;Print an empty sheet…</source>
        <translation type="unfinished">&amp;Leeren Bogen drucken…</translation>
    </message>
    <message>
        <source>A page with ten boxes, to be filled in with a pen; the print dialog also saves it as PDF</source>
        <translation type="unfinished">Eine Seite mit zehn Feldern, die mit einem Stift ausgefüllt wird; der Druckdialog speichert sie auch als PDF</translation>
    </message>
    <message>
        <source>&amp;Read a filled sheet…</source>
        <translation type="unfinished">&amp;Ausgefüllten Bogen lesen…</translation>
    </message>
    <message>
        <source>Brings the digits of a filled sheet into the boxes, from a scan or a photograph; it may be dropped or pasted here too</source>
        <translation type="unfinished">Bringt die Ziffern eines ausgefüllten Bogens in die Felder, aus einem Scan oder einem Foto; das Bild kann hier auch abgelegt oder eingefügt werden</translation>
    </message>
    <message>
        <source>Read a filled sheet</source>
        <translation type="unfinished">Einen ausgefüllten Bogen lesen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">%1 wird gelesen…</translation>
    </message>
    <message>
        <source>reading a sheet</source>
        <translation type="unfinished">das Lesen eines Bogens</translation>
    </message>
    <message>
        <source>Puts what is drawn in the boxes into your digits, and begins an empty sheet</source>
        <translation type="unfinished">Nimmt das in den Feldern Gezeichnete in Ihre Ziffern auf und beginnt einen leeren Bogen</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">kein Zustand gezeigt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Zeichenfläche</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Rückmeldung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Zeitachse</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln examples</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln Beispiel</numerusform>
            <numerusform>%1: %Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet: it fills as you teach, test and ask</source>
        <translation type="unfinished">Noch kein Verlauf: Er füllt sich, wenn Sie lehren, testen und fragen</translation>
    </message>
    <message>
        <source>
Wheel: zoom in time</source>
        <translation type="unfinished">
Mausrad: Zeitmaßstab</translation>
    </message>
    <message>
        <source>State %1 of %2: %3, %4</source>
        <translation type="unfinished">Zustand %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished">, %1</translation>
    </message>
    <message>
        <source>, read right</source>
        <translation type="unfinished">, richtig gelesen</translation>
    </message>
    <message>
        <source>, read wrong</source>
        <translation type="unfinished">, falsch gelesen</translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished">Training</translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation type="unfinished">Zeichenfläche</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished">Rückmeldung</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation type="unfinished">Zufälliger Anfang</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">zufälliger Anfang</translation>
    </message>
    <message>
        <source>All states of the history in the order they came; click one, or walk by the arrow keys</source>
        <translation type="unfinished">Alle Zustände des Verlaufs in der Reihenfolge, in der sie kamen; einen anklicken oder mit den Pfeiltasten gehen</translation>
    </message>
    <message>
        <source>
A mark at the lower edge: a wrong answer</source>
        <translation type="unfinished">
Eine Marke am unteren Rand: eine falsche Antwort</translation>
    </message>
    <message>
        <source>Random start before %1</source>
        <translation type="unfinished">Zufälliger Anfang vor: %1</translation>
    </message>
</context>
<context>
    <name>engram::TourPanel</name>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Geführte Tour</translation>
    </message>
    <message>
        <source>Outline the part of the window that is meant, and go there</source>
        <translation type="unfinished">Den gemeinten Teil des Fensters umranden und dorthin gehen</translation>
    </message>
    <message>
        <source>To the step before; nothing that was done is taken back</source>
        <translation type="unfinished">Zum Schritt davor; nichts Getanes wird zurückgenommen</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation type="unfinished">Von &amp;vorn</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished">Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>From the first step</source>
        <translation type="unfinished">Vom ersten Schritt an</translation>
    </message>
    <message>
        <source>Go on without doing this step</source>
        <translation type="unfinished">Weitergehen, ohne diesen Schritt zu tun</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished">Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Draw a seven</source>
        <translation type="unfinished">Zeichnen Sie eine Sieben</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas with the mouse. By keys: the arrows move the pen, Space puts it down and lifts it.</source>
        <translation type="unfinished">Zeichnen Sie mit der Maus eine 7 auf die Zeichenfläche. Mit Tasten: Die Pfeile bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.</translation>
    </message>
    <message>
        <source>It has answered while you drew.</source>
        <translation type="unfinished">Er hat schon geantwortet, während Sie zeichneten.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">Sie lehren</translation>
    </message>
    <message>
        <source>Say what it is: type 7 on the canvas, or click 7 in the tool bar. Then press Enter, or click Teach.</source>
        <translation type="unfinished">Sagen Sie, was es ist: Tippen Sie 7 auf der Zeichenfläche oder klicken Sie 7 in der Werkzeugleiste. Drücken Sie dann die Eingabetaste oder klicken Sie „Lehren“.</translation>
    </message>
    <message>
        <source>One lesson, learned at once: it remembers your seven as it is.</source>
        <translation type="unfinished">Eine Lektion, sofort gelernt: Er merkt sich Ihre Sieben, wie sie ist.</translation>
    </message>
    <message>
        <source>Give it more lessons</source>
        <translation type="unfinished">Geben Sie ihm mehr Lektionen</translation>
    </message>
    <message>
        <source>It knows too little to be tested. Teach the chosen data sets: the button Teach in Teach and test, or Ctrl+T.</source>
        <translation type="unfinished">Er weiß noch zu wenig für einen Test. Lehren Sie die gewählten Datensätze: der Knopf „Lehren“ in „Lehren und testen“ oder Strg+T.</translation>
    </message>
    <message>
        <source>Nothing was trained: all of these are simply remembered.</source>
        <translation type="unfinished">Nichts wurde trainiert: Alle diese sind einfach gemerkt.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished">Testen Sie ihn</translation>
    </message>
    <message>
        <source>Ask it about digits that it has never seen: the button Test in Teach and test, or Ctrl+R.</source>
        <translation type="unfinished">Fragen Sie ihn nach Ziffern, die er nie gesehen hat: der Knopf „Testen“ in „Lehren und testen“ oder Strg+R.</translation>
    </message>
    <message>
        <source>Results shows how many were right, and which were taken for which.</source>
        <translation type="unfinished">„Ergebnisse“ zeigt, wie viele richtig waren und welche wofür gehalten wurden.</translation>
    </message>
    <message>
        <source>Ask one neuron why</source>
        <translation type="unfinished">Fragen Sie ein Neuron, warum</translation>
    </message>
    <message>
        <source>Click a cell of State, or go there by Tab and press an arrow key. Inspector says which memories decided its bit.</source>
        <translation type="unfinished">Klicken Sie auf eine Zelle von „Zustand“, oder gehen Sie mit Tab dorthin und drücken Sie eine Pfeiltaste. „Inspektor“ sagt, welche Erinnerungen ihr Bit entschieden haben.</translation>
    </message>
    <message>
        <source>Nothing about an answer is hidden.</source>
        <translation type="unfinished">Nichts an einer Antwort ist verborgen.</translation>
    </message>
    <message>
        <source>Make it forget</source>
        <translation type="unfinished">Lassen Sie ihn vergessen</translation>
    </message>
    <message>
        <source>It is gone as if it had never been taught.</source>
        <translation type="unfinished">Sie ist weg, als wäre sie nie gelehrt worden.</translation>
    </message>
    <message>
        <source>And bring it back</source>
        <translation type="unfinished">Und holen Sie es zurück</translation>
    </message>
    <message>
        <source>Undo, in the tool bar or by Ctrl+Z. It takes back lessons, forgetting and strokes, one after the other.</source>
        <translation type="unfinished">„Rückgängig“ in der Werkzeugleiste oder Strg+Z. Es nimmt Lektionen, Vergessen und Striche zurück, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>The memory is there again, and the answer as it was.</source>
        <translation type="unfinished">Die Erinnerung ist wieder da, und die Antwort wie zuvor.</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation type="unfinished">Das ist alles</translation>
    </message>
    <message>
        <source>Draw, teach, test, ask why, forget, undo. How it works (F1) says more about each; F5 shows it to a class.</source>
        <translation type="unfinished">Zeichnen, lehren, testen, nach dem Warum fragen, vergessen, rückgängig machen. „Wie es funktioniert“ (F1) sagt mehr zu jedem; F5 zeigt es einer Klasse.</translation>
    </message>
    <message>
        <source>Draw its learning curve</source>
        <translation type="unfinished">Die Lernkurve zeichnen</translation>
    </message>
    <message>
        <source>Open Agent, Learning curve, or press Ctrl+Shift+L. Measure draws how many answers are right after more and more lessons, while it measures.</source>
        <translation type="unfinished">Öffnen Sie „Agent“, „Lernkurve“ oder drücken Sie Strg+Umschalt+L. „Messen“ zeichnet während der Messung, wie viele Antworten nach immer mehr Lektionen richtig sind.</translation>
    </message>
    <message>
        <source>Come back here when you have seen enough of it.</source>
        <translation type="unfinished">Kommen Sie hierher zurück, wenn Sie genug davon gesehen haben.</translation>
    </message>
    <message>
        <source>Find the memory that cost most</source>
        <translation type="unfinished">Die teuerste Erinnerung finden</translation>
    </message>
    <message>
        <source>Open Agent, Memories, or press Ctrl+Shift+G, and show the five that cost most: each decided wrong answers of the test.</source>
        <translation type="unfinished">Öffnen Sie „Agent“, „Erinnerungen“ oder drücken Sie Strg+Umschalt+G, und lassen Sie sich die fünf teuersten zeigen: Jede hat falsche Antworten des Tests entschieden.</translation>
    </message>
    <message>
        <source>Every wrong answer has its memories.</source>
        <translation type="unfinished">Jede falsche Antwort hat ihre Erinnerungen.</translation>
    </message>
    <message>
        <source>Choose one of these memories and press Forget, or take the last lesson back: Agent, Forget the last lesson, or Ctrl+Backspace. The button Forget beside a memory in Inspector does so, too.</source>
        <translation type="unfinished">Wählen Sie eine dieser Erinnerungen und drücken Sie „Vergessen“, oder nehmen Sie die letzte Lektion zurück: „Agent“, „Letzte Lektion vergessen“ oder Strg+Rücktaste. Der Knopf „Vergessen“ neben einer Erinnerung im Inspektor tut es auch.</translation>
    </message>
    <message>
        <source>Compare it with before</source>
        <translation type="unfinished">Mit vorher vergleichen</translation>
    </message>
    <message>
        <source>Open Agent, Compare, or press Ctrl+Shift+P: beside it stands the agent before the last change. Both answer your drawing, and both can be tested on the same digits.</source>
        <translation type="unfinished">Öffnen Sie „Agent“, „Vergleichen“ oder drücken Sie Strg+Umschalt+P: Daneben steht der Agent vor der letzten Änderung. Beide beantworten Ihre Zeichnung, und beide können mit denselben Ziffern getestet werden.</translation>
    </message>
    <message>
        <source>So one sees what one memory is worth.</source>
        <translation type="unfinished">So sieht man, was eine Erinnerung wert ist.</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation type="unfinished">&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">Z&amp;urück</translation>
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
        <translation type="unfinished">diesen Strich</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished">&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished">&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Wiederholen</translation>
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
        <translation type="unfinished">Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished">Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Drucken…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Bild speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Gespeichert in %1</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">Das Bild von %1 ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>engram::ViewState</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Zeichnung</translation>
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
        <translation type="unfinished">1.000 MNIST-Ziffern und alle Schriften lehren</translation>
    </message>
    <message>
        <source>Start with an empty agent</source>
        <translation type="unfinished">Mit einem leeren Agenten beginnen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Willkommen</translation>
    </message>
    <message>
        <source>Takes well under a second; everything can be forgotten again</source>
        <translation type="unfinished">Dauert weit weniger als eine Sekunde; alles kann wieder vergessen werden</translation>
    </message>
    <message>
        <source>Teach it everything yourself</source>
        <translation type="unfinished">Alles selbst lehren</translation>
    </message>
    <message>
        <source>Teach a weightless neural network by hand</source>
        <translation type="unfinished">Ein gewichtsloses neuronales Netz von Hand lehren</translation>
    </message>
    <message>
        <source>The agent remembers every lesson as it is and answers from the memories nearest to what it sees. You can watch each of its neurons, ask why, and make it forget. Which one will you teach?</source>
        <translation type="unfinished">Der Agent behält jede Lektion, wie sie ist, und antwortet aus den Erinnerungen, die dem Gesehenen am nächsten sind. Sie können jedem seiner Neuronen zusehen, nach dem Warum fragen und ihn vergessen lassen. Welchen wollen Sie lehren?</translation>
    </message>
    <message>
        <source>To begin with: it reads well, and shows its answer as a picture.</source>
        <translation type="unfinished">Für den Anfang: Er liest gut und zeigt seine Antwort als Bild.</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">Wie die Browser-Demo, die Engram nachbildet: Sehen Sie zu, wie er aus zufälligen Bits Schritt für Schritt zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">Der beste Leser von allen: Er achtet auf Kanten statt auf Tinte.</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation type="unfinished">Wieder öffnen:</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Geführte Tour</translation>
    </message>
    <message>
        <source>Begin with the chosen agent, empty, and be told what to do first</source>
        <translation type="unfinished">Mit dem gewählten Agenten leer beginnen und erfahren, was zuerst zu tun ist</translation>
    </message>
</context>
<context>
    <name>engram::WiringPicture</name>
    <message>
        <source>What one neuron reads, and how often each pixel is read</source>
        <translation type="unfinished">Was ein Neuron liest, und wie oft jeder Bildpunkt gelesen wird</translation>
    </message>
    <message>
        <source>Click a pixel, or move with the arrow keys: its state neuron is shown</source>
        <translation type="unfinished">Klicken Sie auf einen Bildpunkt oder gehen Sie mit den Pfeiltasten: Gezeigt wird sein Zustandsneuron</translation>
    </message>
    <message>
        <source>reads of the input</source>
        <translation type="unfinished">liest von der Eingabe</translation>
    </message>
    <message>
        <source>reads of the state</source>
        <translation type="unfinished">liest vom Zustand</translation>
    </message>
    <message>
        <source>read how often</source>
        <translation type="unfinished">wie oft gelesen</translation>
    </message>
    <message>
        <source>The state neuron at row %1, column %2 reads %3 of %4 inputs and %5 of the state. How often a pixel is read: %6 to %7, on average %8.</source>
        <translation type="unfinished">Das Zustandsneuron in Zeile %1, Spalte %2 liest %3 von %4 Eingängen und %5 Neuronen des Zustands. Ein Bildpunkt wird von %6 bis %7 Neuronen gelesen, im Mittel von %8.</translation>
    </message>
</context>
<context>
    <name>engram::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>%1 · %L2 s left</source>
        <translation type="unfinished">%1 · noch %L2 s</translation>
    </message>
    <message>
        <source>Stops what is at work now</source>
        <translation type="unfinished">Hält an, was gerade läuft</translation>
    </message>
</context>
</TS>
