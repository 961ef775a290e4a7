<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Engram is a neural network without weights. Nothing is trained for hours, nothing is averaged away: every lesson is remembered as it is, at once, and can be forgotten again as if it had never been.&lt;/p&gt;&lt;h4&gt;The layers&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: the picture as 28 × 28 bits. &lt;b&gt;State&lt;/b&gt;: as many neurons again, in which the agent makes of the picture what it remembers. &lt;b&gt;Output&lt;/b&gt;: four bits that spell a number; 10 to 15 is no digit, and is shown as what it is.&lt;/p&gt;&lt;h4&gt;Teaching&lt;/h4&gt;&lt;p&gt;A lesson is a picture and its digit. The state takes on the picture itself, the output takes on the digit, and both are stored as one memory, an engram.&lt;/p&gt;&lt;h4&gt;Answering&lt;/h4&gt;&lt;p&gt;The state begins at random. At every step each neuron looks at its own connections, finds the memories that are nearest to what it sees there, and takes the bit that most of them hold. So the state settles, within some seven steps, into something remembered, and the output says what it was called.&lt;/p&gt;&lt;h4&gt;Looking inside&lt;/h4&gt;&lt;p&gt;Every state is kept in the history. Click a neuron to see what it reads and which memories decided its bit. Nothing about an answer is hidden.&lt;/p&gt;&lt;h4&gt;Right and wrong&lt;/h4&gt;&lt;p&gt;“Right” stores the agent&apos;s own answer as a memory; “Wrong” lets you say what it was.&lt;/p&gt;&lt;p&gt;Everything you teach, Undo takes back.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Engram ist ein neuronales Netz ohne Gewichte. Nichts wird stundenlang trainiert, nichts wird weggemittelt: Jede Lektion wird sofort und so behalten, wie sie ist, und kann wieder vergessen werden, als hätte es sie nie gegeben.&lt;/p&gt;&lt;h4&gt;Die Schichten&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Eingabe&lt;/b&gt;: das Bild als 28 × 28 Bits. &lt;b&gt;Zustand&lt;/b&gt;: noch einmal so viele Neuronen, in denen der Agent aus dem Bild das macht, woran er sich erinnert. &lt;b&gt;Ausgabe&lt;/b&gt;: vier Bits, die eine Zahl ergeben; 10 bis 15 ist keine Ziffer und wird auch so gezeigt.&lt;/p&gt;&lt;h4&gt;Lehren&lt;/h4&gt;&lt;p&gt;Eine Lektion ist ein Bild mit seiner Ziffer. Der Zustand übernimmt das Bild, die Ausgabe die Ziffer, und beides wird zusammen als eine Erinnerung gespeichert, ein Engramm.&lt;/p&gt;&lt;h4&gt;Antworten&lt;/h4&gt;&lt;p&gt;Der Zustand beginnt zufällig. In jedem Schritt betrachtet jedes Neuron seine eigenen Verbindungen, sucht die Erinnerungen, die dem am nächsten sind, was es dort sieht, und übernimmt das Bit, das die meisten von ihnen haben. So kommt der Zustand in etwa sieben Schritten zur Ruhe, bei etwas Erinnertem, und die Ausgabe sagt, wie es hieß.&lt;/p&gt;&lt;h4&gt;Hineinsehen&lt;/h4&gt;&lt;p&gt;Jeder Zustand bleibt im Verlauf. Klicken Sie auf ein Neuron, um zu sehen, was es liest und welche Erinnerungen über sein Bit entschieden haben. Nichts an einer Antwort ist verborgen.&lt;/p&gt;&lt;h4&gt;Richtig und falsch&lt;/h4&gt;&lt;p&gt;„Richtig“ speichert die eigene Antwort des Agenten als Erinnerung; bei „Falsch“ können Sie sagen, was es war.&lt;/p&gt;&lt;p&gt;Alles, was Sie lehren, lässt sich rückgängig machen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Das Verfahren ist das gewichtslose Neuron (G-RAM) und das ikonische Training von Igor Aleksander. Die handgeschriebenen Ziffern sind MNIST von Yann LeCun, Corinna Cortes und Christopher Burges. Schriften: siehe die Lizenz jedes Schriftblatts. Gebaut mit Qt, Eigen, Highway, oneTBB, libzip, pugixml und zlib. Der eigene Code von Engram steht unter der MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Wie Engram funktioniert</translation>
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
        <source>Untitled</source>
        <translation type="unfinished">Unbenannt</translation>
    </message>
    <message>
        <source>How neurons are wired: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">Wie die Neuronen verdrahtet sind: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">Bestimmt, welche Verbindungen gezogen werden</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic: jede Lektion hält sich selbst</translation>
    </message>
    <message>
        <source>reset: the random start, as in the original demo by its authors</source>
        <translation type="unfinished">reset: der zufällige Anfang, wie im ursprünglichen Vorführprogramm der Autoren</translation>
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
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>State: reset</source>
        <translation type="unfinished">Zustand: Anfang</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">Zustand: Schritt %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Ausgabe</translation>
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
        <translation type="unfinished">Leinwand</translation>
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
Tippen Sie die richtige Ziffer und drücken Sie die Eingabetaste, um sie zu lehren. Entf leert die Fläche.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">Hier eine Ziffer zeichnen</translation>
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
        <source>Put it on the canvas</source>
        <translation type="unfinished">Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">Vergessen</translation>
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
        <source>Data sets and font sheets (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;All files (*)</source>
        <translation type="unfinished">Datensätze und Schriftblätter (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;Alle Dateien (*)</translation>
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
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">Die Zeichnung, wie der Agent sie bekommt</translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>%1: of answers as sure as this, %2 % were right</source>
        <translation type="unfinished">%1: von so sicheren Antworten waren %2 % richtig</translation>
    </message>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">Ziffern des Bildes</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches.</source>
        <translation type="unfinished">Die Eingabetaste bringt eine Ziffer auf die Zeichenfläche; eine getippte Ziffer sagt, was es ist; die Menütaste lehrt.</translation>
    </message>
    <message>
        <source>&amp;Put it on the canvas</source>
        <translation type="unfinished">&amp;Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">Lehren, dass es &amp;%1 ist</translation>
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
        <source>Click: put it on the canvas. Right click: teach it.</source>
        <translation type="unfinished">Klick: auf die Zeichenfläche. Rechtsklick: lehren.</translation>
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
        <source>Changes since the last save will be lost.</source>
        <translation type="unfinished">Änderungen seit dem letzten Speichern gehen verloren.</translation>
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
        <translation type="unfinished">Es war &amp;%1</translation>
    </message>
    <message>
        <source>Just &amp;wrong (C-): teach it not to answer this</source>
        <translation type="unfinished">Nur &amp;falsch (C-): lehren, nicht so zu antworten</translation>
    </message>
    <message>
        <source>Pain, C-: the agent stores the inverse of every output bit</source>
        <translation type="unfinished">Schmerz, C-: Der Agent speichert das Gegenteil jedes Ausgabebits</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be taught.</source>
        <translation type="unfinished">Zeichnen Sie zuerst eine Ziffer; eine leere Fläche kann nicht gelehrt werden.</translation>
    </message>
    <message>
        <source>Say first which digit the drawing is: type it, or click one of the ten digits above.</source>
        <translation type="unfinished">Sagen Sie zuerst, welche Ziffer es ist: tippen Sie sie, oder klicken Sie oben auf eine der zehn Ziffern.</translation>
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
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">vorige Änderung</translation>
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
        <translation type="unfinished">Speichern als…</translation>
    </message>
    <message>
        <source>PNG at the scale above, or SVG, which is sharp at any.</source>
        <translation type="unfinished">PNG im Maßstab oben, oder SVG, das in jedem scharf ist.</translation>
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
</context>
<context>
    <name>engram::FontDialog</name>
    <message>
        <source>The font&apos;s ten digits as they would be taught</source>
        <translation type="unfinished">Die zehn Ziffern der Schrift, wie sie gelehrt würden</translation>
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
        <source>%1: ten digits of the size and place of MNIST&apos;s.</source>
        <translation type="unfinished">%1: zehn Ziffern in Größe und Lage wie bei MNIST.</translation>
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
    <message numerus="yes">
        <source>The history keeps %Ln states now. Dropping states cannot be undone; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>Der Verlauf hält jetzt %Ln Zustand. Entfernte Zustände sind nicht wiederherstellbar; die Erinnerungen bleiben.</numerusform>
            <numerusform>Der Verlauf hält jetzt %Ln Zustände. Entfernte Zustände sind nicht wiederherstellbar; die Erinnerungen bleiben.</numerusform>
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
        <source>To the first state</source>
        <translation type="unfinished">Zum ersten Zustand</translation>
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
        <source>To the last state</source>
        <translation type="unfinished">Zum letzten Zustand</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Wiederholen</translation>
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
</context>
<context>
    <name>engram::LayerView</name>
    <message>
        <source>Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 shows the whole layer, Escape selects nothing.</source>
        <translation type="unfinished">Pfeiltasten wählen ein Neuron, Plus und Minus ändern die Größe, Umschalt mit Pfeiltasten verschiebt eine vergrößerte Schicht, 0 zeigt die ganze Schicht, Escape hebt die Wahl auf.</translation>
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
        <source>%1 is a folder, a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 ist ein Ordner, eine Pipe oder ein Gerät, keine Datei zum Öffnen.</translation>
    </message>
    <message>
        <source>Only files and pictures can be dropped here.</source>
        <translation type="unfinished">Hier lassen sich nur Dateien und Bilder ablegen.</translation>
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
        <translation type="unfinished">Jede gelehrte Zeichnung hinterlässt eine leere Fläche für die nächste; „Rückgängig“ bringt sie zurück</translation>
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
        <source>&amp;Cancel</source>
        <translation type="unfinished">Abbre&amp;chen</translation>
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
        <translation type="unfinished">Vom gewählten &amp;Neuron Gelesenes punkten</translation>
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
        <source>As the &amp;desktop</source>
        <translation type="unfinished">Wie der &amp;Desktop</translation>
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
        <translation type="unfinished">Jede Figur ist eine Erinnerung, so angeordnet, dass ähnliche nah beieinander liegen; die Linie ist diese Antwort.</translation>
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
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">Karte der Erinnerungen</translation>
    </message>
    <message>
        <source>Each figure is a memory; the line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">Jede Figur ist eine Erinnerung; die Linie ist diese Antwort, von ihrem zufälligen Anfang (Kreis) bis dahin, wo sie ruht. Mausrad ändert die Größe, Ziehen verschiebt, Doppelklick zeigt alles. Pfeiltasten gehen von Erinnerung zu Erinnerung, die Eingabetaste öffnet eine, Bild auf und Bild ab gehen die Linie entlang.</translation>
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
        <source>Point at a picture, or walk over it with the arrow keys: here stands which memory shows that window.</source>
        <translation type="unfinished">Zeigen Sie auf ein Bild, oder gehen Sie mit den Pfeiltasten darüber: Hier steht, welche Erinnerung das Fenster zeigt.</translation>
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
        <translation type="unfinished">um %1° gegen den Uhrzeiger gedreht</translation>
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
        <source> Of the %1 it would be %2.</source>
        <translation type="unfinished"> Von der %1 wären es %2.</translation>
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
        <source>Turn &amp;over</source>
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
        <source>%1 % right (%2 of %3; 95 %: %4–%5)</source>
        <translation type="unfinished">%1 % richtig (%2 von %3; 95 %: %4–%5)</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">Verwechslungstafel: Zeilen sind die wahren Ziffern, Spalten die Antworten</translation>
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
        <source>Teach all of these with their right labels (can be undone)</source>
        <translation type="unfinished">Alle diese mit ihren richtigen Ziffern lehren (kann rückgängig gemacht werden)</translation>
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
    <message numerus="yes">
        <source>Teach %n misread digits</source>
        <translation type="unfinished">
            <numerusform>%n falsch gelesene Ziffer lehren</numerusform>
            <numerusform>%n falsch gelesene Ziffern lehren</numerusform>
        </translation>
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
</context>
<context>
    <name>engram::Session</name>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">weniger als 0,1 s</translation>
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
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer wird gelehrt</numerusform>
            <numerusform>%Ln Ziffern werden gelehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Test an %Ln Ziffer</numerusform>
            <numerusform>Test an %Ln Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <translation type="unfinished">
            <numerusform>%1; %Ln Zelle wurde repariert</numerusform>
            <numerusform>%1; %Ln Zellen wurden repariert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1 geöffnet, %Ln Erinnerung</numerusform>
            <numerusform>%1 geöffnet, %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1 geöffnet, %Ln Ziffer</numerusform>
            <numerusform>%1 geöffnet, %Ln Ziffern</numerusform>
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
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <translation type="unfinished">
            <numerusform>In %1 %Ln Ziffer gelehrt, dann angehalten; „Rückgängig“ nimmt sie zurück</numerusform>
            <numerusform>In %1 %Ln Ziffern gelehrt, dann angehalten; „Rückgängig“ nimmt sie zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <translation type="unfinished">
            <numerusform>In %1 %Ln Ziffer gelehrt</numerusform>
            <numerusform>In %1 %Ln Ziffern gelehrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">Diese Zeichnung als %1 gelehrt</translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2 (stopped)</source>
        <translation type="unfinished">
            <numerusform>Der Agent las %1 von %Ln Bild richtig: %2 (angehalten)</numerusform>
            <numerusform>Der Agent las %1 von %Ln Bildern richtig: %2 (angehalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2</source>
        <translation type="unfinished">
            <numerusform>Der Agent las %1 von %Ln Bild richtig: %2</numerusform>
            <numerusform>Der Agent las %1 von %Ln Bildern richtig: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">Die eigene Antwort als Erinnerung behalten</translation>
    </message>
    <message>
        <source>Stored the opposite of its answer</source>
        <translation type="unfinished">Das Gegenteil der Antwort gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln Erinnerung vergessen</numerusform>
            <numerusform>%Ln Erinnerungen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">Die letzte Lektion vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <translation type="unfinished">
            <numerusform>Den ältesten %Ln Zustand des Verlaufs entfernt</numerusform>
            <numerusform>Die ältesten %Ln Zustände des Verlaufs entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">Der Verlauf ist leer; die Erinnerungen sind alle noch da</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln Ziffer lehren</numerusform>
            <numerusform>%Ln Ziffern lehren</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">eine %1 lehren</translation>
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
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">Verlauf leeren</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">letzte Lektion vergessen</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">eine Erinnerung vergessen</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">alles vergessen</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">jede %1 vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">%1 vergessen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Es gibt nichts zu wiederholen.</translation>
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
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">Es gibt nichts zu lehren: Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">Es gibt nichts zum Testen: Haken Sie unter „Datensätze“ einen mit Testziffern an (MNIST hat welche).</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">Es gibt nichts dieser Art zu vergessen.</translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">Es gibt nichts zu vergessen: Noch wurde nichts gelehrt.</translation>
    </message>
    <message>
        <source>An empty canvas is not a question: draw a digit first.</source>
        <translation type="unfinished">Eine leere Fläche ist keine Frage: Zeichnen Sie zuerst eine Ziffer.</translation>
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
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">Ein Agent braucht einen Namen: Tippen Sie mindestens ein Zeichen.</translation>
    </message>
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
        <source>This is the random state after a reset: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">Das ist der zufällige Zustand am Anfang: Noch wurde nichts erinnert. Gehen Sie einen Schritt weiter.</translation>
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
        <source>Test the agent on images that it was not taught (Ctrl+R)</source>
        <translation type="unfinished">Den Agenten an Bildern testen, die er nicht gelernt hat (Strg+R)</translation>
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
            <numerusform>An %Ln Bild testen</numerusform>
            <numerusform>An %Ln Bildern testen</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that the agent takes before its answer counts; it mostly settles within 7, with windows within 4</source>
        <translation type="unfinished">Schritte, die der Agent macht, bevor seine Antwort zählt; meist kommt er in 7 zur Ruhe, mit Fenstern in 4</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">kein Zustand gezeigt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Anfang</translation>
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
        <source>Reset before %1</source>
        <translation type="unfinished">Anfang vor: %1</translation>
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
        <source>reset</source>
        <translation type="unfinished">Anfang</translation>
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
        <source>As the original demo: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">Wie das ursprüngliche Vorführprogramm: Sehen Sie zu, wie er aus zufälligen Bits Schritt für Schritt zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">Der beste Leser von allen: Er achtet auf Kanten statt auf Tinte.</translation>
    </message>
</context>
</TS>
