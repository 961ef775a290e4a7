#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>

#include <engram/plural.h>
#include <engram/training/benchmark.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "learnerChoice.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct BenchOptions {
    LearnerChoice learner;
    BenchmarkOptions benchmark;
    std::string mnist;
    bool json = false;
};

Json reportJson(const BenchmarkReport& report)
{
    return {{"kernel", report.kernel}, {"lessons", report.lessons}, {"engrams", report.engrams},
        {"questions", report.questions}, {"threads", report.threads}, {"plain_ms_per_answer", report.plainMilliseconds},
        {"ms_per_answer_median", report.medianMilliseconds}, {"ms_per_answer_p99", report.slowMilliseconds},
        {"one_pass_ms", report.onePassMilliseconds}, {"plain_share", report.plainShare}, {"ratio", report.ratio},
        {"same_bits", report.agrees}, {"answers_per_second", report.answersPerSecond},
        {"lessons_per_second", report.lessonsPerSecond}, {"memory_bytes_per_engram", report.memoryBytesPerEngram},
        {"recall_bytes_per_engram", report.recallBytesPerEngram}};
}

void printReport(const BenchmarkReport& report)
{
    std::cout << std::fixed << std::setprecision(2) << plural(report.lessons, "lesson", "lessons") << ", "
              << plural(report.engrams, "engram", "engrams") << ", kernel " << report.kernel << '\n'
              << "  one answer, one thread: plain loop " << report.plainMilliseconds << " ms, this kernel "
              << report.medianMilliseconds << " ms (99 % under " << report.slowMilliseconds << " ms), "
              << std::setprecision(1) << report.ratio << " times as fast"
              << (report.agrees ? ", the same bits\n" : ", NOT the same bits\n");
    if (report.plainShare < 1)
        std::cout << std::setprecision(4) << "  the plain loop was asked for " << 100 * report.plainShare
                  << " % of the bits; the rest of its time follows from that\n";
    std::cout << std::setprecision(3) << "  one pass over the same bits: " << report.onePassMilliseconds
              << " ms; an answer takes " << std::setprecision(2)
              << report.medianMilliseconds / std::max(report.onePassMilliseconds, 1e-9) << " times as long\n"
              << std::setprecision(1) << "  " << plural(report.questions, "answer", "answers") << " on "
              << plural(report.threads, "thread", "threads") << ": " << report.answersPerSecond << " answers a second\n"
              << std::setprecision(0) << "  teaching: " << report.lessonsPerSecond << " lessons a second\n"
              << "  memory: " << report.memoryBytesPerEngram << " bytes an engram, and " << report.recallBytesPerEngram
              << " more in each thread that recalls\n";
}

Result<void> bench(const BenchOptions& options)
{
    BenchmarkOptions benchmark = options.benchmark;
    ENGRAM_TRY(LearnerDescription description, options.learner.description(benchmark.seed));
    benchmark.learner = std::move(description);
    ENGRAM_TRY(const DataFile data, loadDigits(options.mnist));
    ENGRAM_TRY(const auto training, partOf(data, "train"));
    ENGRAM_TRY(const auto test, partOf(data, "test"));

    const Result<BenchmarkReport> report = [&] {
        ProgressLine line("Measuring");
        return runBenchmark(training, test, benchmark, line.progress());
    }();
    if (!report)
        return tl::unexpected(report.error());
    if (options.json)
        print(reportJson(*report));
    else
        printReport(*report);
    if (!report->agrees)
        return failure(
            ErrorKind::malformed, Sentence::quoted("the kernel and the plain loop came to different states"));
    return {};
}

} // namespace

void addBench(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<BenchOptions>();
    CLI::App* command = app.add_subcommand(
        "bench", "Measures teaching and answering on real digits, beside a plain loop in the same run.");
    command->footer(
        "ENGRAM_SIMD=scalar|avx2|... forces an instruction set.\n"
        "JSON: kernel, plain_ms_per_answer, ms_per_answer_median, ms_per_answer_p99, one_pass_ms (over the input\n"
        "bits of all engrams), plain_share (of an answer that the plain loop was asked for), ratio, same_bits,\n"
        "answers_per_second, lessons_per_second, memory_bytes_per_engram, recall_bytes_per_engram.");
    BenchmarkOptions& benchmark = options->benchmark;
    command->add_option("--lessons", benchmark.lessons, "How many digits are taught")
        ->check(isWholeNumber(1))
        ->capture_default_str();
    command->add_option("--questions", benchmark.questions, "How many test digits are asked about")
        ->check(isWholeNumber(1))
        ->capture_default_str();
    command->add_option("--steps", benchmark.steps, "How many steps a picture is held before the agent")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_option("--threads", benchmark.threads, "Threads of the batch; 0: all cores")
        ->check(isThreadCount())
        ->capture_default_str();
    command->add_option("--seed", benchmark.seed, "Draws the lessons, the wiring and the resets")
        ->check(isWholeNumber())
        ->capture_default_str();
    command->add_option("--mnist", options->mnist, "A file of digits (default: the MNIST that comes along)");
    options->learner.addOptions(*command);
    command->add_flag("--json", options->json, "Prints the report as JSON");
    command->callback([options, &run] { run = [options] { return bench(*options); }; });
}

} // namespace engram::cli
