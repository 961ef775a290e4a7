<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished">これは実行できませんでした</translation>
    </message>
    <message>
        <source>This stopped</source>
        <translation type="unfinished">途中で止まりました</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished">画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>There is no answer to animate: draw a digit, or pick a state in History.</source>
        <translation type="unfinished">アニメーションにする答えがありません。数字を描くか、「履歴」で状態を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this animation.</source>
        <translation type="unfinished">このアニメーションにはメモリが足りません。</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is from 0.25 to 16.</source>
        <translation type="unfinished">画像の倍率は 0.25～16 です。</translation>
    </message>
    <message>
        <source>A picture of that scale is over 64 megapixels: choose a smaller scale, or SVG.</source>
        <translation type="unfinished">この倍率の画像は 6400 万画素を超えます。小さい倍率か SVG を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that scale.</source>
        <translation type="unfinished">この倍率の画像にはメモリが足りません。</translation>
    </message>
    <message>
        <source>%1: a view is written as .png or .svg; name the file so.</source>
        <translation type="unfinished">%1：表示は .png か .svg で書き込みます。ファイル名をそのようにしてください。</translation>
    </message>
    <message>
        <source>%1: the picture could not be made into a PNG.</source>
        <translation type="unfinished">%1：画像を PNG にできませんでした。</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits.</source>
        <translation type="unfinished">フォント %1 には、数字のための独自のアウトラインがありません。</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digit %2.</source>
        <translation type="unfinished">フォント %1 には、数字 %2 のための独自のアウトラインがありません。</translation>
    </message>
    <message>
        <source>The font %1 has no outlines of its own for the digits %2.</source>
        <translation type="unfinished">フォント %1 には、数字 %2 のための独自のアウトラインがありません。</translation>
    </message>
    <message>
        <source>This font cannot be rendered: it is not an outline font that Qt can open.</source>
        <translation type="unfinished">このフォントは描画できません。Qt が開けるアウトラインフォントではありません。</translation>
    </message>
    <message>
        <source>There is no font family called %1 on this machine.</source>
        <translation type="unfinished">このコンピューターに %1 というフォントファミリーはありません。</translation>
    </message>
    <message>
        <source>%1: this is not a font file that can be read.</source>
        <translation type="unfinished">%1：読み取れるフォントファイルではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <comment>Teach %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>数字 %Ln 個を教える</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 has no channels</source>
        <translation type="unfinished">%1にチャンネルがありません</translation>
    </message>
    <message>
        <source>channel %1 of the %2 has no neurons</source>
        <translation type="unfinished">%2のチャンネル %1 にニューロンがありません</translation>
    </message>
    <message>
        <source>an agent may have %1 neurons, but this architecture has %2</source>
        <translation type="unfinished">エージェントのニューロンは %1 個までですが、この構成には %2 個あります</translation>
    </message>
    <message>
        <source>the connections of %1 input and %2 output neurons would take more than 64 MiB</source>
        <translation type="unfinished">入力ニューロン %1 個と出力ニューロン %2 個の接続は 64 MiB を超えます</translation>
    </message>
    <message>
        <source>an agent has at least 3 control neurons (label, pleasure, pain), but this architecture has %1</source>
        <translation type="unfinished">エージェントには制御ニューロンが少なくとも 3 個（ラベル、快、苦痛）必要ですが、この構成には %1 個しかありません</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 asks for %2, but there are only %3</source>
        <translation type="unfinished">コネクターの %1 には%2が必要ですが、%3 個しかありません</translation>
    </message>
    <message>
        <source>%1 input neurons</source>
        <translation type="unfinished">入力ニューロン %1 個</translation>
    </message>
    <message>
        <source>%1 state neurons</source>
        <translation type="unfinished">状態ニューロン %1 個</translation>
    </message>
    <message>
        <source>%1 output neurons</source>
        <translation type="unfinished">出力ニューロン %1 個</translation>
    </message>
    <message>
        <source>a grid of %1 by %2 has %3 places, but the input layer has %4 channels</source>
        <translation type="unfinished">%1 x %2 の格子には場所が %3 ありますが、入力層にはチャンネルが %4 あります</translation>
    </message>
    <message>
        <source>each instinct needs a control neuron past the first three: there are %1 instincts and %2 such neurons</source>
        <translation type="unfinished">本能にはそれぞれ、最初の 3 個のほかに制御ニューロンが必要です：本能は %1 個、そのようなニューロンは %2 個です</translation>
    </message>
    <message>
        <source>all instincts together may have %1 conditions, but these have %2</source>
        <translation type="unfinished">本能の条件は合わせて %1 個までですが、%2 個あります</translation>
    </message>
    <message>
        <source>instinct %1</source>
        <translation type="unfinished">本能 %1</translation>
    </message>
    <message>
        <source>%1 has no condition</source>
        <translation type="unfinished">%1 に条件がありません</translation>
    </message>
    <message>
        <source>%1 asks about neuron %2 of a layer that has no such neuron</source>
        <translation type="unfinished">%1 がニューロン %2 を調べますが、その層にそのようなニューロンはありません</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation type="unfinished">入力層</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished">出力層</translation>
    </message>
    <message>
        <source>a connector has a name: one of %1</source>
        <translation type="unfinished">コネクターには名前が必要です。次のどれかです：%1</translation>
    </message>
    <message>
        <source>there is no connector named &quot;%1&quot;: it is one of %2</source>
        <translation type="unfinished">「%1」という名前のコネクターはありません。次のどれかです：%2</translation>
    </message>
    <message numerus="yes">
        <source>the connector is written %1, but %n parameters were given</source>
        <comment>the connector is written %1, but %n parameter was given</comment>
        <translation type="unfinished">
            <numerusform>コネクターの書き方は %1 ですが、パラメーターが %n 個与えられました</numerusform>
        </translation>
    </message>
    <message>
        <source>the connector %1 takes whole numbers from 0 up, not &quot;%2&quot;</source>
        <translation type="unfinished">コネクター %1 に使えるのは 0 以上の整数で、「%2」は使えません</translation>
    </message>
    <message>
        <source>there is no such kind of connector</source>
        <translation type="unfinished">そのような種類のコネクターはありません</translation>
    </message>
    <message>
        <source>the connector %1 has %2 parameters, not %3</source>
        <translation type="unfinished">コネクター %1 のパラメーターは %2 個で、%3 個ではありません</translation>
    </message>
    <message>
        <source>z2i of the connector %1 is 0 or 1, not %2</source>
        <translation type="unfinished">コネクター %1 の z2i は 0 か 1 で、%2 ではありません</translation>
    </message>
    <message>
        <source>the connector&apos;s %1 is %2 to %3, not %4</source>
        <translation type="unfinished">コネクターの %1 は %2～%3 で、%4 ではありません</translation>
    </message>
    <message>
        <source>windows look at a square picture of at most %1 by %2 pixels, but the input layer has %3 channels</source>
        <translation type="unfinished">窓が見るのは最大 %1 x %2 画素の正方形の画像ですが、入力層にはチャンネルが %3 あります</translation>
    </message>
    <message>
        <source>windows look at pixels of 1 or 8 bits, but an input channel has %1</source>
        <translation type="unfinished">窓が見る画素は 1 ビットか 8 ビットですが、%1 ビットの入力チャンネルがあります</translation>
    </message>
    <message>
        <source>windows look at pixels that all have the same number of bits, but the input channels differ</source>
        <translation type="unfinished">窓が見る画素はどれも同じビット数ですが、入力チャンネルのビット数が異なります</translation>
    </message>
    <message>
        <source>windows have a discriminator for each code of the output, so it has at most %1 neurons, not %2</source>
        <translation type="unfinished">窓は出力のコードごとに弁別器を一つ持つため、出力ニューロンは %1 個までで、%2 個にはできません</translation>
    </message>
    <message>
        <source>windows read the picture alone and know of no state before it, so they cannot learn a sequence: the context has to be iconic</source>
        <translation type="unfinished">窓は画像だけを読み、前の状態を知らないため、系列を学べません：コンテキストは iconic にしてください</translation>
    </message>
    <message>
        <source>windows read the picture alone, and no state before it: the context has to be iconic</source>
        <translation type="unfinished">窓は画像だけを読み、前の状態を読みません：コンテキストは iconic にしてください</translation>
    </message>
    <message>
        <source>the rule DD weighs single connections, but windows compare pictures as a whole: it has to be off</source>
        <translation type="unfinished">DD 規則は接続を一つずつ重み付けしますが、窓は画像全体を比べます：DD はオフにしてください</translation>
    </message>
    <message>
        <source>with windows no memories vote, so there is no vote to widen: the tolerance has to be 0</source>
        <translation type="unfinished">窓では記憶が投票しないため、広げる投票がありません：許容差は 0 にしてください</translation>
    </message>
    <message>
        <source>This machine has no instruction set called &quot;%1&quot; (ENGRAM_SIMD); it has %2.</source>
        <translation type="unfinished">このコンピューターには「%1」という命令セット (ENGRAM_SIMD) がありません。あるもの：%2。</translation>
    </message>
    <message>
        <source>the arrays have no names: their order and shapes said which is which</source>
        <translation type="unfinished">配列に名前がないため、順序と形から判断しました</translation>
    </message>
    <message>
        <source>%1: this is %2</source>
        <translation type="unfinished">%1：これは、%2</translation>
    </message>
    <message>
        <source>%1: this is an archive in an archive; unpack the outer one</source>
        <translation type="unfinished">%1：これはアーカイブの中のアーカイブです。外側を展開してください</translation>
    </message>
    <message>
        <source>%1: this is a text whose line ends are carriage returns alone, as of old Macs; save it with usual ones</source>
        <translation type="unfinished">%1：これは古い Mac のように改行が復帰文字 (CR) だけのテキストです。通常の改行で保存してください</translation>
    </message>
    <message>
        <source>the file is too large to be of its kind</source>
        <translation type="unfinished">この種類のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>%1: the file is empty</source>
        <translation type="unfinished">%1：ファイルが空です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1: this is no IDX, NPY or CSV file of its kind</source>
        <translation type="unfinished">%1：これはこの種類の IDX、NPY、CSV ファイルではありません</translation>
    </message>
    <message>
        <source>%1: writing was cancelled</source>
        <translation type="unfinished">%1：書き込みはキャンセルされました</translation>
    </message>
    <message>
        <source>%1: pictures go into a new folder or an empty one; choose another name</source>
        <translation type="unfinished">%1：画像は新しいフォルダーか空のフォルダーに保存します。別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation type="unfinished">%1 は書き込まれませんでした</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished">%1 は書き込まれませんでした：%2</translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation type="unfinished">%1：読み取りはキャンセルされました</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; unpack it and open one of them</source>
        <translation type="unfinished">数字のセットがいくつも入っています（%1）。展開して、そのうちの一つを開いてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits</source>
        <translation type="unfinished">「%1」には数字がありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no digits with labels and was passed over</source>
        <translation type="unfinished">&apos;%1&apos; にはラベル付きの数字がないため、読み飛ばしました</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; unpack it and open one of them</source>
        <translation type="unfinished">部分「%1」の CSV ファイルがいくつも入っています。展開して、そのうちの一つを開いてください</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once: %2</source>
        <translation type="unfinished">%1：フォントシートには各数字がちょうど一つずつ必要です：%2</translation>
    </message>
    <message>
        <source>this data set has several parts</source>
        <translation type="unfinished">このデータセットにはいくつもの部分があります</translation>
    </message>
    <message numerus="yes">
        <source>this data set has %n pictures</source>
        <comment>this data set has %n picture</comment>
        <translation type="unfinished">
            <numerusform>このデータセットには画像が %n 枚あります</numerusform>
        </translation>
    </message>
    <message>
        <source>this data set has the digit %1 twice</source>
        <translation type="unfinished">このデータセットには数字 %1 が二つあります</translation>
    </message>
    <message>
        <source>the name of a font sheet may have at most 200 bytes</source>
        <translation type="unfinished">フォントシートの名前は 200 バイトまでです</translation>
    </message>
    <message>
        <source>%1: there are no pictures with labels in it</source>
        <translation type="unfinished">%1：ラベルの付いた画像がありません</translation>
    </message>
    <message>
        <source>%1: %2 has %3, but %4</source>
        <translation type="unfinished">%1：%2 は%3に対して%4です</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation type="unfinished">
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>%n label</comment>
        <translation type="unfinished">
            <numerusform>ラベル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation type="unfinished">%1：%2 が空です</translation>
    </message>
    <message>
        <source>%1: %2 has %3 pictures, more than %4</source>
        <translation type="unfinished">%1：%2 には画像が %3 枚あり、%4 枚を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a picture, nor a run as 17-20.</source>
        <translation type="unfinished">「%1」は画像の番号でも、17-20 のような範囲でもありません。</translation>
    </message>
    <message>
        <source>A line of pictures to leave out is not a source, a tab and numbers.</source>
        <translation type="unfinished">除外する画像の行が、出どころ、タブ、番号の順になっていません。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 と %2</translation>
    </message>
    <message>
        <source>A set of one&apos;s own holds at most %1 digits; begin another one.</source>
        <translation type="unfinished">自分の数字のデータセットに入る数字は %1 個までです。別のデータセットを始めてください。</translation>
    </message>
    <message>
        <source>%1: a font sheet holds each digit once, and there is no %2 yet</source>
        <translation type="unfinished">%1：フォントシートには各数字がちょうど一つずつ必要ですが、%2 がまだありません</translation>
    </message>
    <message>
        <source>the names of the columns are missing: id,label,writer,pixel0,...</source>
        <translation type="unfinished">列の名前がありません：id,label,writer,pixel0,...</translation>
    </message>
    <message>
        <source>no column is called label</source>
        <translation type="unfinished">label という名前の列がありません</translation>
    </message>
    <message>
        <source>it has %1 values instead of %2, as the first line has</source>
        <translation type="unfinished">値が %1 個ありますが、最初の行と同じ %2 個が必要です</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <translation type="unfinished">ラベル %1 は 0～9 の数字ではありません</translation>
    </message>
    <message>
        <source>the id %1 is not a whole number from 1 up</source>
        <translation type="unfinished">id %1 は 1 以上の整数ではありません</translation>
    </message>
    <message>
        <source>value %1, %2, is not a grey level 0-255</source>
        <translation type="unfinished">値 %1（%2）は 0～255 のグレーレベルではありません</translation>
    </message>
    <message>
        <source>there are more digits than %1, which a set of one&apos;s own holds; open it as a data set instead</source>
        <translation type="unfinished">数字が、自分の数字のデータセットに入る %1 個を超えています。ふつうのデータセットとして開いてください</translation>
    </message>
    <message>
        <source>the id %1 comes twice</source>
        <translation type="unfinished">id %1 が二度出てきます</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because the folder cannot be made: %2</source>
        <translation type="unfinished">%1：フォルダーを作成できないため、何も保存されませんでした：%2</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because another Engram is writing in this folder, or it cannot be locked; try again</source>
        <translation type="unfinished">%1：別の Engram がこのフォルダーに書き込み中か、フォルダーをロックできないため、何も保存されませんでした。もう一度試してください</translation>
    </message>
    <message>
        <source>%1: nothing was kept, because nothing can be written into this folder</source>
        <translation type="unfinished">%1：このフォルダーに書き込めないため、何も保存されませんでした</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a data set: it has 1 to %2 bytes, no slash, and no point at its beginning.</source>
        <translation type="unfinished">「%1」はデータセットの名前にできません。名前は 1～%2 バイトで、スラッシュを含まず、点で始まらないものにしてください。</translation>
    </message>
    <message>
        <source>%1: there is a data set of that name already.</source>
        <translation type="unfinished">%1：その名前のデータセットはすでにあります。</translation>
    </message>
    <message>
        <source>%1: it could not be renamed: %2</source>
        <translation type="unfinished">%1：名前を変更できませんでした：%2</translation>
    </message>
    <message>
        <source>%1: this should hold pictures, but holds labels</source>
        <translation type="unfinished">%1：画像が入っているはずですが、ラベルが入っています</translation>
    </message>
    <message>
        <source>%1: this should hold labels, but holds pictures</source>
        <translation type="unfinished">%1：ラベルが入っているはずですが、画像が入っています</translation>
    </message>
    <message>
        <source>this IDX file holds only pictures</source>
        <translation type="unfinished">この IDX ファイルには画像しかありません</translation>
    </message>
    <message>
        <source>this IDX file holds only labels</source>
        <translation type="unfinished">この IDX ファイルにはラベルしかありません</translation>
    </message>
    <message>
        <source>this CSV file holds only pictures</source>
        <translation type="unfinished">この CSV ファイルには画像しかありません</translation>
    </message>
    <message>
        <source>this CSV file holds only labels</source>
        <translation type="unfinished">この CSV ファイルにはラベルしかありません</translation>
    </message>
    <message>
        <source>this NumPy array holds only pictures</source>
        <translation type="unfinished">この NumPy 配列には画像しかありません</translation>
    </message>
    <message>
        <source>this NumPy array holds only labels</source>
        <translation type="unfinished">この NumPy 配列にはラベルしかありません</translation>
    </message>
    <message>
        <source>%1: %2, and beside it there is no %3</source>
        <translation type="unfinished">%1：%2。同じ場所に %3 もありません</translation>
    </message>
    <message>
        <source>as MNIST&apos;s are (train-images-idx3-ubyte)</source>
        <translation type="unfinished">（MNIST のファイルのような名前：train-images-idx3-ubyte）</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the labels %3</source>
        <translation type="unfinished">%1：%2。同じ場所に、ラベルとわかる名前のファイルもありません %3</translation>
    </message>
    <message>
        <source>%1: %2, and beside it is no file named for the pictures %3</source>
        <translation type="unfinished">%1：%2。同じ場所に、画像とわかる名前のファイルもありません %3</translation>
    </message>
    <message>
        <source>all levels are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">すべての濃度が 0 か 1 なので、1 を最も濃いインクとして読みました</translation>
    </message>
    <message>
        <source>most of the border is ink: are ink and paper exchanged (turned over)?</source>
        <translation type="unfinished">縁のほとんどがインクです。インクと紙が入れ替わって（反転して）いませんか？</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were turned over</source>
        <translation type="unfinished">明るい地に暗いインクなので、画像を反転しました</translation>
    </message>
    <message>
        <source>the ink is dark on light ground: the pictures were left so</source>
        <translation type="unfinished">明るい地に暗いインクですが、画像はそのままにしました</translation>
    </message>
    <message>
        <source>the pictures were turned over, dark for light</source>
        <translation type="unfinished">画像の明暗を反転しました</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were transposed</source>
        <translation type="unfinished">EMNIST は行と列が入れ替わった形で公開されているため、画像を転置しました</translation>
    </message>
    <message>
        <source>EMNIST is published with rows and columns exchanged: the pictures were left so</source>
        <translation type="unfinished">EMNIST は行と列が入れ替わった形で公開されていますが、画像はそのままにしました</translation>
    </message>
    <message>
        <source>the pictures were transposed, rows for columns</source>
        <translation type="unfinished">画像を転置しました（行と列を入れ替えました）</translation>
    </message>
    <message>
        <source>the ones lie on their side: are rows and columns exchanged (transposed)?</source>
        <translation type="unfinished">1 が横になっています。行と列が入れ替わって（転置されて）いませんか？</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands for the file; fetch the file itself with &apos;git lfs pull&apos;</source>
        <translation type="unfinished">ファイルの代わりに置かれた Git LFS のポインターです。&apos;git lfs pull&apos; でファイルそのものを取得してください</translation>
    </message>
    <message>
        <source>an old PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">古い PyTorch ファイルです。配列を numpy.savez(FILE, x_train=..., y_train=...) で保存してください</translation>
    </message>
    <message>
        <source>a MATLAB file; save it as CSV, or its arrays as NPZ</source>
        <translation type="unfinished">MATLAB ファイルです。CSV で保存するか、配列を NPZ で保存してください</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">HDF5 ファイルです。配列を numpy.savez(FILE, x_train=..., y_train=...) で保存してください</translation>
    </message>
    <message>
        <source>a Parquet file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">Parquet ファイルです。配列を NPZ か CSV で保存してください</translation>
    </message>
    <message>
        <source>an Arrow file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">Arrow ファイルです。配列を NPZ か CSV で保存してください</translation>
    </message>
    <message>
        <source>a Feather file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">Feather ファイルです。配列を NPZ か CSV で保存してください</translation>
    </message>
    <message>
        <source>compressed with LZMA; unpack it, or pack it with gzip</source>
        <translation type="unfinished">LZMA で圧縮されています。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>a zstd archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">zstd アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>a bzip2 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">bzip2 アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>a RAR archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">RAR アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>a PDF document; save its pages as pictures</source>
        <translation type="unfinished">PDF 文書です。ページを画像として保存してください</translation>
    </message>
    <message>
        <source>an agent of Engram, not a set of digits; open it as an agent</source>
        <translation type="unfinished">Engram のエージェントで、数字のセットではありません。エージェントとして開いてください</translation>
    </message>
    <message>
        <source>an xz archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">xz アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>a 7z archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">7z アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>an lz4 archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">lz4 アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>a file packed with compress (.Z); unpack it, or pack it with gzip</source>
        <translation type="unfinished">compress (.Z) で圧縮されたファイルです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>an lzip archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">lzip アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>compressed with zlib; unpack it, or pack it with gzip</source>
        <translation type="unfinished">zlib で圧縮されています。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished">プログラムです</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished">PNG 画像です</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished">JPEG 画像です</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished">GIF 画像です</translation>
    </message>
    <message>
        <source>an SQLite database; save its digits as CSV</source>
        <translation type="unfinished">SQLite データベースです。数字を CSV で保存してください</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password; save it as .xlsx without a password</source>
        <translation type="unfinished">古い Excel ブック (.xls) か、パスワード付きのブックです。パスワードなしの .xlsx で保存してください</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls); save it as .xlsx</source>
        <translation type="unfinished">古い Excel ブック (.xls) です。.xlsx で保存してください</translation>
    </message>
    <message>
        <source>a text in UTF-16; save it as UTF-8</source>
        <translation type="unfinished">UTF-16 のテキストです。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>a web page, not the file that was wanted; download the file itself (on a site for code by &apos;raw&apos; or &apos;download&apos;)</source>
        <translation type="unfinished">目的のファイルではなく、ウェブページです。ファイルそのものをダウンロードしてください（コード用のサイトでは &apos;raw&apos; または &apos;download&apos;）</translation>
    </message>
    <message>
        <source>an answer of a web server, not the file that was wanted; download the file itself</source>
        <translation type="unfinished">目的のファイルではなく、ウェブサーバーの応答です。ファイルそのものをダウンロードしてください</translation>
    </message>
    <message>
        <source>a workbook as XML of 2003; save it as .xlsx</source>
        <translation type="unfinished">2003 年の XML 形式のブックです。.xlsx で保存してください</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation type="unfinished">SVG 画像です</translation>
    </message>
    <message>
        <source>a flat OpenDocument file; save it as .ods or .xlsx</source>
        <translation type="unfinished">フラット OpenDocument ファイルです。.ods か .xlsx で保存してください</translation>
    </message>
    <message>
        <source>an XML file, which holds no digits that are read; save them as NPZ or CSV</source>
        <translation type="unfinished">XML ファイルで、読める数字がありません。数字を NPZ か CSV で保存してください</translation>
    </message>
    <message>
        <source>an ARFF file; save it as CSV</source>
        <translation type="unfinished">ARFF ファイルです。CSV で保存してください</translation>
    </message>
    <message>
        <source>a JSON file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">JSON ファイルです。数字を CSV か NPZ で保存してください</translation>
    </message>
    <message>
        <source>an old workbook (SYLK); save it as .xlsx</source>
        <translation type="unfinished">古いブック (SYLK) です。.xlsx で保存してください</translation>
    </message>
    <message>
        <source>a LIBSVM file, which leaves out what is 0; save its digits as CSV or NPZ</source>
        <translation type="unfinished">0 を省いた LIBSVM ファイルです。数字を CSV か NPZ で保存してください</translation>
    </message>
    <message>
        <source>a MatrixMarket file; save its digits as CSV or NPZ</source>
        <translation type="unfinished">MatrixMarket ファイルです。数字を CSV か NPZ で保存してください</translation>
    </message>
    <message>
        <source>a text document (RTF), not a font sheet; save it as plain text</source>
        <translation type="unfinished">フォントシートではなく、文書 (RTF) です。プレーンテキストで保存してください</translation>
    </message>
    <message>
        <source>the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again</source>
        <translation type="unfinished">Engram のエージェントの先頭だけで、残りが切れています。ファイルをもう一度取得するかコピーしてください</translation>
    </message>
    <message>
        <source>a tar archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">tar アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>none of the formats Engram reads</source>
        <translation type="unfinished">Engram が読める形式のどれでもありません</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">転送中に改行が変わりました（LF が CR LF に）。バイナリとしてファイルをもう一度取得してください</translation>
    </message>
    <message>
        <source>its bytes were changed in transfer, as if they were text; fetch the file again as binary</source>
        <translation type="unfinished">転送中にバイトがテキストのように変えられました。バイナリとしてファイルをもう一度取得してください</translation>
    </message>
    <message>
        <source>a PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">PyTorch ファイルです。配列を numpy.savez(FILE, x_train=..., y_train=...) で保存してください</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s iWork; export it as .xlsx</source>
        <translation type="unfinished">Apple の iWork の文書です。.xlsx でエクスポートしてください</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb); save it as .xlsx</source>
        <translation type="unfinished">バイナリ形式のブック (.xlsb) です。.xlsx で保存してください</translation>
    </message>
    <message>
        <source>a text document or a presentation; a font sheet is a spreadsheet (.xlsx or .ods)</source>
        <translation type="unfinished">文書かプレゼンテーションです。フォントシートは表計算ファイル（.xlsx または .ods）です</translation>
    </message>
    <message>
        <source>%1: byte %2: %3</source>
        <translation type="unfinished">%1：バイト %2：%3</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation type="unfinished">ファイルが値の途中で終わっています</translation>
    </message>
    <message>
        <source>there is not enough memory for this file</source>
        <translation type="unfinished">このファイルにはメモリが足りません</translation>
    </message>
    <message>
        <source>a line is too long here</source>
        <translation type="unfinished">ここの行が長すぎます</translation>
    </message>
    <message>
        <source>the file ends in the middle of a line</source>
        <translation type="unfinished">ファイルが行の途中で終わっています</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished">%1：そのようなファイルはありません</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a data file</source>
        <translation type="unfinished">%1：これはフォルダーで、データファイルではありません</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation type="unfinished">%1：開けません：%2</translation>
    </message>
    <message>
        <source>%1: this is not a regular file</source>
        <translation type="unfinished">%1：これは通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1: loading was cancelled</source>
        <translation type="unfinished">%1：読み込みはキャンセルされました</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished">%1：読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is open in another Engram; close it there first</source>
        <translation type="unfinished">%1 は別の Engram で開かれています。先にそちらで閉じてください</translation>
    </message>
    <message>
        <source>there is not enough memory to inflate this file</source>
        <translation type="unfinished">このファイルを展開するにはメモリが足りません</translation>
    </message>
    <message>
        <source>the gzip data ends too early: the file is cut off</source>
        <translation type="unfinished">gzip データが途中で終わっています：ファイルが切れています</translation>
    </message>
    <message>
        <source>the gzip data is damaged (%1)</source>
        <translation type="unfinished">gzip データが壊れています（%1）</translation>
    </message>
    <message>
        <source>the gzip data is damaged (bad data)</source>
        <translation type="unfinished">gzip データが壊れています（不正なデータ）</translation>
    </message>
    <message>
        <source>the file inflates to more than 1 GiB</source>
        <translation type="unfinished">ファイルを展開すると 1 GiB を超えます</translation>
    </message>
    <message>
        <source>there is something else behind the gzip data</source>
        <translation type="unfinished">gzip データの後ろに別のものがあります</translation>
    </message>
    <message>
        <source>gzip inside gzip is not read; inflate the file once</source>
        <translation type="unfinished">gzip の中の gzip は読めません。ファイルを一度展開してください</translation>
    </message>
    <message>
        <source>going back in the file beside it</source>
        <translation type="unfinished">一時ファイル内で前へ戻ること</translation>
    </message>
    <message>
        <source>%1 holds the new version, but %2, so a power cut might still bring the version before back</source>
        <translation type="unfinished">%1 は新しい版になっていますが、%2。そのため、停電すると前の版に戻ることがあります</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; the version saved before is still there, whole</source>
        <translation type="unfinished">%1 は保存されませんでした：%2。前に保存した版は元のまま残っています</translation>
    </message>
    <message>
        <source>%1 was not saved: %2; there is no file of that name</source>
        <translation type="unfinished">%1 は保存されませんでした：%2。その名前のファイルはありません</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation type="unfinished">%1 は保存されませんでした：%2</translation>
    </message>
    <message>
        <source>something that is not ours is in the way: %1</source>
        <translation type="unfinished">Engram のものではないものが邪魔をしています：%1</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation type="unfinished">%1に失敗しました（%2）</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation type="unfinished">ファイルを調べること</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished">フォルダー %1 がありません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished">通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is write-protected (%1)</source>
        <translation type="unfinished">書き込みが禁止されています（%1）</translation>
    </message>
    <message>
        <source>another Engram is saving it at this moment</source>
        <translation type="unfinished">別の Engram が保存中です</translation>
    </message>
    <message>
        <source>looking at the file beside it</source>
        <translation type="unfinished">一時ファイルを調べること</translation>
    </message>
    <message>
        <source>other programs are saving it at this moment</source>
        <translation type="unfinished">ほかのプログラムが保存中です</translation>
    </message>
    <message>
        <source>making a file beside it</source>
        <translation type="unfinished">一時ファイルの作成</translation>
    </message>
    <message>
        <source>emptying the file beside it</source>
        <translation type="unfinished">一時ファイルを空にすること</translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished">書き込み</translation>
    </message>
    <message>
        <source>writing stopped short</source>
        <translation type="unfinished">書き込みが途中で止まりました</translation>
    </message>
    <message>
        <source>keeping its access rights</source>
        <translation type="unfinished">アクセス権を保つこと</translation>
    </message>
    <message>
        <source>writing to the disk (fsync)</source>
        <translation type="unfinished">ディスクへの書き込み（fsync）</translation>
    </message>
    <message>
        <source>keeping a backup</source>
        <translation type="unfinished">バックアップを残すこと</translation>
    </message>
    <message>
        <source>copying the version before</source>
        <translation type="unfinished">前の版のコピー</translation>
    </message>
    <message>
        <source>reading the version before</source>
        <translation type="unfinished">前の版の読み取り</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation type="unfinished">名前の変更</translation>
    </message>
    <message>
        <source>opening its folder</source>
        <translation type="unfinished">フォルダーを開くこと</translation>
    </message>
    <message>
        <source>writing its folder to the disk (fsync)</source>
        <translation type="unfinished">フォルダーのディスクへの書き込み（fsync）</translation>
    </message>
    <message>
        <source>%1 was not saved: there is no file name in it</source>
        <translation type="unfinished">%1 は保存されませんでした：ファイル名がありません</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished">%1 は保存されませんでした</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation type="unfinished">単独の数</translation>
    </message>
    <message>
        <source>%1 x %2 in colour</source>
        <translation type="unfinished">%1 x %2 のカラー</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished">%1 x %2</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level</source>
        <translation type="unfinished">%1、画像 %2、行 %3、列 %4：%5 はグレーレベルではありません</translation>
    </message>
    <message>
        <source>%1, label %2: %3</source>
        <translation type="unfinished">%1、ラベル %2：%3</translation>
    </message>
    <message>
        <source>%1 is not a digit 0-9</source>
        <translation type="unfinished">%1 は 0～9 の数字ではありません</translation>
    </message>
    <message>
        <source>of its ten numbers one should be 1 and the others 0</source>
        <translation type="unfinished">10 個の数のうち一つが 1、ほかが 0 でなければなりません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a digit 0-9</source>
        <translation type="unfinished">「%1」は 0～9 の数字ではありません</translation>
    </message>
    <message>
        <source>%1 has the shape %2, which is pictures of %3; make them grey and 28 x 28 (N x 28 x 28 or N x 784)</source>
        <translation type="unfinished">%1 の形は %2 で、画像は %3 です。グレーで 28 x 28（N x 28 x 28 または N x 784）にしてください</translation>
    </message>
    <message>
        <source>%1 has the shape %2; pictures have N x 28 x 28 or N x 784</source>
        <translation type="unfinished">%1 の形は %2 です。画像の形は N x 28 x 28 か N x 784 です</translation>
    </message>
    <message>
        <source>%1 holds texts; pictures are numbers</source>
        <translation type="unfinished">%1 にはテキストが入っています。画像は数でなければなりません</translation>
    </message>
    <message>
        <source>%1 has the shape %2; labels have one number each, or ten (one-hot)</source>
        <translation type="unfinished">%1 の形は %2 です。ラベルは一つにつき数が 1 個か 10 個 (one-hot) です</translation>
    </message>
    <message>
        <source>%1 claims more elements than memory can address</source>
        <translation type="unfinished">%1 の要素の数が、メモリで扱える数を超えることになっています</translation>
    </message>
    <message numerus="yes">
        <source>%1 claims %n bytes, but holds %2</source>
        <comment>%1 claims %n byte, but holds %2</comment>
        <translation type="unfinished">
            <numerusform>%1 は %n バイトあることになっていますが、%2 バイトしかありません</numerusform>
        </translation>
    </message>
    <message>
        <source>there are 784 pixels in a line, but no label; digits without labels teach nothing</source>
        <translation type="unfinished">一行に画素が 784 ありますが、ラベルがありません。ラベルのない数字では何も教えられません</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels, and these are pictures of %2 x %2</source>
        <translation type="unfinished">一行に値が %1 個あります。数字には 785 個、ラベルと 28 x 28 画素が必要ですが、これは %2 x %2 の画像です</translation>
    </message>
    <message>
        <source>a line has %1 values; a digit has 785, its label and 28 x 28 pixels</source>
        <translation type="unfinished">一行に値が %1 個あります。数字には 785 個、ラベルと 28 x 28 画素が必要です</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished">%1：行 %2：%3</translation>
    </message>
    <message>
        <source>there are no labels in it</source>
        <translation type="unfinished">ラベルがありません</translation>
    </message>
    <message>
        <source>these are no labels: a line should have one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">これはラベルではありません。一行に 0～9 の数字が一つか、数が 10 個 (one-hot) 必要です</translation>
    </message>
    <message>
        <source>it has another number of values than the first line</source>
        <translation type="unfinished">値の数が最初の行と異なります</translation>
    </message>
    <message>
        <source>there are more labels than %1</source>
        <translation type="unfinished">ラベルが %1 個を超えています</translation>
    </message>
    <message>
        <source>value %1, %2, is not a number</source>
        <translation type="unfinished">値 %1（%2）は数ではありません</translation>
    </message>
    <message>
        <source>the pixels were put into the order of their numbers in the header</source>
        <translation type="unfinished">画素を見出しの番号の順に並べ替えました</translation>
    </message>
    <message numerus="yes">
        <source>it has %n values instead of %1, as the first line has</source>
        <comment>it has %n value instead of %1, as the first line has</comment>
        <translation type="unfinished">
            <numerusform>値が %n 個ありますが、最初の行と同じ %1 個が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more digits than %1</source>
        <translation type="unfinished">数字が %1 個を超えています</translation>
    </message>
    <message>
        <source>the header names no label</source>
        <translation type="unfinished">見出しにラベルの名前がありません</translation>
    </message>
    <message>
        <source>no header names the columns</source>
        <translation type="unfinished">列に名前を付ける見出しがありません</translation>
    </message>
    <message>
        <source>%1: the first ten were read as the labels</source>
        <translation type="unfinished">%1：最初の 10 列をラベルとして読みました</translation>
    </message>
    <message>
        <source>%1: the last ten were read as the labels</source>
        <translation type="unfinished">%1：最後の 10 列をラベルとして読みました</translation>
    </message>
    <message>
        <source>%1: the first was read as the labels</source>
        <translation type="unfinished">%1：最初の列をラベルとして読みました</translation>
    </message>
    <message>
        <source>%1: the last was read as the labels</source>
        <translation type="unfinished">%1：最後の列をラベルとして読みました</translation>
    </message>
    <message>
        <source>neither the first ten nor the last ten values of the lines are a label (one 1 and nine 0)</source>
        <translation type="unfinished">各行の最初の 10 個の値も最後の 10 個の値もラベル（1 が一つと 0 が九つ）ではありません</translation>
    </message>
    <message>
        <source>neither the first nor the last value of the lines is a label 0-9</source>
        <translation type="unfinished">各行の最初の値も最後の値も 0～9 のラベルではありません</translation>
    </message>
    <message>
        <source>there are more real numbers than Engram reads</source>
        <translation type="unfinished">Engram が読める数を超える実数があります</translation>
    </message>
    <message>
        <source>of its ten numbers for the label one should be 1 and the others 0</source>
        <translation type="unfinished">ラベルの 10 個の数のうち一つが 1、ほかが 0 でなければなりません</translation>
    </message>
    <message>
        <source>there are no digits in it</source>
        <translation type="unfinished">数字がありません</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes</source>
        <translation type="unfinished">IDX ファイルは 2 つのゼロのバイトで始まります</translation>
    </message>
    <message>
        <source>the IDX element type %1 is not one of numbers (8 to 14)</source>
        <translation type="unfinished">IDX の要素の型 %1 は数の型 (8～14) ではありません</translation>
    </message>
    <message>
        <source>an IDX file of %1 dimensions is neither pictures (3) nor labels (1)</source>
        <translation type="unfinished">%1 次元の IDX ファイルは画像 (3) でもラベル (1) でもありません</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2 x %3 (colour?), not 28 x 28</source>
        <translation type="unfinished">画像が 28 x 28 ではなく %1 x %2 x %3（カラー？）です</translation>
    </message>
    <message>
        <source>the pictures are %1 x %2, not 28 x 28</source>
        <translation type="unfinished">画像が 28 x 28 ではなく %1 x %2 です</translation>
    </message>
    <message>
        <source>rows of %1 numbers are neither pictures (784) nor labels (1, or 10 one-hot, or %2 as QMNIST&apos;s)</source>
        <translation type="unfinished">一行が %1 個の数では、画像 (784) でもラベル（1、one-hot なら 10、QMNIST なら %2）でもありません</translation>
    </message>
    <message>
        <source>it claims %1 digits, more than %2</source>
        <translation type="unfinished">数字が %1 個あることになっていて、%2 個を超えています</translation>
    </message>
    <message>
        <source>it claims %1 bytes, more than Engram reads of such numbers</source>
        <translation type="unfinished">%1 バイトあることになっていて、このような数について Engram が読める量を超えています</translation>
    </message>
    <message>
        <source>there are more bytes than the IDX header says</source>
        <translation type="unfinished">IDX のヘッダーが示すより多くのバイトがあります</translation>
    </message>
    <message>
        <source>not a numpy array: it does not begin with the bytes of a .npy file</source>
        <translation type="unfinished">NumPy の配列ではありません。.npy ファイルの先頭のバイトで始まっていません</translation>
    </message>
    <message>
        <source>a .npy file of version %1.%2; versions 1.0 to 3.0 can be read</source>
        <translation type="unfinished">バージョン %1.%2 の .npy ファイルです。読めるのはバージョン 1.0～3.0 です</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation type="unfinished">ヘッダーが途中で切れています</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation type="unfinished">ヘッダーが %1 バイトあることになっています</translation>
    </message>
    <message>
        <source>an array of records; only plain numbers can be read</source>
        <translation type="unfinished">レコードの配列です。読めるのは単純な数だけです</translation>
    </message>
    <message>
        <source>its header is not the one dictionary of descr, fortran_order and shape that numpy writes</source>
        <translation type="unfinished">ヘッダーが、numpy の書く descr、fortran_order、shape だけの辞書ではありません</translation>
    </message>
    <message>
        <source>an array of Python objects, which is a pickle inside; only numbers can be read (array.astype(numpy.uint8))</source>
        <translation type="unfinished">Python オブジェクトの配列で、中身は pickle です。読めるのは数だけです (array.astype(numpy.uint8))</translation>
    </message>
    <message>
        <source>elements of type &apos;%1&apos;; only numbers can be read</source>
        <translation type="unfinished">要素の型が「%1」です。読めるのは数だけです</translation>
    </message>
    <message>
        <source>%1: array &apos;%2&apos;</source>
        <translation type="unfinished">%1：配列「%2」</translation>
    </message>
    <message>
        <source>%1 says the same as &apos;%2&apos;; there may be only one of them</source>
        <translation type="unfinished">%1 は「%2」と同じ意味です。どちらか一つだけにしてください</translation>
    </message>
    <message>
        <source>%1: no array is called x_train, y_train, train_images, ... ; there are: %2</source>
        <translation type="unfinished">%1：x_train、y_train、train_images、... という名前の配列がありません。あるもの：%2</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no pictures beside it</source>
        <translation type="unfinished">%1：「%2」に対応する画像がありません</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no labels beside it</source>
        <translation type="unfinished">%1：「%2」に対応するラベルがありません</translation>
    </message>
    <message>
        <source>a cell or row is repeated %1 times</source>
        <translation type="unfinished">セルか行が %1 回繰り返されています</translation>
    </message>
    <message>
        <source>cell %1 is a formula that was saved without its value; open the sheet in a spreadsheet program and save it</source>
        <translation type="unfinished">セル %1 は値なしで保存された数式です。表計算ソフトでシートを開いて保存してください</translation>
    </message>
    <message>
        <source>this OpenDocument file is no spreadsheet but a text, a drawing or a presentation; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">この OpenDocument ファイルは表計算ではなく、文書、図形描画、プレゼンテーションのどれかです。フォントシートは表計算ファイル（.ods または .xlsx）です</translation>
    </message>
    <message>
        <source>the OpenDocument spreadsheet has no sheet in it</source>
        <translation type="unfinished">OpenDocument の表計算にシートがありません</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished">読み取りはキャンセルされました</translation>
    </message>
    <message>
        <source>%1 take more memory than Engram gives them</source>
        <translation type="unfinished">%1 に必要なメモリが、Engram の上限を超えています</translation>
    </message>
    <message>
        <source>%1 are nested too deep</source>
        <translation type="unfinished">%1 の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>%1 are lists of different lengths</source>
        <translation type="unfinished">%1 が長さの異なるリストになっています</translation>
    </message>
    <message>
        <source>%1 are not all numbers</source>
        <translation type="unfinished">%1 に数でないものがあります</translation>
    </message>
    <message>
        <source>%1 are not all arrays of numbers</source>
        <translation type="unfinished">%1 に数の配列でないものがあります</translation>
    </message>
    <message>
        <source>%1 are arrays of different shapes or types</source>
        <translation type="unfinished">%1 が形や型の異なる配列になっています</translation>
    </message>
    <message>
        <source>%1 are neither an array nor lists of numbers</source>
        <translation type="unfinished">%1 は配列でも数のリストでもありません</translation>
    </message>
    <message>
        <source>%1, label %2: it is no digit 0-9</source>
        <translation type="unfinished">%1、ラベル %2：0～9 の数字ではありません</translation>
    </message>
    <message>
        <source>the pickle goes on for too long</source>
        <translation type="unfinished">pickle が長すぎます</translation>
    </message>
    <message>
        <source>a value goes on beyond the end of its frame</source>
        <translation type="unfinished">値がフレームの終わりを越えて続いています</translation>
    </message>
    <message>
        <source>the pickle&apos;s values take more memory than Engram gives them</source>
        <translation type="unfinished">pickle の値に必要なメモリが、Engram の上限を超えています</translation>
    </message>
    <message>
        <source>a whole number is beyond 64 bits</source>
        <translation type="unfinished">整数が 64 ビットを超えています</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation type="unfinished">数が数として読めません</translation>
    </message>
    <message>
        <source>pickle protocol %1 is unknown; 0-5 are read</source>
        <translation type="unfinished">pickle のプロトコル %1 は未知のものです。読めるのは 0～5 です</translation>
    </message>
    <message>
        <source>a module or a name is not a text</source>
        <translation type="unfinished">モジュールか名前がテキストではありません</translation>
    </message>
    <message>
        <source>the pickle ends with %1 values instead of one</source>
        <translation type="unfinished">pickle の終わりに値が 1 個ではなく %1 個あります</translation>
    </message>
    <message>
        <source>the pickle ends before its frame does</source>
        <translation type="unfinished">pickle がフレームより先に終わっています</translation>
    </message>
    <message>
        <source>something follows the end of the pickle</source>
        <translation type="unfinished">pickle の終わりの後ろに何かあります</translation>
    </message>
    <message>
        <source>the pickle piles up too many values</source>
        <translation type="unfinished">pickle が積み上げる値が多すぎます</translation>
    </message>
    <message>
        <source>the pickle takes a value that is not there</source>
        <translation type="unfinished">pickle が、存在しない値を取り出そうとしています</translation>
    </message>
    <message>
        <source>the pickle is nested too deep</source>
        <translation type="unfinished">pickle の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the pickle takes a mark that is not there</source>
        <translation type="unfinished">pickle が、存在しないマークを取り出そうとしています</translation>
    </message>
    <message>
        <source>a whole number is not one, or is beyond 64 bits</source>
        <translation type="unfinished">整数が整数として読めないか、64 ビットを超えています</translation>
    </message>
    <message>
        <source>a value claims %1 bytes, more than Engram reads</source>
        <translation type="unfinished">値が %1 バイトあることになっていて、Engram が読める量を超えています</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8</source>
        <translation type="unfinished">テキストが正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>items are appended to something that is not a list</source>
        <translation type="unfinished">リストではないものに項目が追加されています</translation>
    </message>
    <message>
        <source>items are set in something that is not a dict, or a key has no value</source>
        <translation type="unfinished">dict ではないものに項目が設定されているか、値のないキーがあります</translation>
    </message>
    <message>
        <source>the pickle remembers more values than a data set has</source>
        <translation type="unfinished">pickle が覚えておく値が、データセットにある数を超えています</translation>
    </message>
    <message>
        <source>the pickle numbers what it remembers in no order</source>
        <translation type="unfinished">pickle が覚えておく値の番号に順序がありません</translation>
    </message>
    <message>
        <source>the pickle recalls value %1, which it has not remembered</source>
        <translation type="unfinished">pickle が、覚えていない値 %1 を呼び出しています</translation>
    </message>
    <message>
        <source>the number of a remembered value is not one</source>
        <translation type="unfinished">覚えておく値の番号が番号として読めません</translation>
    </message>
    <message>
        <source>a frame begins inside another</source>
        <translation type="unfinished">フレームの中で別のフレームが始まっています</translation>
    </message>
    <message>
        <source>a frame claims to be longer than any file</source>
        <translation type="unfinished">フレームが、どのファイルよりも長いことになっています</translation>
    </message>
    <message>
        <source>an array&apos;s type is not a numpy.dtype</source>
        <translation type="unfinished">配列の型が numpy.dtype ではありません</translation>
    </message>
    <message>
        <source>an array&apos;s shape is not a tuple</source>
        <translation type="unfinished">配列の形が tuple ではありません</translation>
    </message>
    <message>
        <source>an array has more than 32 dimensions</source>
        <translation type="unfinished">配列の次元が 32 を超えています</translation>
    </message>
    <message>
        <source>an array&apos;s dimension is not a whole number from 0 up</source>
        <translation type="unfinished">配列の次元が 0 以上の整数ではありません</translation>
    </message>
    <message>
        <source>an array of Python values is not one list of them</source>
        <translation type="unfinished">Python の値の配列が、それらの一つのリストになっていません</translation>
    </message>
    <message>
        <source>an array&apos;s content is not bytes</source>
        <translation type="unfinished">配列の中身が bytes ではありません</translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished">配列</translation>
    </message>
    <message>
        <source>_reconstruct is given something else than numpy gives it</source>
        <translation type="unfinished">_reconstruct に渡されたものが、numpy の渡すものと異なります</translation>
    </message>
    <message>
        <source>numpy.dtype is given something else than numpy gives it</source>
        <translation type="unfinished">numpy.dtype に渡されたものが、numpy の渡すものと異なります</translation>
    </message>
    <message>
        <source>an array&apos;s elements are not numbers of a plain type</source>
        <translation type="unfinished">配列の要素が単純な型の数ではありません</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is given something else than numpy gives it</source>
        <translation type="unfinished">numpy の scalar に渡されたものが、numpy の渡すものと異なります</translation>
    </message>
    <message>
        <source>a number has too many or too few bytes</source>
        <translation type="unfinished">数のバイトが多すぎるか少なすぎます</translation>
    </message>
    <message>
        <source>an array&apos;s order of axes is not one</source>
        <translation type="unfinished">配列の軸の順序が正しい順序になっていません</translation>
    </message>
    <message>
        <source>the values take more memory than Engram gives them</source>
        <translation type="unfinished">値に必要なメモリが、Engram の上限を超えています</translation>
    </message>
    <message>
        <source>the values take more memory than there is</source>
        <translation type="unfinished">値に必要なメモリが足りません</translation>
    </message>
    <message>
        <source>_frombuffer is given something else than numpy gives it</source>
        <translation type="unfinished">_frombuffer に渡されたものが、numpy の渡すものと異なります</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor F nor K with its axes</source>
        <translation type="unfinished">配列の順序が C、F、軸付きの K のどれでもありません</translation>
    </message>
    <message>
        <source>_frombuffer is given Python values instead of bytes</source>
        <translation type="unfinished">_frombuffer に bytes ではなく Python の値が渡されています</translation>
    </message>
    <message>
        <source>a text is encoded in another way than latin1</source>
        <translation type="unfinished">テキストの文字コードが latin1 ではありません</translation>
    </message>
    <message>
        <source>a text holds characters that latin1 has not</source>
        <translation type="unfinished">テキストに latin1 にない文字があります</translation>
    </message>
    <message>
        <source>bytes is given something else than Python gives it</source>
        <translation type="unfinished">bytes に渡されたものが、Python の渡すものと異なります</translation>
    </message>
    <message>
        <source>an array is filled twice</source>
        <translation type="unfinished">配列に二度値が入れられています</translation>
    </message>
    <message numerus="yes">
        <source>an array&apos;s state has %n parts</source>
        <comment>an array&apos;s state has %n part</comment>
        <translation type="unfinished">
            <numerusform>配列の状態に部分が %n 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>an array&apos;s state has an unknown version</source>
        <translation type="unfinished">配列の状態のバージョンが不明です</translation>
    </message>
    <message>
        <source>an array&apos;s order is neither C nor Fortran</source>
        <translation type="unfinished">配列の順序が C でも Fortran でもありません</translation>
    </message>
    <message>
        <source>a numpy.dtype is changed after it was set or used</source>
        <translation type="unfinished">numpy.dtype が、設定または使用された後で変更されています</translation>
    </message>
    <message>
        <source>a numpy.dtype is not one of plain numbers</source>
        <translation type="unfinished">numpy.dtype が単純な数の型ではありません</translation>
    </message>
    <message>
        <source>a numpy.dtype has an unknown byte order</source>
        <translation type="unfinished">numpy.dtype のバイト順が不明です</translation>
    </message>
    <message>
        <source>a numpy.dtype of several bytes has no byte order</source>
        <translation type="unfinished">数バイトの numpy.dtype にバイト順がありません</translation>
    </message>
    <message>
        <source>something that is not a known function is called</source>
        <translation type="unfinished">既知の関数ではないものが呼び出されています</translation>
    </message>
    <message>
        <source>a call&apos;s arguments are not a tuple</source>
        <translation type="unfinished">呼び出しの引数が tuple ではありません</translation>
    </message>
    <message>
        <source>_codecs.encode is given something else than Python gives it</source>
        <translation type="unfinished">_codecs.encode に渡されたものが、Python の渡すものと異なります</translation>
    </message>
    <message>
        <source>numpy.ndarray is called, which numpy&apos;s pickles never do</source>
        <translation type="unfinished">numpy の pickle では呼び出されない numpy.ndarray が呼び出されています</translation>
    </message>
    <message>
        <source>something that is neither an array nor a numpy.dtype is given a state</source>
        <translation type="unfinished">配列でも numpy.dtype でもないものに状態が与えられています</translation>
    </message>
    <message>
        <source>a state is not a tuple</source>
        <translation type="unfinished">状態が tuple ではありません</translation>
    </message>
    <message>
        <source>the pickle uses %1, which no data set needs</source>
        <translation type="unfinished">pickle が、データセットに必要のない %1 を使っています</translation>
    </message>
    <message>
        <source>%1 is not an opcode of a pickle</source>
        <translation type="unfinished">%1 は pickle のオペコードではありません</translation>
    </message>
    <message>
        <source>the pickle holds PyTorch&apos;s %1; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">pickle に PyTorch の %1 が入っています。配列を numpy.savez(FILE, x_train=..., y_train=...) で保存してください</translation>
    </message>
    <message>
        <source>the pickle holds %1, which only that package understands; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">pickle に %1 が入っていて、そのパッケージでしか扱えません。配列を numpy.savez(FILE, x_train=..., y_train=...) で保存してください</translation>
    </message>
    <message>
        <source>the pickle asks for %1, which is not needed to read digits and is never run</source>
        <translation type="unfinished">pickle が %1 を求めていますが、数字を読むのに必要がないため、決して実行されません</translation>
    </message>
    <message>
        <source>the dict has more keys than a data set has</source>
        <translation type="unfinished">dict のキーが、データセットにある数を超えています</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; comes twice in a dict; one of the two would be lost</source>
        <translation type="unfinished">dict にキー「%1」が二度出てきます。二つのうち一つが失われてしまいます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">「%1」は別のキーと同じ意味です。どちらか一つだけにしてください</translation>
    </message>
    <message>
        <source>%1 takes more memory than Engram gives it</source>
        <translation type="unfinished">%1 に必要なメモリが、Engram の上限を超えています</translation>
    </message>
    <message>
        <source>%1 has pictures, but no labels</source>
        <translation type="unfinished">%1 には画像がありますが、ラベルがありません</translation>
    </message>
    <message>
        <source>%1 has labels, but no pictures</source>
        <translation type="unfinished">%1 にはラベルがありますが、画像がありません</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished">%1 の画像</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation type="unfinished">%1 のラベル</translation>
    </message>
    <message>
        <source>%1: the pickle holds no data set; expected ((train_x, train_y), (test_x, test_y)), three such pairs, or a dict with names like x_train and y_train</source>
        <translation type="unfinished">%1：pickle にデータセットがありません。((train_x, train_y), (test_x, test_y))、このような組が三つ、または x_train や y_train のような名前の dict が必要です</translation>
    </message>
    <message>
        <source>a broken escape in a string</source>
        <translation type="unfinished">文字列のエスケープが壊れています</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation type="unfinished">文字列の終わりの引用符がありません</translation>
    </message>
    <message>
        <source>a broken escape in a text</source>
        <translation type="unfinished">テキストのエスケープが壊れています</translation>
    </message>
    <message>
        <source>the file ends in the middle of a string</source>
        <translation type="unfinished">ファイルが文字列の途中で終わっています</translation>
    </message>
    <message>
        <source>a string is larger than Engram reads</source>
        <translation type="unfinished">文字列が、Engram が読める長さを超えています</translation>
    </message>
    <message>
        <source>a string without quotes</source>
        <translation type="unfinished">文字列に引用符がありません</translation>
    </message>
    <message>
        <source>something follows the closing quote of a string</source>
        <translation type="unfinished">文字列の終わりの引用符の後ろに何かあります</translation>
    </message>
    <message>
        <source>%1: a damaged BMP picture: %2</source>
        <translation type="unfinished">%1：BMP 画像が壊れています：%2</translation>
    </message>
    <message>
        <source>the file ends at byte %1 inside the picture</source>
        <translation type="unfinished">画像の途中、バイト %1 でファイルが終わっています</translation>
    </message>
    <message>
        <source>its header has %1 bytes, which no kind of BMP has</source>
        <translation type="unfinished">ヘッダーが %1 バイトですが、そのような BMP はありません</translation>
    </message>
    <message>
        <source>its sides are not from 1 up</source>
        <translation type="unfinished">辺の長さが 1 以上ではありません</translation>
    </message>
    <message>
        <source>%1: a BMP of %2 bits a pixel, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1：1 画素 %2 ビットの BMP で、Engram では読めません。PNG で保存してください</translation>
    </message>
    <message>
        <source>run lengths and its bits a pixel do not go together</source>
        <translation type="unfinished">ランレングス圧縮と 1 画素のビット数が合いません</translation>
    </message>
    <message>
        <source>%1: a BMP of run lengths may have at most 16 million pixels; save it as PNG</source>
        <translation type="unfinished">%1：ランレングス圧縮の BMP は 1600 万画素までです。PNG で保存してください</translation>
    </message>
    <message>
        <source>colour masks and its bits a pixel do not go together</source>
        <translation type="unfinished">色マスクと 1 画素のビット数が合いません</translation>
    </message>
    <message>
        <source>%1: a BMP of packing %2, which Engram does not read; save it as PNG</source>
        <translation type="unfinished">%1：圧縮方式 %2 の BMP で、Engram では読めません。PNG で保存してください</translation>
    </message>
    <message>
        <source>a colour mask has a gap</source>
        <translation type="unfinished">色マスクに隙間があります</translation>
    </message>
    <message>
        <source>a run leaves the picture</source>
        <translation type="unfinished">ランが画像からはみ出しています</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation type="unfinished">ヘッダーの内容が正しくありません</translation>
    </message>
    <message>
        <source>what follows is no part of a GIF</source>
        <translation type="unfinished">続くデータが GIF のものではありません</translation>
    </message>
    <message>
        <source>an extension makes no sense</source>
        <translation type="unfinished">拡張部分の内容が正しくありません</translation>
    </message>
    <message>
        <source>a later picture makes no sense</source>
        <translation type="unfinished">後の画像の内容が正しくありません</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation type="unfinished">画像がありません</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: the file ends at byte %2 inside the picture</source>
        <translation type="unfinished">%1：GIF 画像が壊れています：画像の途中、バイト %2 でファイルが終わっています</translation>
    </message>
    <message>
        <source>%1: a damaged GIF picture: byte %2: %3</source>
        <translation type="unfinished">%1：GIF 画像が壊れています：バイト %2：%3</translation>
    </message>
    <message>
        <source>a picture&apos;s description makes no sense</source>
        <translation type="unfinished">画像の記述の内容が正しくありません</translation>
    </message>
    <message>
        <source>%1: an interlaced GIF may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1：インターレースの GIF は 1600 万画素までです。インターレースなしで保存してください</translation>
    </message>
    <message>
        <source>there is no table of its colours</source>
        <translation type="unfinished">色の表がありません</translation>
    </message>
    <message>
        <source>its pixels make no sense</source>
        <translation type="unfinished">画素の内容が正しくありません</translation>
    </message>
    <message>
        <source>it has more scans than a picture of its size needs</source>
        <translation type="unfinished">この大きさの画像に必要な数を超えるスキャンがあります</translation>
    </message>
    <message>
        <source>%1: a progressive JPEG of this size needs too much memory; save it as a baseline JPEG</source>
        <translation type="unfinished">%1：この大きさのプログレッシブ JPEG には多すぎるメモリが必要です。ベースライン JPEG で保存してください</translation>
    </message>
    <message>
        <source>%1: a damaged JPEG picture: %2</source>
        <translation type="unfinished">%1：JPEG 画像が壊れています：%2</translation>
    </message>
    <message>
        <source>%1: a photograph of %2 x %3 pixels is too large; at most 250 megapixels are read</source>
        <translation type="unfinished">%1：%2 x %3 画素の写真は大きすぎます。読めるのは 2 億 5000 万画素までです</translation>
    </message>
    <message>
        <source>%1: a picture file may have at most 128 MiB</source>
        <translation type="unfinished">%1：画像ファイルは 128 MiB までです</translation>
    </message>
    <message>
        <source>a HEIC photograph</source>
        <translation type="unfinished">HEIC の写真</translation>
    </message>
    <message>
        <source>a HEIF picture</source>
        <translation type="unfinished">HEIF の画像</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation type="unfinished">AVIF の画像</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished">TIFF の画像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished">PDF 文書です</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation type="unfinished">Photoshop の画像</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished">JPEG XL の画像</translation>
    </message>
    <message>
        <source>a GIMP picture</source>
        <translation type="unfinished">GIMP の画像</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished">SVG の図</translation>
    </message>
    <message>
        <source>%1: the picture has no pixels (%2)</source>
        <translation type="unfinished">%1：画像に画素がありません（%2）</translation>
    </message>
    <message>
        <source>%1: a picture of %2 pixels is too large; at most 10000 x 10000 are read</source>
        <translation type="unfinished">%1：%2 画素の画像は大きすぎます。読めるのは 10000 x 10000 までです</translation>
    </message>
    <message>
        <source>%1: %2, which Engram does not read; save it as PNG or JPEG</source>
        <translation type="unfinished">%1：%2は Engram では読めません。PNG か JPEG で保存してください</translation>
    </message>
    <message>
        <source>%1: not a picture that Engram reads (JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM)</source>
        <translation type="unfinished">%1：Engram が読める画像 (JPEG、PNG、WebP、BMP、GIF、PBM、PGM、PPM) ではありません</translation>
    </message>
    <message>
        <source>%1: a damaged PNG picture: %2</source>
        <translation type="unfinished">%1：PNG 画像が壊れています：%2</translation>
    </message>
    <message>
        <source>it could not be decoded</source>
        <translation type="unfinished">デコードできませんでした</translation>
    </message>
    <message>
        <source>%1: an interlaced PNG may have at most 16 million pixels; save it without interlacing</source>
        <translation type="unfinished">%1：インターレースの PNG は 1600 万画素までです。インターレースなしで保存してください</translation>
    </message>
    <message>
        <source>A picture could not be written as PNG: %1</source>
        <translation type="unfinished">画像を PNG として書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation type="unfinished">%1 は数が大きすぎます</translation>
    </message>
    <message>
        <source>there should be %1</source>
        <translation type="unfinished">ここには%1が必要です</translation>
    </message>
    <message>
        <source>there should be a 0 or a 1</source>
        <translation type="unfinished">ここには 0 か 1 が必要です</translation>
    </message>
    <message>
        <source>%1: byte %2: in a PNM picture, %3</source>
        <translation type="unfinished">%1：バイト %2：PNM 画像で、%3</translation>
    </message>
    <message>
        <source>a width</source>
        <translation type="unfinished">幅</translation>
    </message>
    <message>
        <source>a height</source>
        <translation type="unfinished">高さ</translation>
    </message>
    <message>
        <source>a greatest level</source>
        <translation type="unfinished">最大のレベル</translation>
    </message>
    <message>
        <source>the greatest level must be from 1 to 65535</source>
        <translation type="unfinished">最大のレベルは 1～65535 でなければなりません</translation>
    </message>
    <message>
        <source>a level is above the greatest</source>
        <translation type="unfinished">最大を超えるレベルがあります</translation>
    </message>
    <message>
        <source>a level</source>
        <translation type="unfinished">レベル</translation>
    </message>
    <message>
        <source>white space should end the header</source>
        <translation type="unfinished">ヘッダーの終わりには空白文字が必要です</translation>
    </message>
    <message numerus="yes">
        <source>the file ends, %n bytes before its last pixel</source>
        <comment>the file ends, %n byte before its last pixel</comment>
        <translation type="unfinished">
            <numerusform>最後の画素より %n バイト手前でファイルが終わっています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a damaged WebP picture: %2</source>
        <translation type="unfinished">%1：WebP 画像が壊れています：%2</translation>
    </message>
    <message>
        <source>the file ends, %1 bytes before its end</source>
        <translation type="unfinished">終わりより %1 バイト手前でファイルが切れています</translation>
    </message>
    <message>
        <source>%1: an animated WebP; save one of its pictures as PNG</source>
        <translation type="unfinished">%1：アニメーション WebP です。その画像の一つを PNG で保存してください</translation>
    </message>
    <message>
        <source>%1: a WebP may have at most 40 million pixels; save it smaller, or as JPEG or PNG</source>
        <translation type="unfinished">%1：WebP は 4000 万画素までです。小さくして保存するか、JPEG か PNG で保存してください</translation>
    </message>
    <message>
        <source>its pixels are cut off or make no sense</source>
        <translation type="unfinished">画素が途中で切れているか、内容が正しくありません</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished">セル %1</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation type="unfinished">%1 が二度出てきます</translation>
    </message>
    <message>
        <source>%1 holds %2, where no label stands; has a digit a column too many or too few?</source>
        <translation type="unfinished">%1 に %2 がありますが、ここはラベルの場所ではありません。列が多すぎるか少なすぎる数字はありませんか？</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the columns stand; has the digit %2 a row too many?</source>
        <translation type="unfinished">%1 に 0 がありますが、ここは列の番号の場所です。数字 %2 の行が一つ多くありませんか？</translation>
    </message>
    <message>
        <source>%1 holds 0, where the numbers of the rows stand; has the digit %2 a column too many?</source>
        <translation type="unfinished">%1 に 0 がありますが、ここは行の番号の場所です。数字 %2 の列が一つ多くありませんか？</translation>
    </message>
    <message>
        <source>%1 is the label of the digit %2, but holds %3; the digits of a font sheet stand in the order 0 to 4 and 5 to 9</source>
        <translation type="unfinished">%1 は数字 %2 のラベルですが、%3 が入っています。フォントシートの数字は 0～4、5～9 の順に並びます</translation>
    </message>
    <message>
        <source>%1 holds %2; a cell of a digit is 0 or 1</source>
        <translation type="unfinished">%1 に %2 が入っています。数字のセルは 0 か 1 です</translation>
    </message>
    <message>
        <source>row %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">数字 %2 の行 %1（セル %3～%4）が空白です。インクがない場合は、セルに 0 を書いてください</translation>
    </message>
    <message>
        <source>column %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink</source>
        <translation type="unfinished">数字 %2 の列 %1（セル %3～%4）が空白です。インクがない場合は、セルに 0 を書いてください</translation>
    </message>
    <message>
        <source>%1 and the next four labels are blank; a font sheet has the digits 0 to 4 over row 2 and 5 to 9 over row 32</source>
        <translation type="unfinished">%1 と続く 4 つのラベルが空白です。フォントシートでは、行 2 の上に数字 0～4、行 32 の上に数字 5～9 があります</translation>
    </message>
    <message>
        <source>the digit %1 is missing: cells %2 to %3 are blank</source>
        <translation type="unfinished">数字 %1 がありません：セル %2～%3 が空白です</translation>
    </message>
    <message>
        <source>not a file that Engram knows, and not a font sheet: that would begin with a line &apos;name: ...&apos;</source>
        <translation type="unfinished">Engram の知っているファイルでもフォントシートでもありません（フォントシートは &apos;name: ...&apos; の行で始まります）</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: %4</source>
        <translation type="unfinished">%1：行 %2、列 %3：%4</translation>
    </message>
    <message>
        <source>here should be a header line or &apos;digit 0&apos;</source>
        <translation type="unfinished">ここにはヘッダーの行か &apos;digit 0&apos; が必要です</translation>
    </message>
    <message>
        <source>a header line is &apos;name: ...&apos;, &apos;source: ...&apos; or &apos;licence: ...&apos;</source>
        <translation type="unfinished">ヘッダーの行は &apos;name: ...&apos;、&apos;source: ...&apos;、&apos;licence: ...&apos; のどれかです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes twice</source>
        <translation type="unfinished">「%1」が二度出てきます</translation>
    </message>
    <message>
        <source>the %1 holds characters that are not text</source>
        <translation type="unfinished">%1 に、テキストではない文字があります</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished">名前がありません</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has more than 200 bytes</source>
        <translation type="unfinished">名前「%1」が 200 バイトを超えています</translation>
    </message>
    <message>
        <source>row %1 of digit %2</source>
        <translation type="unfinished">数字 %2 の行 %1</translation>
    </message>
    <message>
        <source>the sheet ends at %1</source>
        <translation type="unfinished">シートが%1 で終わっています</translation>
    </message>
    <message>
        <source>%1 holds something that is neither &apos;#&apos; (ink) nor &apos;.&apos; (paper)</source>
        <translation type="unfinished">%1 に &apos;#&apos;（インク）でも &apos;.&apos;（紙）でもないものがあります</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n characters instead of %2</source>
        <comment>%1 has %n character instead of %2</comment>
        <translation type="unfinished">
            <numerusform>%1 は %2 文字でなければなりませんが、%n 文字あります</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet ends before &apos;%1&apos;</source>
        <translation type="unfinished">シートが「%1」の前で終わっています</translation>
    </message>
    <message>
        <source>here should be the line &apos;%1&apos;</source>
        <translation type="unfinished">ここには「%1」の行が必要です</translation>
    </message>
    <message>
        <source>something comes behind digit 9</source>
        <translation type="unfinished">digit 9 の後ろに何かあります</translation>
    </message>
    <message>
        <source>a font sheet needs a name</source>
        <translation type="unfinished">フォントシートには名前が必要です</translation>
    </message>
    <message>
        <source>%1: more than 1 MiB of text is not a font sheet</source>
        <translation type="unfinished">%1：1 MiB を超えるテキストはフォントシートではありません</translation>
    </message>
    <message>
        <source>%1: byte %2: the text is not UTF-8</source>
        <translation type="unfinished">%1：バイト %2：テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>%1 refers to shared texts, but the workbook has none</source>
        <translation type="unfinished">%1 が共有テキストを参照していますが、ブックに共有テキストがありません</translation>
    </message>
    <message>
        <source>%1 refers to a shared text that is not there</source>
        <translation type="unfinished">%1 が、存在しない共有テキストを参照しています</translation>
    </message>
    <message>
        <source>a row is called &apos;%1&apos;</source>
        <translation type="unfinished">行の名前が「%1」になっています</translation>
    </message>
    <message>
        <source>a cell is called &apos;%1&apos;, which is no cell of a spreadsheet</source>
        <translation type="unfinished">セルの名前が「%1」になっていますが、表計算にそのようなセルはありません</translation>
    </message>
    <message>
        <source>cell %1 stands in row %2</source>
        <translation type="unfinished">セル %1 が行 %2 にあります</translation>
    </message>
    <message>
        <source>%1 is a formula that was saved without its value; open the workbook in a spreadsheet program and save it</source>
        <translation type="unfinished">%1 は値なしで保存された数式です。表計算ソフトでブックを開いて保存してください</translation>
    </message>
    <message>
        <source>%1 holds the error %2</source>
        <translation type="unfinished">%1 にエラー %2 が入っています</translation>
    </message>
    <message>
        <source>%1 holds a value of the type &apos;%2&apos;</source>
        <translation type="unfinished">%1 に「%2」型の値が入っています</translation>
    </message>
    <message>
        <source>two parts of the workbook are called &apos;%1&apos;</source>
        <translation type="unfinished">ブックの二つのパートの名前がどちらも「%1」です</translation>
    </message>
    <message>
        <source>the workbook refers to a part &apos;%1&apos; that is not there</source>
        <translation type="unfinished">ブックが、存在しないパート「%1」を参照しています</translation>
    </message>
    <message>
        <source>the workbook has no sheets</source>
        <translation type="unfinished">ブックにシートがありません</translation>
    </message>
    <message>
        <source>the sheet %1 is not among the worksheets of the workbook</source>
        <translation type="unfinished">シート %1 がブックのワークシートの中にありません</translation>
    </message>
    <message>
        <source>the sheet %1 is said to be outside the file</source>
        <translation type="unfinished">シート %1 がファイルの外にあることになっています</translation>
    </message>
    <message>
        <source>the name of the font, %1, has more than 200 bytes</source>
        <translation type="unfinished">フォントの名前 %1 が 200 バイトを超えています</translation>
    </message>
    <message>
        <source>the zip archive is not a spreadsheet: it names no workbook</source>
        <translation type="unfinished">zip アーカイブは表計算ファイルではありません：ブックがありません</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not UTF-8</source>
        <translation type="unfinished">「%2」のバイト %1 が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 2,000,000 elements or attributes</source>
        <translation type="unfinished">「%1」の要素か属性が 2,000,000 個を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a document type declaration; such files are not opened</source>
        <translation type="unfinished">「%1」に文書型宣言があります。そのようなファイルは開きません</translation>
    </message>
    <message>
        <source>byte %1 of &apos;%2&apos; is not XML: %3</source>
        <translation type="unfinished">「%2」のバイト %1 が XML ではありません：%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a %2 part</source>
        <translation type="unfinished">「%1」は %2 のパートではありません</translation>
    </message>
    <message>
        <source>%1: not a readable zip archive: %2</source>
        <translation type="unfinished">%1：zip アーカイブを読めません：%2</translation>
    </message>
    <message>
        <source>%1: the zip directory can be read in two ways</source>
        <translation type="unfinished">%1：zip のディレクトリが二通りに読めます</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not in the archive</source>
        <translation type="unfinished">%1：「%2」がアーカイブにありません</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be inflated: %3</source>
        <translation type="unfinished">%1：「%2」を展開できません：%3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit into memory</source>
        <translation type="unfinished">%1：「%2」がメモリに収まりません</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is longer than the zip directory says</source>
        <translation type="unfinished">%1：「%2」が zip のディレクトリの示す長さより長くなっています</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is shorter than the zip directory says</source>
        <translation type="unfinished">%1：「%2」が zip のディレクトリの示す長さより短くなっています</translation>
    </message>
    <message>
        <source>the zip archive has no end record: it is cut short or not a zip archive</source>
        <translation type="unfinished">zip アーカイブに終端レコードがありません：途中で切れているか、zip アーカイブではありません</translation>
    </message>
    <message>
        <source>the zip archive is split into several files</source>
        <translation type="unfinished">zip アーカイブがいくつものファイルに分割されています</translation>
    </message>
    <message>
        <source>the zip directory is not where the end record says</source>
        <translation type="unfinished">zip のディレクトリが、終端レコードの示す場所にありません</translation>
    </message>
    <message>
        <source>the zip archive has %1 members, more than %2</source>
        <translation type="unfinished">zip アーカイブのメンバーが %1 個あり、%2 個を超えています</translation>
    </message>
    <message>
        <source>the zip end record asks for a zip64 record that is not there</source>
        <translation type="unfinished">zip の終端レコードが求める zip64 レコードがありません</translation>
    </message>
    <message>
        <source>the zip directory is torn</source>
        <translation type="unfinished">zip のディレクトリが壊れています</translation>
    </message>
    <message>
        <source>the zip directory has a torn extra field</source>
        <translation type="unfinished">zip のディレクトリの追加フィールドが壊れています</translation>
    </message>
    <message>
        <source>a member of the zip archive has no proper name</source>
        <translation type="unfinished">zip アーカイブに、正しい名前のないメンバーがあります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted</source>
        <translation type="unfinished">「%1」は暗号化されています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is packed by method %2; only stored and deflated members can be read</source>
        <translation type="unfinished">「%1」は方式 %2 で圧縮されています。読めるのは無圧縮と deflate のメンバーだけです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stored, but its two sizes differ</source>
        <translation type="unfinished">「%1」は無圧縮ですが、二つのサイズが異なります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims %2 bytes, more than %3</source>
        <translation type="unfinished">「%1」は %2 バイトあることになっていて、%3 バイトを超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not where the zip directory says</source>
        <translation type="unfinished">「%1」が zip のディレクトリの示す場所にありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is cut short</source>
        <translation type="unfinished">「%1」が途中で切れています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a torn extra field</source>
        <translation type="unfinished">「%1」の追加フィールドが壊れています</translation>
    </message>
    <message>
        <source>the local header of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">「%1」のローカルヘッダーが zip のディレクトリと合いません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs into the zip directory</source>
        <translation type="unfinished">「%1」が zip のディレクトリに食い込んでいます</translation>
    </message>
    <message>
        <source>the data descriptor of &apos;%1&apos; disagrees with the zip directory</source>
        <translation type="unfinished">「%1」のデータ記述子が zip のディレクトリと合いません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; overlaps &apos;%2&apos;</source>
        <translation type="unfinished">「%1」が「%2」と重なっています</translation>
    </message>
    <message>
        <source>two members of the zip archive are called &apos;%1&apos;</source>
        <translation type="unfinished">zip アーカイブの二つのメンバーの名前がどちらも「%1」です</translation>
    </message>
    <message>
        <source>the zip archive claims more than %1 bytes</source>
        <translation type="unfinished">zip アーカイブが %1 バイトを超えることになっています</translation>
    </message>
    <message>
        <source>the zip directory holds more than the end record says</source>
        <translation type="unfinished">zip のディレクトリに、終端レコードの示すより多くのものがあります</translation>
    </message>
    <message>
        <source>the zip archive could not be made: %1</source>
        <translation type="unfinished">zip アーカイブを作成できませんでした：%1</translation>
    </message>
    <message>
        <source>memory is exhausted</source>
        <translation type="unfinished">メモリが尽きました</translation>
    </message>
    <message>
        <source>There is no preset called %1</source>
        <translation type="unfinished">%1 という名前のプリセットはありません</translation>
    </message>
    <message>
        <source>The learning curve stopped</source>
        <translation type="unfinished">学習曲線の測定が止まりました</translation>
    </message>
    <message>
        <source>%1 has no training digits, or no test digits.</source>
        <translation type="unfinished">%1 には訓練用かテスト用の数字がありません。</translation>
    </message>
    <message>
        <source>There is nothing to measure: choose a preset or an agent.</source>
        <translation type="unfinished">測定するものがありません。プリセットかエージェントを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <comment>Opened %1, %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%1 を開きました（記憶 %Ln 個）</numerusform>
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
    <message>
        <source>An agent needs a name: type at least one character.</source>
        <translation type="unfinished">エージェントには名前が必要です。1 文字以上入力してください。</translation>
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
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <comment>Dropped the oldest %Ln state of the history</comment>
        <translation type="unfinished">
            <numerusform>履歴の最も古い状態 %Ln 個を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished">履歴のクリア</translation>
    </message>
    <message>
        <source>The history is empty; the memories are all there</source>
        <translation type="unfinished">履歴は空です。記憶はすべて残っています</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">やり直すものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <comment>Opened %1, %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>%1 を開きました（数字 %Ln 個）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <comment>%1; %Ln cell was repaired</comment>
        <translation type="unfinished">
            <numerusform>%1。%Ln 個のセルを修復しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1。%2</translation>
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
        <source>There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets.</source>
        <translation type="unfinished">テストするものがありません。「データセット」でテスト用の数字を持つもの（MNIST など）にチェックを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taught: %Ln digits were known already</source>
        <comment>Nothing was taught: %Ln digit was known already</comment>
        <translation type="unfinished">
            <numerusform>何も教えませんでした：%Ln 個の数字は既知でした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <comment>Taught %Ln digit in %1, then stopped; Undo takes them back</comment>
        <translation type="unfinished">
            <numerusform>%1で数字 %Ln 個を教えて中止しました。「元に戻す」で取り消せます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <comment>Taught %Ln digit in %1</comment>
        <translation type="unfinished">
            <numerusform>%1で数字 %Ln 個を教えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were known already</source>
        <comment>%1; %Ln was known already</comment>
        <translation type="unfinished">
            <numerusform>%1。%Ln 個は既知でした</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to teach: draw a digit first.</source>
        <translation type="unfinished">教えるものがありません。まず数字を描いてください。</translation>
    </message>
    <message>
        <source>Teach a %1</source>
        <translation type="unfinished">%1 を教える</translation>
    </message>
    <message>
        <source>Taught this drawing as a %1</source>
        <translation type="unfinished">この描画を %1 として教えました</translation>
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
        <source>Say right</source>
        <translation type="unfinished">正解とする</translation>
    </message>
    <message>
        <source>Say wrong</source>
        <translation type="unfinished">不正解とする</translation>
    </message>
    <message>
        <source>Kept its own answer as a memory</source>
        <translation type="unfinished">自分の答えを記憶として保存しました</translation>
    </message>
    <message>
        <source>There is nothing of that kind to forget.</source>
        <translation type="unfinished">忘れるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <comment>Forgot %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%Ln 個の記憶を忘れました</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to forget: nothing was taught yet.</source>
        <translation type="unfinished">忘れるものがありません。まだ何も教えられていません。</translation>
    </message>
    <message>
        <source>Forget the last lesson</source>
        <translation type="unfinished">最後のレッスンを忘れる</translation>
    </message>
    <message>
        <source>Forgot the last lesson</source>
        <translation type="unfinished">最後のレッスンを忘れました</translation>
    </message>
    <message>
        <source>Forget a memory</source>
        <translation type="unfinished">記憶を忘れる</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished">%1を忘れる</translation>
    </message>
    <message>
        <source>Forget every %1</source>
        <translation type="unfinished">%1 をすべて忘れる</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished">すべて忘れる</translation>
    </message>
    <message>
        <source>These pictures are left out already.</source>
        <translation type="unfinished">これらの画像は既に除外されています。</translation>
    </message>
    <message>
        <source>None of these pictures is left out.</source>
        <translation type="unfinished">これらの画像に除外されたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln pictures</source>
        <comment>Leave out %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像を除外する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln pictures</source>
        <comment>Take in %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像を再び含める</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln pictures out of teaching</source>
        <comment>Left %Ln picture out of teaching</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像を教えるものから除外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln pictures into teaching again</source>
        <comment>Took %Ln picture into teaching again</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像を再び教えるものに含めました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln pictures</source>
        <comment>Forget %Ln picture</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像を忘れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln memories</source>
        <comment>Forget %Ln memory</comment>
        <translation type="unfinished">
            <numerusform>%Ln 個の記憶を忘れる</numerusform>
        </translation>
    </message>
    <message>
        <source>This change</source>
        <translation type="unfinished">この変更</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished">「%1」が途中で止まりました</translation>
    </message>
    <message>
        <source>%1 was made here and is in no file, so that the command line cannot read it.</source>
        <translation type="unfinished">%1 はここで作ったもので、ファイルにないため、コマンドラインからは読めません。</translation>
    </message>
    <message>
        <source>Two data sets of one name are open, and the command line would not tell them apart.</source>
        <translation type="unfinished">同じ名前のデータセットが 2 つ開いていて、コマンドラインでは区別できません。</translation>
    </message>
    <message>
        <source>The command line draws from a part called &quot;%1&quot;, which %2 does not have.</source>
        <translation type="unfinished">コマンドラインは「%1」という部分から選びますが、%2 にはそれがありません。</translation>
    </message>
    <message>
        <source>It was stopped, and no command stops at the same place.</source>
        <translation type="unfinished">途中で止めたため、同じところで止まるコマンドはありません。</translation>
    </message>
    <message>
        <source>Pictures are left out of teaching, and engram-cli leaves none out: take them in again in the gallery first.</source>
        <translation type="unfinished">教えるものから除外された画像がありますが、engram-cli は除外しません。先にギャラリーで再び含めてください。</translation>
    </message>
    <message>
        <source>These digits were picked by hand, and the command line draws its own by a seed.</source>
        <translation type="unfinished">これらの数字は手で選んだものです。コマンドラインはシードで自ら選びます。</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">答えの作成</translation>
    </message>
    <message>
        <source>a half of a drawing needs a picture of as many bits as the agent reads</source>
        <translation type="unfinished">描画の半分から始めるには、エージェントが読むのと同じビット数の画像が必要です</translation>
    </message>
    <message>
        <source>a label is a digit from 0 to 9</source>
        <translation type="unfinished">ラベルは 0～9 の数字です</translation>
    </message>
    <message>
        <source>the agent has nothing in mind of the digit %1: it was taught none</source>
        <translation type="unfinished">エージェントの心の中に数字 %1 はありません。一つも教わっていません</translation>
    </message>
    <message>
        <source>its windows look at the input alone</source>
        <translation type="unfinished">窓は入力だけを見ます</translation>
    </message>
    <message>
        <source>no neuron of its state reads the state</source>
        <translation type="unfinished">状態ニューロンのどれも状態を読みません</translation>
    </message>
    <message>
        <source>each neuron of its state reads nothing of the state but its own pixel</source>
        <translation type="unfinished">各状態ニューロンは状態のうち自分の画素しか読みません</translation>
    </message>
    <message>
        <source>imagining means nothing for this agent: %1</source>
        <translation type="unfinished">このエージェントでは想像に意味がありません：%1</translation>
    </message>
    <message>
        <source>an agent that remembers nothing can imagine nothing: teach it first</source>
        <translation type="unfinished">何も記憶していないエージェントは何も想像できません。まず教えてください</translation>
    </message>
    <message>
        <source>imagining was stopped</source>
        <translation type="unfinished">想像は停止されました</translation>
    </message>
    <message>
        <source>Not all that the agent was taught has a command: save the second agent, and choose its file.</source>
        <translation type="unfinished">教えたことのすべてに当たるコマンドはありません。2 つ目のエージェントを保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The command line gives wiring and resets one seed: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">コマンドラインでは配線とランダムな開始のシードは 1 つです。空のうちにエージェントを保存してから教えてください。</translation>
    </message>
    <message>
        <source>The command line reads an agent from a file: save this one, then copy the command.</source>
        <translation type="unfinished">コマンドラインはエージェントをファイルから読みます。保存してからコマンドをコピーしてください。</translation>
    </message>
    <message>
        <source>What was done last has no command; teaching data sets and testing have one.</source>
        <translation type="unfinished">最後にしたことに当たるコマンドはありません。データセットを教えることとテストにはあります。</translation>
    </message>
    <message>
        <source>Keeping a copy of unsaved work stopped</source>
        <translation type="unfinished">未保存の作業のコピーの保存が止まりました</translation>
    </message>
    <message>
        <source>The command line has no options for these settings: save the agent while it is empty, then teach it.</source>
        <translation type="unfinished">この設定に当たるオプションがコマンドラインにありません。空のうちにエージェントを保存してから教えてください。</translation>
    </message>
    <message>
        <source>Nothing of what the agent was taught is in an open data set: teach it one first.</source>
        <translation type="unfinished">このエージェントに教えたことは、開いているデータセットのどれにもありません。まず 1 つ教えてください。</translation>
    </message>
    <message>
        <source>The second agent was not taught to the end.</source>
        <translation type="unfinished">2 つ目のエージェントは最後まで教えられませんでした。</translation>
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
    <message>
        <source>Teaching</source>
        <translation type="unfinished">教えています</translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <comment>Teaching %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>数字 %Ln 個を教えています</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished">テスト</translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <comment>Testing on %Ln digit</comment>
        <translation type="unfinished">
            <numerusform>数字 %Ln 個でテストしています</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation type="unfinished">0.1 秒未満</translation>
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
        <translation type="unfinished">エージェントの名前は 4096 バイトまでです</translation>
    </message>
    <message>
        <source>an agent&apos;s notes may have at most 16 MiB</source>
        <translation type="unfinished">エージェントのメモは 16 MiB までです</translation>
    </message>
    <message>
        <source>an agent file holds memories and history of at most 4096 sources, and this agent has %1</source>
        <translation type="unfinished">エージェントファイルに入る記憶と履歴の出どころは 4096 個までですが、このエージェントには %1 個あります</translation>
    </message>
    <message>
        <source>the name of a source may have at most 4096 bytes</source>
        <translation type="unfinished">出どころの名前は 4096 バイトまでです</translation>
    </message>
    <message>
        <source>%1: section %2</source>
        <translation type="unfinished">%1：区画 %2</translation>
    </message>
    <message>
        <source>%1: the agent file has no section %2</source>
        <translation type="unfinished">%1：エージェントファイルに区画 %2 がありません</translation>
    </message>
    <message>
        <source>%1: the agent file has a section that is none of its format</source>
        <translation type="unfinished">%1：エージェントファイルに、この形式のものではない区画があります</translation>
    </message>
    <message>
        <source>the agent remembers more than an agent file may hold</source>
        <translation type="unfinished">エージェントの記憶が、エージェントファイルに入る量を超えています</translation>
    </message>
    <message>
        <source>it would be more than the 512 MiB that an agent file may have</source>
        <translation type="unfinished">エージェントファイルの上限 512 MiB を超えます</translation>
    </message>
    <message>
        <source>the original&apos;s path</source>
        <translation type="unfinished">元のファイルのパス</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation type="unfinished">エージェント</translation>
    </message>
    <message>
        <source>not an agent file of Engram</source>
        <translation type="unfinished">Engram のエージェントファイルではありません</translation>
    </message>
    <message>
        <source>%1: an agent file of format %2.%3, from a newer Engram; this one reads up to format %4</source>
        <translation type="unfinished">%1：より新しい Engram の、形式 %2.%3 のエージェントファイルです。この Engram が読めるのは形式 %4 までです</translation>
    </message>
    <message>
        <source>there is no format 0 of agent files: the file is damaged</source>
        <translation type="unfinished">エージェントファイルに形式 0 はありません：ファイルが壊れています</translation>
    </message>
    <message>
        <source>its section table claims %1 sections</source>
        <translation type="unfinished">区画表では区画が %1 個あることになっています</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes belong to no section</source>
        <comment>%n byte belongs to no section</comment>
        <translation type="unfinished">
            <numerusform>どの区画にも属さないデータが %n バイトあります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reading it failed</source>
        <translation type="unfinished">%1：読み取りに失敗しました</translation>
    </message>
    <message>
        <source>the agent file is damaged: its checksum does not match</source>
        <translation type="unfinished">エージェントファイルが壊れています：チェックサムが合いません</translation>
    </message>
    <message>
        <source>the checksum of section %1 does not match</source>
        <translation type="unfinished">区画 %1 のチェックサムが合いません</translation>
    </message>
    <message>
        <source>section %1 is there twice</source>
        <translation type="unfinished">区画 %1 が二つあります</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read (%2)</source>
        <translation type="unfinished">%1：システムが読み取りを許しません（%2）</translation>
    </message>
    <message>
        <source>%1: not a regular file</source>
        <translation type="unfinished">%1：通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1: the system does not let it be read</source>
        <translation type="unfinished">%1：システムが読み取りを許しません</translation>
    </message>
    <message>
        <source>%1: an agent file has at most 512 MiB</source>
        <translation type="unfinished">%1：エージェントファイルは 512 MiB までです</translation>
    </message>
    <message>
        <source>%1 %2 are more than %3</source>
        <translation type="unfinished">%1 の「%2」が %3 個を超えています</translation>
    </message>
    <message>
        <source>%1 claims %2 for %3 control neurons</source>
        <translation type="unfinished">%1 では、制御ニューロン %3 個に対して%2あることになっています</translation>
    </message>
    <message numerus="yes">
        <source>%n instincts</source>
        <comment>%n instinct</comment>
        <translation type="unfinished">
            <numerusform>本能が %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>an instinct&apos;s kind</source>
        <translation type="unfinished">本能の種類</translation>
    </message>
    <message>
        <source>%1 claims instincts with more than %2 conditions</source>
        <translation type="unfinished">%1 では、本能の条件が %2 個を超えることになっています</translation>
    </message>
    <message>
        <source>an instinct&apos;s layer</source>
        <translation type="unfinished">本能の層</translation>
    </message>
    <message>
        <source>an instinct&apos;s neuron</source>
        <translation type="unfinished">本能のニューロン</translation>
    </message>
    <message>
        <source>an instinct&apos;s value</source>
        <translation type="unfinished">本能の値</translation>
    </message>
    <message>
        <source>the input channels</source>
        <translation type="unfinished">入力チャンネル</translation>
    </message>
    <message>
        <source>the output channels</source>
        <translation type="unfinished">出力チャンネル</translation>
    </message>
    <message>
        <source>the control channels</source>
        <translation type="unfinished">制御チャンネル</translation>
    </message>
    <message>
        <source>the connector</source>
        <translation type="unfinished">コネクター</translation>
    </message>
    <message>
        <source>the connector&apos;s parameters</source>
        <translation type="unfinished">コネクターのパラメーター</translation>
    </message>
    <message>
        <source>the context</source>
        <translation type="unfinished">コンテキスト</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished">規則</translation>
    </message>
    <message>
        <source>normalising</source>
        <translation type="unfinished">位置と大きさを整える</translation>
    </message>
    <message>
        <source>deskewing</source>
        <translation type="unfinished">傾きを起こす</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation type="unfinished">同じ大きさに伸ばす</translation>
    </message>
    <message>
        <source>evening the ink</source>
        <translation type="unfinished">インクをそろえる</translation>
    </message>
    <message>
        <source>the input code</source>
        <translation type="unfinished">入力の符号</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation type="unfinished">メモ</translation>
    </message>
    <message>
        <source>%1 has an engram of an unknown kind</source>
        <translation type="unfinished">%1 に、種類のわからない記憶があります</translation>
    </message>
    <message>
        <source>%1 has an engram from a source that it does not list</source>
        <translation type="unfinished">%1 に、一覧にない出どころの記憶があります</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation type="unfinished">変種</translation>
    </message>
    <message>
        <source>%1 lists more than %2 sources</source>
        <translation type="unfinished">%1 に並ぶ出どころが %2 個を超えています</translation>
    </message>
    <message>
        <source>the name of a source</source>
        <translation type="unfinished">出どころの名前</translation>
    </message>
    <message>
        <source>%1 claims %2 engrams, more than a file of its size can hold</source>
        <translation type="unfinished">%1 では記憶が %2 個あることになっていて、この大きさのファイルに入る数を超えています</translation>
    </message>
    <message>
        <source>%1 inflates to more than an agent file may hold</source>
        <translation type="unfinished">%1 を展開すると、エージェントファイルに入る量を超えます</translation>
    </message>
    <message>
        <source>%1 ends too early</source>
        <translation type="unfinished">%1 が途中で終わっています</translation>
    </message>
    <message>
        <source>%1 %2 has the unknown value %3</source>
        <translation type="unfinished">%1 の「%2」に未知の値 %3 があります</translation>
    </message>
    <message>
        <source>%1 has a number that is not written as it should be</source>
        <translation type="unfinished">%1 に、正しく書かれていない数があります</translation>
    </message>
    <message>
        <source>%1 %2 is too large a number</source>
        <translation type="unfinished">%1 の「%2」の数が大きすぎます</translation>
    </message>
    <message>
        <source>%1 %2 is longer than %3 bytes</source>
        <translation type="unfinished">%1 の「%2」が %3 バイトを超えています</translation>
    </message>
    <message>
        <source>%1 has bits set past the end of a layer</source>
        <translation type="unfinished">%1 で、層の終わりより後のビットがオンになっています</translation>
    </message>
    <message>
        <source>%1 holds more of a newer version than this one reads over</source>
        <translation type="unfinished">%1 には、新しい版のデータがこの版で読み飛ばせる量より多く入っています</translation>
    </message>
    <message>
        <source>%1 holds more than belongs there</source>
        <translation type="unfinished">%1 に余分なデータがあります</translation>
    </message>
    <message>
        <source>%1 is not deflated as it should be</source>
        <translation type="unfinished">%1 の圧縮が正しくありません</translation>
    </message>
    <message>
        <source>%1 has a test with more right answers or taught digits than digits</source>
        <translation type="unfinished">%1 に、正答や教え済みの数字がテストした数字より多いテストがあります</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation type="unfinished">測定したもの</translation>
    </message>
    <message>
        <source>the name of a tested agent</source>
        <translation type="unfinished">テストしたエージェントの名前</translation>
    </message>
    <message>
        <source>what a test was on</source>
        <translation type="unfinished">テストに使ったもの</translation>
    </message>
    <message>
        <source>whether a test has a seed</source>
        <translation type="unfinished">テストのシードの有無</translation>
    </message>
    <message>
        <source>whether a test was stopped</source>
        <translation type="unfinished">テストを中止したかどうか</translation>
    </message>
    <message>
        <source>the line of a test</source>
        <translation type="unfinished">テストの行</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tests</source>
        <translation type="unfinished">%1 に並ぶテストが %2 件を超えています</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be made (%2)</source>
        <translation type="unfinished">未保存の作業のコピーを残せません：フォルダー %1 を作成できません（%2）</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept: the folder %1 cannot be written to</source>
        <translation type="unfinished">未保存の作業のコピーを残せません：フォルダー %1 に書き込めません</translation>
    </message>
    <message>
        <source>no copy of unsaved work can be kept</source>
        <translation type="unfinished">未保存の作業のコピーを残せません</translation>
    </message>
    <message>
        <source>an episode&apos;s kind</source>
        <translation type="unfinished">エピソードの種類</translation>
    </message>
    <message>
        <source>%1 has an episode from a source that it does not list</source>
        <translation type="unfinished">%1 に、一覧にない出どころのエピソードがあります</translation>
    </message>
    <message>
        <source>whether an answer is known</source>
        <translation type="unfinished">答えがわかっているかどうか</translation>
    </message>
    <message>
        <source>whether an episode starts with a reset</source>
        <translation type="unfinished">エピソードがランダムな開始から始まるかどうか</translation>
    </message>
    <message>
        <source>%1 has a state of an unknown kind</source>
        <translation type="unfinished">%1 に、種類のわからない状態があります</translation>
    </message>
    <message>
        <source>%1 claims %2 episodes, more than an agent file may hold</source>
        <translation type="unfinished">%1 ではエピソードが %2 個あることになっていて、エージェントファイルに入る数を超えています</translation>
    </message>
    <message>
        <source>%1 claims a longer history than an agent file may hold</source>
        <translation type="unfinished">%1 の履歴が、エージェントファイルに入る長さを超えています</translation>
    </message>
    <message>
        <source>A benchmark needs lessons: there are none to teach.</source>
        <translation type="unfinished">ベンチマークにはレッスンが必要です。教えるものがありません。</translation>
    </message>
    <message>
        <source>A benchmark needs questions: there are none to ask.</source>
        <translation type="unfinished">ベンチマークには質問が必要です。尋ねるものがありません。</translation>
    </message>
    <message>
        <source>The benchmark compares recall by Hamming distance; switch the discrimination rule off.</source>
        <translation type="unfinished">ベンチマークはハミング距離による想起を比べます。弁別規則をオフにしてください。</translation>
    </message>
    <message>
        <source>The benchmark was cancelled.</source>
        <translation type="unfinished">ベンチマークはキャンセルされました。</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation type="unfinished">比較は停止されました</translation>
    </message>
    <message>
        <source>The experiment was stopped</source>
        <translation type="unfinished">実験は停止されました</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation type="unfinished">には %1 が必要です</translation>
    </message>
    <message>
        <source>wants some of %1</source>
        <translation type="unfinished">には %1 のうちのいくつかが必要です</translation>
    </message>
    <message>
        <source>is wrong: %1</source>
        <translation type="unfinished">が正しくありません：%1</translation>
    </message>
    <message>
        <source>is not known: &quot;%1&quot;</source>
        <translation type="unfinished">の値「%1」はありません</translation>
    </message>
    <message>
        <source>is no setting of a learner</source>
        <translation type="unfinished">は学習器の設定ではありません</translation>
    </message>
    <message>
        <source>%1 says nowhere how many lessons to teach (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</source>
        <translation type="unfinished">%1 のどこにも、教えるレッスンの数がありません (&quot;lessons 60 120 seeds 1-10 count 2000&quot;)</translation>
    </message>
    <message>
        <source>%1 names no learner (&quot;[Classic]&quot;, then &quot;preset Classic&quot;)</source>
        <translation type="unfinished">%1 に学習器の名前がありません（&quot;[Classic]&quot;、次に &quot;preset Classic&quot;）</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">%1、行 %2：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a value</source>
        <translation type="unfinished">「%1」には値が必要です</translation>
    </message>
    <message>
        <source>a learner&apos;s name stands between [ and ], without commas and quotes</source>
        <translation type="unfinished">学習器の名前は [ と ] の間に書き、コンマや引用符は使えません</translation>
    </message>
    <message>
        <source>learners are examined on &quot;test&quot; or &quot;validation&quot;</source>
        <translation type="unfinished">学習器の試験は &quot;test&quot; か &quot;validation&quot; で行います</translation>
    </message>
    <message>
        <source>steps are a whole number, 1-1000</source>
        <translation type="unfinished">steps は 1～1000 の整数です</translation>
    </message>
    <message>
        <source>seeds are numbers and ranges between commas (&quot;1-10&quot;, &quot;1,5,7&quot;)</source>
        <translation type="unfinished">seeds は数や範囲をコンマで区切ったものです (&quot;1-10&quot;、&quot;1,5,7&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of lessons, seeds or count</source>
        <translation type="unfinished">「%1」は lessons、seeds、count のどの数でもありません</translation>
    </message>
    <message>
        <source>at least one question must be counted</source>
        <translation type="unfinished">数える質問は少なくとも一つ必要です</translation>
    </message>
    <message>
        <source>there are more combinations than %1</source>
        <translation type="unfinished">組み合わせが %1 を超えています</translation>
    </message>
    <message>
        <source>holds a comma or quote</source>
        <translation type="unfinished">にコンマか引用符が含まれています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation type="unfinished">「%1」%2</translation>
    </message>
    <message>
        <source>there are two learners called &quot;%1&quot;</source>
        <translation type="unfinished">「%1」という名前の学習器が二つあります</translation>
    </message>
    <message>
        <source>%1: these are not the columns of an experiment&apos;s results</source>
        <translation type="unfinished">%1：実験結果の列ではありません</translation>
    </message>
    <message>
        <source>%1: this is no result of an experiment</source>
        <translation type="unfinished">%1：実験の結果ではありません</translation>
    </message>
    <message>
        <source>there is no such code of pixels</source>
        <translation type="unfinished">そのような画素の符号はありません</translation>
    </message>
    <message>
        <source>an agent that reads digits so needs %1 input neurons, but this architecture has %2</source>
        <translation type="unfinished">このように数字を読むエージェントには入力ニューロンが %1 個必要ですが、この構成には %2 個あります</translation>
    </message>
    <message>
        <source>an agent that reads digits needs 4 output neurons, but this architecture has %1</source>
        <translation type="unfinished">数字を読むエージェントには出力ニューロンが 4 個必要ですが、この構成には %1 個あります</translation>
    </message>
    <message>
        <source>at most %1 variants of a lesson can be taught with it, not %2</source>
        <translation type="unfinished">教えられるレッスンの変種は %1 までで、%2 にはできません</translation>
    </message>
    <message>
        <source>The search for pairs was stopped.</source>
        <translation type="unfinished">組の検索は停止されました。</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation type="unfinished">%1：メモリが足りません。</translation>
    </message>
    <message>
        <source>%1: there is not enough memory</source>
        <translation type="unfinished">%1：メモリが足りません</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1：%2。</translation>
    </message>
    <message>
        <source>%1, picture %2, row %3, column %4: %5 is not a grey level; save the pictures as they were before they were normalised, 0-255 or 0-1</source>
        <translation type="unfinished">%1、画像 %2、行 %3、列 %4：%5 はグレーレベルではありません。正規化する前の画像（0～255 または 0～1）を保存してください</translation>
    </message>
    <message>
        <source>Q inputs</source>
        <translation type="unfinished">Q の入力</translation>
    </message>
    <message>
        <source>Inputs that each state neuron reads</source>
        <translation type="unfinished">各状態ニューロンが読む入力の数</translation>
    </message>
    <message>
        <source>Q neighbours</source>
        <translation type="unfinished">Q の隣接</translation>
    </message>
    <message>
        <source>Neurons of the state before that each state neuron reads</source>
        <translation type="unfinished">各状態ニューロンが読む、前の状態のニューロンの数</translation>
    </message>
    <message>
        <source>Z inputs</source>
        <translation type="unfinished">Z の入力</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads</source>
        <translation type="unfinished">各出力ニューロンが読む状態ニューロンの数</translation>
    </message>
    <message>
        <source>Z neighbours</source>
        <translation type="unfinished">Z の隣接</translation>
    </message>
    <message>
        <source>Neurons of the output before that each output neuron reads</source>
        <translation type="unfinished">各出力ニューロンが読む、前の出力のニューロンの数</translation>
    </message>
    <message>
        <source>Grid width</source>
        <translation type="unfinished">格子の幅</translation>
    </message>
    <message>
        <source>Columns of the grid of pixels</source>
        <translation type="unfinished">画素の格子の列数</translation>
    </message>
    <message>
        <source>Grid height</source>
        <translation type="unfinished">格子の高さ</translation>
    </message>
    <message>
        <source>Rows of the grid of pixels</source>
        <translation type="unfinished">画素の格子の行数</translation>
    </message>
    <message>
        <source>Z reads I</source>
        <translation type="unfinished">Z が I を読む</translation>
    </message>
    <message>
        <source>1: output neurons read the input, too, where they lie on the grid</source>
        <translation type="unfinished">1：出力ニューロンが格子上にあれば入力も読む</translation>
    </message>
    <message>
        <source>State neurons that each output neuron reads; 0: all of them</source>
        <translation type="unfinished">各出力ニューロンが読む状態ニューロンの数。0：すべて</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished">縦横</translation>
    </message>
    <message>
        <source>Pixels up to so far along the row and the column</source>
        <translation type="unfinished">行と列に沿ってこの距離までの画素</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation type="unfinished">斜め</translation>
    </message>
    <message>
        <source>Pixels up to so far along the diagonals</source>
        <translation type="unfinished">対角線に沿ってこの距離までの画素</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">列</translation>
    </message>
    <message>
        <source>Pixels up to so many columns away</source>
        <translation type="unfinished">この列数まで離れた画素</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">行</translation>
    </message>
    <message>
        <source>Pixels up to so many rows away</source>
        <translation type="unfinished">この行数まで離れた画素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大きさ</translation>
    </message>
    <message>
        <source>Pixels along each side of a window</source>
        <translation type="unfinished">窓の一辺の画素数</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished">間隔</translation>
    </message>
    <message>
        <source>A window begins at every so many pixels</source>
        <translation type="unfinished">この画素数ごとに窓が始まる</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">ずれ</translation>
    </message>
    <message>
        <source>A window may lie so many pixels off in each direction</source>
        <translation type="unfinished">窓は各方向にこの画素数までずれてよい</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">記憶</translation>
    </message>
    <message>
        <source>Memories of one digit that may share its windows</source>
        <translation type="unfinished">窓を分け合える一つの数字の記憶の数</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">候補</translation>
    </message>
    <message>
        <source>Memories of each digit that are looked at closely</source>
        <translation type="unfinished">詳しく調べる各数字の記憶の数</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">全結合</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input and the whole state.</source>
        <translation type="unfinished">各状態ニューロンは入力全体と状態全体を読みます。</translation>
    </message>
    <message>
        <source>forward, full input</source>
        <translation type="unfinished">前向き、入力全体</translation>
    </message>
    <message>
        <source>Every state neuron reads the whole input, and of the state its own pixel.</source>
        <translation type="unfinished">各状態ニューロンは入力全体と、状態のうち自分の画素を読みます。</translation>
    </message>
    <message>
        <source>forward, own pixel</source>
        <translation type="unfinished">前向き、自分の画素</translation>
    </message>
    <message>
        <source>Every state neuron reads its own pixel alone.</source>
        <translation type="unfinished">各状態ニューロンは自分の画素だけを読みます。</translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished">ランダム</translation>
    </message>
    <message>
        <source>Every neuron reads so many others, drawn at random for it.</source>
        <translation type="unfinished">各ニューロンは、ランダムに選ばれたこの数の他のニューロンを読みます。</translation>
    </message>
    <message>
        <source>near along lines</source>
        <translation type="unfinished">近く、線に沿って</translation>
    </message>
    <message>
        <source>Every neuron reads the pixels near its own, along lines.</source>
        <translation type="unfinished">各ニューロンは自分の近くの画素を線に沿って読みます。</translation>
    </message>
    <message>
        <source>near in a rectangle</source>
        <translation type="unfinished">近く、長方形</translation>
    </message>
    <message>
        <source>Every neuron reads the rectangle of pixels around its own.</source>
        <translation type="unfinished">各ニューロンは自分の周りの長方形の画素を読みます。</translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished">窓</translation>
    </message>
    <message>
        <source>Square windows look for what they see in the memories of each digit.</source>
        <translation type="unfinished">正方形の窓が、見えるものを各数字の記憶の中から探します。</translation>
    </message>
    <message>
        <source>Reads best of those whose state is a picture: an answer is patched together out of three memories of a digit.</source>
        <translation type="unfinished">状態が画像になるものの中で最もよく読みます：答えは一つの数字の三つの記憶を継ぎ合わせて作ります。</translation>
    </message>
    <message>
        <source>The best reader of all: as Patchwork, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">すべての中で最もよく読みます：Patchwork と同じで、各画素が近くのエッジの向きを 8 ビットで表します。</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: ink from grey level 200, state neurons that read the picture and each other. Watch it settle.</source>
        <translation type="unfinished">Engram が再現するブラウザーのデモと同じ：グレーレベル 200 以上がインク、状態ニューロンは画像と互いを読みます。収束していく様子が見られます。</translation>
    </message>
    <message>
        <source>One memory answers: slant, size and thickness are undone, and each lesson is taught turned a little both ways too.</source>
        <translation type="unfinished">一つの記憶が答えます：傾き、大きさ、太さを整え、各レッスンは左右に少し回したものも教えます。</translation>
    </message>
    <message>
        <source>As Upright, and every pixel says in 8 bits where the edges near it face.</source>
        <translation type="unfinished">Upright と同じで、各画素が近くのエッジの向きを 8 ビットで表します。</translation>
    </message>
    <message>
        <source>As Classic, but slant is undone and ink begins at grey level 128; neurons read the picture only.</source>
        <translation type="unfinished">Classic と同じですが、傾きを整え、グレーレベル 128 以上がインクです。ニューロンは画像だけを読みます。</translation>
    </message>
    <message>
        <source>The demo&apos;s grey-scale agent: the level of every pixel as a binary number of 8 bits, which calls 127 and 128 far apart.</source>
        <translation type="unfinished">デモのグレースケールのエージェント：各画素のグレーレベルを 8 ビットの 2 進数で表すので、127 と 128 が遠く離れます。</translation>
    </message>
    <message>
        <source>Grey levels as 8 bits that fill up one after another, so that a small difference of levels is a small distance.</source>
        <translation type="unfinished">グレーレベルを順に埋まる 8 ビットで表すので、レベルの小さな差は小さな距離になります。</translation>
    </message>
    <message>
        <source>Discrimination (DD)</source>
        <translation type="unfinished">弁別 (DD)</translation>
    </message>
    <message>
        <source>Asked first: the sign of a score over the neuron&apos;s whole table</source>
        <translation type="unfinished">最初に調べます：ニューロンの表全体にわたる得点の符号</translation>
    </message>
    <message>
        <source>Hamming: the nearest memories vote</source>
        <translation type="unfinished">ハミング：最も近い記憶が投票します</translation>
    </message>
    <message>
        <source>The majority among the memories at the least Hamming distance</source>
        <translation type="unfinished">ハミング距離が最小の記憶の多数決</translation>
    </message>
    <message>
        <source>Default: a random bit when no other rule decides</source>
        <translation type="unfinished">既定：他の規則で決まらないときはランダムなビット</translation>
    </message>
    <message>
        <source>%1: it holds more files than are looked at; open a folder within it</source>
        <translation type="unfinished">%1：ファイルが多すぎて、すべては調べられません。中のフォルダーを開いてください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files were passed over</source>
        <comment>%Ln other file was passed over</comment>
        <translation type="unfinished">
            <numerusform>ほかの %Ln 個のファイルは読み飛ばしました</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no data set in it, such as MNIST&apos;s four files, a CSV file with labels or pictures in folders called 0 to 9; it holds %1</source>
        <translation type="unfinished">MNIST の 4 つのファイル、ラベルの付いた CSV ファイル、0～9 という名前のフォルダーに入った画像のようなデータセットがありません。入っているもの：%1</translation>
    </message>
    <message>
        <source>%1: nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9, or let its name begin or end with the digit</source>
        <translation type="unfinished">%1：この画像がどの数字かわかりません。数字の名前（0～9）のフォルダーに入れるか、名前の最初か最後をその数字にしてください</translation>
    </message>
    <message>
        <source>%1: its name begins with %2 and ends with %3, so nothing says which digit this picture is; put it into a folder called by its digit, 0 to 9</source>
        <translation type="unfinished">%1：名前が %2 で始まり %3 で終わるため、この画像がどの数字かわかりません。数字の名前（0～9）のフォルダーに入れてください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are what their folders are called</source>
        <comment>%Ln picture is what its folder is called</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像は、入っているフォルダーの名前の数字です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are the digit with which their names begin or end</source>
        <comment>%Ln picture is the digit with which its name begins or ends</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像は、名前の最初か最後にある数字です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it holds %2 pictures, more than %3</source>
        <translation type="unfinished">%1：画像が %2 枚あり、%3 枚を超えています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as that of MNIST&apos;s digits</source>
        <comment>%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST&apos;s digits</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像は 28 x 28 画素ではなかったため、インクを見つけて、MNIST の数字と同じように大きさと中心を合わせました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its pictures have more than %2 pixels together; make them smaller</source>
        <translation type="unfinished">%1：画像の画素数が合わせて %2 を超えています。小さくしてください</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in this picture</source>
        <translation type="unfinished">%1：この画像には何も描かれていません</translation>
    </message>
    <message>
        <source>Teach an %1</source>
        <translation type="unfinished">%1 を教える</translation>
    </message>
    <message>
        <source>Taught this drawing as an %1</source>
        <translation type="unfinished">この描画を %1 として教えました</translation>
    </message>
    <message>
        <source>Taught it not to answer this</source>
        <translation type="unfinished">そう答えないように教えました</translation>
    </message>
    <message>
        <source>there is more in it that was passed over: %1</source>
        <translation type="unfinished">ほかにも読み飛ばしたものがあります：%1</translation>
    </message>
    <message>
        <source>it holds several sets of digits, %1; open one of them</source>
        <translation type="unfinished">数字のセットがいくつも入っています（%1）。そのうちの一つを開いてください</translation>
    </message>
    <message>
        <source>it holds several CSV files of the split &apos;%1&apos;; open one of them</source>
        <translation type="unfinished">部分「%1」の CSV ファイルがいくつも入っています。そのうちの一つを開いてください</translation>
    </message>
    <message>
        <source>%1: this NPZ file holds several arrays; pictures or labels alone are one</source>
        <translation type="unfinished">%1：この NPZ ファイルには配列がいくつもあります。画像だけ、またはラベルだけなら一つです</translation>
    </message>
    <message>
        <source>%1: this is a zip archive; unpack it to use the labels or pictures in it</source>
        <translation type="unfinished">%1：これは zip アーカイブです。中のラベルや画像を使うには展開してください</translation>
    </message>
    <message>
        <source>%1: this is a spreadsheet; save its labels or pictures as CSV</source>
        <translation type="unfinished">%1：これは表計算ファイルです。ラベルや画像を CSV で保存してください</translation>
    </message>
    <message>
        <source>%1: its labels stand in one line; write each of them on a line of its own</source>
        <translation type="unfinished">%1：ラベルが 1 行に並んでいます。ラベルを 1 行に一つずつ書いてください</translation>
    </message>
    <message>
        <source>%1: this text holds neither pictures nor labels alone: a line should have 784 levels, one digit 0-9, or ten numbers (one-hot)</source>
        <translation type="unfinished">%1：このテキストは画像だけでもラベルだけでもありません。1 行には 784 個の濃さ、数字 0～9 を一つ、または 10 個の数 (one-hot) が必要です</translation>
    </message>
    <message>
        <source>this NPZ file holds only pictures</source>
        <translation type="unfinished">この NPZ ファイルには画像しかありません</translation>
    </message>
    <message>
        <source>this NPZ file holds only labels</source>
        <translation type="unfinished">この NPZ ファイルにはラベルしかありません</translation>
    </message>
    <message>
        <source>this pickle holds only pictures</source>
        <translation type="unfinished">この pickle には画像しかありません</translation>
    </message>
    <message>
        <source>this pickle holds only labels</source>
        <translation type="unfinished">この pickle にはラベルしかありません</translation>
    </message>
    <message>
        <source>all levels of &apos;%1&apos; are 0 or 1: 1 was read as full ink</source>
        <translation type="unfinished">&apos;%1&apos; の濃度はすべて 0 か 1 なので、1 を最も濃いインクとして読みました</translation>
    </message>
    <message>
        <source>no level of &apos;%1&apos; is above %2, while full ink is 255</source>
        <translation type="unfinished">&apos;%1&apos; には %2 を超える濃度がありません。最も濃いインクは 255 です</translation>
    </message>
    <message>
        <source>the ink of &apos;%1&apos; is dark on light ground: these pictures were turned over</source>
        <translation type="unfinished">&apos;%1&apos; は明るい地に暗いインクなので、その画像を反転しました</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (CR in place of LF); fetch the file again as binary</source>
        <translation type="unfinished">転送中に改行が変わりました（LF が CR に）。バイナリとしてファイルをもう一度取得してください</translation>
    </message>
    <message>
        <source>an e-book (EPUB), which holds no digits that are read</source>
        <translation type="unfinished">電子書籍 (EPUB) です。読み込める数字はありません</translation>
    </message>
    <message>
        <source>no spreadsheet but a text (OpenDocument, .odt); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">表計算ではなく、テキスト (OpenDocument、.odt) です。フォントシートは表計算ファイル（.ods か .xlsx）です</translation>
    </message>
    <message>
        <source>no spreadsheet but a presentation (OpenDocument, .odp); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">表計算ではなく、プレゼンテーション (OpenDocument、.odp) です。フォントシートは表計算ファイル（.ods か .xlsx）です</translation>
    </message>
    <message>
        <source>no spreadsheet but a drawing (OpenDocument, .odg); a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">表計算ではなく、図形描画 (OpenDocument、.odg) です。フォントシートは表計算ファイル（.ods か .xlsx）です</translation>
    </message>
    <message>
        <source>no spreadsheet but another OpenDocument file; a font sheet is a spreadsheet (.ods or .xlsx)</source>
        <translation type="unfinished">表計算ではなく、ほかの OpenDocument ファイルです。フォントシートは表計算ファイル（.ods か .xlsx）です</translation>
    </message>
    <message>
        <source>a spreadsheet with a password; save it without one</source>
        <translation type="unfinished">パスワードの付いた表計算ファイルです。パスワードなしで保存してください</translation>
    </message>
    <message>
        <source>a model of Keras, which holds no digits</source>
        <translation type="unfinished">Keras のモデルです。数字は入っていません</translation>
    </message>
    <message>
        <source>%1 has the shape %2, as if each row held a label beside its 784 pixels; save the labels as an array of their own</source>
        <translation type="unfinished">%1 の形は %2 で、各行に 784 個の画素とラベルが並んでいるようです。ラベルを別の配列として保存してください</translation>
    </message>
    <message>
        <source>%1: neither the first nor the last number of its rows is a label 0-9</source>
        <translation type="unfinished">%1：各行の最初の数も最後の数も 0～9 のラベルではありません</translation>
    </message>
    <message>
        <source>the first number of each row was read as its label</source>
        <translation type="unfinished">各行の最初の数をその行のラベルとして読みました</translation>
    </message>
    <message>
        <source>the last number of each row was read as its label</source>
        <translation type="unfinished">各行の最後の数をその行のラベルとして読みました</translation>
    </message>
    <message>
        <source>the label %1 is not a digit 0-9</source>
        <comment>&apos;</comment>
        <translation type="unfinished">ラベル %1 は 0～9 の数字ではありません</translation>
    </message>
    <message>
        <source>an SPSS file; save it as CSV</source>
        <translation type="unfinished">SPSS ファイルです。CSV で保存してください</translation>
    </message>
    <message>
        <source>a file of R; save it as CSV</source>
        <translation type="unfinished">R のファイルです。CSV で保存してください</translation>
    </message>
    <message>
        <source>an old workbook (Lotus 1-2-3); save it as .xlsx</source>
        <translation type="unfinished">古いブック (Lotus 1-2-3) です。.xlsx で保存してください</translation>
    </message>
    <message>
        <source>a NetCDF file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">NetCDF ファイルです。配列を NPZ か CSV で保存してください</translation>
    </message>
    <message>
        <source>a CAB archive; unpack it, or pack it with gzip</source>
        <translation type="unfinished">CAB アーカイブです。展開するか、gzip で圧縮し直してください</translation>
    </message>
    <message>
        <source>an Avro file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">Avro ファイルです。配列を NPZ か CSV で保存してください</translation>
    </message>
    <message>
        <source>an ORC file; save its arrays as NPZ or CSV</source>
        <translation type="unfinished">ORC ファイルです。配列を NPZ か CSV で保存してください</translation>
    </message>
    <message>
        <source>a safetensors file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">safetensors ファイルです。配列を numpy.savez(FILE, x_train=..., y_train=...) で保存してください</translation>
    </message>
    <message>
        <source>a TFRecord file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)</source>
        <translation type="unfinished">TFRecord ファイルです。配列を numpy.savez(FILE, x_train=..., y_train=...) で保存してください</translation>
    </message>
    <message>
        <source>a git-annex pointer, which stands for the file; fetch the file itself with &apos;git annex get&apos;</source>
        <translation type="unfinished">ファイルの代わりに置かれた git-annex のポインターです。&apos;git annex get&apos; でファイルそのものを取得してください</translation>
    </message>
    <message>
        <source>a DVC pointer, which stands for the file; fetch the file itself with &apos;dvc pull&apos;</source>
        <translation type="unfinished">ファイルの代わりに置かれた DVC のポインターです。&apos;dvc pull&apos; でファイルそのものを取得してください</translation>
    </message>
    <message>
        <source>a Stata file; save it as CSV</source>
        <translation type="unfinished">Stata ファイルです。CSV で保存してください</translation>
    </message>
    <message>
        <source>a Gnumeric workbook; save it as .ods or .xlsx</source>
        <translation type="unfinished">Gnumeric のブックです。.ods か .xlsx で保存してください</translation>
    </message>
    <message>
        <source>an old workbook (DIF); save it as .xlsx</source>
        <translation type="unfinished">古いブック (DIF) です。.xlsx で保存してください</translation>
    </message>
    <message>
        <source>an Octave file; save it as CSV</source>
        <translation type="unfinished">Octave ファイルです。CSV で保存してください</translation>
    </message>
    <message>
        <source>a file that was written as text (Base64); decode it</source>
        <translation type="unfinished">テキストとして書かれたファイル (Base64) です。デコードしてください</translation>
    </message>
    <message>
        <source>its line ends were changed in transfer (LF in place of CR LF); fetch the file again as binary</source>
        <translation type="unfinished">転送中に改行が変わりました（CR LF が LF に）。バイナリとしてファイルをもう一度取得してください</translation>
    </message>
    <message>
        <source>numpy&apos;s scalar is a Python value; only numbers and texts are read so</source>
        <translation type="unfinished">numpy の scalar が Python の値です。この形で読めるのは数とテキストだけです</translation>
    </message>
    <message>
        <source>OrderedDict is given something else than Python gives it</source>
        <translation type="unfinished">OrderedDict に渡されたものが、Python の渡すものと異なります</translation>
    </message>
    <message>
        <source>%1: the pickle is no single array of pictures or labels</source>
        <translation type="unfinished">%1：この pickle は画像またはラベルの一つの配列ではありません</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; says the same as another key; there may be only one of them</source>
        <translation type="unfinished">%1：「%2」は別のキーと同じ意味です。どちらか一つだけにしてください</translation>
    </message>
    <message>
        <source>an agent of Engram</source>
        <translation type="unfinished">Engram のエージェント</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation type="unfinished">NumPy の配列</translation>
    </message>
    <message>
        <source>an IDX file</source>
        <translation type="unfinished">IDX ファイル</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation type="unfinished">pickle</translation>
    </message>
    <message>
        <source>a set of digits (NPZ)</source>
        <translation type="unfinished">数字のセット (NPZ)</translation>
    </message>
    <message>
        <source>a spreadsheet or another document</source>
        <translation type="unfinished">表計算などの文書</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation type="unfinished">表 (CSV)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">テキスト</translation>
    </message>
    <message>
        <source>%1: this is a packed file, not a picture; unpack it first</source>
        <translation type="unfinished">%1：これは圧縮されたファイルで、画像ではありません。先に展開してください</translation>
    </message>
    <message>
        <source>%1: this is %2, not a picture; pictures are JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM</source>
        <translation type="unfinished">%1：これは%2で、画像ではありません。画像は JPEG、PNG、WebP、BMP、GIF、PBM、PGM、PPM です</translation>
    </message>
    <message>
        <source>Limit the history</source>
        <translation type="unfinished">履歴の制限</translation>
    </message>
    <message>
        <source>not an agent file of Engram but %1</source>
        <translation type="unfinished">Engram のエージェントファイルではなく、%1</translation>
    </message>
    <message>
        <source>the agent file was cut off at byte %1; fetch or copy the whole file again</source>
        <translation type="unfinished">エージェントファイルがバイト %1 で切れています。ファイル全体をもう一度取得するかコピーしてください</translation>
    </message>
    <message>
        <source>section %1 of the agent file reaches past its end: the file was cut off at byte %2; fetch or copy the whole file again</source>
        <translation type="unfinished">エージェントファイルのセクション %1 が終わりを越えています。ファイルはバイト %2 で切れています。ファイル全体をもう一度取得するかコピーしてください</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished">無題</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not examine, steps, draw or lessons</source>
        <translation type="unfinished">「%1」は examine、steps、draw、lessons のどれでもありません</translation>
    </message>
    <message>
        <source>lessons are drawn &quot;random&quot; or &quot;balanced&quot;</source>
        <translation type="unfinished">レッスンの選び方は「random」か「balanced」です</translation>
    </message>
    <message>
        <source>Without it a neuron that nothing decides stays as it was</source>
        <translation type="unfinished">これがないと、何も決めないニューロンは前のままになります</translation>
    </message>
    <message>
        <source>windows of size %1 with a stride of %2 pixels do not end at the border of a picture of %3 by %4</source>
        <translation type="unfinished">大きさ %1 の窓を %2 画素ごとに置くと、%3 x %4 の画像の端にちょうど届きません</translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2 (stopped)</source>
        <comment>The agent read %1 out of %Ln image correctly: %2 (stopped)</comment>
        <translation type="unfinished">
            <numerusform>エージェントは画像 %Ln 枚中 %1 枚を正しく読みました：%2（中止）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2</source>
        <comment>The agent read %1 out of %Ln image correctly: %2</comment>
        <translation type="unfinished">
            <numerusform>エージェントは画像 %Ln 枚中 %1 枚を正しく読みました：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures of %1 were turned, and the command line would turn those of all data sets: choose one alone.</source>
        <translation type="unfinished">%1 の画像は向きや明暗が変えられていて、コマンドラインではすべてのデータセットの画像が同じように変えられてしまいます。データセットを一つだけ選んでください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1/%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). They do not count here.</source>
        <comment>%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). It does not count here.</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像は、どちらかまたは両方に教えてありました（正しく読んだ数：1 つ目は %1 枚、2 つ目は %2 枚）。ここでは数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>両方にとって新しい %Ln 枚のうち、1 つ目だけが正しく読んだのは %1 枚、2 つ目だけは %2 枚です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture, %1 only the first read correctly, %2 only the second.</comment>
        <translation type="unfinished">
            <numerusform>%Ln 枚のうち、1 つ目だけが正しく読んだのは %1 枚、2 つ目だけは %2 枚です。</numerusform>
        </translation>
    </message>
    <message>
        <source>By this, neither is better.</source>
        <translation type="unfinished">これによれば、どちらが優れているとも言えません。</translation>
    </message>
    <message>
        <source>less than 1 in 1,000</source>
        <translation type="unfinished">1,000 分の 1 未満</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): %2 reads better.</source>
        <translation type="unfinished">同じくらい優れた 2 つのエージェントがこれ以上違う確率は %1 です（マクネマーの正確検定）：%2 の方がよく読みます。</translation>
    </message>
    <message>
        <source>Two agents that are equally good would differ as far as that, or farther, with a probability of %1 (McNemar&apos;s exact test): this may well be chance.</source>
        <translation type="unfinished">同じくらい優れた 2 つのエージェントがこれ以上違う確率は %1 です（マクネマーの正確検定）：偶然かもしれません。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished">エージェント</translation>
    </message>
    <message>
        <source>Read correctly</source>
        <translation type="unfinished">正しく読んだ数</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">正答率</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % 区間</translation>
    </message>
    <message>
        <source>No others are left: this says nothing about new digits.</source>
        <translation type="unfinished">ほかには残っていません。新しい数字については何もわかりません。</translation>
    </message>
    <message>
        <source>The command line looks for pairs in one file at a time: choose one data set, and find its pairs.</source>
        <translation type="unfinished">コマンドラインが組を探すのは一度に 1 つのファイルです。データセットを 1 つ選び、その組を探してください。</translation>
    </message>
    <message>
        <source>%1 is no longer open.</source>
        <translation type="unfinished">%1 はもう開いていません。</translation>
    </message>
    <message>
        <source>The command line cannot begin with half of this drawing, which is in no file; with noise or a label it can.</source>
        <translation type="unfinished">コマンドラインは、どのファイルにもないこの描画の半分からは始められません。ノイズかラベルからなら始められます。</translation>
    </message>
