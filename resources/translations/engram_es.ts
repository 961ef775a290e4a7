<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished">Esto no se pudo hacer</translation>
    </message>
    <message>
        <source>This stopped</source>
        <translation type="unfinished">Esto se detuvo</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished">No se pudo hacer la imagen.</translation>
    </message>
    <message>
        <source>There is no answer to animate: draw a digit, or pick a state in History.</source>
        <translation type="unfinished">No hay ninguna respuesta que animar: dibuje un dígito, o elija un estado en Historial.</translation>
    </message>
    <message>
        <source>There is not enough memory for this animation.</source>
        <translation type="unfinished">No hay memoria suficiente para esta animación.</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is from 0.25 to 16.</source>
        <translation type="unfinished">La escala de una imagen va de 0,25 a 16.</translation>
    </message>
    <message>
        <source>A picture of that scale is over 64 megapixels: choose a smaller scale, or SVG.</source>
        <translation type="unfinished">Una imagen a esa escala supera los 64 megapíxeles: elija una escala menor, o SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that scale.</source>
        <translation type="unfinished">No hay memoria suficiente para una imagen a esa escala.</translation>
    </message>
    <message>
        <source>%1: a view is written as .png or .svg; name the file so.</source>
        <translation type="unfinished">%1: una vista se escribe como .png o .svg; dé al archivo un nombre así.</translation>
    </message>
    <message>
        <source>%1: the picture could not be made into a PNG.</source>
        <translation type="unfinished">%1: la imagen no se pudo convertir en PNG.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits.</source>
        <translation type="unfinished">La fuente %1 no tiene contornos propios para los dígitos.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digit %2.</source>
        <translation type="unfinished">La fuente %1 no tiene contornos propios para el dígito %2.</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits %2.</source>
        <translation type="unfinished">La fuente %1 no tiene contornos propios para los dígitos %2.</translation>
    </message>
    <message>
        <source>This font cannot be rendered: it is not an outline font that Qt can open.</source>
        <translation type="unfinished">Esta fuente no se puede representar: no es una fuente de contornos que Qt pueda abrir.</translation>
    </message>
    <message>
        <source>There is no font family called %1 on this machine.</source>
        <translation type="unfinished">No hay en este equipo ninguna familia de fuentes llamada %1.</translation>
    </message>
    <message>
        <source>%1: this is not a font file that can be read.</source>
        <translation type="unfinished">%1: este no es un archivo de fuente que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <comment>Teach %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>Enseñar %Ln dígito</numerusform>
            <numerusform>Enseñar %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 has no channels</source>
        <translation type="unfinished">la %1 no tiene canales</translation>
    </message>
    <message>
        <source>channel %1 of the %2 has no neurons</source>
        <translation type="unfinished">el canal %1 de la %2 no tiene neuronas</translation>
    </message>
    <message>
        <source>an agent may have %1 neurons, but this architecture has %2</source>
        <translation type="unfinished">un agente puede tener %1 neuronas, pero esta arquitectura tiene %2</translation>
    </message>
    <message>
        <source>the connections of %1 input and %2 output neurons would take more than 64 MiB</source>
        <translation type="unfinished">las conexiones de %1 neuronas de entrada y %2 de salida ocuparían más de 64 MiB</translation>
    </message>
    <message>
        <source>an agent has at least 3 control neurons (label, pleasure, pain), but this architecture has %1</source>
        <translation type="unfinished">un agente tiene al menos 3 neuronas de control (etiqueta, placer, dolor), pero esta arquitectura tiene %1</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 asks for %2, but there are only %3</source>
        <translation type="unfinished">%1 del conector pide %2, pero solo hay %3</translation>
    </message>
    <message>
        <source>%1 input neurons</source>
        <translation type="unfinished">%1 neuronas de entrada</translation>
    </message>
    <message>
        <source>%1 state neurons</source>
        <translation type="unfinished">%1 neuronas de estado</translation>
    </message>
    <message>
        <source>%1 output neurons</source>
        <translation type="unfinished">%1 neuronas de salida</translation>
    </message>
    <message>
        <source>a grid of %1 by %2 has %3 places, but the input layer has %4 channels</source>
        <translation type="unfinished">una rejilla de %1 por %2 tiene %3 lugares, pero la capa de entrada tiene %4 canales</translation>
    </message>
    <message>
        <source>each instinct needs a control neuron past the first three: there are %1 instincts and %2 such neurons</source>
        <translation type="unfinished">cada instinto necesita una neurona de control además de las tres primeras: hay %1 instintos y %2 neuronas de esas</translation>
    </message>
    <message>
        <source>all instincts together may have %1 conditions, but these have %2</source>
        <translation type="unfinished">todos los instintos juntos pueden tener %1 condiciones, pero estos tienen %2</translation>
    </message>
    <message>
        <source>instinct %1</source>
        <translation type="unfinished">el instinto %1</translation>
    </message>
    <message>
        <source>%1 has no condition</source>
        <translation type="unfinished">%1 no tiene ninguna condición</translation>
    </message>
    <message>
        <source>%1 asks about neuron %2 of a layer that has no such neuron</source>
        <translation type="unfinished">%1 pregunta por la neurona %2 de una capa que no tiene tal neurona</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation type="unfinished">capa de entrada</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished">capa de salida</translation>
    </message>
    <message>
        <source>a connector has a name: one of %1</source>
        <translation type="unfinished">un conector tiene un nombre: uno de %1</translation>
    </message>
    <message>
        <source>there is no connector named &quot;%1&quot;: it is one of %2</source>
        <translation type="unfinished">no hay ningún conector llamado «%1»: es uno de %2</translation>
    </message>
    <message numerus="yes">
        <source>the connector is written %1, but %n parameters were given</source>
        <comment>the connector is written %1, but %n parameter was given</comment>
        <translation type="unfinished">
            <numerusform>el conector se escribe %1, pero se dio %n parámetro</numerusform>
            <numerusform>el conector se escribe %1, pero se dieron %n parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>the connector %1 takes whole numbers from 0 up, not &quot;%2&quot;</source>
        <translation type="unfinished">el conector %1 admite números enteros desde 0, no «%2»</translation>
    </message>
    <message>
        <source>there is no such kind of connector</source>
        <translation type="unfinished">no existe tal tipo de conector</translation>
    </message>
    <message>
        <source>the connector %1 has %2 parameters, not %3</source>
        <translation type="unfinished">el conector %1 tiene %2 parámetros, no %3</translation>
    </message>
    <message>
        <source>z2i of the connector %1 is 0 or 1, not %2</source>
        <translation type="unfinished">z2i del conector %1 es 0 o 1, no %2</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 is %2 to %3, not %4</source>
        <translation type="unfinished">%1 del conector va de %2 a %3, no es %4</translation>
    </message>
    <message>
        <source>windows look at a square picture of at most %1 by %2 pixels, but the input layer has %3 channels</source>
        <translation type="unfinished">las ventanas miran una imagen cuadrada de como mucho %1 por %2 píxeles, pero la capa de entrada tiene %3 canales</translation>
    </message>
    <message>
        <source>windows look at pixels of 1 or 8 bits, but an input channel has %1</source>
        <translation type="unfinished">las ventanas miran píxeles de 1 u 8 bits, pero un canal de entrada tiene %1</translation>
    </message>
    <message>
        <source>windows look at pixels that all have the same number of bits, but the input channels differ</source>
        <translation type="unfinished">las ventanas miran píxeles que tienen todos el mismo número de bits, pero los canales de entrada difieren</translation>
    </message>
    <message>
        <source>windows have a discriminator for each code of the output, so it has at most %1 neurons, not %2</source>
        <translation type="unfinished">las ventanas tienen un discriminador para cada código de la salida, así que esta tiene como mucho %1 neuronas, no %2</translation>
    </message>
    <message>
        <source>windows read the picture alone and know of no state before it, so they cannot learn a sequence: the context has to be iconic</source>
        <translation type="unfinished">las ventanas leen solo la imagen y no conocen ningún estado anterior a ella, así que no pueden aprender una secuencia: el contexto tiene que ser iconic</translation>
    </message>
    <message>
        <source>windows read the picture alone, and no state before it: the context has to be iconic</source>
        <translation type="unfinished">las ventanas leen solo la imagen, y ningún estado anterior a ella: el contexto tiene que ser iconic</translation>
    </message>
    <message>
        <source>the rule DD weighs single connections, but windows compare pictures as a whole: it has to be off</source>
        <translation type="unfinished">la regla DD pondera conexiones sueltas, pero las ventanas comparan imágenes enteras: tiene que estar desactivada</translation>
    </message>
    <message>
        <source>with windows no memories vote, so there is no vote to widen: the tolerance has to be 0</source>
        <translation type="unfinished">con ventanas ningún recuerdo vota, así que no hay voto que ampliar: la tolerancia tiene que ser 0</translation>
    </message>
    <message>
        <source>This machine has no instruction set called &quot;%1&quot; (ENGRAM_SIMD); it has %2.</source>
        <translation type="unfinished">Este equipo no tiene ningún conjunto de instrucciones llamado «%1» (ENGRAM_SIMD); tiene %2.</translation>
    </message>
    <message>
        <source>the arrays have no names: their order and shapes said which is which</source>
        <translation type="unfinished">las matrices no tienen nombre: su orden y sus formas dijeron cuál es cuál</translation>
    </message>
    <message>
        <source>%1: this is %2</source>
        <translation type="unfinished">%1: esto es %2</translation>
    </message>
    <message>
        <source>%1: this is an archive in an archive; unpack the outer one</source>
        <translation type="unfinished">%1: esto es un archivo comprimido dentro de otro; descomprima el exterior</translation>
    </message>
    <message>
        <source>%1: this is a text whose line ends are carriage returns alone, as of old Macs; save it with usual ones</source>
        <translation type="unfinished">%1: esto es un texto cuyas líneas terminan solo en retornos de carro, como en los Mac antiguos; guárdelo con finales de línea corrientes</translation>
    </message>
    <message>
        <source>the file is too large to be of its kind</source>
        <translation type="unfinished">el archivo es demasiado grande para ser de este tipo</translation>
    </message>
    <message>
        <source>%1: the file is empty</source>
        <translation type="unfinished">%1: el archivo está vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: this is no IDX, NPY or CSV file of its kind</source>
        <translation type="unfinished">%1: no es un archivo IDX, NPY o CSV de este tipo</translation>
    </message>
    <message>
        <source>%1: writing was cancelled</source>
        <translation type="unfinished">%1: se canceló la escritura</translation>
    </message>
    <message>
        <source>%1: pictures go into a new folder or an empty one; choose another name</source>
        <translation type="unfinished">%1: las imágenes van en una carpeta nueva o vacía; elija otro nombre</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation type="unfinished">No se escribió %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished">No se escribió %1: %2</translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation type="unfinished">%1: se canceló la lectura</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; unpack it and open one of them</source>
        <translation type="unfinished">contiene varios conjuntos de dígitos, %1; descomprímalo y abra uno de ellos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits</source>
        <translation type="unfinished">«%1» no contiene dígitos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits with labels and was passed over</source>
        <translation type="unfinished">«%1» no contiene dígitos con etiquetas y se pasó por alto</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; unpack it and open one of them</source>
        <translation type="unfinished">contiene varios archivos CSV de la parte «%1»; descomprímalo y abra uno de ellos</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once: %2</source>
        <translation type="unfinished">%1: una hoja de fuente contiene cada dígito una vez: %2</translation>
    </message>
    <message>
        <source>this data set has several parts</source>
        <translation type="unfinished">este conjunto de datos tiene varias partes</translation>
    </message>
    <message numerus="yes">
        <source>this data set has %n pictures</source>
        <comment>this data set has %n picture</comment>
        <translation type="unfinished">
            <numerusform>este conjunto de datos tiene %n imagen</numerusform>
            <numerusform>este conjunto de datos tiene %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>this data set has the digit %1 twice</source>
        <translation type="unfinished">este conjunto de datos tiene dos veces el dígito %1</translation>
    </message>
    <message>
        <source>the name of a font sheet may have at most 200 bytes</source>
        <translation type="unfinished">el nombre de una hoja de fuente puede tener como mucho 200 bytes</translation>
    </message>
    <message>
        <source>%1: there are no pictures with labels in it</source>
        <translation type="unfinished">%1: no contiene imágenes con etiquetas</translation>
    </message>
    <message>
        <source>%1: %2 has %3, but %4</source>
        <translation type="unfinished">%1: %2 tiene %3, pero %4</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation type="unfinished">
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>%n label</comment>
        <translation type="unfinished">
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation type="unfinished">%1: %2 está vacío</translation>
    </message>
    <message>
        <source>%1: %2 has %3 pictures, more than %4</source>
        <translation type="unfinished">%1: %2 tiene %3 imágenes, más de %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a picture, nor a run as 17-20.</source>
        <translation type="unfinished">«%1» no es el número de una imagen ni una serie como 17-20.</translation>
    </message>
    <message>
        <source>A line of pictures to leave out is not a source, a tab and numbers.</source>
        <translation type="unfinished">Una línea de imágenes excluidas no consta de un origen, un tabulador y números.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 y %2</translation>
    </message>
    <message>
        <source>A set of one&apos;s own holds at most %1 digits; begin another one.</source>
        <translation type="unfinished">Un conjunto propio contiene como mucho %1 dígitos; empiece otro.</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once, and there is no %2 yet</source>
        <translation type="unfinished">%1: una hoja de fuente contiene cada dígito una vez, y aún falta %2</translation>
    </message>
    <message>
        <source>the names of the columns are missing: id,label,writer,pixel0,...</source>
        <translation type="unfinished">faltan los nombres de las columnas: id,label,writer,pixel0,...</translation>
    </message>
    <message>
        <source>no column is called label</source>
        <translation type="unfinished">ninguna columna se llama label</translation>
    </message>
    <message>
        <source>it has %1 values instead of %2, as the first line has</source>
        <translation type="unfinished">tiene %1 valores en lugar de %2, como la primera línea</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <translation type="unfinished">la etiqueta %1 no es un dígito 0-9</translation>
    </message>
    <message>
        <source>the id %1 is not a whole number from 1 up</source>
        <translation type="unfinished">el id %1 no es un número entero desde 1</translation>
    </message>
    <message>
        <source>value %1, %2, is not a grey level 0-255</source>
        <translation type="unfinished">el valor %1, %2, no es un nivel de gris 0-255</translation>
    </message>
    <message>
        <source>there are more digits than %1, which a set of one&apos;s own holds; open it as a data set instead</source>
        <translation type="unfinished">hay más de %1 dígitos, el máximo de un conjunto propio; ábralo como conjunto de datos</translation>
    </message>
    <message>
        <source>the id %1 comes twice</source>
        <translation type="unfinished">el id %1 aparece dos veces</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because the folder cannot be made: %2</source>
        <translation type="unfinished">%1: no se conservó nada, porque no se puede crear la carpeta: %2</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because another Engram is writing in this folder, or it cannot be locked; try again</source>
        <translation type="unfinished">%1: no se conservó nada, porque otro Engram está escribiendo en esta carpeta o no se puede bloquear; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because nothing can be written into this folder</source>
        <translation type="unfinished">%1: no se conservó nada, porque no se puede escribir en esta carpeta</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a data set: it has 1 to %2 bytes, no slash, and no point at its beginning.</source>
        <translation type="unfinished">«%1» no puede ser el nombre de un conjunto de datos: tiene de 1 a %2 bytes, ninguna barra y ningún punto al principio.</translation>
    </message>
    <message>
        <source>%1: there is a data set of that name already.</source>
        <translation type="unfinished">%1: ya hay un conjunto de datos con ese nombre.</translation>
    </message>
    <message>
        <source>%1: it could not be renamed: %2</source>
        <translation type="unfinished">%1: no se le pudo cambiar el nombre: %2</translation>
    </message>
    <message>
        <source>%1: this should hold pictures, but holds labels</source>
        <translation type="unfinished">%1: debería contener imágenes, pero contiene etiquetas</translation>
    </message>
    <message>
        <source>%1: this should hold labels, but holds pictures</source>
        <translation type="unfinished">%1: debería contener etiquetas, pero contiene imágenes</translation>
    </message>
    <message>
        <source>this IDX file holds only pictures</source>
        <translation type="unfinished">este archivo IDX solo contiene imágenes</translation>
    </message>
    <message>
        <source>this IDX file holds only labels</source>
        <translation type="unfinished">este archivo IDX solo contiene etiquetas</translation>
    </message>
    <message>
        <source>this CSV file holds only pictures</source>
        <translation type="unfinished">este archivo CSV solo contiene imágenes</translation>
    </message>
    <message>
        <source>this CSV file holds only labels</source>
        <translation type="unfinished">este archivo CSV solo contiene etiquetas</translation>
    </message>
    <message>
        <source>this NumPy array holds only pictures</source>
        <translation type="unfinished">esta matriz de NumPy solo contiene imágenes</translation>
    </message>
    <message>
        <source>this NumPy array holds only labels</source>
        <translation type="unfinished">esta matriz de NumPy solo contiene etiquetas</translation>
    </message>
    <message>
        <source>%1: %2, and beside it there is no %3</source>
        <translation type="unfinished">%1: %2, y a su lado no está %3</translation>
    </message>
    <message>
        <source>as MNIST&apos;s are (train-images-idx3-ubyte)</source>
        <translation type="unfinished">como los de MNIST (train-images-idx3-ubyte)</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the labels %3</source>
        <translation type="unfinished">%1: %2, y a su lado no hay ningún archivo de etiquetas con un nombre reconocible %3</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the pictures %3</source>
        <translation type="unfinished">%1: %2, y a su lado no hay ningún archivo de imágenes con un nombre reconocible %3</translation>
    </message>
    <message>
        <source>all levels are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">todos los niveles son 0 o 1: 1 se leyó como tinta plena</translation>
    </message>
    <message>
        <source>most of the border is ink: are ink and paper exchanged (turned over)?</source>
        <translation type="unfinished">el borde es casi todo tinta: ¿están intercambiados tinta y papel (invertidos)?</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were turned over</source>
        <translation type="unfinished">la tinta es oscura sobre fondo claro: las imágenes se invirtieron</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were left so</source>
        <translation type="unfinished">la tinta es oscura sobre fondo claro: las imágenes se dejaron así</translation>
    </message>
    <message>
        <source>the pictures were turned over, dark for light</source>
        <translation type="unfinished">las imágenes se invirtieron, lo oscuro por lo claro</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were transposed</source>
        <translation type="unfinished">EMNIST se publica con filas y columnas intercambiadas: las imágenes se transpusieron</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were left so</source>
        <translation type="unfinished">EMNIST se publica con filas y columnas intercambiadas: las imágenes se dejaron así</translation>
    </message>
    <message>
        <source>the pictures were transposed, rows for columns</source>
        <translation type="unfinished">las imágenes se transpusieron, filas por columnas</translation>
    </message>
    <message>
        <source>the ones lie on their side: are rows and columns exchanged (transposed)?</source>
        <translation type="unfinished">los unos están tumbados: ¿están intercambiadas filas y columnas (transpuestas)?</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands for the file; fetch the file itself with &apos;git lfs pull&apos;</source>
        <translation type="unfinished">un puntero de Git LFS, que está en lugar del archivo; traiga el archivo mismo con &apos;git lfs pull&apos;</translation>
    </message>
    <message>
        <source>an old PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un archivo antiguo de PyTorch; guarde sus matrices con numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a MATLAB file; save it as CSV, or its arrays as NPZ</source>
        <translation type="unfinished">un archivo de MATLAB; guárdelo como CSV, o sus matrices como NPZ</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un archivo HDF5; guarde sus matrices con numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a Parquet file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un archivo Parquet; guarde sus matrices como NPZ o CSV</translation>
    </message>
    <message>
        <source>an Arrow file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un archivo Arrow; guarde sus matrices como NPZ o CSV</translation>
    </message>
    <message>
        <source>a Feather file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un archivo Feather; guarde sus matrices como NPZ o CSV</translation>
    </message>
    <message>
        <source>compressed with LZMA; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo comprimido con LZMA; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>a zstd archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo zstd; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo bzip2; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>a RAR archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo RAR; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>a PDF document; save its pages as pictures</source>
        <translation type="unfinished">un documento PDF; guarde sus páginas como imágenes</translation>
    </message>
    <message>
        <source>an agent of Engram, not a set of digits; open it as an agent</source>
        <translation type="unfinished">un agente de Engram, no un conjunto de dígitos; ábralo como agente</translation>
    </message>
    <message>
        <source>an xz archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo xz; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>a 7z archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo 7z; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>an lz4 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo lz4; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>a file packed with compress (.Z); unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo comprimido con compress (.Z); descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>an lzip archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo lzip; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>compressed with zlib; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo comprimido con zlib; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished">un programa</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished">una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished">una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished">una imagen GIF</translation>
    </message>
    <message>
        <source>an SQLite database; save its digits as CSV</source>
        <translation type="unfinished">una base de datos SQLite; guarde sus dígitos como CSV</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password; save it as .xlsx without a password</source>
        <translation type="unfinished">un libro antiguo de Excel (.xls) o uno con contraseña; guárdelo como .xlsx sin contraseña</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls); save it as .xlsx</source>
        <translation type="unfinished">un libro antiguo de Excel (.xls); guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>a text in UTF-16; save it as UTF-8</source>
        <translation type="unfinished">un texto en UTF-16; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>a web page, not the file that was wanted; download the file itself (on a site for code by &apos;raw&apos; or &apos;download&apos;)</source>
        <translation type="unfinished">una página web, no el archivo que se buscaba; descargue el archivo mismo (en un sitio de código, con «raw» o «download»)</translation>
    </message>
    <message>
        <source>an answer of a web server, not the file that was wanted; download the file itself</source>
        <translation type="unfinished">una respuesta de un servidor web, no el archivo que se buscaba; descargue el archivo mismo</translation>
    </message>
    <message>
        <source>a workbook as XML of 2003; save it as .xlsx</source>
        <translation type="unfinished">un libro como XML de 2003; guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation type="unfinished">una imagen SVG</translation>
    </message>
    <message>
        <source>a flat OpenDocument file; save it as .ods or .xlsx</source>
        <translation type="unfinished">un archivo OpenDocument plano; guárdelo como .ods o .xlsx</translation>
    </message>
    <message>
        <source>an XML file, which holds no digits that are read; save them as NPZ or CSV</source>
        <translation type="unfinished">un archivo XML, que no contiene dígitos que se lean; guárdelos como NPZ o CSV</translation>
    </message>
    <message>
        <source>an ARFF file; save it as CSV</source>
        <translation type="unfinished">un archivo ARFF; guárdelo como CSV</translation>
    </message>
    <message>
        <source>a JSON file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">un archivo JSON; guarde sus dígitos como CSV o NPZ</translation>
    </message>
    <message>
        <source>an old workbook (SYLK); save it as .xlsx</source>
        <translation type="unfinished">un libro antiguo (SYLK); guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>a LIBSVM file, which leaves out what is 0; save its digits as CSV or NPZ</source>
        <translation type="unfinished">un archivo LIBSVM, que omite lo que es 0; guarde sus dígitos como CSV o NPZ</translation>
    </message>
    <message>
        <source>a MatrixMarket file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">un archivo MatrixMarket; guarde sus dígitos como CSV o NPZ</translation>
    </message>
    <message>
        <source>a text document (RTF), not a font sheet; save it as plain text</source>
        <translation type="unfinished">un documento de texto (RTF), no una hoja de fuente; guárdelo como texto sin formato</translation>
    </message>
    <message>
        <source>the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again</source>
        <translation type="unfinished">el principio de un agente de Engram; el resto se cortó: descargue o copie el archivo de nuevo</translation>
    </message>
    <message>
        <source>a tar archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo tar; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>none of the formats Engram reads</source>
        <translation type="unfinished">un formato que Engram no lee</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">sus finales de línea se cambiaron al transferirlo (CR LF en lugar de LF); traiga el archivo de nuevo como binario</translation>
    </message>
    <message>
        <source>its bytes were changed in transfer, as if they were text; fetch the file again as binary</source>
        <translation type="unfinished">sus bytes se cambiaron al transferirlo, como si fueran texto; traiga el archivo de nuevo como binario</translation>
    </message>
    <message>
        <source>a PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un archivo de PyTorch; guarde sus matrices con numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s iWork; export it as .xlsx</source>
        <translation type="unfinished">un documento de iWork de Apple; expórtelo como .xlsx</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb); save it as .xlsx</source>
        <translation type="unfinished">un libro binario (.xlsb); guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>a text document or a presentation; a font sheet is a spreadsheet (.xlsx or .ods)</source>
        <translation type="unfinished">un documento de texto o una presentación; una hoja de fuente es una hoja de cálculo (.xlsx o .ods)</translation>
    </message>
    <message>
        <source>%1: byte %2: %3</source>
        <translation type="unfinished">%1: byte %2: %3</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation type="unfinished">el archivo termina en medio de un valor</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation type="unfinished">no hay memoria suficiente para este archivo</translation>
    </message>
    <message>
        <source>a line is too long here</source>
        <translation type="unfinished">aquí hay una línea demasiado larga</translation>
    </message>
    <message>
        <source>the file ends in the middle of a line</source>
        <translation type="unfinished">el archivo termina en medio de una línea</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished">%1: no existe ese archivo</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a data file</source>
        <translation type="unfinished">%1: esto es una carpeta, no un archivo de datos</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation type="unfinished">%1: no se puede abrir: %2</translation>
    </message>
    <message>
        <source>%1: this is not a regular file</source>
        <translation type="unfinished">%1: esto no es un archivo normal</translation>
    </message>
    <message>
        <source>%1: loading was cancelled</source>
        <translation type="unfinished">%1: se canceló la carga</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished">%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is open in another Engram; close it there first</source>
        <translation type="unfinished">%1 está abierto en otro Engram; ciérrelo allí primero</translation>
    </message>
    <message>
        <source>there is not enough memory to inflate this file</source>
        <translation type="unfinished">no hay memoria suficiente para descomprimir este archivo</translation>
    </message>
    <message>
        <source>the gzip data ends too early: the file is cut off</source>
        <translation type="unfinished">los datos gzip terminan antes de tiempo: el archivo está cortado</translation>
    </message>
    <message>
        <source>the gzip data is damaged (%1)</source>
        <translation type="unfinished">los datos gzip están dañados (%1)</translation>
    </message>
    <message>
        <source>the gzip data is damaged (bad data)</source>
        <translation type="unfinished">los datos gzip están dañados (datos incorrectos)</translation>
    </message>
    <message>
        <source>the file inflates to more than 1 GiB</source>
        <translation type="unfinished">el archivo descomprimido ocupa más de 1 GiB</translation>
    </message>
    <message>
        <source>there is something else behind the gzip data</source>
        <translation type="unfinished">hay algo más detrás de los datos gzip</translation>
    </message>
    <message>
        <source>gzip inside gzip is not read; inflate the file once</source>
        <translation type="unfinished">no se lee gzip dentro de gzip; descomprima el archivo una vez</translation>
    </message>
    <message>
        <source>going back in the file beside it</source>
        <translation type="unfinished">retroceder en el archivo contiguo</translation>
    </message>
    <message>
        <source>%1 holds the new version, but %2, so a power cut might still bring the version before back</source>
        <translation type="unfinished">%1 contiene la versión nueva, pero %2, así que un corte de corriente aún podría traer de vuelta la versión anterior</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; the version saved before is still there, whole</source>
        <translation type="unfinished">No se guardó %1: %2; la versión guardada antes sigue allí, entera</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; there is no file of that name</source>
        <translation type="unfinished">No se guardó %1: %2; no hay ningún archivo con ese nombre</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation type="unfinished">No se guardó %1: %2</translation>
    </message>
    <message>
        <source>something that is not ours is in the way: %1</source>
        <translation type="unfinished">hay algo ajeno a Engram en medio: %1</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation type="unfinished">no se pudo %1 (%2)</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation type="unfinished">consultar el archivo</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished">no existe la carpeta %1</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished">no es un archivo normal</translation>
    </message>
    <message>
        <source>it is write-protected (%1)</source>
        <translation type="unfinished">está protegido contra escritura (%1)</translation>
    </message>
    <message>
        <source>another Engram is saving it at this moment</source>
        <translation type="unfinished">otro Engram lo está guardando en este momento</translation>
    </message>
    <message>
        <source>looking at the file beside it</source>
        <translation type="unfinished">consultar el archivo contiguo</translation>
    </message>
    <message>
        <source>other programs are saving it at this moment</source>
        <translation type="unfinished">otros programas lo están guardando en este momento</translation>
    </message>
    <message>
        <source>making a file beside it</source>
        <translation type="unfinished">crear un archivo contiguo</translation>
    </message>
    <message>
        <source>emptying the file beside it</source>
        <translation type="unfinished">vaciar el archivo contiguo</translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished">escribir</translation>
    </message>
    <message>
        <source>writing stopped short</source>
        <translation type="unfinished">la escritura se interrumpió antes de terminar</translation>
    </message>
    <message>
        <source>keeping its access rights</source>
        <translation type="unfinished">conservar sus permisos de acceso</translation>
    </message>
    <message>
        <source>writing to the disk (fsync)</source>
        <translation type="unfinished">escribir en el disco (fsync)</translation>
    </message>
    <message>
        <source>keeping a backup</source>
        <translation type="unfinished">guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>copying the version before</source>
        <translation type="unfinished">copiar la versión anterior</translation>
    </message>
    <message>
        <source>reading the version before</source>
        <translation type="unfinished">leer la versión anterior</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation type="unfinished">cambiar el nombre</translation>
    </message>
    <message>
        <source>opening its folder</source>
        <translation type="unfinished">abrir su carpeta</translation>
    </message>
    <message>
        <source>writing its folder to the disk (fsync)</source>
        <translation type="unfinished">escribir su carpeta en el disco (fsync)</translation>
    </message>
    <message>
        <source>%1 was not saved: there is no file name in it</source>
        <translation type="unfinished">No se guardó %1: no contiene ningún nombre de archivo</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished">No se guardó %1</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation type="unfinished">un solo número</translation>
    </message>
    <message>
        <source>%1 x %2 in colour</source>
        <translation type="unfinished">%1 x %2 en color</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished">%1 x %2</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level</source>
        <translation type="unfinished">%1, imagen %2, fila %3, columna %4: %5 no es un nivel de gris</translation>
    </message>
    <message>
        <source>%1, label %2: %3</source>
        <translation type="unfinished">%1, etiqueta %2: %3</translation>
    </message>
    <message>
        <source>%1 is not a digit 0-9</source>
        <translation type="unfinished">%1 no es un dígito 0-9</translation>
    </message>
    <message>
        <source>of its ten numbers one should be 1 and the others 0</source>
        <translation type="unfinished">de sus diez números uno debería ser 1 y los demás 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a digit 0-9</source>
        <translation type="unfinished">«%1» no es un dígito 0-9</translation>
    </message>
    <message>
        <source>%1 has the shape %2, which is pictures of %3; make them grey and 28 x 28 (N x 28 x 28 or N x 784)</source>
        <translation type="unfinished">%1: la forma es %2, que son imágenes de %3; hágalas grises y de 28 x 28 (N x 28 x 28 o N x 784)</translation>
    </message>
    <message>
        <source>%1 has the shape %2; pictures have N x 28 x 28 or N x 784</source>
        <translation type="unfinished">%1: la forma es %2; las imágenes tienen N x 28 x 28 o N x 784</translation>
    </message>
    <message>
        <source>%1 holds texts; pictures are numbers</source>
        <translation type="unfinished">%1: contiene textos; las imágenes son números</translation>
    </message>
    <message>
        <source>%1 has the shape %2; labels have one number each, or ten (one-hot)</source>
        <translation type="unfinished">%1: la forma es %2; las etiquetas tienen un número cada una, o diez (one-hot)</translation>
    </message>
    <message>
        <source>%1 claims more elements than memory can address</source>
        <translation type="unfinished">%1: se declaran más elementos de los que la memoria puede direccionar</translation>
    </message>
    <message numerus="yes">
        <source>%1 claims %n bytes, but holds %2</source>
        <comment>%1 claims %n byte, but holds %2</comment>
        <translation type="unfinished">
            <numerusform>%1: se declara %n byte, pero hay %2</numerusform>
            <numerusform>%1: se declaran %n bytes, pero hay %2</numerusform>
        </translation>
    </message>
    <message>
        <source>there are 784 pixels in a line, but no label; digits without labels teach nothing</source>
        <translation type="unfinished">hay 784 píxeles en una línea, pero ninguna etiqueta; los dígitos sin etiquetas no enseñan nada</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels, and these are pictures of %2 x %2</source>
        <translation type="unfinished">una línea tiene %1 valores; un dígito tiene 785, su etiqueta y 28 x 28 píxeles, y estas son imágenes de %2 x %2</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels</source>
        <translation type="unfinished">una línea tiene %1 valores; un dígito tiene 785, su etiqueta y 28 x 28 píxeles</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished">%1: línea %2: %3</translation>
    </message>
    <message>
        <source>there are no labels in it</source>
        <translation type="unfinished">no contiene etiquetas</translation>
    </message>
    <message>
        <source>these are no labels: a line should have one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">estas no son etiquetas: una línea debería tener un dígito 0-9, o diez números (one-hot)</translation>
    </message>
    <message>
        <source>it has another number of values than the first line</source>
        <translation type="unfinished">tiene un número de valores distinto del de la primera línea</translation>
    </message>
    <message>
        <source>there are more labels than %1</source>
        <translation type="unfinished">hay más de %1 etiquetas</translation>
    </message>
    <message>
        <source>value %1, %2, is not a number</source>
        <translation type="unfinished">el valor %1, %2, no es un número</translation>
    </message>
    <message>
        <source>the pixels were put into the order of their numbers in the header</source>
        <translation type="unfinished">los píxeles se pusieron en el orden de sus números en el encabezado</translation>
    </message>
    <message numerus="yes">
        <source>it has %n values instead of %1, as the first line has</source>
        <comment>it has %n value instead of %1, as the first line has</comment>
        <translation type="unfinished">
            <numerusform>tiene %n valor en lugar de %1, como la primera línea</numerusform>
            <numerusform>tiene %n valores en lugar de %1, como la primera línea</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more digits than %1</source>
        <translation type="unfinished">hay más de %1 dígitos</translation>
    </message>
    <message>
        <source>the header names no label</source>
        <translation type="unfinished">el encabezado no nombra ninguna etiqueta</translation>
    </message>
    <message>
        <source>no header names the columns</source>
        <translation type="unfinished">ningún encabezado nombra las columnas</translation>
    </message>
    <message>
        <source>%1: the first ten were read as the labels</source>
        <translation type="unfinished">%1: los diez primeros se leyeron como etiquetas</translation>
    </message>
    <message>
        <source>%1: the last ten were read as the labels</source>
        <translation type="unfinished">%1: los diez últimos se leyeron como etiquetas</translation>
    </message>
    <message>
        <source>%1: the first was read as the labels</source>
        <translation type="unfinished">%1: el primero se leyó como etiqueta</translation>
    </message>
    <message>
        <source>%1: the last was read as the labels</source>
        <translation type="unfinished">%1: el último se leyó como etiqueta</translation>
    </message>
    <message>
        <source>neither the first ten nor the last ten values of the lines are a label (one 1 and nine 0)</source>
        <translation type="unfinished">ni los diez primeros ni los diez últimos valores de las líneas son una etiqueta (un 1 y nueve 0)</translation>
    </message>
    <message>
        <source>neither the first nor the last value of the lines is a label 0-9</source>
        <translation type="unfinished">ni el primero ni el último valor de las líneas es una etiqueta 0-9</translation>
    </message>
    <message>
        <source>there are more real numbers than Engram reads</source>
        <translation type="unfinished">hay más números reales de los que lee Engram</translation>
    </message>
    <message>
        <source>of its ten numbers for the label one should be 1 and the others 0</source>
        <translation type="unfinished">de sus diez números para la etiqueta uno debería ser 1 y los demás 0</translation>
    </message>
    <message>
        <source>there are no digits in it</source>
        <translation type="unfinished">no contiene dígitos</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes</source>
        <translation type="unfinished">un archivo IDX empieza con dos bytes cero</translation>
    </message>
    <message>
        <source>the IDX element type %1 is not one of numbers (8 to 14)</source>
        <translation type="unfinished">el tipo de elemento IDX %1 no es uno de números (8 a 14)</translation>
    </message>
    <message>
        <source>an IDX file of %1 dimensions is neither pictures (3) nor labels (1)</source>
        <translation type="unfinished">un archivo IDX de %1 dimensiones no es ni imágenes (3) ni etiquetas (1)</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2 x %3 (colour?), not 28 x 28</source>
        <translation type="unfinished">las imágenes son de %1 x %2 x %3 (¿color?), no de 28 x 28</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2, not 28 x 28</source>
        <translation type="unfinished">las imágenes son de %1 x %2, no de 28 x 28</translation>
    </message>
    <message>
        <source>rows of %1 numbers are neither pictures (784) nor labels (1, or 10 one-hot, or %2 as QMNIST&apos;s)</source>
        <translation type="unfinished">las filas de %1 números no son ni imágenes (784) ni etiquetas (1, o 10 one-hot, o %2 como las de QMNIST)</translation>
    </message>
    <message>
        <source>it claims %1 digits, more than %2</source>
        <translation type="unfinished">declara %1 dígitos, más de %2</translation>
    </message>
    <message>
        <source>it claims %1 bytes, more than Engram reads of such numbers</source>
        <translation type="unfinished">declara %1 bytes, más de los que Engram lee de tales números</translation>
    </message>
    <message>
        <source>there are more bytes than the IDX header says</source>
        <translation type="unfinished">hay más bytes de los que dice la cabecera IDX</translation>
    </message>
    <message>
        <source>not a numpy array: it does not begin with the bytes of a .npy file</source>
        <translation type="unfinished">no es una matriz de numpy: no empieza con los bytes de un archivo .npy</translation>
    </message>
    <message>
        <source>a .npy file of version %1.%2; versions 1.0 to 3.0 can be read</source>
        <translation type="unfinished">un archivo .npy de versión %1.%2; se pueden leer las versiones 1.0 a 3.0</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation type="unfinished">su cabecera está cortada</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation type="unfinished">su cabecera declara %1 bytes</translation>
    </message>
    <message>
        <source>an array of records; only plain numbers can be read</source>
        <translation type="unfinished">una matriz de registros; solo se pueden leer números sencillos</translation>
    </message>
    <message>
        <source>its header is not the one dictionary of descr, fortran_order and shape that numpy writes</source>
        <translation type="unfinished">su cabecera no es el diccionario único de descr, fortran_order y shape que escribe numpy</translation>
    </message>
    <message>
        <source>an array of Python objects, which is a pickle inside; only numbers can be read (array.astype(numpy.uint8))</source>
        <translation type="unfinished">una matriz de objetos de Python, que por dentro es un pickle; solo se pueden leer números (array.astype(numpy.uint8))</translation>
    </message>
    <message>
        <source>elements of type &apos;%1&apos;; only numbers can be read</source>
        <translation type="unfinished">elementos de tipo «%1»; solo se pueden leer números</translation>
    </message>
    <message>
        <source>%1: array &apos;%2&apos;</source>
        <translation type="unfinished">%1: matriz «%2»</translation>
    </message>
    <message>
        <source>%1 says the same as &apos;%2&apos;; there may be only one of them</source>
        <translation type="unfinished">%1 dice lo mismo que «%2»; solo puede haber uno de ellos</translation>
    </message>
    <message>
        <source>%1: no array is called x_train, y_train, train_images, ... ; there are: %2</source>
        <translation type="unfinished">%1: ninguna matriz se llama x_train, y_train, train_images, ... ; hay: %2</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no pictures beside it</source>
        <translation type="unfinished">%1: «%2» no tiene imágenes a su lado</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no labels beside it</source>
        <translation type="unfinished">%1: «%2» no tiene etiquetas a su lado</translation>
    </message>
    <message>
        <source>a cell or row is repeated %1 times</source>
        <translation type="unfinished">una celda o fila se repite %1 veces</translation>
    </message>
    <message>
        <source>cell %1 is a formula that was saved without its value; open the sheet in a spreadsheet program and save it</source>
        <translation type="unfinished">la celda %1 es una fórmula que se guardó sin su valor; abra la hoja en un programa de hojas de cálculo y guárdela</translation>
    </message>
    <message>
        <source>this OpenDocument file is no spreadsheet but a text, a drawing or a presentation; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">este archivo OpenDocument no es una hoja de cálculo, sino un texto, un dibujo o una presentación; una hoja de fuente es una hoja de cálculo (.ods o .xlsx)</translation>
    </message>
    <message>
        <source>the OpenDocument spreadsheet has no sheet in it</source>
        <translation type="unfinished">la hoja de cálculo OpenDocument no contiene ninguna hoja</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished">se canceló la lectura</translation>
    </message>
    <message>
        <source>%1 take more memory than Engram gives them</source>
        <translation type="unfinished">%1: ocupan más memoria de la que Engram les da</translation>
    </message>
    <message>
        <source>%1 are nested too deep</source>
        <translation type="unfinished">%1: el anidamiento es demasiado profundo</translation>
    </message>
    <message>
        <source>%1 are lists of different lengths</source>
        <translation type="unfinished">%1: son listas de longitudes distintas</translation>
    </message>
    <message>
        <source>%1 are not all numbers</source>
        <translation type="unfinished">%1: no todo son números</translation>
    </message>
    <message>
        <source>%1 are not all arrays of numbers</source>
        <translation type="unfinished">%1: no todo son matrices de números</translation>
    </message>
    <message>
        <source>%1 are arrays of different shapes or types</source>
        <translation type="unfinished">%1: son matrices de formas o tipos distintos</translation>
    </message>
    <message>
        <source>%1 are neither an array nor lists of numbers</source>
        <translation type="unfinished">%1: no son ni una matriz ni listas de números</translation>
    </message>
    <message>
        <source>%1, label %2: it is no digit 0-9</source>
        <translation type="unfinished">%1, etiqueta %2: no es un dígito 0-9</translation>
    </message>
    <message>
        <source>the pickle goes on for too long</source>
        <translation type="unfinished">el pickle es demasiado largo</translation>
    </message>
    <message>
        <source>a value goes on beyond the end of its frame</source>
        <translation type="unfinished">un valor sigue más allá del final de su trama</translation>
    </message>
    <message>
        <source>the pickle&apos;s values take more memory than Engram gives them</source>
        <translation type="unfinished">los valores del pickle ocupan más memoria de la que Engram les da</translation>
    </message>
    <message>
        <source>a whole number is beyond 64 bits</source>
        <translation type="unfinished">un número entero supera los 64 bits</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation type="unfinished">lo que debería ser un número no lo es</translation>
    </message>
    <message>
        <source>pickle protocol %1 is unknown; 0-5 are read</source>
        <translation type="unfinished">el protocolo de pickle %1 es desconocido; se leen 0-5</translation>
    </message>
    <message>
        <source>a module or a name is not a text</source>
        <translation type="unfinished">un módulo o un nombre no es un texto</translation>
    </message>
    <message>
        <source>the pickle ends with %1 values instead of one</source>
        <translation type="unfinished">el pickle termina con %1 valores en lugar de uno</translation>
    </message>
    <message>
        <source>the pickle ends before its frame does</source>
        <translation type="unfinished">el pickle termina antes que su trama</translation>
    </message>
    <message>
        <source>something follows the end of the pickle</source>
        <translation type="unfinished">algo sigue tras el final del pickle</translation>
    </message>
    <message>
        <source>the pickle piles up too many values</source>
        <translation type="unfinished">el pickle apila demasiados valores</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation type="unfinished">el pickle toma un valor que no está</translation>
    </message>
    <message>
        <source>the pickle is nested too deep</source>
        <translation type="unfinished">el pickle tiene un anidamiento demasiado profundo</translation>
    </message>
    <message>
        <source>the pickle takes a mark that is not there</source>
        <translation type="unfinished">el pickle toma una marca que no está</translation>
    </message>
    <message>
        <source>a whole number is not one, or is beyond 64 bits</source>
        <translation type="unfinished">lo que debería ser un número entero no lo es, o supera los 64 bits</translation>
    </message>
    <message>
        <source>a value claims %1 bytes, more than Engram reads</source>
        <translation type="unfinished">un valor declara %1 bytes, más de los que lee Engram</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8</source>
        <translation type="unfinished">un texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>items are appended to something that is not a list</source>
        <translation type="unfinished">se añaden elementos a algo que no es una lista</translation>
    </message>
    <message>
        <source>items are set in something that is not a dict, or a key has no value</source>
        <translation type="unfinished">se ponen elementos en algo que no es un dict, o una clave no tiene valor</translation>
    </message>
    <message>
        <source>the pickle remembers more values than a data set has</source>
        <translation type="unfinished">el pickle recuerda más valores de los que tiene un conjunto de datos</translation>
    </message>
    <message>
        <source>the pickle numbers what it remembers in no order</source>
        <translation type="unfinished">el pickle numera sin orden lo que recuerda</translation>
    </message>
    <message>
        <source>the pickle recalls value %1, which it has not remembered</source>
        <translation type="unfinished">el pickle recupera el valor %1, que no ha recordado</translation>
    </message>
    <message>
        <source>the number of a remembered value is not one</source>
        <translation type="unfinished">el número de un valor recordado no es un número</translation>
    </message>
    <message>
        <source>a frame begins inside another</source>
        <translation type="unfinished">una trama empieza dentro de otra</translation>
    </message>
    <message>
        <source>a frame claims to be longer than any file</source>
        <translation type="unfinished">una trama declara ser más larga que cualquier archivo</translation>
    </message>
    <message>
        <source>an array&apos;s type is not a numpy.dtype</source>
        <translation type="unfinished">el tipo de una matriz no es un numpy.dtype</translation>
    </message>
    <message>
        <source>an array&apos;s shape is not a tuple</source>
        <translation type="unfinished">la forma de una matriz no es una tupla</translation>
    </message>
    <message>
        <source>an array has more than 32 dimensions</source>
        <translation type="unfinished">una matriz tiene más de 32 dimensiones</translation>
    </message>
    <message>
        <source>an array&apos;s dimension is not a whole number from 0 up</source>
        <translation type="unfinished">la dimensión de una matriz no es un número entero desde 0</translation>
    </message>
    <message>
        <source>an array of Python values is not one list of them</source>
        <translation type="unfinished">una matriz de valores de Python no es una sola lista de ellos</translation>
    </message>
    <message>
        <source>an array&apos;s content is not bytes</source>
        <translation type="unfinished">el contenido de una matriz no son bytes</translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished">una matriz</translation>
    </message>
    <message>
        <source>_reconstruct is given something else than numpy gives it</source>
        <translation type="unfinished">se da a _reconstruct algo distinto de lo que le da numpy</translation>
    </message>
    <message>
        <source>numpy.dtype is given something else than numpy gives it</source>
        <translation type="unfinished">se da a numpy.dtype algo distinto de lo que le da numpy</translation>
    </message>
    <message>
        <source>an array&apos;s elements are not numbers of a plain type</source>
        <translation type="unfinished">los elementos de una matriz no son números de un tipo sencillo</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is given something else than numpy gives it</source>
        <translation type="unfinished">se da al scalar de numpy algo distinto de lo que le da numpy</translation>
    </message>
    <message>
        <source>a number has too many or too few bytes</source>
        <translation type="unfinished">un número tiene demasiados bytes o demasiado pocos</translation>
    </message>
    <message>
        <source>an array&apos;s order of axes is not one</source>
        <translation type="unfinished">el orden de los ejes de una matriz no es tal</translation>
    </message>
    <message>
        <source>the values take more memory than Engram gives them</source>
        <translation type="unfinished">los valores ocupan más memoria de la que Engram les da</translation>
    </message>
    <message>
        <source>the values take more memory than there is</source>
        <translation type="unfinished">los valores ocupan más memoria de la que hay</translation>
    </message>
    <message>
        <source>_frombuffer is given something else than numpy gives it</source>
        <translation type="unfinished">se da a _frombuffer algo distinto de lo que le da numpy</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor F nor K with its axes</source>
        <translation type="unfinished">el orden de una matriz no es ni C ni F ni K con sus ejes</translation>
    </message>
    <message>
        <source>_frombuffer is given Python values instead of bytes</source>
        <translation type="unfinished">se dan a _frombuffer valores de Python en lugar de bytes</translation>
    </message>
    <message>
        <source>a text is encoded in another way than latin1</source>
        <translation type="unfinished">un texto está codificado de otro modo que latin1</translation>
    </message>
    <message>
        <source>a text holds characters that latin1 has not</source>
        <translation type="unfinished">un texto contiene caracteres que latin1 no tiene</translation>
    </message>
    <message>
        <source>bytes is given something else than Python gives it</source>
        <translation type="unfinished">se da a bytes algo distinto de lo que le da Python</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation type="unfinished">una matriz se llena dos veces</translation>
    </message>
    <message numerus="yes">
        <source>an array&apos;s state has %n parts</source>
        <comment>an array&apos;s state has %n part</comment>
        <translation type="unfinished">
            <numerusform>el estado de una matriz tiene %n parte</numerusform>
            <numerusform>el estado de una matriz tiene %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>an array&apos;s state has an unknown version</source>
        <translation type="unfinished">el estado de una matriz tiene una versión desconocida</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor Fortran</source>
        <translation type="unfinished">el orden de una matriz no es ni C ni Fortran</translation>
    </message>
    <message>
        <source>a numpy.dtype is changed after it was set or used</source>
        <translation type="unfinished">un numpy.dtype se cambia después de fijarse o usarse</translation>
    </message>
    <message>
        <source>a numpy.dtype is not one of plain numbers</source>
        <translation type="unfinished">un numpy.dtype no es de números sencillos</translation>
    </message>
    <message>
        <source>a numpy.dtype has an unknown byte order</source>
        <translation type="unfinished">un numpy.dtype tiene un orden de bytes desconocido</translation>
    </message>
    <message>
        <source>a numpy.dtype of several bytes has no byte order</source>
        <translation type="unfinished">un numpy.dtype de varios bytes no tiene orden de bytes</translation>
    </message>
    <message>
        <source>something that is not a known function is called</source>
        <translation type="unfinished">se llama a algo que no es una función conocida</translation>
    </message>
    <message>
        <source>a call&apos;s arguments are not a tuple</source>
        <translation type="unfinished">los argumentos de una llamada no son una tupla</translation>
    </message>
    <message>
        <source>_codecs.encode is given something else than Python gives it</source>
        <translation type="unfinished">se da a _codecs.encode algo distinto de lo que le da Python</translation>
    </message>
    <message>
        <source>numpy.ndarray is called, which numpy&apos;s pickles never do</source>
        <translation type="unfinished">se llama a numpy.ndarray, cosa que los pickles de numpy nunca hacen</translation>
    </message>
    <message>
        <source>something that is neither an array nor a numpy.dtype is given a state</source>
        <translation type="unfinished">se da un estado a algo que no es ni una matriz ni un numpy.dtype</translation>
    </message>
    <message>
        <source>a state is not a tuple</source>
        <translation type="unfinished">un estado no es una tupla</translation>
    </message>
    <message>
        <source>the pickle uses %1, which no data set needs</source>
        <translation type="unfinished">el pickle usa %1, que ningún conjunto de datos necesita</translation>
    </message>
    <message>
        <source>%1 is not an opcode of a pickle</source>
        <translation type="unfinished">%1 no es un código de operación de pickle</translation>
    </message>
    <message>
        <source>the pickle holds PyTorch&apos;s %1; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">el pickle contiene %1 de PyTorch; guarde sus matrices con numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>the pickle holds %1, which only that package understands; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">el pickle contiene %1, que solo entiende ese paquete; guarde sus matrices con numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>the pickle asks for %1, which is not needed to read digits and is never run</source>
        <translation type="unfinished">el pickle pide %1, que no hace falta para leer dígitos y nunca se ejecuta</translation>
    </message>
    <message>
        <source>the dict has more keys than a data set has</source>
        <translation type="unfinished">el dict tiene más claves de las que tiene un conjunto de datos</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; comes twice in a dict; one of the two would be lost</source>
        <translation type="unfinished">la clave «%1» aparece dos veces en un dict; una de las dos se perdería</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">«%1» dice lo mismo que otra clave; solo puede haber una de ellas</translation>
    </message>
    <message>
        <source>%1 takes more memory than Engram gives it</source>
        <translation type="unfinished">%1 ocupa más memoria de la que Engram le da</translation>
    </message>
    <message>
        <source>%1 has pictures, but no labels</source>
        <translation type="unfinished">%1 tiene imágenes, pero no etiquetas</translation>
    </message>
    <message>
        <source>%1 has labels, but no pictures</source>
        <translation type="unfinished">%1 tiene etiquetas, pero no imágenes</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished">%1, imágenes</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation type="unfinished">%1, etiquetas</translation>
    </message>
    <message>
        <source>%1: the pickle holds no data set; expected ((train_x, train_y), (test_x, test_y)), three such pairs, or a dict with names like x_train and y_train</source>
        <translation type="unfinished">%1: el pickle no contiene ningún conjunto de datos; se esperaba ((train_x, train_y), (test_x, test_y)), tres pares así, o un dict con nombres como x_train e y_train</translation>
    </message>
    <message>
        <source>a broken escape in a string</source>
        <translation type="unfinished">un escape mal formado en una cadena</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation type="unfinished">una cadena sin su comilla de cierre</translation>
    </message>
    <message>
        <source>a broken escape in a text</source>
        <translation type="unfinished">un escape mal formado en un texto</translation>
    </message>
    <message>
        <source>the file ends in the middle of a string</source>
        <translation type="unfinished">el archivo termina en medio de una cadena</translation>
    </message>
    <message>
        <source>a string is larger than Engram reads</source>
        <translation type="unfinished">una cadena es mayor de lo que lee Engram</translation>
    </message>
    <message>
        <source>a string without quotes</source>
        <translation type="unfinished">una cadena sin comillas</translation>
    </message>
    <message>
        <source>something follows the closing quote of a string</source>
        <translation type="unfinished">algo sigue a la comilla de cierre de una cadena</translation>
    </message>
    <message>
        <source>%1: a damaged BMP picture: %2</source>
        <translation type="unfinished">%1: una imagen BMP dañada: %2</translation>
    </message>
    <message>
        <source>the file ends at byte %1 inside the picture</source>
        <translation type="unfinished">el archivo termina en el byte %1 dentro de la imagen</translation>
    </message>
    <message>
        <source>its header has %1 bytes, which no kind of BMP has</source>
        <translation type="unfinished">su cabecera tiene %1 bytes, que ningún tipo de BMP tiene</translation>
    </message>
    <message>
        <source>its sides are not from 1 up</source>
        <translation type="unfinished">sus lados no son de 1 en adelante</translation>
    </message>
    <message>
        <source>%1: a BMP of %2 bits a pixel, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1: un BMP de %2 bits por píxel, que Engram no lee; guárdelo como PNG</translation>
    </message>
    <message>
        <source>run lengths and its bits a pixel do not go together</source>
        <translation type="unfinished">la compresión por series y sus bits por píxel no concuerdan</translation>
    </message>
    <message>
        <source>%1: a BMP of run lengths may have at most 16 million pixels; save it as PNG</source>
        <translation type="unfinished">%1: un BMP comprimido por series puede tener como mucho 16 millones de píxeles; guárdelo como PNG</translation>
    </message>
    <message>
        <source>colour masks and its bits a pixel do not go together</source>
        <translation type="unfinished">las máscaras de color y sus bits por píxel no concuerdan</translation>
    </message>
    <message>
        <source>%1: a BMP of packing %2, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1: un BMP con la compresión %2, que Engram no lee; guárdelo como PNG</translation>
    </message>
    <message>
        <source>a colour mask has a gap</source>
        <translation type="unfinished">una máscara de color tiene un hueco</translation>
    </message>
    <message>
        <source>a run leaves the picture</source>
        <translation type="unfinished">una serie se sale de la imagen</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation type="unfinished">su cabecera no tiene sentido</translation>
    </message>
    <message>
        <source>what follows is no part of a GIF</source>
        <translation type="unfinished">lo que sigue no es parte de un GIF</translation>
    </message>
    <message>
        <source>an extension makes no sense</source>
        <translation type="unfinished">una extensión no tiene sentido</translation>
    </message>
    <message>
        <source>a later picture makes no sense</source>
        <translation type="unfinished">una imagen posterior no tiene sentido</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation type="unfinished">no tiene ninguna imagen</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: the file ends at byte %2 inside the picture</source>
        <translation type="unfinished">%1: una imagen GIF dañada: el archivo termina en el byte %2 dentro de la imagen</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: byte %2: %3</source>
        <translation type="unfinished">%1: una imagen GIF dañada: byte %2: %3</translation>
    </message>
    <message>
        <source>a picture&apos;s description makes no sense</source>
        <translation type="unfinished">la descripción de una imagen no tiene sentido</translation>
    </message>
    <message>
        <source>%1: an interlaced GIF may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1: un GIF entrelazado puede tener como mucho 16 millones de píxeles; guárdelo sin entrelazado</translation>
    </message>
    <message>
        <source>there is no table of its colours</source>
        <translation type="unfinished">no hay tabla de sus colores</translation>
    </message>
    <message>
        <source>its pixels make no sense</source>
        <translation type="unfinished">sus píxeles no tienen sentido</translation>
    </message>
    <message>
        <source>it has more scans than a picture of its size needs</source>
        <translation type="unfinished">tiene más pasadas de las que necesita una imagen de su tamaño</translation>
    </message>
    <message>
        <source>%1: a progressive JPEG of this size needs too much memory; save it as a baseline JPEG</source>
        <translation type="unfinished">%1: un JPEG progresivo de este tamaño necesita demasiada memoria; guárdelo como JPEG básico (baseline)</translation>
    </message>
    <message>
        <source>%1: a damaged JPEG picture: %2</source>
        <translation type="unfinished">%1: una imagen JPEG dañada: %2</translation>
    </message>
    <message>
        <source>%1: a photograph of %2 x %3 pixels is too large; at most 250 megapixels are read</source>
        <translation type="unfinished">%1: una fotografía de %2 x %3 píxeles es demasiado grande; se leen como mucho 250 megapíxeles</translation>
    </message>
    <message>
        <source>%1: a picture file may have at most 128 MiB</source>
        <translation type="unfinished">%1: un archivo de imagen puede tener como máximo 128 MiB</translation>
    </message>
    <message>
        <source>a HEIC photograph</source>
        <translation type="unfinished">una fotografía HEIC</translation>
    </message>
    <message>
        <source>a HEIF picture</source>
        <translation type="unfinished">una imagen HEIF</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation type="unfinished">una imagen AVIF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished">una imagen TIFF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished">un documento PDF</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation type="unfinished">una imagen de Photoshop</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished">una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a GIMP picture</source>
        <translation type="unfinished">una imagen de GIMP</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished">un dibujo SVG</translation>
    </message>
    <message>
        <source>%1: the picture has no pixels (%2)</source>
        <translation type="unfinished">%1: la imagen no tiene píxeles (%2)</translation>
    </message>
    <message>
        <source>%1: a picture of %2 pixels is too large; at most 10000 x 10000 are read</source>
        <translation type="unfinished">%1: una imagen de %2 píxeles es demasiado grande; se leen como mucho 10000 x 10000</translation>
    </message>
    <message>
        <source>%1: %2, which Engram does not read; save it as PNG or JPEG</source>
        <translation type="unfinished">%1: %2, que Engram no lee; guarde la imagen como PNG o JPEG</translation>
    </message>
    <message>
        <source>%1: not a picture that Engram reads (JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM)</source>
        <translation type="unfinished">%1: no es una imagen que lea Engram (JPEG, PNG, WebP, BMP, GIF, PBM, PGM o PPM)</translation>
    </message>
    <message>
        <source>%1: a damaged PNG picture: %2</source>
        <translation type="unfinished">%1: una imagen PNG dañada: %2</translation>
    </message>
    <message>
        <source>it could not be decoded</source>
        <translation type="unfinished">no se pudo descodificar</translation>
    </message>
    <message>
        <source>%1: an interlaced PNG may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1: un PNG entrelazado puede tener como mucho 16 millones de píxeles; guárdelo sin entrelazado</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG: %1</source>
        <translation type="unfinished">Una imagen no se pudo escribir como PNG: %1</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation type="unfinished">%1 es un número demasiado grande</translation>
    </message>
    <message>
        <source>there should be %1</source>
        <translation type="unfinished">debería haber %1</translation>
    </message>
    <message>
        <source>there should be a 0 or a 1</source>
        <translation type="unfinished">debería haber un 0 o un 1</translation>
    </message>
    <message>
        <source>%1: byte %2: in a PNM picture, %3</source>
        <translation type="unfinished">%1: byte %2: en una imagen PNM, %3</translation>
    </message>
    <message>
        <source>a width</source>
        <translation type="unfinished">una anchura</translation>
    </message>
    <message>
        <source>a height</source>
        <translation type="unfinished">una altura</translation>
    </message>
    <message>
        <source>a greatest level</source>
        <translation type="unfinished">un nivel máximo</translation>
    </message>
    <message>
        <source>the greatest level must be from 1 to 65535</source>
        <translation type="unfinished">el nivel máximo debe ser de 1 a 65535</translation>
    </message>
    <message>
        <source>a level is above the greatest</source>
        <translation type="unfinished">un nivel supera el máximo</translation>
    </message>
    <message>
        <source>a level</source>
        <translation type="unfinished">un nivel</translation>
    </message>
    <message>
        <source>white space should end the header</source>
        <translation type="unfinished">un espacio en blanco debería terminar la cabecera</translation>
    </message>
    <message numerus="yes">
        <source>the file ends, %n bytes before its last pixel</source>
        <comment>the file ends, %n byte before its last pixel</comment>
        <translation type="unfinished">
            <numerusform>el archivo termina, %n byte antes de su último píxel</numerusform>
            <numerusform>el archivo termina, %n bytes antes de su último píxel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a damaged WebP picture: %2</source>
        <translation type="unfinished">%1: una imagen WebP dañada: %2</translation>
    </message>
    <message>
        <source>the file ends, %1 bytes before its end</source>
        <translation type="unfinished">el archivo termina, %1 bytes antes de su final</translation>
    </message>
    <message>
        <source>%1: an animated WebP; save one of its pictures as PNG</source>
        <translation type="unfinished">%1: un WebP animado; guarde una de sus imágenes como PNG</translation>
    </message>
    <message>
        <source>%1: a WebP may have at most 40 million pixels; save it smaller, or as JPEG or PNG</source>
        <translation type="unfinished">%1: un WebP puede tener como mucho 40 millones de píxeles; guárdelo más pequeño, o como JPEG o PNG</translation>
    </message>
    <message>
        <source>its pixels are cut off or make no sense</source>
        <translation type="unfinished">sus píxeles están cortados o no tienen sentido</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished">la celda %1</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation type="unfinished">%1 aparece dos veces</translation>
    </message>
    <message>
        <source>%1 holds %2, where no label stands; has a digit a column too many or too few?</source>
        <translation type="unfinished">%1 contiene %2, donde no hay ninguna etiqueta; ¿tiene un dígito una columna de más o de menos?</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the columns stand; has the digit %2 a row too many?</source>
        <translation type="unfinished">%1 contiene 0, donde están los números de las columnas; ¿tiene el dígito %2 una fila de más?</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the rows stand; has the digit %2 a column too many?</source>
        <translation type="unfinished">%1 contiene 0, donde están los números de las filas; ¿tiene el dígito %2 una columna de más?</translation>
    </message>
    <message>
        <source>%1 is the label of the digit %2, but holds %3; the digits of a font sheet stand in the order 0 to 4 and 5 to 9</source>
        <translation type="unfinished">%1 es la etiqueta del dígito %2, pero contiene %3; los dígitos de una hoja de fuente están en el orden de 0 a 4 y de 5 a 9</translation>
    </message>
    <message>
        <source>%1 holds %2; a cell of a digit is 0 or 1</source>
        <translation type="unfinished">%1 contiene %2; una celda de un dígito es 0 o 1</translation>
    </message>
    <message>
        <source>row %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">la fila %1 del dígito %2 (celdas %3 a %4) está en blanco; escriba 0 en sus celdas si no hay tinta</translation>
    </message>
    <message>
        <source>column %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">la columna %1 del dígito %2 (celdas %3 a %4) está en blanco; escriba 0 en sus celdas si no hay tinta</translation>
    </message>
    <message>
        <source>%1 and the next four labels are blank; a font sheet has the digits 0 to 4 over row 2 and 5 to 9 over row 32</source>
        <translation type="unfinished">%1 y las cuatro etiquetas siguientes están en blanco; una hoja de fuente tiene los dígitos 0 a 4 encima de la fila 2 y los dígitos 5 a 9 encima de la fila 32</translation>
    </message>
    <message>
        <source>the digit %1 is missing: cells %2 to %3 are blank</source>
        <translation type="unfinished">falta el dígito %1: las celdas %2 a %3 están en blanco</translation>
    </message>
    <message>
        <source>not a file that Engram knows, and not a font sheet: that would begin with a line &apos;name: ...&apos;</source>
        <translation type="unfinished">no es un archivo que Engram conozca ni una hoja de fuente, que empezaría con una línea «name: ...»</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: %4</source>
        <translation type="unfinished">%1: línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>here should be a header line or &apos;digit 0&apos;</source>
        <translation type="unfinished">aquí debería haber una línea de cabecera o «digit 0»</translation>
    </message>
    <message>
        <source>a header line is &apos;name: ...&apos;, &apos;source: ...&apos; or &apos;licence: ...&apos;</source>
        <translation type="unfinished">una línea de cabecera es «name: ...», «source: ...» o «licence: ...»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes twice</source>
        <translation type="unfinished">«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>the %1 holds characters that are not text</source>
        <translation type="unfinished">«%1» contiene caracteres que no son texto</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished">falta el nombre</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has more than 200 bytes</source>
        <translation type="unfinished">el nombre «%1» tiene más de 200 bytes</translation>
    </message>
    <message>
        <source>row %1 of digit %2</source>
        <translation type="unfinished">la fila %1 del dígito %2</translation>
    </message>
    <message>
        <source>the sheet ends at %1</source>
        <translation type="unfinished">la hoja termina en %1</translation>
    </message>
    <message>
        <source>%1 holds something that is neither &apos;#&apos; (ink) nor &apos;.&apos; (paper)</source>
        <translation type="unfinished">%1 contiene algo que no es ni «#» (tinta) ni «.» (papel)</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n characters instead of %2</source>
        <comment>%1 has %n character instead of %2</comment>
        <translation type="unfinished">
            <numerusform>%1 tiene %n carácter en lugar de %2</numerusform>
            <numerusform>%1 tiene %n caracteres en lugar de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet ends before &apos;%1&apos;</source>
        <translation type="unfinished">la hoja termina antes de «%1»</translation>
    </message>
    <message>
        <source>here should be the line &apos;%1&apos;</source>
        <translation type="unfinished">aquí debería estar la línea «%1»</translation>
    </message>
    <message>
        <source>something comes behind digit 9</source>
        <translation type="unfinished">hay algo detrás del dígito 9</translation>
    </message>
    <message>
        <source>a font sheet needs a name</source>
        <translation type="unfinished">una hoja de fuente necesita un nombre</translation>
    </message>
    <message>
        <source>%1: more than 1 MiB of text is not a font sheet</source>
        <translation type="unfinished">%1: más de 1 MiB de texto no es una hoja de fuente</translation>
    </message>
    <message>
        <source>%1: byte %2: the text is not UTF-8</source>
        <translation type="unfinished">%1: byte %2: el texto no es UTF-8</translation>
    </message>
    <message>
        <source>%1 refers to shared texts, but the workbook has none</source>
        <translation type="unfinished">%1 remite a textos compartidos, pero el libro no tiene ninguno</translation>
    </message>
    <message>
        <source>%1 refers to a shared text that is not there</source>
        <translation type="unfinished">%1 remite a un texto compartido que no está</translation>
    </message>
    <message>
        <source>a row is called &apos;%1&apos;</source>
        <translation type="unfinished">una fila se llama «%1»</translation>
    </message>
    <message>
        <source>a cell is called &apos;%1&apos;, which is no cell of a spreadsheet</source>
        <translation type="unfinished">una celda se llama «%1», que no es ninguna celda de una hoja de cálculo</translation>
    </message>
    <message>
        <source>cell %1 stands in row %2</source>
        <translation type="unfinished">la celda %1 está en la fila %2</translation>
    </message>
    <message>
        <source>%1 is a formula that was saved without its value; open the workbook in a spreadsheet program and save it</source>
        <translation type="unfinished">%1 es una fórmula que se guardó sin su valor; abra el libro en un programa de hojas de cálculo y guárdelo</translation>
    </message>
    <message>
        <source>%1 holds the error %2</source>
        <translation type="unfinished">%1 contiene el error %2</translation>
    </message>
    <message>
        <source>%1 holds a value of the type &apos;%2&apos;</source>
        <translation type="unfinished">%1 contiene un valor de tipo «%2»</translation>
    </message>
    <message>
        <source>two parts of the workbook are called &apos;%1&apos;</source>
        <translation type="unfinished">dos partes del libro se llaman «%1»</translation>
    </message>
    <message>
        <source>the workbook refers to a part &apos;%1&apos; that is not there</source>
        <translation type="unfinished">el libro remite a una parte «%1» que no está</translation>
    </message>
    <message>
        <source>the workbook has no sheets</source>
        <translation type="unfinished">el libro no tiene hojas</translation>
    </message>
    <message>
        <source>the sheet %1 is not among the worksheets of the workbook</source>
        <translation type="unfinished">la hoja %1 no está entre las hojas del libro</translation>
    </message>
    <message>
        <source>the sheet %1 is said to be outside the file</source>
        <translation type="unfinished">se dice que la hoja %1 está fuera del archivo</translation>
    </message>
    <message>
        <source>the name of the font, %1, has more than 200 bytes</source>
        <translation type="unfinished">el nombre de la fuente, %1, tiene más de 200 bytes</translation>
    </message>
    <message>
        <source>the zip archive is not a spreadsheet: it names no workbook</source>
        <translation type="unfinished">el archivo zip no es una hoja de cálculo: no indica ningún libro</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not UTF-8</source>
        <translation type="unfinished">el byte %1 de «%2» no es UTF-8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 2,000,000 elements or attributes</source>
        <translation type="unfinished">«%1» tiene más de 2&#x202f;000&#x202f;000 de elementos o atributos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a document type declaration; such files are not opened</source>
        <translation type="unfinished">«%1» tiene una declaración de tipo de documento; tales archivos no se abren</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not XML: %3</source>
        <translation type="unfinished">el byte %1 de «%2» no es XML: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a %2 part</source>
        <translation type="unfinished">«%1» no es una parte %2</translation>
    </message>
    <message>
        <source>%1: not a readable zip archive: %2</source>
        <translation type="unfinished">%1: no es un archivo zip que se pueda leer: %2</translation>
    </message>
    <message>
        <source>%1: the zip directory can be read in two ways</source>
        <translation type="unfinished">%1: el directorio zip se puede leer de dos maneras</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not in the archive</source>
        <translation type="unfinished">%1: «%2» no está en el archivo zip</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be inflated: %3</source>
        <translation type="unfinished">%1: «%2» no se puede descomprimir: %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit into memory</source>
        <translation type="unfinished">%1: «%2» no cabe en la memoria</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is longer than the zip directory says</source>
        <translation type="unfinished">%1: «%2» es más largo de lo que dice el directorio zip</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is shorter than the zip directory says</source>
        <translation type="unfinished">%1: «%2» es más corto de lo que dice el directorio zip</translation>
    </message>
    <message>
        <source>the zip archive has no end record: it is cut short or not a zip archive</source>
        <translation type="unfinished">el archivo zip no tiene registro final: está cortado o no es un archivo zip</translation>
    </message>
    <message>
        <source>the zip archive is split into several files</source>
        <translation type="unfinished">el archivo zip está dividido en varios archivos</translation>
    </message>
    <message>
        <source>the zip directory is not where the end record says</source>
        <translation type="unfinished">el directorio zip no está donde dice el registro final</translation>
    </message>
    <message>
        <source>the zip archive has %1 members, more than %2</source>
        <translation type="unfinished">el archivo zip tiene %1 miembros, más de %2</translation>
    </message>
    <message>
        <source>the zip end record asks for a zip64 record that is not there</source>
        <translation type="unfinished">el registro final zip pide un registro zip64 que no está</translation>
    </message>
    <message>
        <source>the zip directory is torn</source>
        <translation type="unfinished">el directorio zip está roto</translation>
    </message>
    <message>
        <source>the zip directory has a torn extra field</source>
        <translation type="unfinished">el directorio zip tiene un campo adicional roto</translation>
    </message>
    <message>
        <source>a member of the zip archive has no proper name</source>
        <translation type="unfinished">un miembro del archivo zip no tiene un nombre correcto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted</source>
        <translation type="unfinished">«%1» está cifrado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is packed by method %2; only stored and deflated members can be read</source>
        <translation type="unfinished">«%1» está comprimido con el método %2; solo se pueden leer miembros almacenados (stored) y comprimidos con deflate</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stored, but its two sizes differ</source>
        <translation type="unfinished">«%1» está almacenado sin comprimir, pero sus dos tamaños difieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims %2 bytes, more than %3</source>
        <translation type="unfinished">«%1» declara %2 bytes, más de %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not where the zip directory says</source>
        <translation type="unfinished">«%1» no está donde dice el directorio zip</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is cut short</source>
        <translation type="unfinished">«%1» está cortado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a torn extra field</source>
        <translation type="unfinished">«%1» tiene un campo adicional roto</translation>
    </message>
    <message>
        <source>the local header of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">la cabecera local de «%1» no concuerda con el directorio zip</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs into the zip directory</source>
        <translation type="unfinished">«%1» invade el directorio zip</translation>
    </message>
    <message>
        <source>the data descriptor of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">el descriptor de datos de «%1» no concuerda con el directorio zip</translation>
    </message>
    <message>
        <source>&apos;%1&apos; overlaps &apos;%2&apos;</source>
        <translation type="unfinished">«%1» se solapa con «%2»</translation>
    </message>
    <message>
        <source>two members of the zip archive are called &apos;%1&apos;</source>
        <translation type="unfinished">dos miembros del archivo zip se llaman «%1»</translation>
    </message>
    <message>
        <source>the zip archive claims more than %1 bytes</source>
        <translation type="unfinished">el archivo zip declara más de %1 bytes</translation>
    </message>
    <message>
        <source>the zip directory holds more than the end record says</source>
        <translation type="unfinished">el directorio zip contiene más de lo que dice el registro final</translation>
    </message>
    <message>
        <source>the zip archive could not be made: %1</source>
        <translation type="unfinished">no se pudo crear el archivo zip: %1</translation>
    </message>
    <message>
        <source>memory is exhausted</source>
        <translation type="unfinished">la memoria se agotó</translation>
    </message>
    <message>
        <source>There is no preset called %1</source>
        <translation type="unfinished">No hay ningún preajuste llamado %1</translation>
    </message>
    <message>
        <source>The learning curve stopped</source>
        <translation type="unfinished">La curva de aprendizaje se detuvo</translation>
    </message>
    <message>
        <source>%1 has no training digits, or no test digits.</source>
        <translation type="unfinished">%1 no tiene dígitos de entrenamiento o no tiene dígitos de prueba.</translation>
    </message>
    <message>
        <source>There is nothing to measure: choose a preset or an agent.</source>
        <translation type="unfinished">No hay nada que medir: elija un preajuste o un agente.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <comment>Opened %1, %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>Se abrió %1, %Ln recuerdo</numerusform>
            <numerusform>Se abrió %1, %Ln recuerdos</numerusform>
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
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">Un agente necesita un nombre: escriba al menos un carácter.</translation>
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
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <comment>Dropped the oldest %Ln state of the history</comment>
        <translation type="unfinished">
            <numerusform>Se quitó %Ln estado, el más antiguo del historial</numerusform>
            <numerusform>Se quitaron los %Ln estados más antiguos del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">borrar el historial</translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">El historial está vacío; los recuerdos siguen todos ahí</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">No hay nada que rehacer.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <comment>Opened %1, %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>Se abrió %1, %Ln dígito</numerusform>
            <numerusform>Se abrió %1, %Ln dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <comment>%1; %Ln cell was repaired</comment>
        <translation type="unfinished">
            <numerusform>%1; se reparó %Ln celda</numerusform>
            <numerusform>%1; se repararon %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1; %2</translation>
    </message>
    <message>
        <source>There is nothing to teach: tick a data set or a font in Data sets first.</source>
        <translation type="unfinished">No hay nada que enseñar: marque primero un conjunto o una fuente en Datos.</translation>
    </message>
    <message>
        <source>There is nothing to teach: ask for at least one digit, or tick a font.</source>
        <translation type="unfinished">No hay nada que enseñar: pida al menos un dígito o marque una fuente.</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">No hay con qué probar: marque en Datos uno con dígitos de prueba (MNIST los tiene).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taught: %Ln digits were known already</source>
        <comment>Nothing was taught: %Ln digit was known already</comment>
        <translation type="unfinished">
            <numerusform>No se enseñó nada: %Ln dígito ya se conocía</numerusform>
            <numerusform>No se enseñó nada: %Ln dígitos ya se conocían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <comment>Taught %Ln digit in %1, then stopped; Undo takes them back</comment>
        <translation type="unfinished">
            <numerusform>Se enseñó %Ln dígito en %1 y se detuvo; Deshacer lo retira</numerusform>
            <numerusform>Se enseñaron %Ln dígitos en %1 y se detuvo; Deshacer los retira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <comment>Taught %Ln digit in %1</comment>
        <translation type="unfinished">
            <numerusform>Se enseñó %Ln dígito en %1</numerusform>
            <numerusform>Se enseñaron %Ln dígitos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were known already</source>
        <comment>%1; %Ln was known already</comment>
        <translation type="unfinished">
            <numerusform>%1; %Ln ya se conocía</numerusform>
            <numerusform>%1; %Ln ya se conocían</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">No hay nada que enseñar: dibuje primero un dígito.</translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">enseñar un %1</translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">Este dibujo se enseñó como un %1</translation>
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
        <source>Say right</source>
        <translation type="unfinished">decir «correcto»</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">decir «incorrecto»</translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">Guardó su propia respuesta como recuerdo</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">No hay nada de ese tipo que olvidar.</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <comment>Forgot %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>Olvidó %Ln recuerdo</numerusform>
            <numerusform>Olvidó %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">No hay nada que olvidar: aún no se enseñó nada.</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">olvidar la última lección</translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">Olvidó la última lección</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">olvidar un recuerdo</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">Olvidar %1</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">olvidar cada %1</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">olvidar todo</translation>
    </message>
    <message>
        <source>These pictures are left out already.</source>
        <translation type="unfinished">Estas imágenes ya están excluidas.</translation>
    </message>
    <message>
        <source>None of these pictures is left out.</source>
        <translation type="unfinished">Ninguna de estas imágenes está excluida.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln pictures</source>
        <comment>Leave out %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>Excluir %Ln imagen</numerusform>
            <numerusform>Excluir %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln pictures</source>
        <comment>Take in %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>Incluir %Ln imagen</numerusform>
            <numerusform>Incluir %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln pictures out of teaching</source>
        <comment>Left %Ln picture out of teaching</comment>
        <translation type="unfinished">
            <numerusform>%Ln imagen excluida de la enseñanza</numerusform>
            <numerusform>%Ln imágenes excluidas de la enseñanza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln pictures into teaching again</source>
        <comment>Took %Ln picture into teaching again</comment>
        <translation type="unfinished">
            <numerusform>%Ln imagen incluida de nuevo en la enseñanza</numerusform>
            <numerusform>%Ln imágenes incluidas de nuevo en la enseñanza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln pictures</source>
        <comment>Forget %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>Olvidar %Ln imagen</numerusform>
            <numerusform>Olvidar %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln memories</source>
        <comment>Forget %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>Olvidar %Ln recuerdo</numerusform>
            <numerusform>Olvidar %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>This change</source>
        <translation type="unfinished">Este cambio</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished">«%1» se detuvo</translation>
    </message>
    <message>
        <source>%1 was made here and is in no file, so that the command line cannot read it.</source>
        <translation type="unfinished">%1 se creó aquí y no está en ningún archivo, así que la línea de órdenes no puede leerlo.</translation>
    </message>
    <message>
        <source>Two data sets of one name are open, and the command line would not tell them apart.</source>
        <translation type="unfinished">Hay abiertos dos conjuntos de datos con el mismo nombre, y la línea de órdenes no los distinguiría.</translation>
    </message>
    <message>
        <source>The command line draws from a part called &quot;%1&quot;, which %2 does not have.</source>
        <translation type="unfinished">La línea de órdenes extrae de una parte llamada «%1», que %2 no tiene.</translation>
    </message>
    <message>
        <source>It was stopped, and no command stops at the same place.</source>
        <translation type="unfinished">Se detuvo, y ninguna orden se detiene en el mismo punto.</translation>
    </message>
    <message>
        <source>Pictures are left out of teaching, and engram-cli leaves none out: take them in again in the gallery first.</source>
        <translation type="unfinished">Hay imágenes excluidas de la enseñanza, y engram-cli no excluye ninguna: inclúyalas antes de nuevo en la galería.</translation>
    </message>
    <message>
        <source>These digits were picked by hand, and the command line draws its own by a seed.</source>
        <translation type="unfinished">Estos dígitos se eligieron a mano, y la línea de órdenes extrae los suyos con una semilla.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">Respondiendo</translation>
    </message>
    <message>
        <source>a half of a drawing needs a picture of as many bits as the agent reads</source>
        <translation type="unfinished">la mitad de un dibujo necesita una imagen de tantos bits como lee el agente</translation>
    </message>
    <message>
        <source>a label is a digit from 0 to 9</source>
        <translation type="unfinished">una etiqueta es un dígito de 0 a 9</translation>
    </message>
    <message>
        <source>the agent has nothing in mind of the digit %1: it was taught none</source>
        <translation type="unfinished">el agente no tiene nada en mente del dígito %1: no se le enseñó ninguno</translation>
    </message>
    <message>
        <source>its windows look at the input alone</source>
        <translation type="unfinished">sus ventanas miran solo la entrada</translation>
    </message>
    <message>
        <source>no neuron of its state reads the state</source>
        <translation type="unfinished">ninguna neurona de su estado lee el estado</translation>
    </message>
    <message>
        <source>each neuron of its state reads nothing of the state but its own pixel</source>
        <translation type="unfinished">cada neurona de su estado no lee del estado más que su propio píxel</translation>
    </message>
    <message>
        <source>imagining means nothing for this agent: %1</source>
        <translation type="unfinished">imaginar no significa nada para este agente: %1</translation>
    </message>
    <message>
        <source>an agent that remembers nothing can imagine nothing: teach it first</source>
        <translation type="unfinished">un agente que no recuerda nada no puede imaginar nada: enséñele primero</translation>
    </message>
    <message>
        <source>imagining was stopped</source>
        <translation type="unfinished">se detuvo la imaginación</translation>
    </message>
    <message>
        <source>Not all that the agent was taught has a command: save the second agent, and choose its file.</source>
        <translation type="unfinished">No todo lo que se enseñó al agente tiene orden: guarde el segundo agente y elija su archivo.</translation>
    </message>
    <message>
        <source>The command line gives wiring and resets one seed: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">La línea de órdenes da una sola semilla al cableado y a los inicios aleatorios: guarde el agente mientras está vacío y luego enséñele.</translation>
    </message>
    <message>
        <source>The command line reads an agent from a file: save this one, then copy the command.</source>
        <translation type="unfinished">La línea de órdenes lee un agente de un archivo: guarde este y luego copie la orden.</translation>
    </message>
    <message>
        <source>What was done last has no command; teaching data sets and testing have one.</source>
        <translation type="unfinished">Lo último que se hizo no tiene orden; enseñar conjuntos de datos y probar sí la tienen.</translation>
    </message>
    <message>
        <source>Keeping a copy of unsaved work stopped</source>
        <translation type="unfinished">La copia del trabajo sin guardar se detuvo</translation>
    </message>
    <message>
        <source>The command line has no options for these settings: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">La línea de órdenes no tiene opciones para estos ajustes: guarde el agente mientras está vacío y luego enséñele.</translation>
    </message>
    <message>
        <source>Nothing of what the agent was taught is in an open data set: teach it one first.</source>
        <translation type="unfinished">Nada de lo que se enseñó al agente está en un conjunto de datos abierto: enséñele uno primero.</translation>
    </message>
    <message>
        <source>The second agent was not taught to the end.</source>
        <translation type="unfinished">No se terminó de enseñar al segundo agente.</translation>
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
    <message>
        <source>Teaching</source>
        <translation type="unfinished">Enseñando</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <comment>Teaching %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>Enseñando %Ln dígito</numerusform>
            <numerusform>Enseñando %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">Prueba</translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <comment>Testing on %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>Probando con %Ln dígito</numerusform>
            <numerusform>Probando con %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">menos de 0,1 s</translation>
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
        <translation type="unfinished">el nombre de un agente puede tener como mucho 4096 bytes</translation>
    </message>
    <message>
        <source>an agent&apos;s notes may have at most 16 MiB</source>
        <translation type="unfinished">las notas de un agente pueden ocupar como mucho 16 MiB</translation>
    </message>
    <message>
        <source>an agent file holds memories and history of at most 4096 sources, and this agent has %1</source>
        <translation type="unfinished">un archivo de agente contiene recuerdos e historial de como mucho 4096 orígenes, y este agente tiene %1</translation>
    </message>
    <message>
        <source>the name of a source may have at most 4096 bytes</source>
        <translation type="unfinished">el nombre de un origen puede tener como mucho 4096 bytes</translation>
    </message>
    <message>
        <source>%1: section %2</source>
        <translation type="unfinished">%1: sección %2</translation>
    </message>
    <message>
        <source>%1: the agent file has no section %2</source>
        <translation type="unfinished">%1: el archivo de agente no tiene la sección %2</translation>
    </message>
    <message>
        <source>%1: the agent file has a section that is none of its format</source>
        <translation type="unfinished">%1: el archivo de agente tiene una sección que no es de su formato</translation>
    </message>
    <message>
        <source>the agent remembers more than an agent file may hold</source>
        <translation type="unfinished">el agente recuerda más de lo que un archivo de agente puede contener</translation>
    </message>
    <message>
        <source>it would be more than the 512 MiB that an agent file may have</source>
        <translation type="unfinished">serían más de los 512 MiB que puede ocupar un archivo de agente</translation>
    </message>
    <message>
        <source>the original&apos;s path</source>
        <translation type="unfinished">la ruta del original</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation type="unfinished">el agente</translation>
    </message>
    <message>
        <source>not an agent file of Engram</source>
        <translation type="unfinished">no es un archivo de agente de Engram</translation>
    </message>
    <message>
        <source>%1: an agent file of format %2.%3, from a newer Engram; this one reads up to format %4</source>
        <translation type="unfinished">%1: un archivo de agente de formato %2.%3, de un Engram más nuevo; este lee hasta el formato %4</translation>
    </message>
    <message>
        <source>there is no format 0 of agent files: the file is damaged</source>
        <translation type="unfinished">no existe el formato 0 de archivos de agente: el archivo está dañado</translation>
    </message>
    <message>
        <source>its section table claims %1 sections</source>
        <translation type="unfinished">su tabla de secciones declara %1 secciones</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes belong to no section</source>
        <comment>%n byte belongs to no section</comment>
        <translation type="unfinished">
            <numerusform>%n byte no pertenece a ninguna sección</numerusform>
            <numerusform>%n bytes no pertenecen a ninguna sección</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reading it failed</source>
        <translation type="unfinished">%1: la lectura ha fallado</translation>
    </message>
    <message>
        <source>the agent file is damaged: its checksum does not match</source>
        <translation type="unfinished">el archivo de agente está dañado: su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>the checksum of section %1 does not match</source>
        <translation type="unfinished">la suma de comprobación de la sección %1 no coincide</translation>
    </message>
    <message>
        <source>section %1 is there twice</source>
        <translation type="unfinished">la sección %1 está dos veces</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read (%2)</source>
        <translation type="unfinished">%1: el sistema no permite leerlo (%2)</translation>
    </message>
    <message>
        <source>%1: not a regular file</source>
        <translation type="unfinished">%1: no es un archivo normal</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read</source>
        <translation type="unfinished">%1: el sistema no permite leerlo</translation>
    </message>
    <message>
        <source>%1: an agent file has at most 512 MiB</source>
        <translation type="unfinished">%1: un archivo de agente ocupa como mucho 512 MiB</translation>
    </message>
    <message>
        <source>%1 %2 are more than %3</source>
        <translation type="unfinished">%1, %2: son más de %3</translation>
    </message>
    <message>
        <source>%1 claims %2 for %3 control neurons</source>
        <translation type="unfinished">%1 declara %2 para %3 neuronas de control</translation>
    </message>
    <message numerus="yes">
        <source>%n instincts</source>
        <comment>%n instinct</comment>
        <translation type="unfinished">
            <numerusform>%n instinto</numerusform>
            <numerusform>%n instintos</numerusform>
        </translation>
    </message>
    <message>
        <source>an instinct&apos;s kind</source>
        <translation type="unfinished">el tipo de un instinto</translation>
    </message>
    <message>
        <source>%1 claims instincts with more than %2 conditions</source>
        <translation type="unfinished">%1 declara instintos con más de %2 condiciones</translation>
    </message>
    <message>
        <source>an instinct&apos;s layer</source>
        <translation type="unfinished">la capa de un instinto</translation>
    </message>
    <message>
        <source>an instinct&apos;s neuron</source>
        <translation type="unfinished">la neurona de un instinto</translation>
    </message>
    <message>
        <source>an instinct&apos;s value</source>
        <translation type="unfinished">el valor de un instinto</translation>
    </message>
    <message>
        <source>the input channels</source>
        <translation type="unfinished">los canales de entrada</translation>
    </message>
    <message>
        <source>the output channels</source>
        <translation type="unfinished">los canales de salida</translation>
    </message>
    <message>
        <source>the control channels</source>
        <translation type="unfinished">los canales de control</translation>
    </message>
    <message>
        <source>the connector</source>
        <translation type="unfinished">el conector</translation>
    </message>
    <message>
        <source>the connector&apos;s parameters</source>
        <translation type="unfinished">los parámetros del conector</translation>
    </message>
    <message>
        <source>the context</source>
        <translation type="unfinished">el contexto</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished">una regla</translation>
    </message>
    <message>
        <source>normalising</source>
        <translation type="unfinished">la normalización</translation>
    </message>
    <message>
        <source>deskewing</source>
        <translation type="unfinished">el enderezado</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation type="unfinished">el estirado</translation>
    </message>
    <message>
        <source>evening the ink</source>
        <translation type="unfinished">la igualación de la tinta</translation>
    </message>
    <message>
        <source>the input code</source>
        <translation type="unfinished">el código de entrada</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">el nombre</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation type="unfinished">las notas</translation>
    </message>
    <message>
        <source>%1 has an engram of an unknown kind</source>
        <translation type="unfinished">%1 tiene un engrama de un tipo desconocido</translation>
    </message>
    <message>
        <source>%1 has an engram from a source that it does not list</source>
        <translation type="unfinished">%1 tiene un engrama de un origen que no enumera</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation type="unfinished">una variante</translation>
    </message>
    <message>
        <source>%1 lists more than %2 sources</source>
        <translation type="unfinished">%1 enumera más de %2 orígenes</translation>
    </message>
    <message>
        <source>the name of a source</source>
        <translation type="unfinished">el nombre de un origen</translation>
    </message>
    <message>
        <source>%1 claims %2 engrams, more than a file of its size can hold</source>
        <translation type="unfinished">%1 declara %2 engramas, más de los que puede contener un archivo de su tamaño</translation>
    </message>
    <message>
        <source>%1 inflates to more than an agent file may hold</source>
        <translation type="unfinished">%1 ocupa, descomprimida, más de lo que puede contener un archivo de agente</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <translation type="unfinished">%1 termina antes de tiempo</translation>
    </message>
    <message>
        <source>%1 %2 has the unknown value %3</source>
        <translation type="unfinished">%1, %2: valor desconocido %3</translation>
    </message>
    <message>
        <source>%1 has a number that is not written as it should be</source>
        <translation type="unfinished">%1 tiene un número que no está escrito como debe</translation>
    </message>
    <message>
        <source>%1 %2 is too large a number</source>
        <translation type="unfinished">%1, %2: es un número demasiado grande</translation>
    </message>
    <message>
        <source>%1 %2 is longer than %3 bytes</source>
        <translation type="unfinished">%1, %2: son más de %3 bytes</translation>
    </message>
    <message>
        <source>%1 has bits set past the end of a layer</source>
        <translation type="unfinished">%1 tiene bits puestos más allá del final de una capa</translation>
    </message>
    <message>
        <source>%1 holds more of a newer version than this one reads over</source>
        <translation type="unfinished">%1 contiene más de una versión nueva de lo que esta pasa por alto</translation>
    </message>
    <message>
        <source>%1 holds more than belongs there</source>
        <translation type="unfinished">%1 contiene más de lo que le corresponde</translation>
    </message>
    <message>
        <source>%1 is not deflated as it should be</source>
        <translation type="unfinished">%1 no está comprimida como debe</translation>
    </message>
    <message>
        <source>%1 has a test with more right answers or taught digits than digits</source>
        <translation type="unfinished">%1 tiene una prueba con más respuestas correctas o dígitos enseñados que dígitos</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation type="unfinished">lo que se midió</translation>
    </message>
    <message>
        <source>the name of a tested agent</source>
        <translation type="unfinished">el nombre de un agente probado</translation>
    </message>
    <message>
        <source>what a test was on</source>
        <translation type="unfinished">con qué se hizo una prueba</translation>
    </message>
    <message>
        <source>whether a test has a seed</source>
        <translation type="unfinished">si una prueba tiene semilla</translation>
    </message>
    <message>
        <source>whether a test was stopped</source>
        <translation type="unfinished">si se detuvo una prueba</translation>
    </message>
    <message>
        <source>the line of a test</source>
        <translation type="unfinished">la línea de una prueba</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tests</source>
        <translation type="unfinished">%1 enumera más de %2 pruebas</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be made (%2)</source>
        <translation type="unfinished">no se puede conservar ninguna copia del trabajo sin guardar: no se puede crear la carpeta %1 (%2)</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be written to</source>
        <translation type="unfinished">no se puede conservar ninguna copia del trabajo sin guardar: no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept</source>
        <translation type="unfinished">no se puede conservar ninguna copia del trabajo sin guardar</translation>
    </message>
    <message>
        <source>an episode&apos;s kind</source>
        <translation type="unfinished">el tipo de un episodio</translation>
    </message>
    <message>
        <source>%1 has an episode from a source that it does not list</source>
        <translation type="unfinished">%1 tiene un episodio de un origen que no enumera</translation>
    </message>
    <message>
        <source>whether an answer is known</source>
        <translation type="unfinished">si se conoce una respuesta</translation>
    </message>
    <message>
        <source>whether an episode starts with a reset</source>
        <translation type="unfinished">si un episodio empieza desde un inicio aleatorio</translation>
    </message>
    <message>
        <source>%1 has a state of an unknown kind</source>
        <translation type="unfinished">%1 tiene un estado de un tipo desconocido</translation>
    </message>
    <message>
        <source>%1 claims %2 episodes, more than an agent file may hold</source>
        <translation type="unfinished">%1 declara %2 episodios, más de los que puede contener un archivo de agente</translation>
    </message>
    <message>
        <source>%1 claims a longer history than an agent file may hold</source>
        <translation type="unfinished">%1 declara un historial más largo de lo que puede contener un archivo de agente</translation>
    </message>
    <message>
        <source>A benchmark needs lessons: there are none to teach.</source>
        <translation type="unfinished">Una prueba de rendimiento necesita lecciones: no hay ninguna que enseñar.</translation>
    </message>
    <message>
        <source>A benchmark needs questions: there are none to ask.</source>
        <translation type="unfinished">Una prueba de rendimiento necesita preguntas: no hay ninguna que hacer.</translation>
    </message>
    <message>
        <source>The benchmark compares recall by Hamming distance; switch the discrimination rule off.</source>
        <translation type="unfinished">La prueba de rendimiento compara el recuerdo por distancia de Hamming; desactive la regla de discriminación.</translation>
    </message>
    <message>
        <source>The benchmark was cancelled.</source>
        <translation type="unfinished">Se canceló la prueba de rendimiento.</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation type="unfinished">Se detuvo la comparación</translation>
    </message>
    <message>
        <source>The experiment was stopped</source>
        <translation type="unfinished">Se detuvo el experimento</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation type="unfinished">requiere %1</translation>
    </message>
    <message>
        <source>wants some of %1</source>
        <translation type="unfinished">requiere alguno de %1</translation>
    </message>
    <message>
        <source>is wrong: %1</source>
        <translation type="unfinished">es incorrecto: %1</translation>
    </message>
    <message>
        <source>is not known: &quot;%1&quot;</source>
        <translation type="unfinished">no se conoce: «%1»</translation>
    </message>
    <message>
        <source>is no setting of a learner</source>
        <translation type="unfinished">no es un ajuste de un aprendiz</translation>
    </message>
    <message>
        <source>%1 says nowhere how many lessons to teach (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</source>
        <translation type="unfinished">%1 no dice en ninguna parte cuántas lecciones enseñar («lessons 60 120 seeds 1-10 count 2000»)</translation>
    </message>
    <message>
        <source>%1 names no learner (&quot;[Classic]&quot;, then &quot;preset Classic&quot;)</source>
        <translation type="unfinished">%1 no nombra ningún aprendiz («[Classic]», después «preset Classic»)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1, línea %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a value</source>
        <translation type="unfinished">«%1» requiere un valor</translation>
    </message>
    <message>
        <source>a learner&apos;s name stands between [ and ], without commas and quotes</source>
        <translation type="unfinished">el nombre de un aprendiz va entre [ y ], sin comas ni comillas</translation>
    </message>
    <message>
        <source>learners are examined on &quot;test&quot; or &quot;validation&quot;</source>
        <translation type="unfinished">los aprendices se examinan con «test» o «validation»</translation>
    </message>
    <message>
        <source>steps are a whole number, 1-1000</source>
        <translation type="unfinished">steps es un número entero, 1-1000</translation>
    </message>
    <message>
        <source>seeds are numbers and ranges between commas (&quot;1-10&quot;, &quot;1,5,7&quot;)</source>
        <translation type="unfinished">seeds son números e intervalos separados por comas («1-10», «1,5,7»)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of lessons, seeds or count</source>
        <translation type="unfinished">«%1» no es un número de lessons, seeds ni count</translation>
    </message>
    <message>
        <source>at least one question must be counted</source>
        <translation type="unfinished">se debe contar al menos una pregunta</translation>
    </message>
    <message>
        <source>there are more combinations than %1</source>
        <translation type="unfinished">hay más de %1 combinaciones</translation>
    </message>
    <message>
        <source>holds a comma or quote</source>
        <translation type="unfinished">contiene una coma o unas comillas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation type="unfinished">«%1» %2</translation>
    </message>
    <message>
        <source>there are two learners called &quot;%1&quot;</source>
        <translation type="unfinished">hay dos aprendices llamados «%1»</translation>
    </message>
    <message>
        <source>%1: these are not the columns of an experiment&apos;s results</source>
        <translation type="unfinished">%1: estas no son las columnas de los resultados de un experimento</translation>
    </message>
    <message>
        <source>%1: this is no result of an experiment</source>
        <translation type="unfinished">%1: esto no es un resultado de un experimento</translation>
    </message>
    <message>
        <source>there is no such code of pixels</source>
        <translation type="unfinished">no existe tal código de píxeles</translation>
    </message>
    <message>
        <source>an agent that reads digits so needs %1 input neurons, but this architecture has %2</source>
        <translation type="unfinished">un agente que lee dígitos así necesita %1 neuronas de entrada, pero esta arquitectura tiene %2</translation>
    </message>
    <message>
        <source>an agent that reads digits needs 4 output neurons, but this architecture has %1</source>
        <translation type="unfinished">un agente que lee dígitos necesita 4 neuronas de salida, pero esta arquitectura tiene %1</translation>
    </message>
    <message>
        <source>at most %1 variants of a lesson can be taught with it, not %2</source>
        <translation type="unfinished">con él se pueden enseñar como mucho %1 variantes de una lección, no %2</translation>
    </message>
    <message>
        <source>The search for pairs was stopped.</source>
        <translation type="unfinished">Se detuvo la búsqueda de pares.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation type="unfinished">%1: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory</source>
        <translation type="unfinished">%1: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level; save the pictures as they were before they were normalised, 0-255 or 0-1</source>
        <translation type="unfinished">%1, imagen %2, fila %3, columna %4: %5 no es un nivel de gris; guarde las imágenes como eran antes de normalizarlas, 0-255 o 0-1</translation>
    </message>
    <message>
        <source>Q inputs</source>
        <translation type="unfinished">Entradas de Q</translation>
    </message>
    <message>
        <source>Inputs that each state neuron reads</source>
        <translation type="unfinished">Entradas que lee cada neurona de estado</translation>
    </message>
    <message>
        <source>Q neighbours</source>
        <translation type="unfinished">Vecinas de Q</translation>
    </message>
    <message>
        <source>Neurons of the state before that each state neuron reads</source>
        <translation type="unfinished">Neuronas del estado anterior que lee cada neurona de estado</translation>
    </message>
    <message>
        <source>Z inputs</source>
        <translation type="unfinished">Entradas de Z</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads</source>
        <translation type="unfinished">Neuronas de estado que lee cada neurona de salida</translation>
    </message>
    <message>
        <source>Z neighbours</source>
        <translation type="unfinished">Vecinas de Z</translation>
    </message>
    <message>
        <source>Neurons of the output before that each output neuron reads</source>
        <translation type="unfinished">Neuronas de la salida anterior que lee cada neurona de salida</translation>
    </message>
    <message>
        <source>Grid width</source>
        <translation type="unfinished">Ancho de la rejilla</translation>
    </message>
    <message>
        <source>Columns of the grid of pixels</source>
        <translation type="unfinished">Columnas de la rejilla de píxeles</translation>
    </message>
    <message>
        <source>Grid height</source>
        <translation type="unfinished">Alto de la rejilla</translation>
    </message>
    <message>
        <source>Rows of the grid of pixels</source>
        <translation type="unfinished">Filas de la rejilla de píxeles</translation>
    </message>
    <message>
        <source>Z reads I</source>
        <translation type="unfinished">Z lee I</translation>
    </message>
    <message>
        <source>1: output neurons read the input, too, where they lie on the grid</source>
        <translation type="unfinished">1: las neuronas de salida leen también la entrada si están en la rejilla</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads; 0: all of them</source>
        <translation type="unfinished">Neuronas de estado que lee cada neurona de salida; 0: todas</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished">Recto</translation>
    </message>
    <message>
        <source>Pixels up to so far along the row and the column</source>
        <translation type="unfinished">Píxeles hasta esa distancia a lo largo de la fila y la columna</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation type="unfinished">Diagonal</translation>
    </message>
    <message>
        <source>Pixels up to so far along the diagonals</source>
        <translation type="unfinished">Píxeles hasta esa distancia a lo largo de las diagonales</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Columnas</translation>
    </message>
    <message>
        <source>Pixels up to so many columns away</source>
        <translation type="unfinished">Píxeles a lo sumo a tantas columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Filas</translation>
    </message>
    <message>
        <source>Pixels up to so many rows away</source>
        <translation type="unfinished">Píxeles a lo sumo a tantas filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <source>Pixels along each side of a window</source>
        <translation type="unfinished">Píxeles de cada lado de una ventana</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished">Paso</translation>
    </message>
    <message>
        <source>A window begins at every so many pixels</source>
        <translation type="unfinished">Una ventana comienza cada tantos píxeles</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Desplazamiento</translation>
    </message>
    <message>
        <source>A window may lie so many pixels off in each direction</source>
        <translation type="unfinished">Una ventana puede desplazarse tantos píxeles en cada dirección</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">Recuerdos</translation>
    </message>
    <message>
        <source>Memories of one digit that may share its windows</source>
        <translation type="unfinished">Recuerdos de un dígito que pueden repartirse sus ventanas</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Lista</translation>
    </message>
    <message>
        <source>Memories of each digit that are looked at closely</source>
        <translation type="unfinished">Recuerdos de cada dígito que se miran de cerca</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">completo</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input and the whole state.</source>
        <translation type="unfinished">Cada neurona de estado lee toda la entrada y todo el estado.</translation>
    </message>
    <message>
        <source>forward, full input</source>
        <translation type="unfinished">hacia delante, toda la entrada</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input, and of the state its own pixel.</source>
        <translation type="unfinished">Cada neurona de estado lee toda la entrada y, del estado, su propio píxel.</translation>
    </message>
    <message>
        <source>forward, own pixel</source>
        <translation type="unfinished">hacia delante, propio píxel</translation>
    </message>
    <message>
        <source>Every state neuron reads its own pixel alone.</source>
        <translation type="unfinished">Cada neurona de estado lee solo su propio píxel.</translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished">al azar</translation>
    </message>
    <message>
        <source>Every neuron reads so many others, drawn at random for it.</source>
        <translation type="unfinished">Cada neurona lee tantas otras, sorteadas para ella.</translation>
    </message>
    <message>
        <source>near along lines</source>
        <translation type="unfinished">cercano, a lo largo de líneas</translation>
    </message>
    <message>
        <source>Every neuron reads the pixels near its own, along lines.</source>
        <translation type="unfinished">Cada neurona lee los píxeles cercanos al suyo, a lo largo de líneas.</translation>
    </message>
    <message>
        <source>near in a rectangle</source>
        <translation type="unfinished">cercano, en un rectángulo</translation>
    </message>
    <message>
        <source>Every neuron reads the rectangle of pixels around its own.</source>
        <translation type="unfinished">Cada neurona lee el rectángulo de píxeles alrededor del suyo.</translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished">ventanas</translation>
    </message>
    <message>
        <source>Square windows look for what they see in the memories of each digit.</source>
        <translation type="unfinished">Ventanas cuadradas buscan lo que ven en los recuerdos de cada dígito.</translation>
    </message>
    <message>
        <source>Reads best of those whose state is a picture: an answer is patched together out of three memories of a digit.</source>
        <translation type="unfinished">El que mejor lee de los que tienen una imagen como estado: una respuesta se compone con tres recuerdos de un dígito.</translation>
    </message>
    <message>
        <source>The best reader of all: as Patchwork, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">El mejor lector de todos: como Patchwork, y cada píxel dice en 8 bits hacia dónde miran los bordes cercanos.</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: ink from grey level 200, state neurons that read the picture and each other. Watch it settle.</source>
        <translation type="unfinished">Como la demo de navegador que Engram recrea: tinta desde el nivel de gris 200, neuronas de estado que leen la imagen y unas a otras. Mire cómo se estabiliza.</translation>
    </message>
    <message>
        <source>One memory answers: slant, size and thickness are undone, and each lesson is taught turned a little both ways too.</source>
        <translation type="unfinished">Responde un solo recuerdo: se corrigen la inclinación, el tamaño y el grosor, y cada lección se enseña también un poco girada a ambos lados.</translation>
    </message>
    <message>
        <source>As Upright, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">Como Upright, y cada píxel dice en 8 bits hacia dónde miran los bordes cercanos.</translation>
    </message>
    <message>
        <source>As Classic, but slant is undone and ink begins at grey level 128; neurons read the picture only.</source>
        <translation type="unfinished">Como Classic, pero se corrige la inclinación y la tinta empieza en el nivel de gris 128; las neuronas solo leen la imagen.</translation>
    </message>
    <message>
        <source>The demo&apos;s grey-scale agent: the level of every pixel as a binary number of 8 bits, which calls 127 and 128 far apart.</source>
        <translation type="unfinished">El agente de grises de la demo: el nivel de cada píxel como número binario de 8 bits, para el que 127 y 128 están lejos.</translation>
    </message>
    <message>
        <source>Grey levels as 8 bits that fill up one after another, so that a small difference of levels is a small distance.</source>
        <translation type="unfinished">Niveles de gris como 8 bits que se llenan uno tras otro, de modo que una pequeña diferencia de nivel es una pequeña distancia.</translation>
    </message>
    <message>
        <source>Discrimination (DD)</source>
        <translation type="unfinished">Discriminación (DD)</translation>
    </message>
    <message>
        <source>Asked first: the sign of a score over the neuron&apos;s whole table</source>
        <translation type="unfinished">Se consulta primero: el signo de una puntuación sobre toda la tabla de la neurona</translation>
    </message>
    <message>
        <source>Hamming: the nearest memories vote</source>
        <translation type="unfinished">Hamming: votan los recuerdos más cercanos</translation>
    </message>
    <message>
        <source>The majority among the memories at the least Hamming distance</source>
        <translation type="unfinished">La mayoría entre los recuerdos a la menor distancia de Hamming</translation>
    </message>
    <message>
        <source>Default: a random bit when no other rule decides</source>
        <translation type="unfinished">Por defecto: si no, un bit al azar</translation>
    </message>
    <message>
        <source>%1: it holds more files than are looked at; open a folder within it</source>
        <translation type="unfinished">%1: contiene más archivos de los que se miran; abra una carpeta dentro de ella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files were passed over</source>
        <comment>%Ln other file was passed over</comment>
        <translation type="unfinished">
            <numerusform>se pasó por alto %Ln archivo más</numerusform>
            <numerusform>se pasaron por alto %Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no data set in it, such as MNIST&apos;s four files, a CSV file with labels or pictures in folders called 0 to 9; it holds %1</source>
        <translation type="unfinished">no contiene ningún conjunto de datos, como los cuatro archivos de MNIST, un archivo CSV con etiquetas o imágenes en carpetas llamadas 0 a 9; contiene %1</translation>
    </message>
    <message>
        <source>%1: nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9, or let its name begin or end with the digit</source>
        <translation type="unfinished">%1: nada dice qué dígito es esta imagen; póngala en una carpeta llamada como su dígito, 0 a 9, o haga que su nombre empiece o termine con el dígito</translation>
    </message>
    <message>
        <source>%1: its name begins with %2 and ends with %3, so nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9</source>
        <translation type="unfinished">%1: su nombre empieza con %2 y termina con %3, así que nada dice qué dígito es esta imagen; póngala en una carpeta llamada como su dígito, 0 a 9</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are what their folders are called</source>
        <comment>%Ln picture is what its folder is called</comment>
        <translation type="unfinished">
            <numerusform>%Ln imagen es el dígito que da nombre a su carpeta</numerusform>
            <numerusform>%Ln imágenes son los dígitos que dan nombre a sus carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are the digit with which their names begin or end</source>
        <comment>%Ln picture is the digit with which its name begins or ends</comment>
        <translation type="unfinished">
            <numerusform>%Ln imagen es el dígito con el que su nombre empieza o termina</numerusform>
            <numerusform>%Ln imágenes son los dígitos con los que sus nombres empiezan o terminan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it holds %2 pictures, more than %3</source>
        <translation type="unfinished">%1: contiene %2 imágenes, más de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as that of MNIST&apos;s digits</source>
        <comment>%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST&apos;s digits</comment>
        <translation type="unfinished">
            <numerusform>%Ln imagen no era de 28 x 28 píxeles: su tinta se buscó, ajustó y centró como la de los dígitos de MNIST</numerusform>
            <numerusform>%Ln imágenes no eran de 28 x 28 píxeles: su tinta se buscó, ajustó y centró como la de los dígitos de MNIST</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its pictures have more than %2 pixels together; make them smaller</source>
        <translation type="unfinished">%1: sus imágenes tienen juntas más de %2 píxeles; redúzcalas</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in this picture</source>
        <translation type="unfinished">%1: no hay nada dibujado en esta imagen</translation>
    </message>
    <message>
        <source>Teach an %1</source>
        <translation type="unfinished">enseñar un %1</translation>
    </message>
    <message>
        <source>Taught this drawing as an %1</source>
        <translation type="unfinished">Este dibujo se enseñó como un %1</translation>
    </message>
    <message>
        <source>Taught it not to answer this</source>
        <translation type="unfinished">Aprendió a no responder esto</translation>
    </message>
    <message>
        <source>there is more in it that was passed over: %1</source>
        <translation type="unfinished">contiene algo más que se pasó por alto: %1</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; open one of them</source>
        <translation type="unfinished">contiene varios conjuntos de dígitos, %1; abra uno de ellos</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; open one of them</source>
        <translation type="unfinished">contiene varios archivos CSV de la parte «%1»; abra uno de ellos</translation>
    </message>
    <message>
        <source>%1: this NPZ file holds several arrays; pictures or labels alone are one</source>
        <translation type="unfinished">%1: este archivo NPZ contiene varias matrices; las imágenes o etiquetas solas son una</translation>
    </message>
    <message>
        <source>%1: this is a zip archive; unpack it to use the labels or pictures in it</source>
        <translation type="unfinished">%1: esto es un archivo zip; descomprímalo para usar las etiquetas o imágenes que contiene</translation>
    </message>
    <message>
        <source>%1: this is a spreadsheet; save its labels or pictures as CSV</source>
        <translation type="unfinished">%1: esto es una hoja de cálculo; guarde sus etiquetas o imágenes como CSV</translation>
    </message>
    <message>
        <source>%1: its labels stand in one line; write each of them on a line of its own</source>
        <translation type="unfinished">%1: sus etiquetas están en una sola línea; escriba cada una en su propia línea</translation>
    </message>
    <message>
        <source>%1: this text holds neither pictures nor labels alone: a line should have 784 levels, one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">%1: este texto no contiene ni imágenes ni etiquetas solas: una línea debería tener 784 niveles, un dígito 0-9 o diez números (one-hot)</translation>
    </message>
    <message>
        <source>this NPZ file holds only pictures</source>
        <translation type="unfinished">este archivo NPZ solo contiene imágenes</translation>
    </message>
    <message>
        <source>this NPZ file holds only labels</source>
        <translation type="unfinished">este archivo NPZ solo contiene etiquetas</translation>
    </message>
    <message>
        <source>this pickle holds only pictures</source>
        <translation type="unfinished">este pickle solo contiene imágenes</translation>
    </message>
    <message>
        <source>this pickle holds only labels</source>
        <translation type="unfinished">este pickle solo contiene etiquetas</translation>
    </message>
    <message>
        <source>all levels of &apos;%1&apos; are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">todos los niveles de «%1» son 0 o 1: 1 se leyó como tinta plena</translation>
    </message>
    <message>
        <source>no level of &apos;%1&apos; is above %2, while full ink is 255</source>
        <translation type="unfinished">ningún nivel de «%1» pasa de %2, mientras que la tinta plena es 255</translation>
    </message>
    <message>
        <source>the ink of &apos;%1&apos; is dark on light ground: these pictures were turned over</source>
        <translation type="unfinished">la tinta de «%1» es oscura sobre fondo claro: estas imágenes se invirtieron</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">sus finales de línea se cambiaron al transferirlo (CR en lugar de LF); traiga el archivo de nuevo como binario</translation>
    </message>
    <message>
        <source>an e-book (EPUB), which holds no digits that are read</source>
        <translation type="unfinished">un libro electrónico (EPUB), que no contiene dígitos que se lean</translation>
    </message>
    <message>
        <source>no spreadsheet but a text (OpenDocument, .odt); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">no una hoja de cálculo sino un texto (OpenDocument, .odt); una hoja de fuente es una hoja de cálculo (.ods o .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but a presentation (OpenDocument, .odp); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">no una hoja de cálculo sino una presentación (OpenDocument, .odp); una hoja de fuente es una hoja de cálculo (.ods o .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but a drawing (OpenDocument, .odg); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">no una hoja de cálculo sino un dibujo (OpenDocument, .odg); una hoja de fuente es una hoja de cálculo (.ods o .xlsx)</translation>
    </message>
    <message>
        <source>no spreadsheet but another OpenDocument file; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">no una hoja de cálculo sino otro archivo de OpenDocument; una hoja de fuente es una hoja de cálculo (.ods o .xlsx)</translation>
    </message>
    <message>
        <source>a spreadsheet with a password; save it without one</source>
        <translation type="unfinished">una hoja de cálculo con contraseña; guárdela sin ella</translation>
    </message>
    <message>
        <source>a model of Keras, which holds no digits</source>
        <translation type="unfinished">un modelo de Keras, que no contiene dígitos</translation>
    </message>
    <message>
        <source>%1 has the shape %2, as if each row held a label beside its 784 pixels; save the labels as an array of their own</source>
        <translation type="unfinished">%1: la forma es %2, como si cada fila tuviera una etiqueta junto a sus 784 píxeles; guarde las etiquetas en una matriz aparte</translation>
    </message>
    <message>
        <source>%1: neither the first nor the last number of its rows is a label 0-9</source>
        <translation type="unfinished">%1: ni el primero ni el último número de sus filas es una etiqueta 0-9</translation>
    </message>
    <message>
        <source>the first number of each row was read as its label</source>
        <translation type="unfinished">el primer número de cada fila se leyó como su etiqueta</translation>
    </message>
    <message>
        <source>the last number of each row was read as its label</source>
        <translation type="unfinished">el último número de cada fila se leyó como su etiqueta</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <comment>&apos;</comment>
        <translation type="unfinished">la etiqueta %1 no es un dígito 0-9</translation>
    </message>
    <message>
        <source>an SPSS file; save it as CSV</source>
        <translation type="unfinished">un archivo SPSS; guárdelo como CSV</translation>
    </message>
    <message>
        <source>a file of R; save it as CSV</source>
        <translation type="unfinished">un archivo de R; guárdelo como CSV</translation>
    </message>
    <message>
        <source>an old workbook (Lotus 1-2-3); save it as .xlsx</source>
        <translation type="unfinished">un libro antiguo (Lotus 1-2-3); guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>a NetCDF file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un archivo NetCDF; guarde sus matrices como NPZ o CSV</translation>
    </message>
    <message>
        <source>a CAB archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">un archivo CAB; descomprímalo, o comprímalo con gzip</translation>
    </message>
    <message>
        <source>an Avro file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un archivo Avro; guarde sus matrices como NPZ o CSV</translation>
    </message>
    <message>
        <source>an ORC file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">un archivo ORC; guarde sus matrices como NPZ o CSV</translation>
    </message>
    <message>
        <source>a safetensors file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un archivo safetensors; guarde sus matrices con numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a TFRecord file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">un archivo TFRecord; guarde sus matrices con numpy.savez(FILE, x_train=..., y_train=...)</translation>
    </message>
    <message>
        <source>a git-annex pointer, which stands for the file; fetch the file itself with &apos;git annex get&apos;</source>
        <translation type="unfinished">un puntero de git-annex, que está en lugar del archivo; traiga el archivo mismo con &apos;git annex get&apos;</translation>
    </message>
    <message>
        <source>a DVC pointer, which stands for the file; fetch the file itself with &apos;dvc pull&apos;</source>
        <translation type="unfinished">un puntero de DVC, que está en lugar del archivo; traiga el archivo mismo con &apos;dvc pull&apos;</translation>
    </message>
    <message>
        <source>a Stata file; save it as CSV</source>
        <translation type="unfinished">un archivo Stata; guárdelo como CSV</translation>
    </message>
    <message>
        <source>a Gnumeric workbook; save it as .ods or .xlsx</source>
        <translation type="unfinished">un libro de Gnumeric; guárdelo como .ods o .xlsx</translation>
    </message>
    <message>
        <source>an old workbook (DIF); save it as .xlsx</source>
        <translation type="unfinished">un libro antiguo (DIF); guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>an Octave file; save it as CSV</source>
        <translation type="unfinished">un archivo de Octave; guárdelo como CSV</translation>
    </message>
    <message>
        <source>a file that was written as text (Base64); decode it</source>
        <translation type="unfinished">un archivo que se escribió como texto (Base64); descodifíquelo</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (LF in place of CR LF); fetch the file again as binary</source>
        <translation type="unfinished">sus finales de línea se cambiaron al transferirlo (LF en lugar de CR LF); traiga el archivo de nuevo como binario</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is a Python value; only numbers and texts are read so</source>
        <translation type="unfinished">el scalar de numpy es un valor de Python; así solo se leen números y textos</translation>
    </message>
    <message>
        <source>OrderedDict is given something else than Python gives it</source>
        <translation type="unfinished">se da a OrderedDict algo distinto de lo que le da Python</translation>
    </message>
    <message>
        <source>%1: the pickle is no single array of pictures or labels</source>
        <translation type="unfinished">%1: el pickle no es una sola matriz de imágenes o etiquetas</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">%1: «%2» dice lo mismo que otra clave; solo puede haber una de ellas</translation>
    </message>
    <message>
        <source>an agent of Engram</source>
        <translation type="unfinished">un agente de Engram</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation type="unfinished">una matriz de NumPy</translation>
    </message>
    <message>
        <source>an IDX file</source>
        <translation type="unfinished">un archivo IDX</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation type="unfinished">un pickle</translation>
    </message>
    <message>
        <source>a set of digits (NPZ)</source>
        <translation type="unfinished">un conjunto de dígitos (NPZ)</translation>
    </message>
    <message>
        <source>a spreadsheet or another document</source>
        <translation type="unfinished">una hoja de cálculo u otro documento</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation type="unfinished">una tabla (CSV)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">un texto</translation>
    </message>
    <message>
        <source>%1: this is a packed file, not a picture; unpack it first</source>
        <translation type="unfinished">%1: esto es un archivo comprimido, no una imagen; descomprímalo primero</translation>
    </message>
    <message>
        <source>%1: this is %2, not a picture; pictures are JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM</source>
        <translation type="unfinished">%1: esto es %2, no una imagen; las imágenes son JPEG, PNG, WebP, BMP, GIF, PBM, PGM o PPM</translation>
    </message>
    <message>
        <source>Limit the history</source>
        <translation type="unfinished">limitar el historial</translation>
    </message>
    <message>
        <source>not an agent file of Engram but %1</source>
        <translation type="unfinished">no es un archivo de agente de Engram sino %1</translation>
    </message>
    <message>
        <source>the agent file was cut off at byte %1; fetch or copy the whole file again</source>
        <translation type="unfinished">el archivo de agente se cortó en el byte %1; traiga o copie de nuevo el archivo entero</translation>
    </message>
    <message>
        <source>section %1 of the agent file reaches past its end: the file was cut off at byte %2; fetch or copy the whole file again</source>
        <translation type="unfinished">la sección %1 del archivo de agente pasa de su final: el archivo se cortó en el byte %2; traiga o copie de nuevo el archivo entero</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">Sin título</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not examine, steps, draw or lessons</source>
        <translation type="unfinished">«%1» no es examine, steps, draw ni lessons</translation>
    </message>
    <message>
        <source>lessons are drawn &quot;random&quot; or &quot;balanced&quot;</source>
        <translation type="unfinished">las lecciones se eligen «random» o «balanced»</translation>
    </message>
    <message>
        <source>Without it a neuron that nothing decides stays as it was</source>
        <translation type="unfinished">Sin ella, una neurona que nada decide queda como estaba</translation>
    </message>
    <message>
        <source>windows of size %1 with a stride of %2 pixels do not end at the border of a picture of %3 by %4</source>
        <translation type="unfinished">las ventanas de tamaño %1 con un paso de %2 píxeles no terminan en el borde de una imagen de %3 por %4</translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2 (stopped)</source>
        <comment>The agent read %1 out of %Ln image correctly: %2 (stopped)</comment>
        <translation type="unfinished">
            <numerusform>El agente leyó bien %1 de %Ln imagen: %2 (detenido)</numerusform>
            <numerusform>El agente leyó bien %1 de %Ln imágenes: %2 (detenido)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2</source>
        <comment>The agent read %1 out of %Ln image correctly: %2</comment>
        <translation type="unfinished">
            <numerusform>El agente leyó bien %1 de %Ln imagen: %2</numerusform>
            <numerusform>El agente leyó bien %1 de %Ln imágenes: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures of %1 were turned, and the command line would turn those of all data sets: choose one alone.</source>
        <translation type="unfinished">Las imágenes de %1 se giraron o invirtieron, y la línea de órdenes haría lo mismo con las de todos los conjuntos de datos: elija uno solo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). They do not count here.</source>
        <comment>%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). It does not count here.</comment>
        <translation type="unfinished">
            <numerusform>%Ln imagen se había enseñado a uno de ellos, o a ambos (leídas bien: %1 por el primero, %2 por el segundo). Aquí no cuenta.</numerusform>
            <numerusform>%Ln imágenes se habían enseñado a uno de ellos, o a ambos (leídas bien: %1 por el primero, %2 por el segundo). Aquí no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>De %Ln imagen nueva para ambos, %1 solo la leyó bien el primero, %2 solo el segundo.</numerusform>
            <numerusform>De %Ln imágenes nuevas para ambos, %1 solo las leyó bien el primero, %2 solo el segundo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>De %Ln imagen, %1 solo la leyó bien el primero, %2 solo el segundo.</numerusform>
            <numerusform>De %Ln imágenes, %1 solo las leyó bien el primero, %2 solo el segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>By this, neither is better.</source>
        <translation type="unfinished">Según esto, ninguno es mejor.</translation>
    </message>
    <message>
        <source>less than 1 in 1,000</source>
        <translation type="unfinished">menos de 1 entre 1000</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): %2 reads better.</source>
        <translation type="unfinished">Dos agentes igual de buenos diferirían tanto, o más, con una probabilidad de %1 (prueba exacta de McNemar): %2 lee mejor.</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): this may well be chance.</source>
        <translation type="unfinished">Dos agentes igual de buenos diferirían tanto, o más, con una probabilidad de %1 (prueba exacta de McNemar): bien puede ser azar.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished">Agente</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation type="unfinished">Leídas correctamente</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">Exactitud</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % entre</translation>
    </message>
    <message>
        <source>No others are left: this says nothing about new digits.</source>
        <translation type="unfinished">No quedan otras: esto no dice nada sobre dígitos nuevos.</translation>
    </message>
    <message>
        <source>The command line looks for pairs in one file at a time: choose one data set, and find its pairs.</source>
        <translation type="unfinished">La línea de órdenes busca pares en un solo archivo a la vez: elija un conjunto de datos y busque sus pares.</translation>
    </message>
    <message>
        <source>%1 is no longer open.</source>
        <translation type="unfinished">%1 ya no está abierto.</translation>
    </message>
    <message>
        <source>The command line cannot begin with half of this drawing, which is in no file; with noise or a label it can.</source>
        <translation type="unfinished">La línea de órdenes no puede partir de la mitad de este dibujo, que no está en ningún archivo; de ruido o de una etiqueta sí puede.</translation>
    </message>
