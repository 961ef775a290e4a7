<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished">无法完成此操作</translation>
    </message>
    <message>
        <source>This stopped</source>
        <translation type="unfinished">此操作已停止</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished">无法生成图片。</translation>
    </message>
    <message>
        <source>There is no answer to animate: draw a digit, or pick a state in History.</source>
        <translation type="unfinished">没有可制成动画的回答：请画一个数字，或在“历史”中选择一个状态。</translation>
    </message>
    <message>
        <source>There is not enough memory for this animation.</source>
        <translation type="unfinished">内存不足以生成此动画。</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is from 0.25 to 16.</source>
        <translation type="unfinished">图片的比例为 0.25 到 16。</translation>
    </message>
    <message>
        <source>A picture of that scale is over 64 megapixels: choose a smaller scale, or SVG.</source>
        <translation type="unfinished">此比例的图片超过 6400 万像素：请选择较小的比例，或 SVG。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that scale.</source>
        <translation type="unfinished">内存不足以生成此比例的图片。</translation>
    </message>
    <message>
        <source>%1: a view is written as .png or .svg; name the file so.</source>
        <translation type="unfinished">%1：视图以 .png 或 .svg 写入；请这样命名文件。</translation>
    </message>
    <message>
        <source>%1: the picture could not be made into a PNG.</source>
        <translation type="unfinished">%1：无法将图片转为 PNG。</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits.</source>
        <translation type="unfinished">字体 %1 没有自己的数字轮廓。</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digit %2.</source>
        <translation type="unfinished">字体 %1 没有自己的数字 %2 的轮廓。</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits %2.</source>
        <translation type="unfinished">字体 %1 没有自己的这些数字的轮廓：%2。</translation>
    </message>
    <message>
        <source>This font cannot be rendered: it is not an outline font that Qt can open.</source>
        <translation type="unfinished">无法渲染此字体：它不是 Qt 能打开的轮廓字体。</translation>
    </message>
    <message>
        <source>There is no font family called %1 on this machine.</source>
        <translation type="unfinished">本机没有名为 %1 的字体系列。</translation>
    </message>
    <message>
        <source>%1: this is not a font file that can be read.</source>
        <translation type="unfinished">%1：这不是可读取的字体文件。</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <comment>Teach %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>教授 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 has no channels</source>
        <translation type="unfinished">%1没有通道</translation>
    </message>
    <message>
        <source>channel %1 of the %2 has no neurons</source>
        <translation type="unfinished">通道 %1（%2）没有神经元</translation>
    </message>
    <message>
        <source>an agent may have %1 neurons, but this architecture has %2</source>
        <translation type="unfinished">智能体最多可有 %1 个神经元，而此结构有 %2 个</translation>
    </message>
    <message>
        <source>the connections of %1 input and %2 output neurons would take more than 64 MiB</source>
        <translation type="unfinished">%1 个输入神经元和 %2 个输出神经元的连接将超过 64 MiB</translation>
    </message>
    <message>
        <source>an agent has at least 3 control neurons (label, pleasure, pain), but this architecture has %1</source>
        <translation type="unfinished">智能体至少有 3 个控制神经元（标签、愉悦、痛苦），而此结构有 %1 个</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 asks for %2, but there are only %3</source>
        <translation type="unfinished">连接器的 %1 要求 %2，但只有 %3 个</translation>
    </message>
    <message>
        <source>%1 input neurons</source>
        <translation type="unfinished">%1 个输入神经元</translation>
    </message>
    <message>
        <source>%1 state neurons</source>
        <translation type="unfinished">%1 个状态神经元</translation>
    </message>
    <message>
        <source>%1 output neurons</source>
        <translation type="unfinished">%1 个输出神经元</translation>
    </message>
    <message>
        <source>a grid of %1 by %2 has %3 places, but the input layer has %4 channels</source>
        <translation type="unfinished">%1 乘 %2 的网格有 %3 个位置，但输入层有 %4 个通道</translation>
    </message>
    <message>
        <source>each instinct needs a control neuron past the first three: there are %1 instincts and %2 such neurons</source>
        <translation type="unfinished">每个本能都需要前三个之外的一个控制神经元：本能有 %1 个，而这样的神经元有 %2 个</translation>
    </message>
    <message>
        <source>all instincts together may have %1 conditions, but these have %2</source>
        <translation type="unfinished">所有本能合计最多可有 %1 个条件，而这里有 %2 个</translation>
    </message>
    <message>
        <source>instinct %1</source>
        <translation type="unfinished">本能 %1</translation>
    </message>
    <message>
        <source>%1 has no condition</source>
        <translation type="unfinished">%1 没有条件</translation>
    </message>
    <message>
        <source>%1 asks about neuron %2 of a layer that has no such neuron</source>
        <translation type="unfinished">%1 询问神经元 %2，但该层没有这个神经元</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation type="unfinished">输入层</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished">输出层</translation>
    </message>
    <message>
        <source>a connector has a name: one of %1</source>
        <translation type="unfinished">连接器要有名称，为以下之一：%1</translation>
    </message>
    <message>
        <source>there is no connector named &quot;%1&quot;: it is one of %2</source>
        <translation type="unfinished">没有名为“%1”的连接器；应为以下之一：%2</translation>
    </message>
    <message numerus="yes">
        <source>the connector is written %1, but %n parameters were given</source>
        <comment>the connector is written %1, but %n parameter was given</comment>
        <translation type="unfinished">
            <numerusform>连接器的写法是 %1，但给出了 %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>the connector %1 takes whole numbers from 0 up, not &quot;%2&quot;</source>
        <translation type="unfinished">连接器 %1 的参数是从 0 起的整数，而不是“%2”</translation>
    </message>
    <message>
        <source>there is no such kind of connector</source>
        <translation type="unfinished">没有这种连接器</translation>
    </message>
    <message>
        <source>the connector %1 has %2 parameters, not %3</source>
        <translation type="unfinished">连接器 %1 有 %2 个参数，而不是 %3 个</translation>
    </message>
    <message>
        <source>z2i of the connector %1 is 0 or 1, not %2</source>
        <translation type="unfinished">连接器 %1 的 z2i 为 0 或 1，而不是 %2</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 is %2 to %3, not %4</source>
        <translation type="unfinished">连接器的 %1 为 %2 到 %3，而不是 %4</translation>
    </message>
    <message>
        <source>windows look at a square picture of at most %1 by %2 pixels, but the input layer has %3 channels</source>
        <translation type="unfinished">窗口所看的是最多 %1 乘 %2 像素的正方形图片，但输入层有 %3 个通道</translation>
    </message>
    <message>
        <source>windows look at pixels of 1 or 8 bits, but an input channel has %1</source>
        <translation type="unfinished">窗口所看的像素为 1 位或 8 位，但有一个输入通道为 %1 位</translation>
    </message>
    <message>
        <source>windows look at pixels that all have the same number of bits, but the input channels differ</source>
        <translation type="unfinished">窗口所看的像素位数都应相同，但各输入通道的位数不同</translation>
    </message>
    <message>
        <source>windows have a discriminator for each code of the output, so it has at most %1 neurons, not %2</source>
        <translation type="unfinished">窗口对输出的每个代码各有一个鉴别器，因此输出最多有 %1 个神经元，而不是 %2 个</translation>
    </message>
    <message>
        <source>windows read the picture alone and know of no state before it, so they cannot learn a sequence: the context has to be iconic</source>
        <translation type="unfinished">窗口只读取图片，不知道之前的状态，因此无法学习序列：上下文必须为 iconic</translation>
    </message>
    <message>
        <source>windows read the picture alone, and no state before it: the context has to be iconic</source>
        <translation type="unfinished">窗口只读取图片，不读取之前的状态：上下文必须为 iconic</translation>
    </message>
    <message>
        <source>the rule DD weighs single connections, but windows compare pictures as a whole: it has to be off</source>
        <translation type="unfinished">规则 DD 衡量单个连接，而窗口将图片作为整体比较：该规则必须关闭</translation>
    </message>
    <message>
        <source>with windows no memories vote, so there is no vote to widen: the tolerance has to be 0</source>
        <translation type="unfinished">使用窗口时记忆不投票，因此没有可放宽的投票：容差必须为 0</translation>
    </message>
    <message>
        <source>This machine has no instruction set called &quot;%1&quot; (ENGRAM_SIMD); it has %2.</source>
        <translation type="unfinished">本机没有名为“%1”的指令集 (ENGRAM_SIMD)；可用的有 %2。</translation>
    </message>
    <message>
        <source>the arrays have no names: their order and shapes said which is which</source>
        <translation type="unfinished">数组没有名称：根据顺序和形状判断了各是什么</translation>
    </message>
    <message>
        <source>%1: this is %2</source>
        <translation type="unfinished">%1：这是%2</translation>
    </message>
    <message>
        <source>%1: this is an archive in an archive; unpack the outer one</source>
        <translation type="unfinished">%1：这是归档中的归档；请解压外面的一层</translation>
    </message>
    <message>
        <source>%1: this is a text whose line ends are carriage returns alone, as of old Macs; save it with usual ones</source>
        <translation type="unfinished">%1：这是以单独的回车符换行的文本，如旧版 Mac 的文本；请用通常的换行符保存</translation>
    </message>
    <message>
        <source>the file is too large to be of its kind</source>
        <translation type="unfinished">对这种类型来说文件过大</translation>
    </message>
    <message>
        <source>%1: the file is empty</source>
        <translation type="unfinished">%1：文件是空的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1: this is no IDX, NPY or CSV file of its kind</source>
        <translation type="unfinished">%1：这不是这类 IDX、NPY 或 CSV 文件</translation>
    </message>
    <message>
        <source>%1: writing was cancelled</source>
        <translation type="unfinished">%1：写入已取消</translation>
    </message>
    <message>
        <source>%1: pictures go into a new folder or an empty one; choose another name</source>
        <translation type="unfinished">%1：图片要写入新文件夹或空文件夹；请选择其他名称</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation type="unfinished">%1 未写入</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished">%1 未写入：%2</translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation type="unfinished">%1：读取已取消</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; unpack it and open one of them</source>
        <translation type="unfinished">其中有多个数字集：%1；请解压并打开其中一个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits</source>
        <translation type="unfinished">“%1”中没有数字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits with labels and was passed over</source>
        <translation type="unfinished">“%1”中没有带标签的数字，已跳过</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; unpack it and open one of them</source>
        <translation type="unfinished">其中有多个属于“%1”部分的 CSV 文件；请解压并打开其中一个</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once: %2</source>
        <translation type="unfinished">%1：字体表中每个数字只出现一次：%2</translation>
    </message>
    <message>
        <source>this data set has several parts</source>
        <translation type="unfinished">此数据集有多个部分</translation>
    </message>
    <message numerus="yes">
        <source>this data set has %n pictures</source>
        <comment>this data set has %n picture</comment>
        <translation type="unfinished">
            <numerusform>此数据集有 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>this data set has the digit %1 twice</source>
        <translation type="unfinished">此数据集中数字 %1 出现两次</translation>
    </message>
    <message>
        <source>the name of a font sheet may have at most 200 bytes</source>
        <translation type="unfinished">字体表的名称最多 200 字节</translation>
    </message>
    <message>
        <source>%1: there are no pictures with labels in it</source>
        <translation type="unfinished">%1：其中没有带标签的图片</translation>
    </message>
    <message>
        <source>%1: %2 has %3, but %4</source>
        <translation type="unfinished">%1：%2 有 %3，却有 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation type="unfinished">
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>%n label</comment>
        <translation type="unfinished">
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation type="unfinished">%1：%2 是空的</translation>
    </message>
    <message>
        <source>%1: %2 has %3 pictures, more than %4</source>
        <translation type="unfinished">%1：%2 有 %3 张图片，超过 %4 张</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a picture, nor a run as 17-20.</source>
        <translation type="unfinished">“%1”不是图片的编号，也不是 17-20 这样的范围。</translation>
    </message>
    <message>
        <source>A line of pictures to leave out is not a source, a tab and numbers.</source>
        <translation type="unfinished">要排除的图片中有一行不是来源、制表符和编号。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 和 %2</translation>
    </message>
    <message>
        <source>A set of one&apos;s own holds at most %1 digits; begin another one.</source>
        <translation type="unfinished">自己的数字集最多容纳 %1 个数字；请新建另一个。</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once, and there is no %2 yet</source>
        <translation type="unfinished">%1：字体表中每个数字只出现一次，而现在还没有 %2</translation>
    </message>
    <message>
        <source>the names of the columns are missing: id,label,writer,pixel0,...</source>
        <translation type="unfinished">缺少列名：id,label,writer,pixel0,...</translation>
    </message>
    <message>
        <source>no column is called label</source>
        <translation type="unfinished">没有名为 label 的列</translation>
    </message>
    <message>
        <source>it has %1 values instead of %2, as the first line has</source>
        <translation type="unfinished">其中有 %1 个值，而不是像第一行那样有 %2 个</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <translation type="unfinished">标签 %1 不是数字 0-9</translation>
    </message>
    <message>
        <source>the id %1 is not a whole number from 1 up</source>
        <translation type="unfinished">id %1 不是从 1 起的整数</translation>
    </message>
    <message>
        <source>value %1, %2, is not a grey level 0-255</source>
        <translation type="unfinished">第 %1 个值 %2 不是灰度 0-255</translation>
    </message>
    <message>
        <source>there are more digits than %1, which a set of one&apos;s own holds; open it as a data set instead</source>
        <translation type="unfinished">数字超过了自己的数字集所能容纳的 %1 个；请将其作为数据集打开</translation>
    </message>
    <message>
        <source>the id %1 comes twice</source>
        <translation type="unfinished">id %1 出现两次</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because the folder cannot be made: %2</source>
        <translation type="unfinished">%1：没有保留任何内容，因为无法创建文件夹：%2</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because another Engram is writing in this folder, or it cannot be locked; try again</source>
        <translation type="unfinished">%1：没有保留任何内容，因为另一个 Engram 正在写入此文件夹，或无法锁定它；请重试</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because nothing can be written into this folder</source>
        <translation type="unfinished">%1：没有保留任何内容，因为无法写入此文件夹</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a data set: it has 1 to %2 bytes, no slash, and no point at its beginning.</source>
        <translation type="unfinished">“%1”不能作为数据集的名称：名称应为 1 到 %2 字节，不含斜杠，开头不能是点。</translation>
    </message>
    <message>
        <source>%1: there is a data set of that name already.</source>
        <translation type="unfinished">%1：已有同名的数据集。</translation>
    </message>
    <message>
        <source>%1: it could not be renamed: %2</source>
        <translation type="unfinished">%1：无法重命名：%2</translation>
    </message>
    <message>
        <source>%1: this should hold pictures, but holds labels</source>
        <translation type="unfinished">%1：这里应是图片，却是标签</translation>
    </message>
    <message>
        <source>%1: this should hold labels, but holds pictures</source>
        <translation type="unfinished">%1：这里应是标签，却是图片</translation>
    </message>
    <message>
        <source>this IDX file holds only pictures</source>
        <translation type="unfinished">此 IDX 文件只有图片</translation>
    </message>
    <message>
        <source>this IDX file holds only labels</source>
        <translation type="unfinished">此 IDX 文件只有标签</translation>
    </message>
    <message>
        <source>this CSV file holds only pictures</source>
        <translation type="unfinished">此 CSV 文件只有图片</translation>
    </message>
    <message>
        <source>this CSV file holds only labels</source>
        <translation type="unfinished">此 CSV 文件只有标签</translation>
    </message>
    <message>
        <source>this NumPy array holds only pictures</source>
        <translation type="unfinished">此 NumPy 数组只有图片</translation>
    </message>
    <message>
        <source>this NumPy array holds only labels</source>
        <translation type="unfinished">此 NumPy 数组只有标签</translation>
    </message>
    <message>
        <source>%1: %2, and beside it there is no %3</source>
        <translation type="unfinished">%1：%2，而旁边没有 %3</translation>
    </message>
    <message>
        <source>as MNIST&apos;s are (train-images-idx3-ubyte)</source>
        <translation type="unfinished">（命名同 MNIST，如 train-images-idx3-ubyte）</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the labels %3</source>
        <translation type="unfinished">%1：%2，而旁边没有按名称应为标签的文件 %3</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the pictures %3</source>
        <translation type="unfinished">%1：%2，而旁边没有按名称应为图片的文件 %3</translation>
    </message>
    <message>
        <source>all levels are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">所有灰度都是 0 或 1：1 被读作最浓的墨迹</translation>
    </message>
    <message>
        <source>most of the border is ink: are ink and paper exchanged (turned over)?</source>
        <translation type="unfinished">边缘大多是墨迹：墨迹与纸张是否颠倒（反相）了？</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were turned over</source>
        <translation type="unfinished">墨迹在浅色背景上是深色的：图片已反相</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were left so</source>
        <translation type="unfinished">墨迹在浅色背景上是深色的：图片保持原样</translation>
    </message>
    <message>
        <source>the pictures were turned over, dark for light</source>
        <translation type="unfinished">图片已反相，深浅互换</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were transposed</source>
        <translation type="unfinished">EMNIST 发布时行列互换：图片已转置</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were left so</source>
        <translation type="unfinished">EMNIST 发布时行列互换：图片保持原样</translation>
    </message>
    <message>
        <source>the pictures were transposed, rows for columns</source>
        <translation type="unfinished">图片已转置，行列互换</translation>
    </message>
    <message>
        <source>the ones lie on their side: are rows and columns exchanged (transposed)?</source>
        <translation type="unfinished">数字 1 是横躺的：行与列是否互换（转置）了？</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands for the file; fetch the file itself with &apos;git lfs pull&apos;</source>
        <translation type="unfinished">一个 Git LFS 指针，只是文件的替代；请用 &apos;git lfs pull&apos; 获取文件本身</translation>
    </message>
    <message>
        <source>an old PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">一个旧的 PyTorch 文件；请用 numpy.savez(FILE, x_train=..., y_train=...) 保存其数组</translation>
    </message>
    <message>
        <source>a MATLAB file; save it as CSV, or its arrays as NPZ</source>
        <translation type="unfinished">一个 MATLAB 文件；请另存为 CSV，或将其数组保存为 NPZ</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">一个 HDF5 文件；请用 numpy.savez(FILE, x_train=..., y_train=...) 保存其数组</translation>
    </message>
    <message>
        <source>a Parquet file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">一个 Parquet 文件；请将其数组保存为 NPZ 或 CSV</translation>
    </message>
    <message>
        <source>an Arrow file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">一个 Arrow 文件；请将其数组保存为 NPZ 或 CSV</translation>
    </message>
    <message>
        <source>a Feather file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">一个 Feather 文件；请将其数组保存为 NPZ 或 CSV</translation>
    </message>
    <message>
        <source>compressed with LZMA; unpack it, or pack it with gzip</source>
        <translation type="unfinished">用 LZMA 压缩的文件；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>a zstd archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 zstd 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>a bzip2 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 bzip2 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>a RAR archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 RAR 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>a PDF document; save its pages as pictures</source>
        <translation type="unfinished">一个 PDF 文档；请将其页面保存为图片</translation>
    </message>
    <message>
        <source>an agent of Engram, not a set of digits; open it as an agent</source>
        <translation type="unfinished">一个 Engram 智能体，而不是数字集；请作为智能体打开</translation>
    </message>
    <message>
        <source>an xz archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 xz 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>a 7z archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 7z 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>an lz4 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 lz4 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>a file packed with compress (.Z); unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个用 compress 压缩的文件 (.Z)；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>an lzip archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 lzip 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>compressed with zlib; unpack it, or pack it with gzip</source>
        <translation type="unfinished">用 zlib 压缩的文件；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished">一个程序</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished">一张 PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished">一张 JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished">一张 GIF 图片</translation>
    </message>
    <message>
        <source>an SQLite database; save its digits as CSV</source>
        <translation type="unfinished">一个 SQLite 数据库；请将其中的数字保存为 CSV</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password; save it as .xlsx without a password</source>
        <translation type="unfinished">一个旧的 Excel 工作簿 (.xls) 或带密码的工作簿；请另存为不带密码的 .xlsx</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls); save it as .xlsx</source>
        <translation type="unfinished">一个旧的 Excel 工作簿 (.xls)；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>a text in UTF-16; save it as UTF-8</source>
        <translation type="unfinished">一个 UTF-16 文本；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>a web page, not the file that was wanted; download the file itself (on a site for code by &apos;raw&apos; or &apos;download&apos;)</source>
        <translation type="unfinished">一个网页，而不是想要的文件；请下载文件本身（在代码网站上用 &apos;raw&apos; 或 &apos;download&apos;）</translation>
    </message>
    <message>
        <source>an answer of a web server, not the file that was wanted; download the file itself</source>
        <translation type="unfinished">网络服务器的应答，而不是想要的文件；请下载文件本身</translation>
    </message>
    <message>
        <source>a workbook as XML of 2003; save it as .xlsx</source>
        <translation type="unfinished">一个 2003 版 XML 格式的工作簿；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation type="unfinished">一张 SVG 图片</translation>
    </message>
    <message>
        <source>a flat OpenDocument file; save it as .ods or .xlsx</source>
        <translation type="unfinished">一个平面 XML 的 OpenDocument 文件；请另存为 .ods 或 .xlsx</translation>
    </message>
    <message>
        <source>an XML file, which holds no digits that are read; save them as NPZ or CSV</source>
        <translation type="unfinished">一个 XML 文件，其中没有可读取的数字；请将数字保存为 NPZ 或 CSV</translation>
    </message>
    <message>
        <source>an ARFF file; save it as CSV</source>
        <translation type="unfinished">一个 ARFF 文件；请另存为 CSV</translation>
    </message>
    <message>
        <source>a JSON file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">一个 JSON 文件；请将其中的数字保存为 CSV 或 NPZ</translation>
    </message>
    <message>
        <source>an old workbook (SYLK); save it as .xlsx</source>
        <translation type="unfinished">一个旧的工作簿 (SYLK)；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>a LIBSVM file, which leaves out what is 0; save its digits as CSV or NPZ</source>
        <translation type="unfinished">一个 LIBSVM 文件，其中省略了为 0 的值；请将其中的数字保存为 CSV 或 NPZ</translation>
    </message>
    <message>
        <source>a MatrixMarket file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">一个 MatrixMarket 文件；请将其中的数字保存为 CSV 或 NPZ</translation>
    </message>
    <message>
        <source>a text document (RTF), not a font sheet; save it as plain text</source>
        <translation type="unfinished">一个文本文档 (RTF)，而不是字体表；请另存为纯文本</translation>
    </message>
    <message>
        <source>the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again</source>
        <translation type="unfinished">一个 Engram 智能体的开头，其余部分被截断；请重新获取或复制文件</translation>
    </message>
    <message>
        <source>a tar archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 tar 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>none of the formats Engram reads</source>
        <translation type="unfinished">Engram 不读取的格式</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">其换行符在传输中被更改（LF 变成了 CR LF）；请以二进制方式重新获取文件</translation>
    </message>
    <message>
        <source>its bytes were changed in transfer, as if they were text; fetch the file again as binary</source>
        <translation type="unfinished">其字节在传输中被更改，被当成了文本；请以二进制方式重新获取文件</translation>
    </message>
    <message>
        <source>a PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">一个 PyTorch 文件；请用 numpy.savez(FILE, x_train=..., y_train=...) 保存其数组</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s iWork; export it as .xlsx</source>
        <translation type="unfinished">一个 Apple iWork 文档；请导出为 .xlsx</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb); save it as .xlsx</source>
        <translation type="unfinished">一个二进制工作簿 (.xlsb)；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>a text document or a presentation; a font sheet is a spreadsheet (.xlsx or .ods)</source>
        <translation type="unfinished">一个文本文档或演示文稿；字体表应是电子表格（.xlsx 或 .ods）</translation>
    </message>
    <message>
        <source>%1: byte %2: %3</source>
        <translation type="unfinished">%1：字节 %2：%3</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation type="unfinished">文件在一个值的中间结束</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation type="unfinished">内存不足以读取此文件</translation>
    </message>
    <message>
        <source>a line is too long here</source>
        <translation type="unfinished">这里有一行过长</translation>
    </message>
    <message>
        <source>the file ends in the middle of a line</source>
        <translation type="unfinished">文件在一行的中间结束</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished">%1：没有这个文件</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a data file</source>
        <translation type="unfinished">%1：这是文件夹，不是数据文件</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation type="unfinished">%1：无法打开：%2</translation>
    </message>
    <message>
        <source>%1: this is not a regular file</source>
        <translation type="unfinished">%1：这不是普通文件</translation>
    </message>
    <message>
        <source>%1: loading was cancelled</source>
        <translation type="unfinished">%1：加载已取消</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished">%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1 is open in another Engram; close it there first</source>
        <translation type="unfinished">%1 已在另一个 Engram 中打开；请先在那里关闭它</translation>
    </message>
    <message>
        <source>there is not enough memory to inflate this file</source>
        <translation type="unfinished">内存不足以解压此文件</translation>
    </message>
    <message>
        <source>the gzip data ends too early: the file is cut off</source>
        <translation type="unfinished">gzip 数据过早结束：文件被截断</translation>
    </message>
    <message>
        <source>the gzip data is damaged (%1)</source>
        <translation type="unfinished">gzip 数据已损坏（%1）</translation>
    </message>
    <message>
        <source>the gzip data is damaged (bad data)</source>
        <translation type="unfinished">gzip 数据已损坏（数据有误）</translation>
    </message>
    <message>
        <source>the file inflates to more than 1 GiB</source>
        <translation type="unfinished">文件解压后超过 1 GiB</translation>
    </message>
    <message>
        <source>there is something else behind the gzip data</source>
        <translation type="unfinished">gzip 数据之后还有别的内容</translation>
    </message>
    <message>
        <source>gzip inside gzip is not read; inflate the file once</source>
        <translation type="unfinished">不读取 gzip 中的 gzip；请先将文件解压一次</translation>
    </message>
    <message>
        <source>going back in the file beside it</source>
        <translation type="unfinished">在旁边的文件中回退</translation>
    </message>
    <message>
        <source>%1 holds the new version, but %2, so a power cut might still bring the version before back</source>
        <translation type="unfinished">%1 已是新版本，但%2，因此若断电仍可能恢复为之前的版本</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; the version saved before is still there, whole</source>
        <translation type="unfinished">%1 未保存：%2；之前保存的版本仍完整保留</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; there is no file of that name</source>
        <translation type="unfinished">%1 未保存：%2；没有这个名称的文件</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation type="unfinished">%1 未保存：%2</translation>
    </message>
    <message>
        <source>something that is not ours is in the way: %1</source>
        <translation type="unfinished">有一个不属于 Engram 的东西挡在那里：%1</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation type="unfinished">%1失败（%2）</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation type="unfinished">查看文件</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished">没有文件夹 %1</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished">它不是普通文件</translation>
    </message>
    <message>
        <source>it is write-protected (%1)</source>
        <translation type="unfinished">它是只读的（%1）</translation>
    </message>
    <message>
        <source>another Engram is saving it at this moment</source>
        <translation type="unfinished">另一个 Engram 正在保存它</translation>
    </message>
    <message>
        <source>looking at the file beside it</source>
        <translation type="unfinished">查看旁边的文件</translation>
    </message>
    <message>
        <source>other programs are saving it at this moment</source>
        <translation type="unfinished">其他程序此刻正在保存它</translation>
    </message>
    <message>
        <source>making a file beside it</source>
        <translation type="unfinished">在旁边创建文件</translation>
    </message>
    <message>
        <source>emptying the file beside it</source>
        <translation type="unfinished">清空旁边的文件</translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished">写入</translation>
    </message>
    <message>
        <source>writing stopped short</source>
        <translation type="unfinished">写入中途停止</translation>
    </message>
    <message>
        <source>keeping its access rights</source>
        <translation type="unfinished">保留其访问权限</translation>
    </message>
    <message>
        <source>writing to the disk (fsync)</source>
        <translation type="unfinished">写入磁盘 (fsync)</translation>
    </message>
    <message>
        <source>keeping a backup</source>
        <translation type="unfinished">保留备份</translation>
    </message>
    <message>
        <source>copying the version before</source>
        <translation type="unfinished">复制之前的版本</translation>
    </message>
    <message>
        <source>reading the version before</source>
        <translation type="unfinished">读取之前的版本</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation type="unfinished">重命名</translation>
    </message>
    <message>
        <source>opening its folder</source>
        <translation type="unfinished">打开其文件夹</translation>
    </message>
    <message>
        <source>writing its folder to the disk (fsync)</source>
        <translation type="unfinished">将其文件夹写入磁盘 (fsync)</translation>
    </message>
    <message>
        <source>%1 was not saved: there is no file name in it</source>
        <translation type="unfinished">%1 未保存：其中没有文件名</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished">%1 未保存</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation type="unfinished">单个数</translation>
    </message>
    <message>
        <source>%1 x %2 in colour</source>
        <translation type="unfinished">%1 x %2 彩色</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished">%1 x %2</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level</source>
        <translation type="unfinished">%1，图片 %2，第 %3 行，第 %4 列：%5 不是灰度</translation>
    </message>
    <message>
        <source>%1, label %2: %3</source>
        <translation type="unfinished">%1，标签 %2：%3</translation>
    </message>
    <message>
        <source>%1 is not a digit 0-9</source>
        <translation type="unfinished">%1 不是数字 0-9</translation>
    </message>
    <message>
        <source>of its ten numbers one should be 1 and the others 0</source>
        <translation type="unfinished">其十个数中应有一个为 1，其余为 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a digit 0-9</source>
        <translation type="unfinished">“%1”不是数字 0-9</translation>
    </message>
    <message>
        <source>%1 has the shape %2, which is pictures of %3; make them grey and 28 x 28 (N x 28 x 28 or N x 784)</source>
        <translation type="unfinished">%1 的形状为 %2，是 %3 的图片；请转为灰度并改为 28 x 28（N x 28 x 28 或 N x 784）</translation>
    </message>
    <message>
        <source>%1 has the shape %2; pictures have N x 28 x 28 or N x 784</source>
        <translation type="unfinished">%1 的形状为 %2；图片应为 N x 28 x 28 或 N x 784</translation>
    </message>
    <message>
        <source>%1 holds texts; pictures are numbers</source>
        <translation type="unfinished">%1 含有文本；图片应为数</translation>
    </message>
    <message>
        <source>%1 has the shape %2; labels have one number each, or ten (one-hot)</source>
        <translation type="unfinished">%1 的形状为 %2；标签应各为一个数或十个数（one-hot）</translation>
    </message>
    <message>
        <source>%1 claims more elements than memory can address</source>
        <translation type="unfinished">%1 声称的元素超过内存所能寻址的</translation>
    </message>
    <message numerus="yes">
        <source>%1 claims %n bytes, but holds %2</source>
        <comment>%1 claims %n byte, but holds %2</comment>
        <translation type="unfinished">
            <numerusform>%1 声称有 %n 字节，但只有 %2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>there are 784 pixels in a line, but no label; digits without labels teach nothing</source>
        <translation type="unfinished">一行有 784 个像素，但没有标签；没有标签的数字无法用于教授</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels, and these are pictures of %2 x %2</source>
        <translation type="unfinished">一行有 %1 个值；一个数字应有 785 个值，即标签和 28 x 28 像素，而这里是 %2 x %2 的图片</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels</source>
        <translation type="unfinished">一行有 %1 个值；一个数字应有 785 个值，即标签和 28 x 28 像素</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished">%1：第 %2 行：%3</translation>
    </message>
    <message>
        <source>there are no labels in it</source>
        <translation type="unfinished">其中没有标签</translation>
    </message>
    <message>
        <source>these are no labels: a line should have one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">这些不是标签：一行应有一个数字 0-9，或十个数（one-hot）</translation>
    </message>
    <message>
        <source>it has another number of values than the first line</source>
        <translation type="unfinished">值的个数与第一行不同</translation>
    </message>
    <message>
        <source>there are more labels than %1</source>
        <translation type="unfinished">标签超过 %1 个</translation>
    </message>
    <message>
        <source>value %1, %2, is not a number</source>
        <translation type="unfinished">第 %1 个值 %2 不是数</translation>
    </message>
    <message>
        <source>the pixels were put into the order of their numbers in the header</source>
        <translation type="unfinished">像素已按表头中的编号排序</translation>
    </message>
    <message numerus="yes">
        <source>it has %n values instead of %1, as the first line has</source>
        <comment>it has %n value instead of %1, as the first line has</comment>
        <translation type="unfinished">
            <numerusform>其中有 %n 个值，而不是像第一行那样有 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more digits than %1</source>
        <translation type="unfinished">数字超过 %1 个</translation>
    </message>
    <message>
        <source>the header names no label</source>
        <translation type="unfinished">表头没有指明标签</translation>
    </message>
    <message>
        <source>no header names the columns</source>
        <translation type="unfinished">没有表头指明各列</translation>
    </message>
    <message>
        <source>%1: the first ten were read as the labels</source>
        <translation type="unfinished">%1：前十个被读作标签</translation>
    </message>
    <message>
        <source>%1: the last ten were read as the labels</source>
        <translation type="unfinished">%1：后十个被读作标签</translation>
    </message>
    <message>
        <source>%1: the first was read as the labels</source>
        <translation type="unfinished">%1：第一个被读作标签</translation>
    </message>
    <message>
        <source>%1: the last was read as the labels</source>
        <translation type="unfinished">%1：最后一个被读作标签</translation>
    </message>
    <message>
        <source>neither the first ten nor the last ten values of the lines are a label (one 1 and nine 0)</source>
        <translation type="unfinished">各行的前十个值和后十个值都不是标签（一个 1 和九个 0）</translation>
    </message>
    <message>
        <source>neither the first nor the last value of the lines is a label 0-9</source>
        <translation type="unfinished">各行的第一个值和最后一个值都不是标签 0-9</translation>
    </message>
    <message>
        <source>there are more real numbers than Engram reads</source>
        <translation type="unfinished">实数的个数超过 Engram 能读取的</translation>
    </message>
    <message>
        <source>of its ten numbers for the label one should be 1 and the others 0</source>
        <translation type="unfinished">其标签的十个数中应有一个为 1，其余为 0</translation>
    </message>
    <message>
        <source>there are no digits in it</source>
        <translation type="unfinished">其中没有数字</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes</source>
        <translation type="unfinished">IDX 文件以两个零字节开头</translation>
    </message>
    <message>
        <source>the IDX element type %1 is not one of numbers (8 to 14)</source>
        <translation type="unfinished">IDX 元素类型 %1 不是数的类型（8 到 14）</translation>
    </message>
    <message>
        <source>an IDX file of %1 dimensions is neither pictures (3) nor labels (1)</source>
        <translation type="unfinished">%1 维的 IDX 文件既不是图片（3 维）也不是标签（1 维）</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2 x %3 (colour?), not 28 x 28</source>
        <translation type="unfinished">图片为 %1 x %2 x %3（彩色？），而不是 28 x 28</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2, not 28 x 28</source>
        <translation type="unfinished">图片为 %1 x %2，而不是 28 x 28</translation>
    </message>
    <message>
        <source>rows of %1 numbers are neither pictures (784) nor labels (1, or 10 one-hot, or %2 as QMNIST&apos;s)</source>
        <translation type="unfinished">每行 %1 个数，既不是图片（784）也不是标签（1，one-hot 为 10，或像 QMNIST 那样为 %2）</translation>
    </message>
    <message>
        <source>it claims %1 digits, more than %2</source>
        <translation type="unfinished">声称有 %1 个数字，超过 %2 个</translation>
    </message>
    <message>
        <source>it claims %1 bytes, more than Engram reads of such numbers</source>
        <translation type="unfinished">声称有 %1 字节，超过 Engram 能读取的这类数</translation>
    </message>
    <message>
        <source>there are more bytes than the IDX header says</source>
        <translation type="unfinished">字节数超过 IDX 文件头所说的</translation>
    </message>
    <message>
        <source>not a numpy array: it does not begin with the bytes of a .npy file</source>
        <translation type="unfinished">不是 numpy 数组：开头不是 .npy 文件的字节</translation>
    </message>
    <message>
        <source>a .npy file of version %1.%2; versions 1.0 to 3.0 can be read</source>
        <translation type="unfinished">版本为 %1.%2 的 .npy 文件；可读取版本 1.0 到 3.0</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation type="unfinished">其文件头不完整</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation type="unfinished">其文件头声称有 %1 字节</translation>
    </message>
    <message>
        <source>an array of records; only plain numbers can be read</source>
        <translation type="unfinished">一个记录数组；只能读取普通的数</translation>
    </message>
    <message>
        <source>its header is not the one dictionary of descr, fortran_order and shape that numpy writes</source>
        <translation type="unfinished">其文件头不是 numpy 所写的含 descr、fortran_order 和 shape 的字典</translation>
    </message>
    <message>
        <source>an array of Python objects, which is a pickle inside; only numbers can be read (array.astype(numpy.uint8))</source>
        <translation type="unfinished">一个 Python 对象数组，内部是 pickle；只能读取数 (array.astype(numpy.uint8))</translation>
    </message>
    <message>
        <source>elements of type &apos;%1&apos;; only numbers can be read</source>
        <translation type="unfinished">元素类型为“%1”；只能读取数</translation>
    </message>
    <message>
        <source>%1: array &apos;%2&apos;</source>
        <translation type="unfinished">%1：数组“%2”</translation>
    </message>
    <message>
        <source>%1 says the same as &apos;%2&apos;; there may be only one of them</source>
        <translation type="unfinished">%1 与“%2”含义相同；两者只能有一个</translation>
    </message>
    <message>
        <source>%1: no array is called x_train, y_train, train_images, ... ; there are: %2</source>
        <translation type="unfinished">%1：没有名为 x_train、y_train、train_images、... 的数组；现有：%2</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no pictures beside it</source>
        <translation type="unfinished">%1：“%2”没有对应的图片</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no labels beside it</source>
        <translation type="unfinished">%1：“%2”没有对应的标签</translation>
    </message>
    <message>
        <source>a cell or row is repeated %1 times</source>
        <translation type="unfinished">有一个单元格或一行重复了 %1 次</translation>
    </message>
    <message>
        <source>cell %1 is a formula that was saved without its value; open the sheet in a spreadsheet program and save it</source>
        <translation type="unfinished">单元格 %1 是公式，但保存时没有值；请用电子表格程序打开此表并保存</translation>
    </message>
    <message>
        <source>this OpenDocument file is no spreadsheet but a text, a drawing or a presentation; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">此 OpenDocument 文件不是电子表格，而是文本、绘图或演示文稿；字体表应是电子表格（.ods 或 .xlsx）</translation>
    </message>
    <message>
        <source>the OpenDocument spreadsheet has no sheet in it</source>
        <translation type="unfinished">此 OpenDocument 电子表格中没有工作表</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished">读取已取消</translation>
    </message>
    <message>
        <source>%1 take more memory than Engram gives them</source>
        <translation type="unfinished">%1占用的内存超过 Engram 的限额</translation>
    </message>
    <message>
        <source>%1 are nested too deep</source>
        <translation type="unfinished">%1嵌套过深</translation>
    </message>
    <message>
        <source>%1 are lists of different lengths</source>
        <translation type="unfinished">%1是长度不一的列表</translation>
    </message>
    <message>
        <source>%1 are not all numbers</source>
        <translation type="unfinished">%1不全是数</translation>
    </message>
    <message>
        <source>%1 are not all arrays of numbers</source>
        <translation type="unfinished">%1不全是数的数组</translation>
    </message>
    <message>
        <source>%1 are arrays of different shapes or types</source>
        <translation type="unfinished">%1是形状或类型不一的数组</translation>
    </message>
    <message>
        <source>%1 are neither an array nor lists of numbers</source>
        <translation type="unfinished">%1既不是数组，也不是数的列表</translation>
    </message>
    <message>
        <source>%1, label %2: it is no digit 0-9</source>
        <translation type="unfinished">%1，标签 %2：不是数字 0-9</translation>
    </message>
    <message>
        <source>the pickle goes on for too long</source>
        <translation type="unfinished">pickle 过长</translation>
    </message>
    <message>
        <source>a value goes on beyond the end of its frame</source>
        <translation type="unfinished">有一个值超出了其帧的末尾</translation>
    </message>
    <message>
        <source>the pickle&apos;s values take more memory than Engram gives them</source>
        <translation type="unfinished">pickle 的值占用的内存超过 Engram 的限额</translation>
    </message>
    <message>
        <source>a whole number is beyond 64 bits</source>
        <translation type="unfinished">有一个整数超过 64 位</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation type="unfinished">有一个数不是数</translation>
    </message>
    <message>
        <source>pickle protocol %1 is unknown; 0-5 are read</source>
        <translation type="unfinished">未知的 pickle 协议 %1；可读取 0-5</translation>
    </message>
    <message>
        <source>a module or a name is not a text</source>
        <translation type="unfinished">模块名或名称不是文本</translation>
    </message>
    <message>
        <source>the pickle ends with %1 values instead of one</source>
        <translation type="unfinished">pickle 结束时有 %1 个值，而不是一个</translation>
    </message>
    <message>
        <source>the pickle ends before its frame does</source>
        <translation type="unfinished">pickle 在其帧结束之前就结束了</translation>
    </message>
    <message>
        <source>something follows the end of the pickle</source>
        <translation type="unfinished">pickle 结束之后还有内容</translation>
    </message>
    <message>
        <source>the pickle piles up too many values</source>
        <translation type="unfinished">pickle 堆积的值过多</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation type="unfinished">pickle 取用了不存在的值</translation>
    </message>
    <message>
        <source>the pickle is nested too deep</source>
        <translation type="unfinished">pickle 嵌套过深</translation>
    </message>
    <message>
        <source>the pickle takes a mark that is not there</source>
        <translation type="unfinished">pickle 取用了不存在的标记</translation>
    </message>
    <message>
        <source>a whole number is not one, or is beyond 64 bits</source>
        <translation type="unfinished">有一个整数不是整数，或超过 64 位</translation>
    </message>
    <message>
        <source>a value claims %1 bytes, more than Engram reads</source>
        <translation type="unfinished">有一个值声称有 %1 字节，超过 Engram 能读取的</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8</source>
        <translation type="unfinished">有一段文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>items are appended to something that is not a list</source>
        <translation type="unfinished">向不是列表的东西追加了元素</translation>
    </message>
    <message>
        <source>items are set in something that is not a dict, or a key has no value</source>
        <translation type="unfinished">在不是字典的东西中设置了元素，或有一个键没有值</translation>
    </message>
    <message>
        <source>the pickle remembers more values than a data set has</source>
        <translation type="unfinished">pickle 记住的值比数据集所需的还多</translation>
    </message>
    <message>
        <source>the pickle numbers what it remembers in no order</source>
        <translation type="unfinished">pickle 对所记住的值编号没有顺序</translation>
    </message>
    <message>
        <source>the pickle recalls value %1, which it has not remembered</source>
        <translation type="unfinished">pickle 调用了值 %1，但它没有记住这个值</translation>
    </message>
    <message>
        <source>the number of a remembered value is not one</source>
        <translation type="unfinished">所记住的值的编号不是数</translation>
    </message>
    <message>
        <source>a frame begins inside another</source>
        <translation type="unfinished">有一帧在另一帧之内开始</translation>
    </message>
    <message>
        <source>a frame claims to be longer than any file</source>
        <translation type="unfinished">有一帧声称的长度超过任何文件</translation>
    </message>
    <message>
        <source>an array&apos;s type is not a numpy.dtype</source>
        <translation type="unfinished">数组的类型不是 numpy.dtype</translation>
    </message>
    <message>
        <source>an array&apos;s shape is not a tuple</source>
        <translation type="unfinished">数组的形状不是元组</translation>
    </message>
    <message>
        <source>an array has more than 32 dimensions</source>
        <translation type="unfinished">数组超过 32 维</translation>
    </message>
    <message>
        <source>an array&apos;s dimension is not a whole number from 0 up</source>
        <translation type="unfinished">数组的某一维不是从 0 起的整数</translation>
    </message>
    <message>
        <source>an array of Python values is not one list of them</source>
        <translation type="unfinished">由 Python 值组成的数组不是这些值的单个列表</translation>
    </message>
    <message>
        <source>an array&apos;s content is not bytes</source>
        <translation type="unfinished">数组的内容不是 bytes</translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished">数组</translation>
    </message>
    <message>
        <source>_reconstruct is given something else than numpy gives it</source>
        <translation type="unfinished">_reconstruct 得到的内容与 numpy 所给的不同</translation>
    </message>
    <message>
        <source>numpy.dtype is given something else than numpy gives it</source>
        <translation type="unfinished">numpy.dtype 得到的内容与 numpy 所给的不同</translation>
    </message>
    <message>
        <source>an array&apos;s elements are not numbers of a plain type</source>
        <translation type="unfinished">数组的元素不是普通类型的数</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is given something else than numpy gives it</source>
        <translation type="unfinished">numpy 的 scalar 得到的内容与 numpy 所给的不同</translation>
    </message>
    <message>
        <source>a number has too many or too few bytes</source>
        <translation type="unfinished">有一个数的字节过多或过少</translation>
    </message>
    <message>
        <source>an array&apos;s order of axes is not one</source>
        <translation type="unfinished">数组的轴顺序不正确</translation>
    </message>
    <message>
        <source>the values take more memory than Engram gives them</source>
        <translation type="unfinished">这些值占用的内存超过 Engram 的限额</translation>
    </message>
    <message>
        <source>the values take more memory than there is</source>
        <translation type="unfinished">这些值占用的内存超过现有的内存</translation>
    </message>
    <message>
        <source>_frombuffer is given something else than numpy gives it</source>
        <translation type="unfinished">_frombuffer 得到的内容与 numpy 所给的不同</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor F nor K with its axes</source>
        <translation type="unfinished">数组的顺序既不是 C 或 F，也不是带轴的 K</translation>
    </message>
    <message>
        <source>_frombuffer is given Python values instead of bytes</source>
        <translation type="unfinished">_frombuffer 得到的是 Python 值，而不是 bytes</translation>
    </message>
    <message>
        <source>a text is encoded in another way than latin1</source>
        <translation type="unfinished">有一段文本的编码不是 latin1</translation>
    </message>
    <message>
        <source>a text holds characters that latin1 has not</source>
        <translation type="unfinished">有一段文本含有 latin1 没有的字符</translation>
    </message>
    <message>
        <source>bytes is given something else than Python gives it</source>
        <translation type="unfinished">bytes 得到的内容与 Python 所给的不同</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation type="unfinished">有一个数组被填充了两次</translation>
    </message>
    <message numerus="yes">
        <source>an array&apos;s state has %n parts</source>
        <comment>an array&apos;s state has %n part</comment>
        <translation type="unfinished">
            <numerusform>数组的状态有 %n 部分</numerusform>
        </translation>
    </message>
    <message>
        <source>an array&apos;s state has an unknown version</source>
        <translation type="unfinished">数组的状态版本未知</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor Fortran</source>
        <translation type="unfinished">数组的顺序既不是 C 也不是 Fortran</translation>
    </message>
    <message>
        <source>a numpy.dtype is changed after it was set or used</source>
        <translation type="unfinished">有一个 numpy.dtype 在设置或使用之后又被更改</translation>
    </message>
    <message>
        <source>a numpy.dtype is not one of plain numbers</source>
        <translation type="unfinished">有一个 numpy.dtype 不是普通数的类型</translation>
    </message>
    <message>
        <source>a numpy.dtype has an unknown byte order</source>
        <translation type="unfinished">有一个 numpy.dtype 的字节序未知</translation>
    </message>
    <message>
        <source>a numpy.dtype of several bytes has no byte order</source>
        <translation type="unfinished">有一个多字节的 numpy.dtype 没有字节序</translation>
    </message>
    <message>
        <source>something that is not a known function is called</source>
        <translation type="unfinished">调用了不是已知函数的东西</translation>
    </message>
    <message>
        <source>a call&apos;s arguments are not a tuple</source>
        <translation type="unfinished">调用的参数不是元组</translation>
    </message>
    <message>
        <source>_codecs.encode is given something else than Python gives it</source>
        <translation type="unfinished">_codecs.encode 得到的内容与 Python 所给的不同</translation>
    </message>
    <message>
        <source>numpy.ndarray is called, which numpy&apos;s pickles never do</source>
        <translation type="unfinished">调用了 numpy.ndarray，而 numpy 的 pickle 从不这样做</translation>
    </message>
    <message>
        <source>something that is neither an array nor a numpy.dtype is given a state</source>
        <translation type="unfinished">给既不是数组也不是 numpy.dtype 的东西设置了状态</translation>
    </message>
    <message>
        <source>a state is not a tuple</source>
        <translation type="unfinished">状态不是元组</translation>
    </message>
    <message>
        <source>the pickle uses %1, which no data set needs</source>
        <translation type="unfinished">pickle 使用了 %1，而数据集都不需要它</translation>
    </message>
    <message>
        <source>%1 is not an opcode of a pickle</source>
        <translation type="unfinished">%1 不是 pickle 的操作码</translation>
    </message>
    <message>
        <source>the pickle holds PyTorch&apos;s %1; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">pickle 含有 PyTorch 的 %1；请用 numpy.savez(FILE, x_train=..., y_train=...) 保存其数组</translation>
    </message>
    <message>
        <source>the pickle holds %1, which only that package understands; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">pickle 含有 %1，只有该软件包能理解；请用 numpy.savez(FILE, x_train=..., y_train=...) 保存其数组</translation>
    </message>
    <message>
        <source>the pickle asks for %1, which is not needed to read digits and is never run</source>
        <translation type="unfinished">pickle 要求 %1，读取数字不需要它，因此绝不会运行</translation>
    </message>
    <message>
        <source>the dict has more keys than a data set has</source>
        <translation type="unfinished">字典的键比数据集所需的还多</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; comes twice in a dict; one of the two would be lost</source>
        <translation type="unfinished">键“%1”在一个字典中出现两次；其中一个会丢失</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">“%1”与另一个键含义相同；两者只能有一个</translation>
    </message>
    <message>
        <source>%1 takes more memory than Engram gives it</source>
        <translation type="unfinished">%1 占用的内存超过 Engram 的限额</translation>
    </message>
    <message>
        <source>%1 has pictures, but no labels</source>
        <translation type="unfinished">%1 有图片，但没有标签</translation>
    </message>
    <message>
        <source>%1 has labels, but no pictures</source>
        <translation type="unfinished">%1 有标签，但没有图片</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished">%1 的图片</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation type="unfinished">%1 的标签</translation>
    </message>
    <message>
        <source>%1: the pickle holds no data set; expected ((train_x, train_y), (test_x, test_y)), three such pairs, or a dict with names like x_train and y_train</source>
        <translation type="unfinished">%1：pickle 中没有数据集；应为 ((train_x, train_y), (test_x, test_y))、三个这样的对，或带有 x_train 和 y_train 之类名称的字典</translation>
    </message>
    <message>
        <source>a broken escape in a string</source>
        <translation type="unfinished">字符串中有一个错误的转义</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation type="unfinished">有一个字符串没有结束引号</translation>
    </message>
    <message>
        <source>a broken escape in a text</source>
        <translation type="unfinished">文本中有一个错误的转义</translation>
    </message>
    <message>
        <source>the file ends in the middle of a string</source>
        <translation type="unfinished">文件在一个字符串的中间结束</translation>
    </message>
    <message>
        <source>a string is larger than Engram reads</source>
        <translation type="unfinished">有一个字符串大于 Engram 能读取的</translation>
    </message>
    <message>
        <source>a string without quotes</source>
        <translation type="unfinished">有一个字符串没有引号</translation>
    </message>
    <message>
        <source>something follows the closing quote of a string</source>
        <translation type="unfinished">字符串的结束引号之后还有内容</translation>
    </message>
    <message>
        <source>%1: a damaged BMP picture: %2</source>
        <translation type="unfinished">%1：损坏的 BMP 图片：%2</translation>
    </message>
    <message>
        <source>the file ends at byte %1 inside the picture</source>
        <translation type="unfinished">文件在图片之内的字节 %1 处结束</translation>
    </message>
    <message>
        <source>its header has %1 bytes, which no kind of BMP has</source>
        <translation type="unfinished">其文件头有 %1 字节，任何一种 BMP 都不是这样</translation>
    </message>
    <message>
        <source>its sides are not from 1 up</source>
        <translation type="unfinished">其边长不是从 1 起</translation>
    </message>
    <message>
        <source>%1: a BMP of %2 bits a pixel, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1：每像素 %2 位的 BMP，Engram 不读取；请另存为 PNG</translation>
    </message>
    <message>
        <source>run lengths and its bits a pixel do not go together</source>
        <translation type="unfinished">行程编码与其每像素位数不相配</translation>
    </message>
    <message>
        <source>%1: a BMP of run lengths may have at most 16 million pixels; save it as PNG</source>
        <translation type="unfinished">%1：行程编码的 BMP 最多 1600 万像素；请另存为 PNG</translation>
    </message>
    <message>
        <source>colour masks and its bits a pixel do not go together</source>
        <translation type="unfinished">颜色掩码与其每像素位数不相配</translation>
    </message>
    <message>
        <source>%1: a BMP of packing %2, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1：压缩方式为 %2 的 BMP，Engram 不读取；请另存为 PNG</translation>
    </message>
    <message>
        <source>a colour mask has a gap</source>
        <translation type="unfinished">有一个颜色掩码不连续</translation>
    </message>
    <message>
        <source>a run leaves the picture</source>
        <translation type="unfinished">有一段行程超出图片</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation type="unfinished">其文件头没有意义</translation>
    </message>
    <message>
        <source>what follows is no part of a GIF</source>
        <translation type="unfinished">后面的内容不是 GIF 的一部分</translation>
    </message>
    <message>
        <source>an extension makes no sense</source>
        <translation type="unfinished">有一个扩展块没有意义</translation>
    </message>
    <message>
        <source>a later picture makes no sense</source>
        <translation type="unfinished">后面的一张图片没有意义</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation type="unfinished">其中没有图片</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: the file ends at byte %2 inside the picture</source>
        <translation type="unfinished">%1：损坏的 GIF 图片：文件在图片之内的字节 %2 处结束</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: byte %2: %3</source>
        <translation type="unfinished">%1：损坏的 GIF 图片：字节 %2：%3</translation>
    </message>
    <message>
        <source>a picture&apos;s description makes no sense</source>
        <translation type="unfinished">图片的描述没有意义</translation>
    </message>
    <message>
        <source>%1: an interlaced GIF may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1：隔行的 GIF 最多 1600 万像素；请不用隔行方式保存</translation>
    </message>
    <message>
        <source>there is no table of its colours</source>
        <translation type="unfinished">没有其颜色表</translation>
    </message>
    <message>
        <source>its pixels make no sense</source>
        <translation type="unfinished">其像素没有意义</translation>
    </message>
    <message>
        <source>it has more scans than a picture of its size needs</source>
        <translation type="unfinished">其扫描次数超过这样大小的图片所需的</translation>
    </message>
    <message>
        <source>%1: a progressive JPEG of this size needs too much memory; save it as a baseline JPEG</source>
        <translation type="unfinished">%1：这样大小的渐进式 JPEG 需要的内存过多；请另存为基线 JPEG</translation>
    </message>
    <message>
        <source>%1: a damaged JPEG picture: %2</source>
        <translation type="unfinished">%1：损坏的 JPEG 图片：%2</translation>
    </message>
    <message>
        <source>%1: a photograph of %2 x %3 pixels is too large; at most 250 megapixels are read</source>
        <translation type="unfinished">%1：%2 x %3 像素的照片过大；最多读取 2.5 亿像素</translation>
    </message>
    <message>
        <source>%1: a picture file may have at most 128 MiB</source>
        <translation type="unfinished">%1：图片文件最大为 128 MiB</translation>
    </message>
    <message>
        <source>a HEIC photograph</source>
        <translation type="unfinished">一张 HEIC 照片</translation>
    </message>
    <message>
        <source>a HEIF picture</source>
        <translation type="unfinished">一张 HEIF 图片</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation type="unfinished">一张 AVIF 图片</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished">一张 TIFF 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished">一个 PDF 文档</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation type="unfinished">一张 Photoshop 图片</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished">一张 JPEG XL 图片</translation>
    </message>
    <message>
        <source>a GIMP picture</source>
        <translation type="unfinished">一张 GIMP 图片</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished">一张 SVG 绘图</translation>
    </message>
    <message>
        <source>%1: the picture has no pixels (%2)</source>
        <translation type="unfinished">%1：图片没有像素（%2）</translation>
    </message>
    <message>
        <source>%1: a picture of %2 pixels is too large; at most 10000 x 10000 are read</source>
        <translation type="unfinished">%1：%2 像素的图片过大；最多读取 10000 x 10000</translation>
    </message>
    <message>
        <source>%1: %2, which Engram does not read; save it as PNG or JPEG</source>
        <translation type="unfinished">%1：%2，Engram 不读取；请另存为 PNG 或 JPEG</translation>
    </message>
    <message>
        <source>%1: not a picture that Engram reads (JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM)</source>
        <translation type="unfinished">%1：不是 Engram 能读取的图片（JPEG、PNG、WebP、BMP、GIF、PBM、PGM 或 PPM）</translation>
    </message>
    <message>
        <source>%1: a damaged PNG picture: %2</source>
        <translation type="unfinished">%1：损坏的 PNG 图片：%2</translation>
    </message>
    <message>
        <source>it could not be decoded</source>
        <translation type="unfinished">无法解码</translation>
    </message>
    <message>
        <source>%1: an interlaced PNG may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1：隔行的 PNG 最多 1600 万像素；请不用隔行方式保存</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG: %1</source>
        <translation type="unfinished">无法将图片写为 PNG：%1</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation type="unfinished">%1的数值过大</translation>
    </message>
    <message>
        <source>there should be %1</source>
        <translation type="unfinished">这里应为%1</translation>
    </message>
    <message>
        <source>there should be a 0 or a 1</source>
        <translation type="unfinished">这里应为 0 或 1</translation>
    </message>
    <message>
        <source>%1: byte %2: in a PNM picture, %3</source>
        <translation type="unfinished">%1：字节 %2：在 PNM 图片中，%3</translation>
    </message>
    <message>
        <source>a width</source>
        <translation type="unfinished">宽度</translation>
    </message>
    <message>
        <source>a height</source>
        <translation type="unfinished">高度</translation>
    </message>
    <message>
        <source>a greatest level</source>
        <translation type="unfinished">最大灰度</translation>
    </message>
    <message>
        <source>the greatest level must be from 1 to 65535</source>
        <translation type="unfinished">最大灰度必须为 1 到 65535</translation>
    </message>
    <message>
        <source>a level is above the greatest</source>
        <translation type="unfinished">有一个灰度超过最大灰度</translation>
    </message>
    <message>
        <source>a level</source>
        <translation type="unfinished">灰度</translation>
    </message>
    <message>
        <source>white space should end the header</source>
        <translation type="unfinished">文件头应以空白结束</translation>
    </message>
    <message numerus="yes">
        <source>the file ends, %n bytes before its last pixel</source>
        <comment>the file ends, %n byte before its last pixel</comment>
        <translation type="unfinished">
            <numerusform>文件结束时距最后一个像素还差 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a damaged WebP picture: %2</source>
        <translation type="unfinished">%1：损坏的 WebP 图片：%2</translation>
    </message>
    <message>
        <source>the file ends, %1 bytes before its end</source>
        <translation type="unfinished">文件结束时距其末尾还差 %1 字节</translation>
    </message>
    <message>
        <source>%1: an animated WebP; save one of its pictures as PNG</source>
        <translation type="unfinished">%1：动态 WebP；请将其中一张图片另存为 PNG</translation>
    </message>
    <message>
        <source>%1: a WebP may have at most 40 million pixels; save it smaller, or as JPEG or PNG</source>
        <translation type="unfinished">%1：WebP 最多 4000 万像素；请缩小后保存，或另存为 JPEG 或 PNG</translation>
    </message>
    <message>
        <source>its pixels are cut off or make no sense</source>
        <translation type="unfinished">其像素被截断或没有意义</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished">单元格 %1</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation type="unfinished">%1 出现两次</translation>
    </message>
    <message>
        <source>%1 holds %2, where no label stands; has a digit a column too many or too few?</source>
        <translation type="unfinished">%1 的内容是 %2，而那里没有标签；是否有一个数字多了或少了一列？</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the columns stand; has the digit %2 a row too many?</source>
        <translation type="unfinished">%1 的内容是 0，而那里应是列号；数字 %2 是否多了一行？</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the rows stand; has the digit %2 a column too many?</source>
        <translation type="unfinished">%1 的内容是 0，而那里应是行号；数字 %2 是否多了一列？</translation>
    </message>
    <message>
        <source>%1 is the label of the digit %2, but holds %3; the digits of a font sheet stand in the order 0 to 4 and 5 to 9</source>
        <translation type="unfinished">%1 是数字 %2 的标签，内容却是 %3；字体表中的数字按 0 到 4 和 5 到 9 的顺序排列</translation>
    </message>
    <message>
        <source>%1 holds %2; a cell of a digit is 0 or 1</source>
        <translation type="unfinished">%1 的内容是 %2；数字的单元格应为 0 或 1</translation>
    </message>
    <message>
        <source>row %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">第 %1 行（数字 %2，单元格 %3 到 %4）是空白的；如果没有墨迹，请在其单元格中写 0</translation>
    </message>
    <message>
        <source>column %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">第 %1 列（数字 %2，单元格 %3 到 %4）是空白的；如果没有墨迹，请在其单元格中写 0</translation>
    </message>
    <message>
        <source>%1 and the next four labels are blank; a font sheet has the digits 0 to 4 over row 2 and 5 to 9 over row 32</source>
        <translation type="unfinished">%1 和其后四个标签是空白的；字体表中数字 0 到 4 在第 2 行之上，5 到 9 在第 32 行之上</translation>
    </message>
    <message>
        <source>the digit %1 is missing: cells %2 to %3 are blank</source>
        <translation type="unfinished">缺少数字 %1：单元格 %2 到 %3 是空白的</translation>
    </message>
    <message>
        <source>not a file that Engram knows, and not a font sheet: that would begin with a line &apos;name: ...&apos;</source>
        <translation type="unfinished">不是 Engram 认识的文件，也不是字体表（字体表以 &apos;name: ...&apos; 一行开头）</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: %4</source>
        <translation type="unfinished">%1：第 %2 行，第 %3 列：%4</translation>
    </message>
    <message>
        <source>here should be a header line or &apos;digit 0&apos;</source>
        <translation type="unfinished">这里应为标题行或 &apos;digit 0&apos;</translation>
    </message>
    <message>
        <source>a header line is &apos;name: ...&apos;, &apos;source: ...&apos; or &apos;licence: ...&apos;</source>
        <translation type="unfinished">标题行应为 &apos;name: ...&apos;、&apos;source: ...&apos; 或 &apos;licence: ...&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes twice</source>
        <translation type="unfinished">“%1”出现两次</translation>
    </message>
    <message>
        <source>the %1 holds characters that are not text</source>
        <translation type="unfinished">%1 一项含有不是文本的字符</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished">缺少名称</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has more than 200 bytes</source>
        <translation type="unfinished">名称“%1”超过 200 字节</translation>
    </message>
    <message>
        <source>row %1 of digit %2</source>
        <translation type="unfinished">数字 %2 的第 %1 行</translation>
    </message>
    <message>
        <source>the sheet ends at %1</source>
        <translation type="unfinished">此表在%1处结束</translation>
    </message>
    <message>
        <source>%1 holds something that is neither &apos;#&apos; (ink) nor &apos;.&apos; (paper)</source>
        <translation type="unfinished">%1中有既不是 &apos;#&apos;（墨迹）也不是 &apos;.&apos;（纸）的内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n characters instead of %2</source>
        <comment>%1 has %n character instead of %2</comment>
        <translation type="unfinished">
            <numerusform>%1有 %n 个字符，而不是 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet ends before &apos;%1&apos;</source>
        <translation type="unfinished">此表在“%1”之前结束</translation>
    </message>
    <message>
        <source>here should be the line &apos;%1&apos;</source>
        <translation type="unfinished">这里应为“%1”一行</translation>
    </message>
    <message>
        <source>something comes behind digit 9</source>
        <translation type="unfinished">数字 9 之后还有内容</translation>
    </message>
    <message>
        <source>a font sheet needs a name</source>
        <translation type="unfinished">字体表需要名称</translation>
    </message>
    <message>
        <source>%1: more than 1 MiB of text is not a font sheet</source>
        <translation type="unfinished">%1：超过 1 MiB 的文本不是字体表</translation>
    </message>
    <message>
        <source>%1: byte %2: the text is not UTF-8</source>
        <translation type="unfinished">%1：字节 %2：文本不是 UTF-8</translation>
    </message>
    <message>
        <source>%1 refers to shared texts, but the workbook has none</source>
        <translation type="unfinished">%1 引用了共享文本，但工作簿中没有共享文本</translation>
    </message>
    <message>
        <source>%1 refers to a shared text that is not there</source>
        <translation type="unfinished">%1 引用了不存在的共享文本</translation>
    </message>
    <message>
        <source>a row is called &apos;%1&apos;</source>
        <translation type="unfinished">有一行名为“%1”</translation>
    </message>
    <message>
        <source>a cell is called &apos;%1&apos;, which is no cell of a spreadsheet</source>
        <translation type="unfinished">有一个单元格名为“%1”，它不是电子表格的单元格</translation>
    </message>
    <message>
        <source>cell %1 stands in row %2</source>
        <translation type="unfinished">单元格 %1 位于第 %2 行</translation>
    </message>
    <message>
        <source>%1 is a formula that was saved without its value; open the workbook in a spreadsheet program and save it</source>
        <translation type="unfinished">%1 是公式，但保存时没有值；请用电子表格程序打开此工作簿并保存</translation>
    </message>
    <message>
        <source>%1 holds the error %2</source>
        <translation type="unfinished">%1 含有错误 %2</translation>
    </message>
    <message>
        <source>%1 holds a value of the type &apos;%2&apos;</source>
        <translation type="unfinished">%1 含有类型为“%2”的值</translation>
    </message>
    <message>
        <source>two parts of the workbook are called &apos;%1&apos;</source>
        <translation type="unfinished">工作簿有两个部件名为“%1”</translation>
    </message>
    <message>
        <source>the workbook refers to a part &apos;%1&apos; that is not there</source>
        <translation type="unfinished">工作簿引用了不存在的部件“%1”</translation>
    </message>
    <message>
        <source>the workbook has no sheets</source>
        <translation type="unfinished">工作簿中没有工作表</translation>
    </message>
    <message>
        <source>the sheet %1 is not among the worksheets of the workbook</source>
        <translation type="unfinished">工作表 %1 不在工作簿的工作表之中</translation>
    </message>
    <message>
        <source>the sheet %1 is said to be outside the file</source>
        <translation type="unfinished">工作表 %1 据称位于文件之外</translation>
    </message>
    <message>
        <source>the name of the font, %1, has more than 200 bytes</source>
        <translation type="unfinished">字体的名称 %1 超过 200 字节</translation>
    </message>
    <message>
        <source>the zip archive is not a spreadsheet: it names no workbook</source>
        <translation type="unfinished">此 zip 归档不是电子表格：其中没有指明工作簿</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not UTF-8</source>
        <translation type="unfinished">“%2”的字节 %1 不是 UTF-8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 2,000,000 elements or attributes</source>
        <translation type="unfinished">“%1”有超过 2,000,000 个元素或属性</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a document type declaration; such files are not opened</source>
        <translation type="unfinished">“%1”含有文档类型声明；不打开这样的文件</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not XML: %3</source>
        <translation type="unfinished">“%2”的字节 %1 不是 XML：%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a %2 part</source>
        <translation type="unfinished">“%1”不是 %2 部件</translation>
    </message>
    <message>
        <source>%1: not a readable zip archive: %2</source>
        <translation type="unfinished">%1：不是可读取的 zip 归档：%2</translation>
    </message>
    <message>
        <source>%1: the zip directory can be read in two ways</source>
        <translation type="unfinished">%1：zip 目录可以有两种读法</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not in the archive</source>
        <translation type="unfinished">%1：“%2”不在归档中</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be inflated: %3</source>
        <translation type="unfinished">%1：“%2”无法解压：%3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit into memory</source>
        <translation type="unfinished">%1：“%2”超出内存</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is longer than the zip directory says</source>
        <translation type="unfinished">%1：“%2”比 zip 目录所说的长</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is shorter than the zip directory says</source>
        <translation type="unfinished">%1：“%2”比 zip 目录所说的短</translation>
    </message>
    <message>
        <source>the zip archive has no end record: it is cut short or not a zip archive</source>
        <translation type="unfinished">此 zip 归档没有结束记录：它被截断，或不是 zip 归档</translation>
    </message>
    <message>
        <source>the zip archive is split into several files</source>
        <translation type="unfinished">此 zip 归档分成了多个文件</translation>
    </message>
    <message>
        <source>the zip directory is not where the end record says</source>
        <translation type="unfinished">zip 目录不在结束记录所说的位置</translation>
    </message>
    <message>
        <source>the zip archive has %1 members, more than %2</source>
        <translation type="unfinished">此 zip 归档有 %1 个成员，超过 %2 个</translation>
    </message>
    <message>
        <source>the zip end record asks for a zip64 record that is not there</source>
        <translation type="unfinished">zip 结束记录要求 zip64 记录，但没有该记录</translation>
    </message>
    <message>
        <source>the zip directory is torn</source>
        <translation type="unfinished">zip 目录残缺</translation>
    </message>
    <message>
        <source>the zip directory has a torn extra field</source>
        <translation type="unfinished">zip 目录有一个残缺的附加字段</translation>
    </message>
    <message>
        <source>a member of the zip archive has no proper name</source>
        <translation type="unfinished">此 zip 归档有一个成员没有正确的名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted</source>
        <translation type="unfinished">“%1”已加密</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is packed by method %2; only stored and deflated members can be read</source>
        <translation type="unfinished">“%1”用方法 %2 压缩；只能读取未压缩 (stored) 和用 deflate 压缩的成员</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stored, but its two sizes differ</source>
        <translation type="unfinished">“%1”未压缩 (stored)，但其两个大小不同</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims %2 bytes, more than %3</source>
        <translation type="unfinished">“%1”声称有 %2 字节，超过 %3 字节</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not where the zip directory says</source>
        <translation type="unfinished">“%1”不在 zip 目录所说的位置</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is cut short</source>
        <translation type="unfinished">“%1”被截断</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a torn extra field</source>
        <translation type="unfinished">“%1”有一个残缺的附加字段</translation>
    </message>
    <message>
        <source>the local header of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">“%1”的本地文件头与 zip 目录不符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs into the zip directory</source>
        <translation type="unfinished">“%1”延伸到了 zip 目录之中</translation>
    </message>
    <message>
        <source>the data descriptor of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">“%1”的数据描述符与 zip 目录不符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; overlaps &apos;%2&apos;</source>
        <translation type="unfinished">“%1”与“%2”重叠</translation>
    </message>
    <message>
        <source>two members of the zip archive are called &apos;%1&apos;</source>
        <translation type="unfinished">此 zip 归档有两个成员名为“%1”</translation>
    </message>
    <message>
        <source>the zip archive claims more than %1 bytes</source>
        <translation type="unfinished">此 zip 归档声称超过 %1 字节</translation>
    </message>
    <message>
        <source>the zip directory holds more than the end record says</source>
        <translation type="unfinished">zip 目录的内容比结束记录所说的多</translation>
    </message>
    <message>
        <source>the zip archive could not be made: %1</source>
        <translation type="unfinished">无法生成 zip 归档：%1</translation>
    </message>
    <message>
        <source>memory is exhausted</source>
        <translation type="unfinished">内存已耗尽</translation>
    </message>
    <message>
        <source>There is no preset called %1</source>
        <translation type="unfinished">没有名为 %1 的预设</translation>
    </message>
    <message>
        <source>The learning curve stopped</source>
        <translation type="unfinished">学习曲线已停止</translation>
    </message>
    <message>
        <source>%1 has no training digits, or no test digits.</source>
        <translation type="unfinished">%1 没有训练数字，或没有测试数字。</translation>
    </message>
    <message>
        <source>There is nothing to measure: choose a preset or an agent.</source>
        <translation type="unfinished">没有可测量的：请选择预设或智能体。</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <comment>Opened %1, %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>已打开 %1，%Ln 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1; save it to keep it</source>
        <translation type="unfinished">已恢复 %1；请保存以保留</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation type="unfinished">已将 %1 保存到 %2</translation>
    </message>
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">智能体需要名称：请至少键入一个字符。</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished">重命名为 %1</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished">编辑备注</translation>
    </message>
    <message>
        <source>Change recall rules</source>
        <translation type="unfinished">更改回忆规则</translation>
    </message>
    <message>
        <source>Change the architecture</source>
        <translation type="unfinished">更改结构</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <comment>Dropped the oldest %Ln state of the history</comment>
        <translation type="unfinished">
            <numerusform>已丢弃历史中最早的 %Ln 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">清空历史</translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">历史已清空；记忆全部保留</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">没有可重做的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <comment>Opened %1, %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>已打开 %1，%Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <comment>%1; %Ln cell was repaired</comment>
        <translation type="unfinished">
            <numerusform>%1；修复了 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1；%2</translation>
    </message>
    <message>
        <source>There is nothing to teach: tick a data set or a font in Data sets first.</source>
        <translation type="unfinished">没有可教授的内容：请先在“数据集”中勾选数据集或字体。</translation>
    </message>
    <message>
        <source>There is nothing to teach: ask for at least one digit, or tick a font.</source>
        <translation type="unfinished">没有可教授的内容：请至少要求一个数字，或勾选一种字体。</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">没有可测试的内容：请在“数据集”中勾选含测试数字的数据集（MNIST 有）。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taught: %Ln digits were known already</source>
        <comment>Nothing was taught: %Ln digit was known already</comment>
        <translation type="unfinished">
            <numerusform>没有教任何内容：%Ln 个数字已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <comment>Taught %Ln digit in %1, then stopped; Undo takes them back</comment>
        <translation type="unfinished">
            <numerusform>在%1内教授了 %Ln 个数字，随后停止；撤销可收回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <comment>Taught %Ln digit in %1</comment>
        <translation type="unfinished">
            <numerusform>在%1内教授了 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were known already</source>
        <comment>%1; %Ln was known already</comment>
        <translation type="unfinished">
            <numerusform>%1；%Ln 个已知</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">没有可教授的内容：请先画一个数字。</translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">教授 %1</translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">已将此图画教为 %1</translation>
    </message>
    <message>
        <source>An empty canvas is not a question: draw a digit first.</source>
        <translation type="unfinished">空画布不能提问：请先画一个数字。</translation>
    </message>
    <message>
        <source>Nothing was asked yet: draw a digit first.</source>
        <translation type="unfinished">尚未提问：请先画一个数字。</translation>
    </message>
    <message>
        <source>There is no answer to judge: draw a digit first.</source>
        <translation type="unfinished">没有可评判的回答：请先画一个数字。</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation type="unfinished">判为正确</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">判为错误</translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">已将自己的回答保存为记忆</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">没有这类可忘记的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <comment>Forgot %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>已忘记 %Ln 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">没有可忘记的内容：尚未教过任何内容。</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">忘记上一课</translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">已忘记上一课</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">忘记一条记忆</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">忘记%1</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">忘记所有 %1</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">忘记全部</translation>
    </message>
    <message>
        <source>These pictures are left out already.</source>
        <translation type="unfinished">这些图片已被排除。</translation>
    </message>
    <message>
        <source>None of these pictures is left out.</source>
        <translation type="unfinished">这些图片都没有被排除。</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln pictures</source>
        <comment>Leave out %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>排除 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln pictures</source>
        <comment>Take in %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>纳入 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln pictures out of teaching</source>
        <comment>Left %Ln picture out of teaching</comment>
        <translation type="unfinished">
            <numerusform>已将 %Ln 张图片排除在教授之外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln pictures into teaching again</source>
        <comment>Took %Ln picture into teaching again</comment>
        <translation type="unfinished">
            <numerusform>已将 %Ln 张图片重新纳入教授</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln pictures</source>
        <comment>Forget %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>忘记 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln memories</source>
        <comment>Forget %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>忘记 %Ln 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>This change</source>
        <translation type="unfinished">此更改</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished">%1（已停止）</translation>
    </message>
    <message>
        <source>%1 was made here and is in no file, so that the command line cannot read it.</source>
        <translation type="unfinished">%1 是在这里生成的，不在任何文件中，命令行无法读取。</translation>
    </message>
    <message>
        <source>Two data sets of one name are open, and the command line would not tell them apart.</source>
        <translation type="unfinished">打开了两个同名的数据集，命令行无法区分。</translation>
    </message>
    <message>
        <source>The command line draws from a part called &quot;%1&quot;, which %2 does not have.</source>
        <translation type="unfinished">命令行从名为“%1”的部分抽取，而 %2 没有这一部分。</translation>
    </message>
    <message>
        <source>It was stopped, and no command stops at the same place.</source>
        <translation type="unfinished">它被中途停止，没有命令会停在同一处。</translation>
    </message>
    <message>
        <source>Pictures are left out of teaching, and engram-cli leaves none out: take them in again in the gallery first.</source>
        <translation type="unfinished">有图片被排除在教授之外，而 engram-cli 不排除任何图片：请先在图库中重新纳入它们。</translation>
    </message>
    <message>
        <source>These digits were picked by hand, and the command line draws its own by a seed.</source>
        <translation type="unfinished">这些数字是手选的，而命令行按种子自行抽取。</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>a half of a drawing needs a picture of as many bits as the agent reads</source>
        <translation type="unfinished">从半幅图画开始时，图片的位数必须与智能体读取的位数相同</translation>
    </message>
    <message>
        <source>a label is a digit from 0 to 9</source>
        <translation type="unfinished">标签是 0 到 9 的数字</translation>
    </message>
    <message>
        <source>the agent has nothing in mind of the digit %1: it was taught none</source>
        <translation type="unfinished">智能体心中没有数字 %1：没有教过</translation>
    </message>
    <message>
        <source>its windows look at the input alone</source>
        <translation type="unfinished">它的窗口只看输入</translation>
    </message>
    <message>
        <source>no neuron of its state reads the state</source>
        <translation type="unfinished">它的状态神经元都不读取状态</translation>
    </message>
    <message>
        <source>each neuron of its state reads nothing of the state but its own pixel</source>
        <translation type="unfinished">它的每个状态神经元在状态中只读取自己的像素</translation>
    </message>
    <message>
        <source>imagining means nothing for this agent: %1</source>
        <translation type="unfinished">想象对这个智能体没有意义：%1</translation>
    </message>
    <message>
        <source>an agent that remembers nothing can imagine nothing: teach it first</source>
        <translation type="unfinished">没有记忆的智能体无法想象：请先教它</translation>
    </message>
    <message>
        <source>imagining was stopped</source>
        <translation type="unfinished">想象已停止</translation>
    </message>
    <message>
        <source>Not all that the agent was taught has a command: save the second agent, and choose its file.</source>
        <translation type="unfinished">教给智能体的内容并非都有命令：请保存第二个智能体，再选择它的文件。</translation>
    </message>
    <message>
        <source>The command line gives wiring and resets one seed: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">命令行给接线和随机起点同一个种子：请在智能体为空时保存它，然后再教。</translation>
    </message>
    <message>
        <source>The command line reads an agent from a file: save this one, then copy the command.</source>
        <translation type="unfinished">命令行从文件读取智能体：请先保存它，再复制命令。</translation>
    </message>
    <message>
        <source>What was done last has no command; teaching data sets and testing have one.</source>
        <translation type="unfinished">最后做的事没有对应的命令；教数据集和测试才有。</translation>
    </message>
    <message>
        <source>Keeping a copy of unsaved work stopped</source>
        <translation type="unfinished">保留未保存内容的副本已停止</translation>
    </message>
    <message>
        <source>The command line has no options for these settings: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">命令行没有这些设置的选项：请在智能体为空时保存它，然后再教。</translation>
    </message>
    <message>
        <source>Nothing of what the agent was taught is in an open data set: teach it one first.</source>
        <translation type="unfinished">智能体所学的内容都不在打开的数据集中：请先教一个数据集。</translation>
    </message>
    <message>
        <source>The second agent was not taught to the end.</source>
        <translation type="unfinished">第二个智能体没有教完。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished">正在打开 %1</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation type="unfinished">正在恢复 %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished">正在保存 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished">正在读取 %1</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished">正在教授</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <comment>Teaching %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>正在教授 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">测试</translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <comment>Testing on %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>正在用 %Ln 个数字测试</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">不到 0.1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished">%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished">%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>an agent&apos;s name may have at most 4096 bytes</source>
        <translation type="unfinished">智能体的名称最多 4096 字节</translation>
    </message>
    <message>
        <source>an agent&apos;s notes may have at most 16 MiB</source>
        <translation type="unfinished">智能体的备注最多 16 MiB</translation>
    </message>
    <message>
        <source>an agent file holds memories and history of at most 4096 sources, and this agent has %1</source>
        <translation type="unfinished">智能体文件最多可保存 4096 个来源的记忆和历史，而此智能体有 %1 个</translation>
    </message>
    <message>
        <source>the name of a source may have at most 4096 bytes</source>
        <translation type="unfinished">来源的名称最多 4096 字节</translation>
    </message>
    <message>
        <source>%1: section %2</source>
        <translation type="unfinished">%1：节 %2</translation>
    </message>
    <message>
        <source>%1: the agent file has no section %2</source>
        <translation type="unfinished">%1：智能体文件没有 %2 节</translation>
    </message>
    <message>
        <source>%1: the agent file has a section that is none of its format</source>
        <translation type="unfinished">%1：智能体文件中有一节不属于其格式</translation>
    </message>
    <message>
        <source>the agent remembers more than an agent file may hold</source>
        <translation type="unfinished">智能体所记的内容超过了智能体文件所能容纳的</translation>
    </message>
    <message>
        <source>it would be more than the 512 MiB that an agent file may have</source>
        <translation type="unfinished">将超过智能体文件 512 MiB 的上限</translation>
    </message>
    <message>
        <source>the original&apos;s path</source>
        <translation type="unfinished">原文件的路径</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation type="unfinished">智能体</translation>
    </message>
    <message>
        <source>not an agent file of Engram</source>
        <translation type="unfinished">不是 Engram 的智能体文件</translation>
    </message>
    <message>
        <source>%1: an agent file of format %2.%3, from a newer Engram; this one reads up to format %4</source>
        <translation type="unfinished">%1：格式为 %2.%3 的智能体文件，来自更新的 Engram；此版本最高读取格式 %4</translation>
    </message>
    <message>
        <source>there is no format 0 of agent files: the file is damaged</source>
        <translation type="unfinished">智能体文件没有格式 0：文件已损坏</translation>
    </message>
    <message>
        <source>its section table claims %1 sections</source>
        <translation type="unfinished">其节表声称有 %1 节</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes belong to no section</source>
        <comment>%n byte belongs to no section</comment>
        <translation type="unfinished">
            <numerusform>有 %n 字节不属于任何一节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reading it failed</source>
        <translation type="unfinished">%1：读取失败</translation>
    </message>
    <message>
        <source>the agent file is damaged: its checksum does not match</source>
        <translation type="unfinished">智能体文件已损坏：校验和不符</translation>
    </message>
    <message>
        <source>the checksum of section %1 does not match</source>
        <translation type="unfinished">第 %1 节的校验和不符</translation>
    </message>
    <message>
        <source>section %1 is there twice</source>
        <translation type="unfinished">第 %1 节出现两次</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read (%2)</source>
        <translation type="unfinished">%1：系统不允许读取（%2）</translation>
    </message>
    <message>
        <source>%1: not a regular file</source>
        <translation type="unfinished">%1：不是普通文件</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read</source>
        <translation type="unfinished">%1：系统不允许读取</translation>
    </message>
    <message>
        <source>%1: an agent file has at most 512 MiB</source>
        <translation type="unfinished">%1：智能体文件最大为 512 MiB</translation>
    </message>
    <message>
        <source>%1 %2 are more than %3</source>
        <translation type="unfinished">%1：%2多于 %3 个</translation>
    </message>
    <message>
        <source>%1 claims %2 for %3 control neurons</source>
        <translation type="unfinished">%1：声称有 %2，而控制神经元只有 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%n instincts</source>
        <comment>%n instinct</comment>
        <translation type="unfinished">
            <numerusform>%n 个本能</numerusform>
        </translation>
    </message>
    <message>
        <source>an instinct&apos;s kind</source>
        <translation type="unfinished">本能的种类</translation>
    </message>
    <message>
        <source>%1 claims instincts with more than %2 conditions</source>
        <translation type="unfinished">%1：声称本能的条件超过 %2 个</translation>
    </message>
    <message>
        <source>an instinct&apos;s layer</source>
        <translation type="unfinished">本能的层</translation>
    </message>
    <message>
        <source>an instinct&apos;s neuron</source>
        <translation type="unfinished">本能的神经元</translation>
    </message>
    <message>
        <source>an instinct&apos;s value</source>
        <translation type="unfinished">本能的值</translation>
    </message>
    <message>
        <source>the input channels</source>
        <translation type="unfinished">输入通道</translation>
    </message>
    <message>
        <source>the output channels</source>
        <translation type="unfinished">输出通道</translation>
    </message>
    <message>
        <source>the control channels</source>
        <translation type="unfinished">控制通道</translation>
    </message>
    <message>
        <source>the connector</source>
        <translation type="unfinished">连接器</translation>
    </message>
    <message>
        <source>the connector&apos;s parameters</source>
        <translation type="unfinished">连接器的参数</translation>
    </message>
    <message>
        <source>the context</source>
        <translation type="unfinished">上下文</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished">规则</translation>
    </message>
    <message>
        <source>normalising</source>
        <translation type="unfinished">居中并缩放</translation>
    </message>
    <message>
        <source>deskewing</source>
        <translation type="unfinished">扶正</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation type="unfinished">拉伸</translation>
    </message>
    <message>
        <source>evening the ink</source>
        <translation type="unfinished">统一墨迹</translation>
    </message>
    <message>
        <source>the input code</source>
        <translation type="unfinished">输入代码</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>%1 has an engram of an unknown kind</source>
        <translation type="unfinished">%1：有一条种类未知的记忆</translation>
    </message>
    <message>
        <source>%1 has an engram from a source that it does not list</source>
        <translation type="unfinished">%1：有一条记忆的来源不在其列表中</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation type="unfinished">变体</translation>
    </message>
    <message>
        <source>%1 lists more than %2 sources</source>
        <translation type="unfinished">%1：列出的来源超过 %2 个</translation>
    </message>
    <message>
        <source>the name of a source</source>
        <translation type="unfinished">来源的名称</translation>
    </message>
    <message>
        <source>%1 claims %2 engrams, more than a file of its size can hold</source>
        <translation type="unfinished">%1：声称有 %2 条记忆，超过这样大小的文件所能容纳的</translation>
    </message>
    <message>
        <source>%1 inflates to more than an agent file may hold</source>
        <translation type="unfinished">%1：解压后超过智能体文件所能容纳的</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <translation type="unfinished">%1：过早结束</translation>
    </message>
    <message>
        <source>%1 %2 has the unknown value %3</source>
        <translation type="unfinished">%1：%2的值 %3 未知</translation>
    </message>
    <message>
        <source>%1 has a number that is not written as it should be</source>
        <translation type="unfinished">%1：有一个数的写法不正确</translation>
    </message>
    <message>
        <source>%1 %2 is too large a number</source>
        <translation type="unfinished">%1：%2的数值过大</translation>
    </message>
    <message>
        <source>%1 %2 is longer than %3 bytes</source>
        <translation type="unfinished">%1：%2超过 %3 字节</translation>
    </message>
    <message>
        <source>%1 has bits set past the end of a layer</source>
        <translation type="unfinished">%1：在层的末尾之后还有被置位的位</translation>
    </message>
    <message>
        <source>%1 holds more of a newer version than this one reads over</source>
        <translation type="unfinished">%1：来自更新版本的内容超过此版本所能跳过的</translation>
    </message>
    <message>
        <source>%1 holds more than belongs there</source>
        <translation type="unfinished">%1：有不该出现在此处的多余内容</translation>
    </message>
    <message>
        <source>%1 is not deflated as it should be</source>
        <translation type="unfinished">%1：没有正确压缩 (deflate)</translation>
    </message>
    <message>
        <source>%1 has a test with more right answers or taught digits than digits</source>
        <translation type="unfinished">%1：有一次测试，其中答对或已教过的数字比数字总数还多</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation type="unfinished">测量的内容</translation>
    </message>
    <message>
        <source>the name of a tested agent</source>
        <translation type="unfinished">被测试智能体的名称</translation>
    </message>
    <message>
        <source>what a test was on</source>
        <translation type="unfinished">测试所用的内容</translation>
    </message>
    <message>
        <source>whether a test has a seed</source>
        <translation type="unfinished">测试有无种子</translation>
    </message>
    <message>
        <source>whether a test was stopped</source>
        <translation type="unfinished">测试是否被停止</translation>
    </message>
    <message>
        <source>the line of a test</source>
        <translation type="unfinished">测试的命令行</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tests</source>
        <translation type="unfinished">%1：列出的测试超过 %2 次</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be made (%2)</source>
        <translation type="unfinished">无法保留未保存内容的副本：无法创建文件夹 %1（%2）</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be written to</source>
        <translation type="unfinished">无法保留未保存内容的副本：无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept</source>
        <translation type="unfinished">无法保留未保存内容的副本</translation>
    </message>
    <message>
        <source>an episode&apos;s kind</source>
        <translation type="unfinished">历史片段的种类</translation>
    </message>
    <message>
        <source>%1 has an episode from a source that it does not list</source>
        <translation type="unfinished">%1：有一个历史片段的来源不在其列表中</translation>
    </message>
    <message>
        <source>whether an answer is known</source>
        <translation type="unfinished">回答是否已知</translation>
    </message>
    <message>
        <source>whether an episode starts with a reset</source>
        <translation type="unfinished">历史片段是否从随机起点开始</translation>
    </message>
    <message>
        <source>%1 has a state of an unknown kind</source>
        <translation type="unfinished">%1：有一个种类未知的状态</translation>
    </message>
    <message>
        <source>%1 claims %2 episodes, more than an agent file may hold</source>
        <translation type="unfinished">%1：声称有 %2 个历史片段，超过智能体文件所能容纳的</translation>
    </message>
    <message>
        <source>%1 claims a longer history than an agent file may hold</source>
        <translation type="unfinished">%1：声称的历史长度超过智能体文件所能容纳的</translation>
    </message>
    <message>
        <source>A benchmark needs lessons: there are none to teach.</source>
        <translation type="unfinished">基准测试需要课：没有可教的课。</translation>
    </message>
    <message>
        <source>A benchmark needs questions: there are none to ask.</source>
        <translation type="unfinished">基准测试需要问题：没有可问的问题。</translation>
    </message>
    <message>
        <source>The benchmark compares recall by Hamming distance; switch the discrimination rule off.</source>
        <translation type="unfinished">基准测试比较按汉明距离的回忆；请关闭区分规则。</translation>
    </message>
    <message>
        <source>The benchmark was cancelled.</source>
        <translation type="unfinished">基准测试已取消。</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation type="unfinished">比较已停止</translation>
    </message>
    <message>
        <source>The experiment was stopped</source>
        <translation type="unfinished">实验已停止</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation type="unfinished">应为 %1</translation>
    </message>
    <message>
        <source>wants some of %1</source>
        <translation type="unfinished">应为 %1 中的若干项</translation>
    </message>
    <message>
        <source>is wrong: %1</source>
        <translation type="unfinished">有误：%1</translation>
    </message>
    <message>
        <source>is not known: &quot;%1&quot;</source>
        <translation type="unfinished">未知：“%1”</translation>
    </message>
    <message>
        <source>is no setting of a learner</source>
        <translation type="unfinished">不是学习器的设置</translation>
    </message>
    <message>
        <source>%1 says nowhere how many lessons to teach (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</source>
        <translation type="unfinished">%1 没有说明要教多少课 (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</translation>
    </message>
    <message>
        <source>%1 names no learner (&quot;[Classic]&quot;, then &quot;preset Classic&quot;)</source>
        <translation type="unfinished">%1 没有指定学习器（&quot;[Classic]&quot;，然后 &quot;preset Classic&quot;）</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a value</source>
        <translation type="unfinished">“%1”需要一个值</translation>
    </message>
    <message>
        <source>a learner&apos;s name stands between [ and ], without commas and quotes</source>
        <translation type="unfinished">学习器的名称写在 [ 和 ] 之间，不含逗号和引号</translation>
    </message>
    <message>
        <source>learners are examined on &quot;test&quot; or &quot;validation&quot;</source>
        <translation type="unfinished">学习器用 &quot;test&quot; 或 &quot;validation&quot; 检验</translation>
    </message>
    <message>
        <source>steps are a whole number, 1-1000</source>
        <translation type="unfinished">steps 为整数，1-1000</translation>
    </message>
    <message>
        <source>seeds are numbers and ranges between commas (&quot;1-10&quot;, &quot;1,5,7&quot;)</source>
        <translation type="unfinished">seeds 为以逗号分隔的数和范围 (&quot;1-10&quot;, &quot;1,5,7&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of lessons, seeds or count</source>
        <translation type="unfinished">“%1”不是 lessons、seeds 或 count 的数</translation>
    </message>
    <message>
        <source>at least one question must be counted</source>
        <translation type="unfinished">至少要计入一个问题</translation>
    </message>
    <message>
        <source>there are more combinations than %1</source>
        <translation type="unfinished">组合超过 %1 个</translation>
    </message>
    <message>
        <source>holds a comma or quote</source>
        <translation type="unfinished">含有逗号或引号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation type="unfinished">“%1”%2</translation>
    </message>
    <message>
        <source>there are two learners called &quot;%1&quot;</source>
        <translation type="unfinished">有两个学习器名为“%1”</translation>
    </message>
    <message>
        <source>%1: these are not the columns of an experiment&apos;s results</source>
        <translation type="unfinished">%1：这些不是实验结果的列</translation>
    </message>
    <message>
        <source>%1: this is no result of an experiment</source>
        <translation type="unfinished">%1：这不是实验的结果</translation>
    </message>
    <message>
        <source>there is no such code of pixels</source>
        <translation type="unfinished">没有这种像素代码</translation>
    </message>
    <message>
        <source>an agent that reads digits so needs %1 input neurons, but this architecture has %2</source>
        <translation type="unfinished">这样读取数字的智能体需要 %1 个输入神经元，而此结构有 %2 个</translation>
    </message>
    <message>
        <source>an agent that reads digits needs 4 output neurons, but this architecture has %1</source>
        <translation type="unfinished">读取数字的智能体需要 4 个输出神经元，而此结构有 %1 个</translation>
    </message>
    <message>
        <source>at most %1 variants of a lesson can be taught with it, not %2</source>
        <translation type="unfinished">每课最多可一同教 %1 个变体，而不是 %2 个</translation>
    </message>
    <message>
        <source>The search for pairs was stopped.</source>
        <translation type="unfinished">查找图片对已停止。</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation type="unfinished">%1：内存不足。</translation>
    </message>
    <message>
        <source>%1: there is not enough memory</source>
        <translation type="unfinished">%1：内存不足</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1：%2。</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level; save the pictures as they were before they were normalised, 0-255 or 0-1</source>
        <translation type="unfinished">%1，图片 %2，第 %3 行，第 %4 列：%5 不是灰度；请保存归一化之前的图片，0-255 或 0-1</translation>
    </message>
    <message>
        <source>Q inputs</source>
        <translation type="unfinished">Q 的输入</translation>
    </message>
    <message>
        <source>Inputs that each state neuron reads</source>
        <translation type="unfinished">每个状态神经元读取的输入数</translation>
    </message>
    <message>
        <source>Q neighbours</source>
        <translation type="unfinished">Q 的邻居</translation>
    </message>
    <message>
        <source>Neurons of the state before that each state neuron reads</source>
        <translation type="unfinished">每个状态神经元读取的前一状态的神经元数</translation>
    </message>
    <message>
        <source>Z inputs</source>
        <translation type="unfinished">Z 的输入</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads</source>
        <translation type="unfinished">每个输出神经元读取的状态神经元数</translation>
    </message>
    <message>
        <source>Z neighbours</source>
        <translation type="unfinished">Z 的邻居</translation>
    </message>
    <message>
        <source>Neurons of the output before that each output neuron reads</source>
        <translation type="unfinished">每个输出神经元读取的前一输出的神经元数</translation>
    </message>
    <message>
        <source>Grid width</source>
        <translation type="unfinished">网格宽度</translation>
    </message>
    <message>
        <source>Columns of the grid of pixels</source>
        <translation type="unfinished">像素网格的列数</translation>
    </message>
    <message>
        <source>Grid height</source>
        <translation type="unfinished">网格高度</translation>
    </message>
    <message>
        <source>Rows of the grid of pixels</source>
        <translation type="unfinished">像素网格的行数</translation>
    </message>
    <message>
        <source>Z reads I</source>
        <translation type="unfinished">Z 读取 I</translation>
    </message>
    <message>
        <source>1: output neurons read the input, too, where they lie on the grid</source>
        <translation type="unfinished">1：输出神经元位于网格上时也读取输入</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads; 0: all of them</source>
        <translation type="unfinished">每个输出神经元读取的状态神经元数；0：全部</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished">直线</translation>
    </message>
    <message>
        <source>Pixels up to so far along the row and the column</source>
        <translation type="unfinished">沿行和列至此距离的像素</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation type="unfinished">对角</translation>
    </message>
    <message>
        <source>Pixels up to so far along the diagonals</source>
        <translation type="unfinished">沿对角线至此距离的像素</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">列</translation>
    </message>
    <message>
        <source>Pixels up to so many columns away</source>
        <translation type="unfinished">相距至多这么多列的像素</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">行</translation>
    </message>
    <message>
        <source>Pixels up to so many rows away</source>
        <translation type="unfinished">相距至多这么多行的像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Pixels along each side of a window</source>
        <translation type="unfinished">窗口每边的像素数</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished">步幅</translation>
    </message>
    <message>
        <source>A window begins at every so many pixels</source>
        <translation type="unfinished">每隔这么多像素开始一个窗口</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">位移</translation>
    </message>
    <message>
        <source>A window may lie so many pixels off in each direction</source>
        <translation type="unfinished">窗口在每个方向上可偏移这么多像素</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">记忆</translation>
    </message>
    <message>
        <source>Memories of one digit that may share its windows</source>
        <translation type="unfinished">一个数字可分担其窗口的记忆数</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">列表</translation>
    </message>
    <message>
        <source>Memories of each digit that are looked at closely</source>
        <translation type="unfinished">每个数字仔细查看的记忆数</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">全连接</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input and the whole state.</source>
        <translation type="unfinished">每个状态神经元读取整个输入和整个状态。</translation>
    </message>
    <message>
        <source>forward, full input</source>
        <translation type="unfinished">前向，整个输入</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input, and of the state its own pixel.</source>
        <translation type="unfinished">每个状态神经元读取整个输入，以及状态中自己的像素。</translation>
    </message>
    <message>
        <source>forward, own pixel</source>
        <translation type="unfinished">前向，自己的像素</translation>
    </message>
    <message>
        <source>Every state neuron reads its own pixel alone.</source>
        <translation type="unfinished">每个状态神经元只读取自己的像素。</translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished">随机</translation>
    </message>
    <message>
        <source>Every neuron reads so many others, drawn at random for it.</source>
        <translation type="unfinished">每个神经元读取为它随机抽取的这么多其他神经元。</translation>
    </message>
    <message>
        <source>near along lines</source>
        <translation type="unfinished">邻近，沿直线</translation>
    </message>
    <message>
        <source>Every neuron reads the pixels near its own, along lines.</source>
        <translation type="unfinished">每个神经元沿直线读取自己附近的像素。</translation>
    </message>
    <message>
        <source>near in a rectangle</source>
        <translation type="unfinished">邻近，矩形内</translation>
    </message>
    <message>
        <source>Every neuron reads the rectangle of pixels around its own.</source>
        <translation type="unfinished">每个神经元读取自己周围的矩形像素。</translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished">窗口</translation>
    </message>
    <message>
        <source>Square windows look for what they see in the memories of each digit.</source>
        <translation type="unfinished">方形窗口在每个数字的记忆中寻找它们所见的内容。</translation>
    </message>
    <message>
        <source>Reads best of those whose state is a picture: an answer is patched together out of three memories of a digit.</source>
        <translation type="unfinished">在状态为图片的预设中读得最好：回答由一个数字的三条记忆拼合而成。</translation>
    </message>
    <message>
        <source>The best reader of all: as Patchwork, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">所有预设中读得最好：同 Patchwork，且每个像素用 8 位表示附近边缘的朝向。</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: ink from grey level 200, state neurons that read the picture and each other. Watch it settle.</source>
        <translation type="unfinished">与 Engram 所重现的浏览器演示相同：灰度 200 以上为墨迹，状态神经元读取图片并互相读取。可以看它逐步稳定。</translation>
    </message>
    <message>
        <source>One memory answers: slant, size and thickness are undone, and each lesson is taught turned a little both ways too.</source>
        <translation type="unfinished">由一条记忆回答：倾斜、大小和粗细都被校正，每课还会教略向两侧旋转的样子。</translation>
    </message>
    <message>
        <source>As Upright, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">同 Upright，且每个像素用 8 位表示附近边缘的朝向。</translation>
    </message>
    <message>
        <source>As Classic, but slant is undone and ink begins at grey level 128; neurons read the picture only.</source>
        <translation type="unfinished">同 Classic，但校正倾斜，灰度 128 起为墨迹；神经元只读取图片。</translation>
    </message>
    <message>
        <source>The demo&apos;s grey-scale agent: the level of every pixel as a binary number of 8 bits, which calls 127 and 128 far apart.</source>
        <translation type="unfinished">演示中的灰度智能体：每个像素的灰度用 8 位二进制数表示，因此 127 和 128 相距很远。</translation>
    </message>
    <message>
        <source>Grey levels as 8 bits that fill up one after another, so that a small difference of levels is a small distance.</source>
        <translation type="unfinished">灰度用依次填满的 8 位表示，因此灰度相差小则距离小。</translation>
    </message>
    <message>
        <source>Discrimination (DD)</source>
        <translation type="unfinished">区分 (DD)</translation>
    </message>
    <message>
        <source>Asked first: the sign of a score over the neuron&apos;s whole table</source>
        <translation type="unfinished">首先询问：对该神经元整张表计分的正负号</translation>
    </message>
    <message>
        <source>Hamming: the nearest memories vote</source>
        <translation type="unfinished">汉明：最近的记忆投票</translation>
    </message>
    <message>
        <source>The majority among the memories at the least Hamming distance</source>
        <translation type="unfinished">汉明距离最小的记忆中的多数</translation>
    </message>
    <message>
        <source>Default: a random bit when no other rule decides</source>
        <translation type="unfinished">默认：其他规则都不能决定时取随机位</translation>
    </message>
    <message>
        <source>%1: it holds more files than are looked at; open a folder within it</source>
        <translation type="unfinished">%1：其中的文件多于可查看的数量；请打开其中的一个文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files were passed over</source>
        <comment>%Ln other file was passed over</comment>
        <translation type="unfinished">
            <numerusform>跳过了其他 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no data set in it, such as MNIST&apos;s four files, a CSV file with labels or pictures in folders called 0 to 9; it holds %1</source>
        <translation type="unfinished">其中没有数据集，例如 MNIST 的四个文件、带标签的 CSV 文件或名为 0 到 9 的文件夹中的图片；其中有 %1</translation>
    </message>
    <message>
        <source>%1: nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9, or let its name begin or end with the digit</source>
        <translation type="unfinished">%1：没有说明这张图片是哪个数字；请把它放进以该数字（0 到 9）命名的文件夹，或让它的名称以该数字开头或结尾</translation>
    </message>
    <message>
        <source>%1: its name begins with %2 and ends with %3, so nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9</source>
        <translation type="unfinished">%1：它的名称以 %2 开头、以 %3 结尾，因此无法知道这张图片是哪个数字；请把它放进以该数字（0 到 9）命名的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are what their folders are called</source>
        <comment>%Ln picture is what its folder is called</comment>
        <translation type="unfinished">
            <numerusform>%Ln 张图片是其所在文件夹名称所说的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are the digit with which their names begin or end</source>
        <comment>%Ln picture is the digit with which its name begins or ends</comment>
        <translation type="unfinished">
            <numerusform>%Ln 张图片是其名称开头或结尾的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it holds %2 pictures, more than %3</source>
        <translation type="unfinished">%1：其中有 %2 张图片，超过 %3 张</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as that of MNIST&apos;s digits</source>
        <comment>%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST&apos;s digits</comment>
        <translation type="unfinished">
            <numerusform>%Ln 张图片不是 28 x 28 像素：已找出其中的墨迹，并像 MNIST 的数字那样调整大小和居中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its pictures have more than %2 pixels together; make them smaller</source>
        <translation type="unfinished">%1：其中的图片合计超过 %2 像素；请把它们缩小</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in this picture</source>
        <translation type="unfinished">%1：这张图片中没有画任何东西</translation>
    </message>
    <message>
        <source>Teach an %1</source>
        <translation type="unfinished">教授 %1</translation>
    </message>
    <message>
        <source>Taught this drawing as an %1</source>
        <translation type="unfinished">已将此图画教为 %1</translation>
    </message>
    <message>
        <source>Taught it not to answer this</source>
        <translation type="unfinished">已教它不要这样回答</translation>
    </message>
    <message>
        <source>there is more in it that was passed over: %1</source>
        <translation type="unfinished">其中还有内容被跳过：%1</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; open one of them</source>
        <translation type="unfinished">其中有多个数字集：%1；请打开其中一个</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; open one of them</source>
        <translation type="unfinished">其中有多个属于“%1”部分的 CSV 文件；请打开其中一个</translation>
    </message>
    <message>
        <source>%1: this NPZ file holds several arrays; pictures or labels alone are one</source>
        <translation type="unfinished">%1：此 NPZ 文件有多个数组；只有图片或只有标签时应为一个</translation>
    </message>
    <message>
        <source>%1: this is a zip archive; unpack it to use the labels or pictures in it</source>
        <translation type="unfinished">%1：这是一个 zip 归档；要使用其中的标签或图片，请先解压</translation>
    </message>
    <message>
        <source>%1: this is a spreadsheet; save its labels or pictures as CSV</source>
        <translation type="unfinished">%1：这是一个电子表格；请将其标签或图片保存为 CSV</translation>
    </message>
    <message>
        <source>%1: its labels stand in one line; write each of them on a line of its own</source>
        <translation type="unfinished">%1：其标签都在一行里；请将每个标签单独写在一行</translation>
    </message>
    <message>
        <source>%1: this text holds neither pictures nor labels alone: a line should have 784 levels, one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">%1：此文本既不只是图片，也不只是标签：一行应有 784 个灰度、一个数字 0-9，或十个数（one-hot）</translation>
    </message>
    <message>
        <source>this NPZ file holds only pictures</source>
        <translation type="unfinished">此 NPZ 文件只有图片</translation>
    </message>
    <message>
        <source>this NPZ file holds only labels</source>
        <translation type="unfinished">此 NPZ 文件只有标签</translation>
    </message>
    <message>
        <source>this pickle holds only pictures</source>
        <translation type="unfinished">此 pickle 只有图片</translation>
    </message>
    <message>
        <source>this pickle holds only labels</source>
        <translation type="unfinished">此 pickle 只有标签</translation>
    </message>
    <message>
        <source>all levels of &apos;%1&apos; are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">“%1”的所有灰度都是 0 或 1：1 被读作最浓的墨迹</translation>
    </message>
    <message>
        <source>no level of &apos;%1&apos; is above %2, while full ink is 255</source>
        <translation type="unfinished">“%1”中没有高于 %2 的灰度，而最浓的墨迹是 255</translation>
    </message>
    <message>
        <source>the ink of &apos;%1&apos; is dark on light ground: these pictures were turned over</source>
        <translation type="unfinished">“%1”的墨迹在浅色背景上是深色的：这些图片已反相</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">其换行符在传输中被更改（LF 变成了 CR）；请以二进制方式重新获取文件</translation>
    </message>
    <message>
        <source>an e-book (EPUB), which holds no digits that are read</source>
        <translation type="unfinished">一本电子书 (EPUB)，其中没有可读取的数字</translation>
    </message>
    <message>
        <source>no spreadsheet but a text (OpenDocument, .odt); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">一个文本文档（OpenDocument，.odt），不是电子表格；字体表是电子表格（.ods 或 .xlsx）</translation>
    </message>
    <message>
        <source>no spreadsheet but a presentation (OpenDocument, .odp); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">一个演示文稿（OpenDocument，.odp），不是电子表格；字体表是电子表格（.ods 或 .xlsx）</translation>
    </message>
    <message>
        <source>no spreadsheet but a drawing (OpenDocument, .odg); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">一个绘图（OpenDocument，.odg），不是电子表格；字体表是电子表格（.ods 或 .xlsx）</translation>
    </message>
    <message>
        <source>no spreadsheet but another OpenDocument file; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">另一种 OpenDocument 文件，不是电子表格；字体表是电子表格（.ods 或 .xlsx）</translation>
    </message>
    <message>
        <source>a spreadsheet with a password; save it without one</source>
        <translation type="unfinished">一个带密码的电子表格；请去掉密码后保存</translation>
    </message>
    <message>
        <source>a model of Keras, which holds no digits</source>
        <translation type="unfinished">一个 Keras 模型，其中没有数字</translation>
    </message>
    <message>
        <source>%1 has the shape %2, as if each row held a label beside its 784 pixels; save the labels as an array of their own</source>
        <translation type="unfinished">%1 的形状为 %2，好像每行除 784 个像素外还有一个标签；请把标签另存为单独的数组</translation>
    </message>
    <message>
        <source>%1: neither the first nor the last number of its rows is a label 0-9</source>
        <translation type="unfinished">%1：各行的第一个数和最后一个数都不是标签 0-9</translation>
    </message>
    <message>
        <source>the first number of each row was read as its label</source>
        <translation type="unfinished">每行的第一个数被读作该行的标签</translation>
    </message>
    <message>
        <source>the last number of each row was read as its label</source>
        <translation type="unfinished">每行的最后一个数被读作该行的标签</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <comment>&apos;</comment>
        <translation type="unfinished">标签 %1 不是数字 0-9</translation>
    </message>
    <message>
        <source>an SPSS file; save it as CSV</source>
        <translation type="unfinished">一个 SPSS 文件；请另存为 CSV</translation>
    </message>
    <message>
        <source>a file of R; save it as CSV</source>
        <translation type="unfinished">一个 R 的文件；请另存为 CSV</translation>
    </message>
    <message>
        <source>an old workbook (Lotus 1-2-3); save it as .xlsx</source>
        <translation type="unfinished">一个旧的工作簿 (Lotus 1-2-3)；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>a NetCDF file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">一个 NetCDF 文件；请将其数组保存为 NPZ 或 CSV</translation>
    </message>
    <message>
        <source>a CAB archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">一个 CAB 归档；请解压，或改用 gzip 压缩</translation>
    </message>
    <message>
        <source>an Avro file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">一个 Avro 文件；请将其数组保存为 NPZ 或 CSV</translation>
    </message>
    <message>
        <source>an ORC file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">一个 ORC 文件；请将其数组保存为 NPZ 或 CSV</translation>
    </message>
    <message>
        <source>a safetensors file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">一个 safetensors 文件；请用 numpy.savez(FILE, x_train=..., y_train=...) 保存其数组</translation>
    </message>
    <message>
        <source>a TFRecord file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">一个 TFRecord 文件；请用 numpy.savez(FILE, x_train=..., y_train=...) 保存其数组</translation>
    </message>
    <message>
        <source>a git-annex pointer, which stands for the file; fetch the file itself with &apos;git annex get&apos;</source>
        <translation type="unfinished">一个 git-annex 指针，只是文件的替代；请用 &apos;git annex get&apos; 获取文件本身</translation>
    </message>
    <message>
        <source>a DVC pointer, which stands for the file; fetch the file itself with &apos;dvc pull&apos;</source>
        <translation type="unfinished">一个 DVC 指针，只是文件的替代；请用 &apos;dvc pull&apos; 获取文件本身</translation>
    </message>
    <message>
        <source>a Stata file; save it as CSV</source>
        <translation type="unfinished">一个 Stata 文件；请另存为 CSV</translation>
    </message>
    <message>
        <source>a Gnumeric workbook; save it as .ods or .xlsx</source>
        <translation type="unfinished">一个 Gnumeric 工作簿；请另存为 .ods 或 .xlsx</translation>
    </message>
    <message>
        <source>an old workbook (DIF); save it as .xlsx</source>
        <translation type="unfinished">一个旧的工作簿 (DIF)；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>an Octave file; save it as CSV</source>
        <translation type="unfinished">一个 Octave 文件；请另存为 CSV</translation>
    </message>
    <message>
        <source>a file that was written as text (Base64); decode it</source>
        <translation type="unfinished">一个写成文本的文件 (Base64)；请解码</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (LF in place of CR LF); fetch the file again as binary</source>
        <translation type="unfinished">其换行符在传输中被更改（CR LF 变成了 LF）；请以二进制方式重新获取文件</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is a Python value; only numbers and texts are read so</source>
        <translation type="unfinished">numpy 的 scalar 是 Python 值；这种方式只能读取数和文本</translation>
    </message>
    <message>
        <source>OrderedDict is given something else than Python gives it</source>
        <translation type="unfinished">OrderedDict 得到的内容与 Python 所给的不同</translation>
    </message>
    <message>
        <source>%1: the pickle is no single array of pictures or labels</source>
        <translation type="unfinished">%1：此 pickle 不是图片或标签的单个数组</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">%1：“%2”与另一个键含义相同；只能有其中之一</translation>
    </message>
    <message>
        <source>an agent of Engram</source>
        <translation type="unfinished">一个 Engram 智能体</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation type="unfinished">一个 NumPy 数组</translation>
    </message>
    <message>
        <source>an IDX file</source>
        <translation type="unfinished">一个 IDX 文件</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation type="unfinished">一个 pickle</translation>
    </message>
    <message>
        <source>a set of digits (NPZ)</source>
        <translation type="unfinished">一个数字集 (NPZ)</translation>
    </message>
    <message>
        <source>a spreadsheet or another document</source>
        <translation type="unfinished">一个电子表格或其他文档</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation type="unfinished">一个表格 (CSV)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">一个文本</translation>
    </message>
    <message>
        <source>%1: this is a packed file, not a picture; unpack it first</source>
        <translation type="unfinished">%1：这是一个压缩文件，不是图片；请先解压</translation>
    </message>
    <message>
        <source>%1: this is %2, not a picture; pictures are JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM</source>
        <translation type="unfinished">%1：这是%2，不是图片；图片为 JPEG、PNG、WebP、BMP、GIF、PBM、PGM 或 PPM</translation>
    </message>
    <message>
        <source>Limit the history</source>
        <translation type="unfinished">限制历史长度</translation>
    </message>
    <message>
        <source>not an agent file of Engram but %1</source>
        <translation type="unfinished">不是 Engram 的智能体文件，而是%1</translation>
    </message>
    <message>
        <source>the agent file was cut off at byte %1; fetch or copy the whole file again</source>
        <translation type="unfinished">智能体文件在字节 %1 处被截断；请重新获取或复制整个文件</translation>
    </message>
    <message>
        <source>section %1 of the agent file reaches past its end: the file was cut off at byte %2; fetch or copy the whole file again</source>
        <translation type="unfinished">智能体文件的第 %1 节超出了文件末尾：文件在字节 %2 处被截断；请重新获取或复制整个文件</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">未命名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not examine, steps, draw or lessons</source>
        <translation type="unfinished">“%1”不是 examine、steps、draw 或 lessons</translation>
    </message>
    <message>
        <source>lessons are drawn &quot;random&quot; or &quot;balanced&quot;</source>
        <translation type="unfinished">课的抽取方式是“random”或“balanced”</translation>
    </message>
    <message>
        <source>Without it a neuron that nothing decides stays as it was</source>
        <translation type="unfinished">没有它时，无法决定的神经元保持原样</translation>
    </message>
    <message>
        <source>windows of size %1 with a stride of %2 pixels do not end at the border of a picture of %3 by %4</source>
        <translation type="unfinished">大小为 %1、步幅为 %2 个像素的窗口不能正好到达 %3 乘 %4 图片的边缘</translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2 (stopped)</source>
        <comment>The agent read %1 out of %Ln image correctly: %2 (stopped)</comment>
        <translation type="unfinished">
            <numerusform>智能体在 %Ln 张图片中读对了 %1 张：%2（已停止）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2</source>
        <comment>The agent read %1 out of %Ln image correctly: %2</comment>
        <translation type="unfinished">
            <numerusform>智能体在 %Ln 张图片中读对了 %1 张：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures of %1 were turned, and the command line would turn those of all data sets: choose one alone.</source>
        <translation type="unfinished">%1 的图片被翻转过，而命令行会翻转所有数据集的图片：请只选择一个。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1/%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). They do not count here.</source>
        <comment>%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). It does not count here.</comment>
        <translation type="unfinished">
            <numerusform>有 %Ln 张图片曾教给其中一个或两个智能体（读对：第一个 %1 张，第二个 %2 张）。这里不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>在对两者都是新的 %Ln 张图片中，只有第一个读对的有 %1 张，只有第二个读对的有 %2 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>%Ln 张图片中，只有第一个读对的有 %1 张，只有第二个读对的有 %2 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>By this, neither is better.</source>
        <translation type="unfinished">据此，两者不分高下。</translation>
    </message>
    <message>
        <source>less than 1 in 1,000</source>
        <translation type="unfinished">小于千分之一</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): %2 reads better.</source>
        <translation type="unfinished">两个同样好的智能体相差如此之多或更多的概率为 %1（McNemar 精确检验）：%2 读得更好。</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): this may well be chance.</source>
        <translation type="unfinished">两个同样好的智能体相差如此之多或更多的概率为 %1（McNemar 精确检验）：这很可能只是偶然。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished">智能体</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation type="unfinished">读对</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">准确率</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % 区间</translation>
    </message>
    <message>
        <source>No others are left: this says nothing about new digits.</source>
        <translation type="unfinished">没有其他图片了：这对新的数字说明不了什么。</translation>
    </message>
    <message>
        <source>The command line looks for pairs in one file at a time: choose one data set, and find its pairs.</source>
        <translation type="unfinished">命令行一次只在一个文件中查找图片对：请选择一个数据集，再查找它的图片对。</translation>
    </message>
    <message>
        <source>%1 is no longer open.</source>
        <translation type="unfinished">%1 已不再打开。</translation>
    </message>
    <message>
        <source>The command line cannot begin with half of this drawing, which is in no file; with noise or a label it can.</source>
        <translation type="unfinished">命令行无法从这幅图画的一半开始，因为它不在任何文件中；从噪声或标签开始则可以。</translation>
    </message>