</context>
<context>
    <name>engram::AboutDialog</name>
    <message>
        <source>&lt;p&gt;The method is Igor Aleksander&apos;s weightless neuron (G-RAM) and iconic training. The handwritten digits are MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram&apos;s own code is under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;手法は Igor Aleksander の重みなしニューロン (G-RAM) とアイコニック訓練です。手書き数字は Yann LeCun、Corinna Cortes、Christopher Burges による MNIST です。フォント：各フォントシートのライセンスをご覧ください。Qt、Eigen、Highway、oneTBB、libzip、pugixml、zlib を使用しています。Engram 自身のコードは MIT ライセンスです。&lt;/p&gt;</translation>
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
        <source>How neurons are wired: random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</source>
        <translation type="unfinished">ニューロンの配線：random q_in q_ne z_in z_ne, full, forward_full,
forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,
windows size stride shift memories list</translation>
    </message>
    <message>
        <source>Decides which connections are drawn</source>
        <translation type="unfinished">どの接続が選ばれるかを決めます</translation>
    </message>
    <message>
        <source>iconic: each lesson holds itself</source>
        <translation type="unfinished">iconic：各レッスンがそれ自身を保持</translation>
    </message>
    <message>
        <source>reset: the random start, as in the browser demo</source>
        <translation type="unfinished">reset：ランダムな開始。ブラウザーのデモと同じ</translation>
    </message>
    <message>
        <source>sequence: the real state before</source>
        <translation type="unfinished">sequence：実際の直前の状態</translation>
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
        <translation type="unfinished">インク：明るい方から 20 %、しきい値なし</translation>
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
        <translation type="unfinished">「%1」を空にしますか？</translation>
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
        <translation type="unfinished">窓は画像の断片全体を各数字の記憶と比べます。接続は選ばれず、前の状態は読まれず、記憶は投票しません。配線のシード、コンテキスト、DD、許容差はここでは意味がありません。</translation>
    </message>
    <message>
        <source>What neurons read</source>
        <translation type="unfinished">ニューロンが読むもの</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">種類</translation>
    </message>
    <message>
        <source>There is no such wiring to draw.</source>
        <translation type="unfinished">そのような配線はないため、描けません。</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">ウィンドウのタイトルと結果に表示され、エージェントとともに保存されます</translation>
    </message>
    <message>
        <source>Ready settings, each for a purpose; what is changed below makes them your own</source>
        <translation type="unfinished">目的別に用意された設定です。下で何か変えると独自の設定になります</translation>
    </message>
    <message>
        <source>Begins with an empty agent of these settings</source>
        <translation type="unfinished">この設定の空のエージェントで始めます</translation>
    </message>
    <message>
        <source>Gives the open agent these settings</source>
        <translation type="unfinished">開いているエージェントをこの設定にします</translation>
    </message>
    <message>
        <source>How the grey level of a pixel becomes the bits that neurons read</source>
        <translation type="unfinished">画素のグレーレベルを、ニューロンが読むビットにする方法</translation>
    </message>
    <message>
        <source>A drawing may stand anywhere then, and be small or large; digits of data sets are so already</source>
        <translation type="unfinished">描いた数字の位置や大きさを問わなくなります。データセットの数字は初めからそうなっています</translation>
    </message>
    <message>
        <source>Digits that differ in their slant alone become alike</source>
        <translation type="unfinished">傾きだけが違う数字は同じようになります</translation>
    </message>
    <message>
        <source>Wide and narrow digits become more alike; narrow ones stay narrower</source>
        <translation type="unfinished">幅の広い数字と狭い数字が近くなります。狭いものはなお狭いままです</translation>
    </message>
