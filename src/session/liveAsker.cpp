#include "liveAsker.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <engram/exceptionBarrier.h>

namespace engram {

LiveAsker::LiveAsker(
    std::function<SnapshotPointer()> snapshot, const SessionListener& listener, std::function<void(bool)> busy)
    : snapshot_(std::move(snapshot))
    , listener_(listener)
    , busy_(std::move(busy))
    , recall_(RecallOptions{.threads = std::max(1U, std::thread::hardware_concurrency())})
    , thread_([this](const std::stop_token& stop) { run(stop); })
{
}

std::uint64_t LiveAsker::ask(GreyPicture picture, std::size_t steps)
{
    std::uint64_t number = 0;
    {
        const std::lock_guard lock(mutex_);
        number = ++lastNumber_;
        if (!running_ && !waiting_)
            busy_(true);
        waiting_ = Request{number, std::move(picture), steps};
    }
    wake_.notify_one();
    return number;
}

void LiveAsker::wait()
{
    std::unique_lock lock(mutex_);
    idle_.wait(lock, [this] { return !running_ && !waiting_; });
}

void LiveAsker::run(const std::stop_token& stop)
{
    for (;;) {
        std::optional<Request> request;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return waiting_.has_value(); }))
                return;
            request.swap(waiting_);
            running_ = true;
        }
        // A question that cannot be answered for want of memory stays open: the thread, and the program, must go on.
        static_cast<void>(withoutExceptions(Sentence::of("Answering"), ErrorKind::unsupported, [&]() -> Result<void> {
            const auto answered = std::make_shared<const LiveAnswer>(answer(*request));
            if (listener_.answered)
                listener_.answered(answered);
            return {};
        }));
        {
            const std::lock_guard lock(mutex_);
            running_ = false;
            if (!waiting_)
                busy_(false);
        }
        idle_.notify_all();
    }
}

LiveAnswer LiveAsker::answer(const Request& request)
{
    LiveAnswer result;
    result.request = request.number;
    result.picture = request.picture;
    result.asked = snapshot_();
    const Learner& learner = result.asked->learner;
    Preprocessing eye = learner.preprocessing;
    if (request.picture.width == digitSide && request.picture.height == digitSide)
        eye.normalise = false;
    result.digit = digitFromPicture(request.picture, eye);
    result.input = inputFor(learner, result.digit);
    result.empty = result.input.count() == 0;
    if (result.empty)
        return result;
    // The same drawing asked again for good is the same question here.
    const bool askedBefore = result.input == result.asked->asked;
    result.identity = identityOfDrawing(result.input, askedBefore ? result.asked->timesAskedAgain : 0);
    const auto started = std::chrono::steady_clock::now();
    result.settling = recall_.settle(learner.agent, {result.input, result.identity, request.steps});
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    return result;
}

} // namespace engram