</context>
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;El método es la neurona sin pesos (G-RAM) y el entrenamiento icónico de Igor Aleksander. Los dígitos manuscritos son MNIST, de Yann LeCun, Corinna Cortes y Christopher Burges. Fuentes: vea la licencia de cada hoja de fuente. Hecho con Qt, Eigen, Highway, oneTBB, libzip, pugixml y zlib. El código propio de Engram tiene la licencia MIT.&lt;/p&gt;</translation>
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
        <translation type="unfinished">&amp;Preajuste</translation>
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
        <source>How neurons are wired: random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">Cómo se cablean las neuronas: random q_in q_ne z_in z_ne, full, forward_full,
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
        <source>reset: the random start, as in the browser demo</source>
        <translation type="unfinished">reset: el inicio aleatorio, como en la demo de navegador</translation>
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
        <translation type="unfinished">Ninguno de los preajustes.</translation>
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
    <message>
        <source>What neurons read</source>
        <translation type="unfinished">Lo que leen las neuronas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>There is no such wiring to draw.</source>
        <translation type="unfinished">No existe tal cableado: no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">Aparece en el título de la ventana y en los resultados, y se guarda con el agente</translation>
    </message>
    <message>
        <source>Ready settings, each for a purpose; what is changed below makes them your own</source>
        <translation type="unfinished">Ajustes listos, cada uno con un fin; lo que se cambie abajo los hace propios</translation>
    </message>
    <message>
        <source>Begins with an empty agent of these settings</source>
        <translation type="unfinished">Empieza con un agente vacío con estos ajustes</translation>
    </message>
    <message>
        <source>Gives the open agent these settings</source>
        <translation type="unfinished">Da estos ajustes al agente abierto</translation>
    </message>
    <message>
        <source>How the grey level of a pixel becomes the bits that neurons read</source>
        <translation type="unfinished">Cómo el nivel de gris de un píxel se convierte en los bits que leen las neuronas</translation>
    </message>
    <message>
        <source>A drawing may stand anywhere then, and be small or large; digits of data sets are so already</source>
        <translation type="unfinished">Así un dibujo puede estar en cualquier lugar y ser pequeño o grande; los dígitos de los conjuntos de datos ya están así</translation>
    </message>
    <message>
        <source>Digits that differ in their slant alone become alike</source>
        <translation type="unfinished">Los dígitos que solo se distinguen por su inclinación se vuelven iguales</translation>
    </message>
    <message>
        <source>Wide and narrow digits become more alike; narrow ones stay narrower</source>
        <translation type="unfinished">Los dígitos anchos y estrechos se parecen más; los estrechos siguen siendo más estrechos</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">Estado: paso %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>State: random start</source>
        <translation type="unfinished">Estado: inicio aleatorio</translation>
    </message>
