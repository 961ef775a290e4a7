# Completion of engram for fish. Made by scripts/make-manual.

complete -c engram -s h -l help -d 'Say this, and end'
complete -c engram -s v -l version -d 'Say the version, and end'
complete -c engram -l screenshot -rF -d 'Teach the fonts and 1,000 MNIST digits, draw a 4, save a picture of the window to FILE, and end'
complete -c engram -l language -x -d 'Speak CODE this time: en, de, fr, es, ja, zh_CN, or system'
complete -c engram -l new -d 'Begin a program of its own'
complete -c engram -l check-display -d 'End at once, with 0 if a window could be shown here'
complete -c engram -l render-font -x -d 'Write the ten digits of FONT, a family or a font file, as a font sheet, and end'
complete -c engram -l bold -d 'With --render-font: take the bold style of the family'
complete -c engram -l name -x -d 'With --render-font: what to call the sheet'
complete -c engram -l source -x -d 'With --render-font: where the font comes from'
complete -c engram -l licence -x -d 'With --render-font: the licence of the font'
complete -c engram -s o -l output -rF -d 'With --render-font: the sheet to write, a spreadsheet when it ends in .xlsx, else text'
