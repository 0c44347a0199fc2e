package io.customer360.customer;

import io.customer360.field.FieldAsked;
import io.customer360.field.FieldId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an address asks of custom fields: {@code fields.12=Gold}, {@code fields.13.from=5}, and
 * {@code field=14} for one of which nothing is asked yet.
 */
final class FieldsAsked {
    private static final String NOTHING_YET = "field";
    private static final String INPUT = "fields.";
    private static final String FROM = ".from";
    private static final String TO = ".to";
    private static final Pattern NAME = Pattern.compile("fields\\.\\d{1,10}(\\.from|\\.to)?");
    private static final int MOST = 20;

    private FieldsAsked() {}

    static List<FieldAsked> of(Map<String, String> parameters) {
        TreeSet<Integer> ids = new TreeSet<>();
        Fields fields = new Fields(parameters);
        fields.optional(NOTHING_YET, FieldsAsked::ids).ifPresent(ids::addAll);
        parameters.keySet().stream()
                .filter(name -> name.startsWith(INPUT))
                .forEach(name -> fields.attempt(name, () -> id(name)).ifPresent(ids::add));
        if (ids.size() > MOST) {
            fields.problem(NOTHING_YET, "c360.customers.too-many-fields.error", MOST);
        }
        List<FieldAsked> asked = ids.stream().map(id -> asked(id, fields)).toList();
        fields.check();
        return asked;
    }

    /** The parameters of an address that ask the same. */
    static Map<String, String> parameters(List<FieldAsked> asked) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String open =
                asked.stream()
                        .filter(FieldsAsked::open)
                        .map(one -> one.field().toString())
                        .collect(Collectors.joining(","));
        parameters.put(NOTHING_YET, open);
        for (FieldAsked one : asked) {
            parameters.put(one.field().input(), one.is());
            parameters.put(one.field().input() + FROM, one.from());
            parameters.put(one.field().input() + TO, one.to());
        }
        return parameters;
    }

    /** Whether a parameter asks something of a custom field. */
    static boolean knows(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether nothing is asked of it yet. */
    static boolean open(FieldAsked asked) {
        return Stream.of(asked.is(), asked.from(), asked.to()).allMatch(String::isEmpty);
    }

    private static FieldAsked asked(int id, Fields fields) {
        FieldId field = new FieldId(id);
        return new FieldAsked(
                field,
                line(field.input(), fields),
                line(field.input() + FROM, fields),
                line(field.input() + TO, fields),
                Optional.empty());
    }

    private static String line(String name, Fields fields) {
        return fields.optional(name, text -> Text.line(text, FieldAsked.MAX_TEXT)).orElse("");
    }

    private static int id(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Rejected.value("c360.input.choice.error");
        }
        return number(name.split("\\.")[1]);
    }

    private static List<Integer> ids(String text) {
        return Stream.of(text.split(",")).map(FieldsAsked::number).toList();
    }

    private static int number(String text) {
        return Parse.wholeNumber(text, 1, Integer.MAX_VALUE);
    }
}