</context>
<context>
    <name>engram::Announcer</name>
    <message>
        <source>The answer is no digit</source>
        <translation type="unfinished">La respuesta no es un dígito</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation type="unfinished">La respuesta es %1</translation>
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
    <name>engram::AnswerView</name>
    <message>
        <source>State of %1</source>
        <translation type="unfinished">Estado de %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished">Respuesta de %1</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">Dibuje un dígito en el lienzo.</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">ningún dígito</translation>
    </message>
    <message>
        <source>settled at step %1, in %2 ms</source>
        <translation type="unfinished">estabilizado en el paso %1, en %2 ms</translation>
    </message>
    <message>
        <source>not settled, in %1 ms</source>
        <translation type="unfinished">sin estabilizar, en %1 ms</translation>
    </message>
</context>
<context>
    <name>engram::AskDialog</name>
    <message>
        <source>Uses what is written above</source>
        <translation type="unfinished">Usa lo que está escrito arriba</translation>
    </message>
</context>
<context>
    <name>engram::BitPicture</name>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln bit está encendido</numerusform>
            <numerusform>%Ln bits están encendidos</numerusform>
        </translation>
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
    <message>
        <source>None of them was read as a digit: keep them one by one.</source>
        <translation type="unfinished">Ninguno se leyó como dígito: consérvelos uno a uno.</translation>
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
    <message>
        <source>Put the pen down</source>
        <translation type="unfinished">Apoyar el lápiz</translation>
    </message>
    <message>
        <source>Lift the pen</source>
        <translation type="unfinished">Levantar el lápiz</translation>
    </message>
    <message>
        <source>Pen to the left</source>
        <translation type="unfinished">Lápiz a la izquierda</translation>
    </message>
    <message>
        <source>Pen to the right</source>
        <translation type="unfinished">Lápiz a la derecha</translation>
    </message>
    <message>
        <source>Pen up the canvas</source>
        <translation type="unfinished">Lápiz hacia arriba</translation>
    </message>
    <message>
        <source>Pen down the canvas</source>
        <translation type="unfinished">Lápiz hacia abajo</translation>
    </message>
    <message>
        <source>Teach the drawing</source>
        <translation type="unfinished">Enseñar el dibujo</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished">El lienzo está vacío.</translation>
    </message>
    <message>
        <source>There is a drawing.</source>
        <translation type="unfinished">Hay un dibujo.</translation>
    </message>
    <message>
        <source>The pen draws, at column %1, row %2 of 28.</source>
        <translation type="unfinished">El lápiz dibuja, en la columna %1, fila %2 de 28.</translation>
    </message>
    <message>
        <source>The pen is up, at column %1, row %2 of 28.</source>
        <translation type="unfinished">El lápiz está levantado, en la columna %1, fila %2 de 28.</translation>
    </message>
