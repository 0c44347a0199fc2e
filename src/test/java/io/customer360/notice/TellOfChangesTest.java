package io.customer360.notice;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.churn.ChurnReason;
import io.customer360.churn.ChurnRecord;
import io.customer360.customer.Leaving;
import io.customer360.customer.Profile;
import io.customer360.note.Note;
import io.customer360.note.NoteId;
import io.customer360.note.NoteText;
import io.customer360.pulse.APulse;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseId;
import io.customer360.pulse.PulseMonth;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of what people do")
class TellOfChangesTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final UserKey DAN = new UserKey("dan");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Stamp STAMP = new Stamp(NOW, DAN, NOW, DAN);

    private final MemoryNoticeEvents events = new MemoryNoticeEvents();

    @Test
    @DisplayName("F-201 another CSM is told with the one before; an edit of something else is not")
    void handover() {
        var told = new TellOfHandover(events);
        told.edited(List.of(edit(csm("carla"), csm("carla"))), DAN, NOW);
        assertEquals(List.of(), told());
        told.edited(List.of(edit(csm("carla"), csm("vera"))), DAN, NOW);
        told.edited(List.of(edit(csm(null), csm("vera"))), DAN, NOW.plusSeconds(1));
        told.edited(List.of(edit(csm("vera"), csm(null))), DAN, NOW.plusSeconds(2));
        assertEquals(
                List.of(
                        "handover {csmFrom=carla, csmTo=vera} by dan",
                        "handover {csmTo=vera} by dan",
                        "handover {csmFrom=vera} by dan"),
                told());
    }

    @Test
    @DisplayName("F-201 another status is told, but not a first one, nor of who leaves by it")
    void status() {
        var told = new TellOfStatus(events);
        Profile one = aProfile().of(ACME).status(1).build();
        Profile two = aProfile().of(ACME).status(2).build();
        told.edited(List.of(edit(one, one)), DAN, NOW);
        told.edited(List.of(new Leaving.Edit(one, two, Map.of("churnReason", "price"))), DAN, NOW);
        told.edited(List.of(edit(aProfile().of(ACME).build(), one)), DAN, NOW);
        assertEquals(List.of(), told());
        told.edited(List.of(edit(one, two)), DAN, NOW);
        told.edited(List.of(edit(two, aProfile().of(ACME).build())), DAN, NOW.plusSeconds(1));
        assertEquals(List.of("status {from=1, to=2} by dan", "status {from=2} by dan"), told());
    }

    @Test
    @DisplayName("F-201 that a customer has left is told with day and reason")
    void churn() {
        new TellOfChurn(events).left(List.of(left("2026-02-28")), DAN, NOW);
        assertEquals(List.of("churn {day=2026-02-28, reason=price} by dan"), told());
    }

    @Test
    @DisplayName("F-201 what is entered of customers who left long ago is no news")
    void longAgo() {
        new TellOfChurn(events).left(List.of(left("2021-02-03"), left("2026-01-29")), DAN, NOW);
        assertEquals(List.of(), told());
        new TellOfChurn(events).left(List.of(left("2026-01-30")), DAN, NOW);
        assertEquals(List.of("churn {day=2026-01-30, reason=price} by dan"), told());
    }

    private static ChurnRecord left(String day) {
        return new ChurnRecord(
                ACME,
                LocalDate.parse(day),
                ChurnReason.PRICE,
                "",
                MoneySums.of(List.of()),
                Optional.empty());
    }

    @Test
    @DisplayName("F-201 a pulse is told with its level and month")
    void pulse() {
        new TellOfPulse(events)
                .said(
                        new Pulse(
                                new PulseId(3),
                                ACME,
                                ExternalId.handMade(),
                                PulseMonth.parse("2026-03"),
                                APulse.aPulse().with("level", "2").draft().terms(),
                                true,
                                STAMP,
                                1));
        assertEquals(List.of("pulse {level=2, month=2026-03} by dan"), told());
    }

    @Test
    @DisplayName("F-201 a mention is told to everybody who is mentioned, and to nobody else")
    void mention() {
        var note =
                new Note(
                        new NoteId(5),
                        ACME,
                        NoteText.parse("Ask [~carla] and [~vera]"),
                        false,
                        Optional.empty(),
                        STAMP,
                        1);
        var told = new TellOfMention(events);
        told.mentioned(note, DAN, Set.of(new UserKey("carla")));
        told.mentioned(note, DAN, Set.of(new UserKey("vera")));
        told.mentioned(note, DAN, Set.of(new UserKey("vera")));
        assertEquals(
                List.of("mention {note=5} by dan to carla", "mention {note=5} by dan to vera"),
                told());
    }

    private static Leaving.Edit edit(Profile before, Profile next) {
        return new Leaving.Edit(before, next, Map.of());
    }

    private static Profile csm(String key) {
        return key == null ? aProfile().of(ACME).build() : aProfile().of(ACME).csm(key).build();
    }

    private List<String> told() {
        return events.all().stream()
                .map(
                        it ->
                                it.kind().code()
                                        + " "
                                        + new TreeMap<>(it.details())
                                        + it.by().map(by -> " by " + by).orElse("")
                                        + it.only().map(to -> " to " + to).orElse(""))
                .toList();
    }
}
