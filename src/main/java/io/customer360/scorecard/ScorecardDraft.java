package io.customer360.scorecard;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A definition as somebody has entered it, valid in itself.
 *
 * @param version the version that it starts from; 0 for a new one
 * @param discard whether what customers have of items that are missing may be hidden from them
 */
public record ScorecardDraft(
        int version,
        String name,
        String kind,
        String description,
        int validDays,
        List<ItemDraft> items,
        boolean discard) {

    public ScorecardDraft {
        items = List.copyOf(items);
    }

    /** Reads texts by the names of a definition's parts; items come as lists side by side. */
    public static ScorecardDraft parse(Map<String, String> input, Map<String, List<String>> lists) {
        Fields fields = new Fields(input);
        int version = fields.optional("version", Parse::version).orElse(0);
        String name = fields.required("name", it -> Text.line(it, Scorecard.MAX_NAME)).orElse("");
        String kind = fields.required("kind", it -> Text.line(it, Scorecard.MAX_KIND)).orElse("");
        String description =
                fields.optional("description", it -> Text.paragraphs(it, Scorecard.MAX_DESCRIPTION))
                        .orElse("");
        int validDays =
                fields.optional(
                                "validDays",
                                it -> Parse.wholeNumber(it, 1, Scorecard.MAX_VALID_DAYS))
                        .orElse(Scorecard.VALID_DAYS);
        boolean discard = fields.flag("discard");
        Optional<List<ItemDraft>> items =
                fields.attempt("itemTexts", () -> new ItemsReader(lists).read());
        fields.check();
        return new ScorecardDraft(
                version, name, kind, description, validDays, items.orElseThrow(), discard);
    }

    /** The first version of a new scorecard. */
    public Scorecard as(ScorecardId id) {
        return new Scorecard(
                id, name, kind, description, false, validDays, 1, content(ScorecardContent.NONE));
    }

    /** The next version of a scorecard. */
    Scorecard next(Scorecard current) {
        return new Scorecard(
                current.id(),
                name,
                kind,
                description,
                current.retired(),
                validDays,
                current.version() + 1,
                content(current.content()));
    }

    /** The items that come back from a version before this content. */
    List<ItemDraft> returning(ScorecardContent content) {
        return items.stream()
                .filter(item -> item.known().filter(id -> content.find(id).isEmpty()).isPresent())
                .toList();
    }

    /** The items, with ids that no item has had for those that are new. */
    private ScorecardContent content(ScorecardContent before) {
        List<Item> next = new ArrayList<>();
        int last = before.lastItem();
        for (ItemDraft item : items) {
            ItemId id = item.known().orElse(null);
            if (id == null) {
                last++;
                id = new ItemId(last);
            } else {
                requireSame(item, id, before);
            }
            next.add(item.make().apply(id));
        }
        return new ScorecardContent(next, last);
    }

    private static void requireSame(ItemDraft item, ItemId id, ScorecardContent before) {
        if (id.value() > before.lastItem()
                || before.find(id).filter(it -> !item.like(it)).isPresent()) {
            throw Rejected.at("itemIds", "c360.input.choice.error");
        }
    }
}