</context>
<context>
    <name>engram::CellDialog</name>
    <message>
        <source>Digits of the sheet</source>
        <translation type="unfinished">Dígitos de la hoja</translation>
    </message>
    <message>
        <source>Row %1, column %2: level %3</source>
        <translation type="unfinished">Fila %1, columna %2: nivel %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Clear all cells</source>
        <translation type="unfinished">Borrar todas las celdas</translation>
    </message>
    <message>
        <source>Grey level that a click sets</source>
        <translation type="unfinished">Nivel de gris que pone un clic</translation>
    </message>
    <message>
        <source>Grey level that a click or Space sets: 255 is full ink</source>
        <translation type="unfinished">Nivel de gris que pone un clic o Espacio: 255 es tinta plena</translation>
    </message>
    <message>
        <source>Grey &amp;level</source>
        <translation type="unfinished">&amp;Nivel de gris</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished">Sus cambios aún no se han guardado.</translation>
    </message>
    <message>
        <source>Keeps the digits as they are now, and closes this</source>
        <translation type="unfinished">Conserva los dígitos como están ahora y cierra esto</translation>
    </message>
</context>
<context>
    <name>engram::CellEditor</name>
    <message>
        <source>Cells of the digit</source>
        <translation type="unfinished">Celdas del dígito</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, Space sets or clears its cell, 1 to 9 give it a grey level and 0 clears it.</source>
        <translation type="unfinished">Las flechas mueven el cursor, Espacio llena o vacía su celda, de 1 a 9 le dan un nivel de gris y 0 la vacía.</translation>
    </message>
    <message>
        <source>Click or drag: set cells; with the right button: clear them.
