<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Engram is a neural network without weights. Nothing is trained for hours, nothing is averaged away: every lesson is remembered as it is, at once, and can be forgotten again as if it had never been.&lt;/p&gt;&lt;h4&gt;The layers&lt;/h4&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: the picture as 28 × 28 bits. &lt;b&gt;State&lt;/b&gt;: as many neurons again, in which the agent makes of the picture what it remembers. &lt;b&gt;Output&lt;/b&gt;: four bits that spell a number; 10 to 15 is no digit, and is shown as what it is.&lt;/p&gt;&lt;h4&gt;Teaching&lt;/h4&gt;&lt;p&gt;A lesson is a picture and its digit. The state takes on the picture itself, the output takes on the digit, and both are stored as one memory, an engram.&lt;/p&gt;&lt;h4&gt;Answering&lt;/h4&gt;&lt;p&gt;The state begins at random. At every step each neuron looks at its own connections, finds the memories that are nearest to what it sees there, and takes the bit that most of them hold. So the state settles, within some seven steps, into something remembered, and the output says what it was called.&lt;/p&gt;&lt;h4&gt;Looking inside&lt;/h4&gt;&lt;p&gt;Every state is kept in the history. Click a neuron to see what it reads and which memories decided its bit. Nothing about an answer is hidden.&lt;/p&gt;&lt;h4&gt;Right and wrong&lt;/h4&gt;&lt;p&gt;“Right” stores the agent&apos;s own answer as a memory; “Wrong” lets you say what it was.&lt;/p&gt;&lt;p&gt;Everything you teach, Undo takes back.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Engram は重みのないニューラルネットワークです。何時間もの訓練も、平均による埋没もありません。どのレッスンもそのままの形ですぐに記憶され、最初からなかったかのように忘れることもできます。&lt;/p&gt;&lt;h4&gt;層&lt;/h4&gt;&lt;p&gt;&lt;b&gt;入力&lt;/b&gt;: 28 × 28 ビットの画像。&lt;b&gt;状態&lt;/b&gt;: 同じ数のニューロンで、エージェントが画像から思い出すものを作ります。&lt;b&gt;出力&lt;/b&gt;: 数を表す 4 ビット。10 から 15 は数字ではなく、そのとおりに表示されます。&lt;/p&gt;&lt;h4&gt;教える&lt;/h4&gt;&lt;p&gt;レッスンは画像とその数字の組です。状態は画像そのものを、出力は数字を受け取り、両方が 1 つの記憶 (エングラム) として保存されます。&lt;/p&gt;&lt;h4&gt;答える&lt;/h4&gt;&lt;p&gt;状態はランダムに始まります。各ステップで、それぞれのニューロンは自分の接続を見て、そこに見えるものに最も近い記憶を探し、その多数が持つビットを取ります。こうして状態は 7 ステップほどで記憶されたものに収束し、出力がその名前を示します。&lt;/p&gt;&lt;h4&gt;内部を見る&lt;/h4&gt;&lt;p&gt;すべての状態は履歴に残ります。ニューロンをクリックすると、何を読み、どの記憶がそのビットを決めたかがわかります。答えについて隠されるものはありません。&lt;/p&gt;&lt;h4&gt;正解と不正解&lt;/h4&gt;&lt;p&gt;「正解」はエージェント自身の答えを記憶として保存します。「不正解」では正しい数字を指定できます。&lt;/p&gt;&lt;p&gt;教えたことはすべて「元に戻す」で取り消せます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;手法は Igor Aleksander の重みなしニューロン (G-RAM) とアイコニック訓練です。手書き数字は Yann LeCun、Corinna Cortes、Christopher Burges による MNIST です。フォント: 各フォントシートのライセンスをご覧ください。Qt、Eigen、Highway、oneTBB、libzip、pugixml、zlib を使用しています。Engram 自身のコードは MIT ライセンスです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Engram のしくみ</translation>
    </message>
    <message>
        <source>About Engram</source>
        <translation type="unfinished">Engram について</translation>
    </message>
    <message>
        <source>&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;Teach a weightless neural network by hand, and see every memory behind its answer.</source>
        <translation type="unfinished">&lt;b style=&apos;font-size:large&apos;&gt;Engram %1&lt;/b&gt;&lt;br&gt;重みのないニューラルネットワークに手で教え、答えの背後にあるすべての記憶を見ることができます。</translation>
    </message>
    <message>
        <source>Thanks and licences</source>
        <translation type="unfinished">謝辞とライセンス</translation>
    </message>
