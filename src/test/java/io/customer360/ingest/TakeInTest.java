package io.customer360.ingest;

import static io.customer360.ingest.Outcome.NEW;
import static io.customer360.ingest.Outcome.REJECTED;
import static io.customer360.ingest.Outcome.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Refusals;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking in many entries")
class TakeInTest {

    private static final Actor EDITOR = Actors.carla(Permission.EDIT);
    private static final Manner CRM = new Manner("crm", false);

    private final Words words = new Words();
    private final TakeIn takeIn = new TakeIn(new DirectWork());

    /** Takes in words; storing some of them fails. */
    private static final class Words implements Intake {
        final Set<String> stored = new HashSet<>();
        final List<Integer> tried = new ArrayList<>();
        int stale;

        @Override
        public String kind() {
            return "words";
        }

        @Override
        public Set<Permission> needs() {
            return Set.of(Permission.EDIT);
        }

        @Override
        public List<IntakeColumn> columns(Actor actor) {
            return List.of();
        }

        @Override
        public List<Verdict> judge(
                List<Entry> entries, Promised promised, Manner manner, Actor actor) {
            return entries.stream().map(this::judge).toList();
        }

        private Verdict judge(Entry entry) {
            String word = entry.texts().get("word");
            if (word.equals("bad")) {
                return Verdict.rejected(entry, List.of(Problem.at("word", "bad")));
            }
            return stored.contains(word)
                    ? Verdict.same(entry, Set.of(word), 1)
                    : Verdict.added(entry, Set.of(word), word);
        }

        @Override
        public List<Verdict> store(List<Verdict> accepted, Actor actor) {
            tried.add(accepted.size());
            if (stale-- > 0) {
                throw new Stale("newer");
            }
            List<String> all = accepted.stream().map(it -> (String) it.plan().get()).toList();
            if (all.contains("poison")) {
                throw Rejected.at("word", "poisoned");
            }
            if (all.contains("contested")) {
                throw new Stale("newer");
            }
            stored.addAll(all);
            return accepted.stream().map(it -> it.stored(7)).toList();
        }
    }

    @Test
    @DisplayName("X-01 only the good ones are stored, and each learns its id")
    void goodOnes() {
        ChunkResult result = take(new Seen(), "one", "bad", "two", "one");

        assertEquals(List.of(NEW, REJECTED, NEW, REJECTED), outcomes(result));
        assertEquals(Set.of("one", "two"), words.stored);
        assertEquals(7, result.verdicts().get(0).id().getAsInt());
        assertEquals(Optional.empty(), result.verdicts().get(0).plan());
        assertEquals(
                List.of(Problem.at("", "c360.ingest.repeated.error", "2")),
                result.verdicts().get(3).problems());
        assertEquals(2, result.count(NEW));
        assertEquals(2, result.rejected().size());
        assertEquals(List.of(SAME), outcomes(take(new Seen(), "one")));
        assertEquals(List.of(2), words.tried);
    }

    @Test
    @DisplayName("X-01 a lost race is judged once more")
    void onceMore() {
        words.stale = 1;
        assertEquals(List.of(NEW, NEW), outcomes(take(new Seen(), "one", "two")));
        assertEquals(List.of(2, 2), words.tried);
    }

    @Test
    @DisplayName("X-01 one that cannot be stored never stops the others")
    void oneByOne() {
        ChunkResult result = take(new Seen(), "one", "poison", "contested", "two");

        assertEquals(List.of(NEW, REJECTED, REJECTED, NEW), outcomes(result));
        assertEquals("poisoned", result.verdicts().get(1).problems().get(0).code());
        assertEquals(
                "c360.ingest.overtaken.error", result.verdicts().get(2).problems().get(0).code());
        assertEquals(List.of(4, 4, 1, 1, 1, 1), words.tried);
    }

    @Test
    @DisplayName("X-01 a key is met once in a file, across its chunks; a rejected row has none")
    void acrossChunks() {
        Seen seen = new Seen();
        take(seen, "one", "bad");
        ChunkResult again =
                takeIn.judge(words, List.of(entry(9, "one"), entry(10, "bad")), seen, CRM, EDITOR);
        assertEquals(
                "c360.ingest.repeated.error", again.rejected().get(0).problems().get(0).code());
        assertEquals("bad", again.rejected().get(1).problems().get(0).code());
    }

    @Test
    @DisplayName("a quarter of a million keys are told apart")
    void manyKeys() {
        Seen seen = new Seen();
        IntStream.range(1, 250_000)
                .forEach(line -> assertTrue(seen.claim(Set.of("key " + line), line).isEmpty()));
        assertEquals(Optional.of(77L), seen.claim(Set.of("key 77", "new"), 300_000));
        assertTrue(seen.claim(Set.of("new"), 300_001).isEmpty(), "the refused line noted nothing");
        assertTrue(seen.claim(Set.of("key 77"), 77).isEmpty(), "a line may be met again");
    }

    @Test
    @DisplayName("who lacks a permission takes nothing in, and nobody too much at once")
    void refused() {
        assertThrows(
                Forbidden.class,
                () ->
                        takeIn.take(
                                words, List.of(), new Seen(), CRM, Actors.carla(Permission.VIEW)));
        String[] many =
                IntStream.range(0, 1_001).mapToObj(Integer::toString).toArray(String[]::new);
        assertThrows(IllegalArgumentException.class, () -> take(new Seen(), many));
        assertEquals(List.of(), words.tried);
    }

    @Test
    @DisplayName("headings find their columns in whatever spelling")
    void headings() {
        IntakeColumn column =
                IntakeColumn.required("externalId", "key", "Account ID", "Externe ID").asKey();
        for (String heading : List.of("external_id", "ACCOUNT-ID", " Externe Id ", "externalId")) {
            assertTrue(column.named(heading), heading);
        }
        assertFalse(column.named("id"));
        assertFalse(column.named(""));
        assertTrue(column.key() && column.required() && column.translated());
        assertFalse(IntakeColumn.custom("fields.1", "Größe (m²)", true).translated());
        assertTrue(IntakeColumn.custom("fields.1", "Größe (m²)", true).named("größe m²"));
    }

    @Test
    @DisplayName("a source is named, and never the one of records made by hand")
    void manners() {
        assertEquals(
                new Manner("crm", true), Manner.parse(Map.of("source", " crm ", "create", "true")));
        assertEquals(
                List.of("source c360.input.required.error"),
                Refusals.of(() -> Manner.parse(Map.of())));
        assertEquals(
                List.of("source c360.ingest.source-reserved.error"),
                Refusals.of(() -> Manner.parse(Map.of("source", "app"))));
    }

    @Test
    @DisplayName("yes, no and countries are read in English and German")
    void spelled() {
        assertEquals("true", Spelled.flag(" JA "));
        assertEquals("false", Spelled.flag("0"));
        assertEquals("perhaps", Spelled.flag("perhaps"));
        assertEquals("DE", Spelled.country("Deutschland"));
        assertEquals("AT", Spelled.country(" austria"));
        assertEquals("us", Spelled.country("us"));
    }

    private ChunkResult take(Seen seen, String... all) {
        List<Entry> entries = new ArrayList<>();
        for (String word : all) {
            entries.add(entry(entries.size() + 2, word));
        }
        return takeIn.take(words, entries, seen, CRM, EDITOR);
    }

    private static Entry entry(long line, String word) {
        return new Entry(line, Map.of("word", word));
    }

    private static List<Outcome> outcomes(ChunkResult result) {
        return result.verdicts().stream().map(Verdict::outcome).toList();
    }
}