</context>
<context>
    <name>engram::Animation</name>
    <message>
        <source>Input</source>
        <translation type="unfinished">入力</translation>
    </message>
    <message>
        <source>State: step %1</source>
        <translation type="unfinished">状態：ステップ %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">出力</translation>
    </message>
    <message>
        <source>State: random start</source>
        <translation type="unfinished">状態：ランダムな開始</translation>
    </message>
</context>
<context>
    <name>engram::Announcer</name>
    <message>
        <source>The answer is no digit</source>
        <translation type="unfinished">答えは数字ではありません</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation type="unfinished">答えは %1 です</translation>
    </message>
</context>
<context>
    <name>engram::AnswerPage</name>
    <message>
        <source>How the shares move, step by step</source>
        <translation type="unfinished">割合の変化（ステップごと）</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">なぜ %1？</translation>
    </message>
    <message>
        <source>Working it out. While you draw, answers come first.</source>
        <translation type="unfinished">計算中です。描画中は答えが優先されます。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">なぜ？</translation>
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
        <translation type="unfinished">ステップ %1 の状態はこれらの記憶から想起されました（ニューロンの割合順）。</translation>
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
    <name>engram::AnswerView</name>
    <message>
        <source>State of %1</source>
        <translation type="unfinished">%1 の状態</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished">%1 の答え</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">キャンバスに数字を描いてください。</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字なし</translation>
    </message>
    <message>
        <source>settled at step %1, in %2 ms</source>
        <translation type="unfinished">ステップ %1 で収束しました、%2 ミリ秒</translation>
    </message>
    <message>
        <source>not settled, in %1 ms</source>
        <translation type="unfinished">収束しませんでした、%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>engram::AskDialog</name>
    <message>
        <source>Uses what is written above</source>
        <translation type="unfinished">上に書いたとおりにします</translation>
    </message>
