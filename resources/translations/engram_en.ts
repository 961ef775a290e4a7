<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <comment>Teach %Ln digit</comment>
        <translation>
            <numerusform>Teach %Ln digit</numerusform>
            <numerusform>Teach %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the connector is written %1, but %n parameters were given</source>
        <comment>the connector is written %1, but %n parameter was given</comment>
        <translation>
            <numerusform>the connector is written %1, but %n parameter was given</numerusform>
            <numerusform>the connector is written %1, but %n parameters were given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this data set has %n pictures</source>
        <comment>this data set has %n picture</comment>
        <translation>
            <numerusform>this data set has %n picture</numerusform>
            <numerusform>this data set has %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>%n label</comment>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 claims %n bytes, but holds %2</source>
        <comment>%1 claims %n byte, but holds %2</comment>
        <translation>
            <numerusform>%1 claims %n byte, but holds %2</numerusform>
            <numerusform>%1 claims %n bytes, but holds %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %n values instead of %1, as the first line has</source>
        <comment>it has %n value instead of %1, as the first line has</comment>
        <translation>
            <numerusform>it has %n value instead of %1, as the first line has</numerusform>
            <numerusform>it has %n values instead of %1, as the first line has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an array&apos;s state has %n parts</source>
        <comment>an array&apos;s state has %n part</comment>
        <translation>
            <numerusform>an array&apos;s state has %n part</numerusform>
            <numerusform>an array&apos;s state has %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file ends, %n bytes before its last pixel</source>
        <comment>the file ends, %n byte before its last pixel</comment>
        <translation>
            <numerusform>the file ends, %n byte before its last pixel</numerusform>
            <numerusform>the file ends, %n bytes before its last pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n characters instead of %2</source>
        <comment>%1 has %n character instead of %2</comment>
        <translation>
            <numerusform>%1 has %n character instead of %2</numerusform>
            <numerusform>%1 has %n characters instead of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln memories</source>
        <comment>Opened %1, %Ln memory</comment>
        <translation>
            <numerusform>Opened %1, %Ln memory</numerusform>
            <numerusform>Opened %1, %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped the oldest %Ln states of the history</source>
        <comment>Dropped the oldest %Ln state of the history</comment>
        <translation>
            <numerusform>Dropped the oldest %Ln state of the history</numerusform>
            <numerusform>Dropped the oldest %Ln states of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, %Ln digits</source>
        <comment>Opened %1, %Ln digit</comment>
        <translation>
            <numerusform>Opened %1, %Ln digit</numerusform>
            <numerusform>Opened %1, %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells were repaired</source>
        <comment>%1; %Ln cell was repaired</comment>
        <translation>
            <numerusform>%1; %Ln cell was repaired</numerusform>
            <numerusform>%1; %Ln cells were repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taught: %Ln digits were known already</source>
        <comment>Nothing was taught: %Ln digit was known already</comment>
        <translation>
            <numerusform>Nothing was taught: %Ln digit was known already</numerusform>
            <numerusform>Nothing was taught: %Ln digits were known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1, then stopped; Undo takes them back</source>
        <comment>Taught %Ln digit in %1, then stopped; Undo takes them back</comment>
        <translation>
            <numerusform>Taught %Ln digit in %1, then stopped; Undo takes them back</numerusform>
            <numerusform>Taught %Ln digits in %1, then stopped; Undo takes them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught %Ln digits in %1</source>
        <comment>Taught %Ln digit in %1</comment>
        <translation>
            <numerusform>Taught %Ln digit in %1</numerusform>
            <numerusform>Taught %Ln digits in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were known already</source>
        <comment>%1; %Ln was known already</comment>
        <translation>
            <numerusform>%1; %Ln was known already</numerusform>
            <numerusform>%1; %Ln were known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln memories</source>
        <comment>Forgot %Ln memory</comment>
        <translation>
            <numerusform>Forgot %Ln memory</numerusform>
            <numerusform>Forgot %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln pictures</source>
        <comment>Leave out %Ln picture</comment>
        <translation>
            <numerusform>Leave out %Ln picture</numerusform>
            <numerusform>Leave out %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln pictures</source>
        <comment>Take in %Ln picture</comment>
        <translation>
            <numerusform>Take in %Ln picture</numerusform>
            <numerusform>Take in %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln pictures out of teaching</source>
        <comment>Left %Ln picture out of teaching</comment>
        <translation>
            <numerusform>Left %Ln picture out of teaching</numerusform>
            <numerusform>Left %Ln pictures out of teaching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln pictures into teaching again</source>
        <comment>Took %Ln picture into teaching again</comment>
        <translation>
            <numerusform>Took %Ln picture into teaching again</numerusform>
            <numerusform>Took %Ln pictures into teaching again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln pictures</source>
        <comment>Forget %Ln picture</comment>
        <translation>
            <numerusform>Forget %Ln picture</numerusform>
            <numerusform>Forget %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln memories</source>
        <comment>Forget %Ln memory</comment>
        <translation>
            <numerusform>Forget %Ln memory</numerusform>
            <numerusform>Forget %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Teaching %Ln digits</source>
        <comment>Teaching %Ln digit</comment>
        <translation>
            <numerusform>Teaching %Ln digit</numerusform>
            <numerusform>Teaching %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing on %Ln digits</source>
        <comment>Testing on %Ln digit</comment>
        <translation>
            <numerusform>Testing on %Ln digit</numerusform>
            <numerusform>Testing on %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes belong to no section</source>
        <comment>%n byte belongs to no section</comment>
        <translation>
            <numerusform>%n byte belongs to no section</numerusform>
            <numerusform>%n bytes belong to no section</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instincts</source>
        <comment>%n instinct</comment>
        <translation>
            <numerusform>%n instinct</numerusform>
            <numerusform>%n instincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files were passed over</source>
        <comment>%Ln other file was passed over</comment>
        <translation>
            <numerusform>%Ln other file was passed over</numerusform>
            <numerusform>%Ln other files were passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are what their folders are called</source>
        <comment>%Ln picture is what its folder is called</comment>
        <translation>
            <numerusform>%Ln picture is what its folder is called</numerusform>
            <numerusform>%Ln pictures are what their folders are called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are the digit with which their names begin or end</source>
        <comment>%Ln picture is the digit with which its name begins or ends</comment>
        <translation>
            <numerusform>%Ln picture is the digit with which its name begins or ends</numerusform>
            <numerusform>%Ln pictures are the digit with which their names begin or end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as that of MNIST&apos;s digits</source>
        <comment>%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST&apos;s digits</comment>
        <translation>
            <numerusform>%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST&apos;s digits</numerusform>
            <numerusform>%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as that of MNIST&apos;s digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2 (stopped)</source>
        <comment>The agent read %1 out of %Ln image correctly: %2 (stopped)</comment>
        <translation>
            <numerusform>The agent read %1 out of %Ln image correctly: %2 (stopped)</numerusform>
            <numerusform>The agent read %1 out of %Ln images correctly: %2 (stopped)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent read %1 out of %Ln images correctly: %2</source>
        <comment>The agent read %1 out of %Ln image correctly: %2</comment>
        <translation>
            <numerusform>The agent read %1 out of %Ln image correctly: %2</numerusform>
            <numerusform>The agent read %1 out of %Ln images correctly: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). They do not count here.</source>
        <comment>%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). It does not count here.</comment>
        <translation>
            <numerusform>%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). It does not count here.</numerusform>
            <numerusform>%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). They do not count here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.</comment>
        <translation>
            <numerusform>Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.</numerusform>
            <numerusform>Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pictures, %1 only the first read correctly, %2 only the second.</source>
        <comment>Of %Ln picture, %1 only the first read correctly, %2 only the second.</comment>
        <translation>
            <numerusform>Of %Ln picture, %1 only the first read correctly, %2 only the second.</numerusform>
            <numerusform>Of %Ln pictures, %1 only the first read correctly, %2 only the second.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::AgentDialog</name>
    <message numerus="yes">
        <source>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</source>
        <translation>
            <numerusform>This empties the agent: its %Ln memory means nothing under another wiring, or with pictures made otherwise.</numerusform>
            <numerusform>This empties the agent: its %Ln memories mean nothing under another wiring, or with pictures made otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these settings it starts again without its %Ln memories. Undo brings them back.</source>
        <translation>
            <numerusform>With these settings it starts again without its %Ln memory. Undo brings them back.</numerusform>
            <numerusform>With these settings it starts again without its %Ln memories. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::AnswerPage</name>
    <message numerus="yes">
        <source>%n more memories gave %1 % together</source>
        <translation>
            <numerusform>%n more memory gave %1 %</numerusform>
            <numerusform>%n more memories gave %1 % together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::BitPicture</name>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation>
            <numerusform>%Ln bit is on</numerusform>
            <numerusform>%Ln bits are on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::CompareWindow</name>
    <message numerus="yes">
        <source>Taught the same %Ln lessons.</source>
        <translation>
            <numerusform>Taught the same %Ln lesson.</numerusform>
            <numerusform>Taught the same %Ln lessons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others are drawings, judged answers, or of data sets that are not open.</source>
        <translation>
            <numerusform>%Ln other is a drawing, a judged answer, or of a data set that is not open.</numerusform>
            <numerusform>%Ln others are drawings, judged answers, or of data sets that are not open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation>
            <numerusform>%n bit differs</numerusform>
            <numerusform>%n bits differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− only in the memory: %n bits</source>
        <translation>
            <numerusform>− only in the memory: %n bit</numerusform>
            <numerusform>− only in the memory: %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ only in the input: %n bits</source>
        <translation>
            <numerusform>+ only in the input: %n bit</numerusform>
            <numerusform>+ only in the input: %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ConfusionModel</name>
    <message numerus="yes">
        <source>%Ln times %1 was read right.</source>
        <translation>
            <numerusform>Once %1 was read right.</numerusform>
            <numerusform>%Ln times %1 was read right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 was read as %2.</source>
        <translation>
            <numerusform>Once %1 was read as %2.</numerusform>
            <numerusform>%Ln times %1 was read as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::CurveChart</name>
    <message numerus="yes">
        <source>%1 after %Ln lessons: %2 % right, %3 % wrong</source>
        <translation>
            <numerusform>%1 after %Ln lesson: %2 % right, %3 % wrong</numerusform>
            <numerusform>%1 after %Ln lessons: %2 % right, %3 % wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; mean of %Ln draws, ± %2 %</source>
        <translation>
            <numerusform>%1; mean of %Ln draw, ± %2 %</numerusform>
            <numerusform>%1; mean of %Ln draws, ± %2 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::CurveWindow</name>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation>
            <numerusform>%Ln measurement</numerusform>
            <numerusform>%Ln measurements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DataPanel</name>
    <message numerus="yes">
        <source>%1: %Ln digits</source>
        <translation>
            <numerusform>%1: %Ln digit</numerusform>
            <numerusform>%1: %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 digits</source>
        <translation>
            <numerusform>%1, %2 digit</numerusform>
            <numerusform>%1, %2 digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to teach</source>
        <translation>
            <numerusform>%Ln digit to teach</numerusform>
            <numerusform>%Ln digits to teach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits to test with</source>
        <translation>
            <numerusform>%Ln digit to test with</numerusform>
            <numerusform>%Ln digits to test with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DigitBars</name>
    <message numerus="yes">
        <source>%Ln bits away</source>
        <translation>
            <numerusform>%Ln bit away</numerusform>
            <numerusform>%Ln bits away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DigitPreview</name>
    <message numerus="yes">
        <source>28 x 28 pixels, %Ln with ink</source>
        <translation>
            <numerusform>28 x 28 pixels, only %Ln with ink</numerusform>
            <numerusform>28 x 28 pixels, %Ln with ink</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::DistanceHistogram</name>
    <message numerus="yes">
        <source>%n memories, the nearest at distance %1</source>
        <translation>
            <numerusform>%n memory, at distance %1</numerusform>
            <numerusform>%n memories, the nearest at distance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits differ</source>
        <translation>
            <numerusform>%n bit differs</numerusform>
            <numerusform>%n bits differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories at distance %1</source>
        <translation>
            <numerusform>%n memory at distance %1</numerusform>
            <numerusform>%n memories at distance %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::GalleryActions</name>
    <message numerus="yes">
        <source>teach %Ln chosen pictures</source>
        <translation>
            <numerusform>teach %Ln chosen picture</numerusform>
            <numerusform>teach %Ln chosen pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln pictures to %1</source>
        <translation>
            <numerusform>Exported %Ln picture to %1</numerusform>
            <numerusform>Exported %Ln pictures to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::GalleryPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln picture chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::GalleryWords</name>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation>
            <numerusform>%Ln wrong answer</numerusform>
            <numerusform>%Ln wrong answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right ones</source>
        <translation>
            <numerusform>%Ln right one</numerusform>
            <numerusform>%Ln right ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln memory</numerusform>
            <numerusform>%Ln memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln older states were dropped to keep the history at its limit</source>
        <translation>
            <numerusform>%Ln older state was dropped to keep the history at its limit</numerusform>
            <numerusform>%Ln older states were dropped to keep the history at its limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the live answer, step %1 of %2 · %Ln steps recorded</source>
        <translation>
            <numerusform>the live answer, step %1 of %2 · %Ln step recorded</numerusform>
            <numerusform>the live answer, step %1 of %2 · %Ln steps recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps recorded</source>
        <translation>
            <numerusform>%Ln step recorded</numerusform>
            <numerusform>%Ln steps recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest %Ln states?</source>
        <translation>
            <numerusform>Drop the oldest state?</numerusform>
            <numerusform>Drop the oldest %Ln states?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.</source>
        <translation>
            <numerusform>The history keeps %Ln state now. Undo brings back what is dropped; the memories stay.</numerusform>
            <numerusform>The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ImaginePart</name>
    <message numerus="yes">
        <source>The nearest memory is %1; %Ln bits differ.</source>
        <translation>
            <numerusform>The nearest memory is %1; %Ln bit differs.</numerusform>
            <numerusform>The nearest memory is %1; %Ln bits differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::LayerCard</name>
    <message numerus="yes">
        <source>%Ln bits, %1 on</source>
        <translation>
            <numerusform>%Ln bit, %1 on</numerusform>
            <numerusform>%Ln bits, %1 on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::LogModel</name>
    <message numerus="yes">
        <source>%Ln had been taught; of the others %1 right</source>
        <translation>
            <numerusform>only %Ln had been taught; of the others %1 right</numerusform>
            <numerusform>%Ln had been taught; of the others %1 right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::LogPage</name>
    <message numerus="yes">
        <source>%Ln measurements of this agent, the newest first. Undo takes none of them back.</source>
        <translation>
            <numerusform>%Ln measurement of this agent. Undo does not take it back.</numerusform>
            <numerusform>%Ln measurements of this agent, the newest first. Undo takes none of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::MainWindow</name>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln memory</numerusform>
            <numerusform>%Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.</source>
        <translation>
            <numerusform>It has learned %Ln digit. Now draw a digit on the canvas and watch it answer.</numerusform>
            <numerusform>It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::MapPage</name>
    <message numerus="yes">
        <source>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</source>
        <translation>
            <numerusform>%L1 of %Ln memory, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</numerusform>
            <numerusform>%L1 of %Ln memories, laid out so that similar ones lie close together; the line is this answer. Wheel: zoom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::MemoryMapView</name>
    <message numerus="yes">
        <source>%Ln memories on the map</source>
        <translation>
            <numerusform>%Ln memory on the map</numerusform>
            <numerusform>%Ln memories on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::MindPage</name>
    <message numerus="yes">
        <source>%1: %Ln memories</source>
        <translation>
            <numerusform>%1: %Ln memory</numerusform>
            <numerusform>%1: %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.</source>
        <translation>
            <numerusform>%Ln memory of %1, which is its own average.</numerusform>
            <numerusform>%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column %2: %L3 of %Ln memories have ink here.</source>
        <translation>
            <numerusform>Row %1, column %2: %L3 of %Ln memory has ink here.</numerusform>
            <numerusform>Row %1, column %2: %L3 of %Ln memories have ink here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::NeuronPage</name>
    <message numerus="yes">
        <source>%n memories vote, all for %1</source>
        <translation>
            <numerusform>%n memory votes, for %1</numerusform>
            <numerusform>%n memories vote, all for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories vote, %1 for 1 and %2 for 0</source>
        <translation>
            <numerusform>%n memory votes, %1 for 1 and %2 for 0</numerusform>
            <numerusform>%n memories vote, %1 for 1 and %2 for 0</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::OutputCard</name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsBook</name>
    <message numerus="yes">
        <source>keeping %Ln digits</source>
        <translation>
            <numerusform>keeping %Ln digit</numerusform>
            <numerusform>keeping %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln digits in %1.</source>
        <translation>
            <numerusform>Kept %Ln digit in %1.</numerusform>
            <numerusform>Kept %Ln digits in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln kept digits</source>
        <translation>
            <numerusform>deleting %Ln kept digit</numerusform>
            <numerusform>deleting %Ln kept digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsDialog</name>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation>
            <numerusform>%Ln digit</numerusform>
            <numerusform>%Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln digits</source>
        <translation>
            <numerusform>%1 of %Ln digit</numerusform>
            <numerusform>%1 of %Ln digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::OwnDigitsParts</name>
    <message numerus="yes">
        <source>How many of the %Ln digits of %1 (drawn at random):</source>
        <translation>
            <numerusform>How many of the %Ln digit of %1 (drawn at random):</numerusform>
            <numerusform>How many of the %Ln digits of %1 (drawn at random):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PairsModel</name>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PairsPage</name>
    <message numerus="yes">
        <source>The nearest %Ln pairs of %L1 pictures; each has %L2 bits</source>
        <translation>
            <numerusform>The nearest pair (%Ln) of %L1 pictures; each has %L2 bits</numerusform>
            <numerusform>The nearest %Ln pairs of %L1 pictures; each has %L2 bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PaperSheet</name>
    <message numerus="yes">
        <source>%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks of the sheet should be in the picture.</source>
        <translation>
            <numerusform>%Ln digit was found in %1, and it cannot be told which box it stands in: all black marks of the sheet should be in the picture.</numerusform>
            <numerusform>%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks of the sheet should be in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then keep them.</source>
        <translation>
            <numerusform>%Ln digit was read from %1. See whether it is right, clear or redraw it if not, then keep it.</numerusform>
            <numerusform>%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PatchworkText</name>
    <message numerus="yes">
        <source>moved by up to %n pixels</source>
        <translation>
            <numerusform>moved by up to %n pixel</numerusform>
            <numerusform>moved by up to %n pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n memory</numerusform>
            <numerusform>%n memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::PresetDelegate</name>
    <message numerus="yes">
        <source>%1 % after %Ln lessons</source>
        <translation>
            <numerusform>%1 % after %Ln lesson</numerusform>
            <numerusform>%1 % after %Ln lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::ResultsPanel</name>
    <message numerus="yes">
        <source>“%1” as it is now, after %Ln lessons.</source>
        <translation>
            <numerusform>“%1” as it is now, after %Ln lesson.</numerusform>
            <numerusform>“%1” as it is now, after %Ln lessons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was %Ln lessons ago.</source>
        <translation>
            <numerusform>“%1” as it was %Ln lesson ago.</numerusform>
            <numerusform>“%1” as it was %Ln lessons ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” as it was after %Ln lessons, before it was changed.</source>
        <translation>
            <numerusform>“%1” as it was after %Ln lesson, before it was changed.</numerusform>
            <numerusform>“%1” as it was after %Ln lessons, before it was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</source>
        <translation>
            <numerusform>Only %Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</numerusform>
            <numerusform>%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teach %Ln digits</source>
        <translation>
            <numerusform>teach %Ln digit</numerusform>
            <numerusform>teach %Ln digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::SettlingStrip</name>
    <message numerus="yes">
        <source>%n bits changed, output %1</source>
        <translation>
            <numerusform>%n bit changed, output %1</numerusform>
            <numerusform>%n bits changed, output %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::StatePicture</name>
    <message numerus="yes">
        <source>%Ln bits are on</source>
        <translation>
            <numerusform>%Ln bit is on</numerusform>
            <numerusform>%Ln bits are on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::TeachPanel</name>
    <message numerus="yes">
        <source>Teach %Ln digits</source>
        <translation>
            <numerusform>Teach %Ln digit</numerusform>
            <numerusform>Teach %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test on %Ln images</source>
        <translation>
            <numerusform>Test on %Ln image</numerusform>
            <numerusform>Test on %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::TenBoxes</name>
    <message numerus="yes">
        <source>&amp;Keep %Ln digits</source>
        <translation>
            <numerusform>&amp;Keep %Ln digit</numerusform>
            <numerusform>&amp;Keep %Ln digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engram::TimelineView</name>
    <message numerus="yes">
        <source>%1: %Ln examples</source>
        <translation>
            <numerusform>%1: %Ln example</numerusform>
            <numerusform>%1: %Ln examples</numerusform>
        </translation>
    </message>
</context>
</TS>
