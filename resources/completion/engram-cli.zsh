#compdef engram-cli
# Completion of engram-cli for zsh. Made by scripts/make-manual.

local -a commands
commands=(
    'train:Teaches an agent, a new one or one from a file, and saves it'
    'test:Asks an agent about test digits that it was not taught and counts right answers'
    'compare:Asks two agents about the same test digits\: which reads better, whether that may be chance, and where they differ'
    'curve:Teaches agents more and more lessons and tests each\: accuracy against lessons, the mean of several draws'
    'predict:Reads the digit or digits in each picture\: drawn, scanned or photographed, on paper of any level'
    'explain:Says why an agent reads a picture as it does'
    'story:Tells an agent'\''s history\: an outline, or every state as JSON or CSV'
    'log:Lists every test, curve and comparison of an agent that was kept\: when, on what, with which result, and how to repeat it'
    'mind:Tells what an agent has in mind of each digit\: how many memories, their average, the most typical and the oddest one'
    'info:Says what any file is\: a data set, a font sheet, an agent or a picture'
    'verify:Reads agent files wholly and says whether every byte is as it was saved'
    'bits:Shows what an agent gets of a picture\: 28 x 28 grey levels and the bits made of them'
    'wiring:Builds an architecture and shows every neuron'\''s connections'
    'convert:Writes a data set in another format'
    'pairs:Lists pairs of pictures that are nearly the same but labelled differently\: one of the two may be labelled wrongly'
    'experiment:Compares agents as a file declares\: which ones, how many lessons, which seeds'
    'bench:Measures teaching and answering on real digits, beside a plain loop in the same run'
    'sureness:Counts how often answers of each margin are right\: what their sureness is told by'
)
if (( CURRENT == 2 )); then
    _describe command commands
    _arguments '(-h --help)'{-h,--help} '(-v --version)'{-v,--version}
    return
fi
local command=$words[2]
shift words
(( CURRENT-- ))
case $command in
train)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--mnist[A file of digits to draw samples from or a folder of pictures]:file:_files' \
        '--samples[How many of its training digits, drawn at random without replacement]:uint: ' \
        '--balanced[Draws as many samples of each digit as can be\: 10 are one of each]' \
        '--turn-over[Turns the pictures of a data set over, dark for light]' \
        '--no-turn-over[Leaves the pictures of a data set so, however light their ground is]' \
        '--transpose[Exchanges rows and columns of the pictures]' \
        '--no-transpose[Leaves rows and columns so, whatever the file is called]' \
        '--labels[The labels of a file that holds pictures alone, IDX or .npy]:file:_files' \
        '--fonts[Fonts to teach whole, by name and separated by commas, or '\''all'\'']:name: ' \
        '--font-sheet[A font sheet to teach whole\: text, xlsx, ods or CSV]:file:_files' \
        '--preset[How pictures are seen and neurons wired]:name:(Patchwork Patchwork\ Edges Edges Upright Thermometer Deskewed Grey Classic)' \
        '--threshold[The grey level from which a pixel is ink, 0-255]:level: ' \
        '--connector[How neurons are wired, e.g. "random 392 261 784 4", "full", "windows 8 4 2 3 30"]:text: ' \
        '--memories[With windows\: how many memories of a digit may share an answer]:uint: ' \
        '--context[What a lesson stores as the state before it\: iconic, reset or sequence]:context:(iconic reset sequence)' \
        '--agent[Goes on with this agent instead of a new one]:file:_files -g "*.engram"' \
        '--seed[Draws the samples, their order, the wiring and the resets]:uint: ' \
        '--agent-seed[Draws the wiring and the resets of a new agent]:uint: ' \
        '--threads[Threads to prepare pictures on]:uint: ' \
        '--again[Teaches also the digits that the agent remembers already, which then vote twice]' \
        '--no-story[Leaves the history of states out of the file]' \
        '-o[Where to save the agent]:file:_files' \
        '--output[Where to save the agent]:file:_files' \
        '--json[Prints the report as JSON]'
    ;;