</context>
<context>
    <name>engram::BitPicture</name>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln ビットがオン</numerusform>
        </translation>
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
        <translation type="unfinished">出力ニューロン %1、値 %2：%3
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
        <translation type="unfinished">ペンまたは消しゴムの太さ（280 x 280 のキャンバスの画素数）</translation>
    </message>
    <message>
        <source>What the agent gets of what is shown: 28 x 28 grey levels, before they become bits</source>
        <translation type="unfinished">表示中のものからエージェントが受け取るもの：ビットになる前の 28 x 28 のグレーレベル</translation>
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
    <message>
        <source>None of them was read as a digit: keep them one by one.</source>
        <translation type="unfinished">どれも数字として読み取れませんでした。1 つずつ保存してください。</translation>
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
        <translation type="unfinished">数字を描きます：マウスかペン、または矢印キーとスペースで。
正しい数字を入力し、Enter で教えます。Delete でクリアします。</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished">ここに数字を描く</translation>
    </message>
    <message>
        <source>Put the pen down</source>
        <translation type="unfinished">ペンを下ろす</translation>
    </message>
    <message>
        <source>Lift the pen</source>
        <translation type="unfinished">ペンを上げる</translation>
    </message>
    <message>
        <source>Pen to the left</source>
        <translation type="unfinished">ペンを左へ</translation>
    </message>
    <message>
        <source>Pen to the right</source>
        <translation type="unfinished">ペンを右へ</translation>
    </message>
    <message>
        <source>Pen up the canvas</source>
        <translation type="unfinished">ペンを上へ</translation>
    </message>
    <message>
        <source>Pen down the canvas</source>
        <translation type="unfinished">ペンを下へ</translation>
    </message>
    <message>
        <source>Teach the drawing</source>
        <translation type="unfinished">この描画を教える</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished">キャンバスは空です。</translation>
    </message>
    <message>
        <source>There is a drawing.</source>
        <translation type="unfinished">描かれたものがあります。</translation>
    </message>
    <message>
        <source>The pen draws, at column %1, row %2 of 28.</source>
        <translation type="unfinished">ペンは下りています。28 のうち列 %1、行 %2 です。</translation>
    </message>
    <message>
        <source>The pen is up, at column %1, row %2 of 28.</source>
        <translation type="unfinished">ペンは上がっています。28 のうち列 %1、行 %2 です。</translation>
    </message>