</context>
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;方法是 Igor Aleksander 的无权重神经元 (G-RAM) 和图像式训练。手写数字是 Yann LeCun、Corinna Cortes 和 Christopher Burges 的 MNIST。字体：请参阅各字体表的许可证。使用 Qt、Eigen、Highway、oneTBB、libzip、pugixml 和 zlib 构建。Engram 自身的代码采用 MIT 许可证。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation type="unfinished">关于 Engram</translation>
    </message>
    <message>
        <source>&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Teach a weightless neural network by hand, and see every memory behind its answer.</source>
        <translation type="unfinished">&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;亲手教一个没有权重的神经网络，并查看其回答背后的每一条记忆。</translation>
    </message>
    <message>
        <source>Thanks and licences</source>
        <translation type="unfinished">致谢与许可证</translation>
    </message>
</context>
<context>
    <name>engram::AgentDialog</name>
    <message>
        <source>New agent</source>
        <translation type="unfinished">新建智能体</translation>
    </message>
    <message>
        <source>Agent settings</source>
        <translation type="unfinished">智能体设置</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished">预设(&amp;P)</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">接线</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished">回忆</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">自定义设置</translation>
    </message>
    <message>
        <source>How neurons are wired: random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">神经元的接线方式：random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">决定抽取哪些连接</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic：每一课保存自身</translation>
    </message>
    <message>
        <source>reset: the random start, as in the browser demo</source>
        <translation type="unfinished">reset：随机起点，与浏览器演示相同</translation>
    </message>
    <message>
        <source>sequence: the real state before</source>
        <translation type="unfinished">sequence：真实的前一状态</translation>
    </message>
    <message>
        <source>What a lesson stores as the state before it</source>
        <translation type="unfinished">一课所保存的前一状态</translation>
    </message>
    <message>
        <source>Memories at most this much farther than the nearest vote too</source>
        <translation type="unfinished">比最近的记忆最多远这么多的记忆也参与投票</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>Decides random starts and random bits</source>
        <translation type="unfinished">决定随机起点和随机位</translation>
    </message>
    <message>
        <source>Other pictures made from each lesson and taught with it</source>
        <translation type="unfinished">由每一课生成并一同教授的其他图片</translation>
    </message>
    <message>
        <source>black and white, 1 bit a pixel</source>
        <translation type="unfinished">黑白，每像素 1 位</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, binary</source>
        <translation type="unfinished">灰度，每像素 8 位，二进制</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, thermometer</source>
        <translation type="unfinished">灰度，每像素 8 位，温度计码</translation>
    </message>
    <message>
        <source>edges, 8 directions a pixel</source>
        <translation type="unfinished">边缘，每像素 8 个方向</translation>
    </message>
    <message>
        <source>Grey levels from here up are 1</source>
        <translation type="unfinished">此灰度及以上为 1</translation>
    </message>
    <message>
        <source>Centre and size drawings as MNIST does</source>
        <translation type="unfinished">像 MNIST 一样居中并缩放图画</translation>
    </message>
    <message>
        <source>Set slanted digits upright</source>
        <translation type="unfinished">扶正倾斜的数字</translation>
    </message>
    <message>
        <source>Stretch to one size</source>
        <translation type="unfinished">拉伸到同一大小</translation>
    </message>
    <message>
        <source>Ink: the brightest 20 %, no threshold</source>
        <translation type="unfinished">墨迹：最亮的 20 %，无阈值</translation>
    </message>
    <message>
        <source>However thick or pale the strokes are; black and white only</source>
        <translation type="unfinished">与笔画的粗细深浅无关；仅限黑白</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation type="unfinished">连接器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wiring seed</source>
        <translation type="unfinished">接线种子(&amp;W)</translation>
    </message>
    <message>
        <source>Con&amp;text</source>
        <translation type="unfinished">上下文(&amp;T)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">规则</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation type="unfinished">容差(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Variants of a lesson</source>
        <translation type="unfinished">每课的变体(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished">种子(&amp;S)</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation type="unfinished">像素(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation type="unfinished">阈值(&amp;H)</translation>
    </message>
    <message>
        <source>Not one of the presets.</source>
        <translation type="unfinished">不是任何一个预设。</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation type="unfinished">智能体需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</source>
        <translation type="unfinished">
            <numerusform>这会清空智能体：它的 %Ln 条记忆在其他接线或其他图片处理方式下没有意义。</numerusform>
        </translation>
    </message>
    <message>
        <source>Engram</source>
        <translation type="unfinished">Engram</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation type="unfinished">清空“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>With these settings it starts again without its %Ln memories. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform>使用这些设置，它将丢掉 %Ln 条记忆重新开始。撤销可将其恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation type="unfinished">清空</translation>
    </message>
    <message>
        <source>Windows compare whole pieces of the picture with the memories of each digit: no connection is drawn, no state before is read and no memories vote. So wiring seed, context, DD and tolerance mean nothing here.</source>
        <translation type="unfinished">窗口将图片的整块与每个数字的记忆比较：不抽取连接，不读取之前的状态，记忆也不投票。因此接线种子、上下文、DD 和容差在此没有意义。</translation>
    </message>
    <message>
        <source>What neurons read</source>
        <translation type="unfinished">神经元读取什么</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message>
        <source>There is no such wiring to draw.</source>
        <translation type="unfinished">没有这样的接线可画。</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">显示在窗口标题和结果中，并随智能体一同保存</translation>
    </message>
    <message>
        <source>Ready settings, each for a purpose; what is changed below makes them your own</source>
        <translation type="unfinished">现成的设置，各有用途；在下面更改后即成为自定义设置</translation>
    </message>
    <message>
        <source>Begins with an empty agent of these settings</source>
        <translation type="unfinished">用这些设置开始一个空的智能体</translation>
    </message>
    <message>
        <source>Gives the open agent these settings</source>
        <translation type="unfinished">让打开的智能体采用这些设置</translation>
    </message>
    <message>
        <source>How the grey level of a pixel becomes the bits that neurons read</source>
        <translation type="unfinished">像素的灰度如何变成神经元读取的位</translation>
    </message>
    <message>
        <source>A drawing may stand anywhere then, and be small or large; digits of data sets are so already</source>
        <translation type="unfinished">这样画在哪里、画大画小都可以；数据集的数字本来就是如此</translation>
    </message>
    <message>
        <source>Digits that differ in their slant alone become alike</source>
        <translation type="unfinished">仅倾斜不同的数字会变得相似</translation>
    </message>
    <message>
        <source>Wide and narrow digits become more alike; narrow ones stay narrower</source>
        <translation type="unfinished">宽的和窄的数字会更相近；窄的仍然较窄</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">状态：第 %1 步</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">输出</translation>
    </message>
    <message>
        <source>State: random start</source>
        <translation type="unfinished">状态：随机起点</translation>
    </message>
</context>
<context>
    <name>engram::Announcer</name>
    <message>
        <source>The answer is no digit</source>
        <translation type="unfinished">回答不是数字</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation type="unfinished">回答是 %1</translation>
    </message>
</context>
<context>
    <name>engram::AnswerPage</name>
    <message>
        <source>How the shares move, step by step</source>
        <translation type="unfinished">各份额逐步的变化</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">为什么是 %1？</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">正在计算。绘制时优先给出回答。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">为什么？</translation>
    </message>
    <message>
        <source>No memory decided a bit of this state; they were drawn at random, or kept.</source>
        <translation type="unfinished">没有记忆决定此状态的任何一位；它们是随机抽取或保持不变的。</translation>
    </message>
    <message>
        <source>Memories were taken away since this was recorded, by forgetting or by undoing: these are the ones that today&apos;s agent would recall it from.</source>
        <translation type="unfinished">自记录以来，有记忆因忘记或撤销而被移除：这些是今天的智能体会用来回忆它的记忆。</translation>
    </message>
    <message>
        <source>The state at step %1 was recalled from these memories, by share of its neurons.</source>
        <translation type="unfinished">第 %1 步的状态由这些记忆回忆而来，按所占神经元的份额排列。</translation>
    </message>
    <message numerus="yes">
        <source>%n more memories gave %1 % together</source>
        <translation type="unfinished">
            <numerusform>另外 %n 条记忆共占 %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the bits no memory decided</source>
        <translation type="unfinished">%1 % 的位没有由任何记忆决定</translation>
    </message>
</context>
<context>
    <name>engram::AnswerView</name>
    <message>
        <source>State of %1</source>
        <translation type="unfinished">%1 的状态</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished">%1 的回答</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">请在画布上画一个数字。</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">非数字</translation>
    </message>
    <message>
        <source>settled at step %1, in %2 ms</source>
        <translation type="unfinished">在第 %1 步稳定，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>not settled, in %1 ms</source>
        <translation type="unfinished">未稳定，用时 %1 毫秒</translation>
    </message>
</context>
<context>
    <name>engram::AskDialog</name>
    <message>
        <source>Uses what is written above</source>
        <translation type="unfinished">采用上面所写的内容</translation>
    </message>
</context>
<context>
    <name>engram::BitPicture</name>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln 位为开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::BitTile</name>
    <message>
        <source>Output neuron %1, worth %2</source>
        <translation type="unfinished">输出神经元 %1，权值 %2</translation>
    </message>
    <message>
        <source>%1, changed in this step</source>
        <translation type="unfinished">%1，在此步改变</translation>
    </message>
    <message>
        <source>Output neuron %1, worth %2: %3
Click to see what it reads</source>
        <translation type="unfinished">输出神经元 %1，权值 %2：%3
单击查看它读取的内容</translation>
    </message>
</context>
<context>
    <name>engram::CanvasCard</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">画布</translation>
    </message>
    <message>
        <source>as the agent gets it</source>
        <translation type="unfinished">智能体得到的样子</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation type="unfinished">画笔(&amp;N)</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation type="unfinished">绘制 (P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished">橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>Erase (E), or draw with the right mouse button</source>
        <translation type="unfinished">擦除 (E)，或用鼠标右键绘制</translation>
    </message>
    <message>
        <source>&amp;Clear canvas</source>
        <translation type="unfinished">清空画布(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation type="unfinished">清空画布 (Delete)</translation>
    </message>
    <message>
        <source>Open p&amp;icture on the canvas…</source>
        <translation type="unfinished">在画布上打开图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Put a picture of a digit on the canvas; it may be dropped or pasted here too</source>
        <translation type="unfinished">把数字图片放到画布上；也可以拖放或粘贴到这里</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> px</translation>
    </message>
    <message>
        <source>Width of the pen or eraser</source>
        <translation type="unfinished">画笔或橡皮擦的宽度</translation>
    </message>
    <message>
        <source>Width of the pen or eraser, in pixels of the 280 x 280 canvas</source>
        <translation type="unfinished">画笔或橡皮擦的宽度，以 280 x 280 画布的像素计</translation>
    </message>
    <message>
        <source>What the agent gets of what is shown: 28 x 28 grey levels, before they become bits</source>
        <translation type="unfinished">智能体从所示内容得到的：变成位之前的 28 x 28 灰度</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished">打开数字图片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">剪贴板上没有图片。</translation>
    </message>
    <message>
        <source>The picture has several digits: choose one of them below the canvas first.</source>
        <translation type="unfinished">图片有多个数字：请先在画布下方选择一个。</translation>
    </message>
    <message>
        <source>inverting the picture</source>
        <translation type="unfinished">图片反色</translation>
    </message>
    <message>
        <source>another use of the picture</source>
        <translation type="unfinished">图片的另一种用法</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>bringing in a picture</source>
        <translation type="unfinished">导入图片</translation>
    </message>
    <message>
        <source>putting a digit on the canvas</source>
        <translation type="unfinished">将数字放到画布上</translation>
    </message>
    <message>
        <source>None of them was read as a digit: keep them one by one.</source>
        <translation type="unfinished">没有一个被读作数字：请逐个保留。</translation>
    </message>
</context>
<context>
    <name>engram::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">画布</translation>
    </message>
    <message>
        <source>Draw a digit here. Arrow keys move the pen, Space puts it down and lifts it. Type the right digit and press Enter to teach it.</source>
        <translation type="unfinished">请在此画一个数字。方向键移动画笔，空格键落笔和抬笔。键入正确的数字并按回车键即可教授。</translation>
    </message>
    <message>
        <source>Draw a digit: by mouse or pen, or with the arrow keys and Space.
Type the right digit and press Enter to teach it. Delete clears.</source>
        <translation type="unfinished">画一个数字：用鼠标或触控笔，或用方向键和空格键。
键入正确的数字并按回车键即可教授。Delete 清空。</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">在此画一个数字</translation>
    </message>
    <message>
        <source>Put the pen down</source>
        <translation type="unfinished">落笔</translation>
    </message>
    <message>
        <source>Lift the pen</source>
        <translation type="unfinished">提笔</translation>
    </message>
    <message>
        <source>Pen to the left</source>
        <translation type="unfinished">笔向左</translation>
    </message>
    <message>
        <source>Pen to the right</source>
        <translation type="unfinished">笔向右</translation>
    </message>
    <message>
        <source>Pen up the canvas</source>
        <translation type="unfinished">笔向上</translation>
    </message>
    <message>
        <source>Pen down the canvas</source>
        <translation type="unfinished">笔向下</translation>
    </message>
    <message>
        <source>Teach the drawing</source>
        <translation type="unfinished">教这幅图</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished">画布是空的。</translation>
    </message>
    <message>
        <source>There is a drawing.</source>
        <translation type="unfinished">画布上有图。</translation>
    </message>
    <message>
        <source>The pen draws, at column %1, row %2 of 28.</source>
        <translation type="unfinished">笔正在画，位于第 %1 列、第 %2 行（共 28）。</translation>
    </message>
    <message>
        <source>The pen is up, at column %1, row %2 of 28.</source>
        <translation type="unfinished">笔已提起，位于第 %1 列、第 %2 行（共 28）。</translation>
    </message>
</context>
<context>
    <name>engram::CellDialog</name>
    <message>
        <source>Digits of the sheet</source>
        <translation type="unfinished">表中的数字</translation>
    </message>
    <message>
        <source>Row %1, column %2: level %3</source>
        <translation type="unfinished">第 %1 行，第 %2 列：灰度 %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>Clear all cells</source>
        <translation type="unfinished">清空所有单元格</translation>
    </message>
    <message>
        <source>Grey level that a click sets</source>
        <translation type="unfinished">单击设置的灰度</translation>
    </message>
    <message>
        <source>Grey level that a click or Space sets: 255 is full ink</source>
        <translation type="unfinished">单击或空格键设置的灰度：255 为最浓</translation>
    </message>
    <message>
        <source>Grey &amp;level</source>
        <translation type="unfinished">灰度(&amp;L)</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished">您的更改尚未保存。</translation>
    </message>
    <message>
        <source>Keeps the digits as they are now, and closes this</source>
        <translation type="unfinished">按现在的样子保留数字，并关闭此窗口</translation>
    </message>
</context>
<context>
    <name>engram::CellEditor</name>
    <message>
        <source>Cells of the digit</source>
        <translation type="unfinished">数字的单元格</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, Space sets or clears its cell, 1 to 9 give it a grey level and 0 clears it.</source>
        <translation type="unfinished">方向键移动光标，空格键填充或清除单元格，1 到 9 设置灰度，0 清除。</translation>
    </message>
    <message>
        <source>Click or drag: set cells; with the right button: clear them.
Keys: arrows move the cursor, Space sets or clears, 0 to 9 give a grey level.</source>
        <translation type="unfinished">单击或拖动：填充单元格；右键：清除。
按键：方向键移动光标，空格键填充或清除，0 到 9 设置灰度。</translation>
    </message>
    <message>
        <source>clearing all cells</source>
        <translation type="unfinished">清空所有单元格</translation>
    </message>
    <message>
        <source>Cells of the digit: row %1, column %2, level %3</source>
        <translation type="unfinished">数字的单元格：第 %1 行，第 %2 列，灰度 %3</translation>
    </message>
    <message>
        <source>setting cells</source>
        <translation type="unfinished">填充单元格</translation>
    </message>
    <message>
        <source>setting a cell</source>
        <translation type="unfinished">填充一个单元格</translation>
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
        <translation type="unfinished">每个数字的召回率和精确率</translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Accuracy by step</source>
        <translation type="unfinished">按步数的准确率</translation>
    </message>
    <message>
        <source>steps (0: the random start)</source>
        <translation type="unfinished">步数（0：随机起点）</translation>
    </message>
    <message>
        <source>Accuracy by sureness</source>
        <translation type="unfinished">按确信程度的准确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished">召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished">精确率</translation>
    </message>
    <message>
        <source>Recall: of the pictures of a digit, so many were read as it. Precision: of the pictures read as it, so many were it.</source>
        <translation type="unfinished">召回率：某数字的图片中被读作它的比例。精确率：被读作它的图片中确实是它的比例。</translation>
    </message>
    <message>
        <source>Choose a bar by a click or by the arrow keys: its figures stand here.</source>
        <translation type="unfinished">单击或用方向键选择一根柱：其数值显示在此。</translation>
    </message>
    <message>
        <source>%1: recall %2 (%3 of %4), precision %5 (%3 of %6)</source>
        <translation type="unfinished">%1：召回率 %2（%4 中的 %3），精确率 %5（%6 中的 %3）</translation>
    </message>
    <message>
        <source>After step %1: %2 right (%3 of %4)</source>
        <translation type="unfinished">第 %1 步之后：正确 %2（%4 中的 %3）</translation>
    </message>
    <message>
        <source>Group %1 by sureness: %2 right (%3 of %4), margins %5 to %6</source>
        <translation type="unfinished">确信程度第 %1 组：正确 %2（%4 中的 %3），差距 %5 至 %6</translation>
    </message>
    <message>
        <source>tenths, surest first</source>
        <translation type="unfinished">十等份，最确信的在前</translation>
    </message>
</context>
<context>
    <name>engram::CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished">比较</translation>
    </message>
    <message>
        <source>Second agent</source>
        <translation type="unfinished">第二个智能体</translation>
    </message>
    <message>
        <source>The open agent before its last change, a saved agent, or a new one of a preset that is taught what the open one was</source>
        <translation type="unfinished">打开的智能体上次更改之前的样子、已保存的智能体，或按某预设新建并教以相同内容的智能体</translation>
    </message>
    <message>
        <source>Before the last change</source>
        <translation type="unfinished">上次更改之前</translation>
    </message>
    <message>
        <source>An agent&apos;s file…</source>
        <translation type="unfinished">智能体文件…</translation>
    </message>
    <message>
        <source>%1, taught the same</source>
        <translation type="unfinished">%1，教以相同内容</translation>
    </message>
    <message>
        <source>Sa&amp;ve the second…</source>
        <translation type="unfinished">保存第二个(&amp;V)…</translation>
    </message>
    <message>
        <source>Saves the second agent as a file of its own</source>
        <translation type="unfinished">把第二个智能体另存为文件</translation>
    </message>
    <message>
        <source>&amp;Second agent</source>
        <translation type="unfinished">第二个智能体(&amp;S)</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">数字来自</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">测试图片</translation>
    </message>
    <message>
        <source>So many random test digits; both are asked about the same</source>
        <translation type="unfinished">随机的这么多测试数字；两者问相同的</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">种子</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">决定抽取哪些数字：相同的种子抽取相同的数字</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">每张步数</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">智能体的回答计数之前所走的步数</translation>
    </message>
    <message>
        <source>&amp;Test both</source>
        <translation type="unfinished">测试两者(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished">停止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">数字来自(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished">图片(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">种子(&amp;E)</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation type="unfinished">步数(&amp;P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>How both read the same pictures</source>
        <translation type="unfinished">两者如何读相同的图片</translation>
    </message>
    <message>
        <source>Pictures that they read differently</source>
        <translation type="unfinished">两者读法不同的图片</translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">放到画布上(&amp;C)</translation>
    </message>
    <message>
        <source>Both agents are asked about the chosen picture (Enter)</source>
        <translation type="unfinished">就所选图片询问两个智能体（回车键）</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">复制为命令(&amp;Y)</translation>
    </message>
    <message>
        <source>The line for engram-cli that compares the same, with the same figures</source>
        <translation type="unfinished">让 engram-cli 作同样比较并得到相同数值的命令行</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1（打开的）</translation>
    </message>
    <message>
        <source>Choose a second agent first.</source>
        <translation type="unfinished">请先选择第二个智能体。</translation>
    </message>
    <message>
        <source>Asks both about the same test digits</source>
        <translation type="unfinished">向两者询问相同的测试数字</translation>
    </message>
    <message>
        <source>Nothing has been changed yet that could be undone; teach the agent, or choose another second agent.</source>
        <translation type="unfinished">还没有可撤销的更改；请教智能体，或另选第二个智能体。</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation type="unfinished">%1，之前：%2</translation>
    </message>
    <message>
        <source>Teaching the second agent…</source>
        <translation type="unfinished">正在教第二个智能体…</translation>
    </message>
    <message numerus="yes">
        <source>Taught the same %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>已教以相同的 %Ln 课。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others are drawings, judged answers, or of data sets that are not open.</source>
        <translation type="unfinished">
            <numerusform>另有 %Ln 个是手绘、被评判的回答，或来自未打开的数据集。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with an agent</source>
        <translation type="unfinished">与智能体比较</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">智能体 (*.engram);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">正在读取 %1…</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">请在画布上画一个数字。</translation>
    </message>
    <message>
        <source>Testing both…</source>
        <translation type="unfinished">正在测试两者…</translation>
    </message>
    <message>
        <source>Stopped; nothing is compared.</source>
        <translation type="unfinished">已停止；没有比较。</translation>
    </message>
    <message>
        <source>The open agent has changed since.</source>
        <translation type="unfinished">打开的智能体此后已更改。</translation>
    </message>
    <message>
        <source>Listed: %L1 of %L2; Export has all.</source>
        <translation type="unfinished">列出：%L1 ／ %L2；导出包含全部。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished">导出比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">比较</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">已导出到 %1</translation>
    </message>
    <message>
        <source>Save the second agent</source>
        <translation type="unfinished">保存第二个智能体</translation>
    </message>
    <message>
        <source>Agents (*.engram)</source>
        <translation type="unfinished">智能体 (*.engram)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">已保存到 %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">命令已在剪贴板中。</translation>
    </message>
    <message>
        <source>%1 %L2, %3: the first read %4, the second %5</source>
        <translation type="unfinished">%1 %L2，是 %3：第一个读作 %4，第二个读作 %5</translation>
    </message>
    <message>
        <source>The second agent is ready: %1</source>
        <translation type="unfinished">第二个智能体已就绪：%1</translation>
    </message>
    <message>
        <source>Stops what is at work now; what was shown before stays</source>
        <translation type="unfinished">停止正在进行的工作；之前显示的保留</translation>
    </message>
    <message>
        <source>Pictures that they read differently, both answers below each; Enter puts one on the canvas</source>
        <translation type="unfinished">两者读法不同的图片，下面是两个回答；回车键将一张放到画布上</translation>
    </message>
    <message>
        <source>&amp;Read differently (digit: first | second)</source>
        <translation type="unfinished">读法不同的图片（数字：第一个 | 第二个）(&amp;R)</translation>
    </message>
    <message>
        <source>Both read every picture alike.</source>
        <translation type="unfinished">两者对每张图片的读法都相同。</translation>
    </message>
    <message>
        <source>Test both to see how well each reads, and which pictures they read differently.</source>
        <translation type="unfinished">测试两者，即可看到各自读得如何，以及哪些图片读法不同。</translation>
    </message>
    <message>
        <source>%1: %2 | %3</source>
        <translation type="unfinished">%1：%2 | %3</translation>
    </message>
    <message>
        <source>The open data set, or digits of one&apos;s own, that both are asked about</source>
        <translation type="unfinished">向两者询问的已打开的数据集或自己的数字</translation>
    </message>
    <message>
        <source>All figures and the pictures that they read differently, as CSV or JSON</source>
        <translation type="unfinished">所有数值以及两者读法不同的图片，存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Open a data set with test digits under Data, or keep some of your own; MNIST has them.</source>
        <translation type="unfinished">请在“数据”中打开含测试数字的数据集，或保存一些自己的数字；MNIST 有。</translation>
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
        <translation type="unfinished">记忆与输入</translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n 位不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− only in the memory: %n bits</source>
        <translation type="unfinished">
            <numerusform>− 仅在记忆中：%n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation type="unfinished">
            <numerusform>+ 仅在输入中：%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">不同之处</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">忘记</translation>
    </message>
    <message>
        <source>The memory as a drawing, which the agent answers</source>
        <translation type="unfinished">把记忆当作绘图，由智能体回答</translation>
    </message>
    <message>
        <source>Takes the memory out of the agent; Undo brings it back</source>
        <translation type="unfinished">从智能体中移除此记忆；撤销可恢复</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation type="unfinished">放到画布上</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">非数字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read right.</source>
        <translation type="unfinished">
            <numerusform>%1 有 %Ln 次读对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read as %2.</source>
        <translation type="unfinished">
            <numerusform>%1 有 %Ln 次读成 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits that are %1</source>
        <translation type="unfinished">实际为 %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished">读作 %1</translation>
    </message>
    <message>
        <source>no digit (10 to 15)</source>
        <translation type="unfinished">不是数字（10 到 15）</translation>
    </message>
</context>
<context>
    <name>engram::ConnectorFields</name>
    <message>
        <source>Kind of connector</source>
        <translation type="unfinished">连接器种类</translation>
    </message>
    <message>
        <source>Which bits of the picture, and which neighbours, each neuron reads</source>
        <translation type="unfinished">每个神经元读取图片的哪些位以及哪些相邻神经元</translation>
    </message>
</context>
<context>
    <name>engram::ContextHelp</name>
    <message>
        <source>Panels that share one place; the one that is chosen is in front</source>
        <translation type="unfinished">共用一处位置的面板；所选的在前面</translation>
    </message>
    <message>
        <source>Closes this and changes nothing</source>
        <translation type="unfinished">关闭此窗口，不作任何更改</translation>
    </message>
    <message>
        <source>Closes this</source>
        <translation type="unfinished">关闭此窗口</translation>
    </message>
</context>
<context>
    <name>engram::CurveChart</name>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished">学习曲线</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln lessons: %2 % right, %3 % wrong</source>
        <translation type="unfinished">
            <numerusform>%1，%Ln 课之后：对 %2 %，错 %3 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation type="unfinished">%1（已发表）</translation>
    </message>
    <message>
        <source>%1; one draw</source>
        <translation type="unfinished">%1；一次抽取</translation>
    </message>
    <message numerus="yes">
        <source>%1; mean of %Ln draws, ± %2 %</source>
        <translation type="unfinished">
            <numerusform>%1；%Ln 次抽取的平均，± %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation type="unfinished">尚未测量</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation type="unfinished">课</translation>
    </message>
    <message>
        <source>right answers, %</source>
        <translation type="unfinished">正确回答，%</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished">尚未测量任何内容。</translation>
    </message>
    <message>
        <source>How many answers are right after so many lessons; the band is one standard deviation to both sides. The arrow keys go from mark to mark</source>
        <translation type="unfinished">学了多少课之后有多少回答是对的；色带是上下各一个标准差。方向键在标记之间移动</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <translation type="unfinished">%1，均衡</translation>
    </message>
    <message>
        <source>scattering (Bruna, Mallat 2013)</source>
        <translation type="unfinished">散射变换（Bruna, Mallat 2013）</translation>
    </message>
    <message>
        <source>distortions (Keysers 2007)</source>
        <translation type="unfinished">形变（Keysers 2007）</translation>
    </message>
    <message>
        <source>shape context (Belongie 2002)</source>
        <translation type="unfinished">形状上下文（Belongie 2002）</translation>
    </message>
</context>
<context>
    <name>engram::CurveWindow</name>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">学习曲线</translation>
    </message>
    <message>
        <source>Presets and agents to measure</source>
        <translation type="unfinished">要测量的预设和智能体</translation>
    </message>
    <message>
        <source>&amp;Add an agent…</source>
        <translation type="unfinished">添加智能体(&amp;A)…</translation>
    </message>
    <message>
        <source>Measures the settings of an agent&apos;s file, taught anew, beside the presets</source>
        <translation type="unfinished">在预设之外，测量智能体文件的设置（重新教授）</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen agent&apos;s file out of this list (Del); the file stays</source>
        <translation type="unfinished">把所选的智能体文件移出此列表（Del）；文件本身保留</translation>
    </message>
    <message>
        <source>&amp;Presets and agents</source>
        <translation type="unfinished">预设和智能体(&amp;P)</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">数字来自</translation>
    </message>
    <message>
        <source>The open data set whose training digits are taught and whose test digits are asked about</source>
        <translation type="unfinished">已打开的数据集：教它的训练数字，问它的测试数字</translation>
    </message>
    <message>
        <source>Fewest lessons</source>
        <translation type="unfinished">最少课数</translation>
    </message>
    <message>
        <source>Most lessons</source>
        <translation type="unfinished">最多课数</translation>
    </message>
    <message>
        <source>Up to all training digits</source>
        <translation type="unfinished">直到全部训练数字</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished">抽取次数</translation>
    </message>
    <message>
        <source>How often each number of lessons is measured, with other lessons and questions: the curve is the mean, the band one standard deviation</source>
        <translation type="unfinished">每个课数用不同的课和问题测量多少次：曲线是平均值，色带是一个标准差</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">种子</translation>
    </message>
    <message>
        <source>Of the first draw; the next ones count on. The same seed gives the same figures</source>
        <translation type="unfinished">第一次抽取的种子；之后依次加一。相同的种子得到相同的数值</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">测试图片</translation>
    </message>
    <message>
        <source>So many random test digits are asked about in each measurement</source>
        <translation type="unfinished">每次测量随机询问这么多测试数字</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">每张步数</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">智能体的回答计数之前所走的步数</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished">测量(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished">停止(&amp;T)</translation>
    </message>
    <message>
        <source>What is measured stays; Measure goes on from there</source>
        <translation type="unfinished">已测量的保留；“测量”从那里继续</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">数字来自(&amp;D)</translation>
    </message>
    <message>
        <source>Lessons &amp;from</source>
        <translation type="unfinished">课数从(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished">到(&amp;O)</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation type="unfinished">抽取次数(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">种子(&amp;E)</translation>
    </message>
    <message>
        <source>Test &amp;images</source>
        <translation type="unfinished">测试图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Steps each</source>
        <translation type="unfinished">每次步数(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ublished figures of others</source>
        <translation type="unfinished">他人发表的数值(&amp;U)</translation>
    </message>
    <message>
        <source>What other methods were published to reach on MNIST, as dotted lines</source>
        <translation type="unfinished">其他方法在 MNIST 上已发表的结果，以点线表示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">导出(&amp;X)…</translation>
    </message>
    <message>
        <source>The figure as PNG or SVG, the measurements as CSV</source>
        <translation type="unfinished">图为 PNG 或 SVG，测量值为 CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>The line for engram-cli that measures the same, with the same figures</source>
        <translation type="unfinished">让 engram-cli 作同样测量并得到相同数值的命令行</translation>
    </message>
    <message>
        <source>Point at a mark, or use the arrow keys, for its figures.</source>
        <translation type="unfinished">指向一个标记或用方向键查看其数值。</translation>
    </message>
    <message>
        <source>all %L1</source>
        <translation type="unfinished">全部 %L1</translation>
    </message>
    <message>
        <source>Open a data set with training and test digits under Data; MNIST has both.</source>
        <translation type="unfinished">请在“数据”中打开含训练数字和测试数字的数据集；MNIST 两者都有。</translation>
    </message>
    <message>
        <source>Tick at least one preset or agent.</source>
        <translation type="unfinished">请至少勾选一个预设或智能体。</translation>
    </message>
    <message>
        <source>The fewest lessons are more than the most.</source>
        <translation type="unfinished">最少课数大于最多课数。</translation>
    </message>
    <message>
        <source>Teaches and tests; the curves grow as it goes</source>
        <translation type="unfinished">教授并测试；曲线随之增长</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation type="unfinished">
            <numerusform>%Ln 次测量</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished">%1，用时 %2 秒</translation>
    </message>
    <message>
        <source>Stopped after %1 of %L2; Measure goes on from there</source>
        <translation type="unfinished">已停止：完成 %1，共 %L2；“测量”从那里继续</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">正在测量…</translation>
    </message>
    <message>
        <source>%L1 of %L2 measured</source>
        <translation type="unfinished">已测量 %L1 / %L2</translation>
    </message>
    <message>
        <source>%1 · about %2 min left</source>
        <translation type="unfinished">%1 · 剩余约 %2 分钟</translation>
    </message>
    <message>
        <source>%1 · about %2 s left</source>
        <translation type="unfinished">%1 · 剩余约 %2 秒</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished">添加智能体</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">智能体 (*.engram);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the learning curve</source>
        <translation type="unfinished">导出学习曲线</translation>
    </message>
    <message>
        <source>Picture (*.png);;Picture (*.svg);;Measurements (*.csv)</source>
        <translation type="unfinished">图 (*.png);;图 (*.svg);;测量值 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation type="unfinished">图 (*.svg)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .csv.</source>
        <translation type="unfinished">请选择以 .png、.svg 或 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">已导出到 %1</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">命令已在剪贴板中。</translation>
    </message>
    <message>
        <source>Drawn at random: 10 are one of each digit on average, but seldom all ten</source>
        <translation type="unfinished">随机抽取：10 个平均每个数字一个，但很少十个数字都有</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">学习曲线：%1</translation>
    </message>
    <message>
        <source>Those with a check mark are measured; Space sets it</source>
        <translation type="unfinished">测量打勾的各项；空格键打勾</translation>
    </message>
    <message>
        <source>As many of each di&amp;git</source>
        <translation type="unfinished">每个数字一样多(&amp;G)</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">10 课即每个数字一课，1,000 课即每个数字一百课；否则随机抽取</translation>
    </message>
    <message>
        <source>10 are one of each digit</source>
        <translation type="unfinished">10 个即每个数字一个</translation>
    </message>
    <message>
        <source>The settings of the agent that is open, taught anew; the agent itself stays as it is</source>
        <translation type="unfinished">打开的智能体的设置，重新教学；智能体本身保持不变</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1（打开的）</translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1：%Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished">许可证：%1</translation>
    </message>
    <message>
        <source>Cells that were not plainly 0 or 1: double-click to see them</source>
        <translation type="unfinished">有并非明确为 0 或 1 的单元格：双击查看</translation>
    </message>
    <message>
        <source>&amp;Open data file…</source>
        <translation type="unfinished">打开数据文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;From a font…</source>
        <translation type="unfinished">从字体创建(&amp;F)…</translation>
    </message>
    <message>
        <source>Make a data set of the ten digits of any installed font</source>
        <translation type="unfinished">用任意已安装字体的十个数字创建数据集</translation>
    </message>
    <message>
        <source>&amp;Export as font sheet…</source>
        <translation type="unfinished">导出为字体表(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the ten digits of the selected font as a spreadsheet or as text</source>
        <translation type="unfinished">把所选字体的十个数字保存为电子表格或文本</translation>
    </message>
    <message>
        <source>Show &amp;repaired cells…</source>
        <translation type="unfinished">显示修复的单元格(&amp;R)…</translation>
    </message>
    <message>
        <source>Cells of the selected sheet that were not plainly 0 or 1</source>
        <translation type="unfinished">所选表中并非明确为 0 或 1 的单元格</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation type="unfinished">关闭数据集(&amp;C)</translation>
    </message>
    <message>
        <source>Take the selected data set out of the list; what was taught of it stays</source>
        <translation type="unfinished">从列表中移除所选数据集；已教授的内容会保留</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished">全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished">全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">数据集</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">打开…</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished">打开数据文件</translation>
    </message>
    <message>
        <source>From a font…</source>
        <translation type="unfinished">从字体…</translation>
    </message>
    <message>
        <source>%1, %2 repaired</source>
        <translation type="unfinished">%1，修复 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 digits</source>
        <translation type="unfinished">
            <numerusform>%1，%2 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Open data files</source>
        <translation type="unfinished">打开数据文件</translation>
    </message>
    <message>
        <source>Export a font sheet</source>
        <translation type="unfinished">导出字体表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.txt)</source>
        <translation type="unfinished">电子表格 (*.xlsx);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Sets of digits (pickle, IDX, NPZ, NPY, CSV, zip) and font sheets (xlsx, ods, CSV, text); or drop them on the window (Ctrl+D)</source>
        <translation type="unfinished">数字集 (pickle、IDX、NPZ、NPY、CSV、zip) 和字体表（xlsx、ods、CSV、文本）；也可拖放到窗口上 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation type="unfinished">打开数据文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Export &amp;digits…</source>
        <translation type="unfinished">导出数字(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the digits of the selected set as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">将所选数据集的数字保存为 NPZ、IDX、图片文件夹或字体表</translation>
    </message>
    <message>
        <source>Cop&amp;y into my digits…</source>
        <translation type="unfinished">复制到我的数字(&amp;Y)…</translation>
    </message>
    <message>
        <source>Keep digits of the selected set among your own</source>
        <translation type="unfinished">将所选数据集的数字保留到您自己的数字中</translation>
    </message>
    <message>
        <source>Ed&amp;it cells…</source>
        <translation type="unfinished">编辑单元格(&amp;I)…</translation>
    </message>
    <message>
        <source>Mend the digits of the selected font sheet cell by cell</source>
        <translation type="unfinished">逐个单元格修正所选字体表的数字</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation type="unfinished">图库(&amp;G)…</translation>
    </message>
    <message>
        <source>All pictures of the data sets, page by page (Ctrl+G)</source>
        <translation type="unfinished">逐页显示数据集的所有图片 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show its &amp;pictures…</source>
        <translation type="unfinished">显示其图片(&amp;P)…</translation>
    </message>
    <message>
        <source>The gallery of the selected data set</source>
        <translation type="unfinished">所选数据集的图库</translation>
    </message>
    <message>
        <source>Pict&amp;ures nearly the same…</source>
        <translation type="unfinished">几乎相同的图片(&amp;U)…</translation>
    </message>
    <message>
        <source>Pairs of pictures that differ least, and those of them that are labelled differently</source>
        <translation type="unfinished">差别最小的图片对，以及其中标签不同的图片对</translation>
    </message>
    <message>
        <source>The data sets that are open. Those with a check mark are used for teaching and testing</source>
        <translation type="unfinished">打开的数据集。打勾的用于教授和测试</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation type="unfinished">打开数据文件夹</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation type="unfinished">%1 的标签</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">所有文件 (*)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (%1);;All files (*)</source>
        <translation type="unfinished">数据集和字体表 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A folder with the files of a data set, or with a picture for each digit in folders called 0 to 9; or drop it on the window (Ctrl+Shift+O)</source>
        <translation type="unfinished">含有数据集文件的文件夹，或在名为 0 到 9 的文件夹中每个数字一张图片的文件夹；也可以把它拖放到窗口上 (Ctrl+Shift+O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to teach</source>
        <translation type="unfinished">
            <numerusform>%Ln 个用于教授的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to test with</source>
        <translation type="unfinished">
            <numerusform>%Ln 个用于测试的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hosen data sets</source>
        <translation type="unfinished">所选数据集(&amp;H)</translation>
    </message>
    <message>
        <source>No data set is open. Open a file or a folder, or drop it on the window.</source>
        <translation type="unfinished">没有打开的数据集。请打开文件或文件夹，或把它拖放到窗口上。</translation>
    </message>
</context>
<context>
    <name>engram::Digit</name>
    <message>
        <source>an %1</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>These are test pictures. Once taught, they say nothing about digits that are new to the agent: the next test counts them apart.</source>
        <translation type="unfinished">这些是测试图片。一旦教过，就不能说明智能体对新数字的表现：下次测试会单独计数。</translation>
    </message>
</context>
<context>
    <name>engram::DigitBars</name>
    <message>
        <source>How near each digit was</source>
        <translation type="unfinished">每个数字有多接近</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>How near the picture is to what was taught of each digit, as it was put, and how much of the state was recalled from it:
%1</source>
        <translation type="unfinished">图片与所教的每个数字有多接近，以及状态中由它回忆的比例：
%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits away</source>
        <translation type="unfinished">
            <numerusform>相距 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole state</source>
        <translation type="unfinished">整个状态</translation>
    </message>
    <message>
        <source>%1 % of the state</source>
        <translation type="unfinished">状态的 %1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>engram::DigitExport</name>
    <message>
        <source>NumPy archive (*.npz)</source>
        <translation type="unfinished">NumPy 归档 (*.npz)</translation>
    </message>
    <message>
        <source>Two files as MNIST&apos;s, IDX (*.idx)</source>
        <translation type="unfinished">与 MNIST 相同的两个文件，IDX (*.idx)</translation>
    </message>
    <message>
        <source>New folder of PNG pictures, by digit (*)</source>
        <translation type="unfinished">新建 PNG 图片文件夹，按数字分 (*)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, text (*.txt)</source>
        <translation type="unfinished">十个数字的字体表，文本 (*.txt)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, spreadsheet (*.xlsx)</source>
        <translation type="unfinished">十个数字的字体表，电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing digits…</source>
        <translation type="unfinished">正在写入数字…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation type="unfinished">导出数字</translation>
    </message>
</context>
<context>
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">智能体得到的图画</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished">还没有画任何东西</translation>
    </message>
    <message numerus="yes">
        <source>28 x 28 pixels, %Ln with ink</source>
        <translation type="unfinished">
            <numerusform>28 x 28 像素，其中 %Ln 个有墨迹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">图片中的数字</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">教为 &amp;%1</translation>
    </message>
    <message>
        <source>The digits that were found in the picture; click one to ask about it, type what it is to teach it</source>
        <translation type="unfinished">在图片中找到的数字；单击一个来询问它，键入它是什么来教授它</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches and keeps.</source>
        <translation type="unfinished">回车键将数字放到画布上；键入数字指明它是什么；菜单键教授和保留。</translation>
    </message>
    <message>
        <source>&amp;Keep among my digits</source>
        <translation type="unfinished">保留到我的数字(&amp;K)</translation>
    </message>
    <message>
        <source>Keep its whole &amp;line</source>
        <translation type="unfinished">保留整行(&amp;L)</translation>
    </message>
    <message>
        <source>as &amp;%1</source>
        <translation type="unfinished">作为 &amp;%1</translation>
    </message>
    <message>
        <source>Keep &amp;all as they are read</source>
        <translation type="unfinished">按读取结果全部保留(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">放到画布上(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">为什么这样读取(&amp;W)</translation>
    </message>
</context>
<context>
    <name>engram::DigitsModel</name>
    <message>
        <source>Digit %1 of %2, line %3</source>
        <translation type="unfinished">数字 %1/%2，第 %3 行</translation>
    </message>
    <message>
        <source>Digit %1 of %2</source>
        <translation type="unfinished">数字 %1/%2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished">读作 %1</translation>
    </message>
    <message>
        <source>read as no digit</source>
        <translation type="unfinished">读作非数字</translation>
    </message>
    <message>
        <source>Click: put it on the canvas. Right click: teach or keep it.</source>
        <translation type="unfinished">单击：放到画布上。右键单击：教授或保留。</translation>
    </message>
</context>
<context>
    <name>engram::DistanceHistogram</name>
    <message>
        <source>Distances of all memories</source>
        <translation type="unfinished">所有记忆的距离</translation>
    </message>
    <message numerus="yes">
        <source>%n memories, the nearest at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n 条记忆，最近的距离为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation type="unfinished">最近：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n 位不同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n memories at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n 条记忆，距离 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <translation type="unfinished">分离或停靠%1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished">隐藏%1</translation>
    </message>
    <message>
        <source>Hide %1; the View menu brings it back</source>
        <translation type="unfinished">隐藏%1；可从“视图”菜单恢复</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished">显示或隐藏%1</translation>
    </message>
</context>
<context>
    <name>engram::Document</name>
    <message>
        <source>Engram agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Engram 智能体 (*.engram);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open an agent</source>
        <translation type="unfinished">打开智能体</translation>
    </message>
    <message>
        <source>Save the agent</source>
        <translation type="unfinished">保存智能体</translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Rename the agent</source>
        <translation type="unfinished">重命名智能体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">重命名</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">显示在窗口标题和结果中，并随智能体一同保存</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished">如果不保存，上次保存之后的更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>engram::Drawing</name>
    <message>
        <source>a stroke</source>
        <translation type="unfinished">笔画</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation type="unfinished">擦除</translation>
    </message>
    <message>
        <source>clearing the canvas</source>
        <translation type="unfinished">清空画布</translation>
    </message>
</context>
<context>
    <name>engram::DrawingActions</name>
    <message>
        <source>It is %1 (type the digit on the canvas, or Ctrl+%2)</source>
        <translation type="unfinished">这是 %1（在画布上键入数字，或按 Ctrl+%2）</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">教授(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Forget the last lesson</source>
        <translation type="unfinished">忘记上一课(&amp;F)</translation>
    </message>
    <message>
        <source>Take the last lesson back, as if it had never been taught (Ctrl+Backspace)</source>
        <translation type="unfinished">收回上一课，就像从未教过一样 (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>forget the last lesson</source>
        <translation type="unfinished">忘记上一课</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished">再问一次(&amp;A)</translation>
    </message>
    <message>
        <source>Ask about the drawing again, from a new random start; the answer goes into the history (Ctrl+K)</source>
        <translation type="unfinished">从新的随机起点再次询问此图画；回答会进入历史 (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished">正确(&amp;R)</translation>
    </message>
    <message>
        <source>Right (C+): remember this answer (%1)</source>
        <translation type="unfinished">正确 (C+)：记住此回答 (%1)</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation type="unfinished">错误(&amp;W)</translation>
    </message>
    <message>
        <source>The answer is wrong: say what it was, and the drawing is taught so</source>
        <translation type="unfinished">回答错误：说明它是什么，图画即按此教授</translation>
    </message>
    <message>
        <source>It was &amp;%1</source>
        <translation type="unfinished">应为 &amp;%1</translation>
    </message>
    <message>
        <source>Just &amp;wrong (C-): teach it not to answer this</source>
        <translation type="unfinished">仅标为错误(&amp;W) (C-)：教它不要这样回答</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be taught.</source>
        <translation type="unfinished">请先画一个数字；空画布无法教授。</translation>
    </message>
    <message>
        <source>Say first which digit the drawing is: type it, or click one of the ten digits above.</source>
        <translation type="unfinished">请先指明图画是哪个数字：键入它，或单击上方十个数字之一。</translation>
    </message>
    <message>
        <source>&amp;Teach %1</source>
        <translation type="unfinished">教授 %1(&amp;T)</translation>
    </message>
    <message>
        <source>Teach the agent that the drawing is %1 (Enter)</source>
        <translation type="unfinished">教智能体图画是 %1（回车键）</translation>
    </message>
    <message>
        <source>Teach the agent the drawing: type its digit first, then press Enter</source>
        <translation type="unfinished">教智能体这幅图画：先键入数字，再按回车键</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">保留(&amp;K)</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be kept.</source>
        <translation type="unfinished">请先画一个数字；空画布无法保留。</translation>
    </message>
    <message>
        <source>Keep the drawing as %1 among your own digits (%2)</source>
        <translation type="unfinished">将图画作为 %1 保留到您自己的数字中 (%2)</translation>
    </message>
    <message>
        <source>Keep the drawing among your own digits: type its digit first (%1)</source>
        <translation type="unfinished">将图画保留到您自己的数字中：先键入其数字 (%1)</translation>
    </message>
    <message>
        <source>The agent stores the inverse of every output bit</source>
        <translation type="unfinished">智能体保存每个输出位的反值</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">之前的更改</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation type="unfinished">关闭 %1</translation>
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
        <translation type="unfinished">导出已停止。</translation>
    </message>
    <message>
        <source>%1 is hidden now: close this, open its panel or page, and export it then.</source>
        <translation type="unfinished">%1现在被隐藏：请关闭此对话框，打开其面板或页面，然后再导出。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished">导出内容</translation>
    </message>
    <message>
        <source>%1, as a picture</source>
        <translation type="unfinished">%1（图片）</translation>
    </message>
    <message>
        <source>The settling, animated</source>
        <translation type="unfinished">稳定过程（动画）</translation>
    </message>
    <message>
        <source>The whole history, as text</source>
        <translation type="unfinished">全部历史（文本）</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation type="unfinished">%1（文本）</translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"> ×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">比例</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished">导出进度</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished">比例(&amp;S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">另存为…</translation>
    </message>
    <message>
        <source>PNG at the scale above, or SVG, which is sharp at any.</source>
        <translation type="unfinished">上述比例的 PNG，或任意比例都清晰的 SVG。</translation>
    </message>
    <message>
        <source>An animated GIF that repeats: input, state and output, a frame for each step.</source>
        <translation type="unfinished">循环播放的 GIF 动画：输入、状态和输出，每步一帧。</translation>
    </message>
    <message>
        <source>CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.</source>
        <translation type="unfinished">CSV 或 JSON，约 %1：每个状态及其类型、示例、输出、改变的位和全部三层。</translation>
    </message>
    <message>
        <source>CSV or JSON of what is shown now.</source>
        <translation type="unfinished">当前所示内容的 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation type="unfinished">GIF 动画 (*.gif)</translation>
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
        <translation type="unfinished">尚无可导出的内容：请先打开检查器的该页，并选择一个回答或神经元。</translation>
    </message>
    <message>
        <source>Writing the picture …</source>
        <translation type="unfinished">正在写入图片 …</translation>
    </message>
    <message>
        <source>Writing the animation …</source>
        <translation type="unfinished">正在写入动画 …</translation>
    </message>
    <message>
        <source>Writing the history … Cancel stops it and leaves the file as it was.</source>
        <translation type="unfinished">正在写入历史 … 取消会停止写入，文件保持原样。</translation>
    </message>
    <message>
        <source>A view as a picture, the settling as an animation, or what they show as text</source>
        <translation type="unfinished">视图存为图片，稳定过程存为动画，或把显示的内容存为文本</translation>
    </message>
    <message>
        <source>How much larger than on the screen a picture becomes: 2 or more for print</source>
        <translation type="unfinished">图片比屏幕上放大多少倍：打印用 2 或更大</translation>
    </message>
    <message>
        <source>Asks for a name and a folder, and writes the file</source>
        <translation type="unfinished">询问名称和文件夹，然后写入文件</translation>
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
        <translation type="unfinished">尚未测试任何内容。</translation>
    </message>
</context>
<context>
    <name>engram::FontDialog</name>
    <message>
        <source>The font&apos;s ten digits as they would be taught</source>
        <translation type="unfinished">字体的十个数字，按教授时的样子</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished">斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Digits from a font</source>
        <translation type="unfinished">字体中的数字</translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished">字体</translation>
    </message>
    <message>
        <source>Any font installed on this machine</source>
        <translation type="unfinished">本机安装的任意字体</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished">字体(&amp;F)</translation>
    </message>
    <message>
        <source>Add to the data sets</source>
        <translation type="unfinished">加入数据集</translation>
    </message>
    <message>
        <source>Digits of the bold style of the font</source>
        <translation type="unfinished">字体的粗体数字</translation>
    </message>
    <message>
        <source>Digits of the italic style of the font</source>
        <translation type="unfinished">字体的斜体数字</translation>
    </message>
    <message>
        <source>The ten digits can be taught then, and asked about</source>
        <translation type="unfinished">之后即可教这十个数字并用它们提问</translation>
    </message>
    <message>
        <source>%1: ten digits, as large and as centred as those of MNIST.</source>
        <translation type="unfinished">%1：与 MNIST 大小和居中方式相同的十个数字。</translation>
    </message>
</context>
<context>
    <name>engram::GalleryActions</name>
    <message>
        <source>Put the picture on the canvas and see what the agent makes of it (Enter)</source>
        <translation type="unfinished">把图片放到画布上，看看智能体如何识读它（回车键）</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">教授(&amp;T)</translation>
    </message>
    <message>
        <source>Teach those of the chosen pictures that the agent was not taught yet and that are not left out (Ctrl+T)</source>
        <translation type="unfinished">教授所选图片中尚未教过且未被排除的图片 (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the chosen memories; Undo brings them back (Delete)</source>
        <translation type="unfinished">忘记所选的记忆；撤销可恢复 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the chosen pictures, or all that are shown, as a data set (NPZ) or as a folder of PNG pictures (Ctrl+E)</source>
        <translation type="unfinished">把所选图片或显示的所有图片保存为数据集 (NPZ) 或 PNG 图片文件夹 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation type="unfinished">重新纳入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished">排除(&amp;L)</translation>
    </message>
    <message>
        <source>Lessons may be drawn from the chosen pictures again (Ctrl+L)</source>
        <translation type="unfinished">所选图片可以再次用作课 (Ctrl+L)</translation>
    </message>
    <message>
        <source>No lesson is drawn from the chosen pictures any more; Undo takes them in again (Ctrl+L)</source>
        <translation type="unfinished">所选图片不再用作课；撤销可重新纳入 (Ctrl+L)</translation>
    </message>
    <message>
        <source>On the canvas: %1</source>
        <translation type="unfinished">画布上：%1</translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln chosen pictures</source>
        <translation type="unfinished">
            <numerusform>教授所选的 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Data set (*.npz)</source>
        <translation type="unfinished">数据集 (*.npz)</translation>
    </message>
    <message>
        <source>Folder of PNG pictures (*)</source>
        <translation type="unfinished">PNG 图片文件夹 (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation type="unfinished">导出图片</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished">正在导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln pictures to %1</source>
        <translation type="unfinished">
            <numerusform>已将 %Ln 张图片导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">放到画布上(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">为什么这样读取(&amp;W)</translation>
    </message>
    <message>
        <source>Put the picture on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">把图片放到画布上，并在检查器中查看智能体为什么这样回答</translation>
    </message>
</context>
<context>
    <name>engram::GalleryExportWords</name>
    <message>
        <source>The export was stopped; %1 holds what was written until then.</source>
        <translation type="unfinished">导出已停止；%1 中保存着此前写入的内容。</translation>
    </message>
    <message>
        <source>%1: the folder could not be made.</source>
        <translation type="unfinished">%1：无法创建文件夹。</translation>
    </message>
    <message>
        <source>None of these memories is a digit: a data set needs one.</source>
        <translation type="unfinished">这些记忆都不是数字：数据集至少需要一个。</translation>
    </message>
</context>
<context>
    <name>engram::GalleryPage</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished">数据集</translation>
    </message>
    <message>
        <source>Where memories come from</source>
        <translation type="unfinished">记忆的来源</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation type="unfinished">数据集的部分</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation type="unfinished">显示哪些</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">顺序</translation>
    </message>
    <message>
        <source>Pictures of the data sets</source>
        <translation type="unfinished">数据集的图片</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">记忆</translation>
    </message>
    <message>
        <source>What it &amp;misled</source>
        <translation type="unfinished">它误导了什么(&amp;M)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Go to the picture of this number</source>
        <translation type="unfinished">转到此编号的图片</translation>
    </message>
    <message>
        <source>Type the number of a picture and press Enter; once more for the next of that number</source>
        <translation type="unfinished">键入图片编号并按回车键；再按一次转到下一张同编号的图片</translation>
    </message>
    <message>
        <source>The pictures that the last test misread because of this memory (Ctrl+M)</source>
        <translation type="unfinished">上次测试中因这条记忆而误读的图片 (Ctrl+M)</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">所有数据集</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation type="unfinished">所有来源</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished">图画</translation>
    </message>
    <message>
        <source>Misread in the last test because of %1</source>
        <translation type="unfinished">上次测试中因以下记忆误读：%1</translation>
    </message>
    <message>
        <source>No data set is open. Open one under Data in the menu of the main window, or drop a file on it.</source>
        <translation type="unfinished">没有打开的数据集。请从主窗口的数据菜单打开一个，或把文件拖放到主窗口上。</translation>
    </message>
    <message>
        <source>The agent remembers nothing yet. Draw a digit and teach it, or teach a data set.</source>
        <translation type="unfinished">智能体还没有任何记忆。请画一个数字教给它，或教授一个数据集。</translation>
    </message>
    <message>
        <source>There was no test yet. Test the agent in the main window (Ctrl+R); then this shows what went wrong.</source>
        <translation type="unfinished">还没有测试过。请在主窗口测试智能体 (Ctrl+R)，然后这里会显示出错之处。</translation>
    </message>
    <message>
        <source>The last test misread none of these.</source>
        <translation type="unfinished">上次测试没有误读其中任何一张。</translation>
    </message>
    <message>
        <source>None of these decided a wrong answer of the last test.</source>
        <translation type="unfinished">其中没有记忆决定过上次测试的错误回答。</translation>
    </message>
    <message>
        <source>None of these is left out. Choose pictures and press Leave out: no lesson is drawn from them then.</source>
        <translation type="unfinished">没有被排除的图片。选择图片并按“排除”，它们就不再用作课。</translation>
    </message>
    <message>
        <source>There is no such picture. Choose less narrowly above.</source>
        <translation type="unfinished">没有这样的图片。请在上方放宽条件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform>已选 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of a picture: 34072.</source>
        <translation type="unfinished">请键入图片编号：34072。</translation>
    </message>
    <message>
        <source>None of the pictures that are shown has the number %1.</source>
        <translation type="unfinished">显示的图片中没有编号为 %1 的。</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation type="unfinished">全选(&amp;A)</translation>
    </message>
    <message>
        <source>Lar&amp;ger pictures</source>
        <translation type="unfinished">放大图片(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation type="unfinished">缩小图片(&amp;S)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">所有部分</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished">验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">测试</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">所有数字</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished">所有图片</translation>
    </message>
    <message>
        <source>Misread by the last test</source>
        <translation type="unfinished">上次测试中误读的</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished">已教授的</translation>
    </message>
    <message>
        <source>Not taught</source>
        <translation type="unfinished">未教授的</translation>
    </message>
    <message>
        <source>As they lie</source>
        <translation type="unfinished">原有顺序</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">所有记忆</translation>
    </message>
    <message>
        <source>The five that cost most</source>
        <translation type="unfinished">代价最大的五条</translation>
    </message>
    <message>
        <source>All that decided a wrong answer</source>
        <translation type="unfinished">所有决定了错误回答的</translation>
    </message>
    <message>
        <source>As they were taught</source>
        <translation type="unfinished">按教授顺序</translation>
    </message>
    <message>
        <source>Left out of teaching</source>
        <translation type="unfinished">排除在教授之外的</translation>
    </message>
    <message>
        <source>By digit</source>
        <translation type="unfinished">按数字</translation>
    </message>
    <message>
        <source>Most wrong answers first</source>
        <translation type="unfinished">错误回答最多的在前</translation>
    </message>
    <message>
        <source>Most right answers first</source>
        <translation type="unfinished">正确回答最多的在前</translation>
    </message>
    <message>
        <source>Right and wrong answers of the last test that each memory decided</source>
        <translation type="unfinished">上次测试中由各记忆决定的正确与错误回答</translation>
    </message>
    <message>
        <source>last test: ✓ right, ✗ wrong</source>
        <translation type="unfinished">上次测试：✓ 对，✗ 错</translation>
    </message>
    <message>
        <source>7→1: a 7 that the last test read as 1 · dot: taught · struck out: left out of teaching</source>
        <translation type="unfinished">7→1：上次测试中读作 1 的 7 · 圆点：已教授 · 划线：排除在教授之外</translation>
    </message>
    <message>
        <source>✗ and ✓: so many wrong and right answers of the last test it decided · struck out: left out of teaching</source>
        <translation type="unfinished">✗ 和 ✓：它在上次测试中决定的错误与正确回答的数量 · 划线：排除在教授之外</translation>
    </message>
</context>
<context>
    <name>engram::GalleryView</name>
    <message>
        <source>Arrow keys go from picture to picture; with Shift they choose several, with Ctrl none; Space chooses one more; Enter puts one on the canvas.</source>
        <translation type="unfinished">方向键在图片间移动；按住 Shift 选择多张，按住 Ctrl 只移动不选择；空格键再选一张；回车键把一张放到画布上。</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWindow</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished">图库</translation>
    </message>
    <message>
        <source>&amp;Data sets</source>
        <translation type="unfinished">数据集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation type="unfinished">记忆(&amp;M)</translation>
    </message>
    <message>
        <source>Nearly the &amp;same</source>
        <translation type="unfinished">几乎相同(&amp;S)</translation>
    </message>
    <message>
        <source>Pictures of the data sets, the memories, or pictures that are nearly the same</source>
        <translation type="unfinished">数据集的图片、记忆或几乎相同的图片</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWords</name>
    <message>
        <source>code %1</source>
        <translation type="unfinished">代码 %1</translation>
    </message>
    <message>
        <source>decided %1 and %2</source>
        <translation type="unfinished">决定了%1和%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation type="unfinished">
            <numerusform>%Ln 个错误回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right ones</source>
        <translation type="unfinished">
            <numerusform>%Ln 个正确回答</numerusform>
        </translation>
    </message>
    <message>
        <source>taught</source>
        <translation type="unfinished">已教授</translation>
    </message>
    <message>
        <source>read as %1 in the last test</source>
        <translation type="unfinished">上次测试中读作 %1</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">非数字</translation>
    </message>
    <message>
        <source>left out of teaching</source>
        <translation type="unfinished">排除在教授之外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation type="unfinished">
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln 条记忆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::HeatView</name>
    <message>
        <source>Average of the memories</source>
        <translation type="unfinished">记忆的平均</translation>
    </message>
</context>
<context>
    <name>engram::HelpWindow</name>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Engram 的工作原理</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation type="unfinished">在所有页面中查找的词 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">查找结果</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">目录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">前进</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Nothing on any page.</source>
        <translation type="unfinished">所有页面中都没有。</translation>
    </message>
    <message>
        <source>A page of the book; Tab goes from link to link</source>
        <translation type="unfinished">手册的一页；Tab 键在链接之间移动</translation>
    </message>
    <message>
        <source>Where the words stand in the book; choose a place to read there</source>
        <translation type="unfinished">这些词在手册中的位置；选择一处即可阅读</translation>
    </message>
    <message>
        <source>The pages of the book and their parts; choose one to read it</source>
        <translation type="unfinished">手册的页面及其各部分；选择一项即可阅读</translation>
    </message>
</context>
<context>
    <name>engram::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln older states were dropped to keep the history at its limit</source>
        <translation type="unfinished">
            <numerusform>为使历史不超过上限，已丢弃 %Ln 个较早的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1 of %2 · %3</source>
        <translation type="unfinished">状态 %1/%2 · %3</translation>
    </message>
    <message>
        <source>%1 after step %2</source>
        <translation type="unfinished">%1，第 %2 步之后</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished">%1，第 %2/%3 步</translation>
    </message>
    <message numerus="yes">
        <source>the live answer, step %1 of %2 · %Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>实时回答，第 %1/%2 步 · 已记录 %Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>已记录 %Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier state</source>
        <translation type="unfinished">没有更早的状态</translation>
    </message>
    <message>
        <source>There is no later state</source>
        <translation type="unfinished">没有更晚的状态</translation>
    </message>
    <message>
        <source>There is no earlier change</source>
        <translation type="unfinished">没有更早的变化</translation>
    </message>
    <message>
        <source>There is no later change</source>
        <translation type="unfinished">没有更晚的变化</translation>
    </message>
    <message>
        <source>There is no earlier example</source>
        <translation type="unfinished">没有更早的示例</translation>
    </message>
    <message>
        <source>There is no later example</source>
        <translation type="unfinished">没有更晚的示例</translation>
    </message>
    <message>
        <source>There is no earlier wrong answer</source>
        <translation type="unfinished">没有更早的错误回答</translation>
    </message>
    <message>
        <source>There is no later wrong answer</source>
        <translation type="unfinished">没有更晚的错误回答</translation>
    </message>
    <message>
        <source>%1 among those shown</source>
        <translation type="unfinished">在所示范围内%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>Limit of the history</source>
        <translation type="unfinished">历史上限</translation>
    </message>
    <message>
        <source>States to keep (about 220 bytes each); the oldest examples go first:</source>
        <translation type="unfinished">保留的状态数（每个约 220 字节）；最早的示例先移除：</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>丢弃最早的 %Ln 个状态？</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished">丢弃</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">历史</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>First state</source>
        <translation type="unfinished">第一个状态</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished">后退</translation>
    </message>
    <message>
        <source>One state back</source>
        <translation type="unfinished">后退一个状态</translation>
    </message>
    <message>
        <source>Play from here, state by state</source>
        <translation type="unfinished">从此处逐个状态播放</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished">前进</translation>
    </message>
    <message>
        <source>One state forward</source>
        <translation type="unfinished">前进一个状态</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation type="unfinished">最后一个状态</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">重复</translation>
    </message>
    <message>
        <source>Play the same example over and over</source>
        <translation type="unfinished">反复播放同一示例</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished">跟随最新</translation>
    </message>
    <message>
        <source>Show each new state of the history as it comes</source>
        <translation type="unfinished">历史中每出现新状态即显示</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished">返回图画</translation>
    </message>
    <message>
        <source>Show the drawing and its answer again</source>
        <translation type="unfinished">重新显示图画及其回答</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">变化</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">下一个变化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished">上一个变化</translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished">示例</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation type="unfinished">下一个示例</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation type="unfinished">上一个示例</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">错误</translation>
    </message>
    <message>
        <source>Next wrong answer</source>
        <translation type="unfinished">下一个错误回答</translation>
    </message>
    <message>
        <source>Previous wrong answer</source>
        <translation type="unfinished">上一个错误回答</translation>
    </message>
    <message>
        <source>States a second</source>
        <translation type="unfinished">每秒状态数</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation type="unfinished">%1 / 秒</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">所有类型</translation>
    </message>
    <message>
        <source>Show only one kind of state</source>
        <translation type="unfinished">仅显示一种状态</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">所有数字</translation>
    </message>
    <message>
        <source>Show only examples of one digit</source>
        <translation type="unfinished">仅显示一个数字的示例</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished">仅 %1</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished">所有来源</translation>
    </message>
    <message>
        <source>Show only examples of one data set</source>
        <translation type="unfinished">仅显示一个数据集的示例</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished">所有回答</translation>
    </message>
    <message>
        <source>Show only right or only wrong answers</source>
        <translation type="unfinished">仅显示正确或仅显示错误的回答</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation type="unfinished">仅正确</translation>
    </message>
    <message>
        <source>Only wrong</source>
        <translation type="unfinished">仅错误</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>Limit, clear or export the history</source>
        <translation type="unfinished">限制、清空或导出历史</translation>
    </message>
    <message>
        <source>Limit of the history…</source>
        <translation type="unfinished">历史上限…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">清空历史</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">导出…</translation>
    </message>
    <message>
        <source>Limit it</source>
        <translation type="unfinished">限制</translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>历史现在保留 %Ln 个状态。丢弃的状态可用“撤销”恢复；记忆会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer states take less room in memory and in the file; the memories stay</source>
        <translation type="unfinished">状态越少，内存和文件占用越小；记忆保留</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished">选择显示的内容</translation>
    </message>
    <message>
        <source>Choices of what the history shows, in place of the timeline, and back</source>
        <translation type="unfinished">在时间线的位置显示历史内容的选项，再按一次返回</translation>
    </message>
    <message>
        <source>To the random start of this answer</source>
        <translation type="unfinished">到此回答的随机起点</translation>
    </message>
    <message>
        <source>To the first state of the history</source>
        <translation type="unfinished">到历史的第一个状态</translation>
    </message>
    <message>
        <source>To the last step of this answer</source>
        <translation type="unfinished">到此回答的最后一步</translation>
    </message>
    <message>
        <source>To the last state of the history</source>
        <translation type="unfinished">到历史的最后一个状态</translation>
    </message>
</context>
<context>
    <name>engram::ImaginePart</name>
    <message>
        <source>Imagine</source>
        <translation type="unfinished">想象</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation type="unfinished">从什么开始</translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished">噪声</translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation type="unfinished">所选标签</translation>
    </message>
    <message>
        <source>the upper half of the drawing</source>
        <translation type="unfinished">图画的上半部</translation>
    </message>
    <message>
        <source>the lower half of the drawing</source>
        <translation type="unfinished">图画的下半部</translation>
    </message>
    <message>
        <source>the left half of the drawing</source>
        <translation type="unfinished">图画的左半部</translation>
    </message>
    <message>
        <source>the right half of the drawing</source>
        <translation type="unfinished">图画的右半部</translation>
    </message>
    <message>
        <source>A label begins with the pixels that most of its memories have; of a drawing the other half is noise</source>
        <translation type="unfinished">从标签开始时取多数记忆所有的像素；从图画开始时另一半是噪声</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation type="unfinished">噪声的种子</translation>
    </message>
    <message>
        <source>The same seed gives the same noise</source>
        <translation type="unfinished">相同的种子产生相同的噪声</translation>
    </message>
    <message>
        <source>Imagined states, step by step</source>
        <translation type="unfinished">想象的状态，逐步</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation type="unfinished">标签 %1</translation>
    </message>
    <message>
        <source>An agent that remembers nothing can imagine nothing. Teach it first.</source>
        <translation type="unfinished">没有记忆的智能体无法想象。请先教它。</translation>
    </message>
    <message>
        <source>Draw a digit first: half of it is what the agent begins with.</source>
        <translation type="unfinished">请先画一个数字：智能体从它的一半开始。</translation>
    </message>
    <message>
        <source>No input is held: the state neurons read the state alone. What does the state fall into?</source>
        <translation type="unfinished">不保持任何输入：状态神经元只读取状态。状态会落入什么？</translation>
    </message>
    <message>
        <source>Imagining …</source>
        <translation type="unfinished">正在想象 …</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">非数字</translation>
    </message>
    <message>
        <source>Step %1: reads %2</source>
        <translation type="unfinished">第 %1 步：读作 %2</translation>
    </message>
    <message>
        <source>It rests from step %1 on.</source>
        <translation type="unfinished">从第 %1 步起静止。</translation>
    </message>
    <message>
        <source>It does not come to rest.</source>
        <translation type="unfinished">它没有静止下来。</translation>
    </message>
    <message>
        <source>It is the memory %1.</source>
        <translation type="unfinished">它就是记忆 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The nearest memory is %1; %Ln bits differ.</source>
        <translation type="unfinished">
            <numerusform>最近的记忆是 %1；有 %Ln 位不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">种子</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">复制为命令</translation>
    </message>
    <message>
        <source>The line for engram-cli that imagines the same</source>
        <translation type="unfinished">让 engram-cli 想象相同内容的命令行</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation type="unfinished">%1：读作 %2</translation>
    </message>
    <message>
        <source>It means nothing for this agent: its windows look at the input alone, so without one there is nothing to see.</source>
        <translation type="unfinished">对这个智能体没有意义：它的窗口只看输入，没有输入便无可看。</translation>
    </message>
    <message>
        <source>It means nothing for this agent: none of its state neurons reads the state.</source>
        <translation type="unfinished">对这个智能体没有意义：它的状态神经元都不读取状态。</translation>
    </message>
    <message>
        <source>It means nothing for this agent: each of its state neurons reads nothing of the state but its own pixel.</source>
        <translation type="unfinished">对这个智能体没有意义：每个状态神经元只读取状态中自己的像素。</translation>
    </message>
</context>
<context>
    <name>engram::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">检查器</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">神经元</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">地图</translation>
    </message>
    <message>
        <source>The memories behind the whole answer</source>
        <translation type="unfinished">整个回答背后的记忆</translation>
    </message>
    <message>
        <source>Why one neuron took its bit</source>
        <translation type="unfinished">一个神经元为何取其位</translation>
    </message>
    <message>
        <source>All memories in the plane, and the path of this answer</source>
        <translation type="unfinished">平面上的所有记忆，以及此回答的路径</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">没有它：…</translation>
    </message>
    <message>
        <source>Why the agent answered so: the whole answer, one neuron, or all memories</source>
        <translation type="unfinished">智能体为什么这样回答：整个回答、一个神经元或所有记忆</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">心中</translation>
    </message>
    <message>
        <source>What the agent has in mind of each digit, and what it imagines</source>
        <translation type="unfinished">智能体心中每个数字的样子，以及它的想象</translation>
    </message>
</context>
<context>
    <name>engram::KeyMap</name>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished">方向键</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished">在画布上</translation>
    </message>
    <message>
        <source>Move the pen by 8 pixels</source>
        <translation type="unfinished">把笔移动 8 个像素</translation>
    </message>
    <message>
        <source>Move the pen by 1 pixel</source>
        <translation type="unfinished">把笔移动 1 个像素</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished">Shift 和方向键</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation type="unfinished">落笔、抬笔</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation type="unfinished">说明是哪个数字</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">教授它</translation>
    </message>
    <message>
        <source>End the stroke</source>
        <translation type="unfinished">结束笔画</translation>
    </message>
    <message>
        <source>In the layers Input and State</source>
        <translation type="unfinished">在输入层和状态层中</translation>
    </message>
    <message>
        <source>Choose the neuron beside</source>
        <translation type="unfinished">选择旁边的神经元</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">取消选择</translation>
    </message>
    <message>
        <source>Larger, smaller, whole</source>
        <translation type="unfinished">放大、缩小、全部</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished">在时间线上</translation>
    </message>
    <message>
        <source>State by state</source>
        <translation type="unfinished">逐个状态</translation>
    </message>
    <message>
        <source>First and last state</source>
        <translation type="unfinished">第一个和最后一个状态</translation>
    </message>
    <message>
        <source>More and fewer states</source>
        <translation type="unfinished">更多和更少的状态</translation>
    </message>
    <message>
        <source>On the map of memories</source>
        <translation type="unfinished">在记忆地图上</translation>
    </message>
    <message>
        <source>Go from memory to memory</source>
        <translation type="unfinished">从一条记忆到另一条记忆</translation>
    </message>
    <message>
        <source>Open the memory</source>
        <translation type="unfinished">打开记忆</translation>
    </message>
    <message>
        <source>Go along the path of the answer</source>
        <translation type="unfinished">沿着回答的路径走</translation>
    </message>
    <message>
        <source>In the presenter&apos;s view</source>
        <translation type="unfinished">在演示视图中</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation type="unfinished">恢复一切</translation>
    </message>
    <message>
        <source>Elsewhere in the window</source>
        <translation type="unfinished">窗口的其他地方</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">按键</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from one part of the window to the next; these keys work wherever the focus is, unless their heading says where.</source>
        <translation type="unfinished">一切都可以不用鼠标完成。Tab 从窗口的一部分移到下一部分；除非标题说明了位置，这些按键在任何地方都有效。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>engram::LayerCard</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation type="unfinished">输入层</translation>
    </message>
    <message>
        <source>State layer</source>
        <translation type="unfinished">状态层</translation>
    </message>
    <message>
        <source>The picture as bits, as the agent sees it</source>
        <translation type="unfinished">智能体所见的、以位表示的图片</translation>
    </message>
    <message>
        <source>What the agent makes of it, step by step</source>
        <translation type="unfinished">智能体逐步得出的内容</translation>
    </message>
    <message>
        <source>Earlier step</source>
        <translation type="unfinished">上一步</translation>
    </message>
    <message>
        <source>One step back in this answer (Ctrl+Left)</source>
        <translation type="unfinished">在此回答中后退一步 (Ctrl+←)</translation>
    </message>
    <message>
        <source>Later step</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>One step forward in this answer (Ctrl+Right)</source>
        <translation type="unfinished">在此回答中前进一步 (Ctrl+→)</translation>
    </message>
    <message>
        <source>Bits of a pixel that are shown</source>
        <translation type="unfinished">显示的像素位</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown</source>
        <translation type="unfinished">显示像素的哪些位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits, %1 on</source>
        <translation type="unfinished">
            <numerusform>%Ln 位，%1 位为 1</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback after step %1: what was stored</source>
        <translation type="unfinished">第 %1 步之后的反馈：所保存的内容</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">随机起点</translation>
    </message>
    <message>
        <source>step 0 of %1</source>
        <translation type="unfinished">第 0/%1 步</translation>
    </message>
    <message>
        <source>step %1 of %2 · %3 changed</source>
        <translation type="unfinished">第 %1/%2 步 · %3 位改变</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation type="unfinished">所有位</translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished">东</translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished">东南</translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished">南</translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished">西南</translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished">西</translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished">西北</translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished">北</translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished">东北</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation type="unfinished">位 %1</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown: ink begins towards east, south-east ...</source>
        <translation type="unfinished">显示像素的哪些位：墨迹开始的方向（东、东南 ...）</translation>
    </message>
    <message>
        <source>What the agent sees, a cell for each pixel. A click or the arrow keys choose a neuron</source>
        <translation type="unfinished">智能体看到的内容，每个像素一格。单击或用方向键选择神经元</translation>
    </message>
    <message>
        <source>What the agent makes of it, a neuron for each cell. A click or the arrow keys ask one why</source>
        <translation type="unfinished">智能体由此得出的内容，每格一个神经元。单击或用方向键询问其原因</translation>
    </message>
    <message>
        <source>&amp;Why is this bit so?</source>
        <translation type="unfinished">为什么是这一位？(&amp;W)</translation>
    </message>
    <message>
        <source>%1/%2 · %3 changed</source>
        <translation type="unfinished">%1/%2 · %3 位改变</translation>
    </message>
</context>
<context>
    <name>engram::LayerView</name>
    <message>
        <source>Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 shows the whole layer, Escape selects nothing.</source>
        <translation type="unfinished">方向键选择神经元，加减键缩放，Shift 加方向键移动放大的层，0 显示整层，Escape 取消选择。</translation>
    </message>
    <message>
        <source>Neuron %1, row %2, column %3</source>
        <translation type="unfinished">神经元 %1，第 %2 行，第 %3 列</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation type="unfinished">尚无可显示的内容</translation>
    </message>
    <message>
        <source>, changed in this step</source>
        <translation type="unfinished">，在此步改变</translation>
    </message>
    <message>
        <source>, not as the input</source>
        <translation type="unfinished">，与输入不同</translation>
    </message>
    <message>
        <source>, read by the selected neuron</source>
        <translation type="unfinished">，由所选神经元读取</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished">第 %1 列</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished">第 %1 行</translation>
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
        <translation type="unfinished">学习曲线：%1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished">比较：%1</translation>
    </message>
    <message>
        <source>stopped after %L1 of %L2</source>
        <translation type="unfinished">在 %L2 中的 %L1 后停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been taught; of the others %1 right</source>
        <translation type="unfinished">
            <numerusform>%Ln 个已教过；其余正确 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>all had been taught</source>
        <translation type="unfinished">全部已教过</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">正确</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % 区间</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">课数</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">种子</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">提示</translation>
    </message>
    <message>
        <source>agents like it, taught anew; stopped after so many lessons</source>
        <translation type="unfinished">重新教授的同类智能体；在这么多课后停止</translation>
    </message>
    <message>
        <source>agents like it, taught anew</source>
        <translation type="unfinished">重新教授的同类智能体</translation>
    </message>
</context>
<context>
    <name>engram::LogPage</name>
    <message>
        <source>Copy command</source>
        <translation type="unfinished">复制命令</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation type="unfinished">导出记录…</translation>
    </message>
    <message>
        <source>Log of the tests of this agent</source>
        <translation type="unfinished">此智能体的测试记录</translation>
    </message>
    <message>
        <source>The line of engram-cli that repeats the chosen test</source>
        <translation type="unfinished">重复所选测试的 engram-cli 命令行</translation>
    </message>
    <message>
        <source>It gives the same figures as long as the agent&apos;s file remembers what the agent did then</source>
        <translation type="unfinished">只要智能体文件的记忆与当时相同，就会得到相同的数值</translation>
    </message>
    <message>
        <source>Save the log as CSV or JSON</source>
        <translation type="unfinished">将记录保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>No test is kept yet. Every test, learning curve and comparison of this agent will be listed here and saved with it.</source>
        <translation type="unfinished">还没有测试。此智能体的每次测试、学习曲线和比较都会列在这里并随之保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements of this agent, the newest first. Undo takes none of them back.</source>
        <translation type="unfinished">
            <numerusform>此智能体的 %Ln 次测量，最新的在前。撤销不会移除它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>No single command repeats this</source>
        <translation type="unfinished">没有单独一条命令可重复此项</translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message>
        <source>Teach and test</source>
        <translation type="unfinished">教授与测试</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">数据集</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">图画</translation>
    </message>
    <message>
        <source>The drawing is</source>
        <translation type="unfinished">图画是</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状态栏</translation>
    </message>
    <message>
        <source>%1[*] – Engram</source>
        <translation type="unfinished">%1[*] – Engram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a digit</source>
        <translation type="unfinished">%1，每个数字 %2</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">自定义设置</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished">%1 · 种子 %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, settled at step %2</source>
        <translation type="unfinished">%1 毫秒内回答，第 %2 步稳定</translation>
    </message>
    <message>
        <source>Answer in %1 ms, not settled</source>
        <translation type="unfinished">%1 毫秒内回答，未稳定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Notes are saved with the agent</source>
        <translation type="unfinished">备注随智能体一同保存</translation>
    </message>
    <message>
        <source>The data sets that come with Engram were not found in %1; open others under Data.</source>
        <translation type="unfinished">在 %1 中未找到 Engram 自带的数据集；请在“数据”中打开其他数据集。</translation>
    </message>
    <message numerus="yes">
        <source>It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.</source>
        <translation type="unfinished">
            <numerusform>它已学会 %Ln 个数字。现在请在画布上画一个数字，看它如何回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this name is not UTF-8, so the window cannot open it; rename the file.</source>
        <translation type="unfinished">%1：此名称不是 UTF-8，窗口无法打开；请重命名文件。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New agent…</source>
        <translation type="unfinished">新建智能体(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin a new agent (Ctrl+N)</source>
        <translation type="unfinished">开始一个新的智能体 (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Open agent…</source>
        <translation type="unfinished">打开智能体(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved agent (Ctrl+O)</source>
        <translation type="unfinished">打开已保存的智能体 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the agent (Ctrl+S); the version before stays beside it, with ~ after its name</source>
        <translation type="unfinished">保存智能体 (Ctrl+S)；之前的版本保留在旁边，名称后加 ~</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished">另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Pictures, the animated settling, the history and explanations as text</source>
        <translation type="unfinished">图片、稳定过程动画、历史和文字说明</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">尚无</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished">清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished">粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>Clear &amp;after teaching</source>
        <translation type="unfinished">教授后清空(&amp;A)</translation>
    </message>
    <message>
        <source>Each drawing that is taught leaves the canvas empty for the next; Undo brings it back</source>
        <translation type="unfinished">每教授一幅图画后清空画布以便画下一幅；撤销可将其恢复</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished">智能体(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;drawing is</source>
        <translation type="unfinished">图画是(&amp;D)</translation>
    </message>
    <message>
        <source>Teach the chosen data &amp;sets</source>
        <translation type="unfinished">教授所选数据集(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished">测试(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation type="unfinished">忘记(&amp;O)</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation type="unfinished">备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Agent settin&amp;gs…</source>
        <translation type="unfinished">智能体设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Nothing to forget yet</source>
        <translation type="unfinished">尚无可忘记的内容</translation>
    </message>
    <message>
        <source>All of %1 (%2)</source>
        <translation type="unfinished">%1 的全部 (%2)</translation>
    </message>
    <message>
        <source>All of a &amp;digit</source>
        <translation type="unfinished">某个数字的全部(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished">全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished">数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation type="unfinished">工具栏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished">重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Walk throu&amp;gh the history</source>
        <translation type="unfinished">浏览历史(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Live answers while drawing</source>
        <translation type="unfinished">绘制时实时回答(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Outline what &amp;changed in the step</source>
        <translation type="unfinished">框出此步的变化(&amp;C)</translation>
    </message>
    <message>
        <source>Strike out where the state &amp;differs from the input</source>
        <translation type="unfinished">划出状态与输入的不同(&amp;D)</translation>
    </message>
    <message>
        <source>Dot what the selected &amp;neuron reads</source>
        <translation type="unfinished">标出所选神经元读取的位(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished">放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished">缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;whole layers</source>
        <translation type="unfinished">显示整层(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished">深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished">工作原理(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation type="unfinished">关于 Engram(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished">关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">检查器</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">历史</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">画布</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">输出</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">时间线</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished">稳定过程</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">神经元</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">地图</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation type="unfinished">整个窗口</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">%1的图片已在剪贴板上。</translation>
    </message>
    <message>
        <source>The memories behind the answer</source>
        <translation type="unfinished">回答背后的记忆</translation>
    </message>
    <message>
        <source>The chosen neuron</source>
        <translation type="unfinished">所选神经元</translation>
    </message>
    <message>
        <source>The results</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">已导出到 %1</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished">语言(&amp;U)</translation>
    </message>
    <message>
        <source>The language changes when Engram is started again.</source>
        <translation type="unfinished">语言将在 Engram 下次启动时更改。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Patchwork</source>
        <translation type="unfinished">拼图</translation>
    </message>
    <message>
        <source>The ones of “%1” lie on their side. Are rows and columns of its pictures exchanged?</source>
        <translation type="unfinished">“%1”中的 1 是横躺的。图片的行列是否互换了？</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished">转置</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">保持不变</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 是管道或设备，不是可打开的文件。</translation>
    </message>
    <message>
        <source>Only files, folders and pictures can be dropped here.</source>
        <translation type="unfinished">这里只能拖放文件、文件夹和图片。</translation>
    </message>
    <message>
        <source>Which pictures were left out of teaching could not be read from the settings: %1</source>
        <translation type="unfinished">无法从设置中读取哪些图片被排除在教授之外：%1</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">引导教程</translation>
    </message>
    <message>
        <source>The book of Engram, at the page about what has the focus</source>
        <translation type="unfinished">打开 Engram 的手册，显示与当前焦点有关的页面</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation type="unfinished">引导教程(&amp;T)</translation>
    </message>
    <message>
        <source>Goes through everything once and waits for each step; it goes on where it was left</source>
        <translation type="unfinished">带您走遍一切，并等待每一步；可以从离开的地方继续</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">按键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation type="unfinished">窗口的所有按键</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished">这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click a control next to be told what it does</source>
        <translation type="unfinished">接着单击一个控件，了解它的作用</translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation type="unfinished">解释当前焦点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished">报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>Version, system and settings, to be copied into a message</source>
        <translation type="unfinished">版本、系统和设置，可复制到消息中</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished">报告已在剪贴板中。</translation>
    </message>
    <message>
        <source>&amp;Learning curve…</source>
        <translation type="unfinished">学习曲线(&amp;L)…</translation>
    </message>
    <message>
        <source>How accuracy grows with lessons, for presets and agents</source>
        <translation type="unfinished">各预设和智能体的准确率如何随课数增长</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation type="unfinished">比较(&amp;P)…</translation>
    </message>
    <message>
        <source>A second agent beside this one: both answer the drawing, both are tested</source>
        <translation type="unfinished">在此智能体旁边放第二个：两者都回答所画的数字，两者都接受测试</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">复制为命令(&amp;Y)</translation>
    </message>
    <message>
        <source>What was taught or tested last, as a line for engram-cli that gives the same figures</source>
        <translation type="unfinished">最后一次教授或测试，作为得到相同数值的 engram-cli 命令行</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">命令已在剪贴板中。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Canvas, layers and answer on one page; the menu of a view prints that view alone</source>
        <translation type="unfinished">把画布、各层和回答打印在一页上；视图的菜单只打印该视图</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished">关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>One more window, with an agent of its own</source>
        <translation type="unfinished">再开一个窗口，有自己的智能体</translation>
    </message>
    <message>
        <source>Memor&amp;ies…</source>
        <translation type="unfinished">记忆(&amp;I)…</translation>
    </message>
    <message>
        <source>All that the agent remembers, and what each memory did in the last test</source>
        <translation type="unfinished">智能体的全部记忆，以及每条记忆在上次测试中的作用</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished">减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>Docks and menus jump in place of sliding, and the cursor does not blink</source>
        <translation type="unfinished">面板和菜单直接出现而不滑动，光标不闪烁</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">心中</translation>
    </message>
    <message>
        <source>F5 or Escape brings everything back.</source>
        <translation type="unfinished">按 F5 或 Esc 恢复一切。</translation>
    </message>
    <message>
        <source>The log of tests</source>
        <translation type="unfinished">测试记录</translation>
    </message>
    <message>
        <source>“%1” holds pictures without labels. Which file has their labels?</source>
        <translation type="unfinished">“%1”只有图片，没有标签。标签在哪个文件里？</translation>
    </message>
    <message>
        <source>Choose labels…</source>
        <translation type="unfinished">选择标签…</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation type="unfinished">不打开</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation type="unfinished">保留备注</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">接线</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">学习曲线</translation>
    </message>
    <message>
        <source>Answer of the open agent</source>
        <translation type="unfinished">打开的智能体的回答</translation>
    </message>
    <message>
        <source>Answer of the second agent</source>
        <translation type="unfinished">第二个智能体的回答</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">比较</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">预览</translation>
    </message>
    <message>
        <source>Whatever is worth knowing of this agent: what it was taught, and what for</source>
        <translation type="unfinished">关于此智能体值得记下的事：教了什么，为了什么</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished">取消运行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>engram::MapPage</name>
    <message>
        <source>There are no memories to map yet. Teach the agent something first.</source>
        <translation type="unfinished">还没有可供绘图的记忆。请先教智能体一些内容。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</source>
        <translation type="unfinished">
            <numerusform>%Ln 条记忆中的 %L1 条，相似的彼此靠近；线条是此回答。滚轮：缩放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each figure is a memory, laid out so that similar ones lie close together; the line is this answer.</source>
        <translation type="unfinished">每个数字是一条记忆，相似的彼此靠近；线条是此回答。</translation>
    </message>
    <message>
        <source>Across and down: the two ways in which memories differ most. A dot: a memory without room for its figure.</source>
        <translation type="unfinished">横向和纵向：记忆之间差别最大的两个方向。点：没有位置写出数字的记忆。</translation>
    </message>
    <message>
        <source>Zoom the map in (+)</source>
        <translation type="unfinished">放大地图（+）</translation>
    </message>
    <message>
        <source>Zoom the map out (-)</source>
        <translation type="unfinished">缩小地图（-）</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation type="unfinished">显示整张地图（0）</translation>
    </message>
</context>
<context>
    <name>engram::MemoryCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished">忘记</translation>
    </message>
    <message>
        <source>Compare this memory with the input, side by side</source>
        <translation type="unfinished">将此记忆与输入并排比较</translation>
    </message>
    <message>
        <source>Take this memory back, as if it had never been taught (can be undone)</source>
        <translation type="unfinished">收回此记忆，就像从未教过一样（可撤销）</translation>
    </message>
    <message>
        <source>; the same picture was also taught as %1</source>
        <translation type="unfinished">；同一图片也曾教为 %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished">%1 的图片</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">打开%1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">忘记%1</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">没有它：…</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished">代码 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished">%1 来自 %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the picture</source>
        <translation type="unfinished">%1：图片的 %2 %</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>&amp;Open: compare it with the input</source>
        <translation type="unfinished">打开：与输入比较(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">忘记(&amp;F)</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">记忆地图</translation>
    </message>
    <message>
        <source>The answer at step %1 of %2</source>
        <translation type="unfinished">第 %1/%2 步的回答</translation>
    </message>
    <message>
        <source>The random start of this answer</source>
        <translation type="unfinished">此回答的随机起点</translation>
    </message>
    <message>
        <source>This answer at step %1</source>
        <translation type="unfinished">第 %1 步的此回答</translation>
    </message>
    <message>
        <source>Each figure is a memory, each dot one that has no room for its figure: zoom in to read it. The line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">每个数字是一条记忆，每个点是没有位置写出数字的记忆：放大即可看到。线条是本次回答，从随机起点（圆圈）到稳定之处。滚轮缩放，拖动移动，双击查看全部。方向键在记忆之间移动，回车键打开，Page Up 和 Page Down 沿线移动。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories on the map</source>
        <translation type="unfinished">
            <numerusform>地图上有 %Ln 条记忆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">关闭此消息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">提示</translation>
    </message>
</context>
<context>
    <name>engram::MindPage</name>
    <message>
        <source>Open it beside what is shown</source>
        <translation type="unfinished">与当前显示的并排打开</translation>
    </message>
    <message>
        <source>The most typical memory</source>
        <translation type="unfinished">最典型的记忆</translation>
    </message>
    <message>
        <source>The oddest memory</source>
        <translation type="unfinished">最奇特的记忆</translation>
    </message>
    <message>
        <source>Memories that have the chosen pixel</source>
        <translation type="unfinished">具有所选像素的记忆</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1：%Ln 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has nothing in mind of %1: it was taught none.</source>
        <translation type="unfinished">智能体心中没有%1：没有教过。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.</source>
        <translation type="unfinished">
            <numerusform>%1的 %Ln 条记忆及其平均：拥有某像素的记忆越多，该像素越深。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column %2: %L3 of %Ln memories have ink here.</source>
        <translation type="unfinished">
            <numerusform>第 %1 行第 %2 列：%Ln 条记忆中有 %L3 条在此有墨迹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most typical: mean distance %1 from the others</source>
        <translation type="unfinished">最典型：与其他平均相差 %1 位</translation>
    </message>
    <message>
        <source>Oddest: mean distance %1</source>
        <translation type="unfinished">最奇特：%1 位</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">复制为命令</translation>
    </message>
    <message>
        <source>The line for engram-cli that tells the same of every digit and of the chosen pixel</source>
        <translation type="unfinished">让 engram-cli 就每个数字和所选像素给出相同内容的命令行</translation>
    </message>
</context>
<context>
    <name>engram::NeuronPage</name>
    <message>
        <source>least distance %1 of %2</source>
        <translation type="unfinished">最小距离 %1/%2</translation>
    </message>
    <message>
        <source>one memory votes: %1</source>
        <translation type="unfinished">一条记忆投票：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, all for %1</source>
        <translation type="unfinished">
            <numerusform>%n 条记忆投票，全部投 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, %1 for 1 and %2 for 0</source>
        <translation type="unfinished">
            <numerusform>%n 条记忆投票，%1 条投 1，%2 条投 0</numerusform>
        </translation>
    </message>
    <message>
        <source>DD rule: the score is %1, so the bit is %2.</source>
        <translation type="unfinished">DD 规则：得分为 %1，因此位为 %2。</translation>
    </message>
    <message>
        <source>Hamming rule: %1; %2.</source>
        <translation type="unfinished">汉明规则：%1；%2。</translation>
    </message>
    <message>
        <source>Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.</source>
        <translation type="unfinished">默认规则：汉明规则已关闭，没有记忆投票，位是随机的：%1。</translation>
    </message>
    <message>
        <source>Default rule: there is no memory to ask, so the bit is random: %1.</source>
        <translation type="unfinished">默认规则：没有可询问的记忆，位是随机的：%1。</translation>
    </message>
    <message>
        <source>Default rule: %1; %2: a split, so the bit is random: %3.</source>
        <translation type="unfinished">默认规则：%1；%2：票数相等，位是随机的：%3。</translation>
    </message>
    <message>
        <source>No rule decided, so the neuron kept its bit: %1.</source>
        <translation type="unfinished">没有规则作出决定，神经元保持其位：%1。</translation>
    </message>
    <message>
        <source>%1 rule: the bit is %2.</source>
        <translation type="unfinished">%1 规则：位为 %2。</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation type="unfinished">最近的记忆</translation>
    </message>
    <message>
        <source>How many bits differ, over all memories</source>
        <translation type="unfinished">所有记忆中有多少位不同</translation>
    </message>
    <message>
        <source>Nearest memories: bits that differ, what each says</source>
        <translation type="unfinished">最近的记忆：不同的位，以及各自的取值</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">正在计算。绘制时优先给出回答。</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished">单个神经元</translation>
    </message>
    <message>
        <source>Click a cell of State or a bit of Output, or walk there with the arrow keys: here it says why that neuron took its bit. It stays selected while you step through time.</source>
        <translation type="unfinished">请单击状态的一个单元或输出的一位，或用方向键移到那里：这里会说明该神经元为何取其位。在时间中前后移动时选择保持不变。</translation>
    </message>
    <message>
        <source>Output neuron %1</source>
        <translation type="unfinished">输出神经元 %1</translation>
    </message>
    <message>
        <source>State neuron %1</source>
        <translation type="unfinished">状态神经元 %1</translation>
    </message>
    <message>
        <source>worth %1 of the number</source>
        <translation type="unfinished">在数中的权值为 %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1 · says %2 · %3</source>
        <translation type="unfinished">%1 · 取 %2 · %3</translation>
    </message>
    <message>
        <source>No memory voted.</source>
        <translation type="unfinished">没有记忆投票。</translation>
    </message>
    <message>
        <source>It voted.</source>
        <translation type="unfinished">已投票。</translation>
    </message>
    <message>
        <source>Too far to vote.</source>
        <translation type="unfinished">太远，不能投票。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished">%1：%2/%3</translation>
    </message>
    <message>
        <source>%1. Bits that differ in %2</source>
        <translation type="unfinished">%1。%2 中不同的位</translation>
    </message>
    <message>
        <source>Output before: %1</source>
        <translation type="unfinished">之前的输出：%1</translation>
    </message>
    <message>
        <source>%1.
Outlined: the bits it reads that differ from now. %2.</source>
        <translation type="unfinished">%1。
带框：它读取的位中与现在不同的。%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">； </translation>
    </message>
    <message>
        <source>It decided.</source>
        <translation type="unfinished">已决定。</translation>
    </message>
    <message>
        <source>It did not decide.</source>
        <translation type="unfinished">未决定。</translation>
    </message>
    <message>
        <source>%1.
Outlined: where it differs from now without being moved. %2.</source>
        <translation type="unfinished">%1。
带框：不移动时与现在不同之处。%2。</translation>
    </message>
    <message>
        <source>The nearest digit&apos;s patchwork differs in %1 of %2 places; this is bit %3 of that digit&apos;s number. No single connection decides.</source>
        <translation type="unfinished">最近数字的拼图在 %2 位中有 %1 位不同；这是该数字的第 %3 位。没有单个连接起决定作用。</translation>
    </message>
    <message>
        <source>The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single connection decides: a window compares all its pixels, also moved; the dots on Input are those that the windows over this place may lie on.</source>
        <translation type="unfinished">此处最合适的窗口在 %2 位中有 %1 位不同，在此位置显示 %3。没有单个连接起决定作用：窗口比较其全部像素，也包括移动后的；输入上的点是覆盖此处的窗口可能所在之处。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>State before</source>
        <translation type="unfinished">之前的状态</translation>
    </message>
    <message>
        <source>The memories that are nearest to what this neuron reads, the nearest first</source>
        <translation type="unfinished">与此神经元所读内容最接近的记忆，最近的在前</translation>
    </message>
</context>
<context>
    <name>engram::OutputCard</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">输出</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">尚无回答</translation>
    </message>
    <message>
        <source>The answer: %1, no digit</source>
        <translation type="unfinished">回答：%1，不是数字</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished">回答：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation type="unfinished">
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">非数字</translation>
    </message>
    <message>
        <source>random start, before the first step</source>
        <translation type="unfinished">随机起点，第一步之前</translation>
    </message>
    <message>
        <source>a guess: nothing has been taught yet</source>
        <translation type="unfinished">猜测：尚未教过任何内容</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">正确</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation type="unfinished">应为 %1</translation>
    </message>
    <message>
        <source>as it was taught</source>
        <translation type="unfinished">与所教一致</translation>
    </message>
    <message>
        <source>How near each digit is; below: bits that differ</source>
        <translation type="unfinished">每个数字的接近程度；下方：不同的位</translation>
    </message>
    <message>
        <source>How sure? Only one digit was taught</source>
        <translation type="unfinished">多确信？只教过一个数字</translation>
    </message>
    <message>
        <source>Not sure: this was never taught as a digit</source>
        <translation type="unfinished">不确信：从未作为数字教过</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsBook</name>
    <message>
        <source>My digits</source>
        <translation type="unfinished">我的数字</translation>
    </message>
    <message>
        <source>keeping %1</source>
        <translation type="unfinished">保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>keeping %Ln digits</source>
        <translation type="unfinished">
            <numerusform>保留 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 in %2.</source>
        <translation type="unfinished">已将 %1 保留到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln digits in %1.</source>
        <translation type="unfinished">
            <numerusform>已将 %Ln 个数字保留到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln kept digits</source>
        <translation type="unfinished">
            <numerusform>删除 %Ln 个保留的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>saying that it is %1</source>
        <translation type="unfinished">指明是 %1</translation>
    </message>
    <message>
        <source>This digit is no longer in the set.</source>
        <translation type="unfinished">此数字已不在数据集中。</translation>
    </message>
    <message>
        <source>mending a kept digit</source>
        <translation type="unfinished">修正保留的数字</translation>
    </message>
    <message>
        <source>saying who wrote</source>
        <translation type="unfinished">指明书写者</translation>
    </message>
    <message>
        <source>renaming to %1</source>
        <translation type="unfinished">重命名为 %1</translation>
    </message>
    <message>
        <source>The damaged file is now %1.</source>
        <translation type="unfinished">损坏的文件现名为 %1。</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsDialog</name>
    <message>
        <source>Put the selected digit on the canvas</source>
        <translation type="unfinished">将所选数字放到画布上</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">教授(&amp;T)</translation>
    </message>
    <message>
        <source>Teach the agent the selected digits</source>
        <translation type="unfinished">教智能体所选数字</translation>
    </message>
    <message>
        <source>&amp;Written by…</source>
        <translation type="unfinished">书写者(&amp;W)…</translation>
    </message>
    <message>
        <source>Say who wrote the selected digits</source>
        <translation type="unfinished">指明所选数字的书写者</translation>
    </message>
    <message>
        <source>&amp;Edit cells…</source>
        <translation type="unfinished">编辑单元格(&amp;E)…</translation>
    </message>
    <message>
        <source>Mend the selected digit cell by cell</source>
        <translation type="unfinished">逐个单元格修正所选数字</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">删除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the selected digits out of the set; Undo brings them back</source>
        <translation type="unfinished">将所选数字移出数据集；撤销可恢复</translation>
    </message>
    <message>
        <source>&amp;Fill in a sheet…</source>
        <translation type="unfinished">填写表格(&amp;F)…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be drawn one after another</source>
        <translation type="unfinished">十个方框，0 到 9，依次书写</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save what is shown as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">将所显示的数字保存为 NPZ、IDX、图片文件夹或字体表</translation>
    </message>
    <message>
        <source>&amp;Use as a font</source>
        <translation type="unfinished">用作字体(&amp;U)</translation>
    </message>
    <message>
        <source>Add the newest of each digit that is shown to the data sets as a font</source>
        <translation type="unfinished">将所显示的每个数字的最新一个作为字体添加到数据集</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the set another name</source>
        <translation type="unfinished">为数据集另取名称</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation type="unfinished">重命名数据集</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation type="unfinished">数据集名称：</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin another set; this one stays</source>
        <translation type="unfinished">开始另一个数据集；此数据集保留</translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished">新数据集</translation>
    </message>
    <message>
        <source>It is &amp;%1</source>
        <translation type="unfinished">是 &amp;%1</translation>
    </message>
    <message>
        <source>Set that is kept into</source>
        <translation type="unfinished">保留到的数据集</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">无姓名</translation>
    </message>
    <message>
        <source>Digits that are kept from now on bear this name; it may be empty</source>
        <translation type="unfinished">此后保留的数字带有此姓名；可以留空</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished">数据集(&amp;S)</translation>
    </message>
    <message>
        <source>New digits are b&amp;y</source>
        <translation type="unfinished">新数字的书写者(&amp;Y)</translation>
    </message>
    <message>
        <source>Which digits are shown</source>
        <translation type="unfinished">显示哪些数字</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">所有数字</translation>
    </message>
    <message>
        <source>Whose digits are shown</source>
        <translation type="unfinished">显示谁的数字</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished">显示</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation type="unfinished">是(&amp;I)</translation>
    </message>
    <message>
        <source>Say which digit the selected ones are (type it in the list)</source>
        <translation type="unfinished">指明所选的是哪个数字（在列表中键入）</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished">我的数字</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what the selected ones are; Delete takes them out.</source>
        <translation type="unfinished">回车键将数字放到画布上；键入数字指明所选的是什么；Delete 键移除。</translation>
    </message>
    <message>
        <source>My digits: %1</source>
        <translation type="unfinished">我的数字：%1</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation type="unfinished">所有人</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished">无姓名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln 个数字中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">书写者</translation>
    </message>
    <message>
        <source>Name of the writer:</source>
        <translation type="unfinished">书写者姓名：</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Draw a digit and press Keep, or fill in a sheet of ten boxes.</source>
        <translation type="unfinished">还没有保留任何数字。请画一个数字并按“保留”，或填写十格表。</translation>
    </message>
    <message>
        <source>None of your digits is so. Choose less narrowly above.</source>
        <translation type="unfinished">没有符合条件的数字。请放宽上面的选择。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">重命名</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">使用此名称</translation>
    </message>
    <message>
        <source>Take in a f&amp;older…</source>
        <translation type="unfinished">导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Keep the pictures of a folder: each is the digit that its folder, 0 to 9, or its name says</source>
        <translation type="unfinished">保留一个文件夹中的图片：每张图片是它所在的文件夹（0 到 9）或它的名称所说的数字</translation>
    </message>
    <message>
        <source>Take in a folder of pictures</source>
        <translation type="unfinished">导入图片文件夹</translation>
    </message>
    <message>
        <source>Its digits stay as they are</source>
        <translation type="unfinished">其中的数字保持原样</translation>
    </message>
    <message>
        <source>New digits are kept in it from now on</source>
        <translation type="unfinished">此后新的数字保留在其中</translation>
    </message>
    <message>
        <source>The set that is shown, and that new digits are kept in</source>
        <translation type="unfinished">当前显示的数据集，新的数字也保留在其中</translation>
    </message>
    <message>
        <source>Who wrote the selected digits; it may be empty</source>
        <translation type="unfinished">所选数字的书写者；可以留空</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">放到画布上(&amp;P)</translation>
    </message>
    <message>
        <source>W&amp;hy is it read so?</source>
        <translation type="unfinished">为什么这样读取(&amp;H)</translation>
    </message>
    <message>
        <source>Put the selected digit on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">把选中的数字放到画布上，并在检查器中查看智能体为什么这样回答</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsModel</name>
    <message>
        <source>Number %L1: %2</source>
        <translation type="unfinished">编号 %L1：%2</translation>
    </message>
    <message>
        <source>Number %L1: %2 by %3</source>
        <translation type="unfinished">编号 %L1：%3 写的 %2</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsParts</name>
    <message>
        <source>Cells of %1, number %L2</source>
        <translation type="unfinished">%1 的单元格，编号 %L2</translation>
    </message>
    <message>
        <source>Cells of %1</source>
        <translation type="unfinished">%1 的单元格</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">文本 (*.txt)</translation>
    </message>
    <message>
        <source>Save the font sheet</source>
        <translation type="unfinished">保存字体表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished">电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved the font sheet to %1.</source>
        <translation type="unfinished">字体表已保存到 %1。</translation>
    </message>
    <message>
        <source>&amp;My digits…</source>
        <translation type="unfinished">我的数字(&amp;M)…</translation>
    </message>
    <message>
        <source>The digits that you kept: see, teach, mend, delete and export them</source>
        <translation type="unfinished">您保留的数字：查看、教授、修正、删除和导出</translation>
    </message>
    <message>
        <source>&amp;Sheet of ten boxes…</source>
        <translation type="unfinished">十格表(&amp;S)…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be filled in by hand and kept with the writer&apos;s name</source>
        <translation type="unfinished">十个方框，0 到 9，手写填入并连同书写者姓名一起保留</translation>
    </message>
    <message>
        <source>Put that file aside and begin anew</source>
        <translation type="unfinished">将该文件移开并重新开始</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">保持不变</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%2 的%1</translation>
    </message>
    <message>
        <source>%1 (font)</source>
        <translation type="unfinished">%1（字体）</translation>
    </message>
    <message>
        <source>“%1” is among the data sets now, as a font.</source>
        <translation type="unfinished">“%1”现已作为字体列入数据集。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">已导出到 %1</translation>
    </message>
    <message>
        <source>Copy into my digits</source>
        <translation type="unfinished">复制到我的数字</translation>
    </message>
    <message numerus="yes">
        <source>How many of the %Ln digits of %1 (drawn at random):</source>
        <translation type="unfinished">
            <numerusform>从 %1 的 %Ln 个数字中取多少个（随机抽取）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation type="unfinished">无法打印这张表。</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation type="unfinished">正在读取图片…</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">单元格</translation>
    </message>
    <message>
        <source>Copies can be changed; the data set stays as it is</source>
        <translation type="unfinished">副本可以更改；数据集保持原样</translation>
    </message>
</context>
<context>
    <name>engram::PairsModel</name>
    <message>
        <source>nowhere</source>
        <translation type="unfinished">无差别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation type="unfinished">
            <numerusform>%Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished">此图片</translation>
    </message>
    <message>
        <source>and this one</source>
        <translation type="unfinished">与这一张</translation>
    </message>
    <message>
        <source>differ in</source>
        <translation type="unfinished">相差</translation>
    </message>
</context>
<context>
    <name>engram::PairsPage</name>
    <message>
        <source>Find pairs</source>
        <translation type="unfinished">查找图片对</translation>
    </message>
    <message>
        <source>Where to look for pairs</source>
        <translation type="unfinished">在哪里查找</translation>
    </message>
    <message>
        <source>Which pairs to list</source>
        <translation type="unfinished">列出哪些图片对</translation>
    </message>
    <message>
        <source>Contradictions: alike, but labelled differently</source>
        <translation type="unfinished">矛盾：相似但标签不同</translation>
    </message>
    <message>
        <source>The nearest pairs, whatever they are labelled</source>
        <translation type="unfinished">最接近的图片对，不论标签</translation>
    </message>
    <message>
        <source>Compare every picture with every other; it can be stopped</source>
        <translation type="unfinished">把每张图片与其他每张比较；可以停止</translation>
    </message>
    <message>
        <source>Pairs of pictures that are nearly the same</source>
        <translation type="unfinished">几乎相同的图片对</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">所有数据集</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">所有记忆</translation>
    </message>
    <message>
        <source>Choose where to look, and press Find pairs.</source>
        <translation type="unfinished">选择在哪里查找，然后按“查找图片对”。</translation>
    </message>
    <message>
        <source>Comparing every picture with every other</source>
        <translation type="unfinished">正在比较所有图片</translation>
    </message>
    <message>
        <source>Stopped: nothing was listed.</source>
        <translation type="unfinished">已停止：未列出任何内容。</translation>
    </message>
    <message>
        <source>There are no two pictures to compare here.</source>
        <translation type="unfinished">这里没有两张可比较的图片。</translation>
    </message>
    <message>
        <source>All %L1 of them have one label: there is nothing to contradict.</source>
        <translation type="unfinished">全部 %L1 张都是同一标签：没有矛盾。</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln pairs of %L1 pictures; each has %L2 bits</source>
        <translation type="unfinished">
            <numerusform>%L1 张图片中最接近的 %Ln 对；每张 %L2 位</numerusform>
        </translation>
    </message>
    <message>
        <source>One search finds both kinds</source>
        <translation type="unfinished">一次查找即可找到这两种</translation>
    </message>
    <message>
        <source>In each row two pictures, and in how many bits they differ; Enter puts one on the canvas</source>
        <translation type="unfinished">每行两张图片以及它们相差多少位；回车键将其中一张放到画布上</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">复制为命令</translation>
    </message>
    <message>
        <source>The line for engram-cli that finds the same pairs</source>
        <translation type="unfinished">让 engram-cli 找到相同图片对的命令行</translation>
    </message>
    <message>
        <source>The command line looks for pairs among the pictures of a file, not among memories.</source>
        <translation type="unfinished">命令行在文件的图片中查找图片对，不在记忆中查找。</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">命令已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>engram::PaperSheet</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">姓名：</translation>
    </message>
    <message>
        <source>Write each digit into its box with a dark pen. A photograph must show all black marks.</source>
        <translation type="unfinished">请用深色的笔把每个数字写在对应的格子里。拍照时要把所有黑色标记都拍进去。</translation>
    </message>
    <message>
        <source>%1 is an empty sheet: there is no digit in any of its boxes.</source>
        <translation type="unfinished">%1 是一张空表：所有格子里都没有数字。</translation>
    </message>
    <message>
        <source>No digits were found in %1: it should show a whole sheet, with all of its black marks.</source>
        <translation type="unfinished">在 %1 中没有找到数字：图片应包含整张表以及所有黑色标记。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks of the sheet should be in the picture.</source>
        <translation type="unfinished">
            <numerusform>在 %1 中找到 %Ln 个数字，但无法判断它们在哪些格子里：表上的所有黑色标记都应在图片中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows no black marks of a sheet: its ten digits were taken in their order, 0 to 9. See whether each is in its box, then keep them.</source>
        <translation type="unfinished">%1 上没有表的黑色标记：十个数字按顺序当作 0 到 9。请检查每个数字是否在对应的格子里，然后保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then keep them.</source>
        <translation type="unfinished">
            <numerusform>从 %1 读取了 %Ln 个数字。请检查是否都正确，清除或重写不对的，然后保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PatchworkPart</name>
    <message>
        <source>The input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>Patched: %1</source>
        <translation type="unfinished">拼成：%1</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation type="unfinished">次选：%1</translation>
    </message>
    <message>
        <source>+ for %1, − for %2</source>
        <translation type="unfinished">+ 支持 %1，− 支持 %2</translation>
    </message>
    <message>
        <source>Where the picture speaks for %1 and where for %2</source>
        <translation type="unfinished">图片何处支持 %1，何处支持 %2</translation>
    </message>
    <message>
        <source>Memories of the %1</source>
        <translation type="unfinished">%1 的记忆</translation>
    </message>
    <message>
        <source>Memories of the runner-up, the %1</source>
        <translation type="unfinished">次选 %1 的记忆</translation>
    </message>
    <message>
        <source>The picture as it was asked about. The arrow keys point at its windows, one after the other</source>
        <translation type="unfinished">所询问的图片。方向键依次指向它的各个窗口</translation>
    </message>
    <message>
        <source>The answer, put together out of its memories: each has its colour, hatching and number</source>
        <translation type="unfinished">由记忆拼成的回答：每条记忆有自己的颜色、阴影线和编号</translation>
    </message>
    <message>
        <source>The same of the digit that came second</source>
        <translation type="unfinished">次选数字的同样内容</translation>
    </message>
    <message>
        <source>Where the picture speaks for the answer and where for the runner-up</source>
        <translation type="unfinished">图片何处支持该回答，何处支持次选</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: this place says which memory a window is from.</source>
        <translation type="unfinished">请指向一张图片，或用方向键在其上移动：这里会说明窗口来自哪条记忆。</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkText</name>
    <message>
        <source>as taught</source>
        <translation type="unfinished">与所教一致</translation>
    </message>
    <message>
        <source>turned %1° clockwise</source>
        <translation type="unfinished">顺时针旋转 %1°</translation>
    </message>
    <message>
        <source>turned %1° anticlockwise</source>
        <translation type="unfinished">逆时针旋转 %1°</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished">偏下 %1</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished">偏上 %1</translation>
    </message>
    <message>
        <source>%1 further right</source>
        <translation type="unfinished">偏右 %1</translation>
    </message>
    <message>
        <source>%1 further left</source>
        <translation type="unfinished">偏左 %1</translation>
    </message>
    <message>
        <source>at its place</source>
        <translation type="unfinished">在原位</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished">取 %1</translation>
    </message>
    <message>
        <source>, of the %1 at best %2 (memory %3): </source>
        <translation type="unfinished">，%1 最好为 %2（记忆 %3）： </translation>
    </message>
    <message>
        <source>speaks for neither.</source>
        <translation type="unfinished">两者都不支持。</translation>
    </message>
    <message>
        <source>speaks for %1 by %2.</source>
        <translation type="unfinished">以 %2 支持 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation type="unfinished">%2 个窗口中的 %1 个</translation>
    </message>
    <message>
        <source>%1 % of the bits that differ</source>
        <translation type="unfinished">不同位的 %1 %</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> 或 </translation>
    </message>
    <message numerus="yes">
        <source>moved by up to %n pixels</source>
        <translation type="unfinished">
            <numerusform>最多移动 %n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">； </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform>%n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source> No other digit was taught.</source>
        <translation type="unfinished"> 没有教过其他数字。</translation>
    </message>
    <message>
        <source>Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8</source>
        <translation type="unfinished">第 %1 行，第 %2 列：记忆 %3，%4，%5，%6。%8 位中 %7 位不同</translation>
    </message>
    <message>
        <source>At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.</source>
        <translation type="unfinished">第 %1 步时 %2 由 %3 拼成：%5 位中有 %4 位不同。</translation>
    </message>
    <message>
        <source> The runner-up, the %1, differs in %2.</source>
        <translation type="unfinished"> 次选 %1 则相差 %2。</translation>
    </message>
</context>
<context>
    <name>engram::PictureActions</name>
    <message>
        <source>On the clipboard: %1</source>
        <translation type="unfinished">已复制到剪贴板：%1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">保存图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">已保存到 %1</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished">请先选择一张图片。</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation type="unfinished">复制图片(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation type="unfinished">保存图片(&amp;V)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">打印(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>engram::PictureBar</name>
    <message>
        <source>In&amp;vert the picture</source>
        <translation type="unfinished">图片反色(&amp;V)</translation>
    </message>
    <message>
        <source>U&amp;se the picture as it is</source>
        <translation type="unfinished">按原样使用图片(&amp;S)</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished">反色</translation>
    </message>
    <message>
        <source>Take for ink what was taken for ground: light ink on dark becomes dark ink on light, and back</source>
        <translation type="unfinished">把当作底色的当作墨迹：深底浅墨与浅底深墨互换</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">保持原样</translation>
    </message>
    <message>
        <source>Use the picture as it is: take no paper away and cut nothing off</source>
        <translation type="unfinished">按原样使用图片：不去除纸张，不裁剪</translation>
    </message>
    <message>
        <source>The number in the picture</source>
        <translation type="unfinished">图片中的数</translation>
    </message>
    <message>
        <source>The number in the picture, to be copied</source>
        <translation type="unfinished">图片中的数，可复制</translation>
    </message>
    <message>
        <source>As it is, turned over</source>
        <translation type="unfinished">保持原样，反色</translation>
    </message>
    <message>
        <source>Taken for dark ink. Please check: it may be light; then invert.</source>
        <translation type="unfinished">当作深色墨迹。请检查：若为浅色，请反色。</translation>
    </message>
    <message>
        <source>Taken for light ink. Please check: it may be dark; then invert.</source>
        <translation type="unfinished">当作浅色墨迹。请检查：若为深色，请反色。</translation>
    </message>
    <message>
        <source>Dark ink on a light ground</source>
        <translation type="unfinished">浅底深色墨迹</translation>
    </message>
    <message>
        <source>Light ink on a dark ground</source>
        <translation type="unfinished">深底浅色墨迹</translation>
    </message>
</context>
<context>
    <name>engram::PictureLoader</name>
    <message>
        <source>%1 is %2 x %3 pixels; at most 40 megapixels can be handed over so. Save it and open the file.</source>
        <translation type="unfinished">%1 为 %2 x %3 像素；这种方式最多可传递 4000 万像素。请保存后打开文件。</translation>
    </message>
    <message>
        <source>%1 holds no pixels.</source>
        <translation type="unfinished">%1 不含像素。</translation>
    </message>
    <message>
        <source>The picture that was handed over</source>
        <translation type="unfinished">传入的图片</translation>
    </message>
</context>
<context>
    <name>engram::PresenterView</name>
    <message>
        <source>&amp;Presenter&apos;s view</source>
        <translation type="unfinished">演示视图(&amp;P)</translation>
    </message>
    <message>
        <source>Canvas, layers and answer alone and large; F5 or Escape brings everything back</source>
        <translation type="unfinished">只大幅显示画布、各层和回答；按 F5 或 Esc 恢复一切</translation>
    </message>
</context>
<context>
    <name>engram::PresetDelegate</name>
    <message>
        <source>%1 % after %2</source>
        <translation type="unfinished">%2 之后 %1 %</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s test digits it reads %1.</source>
        <translation type="unfinished">在 MNIST 测试数字中读对 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 % after %Ln lessons</source>
        <translation type="unfinished">
            <numerusform>%Ln 课之后 %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished">报告问题</translation>
    </message>
    <message>
        <source>Version, system and settings</source>
        <translation type="unfinished">版本、系统和设置</translation>
    </message>
    <message>
        <source>What the button Copy puts on the clipboard</source>
        <translation type="unfinished">“复制”按钮放到剪贴板的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">复制(&amp;C)</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation type="unfinished">放到剪贴板</translation>
    </message>
    <message>
        <source>Say what you did, what you expected and what happened instead. What stands below helps to find the cause: copy it into your message. Nothing is sent by itself, and it names no files.</source>
        <translation type="unfinished">请说明您做了什么、期望什么、实际发生了什么。下面的内容有助于找到原因：请复制到您的消息中。不会自动发送任何内容，其中也不提及任何文件。</translation>
    </message>
</context>
<context>
    <name>engram::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1/%2</translation>
    </message>
    <message>
        <source> · %1 min left</source>
        <translation type="unfinished"> · 剩余 %1 分</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation type="unfinished"> · 剩余 %1 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>Stop; what is done so far and consistent is kept (Ctrl+.)</source>
        <translation type="unfinished">停止；已完成且一致的部分会保留 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">收回</translation>
    </message>
    <message>
        <source>Do not do what waits</source>
        <translation type="unfinished">不执行等待中的任务</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">接着：%1</translation>
    </message>
</context>
<context>
    <name>engram::ReadingBox</name>
    <message>
        <source>T&amp;urn over</source>
        <translation type="unfinished">反色(&amp;U)</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">转置(&amp;P)</translation>
    </message>
    <message>
        <source>Dark for light in the pictures of the selected set: ink is light on dark ground here</source>
        <translation type="unfinished">将所选数据集的图片明暗互换：这里墨迹为深底浅色</translation>
    </message>
    <message>
        <source>Rows for columns in the pictures of the selected set, as EMNIST needs it</source>
        <translation type="unfinished">将所选数据集图片的行列互换，EMNIST 需要这样</translation>
    </message>
</context>
<context>
    <name>engram::RecoveryOffer</name>
    <message>
        <source>Engram ended unexpectedly. “%1” was not saved; there is a copy from %2.</source>
        <translation type="unfinished">Engram 意外结束。“%1”未保存；有一份 %2 的副本。</translation>
    </message>
    <message>
        <source>Recover it</source>
        <translation type="unfinished">恢复</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">丢弃</translation>
    </message>
    <message>
        <source>Throw the copy of “%1” away? There is no other.</source>
        <translation type="unfinished">丢弃“%1”的副本？没有其他副本。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation type="unfinished">永久丢弃</translation>
    </message>
    <message>
        <source>“%1” has been recovered in another window already.</source>
        <translation type="unfinished">“%1”已在另一个窗口中恢复。</translation>
    </message>
</context>
<context>
    <name>engram::RepairsDialog</name>
    <message>
        <source>Repaired cells of %1</source>
        <translation type="unfinished">%1 的修复单元格</translation>
    </message>
    <message>
        <source>These cells were not plainly 0 or 1. They were read as shown; the file was left as it is.</source>
        <translation type="unfinished">这些单元格并非明确为 0 或 1。它们按所示读取；文件保持原样。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">单元格</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">列</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">原有内容</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished">读作</translation>
    </message>
    <message>
        <source>Repaired cells</source>
        <translation type="unfinished">修复的单元格</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">无</translation>
    </message>
</context>
<context>
    <name>engram::ResultsPanel</name>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">混淆矩阵：行是真实数字，列是回答</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">请测试智能体（在“教授与测试”中）：这里会说明它混淆了哪些数字。</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished">在历史中显示</translation>
    </message>
    <message>
        <source>Teach these</source>
        <translation type="unfinished">教授这些</translation>
    </message>
    <message>
        <source>Examples of the chosen cell</source>
        <translation type="unfinished">所选单元格的示例</translation>
    </message>
    <message>
        <source>Walk through how this example was read, step by step</source>
        <translation type="unfinished">逐步查看此示例是如何读取的</translation>
    </message>
    <message>
        <source>Rows: the true digit. Columns: what it was read as; – is no digit.</source>
        <translation type="unfinished">行：真实数字。列：读成的数字；– 表示不是数字。</translation>
    </message>
    <message>
        <source>Right answers, and where the true accuracy lies with 95 % confidence</source>
        <translation type="unfinished">正确的回答，以及真实准确率的 95 % 置信区间</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 %L2, %3 read as %4</source>
        <translation type="unfinished">%1 %L2，%3 读作 %4</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">非数字</translation>
    </message>
    <message>
        <source>Teach this one</source>
        <translation type="unfinished">教授这个</translation>
    </message>
    <message>
        <source>Teach these %L1</source>
        <translation type="unfinished">教授这 %L1 个</translation>
    </message>
    <message>
        <source>The history of this test is no longer kept: test again, or raise the limit in History.</source>
        <translation type="unfinished">此测试的历史已不再保留：请重新测试，或在“历史”中提高上限。</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation type="unfinished">%1 %：%2</translation>
    </message>
    <message>
        <source>Right among the surest %1</source>
        <translation type="unfinished">最确信的回答中的正确数：%1</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">它最确信的回答中有多少正确：其确信的价值</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it is now, after %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>“%1”的现状，%Ln 课之后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was %Ln lessons ago.</source>
        <translation type="unfinished">
            <numerusform>%Ln 课之前的“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was after %Ln lessons, before it was changed.</source>
        <translation type="unfinished">
            <numerusform>%Ln 课之后、被更改之前的“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these had been taught: this says nothing about digits that are new to it.</source>
        <translation type="unfinished">全部已教过：这不能说明它对新数字的表现。</translation>
    </message>
    <message>
        <source>How often each digit, a row, was read as each other, a column. A number shows its digits below</source>
        <translation type="unfinished">每个数字（行）被认成其他数字（列）的次数。选择一个数会在下面显示这些数字</translation>
    </message>
    <message>
        <source>The digits behind the number that is chosen in the table; Enter shows one in the layers</source>
        <translation type="unfinished">表中所选数目背后的数字；按回车键在各层中显示一个</translation>
    </message>
    <message>
        <source>Teach all of these test pictures with their right labels, once (can be undone)</source>
        <translation type="unfinished">用正确的标签将这些测试图片教一次（可撤销）</translation>
    </message>
    <message>
        <source>The line for engram-cli that asks the same digits, with the same figures</source>
        <translation type="unfinished">让 engram-cli 询问相同数字并得到相同数值的命令行</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">复制为命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished">图表</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Which digits were mixed up, and the pictures behind each number</source>
        <translation type="unfinished">哪些数字被混淆，以及每个数目背后的图片</translation>
    </message>
    <message>
        <source>Each digit by itself, and the accuracy by step and by sureness</source>
        <translation type="unfinished">每个数字单独的情况，以及按步数和确信程度的准确率</translation>
    </message>
    <message>
        <source>Every test of this agent that was kept</source>
        <translation type="unfinished">此智能体保留的每次测试</translation>
    </message>
    <message>
        <source>Taught already</source>
        <translation type="unfinished">已教过</translation>
    </message>
    <message>
        <source>Stopped after %L1 of %L2.</source>
        <translation type="unfinished">在 %L2 个数字中的 %L1 个之后停止。</translation>
    </message>
    <message>
        <source>All digits behind the chosen number, among those of the data sets: to look at, to choose several at once, to leave out (Enter in the table)</source>
        <translation type="unfinished">所选数目背后的全部数字，在数据集中显示：可以查看、同时选择多个、排除（在表中按回车键）</translation>
    </message>
    <message>
        <source>Show in gallery</source>
        <translation type="unfinished">在图库中显示</translation>
    </message>
    <message>
        <source>%1 % right (%2 of %3; 95 % between %4 and %5)</source>
        <translation type="unfinished">%1 % 正确（%2/%3; 95 % 区间 %4 至 %5）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</source>
        <translation type="unfinished">
            <numerusform>其中 %Ln 个已教过；其余的读对了 %1 %（95 % 区间 %2 至 %3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>教授 %Ln 个数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">图画</translation>
    </message>
    <message>
        <source>%1, a %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>%1, code %2 (no digit)</source>
        <translation type="unfinished">%1，代码 %2（不是数字）</translation>
    </message>
    <message>
        <source>%1, said to be right</source>
        <translation type="unfinished">%1，判为正确</translation>
    </message>
    <message>
        <source>%1, said to be wrong</source>
        <translation type="unfinished">%1，判为错误</translation>
    </message>
    <message>
        <source>%1, an %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation type="unfinished">%1 训练</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation type="unfinished">%1 测试</translation>
    </message>
</context>
<context>
    <name>engram::SessionBridge</name>
    <message>
        <source>teach %1</source>
        <translation type="unfinished">教授 %1</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished">再问一次</translation>
    </message>
    <message>
        <source>remember the answer</source>
        <translation type="unfinished">记住回答</translation>
    </message>
    <message>
        <source>call the answer wrong</source>
        <translation type="unfinished">判回答为错误</translation>
    </message>
</context>
<context>
    <name>engram::SettlingStrip</name>
    <message>
        <source>How the answer settled</source>
        <translation type="unfinished">回答如何稳定</translation>
    </message>
    <message>
        <source>State bits changed in each step, and the output after it. Settled is where nothing changes any more. Click a step to see it.</source>
        <translation type="unfinished">每一步改变的状态位，以及其后的输出。不再有任何改变即为稳定。单击某一步即可查看。</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">非数字</translation>
    </message>
    <message numerus="yes">
        <source>%n bits changed, output %1</source>
        <translation type="unfinished">
            <numerusform>%n 位改变，输出 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>start, output %1</source>
        <translation type="unfinished">起点，输出 %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished">显示：%1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">改变</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>How an answer settles, step by step</source>
        <translation type="unfinished">回答如何逐步稳定</translation>
    </message>
</context>
<context>
    <name>engram::SharesChart</name>
    <message>
        <source>Shares of the digits over the steps</source>
        <translation type="unfinished">各步中数字的份额</translation>
    </message>
    <message>
        <source>From which digits&apos; memories the state was recalled, step by step. Click a step to see it.</source>
        <translation type="unfinished">状态逐步由哪些数字的记忆回忆而来。单击某一步即可查看。</translation>
    </message>
    <message>
        <source>Step %1: %2 % from memories of %3</source>
        <translation type="unfinished">第 %1 步：%2 % 来自 %3 的记忆</translation>
    </message>
</context>
<context>
    <name>engram::ShownMoment</name>
    <message>
        <source>Draw a digit, or pick a state in History: here it says why the agent answered as it did.</source>
        <translation type="unfinished">请画一个数字，或在历史中选择一个状态：这里会说明智能体为什么这样回答。</translation>
    </message>
    <message>
        <source>This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state back to see why it was given.</source>
        <translation type="unfinished">这是反馈：之前的回答已作为正确或错误的记忆保存。请后退一个状态，查看为什么给出该回答。</translation>
    </message>
    <message>
        <source>This state was not recalled: the question went on from it. Go one step on.</source>
        <translation type="unfinished">此状态不是回忆出来的：提问由它开始。请前进一步。</translation>
    </message>
    <message>
        <source>This state was taught, not recalled: the picture and its label were set, and stored as a memory.</source>
        <translation type="unfinished">此状态是教授的，不是回忆出来的：图片和标签已设定，并作为一条记忆保存。</translation>
    </message>
    <message>
        <source>The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.</source>
        <translation type="unfinished">智能体还没有学过任何内容，因此回答的每一位都是随机的。请先教它一些内容。</translation>
    </message>
    <message>
        <source>no digit (%1)</source>
        <translation type="unfinished">不是数字 (%1)</translation>
    </message>
    <message>
        <source>Already forgotten.</source>
        <translation type="unfinished">已经忘记。</translation>
    </message>
    <message>
        <source>Without it nothing is remembered, and the final answer is a guess.</source>
        <translation type="unfinished">没有它就什么也回忆不起来，最终回答只是猜测。</translation>
    </message>
    <message>
        <source>The final answer stays %1 without it.</source>
        <translation type="unfinished">没有它，最终回答仍是 %1。</translation>
    </message>
    <message>
        <source>Without it the final answer is %1 instead of %2.</source>
        <translation type="unfinished">没有它，最终回答是 %1 而不是 %2。</translation>
    </message>
    <message>
        <source>This is the random start: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">这是随机起点：尚未回忆任何内容。请前进一步。</translation>
    </message>
</context>
<context>
    <name>engram::StatePicture</name>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln 位为开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::Sureness</name>
    <message>
        <source>certain</source>
        <translation type="unfinished">确定</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished">很有把握</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished">较有把握</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished">没把握</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished">猜测</translation>
    </message>
    <message>
        <source>%1: %2 of answers this sure were right</source>
        <translation type="unfinished">%1：同样确信的回答中 %2 正确</translation>
    </message>
    <message>
        <source>%1, as counted for %2 (other settings)</source>
        <translation type="unfinished">%1，按 %2 的统计（设置不同）</translation>
    </message>
    <message>
        <source>How sure? Not all ten digits were taught yet</source>
        <translation type="unfinished">多确信？十个数字尚未全部教过</translation>
    </message>
    <message>
        <source>%1 (%2 right)</source>
        <translation type="unfinished">%1（%2 正确）</translation>
    </message>
</context>
<context>
    <name>engram::TakenPicture</name>
    <message>
        <source>%1 is blank: there is no ink to be found on it.</source>
        <translation type="unfinished">%1 是空白的：找不到墨迹。</translation>
    </message>
</context>
<context>
    <name>engram::TeachPanel</name>
    <message>
        <source>Random digits to teach from each sampled data set</source>
        <translation type="unfinished">从每个抽样数据集中教授的随机数字</translation>
    </message>
    <message>
        <source>So many random digits of MNIST (and of every other chosen data set that is no font)</source>
        <translation type="unfinished">从 MNIST（以及其他每个不是字体的所选数据集）随机抽取的数字个数</translation>
    </message>
    <message>
        <source>A chosen font is taught with all its ten digits; choose them under Data sets</source>
        <translation type="unfinished">所选字体会教授全部十个数字；请在“数据集”中选择</translation>
    </message>
    <message>
        <source>Seed of the random choice of lessons</source>
        <translation type="unfinished">随机选课的种子</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">决定抽取哪些数字：相同的种子抽取相同的数字</translation>
    </message>
    <message>
        <source>Teach the chosen data sets (Ctrl+T)</source>
        <translation type="unfinished">教授所选数据集 (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;MNIST digits</source>
        <translation type="unfinished">MNIST 数字(&amp;M)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished">字体</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">种子</translation>
    </message>
    <message>
        <source>Images to test with</source>
        <translation type="unfinished">用于测试的图片</translation>
    </message>
    <message>
        <source>So many random images of the chosen data sets&apos; test part</source>
        <translation type="unfinished">从所选数据集的测试部分随机抽取的图片数</translation>
    </message>
    <message>
        <source>Steps for each answer</source>
        <translation type="unfinished">每次回答的步数</translation>
    </message>
    <message>
        <source>Seed of the random choice of images</source>
        <translation type="unfinished">随机选图的种子</translation>
    </message>
    <message>
        <source>Decides which images are drawn: the same seed draws the same images</source>
        <translation type="unfinished">决定抽取哪些图片：相同的种子抽取相同的图片</translation>
    </message>
    <message>
        <source>Test the agent on random test images; what it was taught is counted apart (Ctrl+R)</source>
        <translation type="unfinished">用随机的测试图片测试智能体；教过的图片单独计数 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Test &amp;images</source>
        <translation type="unfinished">测试图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Steps each</source>
        <translation type="unfinished">每次步数(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished">已选 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>教授 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>No test images chosen</source>
        <translation type="unfinished">未选择测试图片</translation>
    </message>
    <message numerus="yes">
        <source>Test on %Ln images</source>
        <translation type="unfinished">
            <numerusform>用 %Ln 张图片测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that the agent takes before its answer counts; it mostly settles within 7, with windows within 4</source>
        <translation type="unfinished">回答生效前智能体所走的步数；大多在 7 步内稳定，使用窗口时在 4 步内</translation>
    </message>
    <message>
        <source>Known digits, too</source>
        <translation type="unfinished">也教已知数字</translation>
    </message>
    <message>
        <source>Teach also the digits that the agent remembers already, which then vote twice</source>
        <translation type="unfinished">也教智能体已记住的数字，它们将投两次票</translation>
    </message>
    <message>
        <source>As many of each digit</source>
        <translation type="unfinished">每个数字一样多</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">10 课即每个数字一课，1,000 课即每个数字一百课；否则随机抽取</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished">均衡</translation>
    </message>
</context>
<context>
    <name>engram::TenBoxes</name>
    <message>
        <source>A sheet of ten boxes</source>
        <translation type="unfinished">十格表</translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation type="unfinished">%1 的方框</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space puts it down and lifts it. Enter leads to the next box, a digit to its own, Delete clears.</source>
        <translation type="unfinished">方向键移动画笔，空格键落笔和抬笔。回车键转到下一格，数字键转到其格，Delete 键清除。</translation>
    </message>
    <message>
        <source>Write %1 here, by mouse, pen or finger, or with the arrow keys and Space; the right button erases.
Enter leads to the next box.</source>
        <translation type="unfinished">在此书写 %1：用鼠标、笔或手指，或用方向键和空格键；右键擦除。
回车键转到下一格。</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished">可以留空</translation>
    </message>
    <message>
        <source>The digits are kept together with this name</source>
        <translation type="unfinished">数字连同此姓名一起保留</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation type="unfinished">书写者(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %Ln digits</source>
        <translation type="unfinished">
            <numerusform>保留 %Ln 个数字(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>Clear this box</source>
        <translation type="unfinished">清空此格</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">保留(&amp;K)</translation>
    </message>
    <message>
        <source>What was drawn is not kept yet.</source>
        <translation type="unfinished">所画内容尚未保留。</translation>
    </message>
    <message>
        <source>&amp;Print an empty sheet…</source>
        <translation type="unfinished">打印空表(&amp;P)…</translation>
    </message>
    <message>
        <source>A page with ten boxes, to be filled in with a pen; the print dialog also saves it as PDF</source>
        <translation type="unfinished">一页十个格子，用笔填写；也可以在打印对话框中保存为 PDF</translation>
    </message>
    <message>
        <source>&amp;Read a filled sheet…</source>
        <translation type="unfinished">读取填好的表(&amp;R)…</translation>
    </message>
    <message>
        <source>Brings the digits of a filled sheet into the boxes, from a scan or a photograph; it may be dropped or pasted here too</source>
        <translation type="unfinished">从扫描件或照片把填好的表中的数字放进格子里；也可以把图片拖放或粘贴到这里</translation>
    </message>
    <message>
        <source>Read a filled sheet</source>
        <translation type="unfinished">读取填好的表</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">剪贴板上没有图片。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">正在读取 %1…</translation>
    </message>
    <message>
        <source>reading a sheet</source>
        <translation type="unfinished">读取一张表</translation>
    </message>
    <message>
        <source>Puts what is drawn in the boxes into your digits, and begins an empty sheet</source>
        <translation type="unfinished">把方格里画的放进您的数字，并开始一张空表</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">未显示状态</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">测试</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">画布</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">反馈</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">时间线</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln examples</source>
        <translation type="unfinished">
            <numerusform>%1：%Ln 个示例</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet: it fills as you teach, test and ask</source>
        <translation type="unfinished">尚无历史：教授、测试和提问时会逐渐增加</translation>
    </message>
    <message>
        <source>
Wheel: zoom in time</source>
        <translation type="unfinished">
滚轮：缩放时间</translation>
    </message>
    <message>
        <source>State %1 of %2: %3, %4</source>
        <translation type="unfinished">状态 %1/%2：%3，%4</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished">，%1</translation>
    </message>
    <message>
        <source>, read right</source>
        <translation type="unfinished">，读对</translation>
    </message>
    <message>
        <source>, read wrong</source>
        <translation type="unfinished">，读错</translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished">训练</translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished">测试</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation type="unfinished">画布</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished">反馈</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation type="unfinished">随机起点</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">随机起点</translation>
    </message>
    <message>
        <source>All states of the history in the order they came; click one, or walk by the arrow keys</source>
        <translation type="unfinished">历史中的所有状态，按出现的顺序；单击一个，或用方向键走动</translation>
    </message>
    <message>
        <source>
A mark at the lower edge: a wrong answer</source>
        <translation type="unfinished">
下边缘的标记：错误的回答</translation>
    </message>
    <message>
        <source>Random start before %1</source>
        <translation type="unfinished">%1之前的随机起点</translation>
    </message>
</context>
<context>
    <name>engram::TourPanel</name>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">引导教程</translation>
    </message>
    <message>
        <source>Outline the part of the window that is meant, and go there</source>
        <translation type="unfinished">圈出所指的窗口部分，并转到那里</translation>
    </message>
    <message>
        <source>To the step before; nothing that was done is taken back</source>
        <translation type="unfinished">回到上一步；已做的事不会撤销</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation type="unfinished">重新开始(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished">跳过(&amp;K)</translation>
    </message>
    <message>
        <source>From the first step</source>
        <translation type="unfinished">从第一步开始</translation>
    </message>
    <message>
        <source>Go on without doing this step</source>
        <translation type="unfinished">不做这一步，继续下去</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished">第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Draw a seven</source>
        <translation type="unfinished">画一个 7</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas with the mouse. By keys: the arrows move the pen, Space puts it down and lifts it.</source>
        <translation type="unfinished">用鼠标在画布上画一个 7。用键盘：方向键移动笔，空格键落笔和抬笔。</translation>
    </message>
    <message>
        <source>It has answered while you drew.</source>
        <translation type="unfinished">您画的时候它就回答了。</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">教授它</translation>
    </message>
    <message>
        <source>Say what it is: type 7 on the canvas, or click 7 in the tool bar. Then press Enter, or click Teach.</source>
        <translation type="unfinished">说明这是什么：在画布上键入 7，或单击工具栏中的 7。然后按回车键，或单击“教授”。</translation>
    </message>
    <message>
        <source>One lesson, learned at once: it remembers your seven as it is.</source>
        <translation type="unfinished">一课，立刻学会：它原样记住了您的 7。</translation>
    </message>
    <message>
        <source>Give it more lessons</source>
        <translation type="unfinished">多教它一些</translation>
    </message>
    <message>
        <source>It knows too little to be tested. Teach the chosen data sets: the button Teach in Teach and test, or Ctrl+T.</source>
        <translation type="unfinished">它知道得太少，还不能测试。教授所选的数据集：“教授与测试”中的“教授”按钮，或 Ctrl+T。</translation>
    </message>
    <message>
        <source>Nothing was trained: all of these are simply remembered.</source>
        <translation type="unfinished">没有训练任何东西：这些都只是被记住了。</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished">测试它</translation>
    </message>
    <message>
        <source>Ask it about digits that it has never seen: the button Test in Teach and test, or Ctrl+R.</source>
        <translation type="unfinished">问它从未见过的数字：“教授与测试”中的“测试”按钮，或 Ctrl+R。</translation>
    </message>
    <message>
        <source>Results shows how many were right, and which were taken for which.</source>
        <translation type="unfinished">“结果”显示有多少是对的，以及哪些被读成了哪些。</translation>
    </message>
    <message>
        <source>Ask one neuron why</source>
        <translation type="unfinished">问一个神经元为什么</translation>
    </message>
    <message>
        <source>Click a cell of State, or go there by Tab and press an arrow key. Inspector says which memories decided its bit.</source>
        <translation type="unfinished">单击“状态”中的一个格子，或用 Tab 移到那里再按方向键。“检查器”会说明哪些记忆决定了它的位。</translation>
    </message>
    <message>
        <source>Nothing about an answer is hidden.</source>
        <translation type="unfinished">回答的一切都不隐藏。</translation>
    </message>
    <message>
        <source>Make it forget</source>
        <translation type="unfinished">让它忘记</translation>
    </message>
    <message>
        <source>It is gone as if it had never been taught.</source>
        <translation type="unfinished">它消失了，就像从未教过一样。</translation>
    </message>
    <message>
        <source>And bring it back</source>
        <translation type="unfinished">再把它找回来</translation>
    </message>
    <message>
        <source>Undo, in the tool bar or by Ctrl+Z. It takes back lessons, forgetting and strokes, one after the other.</source>
        <translation type="unfinished">工具栏中的“撤销”，或 Ctrl+Z。它依次收回课、忘记和笔画。</translation>
    </message>
    <message>
        <source>The memory is there again, and the answer as it was.</source>
        <translation type="unfinished">记忆又回来了，回答也和以前一样。</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation type="unfinished">就是这些</translation>
    </message>
    <message>
        <source>Draw, teach, test, ask why, forget, undo. How it works (F1) says more about each; F5 shows it to a class.</source>
        <translation type="unfinished">绘制、教授、测试、问为什么、忘记、撤销。“工作原理”(F1) 对每一项都有更多说明；F5 用来给全班演示。</translation>
    </message>
    <message>
        <source>Draw its learning curve</source>
        <translation type="unfinished">画出学习曲线</translation>
    </message>
    <message>
        <source>Open Agent, Learning curve, or press Ctrl+Shift+L. Measure draws how many answers are right after more and more lessons, while it measures.</source>
        <translation type="unfinished">打开“智能体”中的“学习曲线”，或按 Ctrl+Shift+L。“测量”会一边测量一边画出教的课越来越多之后有多少回答正确。</translation>
    </message>
    <message>
        <source>Come back here when you have seen enough of it.</source>
        <translation type="unfinished">看够之后请回到这里。</translation>
    </message>
    <message>
        <source>Find the memory that cost most</source>
        <translation type="unfinished">找出代价最大的记忆</translation>
    </message>
    <message>
        <source>Open Agent, Memories, or press Ctrl+Shift+G, and show the five that cost most: each decided wrong answers of the test.</source>
        <translation type="unfinished">打开“智能体”中的“记忆”，或按 Ctrl+Shift+G，并显示代价最大的五条：每一条都决定了测试中的错误回答。</translation>
    </message>
    <message>
        <source>Every wrong answer has its memories.</source>
        <translation type="unfinished">每个错误回答背后都有它的记忆。</translation>
    </message>
    <message>
        <source>Choose one of these memories and press Forget, or take the last lesson back: Agent, Forget the last lesson, or Ctrl+Backspace. The button Forget beside a memory in Inspector does so, too.</source>
        <translation type="unfinished">选择其中一条记忆并按“忘记”，或收回上一课：“智能体”菜单中的“忘记上一课”，或 Ctrl+Backspace。“检查器”中记忆旁边的“忘记”按钮也可以。</translation>
    </message>
    <message>
        <source>Compare it with before</source>
        <translation type="unfinished">与之前比较</translation>
    </message>
    <message>
        <source>Open Agent, Compare, or press Ctrl+Shift+P: beside it stands the agent before the last change. Both answer your drawing, and both can be tested on the same digits.</source>
        <translation type="unfinished">打开“智能体”中的“比较”，或按 Ctrl+Shift+P：旁边是上次更改之前的智能体。两者都回答您的图画，也都可以用相同的数字测试。</translation>
    </message>
    <message>
        <source>So one sees what one memory is worth.</source>
        <translation type="unfinished">这样就能看出一条记忆值多少。</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation type="unfinished">指给我看(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">上一步(&amp;B)</translation>
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
        <translation type="unfinished">此笔画</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished">撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished">重做(&amp;R) %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">重做(&amp;R)</translation>
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
        <translation type="unfinished">复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished">保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">打印(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">保存图片</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">已保存到 %1</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">%1的图片已在剪贴板上。</translation>
    </message>
</context>
<context>
    <name>engram::ViewState</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">图画</translation>
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
        <translation type="unfinished">教授 1,000 个 MNIST 数字和所有字体</translation>
    </message>
    <message>
        <source>Start with an empty agent</source>
        <translation type="unfinished">从空的智能体开始</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">欢迎</translation>
    </message>
    <message>
        <source>Takes well under a second; everything can be forgotten again</source>
        <translation type="unfinished">用时远不到一秒；之后都可以忘记</translation>
    </message>
    <message>
        <source>Teach it everything yourself</source>
        <translation type="unfinished">自己教授一切</translation>
    </message>
    <message>
        <source>Teach a weightless neural network by hand</source>
        <translation type="unfinished">亲手教一个没有权重的神经网络</translation>
    </message>
    <message>
        <source>The agent remembers every lesson as it is and answers from the memories nearest to what it sees. You can watch each of its neurons, ask why, and make it forget. Which one will you teach?</source>
        <translation type="unfinished">智能体原样记住每一课，并根据与所见最接近的记忆作答。您可以观察它的每个神经元，询问原因，也可以让它忘记。您想教哪一个？</translation>
    </message>
    <message>
        <source>To begin with: it reads well, and shows its answer as a picture.</source>
        <translation type="unfinished">入门之选：读得好，并以图片展示回答。</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">与 Engram 所重现的浏览器演示相同：观看它从随机位逐步稳定。</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">读得最好：它看边缘而不是墨迹。</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation type="unfinished">再次打开：</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">引导教程</translation>
    </message>
    <message>
        <source>Begin with the chosen agent, empty, and be told what to do first</source>
        <translation type="unfinished">从所选的空智能体开始，并告诉您先做什么</translation>
    </message>
</context>
<context>
    <name>engram::WiringPicture</name>
    <message>
        <source>What one neuron reads, and how often each pixel is read</source>
        <translation type="unfinished">一个神经元读取什么，以及每个像素被读取多少次</translation>
    </message>
    <message>
        <source>Click a pixel, or move with the arrow keys: its state neuron is shown</source>
        <translation type="unfinished">单击像素或用方向键移动：显示其状态神经元</translation>
    </message>
    <message>
        <source>reads of the input</source>
        <translation type="unfinished">读取输入</translation>
    </message>
    <message>
        <source>reads of the state</source>
        <translation type="unfinished">读取状态</translation>
    </message>
    <message>
        <source>read how often</source>
        <translation type="unfinished">读取次数</translation>
    </message>
    <message>
        <source>The state neuron at row %1, column %2 reads %3 of %4 inputs and %5 of the state. How often a pixel is read: %6 to %7, on average %8.</source>
        <translation type="unfinished">第 %1 行第 %2 列的状态神经元读取 %4 个输入中的 %3 个和 %5 个状态神经元。一个像素被 %6 至 %7 个神经元读取，平均 %8 个。</translation>
    </message>
</context>
<context>
    <name>engram::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>%1 · %L2 s left</source>
        <translation type="unfinished">%1 · 剩余 %L2 秒</translation>
    </message>
    <message>
        <source>Stops what is at work now</source>
        <translation type="unfinished">停止正在进行的工作</translation>
    </message>
</context>
</TS>
