#include <engram/agent/architecture.h>

#include <fstream>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace engram {

namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Set = std::set<std::size_t>;

Set setOf(BitView mask)
{
    Set set;
    for (std::size_t i = 0; i < mask.size(); ++i)
        if (mask[i])
            set.insert(i);
    return set;
}

Connector connector(std::string_view text)
{
    auto parsed = Connector::parse(text);
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(Connector{});
}

ArchitectureDescription describe(
    std::vector<std::uint32_t> inputs, std::vector<std::uint32_t> outputs, std::string_view text)
{
    ArchitectureDescription description;
    description.inputChannels = std::move(inputs);
    description.outputChannels = std::move(outputs);
    description.connector = connector(text);
    return description;
}

std::string refusalOf(const ArchitectureDescription& description)
{
    const auto architecture = Architecture::create(description);
    return architecture ? "" : architecture.error().message;
}

nlohmann::json goldenWirings()
{
    std::ifstream file(ENGRAM_SOURCE_DIR "/tests/golden/connectors.json");
    return nlohmann::json::parse(file);
}

/// Neurons of I, Q and Z are numbered through in the golden file.
Set numbered(const Connections& connections, const LayerSizes& sizes)
{
    Set set = setOf(connections.input);
    for (const std::size_t neuron : setOf(connections.state))
        set.insert(sizes.inputs + neuron);
    for (const std::size_t neuron : setOf(connections.output))
        set.insert(sizes.inputs + sizes.states + neuron);
    return set;
}

} // namespace

TEST(Architecture, EqualsEveryWiringOfTheReferenceModule)
{
    const nlohmann::json wirings = goldenWirings();
    ASSERT_EQ(wirings.size(), 7U);
    for (const nlohmann::json& golden : wirings) {
        SCOPED_TRACE(golden["name"].get<std::string>());
        std::string text = golden["connector"];
        for (const nlohmann::json& parameter : golden["parameters"])
            text += " "
                + (parameter.is_boolean() ? std::string(parameter.get<bool>() ? "True" : "False")
                                          : std::to_string(parameter.get<int>()));
        ArchitectureDescription description = describe(golden["input_channels"], golden["output_channels"], text);
        description.controlChannels = golden["control_channels"].get<std::vector<std::uint32_t>>();
        const auto architecture = Architecture::create(description);
        ASSERT_TRUE(architecture) << architecture.error().message;

        const LayerSizes sizes = architecture->sizes();
        EXPECT_EQ(sizes.inputs, golden["layers"]["I"].size());
        EXPECT_EQ(sizes.states, golden["layers"]["Q"].size());
        EXPECT_EQ(sizes.outputs, golden["layers"]["Z"].size());
        EXPECT_EQ(architecture->controls(), golden["layers"]["C"].size());
        const std::size_t firstOutput = sizes.inputs + sizes.states;
        for (std::size_t neuron = sizes.inputs; neuron < firstOutput + sizes.outputs; ++neuron) {
            const bool isState = neuron < firstOutput;
            const Connections ours = isState ? architecture->stateNeuron(neuron - sizes.inputs)
                                             : architecture->outputNeuron(neuron - firstOutput);
            const nlohmann::json& theirs = golden["neurons"][std::to_string(neuron)];
            Set expected = theirs["inputs"].get<Set>();
            expected.merge(theirs["neighbours"].get<Set>());
            EXPECT_EQ(numbered(ours, sizes), expected) << "neuron " << neuron;
            EXPECT_EQ(ours.count, expected.size());
            if (isState)
                EXPECT_EQ(ours.dominant, theirs["dominant"].get<std::size_t>());
            else
                EXPECT_EQ(ours.dominant, neuron - firstOutput);
        }
    }
}

TEST(Architecture, DrawsTheDefaultWiringWithoutRepeats)
{
    const auto architecture = Architecture::create(ArchitectureDescription::digits());
    ASSERT_TRUE(architecture);
    EXPECT_EQ(architecture->sizes(), (LayerSizes{784, 784, 4}));
    std::set<Set> seen;
    for (std::size_t i = 0; i < 784; ++i) {
        const Connections connections = architecture->stateNeuron(i);
        EXPECT_EQ(connections.input.count(), 392U);
        EXPECT_EQ(connections.state.count(), 261U);
        EXPECT_EQ(connections.output.count(), 0U);
        EXPECT_EQ(connections.count, 653U);
        EXPECT_EQ(connections.dominant, i);
        seen.insert(setOf(connections.input));
    }
    EXPECT_EQ(seen.size(), 784U);
    for (std::size_t i = 0; i < 4; ++i) {
        const Connections connections = architecture->outputNeuron(i);
        EXPECT_EQ(connections.input.count(), 0U);
        EXPECT_EQ(connections.state.count(), 784U);
        EXPECT_EQ(connections.output.count(), 4U);
    }
    EXPECT_EQ(architecture->stateGroups().size(), 784U);
    EXPECT_EQ(architecture->outputGroups().size(), 1U);
}