</context>
<context>
    <name>engram::CellDialog</name>
    <message>
        <source>Digits of the sheet</source>
        <translation type="unfinished">シートの数字</translation>
    </message>
    <message>
        <source>Row %1, column %2: level %3</source>
        <translation type="unfinished">行 %1、列 %2：レベル %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">やり直す</translation>
    </message>
    <message>
        <source>Clear all cells</source>
        <translation type="unfinished">すべてのセルを消去</translation>
    </message>
    <message>
        <source>Grey level that a click sets</source>
        <translation type="unfinished">クリックで付けるグレーレベル</translation>
    </message>
    <message>
        <source>Grey level that a click or Space sets: 255 is full ink</source>
        <translation type="unfinished">クリックまたはスペースで付けるグレーレベル：255 が最も濃い</translation>
    </message>
    <message>
        <source>Grey &amp;level</source>
        <translation type="unfinished">グレーレベル(&amp;L)</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished">変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Keeps the digits as they are now, and closes this</source>
        <translation type="unfinished">数字を今の形で保存して閉じます</translation>
    </message>
</context>
<context>
    <name>engram::CellEditor</name>
    <message>
        <source>Cells of the digit</source>
        <translation type="unfinished">数字のセル</translation>
    </message>
    <message>
        <source>Arrow keys move the cursor, Space sets or clears its cell, 1 to 9 give it a grey level and 0 clears it.</source>
        <translation type="unfinished">矢印キーでカーソルを動かし、スペースでセルを塗る・消す、1～9 でグレーレベルを付け、0 で消します。</translation>
    </message>
    <message>
        <source>Click or drag: set cells; with the right button: clear them.
Keys: arrows move the cursor, Space sets or clears, 0 to 9 give a grey level.</source>
        <translation type="unfinished">クリックまたはドラッグ：セルを塗る。右ボタン：消す。
キー：矢印でカーソルを移動、スペースで塗る・消す、0～9 でグレーレベル。</translation>
    </message>
    <message>
        <source>clearing all cells</source>
        <translation type="unfinished">すべてのセルの消去</translation>
    </message>
    <message>
        <source>Cells of the digit: row %1, column %2, level %3</source>
        <translation type="unfinished">数字のセル：行 %1、列 %2、レベル %3</translation>
    </message>
    <message>
        <source>setting cells</source>
        <translation type="unfinished">セルの塗り</translation>
    </message>
    <message>
        <source>setting a cell</source>
        <translation type="unfinished">セルの塗り</translation>
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
        <translation type="unfinished">各数字の再現率と適合率</translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Accuracy by step</source>
        <translation type="unfinished">ステップごとの正答率</translation>
    </message>
    <message>
        <source>steps (0: the random start)</source>
        <translation type="unfinished">ステップ（0：ランダムな開始）</translation>
    </message>
    <message>
        <source>Accuracy by sureness</source>
        <translation type="unfinished">確信度ごとの正答率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished">再現率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished">適合率</translation>
    </message>
    <message>
        <source>Recall: of the pictures of a digit, so many were read as it. Precision: of the pictures read as it, so many were it.</source>
        <translation type="unfinished">再現率：その数字の画像のうち、そう読まれた割合。適合率：そう読まれた画像のうち、実際にその数字だった割合。</translation>
    </message>
    <message>
        <source>Choose a bar by a click or by the arrow keys: its figures stand here.</source>
        <translation type="unfinished">棒をクリックまたは矢印キーで選ぶと、ここに数値が出ます。</translation>
    </message>
    <message>
        <source>%1: recall %2 (%3 of %4), precision %5 (%3 of %6)</source>
        <translation type="unfinished">%1：再現率 %2（%4 中 %3）、適合率 %5（%6 中 %3）</translation>
    </message>
    <message>
        <source>After step %1: %2 right (%3 of %4)</source>
        <translation type="unfinished">ステップ %1 の後：正答 %2（%4 中 %3）</translation>
    </message>
    <message>
        <source>Group %1 by sureness: %2 right (%3 of %4), margins %5 to %6</source>
        <translation type="unfinished">確信度グループ %1：正答 %2（%4 中 %3）、差 %5～%6</translation>
    </message>
    <message>
        <source>tenths, surest first</source>
        <translation type="unfinished">10 分の 1 ずつ、確信の高い順</translation>
    </message>