test)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--mnist[A file of digits or a folder of pictures]:file:_files' \
        '--turn-over[Turns the pictures of a data set over, dark for light]' \
        '--no-turn-over[Leaves the pictures of a data set so, however light their ground is]' \
        '--transpose[Exchanges rows and columns of the pictures]' \
        '--no-transpose[Leaves rows and columns so, whatever the file is called]' \
        '--labels[The labels of a file that holds pictures alone, IDX or .npy]:file:_files' \
        '--part[The part of it to ask about]:text: ' \
        '--count[How many digits, drawn at random without replacement]:uint: ' \
        '--seed[Draws the digits]:uint: ' \
        '--steps[How many steps a picture is held before the agent]:uint: ' \
        '--threads[Threads to ask on]:uint: ' \
        '-o[Saves the agent with the states of the test in its story and the test in its log]:file:_files' \
        '--output[Saves the agent with the states of the test in its story and the test in its log]:file:_files' \
        '--no-sureness[Leaves out the accuracy among the surest 50, 80, 90 and 95 % of the answers, which takes a look more each]' \
        '--costliest[Lists the memories that decided most wrong answers, this many at most]:n: ' \
        '--json[Prints the report as JSON, which always has it]' \
        '--csv[Prints the report as CSV, as the window exports it]' \
        '1:agent:_files -g "*.engram"'
    ;;
compare)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--mnist[A file of digits or a folder of pictures]:file:_files' \
        '--turn-over[Turns the pictures of a data set over, dark for light]' \
        '--no-turn-over[Leaves the pictures of a data set so, however light their ground is]' \
        '--transpose[Exchanges rows and columns of the pictures]' \
        '--no-transpose[Leaves rows and columns so, whatever the file is called]' \
        '--labels[The labels of a file that holds pictures alone, IDX or .npy]:file:_files' \
        '--part[The part of it to ask about]:text: ' \
        '--count[How many digits, drawn at random without replacement]:uint: ' \
        '--seed[Draws the digits]:uint: ' \
        '--steps[How many steps a picture is held before the agents]:uint: ' \
        '--threads[Threads to ask on]:uint: ' \
        '-o[Saves what --csv prints]:file:_files' \
        '--output[Saves what --csv prints]:file:_files' \
        '--log[Keeps the comparison in the log of the first agent'\''s file]' \
        '--json[Prints the comparison as JSON]' \
        '--csv[Prints the comparison as CSV, as the window exports it]' \
        '1:first:_files -g "*.engram"' \
        '2:second:_files -g "*.engram"'
    ;;
curve)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--preset[Agents to compare, between commas]:name:(Patchwork Patchwork\ Edges Edges Upright Thermometer Deskewed Grey Classic)' \
        '--agent[An agent'\''s file to compare, too\: one like it is taught anew]:file:_files -g "*.engram"' \
        '--lessons[Numbers of lessons, between commas]:n: ' \
        '--balanced[Draws as many lessons of each digit as can be\: 10 are one of each]' \
        '--draws[How often each is measured, with seeds from --seed on]:uint: ' \
        '--seed[Of the first draw\: wiring, randomness, lessons and test digits]:uint: ' \
        '--count[Test digits a measurement, drawn at random without replacement]:uint: ' \
        '--steps[How many steps a picture is held before the agents]:uint: ' \
        '--mnist[A file of digits with the parts train and test]:text:_files' \
        '--turn-over[Turns the pictures of a data set over, dark for light]' \
        '--no-turn-over[Leaves the pictures of a data set so, however light their ground is]' \
        '--transpose[Exchanges rows and columns of the pictures]' \
        '--no-transpose[Leaves rows and columns so, whatever the file is called]' \
        '--labels[The labels of a file that holds pictures alone, IDX or .npy]:file:_files' \
        '--threads[Threads to work on]:uint: ' \
        '--from[Measures nothing\: shows what curve or experiment measured before, in these CSV files]:csv: ' \
        '-o[Saves each measurement in NAME.csv once it is known, and in the end the figure as NAME.svg]:name:_files' \
        '--output[Saves each measurement in NAME.csv once it is known, and in the end the figure as NAME.svg]:name:_files' \
        '--published[Draws figures that others have published into NAME.svg, too]' \
        '--log[Keeps the curve in the logs of the files of --agent]:needs: ' \
        '--json[Prints the means as JSON]' \
        '--csv[Prints the means as CSV]'
    ;;
