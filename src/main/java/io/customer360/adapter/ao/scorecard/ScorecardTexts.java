package io.customer360.adapter.ao.scorecard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.measure.MeasureGroup;
import io.customer360.scorecard.HealthMeasure;
import io.customer360.scorecard.Item;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.Objective;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardContent;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.TicketCondition;
import java.util.ArrayList;
import java.util.Optional;

/** A version of a scorecard as the text that is kept of it. */
final class ScorecardTexts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String DESCRIPTION = "description";
    private static final String RETIRED = "retired";
    private static final String VALID_DAYS = "validDays";
    private static final String LAST_ITEM = "lastItem";
    private static final String ITEMS = "items";
    private static final String ID = "id";
    private static final String GROUP = "group";
    private static final String TEXT = "text";
    private static final String HELP = "help";
    private static final String POINTS = "points";
    private static final String MEASURE = "measure";
    private static final String FACTOR = "factor";
    private static final String JQL = "jql";
    private static final String BOUND = "bound";
    private static final String NUMBER = "number";

    private ScorecardTexts() {}

    static String text(Scorecard scorecard) {
        var content =
                JSON.createObjectNode()
                        .put(NAME, scorecard.name())
                        .put(KIND, scorecard.kind())
                        .put(DESCRIPTION, scorecard.description())
                        .put(RETIRED, scorecard.retired())
                        .put(VALID_DAYS, scorecard.validDays())
                        .put(LAST_ITEM, scorecard.content().lastItem());
        var items = content.putArray(ITEMS);
        scorecard.content().items().forEach(item -> write(item, items.addObject()));
        return content.toString();
    }

    private static void write(Item item, ObjectNode node) {
        node.put(ID, item.id().value())
                .put(GROUP, item.group())
                .put(TEXT, item.text())
                .put(HELP, item.help())
                .put(POINTS, item.points());
        if (item instanceof HealthMeasure measure) {
            node.put(MEASURE, true);
            measure.factor().ifPresent(factor -> node.put(FACTOR, factor.name()));
        } else if (item instanceof Objective objective) {
            objective
                    .condition()
                    .ifPresent(
                            it ->
                                    node.put(JQL, it.jql())
                                            .put(BOUND, it.bound().name())
                                            .put(NUMBER, it.number()));
        }
    }

    static Scorecard parse(ScorecardId id, int version, String text) {
        var node = read(text);
        var items = new ArrayList<Item>();
        node.path(ITEMS).forEach(it -> items.add(item(it)));
        return new Scorecard(
                id,
                node.path(NAME).asText(),
                node.path(KIND).asText(),
                node.path(DESCRIPTION).asText(),
                node.path(RETIRED).asBoolean(),
                node.path(VALID_DAYS).asInt(),
                version,
                new ScorecardContent(items, node.path(LAST_ITEM).asInt()));
    }

    private static Item item(JsonNode node) {
        var id = new ItemId(node.path(ID).asInt());
        var group = node.path(GROUP).asText();
        var text = node.path(TEXT).asText();
        var help = node.path(HELP).asText();
        int points = node.path(POINTS).asInt();
        if (node.path(MEASURE).asBoolean()) {
            return new HealthMeasure(id, group, text, help, points, factor(node));
        }
        return new Objective(id, group, text, help, points, condition(node));
    }

    private static Optional<MeasureGroup> factor(JsonNode node) {
        return node.has(FACTOR)
                ? Optional.of(MeasureGroup.valueOf(node.path(FACTOR).asText()))
                : Optional.empty();
    }

    private static Optional<TicketCondition> condition(JsonNode node) {
        return node.has(JQL)
                ? Optional.of(
                        new TicketCondition(
                                node.path(JQL).asText(),
                                TicketCondition.Bound.valueOf(node.path(BOUND).asText()),
                                node.path(NUMBER).asInt()))
                : Optional.empty();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("we wrote this text ourselves", impossible);
        }
    }
}
