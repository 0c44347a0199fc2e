package io.customer360.pulse;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A pulse as somebody has entered it, valid in itself; the version is the one they have seen.
 *
 * @param month what it is about, this month when nothing is said
 */
public record PulseDraft(
        OptionalInt version,
        Optional<PulseMonth> month,
        PulseTerms terms,
        Optional<ExternalId> externalId) {

    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    /**
     * Reads texts by the names of {@link PulseField} and {@code version}; refuses all faults at
     * once.
     */
    public static PulseDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        Optional<Integer> version = fields.optional("version", Parse::version);
        Optional<PulseMonth> month = fields.optional("month", PulseMonth::parse);
        Optional<LevelId> level = fields.required("level", text -> id(text, LevelId::new));
        Optional<RiskCategoryId> category =
                fields.optional("category", text -> id(text, RiskCategoryId::new));
        List<RiskFactorId> factors =
                fields.optional("factors", PulseDraft::factors).orElse(List.of());
        String summary =
                fields.optional("summary", text -> Text.paragraphs(text, PulseTerms.MAX_SUMMARY))
                        .orElse("");
        Optional<ExternalId> externalId = ExternalId.parse(fields);
        Optional<PulseTerms> terms =
                level.filter(it -> fields.clean("category", "factors"))
                        .flatMap(
                                it ->
                                        fields.attempt(
                                                "factors",
                                                () ->
                                                        new PulseTerms(
                                                                it, category, factors, summary)));
        fields.check();
        return new PulseDraft(
                version.map(OptionalInt::of).orElse(OptionalInt.empty()),
                month,
                terms.orElseThrow(),
                externalId);
    }

    private static List<RiskFactorId> factors(String text) {
        return BETWEEN.splitAsStream(text.strip())
                .filter(part -> !part.isEmpty())
                .map(part -> id(part, RiskFactorId::new))
                .toList();
    }

    private static <T> T id(String text, IntFunction<T> made) {
        try {
            return made.apply(Parse.wholeNumber(text, 1, Integer.MAX_VALUE));
        } catch (Rejected noNumber) {
            throw Rejected.value("c360.input.choice.error");
        }
    }
}