Keys: arrows move the cursor, Space sets or clears, 0 to 9 give a grey level.</source>
        <translation type="unfinished">Clic o arrastrar: llenar celdas; con el botón derecho: vaciarlas.
Teclas: las flechas mueven el cursor, Espacio llena o vacía, de 0 a 9 dan un nivel de gris.</translation>
    </message>
    <message>
        <source>clearing all cells</source>
        <translation type="unfinished">borrar todas las celdas</translation>
    </message>
    <message>
        <source>Cells of the digit: row %1, column %2, level %3</source>
        <translation type="unfinished">Celdas del dígito: fila %1, columna %2, nivel %3</translation>
    </message>
    <message>
        <source>setting cells</source>
        <translation type="unfinished">llenar celdas</translation>
    </message>
    <message>
        <source>setting a cell</source>
        <translation type="unfinished">llenar una celda</translation>
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
        <translation type="unfinished">Exhaustividad y precisión de cada dígito</translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished">dígito</translation>
    </message>
    <message>
        <source>Accuracy by step</source>
        <translation type="unfinished">Exactitud por paso</translation>
    </message>
    <message>
        <source>steps (0: the random start)</source>
        <translation type="unfinished">pasos (0: el inicio aleatorio)</translation>
    </message>
    <message>
        <source>Accuracy by sureness</source>
        <translation type="unfinished">Exactitud por seguridad</translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished">exhaustividad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished">precisión</translation>
    </message>
    <message>
        <source>Recall: of the pictures of a digit, so many were read as it. Precision: of the pictures read as it, so many were it.</source>
        <translation type="unfinished">Exhaustividad: de las imágenes de un dígito, cuántas se leyeron como tal. Precisión: de las leídas como ese dígito, cuántas lo eran.</translation>
    </message>
    <message>
        <source>Choose a bar by a click or by the arrow keys: its figures stand here.</source>
        <translation type="unfinished">Elija una barra con un clic o con las flechas: aquí aparecen sus cifras.</translation>
    </message>
    <message>
        <source>%1: recall %2 (%3 of %4), precision %5 (%3 of %6)</source>
        <translation type="unfinished">%1: exhaustividad %2 (%3 de %4), precisión %5 (%3 de %6)</translation>
    </message>
    <message>
        <source>After step %1: %2 right (%3 of %4)</source>
        <translation type="unfinished">Tras el paso %1: %2 correctas (%3 de %4)</translation>
    </message>
    <message>
        <source>Group %1 by sureness: %2 right (%3 of %4), margins %5 to %6</source>
        <translation type="unfinished">Grupo %1 por seguridad: %2 correctas (%3 de %4), márgenes de %5 a %6</translation>
    </message>
    <message>
        <source>tenths, surest first</source>
        <translation type="unfinished">décimas, las más seguras primero</translation>
    </message>
</context>
<context>
    <name>engram::CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparar</translation>
    </message>
    <message>
        <source>Second agent</source>
        <translation type="unfinished">Segundo agente</translation>
    </message>
    <message>
        <source>The open agent before its last change, a saved agent, or a new one of a preset that is taught what the open one was</source>
        <translation type="unfinished">El agente abierto antes de su último cambio, uno guardado, o uno nuevo de un preajuste al que se le enseña lo mismo que al abierto</translation>
    </message>
    <message>
        <source>Before the last change</source>
        <translation type="unfinished">Antes del último cambio</translation>
    </message>
    <message>
        <source>An agent&apos;s file…</source>
        <translation type="unfinished">El archivo de un agente…</translation>
    </message>
    <message>
        <source>%1, taught the same</source>
        <translation type="unfinished">%1, enseñado igual</translation>
    </message>
    <message>
        <source>Sa&amp;ve the second…</source>
        <translation type="unfinished">&amp;Guardar el segundo…</translation>
    </message>
    <message>
        <source>Saves the second agent as a file of its own</source>
        <translation type="unfinished">Guarda el segundo agente en un archivo propio</translation>
    </message>
    <message>
        <source>&amp;Second agent</source>
        <translation type="unfinished">&amp;Segundo agente</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">Dígitos de</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">Imágenes de prueba</translation>
    </message>
    <message>
        <source>So many random test digits; both are asked about the same</source>
        <translation type="unfinished">Tantos dígitos de prueba al azar; los mismos para ambos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">Decide qué dígitos se sortean: la misma semilla sortea los mismos dígitos</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">Pasos cada una</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">Pasos que da un agente antes de que cuente su respuesta</translation>
    </message>
    <message>
        <source>&amp;Test both</source>
        <translation type="unfinished">&amp;Probar ambos</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished">Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">&amp;Dígitos de</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished">&amp;Imágenes</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">S&amp;emilla</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation type="unfinished">Pas&amp;os</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>How both read the same pictures</source>
        <translation type="unfinished">Cómo leen ambos las mismas imágenes</translation>
    </message>
    <message>
        <source>Pictures that they read differently</source>
        <translation type="unfinished">Imágenes que leen de forma distinta</translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">Poner en el &amp;lienzo</translation>
    </message>
    <message>
        <source>Both agents are asked about the chosen picture (Enter)</source>
        <translation type="unfinished">Se pregunta a ambos agentes por la imagen elegida (Intro)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportar…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">Copiar la orden e&amp;quivalente</translation>
    </message>
    <message>
        <source>The line for engram-cli that compares the same, with the same figures</source>
        <translation type="unfinished">La línea para engram-cli que compara lo mismo, con las mismas cifras</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1 (abierto)</translation>
    </message>
    <message>
        <source>Choose a second agent first.</source>
        <translation type="unfinished">Elija primero un segundo agente.</translation>
    </message>
    <message>
        <source>Asks both about the same test digits</source>
        <translation type="unfinished">Pregunta a ambos por los mismos dígitos de prueba</translation>
    </message>
    <message>
        <source>Nothing has been changed yet that could be undone; teach the agent, or choose another second agent.</source>
        <translation type="unfinished">Aún no se ha cambiado nada que pueda deshacerse; enseñe al agente o elija otro segundo agente.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation type="unfinished">%1 antes de: %2</translation>
    </message>
    <message>
        <source>Teaching the second agent…</source>
        <translation type="unfinished">Enseñando al segundo agente…</translation>
    </message>
    <message numerus="yes">
        <source>Taught the same %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>Se le enseñó la misma %Ln lección.</numerusform>
            <numerusform>Se le enseñaron las mismas %Ln lecciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others are drawings, judged answers, or of data sets that are not open.</source>
        <translation type="unfinished">
            <numerusform>%Ln otra es un dibujo, una respuesta juzgada o de un conjunto de datos que no está abierto.</numerusform>
            <numerusform>%Ln otras son dibujos, respuestas juzgadas o de conjuntos de datos que no están abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with an agent</source>
        <translation type="unfinished">Comparar con un agente</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agentes (*.engram);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">Leyendo %1…</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">Dibuje un dígito en el lienzo.</translation>
    </message>
    <message>
        <source>Testing both…</source>
        <translation type="unfinished">Probando ambos…</translation>
    </message>
    <message>
        <source>Stopped; nothing is compared.</source>
        <translation type="unfinished">Detenido; no se ha comparado nada.</translation>
    </message>
    <message>
        <source>The open agent has changed since.</source>
        <translation type="unfinished">El agente abierto ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Listed: %L1 of %L2; Export has all.</source>
        <translation type="unfinished">En la lista: %L1 de %L2; Exportar lo tiene todo.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished">Exportar la comparación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">Comparación</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exportado a %1</translation>
    </message>
    <message>
        <source>Save the second agent</source>
        <translation type="unfinished">Guardar el segundo agente</translation>
    </message>
    <message>
        <source>Agents (*.engram)</source>
        <translation type="unfinished">Agentes (*.engram)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Guardado en %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La orden está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 %L2, %3: the first read %4, the second %5</source>
        <translation type="unfinished">%1 %L2, %3: el primero leyó %4, el segundo %5</translation>
    </message>
    <message>
        <source>The second agent is ready: %1</source>
        <translation type="unfinished">El segundo agente está listo: %1</translation>
    </message>
    <message>
        <source>Stops what is at work now; what was shown before stays</source>
        <translation type="unfinished">Detiene lo que está en marcha; lo que se mostraba antes se queda</translation>
    </message>
    <message>
        <source>Pictures that they read differently, both answers below each; Enter puts one on the canvas</source>
        <translation type="unfinished">Imágenes que leen de forma distinta, con ambas respuestas debajo; Intro pone una en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Read differently (digit: first | second)</source>
        <translation type="unfinished">Leídas de &amp;forma distinta (dígito: primero | segundo)</translation>
    </message>
    <message>
        <source>Both read every picture alike.</source>
        <translation type="unfinished">Los dos leen igual todas las imágenes.</translation>
    </message>
    <message>
        <source>Test both to see how well each reads, and which pictures they read differently.</source>
        <translation type="unfinished">Pruebe ambos para ver lo bien que lee cada uno y qué imágenes leen de forma distinta.</translation>
    </message>
    <message>
        <source>%1: %2 | %3</source>
        <translation type="unfinished">%1: %2 | %3</translation>
    </message>
    <message>
        <source>The open data set, or digits of one&apos;s own, that both are asked about</source>
        <translation type="unfinished">El conjunto de datos abierto, o los dígitos propios, por los que se pregunta a ambos</translation>
    </message>
    <message>
        <source>All figures and the pictures that they read differently, as CSV or JSON</source>
        <translation type="unfinished">Todas las cifras y las imágenes que leen de forma distinta, como CSV o JSON</translation>
    </message>
    <message>
        <source>Open a data set with test digits under Data, or keep some of your own; MNIST has them.</source>
        <translation type="unfinished">Abra en Datos un conjunto con dígitos de prueba, o guarde algunos propios; MNIST los tiene.</translation>
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
        <source>Forget it</source>
        <translation type="unfinished">Olvidar</translation>
    </message>
    <message>
        <source>The memory as a drawing, which the agent answers</source>
        <translation type="unfinished">El recuerdo como dibujo, al que el agente responde</translation>
    </message>
    <message>
        <source>Takes the memory out of the agent; Undo brings it back</source>
        <translation type="unfinished">Quita el recuerdo del agente; Deshacer lo devuelve</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation type="unfinished">Poner en el lienzo</translation>
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
    <name>engram::ConnectorFields</name>
    <message>
        <source>Kind of connector</source>
        <translation type="unfinished">Tipo de conector</translation>
    </message>
    <message>
        <source>Which bits of the picture, and which neighbours, each neuron reads</source>
        <translation type="unfinished">Qué bits de la imagen y qué vecinos lee cada neurona</translation>
    </message>
