package io.customer360.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.health.Subjects;
import io.customer360.health.Verdict;
import io.customer360.rest.view.KeysAsTexts;
import io.customer360.score.MemorySignalTasks;
import io.customer360.score.SignalTask;
import io.customer360.score.SignalsDone;
import io.customer360.settings.Arrangement;
import io.customer360.settings.Layout;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.task.CreateTask;
import io.customer360.task.MemoryIssueKinds;
import io.customer360.task.MemoryIssues;
import io.customer360.task.MemoryTaskSettings;
import io.customer360.task.NewIssue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The assessment in the header (F-170 to F-174)")
class AssessmentViewsTest {
    private static final Today TODAY =
            new Today(Clock.fixed(Api.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);

    /** Ten days that rise by a point each, the last of them today. */
    private static final String RISING = rising();

    private final Api api = new Api();
    private final MemoryTaskSettings tasks = new MemoryTaskSettings();
    private final MemoryIssues issues = new MemoryIssues();
    private final MemorySignalTasks done = new MemorySignalTasks();
    private final Actor boss = Actors.boss();
    private final AssessmentViews views =
            new AssessmentViews(
                    api.scored,
                    api.scoreTexts,
                    KeysAsTexts.texts(),
                    api.viewers,
                    new ActionsOffered(
                            new CreateTask(issues, new MemoryIssueKinds(), tasks, TODAY),
                            new SignalsDone(done, issues),
                            api.layouts,
                            api.urls),
                    api.layouts,
                    TODAY,
                    api.urls);

    @Test
    @DisplayName("F-170 all four parts are there for a customer of whom nothing is known")
    void nothing() {
        var said = said(boss);
        assertEquals(Verdict.NOT_ENOUGH_DATA, said.verdict());
        assertEquals(List.of(), said.sentences());
        assertEquals(List.of(), said.trend());
        assertFalse(said.actions().isEmpty());
        assertNull(((AssessmentViews.Shown) views.of(Api.ACME, boss).shown()).line());
    }

    @Test
    @DisplayName("F-172 every number leads to its place on the page; what is hidden is not told")
    void places() {
        hold("OVERDUE_INVOICES 0", "LAST_MESSAGE 200", "CONTACT_TYPES 4");
        var weak =
                said(boss).sentences().stream()
                        .flatMap(it -> it.pieces().stream())
                        .filter(it -> it.url() != null)
                        .map(it -> it.url().text())
                        .toList();
        assertTrue(
                weak.contains("/jira/plugins/servlet/customer360/customers/1/health#c360-at-score"),
                weak::toString);
        var sentences = said(boss).sentences();
        assertTrue(sentences.size() >= 2 && sentences.size() <= 4, sentences::toString);

        var viewer = said(Actors.carla(Permission.VIEW));
        assertEquals(sentences.size(), viewer.sentences().size());
    }

    @Test
    @DisplayName("F-173 the line has the last days, and is drawn up to its last point")
    void line() {
        hold("OVERDUE_INVOICES 0", "MEETINGS_90 3", "CONTACT_TYPES 1");
        var shown = (AssessmentViews.Shown) views.of(Api.ACME, boss).shown();
        assertEquals(10, shown.said().trend().size());
        assertEquals(1, shown.line().lines().size());
        assertEquals("117.0", shown.line().endX());
        assertEquals(10, shown.line().lines().get(0).split(" ").length);
    }

    @Test
    @DisplayName("F-174 what the gravest signal asks for comes first, each action once")
    void actions() {
        tasks.holding(MemoryTaskSettings.CHOSEN);
        hold("OVERDUE_INVOICES 2", "OLDEST_OVERDUE 162");

        var actions = said(boss).actions();

        assertEquals("chase-payment", actions.get(0).label().name());
        assertTrue(actions.get(0).recommended());
        assertTrue(actions.get(0).url().text().endsWith("/action"), actions::toString);
        assertEquals(1, actions.stream().filter(AssessmentJson.Action::recommended).count());
        assertEquals(
                List.of("task", "check-in", "note"),
                actions.stream()
                        .filter(it -> !it.kind().equals("signal"))
                        .map(it -> it.label().name())
                        .toList());
    }

    @Test
    @DisplayName("F-174 without the right to edit, or a project, the menu says why and still leads")
    void cannot() {
        hold("OVERDUE_INVOICES 2", "OLDEST_OVERDUE 162");
        assertEquals("not-set-up", said(boss).tasks());
        tasks.holding(MemoryTaskSettings.CHOSEN);
        assertEquals("yes", said(boss).tasks());
        var viewer = said(Actors.carla(Permission.VIEW));
        assertEquals("not-allowed", viewer.tasks());
        assertEquals(
                List.of("note"), viewer.actions().stream().map(it -> it.label().name()).toList());
        assertNotNull(viewer.fullUrl());
    }

    @Test
    @DisplayName("F-174 what was done is a link to its issue, and something else is recommended")
    void alreadyDone() {
        tasks.holding(MemoryTaskSettings.CHOSEN);
        hold("OVERDUE_INVOICES 2", "OLDEST_OVERDUE 162", "LAST_MESSAGE 200");
        var before = said(boss).actions();
        assertEquals("signal", before.get(1).kind());
        issues.make(
                MemoryTaskSettings.CHOSEN.tasks(),
                new NewIssue("Chase", "", Optional.empty(), Optional.empty()),
                Api.ACME,
                boss);
        var key = before.get(0).url().text().split("/signals/")[1].replace("/action", "");
        done.made(
                new SignalTask(
                        Api.ACME,
                        URLDecoder.decode(key, StandardCharsets.UTF_8),
                        Optional.of(1L),
                        boss.key(),
                        Api.NOW));

        var after = said(boss).actions();

        assertEquals("made", after.get(0).kind());
        assertEquals("CST-1", after.get(0).issue());
        assertTrue(after.get(0).url().text().endsWith("/browse/CST-1"), after::toString);
        assertFalse(after.get(0).recommended());
        assertTrue(after.get(1).recommended());
        issues.hide();
        assertNull(said(boss).actions().get(0).url());
        assertNull(said(boss).actions().get(0).issue());
    }

    @Test
    @DisplayName("the address of an action tells no day that is hidden")
    void hiddenDay() {
        tasks.holding(MemoryTaskSettings.CHOSEN);
        hold("LAST_MESSAGE 200");
        assertTrue(
                said(boss).actions().get(0).url().text().contains("/signals/silence%402"),
                said(boss)::toString);
        var viewer = said(Actors.carla(Permission.VIEW, Permission.EDIT));
        assertTrue(
                viewer.actions().get(0).url().text().endsWith("/signals/silence/action"),
                viewer::toString);
    }

    @Test
    @DisplayName("F-172 what the page does not show has no link")
    void withoutWidgets() {
        hold("OVERDUE_INVOICES 2", "OLDEST_OVERDUE 162", "MEETINGS_90 3", "CONTACT_TYPES 4");
        assertTrue(links().contains("c360-at-signals"), links());
        api.layouts.save(
                new Layout(
                        Arrangement.SHIPPED,
                        new Arrangement(List.of(), Set.of("signals", "health-trend")),
                        Arrangement.SHIPPED,
                        List.of(),
                        1),
                0,
                new Revision(boss.key(), Api.NOW, List.of()));
        assertTrue(links().contains("c360-at-score"), links());
        assertFalse(links().contains("c360-at-signals"), links());
        assertFalse(links().contains("c360-at-risk"), links());
        assertFalse(links().contains("c360-at-slope"), links());
    }

    @Test
    @DisplayName("a form begins with its idea, and an unknown one is refused")
    void form() {
        var form = (AssessmentFormJson) views.form(Api.ACME, TaskIdea.of("check-in")).json();
        assertEquals("c360.churn.schedule-check-in.action", form.summary());
        assertEquals("2026-03-08", form.due());
        assertEquals(
                "",
                ((AssessmentFormJson) views.form(Api.ACME, TaskIdea.of(null)).json()).summary());
        assertEquals(
                List.of("idea c360.input.choice.error"), Refusals.of(() -> TaskIdea.of("dance")));
    }

    private void hold(String... measures) {
        api.scores.add(Subjects.baseline(1, "1", Subjects.ALL));
        api.scores.holding(Api.ACME, Api.NOW, Subjects.measures(measures), RISING);
    }

    private String links() {
        return said(boss).sentences().toString();
    }

    private AssessmentJson said(Actor reader) {
        return (AssessmentJson) views.of(Api.ACME, reader).json();
    }

    private static String rising() {
        var first = ScoredCustomers.DAY.minusDays(9);
        var text = new StringBuilder("1\n" + first.toEpochDay());
        for (int i = 0; i < 9; i++) {
            text.append("\n" + (first.toEpochDay() + i) + " " + (60.0 + i) + " f 0");
        }
        return text.toString();
    }
}
