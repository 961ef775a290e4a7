#include <iostream>

#include <engram/files/locations.h>
#include <engram/training/lessons.h>

int main()
{
    auto learner = engram::Learner::create(engram::findPreset("Classic")->description);
    if (!learner)
        return 1;
    for (std::uint8_t digit = 0; digit < 10; ++digit) {
        engram::DigitPixels picture{};
        for (std::size_t i = 0; i < 60; ++i)
            picture[100 + i * (digit + 1)] = 255;
        engram::teachDrawing(*learner, picture, digit);
    }
    std::cout << "MNIST: " << (engram::findDefaultMnist() ? "found" : "missing") << '\n';
    std::cout << "engrams: " << learner->agent.memory().size() << '\n';
}