predict)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--ink[Whether the ink is light or dark; '\''auto'\'' finds out from the picture and its border]:text:(auto light dark)' \
        '--invert[The ink is dark and the ground light, as on paper\: --ink dark]' \
        '--normalise[Fits the ink into 20 x 20 and centres it, as MNIST was made]' \
        '--no-normalise[Only shrinks the picture to 28 x 28, and takes no paper for ground]' \
        '--one-digit[Takes all ink of a picture for one digit]' \
        '--steps[How many steps a picture is held before the agent]:uint: ' \
        '--json[Prints the answers as JSON]' \
        '1:agent:_files -g "*.engram"' \
        '*:pictures:_files -g "*.(jpg|jpeg|png|webp|bmp|gif|pbm|pgm|ppm)"'
    ;;
explain)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--ink[Whether the ink is light or dark; '\''auto'\'' finds out from the picture and its border]:text:(auto light dark)' \
        '--invert[The ink is dark and the ground light, as on paper\: --ink dark]' \
        '--normalise[Fits the ink into 20 x 20 and centres it, as MNIST was made]' \
        '--no-normalise[Only shrinks the picture to 28 x 28, and takes no paper for ground]' \
        '--neuron[A neuron to explain, numbered from 0 in its layer]:uint: ' \
        '--layer[The neuron'\''s layer]:text:(state output)' \
        '--nearest[How many of the nearest engrams to list]:uint: ' \
        '--steps[How many steps the picture is held before the agent]:uint: ' \
        '--step[The step to explain]:uint: ' \
        '--json[Prints the explanation as JSON]' \
        '1:agent:_files -g "*.engram"' \
        '2:picture:_files -g "*.(jpg|jpeg|png|webp|bmp|gif|pbm|pgm|ppm)"'
    ;;
story)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--json[Every state as JSON]' \
        '--csv[Every state as CSV]' \
        '1:agent:_files -g "*.engram"'
    ;;
log)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--json[As JSON]' \
        '--csv[As CSV]' \
        '1:agent:_files -g "*.engram"'
    ;;
mind)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--pixel[Counts the memories with ink there, too\: row,column from 0 to 27]:row,column: ' \
        '--imagine[Lets it imagine from noise, from a label, or from the upper, lower, left or right half of a picture]:text:(noise label upper lower left right)' \
        '--digit[The label to imagine from]:uint: ' \
        '--picture[The picture to imagine from]:picture:_files -g "*.(jpg|jpeg|png|webp|bmp|gif|pbm|pgm|ppm)"' \
        '--steps[How many steps it takes]:uint: ' \
        '--seed[Draws the noise]:uint: ' \
        '--json[Prints it as JSON]' \
        '1:agent:_files -g "*.engram"'
    ;;
info)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--json[Prints it as JSON]' \
        '--turn-over[Turns the pictures of a data set over, dark for light]' \
        '--no-turn-over[Leaves the pictures of a data set so, however light their ground is]' \
        '--transpose[Exchanges rows and columns of the pictures]' \
        '--no-transpose[Leaves rows and columns so, whatever the file is called]' \
        '--labels[The labels of a file that holds pictures alone, IDX or .npy]:file:_files' \
        '1:file:_files'
    ;;
verify)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--json[Prints the findings as JSON]' \
        '*:files:_files -g "*.engram"'
    ;;
