#include <engram/agent/wiringFigures.h>

#include <string_view>

#include <gtest/gtest.h>

#include <engram/agent/connectorTerms.h>

namespace engram {
namespace {

TEST(WiringFigures, CountReadersAsAWalkThroughAllNeuronsDoes)
{
    for (const char* text : {"full", "forward_full", "forward_forward", "random 9 4 20 2",
             "nearest_neighbour 2 1 7 7 0 3", "rectangular 1 2 7 7", "windows 3 2 1 2 5"})
        for (const std::uint32_t bits : {1U, 8U}) {
            ArchitectureDescription description;
            description.inputChannels.assign(49, bits);
            description.outputChannels = {4};
            description.connector = Connector::parse(text).value();
            const Architecture architecture = Architecture::create(description).value();
            const auto inputs = readersOfInput(architecture);
            const auto states = readersOfState(architecture);
            ASSERT_EQ(inputs.size(), 49U);
            ASSERT_EQ(states.size(), 49U);
            for (std::size_t channel = 0; channel < 49; channel += 3) {
                std::size_t readInput = 0;
                std::size_t readState = 0;
                for (std::size_t neuron = 0; neuron < architecture.sizes().states; ++neuron) {
                    const Connections connections = architecture.stateNeuron(neuron);
                    const double ofInput = shareOfChannels(connections.input, description.inputChannels)[channel];
                    std::size_t set = 0;
                    bool state = false;
                    for (std::size_t bit = channel * bits; bit < (channel + 1) * bits; ++bit) {
                        set += connections.input[bit] ? 1 : 0;
                        state = state || connections.state[bit];
                    }
                    ASSERT_DOUBLE_EQ(ofInput, double(set) / bits);
                    readInput += set > 0 ? 1 : 0;
                    readState += state ? 1 : 0;
                }
                EXPECT_EQ(inputs[channel], readInput) << text;
                EXPECT_EQ(states[channel], readState) << text;
            }
        }
}

TEST(ConnectorTerms, NameAsManyNumbersAsAConnectorTakes)
{
    for (const ConnectorTerms& terms : connectorTerms()) {
        Connector connector{terms.kind, {}};
        connector.parameters.assign(terms.parameters.size(), 1);
        EXPECT_EQ(Connector::parse(connector.text()).value(), connector) << connector.text();
        EXPECT_FALSE(std::string_view(terms.title.text()).empty()) << terms.name;
        EXPECT_TRUE(std::string_view(terms.says.text()).ends_with('.')) << terms.name;
    }
}

TEST(ConnectorTerms, BeginWithWhatADigitCanBeWiredBy)
{
    for (const ConnectorTerms& terms : connectorTerms()) {
        const Connector usual{terms.kind, {terms.usual.begin(), terms.usual.end()}};
        const auto made = Architecture::create(ArchitectureDescription::digits(usual));
        EXPECT_TRUE(made) << usual.text();
        for (std::size_t place = 0; place < terms.parameters.size(); ++place) {
            const std::uint32_t most = terms.parameters[place].most;
            EXPECT_LE(terms.usual[place], most == 0 ? 784U : most) << usual.text();
        }
    }
}

TEST(WiringFigures, WithoutInputOnlyTheInputIsNotRead)
{
    for (const char* text : {"full", "random 9 4 20 2", "nearest_neighbour 2 1 7 7 0 3"}) {
        ArchitectureDescription description;
        description.inputChannels.assign(49, 1);
        description.outputChannels = {4};
        description.connector = Connector::parse(text).value();
        const Architecture whole = Architecture::create(description).value();
        const Architecture deprived = whole.withoutInput();
        for (std::size_t neuron = 0; neuron < 49; ++neuron) {
            EXPECT_EQ(deprived.stateNeuron(neuron).input.count(), 0U);
            EXPECT_TRUE(deprived.stateNeuron(neuron).state == whole.stateNeuron(neuron).state);
            EXPECT_EQ(deprived.stateNeuron(neuron).count, whole.stateNeuron(neuron).state.count());
        }
        for (std::size_t neuron = 0; neuron < 4; ++neuron)
            EXPECT_TRUE(deprived.outputNeuron(neuron).state == whole.outputNeuron(neuron).state);
        EXPECT_EQ(deprived.description(), description);
    }
}

} // namespace
} // namespace engram
