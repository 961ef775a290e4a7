<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Engram is a neural network without weights. Nothing is trained for hours, nothing is averaged away: every lesson is remembered as it is, at once, and can be forgotten again as if it had never been.&lt;/p&gt;&lt;h4&gt;The layers&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: the picture as 28 × 28 bits. &lt;b&gt;State&lt;/b&gt;: as many neurons again, in which the agent makes of the picture what it remembers. &lt;b&gt;Output&lt;/b&gt;: four bits that spell a number; 10 to 15 is no digit, and is shown as what it is.&lt;/p&gt;&lt;h4&gt;Teaching&lt;/h4&gt;&lt;p&gt;A lesson is a picture and its digit. The state takes on the picture itself, the output takes on the digit, and both are stored as one memory, an engram.&lt;/p&gt;&lt;h4&gt;Answering&lt;/h4&gt;&lt;p&gt;The state begins at random. At every step each neuron looks at its own connections, finds the memories that are nearest to what it sees there, and takes the bit that most of them hold. So the state settles, within some seven steps, into something remembered, and the output says what it was called.&lt;/p&gt;&lt;h4&gt;Looking inside&lt;/h4&gt;&lt;p&gt;Every state is kept in the history. Click a neuron to see what it reads and which memories decided its bit. Nothing about an answer is hidden.&lt;/p&gt;&lt;h4&gt;Right and wrong&lt;/h4&gt;&lt;p&gt;“Right” stores the agent&apos;s own answer as a memory; “Wrong” lets you say what it was.&lt;/p&gt;&lt;p&gt;Everything you teach, Undo takes back.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Engram 是一种没有权重的神经网络。无需数小时的训练，也不会把内容平均掉：每一课都会立即原样记住，也可以忘掉，就像从未有过一样。&lt;/p&gt;&lt;h4&gt;各层&lt;/h4&gt;&lt;p&gt;&lt;b&gt;输入&lt;/b&gt;：28 × 28 位的图片。&lt;b&gt;状态&lt;/b&gt;：同样多的神经元，智能体在其中把图片变成它所记得的内容。&lt;b&gt;输出&lt;/b&gt;：四位，组成一个数；10 到 15 不是数字，会如实显示。&lt;/p&gt;&lt;h4&gt;教授&lt;/h4&gt;&lt;p&gt;一课就是一张图片和它的数字。状态取图片本身，输出取数字，二者一起保存为一条记忆，即“印迹”（engram）。&lt;/p&gt;&lt;h4&gt;回答&lt;/h4&gt;&lt;p&gt;状态从随机开始。在每一步中，每个神经元查看自己的连接，找出与所见最接近的记忆，并取其中多数所持的位。这样，状态在大约七步内稳定到某个记得的内容，而输出说出它的名称。&lt;/p&gt;&lt;h4&gt;查看内部&lt;/h4&gt;&lt;p&gt;每个状态都保留在历史中。单击一个神经元，即可查看它读取了什么，以及哪些记忆决定了它的位。回答的一切都没有隐藏。&lt;/p&gt;&lt;h4&gt;正确与错误&lt;/h4&gt;&lt;p&gt;“正确”把智能体自己的回答保存为记忆；“错误”让您说明它是什么。&lt;/p&gt;&lt;p&gt;您教的一切都可以撤销。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;方法是 Igor Aleksander 的无权重神经元 (G-RAM) 和图像式训练。手写数字是 Yann LeCun、Corinna Cortes 和 Christopher Burges 的 MNIST。字体：请参阅各字体表的许可证。使用 Qt、Eigen、Highway、oneTBB、libzip、pugixml 和 zlib 构建。Engram 自身的代码采用 MIT 许可证。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Engram 的工作原理</translation>
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
        <source>Untitled</source>
        <translation type="unfinished">未命名</translation>
    </message>
    <message>
        <source>How neurons are wired: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">神经元的接线方式：random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
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
        <source>reset: the random start, as in the original demo by its authors</source>
        <translation type="unfinished">reset：随机起点，与作者最初的演示相同</translation>
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
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">输入</translation>
    </message>
    <message>
        <source>State: reset</source>
        <translation type="unfinished">状态：重置</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">状态：第 %1 步</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">输出</translation>
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
        <source>Put it on the canvas</source>
        <translation type="unfinished">放到画布上</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">忘记</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">不是数字</translation>
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
        <translation type="unfinished">不是数字 (10 到 15)</translation>
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
        <translation type="unfinished">数字集 (pickle、IDX、NPZ、NPY、CSV、zip) 和字体表 (xlsx、ods、CSV、文本)；也可拖放到窗口上 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;All files (*)</source>
        <translation type="unfinished">数据集和字体表 (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;所有文件 (*)</translation>
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
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">智能体得到的图画</translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>%1: of answers as sure as this, %2 % were right</source>
        <translation type="unfinished">%1：同样确信的回答中 %2 % 正确</translation>
    </message>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">图片中的数字</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches.</source>
        <translation type="unfinished">回车键将数字放到画布上；键入数字指明它是什么；菜单键教授。</translation>
    </message>
    <message>
        <source>&amp;Put it on the canvas</source>
        <translation type="unfinished">放到画布上(&amp;P)</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">教为 &amp;%1</translation>
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
        <source>Click: put it on the canvas. Right click: teach it.</source>
        <translation type="unfinished">单击：放到画布上。右键单击：教授。</translation>
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
        <source>Changes since the last save will be lost.</source>
        <translation type="unfinished">上次保存之后的更改将会丢失。</translation>
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
        <translation type="unfinished">这是 %1 (在画布上键入数字，或按 Ctrl+%2)</translation>
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
        <source>Pain, C-: the agent stores the inverse of every output bit</source>
        <translation type="unfinished">痛苦，C-：智能体保存每个输出位的反值</translation>
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
        <translation type="unfinished">教智能体图画是 %1 (回车)</translation>
    </message>
    <message>
        <source>Teach the agent the drawing: type its digit first, then press Enter</source>
        <translation type="unfinished">教智能体这幅图画：先键入数字，再按回车键</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">之前的更改</translation>
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
        <translation type="unfinished">%1 (图片)</translation>
    </message>
    <message>
        <source>The settling, animated</source>
        <translation type="unfinished">稳定过程 (动画)</translation>
    </message>
    <message>
        <source>The whole history, as text</source>
        <translation type="unfinished">全部历史 (文本)</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation type="unfinished">%1 (文本)</translation>
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
        <source>%1: ten digits of the size and place of MNIST&apos;s.</source>
        <translation type="unfinished">%1：与 MNIST 大小和位置相同的十个数字。</translation>
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
        <translation type="unfinished">保留的状态数 (每个约 220 字节)；最早的示例先移除：</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>丢弃最早的 %Ln 个状态？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Dropping states cannot be undone; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>历史现在保留 %Ln 个状态。丢弃状态无法撤销；记忆会保留。</numerusform>
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
        <source>To the first state</source>
        <translation type="unfinished">转到第一个状态</translation>
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
        <source>To the last state</source>
        <translation type="unfinished">转到最后一个状态</translation>
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
        <translation type="unfinished">显示像素的哪些位：墨迹开始的方向 (东、东南 ...)</translation>
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
        <source>%1 is a folder, a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 是文件夹、管道或设备，不是可打开的文件。</translation>
    </message>
    <message>
        <source>Only files and pictures can be dropped here.</source>
        <translation type="unfinished">这里只能拖放文件和图片。</translation>
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
        <source>&amp;Cancel</source>
        <translation type="unfinished">取消(&amp;C)</translation>
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
        <source>As the &amp;desktop</source>
        <translation type="unfinished">跟随桌面(&amp;D)</translation>
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
        <translation type="unfinished">每个图形是一条记忆，相似的彼此靠近；线条是此回答。</translation>
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
        <translation type="unfinished">收回此记忆，就像从未教过一样 (可撤销)</translation>
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
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">记忆地图</translation>
    </message>
    <message>
        <source>Each figure is a memory; the line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">每个图形是一条记忆；线条是此回答，从随机起点 (圆圈) 到静止处。滚轮缩放，拖动移动，双击显示全部。方向键在记忆之间移动，回车键打开一条，Page Up 和 Page Down 沿线移动。</translation>
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
        <translation type="unfinished">不是数字</translation>
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
        <source>Point at a picture, or walk over it with the arrow keys: here stands which memory shows that window.</source>
        <translation type="unfinished">请指向一张图片，或用方向键在其上移动：这里会显示该窗口来自哪条记忆。</translation>
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
        <translation type="unfinished">，%1 最好为 %2 (记忆 %3)： </translation>
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
        <source> Of the %1 it would be %2.</source>
        <translation type="unfinished"> 若为 %1 则是 %2。</translation>
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
        <source>Turn &amp;over</source>
        <translation type="unfinished">反色(&amp;O)</translation>
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
        <translation type="unfinished">发现</translation>
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
        <source>%1 % right (%2 of %3; 95 %: %4–%5)</source>
        <translation type="unfinished">%1 % 正确 (%2/%3; 95 %: %4–%5)</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">混淆矩阵：行是真实数字，列是回答</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">请测试智能体 (在“教授与测试”中)：这里会说明它混淆了哪些数字。</translation>
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
        <source>Teach all of these with their right labels (can be undone)</source>
        <translation type="unfinished">用正确的标签教授所有这些 (可撤销)</translation>
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
        <translation type="unfinished">不是数字</translation>
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
    <message numerus="yes">
        <source>Teach %n misread digits</source>
        <translation type="unfinished">
            <numerusform>教授 %n 个读错的数字</numerusform>
        </translation>
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
        <translation type="unfinished">最确信的 %1 中正确</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">它最确信的回答中有多少正确：其确信的价值</translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">不到 0.1 秒</translation>
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
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <translation type="unfinished">
            <numerusform>正在教授 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <translation type="unfinished">
            <numerusform>正在用 %Ln 个数字测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <translation type="unfinished">
            <numerusform>%1；修复了 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <translation type="unfinished">
            <numerusform>已打开 %1，%Ln 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <translation type="unfinished">
            <numerusform>已打开 %1，%Ln 个数字</numerusform>
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
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <translation type="unfinished">
            <numerusform>在%1内教授了 %Ln 个数字，随后停止；撤销可收回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <translation type="unfinished">
            <numerusform>在%1内教授了 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">已将此图画教为 %1</translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2 (stopped)</source>
        <translation type="unfinished">
            <numerusform>智能体在 %Ln 张图片中读对了 %1 张：%2 (已停止)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2</source>
        <translation type="unfinished">
            <numerusform>智能体在 %Ln 张图片中读对了 %1 张：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">已将自己的回答保存为记忆</translation>
    </message>
    <message>
        <source>Stored the opposite of its answer</source>
        <translation type="unfinished">已保存其回答的反值</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <translation type="unfinished">
            <numerusform>已忘记 %Ln 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">已忘记上一课</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <translation type="unfinished">
            <numerusform>已丢弃历史中最早的 %Ln 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">历史已清空；记忆全部保留</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>教授 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">教授 %1</translation>
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
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">清空历史</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">忘记上一课</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">忘记一条记忆</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">忘记全部</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">忘记所有 %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">忘记%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">没有可重做的内容。</translation>
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
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">没有可教授的内容：请先画一个数字。</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">没有可测试的内容：请在“数据集”中勾选含测试数字的数据集 (MNIST 有)。</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">没有这类可忘记的内容。</translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">没有可忘记的内容：尚未教过任何内容。</translation>
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
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">智能体需要名称：请至少键入一个字符。</translation>
    </message>
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
        <translation type="unfinished">%1，代码 %2 (不是数字)</translation>
    </message>
    <message>
        <source>%1, said to be right</source>
        <translation type="unfinished">%1，判为正确</translation>
    </message>
    <message>
        <source>%1, said to be wrong</source>
        <translation type="unfinished">%1，判为错误</translation>
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
        <translation type="unfinished">不是数字</translation>
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
        <source>This is the random state after a reset: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">这是重置后的随机状态：尚未回忆任何内容。请前进一步。</translation>
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
        <translation type="unfinished">从 MNIST (以及其他每个不是字体的所选数据集) 随机抽取的数字个数</translation>
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
        <source>Test the agent on images that it was not taught (Ctrl+R)</source>
        <translation type="unfinished">用没有教过的图片测试智能体 (Ctrl+R)</translation>
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
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">未显示状态</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">重置</translation>
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
        <source>Reset before %1</source>
        <translation type="unfinished">%1之前的重置</translation>
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
        <source>reset</source>
        <translation type="unfinished">重置</translation>
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
        <source>As the original demo: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">与最初的演示相同：观看它从随机位逐步稳定。</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">读得最好：它看边缘而不是墨迹。</translation>
    </message>
</context>
</TS>