</context>
<context>
    <name>engram::AgentDialog</name>
    <message>
        <source>New agent</source>
        <translation type="unfinished">新しいエージェント</translation>
    </message>
    <message>
        <source>Agent settings</source>
        <translation type="unfinished">エージェントの設定</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished">プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">配線</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">画像</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished">想起</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">独自の設定</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">無題</translation>
    </message>
    <message>
        <source>How neurons are wired: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">ニューロンの配線: random Q-inputs Q-neighbours Z-inputs Z-neighbours, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">どの接続が選ばれるかを決めます</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic: 各レッスンがそれ自身を保持</translation>
    </message>
    <message>
        <source>reset: the random start, as in the original demo by its authors</source>
        <translation type="unfinished">reset: ランダムな開始。作者による最初のデモと同じ</translation>
    </message>
    <message>
        <source>sequence: the real state before</source>
        <translation type="unfinished">sequence: 実際の直前の状態</translation>
    </message>
    <message>
        <source>What a lesson stores as the state before it</source>
        <translation type="unfinished">レッスンが直前の状態として保存するもの</translation>
    </message>
    <message>
        <source>Memories at most this much farther than the nearest vote too</source>
        <translation type="unfinished">最も近い記憶よりこの値まで遠い記憶も投票します</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>Decides random starts and random bits</source>
        <translation type="unfinished">ランダムな開始とランダムなビットを決めます</translation>
    </message>
    <message>
        <source>Other pictures made from each lesson and taught with it</source>
        <translation type="unfinished">各レッスンから作られ、一緒に教えられる別の画像</translation>
    </message>
    <message>
        <source>black and white, 1 bit a pixel</source>
        <translation type="unfinished">白黒、1 画素 1 ビット</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, binary</source>
        <translation type="unfinished">グレー、1 画素 8 ビット、2 進</translation>
    </message>
    <message>
        <source>grey, 8 bits a pixel, thermometer</source>
        <translation type="unfinished">グレー、1 画素 8 ビット、温度計符号</translation>
    </message>
    <message>
        <source>edges, 8 directions a pixel</source>
        <translation type="unfinished">エッジ、1 画素 8 方向</translation>
    </message>
    <message>
        <source>Grey levels from here up are 1</source>
        <translation type="unfinished">この値以上のグレーレベルは 1</translation>
    </message>
    <message>
        <source>Centre and size drawings as MNIST does</source>
        <translation type="unfinished">MNIST のように描画の位置と大きさを整える</translation>
    </message>
    <message>
        <source>Set slanted digits upright</source>
        <translation type="unfinished">傾いた数字を起こす</translation>
    </message>
    <message>
        <source>Stretch to one size</source>
        <translation type="unfinished">同じ大きさに伸ばす</translation>
    </message>
    <message>
        <source>Ink: the brightest 20 %, no threshold</source>
        <translation type="unfinished">インク: 明るい方から 20 %、しきい値なし</translation>
    </message>
    <message>
        <source>However thick or pale the strokes are; black and white only</source>
        <translation type="unfinished">線の太さや濃さによらない。白黒のみ</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation type="unfinished">コネクター(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wiring seed</source>
        <translation type="unfinished">配線のシード(&amp;W)</translation>
    </message>
    <message>
        <source>Con&amp;text</source>
        <translation type="unfinished">コンテキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">規則</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation type="unfinished">許容差(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Variants of a lesson</source>
        <translation type="unfinished">レッスンの変種(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished">シード(&amp;S)</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation type="unfinished">画素(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation type="unfinished">しきい値(&amp;H)</translation>
    </message>
    <message>
        <source>Not one of the presets.</source>
        <translation type="unfinished">プリセットのどれでもありません。</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation type="unfinished">エージェントには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</source>
        <translation type="unfinished">
            <numerusform>エージェントが空になります。%Ln 個の記憶は、別の配線や別の方法で作った画像では意味を持ちません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Engram</source>
        <translation type="unfinished">Engram</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation type="unfinished">「%1」を空にしますか?</translation>
    </message>
    <message numerus="yes">
        <source>With these settings it starts again without its %Ln memories. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform>この設定では %Ln 個の記憶なしで始め直します。「元に戻す」で取り戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation type="unfinished">空にする</translation>
    </message>
    <message>
        <source>Windows compare whole pieces of the picture with the memories of each digit: no connection is drawn, no state before is read and no memories vote. So wiring seed, context, DD and tolerance mean nothing here.</source>
        <translation type="unfinished">ウィンドウは画像の断片全体を各数字の記憶と比べます。接続は選ばれず、前の状態は読まれず、記憶は投票しません。配線のシード、コンテキスト、DD、許容差はここでは意味がありません。</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">入力</translation>
    </message>
    <message>
        <source>State: reset</source>
        <translation type="unfinished">状態: リセット</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">状態: ステップ %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">出力</translation>
    </message>
</context>
<context>
    <name>engram::AnswerPage</name>
    <message>
        <source>How the shares move, step by step</source>
        <translation type="unfinished">割合の変化 (ステップごと)</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">なぜ %1?</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">計算中です。描画中は答えが優先されます。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">なぜ?</translation>
    </message>
    <message>
        <source>No memory decided a bit of this state; they were drawn at random, or kept.</source>
        <translation type="unfinished">この状態のビットを決めた記憶はありません。ランダムに選ばれたか、そのまま残りました。</translation>
    </message>
    <message>
        <source>Memories were taken away since this was recorded, by forgetting or by undoing: these are the ones that today&apos;s agent would recall it from.</source>
        <translation type="unfinished">これが記録された後に、忘却または取り消しで記憶が失われました。これらは、現在のエージェントが想起に使う記憶です。</translation>
    </message>
    <message>
        <source>The state at step %1 was recalled from these memories, by share of its neurons.</source>
        <translation type="unfinished">ステップ %1 の状態はこれらの記憶から想起されました (ニューロンの割合順)。</translation>
    </message>
    <message numerus="yes">
        <source>%n more memories gave %1 % together</source>
        <translation type="unfinished">
            <numerusform>他の %n 個の記憶が合わせて %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the bits no memory decided</source>
        <translation type="unfinished">ビットの %1 % はどの記憶も決めませんでした</translation>
    </message>
</context>
<context>
    <name>engram::BitTile</name>
    <message>
        <source>Output neuron %1, worth %2</source>
        <translation type="unfinished">出力ニューロン %1、値 %2</translation>
    </message>
    <message>
        <source>%1, changed in this step</source>
        <translation type="unfinished">%1、このステップで変化</translation>
    </message>
    <message>
        <source>Output neuron %1, worth %2: %3
Click to see what it reads</source>
        <translation type="unfinished">出力ニューロン %1、値 %2: %3
クリックすると、何を読むかが表示されます</translation>
    </message>
</context>
<context>
    <name>engram::CanvasCard</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">キャンバス</translation>
    </message>
    <message>
        <source>as the agent gets it</source>
        <translation type="unfinished">エージェントが受け取る形</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <translation type="unfinished">ペン(&amp;N)</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation type="unfinished">描く (P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished">消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Erase (E), or draw with the right mouse button</source>
        <translation type="unfinished">消す (E)。マウスの右ボタンでも消せます</translation>
    </message>
    <message>
        <source>&amp;Clear canvas</source>
        <translation type="unfinished">キャンバスをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation type="unfinished">キャンバスをクリア (Delete)</translation>
    </message>
    <message>
        <source>Open p&amp;icture on the canvas…</source>
        <translation type="unfinished">キャンバスに画像を開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Put a picture of a digit on the canvas; it may be dropped or pasted here too</source>
        <translation type="unfinished">数字の画像をキャンバスに置きます。ここにドロップや貼り付けもできます</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> px</translation>
    </message>
    <message>
        <source>Width of the pen or eraser</source>
        <translation type="unfinished">ペンまたは消しゴムの太さ</translation>
    </message>
    <message>
        <source>Width of the pen or eraser, in pixels of the 280 x 280 canvas</source>
        <translation type="unfinished">ペンまたは消しゴムの太さ (280 x 280 のキャンバスの画素数)</translation>
    </message>
    <message>
        <source>What the agent gets of what is shown: 28 x 28 grey levels, before they become bits</source>
        <translation type="unfinished">表示中のものからエージェントが受け取るもの: ビットになる前の 28 x 28 のグレーレベル</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished">数字の画像を開く</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>The picture has several digits: choose one of them below the canvas first.</source>
        <translation type="unfinished">画像に複数の数字があります。まずキャンバスの下で 1 つ選んでください。</translation>
    </message>
    <message>
        <source>inverting the picture</source>
        <translation type="unfinished">画像の反転</translation>
    </message>
    <message>
        <source>another use of the picture</source>
        <translation type="unfinished">画像の別の使い方</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">画像 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>bringing in a picture</source>
        <translation type="unfinished">画像の取り込み</translation>
    </message>
    <message>
        <source>putting a digit on the canvas</source>
        <translation type="unfinished">数字をキャンバスに置く</translation>
    </message>
</context>
<context>
    <name>engram::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">キャンバス</translation>
    </message>
    <message>
        <source>Draw a digit here. Arrow keys move the pen, Space puts it down and lifts it. Type the right digit and press Enter to teach it.</source>
        <translation type="unfinished">ここに数字を描いてください。矢印キーでペンを動かし、スペースで下ろしたり上げたりします。正しい数字を入力し、Enter で教えます。</translation>
    </message>
    <message>
        <source>Draw a digit: by mouse or pen, or with the arrow keys and Space.
Type the right digit and press Enter to teach it. Delete clears.</source>
        <translation type="unfinished">数字を描きます: マウスかペン、または矢印キーとスペースで。
正しい数字を入力し、Enter で教えます。Delete でクリアします。</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">ここに数字を描く</translation>
    </message>
</context>
<context>
    <name>engram::ComparisonDialog</name>
    <message>
        <source>Memory and input</source>
        <translation type="unfinished">記憶と入力</translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished">入力</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n ビット異なる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− only in the memory: %n bits</source>
        <translation type="unfinished">
            <numerusform>− 記憶だけ: %n ビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation type="unfinished">
            <numerusform>+ 入力だけ: %n ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">異なるところ</translation>
    </message>
    <message>
        <source>Put it on the canvas</source>
        <translation type="unfinished">キャンバスに置く</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">忘れる</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字ではない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read right.</source>
        <translation type="unfinished">
            <numerusform>%1 が %Ln 回、正しく読まれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read as %2.</source>
        <translation type="unfinished">
            <numerusform>%1 が %Ln 回、%2 と読まれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits that are %1</source>
        <translation type="unfinished">実際は %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished">%1 と読まれた</translation>
    </message>
    <message>
        <source>no digit (10 to 15)</source>
        <translation type="unfinished">数字ではない (10～15)</translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln 個の数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished">ライセンス: %1</translation>
    </message>
    <message>
        <source>Cells that were not plainly 0 or 1: double-click to see them</source>
        <translation type="unfinished">0 か 1 か明確でなかったセルがあります。ダブルクリックで表示します</translation>
    </message>
    <message>
        <source>&amp;Open data file…</source>
        <translation type="unfinished">データファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;From a font…</source>
        <translation type="unfinished">フォントから(&amp;F)…</translation>
    </message>
    <message>
        <source>Make a data set of the ten digits of any installed font</source>
        <translation type="unfinished">インストール済みのフォントの 10 個の数字からデータセットを作ります</translation>
    </message>
    <message>
        <source>&amp;Export as font sheet…</source>
        <translation type="unfinished">フォントシートとしてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the ten digits of the selected font as a spreadsheet or as text</source>
        <translation type="unfinished">選択したフォントの 10 個の数字を表計算ファイルまたはテキストで保存します</translation>
    </message>
    <message>
        <source>Show &amp;repaired cells…</source>
        <translation type="unfinished">修復したセルを表示(&amp;R)…</translation>
    </message>
    <message>
        <source>Cells of the selected sheet that were not plainly 0 or 1</source>
        <translation type="unfinished">選択したシートで 0 か 1 か明確でなかったセル</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation type="unfinished">データセットを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Take the selected data set out of the list; what was taught of it stays</source>
        <translation type="unfinished">選択したデータセットを一覧から外します。教えたことは残ります</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished">すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished">選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">データセット</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">開く…</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished">データファイルを開く</translation>
    </message>
    <message>
        <source>From a font…</source>
        <translation type="unfinished">フォントから…</translation>
    </message>
    <message>
        <source>%1, %2 repaired</source>
        <translation type="unfinished">%1、%2 個修復</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 digits</source>
        <translation type="unfinished">
            <numerusform>%1、%2 個の数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Open data files</source>
        <translation type="unfinished">データファイルを開く</translation>
    </message>
    <message>
        <source>Export a font sheet</source>
        <translation type="unfinished">フォントシートをエクスポート</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.txt)</source>
        <translation type="unfinished">表計算 (*.xlsx);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Sets of digits (pickle, IDX, NPZ, NPY, CSV, zip) and font sheets (xlsx, ods, CSV, text); or drop them on the window (Ctrl+D)</source>
        <translation type="unfinished">数字のセット (pickle、IDX、NPZ、NPY、CSV、zip) とフォントシート (xlsx、ods、CSV、テキスト)。ウィンドウにドロップもできます (Ctrl+D)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;All files (*)</source>
        <translation type="unfinished">データセットとフォントシート (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods *.txt *-ubyte *.idx *.sheet);;すべてのファイル (*)</translation>
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
        <translation type="unfinished">各数字の近さ</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>How near the picture is to what was taught of each digit, as it was put, and how much of the state was recalled from it:
%1</source>
        <translation type="unfinished">画像が各数字について教えられたものにどれだけ近いか、そこから状態がどれだけ想起されたか:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits away</source>
        <translation type="unfinished">
            <numerusform>%Ln ビット離れている</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole state</source>
        <translation type="unfinished">状態全体</translation>
    </message>
    <message>
        <source>%1 % of the state</source>
        <translation type="unfinished">状態の %1 %</translation>
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
        <translation type="unfinished">エージェントが受け取る描画</translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>%1: of answers as sure as this, %2 % were right</source>
        <translation type="unfinished">%1: 同じ確かさの答えのうち %2 % が正解</translation>
    </message>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">画像の数字</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches.</source>
        <translation type="unfinished">Enter で数字をキャンバスに置き、数字の入力でそれが何かを指定し、メニューキーで教えます。</translation>
    </message>
    <message>
        <source>&amp;Put it on the canvas</source>
        <translation type="unfinished">キャンバスに置く(&amp;P)</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">&amp;%1 として教える</translation>
    </message>
</context>
<context>
    <name>engram::DigitsModel</name>
    <message>
        <source>Digit %1 of %2, line %3</source>
        <translation type="unfinished">数字 %1/%2、%3 行目</translation>
    </message>
    <message>
        <source>Digit %1 of %2</source>
        <translation type="unfinished">数字 %1/%2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished">%1 と読まれた</translation>
    </message>
    <message>
        <source>read as no digit</source>
        <translation type="unfinished">数字ではないと読まれた</translation>
    </message>
    <message>
        <source>Click: put it on the canvas. Right click: teach it.</source>
        <translation type="unfinished">クリック: キャンバスに置く。右クリック: 教える。</translation>
    </message>
</context>
<context>
    <name>engram::DistanceHistogram</name>
    <message>
        <source>Distances of all memories</source>
        <translation type="unfinished">すべての記憶の距離</translation>
    </message>
    <message numerus="yes">
        <source>%n memories, the nearest at distance %1</source>
        <translation type="unfinished">
            <numerusform>%n 個の記憶、最短距離 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation type="unfinished">最短: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation type="unfinished">
            <numerusform>%n ビット異なる</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%n memories at distance %1</source>
        <translation type="unfinished">
            <numerusform>距離 %1 に %n 個の記憶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <translation type="unfinished">%1を切り離す/結合する</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished">%1を隠す</translation>
    </message>
    <message>
        <source>Hide %1; the View menu brings it back</source>
        <translation type="unfinished">%1を隠します。「表示」メニューで元に戻せます</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished">%1の表示/非表示</translation>
    </message>
</context>
<context>
    <name>engram::Document</name>
    <message>
        <source>Engram agents (*.engram);;All files (*)</source>
        <translation type="unfinished">Engram エージェント (*.engram);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open an agent</source>
        <translation type="unfinished">エージェントを開く</translation>
    </message>
    <message>
        <source>Save the agent</source>
        <translation type="unfinished">エージェントを保存</translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Rename the agent</source>
        <translation type="unfinished">エージェントの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished">「%1」の変更を保存しますか?</translation>
    </message>
    <message>
        <source>Changes since the last save will be lost.</source>
        <translation type="unfinished">最後に保存した後の変更は失われます。</translation>
    </message>
</context>
<context>
    <name>engram::Drawing</name>
    <message>
        <source>a stroke</source>
        <translation type="unfinished">線</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation type="unfinished">消しゴム</translation>
    </message>
    <message>
        <source>clearing the canvas</source>
        <translation type="unfinished">キャンバスのクリア</translation>
    </message>
</context>
<context>
    <name>engram::DrawingActions</name>
    <message>
        <source>It is %1 (type the digit on the canvas, or Ctrl+%2)</source>
        <translation type="unfinished">これは %1 (キャンバスで数字を入力、または Ctrl+%2)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">教える(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Forget the last lesson</source>
        <translation type="unfinished">最後のレッスンを忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>Take the last lesson back, as if it had never been taught (Ctrl+Backspace)</source>
        <translation type="unfinished">最後のレッスンを、教えなかったかのように取り消します (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>forget the last lesson</source>
        <translation type="unfinished">最後のレッスンを忘れる</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished">もう一度尋ねる(&amp;A)</translation>
    </message>
    <message>
        <source>Ask about the drawing again, from a new random start; the answer goes into the history (Ctrl+K)</source>
        <translation type="unfinished">新しいランダムな開始から、この描画についてもう一度尋ねます。答えは履歴に入ります (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished">正解(&amp;R)</translation>
    </message>
    <message>
        <source>Right (C+): remember this answer (%1)</source>
        <translation type="unfinished">正解 (C+): この答えを記憶します (%1)</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation type="unfinished">不正解(&amp;W)</translation>
    </message>
    <message>
        <source>The answer is wrong: say what it was, and the drawing is taught so</source>
        <translation type="unfinished">答えが間違っています。正しい数字を指定すると、描画がそのように教えられます</translation>
    </message>
    <message>
        <source>It was &amp;%1</source>
        <translation type="unfinished">正しくは &amp;%1</translation>
    </message>
    <message>
        <source>Just &amp;wrong (C-): teach it not to answer this</source>
        <translation type="unfinished">不正解のみ(&amp;W) (C-): こう答えないように教える</translation>
    </message>
    <message>
        <source>Pain, C-: the agent stores the inverse of every output bit</source>
        <translation type="unfinished">痛み、C-: エージェントは出力の各ビットの逆を保存します</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be taught.</source>
        <translation type="unfinished">まず数字を描いてください。空のキャンバスは教えられません。</translation>
    </message>
    <message>
        <source>Say first which digit the drawing is: type it, or click one of the ten digits above.</source>
        <translation type="unfinished">まず、描いた数字がどれかを指定してください。入力するか、上の 10 個の数字から 1 つをクリックします。</translation>
    </message>
    <message>
        <source>&amp;Teach %1</source>
        <translation type="unfinished">%1 を教える(&amp;T)</translation>
    </message>
    <message>
        <source>Teach the agent that the drawing is %1 (Enter)</source>
        <translation type="unfinished">描画が %1 であることをエージェントに教えます (Enter)</translation>
    </message>
    <message>
        <source>Teach the agent the drawing: type its digit first, then press Enter</source>
        <translation type="unfinished">描画をエージェントに教えます。まず数字を入力し、Enter を押します</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">前の変更</translation>
    </message>
</context>
<context>
    <name>engram::ExportDialog</name>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished">エクスポートは中止されました。</translation>
    </message>
    <message>
        <source>%1 is hidden now: close this, open its panel or page, and export it then.</source>
        <translation type="unfinished">%1は隠れています。これを閉じて、パネルまたはページを開いてからエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">エクスポート</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished">エクスポートする内容</translation>
    </message>
    <message>
        <source>%1, as a picture</source>
        <translation type="unfinished">%1 (画像)</translation>
    </message>
    <message>
        <source>The settling, animated</source>
        <translation type="unfinished">収束の様子 (アニメーション)</translation>
    </message>
    <message>
        <source>The whole history, as text</source>
        <translation type="unfinished">履歴全体 (テキスト)</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation type="unfinished">%1 (テキスト)</translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"> ×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">倍率</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished">エクスポートの進行状況</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished">倍率(&amp;S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">名前を付けて保存…</translation>
    </message>
    <message>
        <source>PNG at the scale above, or SVG, which is sharp at any.</source>
        <translation type="unfinished">上の倍率の PNG、またはどの倍率でも鮮明な SVG。</translation>
    </message>
    <message>
        <source>An animated GIF that repeats: input, state and output, a frame for each step.</source>
        <translation type="unfinished">繰り返し再生されるアニメーション GIF: 入力、状態、出力。ステップごとに 1 コマ。</translation>
    </message>
    <message>
        <source>CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.</source>
        <translation type="unfinished">CSV または JSON、約 %1: すべての状態の種類、例、出力、変化したビット、3 つの層すべて。</translation>
    </message>
    <message>
        <source>CSV or JSON of what is shown now.</source>
        <translation type="unfinished">現在表示されているものの CSV または JSON。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation type="unfinished">アニメーション GIF (*.gif)</translation>
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
        <translation type="unfinished">エクスポートするものがまだありません。インスペクターのそのページを開き、答えまたはニューロンを選んでください。</translation>
    </message>
    <message>
        <source>Writing the picture …</source>
        <translation type="unfinished">画像を書き込み中 …</translation>
    </message>
    <message>
        <source>Writing the animation …</source>
        <translation type="unfinished">アニメーションを書き込み中 …</translation>
    </message>
    <message>
        <source>Writing the history … Cancel stops it and leaves the file as it was.</source>
        <translation type="unfinished">履歴を書き込み中 … キャンセルすると中止し、ファイルは元のまま残ります。</translation>
    </message>
</context>
<context>
    <name>engram::FontDialog</name>
    <message>
        <source>The font&apos;s ten digits as they would be taught</source>
        <translation type="unfinished">教えられる形でのフォントの 10 個の数字</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">太字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished">斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Digits from a font</source>
        <translation type="unfinished">フォントからの数字</translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished">フォント</translation>
    </message>
    <message>
        <source>Any font installed on this machine</source>
        <translation type="unfinished">このマシンにインストールされている任意のフォント</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished">フォント(&amp;F)</translation>
    </message>
    <message>
        <source>Add to the data sets</source>
        <translation type="unfinished">データセットに追加</translation>
    </message>
    <message>
        <source>%1: ten digits of the size and place of MNIST&apos;s.</source>
        <translation type="unfinished">%1: MNIST と同じ大きさと位置の 10 個の数字。</translation>
    </message>
</context>
<context>
    <name>engram::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln older states were dropped to keep the history at its limit</source>
        <translation type="unfinished">
            <numerusform>履歴を上限内に保つため、古い状態 %Ln 個を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1 of %2 · %3</source>
        <translation type="unfinished">状態 %1/%2 · %3</translation>
    </message>
    <message>
        <source>%1 after step %2</source>
        <translation type="unfinished">%1 (ステップ %2 の後)</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished">%1、ステップ %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>the live answer, step %1 of %2 · %Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>ライブの答え、ステップ %1/%2 · 記録済み %Ln ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps recorded</source>
        <translation type="unfinished">
            <numerusform>記録済み %Ln ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier state</source>
        <translation type="unfinished">これより前の状態はありません</translation>
    </message>
    <message>
        <source>There is no later state</source>
        <translation type="unfinished">これより後の状態はありません</translation>
    </message>
    <message>
        <source>There is no earlier change</source>
        <translation type="unfinished">これより前の変化はありません</translation>
    </message>
    <message>
        <source>There is no later change</source>
        <translation type="unfinished">これより後の変化はありません</translation>
    </message>
    <message>
        <source>There is no earlier example</source>
        <translation type="unfinished">これより前の例はありません</translation>
    </message>
    <message>
        <source>There is no later example</source>
        <translation type="unfinished">これより後の例はありません</translation>
    </message>
    <message>
        <source>There is no earlier wrong answer</source>
        <translation type="unfinished">これより前の不正解はありません</translation>
    </message>
    <message>
        <source>There is no later wrong answer</source>
        <translation type="unfinished">これより後の不正解はありません</translation>
    </message>
    <message>
        <source>%1 among those shown</source>
        <translation type="unfinished">%1 (表示中のもののうち)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">再生</translation>
    </message>
    <message>
        <source>Limit of the history</source>
        <translation type="unfinished">履歴の上限</translation>
    </message>
    <message>
        <source>States to keep (about 220 bytes each); the oldest examples go first:</source>
        <translation type="unfinished">保持する状態の数 (1 つ約 220 バイト)。最も古い例から削除されます:</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>最も古い %Ln 個の状態を削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Dropping states cannot be undone; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>履歴は現在 %Ln 個の状態を保持しています。状態の削除は元に戻せません。記憶は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished">削除</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">履歴</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>First state</source>
        <translation type="unfinished">最初の状態</translation>
    </message>
    <message>
        <source>To the first state</source>
        <translation type="unfinished">最初の状態へ</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished">1 つ戻る</translation>
    </message>
    <message>
        <source>One state back</source>
        <translation type="unfinished">状態を 1 つ戻る</translation>
    </message>
    <message>
        <source>Play from here, state by state</source>
        <translation type="unfinished">ここから状態を順に再生</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished">1 つ進む</translation>
    </message>
    <message>
        <source>One state forward</source>
        <translation type="unfinished">状態を 1 つ進む</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation type="unfinished">最後の状態</translation>
    </message>
    <message>
        <source>To the last state</source>
        <translation type="unfinished">最後の状態へ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">繰り返し</translation>
    </message>
    <message>
        <source>Play the same example over and over</source>
        <translation type="unfinished">同じ例を繰り返し再生</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished">最新を追う</translation>
    </message>
    <message>
        <source>Show each new state of the history as it comes</source>
        <translation type="unfinished">履歴の新しい状態を届くたびに表示</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished">描画に戻る</translation>
    </message>
    <message>
        <source>Show the drawing and its answer again</source>
        <translation type="unfinished">描画とその答えを再び表示</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">変化</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">次の変化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished">前の変化</translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished">例</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation type="unfinished">次の例</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation type="unfinished">前の例</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">不正解</translation>
    </message>
    <message>
        <source>Next wrong answer</source>
        <translation type="unfinished">次の不正解</translation>
    </message>
    <message>
        <source>Previous wrong answer</source>
        <translation type="unfinished">前の不正解</translation>
    </message>
    <message>
        <source>States a second</source>
        <translation type="unfinished">1 秒あたりの状態数</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation type="unfinished">%1 / 秒</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">すべての種類</translation>
    </message>
    <message>
        <source>Show only one kind of state</source>
        <translation type="unfinished">1 種類の状態だけを表示</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">すべての数字</translation>
    </message>
    <message>
        <source>Show only examples of one digit</source>
        <translation type="unfinished">1 つの数字の例だけを表示</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished">%1 のみ</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished">すべての出典</translation>
    </message>
    <message>
        <source>Show only examples of one data set</source>
        <translation type="unfinished">1 つのデータセットの例だけを表示</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished">すべての答え</translation>
    </message>
    <message>
        <source>Show only right or only wrong answers</source>
        <translation type="unfinished">正解だけ、または不正解だけを表示</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation type="unfinished">正解のみ</translation>
    </message>
    <message>
        <source>Only wrong</source>
        <translation type="unfinished">不正解のみ</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">その他</translation>
    </message>
    <message>
        <source>Limit, clear or export the history</source>
        <translation type="unfinished">履歴の上限、クリア、エクスポート</translation>
    </message>
    <message>
        <source>Limit of the history…</source>
        <translation type="unfinished">履歴の上限…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">履歴のクリア</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">エクスポート…</translation>
    </message>
</context>
<context>
    <name>engram::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">インスペクター</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">答え</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">ニューロン</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">マップ</translation>
    </message>
    <message>
        <source>The memories behind the whole answer</source>
        <translation type="unfinished">答え全体の背後にある記憶</translation>
    </message>
    <message>
        <source>Why one neuron took its bit</source>
        <translation type="unfinished">1 つのニューロンがそのビットになった理由</translation>
    </message>
    <message>
        <source>All memories in the plane, and the path of this answer</source>
        <translation type="unfinished">平面上のすべての記憶と、この答えの経路</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">これがない場合: …</translation>
    </message>
</context>
<context>
    <name>engram::LayerCard</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">入力</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation type="unfinished">入力層</translation>
    </message>
    <message>
        <source>State layer</source>
        <translation type="unfinished">状態層</translation>
    </message>
    <message>
        <source>The picture as bits, as the agent sees it</source>
        <translation type="unfinished">エージェントが見るビットとしての画像</translation>
    </message>
    <message>
        <source>What the agent makes of it, step by step</source>
        <translation type="unfinished">エージェントがそれをどう解釈するか (ステップごと)</translation>
    </message>
    <message>
        <source>Earlier step</source>
        <translation type="unfinished">前のステップ</translation>
    </message>
    <message>
        <source>One step back in this answer (Ctrl+Left)</source>
        <translation type="unfinished">この答えの中で 1 ステップ戻る (Ctrl+←)</translation>
    </message>
    <message>
        <source>Later step</source>
        <translation type="unfinished">次のステップ</translation>
    </message>
    <message>
        <source>One step forward in this answer (Ctrl+Right)</source>
        <translation type="unfinished">この答えの中で 1 ステップ進む (Ctrl+→)</translation>
    </message>
    <message>
        <source>Bits of a pixel that are shown</source>
        <translation type="unfinished">表示される画素のビット</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown</source>
        <translation type="unfinished">画素のどのビットを表示するか</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits, %1 on</source>
        <translation type="unfinished">
            <numerusform>%Ln ビット、オン %1</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback after step %1: what was stored</source>
        <translation type="unfinished">ステップ %1 後のフィードバック: 保存された内容</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">ランダムな開始</translation>
    </message>
    <message>
        <source>step 0 of %1</source>
        <translation type="unfinished">ステップ 0/%1</translation>
    </message>
    <message>
        <source>step %1 of %2 · %3 changed</source>
        <translation type="unfinished">ステップ %1/%2 · %3 変化</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation type="unfinished">全ビット</translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished">東</translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished">南東</translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished">南</translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished">南西</translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished">西</translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished">北西</translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished">北</translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished">北東</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation type="unfinished">ビット %1</translation>
    </message>
    <message>
        <source>Which of a pixel&apos;s bits are shown: ink begins towards east, south-east ...</source>
        <translation type="unfinished">画素のどのビットを表示するか: インクが始まる方向 (東、南東 ...)</translation>
    </message>
</context>
<context>
    <name>engram::LayerView</name>
    <message>
        <source>Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 shows the whole layer, Escape selects nothing.</source>
        <translation type="unfinished">矢印キーでニューロンを選択、プラスとマイナスで拡大縮小、Shift と矢印キーで拡大した層を移動、0 で層全体を表示、Escape で選択を解除します。</translation>
    </message>
    <message>
        <source>Neuron %1, row %2, column %3</source>
        <translation type="unfinished">ニューロン %1、行 %2、列 %3</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation type="unfinished">まだ表示するものがありません</translation>
    </message>
    <message>
        <source>, changed in this step</source>
        <translation type="unfinished">、このステップで変化</translation>
    </message>
    <message>
        <source>, not as the input</source>
        <translation type="unfinished">、入力と異なる</translation>
    </message>
    <message>
        <source>, read by the selected neuron</source>
        <translation type="unfinished">、選択したニューロンが読む</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished">列 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished">行 %1</translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message>
        <source>Teach and test</source>
        <translation type="unfinished">教える・テスト</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished">データセット</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">描画</translation>
    </message>
    <message>
        <source>The drawing is</source>
        <translation type="unfinished">描画の数字</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ステータス</translation>
    </message>
    <message>
        <source>%1[*] – Engram</source>
        <translation type="unfinished">%1[*] – Engram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>記憶 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a digit</source>
        <translation type="unfinished">%1、数字あたり %2</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished">独自の設定</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished">%1 · シード %2</translation>
    </message>
    <message>
        <source>Answer in %1 ms, settled at step %2</source>
        <translation type="unfinished">%1 ms で回答、ステップ %2 で収束</translation>
    </message>
    <message>
        <source>Answer in %1 ms, not settled</source>
        <translation type="unfinished">%1 ms で回答、収束せず</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">メモ</translation>
    </message>
    <message>
        <source>Notes are saved with the agent</source>
        <translation type="unfinished">メモはエージェントとともに保存されます</translation>
    </message>
    <message>
        <source>The data sets that come with Engram were not found in %1; open others under Data.</source>
        <translation type="unfinished">Engram 付属のデータセットが %1 に見つかりません。「データ」で別のものを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の数字を学習しました。キャンバスに数字を描いて、答える様子を見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this name is not UTF-8, so the window cannot open it; rename the file.</source>
        <translation type="unfinished">%1: この名前は UTF-8 ではないため、ウィンドウでは開けません。ファイル名を変更してください。</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 はフォルダー、パイプまたはデバイスで、開けるファイルではありません。</translation>
    </message>
    <message>
        <source>Only files and pictures can be dropped here.</source>
        <translation type="unfinished">ここにドロップできるのはファイルと画像だけです。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New agent…</source>
        <translation type="unfinished">新しいエージェント(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin a new agent (Ctrl+N)</source>
        <translation type="unfinished">新しいエージェントを始める (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Open agent…</source>
        <translation type="unfinished">エージェントを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved agent (Ctrl+O)</source>
        <translation type="unfinished">保存したエージェントを開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the agent (Ctrl+S); the version before stays beside it, with ~ after its name</source>
        <translation type="unfinished">エージェントを保存 (Ctrl+S)。以前の版は名前の後に ~ を付けて隣に残ります</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished">名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Pictures, the animated settling, the history and explanations as text</source>
        <translation type="unfinished">画像、収束のアニメーション、履歴と説明のテキスト</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">まだありません</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished">この一覧をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished">画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Clear &amp;after teaching</source>
        <translation type="unfinished">教えた後にクリア(&amp;A)</translation>
    </message>
    <message>
        <source>Each drawing that is taught leaves the canvas empty for the next; Undo brings it back</source>
        <translation type="unfinished">描画を教えるたびに、次のためにキャンバスを空にします。「元に戻す」で取り戻せます</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished">エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;drawing is</source>
        <translation type="unfinished">描画の数字(&amp;D)</translation>
    </message>
    <message>
        <source>Teach the chosen data &amp;sets</source>
        <translation type="unfinished">選んだデータセットを教える(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished">テスト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation type="unfinished">忘れる(&amp;O)</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation type="unfinished">メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>Agent settin&amp;gs…</source>
        <translation type="unfinished">エージェントの設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Nothing to forget yet</source>
        <translation type="unfinished">忘れるものがまだありません</translation>
    </message>
    <message>
        <source>All of %1 (%2)</source>
        <translation type="unfinished">%1 のすべて (%2)</translation>
    </message>
    <message>
        <source>All of a &amp;digit</source>
        <translation type="unfinished">1 つの数字のすべて(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished">すべて(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished">データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation type="unfinished">ツールバー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished">レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Walk throu&amp;gh the history</source>
        <translation type="unfinished">履歴をたどる(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Live answers while drawing</source>
        <translation type="unfinished">描画中にライブで回答(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Outline what &amp;changed in the step</source>
        <translation type="unfinished">ステップで変化したものを囲む(&amp;C)</translation>
    </message>
    <message>
        <source>Strike out where the state &amp;differs from the input</source>
        <translation type="unfinished">状態が入力と異なるところに線を引く(&amp;D)</translation>
    </message>
    <message>
        <source>Dot what the selected &amp;neuron reads</source>
        <translation type="unfinished">選択したニューロンが読むところに点を打つ(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished">拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished">縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;whole layers</source>
        <translation type="unfinished">層全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished">デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished">ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished">しくみ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Engram</source>
        <translation type="unfinished">Engram について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished">Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">インスペクター</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">履歴</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">キャンバス</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">入力</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">出力</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">タイムライン</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished">収束</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">答え</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished">ニューロン</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">マップ</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation type="unfinished">ウィンドウ全体</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">%1の画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The memories behind the answer</source>
        <translation type="unfinished">答えの背後にある記憶</translation>
    </message>
    <message>
        <source>The chosen neuron</source>
        <translation type="unfinished">選択したニューロン</translation>
    </message>
    <message>
        <source>The results</source>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished">言語(&amp;U)</translation>
    </message>
    <message>
        <source>The language changes when Engram is started again.</source>
        <translation type="unfinished">言語は Engram の次回起動時に変わります。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Patchwork</source>
        <translation type="unfinished">パッチワーク</translation>
    </message>
    <message>
        <source>The ones of “%1” lie on their side. Are rows and columns of its pictures exchanged?</source>
        <translation type="unfinished">「%1」の 1 が横倒しです。画像の行と列が入れ替わっていますか?</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished">転置</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">そのままにする</translation>
    </message>
</context>
<context>
    <name>engram::MapPage</name>
    <message>
        <source>There are no memories to map yet. Teach the agent something first.</source>
        <translation type="unfinished">マップに表示する記憶がまだありません。まずエージェントに何かを教えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の記憶のうち %L1 個。似たものどうしが近くに並び、線はこの答えです。ホイール: 拡大縮小。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each figure is a memory, laid out so that similar ones lie close together; the line is this answer.</source>
        <translation type="unfinished">図形の 1 つ 1 つが記憶です。似たものどうしが近くに並び、線はこの答えです。</translation>
    </message>
</context>
<context>
    <name>engram::MemoryCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">開く</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished">忘れる</translation>
    </message>
    <message>
        <source>Compare this memory with the input, side by side</source>
        <translation type="unfinished">この記憶を入力と並べて比較</translation>
    </message>
    <message>
        <source>Take this memory back, as if it had never been taught (can be undone)</source>
        <translation type="unfinished">この記憶を、教えなかったかのように取り消します (元に戻せます)</translation>
    </message>
    <message>
        <source>; the same picture was also taught as %1</source>
        <translation type="unfinished">; 同じ画像は %1 としても教えられました</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished">%1 の画像</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">%1を開く</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">%1を忘れる</translation>
    </message>
    <message>
        <source>Without it: …</source>
        <translation type="unfinished">これがない場合: …</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished">コード %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished">%2 から %1</translation>
    </message>
    <message>
        <source>%1: %2 % of the picture</source>
        <translation type="unfinished">%1: 画像の %2 %</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">すべて</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">記憶のマップ</translation>
    </message>
    <message>
        <source>Each figure is a memory; the line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">図形の 1 つ 1 つが記憶です。線はこの答えで、ランダムな開始 (円) から落ち着くところまでを示します。ホイールで拡大縮小、ドラッグで移動、ダブルクリックで全体表示。矢印キーで記憶から記憶へ移り、Enter で開き、Page Up と Page Down で線に沿って進みます。</translation>
    </message>
    <message>
        <source>The answer at step %1 of %2</source>
        <translation type="unfinished">ステップ %1/%2 の答え</translation>
    </message>
    <message>
        <source>The random start of this answer</source>
        <translation type="unfinished">この答えのランダムな開始</translation>
    </message>
    <message>
        <source>This answer at step %1</source>
        <translation type="unfinished">ステップ %1 のこの答え</translation>
    </message>
</context>
<context>
    <name>engram::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">お知らせ</translation>
    </message>
</context>
<context>
    <name>engram::NeuronPage</name>
    <message>
        <source>least distance %1 of %2</source>
        <translation type="unfinished">最短距離 %1/%2</translation>
    </message>
    <message>
        <source>one memory votes: %1</source>
        <translation type="unfinished">1 つの記憶が投票: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, all for %1</source>
        <translation type="unfinished">
            <numerusform>%n 個の記憶が投票、すべて %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, %1 for 1 and %2 for 0</source>
        <translation type="unfinished">
            <numerusform>%n 個の記憶が投票、1 に %1、0 に %2</numerusform>
        </translation>
    </message>
    <message>
        <source>DD rule: the score is %1, so the bit is %2.</source>
        <translation type="unfinished">DD 規則: スコアは %1 なので、ビットは %2 です。</translation>
    </message>
    <message>
        <source>Hamming rule: %1; %2.</source>
        <translation type="unfinished">ハミング規則: %1; %2。</translation>
    </message>
    <message>
        <source>Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.</source>
        <translation type="unfinished">既定規則: ハミング規則がオフなので記憶は投票せず、ビットはランダムです: %1。</translation>
    </message>
    <message>
        <source>Default rule: there is no memory to ask, so the bit is random: %1.</source>
        <translation type="unfinished">既定規則: 尋ねる記憶がないので、ビットはランダムです: %1。</translation>
    </message>
    <message>
        <source>Default rule: %1; %2: a split, so the bit is random: %3.</source>
        <translation type="unfinished">既定規則: %1; %2: 同数なので、ビットはランダムです: %3。</translation>
    </message>
    <message>
        <source>No rule decided, so the neuron kept its bit: %1.</source>
        <translation type="unfinished">どの規則も決めなかったので、ニューロンはビットを保ちました: %1。</translation>
    </message>
    <message>
        <source>%1 rule: the bit is %2.</source>
        <translation type="unfinished">%1 規則: ビットは %2 です。</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation type="unfinished">最も近い記憶</translation>
    </message>
    <message>
        <source>How many bits differ, over all memories</source>
        <translation type="unfinished">異なるビットの数 (すべての記憶)</translation>
    </message>
    <message>
        <source>Nearest memories: bits that differ, what each says</source>
        <translation type="unfinished">最も近い記憶: 異なるビット、それぞれの内容</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">計算中です。描画中は答えが優先されます。</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished">1 つのニューロン</translation>
    </message>
    <message>
        <source>Click a cell of State or a bit of Output, or walk there with the arrow keys: here it says why that neuron took its bit. It stays selected while you step through time.</source>
        <translation type="unfinished">状態のセルか出力のビットをクリックするか、矢印キーで移動してください。そのニューロンがそのビットになった理由がここに表示されます。時間を進めても選択は保たれます。</translation>
    </message>
    <message>
        <source>Output neuron %1</source>
        <translation type="unfinished">出力ニューロン %1</translation>
    </message>
    <message>
        <source>State neuron %1</source>
        <translation type="unfinished">状態ニューロン %1</translation>
    </message>
    <message>
        <source>worth %1 of the number</source>
        <translation type="unfinished">数の中の値 %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">行 %1、列 %2</translation>
    </message>
    <message>
        <source>%1 · says %2 · %3</source>
        <translation type="unfinished">%1 · %2 を主張 · %3</translation>
    </message>
    <message>
        <source>No memory voted.</source>
        <translation type="unfinished">どの記憶も投票しませんでした。</translation>
    </message>
    <message>
        <source>It voted.</source>
        <translation type="unfinished">投票しました。</translation>
    </message>
    <message>
        <source>Too far to vote.</source>
        <translation type="unfinished">遠すぎて投票できません。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished">%1: %2/%3</translation>
    </message>
    <message>
        <source>%1. Bits that differ in %2</source>
        <translation type="unfinished">%1。%2 で異なるビット</translation>
    </message>
    <message>
        <source>Output before: %1</source>
        <translation type="unfinished">前の出力: %1</translation>
    </message>
    <message>
        <source>%1.
Outlined: the bits it reads that differ from now. %2.</source>
        <translation type="unfinished">%1。
枠付き: 読むビットのうち現在と異なるもの。%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>It decided.</source>
        <translation type="unfinished">決定しました。</translation>
    </message>
    <message>
        <source>It did not decide.</source>
        <translation type="unfinished">決定しませんでした。</translation>
    </message>
    <message>
        <source>%1.
Outlined: where it differs from now without being moved. %2.</source>
        <translation type="unfinished">%1。
枠付き: 動かさずに現在と異なるところ。%2。</translation>
    </message>
    <message>
        <source>The nearest digit&apos;s patchwork differs in %1 of %2 places; this is bit %3 of that digit&apos;s number. No single connection decides.</source>
        <translation type="unfinished">最も近い数字のパッチワークは %2 ビット中 %1 ビット異なります。これはその数字のビット %3 です。1 つの接続だけで決まることはありません。</translation>
    </message>
    <message>
        <source>The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single connection decides: a window compares all its pixels, also moved; the dots on Input are those that the windows over this place may lie on.</source>
        <translation type="unfinished">ここに最も合うウィンドウは %2 ビット中 %1 ビット異なり、この場所では %3 を示します。1 つの接続だけで決まることはありません。ウィンドウは移動も含めて全画素を比べます。入力上の点は、この場所のウィンドウが重なりうる画素です。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">入力</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>State before</source>
        <translation type="unfinished">前の状態</translation>
    </message>
</context>
<context>
    <name>engram::OutputCard</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">出力</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">まだ答えがありません</translation>
    </message>
    <message>
        <source>The answer: %1, no digit</source>
        <translation type="unfinished">答え: %1、数字ではない</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished">答え: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation type="unfinished">
            <numerusform>%n ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字ではない</translation>
    </message>
    <message>
        <source>random start, before the first step</source>
        <translation type="unfinished">ランダムな開始、最初のステップの前</translation>
    </message>
    <message>
        <source>a guess: nothing has been taught yet</source>
        <translation type="unfinished">当て推量: まだ何も教えられていません</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished">正解</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation type="unfinished">正しくは %1</translation>
    </message>
    <message>
        <source>as it was taught</source>
        <translation type="unfinished">教えられたとおり</translation>
    </message>
    <message>
        <source>How near each digit is; below: bits that differ</source>
        <translation type="unfinished">各数字の近さ。下: 異なるビット</translation>
    </message>
    <message>
        <source>How sure? Only one digit was taught</source>
        <translation type="unfinished">確かさ? 教わった数字は 1 つだけです</translation>
    </message>
    <message>
        <source>Not sure: this was never taught as a digit</source>
        <translation type="unfinished">不確か: 数字として教えられていません</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkPart</name>
    <message>
        <source>The input</source>
        <translation type="unfinished">入力</translation>
    </message>
    <message>
        <source>Patched: %1</source>
        <translation type="unfinished">組み立て: %1</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation type="unfinished">次点: %1</translation>
    </message>
    <message>
        <source>+ for %1, − for %2</source>
        <translation type="unfinished">+ は %1、− は %2</translation>
    </message>
    <message>
        <source>Where the picture speaks for %1 and where for %2</source>
        <translation type="unfinished">画像のどこが %1 を、どこが %2 を支持するか</translation>
    </message>
    <message>
        <source>Memories of the %1</source>
        <translation type="unfinished">%1 の記憶</translation>
    </message>
    <message>
        <source>Memories of the runner-up, the %1</source>
        <translation type="unfinished">次点 %1 の記憶</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: here stands which memory shows that window.</source>
        <translation type="unfinished">画像を指すか、矢印キーでたどってください。そのウィンドウを示す記憶がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>engram::PatchworkText</name>
    <message>
        <source>as taught</source>
        <translation type="unfinished">教えられたとおり</translation>
    </message>
    <message>
        <source>turned %1° clockwise</source>
        <translation type="unfinished">時計回りに %1° 回転</translation>
    </message>
    <message>
        <source>turned %1° anticlockwise</source>
        <translation type="unfinished">反時計回りに %1° 回転</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished">%1 下</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished">%1 上</translation>
    </message>
    <message>
        <source>%1 further right</source>
        <translation type="unfinished">%1 右</translation>
    </message>
    <message>
        <source>%1 further left</source>
        <translation type="unfinished">%1 左</translation>
    </message>
    <message>
        <source>at its place</source>
        <translation type="unfinished">元の位置</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished">%1 取得</translation>
    </message>
    <message>
        <source>, of the %1 at best %2 (memory %3): </source>
        <translation type="unfinished">、%1 では最良で %2 (記憶 %3): </translation>
    </message>
    <message>
        <source>speaks for neither.</source>
        <translation type="unfinished">どちらも支持しません。</translation>
    </message>
    <message>
        <source>speaks for %1 by %2.</source>
        <translation type="unfinished">%1 を %2 だけ支持します。</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation type="unfinished">%2 個中 %1 個のウィンドウ</translation>
    </message>
    <message>
        <source>%1 % of the bits that differ</source>
        <translation type="unfinished">異なるビットの %1 %</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> または </translation>
    </message>
    <message numerus="yes">
        <source>moved by up to %n pixels</source>
        <translation type="unfinished">
            <numerusform>最大 %n 画素移動</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform>%n 個の記憶</numerusform>
        </translation>
    </message>
    <message>
        <source> Of the %1 it would be %2.</source>
        <translation type="unfinished"> %1 なら %2 です。</translation>
    </message>
    <message>
        <source> No other digit was taught.</source>
        <translation type="unfinished"> 他の数字は教えられていません。</translation>
    </message>
    <message>
        <source>Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8</source>
        <translation type="unfinished">行 %1、列 %2: 記憶 %3、%4、%5、%6。%8 ビット中 %7 ビットが異なる</translation>
    </message>
    <message>
        <source>At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.</source>
        <translation type="unfinished">ステップ %1 で %2 は %3 から組み立てられました: %5 ビット中 %4 ビットが異なります。</translation>
    </message>
</context>
<context>
    <name>engram::PictureBar</name>
    <message>
        <source>In&amp;vert the picture</source>
        <translation type="unfinished">画像を反転(&amp;V)</translation>
    </message>
    <message>
        <source>U&amp;se the picture as it is</source>
        <translation type="unfinished">画像をそのまま使う(&amp;S)</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished">反転</translation>
    </message>
    <message>
        <source>Take for ink what was taken for ground: light ink on dark becomes dark ink on light, and back</source>
        <translation type="unfinished">地とみなしたものをインクとみなす: 暗地に明るいインクと明地に暗いインクを入れ替えます</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">そのまま</translation>
    </message>
    <message>
        <source>Use the picture as it is: take no paper away and cut nothing off</source>
        <translation type="unfinished">画像をそのまま使う: 紙を取り除かず、何も切り取らない</translation>
    </message>
    <message>
        <source>The number in the picture</source>
        <translation type="unfinished">画像内の数</translation>
    </message>
    <message>
        <source>The number in the picture, to be copied</source>
        <translation type="unfinished">画像内の数 (コピー用)</translation>
    </message>
    <message>
        <source>As it is, turned over</source>
        <translation type="unfinished">そのまま、反転</translation>
    </message>
    <message>
        <source>Taken for dark ink. Please check: it may be light; then invert.</source>
        <translation type="unfinished">暗いインクとみなしました。明るい場合は反転してください。</translation>
    </message>
    <message>
        <source>Taken for light ink. Please check: it may be dark; then invert.</source>
        <translation type="unfinished">明るいインクとみなしました。暗い場合は反転してください。</translation>
    </message>
    <message>
        <source>Dark ink on a light ground</source>
        <translation type="unfinished">明るい地に暗いインク</translation>
    </message>
    <message>
        <source>Light ink on a dark ground</source>
        <translation type="unfinished">暗い地に明るいインク</translation>
    </message>
</context>
<context>
    <name>engram::PictureLoader</name>
    <message>
        <source>%1 is %2 x %3 pixels; at most 40 megapixels can be handed over so. Save it and open the file.</source>
        <translation type="unfinished">%1 は %2 x %3 画素です。この方法で渡せるのは 4000 万画素までです。保存してファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 holds no pixels.</source>
        <translation type="unfinished">%1 には画素がありません。</translation>
    </message>
    <message>
        <source>The picture that was handed over</source>
        <translation type="unfinished">渡された画像</translation>
    </message>
</context>
<context>
    <name>engram::PresetDelegate</name>
    <message>
        <source>%1 % after %2</source>
        <translation type="unfinished">%2 後に %1 %</translation>
    </message>
    <message>
        <source>Of MNIST&apos;s test digits it reads %1.</source>
        <translation type="unfinished">MNIST のテスト数字のうち %1 を読みます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 % after %Ln lessons</source>
        <translation type="unfinished">
            <numerusform>%Ln レッスン後に %1 %</numerusform>
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
        <translation type="unfinished"> · 残り %1 分</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation type="unfinished"> · 残り %1 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">進行状況</translation>
    </message>
    <message>
        <source>Stop; what is done so far and consistent is kept (Ctrl+.)</source>
        <translation type="unfinished">中止します。ここまでに完了して整合しているものは残ります (Ctrl+.)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">取り消す</translation>
    </message>
    <message>
        <source>Do not do what waits</source>
        <translation type="unfinished">待機中のものを実行しない</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">次: %1</translation>
    </message>
</context>
<context>
    <name>engram::ReadingBox</name>
    <message>
        <source>Turn &amp;over</source>
        <translation type="unfinished">反転(&amp;O)</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">転置(&amp;P)</translation>
    </message>
    <message>
        <source>Dark for light in the pictures of the selected set: ink is light on dark ground here</source>
        <translation type="unfinished">選択したセットの画像の明暗を反転: ここではインクは暗い地に明るい色です</translation>
    </message>
    <message>
        <source>Rows for columns in the pictures of the selected set, as EMNIST needs it</source>
        <translation type="unfinished">選択したセットの画像の行と列を入れ替え (EMNIST に必要)</translation>
    </message>
</context>
<context>
    <name>engram::RecoveryOffer</name>
    <message>
        <source>Engram ended unexpectedly. “%1” was not saved; there is a copy from %2.</source>
        <translation type="unfinished">Engram が予期せず終了しました。「%1」は保存されていませんでしたが、%2 のコピーがあります。</translation>
    </message>
    <message>
        <source>Recover it</source>
        <translation type="unfinished">復元する</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">破棄する</translation>
    </message>
    <message>
        <source>Throw the copy of “%1” away? There is no other.</source>
        <translation type="unfinished">「%1」のコピーを破棄しますか? 他にはありません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">残す</translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation type="unfinished">完全に破棄する</translation>
    </message>
    <message>
        <source>“%1” has been recovered in another window already.</source>
        <translation type="unfinished">「%1」はすでに別のウィンドウで復元されています。</translation>
    </message>
</context>
<context>
    <name>engram::RepairsDialog</name>
    <message>
        <source>Repaired cells of %1</source>
        <translation type="unfinished">%1 の修復したセル</translation>
    </message>
    <message>
        <source>These cells were not plainly 0 or 1. They were read as shown; the file was left as it is.</source>
        <translation type="unfinished">これらのセルは 0 か 1 か明確ではありませんでした。表示のとおりに読まれ、ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">セル</translation>
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
        <translation type="unfinished">検出</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished">読み取り</translation>
    </message>
    <message>
        <source>Repaired cells</source>
        <translation type="unfinished">修復したセル</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">なし</translation>
    </message>
</context>
<context>
    <name>engram::ResultsPanel</name>
    <message>
        <source>%1 % right (%2 of %3; 95 %: %4–%5)</source>
        <translation type="unfinished">正解 %1 % (%2/%3; 95 %: %4–%5)</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">混同行列: 行は実際の数字、列は答え</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">エージェントをテストしてください (「教える・テスト」で)。どの数字を取り違えるかがここに表示されます。</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished">履歴で表示</translation>
    </message>
    <message>
        <source>Teach these</source>
        <translation type="unfinished">これらを教える</translation>
    </message>
    <message>
        <source>Examples of the chosen cell</source>
        <translation type="unfinished">選んだセルの例</translation>
    </message>
    <message>
        <source>Walk through how this example was read, step by step</source>
        <translation type="unfinished">この例がどう読まれたかを順にたどります</translation>
    </message>
    <message>
        <source>Teach all of these with their right labels (can be undone)</source>
        <translation type="unfinished">これらをすべて正しいラベルで教えます (元に戻せます)</translation>
    </message>
    <message>
        <source>Rows: the true digit. Columns: what it was read as; – is no digit.</source>
        <translation type="unfinished">行: 実際の数字。列: 読まれた数字。– は数字ではない。</translation>
    </message>
    <message>
        <source>Right answers, and where the true accuracy lies with 95 % confidence</source>
        <translation type="unfinished">正解の割合と、信頼度 95 % での真の正解率の範囲</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 %L2, %3 read as %4</source>
        <translation type="unfinished">%1 %L2、%3 を %4 と読んだ</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字ではない</translation>
    </message>
    <message>
        <source>Teach this one</source>
        <translation type="unfinished">これを教える</translation>
    </message>
    <message>
        <source>Teach these %L1</source>
        <translation type="unfinished">これら %L1 個を教える</translation>
    </message>
    <message>
        <source>The history of this test is no longer kept: test again, or raise the limit in History.</source>
        <translation type="unfinished">このテストの履歴はもう残っていません。もう一度テストするか、「履歴」で上限を上げてください。</translation>
    </message>
    <message numerus="yes">
        <source>Teach %n misread digits</source>
        <translation type="unfinished">
            <numerusform>読み違えた数字 %n 個を教える</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">すべて</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation type="unfinished">%1 %: %2</translation>
    </message>
    <message>
        <source>Right among the surest %1</source>
        <translation type="unfinished">最も確かな %1 の正解</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">最も確信した答えのうち正解の割合: その確信の価値</translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">0.1 秒未満</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished">%1 を開いています</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation type="unfinished">%1 を復元しています</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished">%1 を保存しています</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished">%1 を読み込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <translation type="unfinished">
            <numerusform>数字 %Ln 個を教えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <translation type="unfinished">
            <numerusform>数字 %Ln 個でテストしています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <translation type="unfinished">
            <numerusform>%1。%Ln 個のセルを修復しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1 を開きました (記憶 %Ln 個)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1 を開きました (数字 %Ln 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1; save it to keep it</source>
        <translation type="unfinished">%1 を復元しました。残すには保存してください</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation type="unfinished">%1 を %2 に保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <translation type="unfinished">
            <numerusform>%1で数字 %Ln 個を教えて中止しました。「元に戻す」で取り消せます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <translation type="unfinished">
            <numerusform>%1で数字 %Ln 個を教えました</numerusform>
        </translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">この描画を %1 として教えました</translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2 (stopped)</source>
        <translation type="unfinished">
            <numerusform>エージェントは画像 %Ln 枚中 %1 枚を正しく読みました: %2 (中止)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent predicted %1 out of %Ln images correctly: %2</source>
        <translation type="unfinished">
            <numerusform>エージェントは画像 %Ln 枚中 %1 枚を正しく読みました: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">自分の答えを記憶として保存しました</translation>
    </message>
    <message>
        <source>Stored the opposite of its answer</source>
        <translation type="unfinished">答えの逆を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の記憶を忘れました</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">最後のレッスンを忘れました</translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <translation type="unfinished">
            <numerusform>履歴の最も古い状態 %Ln 個を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">履歴は空です。記憶はすべて残っています</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>数字 %Ln 個を教える</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">%1 を教える</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation type="unfinished">正解とする</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">不正解とする</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished">名前を %1 に変更</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished">メモの編集</translation>
    </message>
    <message>
        <source>Change recall rules</source>
        <translation type="unfinished">想起の規則の変更</translation>
    </message>
    <message>
        <source>Change the architecture</source>
        <translation type="unfinished">構成の変更</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">履歴のクリア</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">最後のレッスンを忘れる</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">記憶を忘れる</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">すべて忘れる</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">%1 をすべて忘れる</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">%1を忘れる</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">やり直すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to teach: tick a data set or a font in Data sets first.</source>
        <translation type="unfinished">教えるものがありません。まず「データセット」でデータセットかフォントにチェックを入れてください。</translation>
    </message>
    <message>
        <source>There is nothing to teach: ask for at least one digit, or tick a font.</source>
        <translation type="unfinished">教えるものがありません。数字を 1 つ以上指定するか、フォントにチェックを入れてください。</translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">教えるものがありません。まず数字を描いてください。</translation>
    </message>
    <message>
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">テストするものがありません。「データセット」でテスト用の数字を持つもの (MNIST など) にチェックを入れてください。</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">忘れるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">忘れるものがありません。まだ何も教えられていません。</translation>
    </message>
    <message>
        <source>An empty canvas is not a question: draw a digit first.</source>
        <translation type="unfinished">空のキャンバスでは尋ねられません。まず数字を描いてください。</translation>
    </message>
    <message>
        <source>Nothing was asked yet: draw a digit first.</source>
        <translation type="unfinished">まだ何も尋ねていません。まず数字を描いてください。</translation>
    </message>
    <message>
        <source>There is no answer to judge: draw a digit first.</source>
        <translation type="unfinished">判定する答えがありません。まず数字を描いてください。</translation>
    </message>
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">エージェントには名前が必要です。1 文字以上入力してください。</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">描画</translation>
    </message>
    <message>
        <source>%1, a %2</source>
        <translation type="unfinished">%1、%2</translation>
    </message>
    <message>
        <source>%1, code %2 (no digit)</source>
        <translation type="unfinished">%1、コード %2 (数字ではない)</translation>
    </message>
    <message>
        <source>%1, said to be right</source>
        <translation type="unfinished">%1、正解とされた</translation>
    </message>
    <message>
        <source>%1, said to be wrong</source>
        <translation type="unfinished">%1、不正解とされた</translation>
    </message>
</context>
<context>
    <name>engram::SessionBridge</name>
    <message>
        <source>teach %1</source>
        <translation type="unfinished">%1 を教える</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished">もう一度尋ねる</translation>
    </message>
    <message>
        <source>remember the answer</source>
        <translation type="unfinished">答えを記憶する</translation>
    </message>
    <message>
        <source>call the answer wrong</source>
        <translation type="unfinished">答えを不正解とする</translation>
    </message>
</context>
<context>
    <name>engram::SettlingStrip</name>
    <message>
        <source>How the answer settled</source>
        <translation type="unfinished">答えが収束した様子</translation>
    </message>
    <message>
        <source>State bits changed in each step, and the output after it. Settled is where nothing changes any more. Click a step to see it.</source>
        <translation type="unfinished">各ステップで変化した状態ビットと、その後の出力。何も変化しなくなると収束です。ステップをクリックすると表示します。</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字ではない</translation>
    </message>
    <message numerus="yes">
        <source>%n bits changed, output %1</source>
        <translation type="unfinished">
            <numerusform>%n ビット変化、出力 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>start, output %1</source>
        <translation type="unfinished">開始、出力 %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished">表示中: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">変化</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">答え</translation>
    </message>
    <message>
        <source>How an answer settles, step by step</source>
        <translation type="unfinished">答えが収束する様子 (ステップごと)</translation>
    </message>
</context>
<context>
    <name>engram::SharesChart</name>
    <message>
        <source>Shares of the digits over the steps</source>
        <translation type="unfinished">ステップごとの数字の割合</translation>
    </message>
    <message>
        <source>From which digits&apos; memories the state was recalled, step by step. Click a step to see it.</source>
        <translation type="unfinished">状態がどの数字の記憶から想起されたか (ステップごと)。ステップをクリックすると表示します。</translation>
    </message>
    <message>
        <source>Step %1: %2 % from memories of %3</source>
        <translation type="unfinished">ステップ %1: %3 の記憶から %2 %</translation>
    </message>
</context>
<context>
    <name>engram::ShownMoment</name>
    <message>
        <source>Draw a digit, or pick a state in History: here it says why the agent answered as it did.</source>
        <translation type="unfinished">数字を描くか、履歴で状態を選んでください。エージェントがそう答えた理由がここに表示されます。</translation>
    </message>
    <message>
        <source>This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state back to see why it was given.</source>
        <translation type="unfinished">これはフィードバックです。直前の答えが、正しいものまたは間違ったものとして記憶されました。その理由を見るには、状態を 1 つ戻ってください。</translation>
    </message>
    <message>
        <source>This state was not recalled: the question went on from it. Go one step on.</source>
        <translation type="unfinished">この状態は想起されたものではなく、質問の出発点です。1 ステップ進んでください。</translation>
    </message>
    <message>
        <source>This is the random state after a reset: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">これはリセット直後のランダムな状態です。まだ何も想起されていません。1 ステップ進んでください。</translation>
    </message>
    <message>
        <source>This state was taught, not recalled: the picture and its label were set, and stored as a memory.</source>
        <translation type="unfinished">この状態は想起されたものではなく、教えられたものです。画像とラベルが設定され、記憶として保存されました。</translation>
    </message>
    <message>
        <source>The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.</source>
        <translation type="unfinished">エージェントはまだ何も教わっていないので、答えのビットはすべてランダムです。まず何かを教えてください。</translation>
    </message>
    <message>
        <source>no digit (%1)</source>
        <translation type="unfinished">数字ではない (%1)</translation>
    </message>
    <message>
        <source>Already forgotten.</source>
        <translation type="unfinished">すでに忘れました。</translation>
    </message>
    <message>
        <source>Without it nothing is remembered, and the final answer is a guess.</source>
        <translation type="unfinished">これがないと何も想起されず、最終的な答えは当て推量です。</translation>
    </message>
    <message>
        <source>The final answer stays %1 without it.</source>
        <translation type="unfinished">これがなくても、最終的な答えは %1 のままです。</translation>
    </message>
    <message>
        <source>Without it the final answer is %1 instead of %2.</source>
        <translation type="unfinished">これがないと、最終的な答えは %2 ではなく %1 になります。</translation>
    </message>
</context>
<context>
    <name>engram::Sureness</name>
    <message>
        <source>certain</source>
        <translation type="unfinished">確実</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished">ほぼ確実</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished">やや確か</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished">不確か</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished">推測</translation>
    </message>
    <message>
        <source>%1: %2 of answers this sure were right</source>
        <translation type="unfinished">%1: 同じ確かさの答えの %2 が正解</translation>
    </message>
</context>
<context>
    <name>engram::TakenPicture</name>
    <message>
        <source>%1 is blank: there is no ink to be found on it.</source>
        <translation type="unfinished">%1 は空白で、インクが見つかりません。</translation>
    </message>
</context>
<context>
    <name>engram::TeachPanel</name>
    <message>
        <source>Random digits to teach from each sampled data set</source>
        <translation type="unfinished">各データセットから教えるランダムな数字の数</translation>
    </message>
    <message>
        <source>So many random digits of MNIST (and of every other chosen data set that is no font)</source>
        <translation type="unfinished">MNIST (およびフォント以外の選んだデータセットそれぞれ) から選ぶランダムな数字の数</translation>
    </message>
    <message>
        <source>A chosen font is taught with all its ten digits; choose them under Data sets</source>
        <translation type="unfinished">選んだフォントは 10 個の数字すべてが教えられます。「データセット」で選んでください</translation>
    </message>
    <message>
        <source>Seed of the random choice of lessons</source>
        <translation type="unfinished">レッスンのランダムな選択のシード</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">どの数字が選ばれるかを決めます。同じシードなら同じ数字になります</translation>
    </message>
    <message>
        <source>Teach the chosen data sets (Ctrl+T)</source>
        <translation type="unfinished">選んだデータセットを教える (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;MNIST digits</source>
        <translation type="unfinished">MNIST の数字(&amp;M)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished">フォント</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">シード</translation>
    </message>
    <message>
        <source>Images to test with</source>
        <translation type="unfinished">テストに使う画像</translation>
    </message>
    <message>
        <source>So many random images of the chosen data sets&apos; test part</source>
        <translation type="unfinished">選んだデータセットのテスト部分から選ぶランダムな画像の数</translation>
    </message>
    <message>
        <source>Steps for each answer</source>
        <translation type="unfinished">1 つの答えのステップ数</translation>
    </message>
    <message>
        <source>Seed of the random choice of images</source>
        <translation type="unfinished">画像のランダムな選択のシード</translation>
    </message>
    <message>
        <source>Decides which images are drawn: the same seed draws the same images</source>
        <translation type="unfinished">どの画像が選ばれるかを決めます。同じシードなら同じ画像になります</translation>
    </message>
    <message>
        <source>Test the agent on images that it was not taught (Ctrl+R)</source>
        <translation type="unfinished">教えられていない画像でエージェントをテスト (Ctrl+R)</translation>
    </message>
    <message>
        <source>Test &amp;images</source>
        <translation type="unfinished">テスト画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Steps each</source>
        <translation type="unfinished">ステップ数(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished">%1/%2 選択</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>数字 %Ln 個を教える</numerusform>
        </translation>
    </message>
    <message>
        <source>No test images chosen</source>
        <translation type="unfinished">テスト画像が選ばれていません</translation>
    </message>
    <message numerus="yes">
        <source>Test on %Ln images</source>
        <translation type="unfinished">
            <numerusform>画像 %Ln 枚でテスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that the agent takes before its answer counts; it mostly settles within 7, with windows within 4</source>
        <translation type="unfinished">答えが確定するまでのステップ数。たいてい 7 以内、ウィンドウでは 4 以内に収束します</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">表示中の状態はありません</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">リセット</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">訓練</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">テスト</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished">キャンバス</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">フィードバック</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">タイムライン</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln examples</source>
        <translation type="unfinished">
            <numerusform>%1: %Ln 個の例</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet: it fills as you teach, test and ask</source>
        <translation type="unfinished">履歴はまだありません。教える、テストする、尋ねると増えていきます</translation>
    </message>
    <message>
        <source>
Wheel: zoom in time</source>
        <translation type="unfinished">
ホイール: 時間の拡大縮小</translation>
    </message>
    <message>
        <source>State %1 of %2: %3, %4</source>
        <translation type="unfinished">状態 %1/%2: %3、%4</translation>
    </message>
    <message>
        <source>Reset before %1</source>
        <translation type="unfinished">%1の前のリセット</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished">、%1</translation>
    </message>
    <message>
        <source>, read right</source>
        <translation type="unfinished">、正しく読まれた</translation>
    </message>
    <message>
        <source>, read wrong</source>
        <translation type="unfinished">、誤って読まれた</translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished">リセット</translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished">訓練</translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished">テスト</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation type="unfinished">キャンバス</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished">フィードバック</translation>
    </message>
</context>
<context>
    <name>engram::UndoActions</name>
    <message>
        <source>this stroke</source>
        <translation type="unfinished">この線</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished">元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished">やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">やり直す(&amp;R)</translation>
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
        <translation type="unfinished">画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished">画像を保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>engram::ViewState</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">描画</translation>
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
        <translation type="unfinished">MNIST の数字 1,000 個とすべてのフォントを教える</translation>
    </message>
    <message>
        <source>Start with an empty agent</source>
        <translation type="unfinished">空のエージェントで始める</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">ようこそ</translation>
    </message>
    <message>
        <source>Takes well under a second; everything can be forgotten again</source>
        <translation type="unfinished">1 秒もかかりません。すべて後で忘れさせることができます</translation>
    </message>
    <message>
        <source>Teach it everything yourself</source>
        <translation type="unfinished">すべて自分で教える</translation>
    </message>
    <message>
        <source>Teach a weightless neural network by hand</source>
        <translation type="unfinished">重みのないニューラルネットワークに手で教える</translation>
    </message>
    <message>
        <source>The agent remembers every lesson as it is and answers from the memories nearest to what it sees. You can watch each of its neurons, ask why, and make it forget. Which one will you teach?</source>
        <translation type="unfinished">エージェントはすべてのレッスンをそのまま記憶し、見たものに最も近い記憶から答えます。ニューロンを 1 つずつ観察し、理由を尋ね、忘れさせることができます。どれに教えますか?</translation>
    </message>
    <message>
        <source>To begin with: it reads well, and shows its answer as a picture.</source>
        <translation type="unfinished">最初にお勧め: よく読み、答えを画像で示します。</translation>
    </message>
    <message>
        <source>As the original demo: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">最初のデモと同じ: ランダムなビットから順に収束する様子を見られます。</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">最もよく読みます: インクではなくエッジを見ます。</translation>
    </message>
</context>
</TS>
