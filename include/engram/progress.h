#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>

namespace engram {

/// How a long job is watched and stopped. Cheap to copy; the default one is silent and never stops.
///
/// `report` is called on the thread that works, often (a job may call it for every example): it must return at once.
class Progress {
public:
    using Report = std::function<void(std::uint64_t done, std::uint64_t total)>;

    Progress() = default;
    explicit Progress(std::stop_token stop, Report report = {})
        : stop_(std::move(stop))
        , report_(std::move(report))
    {
    }

    [[nodiscard]] bool cancelled() const noexcept { return stop_.stop_requested(); }
    [[nodiscard]] const std::stop_token& stopToken() const noexcept { return stop_; }
    void operator()(std::uint64_t done, std::uint64_t total) const
    {
        if (report_)
            report_(done, total);
    }

private:
    std::stop_token stop_;
    Report report_;
};

} // namespace engram
