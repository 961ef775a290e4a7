<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Engram is a neural network without weights. Nothing is trained for hours, nothing is averaged away: every lesson is remembered as it is, at once, and can be forgotten again as if it had never been.&lt;/p&gt;&lt;h4&gt;The layers&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: the picture as 28 × 28 bits. &lt;b&gt;State&lt;/b&gt;: as many neurons again, in which the agent makes of the picture what it remembers. &lt;b&gt;Output&lt;/b&gt;: four bits that spell a number; 10 to 15 is no digit, and is shown as what it is.&lt;/p&gt;&lt;h4&gt;Teaching&lt;/h4&gt;&lt;p&gt;A lesson is a picture and its digit. The state takes on the picture itself, the output takes on the digit, and both are stored as one memory, an engram.&lt;/p&gt;&lt;h4&gt;Answering&lt;/h4&gt;&lt;p&gt;The state begins at random. At every step each neuron looks at its own connections, finds the memories that are nearest to what it sees there, and takes the bit that most of them hold. So the state settles, within some seven steps, into something remembered, and the output says what it was called.&lt;/p&gt;&lt;h4&gt;Looking inside&lt;/h4&gt;&lt;p&gt;Every state is kept in the history. Click a neuron to see what it reads and which memories decided its bit. Nothing about an answer is hidden.&lt;/p&gt;&lt;h4&gt;Right and wrong&lt;/h4&gt;&lt;p&gt;“Right” stores the agent&apos;s own answer as a memory; “Wrong” lets you say what it was.&lt;/p&gt;&lt;p&gt;Everything you teach, Undo takes back.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Engram es una red neuronal sin pesos. Nada se entrena durante horas, nada se pierde en promedios: cada lección se recuerda tal como es, al instante, y se puede olvidar como si nunca hubiera existido.&lt;/p&gt;&lt;h4&gt;Las capas&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Entrada&lt;/b&gt;: la imagen como 28 × 28 bits. &lt;b&gt;Estado&lt;/b&gt;: otras tantas neuronas, en las que el agente hace de la imagen aquello que recuerda. &lt;b&gt;Salida&lt;/b&gt;: cuatro bits que forman un número; de 10 a 15 no es ningún dígito, y se muestra como lo que es.&lt;/p&gt;&lt;h4&gt;Enseñar&lt;/h4&gt;&lt;p&gt;Una lección es una imagen y su dígito. El estado toma la imagen misma, la salida toma el dígito, y ambos se guardan como un solo recuerdo, un engrama.&lt;/p&gt;&lt;h4&gt;Responder&lt;/h4&gt;&lt;p&gt;El estado empieza al azar. En cada paso, cada neurona mira sus propias conexiones, busca los recuerdos más cercanos a lo que ve en ellas, y toma el bit que tiene la mayoría. Así el estado se estabiliza, en unos siete pasos, en algo recordado, y la salida dice cómo se llamaba.&lt;/p&gt;&lt;h4&gt;Mirar dentro&lt;/h4&gt;&lt;p&gt;Cada estado se guarda en el historial. Haga clic en una neurona para ver qué lee y qué recuerdos decidieron su bit. Nada de una respuesta queda oculto.&lt;/p&gt;&lt;h4&gt;Correcto e incorrecto&lt;/h4&gt;&lt;p&gt;«Correcto» guarda la respuesta del agente como recuerdo; «Incorrecto» le permite decir qué era.&lt;/p&gt;&lt;p&gt;Todo lo que enseñe se puede deshacer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;El método es la neurona sin pesos (G-RAM) y el entrenamiento icónico de Igor Aleksander. Los dígitos manuscritos son MNIST, de Yann LeCun, Corinna Cortes y Christopher Burges. Fuentes: vea la licencia de cada hoja de fuente. Hecho con Qt, Eigen, Highway, oneTBB, libzip, pugixml y zlib. El código propio de Engram tiene la licencia MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Cómo funciona Engram</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation type="unfinished">Acerca de Engram</translation>
    </message>
    <message>
        <source>&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Teach a weightless neural network by hand, and see every memory behind its answer.</source>
        <translation type="unfinished">&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Enseñe a mano a una red neuronal sin pesos, y vea cada recuerdo detrás de su respuesta.</translation>
    </message>
    <message>
        <source>Thanks and licences</source>
        <translation type="unfinished">Agradecimientos y licencias</translation>
    </message>
</context>
<context>
    <name>engram::AgentDialog</name>
    <message>
        <source>New agent</source>
        <translation type="unfinished">Agente nuevo</translation>
    </message>
    <message>
        <source>Agent settings</source>
        <translation type="unfinished">Ajustes del agente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished">&amp;Plantilla</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">Cableado</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Imagen</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished">Recuerdo</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">Ajustes propios</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Sin título</translation>
    </message>
    <message>
        <source>How neurons are wired: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">Cómo se cablean las neuronas: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">Decide qué conexiones se sortean</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic: cada lección se contiene a sí misma</translation>
    </message>
    <message>
        <source>reset: the random start, as in the original demo by its authors</source>
        <translation type="unfinished">reset: el inicio aleatorio, como en la demostración original de sus autores</translation>
    </message>
    <message>
        <source>sequence: the real state before</source>
        <translation type="unfinished">sequence: el verdadero estado anterior</translation>
    </message>
    <message>
        <source>What a lesson stores as the state before it</source>
        <translation type="unfinished">Lo que una lección guarda como estado anterior</translation>
    </message>
    <message>
        <source>Memories at most this much farther than the nearest vote too</source>
        <translation type="unfinished">También votan los recuerdos que están como mucho tanto más lejos que el más cercano</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>Decides random starts and random bits</source>
        <translation type="unfinished">Decide los inicios y los bits aleatorios</translation>
    </message>
    <message>
        <source>Other pictures made from each lesson and taught with it</source>
        <translation type="unfinished">Otras imágenes hechas de cada lección y enseñadas con ella</translation>
    </message>
    <message>
        <source>black and white, 1 bit a pixel</source>
        <translation type="unfinished">blanco y negro, 1 bit por píxel</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, binary</source>
        <translation type="unfinished">gris, 8 bits por píxel, binario</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, thermometer</source>
        <translation type="unfinished">gris, 8 bits por píxel, termómetro</translation>
    </message>
    <message>
        <source>edges, 8 directions a pixel</source>
        <translation type="unfinished">bordes, 8 direcciones por píxel</translation>
    </message>
    <message>
        <source>Grey levels from here up are 1</source>
        <translation type="unfinished">Los niveles de gris desde aquí son 1</translation>
    </message>
    <message>
        <source>Centre and size drawings as MNIST does</source>
        <translation type="unfinished">Centrar y ajustar los dibujos como MNIST</translation>
    </message>
    <message>
        <source>Set slanted digits upright</source>
        <translation type="unfinished">Enderezar los dígitos inclinados</translation>
    </message>
    <message>
        <source>Stretch to one size</source>
        <translation type="unfinished">Estirar a un mismo tamaño</translation>
    </message>
    <message>
        <source>Ink: the brightest 20 %, no threshold</source>
        <translation type="unfinished">Tinta: el 20 % más claro, sin umbral</translation>
    </message>
    <message>
        <source>However thick or pale the strokes are; black and white only</source>
        <translation type="unfinished">Por gruesos o pálidos que sean los trazos; solo en blanco y negro</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation type="unfinished">&amp;Conector</translation>
    </message>
    <message>
        <source>&amp;Wiring seed</source>
        <translation type="unfinished">Semilla del cab&amp;leado</translation>
    </message>
    <message>
        <source>Con&amp;text</source>
        <translation type="unfinished">Con&amp;texto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Reglas</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation type="unfinished">T&amp;olerancia</translation>
    </message>
    <message>
        <source>&amp;Variants of a lesson</source>
        <translation type="unfinished">&amp;Variantes por lección</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished">&amp;Semilla</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation type="unfinished">Pí&amp;xeles</translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation type="unfinished">&amp;Umbral</translation>
    </message>
    <message>
        <source>Not one of the presets.</source>
        <translation type="unfinished">Ninguna de las plantillas.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation type="unfinished">Un agente necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</source>
        <translation type="unfinished">
            <numerusform>Esto vacía el agente: su %Ln recuerdo no significa nada con otro cableado o con imágenes hechas de otro modo.</numerusform>
            <numerusform>Esto vacía el agente: sus %Ln recuerdos no significan nada con otro cableado o con imágenes hechas de otro modo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Engram</source>
        <translation type="unfinished">Engram</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation type="unfinished">¿Vaciar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>With these settings it starts again without its %Ln memories. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform>Con estos ajustes empieza de nuevo sin su %Ln recuerdo. Deshacer lo devuelve.</numerusform>
            <numerusform>Con estos ajustes empieza de nuevo sin sus %Ln recuerdos. Deshacer los devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation type="unfinished">Vaciar</translation>
    </message>
    <message>
        <source>Windows compare whole pieces of the picture with the memories of each digit: no connection is drawn, no state before is read and no memories vote. So wiring seed, context, DD and tolerance mean nothing here.</source>
        <translation type="unfinished">Las ventanas comparan trozos enteros de la imagen con los recuerdos de cada dígito: no se sortea ninguna conexión, no se lee ningún estado anterior y ningún recuerdo vota. La semilla del cableado, el contexto, DD y la tolerancia no significan nada aquí.</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>State: reset</source>
        <translation type="unfinished">Estado: inicio</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">Estado: paso %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Salida</translation>
    </message>
</context>
<context>
    <name>engram::AnswerPage</name>
    <message>
        <source>How the shares move, step by step</source>
        <translation type="unfinished">Cómo cambian las partes, paso a paso</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">¿Por qué %1?</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Calculando. Mientras dibuja, las respuestas van primero.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">¿Por qué?</translation>
    </message>
    <message>
        <source>No memory decided a bit of this state; they were drawn at random, or kept.</source>
        <translation type="unfinished">Ningún recuerdo decidió un bit de este estado; se sortearon o se mantuvieron.</translation>
    </message>
    <message>
        <source>Memories were taken away since this was recorded, by forgetting or by undoing: these are the ones that today&apos;s agent would recall it from.</source>
        <translation type="unfinished">Se quitaron recuerdos desde que esto se grabó, al olvidar o al deshacer: estos son los que usaría el agente de hoy para recordarlo.</translation>
    </message>
    <message>
        <source>The state at step %1 was recalled from these memories, by share of its neurons.</source>
        <translation type="unfinished">El estado del paso %1 se recordó de estos recuerdos, según su parte de las neuronas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more memories gave %1 % together</source>
        <translation type="unfinished">
            <numerusform>%n recuerdo más dio el %1 %</numerusform>
            <numerusform>%n recuerdos más dieron juntos el %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the bits no memory decided</source>
        <translation type="unfinished">El %1 % de los bits no lo decidió ningún recuerdo</translation>
    </message>