bits)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--preset[How pictures are seen and neurons wired]:name:(Patchwork Patchwork\ Edges Edges Upright Thermometer Deskewed Grey Classic)' \
        '--threshold[The grey level from which a pixel is ink, 0-255]:level: ' \
        '--ink[Whether the ink is light or dark; '\''auto'\'' finds out from the picture and its border]:text:(auto light dark)' \
        '--invert[The ink is dark and the ground light, as on paper\: --ink dark]' \
        '--normalise[Fits the ink into 20 x 20 and centres it, as MNIST was made]' \
        '--no-normalise[Only shrinks the picture to 28 x 28, and takes no paper for ground]' \
        '--json[Prints the levels and bits as JSON]' \
        '1:picture:_files -g "*.(jpg|jpeg|png|webp|bmp|gif|pbm|pgm|ppm)"'
    ;;
wiring)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--inputs[Neurons in each input channel, e.g. 1,1,1 or 784x1]:text: ' \
        '--outputs[Neurons in each output channel, e.g. 4]:text: ' \
        '--controls[]:text: ' \
        '--connector[How neurons are wired, e.g. "full" or "random 2 1 3 0"]:text: ' \
        '--seed[Draws random connections]:uint: ' \
        '--json[Prints every connection as JSON]'
    ;;
convert)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--turn-over[Turns the pictures of a data set over, dark for light]' \
        '--no-turn-over[Leaves the pictures of a data set so, however light their ground is]' \
        '--transpose[Exchanges rows and columns of the pictures]' \
        '--no-transpose[Leaves rows and columns so, whatever the file is called]' \
        '--labels[The labels of a file that holds pictures alone, IDX or .npy]:file:_files' \
        '1:in:_files' \
        '2:out:_files'
    ;;
pairs)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--mnist[A file of digits]:file:_files' \
        '--part[Only this part of it\: train, test, ]:name:_files' \
        '--count[How many pairs to list at most]:uint: ' \
        '--alike[Lists the nearest pairs whatever they are labelled]' \
        '--json[Prints the pairs as JSON]' \
        '--turn-over[Turns the pictures of a data set over, dark for light]' \
        '--no-turn-over[Leaves the pictures of a data set so, however light their ground is]' \
        '--transpose[Exchanges rows and columns of the pictures]' \
        '--no-transpose[Leaves rows and columns so, whatever the file is called]' \
        '--labels[The labels of a file that holds pictures alone, IDX or .npy]:file:_files'
    ;;
experiment)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--mnist[A file of digits with the parts train and test]:text:_files' \
        '-o[Where results go, without extension]:name:_files' \
        '--output[Where results go, without extension]:name:_files' \
        '--threads[Threads to work on]:uint: ' \
        '--fresh[Measures everything anew]' \
        '--json[Prints the means as JSON]' \
        '--csv[Prints the means as CSV]' \
        '1:file:_files'
    ;;
bench)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--lessons[How many digits are taught]:uint: ' \
        '--questions[How many test digits are asked about]:uint: ' \
        '--steps[How many steps a picture is held before the agent]:uint: ' \
        '--threads[Threads of the batch]:uint: ' \
        '--seed[Draws the lessons, the wiring and the resets]:uint: ' \
        '--mnist[A file of digits]:text:_files' \
        '--preset[How pictures are seen and neurons wired]:name:(Patchwork Patchwork\ Edges Edges Upright Thermometer Deskewed Grey Classic)' \
        '--threshold[The grey level from which a pixel is ink, 0-255]:level: ' \
        '--connector[How neurons are wired, e.g. "random 392 261 784 4", "full", "windows 8 4 2 3 30"]:text: ' \
        '--memories[With windows\: how many memories of a digit may share an answer]:uint: ' \
        '--context[What a lesson stores as the state before it\: iconic, reset or sequence]:context:(iconic reset sequence)' \
        '--json[Prints the report as JSON]'
    ;;
sureness)
    _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--preset[Which preset]:name:(Patchwork Patchwork\ Edges Edges Upright Thermometer Deskewed Grey Classic)' \
        '--lessons[How many digits are taught]:uint: ' \
        '--draws[How many draws of lessons and questions, of the seeds from 1 on]:uint: ' \
        '--count[How many digits are asked about in each]:uint: ' \
        '--threads[Threads]:uint: ' \
        '--mnist[A file of digits]:text:_files'
    ;;
esac