</context>
<context>
    <name>engram::CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished">比較</translation>
    </message>
    <message>
        <source>Second agent</source>
        <translation type="unfinished">2 つ目のエージェント</translation>
    </message>
    <message>
        <source>The open agent before its last change, a saved agent, or a new one of a preset that is taught what the open one was</source>
        <translation type="unfinished">開いているエージェントの最後の変更前、保存したエージェント、または同じことを教えたプリセットの新しいエージェント</translation>
    </message>
    <message>
        <source>Before the last change</source>
        <translation type="unfinished">最後の変更の前</translation>
    </message>
    <message>
        <source>An agent&apos;s file…</source>
        <translation type="unfinished">エージェントのファイル…</translation>
    </message>
    <message>
        <source>%1, taught the same</source>
        <translation type="unfinished">%1、同じことを教える</translation>
    </message>
    <message>
        <source>Sa&amp;ve the second…</source>
        <translation type="unfinished">2 つ目を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Saves the second agent as a file of its own</source>
        <translation type="unfinished">2 つ目のエージェントを別のファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Second agent</source>
        <translation type="unfinished">2 つ目のエージェント(&amp;S)</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">数字のデータ</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">テスト画像</translation>
    </message>
    <message>
        <source>So many random test digits; both are asked about the same</source>
        <translation type="unfinished">この数のテスト用数字を無作為に。両方に同じものを尋ねます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">シード</translation>
    </message>
    <message>
        <source>Decides which digits are drawn: the same seed draws the same digits</source>
        <translation type="unfinished">どの数字が選ばれるかを決めます。同じシードなら同じ数字になります</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">1 枚のステップ数</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">答えとして数える前にエージェントが進むステップ数</translation>
    </message>
    <message>
        <source>&amp;Test both</source>
        <translation type="unfinished">両方をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished">停止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">数字のデータ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished">画像(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">シード(&amp;E)</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation type="unfinished">ステップ(&amp;P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">進行状況</translation>
    </message>
    <message>
        <source>How both read the same pictures</source>
        <translation type="unfinished">両方が同じ画像をどう読んだか</translation>
    </message>
    <message>
        <source>Pictures that they read differently</source>
        <translation type="unfinished">読み方の違う画像</translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">キャンバスに置く(&amp;C)</translation>
    </message>
    <message>
        <source>Both agents are asked about the chosen picture (Enter)</source>
        <translation type="unfinished">選んだ画像を両方のエージェントに尋ねます(Enter)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">コマンドとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>The line for engram-cli that compares the same, with the same figures</source>
        <translation type="unfinished">同じ比較をして同じ数値になる engram-cli の行</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1（開いている）</translation>
    </message>
    <message>
        <source>Choose a second agent first.</source>
        <translation type="unfinished">まず 2 つ目のエージェントを選んでください。</translation>
    </message>
    <message>
        <source>Asks both about the same test digits</source>
        <translation type="unfinished">両方に同じテスト用数字を尋ねます</translation>
    </message>
    <message>
        <source>Nothing has been changed yet that could be undone; teach the agent, or choose another second agent.</source>
        <translation type="unfinished">元に戻せる変更がまだありません。エージェントに教えるか、別の相手を選んでください。</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation type="unfinished">%1（次の前：%2）</translation>
    </message>
    <message>
        <source>Teaching the second agent…</source>
        <translation type="unfinished">2 つ目のエージェントに教えています…</translation>
    </message>
    <message numerus="yes">
        <source>Taught the same %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>同じレッスン %Ln 件を教えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others are drawings, judged answers, or of data sets that are not open.</source>
        <translation type="unfinished">
            <numerusform>ほかの %Ln 件は、描いたもの、判定した答え、または開いていないデータセットのものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with an agent</source>
        <translation type="unfinished">エージェントと比べる</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">エージェント (*.engram);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">%1 を読んでいます…</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished">キャンバスに数字を描いてください。</translation>
    </message>
    <message>
        <source>Testing both…</source>
        <translation type="unfinished">両方をテストしています…</translation>
    </message>
    <message>
        <source>Stopped; nothing is compared.</source>
        <translation type="unfinished">停止しました。比較はしていません。</translation>
    </message>
    <message>
        <source>The open agent has changed since.</source>
        <translation type="unfinished">開いているエージェントはその後変わりました。</translation>
    </message>
    <message>
        <source>Listed: %L1 of %L2; Export has all.</source>
        <translation type="unfinished">一覧：%L1 ／ %L2。エクスポートにはすべて入ります。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished">比較をエクスポート</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">比較</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Save the second agent</source>
        <translation type="unfinished">2 つ目のエージェントを保存</translation>
    </message>
    <message>
        <source>Agents (*.engram)</source>
        <translation type="unfinished">エージェント (*.engram)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">%1 に保存しました</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">コマンドをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>%1 %L2, %3: the first read %4, the second %5</source>
        <translation type="unfinished">%1 %L2、正解は %3：1 つ目は %4、2 つ目は %5 と読みました</translation>
    </message>
    <message>
        <source>The second agent is ready: %1</source>
        <translation type="unfinished">2 つ目のエージェントの準備ができました：%1</translation>
    </message>
    <message>
        <source>Stops what is at work now; what was shown before stays</source>
        <translation type="unfinished">今の処理を止めます。前に表示されたものは残ります</translation>
    </message>
    <message>
        <source>Pictures that they read differently, both answers below each; Enter puts one on the canvas</source>
        <translation type="unfinished">読み方の違う画像と、その下に両方の答え。Enter で 1 つをキャンバスに置きます</translation>
    </message>
    <message>
        <source>&amp;Read differently (digit: first | second)</source>
        <translation type="unfinished">読み方が違う画像（数字：1 つ目 | 2 つ目）(&amp;R)</translation>
    </message>
    <message>
        <source>Both read every picture alike.</source>
        <translation type="unfinished">どの画像も両方が同じように読みました。</translation>
    </message>
    <message>
        <source>Test both to see how well each reads, and which pictures they read differently.</source>
        <translation type="unfinished">「両方をテスト」を押すと、それぞれの正確さと、読み方が違う画像が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2 | %3</source>
        <translation type="unfinished">%1：%2 | %3</translation>
    </message>
    <message>
        <source>The open data set, or digits of one&apos;s own, that both are asked about</source>
        <translation type="unfinished">両方に尋ねる、開いているデータセットまたは自分の数字</translation>
    </message>
    <message>
        <source>All figures and the pictures that they read differently, as CSV or JSON</source>
        <translation type="unfinished">すべての数値と、読み方の違う画像を CSV または JSON で</translation>
    </message>
    <message>
        <source>Open a data set with test digits under Data, or keep some of your own; MNIST has them.</source>
        <translation type="unfinished">「データ」でテスト用の数字があるデータセットを開くか、自分の数字を保存してください。MNIST にはあります。</translation>
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
            <numerusform>− 記憶だけ：%n ビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation type="unfinished">
            <numerusform>+ 入力だけ：%n ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">異なるところ</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished">忘れる</translation>
    </message>
    <message>
        <source>The memory as a drawing, which the agent answers</source>
        <translation type="unfinished">記憶を描いた数字として置き、エージェントに答えさせます</translation>
    </message>
    <message>
        <source>Takes the memory out of the agent; Undo brings it back</source>
        <translation type="unfinished">記憶をエージェントから取り除きます。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation type="unfinished">キャンバスに置く</translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字なし</translation>
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
    <name>engram::ConnectorFields</name>
    <message>
        <source>Kind of connector</source>
        <translation type="unfinished">コネクターの種類</translation>
    </message>
    <message>
        <source>Which bits of the picture, and which neighbours, each neuron reads</source>
        <translation type="unfinished">各ニューロンが画像のどのビットと、どの隣のニューロンを読むか</translation>
    </message>
</context>
<context>
    <name>engram::ContextHelp</name>
    <message>
        <source>Panels that share one place; the one that is chosen is in front</source>
        <translation type="unfinished">同じ場所を共有するパネル。選んだものが手前に出ます</translation>
    </message>
    <message>
        <source>Closes this and changes nothing</source>
        <translation type="unfinished">何も変えずに閉じます</translation>
    </message>
    <message>
        <source>Closes this</source>
        <translation type="unfinished">これを閉じます</translation>
    </message>
</context>
<context>
    <name>engram::CurveChart</name>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished">学習曲線</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln lessons: %2 % right, %3 % wrong</source>
        <translation type="unfinished">
            <numerusform>%1、レッスン %Ln 件の後：正答 %2 %、誤答 %3 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation type="unfinished">%1（公表値）</translation>
    </message>
    <message>
        <source>%1; one draw</source>
        <translation type="unfinished">%1、抽選 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%1; mean of %Ln draws, ± %2 %</source>
        <translation type="unfinished">
            <numerusform>%1、抽選 %Ln 回の平均、± %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation type="unfinished">まだ何も測定していません</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation type="unfinished">レッスン</translation>
    </message>
    <message>
        <source>right answers, %</source>
        <translation type="unfinished">正答 (%)</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished">まだ何も測定していません。</translation>
    </message>
    <message>
        <source>How many answers are right after so many lessons; the band is one standard deviation to both sides. The arrow keys go from mark to mark</source>
        <translation type="unfinished">レッスン数ごとの正答の割合です。帯は上下に標準偏差 1 つ分です。矢印キーで印から印へ移ります</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <translation type="unfinished">%1、均等</translation>
    </message>
    <message>
        <source>scattering (Bruna, Mallat 2013)</source>
        <translation type="unfinished">散乱変換（Bruna, Mallat 2013）</translation>
    </message>
    <message>
        <source>distortions (Keysers 2007)</source>
        <translation type="unfinished">変形（Keysers 2007）</translation>
    </message>
    <message>
        <source>shape context (Belongie 2002)</source>
        <translation type="unfinished">形状コンテキスト（Belongie 2002）</translation>
    </message>
</context>
<context>
    <name>engram::CurveWindow</name>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">学習曲線</translation>
    </message>
    <message>
        <source>Presets and agents to measure</source>
        <translation type="unfinished">測定するプリセットとエージェント</translation>
    </message>
    <message>
        <source>&amp;Add an agent…</source>
        <translation type="unfinished">エージェントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Measures the settings of an agent&apos;s file, taught anew, beside the presets</source>
        <translation type="unfinished">エージェントのファイルの設定を、初めから教え直して、プリセットと並べて測定します</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen agent&apos;s file out of this list (Del); the file stays</source>
        <translation type="unfinished">選んだエージェントのファイルをこの一覧から外します(Del)。ファイルは残ります</translation>
    </message>
    <message>
        <source>&amp;Presets and agents</source>
        <translation type="unfinished">プリセットとエージェント(&amp;P)</translation>
    </message>
    <message>
        <source>Digits of</source>
        <translation type="unfinished">数字のデータ</translation>
    </message>
    <message>
        <source>The open data set whose training digits are taught and whose test digits are asked about</source>
        <translation type="unfinished">訓練用の数字を教え、テスト用の数字を尋ねる、開いているデータセット</translation>
    </message>
    <message>
        <source>Fewest lessons</source>
        <translation type="unfinished">最少のレッスン数</translation>
    </message>
    <message>
        <source>Most lessons</source>
        <translation type="unfinished">最多のレッスン数</translation>
    </message>
    <message>
        <source>Up to all training digits</source>
        <translation type="unfinished">訓練用の数字すべてまで</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished">抽選回数</translation>
    </message>
    <message>
        <source>How often each number of lessons is measured, with other lessons and questions: the curve is the mean, the band one standard deviation</source>
        <translation type="unfinished">各レッスン数を、別のレッスンと問題で何回測るか。曲線は平均、帯は標準偏差 1 つ分です</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">シード</translation>
    </message>
    <message>
        <source>Of the first draw; the next ones count on. The same seed gives the same figures</source>
        <translation type="unfinished">最初の抽選のもの。次からは 1 ずつ増えます。同じシードなら同じ数値になります</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished">テスト画像</translation>
    </message>
    <message>
        <source>So many random test digits are asked about in each measurement</source>
        <translation type="unfinished">測定ごとに、この数のテスト用数字を無作為に尋ねます</translation>
    </message>
    <message>
        <source>Steps each</source>
        <translation type="unfinished">1 枚のステップ数</translation>
    </message>
    <message>
        <source>Steps that an agent takes before its answer counts</source>
        <translation type="unfinished">答えとして数える前にエージェントが進むステップ数</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished">測定(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished">停止(&amp;T)</translation>
    </message>
    <message>
        <source>What is measured stays; Measure goes on from there</source>
        <translation type="unfinished">測定済みのものは残り、「測定」でそこから続けます</translation>
    </message>
    <message>
        <source>&amp;Digits of</source>
        <translation type="unfinished">数字のデータ(&amp;D)</translation>
    </message>
    <message>
        <source>Lessons &amp;from</source>
        <translation type="unfinished">レッスン数(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished">まで(&amp;O)</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation type="unfinished">抽選回数(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">シード(&amp;E)</translation>
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
        <source>P&amp;ublished figures of others</source>
        <translation type="unfinished">他の研究の公表値(&amp;U)</translation>
    </message>
    <message>
        <source>What other methods were published to reach on MNIST, as dotted lines</source>
        <translation type="unfinished">他の方法が MNIST で達したと公表された値を点線で示します</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">進行状況</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>The figure as PNG or SVG, the measurements as CSV</source>
        <translation type="unfinished">図は PNG か SVG、測定値は CSV で</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">コマンドとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The line for engram-cli that measures the same, with the same figures</source>
        <translation type="unfinished">同じ測定をして同じ数値になる engram-cli の行</translation>
    </message>
    <message>
        <source>Point at a mark, or use the arrow keys, for its figures.</source>
        <translation type="unfinished">印を指すか矢印キーで選ぶと数値が出ます。</translation>
    </message>
    <message>
        <source>all %L1</source>
        <translation type="unfinished">全部 %L1</translation>
    </message>
    <message>
        <source>Open a data set with training and test digits under Data; MNIST has both.</source>
        <translation type="unfinished">「データ」で訓練用とテスト用の数字があるデータセットを開いてください。MNIST には両方あります。</translation>
    </message>
    <message>
        <source>Tick at least one preset or agent.</source>
        <translation type="unfinished">プリセットかエージェントを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>The fewest lessons are more than the most.</source>
        <translation type="unfinished">最少のレッスン数が最多より大きくなっています。</translation>
    </message>
    <message>
        <source>Teaches and tests; the curves grow as it goes</source>
        <translation type="unfinished">教えてテストします。曲線は進むにつれて伸びます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation type="unfinished">
            <numerusform>測定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished">%1、%2 秒</translation>
    </message>
    <message>
        <source>Stopped after %1 of %L2; Measure goes on from there</source>
        <translation type="unfinished">%L2 中 %1 で停止しました。「測定」でそこから続けます</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">測定しています…</translation>
    </message>
    <message>
        <source>%L1 of %L2 measured</source>
        <translation type="unfinished">%L2 件中 %L1 件を測定</translation>
    </message>
    <message>
        <source>%1 · about %2 min left</source>
        <translation type="unfinished">%1 · 残り約 %2 分</translation>
    </message>
    <message>
        <source>%1 · about %2 s left</source>
        <translation type="unfinished">%1 · 残り約 %2 秒</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished">エージェントを追加</translation>
    </message>
    <message>
        <source>Agents (*.engram);;All files (*)</source>
        <translation type="unfinished">エージェント (*.engram);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the learning curve</source>
        <translation type="unfinished">学習曲線をエクスポート</translation>
    </message>
    <message>
        <source>Picture (*.png);;Picture (*.svg);;Measurements (*.csv)</source>
        <translation type="unfinished">図 (*.png);;図 (*.svg);;測定値 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation type="unfinished">図 (*.svg)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .csv.</source>
        <translation type="unfinished">.png、.svg、.csv のいずれかで終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">コマンドをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>Drawn at random: 10 are one of each digit on average, but seldom all ten</source>
        <translation type="unfinished">無作為に選ばれます。10 個は平均すると各数字 1 個ずつですが、10 種類すべてがそろうことはまれです</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">学習曲線：%1</translation>
    </message>
    <message>
        <source>Those with a check mark are measured; Space sets it</source>
        <translation type="unfinished">チェックのあるものを測定します。Space で付けます</translation>
    </message>
    <message>
        <source>As many of each di&amp;git</source>
        <translation type="unfinished">各数字を同じ数だけ(&amp;G)</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">10 レッスンは各数字 1 回ずつ、1,000 レッスンは各数字 100 回ずつになります。選ばなければ無作為に選ばれます</translation>
    </message>
    <message>
        <source>10 are one of each digit</source>
        <translation type="unfinished">10 個なら各数字 1 個ずつです</translation>
    </message>
    <message>
        <source>The settings of the agent that is open, taught anew; the agent itself stays as it is</source>
        <translation type="unfinished">開いているエージェントの設定を、初めから教え直して測定します。エージェント自体はそのままです</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished">%1（開いている）</translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%1：%Ln 個の数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished">ライセンス：%1</translation>
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
        <translation type="unfinished">数字のセット (pickle、IDX、NPZ、NPY、CSV、zip) とフォントシート（xlsx、ods、CSV、テキスト）。ウィンドウにドロップもできます (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation type="unfinished">データフォルダーを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Export &amp;digits…</source>
        <translation type="unfinished">数字をエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the digits of the selected set as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">選択したデータセットの数字を NPZ、IDX、画像フォルダー、フォントシートとして保存します</translation>
    </message>
    <message>
        <source>Cop&amp;y into my digits…</source>
        <translation type="unfinished">自分の数字にコピー(&amp;Y)…</translation>
    </message>
    <message>
        <source>Keep digits of the selected set among your own</source>
        <translation type="unfinished">選択したデータセットの数字を自分の数字に加えます</translation>
    </message>
    <message>
        <source>Ed&amp;it cells…</source>
        <translation type="unfinished">セルを編集(&amp;I)…</translation>
    </message>
    <message>
        <source>Mend the digits of the selected font sheet cell by cell</source>
        <translation type="unfinished">選択したフォントシートの数字をセルごとに直します</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation type="unfinished">ギャラリー(&amp;G)…</translation>
    </message>
    <message>
        <source>All pictures of the data sets, page by page (Ctrl+G)</source>
        <translation type="unfinished">データセットのすべての画像をページごとに表示します (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show its &amp;pictures…</source>
        <translation type="unfinished">画像を表示(&amp;P)…</translation>
    </message>
    <message>
        <source>The gallery of the selected data set</source>
        <translation type="unfinished">選択したデータセットのギャラリー</translation>
    </message>
    <message>
        <source>Pict&amp;ures nearly the same…</source>
        <translation type="unfinished">ほぼ同じ画像(&amp;U)…</translation>
    </message>
    <message>
        <source>Pairs of pictures that differ least, and those of them that are labelled differently</source>
        <translation type="unfinished">違いが最も少ない画像の組と、その中でラベルが異なるもの</translation>
    </message>
    <message>
        <source>The data sets that are open. Those with a check mark are used for teaching and testing</source>
        <translation type="unfinished">開いているデータセット。チェックのあるものを教えることとテストに使います</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation type="unfinished">データフォルダーを開く</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation type="unfinished">%1 のラベル</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Data sets and font sheets (%1);;All files (*)</source>
        <translation type="unfinished">データセットとフォントシート (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A folder with the files of a data set, or with a picture for each digit in folders called 0 to 9; or drop it on the window (Ctrl+Shift+O)</source>
        <translation type="unfinished">データセットのファイルが入ったフォルダー、または 0～9 という名前のフォルダーに数字の画像が 1 枚ずつ入ったフォルダー。ウィンドウにドロップすることもできます (Ctrl+Shift+O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to teach</source>
        <translation type="unfinished">
            <numerusform>教えるための数字 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to test with</source>
        <translation type="unfinished">
            <numerusform>テストするための数字 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hosen data sets</source>
        <translation type="unfinished">選んだデータセット(&amp;H)</translation>
    </message>
    <message>
        <source>No data set is open. Open a file or a folder, or drop it on the window.</source>
        <translation type="unfinished">開いているデータセットがありません。ファイルかフォルダーを開くか、ウィンドウにドロップしてください。</translation>
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
        <translation type="unfinished">これらはテスト画像です。教えると、新しい数字については何も言えなくなります。次のテストでは別に数えます。</translation>
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
        <translation type="unfinished">画像が各数字について教えられたものにどれだけ近いか、そこから状態がどれだけ想起されたか：
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
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>engram::DigitExport</name>
    <message>
        <source>NumPy archive (*.npz)</source>
        <translation type="unfinished">NumPy アーカイブ (*.npz)</translation>
    </message>
    <message>
        <source>Two files as MNIST&apos;s, IDX (*.idx)</source>
        <translation type="unfinished">MNIST と同じ 2 つのファイル、IDX (*.idx)</translation>
    </message>
    <message>
        <source>New folder of PNG pictures, by digit (*)</source>
        <translation type="unfinished">PNG 画像の新しいフォルダー、数字ごと (*)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, text (*.txt)</source>
        <translation type="unfinished">10 個の数字のフォントシート、テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Font sheet of ten digits, spreadsheet (*.xlsx)</source>
        <translation type="unfinished">10 個の数字のフォントシート、表計算 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing digits…</source>
        <translation type="unfinished">数字を書き込んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation type="unfinished">数字をエクスポート</translation>
    </message>
</context>
<context>
    <name>engram::DigitPreview</name>
    <message>
        <source>The drawing as the agent gets it</source>
        <translation type="unfinished">エージェントが受け取る描画</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation type="unfinished">まだ何も描かれていません</translation>
    </message>
    <message numerus="yes">
        <source>28 x 28 pixels, %Ln with ink</source>
        <translation type="unfinished">
            <numerusform>28 x 28 画素、インクのあるもの %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DigitStrip</name>
    <message>
        <source>Digits of the picture</source>
        <translation type="unfinished">画像の数字</translation>
    </message>
    <message>
        <source>Teach that it is &amp;%1</source>
        <translation type="unfinished">&amp;%1 として教える</translation>
    </message>
    <message>
        <source>The digits that were found in the picture; click one to ask about it, type what it is to teach it</source>
        <translation type="unfinished">画像で見つかった数字。クリックするとそれについて尋ね、何の数字かを打つと教えます</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches and keeps.</source>
        <translation type="unfinished">Enter で数字をキャンバスに置き、数字の入力でそれが何かを指定し、メニューキーで教えたり保存したりします。</translation>
    </message>
    <message>
        <source>&amp;Keep among my digits</source>
        <translation type="unfinished">自分の数字に保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keep its whole &amp;line</source>
        <translation type="unfinished">行全体を保存(&amp;L)</translation>
    </message>
    <message>
        <source>as &amp;%1</source>
        <translation type="unfinished">&amp;%1 として</translation>
    </message>
    <message>
        <source>Keep &amp;all as they are read</source>
        <translation type="unfinished">読み取ったとおりにすべて保存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">キャンバスに置く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">そう読まれる理由(&amp;W)</translation>
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
        <source>Click: put it on the canvas. Right click: teach or keep it.</source>
        <translation type="unfinished">クリック：キャンバスに置く。右クリック：教える、または保存する。</translation>
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
        <translation type="unfinished">最短：%1</translation>
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
        <translation type="unfinished">「%1」の変更を保存しますか？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">名前を変える</translation>
    </message>
    <message>
        <source>Shown in the title of the window and in the results, and saved with the agent</source>
        <translation type="unfinished">ウィンドウのタイトルと結果に表示され、エージェントとともに保存されます</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished">保存しないと、最後に保存した後の変更は失われます。</translation>
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
        <translation type="unfinished">これは %1（キャンバスで数字を入力、または Ctrl+%2）</translation>
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
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">保存(&amp;K)</translation>
    </message>
    <message>
        <source>Draw a digit first; an empty canvas cannot be kept.</source>
        <translation type="unfinished">まず数字を描いてください。空のキャンバスは保存できません。</translation>
    </message>
    <message>
        <source>Keep the drawing as %1 among your own digits (%2)</source>
        <translation type="unfinished">描画を %1 として自分の数字に保存します (%2)</translation>
    </message>
    <message>
        <source>Keep the drawing among your own digits: type its digit first (%1)</source>
        <translation type="unfinished">描画を自分の数字に保存します。まず数字を入力してください (%1)</translation>
    </message>
    <message>
        <source>The agent stores the inverse of every output bit</source>
        <translation type="unfinished">エージェントは出力の各ビットの逆を保存します</translation>
    </message>
</context>
<context>
    <name>engram::EditHistory</name>
    <message>
        <source>the change before</source>
        <translation type="unfinished">前の変更</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation type="unfinished">%1 を閉じること</translation>
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
        <translation type="unfinished">%1（画像）</translation>
    </message>
    <message>
        <source>The settling, animated</source>
        <translation type="unfinished">収束の様子（アニメーション）</translation>
    </message>
    <message>
        <source>The whole history, as text</source>
        <translation type="unfinished">履歴全体（テキスト）</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation type="unfinished">%1（テキスト）</translation>
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
        <translation type="unfinished">繰り返し再生されるアニメーション GIF：入力、状態、出力。ステップごとに 1 コマ。</translation>
    </message>
    <message>
        <source>CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.</source>
        <translation type="unfinished">CSV または JSON、約 %1：すべての状態の種類、例、出力、変化したビット、3 つの層すべて。</translation>
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
    <message>
        <source>A view as a picture, the settling as an animation, or what they show as text</source>
        <translation type="unfinished">表示を画像として、収束の様子をアニメーションとして、または表示の内容をテキストとして</translation>
    </message>
    <message>
        <source>How much larger than on the screen a picture becomes: 2 or more for print</source>
        <translation type="unfinished">画像を画面の何倍にするか。印刷には 2 以上</translation>
    </message>
    <message>
        <source>Asks for a name and a folder, and writes the file</source>
        <translation type="unfinished">名前とフォルダーを尋ねて、ファイルを書き出します</translation>
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
        <translation type="unfinished">まだ何もテストしていません。</translation>
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
        <translation type="unfinished">このコンピューターにインストールされている任意のフォント</translation>
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
        <source>Digits of the bold style of the font</source>
        <translation type="unfinished">フォントの太字の数字</translation>
    </message>
    <message>
        <source>Digits of the italic style of the font</source>
        <translation type="unfinished">フォントの斜体の数字</translation>
    </message>
    <message>
        <source>The ten digits can be taught then, and asked about</source>
        <translation type="unfinished">10 個の数字を教えたり試したりできるようになります</translation>
    </message>
    <message>
        <source>%1: ten digits, as large and as centred as those of MNIST.</source>
        <translation type="unfinished">%1：MNIST と同じ大きさと位置の 10 個の数字。</translation>
    </message>
</context>
<context>
    <name>engram::GalleryActions</name>
    <message>
        <source>Put the picture on the canvas and see what the agent makes of it (Enter)</source>
        <translation type="unfinished">画像をキャンバスに置き、エージェントがどう読むかを見ます (Enter)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">教える(&amp;T)</translation>
    </message>
    <message>
        <source>Teach those of the chosen pictures that the agent was not taught yet and that are not left out (Ctrl+T)</source>
        <translation type="unfinished">選んだ画像のうち、まだ教えておらず、除外されていないものを教えます (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the chosen memories; Undo brings them back (Delete)</source>
        <translation type="unfinished">選んだ記憶を忘れます。元に戻すと復活します (Delete)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the chosen pictures, or all that are shown, as a data set (NPZ) or as a folder of PNG pictures (Ctrl+E)</source>
        <translation type="unfinished">選んだ画像、または表示中のすべてを、データセット (NPZ) または PNG 画像のフォルダーとして保存します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation type="unfinished">再び含める(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished">除外する(&amp;L)</translation>
    </message>
    <message>
        <source>Lessons may be drawn from the chosen pictures again (Ctrl+L)</source>
        <translation type="unfinished">選んだ画像が再びレッスンに使われるようになります (Ctrl+L)</translation>
    </message>
    <message>
        <source>No lesson is drawn from the chosen pictures any more; Undo takes them in again (Ctrl+L)</source>
        <translation type="unfinished">選んだ画像はレッスンに使われなくなります。元に戻すと再び含まれます (Ctrl+L)</translation>
    </message>
    <message>
        <source>On the canvas: %1</source>
        <translation type="unfinished">キャンバス上：%1</translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln chosen pictures</source>
        <translation type="unfinished">
            <numerusform>選んだ %Ln 枚の画像を教える</numerusform>
        </translation>
    </message>
    <message>
        <source>Data set (*.npz)</source>
        <translation type="unfinished">データセット (*.npz)</translation>
    </message>
    <message>
        <source>Folder of PNG pictures (*)</source>
        <translation type="unfinished">PNG 画像のフォルダー (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation type="unfinished">画像のエクスポート</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished">画像</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished">%1 をエクスポート中</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln pictures to %1</source>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像を %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the &amp;canvas</source>
        <translation type="unfinished">キャンバスに置く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Why is it read so?</source>
        <translation type="unfinished">そう読まれる理由(&amp;W)</translation>
    </message>
    <message>
        <source>Put the picture on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">画像をキャンバスに置き、エージェントがそう答える理由をインスペクターで見ます</translation>
    </message>
</context>
<context>
    <name>engram::GalleryExportWords</name>
    <message>
        <source>The export was stopped; %1 holds what was written until then.</source>
        <translation type="unfinished">エクスポートを中止しました。それまでに書いたものは %1 にあります。</translation>
    </message>
    <message>
        <source>%1: the folder could not be made.</source>
        <translation type="unfinished">%1：フォルダーを作成できませんでした。</translation>
    </message>
    <message>
        <source>None of these memories is a digit: a data set needs one.</source>
        <translation type="unfinished">これらの記憶に数字がありません。データセットには数字が必要です。</translation>
    </message>
</context>
<context>
    <name>engram::GalleryPage</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished">データセット</translation>
    </message>
    <message>
        <source>Where memories come from</source>
        <translation type="unfinished">記憶の出どころ</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation type="unfinished">データセットの部分</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation type="unfinished">表示するもの</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">順序</translation>
    </message>
    <message>
        <source>Pictures of the data sets</source>
        <translation type="unfinished">データセットの画像</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished">記憶</translation>
    </message>
    <message>
        <source>What it &amp;misled</source>
        <translation type="unfinished">誤らせたもの(&amp;M)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">番号</translation>
    </message>
    <message>
        <source>Go to the picture of this number</source>
        <translation type="unfinished">この番号の画像へ移動</translation>
    </message>
    <message>
        <source>Type the number of a picture and press Enter; once more for the next of that number</source>
        <translation type="unfinished">画像の番号を入力して Enter を押します。もう一度押すと、同じ番号の次の画像へ移動します</translation>
    </message>
    <message>
        <source>The pictures that the last test misread because of this memory (Ctrl+M)</source>
        <translation type="unfinished">この記憶のために直前のテストで誤読された画像 (Ctrl+M)</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">すべてのデータセット</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation type="unfinished">すべての出どころ</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished">描画</translation>
    </message>
    <message>
        <source>Misread in the last test because of %1</source>
        <translation type="unfinished">直前のテストで次の記憶のために誤読：%1</translation>
    </message>
    <message>
        <source>No data set is open. Open one under Data in the menu of the main window, or drop a file on it.</source>
        <translation type="unfinished">開いているデータセットがありません。メインウィンドウのデータメニューから開くか、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>The agent remembers nothing yet. Draw a digit and teach it, or teach a data set.</source>
        <translation type="unfinished">エージェントはまだ何も記憶していません。数字を描いて教えるか、データセットを教えてください。</translation>
    </message>
    <message>
        <source>There was no test yet. Test the agent in the main window (Ctrl+R); then this shows what went wrong.</source>
        <translation type="unfinished">まだテストしていません。メインウィンドウでエージェントをテストすると (Ctrl+R)、間違いがここに表示されます。</translation>
    </message>
    <message>
        <source>The last test misread none of these.</source>
        <translation type="unfinished">直前のテストでは、この中に誤読はありませんでした。</translation>
    </message>
    <message>
        <source>None of these decided a wrong answer of the last test.</source>
        <translation type="unfinished">この中に、直前のテストの誤答を決めた記憶はありません。</translation>
    </message>
    <message>
        <source>None of these is left out. Choose pictures and press Leave out: no lesson is drawn from them then.</source>
        <translation type="unfinished">除外された画像はありません。画像を選んで「除外する」を押すと、レッスンに使われなくなります。</translation>
    </message>
    <message>
        <source>There is no such picture. Choose less narrowly above.</source>
        <translation type="unfinished">該当する画像がありません。上の条件を緩めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform>%Ln 枚を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of a picture: 34072.</source>
        <translation type="unfinished">画像の番号を入力してください：34072</translation>
    </message>
    <message>
        <source>None of the pictures that are shown has the number %1.</source>
        <translation type="unfinished">表示中の画像に番号 %1 のものはありません。</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation type="unfinished">すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Lar&amp;ger pictures</source>
        <translation type="unfinished">画像を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation type="unfinished">画像を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">すべての部分</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">訓練用</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished">検証用</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">テスト用</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">すべての数字</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished">すべての画像</translation>
    </message>
    <message>
        <source>Misread by the last test</source>
        <translation type="unfinished">直前のテストで誤読</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished">教えたもの</translation>
    </message>
    <message>
        <source>Not taught</source>
        <translation type="unfinished">教えていないもの</translation>
    </message>
    <message>
        <source>As they lie</source>
        <translation type="unfinished">元の順</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">すべての記憶</translation>
    </message>
    <message>
        <source>The five that cost most</source>
        <translation type="unfinished">最も誤りを招いた五つ</translation>
    </message>
    <message>
        <source>All that decided a wrong answer</source>
        <translation type="unfinished">誤答を決めたすべて</translation>
    </message>
    <message>
        <source>As they were taught</source>
        <translation type="unfinished">教えた順</translation>
    </message>
    <message>
        <source>Left out of teaching</source>
        <translation type="unfinished">教えるものから除外</translation>
    </message>
    <message>
        <source>By digit</source>
        <translation type="unfinished">数字順</translation>
    </message>
    <message>
        <source>Most wrong answers first</source>
        <translation type="unfinished">誤答の多い順</translation>
    </message>
    <message>
        <source>Most right answers first</source>
        <translation type="unfinished">正答の多い順</translation>
    </message>
    <message>
        <source>Right and wrong answers of the last test that each memory decided</source>
        <translation type="unfinished">直前のテストでそれぞれの記憶が決めた正答と誤答</translation>
    </message>
    <message>
        <source>last test: ✓ right, ✗ wrong</source>
        <translation type="unfinished">直前のテスト：✓ 正解、✗ 誤り</translation>
    </message>
    <message>
        <source>7→1: a 7 that the last test read as 1 · dot: taught · struck out: left out of teaching</source>
        <translation type="unfinished">7→1：直前のテストで 1 と読まれた 7 · 点：教えたもの · 取り消し線：教えるものから除外</translation>
    </message>
    <message>
        <source>✗ and ✓: so many wrong and right answers of the last test it decided · struck out: left out of teaching</source>
        <translation type="unfinished">✗ と ✓：直前のテストでその記憶が決めた誤答と正答の数 · 取り消し線：教えるものから除外</translation>
    </message>
</context>
<context>
    <name>engram::GalleryView</name>
    <message>
        <source>Arrow keys go from picture to picture; with Shift they choose several, with Ctrl none; Space chooses one more; Enter puts one on the canvas.</source>
        <translation type="unfinished">矢印キーで画像の間を移動します。Shift を押すと複数を選び、Ctrl を押すと選ばずに移動します。スペースで一つ追加し、Enter でキャンバスに置きます。</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWindow</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished">ギャラリー</translation>
    </message>
    <message>
        <source>&amp;Data sets</source>
        <translation type="unfinished">データセット(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation type="unfinished">記憶(&amp;M)</translation>
    </message>
    <message>
        <source>Nearly the &amp;same</source>
        <translation type="unfinished">ほぼ同じ(&amp;S)</translation>
    </message>
    <message>
        <source>Pictures of the data sets, the memories, or pictures that are nearly the same</source>
        <translation type="unfinished">データセットの画像、記憶、またはほとんど同じ画像</translation>
    </message>
</context>
<context>
    <name>engram::GalleryWords</name>
    <message>
        <source>code %1</source>
        <translation type="unfinished">コード %1</translation>
    </message>
    <message>
        <source>decided %1 and %2</source>
        <translation type="unfinished">%1と%2を決めた</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation type="unfinished">
            <numerusform>誤答 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right ones</source>
        <translation type="unfinished">
            <numerusform>正答 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>taught</source>
        <translation type="unfinished">教えた</translation>
    </message>
    <message>
        <source>read as %1 in the last test</source>
        <translation type="unfinished">直前のテストで %1 と読まれた</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字なし</translation>
    </message>
    <message>
        <source>left out of teaching</source>
        <translation type="unfinished">教えるものから除外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation type="unfinished">
            <numerusform>%Ln 枚の画像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の記憶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::HeatView</name>
    <message>
        <source>Average of the memories</source>
        <translation type="unfinished">記憶の平均</translation>
    </message>
</context>
<context>
    <name>engram::HelpWindow</name>
    <message>
        <source>How Engram works</source>
        <translation type="unfinished">Engram のしくみ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words to look for on all pages (Ctrl+F)</source>
        <translation type="unfinished">すべてのページから探す言葉 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">検索結果</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">目次</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">進む</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Nothing on any page.</source>
        <translation type="unfinished">どのページにもありません。</translation>
    </message>
    <message>
        <source>A page of the book; Tab goes from link to link</source>
        <translation type="unfinished">本のページです。Tab でリンクからリンクへ移ります</translation>
    </message>
    <message>
        <source>Where the words stand in the book; choose a place to read there</source>
        <translation type="unfinished">本の中で言葉が見つかった場所です。選ぶとそこを読めます</translation>
    </message>
    <message>
        <source>The pages of the book and their parts; choose one to read it</source>
        <translation type="unfinished">本のページとその項目です。選ぶと読めます</translation>
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
        <translation type="unfinished">%1（ステップ %2 の後）</translation>
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
        <translation type="unfinished">%1（表示中のもののうち）</translation>
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
        <translation type="unfinished">保持する状態の数（1 つ約 220 バイト）。最も古い例から削除されます：</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation type="unfinished">
            <numerusform>最も古い %Ln 個の状態を削除しますか？</numerusform>
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
        <translation type="unfinished">すべての出どころ</translation>
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
    <message>
        <source>Limit it</source>
        <translation type="unfinished">制限する</translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.</source>
        <translation type="unfinished">
            <numerusform>履歴は現在 %Ln 個の状態を保持しています。削除した状態は「元に戻す」で戻せます。記憶は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer states take less room in memory and in the file; the memories stay</source>
        <translation type="unfinished">状態が少ないほど、メモリとファイルの場所を取りません。記憶は残ります</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished">表示するものを選ぶ</translation>
    </message>
    <message>
        <source>Choices of what the history shows, in place of the timeline, and back</source>
        <translation type="unfinished">履歴に表示するものの選択を、タイムラインの代わりに表示し、また戻す</translation>
    </message>
    <message>
        <source>To the random start of this answer</source>
        <translation type="unfinished">この回答のランダムな開始へ</translation>
    </message>
    <message>
        <source>To the first state of the history</source>
        <translation type="unfinished">履歴の最初の状態へ</translation>
    </message>
    <message>
        <source>To the last step of this answer</source>
        <translation type="unfinished">この回答の最後のステップへ</translation>
    </message>
    <message>
        <source>To the last state of the history</source>
        <translation type="unfinished">履歴の最後の状態へ</translation>
    </message>
</context>
<context>
    <name>engram::ImaginePart</name>
    <message>
        <source>Imagine</source>
        <translation type="unfinished">想像する</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation type="unfinished">何から始めるか</translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished">ノイズ</translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation type="unfinished">選んだラベル</translation>
    </message>
    <message>
        <source>the upper half of the drawing</source>
        <translation type="unfinished">描いたものの上半分</translation>
    </message>
    <message>
        <source>the lower half of the drawing</source>
        <translation type="unfinished">描いたものの下半分</translation>
    </message>
    <message>
        <source>the left half of the drawing</source>
        <translation type="unfinished">描いたものの左半分</translation>
    </message>
    <message>
        <source>the right half of the drawing</source>
        <translation type="unfinished">描いたものの右半分</translation>
    </message>
    <message>
        <source>A label begins with the pixels that most of its memories have; of a drawing the other half is noise</source>
        <translation type="unfinished">ラベルからは大半の記憶が持つ画素で始まり、描いたものからは残り半分がノイズになります</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation type="unfinished">ノイズのシード</translation>
    </message>
    <message>
        <source>The same seed gives the same noise</source>
        <translation type="unfinished">同じシードは同じノイズを与えます</translation>
    </message>
    <message>
        <source>Imagined states, step by step</source>
        <translation type="unfinished">想像した状態（ステップごと）</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation type="unfinished">ラベル %1</translation>
    </message>
    <message>
        <source>An agent that remembers nothing can imagine nothing. Teach it first.</source>
        <translation type="unfinished">何も覚えていないエージェントは何も想像できません。まず教えてください。</translation>
    </message>
    <message>
        <source>Draw a digit first: half of it is what the agent begins with.</source>
        <translation type="unfinished">まず数字を描いてください。エージェントはその半分から始めます。</translation>
    </message>
    <message>
        <source>No input is held: the state neurons read the state alone. What does the state fall into?</source>
        <translation type="unfinished">入力は与えません。状態ニューロンは状態だけを読みます。状態は何に収束するでしょうか。</translation>
    </message>
    <message>
        <source>Imagining …</source>
        <translation type="unfinished">想像しています …</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字なし</translation>
    </message>
    <message>
        <source>Step %1: reads %2</source>
        <translation type="unfinished">ステップ %1：%2 と読む</translation>
    </message>
    <message>
        <source>It rests from step %1 on.</source>
        <translation type="unfinished">ステップ %1 で収束します。</translation>
    </message>
    <message>
        <source>It does not come to rest.</source>
        <translation type="unfinished">落ち着きません。</translation>
    </message>
    <message>
        <source>It is the memory %1.</source>
        <translation type="unfinished">それは記憶 %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>The nearest memory is %1; %Ln bits differ.</source>
        <translation type="unfinished">
            <numerusform>最も近い記憶は %1 で、%Ln ビット異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">シード</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">コマンドとしてコピー</translation>
    </message>
    <message>
        <source>The line for engram-cli that imagines the same</source>
        <translation type="unfinished">同じものを想像する engram-cli の行</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation type="unfinished">%1：%2 と読む</translation>
    </message>
    <message>
        <source>It means nothing for this agent: its windows look at the input alone, so without one there is nothing to see.</source>
        <translation type="unfinished">このエージェントには意味がありません。窓は入力だけを見るため、入力がなければ何も見えません。</translation>
    </message>
    <message>
        <source>It means nothing for this agent: none of its state neurons reads the state.</source>
        <translation type="unfinished">このエージェントには意味がありません。状態ニューロンのどれも状態を読みません。</translation>
    </message>
    <message>
        <source>It means nothing for this agent: each of its state neurons reads nothing of the state but its own pixel.</source>
        <translation type="unfinished">このエージェントには意味がありません。各状態ニューロンは状態のうち自分の画素しか読みません。</translation>
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
        <translation type="unfinished">これがない場合：…</translation>
    </message>
    <message>
        <source>Why the agent answered so: the whole answer, one neuron, or all memories</source>
        <translation type="unfinished">エージェントがなぜそう答えたか：答え全体、ひとつのニューロン、またはすべての記憶</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">心の中</translation>
    </message>
    <message>
        <source>What the agent has in mind of each digit, and what it imagines</source>
        <translation type="unfinished">各数字についてエージェントが思い描くものと、想像するもの</translation>
    </message>
</context>
<context>
    <name>engram::KeyMap</name>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished">矢印キー</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished">キャンバスで</translation>
    </message>
    <message>
        <source>Move the pen by 8 pixels</source>
        <translation type="unfinished">ペンを 8 画素動かす</translation>
    </message>
    <message>
        <source>Move the pen by 1 pixel</source>
        <translation type="unfinished">ペンを 1 画素動かす</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished">Shift と矢印キー</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation type="unfinished">ペンを下ろす・上げる</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation type="unfinished">どの数字かを言う</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">それを教える</translation>
    </message>
    <message>
        <source>End the stroke</source>
        <translation type="unfinished">線を終える</translation>
    </message>
    <message>
        <source>In the layers Input and State</source>
        <translation type="unfinished">入力と状態の層で</translation>
    </message>
    <message>
        <source>Choose the neuron beside</source>
        <translation type="unfinished">隣のニューロンを選ぶ</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">選択をやめる</translation>
    </message>
    <message>
        <source>Larger, smaller, whole</source>
        <translation type="unfinished">大きく・小さく・全体</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished">タイムラインで</translation>
    </message>
    <message>
        <source>State by state</source>
        <translation type="unfinished">状態をひとつずつ</translation>
    </message>
    <message>
        <source>First and last state</source>
        <translation type="unfinished">最初と最後の状態</translation>
    </message>
    <message>
        <source>More and fewer states</source>
        <translation type="unfinished">状態を多く・少なく</translation>
    </message>
    <message>
        <source>On the map of memories</source>
        <translation type="unfinished">記憶のマップで</translation>
    </message>
    <message>
        <source>Go from memory to memory</source>
        <translation type="unfinished">記憶から記憶へ移る</translation>
    </message>
    <message>
        <source>Open the memory</source>
        <translation type="unfinished">記憶を開く</translation>
    </message>
    <message>
        <source>Go along the path of the answer</source>
        <translation type="unfinished">答えの道筋をたどる</translation>
    </message>
    <message>
        <source>In the presenter&apos;s view</source>
        <translation type="unfinished">発表ビューで</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation type="unfinished">すべてを元に戻す</translation>
    </message>
    <message>
        <source>Elsewhere in the window</source>
        <translation type="unfinished">ウィンドウのその他の場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">キー</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from one part of the window to the next; these keys work wherever the focus is, unless their heading says where.</source>
        <translation type="unfinished">すべてマウスなしで操作できます。Tab でウィンドウの次の部分へ移ります。見出しに場所が書かれていないキーは、どこにいても使えます。</translation>
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
        <translation type="unfinished">エージェントがそれをどう解釈するか（ステップごと）</translation>
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
        <translation type="unfinished">ステップ %1 後のフィードバック：保存された内容</translation>
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
        <translation type="unfinished">画素のどのビットを表示するか：インクが始まる方向（東、南東 ...）</translation>
    </message>
    <message>
        <source>What the agent sees, a cell for each pixel. A click or the arrow keys choose a neuron</source>
        <translation type="unfinished">エージェントが見ているもの。1 マスが 1 画素です。クリックか矢印キーでニューロンを選びます</translation>
    </message>
    <message>
        <source>What the agent makes of it, a neuron for each cell. A click or the arrow keys ask one why</source>
        <translation type="unfinished">エージェントがそこから作るもの。1 マスが 1 ニューロンです。クリックか矢印キーで理由を尋ねます</translation>
    </message>
    <message>
        <source>&amp;Why is this bit so?</source>
        <translation type="unfinished">なぜこのビットなのか(&amp;W)</translation>
    </message>
    <message>
        <source>%1/%2 · %3 changed</source>
        <translation type="unfinished">%1/%2 · %3 変化</translation>
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
    <name>engram::LogModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished">%1～%2</translation>
    </message>
    <message>
        <source>Learning curve: %1</source>
        <translation type="unfinished">学習曲線：%1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished">比較：%1</translation>
    </message>
    <message>
        <source>stopped after %L1 of %L2</source>
        <translation type="unfinished">%L2 中 %L1 で停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been taught; of the others %1 right</source>
        <translation type="unfinished">
            <numerusform>%Ln 個は教えてあったもの。他の正答は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>all had been taught</source>
        <translation type="unfinished">すべて教えてあったもの</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">日時</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">正答</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation type="unfinished">95 % 区間</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">レッスン</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">対象</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">シード</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">お知らせ</translation>
    </message>
    <message>
        <source>agents like it, taught anew; stopped after so many lessons</source>
        <translation type="unfinished">同じ設定のエージェントを教え直したもの。この回数のレッスンで停止</translation>
    </message>
    <message>
        <source>agents like it, taught anew</source>
        <translation type="unfinished">同じ設定のエージェントを教え直したもの</translation>
    </message>
</context>
<context>
    <name>engram::LogPage</name>
    <message>
        <source>Copy command</source>
        <translation type="unfinished">コマンドをコピー</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation type="unfinished">記録をエクスポート…</translation>
    </message>
    <message>
        <source>Log of the tests of this agent</source>
        <translation type="unfinished">このエージェントのテストの記録</translation>
    </message>
    <message>
        <source>The line of engram-cli that repeats the chosen test</source>
        <translation type="unfinished">選んだテストを繰り返す engram-cli の行</translation>
    </message>
    <message>
        <source>It gives the same figures as long as the agent&apos;s file remembers what the agent did then</source>
        <translation type="unfinished">エージェントのファイルが当時と同じ記憶を持つ限り、同じ数値になります</translation>
    </message>
    <message>
        <source>Save the log as CSV or JSON</source>
        <translation type="unfinished">記録を CSV または JSON で保存します</translation>
    </message>
    <message>
        <source>No test is kept yet. Every test, learning curve and comparison of this agent will be listed here and saved with it.</source>
        <translation type="unfinished">まだテストはありません。このエージェントのテスト、学習曲線、比較はすべてここに並び、一緒に保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurements of this agent, the newest first. Undo takes none of them back.</source>
        <translation type="unfinished">
            <numerusform>このエージェントの測定 %Ln 件（新しい順）。元に戻しても消えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No single command repeats this</source>
        <translation type="unfinished">これを一つで繰り返すコマンドはありません</translation>
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
            <numerusform>%Ln 個の記憶</numerusform>
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
        <translation type="unfinished">%1：この名前は UTF-8 ではないため、ウィンドウでは開けません。ファイル名を変更してください。</translation>
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
        <translation type="unfinished">「%1」の 1 が横倒しです。画像の行と列が入れ替わっていますか？</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished">転置</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">そのままにする</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file to open.</source>
        <translation type="unfinished">%1 はパイプまたはデバイスで、開けるファイルではありません。</translation>
    </message>
    <message>
        <source>Only files, folders and pictures can be dropped here.</source>
        <translation type="unfinished">ここにドロップできるのはファイル、フォルダー、画像だけです。</translation>
    </message>
    <message>
        <source>Which pictures were left out of teaching could not be read from the settings: %1</source>
        <translation type="unfinished">教えるものから除外された画像を設定から読み込めませんでした：%1</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">ガイドツアー</translation>
    </message>
    <message>
        <source>The book of Engram, at the page about what has the focus</source>
        <translation type="unfinished">Engram の本を、フォーカスのあるものについてのページで開きます</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation type="unfinished">ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Goes through everything once and waits for each step; it goes on where it was left</source>
        <translation type="unfinished">すべてを一度ずつ案内し、各ステップが済むのを待ちます。やめたところから続けられます</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">キー(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation type="unfinished">ウィンドウのすべてのキー</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished">これは何？(&amp;W)</translation>
    </message>
    <message>
        <source>Click a control next to be told what it does</source>
        <translation type="unfinished">次にクリックしたものの働きを説明します</translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation type="unfinished">フォーカスのあるものを説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished">問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Version, system and settings, to be copied into a message</source>
        <translation type="unfinished">メッセージにコピーするためのバージョン、システム、設定</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished">報告をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Learning curve…</source>
        <translation type="unfinished">学習曲線(&amp;L)…</translation>
    </message>
    <message>
        <source>How accuracy grows with lessons, for presets and agents</source>
        <translation type="unfinished">レッスンとともに正答率がどう伸びるか、プリセットとエージェントについて</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation type="unfinished">比較(&amp;P)…</translation>
    </message>
    <message>
        <source>A second agent beside this one: both answer the drawing, both are tested</source>
        <translation type="unfinished">2 つ目のエージェントを並べます。両方が描いた数字に答え、両方をテストします</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation type="unfinished">コマンドとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>What was taught or tested last, as a line for engram-cli that gives the same figures</source>
        <translation type="unfinished">最後に教えた、またはテストしたことを、同じ数値になる engram-cli の行として</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">コマンドをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Canvas, layers and answer on one page; the menu of a view prints that view alone</source>
        <translation type="unfinished">キャンバス、層、答えを 1 ページに印刷します。表示のメニューからはその表示だけを印刷します</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished">ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>One more window, with an agent of its own</source>
        <translation type="unfinished">独自のエージェントを持つウィンドウをもうひとつ開きます</translation>
    </message>
    <message>
        <source>Memor&amp;ies…</source>
        <translation type="unfinished">記憶(&amp;I)…</translation>
    </message>
    <message>
        <source>All that the agent remembers, and what each memory did in the last test</source>
        <translation type="unfinished">エージェントのすべての記憶と、直前のテストでの働き</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished">動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Docks and menus jump in place of sliding, and the cursor does not blink</source>
        <translation type="unfinished">パネルやメニューは滑らずに表示され、カーソルは点滅しません</translation>
    </message>
    <message>
        <source>In mind</source>
        <translation type="unfinished">心の中</translation>
    </message>
    <message>
        <source>F5 or Escape brings everything back.</source>
        <translation type="unfinished">F5 または Esc ですべてが元に戻ります。</translation>
    </message>
    <message>
        <source>The log of tests</source>
        <translation type="unfinished">テストの記録</translation>
    </message>
    <message>
        <source>“%1” holds pictures without labels. Which file has their labels?</source>
        <translation type="unfinished">「%1」にはラベルのない画像が入っています。ラベルはどのファイルにありますか？</translation>
    </message>
    <message>
        <source>Choose labels…</source>
        <translation type="unfinished">ラベルを選択…</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation type="unfinished">開かない</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation type="unfinished">メモを残す</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished">配線</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished">学習曲線</translation>
    </message>
    <message>
        <source>Answer of the open agent</source>
        <translation type="unfinished">開いているエージェントの答え</translation>
    </message>
    <message>
        <source>Answer of the second agent</source>
        <translation type="unfinished">2 つ目のエージェントの答え</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">比較</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">プレビュー</translation>
    </message>
    <message>
        <source>Whatever is worth knowing of this agent: what it was taught, and what for</source>
        <translation type="unfinished">このエージェントについて知っておきたいこと。何を、何のために教えたかなど</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished">実行をキャンセル(&amp;C)</translation>
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
            <numerusform>%Ln 個の記憶のうち %L1 個。似たものどうしが近くに並び、線はこの答えです。ホイール：拡大縮小。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each figure is a memory, laid out so that similar ones lie close together; the line is this answer.</source>
        <translation type="unfinished">数字の 1 つ 1 つが記憶です。似たものどうしが近くに並び、線はこの答えです。</translation>
    </message>
    <message>
        <source>Across and down: the two ways in which memories differ most. A dot: a memory without room for its figure.</source>
        <translation type="unfinished">横と縦は、記憶の違いが最も大きい二つの方向です。点は、数字を置く場所のない記憶です。</translation>
    </message>
    <message>
        <source>Zoom the map in (+)</source>
        <translation type="unfinished">マップを拡大（+）</translation>
    </message>
    <message>
        <source>Zoom the map out (-)</source>
        <translation type="unfinished">マップを縮小（-）</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation type="unfinished">マップ全体を表示（0）</translation>
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
        <translation type="unfinished">この記憶を、教えなかったかのように取り消します（元に戻せます）</translation>
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
        <translation type="unfinished">これがない場合：…</translation>
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
        <translation type="unfinished">%1：画像の %2 %</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">すべて</translation>
    </message>
    <message>
        <source>&amp;Open: compare it with the input</source>
        <translation type="unfinished">開く：入力と比べる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished">忘れる(&amp;F)</translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message>
        <source>Map of the memories</source>
        <translation type="unfinished">記憶のマップ</translation>
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
    <message>
        <source>Each figure is a memory, each dot one that has no room for its figure: zoom in to read it. The line is this answer, from its random start (circle) to where it rests. Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens one, Page Up and Page Down go along the line.</source>
        <translation type="unfinished">数字はそれぞれ一つの記憶、点は数字を置く場所のない記憶です。拡大すると読めます。線はこの答えで、ランダムな開始（円）から収束するまでをたどります。ホイールで拡大、ドラッグで移動、ダブルクリックで全体表示。矢印キーで記憶から記憶へ移り、Enter で開き、Page Up と Page Down で線に沿って進みます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories on the map</source>
        <translation type="unfinished">
            <numerusform>マップ上の記憶 %Ln 個</numerusform>
        </translation>
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
    <name>engram::MindPage</name>
    <message>
        <source>Open it beside what is shown</source>
        <translation type="unfinished">表示中のものと並べて開きます</translation>
    </message>
    <message>
        <source>The most typical memory</source>
        <translation type="unfinished">最も典型的な記憶</translation>
    </message>
    <message>
        <source>The oddest memory</source>
        <translation type="unfinished">最も変わった記憶</translation>
    </message>
    <message>
        <source>Memories that have the chosen pixel</source>
        <translation type="unfinished">選んだ画素を持つ記憶</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln memories</source>
        <translation type="unfinished">
            <numerusform>%1：記憶 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has nothing in mind of %1: it was taught none.</source>
        <translation type="unfinished">%1 については何も思い描いていません。教えられていないからです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.</source>
        <translation type="unfinished">
            <numerusform>%1の記憶 %Ln 個とその平均。その画素を持つ記憶が多いほど濃くなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column %2: %L3 of %Ln memories have ink here.</source>
        <translation type="unfinished">
            <numerusform>%1 行 %2 列：記憶 %Ln 個中 %L3 個にインクがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most typical: mean distance %1 from the others</source>
        <translation type="unfinished">最も典型的：他との平均 %1 ビット</translation>
    </message>
    <message>
        <source>Oddest: mean distance %1</source>
        <translation type="unfinished">最も変わったもの：%1 ビット</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">コマンドとしてコピー</translation>
    </message>
    <message>
        <source>The line for engram-cli that tells the same of every digit and of the chosen pixel</source>
        <translation type="unfinished">どの数字と、選んだ画素についても同じことを示す engram-cli の行</translation>
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
        <translation type="unfinished">1 つの記憶が投票：%1</translation>
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
        <translation type="unfinished">DD 規則：スコアは %1 なので、ビットは %2 です。</translation>
    </message>
    <message>
        <source>Hamming rule: %1; %2.</source>
        <translation type="unfinished">ハミング規則：%1、%2。</translation>
    </message>
    <message>
        <source>Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.</source>
        <translation type="unfinished">既定規則：ハミング規則がオフなので記憶は投票せず、ビットはランダムです：%1。</translation>
    </message>
    <message>
        <source>Default rule: there is no memory to ask, so the bit is random: %1.</source>
        <translation type="unfinished">既定規則：尋ねる記憶がないので、ビットはランダムです：%1。</translation>
    </message>
    <message>
        <source>Default rule: %1; %2: a split, so the bit is random: %3.</source>
        <translation type="unfinished">既定規則：%1、%2：同数なので、ビットはランダムです：%3。</translation>
    </message>
    <message>
        <source>No rule decided, so the neuron kept its bit: %1.</source>
        <translation type="unfinished">どの規則も決めなかったので、ニューロンはビットを保ちました：%1。</translation>
    </message>
    <message>
        <source>%1 rule: the bit is %2.</source>
        <translation type="unfinished">%1 規則：ビットは %2 です。</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation type="unfinished">最も近い記憶</translation>
    </message>
    <message>
        <source>How many bits differ, over all memories</source>
        <translation type="unfinished">異なるビットの数（すべての記憶）</translation>
    </message>
    <message>
        <source>Nearest memories: bits that differ, what each says</source>
        <translation type="unfinished">最も近い記憶：異なるビット、それぞれの内容</translation>
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
        <translation type="unfinished">%1：%2/%3</translation>
    </message>
    <message>
        <source>%1. Bits that differ in %2</source>
        <translation type="unfinished">%1。%2 で異なるビット</translation>
    </message>
    <message>
        <source>Output before: %1</source>
        <translation type="unfinished">前の出力：%1</translation>
    </message>
    <message>
        <source>%1.
Outlined: the bits it reads that differ from now. %2.</source>
        <translation type="unfinished">%1。
枠付き：読むビットのうち現在と異なるもの。%2。</translation>
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
枠付き：動かさずに現在と異なるところ。%2。</translation>
    </message>
    <message>
        <source>The nearest digit&apos;s patchwork differs in %1 of %2 places; this is bit %3 of that digit&apos;s number. No single connection decides.</source>
        <translation type="unfinished">最も近い数字のパッチワークは %2 ビット中 %1 ビット異なります。これはその数字のビット %3 です。1 つの接続だけで決まることはありません。</translation>
    </message>
    <message>
        <source>The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single connection decides: a window compares all its pixels, also moved; the dots on Input are those that the windows over this place may lie on.</source>
        <translation type="unfinished">ここに最も合う窓は %2 ビット中 %1 ビット異なり、この場所では %3 を示します。1 つの接続だけで決まることはありません。窓は移動も含めて全画素を比べます。入力上の点は、この場所の窓が重なりうる画素です。</translation>
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
    <message>
        <source>The memories that are nearest to what this neuron reads, the nearest first</source>
        <translation type="unfinished">このニューロンが読むものに最も近い記憶を、近い順に示します</translation>
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
        <translation type="unfinished">答え：%1、数字ではない</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished">答え：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation type="unfinished">
            <numerusform>%n ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished">数字なし</translation>
    </message>
    <message>
        <source>random start, before the first step</source>
        <translation type="unfinished">ランダムな開始、最初のステップの前</translation>
    </message>
    <message>
        <source>a guess: nothing has been taught yet</source>
        <translation type="unfinished">当て推量：まだ何も教えられていません</translation>
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
        <translation type="unfinished">各数字の近さ。下：異なるビット</translation>
    </message>
    <message>
        <source>How sure? Only one digit was taught</source>
        <translation type="unfinished">確かさ？教わった数字は 1 つだけです</translation>
    </message>
    <message>
        <source>Not sure: this was never taught as a digit</source>
        <translation type="unfinished">不確か：数字として教えられていません</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsBook</name>
    <message>
        <source>My digits</source>
        <translation type="unfinished">自分の数字</translation>
    </message>
    <message>
        <source>keeping %1</source>
        <translation type="unfinished">%1 の保存</translation>
    </message>
    <message numerus="yes">
        <source>keeping %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の数字の保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 in %2.</source>
        <translation type="unfinished">%1 を %2 に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln digits in %1.</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の数字を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln kept digits</source>
        <translation type="unfinished">
            <numerusform>保存した %Ln 個の数字の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>saying that it is %1</source>
        <translation type="unfinished">%1 と指定</translation>
    </message>
    <message>
        <source>This digit is no longer in the set.</source>
        <translation type="unfinished">この数字はもうデータセットにありません。</translation>
    </message>
    <message>
        <source>mending a kept digit</source>
        <translation type="unfinished">保存した数字の修正</translation>
    </message>
    <message>
        <source>saying who wrote</source>
        <translation type="unfinished">書いた人の指定</translation>
    </message>
    <message>
        <source>renaming to %1</source>
        <translation type="unfinished">%1 に名前を変更</translation>
    </message>
    <message>
        <source>The damaged file is now %1.</source>
        <translation type="unfinished">壊れたファイルの名前は %1 になりました。</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsDialog</name>
    <message>
        <source>Put the selected digit on the canvas</source>
        <translation type="unfinished">選択した数字をキャンバスに置きます</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished">教える(&amp;T)</translation>
    </message>
    <message>
        <source>Teach the agent the selected digits</source>
        <translation type="unfinished">選択した数字をエージェントに教えます</translation>
    </message>
    <message>
        <source>&amp;Written by…</source>
        <translation type="unfinished">書いた人(&amp;W)…</translation>
    </message>
    <message>
        <source>Say who wrote the selected digits</source>
        <translation type="unfinished">選択した数字を書いた人を指定します</translation>
    </message>
    <message>
        <source>&amp;Edit cells…</source>
        <translation type="unfinished">セルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Mend the selected digit cell by cell</source>
        <translation type="unfinished">選択した数字をセルごとに直します</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the selected digits out of the set; Undo brings them back</source>
        <translation type="unfinished">選択した数字をデータセットから取り除きます。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>&amp;Fill in a sheet…</source>
        <translation type="unfinished">シートに書き込む(&amp;F)…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be drawn one after another</source>
        <translation type="unfinished">0 から 9 までの 10 個の枠に順に描きます</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished">エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Save what is shown as NPZ, IDX, a folder of pictures or a font sheet</source>
        <translation type="unfinished">表示中の数字を NPZ、IDX、画像フォルダー、フォントシートとして保存します</translation>
    </message>
    <message>
        <source>&amp;Use as a font</source>
        <translation type="unfinished">フォントとして使う(&amp;U)</translation>
    </message>
    <message>
        <source>Add the newest of each digit that is shown to the data sets as a font</source>
        <translation type="unfinished">表示中の各数字の最新のものを、フォントとしてデータセットに加えます</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished">名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the set another name</source>
        <translation type="unfinished">データセットに別の名前を付けます</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation type="unfinished">データセットの名前を変更</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation type="unfinished">データセットの名前：</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">新規(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin another set; this one stays</source>
        <translation type="unfinished">別のデータセットを始めます。今のものは残ります</translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished">新しいデータセット</translation>
    </message>
    <message>
        <source>It is &amp;%1</source>
        <translation type="unfinished">&amp;%1 です</translation>
    </message>
    <message>
        <source>Set that is kept into</source>
        <translation type="unfinished">保存先のデータセット</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">名前なし</translation>
    </message>
    <message>
        <source>Digits that are kept from now on bear this name; it may be empty</source>
        <translation type="unfinished">これから保存する数字にこの名前を付けます。空でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished">データセット(&amp;S)</translation>
    </message>
    <message>
        <source>New digits are b&amp;y</source>
        <translation type="unfinished">新しい数字を書く人(&amp;Y)</translation>
    </message>
    <message>
        <source>Which digits are shown</source>
        <translation type="unfinished">表示する数字</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished">すべての数字</translation>
    </message>
    <message>
        <source>Whose digits are shown</source>
        <translation type="unfinished">誰の数字を表示するか</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation type="unfinished">数字の指定(&amp;I)</translation>
    </message>
    <message>
        <source>Say which digit the selected ones are (type it in the list)</source>
        <translation type="unfinished">選択したものがどの数字かを指定します（一覧で入力）</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished">自分の数字</translation>
    </message>
    <message>
        <source>Enter puts a digit on the canvas; typing a digit says what the selected ones are; Delete takes them out.</source>
        <translation type="unfinished">Enter で数字をキャンバスに置き、数字の入力で選択したものが何かを指定し、Delete で取り除きます。</translation>
    </message>
    <message>
        <source>My digits: %1</source>
        <translation type="unfinished">自分の数字：%1</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation type="unfinished">全員</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished">名前なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln 個中 %1 個の数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">書いた人</translation>
    </message>
    <message>
        <source>Name of the writer:</source>
        <translation type="unfinished">書いた人の名前：</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Draw a digit and press Keep, or fill in a sheet of ten boxes.</source>
        <translation type="unfinished">まだ何も保存されていません。数字を描いて「保存」を押すか、10 個の枠のシートに記入してください。</translation>
    </message>
    <message>
        <source>None of your digits is so. Choose less narrowly above.</source>
        <translation type="unfinished">当てはまる数字はありません。上の条件を広げてください。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">名前を変える</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">始める</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">この名前を使う</translation>
    </message>
    <message>
        <source>Take in a f&amp;older…</source>
        <translation type="unfinished">フォルダーを取り込む(&amp;O)…</translation>
    </message>
    <message>
        <source>Keep the pictures of a folder: each is the digit that its folder, 0 to 9, or its name says</source>
        <translation type="unfinished">フォルダーの画像を保存します。各画像の数字は、入っているフォルダー（0～9）か名前が示します</translation>
    </message>
    <message>
        <source>Take in a folder of pictures</source>
        <translation type="unfinished">画像のフォルダーを取り込む</translation>
    </message>
    <message>
        <source>Its digits stay as they are</source>
        <translation type="unfinished">中の数字はそのままです</translation>
    </message>
    <message>
        <source>New digits are kept in it from now on</source>
        <translation type="unfinished">これからの数字はここに保存されます</translation>
    </message>
    <message>
        <source>The set that is shown, and that new digits are kept in</source>
        <translation type="unfinished">表示されているデータセットで、新しい数字もここに保存されます</translation>
    </message>
    <message>
        <source>Who wrote the selected digits; it may be empty</source>
        <translation type="unfinished">選択した数字を書いた人です。空でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished">キャンバスに置く(&amp;P)</translation>
    </message>
    <message>
        <source>W&amp;hy is it read so?</source>
        <translation type="unfinished">そう読まれる理由(&amp;H)</translation>
    </message>
    <message>
        <source>Put the selected digit on the canvas and see in the Inspector why the agent answers as it does</source>
        <translation type="unfinished">選んだ数字をキャンバスに置き、エージェントがそう答える理由をインスペクターで見ます</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsModel</name>
    <message>
        <source>Number %L1: %2</source>
        <translation type="unfinished">番号 %L1：%2</translation>
    </message>
    <message>
        <source>Number %L1: %2 by %3</source>
        <translation type="unfinished">番号 %L1：%3 の %2</translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsParts</name>
    <message>
        <source>Cells of %1, number %L2</source>
        <translation type="unfinished">%1 のセル、番号 %L2</translation>
    </message>
    <message>
        <source>Cells of %1</source>
        <translation type="unfinished">%1 のセル</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Save the font sheet</source>
        <translation type="unfinished">フォントシートを保存</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished">表計算 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved the font sheet to %1.</source>
        <translation type="unfinished">フォントシートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>&amp;My digits…</source>
        <translation type="unfinished">自分の数字(&amp;M)…</translation>
    </message>
    <message>
        <source>The digits that you kept: see, teach, mend, delete and export them</source>
        <translation type="unfinished">保存した数字：見る、教える、直す、削除する、エクスポートする</translation>
    </message>
    <message>
        <source>&amp;Sheet of ten boxes…</source>
        <translation type="unfinished">10 個の枠のシート(&amp;S)…</translation>
    </message>
    <message>
        <source>Ten boxes, 0 to 9, to be filled in by hand and kept with the writer&apos;s name</source>
        <translation type="unfinished">0 から 9 までの 10 個の枠に手で書き、書いた人の名前とともに保存します</translation>
    </message>
    <message>
        <source>Put that file aside and begin anew</source>
        <translation type="unfinished">そのファイルを別にして新しく始める</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished">そのままにする</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%2 の %1</translation>
    </message>
    <message>
        <source>%1 (font)</source>
        <translation type="unfinished">%1（フォント）</translation>
    </message>
    <message>
        <source>“%1” is among the data sets now, as a font.</source>
        <translation type="unfinished">「%1」がフォントとしてデータセットに加わりました。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished">%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Copy into my digits</source>
        <translation type="unfinished">自分の数字にコピー</translation>
    </message>
    <message numerus="yes">
        <source>How many of the %Ln digits of %1 (drawn at random):</source>
        <translation type="unfinished">
            <numerusform>%1 の %Ln 個の数字のうちいくつか（無作為に選択）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">コピー</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation type="unfinished">シートを印刷できませんでした。</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation type="unfinished">画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">セル</translation>
    </message>
    <message>
        <source>Copies can be changed; the data set stays as it is</source>
        <translation type="unfinished">コピーは変更できます。元のデータセットはそのままです</translation>
    </message>
</context>
<context>
    <name>engram::PairsModel</name>
    <message>
        <source>nowhere</source>
        <translation type="unfinished">違いなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation type="unfinished">
            <numerusform>%Ln ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished">この画像</translation>
    </message>
    <message>
        <source>and this one</source>
        <translation type="unfinished">とこの画像</translation>
    </message>
    <message>
        <source>differ in</source>
        <translation type="unfinished">の違い</translation>
    </message>
</context>
<context>
    <name>engram::PairsPage</name>
    <message>
        <source>Find pairs</source>
        <translation type="unfinished">組を探す</translation>
    </message>
    <message>
        <source>Where to look for pairs</source>
        <translation type="unfinished">組を探す場所</translation>
    </message>
    <message>
        <source>Which pairs to list</source>
        <translation type="unfinished">一覧に出す組</translation>
    </message>
    <message>
        <source>Contradictions: alike, but labelled differently</source>
        <translation type="unfinished">矛盾：似ているがラベルが異なる</translation>
    </message>
    <message>
        <source>The nearest pairs, whatever they are labelled</source>
        <translation type="unfinished">ラベルによらず最も近い組</translation>
    </message>
    <message>
        <source>Compare every picture with every other; it can be stopped</source>
        <translation type="unfinished">すべての画像を互いに比較します。途中で止められます</translation>
    </message>
    <message>
        <source>Pairs of pictures that are nearly the same</source>
        <translation type="unfinished">ほぼ同じ画像の組</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation type="unfinished">すべてのデータセット</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished">すべての記憶</translation>
    </message>
    <message>
        <source>Choose where to look, and press Find pairs.</source>
        <translation type="unfinished">探す場所を選び、「組を探す」を押してください。</translation>
    </message>
    <message>
        <source>Comparing every picture with every other</source>
        <translation type="unfinished">すべての画像を比較中</translation>
    </message>
    <message>
        <source>Stopped: nothing was listed.</source>
        <translation type="unfinished">中止しました。一覧はありません。</translation>
    </message>
    <message>
        <source>There are no two pictures to compare here.</source>
        <translation type="unfinished">ここには比較できる画像が二つありません。</translation>
    </message>
    <message>
        <source>All %L1 of them have one label: there is nothing to contradict.</source>
        <translation type="unfinished">%L1 枚すべてが同じラベルなので、矛盾はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %Ln pairs of %L1 pictures; each has %L2 bits</source>
        <translation type="unfinished">
            <numerusform>%L1 枚の画像のうち最も近い %Ln 組（各 %L2 ビット）</numerusform>
        </translation>
    </message>
    <message>
        <source>One search finds both kinds</source>
        <translation type="unfinished">1 回の検索で両方が見つかります</translation>
    </message>
    <message>
        <source>In each row two pictures, and in how many bits they differ; Enter puts one on the canvas</source>
        <translation type="unfinished">各行に 2 つの画像と、違うビットの数があります。Enter で 1 つをキャンバスに置きます</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">コマンドとしてコピー</translation>
    </message>
    <message>
        <source>The line for engram-cli that finds the same pairs</source>
        <translation type="unfinished">同じ組を見つける engram-cli の行</translation>
    </message>
    <message>
        <source>The command line looks for pairs among the pictures of a file, not among memories.</source>
        <translation type="unfinished">コマンドラインはファイルの画像から組を探します。記憶からは探しません。</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished">コマンドをクリップボードに入れました。</translation>
    </message>
</context>
<context>
    <name>engram::PaperSheet</name>
    <message>
        <source>Name:</source>
        <translation type="unfinished">名前：</translation>
    </message>
    <message>
        <source>Write each digit into its box with a dark pen. A photograph must show all black marks.</source>
        <translation type="unfinished">濃いペンで、それぞれの数字を枠の中に書いてください。写真には黒い印をすべて入れてください。</translation>
    </message>
    <message>
        <source>%1 is an empty sheet: there is no digit in any of its boxes.</source>
        <translation type="unfinished">%1 は空のシートです。どの枠にも数字がありません。</translation>
    </message>
    <message>
        <source>No digits were found in %1: it should show a whole sheet, with all of its black marks.</source>
        <translation type="unfinished">%1 に数字が見つかりませんでした。黒い印がすべて入った、シート全体の画像が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks of the sheet should be in the picture.</source>
        <translation type="unfinished">
            <numerusform>%1 に %Ln 個の数字が見つかりましたが、どの枠のものか分かりません。シートの黒い印をすべて画像に入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows no black marks of a sheet: its ten digits were taken in their order, 0 to 9. See whether each is in its box, then keep them.</source>
        <translation type="unfinished">%1 にはシートの黒い印がありません。10 個の数字は、並んでいる順に 0 から 9 としました。それぞれ正しい枠にあるか確かめてから保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then keep them.</source>
        <translation type="unfinished">
            <numerusform>%1 から %Ln 個の数字を読み取りました。正しいか確かめ、違うものは消すか書き直してから保存してください。</numerusform>
        </translation>
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
        <translation type="unfinished">組み立て：%1</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation type="unfinished">次点：%1</translation>
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
        <source>The picture as it was asked about. The arrow keys point at its windows, one after the other</source>
        <translation type="unfinished">尋ねられたままの画像。矢印キーでその窓をひとつずつ指します</translation>
    </message>
    <message>
        <source>The answer, put together out of its memories: each has its colour, hatching and number</source>
        <translation type="unfinished">記憶から組み合わされた答え。それぞれに色、ハッチング、番号があります</translation>
    </message>
    <message>
        <source>The same of the digit that came second</source>
        <translation type="unfinished">次点の数字の同じもの</translation>
    </message>
    <message>
        <source>Where the picture speaks for the answer and where for the runner-up</source>
        <translation type="unfinished">画像のどこが答えを、どこが次点を支持するか</translation>
    </message>
    <message>
        <source>Point at a picture, or walk over it with the arrow keys: this place says which memory a window is from.</source>
        <translation type="unfinished">画像を指すか、矢印キーでたどってください。ウィンドウがどの記憶のものかがここに表示されます。</translation>
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
        <translation type="unfinished">、%1 では最良で %2（記憶 %3）： </translation>
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
        <translation type="unfinished">%2 個中 %1 個の窓</translation>
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
        <source> No other digit was taught.</source>
        <translation type="unfinished"> 他の数字は教えられていません。</translation>
    </message>
    <message>
        <source>Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8</source>
        <translation type="unfinished">行 %1、列 %2：記憶 %3、%4、%5、%6。%8 ビット中 %7 ビットが異なる</translation>
    </message>
    <message>
        <source>At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.</source>
        <translation type="unfinished">ステップ %1 で %2 は %3 から組み立てられました：%5 ビット中 %4 ビットが異なります。</translation>
    </message>
    <message>
        <source> The runner-up, the %1, differs in %2.</source>
        <translation type="unfinished"> 次点の %1 では %2 です。</translation>
    </message>
</context>
<context>
    <name>engram::PictureActions</name>
    <message>
        <source>On the clipboard: %1</source>
        <translation type="unfinished">クリップボードにコピーしました：%1</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">画像を保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">%1 に保存しました</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished">先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation type="unfinished">画像をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture…</source>
        <translation type="unfinished">画像を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">印刷(&amp;R)…</translation>
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
        <translation type="unfinished">地とみなしたものをインクとみなす：暗地に明るいインクと明地に暗いインクを入れ替えます</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">そのまま</translation>
    </message>
    <message>
        <source>Use the picture as it is: take no paper away and cut nothing off</source>
        <translation type="unfinished">画像をそのまま使う：紙を取り除かず、何も切り取らない</translation>
    </message>
    <message>
        <source>The number in the picture</source>
        <translation type="unfinished">画像内の数</translation>
    </message>
    <message>
        <source>The number in the picture, to be copied</source>
        <translation type="unfinished">画像内の数（コピー用）</translation>
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
    <name>engram::PresenterView</name>
    <message>
        <source>&amp;Presenter&apos;s view</source>
        <translation type="unfinished">発表ビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Canvas, layers and answer alone and large; F5 or Escape brings everything back</source>
        <translation type="unfinished">キャンバス、層、答えだけを大きく表示します。F5 または Esc ですべてが元に戻ります</translation>
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
    <name>engram::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished">問題を報告</translation>
    </message>
    <message>
        <source>Version, system and settings</source>
        <translation type="unfinished">バージョン、システム、設定</translation>
    </message>
    <message>
        <source>What the button Copy puts on the clipboard</source>
        <translation type="unfinished">「コピー」ボタンがクリップボードに入れる内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation type="unfinished">クリップボードに入れる</translation>
    </message>
    <message>
        <source>Say what you did, what you expected and what happened instead. What stands below helps to find the cause: copy it into your message. Nothing is sent by itself, and it names no files.</source>
        <translation type="unfinished">何をしたか、何を期待したか、代わりに何が起きたかを書いてください。下の内容は原因を見つける助けになります。メッセージにコピーしてください。自動的に送信されるものはなく、ファイルの名前も含まれません。</translation>
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
        <translation type="unfinished">次：%1</translation>
    </message>
</context>
<context>
    <name>engram::ReadingBox</name>
    <message>
        <source>T&amp;urn over</source>
        <translation type="unfinished">反転(&amp;U)</translation>
    </message>
    <message>
        <source>Trans&amp;pose</source>
        <translation type="unfinished">転置(&amp;P)</translation>
    </message>
    <message>
        <source>Dark for light in the pictures of the selected set: ink is light on dark ground here</source>
        <translation type="unfinished">選択したデータセットの画像の明暗を反転：ここではインクは暗い地に明るい色です</translation>
    </message>
    <message>
        <source>Rows for columns in the pictures of the selected set, as EMNIST needs it</source>
        <translation type="unfinished">選択したデータセットの画像の行と列を入れ替え（EMNIST に必要）</translation>
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
        <translation type="unfinished">「%1」のコピーを破棄しますか？他にはありません。</translation>
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
        <translation type="unfinished">見つかった値</translation>
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
        <source>Confusion matrix: rows are the true digits, columns the answers</source>
        <translation type="unfinished">混同行列：行は実際の数字、列は答え</translation>
    </message>
    <message>
        <source>Test the agent (in Teach and test): here it says which digits it mixes up.</source>
        <translation type="unfinished">エージェントをテストしてください（「教える・テスト」で）。どの数字を取り違えるかがここに表示されます。</translation>
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
        <source>Rows: the true digit. Columns: what it was read as; – is no digit.</source>
        <translation type="unfinished">行：実際の数字。列：読まれた数字。– は数字ではない。</translation>
    </message>
    <message>
        <source>Right answers, and where the true accuracy lies with 95 % confidence</source>
        <translation type="unfinished">正解の割合と、信頼度 95 % での真の正答率の範囲</translation>
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
        <translation type="unfinished">数字なし</translation>
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
        <translation type="unfinished">最も確かな答えのうちの正解 %1</translation>
    </message>
    <message>
        <source>How many were right among the answers that it was surest of: what its sureness is worth</source>
        <translation type="unfinished">最も確信した答えのうち正解の割合：その確信の価値</translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it is now, after %Ln lessons.</source>
        <translation type="unfinished">
            <numerusform>現在の「%1」（%Ln レッスン後）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was %Ln lessons ago.</source>
        <translation type="unfinished">
            <numerusform>%Ln レッスン前の「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was after %Ln lessons, before it was changed.</source>
        <translation type="unfinished">
            <numerusform>%Ln レッスン後、変更される前の「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these had been taught: this says nothing about digits that are new to it.</source>
        <translation type="unfinished">すべて教えてあったものです。新しい数字については何も言えません。</translation>
    </message>
    <message>
        <source>How often each digit, a row, was read as each other, a column. A number shows its digits below</source>
        <translation type="unfinished">各数字（行）がどの数字（列）として何回読まれたか。数を選ぶと、その数字が下に表示されます</translation>
    </message>
    <message>
        <source>The digits behind the number that is chosen in the table; Enter shows one in the layers</source>
        <translation type="unfinished">表で選んだ数の背後にある数字。Enter で層に表示します</translation>
    </message>
    <message>
        <source>Teach all of these test pictures with their right labels, once (can be undone)</source>
        <translation type="unfinished">これらのテスト画像を正しいラベルで一度教えます（元に戻せます）</translation>
    </message>
    <message>
        <source>The line for engram-cli that asks the same digits, with the same figures</source>
        <translation type="unfinished">同じ数字を尋ねて同じ数値になる engram-cli の行</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished">コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">答え</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished">グラフ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">記録</translation>
    </message>
    <message>
        <source>Which digits were mixed up, and the pictures behind each number</source>
        <translation type="unfinished">どの数字を取り違えたか、各数の元の画像</translation>
    </message>
    <message>
        <source>Each digit by itself, and the accuracy by step and by sureness</source>
        <translation type="unfinished">数字ごと、ステップごと、確信度ごとの正答率</translation>
    </message>
    <message>
        <source>Every test of this agent that was kept</source>
        <translation type="unfinished">残されたこのエージェントの全テスト</translation>
    </message>
    <message>
        <source>Taught already</source>
        <translation type="unfinished">教え済み</translation>
    </message>
    <message>
        <source>Stopped after %L1 of %L2.</source>
        <translation type="unfinished">%L2 個中 %L1 個で停止しました。</translation>
    </message>
    <message>
        <source>All digits behind the chosen number, among those of the data sets: to look at, to choose several at once, to leave out (Enter in the table)</source>
        <translation type="unfinished">選んだ数の背後にあるすべての数字を、データセットの中で表示します。見る、まとめて選ぶ、除外する、などができます（表で Enter）</translation>
    </message>
    <message>
        <source>Show in gallery</source>
        <translation type="unfinished">ギャラリーで表示</translation>
    </message>
    <message>
        <source>%1 % right (%2 of %3; 95 % between %4 and %5)</source>
        <translation type="unfinished">正解 %1 %（%2/%3; 95 % 区間 %4 から %5）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</source>
        <translation type="unfinished">
            <numerusform>うち %Ln 個は教えてあったもの。他は %1 % を正しく読みました（95 % 区間 %2 から %3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の数字を教える</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::Session</name>
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
        <translation type="unfinished">%1、コード %2（数字ではない）</translation>
    </message>
    <message>
        <source>%1, said to be right</source>
        <translation type="unfinished">%1、正解とされた</translation>
    </message>
    <message>
        <source>%1, said to be wrong</source>
        <translation type="unfinished">%1、不正解とされた</translation>
    </message>
    <message>
        <source>%1, an %2</source>
        <translation type="unfinished">%1、%2</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation type="unfinished">%1 訓練用</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation type="unfinished">%1 テスト用</translation>
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
        <translation type="unfinished">数字なし</translation>
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
        <translation type="unfinished">表示中：%1</translation>
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
        <translation type="unfinished">答えが収束する様子（ステップごと）</translation>
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
        <translation type="unfinished">状態がどの数字の記憶から想起されたか（ステップごと）。ステップをクリックすると表示します。</translation>
    </message>
    <message>
        <source>Step %1: %2 % from memories of %3</source>
        <translation type="unfinished">ステップ %1：%3 の記憶から %2 %</translation>
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
    <message>
        <source>This is the random start: nothing was recalled yet. Go one step on.</source>
        <translation type="unfinished">これはランダムな開始です。まだ何も想起されていません。1 ステップ進んでください。</translation>
    </message>
</context>
<context>
    <name>engram::StatePicture</name>
    <message>
        <source>State</source>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation type="unfinished">
            <numerusform>%Ln ビットがオン</numerusform>
        </translation>
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
        <translation type="unfinished">当て推量</translation>
    </message>
    <message>
        <source>%1: %2 of answers this sure were right</source>
        <translation type="unfinished">%1：同じ確かさの答えの %2 が正解</translation>
    </message>
    <message>
        <source>%1, as counted for %2 (other settings)</source>
        <translation type="unfinished">%1（%2 の集計による、設定は別）</translation>
    </message>
    <message>
        <source>How sure? Not all ten digits were taught yet</source>
        <translation type="unfinished">確かさ？10 個の数字をまだ全部は教わっていません</translation>
    </message>
    <message>
        <source>%1 (%2 right)</source>
        <translation type="unfinished">%1（%2 正解）</translation>
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
        <translation type="unfinished">MNIST（およびフォント以外の選んだデータセットそれぞれ）から選ぶランダムな数字の数</translation>
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
        <source>Test the agent on random test images; what it was taught is counted apart (Ctrl+R)</source>
        <translation type="unfinished">ランダムなテスト画像でエージェントをテスト。教えたものは別に数えます (Ctrl+R)</translation>
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
        <translation type="unfinished">答えが確定するまでのステップ数。たいてい 7 以内、窓を使うものでは 4 以内に収束します</translation>
    </message>
    <message>
        <source>Known digits, too</source>
        <translation type="unfinished">既知の数字も</translation>
    </message>
    <message>
        <source>Teach also the digits that the agent remembers already, which then vote twice</source>
        <translation type="unfinished">すでに覚えている数字も教えます（二重に投票します）</translation>
    </message>
    <message>
        <source>As many of each digit</source>
        <translation type="unfinished">各数字を同じ数だけ</translation>
    </message>
    <message>
        <source>Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random</source>
        <translation type="unfinished">10 レッスンは各数字 1 回ずつ、1,000 レッスンは各数字 100 回ずつになります。選ばなければ無作為に選ばれます</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished">均等</translation>
    </message>
</context>
<context>
    <name>engram::TenBoxes</name>
    <message>
        <source>A sheet of ten boxes</source>
        <translation type="unfinished">10 個の枠のシート</translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation type="unfinished">%1 の枠</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space puts it down and lifts it. Enter leads to the next box, a digit to its own, Delete clears.</source>
        <translation type="unfinished">矢印キーでペンを動かし、スペースで下ろしたり上げたりします。Enter で次の枠、数字でその枠へ移り、Delete で消します。</translation>
    </message>
    <message>
        <source>Write %1 here, by mouse, pen or finger, or with the arrow keys and Space; the right button erases.
Enter leads to the next box.</source>
        <translation type="unfinished">マウス、ペン、指、または矢印キーとスペースで、ここに %1 を書いてください。右ボタンで消します。
Enter で次の枠へ移ります。</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished">空でもかまいません</translation>
    </message>
    <message>
        <source>The digits are kept together with this name</source>
        <translation type="unfinished">数字はこの名前とともに保存されます</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation type="unfinished">書いた人(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %Ln digits</source>
        <translation type="unfinished">
            <numerusform>%Ln 個の数字を保存(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">やり直す</translation>
    </message>
    <message>
        <source>Clear this box</source>
        <translation type="unfinished">この枠を消去</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">保存(&amp;K)</translation>
    </message>
    <message>
        <source>What was drawn is not kept yet.</source>
        <translation type="unfinished">描いたものはまだ保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Print an empty sheet…</source>
        <translation type="unfinished">空のシートを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>A page with ten boxes, to be filled in with a pen; the print dialog also saves it as PDF</source>
        <translation type="unfinished">ペンで書き込むための、10 個の枠のページです。印刷ダイアログから PDF として保存することもできます</translation>
    </message>
    <message>
        <source>&amp;Read a filled sheet…</source>
        <translation type="unfinished">書き込んだシートを読み取る(&amp;R)…</translation>
    </message>
    <message>
        <source>Brings the digits of a filled sheet into the boxes, from a scan or a photograph; it may be dropped or pasted here too</source>
        <translation type="unfinished">スキャンや写真から、書き込んだシートの数字を枠に入れます。画像をここにドロップしたり貼り付けたりすることもできます</translation>
    </message>
    <message>
        <source>Read a filled sheet</source>
        <translation type="unfinished">書き込んだシートを読み取る</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)</source>
        <translation type="unfinished">画像 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished">%1 を読んでいます…</translation>
    </message>
    <message>
        <source>reading a sheet</source>
        <translation type="unfinished">シートの読み取り</translation>
    </message>
    <message>
        <source>Puts what is drawn in the boxes into your digits, and begins an empty sheet</source>
        <translation type="unfinished">枠に書いた数字を自分の数字に加え、空のシートを始めます</translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message>
        <source>no state shown</source>
        <translation type="unfinished">表示中の状態はありません</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">訓練用</translation>
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
            <numerusform>%1：%Ln 個の例</numerusform>
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
ホイール：時間の拡大縮小</translation>
    </message>
    <message>
        <source>State %1 of %2: %3, %4</source>
        <translation type="unfinished">状態 %1/%2：%3、%4</translation>
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
    <message>
        <source>Random start</source>
        <translation type="unfinished">ランダムな開始</translation>
    </message>
    <message>
        <source>random start</source>
        <translation type="unfinished">ランダムな開始</translation>
    </message>
    <message>
        <source>All states of the history in the order they came; click one, or walk by the arrow keys</source>
        <translation type="unfinished">履歴のすべての状態を来た順に示します。クリックするか、矢印キーでたどってください</translation>
    </message>
    <message>
        <source>
A mark at the lower edge: a wrong answer</source>
        <translation type="unfinished">
下端の印：誤った答え</translation>
    </message>
    <message>
        <source>Random start before %1</source>
        <translation type="unfinished">%1の前のランダムな開始</translation>
    </message>
</context>
<context>
    <name>engram::TourPanel</name>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">ガイドツアー</translation>
    </message>
    <message>
        <source>Outline the part of the window that is meant, and go there</source>
        <translation type="unfinished">ウィンドウの該当する部分を囲み、そこへ移ります</translation>
    </message>
    <message>
        <source>To the step before; nothing that was done is taken back</source>
        <translation type="unfinished">前のステップへ。済んだことは取り消されません</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation type="unfinished">最初から(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished">飛ばす(&amp;K)</translation>
    </message>
    <message>
        <source>From the first step</source>
        <translation type="unfinished">最初のステップから</translation>
    </message>
    <message>
        <source>Go on without doing this step</source>
        <translation type="unfinished">このステップをせずに進みます</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished">ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Draw a seven</source>
        <translation type="unfinished">7 を描く</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas with the mouse. By keys: the arrows move the pen, Space puts it down and lifts it.</source>
        <translation type="unfinished">キャンバスにマウスで 7 を描いてください。キーなら、矢印でペンを動かし、スペースで下ろしたり上げたりします。</translation>
    </message>
    <message>
        <source>It has answered while you drew.</source>
        <translation type="unfinished">描いている間に答えました。</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished">それを教える</translation>
    </message>
    <message>
        <source>Say what it is: type 7 on the canvas, or click 7 in the tool bar. Then press Enter, or click Teach.</source>
        <translation type="unfinished">何の数字かを言います。キャンバスで 7 と打つか、ツールバーの 7 をクリックし、Enter を押すか「教える」をクリックしてください。</translation>
    </message>
    <message>
        <source>One lesson, learned at once: it remembers your seven as it is.</source>
        <translation type="unfinished">レッスンひとつをすぐに覚えました。あなたの 7 をそのまま記憶しています。</translation>
    </message>
    <message>
        <source>Give it more lessons</source>
        <translation type="unfinished">もっとレッスンを与える</translation>
    </message>
    <message>
        <source>It knows too little to be tested. Teach the chosen data sets: the button Teach in Teach and test, or Ctrl+T.</source>
        <translation type="unfinished">テストするにはまだ知識が足りません。選んだデータセットを教えてください。「教える・テスト」の「教える」ボタン、または Ctrl+T です。</translation>
    </message>
    <message>
        <source>Nothing was trained: all of these are simply remembered.</source>
        <translation type="unfinished">何も訓練されていません。すべてがただ記憶されています。</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished">テストする</translation>
    </message>
    <message>
        <source>Ask it about digits that it has never seen: the button Test in Teach and test, or Ctrl+R.</source>
        <translation type="unfinished">見たことのない数字について尋ねます。「教える・テスト」の「テスト」ボタン、または Ctrl+R です。</translation>
    </message>
    <message>
        <source>Results shows how many were right, and which were taken for which.</source>
        <translation type="unfinished">「結果」に、いくつ正しかったか、どれがどれに間違えられたかが表示されます。</translation>
    </message>
    <message>
        <source>Ask one neuron why</source>
        <translation type="unfinished">ひとつのニューロンに理由を尋ねる</translation>
    </message>
    <message>
        <source>Click a cell of State, or go there by Tab and press an arrow key. Inspector says which memories decided its bit.</source>
        <translation type="unfinished">「状態」のマスをクリックするか、Tab でそこへ移って矢印キーを押してください。どの記憶がそのビットを決めたかをインスペクターが示します。</translation>
    </message>
    <message>
        <source>Nothing about an answer is hidden.</source>
        <translation type="unfinished">答えについて隠されているものはありません。</translation>
    </message>
    <message>
        <source>Make it forget</source>
        <translation type="unfinished">忘れさせる</translation>
    </message>
    <message>
        <source>It is gone as if it had never been taught.</source>
        <translation type="unfinished">まるで教えられなかったかのように消えました。</translation>
    </message>
    <message>
        <source>And bring it back</source>
        <translation type="unfinished">そして元に戻す</translation>
    </message>
    <message>
        <source>Undo, in the tool bar or by Ctrl+Z. It takes back lessons, forgetting and strokes, one after the other.</source>
        <translation type="unfinished">ツールバーの「元に戻す」、または Ctrl+Z です。レッスン、忘却、線をひとつずつ取り消します。</translation>
    </message>
    <message>
        <source>The memory is there again, and the answer as it was.</source>
        <translation type="unfinished">記憶がまた戻り、答えも前のとおりです。</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation type="unfinished">これですべてです</translation>
    </message>
    <message>
        <source>Draw, teach, test, ask why, forget, undo. How it works (F1) says more about each; F5 shows it to a class.</source>
        <translation type="unfinished">描く、教える、テストする、理由を尋ねる、忘れる、元に戻す。それぞれについて詳しくは「しくみ」(F1) にあります。F5 でクラスに見せられます。</translation>
    </message>
    <message>
        <source>Draw its learning curve</source>
        <translation type="unfinished">学習曲線を描く</translation>
    </message>
    <message>
        <source>Open Agent, Learning curve, or press Ctrl+Shift+L. Measure draws how many answers are right after more and more lessons, while it measures.</source>
        <translation type="unfinished">「エージェント」の「学習曲線」を開くか、Ctrl+Shift+L を押します。「測定」は、レッスンが増えるにつれて正しい答えがどれだけになるかを、測定しながら描きます。</translation>
    </message>
    <message>
        <source>Come back here when you have seen enough of it.</source>
        <translation type="unfinished">十分に見たら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Find the memory that cost most</source>
        <translation type="unfinished">最も誤りを招いた記憶を探す</translation>
    </message>
    <message>
        <source>Open Agent, Memories, or press Ctrl+Shift+G, and show the five that cost most: each decided wrong answers of the test.</source>
        <translation type="unfinished">「エージェント」の「記憶」を開くか、Ctrl+Shift+G を押して、最も誤りを招いた五つを表示します。それぞれがテストの誤答を決めました。</translation>
    </message>
    <message>
        <source>Every wrong answer has its memories.</source>
        <translation type="unfinished">どの誤答にも、それを決めた記憶があります。</translation>
    </message>
    <message>
        <source>Choose one of these memories and press Forget, or take the last lesson back: Agent, Forget the last lesson, or Ctrl+Backspace. The button Forget beside a memory in Inspector does so, too.</source>
        <translation type="unfinished">これらの記憶の 1 つを選んで「忘れる」を押すか、最後のレッスンを取り消します。「エージェント」の「最後のレッスンを忘れる」、または Ctrl+Backspace です。インスペクターの記憶の横の「忘れる」ボタンでもできます。</translation>
    </message>
    <message>
        <source>Compare it with before</source>
        <translation type="unfinished">以前と比べる</translation>
    </message>
    <message>
        <source>Open Agent, Compare, or press Ctrl+Shift+P: beside it stands the agent before the last change. Both answer your drawing, and both can be tested on the same digits.</source>
        <translation type="unfinished">「エージェント」の「比較」を開くか、Ctrl+Shift+P を押します。最後の変更の前のエージェントが横に並びます。どちらもあなたの描画に答え、同じ数字でテストできます。</translation>
    </message>
    <message>
        <source>So one sees what one memory is worth.</source>
        <translation type="unfinished">こうして、1 つの記憶の価値がわかります。</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation type="unfinished">示す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">戻る(&amp;B)</translation>
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
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished">PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">画像を保存</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished">SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished">%1 に保存しました</translation>
    </message>
    <message>
        <source>The picture of %1 is on the clipboard.</source>
        <translation type="unfinished">%1の画像をクリップボードにコピーしました。</translation>
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
        <translation type="unfinished">エージェントはすべてのレッスンをそのまま記憶し、見たものに最も近い記憶から答えます。ニューロンを 1 つずつ観察し、理由を尋ね、忘れさせることができます。どれに教えますか？</translation>
    </message>
    <message>
        <source>To begin with: it reads well, and shows its answer as a picture.</source>
        <translation type="unfinished">最初にお勧め：よく読み、答えを画像で示します。</translation>
    </message>
    <message>
        <source>As the browser demo that Engram re-creates: watch it settle, step by step, from random bits.</source>
        <translation type="unfinished">Engram が再現するブラウザーのデモと同じ：ランダムなビットから順に収束する様子を見られます。</translation>
    </message>
    <message>
        <source>The best reader of all: it looks at edges instead of ink.</source>
        <translation type="unfinished">最もよく読みます：インクではなくエッジを見ます。</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation type="unfinished">もう一度開く：</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished">ガイドツアー</translation>
    </message>
    <message>
        <source>Begin with the chosen agent, empty, and be told what to do first</source>
        <translation type="unfinished">選んだエージェントを空のまま始め、最初に何をするかの案内を受けます</translation>
    </message>
</context>
<context>
    <name>engram::WiringPicture</name>
    <message>
        <source>What one neuron reads, and how often each pixel is read</source>
        <translation type="unfinished">一つのニューロンが読むものと、各画素が読まれる回数</translation>
    </message>
    <message>
        <source>Click a pixel, or move with the arrow keys: its state neuron is shown</source>
        <translation type="unfinished">画素をクリックするか矢印キーで動くと、その状態ニューロンが示されます</translation>
    </message>
    <message>
        <source>reads of the input</source>
        <translation type="unfinished">入力から読む</translation>
    </message>
    <message>
        <source>reads of the state</source>
        <translation type="unfinished">状態から読む</translation>
    </message>
    <message>
        <source>read how often</source>
        <translation type="unfinished">読まれる回数</translation>
    </message>
    <message>
        <source>The state neuron at row %1, column %2 reads %3 of %4 inputs and %5 of the state. How often a pixel is read: %6 to %7, on average %8.</source>
        <translation type="unfinished">%1 行 %2 列の状態ニューロンは、入力 %4 のうち %3 と、状態のニューロン %5 個を読みます。一つの画素は %6～%7 個、平均 %8 個のニューロンに読まれます。</translation>
    </message>
</context>
<context>
    <name>engram::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>%1 · %L2 s left</source>
        <translation type="unfinished">%1 · 残り %L2 秒</translation>
    </message>
    <message>
        <source>Stops what is at work now</source>
        <translation type="unfinished">今の処理を止めます</translation>
    </message>
</context>
</TS>