</context>
<context>
    <name>engram::BitTile</name>
    <message>
        <source>Output neuron %1, worth %2</source>
        <translation type="unfinished">Neurona de salida %1, vale %2</translation>
    </message>
    <message>
        <source>%1, changed in this step</source>
        <translation type="unfinished">%1, cambió en este paso</translation>
    </message>
    <message>
        <source>Output neuron %1, worth %2: %3
Click to see what it reads</source>
        <translation type="unfinished">Neurona de salida %1, vale %2: %3
Haga clic para ver qué lee</translation>
    </message>
</context>
<context>
    <name>engram::CanvasCard</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Lienzo</translation>
    </message>
    <message>
        <source>as the agent gets it</source>
        <translation type="unfinished">como lo recibe el agente</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation type="unfinished">Lápi&amp;z</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation type="unfinished">Dibujar (P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished">&amp;Goma</translation>
    </message>
    <message>
        <source>Erase (E), or draw with the right mouse button</source>
        <translation type="unfinished">Borrar (E), o dibujar con el botón derecho del ratón</translation>
    </message>
    <message>
        <source>&amp;Clear canvas</source>
        <translation type="unfinished">&amp;Borrar lienzo</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation type="unfinished">Borrar el lienzo (Supr)</translation>
    </message>
    <message>
        <source>Open p&amp;icture on the canvas…</source>
        <translation type="unfinished">Abrir &amp;imagen en el lienzo…</translation>
    </message>
    <message>
        <source>Put a picture of a digit on the canvas; it may be dropped or pasted here too</source>
        <translation type="unfinished">Poner la imagen de un dígito en el lienzo; también se puede soltar o pegar aquí</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> px</translation>
    </message>
    <message>
        <source>Width of the pen or eraser</source>
        <translation type="unfinished">Anchura del lápiz o de la goma</translation>
    </message>
    <message>
        <source>Width of the pen or eraser, in pixels of the 280 x 280 canvas</source>
        <translation type="unfinished">Anchura del lápiz o de la goma, en píxeles del lienzo de 280 x 280</translation>
    </message>
    <message>
        <source>What the agent gets of what is shown: 28 x 28 grey levels, before they become bits</source>
        <translation type="unfinished">Lo que el agente recibe de lo que se muestra: 28 x 28 niveles de gris, antes de hacerse bits</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished">Abrir la imagen de un dígito</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>The picture has several digits: choose one of them below the canvas first.</source>
        <translation type="unfinished">La imagen tiene varios dígitos: elija primero uno debajo del lienzo.</translation>
    </message>
    <message>
        <source>inverting the picture</source>
        <translation type="unfinished">invertir la imagen</translation>
    </message>
    <message>
        <source>another use of the picture</source>
        <translation type="unfinished">otro uso de la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>bringing in a picture</source>
        <translation type="unfinished">traer una imagen</translation>
    </message>
    <message>
        <source>putting a digit on the canvas</source>
        <translation type="unfinished">poner un dígito en el lienzo</translation>
    </message>
</context>
<context>
    <name>engram::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Lienzo</translation>
    </message>
    <message>
        <source>Draw a digit here. Arrow keys move the pen, Space puts it down and lifts it. Type the right digit and press Enter to teach it.</source>
        <translation type="unfinished">Dibuje aquí un dígito. Las flechas mueven el lápiz, Espacio lo baja y lo levanta. Escriba el dígito correcto y pulse Intro para enseñarlo.</translation>
    </message>
    <message>
        <source>Draw a digit: by mouse or pen, or with the arrow keys and Space.
Type the right digit and press Enter to teach it. Delete clears.</source>
        <translation type="unfinished">Dibuje un dígito: con ratón o lápiz, o con las flechas y Espacio.
Escriba el dígito correcto y pulse Intro para enseñarlo. Supr borra.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">Dibuje aquí un dígito</translation>
    </message>
</context>
<context>
    <name>engram::ComparisonDialog</name>
    <message>
        <source>Memory and input</source>
        <translation type="unfinished">Recuerdo y entrada</translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished">La entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n bit difiere</numerusform>
            <numerusform>%n bits difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− only in the memory: %n bits</source>
        <translation type="unfinished">
            <numerusform>− solo en el recuerdo: %n bit</numerusform>
            <numerusform>− solo en el recuerdo: %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation type="unfinished">
            <numerusform>+ solo en la entrada: %n bit</numerusform>
            <numerusform>+ solo en la entrada: %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">Dónde difieren</translation>
    </message>
    <message>
        <source>Put it on the canvas</source>
        <translation type="unfinished">Poner en el lienzo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">Olvidar</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">ningún dígito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read right.</source>
        <translation type="unfinished">
            <numerusform>Una vez se leyó bien %1.</numerusform>
            <numerusform>%Ln veces se leyó bien %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read as %2.</source>
        <translation type="unfinished">
            <numerusform>Una vez se leyó %1 como %2.</numerusform>
            <numerusform>%Ln veces se leyó %1 como %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits that are %1</source>
        <translation type="unfinished">En verdad %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished">Leído como %1</translation>
    </message>
    <message>
        <source>no digit (10 to 15)</source>
        <translation type="unfinished">ningún dígito (10 a 15)</translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln dígito</numerusform>
            <numerusform>%1: %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished">Licencia: %1</translation>
    </message>
    <message>
        <source>Cells that were not plainly 0 or 1: double-click to see them</source>
        <translation type="unfinished">Celdas que no eran claramente 0 o 1: doble clic para verlas</translation>
    </message>
    <message>
        <source>&amp;Open data file…</source>
        <translation type="unfinished">&amp;Abrir archivo de datos…</translation>
    </message>
    <message>
        <source>&amp;From a font…</source>
        <translation type="unfinished">De una &amp;fuente…</translation>
    </message>
    <message>
        <source>Make a data set of the ten digits of any installed font</source>
        <translation type="unfinished">Hacer un conjunto de datos con los diez dígitos de cualquier fuente instalada</translation>
    </message>
    <message>
        <source>&amp;Export as font sheet…</source>
        <translation type="unfinished">&amp;Exportar como hoja de fuente…</translation>
    </message>
    <message>
        <source>Save the ten digits of the selected font as a spreadsheet or as text</source>
        <translation type="unfinished">Guardar los diez dígitos de la fuente elegida como hoja de cálculo o como texto</translation>
    </message>
    <message>
        <source>Show &amp;repaired cells…</source>
        <translation type="unfinished">Mostrar celdas &amp;reparadas…</translation>
    </message>
    <message>
        <source>Cells of the selected sheet that were not plainly 0 or 1</source>
        <translation type="unfinished">Celdas de la hoja elegida que no eran claramente 0 o 1</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation type="unfinished">&amp;Cerrar conjunto de datos</translation>
    </message>
    <message>
        <source>Take the selected data set out of the list; what was taught of it stays</source>
        <translation type="unfinished">Quitar de la lista el conjunto elegido; lo que se enseñó de él permanece</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished">Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished">&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">Conjuntos de datos</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">Abrir…</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished">Abrir un archivo de datos</translation>
    </message>
    <message>
        <source>From a font…</source>
        <translation type="unfinished">De una fuente…</translation>
    </message>
    <message>
        <source>%1, %2 repaired</source>
        <translation type="unfinished">%1, %2 reparadas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 digits</source>
        <translation type="unfinished">
            <numerusform>%1, %2 dígito</numerusform>
            <numerusform>%1, %2 dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open data files</source>
        <translation type="unfinished">Abrir archivos de datos</translation>
    </message>
    <message>
        <source>Export a font sheet</source>
        <translation type="unfinished">Exportar una hoja de fuente</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.txt)</source>
        <translation type="unfinished">Hoja de cálculo (*.xlsx);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Sets of digits (pickle, IDX, NPZ, NPY, CSV, zip) and font sheets (xlsx, ods, CSV, text); or drop them on the window (Ctrl+D)</source>
        <translation type="unfinished">Conjuntos de dígitos (pickle, IDX, NPZ, NPY, CSV, zip) y hojas de fuente (xlsx, ods, CSV, texto); o suéltelos en la ventana (Ctrl+D)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;All files (*)</source>
        <translation type="unfinished">Conjuntos de datos y hojas de fuente (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;Todos los archivos (*)</translation>
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
        <translation type="unfinished">Lo cerca que estuvo cada dígito</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>How near the picture is to what was taught of each digit, as it was put, and how much of the state was recalled from it:
%1</source>
        <translation type="unfinished">Cercanía de la imagen a lo que se enseñó de cada dígito, y cuánto del estado se recordó de ello:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits away</source>
        <translation type="unfinished">
            <numerusform>a %Ln bit</numerusform>
            <numerusform>a %Ln bits</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole state</source>
        <translation type="unfinished">todo el estado</translation>
    </message>
    <message>
        <source>%1 % of the state</source>
        <translation type="unfinished">%1 % del estado</translation>
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
        <translation type="unfinished">El dibujo como lo recibe el agente</translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>%1: of answers as sure as this, %2 % were right</source>
        <translation type="unfinished">%1: de las respuestas así de seguras, el %2 % eran correctas</translation>
    </message>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">Dígitos de la imagen</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches.</source>
        <translation type="unfinished">Intro pone un dígito en el lienzo; escribir un dígito dice qué es; la tecla de menú enseña.</translation>
    </message>
    <message>
        <source>&amp;Put it on the canvas</source>
        <translation type="unfinished">&amp;Poner en el lienzo</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">Enseñar que es &amp;%1</translation>
    </message>
</context>
<context>
    <name>engram::DigitsModel</name>
    <message>
        <source>Digit %1 of %2, line %3</source>
        <translation type="unfinished">Dígito %1 de %2, línea %3</translation>
    </message>
    <message>
        <source>Digit %1 of %2</source>
        <translation type="unfinished">Dígito %1 de %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished">leído como %1</translation>
    </message>
    <message>
        <source>read as no digit</source>
        <translation type="unfinished">leído como ningún dígito</translation>
    </message>
    <message>
        <source>Click: put it on the canvas. Right click: teach it.</source>
        <translation type="unfinished">Clic: ponerlo en el lienzo. Clic derecho: enseñarlo.</translation>
    </message>
</context>
<context>
    <name>engram::DistanceHistogram</name>
    <message>
        <source>Distances of all memories</source>
        <translation type="unfinished">Distancias de todos los recuerdos</translation>
    </message>
    <message numerus="yes">
        <source>%n memories, the nearest at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n recuerdo, el más cercano a distancia %1</numerusform>
            <numerusform>%n recuerdos, el más cercano a distancia %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation type="unfinished">más cercano: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n bit difiere</numerusform>
            <numerusform>%n bits difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n memories at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n recuerdo a distancia %1</numerusform>
            <numerusform>%n recuerdos a distancia %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <translation type="unfinished">Separar o acoplar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished">Ocultar %1</translation>
    </message>
    <message>
        <source>Hide %1; the View menu brings it back</source>
        <translation type="unfinished">Ocultar %1; el menú Ver lo devuelve</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished">Mostrar u ocultar %1</translation>
    </message>
</context>
<context>
    <name>engram::Document</name>
    <message>
        <source>Engram agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agentes de Engram (*.engram);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open an agent</source>
        <translation type="unfinished">Abrir un agente</translation>
    </message>
    <message>
        <source>Save the agent</source>
        <translation type="unfinished">Guardar el agente</translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished">guardar</translation>
    </message>
    <message>
        <source>Rename the agent</source>
        <translation type="unfinished">Cambiar el nombre del agente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Changes since the last save will be lost.</source>
        <translation type="unfinished">Se perderán los cambios desde que se guardó por última vez.</translation>
    </message>
</context>
<context>
    <name>engram::Drawing</name>
    <message>
        <source>a stroke</source>
        <translation type="unfinished">un trazo</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation type="unfinished">borrar con la goma</translation>
    </message>
    <message>
        <source>clearing the canvas</source>
        <translation type="unfinished">borrar el lienzo</translation>
    </message>
</context>
<context>
    <name>engram::DrawingActions</name>
    <message>
        <source>It is %1 (type the digit on the canvas, or Ctrl+%2)</source>
        <translation type="unfinished">Es %1 (escriba el dígito en el lienzo, o Ctrl+%2)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Enseñar</translation>
    </message>
    <message>
        <source>&amp;Forget the last lesson</source>
        <translation type="unfinished">&amp;Olvidar la última lección</translation>
    </message>
    <message>
        <source>Take the last lesson back, as if it had never been taught (Ctrl+Backspace)</source>
        <translation type="unfinished">Retirar la última lección, como si nunca se hubiera enseñado (Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>forget the last lesson</source>
        <translation type="unfinished">olvidar la última lección</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished">&amp;Volver a preguntar</translation>
    </message>
    <message>
        <source>Ask about the drawing again, from a new random start; the answer goes into the history (Ctrl+K)</source>
        <translation type="unfinished">Preguntar otra vez por el dibujo, desde un nuevo inicio aleatorio; la respuesta va al historial (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished">&amp;Correcto</translation>
    </message>
    <message>
        <source>Right (C+): remember this answer (%1)</source>
        <translation type="unfinished">Correcto (C+): recordar esta respuesta (%1)</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation type="unfinished">&amp;Incorrecto</translation>
    </message>
    <message>
        <source>The answer is wrong: say what it was, and the drawing is taught so</source>
        <translation type="unfinished">La respuesta es incorrecta: diga qué era, y el dibujo se enseña así</translation>
    </message>
    <message>
        <source>It was &amp;%1</source>
        <translation type="unfinished">Era &amp;%1</translation>
    </message>
    <message>
        <source>Just &amp;wrong (C-): teach it not to answer this</source>
        <translation type="unfinished">Solo &amp;incorrecto (C-): enseñar a no responder esto</translation>
    </message>
    <message>
        <source>Pain, C-: the agent stores the inverse of every output bit</source>
        <translation type="unfinished">Dolor, C-: el agente guarda el inverso de cada bit de salida</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be taught.</source>
        <translation type="unfinished">Dibuje primero un dígito; un lienzo vacío no se puede enseñar.</translation>
    </message>
    <message>
        <source>Say first which digit the drawing is: type it, or click one of the ten digits above.</source>
        <translation type="unfinished">Diga primero qué dígito es el dibujo: escríbalo, o haga clic en uno de los diez dígitos de arriba.</translation>
    </message>
    <message>
        <source>&amp;Teach %1</source>
        <translation type="unfinished">&amp;Enseñar %1</translation>
    </message>
    <message>
        <source>Teach the agent that the drawing is %1 (Enter)</source>
        <translation type="unfinished">Enseñar al agente que el dibujo es %1 (Intro)</translation>
    </message>
    <message>
        <source>Teach the agent the drawing: type its digit first, then press Enter</source>
        <translation type="unfinished">Enseñar el dibujo al agente: escriba primero su dígito y pulse Intro</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">el cambio anterior</translation>
    </message>
</context>
<context>
    <name>engram::ExportDialog</name>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished">Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>%1 is hidden now: close this, open its panel or page, and export it then.</source>
        <translation type="unfinished">%1 está oculto ahora: cierre esto, abra su panel o página, y expórtelo entonces.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished">Qué exportar</translation>
    </message>
    <message>
        <source>%1, as a picture</source>
        <translation type="unfinished">%1, como imagen</translation>
    </message>
    <message>
        <source>The settling, animated</source>
        <translation type="unfinished">La estabilización, animada</translation>
    </message>
    <message>
        <source>The whole history, as text</source>
        <translation type="unfinished">Todo el historial, como texto</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation type="unfinished">%1, como texto</translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"> ×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Escala</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished">Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished">&amp;Escala</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Guardar como…</translation>
    </message>
    <message>
        <source>PNG at the scale above, or SVG, which is sharp at any.</source>
        <translation type="unfinished">PNG a la escala de arriba, o SVG, nítido a cualquiera.</translation>
    </message>
    <message>
        <source>An animated GIF that repeats: input, state and output, a frame for each step.</source>
        <translation type="unfinished">Un GIF animado que se repite: entrada, estado y salida, un fotograma por paso.</translation>
    </message>
    <message>
        <source>CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.</source>
        <translation type="unfinished">CSV o JSON, unos %1: cada estado con su tipo, ejemplo, salida, bits cambiados y las tres capas.</translation>
    </message>
    <message>
        <source>CSV or JSON of what is shown now.</source>
        <translation type="unfinished">CSV o JSON de lo que se muestra ahora.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation type="unfinished">GIF animado (*.gif)</translation>
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
        <translation type="unfinished">Aún no hay nada que exportar: abra esa página del inspector y elija primero una respuesta o una neurona.</translation>
    </message>
    <message>
        <source>Writing the picture …</source>
        <translation type="unfinished">Escribiendo la imagen …</translation>
    </message>
    <message>
        <source>Writing the animation …</source>
        <translation type="unfinished">Escribiendo la animación …</translation>
    </message>
    <message>
        <source>Writing the history … Cancel stops it and leaves the file as it was.</source>
        <translation type="unfinished">Escribiendo el historial … Cancelar lo detiene y deja el archivo como estaba.</translation>
    </message>
</context>
<context>
    <name>engram::FontDialog</name>
    <message>
        <source>The font&apos;s ten digits as they would be taught</source>
        <translation type="unfinished">Los diez dígitos de la fuente como se enseñarían</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished">&amp;Cursiva</translation>
    </message>
    <message>
        <source>Digits from a font</source>
        <translation type="unfinished">Dígitos de una fuente</translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Any font installed on this machine</source>
        <translation type="unfinished">Cualquier fuente instalada en este equipo</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished">&amp;Fuente</translation>
    </message>
    <message>
        <source>Add to the data sets</source>
        <translation type="unfinished">Añadir a los conjuntos de datos</translation>
    </message>
    <message>
        <source>%1: ten digits of the size and place of MNIST&apos;s.</source>
        <translation type="unfinished">%1: diez dígitos del tamaño y el lugar de los de MNIST.</translation>
    </message>
</context>
<context>
    <name>engram::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln older states were dropped to keep the history at its limit</source>
        <translation type="unfinished">
            <numerusform>Se quitó %Ln estado antiguo para mantener el historial en su límite</numerusform>
            <numerusform>Se quitaron %Ln estados antiguos para mantener el historial en su límite</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1 of %2 · %3</source>
        <translation type="unfinished">estado %1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1 after step %2</source>
        <translation type="unfinished">%1 tras el paso %2</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished">%1, paso %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>the live answer, step %1 of %2 · %Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>la respuesta en vivo, paso %1 de %2 · %Ln paso grabado</numerusform>
            <numerusform>la respuesta en vivo, paso %1 de %2 · %Ln pasos grabados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>%Ln paso grabado</numerusform>
            <numerusform>%Ln pasos grabados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier state</source>
        <translation type="unfinished">No hay ningún estado anterior</translation>
    </message>
    <message>
        <source>There is no later state</source>
        <translation type="unfinished">No hay ningún estado posterior</translation>
    </message>
    <message>
        <source>There is no earlier change</source>
        <translation type="unfinished">No hay ningún cambio anterior</translation>
    </message>
    <message>
        <source>There is no later change</source>
        <translation type="unfinished">No hay ningún cambio posterior</translation>
    </message>
    <message>
        <source>There is no earlier example</source>
        <translation type="unfinished">No hay ningún ejemplo anterior</translation>
    </message>
    <message>
        <source>There is no later example</source>
        <translation type="unfinished">No hay ningún ejemplo posterior</translation>
    </message>
    <message>
        <source>There is no earlier wrong answer</source>
        <translation type="unfinished">No hay ninguna respuesta incorrecta anterior</translation>
    </message>
    <message>
        <source>There is no later wrong answer</source>
        <translation type="unfinished">No hay ninguna respuesta incorrecta posterior</translation>
    </message>
    <message>
        <source>%1 among those shown</source>
        <translation type="unfinished">%1 entre lo que se muestra</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>Limit of the history</source>
        <translation type="unfinished">Límite del historial</translation>
    </message>
    <message>
        <source>States to keep (about 220 bytes each); the oldest examples go first:</source>
        <translation type="unfinished">Estados que guardar (unos 220 bytes cada uno); los ejemplos más antiguos se van primero:</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>¿Quitar %Ln estado, el más antiguo?</numerusform>
            <numerusform>¿Quitar los %Ln estados más antiguos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Dropping states cannot be undone; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>El historial guarda ahora %Ln estado. Quitar estados no se puede deshacer; los recuerdos permanecen.</numerusform>
            <numerusform>El historial guarda ahora %Ln estados. Quitar estados no se puede deshacer; los recuerdos permanecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>First state</source>
        <translation type="unfinished">Primer estado</translation>
    </message>
    <message>
        <source>To the first state</source>
        <translation type="unfinished">Al primer estado</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished">Paso atrás</translation>
    </message>
    <message>
        <source>One state back</source>
        <translation type="unfinished">Un estado atrás</translation>
    </message>
    <message>
        <source>Play from here, state by state</source>
        <translation type="unfinished">Reproducir desde aquí, estado por estado</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished">Paso adelante</translation>
    </message>
    <message>
        <source>One state forward</source>
        <translation type="unfinished">Un estado adelante</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation type="unfinished">Último estado</translation>
    </message>
    <message>
        <source>To the last state</source>
        <translation type="unfinished">Al último estado</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Play the same example over and over</source>
        <translation type="unfinished">Reproducir el mismo ejemplo una y otra vez</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished">Seguir lo más nuevo</translation>
    </message>
    <message>
        <source>Show each new state of the history as it comes</source>
        <translation type="unfinished">Mostrar cada estado nuevo del historial cuando llega</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished">Volver al dibujo</translation>
    </message>
    <message>
        <source>Show the drawing and its answer again</source>
        <translation type="unfinished">Mostrar otra vez el dibujo y su respuesta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Cambio</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished">Cambio anterior</translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished">Ejemplo</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation type="unfinished">Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation type="unfinished">Ejemplo anterior</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">Incorrecta</translation>
    </message>
    <message>
        <source>Next wrong answer</source>
        <translation type="unfinished">Respuesta incorrecta siguiente</translation>
    </message>
    <message>
        <source>Previous wrong answer</source>
        <translation type="unfinished">Respuesta incorrecta anterior</translation>
    </message>
    <message>
        <source>States a second</source>
        <translation type="unfinished">Estados por segundo</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation type="unfinished">%1 / s</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Todo tipo</translation>
    </message>
    <message>
        <source>Show only one kind of state</source>
        <translation type="unfinished">Mostrar solo un tipo de estado</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Todo dígito</translation>
    </message>
    <message>
        <source>Show only examples of one digit</source>
        <translation type="unfinished">Mostrar solo ejemplos de un dígito</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished">Solo %1</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished">Toda fuente</translation>
    </message>
    <message>
        <source>Show only examples of one data set</source>
        <translation type="unfinished">Mostrar solo ejemplos de un conjunto de datos</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished">Toda respuesta</translation>
    </message>
    <message>
        <source>Show only right or only wrong answers</source>
        <translation type="unfinished">Mostrar solo respuestas correctas o solo incorrectas</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation type="unfinished">Solo correctas</translation>
    </message>
    <message>
        <source>Only wrong</source>
        <translation type="unfinished">Solo incorrectas</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>Limit, clear or export the history</source>
        <translation type="unfinished">Limitar, borrar o exportar el historial</translation>
    </message>
    <message>
        <source>Limit of the history…</source>
        <translation type="unfinished">Límite del historial…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">borrar el historial</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportar…</translation>
    </message>
</context>
<context>
    <name>engram::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspector</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">Neurona</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Mapa</translation>
    </message>
    <message>
        <source>The memories behind the whole answer</source>
        <translation type="unfinished">Los recuerdos detrás de toda la respuesta</translation>
    </message>
    <message>
        <source>Why one neuron took its bit</source>
        <translation type="unfinished">Por qué una neurona tomó su bit</translation>
    </message>
    <message>
        <source>All memories in the plane, and the path of this answer</source>
        <translation type="unfinished">Todos los recuerdos en el plano, y el camino de esta respuesta</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">Sin él: …</translation>
    </message>
</context>
<context>
    <name>engram::LayerCard</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation type="unfinished">Capa de entrada</translation>
    </message>
    <message>
        <source>State layer</source>
        <translation type="unfinished">Capa de estado</translation>
    </message>
    <message>
        <source>The picture as bits, as the agent sees it</source>
        <translation type="unfinished">La imagen como bits, como la ve el agente</translation>
    </message>
    <message>
        <source>What the agent makes of it, step by step</source>
        <translation type="unfinished">Lo que el agente hace de ella, paso a paso</translation>
    </message>
    <message>
        <source>Earlier step</source>
        <translation type="unfinished">Paso anterior</translation>
    </message>
    <message>
        <source>One step back in this answer (Ctrl+Left)</source>
        <translation type="unfinished">Un paso atrás en esta respuesta (Ctrl+Izquierda)</translation>
    </message>
    <message>
        <source>Later step</source>
        <translation type="unfinished">Paso posterior</translation>
    </message>
    <message>
        <source>One step forward in this answer (Ctrl+Right)</source>
        <translation type="unfinished">Un paso adelante en esta respuesta (Ctrl+Derecha)</translation>
    </message>
    <message>
        <source>Bits of a pixel that are shown</source>
        <translation type="unfinished">Bits de un píxel que se muestran</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown</source>
        <translation type="unfinished">Qué bits de un píxel se muestran</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits, %1 on</source>
        <translation type="unfinished">
            <numerusform>%Ln bit, %1 a 1</numerusform>
            <numerusform>%Ln bits, %1 a 1</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback after step %1: what was stored</source>
        <translation type="unfinished">valoración tras el paso %1: lo que se guardó</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">inicio aleatorio</translation>
    </message>
    <message>
        <source>step 0 of %1</source>
        <translation type="unfinished">paso 0 de %1</translation>
    </message>
    <message>
        <source>step %1 of %2 · %3 changed</source>
        <translation type="unfinished">paso %1/%2 · %3 cambiados</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation type="unfinished">todos los bits</translation>
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
        <translation type="unfinished">Qué bits de un píxel se muestran: la tinta empieza hacia el este, el sureste ...</translation>
    </message>
</context>
<context>
    <name>engram::LayerView</name>
    <message>
        <source>Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 shows the whole layer, Escape selects nothing.</source>
        <translation type="unfinished">Las flechas eligen una neurona, más y menos cambian el zoom, Mayús con flechas mueve una capa ampliada, 0 muestra toda la capa, Escape no elige nada.</translation>
    </message>
    <message>
        <source>Neuron %1, row %2, column %3</source>
        <translation type="unfinished">Neurona %1, fila %2, columna %3</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation type="unfinished">nada que mostrar aún</translation>
    </message>
    <message>
        <source>, changed in this step</source>
        <translation type="unfinished">, cambió en este paso</translation>
    </message>
    <message>
        <source>, not as the input</source>
        <translation type="unfinished">, distinta de la entrada</translation>
    </message>
    <message>
        <source>, read by the selected neuron</source>
        <translation type="unfinished">, leída por la neurona elegida</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished">columna %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished">fila %1</translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message>
        <source>Teach and test</source>
        <translation type="unfinished">Enseñar y probar</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">Conjuntos de datos</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Dibujo</translation>
    </message>
    <message>
        <source>The drawing is</source>
        <translation type="unfinished">El dibujo es</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>%1[*] – Engram</source>
        <translation type="unfinished">%1[*] – Engram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln recuerdo</numerusform>
            <numerusform>%Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a digit</source>
        <translation type="unfinished">%1, %2 por dígito</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">Ajustes propios</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished">%1 · semilla %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, settled at step %2</source>
        <translation type="unfinished">Respuesta en %1 ms, estable en el paso %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, not settled</source>
        <translation type="unfinished">Respuesta en %1 ms, sin estabilizarse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>Notes are saved with the agent</source>
        <translation type="unfinished">Las notas se guardan con el agente</translation>
    </message>
    <message>
        <source>The data sets that come with Engram were not found in %1; open others under Data.</source>
        <translation type="unfinished">No se encontraron en %1 los conjuntos de datos que vienen con Engram; abra otros en Datos.</translation>
    </message>
    <message numerus="yes">
        <source>It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.</source>
        <translation type="unfinished">
            <numerusform>Ha aprendido %Ln dígito. Dibuje ahora un dígito en el lienzo y vea cómo responde.</numerusform>
            <numerusform>Ha aprendido %Ln dígitos. Dibuje ahora un dígito en el lienzo y vea cómo responde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this name is not UTF-8, so the window cannot open it; rename the file.</source>
        <translation type="unfinished">%1: este nombre no está en UTF-8, así que la ventana no puede abrirlo; cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 es una carpeta, una tubería o un dispositivo, no un archivo que se pueda abrir.</translation>
    </message>
    <message>
        <source>Only files and pictures can be dropped here.</source>
        <translation type="unfinished">Aquí solo se pueden soltar archivos e imágenes.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New agent…</source>
        <translation type="unfinished">Agente &amp;nuevo…</translation>
    </message>
    <message>
        <source>Begin a new agent (Ctrl+N)</source>
        <translation type="unfinished">Empezar un agente nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Open agent…</source>
        <translation type="unfinished">&amp;Abrir agente…</translation>
    </message>
    <message>
        <source>Open a saved agent (Ctrl+O)</source>
        <translation type="unfinished">Abrir un agente guardado (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the agent (Ctrl+S); the version before stays beside it, with ~ after its name</source>
        <translation type="unfinished">Guardar el agente (Ctrl+S); la versión anterior queda a su lado, con ~ tras su nombre</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished">Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">&amp;Exportar…</translation>
    </message>
    <message>
        <source>Pictures, the animated settling, the history and explanations as text</source>
        <translation type="unfinished">Imágenes, la estabilización animada, el historial y las explicaciones como texto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Salir</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Nada todavía</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished">&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished">&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>Clear &amp;after teaching</source>
        <translation type="unfinished">Borrar &amp;tras enseñar</translation>
    </message>
    <message>
        <source>Each drawing that is taught leaves the canvas empty for the next; Undo brings it back</source>
        <translation type="unfinished">Cada dibujo enseñado deja el lienzo vacío para el siguiente; Deshacer lo devuelve</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished">A&amp;gente</translation>
    </message>
    <message>
        <source>The &amp;drawing is</source>
        <translation type="unfinished">El &amp;dibujo es</translation>
    </message>
    <message>
        <source>Teach the chosen data &amp;sets</source>
        <translation type="unfinished">Enseñar &amp;los conjuntos elegidos</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished">&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation type="unfinished">Olvida&amp;r</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation type="unfinished">Nota&amp;s…</translation>
    </message>
    <message>
        <source>Agent settin&amp;gs…</source>
        <translation type="unfinished">A&amp;justes del agente…</translation>
    </message>
    <message>
        <source>Nothing to forget yet</source>
        <translation type="unfinished">Nada que olvidar todavía</translation>
    </message>
    <message>
        <source>All of %1 (%2)</source>
        <translation type="unfinished">Todo de %1 (%2)</translation>
    </message>
    <message>
        <source>All of a &amp;digit</source>
        <translation type="unfinished">Todo de un &amp;dígito</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished">&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished">&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation type="unfinished">&amp;Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished">&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Walk throu&amp;gh the history</source>
        <translation type="unfinished">Recorrer el &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Live answers while drawing</source>
        <translation type="unfinished">Respuestas en &amp;vivo al dibujar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">Pan&amp;talla completa</translation>
    </message>
    <message>
        <source>Outline what &amp;changed in the step</source>
        <translation type="unfinished">Contornear lo que &amp;cambia en el paso</translation>
    </message>
    <message>
        <source>Strike out where the state &amp;differs from the input</source>
        <translation type="unfinished">Tachar donde el estado &amp;difiere de la entrada</translation>
    </message>
    <message>
        <source>Dot what the selected &amp;neuron reads</source>
        <translation type="unfinished">Puntear lo que lee la &amp;neurona elegida</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished">&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished">A&amp;lejar</translation>
    </message>
    <message>
        <source>Show &amp;whole layers</source>
        <translation type="unfinished">&amp;Mostrar capas enteras</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">A&amp;pariencia</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished">Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished">&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished">&amp;Cómo funciona</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation type="unfinished">&amp;Acerca de Engram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished">Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Inspector</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Lienzo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Cronología</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished">Estabilización</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">Neurona</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Mapa</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation type="unfinished">Toda la ventana</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">La imagen de %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>The memories behind the answer</source>
        <translation type="unfinished">Los recuerdos detrás de la respuesta</translation>
    </message>
    <message>
        <source>The chosen neuron</source>
        <translation type="unfinished">La neurona elegida</translation>
    </message>
    <message>
        <source>The results</source>
        <translation type="unfinished">Los resultados</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exportado a %1</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished">&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes when Engram is started again.</source>
        <translation type="unfinished">El idioma cambiará cuando Engram se inicie de nuevo.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Patchwork</source>
        <translation type="unfinished">Mosaico</translation>
    </message>
    <message>
        <source>The ones of “%1” lie on their side. Are rows and columns of its pictures exchanged?</source>
        <translation type="unfinished">Los unos de «%1» están tumbados. ¿Están intercambiadas filas y columnas de sus imágenes?</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished">Trasponer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">Dejar así</translation>
    </message>
</context>
<context>
    <name>engram::MapPage</name>
    <message>
        <source>There are no memories to map yet. Teach the agent something first.</source>
        <translation type="unfinished">Aún no hay recuerdos para el mapa. Enseñe algo al agente primero.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</source>
        <translation type="unfinished">
            <numerusform>%L1 de %Ln recuerdo, dispuestos de modo que los parecidos queden juntos; la línea es esta respuesta. Rueda: zoom.</numerusform>
            <numerusform>%L1 de %Ln recuerdos, dispuestos de modo que los parecidos queden juntos; la línea es esta respuesta. Rueda: zoom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each figure is a memory, laid out so that similar ones lie close together; the line is this answer.</source>
        <translation type="unfinished">Cada figura es un recuerdo, dispuesto de modo que los parecidos queden juntos; la línea es esta respuesta.</translation>
    </message>
</context>
<context>
    <name>engram::MemoryCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished">Olvidar</translation>
    </message>
    <message>
        <source>Compare this memory with the input, side by side</source>
        <translation type="unfinished">Comparar este recuerdo con la entrada, lado a lado</translation>
    </message>
    <message>
        <source>Take this memory back, as if it had never been taught (can be undone)</source>
        <translation type="unfinished">Retirar este recuerdo, como si nunca se hubiera enseñado (se puede deshacer)</translation>
    </message>
    <message>
        <source>; the same picture was also taught as %1</source>
        <translation type="unfinished">; la misma imagen se enseñó también como %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished">Imagen de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Abrir %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">Olvidar %1</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">Sin él: …</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished">código %1</translation>
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
        <translation type="unfinished">%1: %2 % de la imagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todo</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">Mapa de los recuerdos</translation>
    </message>
    <message>
        <source>Each figure is a memory; the line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">Cada figura es un recuerdo; la línea es esta respuesta, desde su inicio aleatorio (círculo) hasta donde reposa. Rueda para el zoom, arrastrar para mover, doble clic para verlo todo. Las flechas van de recuerdo en recuerdo, Intro abre uno, Re Pág y Av Pág recorren la línea.</translation>
    </message>
    <message>
        <source>The answer at step %1 of %2</source>
        <translation type="unfinished">La respuesta en el paso %1 de %2</translation>
    </message>
    <message>
        <source>The random start of this answer</source>
        <translation type="unfinished">El inicio aleatorio de esta respuesta</translation>
    </message>
    <message>
        <source>This answer at step %1</source>
        <translation type="unfinished">Esta respuesta en el paso %1</translation>
    </message>
</context>
<context>
    <name>engram::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
</context>
<context>
    <name>engram::NeuronPage</name>
    <message>
        <source>least distance %1 of %2</source>
        <translation type="unfinished">menor distancia %1 de %2</translation>
    </message>
    <message>
        <source>one memory votes: %1</source>
        <translation type="unfinished">vota un recuerdo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, all for %1</source>
        <translation type="unfinished">
            <numerusform>vota %n recuerdo, por %1</numerusform>
            <numerusform>votan %n recuerdos, todos por %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, %1 for 1 and %2 for 0</source>
        <translation type="unfinished">
            <numerusform>vota %n recuerdo, %1 por 1 y %2 por 0</numerusform>
            <numerusform>votan %n recuerdos, %1 por 1 y %2 por 0</numerusform>
        </translation>
    </message>
    <message>
        <source>DD rule: the score is %1, so the bit is %2.</source>
        <translation type="unfinished">Regla DD: la puntuación es %1, así que el bit es %2.</translation>
    </message>
    <message>
        <source>Hamming rule: %1; %2.</source>
        <translation type="unfinished">Regla de Hamming: %1; %2.</translation>
    </message>
    <message>
        <source>Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.</source>
        <translation type="unfinished">Regla por defecto: la regla de Hamming está desactivada, así que ningún recuerdo vota y el bit es aleatorio: %1.</translation>
    </message>
    <message>
        <source>Default rule: there is no memory to ask, so the bit is random: %1.</source>
        <translation type="unfinished">Regla por defecto: no hay recuerdos que consultar, así que el bit es aleatorio: %1.</translation>
    </message>
    <message>
        <source>Default rule: %1; %2: a split, so the bit is random: %3.</source>
        <translation type="unfinished">Regla por defecto: %1; %2: empate, así que el bit es aleatorio: %3.</translation>
    </message>
    <message>
        <source>No rule decided, so the neuron kept its bit: %1.</source>
        <translation type="unfinished">Ninguna regla decidió, así que la neurona mantuvo su bit: %1.</translation>
    </message>
    <message>
        <source>%1 rule: the bit is %2.</source>
        <translation type="unfinished">Regla %1: el bit es %2.</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation type="unfinished">Recuerdos más cercanos</translation>
    </message>
    <message>
        <source>How many bits differ, over all memories</source>
        <translation type="unfinished">Cuántos bits difieren, sobre todos los recuerdos</translation>
    </message>
    <message>
        <source>Nearest memories: bits that differ, what each says</source>
        <translation type="unfinished">Recuerdos más cercanos: bits que difieren, lo que dice cada uno</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">Calculando. Mientras dibuja, las respuestas van primero.</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished">Una neurona</translation>
    </message>
    <message>
        <source>Click a cell of State or a bit of Output, or walk there with the arrow keys: here it says why that neuron took its bit. It stays selected while you step through time.</source>
        <translation type="unfinished">Haga clic en una celda de Estado o en un bit de Salida, o vaya allí con las flechas: aquí se dice por qué esa neurona tomó su bit. Sigue elegida mientras recorre el tiempo.</translation>
    </message>
    <message>
        <source>Output neuron %1</source>
        <translation type="unfinished">Neurona de salida %1</translation>
    </message>
    <message>
        <source>State neuron %1</source>
        <translation type="unfinished">Neurona de estado %1</translation>
    </message>
    <message>
        <source>worth %1 of the number</source>
        <translation type="unfinished">vale %1 en el número</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">fila %1, columna %2</translation>
    </message>
    <message>
        <source>%1 · says %2 · %3</source>
        <translation type="unfinished">%1 · dice %2 · %3</translation>
    </message>
    <message>
        <source>No memory voted.</source>
        <translation type="unfinished">Ningún recuerdo votó.</translation>
    </message>
    <message>
        <source>It voted.</source>
        <translation type="unfinished">Votó.</translation>
    </message>
    <message>
        <source>Too far to vote.</source>
        <translation type="unfinished">Demasiado lejos para votar.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished">%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1. Bits that differ in %2</source>
        <translation type="unfinished">%1. Bits que difieren en %2</translation>
    </message>
    <message>
        <source>Output before: %1</source>
        <translation type="unfinished">Salida anterior: %1</translation>
    </message>
    <message>
        <source>%1.
Outlined: the bits it reads that differ from now. %2.</source>
        <translation type="unfinished">%1.
Contorneados: los bits que lee y que difieren de ahora. %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>It decided.</source>
        <translation type="unfinished">Decidió.</translation>
    </message>
    <message>
        <source>It did not decide.</source>
        <translation type="unfinished">No decidió.</translation>
    </message>
    <message>
        <source>%1.
Outlined: where it differs from now without being moved. %2.</source>
        <translation type="unfinished">%1.
Contorneado: donde difiere de ahora sin moverse. %2.</translation>
    </message>
    <message>
        <source>The nearest digit&apos;s patchwork differs in %1 of %2 places; this is bit %3 of that digit&apos;s number. No single connection decides.</source>
        <translation type="unfinished">El mosaico del dígito más cercano difiere en %1 de %2 bits; este es el bit %3 del número de ese dígito. Ninguna conexión sola decide.</translation>
    </message>
    <message>
        <source>The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single connection decides: a window compares all its pixels, also moved; the dots on Input are those that the windows over this place may lie on.</source>
        <translation type="unfinished">La ventana que mejor encaja aquí difiere en %1 de %2 bits, y muestra %3 en este lugar. Ninguna conexión sola decide: una ventana compara todos sus píxeles, también desplazados; los puntos en Entrada son aquellos en que pueden estar las ventanas de este lugar.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>State before</source>
        <translation type="unfinished">Estado anterior</translation>
    </message>
</context>
<context>
    <name>engram::OutputCard</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Sin respuesta aún</translation>
    </message>
    <message>
        <source>The answer: %1, no digit</source>
        <translation type="unfinished">La respuesta: %1, ningún dígito</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished">La respuesta: %1</translation>
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
        <translation type="unfinished">ningún dígito</translation>
    </message>
    <message>
        <source>random start, before the first step</source>
        <translation type="unfinished">inicio aleatorio, antes del primer paso</translation>
    </message>
    <message>
        <source>a guess: nothing has been taught yet</source>
        <translation type="unfinished">una conjetura: aún no se enseñó nada</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">correcta</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation type="unfinished">debería ser %1</translation>
    </message>
    <message>
        <source>as it was taught</source>
        <translation type="unfinished">como se enseñó</translation>
    </message>
    <message>
        <source>How near each digit is; below: bits that differ</source>
        <translation type="unfinished">Cercanía de cada dígito; debajo: bits que difieren</translation>
    </message>
    <message>
        <source>How sure? Only one digit was taught</source>
        <translation type="unfinished">¿Seguro? Solo se enseñó un dígito</translation>
    </message>
    <message>
        <source>Not sure: this was never taught as a digit</source>
        <translation type="unfinished">No seguro: nunca se enseñó como dígito</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkPart</name>
    <message>
        <source>The input</source>
        <translation type="unfinished">La entrada</translation>
    </message>
    <message>
        <source>Patched: %1</source>
        <translation type="unfinished">Compuesto: %1</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation type="unfinished">Segundo: %1</translation>
    </message>
    <message>
        <source>+ for %1, − for %2</source>
        <translation type="unfinished">+ por %1, − por %2</translation>
    </message>
    <message>
        <source>Where the picture speaks for %1 and where for %2</source>
        <translation type="unfinished">Dónde la imagen habla por %1 y dónde por %2</translation>
    </message>
    <message>
        <source>Memories of the %1</source>
        <translation type="unfinished">Recuerdos del %1</translation>
    </message>
    <message>
        <source>Memories of the runner-up, the %1</source>
        <translation type="unfinished">Recuerdos del segundo, el %1</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: here stands which memory shows that window.</source>
        <translation type="unfinished">Señale una imagen, o recórrala con las flechas: aquí se dice qué recuerdo muestra esa ventana.</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkText</name>
    <message>
        <source>as taught</source>
        <translation type="unfinished">como se enseñó</translation>
    </message>
    <message>
        <source>turned %1° clockwise</source>
        <translation type="unfinished">girado %1° a la derecha</translation>
    </message>
    <message>
        <source>turned %1° anticlockwise</source>
        <translation type="unfinished">girado %1° a la izquierda</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished">%1 más abajo</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished">%1 más arriba</translation>
    </message>
    <message>
        <source>%1 further right</source>
        <translation type="unfinished">%1 más a la derecha</translation>
    </message>
    <message>
        <source>%1 further left</source>
        <translation type="unfinished">%1 más a la izquierda</translation>
    </message>
    <message>
        <source>at its place</source>
        <translation type="unfinished">en su lugar</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished">tomado %1</translation>
    </message>
    <message>
        <source>, of the %1 at best %2 (memory %3): </source>
        <translation type="unfinished">, del %1 a lo sumo %2 (recuerdo %3): </translation>
    </message>
    <message>
        <source>speaks for neither.</source>
        <translation type="unfinished">no habla por ninguno.</translation>
    </message>
    <message>
        <source>speaks for %1 by %2.</source>
        <translation type="unfinished">habla por %1 con %2.</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation type="unfinished">%1 de %2 ventanas</translation>
    </message>
    <message>
        <source>%1 % of the bits that differ</source>
        <translation type="unfinished">%1 % de los bits que difieren</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> o </translation>
    </message>
    <message numerus="yes">
        <source>moved by up to %n pixels</source>
        <translation type="unfinished">
            <numerusform>movido hasta %n píxel</numerusform>
            <numerusform>movido hasta %n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform>%n recuerdo</numerusform>
            <numerusform>%n recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source> Of the %1 it would be %2.</source>
        <translation type="unfinished"> Del %1 serían %2.</translation>
    </message>
    <message>
        <source> No other digit was taught.</source>
        <translation type="unfinished"> No se enseñó ningún otro dígito.</translation>
    </message>
    <message>
        <source>Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8</source>
        <translation type="unfinished">Fila %1, columna %2: recuerdo %3, %4, %5, %6. Difieren %7 de %8 bits</translation>
    </message>
    <message>
        <source>At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.</source>
        <translation type="unfinished">En el paso %1 el %2 se compone de %3: difieren %4 de %5 bits.</translation>
    </message>
</context>
<context>
    <name>engram::PictureBar</name>
    <message>
        <source>In&amp;vert the picture</source>
        <translation type="unfinished">In&amp;vertir la imagen</translation>
    </message>
    <message>
        <source>U&amp;se the picture as it is</source>
        <translation type="unfinished">&amp;Usar la imagen tal cual</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished">Invertir</translation>
    </message>
    <message>
        <source>Take for ink what was taken for ground: light ink on dark becomes dark ink on light, and back</source>
        <translation type="unfinished">Tomar por tinta lo que se tomó por fondo: la tinta clara sobre oscuro pasa a oscura sobre claro, y al revés</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Tal cual</translation>
    </message>
    <message>
        <source>Use the picture as it is: take no paper away and cut nothing off</source>
        <translation type="unfinished">Usar la imagen tal cual: no quitar papel ni recortar nada</translation>
    </message>
    <message>
        <source>The number in the picture</source>
        <translation type="unfinished">El número de la imagen</translation>
    </message>
    <message>
        <source>The number in the picture, to be copied</source>
        <translation type="unfinished">El número de la imagen, para copiar</translation>
    </message>
    <message>
        <source>As it is, turned over</source>
        <translation type="unfinished">Tal cual, invertida</translation>
    </message>
    <message>
        <source>Taken for dark ink. Please check: it may be light; then invert.</source>
        <translation type="unfinished">Tomada por tinta oscura. Compruebe: si es clara, invierta.</translation>
    </message>
    <message>
        <source>Taken for light ink. Please check: it may be dark; then invert.</source>
        <translation type="unfinished">Tomada por tinta clara. Compruebe: si es oscura, invierta.</translation>
    </message>
    <message>
        <source>Dark ink on a light ground</source>
        <translation type="unfinished">Tinta oscura sobre fondo claro</translation>
    </message>
    <message>
        <source>Light ink on a dark ground</source>
        <translation type="unfinished">Tinta clara sobre fondo oscuro</translation>
    </message>
</context>
<context>
    <name>engram::PictureLoader</name>
    <message>
        <source>%1 is %2 x %3 pixels; at most 40 megapixels can be handed over so. Save it and open the file.</source>
        <translation type="unfinished">%1 tiene %2 x %3 píxeles; así se pueden pasar como mucho 40 megapíxeles. Guárdela y abra el archivo.</translation>
    </message>
    <message>
        <source>%1 holds no pixels.</source>
        <translation type="unfinished">%1 no contiene píxeles.</translation>
    </message>
    <message>
        <source>The picture that was handed over</source>
        <translation type="unfinished">La imagen recibida</translation>
    </message>
</context>
<context>
    <name>engram::PresetDelegate</name>
    <message>
        <source>%1 % after %2</source>
        <translation type="unfinished">%1 % tras %2</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s test digits it reads %1.</source>
        <translation type="unfinished">De los dígitos de prueba de MNIST lee %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % after %Ln lessons</source>
        <translation type="unfinished">
            <numerusform>%1 % tras %Ln lección</numerusform>
            <numerusform>%1 % tras %Ln lecciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source> · %1 min left</source>
        <translation type="unfinished"> · quedan %1 min</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation type="unfinished"> · quedan %1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>Stop; what is done so far and consistent is kept (Ctrl+.)</source>
        <translation type="unfinished">Detener; lo hecho hasta ahora y coherente se conserva (Ctrl+.)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Do not do what waits</source>
        <translation type="unfinished">No hacer lo que espera</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">Después: %1</translation>
    </message>
</context>
<context>
    <name>engram::ReadingBox</name>
    <message>
        <source>Turn &amp;over</source>
        <translation type="unfinished">I&amp;nvertir</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">&amp;Trasponer</translation>
    </message>
    <message>
        <source>Dark for light in the pictures of the selected set: ink is light on dark ground here</source>
        <translation type="unfinished">Oscuro por claro en las imágenes del conjunto elegido: aquí la tinta es clara sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Rows for columns in the pictures of the selected set, as EMNIST needs it</source>
        <translation type="unfinished">Filas por columnas en las imágenes del conjunto elegido, como EMNIST necesita</translation>
    </message>
</context>
<context>
    <name>engram::RecoveryOffer</name>
    <message>
        <source>Engram ended unexpectedly. “%1” was not saved; there is a copy from %2.</source>
        <translation type="unfinished">Engram terminó de forma inesperada. «%1» no se había guardado; hay una copia de %2.</translation>
    </message>
    <message>
        <source>Recover it</source>
        <translation type="unfinished">Recuperar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Descartar</translation>
    </message>
    <message>
        <source>Throw the copy of “%1” away? There is no other.</source>
        <translation type="unfinished">¿Descartar la copia de «%1»? No hay otra.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation type="unfinished">Descartar para siempre</translation>
    </message>
    <message>
        <source>“%1” has been recovered in another window already.</source>
        <translation type="unfinished">«%1» ya se recuperó en otra ventana.</translation>
    </message>
</context>
<context>
    <name>engram::RepairsDialog</name>
    <message>
        <source>Repaired cells of %1</source>
        <translation type="unfinished">Celdas reparadas de %1</translation>
    </message>
    <message>
        <source>These cells were not plainly 0 or 1. They were read as shown; the file was left as it is.</source>
        <translation type="unfinished">Estas celdas no eran claramente 0 o 1. Se leyeron como se muestra; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">Celda</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">Dígito</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Columna</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Encontrado</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished">Leído como</translation>
    </message>
    <message>
        <source>Repaired cells</source>
        <translation type="unfinished">Celdas reparadas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
</context>
<context>
    <name>engram::ResultsPanel</name>
    <message>
        <source>%1 % right (%2 of %3; 95 %: %4–%5)</source>
        <translation type="unfinished">%1 % correctas (%2 de %3; 95 %: %4–%5)</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">Matriz de confusión: las filas son los dígitos verdaderos, las columnas las respuestas</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">Pruebe el agente (en Enseñar y probar): aquí se dice qué dígitos confunde.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished">Ver en el historial</translation>
    </message>
    <message>
        <source>Teach these</source>
        <translation type="unfinished">Enseñar estos</translation>
    </message>
    <message>
        <source>Examples of the chosen cell</source>
        <translation type="unfinished">Ejemplos de la celda elegida</translation>
    </message>
    <message>
        <source>Walk through how this example was read, step by step</source>
        <translation type="unfinished">Recorrer paso a paso cómo se leyó este ejemplo</translation>
    </message>
    <message>
        <source>Teach all of these with their right labels (can be undone)</source>
        <translation type="unfinished">Enseñar todos estos con sus dígitos correctos (se puede deshacer)</translation>
    </message>
    <message>
        <source>Rows: the true digit. Columns: what it was read as; – is no digit.</source>
        <translation type="unfinished">Filas: el dígito verdadero. Columnas: como se leyó; – es ningún dígito.</translation>
    </message>
    <message>
        <source>Right answers, and where the true accuracy lies with 95 % confidence</source>
        <translation type="unfinished">Respuestas correctas, y dónde está la exactitud verdadera con un 95 % de confianza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 %L2, %3 read as %4</source>
        <translation type="unfinished">%1 %L2, %3 leído como %4</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">ningún dígito</translation>
    </message>
    <message>
        <source>Teach this one</source>
        <translation type="unfinished">Enseñar este</translation>
    </message>
    <message>
        <source>Teach these %L1</source>
        <translation type="unfinished">Enseñar estos %L1</translation>
    </message>
    <message>
        <source>The history of this test is no longer kept: test again, or raise the limit in History.</source>
        <translation type="unfinished">El historial de esta prueba ya no se conserva: pruebe otra vez, o aumente el límite en Historial.</translation>
    </message>
    <message numerus="yes">
        <source>Teach %n misread digits</source>
        <translation type="unfinished">
            <numerusform>Enseñar %n dígito mal leído</numerusform>
            <numerusform>Enseñar %n dígitos mal leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">todos</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation type="unfinished">%1 %: %2</translation>
    </message>
    <message>
        <source>Right among the surest %1</source>
        <translation type="unfinished">Correctas entre las %1 más seguras</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">Cuántas eran correctas entre las respuestas más seguras: lo que vale su seguridad</translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">menos de 0,1 s</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished">Abriendo %1</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation type="unfinished">Recuperando %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished">Guardando %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished">Leyendo %1</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Enseñando %Ln dígito</numerusform>
            <numerusform>Enseñando %Ln dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Probando con %Ln dígito</numerusform>
            <numerusform>Probando con %Ln dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <translation type="unfinished">
            <numerusform>%1; se reparó %Ln celda</numerusform>
            <numerusform>%1; se repararon %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <translation type="unfinished">
            <numerusform>Se abrió %1, %Ln recuerdo</numerusform>
            <numerusform>Se abrió %1, %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Se abrió %1, %Ln dígito</numerusform>
            <numerusform>Se abrió %1, %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1; save it to keep it</source>
        <translation type="unfinished">Se recuperó %1; guárdelo para conservarlo</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation type="unfinished">Se guardó %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <translation type="unfinished">
            <numerusform>Se enseñó %Ln dígito en %1 y se detuvo; Deshacer lo retira</numerusform>
            <numerusform>Se enseñaron %Ln dígitos en %1 y se detuvo; Deshacer los retira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <translation type="unfinished">
            <numerusform>Se enseñó %Ln dígito en %1</numerusform>
            <numerusform>Se enseñaron %Ln dígitos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">Este dibujo se enseñó como un %1</translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2 (stopped)</source>
        <translation type="unfinished">
            <numerusform>El agente leyó bien %1 de %Ln imagen: %2 (detenido)</numerusform>
            <numerusform>El agente leyó bien %1 de %Ln imágenes: %2 (detenido)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2</source>
        <translation type="unfinished">
            <numerusform>El agente leyó bien %1 de %Ln imagen: %2</numerusform>
            <numerusform>El agente leyó bien %1 de %Ln imágenes: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">Guardó su propia respuesta como recuerdo</translation>
    </message>
    <message>
        <source>Stored the opposite of its answer</source>
        <translation type="unfinished">Guardó lo contrario de su respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <translation type="unfinished">
            <numerusform>Olvidó %Ln recuerdo</numerusform>
            <numerusform>Olvidó %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">Olvidó la última lección</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <translation type="unfinished">
            <numerusform>Se quitó %Ln estado, el más antiguo del historial</numerusform>
            <numerusform>Se quitaron los %Ln estados más antiguos del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">El historial está vacío; los recuerdos siguen todos ahí</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Enseñar %Ln dígito</numerusform>
            <numerusform>Enseñar %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">enseñar un %1</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation type="unfinished">decir «correcto»</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">decir «incorrecto»</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished">cambiar el nombre a %1</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished">editar las notas</translation>
    </message>
    <message>
        <source>Change recall rules</source>
        <translation type="unfinished">cambiar las reglas de recuerdo</translation>
    </message>
    <message>
        <source>Change the architecture</source>
        <translation type="unfinished">cambiar la arquitectura</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">borrar el historial</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">olvidar la última lección</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">olvidar un recuerdo</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">olvidar todo</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">olvidar cada %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">Olvidar %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to teach: tick a data set or a font in Data sets first.</source>
        <translation type="unfinished">No hay nada que enseñar: marque primero un conjunto o una fuente en Conjuntos de datos.</translation>
    </message>
    <message>
        <source>There is nothing to teach: ask for at least one digit, or tick a font.</source>
        <translation type="unfinished">No hay nada que enseñar: pida al menos un dígito o marque una fuente.</translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">No hay nada que enseñar: dibuje primero un dígito.</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">No hay con qué probar: marque en Conjuntos de datos uno con dígitos de prueba (MNIST los tiene).</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">No hay nada de ese tipo que olvidar.</translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">No hay nada que olvidar: aún no se enseñó nada.</translation>
    </message>
    <message>
        <source>An empty canvas is not a question: draw a digit first.</source>
        <translation type="unfinished">Un lienzo vacío no es una pregunta: dibuje primero un dígito.</translation>
    </message>
    <message>
        <source>Nothing was asked yet: draw a digit first.</source>
        <translation type="unfinished">Aún no se preguntó nada: dibuje primero un dígito.</translation>
    </message>
    <message>
        <source>There is no answer to judge: draw a digit first.</source>
        <translation type="unfinished">No hay respuesta que juzgar: dibuje primero un dígito.</translation>
    </message>
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">Un agente necesita un nombre: escriba al menos un carácter.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Dibujo</translation>
    </message>
    <message>
        <source>%1, a %2</source>
        <translation type="unfinished">%1, un %2</translation>
    </message>
    <message>
        <source>%1, code %2 (no digit)</source>
        <translation type="unfinished">%1, código %2 (ningún dígito)</translation>
    </message>
    <message>
        <source>%1, said to be right</source>
        <translation type="unfinished">%1, llamado correcto</translation>
    </message>
    <message>
        <source>%1, said to be wrong</source>
        <translation type="unfinished">%1, llamado incorrecto</translation>
    </message>
</context>
<context>
    <name>engram::SessionBridge</name>
    <message>
        <source>teach %1</source>
        <translation type="unfinished">enseñar %1</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished">volver a preguntar</translation>
    </message>
    <message>
        <source>remember the answer</source>
        <translation type="unfinished">recordar la respuesta</translation>
    </message>
    <message>
        <source>call the answer wrong</source>
        <translation type="unfinished">llamar incorrecta la respuesta</translation>
    </message>
</context>
<context>
    <name>engram::SettlingStrip</name>
    <message>
        <source>How the answer settled</source>
        <translation type="unfinished">Cómo se estabilizó la respuesta</translation>
    </message>
    <message>
        <source>State bits changed in each step, and the output after it. Settled is where nothing changes any more. Click a step to see it.</source>
        <translation type="unfinished">Bits de estado cambiados en cada paso, y la salida después. Estable es donde ya nada cambia. Haga clic en un paso para verlo.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">ningún dígito</translation>
    </message>
    <message numerus="yes">
        <source>%n bits changed, output %1</source>
        <translation type="unfinished">
            <numerusform>%n bit cambiado, salida %1</numerusform>
            <numerusform>%n bits cambiados, salida %1</numerusform>
        </translation>
    </message>
    <message>
        <source>start, output %1</source>
        <translation type="unfinished">inicio, salida %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished">mostrado: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">cambiados</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">respuesta</translation>
    </message>
    <message>
        <source>How an answer settles, step by step</source>
        <translation type="unfinished">Cómo se estabiliza una respuesta, paso a paso</translation>
    </message>
</context>
<context>
    <name>engram::SharesChart</name>
    <message>
        <source>Shares of the digits over the steps</source>
        <translation type="unfinished">Partes de los dígitos a lo largo de los pasos</translation>
    </message>
    <message>
        <source>From which digits&apos; memories the state was recalled, step by step. Click a step to see it.</source>
        <translation type="unfinished">De los recuerdos de qué dígitos se recordó el estado, paso a paso. Haga clic en un paso para verlo.</translation>
    </message>
    <message>
        <source>Step %1: %2 % from memories of %3</source>
        <translation type="unfinished">Paso %1: %2 % de recuerdos (%3)</translation>
    </message>
</context>
<context>
    <name>engram::ShownMoment</name>
    <message>
        <source>Draw a digit, or pick a state in History: here it says why the agent answered as it did.</source>
        <translation type="unfinished">Dibuje un dígito, o elija un estado en Historial: aquí se dice por qué el agente respondió así.</translation>
    </message>
    <message>
        <source>This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state back to see why it was given.</source>
        <translation type="unfinished">Esto es una valoración: la respuesta anterior se guardó como recuerdo, correcto o incorrecto. Retroceda un estado para ver por qué se dio.</translation>
    </message>
    <message>
        <source>This state was not recalled: the question went on from it. Go one step on.</source>
        <translation type="unfinished">Este estado no fue recordado: la pregunta partió de él. Avance un paso.</translation>
    </message>
    <message>
        <source>This is the random state after a reset: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">Este es el estado aleatorio del inicio: todavía no se recordó nada. Avance un paso.</translation>
    </message>
    <message>
        <source>This state was taught, not recalled: the picture and its label were set, and stored as a memory.</source>
        <translation type="unfinished">Este estado fue enseñado, no recordado: se fijaron la imagen y su dígito, y se guardaron como recuerdo.</translation>
    </message>
    <message>
        <source>The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.</source>
        <translation type="unfinished">El agente aún no ha aprendido nada, así que cada bit de su respuesta es aleatorio. Enséñele algo primero.</translation>
    </message>
    <message>
        <source>no digit (%1)</source>
        <translation type="unfinished">ningún dígito (%1)</translation>
    </message>
    <message>
        <source>Already forgotten.</source>
        <translation type="unfinished">Ya olvidado.</translation>
    </message>
    <message>
        <source>Without it nothing is remembered, and the final answer is a guess.</source>
        <translation type="unfinished">Sin él no se recuerda nada, y la respuesta final es una conjetura.</translation>
    </message>
    <message>
        <source>The final answer stays %1 without it.</source>
        <translation type="unfinished">La respuesta final sigue siendo %1 sin él.</translation>
    </message>
    <message>
        <source>Without it the final answer is %1 instead of %2.</source>
        <translation type="unfinished">Sin él la respuesta final es %1 en lugar de %2.</translation>
    </message>
</context>
<context>
    <name>engram::Sureness</name>
    <message>
        <source>certain</source>
        <translation type="unfinished">segura</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished">bastante segura</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished">más bien segura</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished">insegura</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished">una conjetura</translation>
    </message>
    <message>
        <source>%1: %2 of answers this sure were right</source>
        <translation type="unfinished">%1: %2 de las respuestas así de seguras eran correctas</translation>
    </message>
</context>
<context>
    <name>engram::TakenPicture</name>
    <message>
        <source>%1 is blank: there is no ink to be found on it.</source>
        <translation type="unfinished">%1 está en blanco: no se encuentra tinta en ella.</translation>
    </message>
</context>
<context>
    <name>engram::TeachPanel</name>
    <message>
        <source>Random digits to teach from each sampled data set</source>
        <translation type="unfinished">Dígitos al azar que enseñar de cada conjunto de datos muestreado</translation>
    </message>
    <message>
        <source>So many random digits of MNIST (and of every other chosen data set that is no font)</source>
        <translation type="unfinished">Tantos dígitos al azar de MNIST (y de cualquier otro conjunto elegido que no sea una fuente)</translation>
    </message>
    <message>
        <source>A chosen font is taught with all its ten digits; choose them under Data sets</source>
        <translation type="unfinished">Una fuente elegida se enseña con sus diez dígitos; elíjalas en Conjuntos de datos</translation>
    </message>
    <message>
        <source>Seed of the random choice of lessons</source>
        <translation type="unfinished">Semilla de la elección al azar de las lecciones</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">Decide qué dígitos se sortean: la misma semilla sortea los mismos dígitos</translation>
    </message>
    <message>
        <source>Teach the chosen data sets (Ctrl+T)</source>
        <translation type="unfinished">Enseñar los conjuntos de datos elegidos (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;MNIST digits</source>
        <translation type="unfinished">Dígitos &amp;MNIST</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished">Fuentes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Images to test with</source>
        <translation type="unfinished">Imágenes para la prueba</translation>
    </message>
    <message>
        <source>So many random images of the chosen data sets&apos; test part</source>
        <translation type="unfinished">Tantas imágenes al azar de la parte de prueba de los conjuntos elegidos</translation>
    </message>
    <message>
        <source>Steps for each answer</source>
        <translation type="unfinished">Pasos de cada respuesta</translation>
    </message>
    <message>
        <source>Seed of the random choice of images</source>
        <translation type="unfinished">Semilla de la elección al azar de las imágenes</translation>
    </message>
    <message>
        <source>Decides which images are drawn: the same seed draws the same images</source>
        <translation type="unfinished">Decide qué imágenes se sortean: la misma semilla sortea las mismas imágenes</translation>
    </message>
    <message>
        <source>Test the agent on images that it was not taught (Ctrl+R)</source>
        <translation type="unfinished">Probar el agente con imágenes que no se le enseñaron (Ctrl+R)</translation>
    </message>
    <message>
        <source>Test &amp;images</source>
        <translation type="unfinished">&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Steps each</source>
        <translation type="unfinished">&amp;Pasos</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished">%1/%2 elegidas</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Enseñar %Ln dígito</numerusform>
            <numerusform>Enseñar %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>No test images chosen</source>
        <translation type="unfinished">Sin imágenes de prueba elegidas</translation>
    </message>
    <message numerus="yes">
        <source>Test on %Ln images</source>
        <translation type="unfinished">
            <numerusform>Probar con %Ln imagen</numerusform>
            <numerusform>Probar con %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that the agent takes before its answer counts; it mostly settles within 7, with windows within 4</source>
        <translation type="unfinished">Pasos que da el agente antes de que su respuesta cuente; casi siempre se estabiliza en 7, con ventanas en 4</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">ningún estado mostrado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entrenamiento</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">Prueba</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">Lienzo</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Valoración</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln examples</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln ejemplo</numerusform>
            <numerusform>%1: %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet: it fills as you teach, test and ask</source>
        <translation type="unfinished">Aún no hay historial: se llena al enseñar, probar y preguntar</translation>
    </message>
    <message>
        <source>
Wheel: zoom in time</source>
        <translation type="unfinished">
Rueda: zoom en el tiempo</translation>
    </message>
    <message>
        <source>State %1 of %2: %3, %4</source>
        <translation type="unfinished">Estado %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>Reset before %1</source>
        <translation type="unfinished">Inicio antes de %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished">, %1</translation>
    </message>
    <message>
        <source>, read right</source>
        <translation type="unfinished">, bien leído</translation>
    </message>
    <message>
        <source>, read wrong</source>
        <translation type="unfinished">, mal leído</translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished">inicio</translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished">entrenamiento</translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished">prueba</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation type="unfinished">lienzo</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished">valoración</translation>
    </message>
</context>
<context>
    <name>engram::UndoActions</name>
    <message>
        <source>this stroke</source>
        <translation type="unfinished">este trazo</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished">&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished">&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Rehacer</translation>
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
        <translation type="unfinished">&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished">&amp;Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>engram::ViewState</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Dibujo</translation>
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
        <translation type="unfinished">Enseñar 1000 dígitos MNIST y todas las fuentes</translation>
    </message>
    <message>
        <source>Start with an empty agent</source>
        <translation type="unfinished">Empezar con un agente vacío</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenida</translation>
    </message>
    <message>
        <source>Takes well under a second; everything can be forgotten again</source>
        <translation type="unfinished">Tarda mucho menos de un segundo; todo se puede olvidar después</translation>
    </message>
    <message>
        <source>Teach it everything yourself</source>
        <translation type="unfinished">Enseñarle todo usted mismo</translation>
    </message>
    <message>
        <source>Teach a weightless neural network by hand</source>
        <translation type="unfinished">Enseñe a mano a una red neuronal sin pesos</translation>
    </message>
    <message>
        <source>The agent remembers every lesson as it is and answers from the memories nearest to what it sees. You can watch each of its neurons, ask why, and make it forget. Which one will you teach?</source>
        <translation type="unfinished">El agente recuerda cada lección tal como es y responde con los recuerdos más cercanos a lo que ve. Puede observar cada una de sus neuronas, preguntar por qué y hacer que olvide. ¿A cuál enseñará?</translation>
    </message>
    <message>
        <source>To begin with: it reads well, and shows its answer as a picture.</source>
        <translation type="unfinished">Para empezar: lee bien y muestra su respuesta como imagen.</translation>
    </message>
    <message>
        <source>As the original demo: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">Como la demostración original: vea cómo se estabiliza, paso a paso, desde bits aleatorios.</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">El mejor lector de todos: mira los bordes en lugar de la tinta.</translation>
    </message>
</context>
</TS>