</context>
<context>
    <name>engram::ContextHelp</name>
    <message>
        <source>Panels that share one place; the one that is chosen is in front</source>
        <translation type="unfinished">Paneles que comparten un lugar; el elegido está delante</translation>
    </message>
    <message>
        <source>Closes this and changes nothing</source>
        <translation type="unfinished">Cierra esto sin cambiar nada</translation>
    </message>
    <message>
        <source>Closes this</source>
        <translation type="unfinished">Cierra esto</translation>
    </message>
</context>
<context>
    <name>engram::CurveChart</name>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished">Curvas de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln lessons: %2 % right, %3 % wrong</source>
        <translation type="unfinished">
            <numerusform>%1 tras %Ln lección: %2 % bien, %3 % mal</numerusform>
            <numerusform>%1 tras %Ln lecciones: %2 % bien, %3 % mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation type="unfinished">%1 (publicado)</translation>
    </message>
    <message>
        <source>%1; one draw</source>
        <translation type="unfinished">%1; un sorteo</translation>
    </message>
    <message numerus="yes">
        <source>%1; mean of %Ln draws, ± %2 %</source>
        <translation type="unfinished">
            <numerusform>%1; media de %Ln sorteo, ± %2 %</numerusform>
            <numerusform>%1; media de %Ln sorteos, ± %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation type="unfinished">Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation type="unfinished">lecciones</translation>
    </message>
    <message>
        <source>right answers, %</source>
        <translation type="unfinished">respuestas correctas, %</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished">Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>How many answers are right after so many lessons; the band is one standard deviation to both sides. The arrow keys go from mark to mark</source>
        <translation type="unfinished">Cuántas respuestas son correctas tras tantas lecciones; la banda es una desviación estándar a ambos lados. Las flechas van de marca en marca</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <translation type="unfinished">%1, equilibrado</translation>
    </message>
    <message>
        <source>scattering (Bruna, Mallat 2013)</source>
        <translation type="unfinished">dispersión (Bruna, Mallat 2013)</translation>
    </message>
    <message>
        <source>distortions (Keysers 2007)</source>
        <translation type="unfinished">distorsiones (Keysers 2007)</translation>
    </message>
    <message>
        <source>shape context (Belongie 2002)</source>
        <translation type="unfinished">contexto de forma (Belongie 2002)</translation>
    </message>