TEST(Architecture, DrawsEveryNeuronEquallyOften)
{
    // 784 neurons draw 392 of 784: each input is drawn 392 times on average, with a deviation of 14.
    const auto architecture = Architecture::create(ArchitectureDescription::digits());
    ASSERT_TRUE(architecture);
    std::vector<int> drawn(784);
    for (std::size_t i = 0; i < 784; ++i)
        for (const std::size_t input : setOf(architecture->stateNeuron(i).input))
            ++drawn[input];
    for (const int count : drawn)
        EXPECT_NEAR(count, 392, 6 * 14);
}

TEST(Architecture, SeedsDecideTheWiringAndNothingElseDoes)
{
    const auto wiring = [](std::string_view text, std::uint64_t seed) {
        ArchitectureDescription description = describe({1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {3}, text);
        description.seed = seed;
        std::vector<Set> sets;
        const auto architecture = Architecture::create(description);
        for (std::size_t i = 0; i < 10; ++i) {
            sets.push_back(setOf(architecture->stateNeuron(i).input));
            sets.push_back(setOf(architecture->stateNeuron(i).state));
        }
        return sets;
    };
    EXPECT_EQ(wiring("random 4 3 10 1", 7), wiring("random 4 3 10 1", 7));
    EXPECT_NE(wiring("random 4 3 10 1", 7), wiring("random 4 3 10 1", 8));
    EXPECT_EQ(wiring("random 4 3 10 1", 7), wiring("random 4 3 2 0", 7)) << "state neurons have streams of their own";

    // By accident this must never change: agents are rebuilt from their seeds.
    const std::vector<Set> pinned = wiring("random 4 3 10 1", 1);
    EXPECT_THAT(pinned[0], ElementsAre(0, 1, 5, 6));
    EXPECT_THAT(pinned[1], ElementsAre(0, 3, 9));
    EXPECT_THAT(pinned[19], ElementsAre(3, 7, 8));
}

TEST(Architecture, GroupsNeuronsWithEqualConnections)
{
    const auto full = Architecture::create(describe({1, 1, 1}, {2}, "full"));
    EXPECT_THAT(full->stateGroups(), ElementsAre(ElementsAre(0, 1, 2)));
    EXPECT_THAT(full->outputGroups(), ElementsAre(ElementsAre(0, 1)));
    const auto channels = Architecture::create(describe({2, 1, 2}, {1, 2}, "forward_forward"));
    EXPECT_THAT(channels->stateGroups(), ElementsAre(ElementsAre(0, 1), ElementsAre(2), ElementsAre(3, 4)));
    EXPECT_THAT(channels->outputGroups(), ElementsAre(ElementsAre(0), ElementsAre(1, 2)));
}

TEST(Architecture, GridIsRowByRow)
{
    // 3 columns, 2 rows: channel 4 is in the middle of the second row.
    const auto cross = Architecture::create(describe({1, 1, 1, 1, 1, 1}, {4}, "nearest_neighbour 1 0 3 2"));
    EXPECT_EQ(setOf(cross->stateNeuron(4).input), (Set{1, 3, 4, 5}));
    const auto band = Architecture::create(describe({1, 1, 1, 1, 1, 1}, {4}, "rectangular 2 0 3 2 0 2"));
    EXPECT_EQ(setOf(band->stateNeuron(3).state), (Set{3, 4, 5}));
    EXPECT_EQ(band->outputNeuron(0).state.count(), 2U);
    EXPECT_EQ(setOf(band->outputNeuron(0).output), (Set{0, 1, 2, 3}));
    const auto free = Architecture::create(describe({1, 1, 1, 1, 1, 1}, {4}, "rectangular 2 0 3 2"));
    EXPECT_EQ(free->outputNeuron(3).state.count(), 6U);
}

TEST(Architecture, GreyScaleDigitsHaveAChannelAPixel)
{
    const auto architecture =
        Architecture::create(ArchitectureDescription::digits(connector("random 392 261 6272 4"), 1, 8));
    ASSERT_TRUE(architecture);
    EXPECT_EQ(architecture->sizes(), (LayerSizes{6272, 6272, 4}));
    EXPECT_EQ(architecture->stateNeuron(6271).count, 653U);
}

TEST(Architecture, RefusesWhatCannotBeWired)
{
    EXPECT_THAT(refusalOf(describe({}, {4}, "full")), HasSubstr("input layer has no channels"));
    EXPECT_THAT(refusalOf(describe({1}, {}, "full")), HasSubstr("output layer has no channels"));
    EXPECT_THAT(refusalOf(describe({1, 0}, {4}, "full")), HasSubstr("channel 1 of the input layer has no neurons"));
    EXPECT_THAT(refusalOf(describe({3}, {1}, "random 4 0 1 1")), AllOf(HasSubstr("q_in"), HasSubstr("only 3")));
    EXPECT_THAT(refusalOf(describe({3}, {1}, "random 3 4 1 1")), HasSubstr("q_ne"));
    EXPECT_THAT(refusalOf(describe({3}, {1}, "random 3 3 4 1")), HasSubstr("z_in"));
    EXPECT_THAT(refusalOf(describe({3}, {1}, "random 3 3 3 2")), HasSubstr("z_ne"));
    EXPECT_THAT(refusalOf(describe({1, 1, 1}, {1}, "rectangular 1 1 2 2")), HasSubstr("2 by 2 has 4 places"));
    EXPECT_THAT(refusalOf(describe({1, 1, 1}, {1}, "nearest_neighbour 1 1 3 1 0 4")), HasSubstr("z_in"));
    EXPECT_THAT(refusalOf(describe({1U << 20U}, {1}, "full")), HasSubstr("1048576"));
    EXPECT_THAT(refusalOf(describe({0xffffffff, 0xffffffff}, {1}, "full")), HasSubstr("1048576"));
    EXPECT_THAT(refusalOf(describe({1U << 18U}, {1}, "full")), HasSubstr("64 MiB"));
    // 65536 * 65536 is 0 in 32 bits
    EXPECT_THAT(refusalOf(describe({1}, {1}, "rectangular 1 1 65536 65536")), HasSubstr("4294967296 places"));

    ArchitectureDescription description = describe({1}, {1}, "full");
    description.controlChannels = {2};
    EXPECT_THAT(refusalOf(description), HasSubstr("at least 3 control neurons"));
    description.controlChannels = {3};
    description.instincts = {{{{Layer::input, 0, true}}, true}};
    EXPECT_THAT(refusalOf(description), HasSubstr("control neuron past the first three"));
    description.controlChannels = {3, 1};
    EXPECT_EQ(refusalOf(description), "");
    description.instincts[0].conditions.push_back({Layer::output, 1, true});
    EXPECT_THAT(refusalOf(description), HasSubstr("asks about neuron 1"));
    description.instincts[0].conditions.clear();
    EXPECT_THAT(refusalOf(description), HasSubstr("no condition"));

    description = describe({1}, {1}, "full");
    description.connector.parameters = {1};
    EXPECT_THAT(refusalOf(description), HasSubstr("0 parameters, not 1"));
    description.connector.kind = static_cast<ConnectorKind>(77);
    EXPECT_THAT(refusalOf(description), HasSubstr("no such kind"));
}

TEST(Connector, ReadsAndWritesWhatAPersonWrites)
{
    EXPECT_EQ(connector("random 392 261 784 4"), Connector{});
    EXPECT_EQ(connector("  full\t").text(), "full");
    EXPECT_EQ(connector("rectangular 2 2 28 28").text(), "rectangular 2 2 28 28 0 0");
    EXPECT_EQ(connector("nearest_neighbour 1 2 3 4 1 6").text(), "nearest_neighbour 1 2 3 4 1 6");
    EXPECT_EQ(connector("rectangular_conn 1 2 4 4 True").text(), "rectangular 1 2 4 4 1 0");
    for (const std::string_view text : {"full", "forward_full", "forward_forward", "random 1 2 3 4",
             "nearest_neighbour 1 1 3 3 0 0", "rectangular 1 1 3 3 1 9"})
        EXPECT_EQ(connector(text).text(), text);
}

TEST(Connector, RefusesWithAWordOnHowItIsWritten)
{
    const auto refusal = [](std::string_view text) {
        const auto parsed = Connector::parse(text);
        return parsed ? std::string() : parsed.error().message;
    };
    EXPECT_THAT(refusal(""), HasSubstr("forward_full"));
    EXPECT_THAT(refusal("ful"), AllOf(HasSubstr("\"ful\""), HasSubstr("random q_in q_ne z_in z_ne")));
    EXPECT_THAT(refusal("full 1"), HasSubstr("1 parameter was given"));
    EXPECT_THAT(refusal("random 1 2 3"), HasSubstr("q_in q_ne z_in z_ne"));
    EXPECT_THAT(refusal("random 1 2 3 4 5"), HasSubstr("5 parameters"));
    EXPECT_THAT(refusal("rectangular 1 1 3"), HasSubstr("[z2i [z_in]]"));
    EXPECT_THAT(refusal("rectangular 1 1 3 3 2"), HasSubstr("z2i"));
    for (const std::string_view number : {"-1", "1.5", "x", "4294967296", "0x10", "+1"})
        EXPECT_THAT(refusal("random 1 2 3 " + std::string(number)), HasSubstr("not \"" + std::string(number) + "\""));
}

} // namespace engram
