#compdef engram
# Completion of engram for zsh. Made by scripts/make-manual.

_arguments \
    '-h[Say this, and end]' \
    '--help[Say this, and end]' \
    '-v[Say the version, and end]' \
    '--version[Say the version, and end]' \
    '--screenshot[Teach the fonts and 1,000 MNIST digits, draw a 4, save a picture of the window to FILE, and end]:file:_files' \
    '--language[Speak CODE this time\: en, de, fr, es, ja, zh_CN, or system]:code: ' \
    '--new[Begin a program of its own]' \
    '--check-display[End at once, with 0 if a window could be shown here]' \
    '--render-font[Write the ten digits of FONT, a family or a font file, as a font sheet, and end]:font: ' \
    '--bold[With --render-font\: take the bold style of the family]' \
    '--name[With --render-font\: what to call the sheet]:name: ' \
    '--source[With --render-font\: where the font comes from]:text: ' \
    '--licence[With --render-font\: the licence of the font]:text: ' \
    '-o[With --render-font\: the sheet to write, a spreadsheet when it ends in .xlsx, else text]:file:_files' \
    '--output[With --render-font\: the sheet to write, a spreadsheet when it ends in .xlsx, else text]:file:_files' \
    '1:file:_files'
