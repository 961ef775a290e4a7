#pragma once

#include <engram/agent/agent.h>
#include <engram/recall/recall.h>

namespace engram {

/// One step without a label, with working memory of its own.
inline void takeStep(Agent& agent, BitView input)
{
    Recall recall;
    agent.step(input, recall);
}

} // namespace engram
