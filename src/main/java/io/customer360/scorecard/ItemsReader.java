package io.customer360.scorecard;

import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads items from lists side by side. What is wrong with one is told by the name of its list and
 * its place in it, counted from 0: {@code itemTexts.2}.
 */
final class ItemsReader {

    private static final String ID = "itemIds";
    private static final String KIND = "itemKinds";
    private static final String GROUP = "itemGroups";
    private static final String TEXT = "itemTexts";
    private static final String HELP = "itemHelps";
    private static final String POINTS = "itemPoints";
    private static final String JQL = "itemSearches";
    private static final String BOUND = "itemBounds";
    private static final String NUMBER = "itemNumbers";
    private static final String FACTOR = "itemFactors";
    private static final List<String> LISTS =
            List.of(ID, KIND, GROUP, TEXT, HELP, POINTS, JQL, BOUND, NUMBER, FACTOR);
    private static final String NEW = "0";
    private static final String OBJECTIVE = "objective";
    private static final String MEASURE = "measure";

    private final Map<String, List<String>> lists;
    private final List<Problem> problems = new ArrayList<>();

    ItemsReader(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** All of them; refused with everything that is wrong. */
    List<ItemDraft> read() {
        int count = LISTS.stream().mapToInt(name -> list(name).size()).max().orElse(0);
        if (count > ScorecardContent.MAX_ITEMS) {
            throw Rejected.at(TEXT, "c360.input.too-many.error", ScorecardContent.MAX_ITEMS);
        }
        List<ItemDraft> items = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            item(at).ifPresent(items::add);
        }
        requireOnce(items);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        if (items.isEmpty()) {
            throw Rejected.at(TEXT, "c360.scorecards.no-items.error");
        }
        return items;
    }

    /** One of them; a row with nothing written in it is none. */
    private Optional<ItemDraft> item(int at) {
        Fields fields = new Fields(row(at));
        if (isNew(at) && Stream.of(TEXT, HELP, POINTS, JQL).noneMatch(fields::given)) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft(at, fields));
        } catch (Rejected refused) {
            refused.problems().stream()
                    .map(it -> new Problem(at(it.field(), at), it.code(), it.args()))
                    .forEach(problems::add);
            return Optional.empty();
        }
    }

    private boolean isNew(int at) {
        String id = row(at).get(ID);
        return id == null || Set.of("", NEW).contains(id.strip());
    }

    private static ItemDraft draft(int at, Fields fields) {
        Optional<Integer> known = fields.optional(ID, ItemsReader::id);
        boolean objective = fields.required(KIND, ItemsReader::isObjective).orElse(true);
        String group = fields.optional(GROUP, line(Item.MAX_GROUP)).orElse("");
        String text = fields.required(TEXT, line(Item.MAX_TEXT)).orElse("");
        String help = fields.optional(HELP, line(Item.MAX_HELP)).orElse("");
        int points =
                fields.required(POINTS, it -> Parse.wholeNumber(it, 1, Item.MAX_POINTS)).orElse(1);
        Optional<TicketCondition> condition = objective ? condition(fields) : Optional.empty();
        Optional<MeasureGroup> factor =
                objective ? Optional.empty() : fields.optional(FACTOR, ItemsReader::factor);
        fields.check();
        return new ItemDraft(
                at,
                known.filter(id -> id > 0).map(ItemId::new),
                objective,
                condition,
                id ->
                        objective
                                ? new Objective(id, group, text, help, points, condition)
                                : new HealthMeasure(id, group, text, help, points, factor));
    }

    private static Optional<TicketCondition> condition(Fields fields) {
        if (!fields.given(JQL)) {
            return Optional.empty();
        }
        Optional<String> jql = fields.required(JQL, line(TicketCondition.MAX_JQL));
        Optional<TicketCondition.Bound> bound = fields.required(BOUND, TicketCondition.Bound::of);
        Optional<Integer> number =
                fields.required(NUMBER, it -> Parse.wholeNumber(it, 0, TicketCondition.MAX_NUMBER));
        return jql.isEmpty() || bound.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new TicketCondition(jql.get(), bound.get(), number.get()));
    }

    private void requireOnce(List<ItemDraft> items) {
        Set<ItemId> seen = new HashSet<>();
        items.stream()
                .filter(item -> item.known().filter(id -> !seen.add(id)).isPresent())
                .map(item -> Problem.at(at(ID, item.row()), "c360.input.duplicate.error"))
                .forEach(problems::add);
    }

    /** The problem that Jira does not understand the search of an item. */
    static Problem search(ItemDraft item) {
        return Problem.at(at(JQL, item.row()), "c360.scorecards.search.error");
    }

    private static String at(String list, int row) {
        return list + "." + row;
    }

    private Map<String, String> row(int at) {
        Map<String, String> row = new HashMap<>();
        LISTS.stream()
                .filter(name -> at < list(name).size())
                .forEach(name -> row.put(name, list(name).get(at)));
        return row;
    }

    private List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private static int id(String text) {
        return Parse.wholeNumber(text, 0, ItemId.MAX);
    }

    private static boolean isObjective(String text) {
        return switch (text.strip()) {
            case OBJECTIVE -> true;
            case MEASURE -> false;
            default -> throw Rejected.value("c360.input.choice.error");
        };
    }

    private static MeasureGroup factor(String text) {
        return Stream.of(MeasureGroup.values())
                .filter(it -> it.code().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    private static Function<String, String> line(int max) {
        return text -> Text.line(text, max);
    }
}
