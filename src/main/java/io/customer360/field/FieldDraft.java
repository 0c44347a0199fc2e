package io.customer360.field;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** A definition as somebody has entered it, valid in itself. */
public record FieldDraft(
        OptionalInt version,
        FieldEntity entity,
        String name,
        String help,
        FieldType type,
        boolean required,
        Optional<FieldSource> source,
        List<FieldOption> options) {

    /**
     * Reads texts by the names of a definition's parts; options come as three lists side by side.
     */
    public static FieldDraft parse(
            FieldEntity entity, Map<String, String> input, Map<String, List<String>> lists) {
        Fields fields = new Fields(input);
        OptionalInt version =
                fields.optional("version", Parse::version)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty());
        Optional<String> name = fields.required("name", line(FieldDefinition.MAX_NAME));
        Optional<String> help = fields.optional("help", line(FieldDefinition.MAX_HELP));
        Optional<FieldType> type = fields.required("type", FieldType::of);
        boolean required = fields.flag("required");
        Optional<FieldSource> source = source(fields);
        Optional<List<FieldOption>> options =
                type.filter(FieldType::hasOptions).isPresent()
                        ? fields.attempt("optionNames", () -> options(lists))
                        : Optional.of(List.of());
        fields.check();
        return new FieldDraft(
                version,
                entity,
                name.orElseThrow(),
                help.orElse(""),
                type.orElseThrow(),
                required,
                source,
                options.orElseThrow());
    }

    /** The definition this draft describes. */
    public FieldDefinition as(FieldId id, int nextVersion) {
        return new FieldDefinition(
                id, entity, name, help, type, required, source, options, nextVersion);
    }

    private static Optional<FieldSource> source(Fields fields) {
        Optional<String> link =
                fields.optional(
                        "sourceLink",
                        text -> FieldParser.link(Text.line(text, FieldParser.MAX_URL)));
        if (!fields.given("sourceName") && !fields.given("sourceLink")) {
            return Optional.empty();
        }
        return fields.required("sourceName", line(FieldSource.MAX_NAME))
                .map(name -> new FieldSource(name, link.orElse("")));
    }

    private static List<FieldOption> options(Map<String, List<String>> lists) {
        List<String> names = lists.getOrDefault("optionNames", List.of());
        List<FieldOption> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < names.size(); at++) {
            String name = Text.line(names.get(at), FieldOption.MAX_NAME);
            if (name.isEmpty()) {
                continue;
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw Rejected.value("c360.fields.option-twice.error", name);
            }
            options.add(
                    new FieldOption(
                            optionId(at(lists, "optionIds", at)),
                            name,
                            Text.line(
                                    at(lists, "optionDescriptions", at),
                                    FieldOption.MAX_DESCRIPTION)));
        }
        if (options.isEmpty()) {
            throw Rejected.value("c360.fields.options-missing.error");
        }
        if (options.size() > FieldDefinition.MAX_OPTIONS) {
            throw Rejected.value("c360.input.too-many.error", FieldDefinition.MAX_OPTIONS);
        }
        return options;
    }

    private static int optionId(String text) {
        return Text.blank(text) ? 0 : Parse.wholeNumber(text, 0, Integer.MAX_VALUE);
    }

    private static String at(Map<String, List<String>> lists, String name, int index) {
        List<String> list = lists.getOrDefault(name, List.of());
        return index < list.size() ? list.get(index) : "";
    }

    private static Function<String, String> line(int max) {
        return text -> Text.line(text, max);
    }
}