</context>
<context>
    <name>engram::CurveWindow</name>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Presets and agents to measure</source>
        <translation type="unfinished">Preajustes y agentes que se miden</translation>
    </message>
    <message>
        <source>&amp;Add an agent…</source>
        <translation type="unfinished">&amp;Añadir un agente…</translation>
    </message>
    <message>
        <source>Measures the settings of an agent&apos;s file, taught anew, beside the presets</source>
        <translation type="unfinished">Mide, junto a los preajustes, los ajustes del archivo de un agente, enseñado de nuevo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen agent&apos;s file out of this list (Del); the file stays</source>
        <translation type="unfinished">Quita de esta lista el archivo de agente elegido (Supr); el archivo se conserva</translation>
    </message>
    <message>
        <source>&amp;Presets and agents</source>
        <translation type="unfinished">Prea&amp;justes y agentes</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">Dígitos de</translation>
    </message>
    <message>
        <source>The open data set whose training digits are taught and whose test digits are asked about</source>
        <translation type="unfinished">El conjunto de datos abierto cuyos dígitos de entrenamiento se enseñan y cuyos dígitos de prueba se preguntan</translation>
    </message>
    <message>
        <source>Fewest lessons</source>
        <translation type="unfinished">Menos lecciones</translation>
    </message>
    <message>
        <source>Most lessons</source>
        <translation type="unfinished">Más lecciones</translation>
    </message>
    <message>
        <source>Up to all training digits</source>
        <translation type="unfinished">Hasta todos los dígitos de entrenamiento</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished">Sorteos</translation>
    </message>
    <message>
        <source>How often each number of lessons is measured, with other lessons and questions: the curve is the mean, the band one standard deviation</source>
        <translation type="unfinished">Cuántas veces se mide cada número de lecciones, con otras lecciones y preguntas: la curva es la media, la banda una desviación estándar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Of the first draw; the next ones count on. The same seed gives the same figures</source>
        <translation type="unfinished">Del primer sorteo; los siguientes continúan. La misma semilla da las mismas cifras</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">Imágenes de prueba</translation>
    </message>
    <message>
        <source>So many random test digits are asked about in each measurement</source>
        <translation type="unfinished">En cada medición se pregunta por tantos dígitos de prueba al azar</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">Pasos cada una</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">Pasos que da un agente antes de que cuente su respuesta</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished">&amp;Medir</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished">De&amp;tener</translation>
    </message>
    <message>
        <source>What is measured stays; Measure goes on from there</source>
        <translation type="unfinished">Lo medido se conserva; Medir sigue desde ahí</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">&amp;Dígitos de</translation>
    </message>
    <message>
        <source>Lessons &amp;from</source>
        <translation type="unfinished">&amp;Lecciones de</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished">&amp;hasta</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation type="unfinished">Sorte&amp;os</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">S&amp;emilla</translation>
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
        <source>P&amp;ublished figures of others</source>
        <translation type="unfinished">Cifras p&amp;ublicadas por otros</translation>
    </message>
    <message>
        <source>What other methods were published to reach on MNIST, as dotted lines</source>
        <translation type="unfinished">Lo que otros métodos alcanzan en MNIST según se ha publicado, en líneas de puntos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportar…</translation>
    </message>
    <message>
        <source>The figure as PNG or SVG, the measurements as CSV</source>
        <translation type="unfinished">La figura como PNG o SVG, las mediciones como CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">&amp;Copiar como orden</translation>
    </message>
    <message>
        <source>The line for engram-cli that measures the same, with the same figures</source>
        <translation type="unfinished">La línea para engram-cli que mide lo mismo, con las mismas cifras</translation>
    </message>
    <message>
        <source>Point at a mark, or use the arrow keys, for its figures.</source>
        <translation type="unfinished">Señale una marca, o use las flechas, para ver sus cifras.</translation>
    </message>
    <message>
        <source>all %L1</source>
        <translation type="unfinished">todos, %L1</translation>
    </message>
    <message>
        <source>Open a data set with training and test digits under Data; MNIST has both.</source>
        <translation type="unfinished">Abra en Datos un conjunto con dígitos de entrenamiento y de prueba; MNIST tiene ambos.</translation>
    </message>
    <message>
        <source>Tick at least one preset or agent.</source>
        <translation type="unfinished">Marque al menos un preajuste o un agente.</translation>
    </message>
    <message>
        <source>The fewest lessons are more than the most.</source>
        <translation type="unfinished">El número menor de lecciones supera al mayor.</translation>
    </message>
    <message>
        <source>Teaches and tests; the curves grow as it goes</source>
        <translation type="unfinished">Enseña y prueba; las curvas crecen sobre la marcha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation type="unfinished">
            <numerusform>%Ln medición</numerusform>
            <numerusform>%Ln mediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished">%1 en %2 s</translation>
    </message>
    <message>
        <source>Stopped after %1 of %L2; Measure goes on from there</source>
        <translation type="unfinished">Detenido tras %1 de %L2; Medir sigue desde ahí</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">Midiendo…</translation>
    </message>
    <message>
        <source>%L1 of %L2 measured</source>
        <translation type="unfinished">%L1 de %L2 medidos</translation>
    </message>
    <message>
        <source>%1 · about %2 min left</source>
        <translation type="unfinished">%1 · quedan unos %2 min</translation>
    </message>
    <message>
        <source>%1 · about %2 s left</source>
        <translation type="unfinished">%1 · quedan unos %2 s</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished">Añadir un agente</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Agentes (*.engram);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the learning curve</source>
        <translation type="unfinished">Exportar la curva de aprendizaje</translation>
    </message>
    <message>
        <source>Picture (*.png);;Picture (*.svg);;Measurements (*.csv)</source>
        <translation type="unfinished">Imagen (*.png);;Imagen (*.svg);;Mediciones (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation type="unfinished">Imagen (*.svg)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .csv.</source>
        <translation type="unfinished">Elija un nombre que termine en .png, .svg o .csv.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exportado a %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La orden está en el portapapeles.</translation>
    </message>
    <message>
        <source>Drawn at random: 10 are one of each digit on average, but seldom all ten</source>
        <translation type="unfinished">Elegidos al azar: 10 son de media uno de cada dígito, pero rara vez los diez</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">Curva de aprendizaje: %1</translation>
    </message>
    <message>
        <source>Those with a check mark are measured; Space sets it</source>
        <translation type="unfinished">Se miden los que están marcados; la barra espaciadora marca</translation>
    </message>
    <message>
        <source>As many of each di&amp;git</source>
        <translation type="unfinished">Todos los dígitos por i&amp;gual</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">Así 10 lecciones son una de cada dígito y 1000 son cien de cada uno; si no, se eligen al azar</translation>
    </message>
    <message>
        <source>10 are one of each digit</source>
        <translation type="unfinished">10 son una de cada dígito</translation>
    </message>
    <message>
        <source>The settings of the agent that is open, taught anew; the agent itself stays as it is</source>
        <translation type="unfinished">Los ajustes del agente abierto, al que se enseña de nuevo; el agente mismo queda como está</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1 (abierto)</translation>
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
        <source>Open data fo&amp;lder…</source>
        <translation type="unfinished">Abrir carpeta de dat&amp;os…</translation>
    </message>
    <message>
        <source>Export &amp;digits…</source>
        <translation type="unfinished">Exportar &amp;dígitos…</translation>
    </message>
    <message>
        <source>Save the digits of the selected set as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">Guardar los dígitos del conjunto seleccionado como NPZ, IDX, carpeta de imágenes u hoja de fuente</translation>
    </message>
    <message>
        <source>Cop&amp;y into my digits…</source>
        <translation type="unfinished">Co&amp;piar en mis dígitos…</translation>
    </message>
    <message>
        <source>Keep digits of the selected set among your own</source>
        <translation type="unfinished">Conservar dígitos del conjunto seleccionado entre los suyos</translation>
    </message>
    <message>
        <source>Ed&amp;it cells…</source>
        <translation type="unfinished">Ed&amp;itar celdas…</translation>
    </message>
    <message>
        <source>Mend the digits of the selected font sheet cell by cell</source>
        <translation type="unfinished">Corregir los dígitos de la hoja de fuente seleccionada celda a celda</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation type="unfinished">&amp;Galería…</translation>
    </message>
    <message>
        <source>All pictures of the data sets, page by page (Ctrl+G)</source>
        <translation type="unfinished">Todas las imágenes de los conjuntos de datos, página a página (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show its &amp;pictures…</source>
        <translation type="unfinished">Mostrar &amp;sus imágenes…</translation>
    </message>
    <message>
        <source>The gallery of the selected data set</source>
        <translation type="unfinished">La galería del conjunto de datos seleccionado</translation>
    </message>
    <message>
        <source>Pict&amp;ures nearly the same…</source>
        <translation type="unfinished">Imágenes casi ig&amp;uales…</translation>
    </message>
    <message>
        <source>Pairs of pictures that differ least, and those of them that are labelled differently</source>
        <translation type="unfinished">Los pares de imágenes que menos difieren, y los que llevan etiquetas distintas</translation>
    </message>
    <message>
        <source>The data sets that are open. Those with a check mark are used for teaching and testing</source>
        <translation type="unfinished">Los conjuntos de datos abiertos. Los marcados se usan para enseñar y probar</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation type="unfinished">Abrir una carpeta de datos</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation type="unfinished">Etiquetas de %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (%1);;All files (*)</source>
        <translation type="unfinished">Conjuntos de datos y hojas de fuente (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A folder with the files of a data set, or with a picture for each digit in folders called 0 to 9; or drop it on the window (Ctrl+Shift+O)</source>
        <translation type="unfinished">Una carpeta con los archivos de un conjunto de datos, o con una imagen para cada dígito en carpetas llamadas 0 a 9; o soltarla sobre la ventana (Ctrl+Mayús+O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to teach</source>
        <translation type="unfinished">
            <numerusform>%Ln dígito para enseñar</numerusform>
            <numerusform>%Ln dígitos para enseñar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to test with</source>
        <translation type="unfinished">
            <numerusform>%Ln dígito para probar</numerusform>
            <numerusform>%Ln dígitos para probar</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hosen data sets</source>
        <translation type="unfinished">Con&amp;juntos de datos elegidos</translation>
    </message>
    <message>
        <source>No data set is open. Open a file or a folder, or drop it on the window.</source>
        <translation type="unfinished">No hay ningún conjunto de datos abierto. Abra un archivo o una carpeta, o suéltelo en la ventana.</translation>
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
        <translation type="unfinished">Son imágenes de prueba. Una vez enseñadas, no dicen nada de dígitos nuevos para el agente: la próxima prueba las cuenta aparte.</translation>
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
    <name>engram::DigitExport</name>
    <message>
        <source>NumPy archive (*.npz)</source>
        <translation type="unfinished">Archivo NumPy (*.npz)</translation>
    </message>
    <message>
        <source>Two files as MNIST&apos;s, IDX (*.idx)</source>
        <translation type="unfinished">Dos archivos como los de MNIST, IDX (*.idx)</translation>
    </message>
    <message>
        <source>New folder of PNG pictures, by digit (*)</source>
        <translation type="unfinished">Carpeta nueva de imágenes PNG, por dígito (*)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, text (*.txt)</source>
        <translation type="unfinished">Hoja de fuente de diez dígitos, texto (*.txt)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, spreadsheet (*.xlsx)</source>
        <translation type="unfinished">Hoja de fuente de diez dígitos, hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing digits…</source>
        <translation type="unfinished">Escribiendo dígitos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation type="unfinished">Exportar dígitos</translation>
    </message>
</context>
<context>
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">El dibujo como lo recibe el agente</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished">Todavía no hay nada dibujado</translation>
    </message>
    <message numerus="yes">
        <source>28 x 28 pixels, %Ln with ink</source>
        <translation type="unfinished">
            <numerusform>28 x 28 píxeles, %Ln con tinta</numerusform>
            <numerusform>28 x 28 píxeles, %Ln con tinta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">Dígitos de la imagen</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">Enseñar que es &amp;%1</translation>
    </message>
    <message>
        <source>The digits that were found in the picture; click one to ask about it, type what it is to teach it</source>
        <translation type="unfinished">Los dígitos hallados en la imagen; haga clic en uno para preguntar por él, escriba cuál es para enseñarlo</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches and keeps.</source>
        <translation type="unfinished">Intro pone un dígito en el lienzo; escribir un dígito dice qué es; la tecla de menú enseña y conserva.</translation>
    </message>
    <message>
        <source>&amp;Keep among my digits</source>
        <translation type="unfinished">&amp;Conservar entre mis dígitos</translation>
    </message>
    <message>
        <source>Keep its whole &amp;line</source>
        <translation type="unfinished">Conservar toda la &amp;línea</translation>
    </message>
    <message>
        <source>as &amp;%1</source>
        <translation type="unfinished">como &amp;%1</translation>
    </message>
    <message>
        <source>Keep &amp;all as they are read</source>
        <translation type="unfinished">Conservar &amp;todos como se leyeron</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">&amp;Poner en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">¿Por qué &amp;se lee así?</translation>
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
        <source>Click: put it on the canvas. Right click: teach or keep it.</source>
        <translation type="unfinished">Clic: ponerlo en el lienzo. Clic derecho: enseñarlo o conservarlo.</translation>
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
        <source>Rename</source>
        <translation type="unfinished">Cambiar el nombre</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">Aparece en el título de la ventana y en los resultados, y se guarda con el agente</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished">Si no guarda, se perderán los cambios desde que se guardó por última vez.</translation>
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
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">Conserv&amp;ar</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be kept.</source>
        <translation type="unfinished">Dibuje primero un dígito; un lienzo vacío no se puede conservar.</translation>
    </message>
    <message>
        <source>Keep the drawing as %1 among your own digits (%2)</source>
        <translation type="unfinished">Conservar el dibujo como %1 entre sus dígitos (%2)</translation>
    </message>
    <message>
        <source>Keep the drawing among your own digits: type its digit first (%1)</source>
        <translation type="unfinished">Conservar el dibujo entre sus dígitos: escriba primero su dígito (%1)</translation>
    </message>
    <message>
        <source>The agent stores the inverse of every output bit</source>
        <translation type="unfinished">El agente guarda el inverso de cada bit de salida</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">el cambio anterior</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation type="unfinished">el cierre de %1</translation>
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
    <message>
        <source>A view as a picture, the settling as an animation, or what they show as text</source>
        <translation type="unfinished">Una vista como imagen, la estabilización como animación o lo que muestran como texto</translation>
    </message>
    <message>
        <source>How much larger than on the screen a picture becomes: 2 or more for print</source>
        <translation type="unfinished">Cuánto mayor que en la pantalla será la imagen: 2 o más para imprimir</translation>
    </message>
    <message>
        <source>Asks for a name and a folder, and writes the file</source>
        <translation type="unfinished">Pide un nombre y una carpeta, y escribe el archivo</translation>
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
        <translation type="unfinished">Aún no se ha probado nada.</translation>
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
        <source>Digits of the bold style of the font</source>
        <translation type="unfinished">Dígitos del estilo negrita de la fuente</translation>
    </message>
    <message>
        <source>Digits of the italic style of the font</source>
        <translation type="unfinished">Dígitos del estilo cursiva de la fuente</translation>
    </message>
    <message>
        <source>The ten digits can be taught then, and asked about</source>
        <translation type="unfinished">Después los diez dígitos se pueden enseñar y preguntar</translation>
    </message>
    <message>
        <source>%1: ten digits, as large and as centred as those of MNIST.</source>
        <translation type="unfinished">%1: diez dígitos, tan grandes y centrados como los de MNIST.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryActions</name>
    <message>
        <source>Put the picture on the canvas and see what the agent makes of it (Enter)</source>
        <translation type="unfinished">Poner la imagen en el lienzo y ver qué hace de ella el agente (Intro)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Enseñar</translation>
    </message>
    <message>
        <source>Teach those of the chosen pictures that the agent was not taught yet and that are not left out (Ctrl+T)</source>
        <translation type="unfinished">Enseñar, de las imágenes elegidas, las que aún no se enseñaron y no están excluidas (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget the chosen memories; Undo brings them back (Delete)</source>
        <translation type="unfinished">Olvidar los recuerdos elegidos; Deshacer los recupera (Supr)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">Ex&amp;portar…</translation>
    </message>
    <message>
        <source>Save the chosen pictures, or all that are shown, as a data set (NPZ) or as a folder of PNG pictures (Ctrl+E)</source>
        <translation type="unfinished">Guardar las imágenes elegidas, o todas las mostradas, como conjunto de datos (NPZ) o carpeta de imágenes PNG (Ctrl+E)</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation type="unfinished">&amp;Incluir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished">E&amp;xcluir</translation>
    </message>
    <message>
        <source>Lessons may be drawn from the chosen pictures again (Ctrl+L)</source>
        <translation type="unfinished">Las imágenes elegidas pueden volver a servir de lecciones (Ctrl+L)</translation>
    </message>
    <message>
        <source>No lesson is drawn from the chosen pictures any more; Undo takes them in again (Ctrl+L)</source>
        <translation type="unfinished">Las imágenes elegidas dejan de servir de lecciones; Deshacer las incluye de nuevo (Ctrl+L)</translation>
    </message>
    <message>
        <source>On the canvas: %1</source>
        <translation type="unfinished">En el lienzo: %1</translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln chosen pictures</source>
        <translation type="unfinished">
            <numerusform>enseñar %Ln imagen elegida</numerusform>
            <numerusform>enseñar %Ln imágenes elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Data set (*.npz)</source>
        <translation type="unfinished">Conjunto de datos (*.npz)</translation>
    </message>
    <message>
        <source>Folder of PNG pictures (*)</source>
        <translation type="unfinished">Carpeta de imágenes PNG (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation type="unfinished">Exportar imágenes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished">imágenes</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished">Exportando %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln pictures to %1</source>
        <translation type="unfinished">
            <numerusform>%Ln imagen exportada a %1</numerusform>
            <numerusform>%Ln imágenes exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">Poner en el &amp;lienzo</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">¿Por qué &amp;se lee así?</translation>
    </message>
    <message>
        <source>Put the picture on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">Poner la imagen en el lienzo y ver en el Inspector por qué el agente responde así</translation>
    </message>
</context>
<context>
    <name>engram::GalleryExportWords</name>
    <message>
        <source>The export was stopped; %1 holds what was written until then.</source>
        <translation type="unfinished">La exportación se detuvo; %1 contiene lo escrito hasta entonces.</translation>
    </message>
    <message>
        <source>%1: the folder could not be made.</source>
        <translation type="unfinished">%1: no se pudo crear la carpeta.</translation>
    </message>
    <message>
        <source>None of these memories is a digit: a data set needs one.</source>
        <translation type="unfinished">Ninguno de estos recuerdos es un dígito: un conjunto de datos necesita uno.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryPage</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished">Conjunto de datos</translation>
    </message>
    <message>
        <source>Where memories come from</source>
        <translation type="unfinished">De dónde vienen los recuerdos</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation type="unfinished">Parte del conjunto de datos</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">Dígito</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation type="unfinished">Cuáles mostrar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Orden</translation>
    </message>
    <message>
        <source>Pictures of the data sets</source>
        <translation type="unfinished">Imágenes de los conjuntos de datos</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">Recuerdos</translation>
    </message>
    <message>
        <source>What it &amp;misled</source>
        <translation type="unfinished">Lo que en&amp;gañó</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <source>Go to the picture of this number</source>
        <translation type="unfinished">Ir a la imagen de este número</translation>
    </message>
    <message>
        <source>Type the number of a picture and press Enter; once more for the next of that number</source>
        <translation type="unfinished">Escriba el número de una imagen y pulse Intro; otra vez para la siguiente con ese número</translation>
    </message>
    <message>
        <source>The pictures that the last test misread because of this memory (Ctrl+M)</source>
        <translation type="unfinished">Las imágenes que la última prueba leyó mal por este recuerdo (Ctrl+M)</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">Todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation type="unfinished">De todas partes</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished">Dibujos</translation>
    </message>
    <message>
        <source>Misread in the last test because of %1</source>
        <translation type="unfinished">Mal leídas en la última prueba por %1</translation>
    </message>
    <message>
        <source>No data set is open. Open one under Data in the menu of the main window, or drop a file on it.</source>
        <translation type="unfinished">No hay ningún conjunto de datos abierto. Abra uno con Datos en el menú de la ventana principal, o suelte un archivo en ella.</translation>
    </message>
    <message>
        <source>The agent remembers nothing yet. Draw a digit and teach it, or teach a data set.</source>
        <translation type="unfinished">El agente todavía no recuerda nada. Dibuje un dígito y enséñelo, o enseñe un conjunto de datos.</translation>
    </message>
    <message>
        <source>There was no test yet. Test the agent in the main window (Ctrl+R); then this shows what went wrong.</source>
        <translation type="unfinished">Aún no hubo ninguna prueba. Pruebe el agente en la ventana principal (Ctrl+R); aquí se verá lo que salió mal.</translation>
    </message>
    <message>
        <source>The last test misread none of these.</source>
        <translation type="unfinished">La última prueba no leyó mal ninguna de estas.</translation>
    </message>
    <message>
        <source>None of these decided a wrong answer of the last test.</source>
        <translation type="unfinished">Ninguno decidió una respuesta errónea de la última prueba.</translation>
    </message>
    <message>
        <source>None of these is left out. Choose pictures and press Leave out: no lesson is drawn from them then.</source>
        <translation type="unfinished">Ninguna está excluida. Elija imágenes y pulse Excluir: dejan de servir de lecciones.</translation>
    </message>
    <message>
        <source>There is no such picture. Choose less narrowly above.</source>
        <translation type="unfinished">No hay ninguna imagen así. Elija arriba con menos restricciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of a picture: 34072.</source>
        <translation type="unfinished">Escriba el número de una imagen: 34072.</translation>
    </message>
    <message>
        <source>None of the pictures that are shown has the number %1.</source>
        <translation type="unfinished">Ninguna de las imágenes mostradas tiene el número %1.</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation type="unfinished">Elegir &amp;todo</translation>
    </message>
    <message>
        <source>Lar&amp;ger pictures</source>
        <translation type="unfinished">Imágenes más gran&amp;des</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation type="unfinished">Imágenes más pe&amp;queñas</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">Todas las partes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished">Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">Prueba</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Los 10 dígitos</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished">Todas las imágenes</translation>
    </message>
    <message>
        <source>Misread by the last test</source>
        <translation type="unfinished">Mal leídas en la última prueba</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished">Enseñadas</translation>
    </message>
    <message>
        <source>Not taught</source>
        <translation type="unfinished">No enseñadas</translation>
    </message>
    <message>
        <source>As they lie</source>
        <translation type="unfinished">En su orden</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">Todos los recuerdos</translation>
    </message>
    <message>
        <source>The five that cost most</source>
        <translation type="unfinished">Los cinco que más cuestan</translation>
    </message>
    <message>
        <source>All that decided a wrong answer</source>
        <translation type="unfinished">Todos los que decidieron una respuesta errónea</translation>
    </message>
    <message>
        <source>As they were taught</source>
        <translation type="unfinished">En el orden enseñado</translation>
    </message>
    <message>
        <source>Left out of teaching</source>
        <translation type="unfinished">Excluidas de la enseñanza</translation>
    </message>
    <message>
        <source>By digit</source>
        <translation type="unfinished">Por dígito</translation>
    </message>
    <message>
        <source>Most wrong answers first</source>
        <translation type="unfinished">Más respuestas erróneas primero</translation>
    </message>
    <message>
        <source>Most right answers first</source>
        <translation type="unfinished">Más respuestas correctas primero</translation>
    </message>
    <message>
        <source>Right and wrong answers of the last test that each memory decided</source>
        <translation type="unfinished">Respuestas correctas y erróneas de la última prueba que decidió cada recuerdo</translation>
    </message>
    <message>
        <source>last test: ✓ right, ✗ wrong</source>
        <translation type="unfinished">última prueba: ✓ bien, ✗ mal</translation>
    </message>
    <message>
        <source>7→1: a 7 that the last test read as 1 · dot: taught · struck out: left out of teaching</source>
        <translation type="unfinished">7→1: un 7 que la última prueba leyó como 1 · punto: enseñada · tachada: excluida de la enseñanza</translation>
    </message>
    <message>
        <source>✗ and ✓: so many wrong and right answers of the last test it decided · struck out: left out of teaching</source>
        <translation type="unfinished">✗ y ✓: cuántas respuestas erróneas y correctas de la última prueba decidió · tachado: excluido de la enseñanza</translation>
    </message>
</context>
<context>
    <name>engram::GalleryView</name>
    <message>
        <source>Arrow keys go from picture to picture; with Shift they choose several, with Ctrl none; Space chooses one more; Enter puts one on the canvas.</source>
        <translation type="unfinished">Las flechas van de imagen en imagen; con Mayús eligen varias, con Ctrl ninguna; Espacio elige una más; Intro pone una en el lienzo.</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWindow</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished">Galería</translation>
    </message>
    <message>
        <source>&amp;Data sets</source>
        <translation type="unfinished">Conjuntos de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation type="unfinished">&amp;Recuerdos</translation>
    </message>
    <message>
        <source>Nearly the &amp;same</source>
        <translation type="unfinished">Casi &amp;iguales</translation>
    </message>
    <message>
        <source>Pictures of the data sets, the memories, or pictures that are nearly the same</source>
        <translation type="unfinished">Imágenes de los conjuntos de datos, los recuerdos o imágenes casi iguales</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWords</name>
    <message>
        <source>code %1</source>
        <translation type="unfinished">código %1</translation>
    </message>
    <message>
        <source>decided %1 and %2</source>
        <translation type="unfinished">decidió %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation type="unfinished">
            <numerusform>%Ln respuesta errónea</numerusform>
            <numerusform>%Ln respuestas erróneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right ones</source>
        <translation type="unfinished">
            <numerusform>%Ln correcta</numerusform>
            <numerusform>%Ln correctas</numerusform>
        </translation>
    </message>
    <message>
        <source>taught</source>
        <translation type="unfinished">enseñada</translation>
    </message>
    <message>
        <source>read as %1 in the last test</source>
        <translation type="unfinished">leída como %1 en la última prueba</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">ningún dígito</translation>
    </message>
    <message>
        <source>left out of teaching</source>
        <translation type="unfinished">excluida de la enseñanza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation type="unfinished">
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln recuerdo</numerusform>
            <numerusform>%Ln recuerdos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::HeatView</name>
    <message>
        <source>Average of the memories</source>
        <translation type="unfinished">Promedio de los recuerdos</translation>
    </message>
</context>
<context>
    <name>engram::HelpWindow</name>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Cómo funciona Engram</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation type="unfinished">Palabras que se buscan en todas las páginas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Encontrado</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Contenido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Adelante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing on any page.</source>
        <translation type="unfinished">En ninguna página.</translation>
    </message>
    <message>
        <source>A page of the book; Tab goes from link to link</source>
        <translation type="unfinished">Una página del libro; Tab va de enlace en enlace</translation>
    </message>
    <message>
        <source>Where the words stand in the book; choose a place to read there</source>
        <translation type="unfinished">Dónde están las palabras en el libro; elija un lugar para leer allí</translation>
    </message>
    <message>
        <source>The pages of the book and their parts; choose one to read it</source>
        <translation type="unfinished">Las páginas del libro y sus partes; elija la que quiera leer</translation>
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
        <translation type="unfinished">Los 10 dígitos</translation>
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
        <translation type="unfinished">Todo origen</translation>
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
        <translation type="unfinished">Borrar el historial</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportar…</translation>
    </message>
    <message>
        <source>Limit it</source>
        <translation type="unfinished">Limitar</translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>El historial guarda ahora %Ln estado. Deshacer recupera lo que se quite; los recuerdos permanecen.</numerusform>
            <numerusform>El historial guarda ahora %Ln estados. Deshacer recupera lo que se quite; los recuerdos permanecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer states take less room in memory and in the file; the memories stay</source>
        <translation type="unfinished">Menos estados ocupan menos espacio en la memoria y en el archivo; los recuerdos se quedan</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished">Elegir qué se muestra</translation>
    </message>
    <message>
        <source>Choices of what the history shows, in place of the timeline, and back</source>
        <translation type="unfinished">Elegir qué muestra el historial, en lugar de la cronología, y volver</translation>
    </message>
    <message>
        <source>To the random start of this answer</source>
        <translation type="unfinished">Al inicio aleatorio de esta respuesta</translation>
    </message>
    <message>
        <source>To the first state of the history</source>
        <translation type="unfinished">Al primer estado del historial</translation>
    </message>
    <message>
        <source>To the last step of this answer</source>
        <translation type="unfinished">Al último paso de esta respuesta</translation>
    </message>
    <message>
        <source>To the last state of the history</source>
        <translation type="unfinished">Al último estado del historial</translation>
    </message>
</context>
<context>
    <name>engram::ImaginePart</name>
    <message>
        <source>Imagine</source>
        <translation type="unfinished">Imaginar</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation type="unfinished">De qué partir</translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished">ruido</translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation type="unfinished">la etiqueta elegida</translation>
    </message>
    <message>
        <source>the upper half of the drawing</source>
        <translation type="unfinished">la mitad superior del dibujo</translation>
    </message>
    <message>
        <source>the lower half of the drawing</source>
        <translation type="unfinished">la mitad inferior del dibujo</translation>
    </message>
    <message>
        <source>the left half of the drawing</source>
        <translation type="unfinished">la mitad izquierda del dibujo</translation>
    </message>
    <message>
        <source>the right half of the drawing</source>
        <translation type="unfinished">la mitad derecha del dibujo</translation>
    </message>
    <message>
        <source>A label begins with the pixels that most of its memories have; of a drawing the other half is noise</source>
        <translation type="unfinished">Una etiqueta empieza con los píxeles que tienen casi todos sus recuerdos; de un dibujo, la otra mitad es ruido</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation type="unfinished">Semilla del ruido</translation>
    </message>
    <message>
        <source>The same seed gives the same noise</source>
        <translation type="unfinished">La misma semilla da el mismo ruido</translation>
    </message>
    <message>
        <source>Imagined states, step by step</source>
        <translation type="unfinished">Estados imaginados, paso a paso</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation type="unfinished">la etiqueta %1</translation>
    </message>
    <message>
        <source>An agent that remembers nothing can imagine nothing. Teach it first.</source>
        <translation type="unfinished">Un agente que no recuerda nada no puede imaginar nada. Enséñele primero.</translation>
    </message>
    <message>
        <source>Draw a digit first: half of it is what the agent begins with.</source>
        <translation type="unfinished">Dibuje primero un dígito: el agente parte de una mitad.</translation>
    </message>
    <message>
        <source>No input is held: the state neurons read the state alone. What does the state fall into?</source>
        <translation type="unfinished">No se mantiene ninguna entrada: las neuronas de estado leen solo el estado. ¿En qué cae?</translation>
    </message>
    <message>
        <source>Imagining …</source>
        <translation type="unfinished">Imaginando …</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">ningún dígito</translation>
    </message>
    <message>
        <source>Step %1: reads %2</source>
        <translation type="unfinished">Paso %1: lee %2</translation>
    </message>
    <message>
        <source>It rests from step %1 on.</source>
        <translation type="unfinished">Se estabiliza a partir del paso %1.</translation>
    </message>
    <message>
        <source>It does not come to rest.</source>
        <translation type="unfinished">No llega a estabilizarse.</translation>
    </message>
    <message>
        <source>It is the memory %1.</source>
        <translation type="unfinished">Es el recuerdo %1.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest memory is %1; %Ln bits differ.</source>
        <translation type="unfinished">
            <numerusform>El recuerdo más cercano es %1; difiere %Ln bit.</numerusform>
            <numerusform>El recuerdo más cercano es %1; difieren %Ln bits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copiar como orden</translation>
    </message>
    <message>
        <source>The line for engram-cli that imagines the same</source>
        <translation type="unfinished">La línea para engram-cli que imagina lo mismo</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation type="unfinished">%1: lee %2</translation>
    </message>
    <message>
        <source>It means nothing for this agent: its windows look at the input alone, so without one there is nothing to see.</source>
        <translation type="unfinished">No significa nada para este agente: sus ventanas miran solo la entrada, y sin ella no hay nada que ver.</translation>
    </message>
    <message>
        <source>It means nothing for this agent: none of its state neurons reads the state.</source>
        <translation type="unfinished">No significa nada para este agente: ninguna de sus neuronas de estado lee el estado.</translation>
    </message>
    <message>
        <source>It means nothing for this agent: each of its state neurons reads nothing of the state but its own pixel.</source>
        <translation type="unfinished">No significa nada para este agente: cada neurona de estado lee del estado solo su propio píxel.</translation>
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
    <message>
        <source>Why the agent answered so: the whole answer, one neuron, or all memories</source>
        <translation type="unfinished">Por qué el agente respondió así: la respuesta entera, una neurona o todos los recuerdos</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">En mente</translation>
    </message>
    <message>
        <source>What the agent has in mind of each digit, and what it imagines</source>
        <translation type="unfinished">Lo que el agente tiene en mente de cada dígito, y lo que imagina</translation>
    </message>
</context>
<context>
    <name>engram::KeyMap</name>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished">teclas de flecha</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished">En el lienzo</translation>
    </message>
    <message>
        <source>Move the pen by 8 pixels</source>
        <translation type="unfinished">Mover el lápiz 8 píxeles</translation>
    </message>
    <message>
        <source>Move the pen by 1 pixel</source>
        <translation type="unfinished">Mover el lápiz 1 píxel</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished">Mayús y teclas de flecha</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation type="unfinished">Bajar el lápiz, levantarlo</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation type="unfinished">Decir qué dígito es</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">Enseñarlo</translation>
    </message>
    <message>
        <source>End the stroke</source>
        <translation type="unfinished">Terminar el trazo</translation>
    </message>
    <message>
        <source>In the layers Input and State</source>
        <translation type="unfinished">En las capas Entrada y Estado</translation>
    </message>
    <message>
        <source>Choose the neuron beside</source>
        <translation type="unfinished">Elegir la neurona de al lado</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">No elegir ninguna</translation>
    </message>
    <message>
        <source>Larger, smaller, whole</source>
        <translation type="unfinished">Más grande, más pequeño, entero</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished">En la cronología</translation>
    </message>
    <message>
        <source>State by state</source>
        <translation type="unfinished">Estado por estado</translation>
    </message>
    <message>
        <source>First and last state</source>
        <translation type="unfinished">Primer y último estado</translation>
    </message>
    <message>
        <source>More and fewer states</source>
        <translation type="unfinished">Más y menos estados</translation>
    </message>
    <message>
        <source>On the map of memories</source>
        <translation type="unfinished">En el mapa de recuerdos</translation>
    </message>
    <message>
        <source>Go from memory to memory</source>
        <translation type="unfinished">Ir de recuerdo en recuerdo</translation>
    </message>
    <message>
        <source>Open the memory</source>
        <translation type="unfinished">Abrir el recuerdo</translation>
    </message>
    <message>
        <source>Go along the path of the answer</source>
        <translation type="unfinished">Seguir el camino de la respuesta</translation>
    </message>
    <message>
        <source>In the presenter&apos;s view</source>
        <translation type="unfinished">En la vista de presentación</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation type="unfinished">Traer todo de vuelta</translation>
    </message>
    <message>
        <source>Elsewhere in the window</source>
        <translation type="unfinished">En otras partes de la ventana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from one part of the window to the next; these keys work wherever the focus is, unless their heading says where.</source>
        <translation type="unfinished">Todo puede hacerse sin ratón. Tab pasa de una parte de la ventana a la siguiente; estas teclas valen en todas partes, salvo que su título diga dónde.</translation>
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
    <message>
        <source>What the agent sees, a cell for each pixel. A click or the arrow keys choose a neuron</source>
        <translation type="unfinished">Lo que ve el agente, una celda por píxel. Un clic o las flechas eligen una neurona</translation>
    </message>
    <message>
        <source>What the agent makes of it, a neuron for each cell. A click or the arrow keys ask one why</source>
        <translation type="unfinished">Lo que el agente hace de ello, una neurona por celda. Un clic o las flechas preguntan por qué a una</translation>
    </message>
    <message>
        <source>&amp;Why is this bit so?</source>
        <translation type="unfinished">¿&amp;Por qué es así este bit?</translation>
    </message>
    <message>
        <source>%1/%2 · %3 changed</source>
        <translation type="unfinished">%1/%2 · %3 cambiados</translation>
    </message>
</context>
<context>
    <name>engram::LayerView</name>
    <message>
        <source>Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 shows the whole layer, Escape selects nothing.</source>
        <translation type="unfinished">Las flechas eligen una neurona, más y menos cambian el zoom, Mayús con flechas mueve una capa ampliada, 0 muestra toda la capa, Esc no elige nada.</translation>
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
        <translation type="unfinished">Curva de aprendizaje: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished">Comparación: %1</translation>
    </message>
    <message>
        <source>stopped after %L1 of %L2</source>
        <translation type="unfinished">detenida tras %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been taught; of the others %1 right</source>
        <translation type="unfinished">
            <numerusform>%Ln se había enseñado; de los demás, %1 correctos</numerusform>
            <numerusform>%Ln se habían enseñado; de los demás, %1 correctos</numerusform>
        </translation>
    </message>
    <message>
        <source>all had been taught</source>
        <translation type="unfinished">todos se habían enseñado</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Correctas</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % entre</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished">Dígitos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Lecciones</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Con</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>agents like it, taught anew; stopped after so many lessons</source>
        <translation type="unfinished">agentes como él, enseñados de nuevo; detenida tras esas lecciones</translation>
    </message>
    <message>
        <source>agents like it, taught anew</source>
        <translation type="unfinished">agentes como él, enseñados de nuevo</translation>
    </message>
</context>
<context>
    <name>engram::LogPage</name>
    <message>
        <source>Copy command</source>
        <translation type="unfinished">Copiar la orden</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation type="unfinished">Exportar el registro…</translation>
    </message>
    <message>
        <source>Log of the tests of this agent</source>
        <translation type="unfinished">Registro de las pruebas de este agente</translation>
    </message>
    <message>
        <source>The line of engram-cli that repeats the chosen test</source>
        <translation type="unfinished">La línea de engram-cli que repite la prueba elegida</translation>
    </message>
    <message>
        <source>It gives the same figures as long as the agent&apos;s file remembers what the agent did then</source>
        <translation type="unfinished">Da las mismas cifras mientras el archivo del agente recuerde lo que este recordaba entonces</translation>
    </message>
    <message>
        <source>Save the log as CSV or JSON</source>
        <translation type="unfinished">Guardar el registro como CSV o JSON</translation>
    </message>
    <message>
        <source>No test is kept yet. Every test, learning curve and comparison of this agent will be listed here and saved with it.</source>
        <translation type="unfinished">Aún no hay ninguna prueba. Cada prueba, curva de aprendizaje y comparación de este agente aparecerá aquí y se guardará con él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements of this agent, the newest first. Undo takes none of them back.</source>
        <translation type="unfinished">
            <numerusform>%Ln medición de este agente. Deshacer no la retira.</numerusform>
            <numerusform>%Ln mediciones de este agente, la más reciente primero. Deshacer no retira ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single command repeats this</source>
        <translation type="unfinished">Ninguna orden sola repite esto</translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message>
        <source>Teach and test</source>
        <translation type="unfinished">Enseñanza</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">Datos</translation>
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
        <translation type="unfinished">Barra de estado</translation>
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
        <translation type="unfinished">Ex&amp;portar…</translation>
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
        <translation type="unfinished">Transponer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">Dejar así</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 es una tubería o un dispositivo, no un archivo que se pueda abrir.</translation>
    </message>
    <message>
        <source>Only files, folders and pictures can be dropped here.</source>
        <translation type="unfinished">Aquí solo se pueden soltar archivos, carpetas e imágenes.</translation>
    </message>
    <message>
        <source>Which pictures were left out of teaching could not be read from the settings: %1</source>
        <translation type="unfinished">No se pudo leer de los ajustes qué imágenes estaban excluidas de la enseñanza: %1</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Recorrido guiado</translation>
    </message>
    <message>
        <source>The book of Engram, at the page about what has the focus</source>
        <translation type="unfinished">El libro de Engram, en la página sobre lo que tiene el foco</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation type="unfinished">Recorrido &amp;guiado</translation>
    </message>
    <message>
        <source>Goes through everything once and waits for each step; it goes on where it was left</source>
        <translation type="unfinished">Pasa una vez por todo y espera cada paso; sigue donde se dejó</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">&amp;Teclas</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation type="unfinished">Todas las teclas de la ventana</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished">¿Qué &amp;es esto?</translation>
    </message>
    <message>
        <source>Click a control next to be told what it does</source>
        <translation type="unfinished">Haga clic después en un elemento para saber qué hace</translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation type="unfinished">E&amp;xplicar lo que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished">In&amp;formar de un problema…</translation>
    </message>
    <message>
        <source>Version, system and settings, to be copied into a message</source>
        <translation type="unfinished">Versión, sistema y ajustes, para copiarlos en un mensaje</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished">El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Learning curve…</source>
        <translation type="unfinished">Curva de aprendi&amp;zaje…</translation>
    </message>
    <message>
        <source>How accuracy grows with lessons, for presets and agents</source>
        <translation type="unfinished">Cómo crece la exactitud con las lecciones, para preajustes y agentes</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation type="unfinished">Comparar a&amp;gentes…</translation>
    </message>
    <message>
        <source>A second agent beside this one: both answer the drawing, both are tested</source>
        <translation type="unfinished">Un segundo agente junto a este: ambos responden al dibujo, ambos se prueban</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">Copiar la orden e&amp;quivalente</translation>
    </message>
    <message>
        <source>What was taught or tested last, as a line for engram-cli that gives the same figures</source>
        <translation type="unfinished">Lo último que se enseñó o probó, como línea para engram-cli que da las mismas cifras</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La orden está en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Canvas, layers and answer on one page; the menu of a view prints that view alone</source>
        <translation type="unfinished">Lienzo, capas y respuesta en una página; el menú de una vista imprime solo esa vista</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished">Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">Nueva ven&amp;tana</translation>
    </message>
    <message>
        <source>One more window, with an agent of its own</source>
        <translation type="unfinished">Una ventana más, con un agente propio</translation>
    </message>
    <message>
        <source>Memor&amp;ies…</source>
        <translation type="unfinished">Rec&amp;uerdos…</translation>
    </message>
    <message>
        <source>All that the agent remembers, and what each memory did in the last test</source>
        <translation type="unfinished">Todo lo que el agente recuerda, y lo que hizo cada recuerdo en la última prueba</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished">Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>Docks and menus jump in place of sliding, and the cursor does not blink</source>
        <translation type="unfinished">Los paneles y los menús aparecen sin deslizarse y el cursor no parpadea</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">En mente</translation>
    </message>
    <message>
        <source>F5 or Escape brings everything back.</source>
        <translation type="unfinished">F5 o Esc trae todo de vuelta.</translation>
    </message>
    <message>
        <source>The log of tests</source>
        <translation type="unfinished">El registro de pruebas</translation>
    </message>
    <message>
        <source>“%1” holds pictures without labels. Which file has their labels?</source>
        <translation type="unfinished">«%1» contiene imágenes sin etiquetas. ¿Qué archivo tiene sus etiquetas?</translation>
    </message>
    <message>
        <source>Choose labels…</source>
        <translation type="unfinished">Elegir etiquetas…</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation type="unfinished">No abrirlo</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation type="unfinished">Conservar las notas</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">Cableado</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Answer of the open agent</source>
        <translation type="unfinished">Respuesta del agente abierto</translation>
    </message>
    <message>
        <source>Answer of the second agent</source>
        <translation type="unfinished">Respuesta del segundo agente</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">Comparación</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Vista previa</translation>
    </message>
    <message>
        <source>Whatever is worth knowing of this agent: what it was taught, and what for</source>
        <translation type="unfinished">Lo que conviene saber de este agente: qué se le enseñó y para qué</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished">Ca&amp;ncelar el trabajo</translation>
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
        <translation type="unfinished">Cada dígito es un recuerdo, dispuesto de modo que los parecidos queden juntos; la línea es esta respuesta.</translation>
    </message>
    <message>
        <source>Across and down: the two ways in which memories differ most. A dot: a memory without room for its figure.</source>
        <translation type="unfinished">En horizontal y en vertical: aquello en lo que más difieren los recuerdos. Un punto: un recuerdo sin sitio para su dígito.</translation>
    </message>
    <message>
        <source>Zoom the map in (+)</source>
        <translation type="unfinished">Ampliar el mapa (+)</translation>
    </message>
    <message>
        <source>Zoom the map out (-)</source>
        <translation type="unfinished">Reducir el mapa (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation type="unfinished">Mostrar todo el mapa (0)</translation>
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
    <message>
        <source>&amp;Open: compare it with the input</source>
        <translation type="unfinished">&amp;Abrir: compararlo con la entrada</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">Mapa de los recuerdos</translation>
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
    <message>
        <source>Each figure is a memory, each dot one that has no room for its figure: zoom in to read it. The line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">Cada dígito es un recuerdo, cada punto uno sin sitio para su dígito: amplíe para leerlo. La línea es esta respuesta, desde su inicio aleatorio (círculo) hasta donde se estabiliza. Rueda para ampliar, arrastrar para mover, doble clic para verlo todo. Las flechas van de recuerdo en recuerdo, Intro abre uno, Re Pág y Av Pág recorren la línea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories on the map</source>
        <translation type="unfinished">
            <numerusform>%Ln recuerdo en el mapa</numerusform>
            <numerusform>%Ln recuerdos en el mapa</numerusform>
        </translation>
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
    <name>engram::MindPage</name>
    <message>
        <source>Open it beside what is shown</source>
        <translation type="unfinished">Abrirlo junto a lo que se muestra</translation>
    </message>
    <message>
        <source>The most typical memory</source>
        <translation type="unfinished">El recuerdo más típico</translation>
    </message>
    <message>
        <source>The oddest memory</source>
        <translation type="unfinished">El recuerdo más extraño</translation>
    </message>
    <message>
        <source>Memories that have the chosen pixel</source>
        <translation type="unfinished">Recuerdos que tienen el píxel elegido</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln recuerdo</numerusform>
            <numerusform>%1: %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has nothing in mind of %1: it was taught none.</source>
        <translation type="unfinished">El agente no tiene nada en mente de %1: no se le enseñó ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.</source>
        <translation type="unfinished">
            <numerusform>%Ln recuerdo de %1: él solo es el promedio.</numerusform>
            <numerusform>%Ln recuerdos de %1 y su promedio: cuantos más tienen un píxel, más intenso es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column %2: %L3 of %Ln memories have ink here.</source>
        <translation type="unfinished">
            <numerusform>Fila %1, columna %2: %L3 de %Ln recuerdo tiene tinta aquí.</numerusform>
            <numerusform>Fila %1, columna %2: %L3 de %Ln recuerdos tienen tinta aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most typical: mean distance %1 from the others</source>
        <translation type="unfinished">El más típico: a %1 bits de los demás en promedio</translation>
    </message>
    <message>
        <source>Oddest: mean distance %1</source>
        <translation type="unfinished">El más extraño: %1 bits</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copiar como orden</translation>
    </message>
    <message>
        <source>The line for engram-cli that tells the same of every digit and of the chosen pixel</source>
        <translation type="unfinished">La línea para engram-cli que dice lo mismo de cada dígito y del píxel elegido</translation>
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
    <message>
        <source>The memories that are nearest to what this neuron reads, the nearest first</source>
        <translation type="unfinished">Los recuerdos más cercanos a lo que lee esta neurona, el más cercano primero</translation>
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
    <name>engram::OwnDigitsBook</name>
    <message>
        <source>My digits</source>
        <translation type="unfinished">Mis dígitos</translation>
    </message>
    <message>
        <source>keeping %1</source>
        <translation type="unfinished">conservar %1</translation>
    </message>
    <message numerus="yes">
        <source>keeping %Ln digits</source>
        <translation type="unfinished">
            <numerusform>conservar %Ln dígito</numerusform>
            <numerusform>conservar %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 in %2.</source>
        <translation type="unfinished">Se conservó %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln digits in %1.</source>
        <translation type="unfinished">
            <numerusform>Se conservó %Ln dígito en %1.</numerusform>
            <numerusform>Se conservaron %Ln dígitos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln kept digits</source>
        <translation type="unfinished">
            <numerusform>eliminar %Ln dígito conservado</numerusform>
            <numerusform>eliminar %Ln dígitos conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>saying that it is %1</source>
        <translation type="unfinished">decir que es %1</translation>
    </message>
    <message>
        <source>This digit is no longer in the set.</source>
        <translation type="unfinished">Este dígito ya no está en el conjunto.</translation>
    </message>
    <message>
        <source>mending a kept digit</source>
        <translation type="unfinished">corregir un dígito conservado</translation>
    </message>
    <message>
        <source>saying who wrote</source>
        <translation type="unfinished">decir quién escribió</translation>
    </message>
    <message>
        <source>renaming to %1</source>
        <translation type="unfinished">cambiar el nombre a %1</translation>
    </message>
    <message>
        <source>The damaged file is now %1.</source>
        <translation type="unfinished">El archivo dañado se llama ahora %1.</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsDialog</name>
    <message>
        <source>Put the selected digit on the canvas</source>
        <translation type="unfinished">Poner el dígito seleccionado en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">&amp;Enseñar</translation>
    </message>
    <message>
        <source>Teach the agent the selected digits</source>
        <translation type="unfinished">Enseñar al agente los dígitos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Written by…</source>
        <translation type="unfinished">Escr&amp;ito por…</translation>
    </message>
    <message>
        <source>Say who wrote the selected digits</source>
        <translation type="unfinished">Decir quién escribió los dígitos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Edit cells…</source>
        <translation type="unfinished">E&amp;ditar celdas…</translation>
    </message>
    <message>
        <source>Mend the selected digit cell by cell</source>
        <translation type="unfinished">Corregir el dígito seleccionado celda a celda</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">E&amp;liminar</translation>
    </message>
    <message>
        <source>Take the selected digits out of the set; Undo brings them back</source>
        <translation type="unfinished">Quitar del conjunto los dígitos seleccionados; Deshacer los devuelve</translation>
    </message>
    <message>
        <source>&amp;Fill in a sheet…</source>
        <translation type="unfinished">&amp;Rellenar una hoja…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be drawn one after another</source>
        <translation type="unfinished">Diez casillas, de 0 a 9, para dibujar una tras otra</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save what is shown as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">Guardar lo que se muestra como NPZ, IDX, carpeta de imágenes u hoja de fuente</translation>
    </message>
    <message>
        <source>&amp;Use as a font</source>
        <translation type="unfinished">&amp;Usar como fuente</translation>
    </message>
    <message>
        <source>Add the newest of each digit that is shown to the data sets as a font</source>
        <translation type="unfinished">Añadir a los conjuntos de datos, como fuente, el más reciente de cada dígito mostrado</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>Give the set another name</source>
        <translation type="unfinished">Dar otro nombre al conjunto</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation type="unfinished">Cambiar el nombre del conjunto</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation type="unfinished">Nombre del conjunto:</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Begin another set; this one stays</source>
        <translation type="unfinished">Empezar otro conjunto; este se queda</translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished">Conjunto nuevo</translation>
    </message>
    <message>
        <source>It is &amp;%1</source>
        <translation type="unfinished">Es &amp;%1</translation>
    </message>
    <message>
        <source>Set that is kept into</source>
        <translation type="unfinished">Conjunto en el que se conserva</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">sin nombre</translation>
    </message>
    <message>
        <source>Digits that are kept from now on bear this name; it may be empty</source>
        <translation type="unfinished">Los dígitos que se conserven desde ahora llevan este nombre; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished">&amp;Conjunto</translation>
    </message>
    <message>
        <source>New digits are b&amp;y</source>
        <translation type="unfinished">Dí&amp;gitos nuevos de</translation>
    </message>
    <message>
        <source>Which digits are shown</source>
        <translation type="unfinished">Qué dígitos se muestran</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">Los 10 dígitos</translation>
    </message>
    <message>
        <source>Whose digits are shown</source>
        <translation type="unfinished">De quién son los dígitos mostrados</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished">Se muestran</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation type="unfinished">E&amp;s</translation>
    </message>
    <message>
        <source>Say which digit the selected ones are (type it in the list)</source>
        <translation type="unfinished">Decir qué dígito son los seleccionados (escríbalo en la lista)</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished">Mis dígitos</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what the selected ones are; Delete takes them out.</source>
        <translation type="unfinished">Intro pone un dígito en el lienzo; escribir un dígito dice qué son los seleccionados; Supr los quita.</translation>
    </message>
    <message>
        <source>My digits: %1</source>
        <translation type="unfinished">Mis dígitos: %1</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation type="unfinished">De todos</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished">sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln dígito</numerusform>
            <numerusform>%Ln dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1 de %Ln dígito</numerusform>
            <numerusform>%1 de %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Escrito por</translation>
    </message>
    <message>
        <source>Name of the writer:</source>
        <translation type="unfinished">Nombre de la persona:</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Draw a digit and press Keep, or fill in a sheet of ten boxes.</source>
        <translation type="unfinished">Aún no se ha conservado nada. Dibuje un dígito y pulse Conservar, o rellene una hoja de diez casillas.</translation>
    </message>
    <message>
        <source>None of your digits is so. Choose less narrowly above.</source>
        <translation type="unfinished">Ninguno de sus dígitos es así. Elija arriba con menos restricciones.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Cambiar el nombre</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Empezar</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">Usar este nombre</translation>
    </message>
    <message>
        <source>Take in a f&amp;older…</source>
        <translation type="unfinished">Incorporar una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Keep the pictures of a folder: each is the digit that its folder, 0 to 9, or its name says</source>
        <translation type="unfinished">Conservar las imágenes de una carpeta: cada una es el dígito que dice su carpeta, 0 a 9, o su nombre</translation>
    </message>
    <message>
        <source>Take in a folder of pictures</source>
        <translation type="unfinished">Incorporar una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Its digits stay as they are</source>
        <translation type="unfinished">Sus dígitos quedan como están</translation>
    </message>
    <message>
        <source>New digits are kept in it from now on</source>
        <translation type="unfinished">Desde ahora los dígitos nuevos se conservan en él</translation>
    </message>
    <message>
        <source>The set that is shown, and that new digits are kept in</source>
        <translation type="unfinished">El conjunto que se muestra y en el que se conservan los dígitos nuevos</translation>
    </message>
    <message>
        <source>Who wrote the selected digits; it may be empty</source>
        <translation type="unfinished">Quién escribió los dígitos seleccionados; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">&amp;Poner en el lienzo</translation>
    </message>
    <message>
        <source>W&amp;hy is it read so?</source>
        <translation type="unfinished">¿Por qué &amp;se lee así?</translation>
    </message>
    <message>
        <source>Put the selected digit on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">Poner el dígito elegido en el lienzo y ver en el Inspector por qué el agente responde así</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsModel</name>
    <message>
        <source>Number %L1: %2</source>
        <translation type="unfinished">Número %L1: %2</translation>
    </message>
    <message>
        <source>Number %L1: %2 by %3</source>
        <translation type="unfinished">Número %L1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsParts</name>
    <message>
        <source>Cells of %1, number %L2</source>
        <translation type="unfinished">Celdas: %1, número %L2</translation>
    </message>
    <message>
        <source>Cells of %1</source>
        <translation type="unfinished">Celdas de %1</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the font sheet</source>
        <translation type="unfinished">Guardar la hoja de fuente</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished">Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved the font sheet to %1.</source>
        <translation type="unfinished">Hoja de fuente guardada en %1.</translation>
    </message>
    <message>
        <source>&amp;My digits…</source>
        <translation type="unfinished">&amp;Mis dígitos…</translation>
    </message>
    <message>
        <source>The digits that you kept: see, teach, mend, delete and export them</source>
        <translation type="unfinished">Los dígitos que conservó: verlos, enseñarlos, corregirlos, eliminarlos y exportarlos</translation>
    </message>
    <message>
        <source>&amp;Sheet of ten boxes…</source>
        <translation type="unfinished">&amp;Hoja de diez casillas…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be filled in by hand and kept with the writer&apos;s name</source>
        <translation type="unfinished">Diez casillas, de 0 a 9, para rellenar a mano y conservar con el nombre de la persona</translation>
    </message>
    <message>
        <source>Put that file aside and begin anew</source>
        <translation type="unfinished">Apartar ese archivo y empezar de nuevo</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">Dejar así</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1 (font)</source>
        <translation type="unfinished">%1 (fuente)</translation>
    </message>
    <message>
        <source>“%1” is among the data sets now, as a font.</source>
        <translation type="unfinished">«%1» está ahora entre los conjuntos de datos, como fuente.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">Exportado a %1</translation>
    </message>
    <message>
        <source>Copy into my digits</source>
        <translation type="unfinished">Copiar en mis dígitos</translation>
    </message>
    <message numerus="yes">
        <source>How many of the %Ln digits of %1 (drawn at random):</source>
        <translation type="unfinished">
            <numerusform>Cuántos del %Ln dígito de %1 (al azar):</numerusform>
            <numerusform>Cuántos de los %Ln dígitos de %1 (al azar):</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation type="unfinished">No se pudo imprimir la hoja.</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation type="unfinished">Leyendo imágenes…</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">Celdas</translation>
    </message>
    <message>
        <source>Copies can be changed; the data set stays as it is</source>
        <translation type="unfinished">Las copias se pueden cambiar; el conjunto de datos queda como está</translation>
    </message>
</context>
<context>
    <name>engram::PairsModel</name>
    <message>
        <source>nowhere</source>
        <translation type="unfinished">en nada</translation>
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
        <translation type="unfinished">Esta imagen</translation>
    </message>
    <message>
        <source>and this one</source>
        <translation type="unfinished">y esta</translation>
    </message>
    <message>
        <source>differ in</source>
        <translation type="unfinished">difieren en</translation>
    </message>
</context>
<context>
    <name>engram::PairsPage</name>
    <message>
        <source>Find pairs</source>
        <translation type="unfinished">Buscar pares</translation>
    </message>
    <message>
        <source>Where to look for pairs</source>
        <translation type="unfinished">Dónde buscar pares</translation>
    </message>
    <message>
        <source>Which pairs to list</source>
        <translation type="unfinished">Qué pares listar</translation>
    </message>
    <message>
        <source>Contradictions: alike, but labelled differently</source>
        <translation type="unfinished">Contradicciones: parecidas, pero con etiquetas distintas</translation>
    </message>
    <message>
        <source>The nearest pairs, whatever they are labelled</source>
        <translation type="unfinished">Los pares más próximos, sea cual sea su etiqueta</translation>
    </message>
    <message>
        <source>Compare every picture with every other; it can be stopped</source>
        <translation type="unfinished">Comparar cada imagen con todas las demás; se puede detener</translation>
    </message>
    <message>
        <source>Pairs of pictures that are nearly the same</source>
        <translation type="unfinished">Pares de imágenes casi iguales</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">Todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">Todos los recuerdos</translation>
    </message>
    <message>
        <source>Choose where to look, and press Find pairs.</source>
        <translation type="unfinished">Elija dónde buscar y pulse Buscar pares.</translation>
    </message>
    <message>
        <source>Comparing every picture with every other</source>
        <translation type="unfinished">Comparando todas las imágenes</translation>
    </message>
    <message>
        <source>Stopped: nothing was listed.</source>
        <translation type="unfinished">Detenido: no se listó nada.</translation>
    </message>
    <message>
        <source>There are no two pictures to compare here.</source>
        <translation type="unfinished">Aquí no hay dos imágenes que comparar.</translation>
    </message>
    <message>
        <source>All %L1 of them have one label: there is nothing to contradict.</source>
        <translation type="unfinished">Las %L1 llevan la misma etiqueta: nada puede contradecirse.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln pairs of %L1 pictures; each has %L2 bits</source>
        <translation type="unfinished">
            <numerusform>El par más próximo (%Ln) de %L1 imágenes; cada una tiene %L2 bits</numerusform>
            <numerusform>Los %Ln pares más próximos de %L1 imágenes; cada una tiene %L2 bits</numerusform>
        </translation>
    </message>
    <message>
        <source>One search finds both kinds</source>
        <translation type="unfinished">Una búsqueda encuentra ambas clases</translation>
    </message>
    <message>
        <source>In each row two pictures, and in how many bits they differ; Enter puts one on the canvas</source>
        <translation type="unfinished">En cada fila dos imágenes y en cuántos bits difieren; Intro pone una en el lienzo</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copiar como orden</translation>
    </message>
    <message>
        <source>The line for engram-cli that finds the same pairs</source>
        <translation type="unfinished">La línea para engram-cli que encuentra los mismos pares</translation>
    </message>
    <message>
        <source>The command line looks for pairs among the pictures of a file, not among memories.</source>
        <translation type="unfinished">La línea de órdenes busca pares entre las imágenes de un archivo, no entre los recuerdos.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">La orden está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>engram::PaperSheet</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">Nombre:</translation>
    </message>
    <message>
        <source>Write each digit into its box with a dark pen. A photograph must show all black marks.</source>
        <translation type="unfinished">Escriba cada dígito en su casilla con un bolígrafo oscuro. Una foto debe mostrar todas las marcas negras.</translation>
    </message>
    <message>
        <source>%1 is an empty sheet: there is no digit in any of its boxes.</source>
        <translation type="unfinished">%1 es una hoja vacía: no hay ningún dígito en sus casillas.</translation>
    </message>
    <message>
        <source>No digits were found in %1: it should show a whole sheet, with all of its black marks.</source>
        <translation type="unfinished">No se encontró ningún dígito en %1: la imagen debe mostrar una hoja entera, con todas sus marcas negras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks of the sheet should be in the picture.</source>
        <translation type="unfinished">
            <numerusform>Se encontró %Ln dígito en %1, y no se puede saber en qué casilla está: todas las marcas negras de la hoja deben estar en la imagen.</numerusform>
            <numerusform>Se encontraron %Ln dígitos en %1, y no se puede saber en qué casillas están: todas las marcas negras de la hoja deben estar en la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows no black marks of a sheet: its ten digits were taken in their order, 0 to 9. See whether each is in its box, then keep them.</source>
        <translation type="unfinished">%1 no muestra las marcas negras de una hoja: sus diez dígitos se tomaron en su orden, del 0 al 9. Compruebe que cada uno está en su casilla y luego consérvelos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then keep them.</source>
        <translation type="unfinished">
            <numerusform>Se leyó %Ln dígito de %1. Compruebe si es correcto; si no, bórrelo o vuelva a dibujarlo, y luego consérvelo.</numerusform>
            <numerusform>Se leyeron %Ln dígitos de %1. Compruebe si cada uno es correcto, borre o vuelva a dibujar los que no lo sean, y luego consérvelos.</numerusform>
        </translation>
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
        <source>The picture as it was asked about. The arrow keys point at its windows, one after the other</source>
        <translation type="unfinished">La imagen tal como se preguntó por ella. Las flechas señalan sus ventanas, una tras otra</translation>
    </message>
    <message>
        <source>The answer, put together out of its memories: each has its colour, hatching and number</source>
        <translation type="unfinished">La respuesta, compuesta de sus recuerdos: cada uno tiene su color, su trama y su número</translation>
    </message>
    <message>
        <source>The same of the digit that came second</source>
        <translation type="unfinished">Lo mismo del dígito que quedó segundo</translation>
    </message>
    <message>
        <source>Where the picture speaks for the answer and where for the runner-up</source>
        <translation type="unfinished">Dónde la imagen habla por la respuesta y dónde por el segundo</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: this place says which memory a window is from.</source>
        <translation type="unfinished">Señale una imagen, o recórrala con las flechas: aquí se dice de qué recuerdo es una ventana.</translation>
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
    <message>
        <source> The runner-up, the %1, differs in %2.</source>
        <translation type="unfinished"> El segundo, el %1, difiere en %2.</translation>
    </message>
</context>
<context>
    <name>engram::PictureActions</name>
    <message>
        <source>On the clipboard: %1</source>
        <translation type="unfinished">En el portapapeles: %1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Guardar la imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Guardado en %1</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished">Elija primero una imagen.</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation type="unfinished">Cop&amp;iar la imagen</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation type="unfinished">G&amp;uardar la imagen…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">Imp&amp;rimir…</translation>
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
    <name>engram::PresenterView</name>
    <message>
        <source>&amp;Presenter&apos;s view</source>
        <translation type="unfinished">Vi&amp;sta de presentación</translation>
    </message>
    <message>
        <source>Canvas, layers and answer alone and large; F5 or Escape brings everything back</source>
        <translation type="unfinished">Lienzo, capas y respuesta solos y en grande; F5 o Esc trae todo de vuelta</translation>
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
    <name>engram::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished">Informar de un problema</translation>
    </message>
    <message>
        <source>Version, system and settings</source>
        <translation type="unfinished">Versión, sistema y ajustes</translation>
    </message>
    <message>
        <source>What the button Copy puts on the clipboard</source>
        <translation type="unfinished">Lo que el botón Copiar pone en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation type="unfinished">Ponerlo en el portapapeles</translation>
    </message>
    <message>
        <source>Say what you did, what you expected and what happened instead. What stands below helps to find the cause: copy it into your message. Nothing is sent by itself, and it names no files.</source>
        <translation type="unfinished">Diga qué hizo, qué esperaba y qué ocurrió en su lugar. Lo que sigue ayuda a encontrar la causa: cópielo en su mensaje. Nada se envía por sí solo, y no nombra ningún archivo.</translation>
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
        <source>T&amp;urn over</source>
        <translation type="unfinished">I&amp;nvertir</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">&amp;Transponer</translation>
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
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">Matriz de confusión: las filas son los dígitos verdaderos, las columnas las respuestas</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">Pruebe el agente (en Enseñanza): aquí se dice qué dígitos confunde.</translation>
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
        <translation type="unfinished">Correctas entre las más seguras: %1</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">Cuántas eran correctas entre las respuestas más seguras: lo que vale su seguridad</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it is now, after %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>«%1» tal como es ahora, tras %Ln lección.</numerusform>
            <numerusform>«%1» tal como es ahora, tras %Ln lecciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was %Ln lessons ago.</source>
        <translation type="unfinished">
            <numerusform>«%1» tal como era hace %Ln lección.</numerusform>
            <numerusform>«%1» tal como era hace %Ln lecciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was after %Ln lessons, before it was changed.</source>
        <translation type="unfinished">
            <numerusform>«%1» tal como era tras %Ln lección, antes de cambiar.</numerusform>
            <numerusform>«%1» tal como era tras %Ln lecciones, antes de cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these had been taught: this says nothing about digits that are new to it.</source>
        <translation type="unfinished">Todos se habían enseñado: esto no dice nada de los dígitos que le son nuevos.</translation>
    </message>
    <message>
        <source>How often each digit, a row, was read as each other, a column. A number shows its digits below</source>
        <translation type="unfinished">Cuántas veces cada dígito (fila) se leyó como cada otro (columna). Un número muestra debajo sus dígitos</translation>
    </message>
    <message>
        <source>The digits behind the number that is chosen in the table; Enter shows one in the layers</source>
        <translation type="unfinished">Los dígitos detrás del número elegido en la tabla; Intro muestra uno en las capas</translation>
    </message>
    <message>
        <source>Teach all of these test pictures with their right labels, once (can be undone)</source>
        <translation type="unfinished">Enseñar una vez todas estas imágenes de prueba con sus etiquetas correctas (se puede deshacer)</translation>
    </message>
    <message>
        <source>The line for engram-cli that asks the same digits, with the same figures</source>
        <translation type="unfinished">La línea para engram-cli que pregunta los mismos dígitos, con las mismas cifras</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">Copiar como orden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Respuestas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished">Gráficos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Which digits were mixed up, and the pictures behind each number</source>
        <translation type="unfinished">Qué dígitos se confundieron, y las imágenes detrás de cada número</translation>
    </message>
    <message>
        <source>Each digit by itself, and the accuracy by step and by sureness</source>
        <translation type="unfinished">Cada dígito por separado, y la exactitud por paso y por seguridad</translation>
    </message>
    <message>
        <source>Every test of this agent that was kept</source>
        <translation type="unfinished">Todas las pruebas conservadas de este agente</translation>
    </message>
    <message>
        <source>Taught already</source>
        <translation type="unfinished">Ya enseñado</translation>
    </message>
    <message>
        <source>Stopped after %L1 of %L2.</source>
        <translation type="unfinished">Detenida tras %L1 de %L2 dígitos.</translation>
    </message>
    <message>
        <source>All digits behind the chosen number, among those of the data sets: to look at, to choose several at once, to leave out (Enter in the table)</source>
        <translation type="unfinished">Todos los dígitos detrás del número elegido, entre los de los conjuntos de datos: para verlos, elegir varios a la vez o excluirlos (Intro en la tabla)</translation>
    </message>
    <message>
        <source>Show in gallery</source>
        <translation type="unfinished">Ver en la galería</translation>
    </message>
    <message>
        <source>%1 % right (%2 of %3; 95 % between %4 and %5)</source>
        <translation type="unfinished">%1 % correctas (%2 de %3; 95 % entre %4 y %5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</source>
        <translation type="unfinished">
            <numerusform>%Ln de ellas se había enseñado; de las demás leyó bien el %1 % (95 % entre %2 y %3).</numerusform>
            <numerusform>%Ln de ellas se habían enseñado; de las demás leyó bien el %1 % (95 % entre %2 y %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>enseñar %Ln dígito</numerusform>
            <numerusform>enseñar %Ln dígitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
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
    <message>
        <source>%1, an %2</source>
        <translation type="unfinished">%1, un %2</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation type="unfinished">%1 entrenamiento</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation type="unfinished">%1 prueba</translation>
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
    <message>
        <source>This is the random start: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">Este es el inicio aleatorio: todavía no se recordó nada. Avance un paso.</translation>
    </message>
</context>
<context>
    <name>engram::StatePicture</name>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln bit está encendido</numerusform>
            <numerusform>%Ln bits están encendidos</numerusform>
        </translation>
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
    <message>
        <source>%1, as counted for %2 (other settings)</source>
        <translation type="unfinished">%1, según %2 (otros ajustes)</translation>
    </message>
    <message>
        <source>How sure? Not all ten digits were taught yet</source>
        <translation type="unfinished">¿Seguro? Aún no se enseñaron los diez dígitos</translation>
    </message>
    <message>
        <source>%1 (%2 right)</source>
        <translation type="unfinished">%1 (%2 bien)</translation>
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
        <translation type="unfinished">Una fuente elegida se enseña con sus diez dígitos; elíjalas en Datos</translation>
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
        <source>Test the agent on random test images; what it was taught is counted apart (Ctrl+R)</source>
        <translation type="unfinished">Probar el agente con imágenes de prueba al azar; las que se le enseñaron se cuentan aparte (Ctrl+R)</translation>
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
    <message>
        <source>Known digits, too</source>
        <translation type="unfinished">También dígitos conocidos</translation>
    </message>
    <message>
        <source>Teach also the digits that the agent remembers already, which then vote twice</source>
        <translation type="unfinished">Enseñar también los dígitos que el agente ya recuerda, que entonces votan dos veces</translation>
    </message>
    <message>
        <source>As many of each digit</source>
        <translation type="unfinished">Todos los dígitos por igual</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">Así 10 lecciones son una de cada dígito y 1000 son cien de cada uno; si no, se eligen al azar</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished">Equilibrado</translation>
    </message>
</context>
<context>
    <name>engram::TenBoxes</name>
    <message>
        <source>A sheet of ten boxes</source>
        <translation type="unfinished">Una hoja de diez casillas</translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation type="unfinished">Casilla para %1</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space puts it down and lifts it. Enter leads to the next box, a digit to its own, Delete clears.</source>
        <translation type="unfinished">Las flechas mueven el lápiz, Espacio lo baja y lo levanta. Intro lleva a la casilla siguiente, un dígito a la suya, Supr borra.</translation>
    </message>
    <message>
        <source>Write %1 here, by mouse, pen or finger, or with the arrow keys and Space; the right button erases.
Enter leads to the next box.</source>
        <translation type="unfinished">Escriba %1 aquí, con ratón, lápiz o dedo, o con las flechas y Espacio; el botón derecho borra.
Intro lleva a la casilla siguiente.</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished">puede quedar vacío</translation>
    </message>
    <message>
        <source>The digits are kept together with this name</source>
        <translation type="unfinished">Los dígitos se conservan con este nombre</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation type="unfinished">&amp;Escrito por</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %Ln digits</source>
        <translation type="unfinished">
            <numerusform>Conserv&amp;ar %Ln dígito</numerusform>
            <numerusform>Conserv&amp;ar %Ln dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Clear this box</source>
        <translation type="unfinished">Borrar esta casilla</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">Conserv&amp;ar</translation>
    </message>
    <message>
        <source>What was drawn is not kept yet.</source>
        <translation type="unfinished">Lo dibujado aún no se ha conservado.</translation>
    </message>
    <message>
        <source>&amp;Print an empty sheet…</source>
        <translation type="unfinished">&amp;Imprimir una hoja vacía…</translation>
    </message>
    <message>
        <source>A page with ten boxes, to be filled in with a pen; the print dialog also saves it as PDF</source>
        <translation type="unfinished">Una página con diez casillas para rellenar con un bolígrafo; el diálogo de impresión también la guarda como PDF</translation>
    </message>
    <message>
        <source>&amp;Read a filled sheet…</source>
        <translation type="unfinished">&amp;Leer una hoja rellena…</translation>
    </message>
    <message>
        <source>Brings the digits of a filled sheet into the boxes, from a scan or a photograph; it may be dropped or pasted here too</source>
        <translation type="unfinished">Lleva los dígitos de una hoja rellena a las casillas, desde un escaneo o una foto; también se puede soltar o pegar la imagen aquí</translation>
    </message>
    <message>
        <source>Read a filled sheet</source>
        <translation type="unfinished">Leer una hoja rellena</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">Leyendo %1…</translation>
    </message>
    <message>
        <source>reading a sheet</source>
        <translation type="unfinished">la lectura de una hoja</translation>
    </message>
    <message>
        <source>Puts what is drawn in the boxes into your digits, and begins an empty sheet</source>
        <translation type="unfinished">Pone lo dibujado en las casillas entre sus dígitos y empieza una hoja vacía</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">ningún estado mostrado</translation>
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
    <message>
        <source>Random start</source>
        <translation type="unfinished">Inicio aleatorio</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">inicio aleatorio</translation>
    </message>
    <message>
        <source>All states of the history in the order they came; click one, or walk by the arrow keys</source>
        <translation type="unfinished">Todos los estados del historial en el orden en que llegaron; haga clic en uno o recórralos con las flechas</translation>
    </message>
    <message>
        <source>
A mark at the lower edge: a wrong answer</source>
        <translation type="unfinished">
Una marca en el borde inferior: una respuesta incorrecta</translation>
    </message>
    <message>
        <source>Random start before %1</source>
        <translation type="unfinished">Inicio aleatorio antes de %1</translation>
    </message>
</context>
<context>
    <name>engram::TourPanel</name>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Recorrido guiado</translation>
    </message>
    <message>
        <source>Outline the part of the window that is meant, and go there</source>
        <translation type="unfinished">Contornear la parte de la ventana de que se trata, e ir allí</translation>
    </message>
    <message>
        <source>To the step before; nothing that was done is taken back</source>
        <translation type="unfinished">Al paso anterior; no se deshace nada de lo hecho</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation type="unfinished">&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished">&amp;Saltar</translation>
    </message>
    <message>
        <source>From the first step</source>
        <translation type="unfinished">Desde el primer paso</translation>
    </message>
    <message>
        <source>Go on without doing this step</source>
        <translation type="unfinished">Seguir sin hacer este paso</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished">paso %1 de %2</translation>
    </message>
    <message>
        <source>Draw a seven</source>
        <translation type="unfinished">Dibuje un siete</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas with the mouse. By keys: the arrows move the pen, Space puts it down and lifts it.</source>
        <translation type="unfinished">Dibuje un 7 en el lienzo con el ratón. Con teclas: las flechas mueven el lápiz, Espacio lo baja y lo levanta.</translation>
    </message>
    <message>
        <source>It has answered while you drew.</source>
        <translation type="unfinished">Ha respondido mientras usted dibujaba.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">Enseñarlo</translation>
    </message>
    <message>
        <source>Say what it is: type 7 on the canvas, or click 7 in the tool bar. Then press Enter, or click Teach.</source>
        <translation type="unfinished">Diga qué es: escriba 7 en el lienzo, o haga clic en 7 en la barra de herramientas. Después pulse Intro, o haga clic en Enseñar.</translation>
    </message>
    <message>
        <source>One lesson, learned at once: it remembers your seven as it is.</source>
        <translation type="unfinished">Una lección, aprendida al instante: recuerda su siete tal como es.</translation>
    </message>
    <message>
        <source>Give it more lessons</source>
        <translation type="unfinished">Dele más lecciones</translation>
    </message>
    <message>
        <source>It knows too little to be tested. Teach the chosen data sets: the button Teach in Teach and test, or Ctrl+T.</source>
        <translation type="unfinished">Sabe demasiado poco para probarlo. Enseñe los conjuntos de datos elegidos: el botón Enseñar en Enseñanza, o Ctrl+T.</translation>
    </message>
    <message>
        <source>Nothing was trained: all of these are simply remembered.</source>
        <translation type="unfinished">No se ha entrenado nada: todos están simplemente recordados.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished">Pruébelo</translation>
    </message>
    <message>
        <source>Ask it about digits that it has never seen: the button Test in Teach and test, or Ctrl+R.</source>
        <translation type="unfinished">Pregúntele por dígitos que nunca ha visto: el botón Probar en Enseñanza, o Ctrl+R.</translation>
    </message>
    <message>
        <source>Results shows how many were right, and which were taken for which.</source>
        <translation type="unfinished">Resultados muestra cuántos fueron correctos, y cuáles se tomaron por cuáles.</translation>
    </message>
    <message>
        <source>Ask one neuron why</source>
        <translation type="unfinished">Pregunte a una neurona por qué</translation>
    </message>
    <message>
        <source>Click a cell of State, or go there by Tab and press an arrow key. Inspector says which memories decided its bit.</source>
        <translation type="unfinished">Haga clic en una celda de Estado, o vaya allí con Tab y pulse una flecha. Inspector dice qué recuerdos decidieron su bit.</translation>
    </message>
    <message>
        <source>Nothing about an answer is hidden.</source>
        <translation type="unfinished">Nada de una respuesta está oculto.</translation>
    </message>
    <message>
        <source>Make it forget</source>
        <translation type="unfinished">Haga que olvide</translation>
    </message>
    <message>
        <source>It is gone as if it had never been taught.</source>
        <translation type="unfinished">Ha desaparecido como si nunca se hubiera enseñado.</translation>
    </message>
    <message>
        <source>And bring it back</source>
        <translation type="unfinished">Y tráigala de vuelta</translation>
    </message>
    <message>
        <source>Undo, in the tool bar or by Ctrl+Z. It takes back lessons, forgetting and strokes, one after the other.</source>
        <translation type="unfinished">Deshacer, en la barra de herramientas o con Ctrl+Z. Retira lecciones, olvidos y trazos, uno tras otro.</translation>
    </message>
    <message>
        <source>The memory is there again, and the answer as it was.</source>
        <translation type="unfinished">El recuerdo está de nuevo ahí, y la respuesta como antes.</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation type="unfinished">Eso es todo</translation>
    </message>
    <message>
        <source>Draw, teach, test, ask why, forget, undo. How it works (F1) says more about each; F5 shows it to a class.</source>
        <translation type="unfinished">Dibujar, enseñar, probar, preguntar por qué, olvidar, deshacer. Cómo funciona (F1) dice más de cada cosa; F5 lo muestra a una clase.</translation>
    </message>
    <message>
        <source>Draw its learning curve</source>
        <translation type="unfinished">Dibujar su curva de aprendizaje</translation>
    </message>
    <message>
        <source>Open Agent, Learning curve, or press Ctrl+Shift+L. Measure draws how many answers are right after more and more lessons, while it measures.</source>
        <translation type="unfinished">Abra Agente, Curva de aprendizaje, o pulse Ctrl+Mayús+L. Medir dibuja, mientras mide, cuántas respuestas son correctas tras cada vez más lecciones.</translation>
    </message>
    <message>
        <source>Come back here when you have seen enough of it.</source>
        <translation type="unfinished">Vuelva aquí cuando haya visto lo suficiente.</translation>
    </message>
    <message>
        <source>Find the memory that cost most</source>
        <translation type="unfinished">Encontrar el recuerdo que más costó</translation>
    </message>
    <message>
        <source>Open Agent, Memories, or press Ctrl+Shift+G, and show the five that cost most: each decided wrong answers of the test.</source>
        <translation type="unfinished">Abra Agente, Recuerdos, o pulse Ctrl+Mayús+G, y muestre los cinco que más costaron: cada uno decidió respuestas erróneas de la prueba.</translation>
    </message>
    <message>
        <source>Every wrong answer has its memories.</source>
        <translation type="unfinished">Cada respuesta errónea tiene sus recuerdos.</translation>
    </message>
    <message>
        <source>Choose one of these memories and press Forget, or take the last lesson back: Agent, Forget the last lesson, or Ctrl+Backspace. The button Forget beside a memory in Inspector does so, too.</source>
        <translation type="unfinished">Elija uno de estos recuerdos y pulse Olvidar, o retire la última lección: Agente, Olvidar la última lección, o Ctrl+Retroceso. El botón Olvidar junto a un recuerdo en Inspector también lo hace.</translation>
    </message>
    <message>
        <source>Compare it with before</source>
        <translation type="unfinished">Comparar con antes</translation>
    </message>
    <message>
        <source>Open Agent, Compare, or press Ctrl+Shift+P: beside it stands the agent before the last change. Both answer your drawing, and both can be tested on the same digits.</source>
        <translation type="unfinished">Abra Agente, Comparar, o pulse Ctrl+Mayús+P: al lado está el agente de antes del último cambio. Ambos responden a su dibujo y ambos pueden probarse con los mismos dígitos.</translation>
    </message>
    <message>
        <source>So one sees what one memory is worth.</source>
        <translation type="unfinished">Así se ve lo que vale un recuerdo.</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation type="unfinished">Most&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">A&amp;trás</translation>
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
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Imprimir…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Guardar la imagen</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">Guardado en %1</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">La imagen de %1 está en el portapapeles.</translation>
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
        <source>As the browser demo that Engram re-creates: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">Como la demo de navegador que Engram recrea: vea cómo se estabiliza, paso a paso, desde bits aleatorios.</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">El mejor lector de todos: mira los bordes en lugar de la tinta.</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation type="unfinished">Abrir de nuevo:</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">Recorrido guiado</translation>
    </message>
    <message>
        <source>Begin with the chosen agent, empty, and be told what to do first</source>
        <translation type="unfinished">Empezar con el agente elegido, vacío, y que se le diga qué hacer primero</translation>
    </message>
</context>
<context>
    <name>engram::WiringPicture</name>
    <message>
        <source>What one neuron reads, and how often each pixel is read</source>
        <translation type="unfinished">Lo que lee una neurona, y cuántas veces se lee cada píxel</translation>
    </message>
    <message>
        <source>Click a pixel, or move with the arrow keys: its state neuron is shown</source>
        <translation type="unfinished">Haga clic en un píxel o muévase con las flechas: se muestra su neurona de estado</translation>
    </message>
    <message>
        <source>reads of the input</source>
        <translation type="unfinished">lee de la entrada</translation>
    </message>
    <message>
        <source>reads of the state</source>
        <translation type="unfinished">lee del estado</translation>
    </message>
    <message>
        <source>read how often</source>
        <translation type="unfinished">cuántas veces leído</translation>
    </message>
    <message>
        <source>The state neuron at row %1, column %2 reads %3 of %4 inputs and %5 of the state. How often a pixel is read: %6 to %7, on average %8.</source>
        <translation type="unfinished">La neurona de estado de la fila %1, columna %2 lee %3 de %4 entradas y %5 neuronas del estado. Un píxel lo leen de %6 a %7 neuronas, en promedio %8.</translation>
    </message>
</context>
<context>
    <name>engram::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>%1 · %L2 s left</source>
        <translation type="unfinished">%1 · quedan %L2 s</translation>
    </message>
    <message>
        <source>Stops what is at work now</source>
        <translation type="unfinished">Detiene lo que está en marcha</translation>
    </message>
</context>
</TS>
