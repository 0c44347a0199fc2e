package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.history.SettingChange;
import io.customer360.rest.view.View;
import io.customer360.scorecard.ConditionCounts;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardHolders;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.ScorecardVersion;
import io.customer360.scorecard.ScorecardWords;
import io.customer360.scorecard.Scorecards;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Views of the definitions of scorecards that the API and the admin page share. */
public final class ScorecardSettingsViews implements SettingsPages, NewerRecords {
    private static final int MOST = 20;

    private final Scorecards scorecards;
    private final ScorecardHolders holders;
    private final SettingWords words;
    private final People people;

    /** Wired by Spring. */
    public ScorecardSettingsViews(
            Scorecards scorecards, ScorecardHolders holders, SettingWords words, People people) {
        this.scorecards = scorecards;
        this.holders = holders;
        this.words = words;
        this.people = people;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage(
                        "scorecards", 68, "c360.scorecard-settings.page.title", this::list));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof Scorecard scorecard
                ? Optional.of(ScorecardDefinitionJson.of(scorecard))
                : Optional.empty();
    }

    /** All of them. */
    View list() {
        return View.of("c360.scorecardsettings.list", json());
    }

    /** One of them for programs, and all of them for people. */
    View changed(Scorecard scorecard) {
        return View.of(
                "c360.scorecardsettings.list", ScorecardDefinitionJson.of(scorecard), this::json);
    }

    /** One of them; people get its form. */
    View one(ScorecardId id) {
        var scorecard = find(id);
        return View.of(
                "c360.scorecardsettings.form",
                ScorecardDefinitionJson.of(scorecard),
                () -> form(scorecard, scorecard));
    }

    /** The form of a new one, which may be like another one. */
    View emptyForm(Optional<ScorecardId> like) {
        return View.of(
                "c360.scorecardsettings.form",
                like.map(this::find)
                        .map(it -> ScorecardFormJson.copy(it, kinds()))
                        .orElseGet(() -> ScorecardFormJson.blank(kinds())));
    }

    /** The form of one, with the values of another version when one is given. */
    View form(ScorecardId id, OptionalInt values) {
        var now = find(id);
        var shown =
                values.isEmpty()
                        ? now
                        : scorecards
                                .version(id, values.getAsInt())
                                .orElseThrow(NotFound::new)
                                .scorecard();
        return View.of("c360.scorecardsettings.form", form(now, shown));
    }

    /** For how many customers a condition holds. */
    View tried(ConditionCounts.Held held) {
        return View.of("c360.scorecardsettings.tried", ScorecardTriedJson.of(held));
    }

    /** The latest versions of one. */
    View versions(ScorecardId id) {
        find(id);
        var made = scorecards.versions(id, MOST + 1);
        var items = new ArrayList<ScorecardVersionsJson.Item>();
        for (int at = 0; at < Math.min(made.size(), MOST); at++) {
            var before = at + 1 < made.size() ? made.get(at + 1) : null;
            items.add(item(made.get(at), before, at == 0));
        }
        return View.of(
                "c360.scorecardsettings.versions", new ScorecardVersionsJson(id.value(), items));
    }

    private ScorecardVersionsJson.Item item(
            ScorecardVersion version, ScorecardVersion before, boolean latest) {
        List<ScorecardVersionsJson.Changed> changes =
                before == null
                        ? List.of()
                        : FieldChange.between(
                                        ScorecardWords.fields(before.scorecard()),
                                        ScorecardWords.fields(version.scorecard()))
                                .stream()
                                .map(SettingChange::of)
                                .map(this::changed)
                                .toList();
        return new ScorecardVersionsJson.Item(
                version.number(), version.at(), people.name(version.by()), latest, changes);
    }

    private ScorecardVersionsJson.Changed changed(SettingChange change) {
        return new ScorecardVersionsJson.Changed(
                words.field(Scorecard.ENTITY, change),
                change.from().stream().map(it -> line(change, it)).toList(),
                change.to().stream().map(it -> line(change, it)).toList());
    }

    private SettingHistoryJson.Line line(SettingChange change, String line) {
        return words.line(Scorecard.ENTITY, change.field(), line);
    }

    private ScorecardDefinitionsJson json() {
        return ScorecardDefinitionsJson.of(scorecards.all(), holders.customers());
    }

    private ScorecardFormJson form(Scorecard now, Scorecard shown) {
        return ScorecardFormJson.of(
                now, shown, kinds(), holders.customers().getOrDefault(now.id(), 0));
    }

    private List<String> kinds() {
        return scorecards.all().stream().map(Scorecard::kind).distinct().sorted().toList();
    }

    private Scorecard find(ScorecardId id) {
        return scorecards.find(id).orElseThrow(NotFound::new);
    }
}
