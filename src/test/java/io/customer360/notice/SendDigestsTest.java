package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryOrganisations;
import io.customer360.measure.Standings;
import io.customer360.revenue.Figure;
import io.customer360.revenue.Figures;
import io.customer360.settings.MemoryPreferences;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Money;
import io.customer360.shared.Permission;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The mail of the week (X-16)")
class SendDigestsTest {
    private static final UserKey CARLA = new UserKey("carla");

    private final MutableClock clock = new MutableClock("2026-11-23T10:00:00Z");
    private final MemoryNoticeSettings settings = new MemoryNoticeSettings();
    private final NoticeChoices choices = new NoticeChoices(new MemoryPreferences(), settings);
    private final MemoryMails mails = new MemoryMails();
    private final Sent sent = new Sent();
    private final Map<UserKey, List<CustomerId>> portfolios = new HashMap<>();
    private final MemoryMutes mutes = new MemoryMutes();
    private final Set<CustomerId> hidden = new HashSet<>();
    private final Set<Permission> may =
            new HashSet<>(Set.of(Permission.VIEW, Permission.SEE_REVENUE));
    private final Map<CustomerId, List<Figure>> figures = new HashMap<>();
    private final SendDigests send = chore();

    @BeforeEach
    void monday() {
        settings.digest(DayOfWeek.MONDAY, 7);
        portfolios.put(CARLA, List.of(new CustomerId(1), new CustomerId(2)));
    }

    @Test
    @DisplayName("X-16 once a week, only what is different, and no mail when nothing is")
    void weekly() {
        send.run();
        assertEquals(List.of("carla: Acme NEW, Beta NEW"), mails.sent());
        send.run();
        clock.pass(Duration.ofHours(3));
        send.run();
        assertEquals(1, mails.sent().size(), "never twice a week");
        clock.set("2026-11-30T10:00:00Z");
        send.run();
        assertEquals(1, mails.sent().size(), "nothing is different");
        assertTrue(sent.taken(CARLA, "2026-W49"));
        pays(2, "100.00");
        clock.set("2026-12-07T10:00:00Z");
        send.run();
        assertEquals("carla: Beta ARR", mails.sent().get(1));
    }

    @Test
    @DisplayName("X-16 it waits for its hour, for the quiet hours, and for a mail server")
    void waits() {
        clock.set("2026-11-23T06:59:00Z");
        send.run();
        clock.set("2026-11-23T07:00:00Z");
        choose("07:30", "true");
        send.run();
        clock.set("2026-11-23T07:30:00Z");
        mails.serve(false);
        send.run();
        assertEquals(List.of(), mails.sent());
        assertTrue(sent.all.isEmpty(), "the place of the week is not taken in vain");
        mails.serve(true);
        mails.become(Mails.Fate.LATER);
        send.run();
        assertFalse(sent.taken(CARLA, "2026-W48"), "the place of the week is given back");
        mails.become(Mails.Fate.SENT);
        send.run();
        assertEquals(1, mails.sent().size());
    }

    @Test
    @DisplayName("X-16 who does not want it gets none, nor does anybody when mails are off")
    void unwanted() {
        choose("01:00", "false");
        send.run();
        choose("01:00", "true");
        settings.mailNobody();
        send.run();
        assertEquals(List.of(), mails.sent());
    }

    @Test
    @DisplayName("X-16 a customer who may not be seen any more is counted, not named")
    void hidden() {
        send.run();
        hidden.add(new CustomerId(1));
        portfolios.put(CARLA, List.of(new CustomerId(1)));
        clock.set("2026-11-30T10:00:00Z");
        send.run();
        assertEquals("carla:  without Beta hidden 1", mails.sent().get(1));
    }

    @Test
    @DisplayName("X-16 a mail that is lost on its way is made good by the next one")
    void lost() {
        send.run();
        pays(1, "50.00");
        clock.set("2026-11-30T10:00:00Z");
        sent.claim(CARLA, "2026-W49");
        send.run();
        assertEquals(1, mails.sent().size(), "another node has it");
        clock.set("2026-12-07T10:00:00Z");
        send.run();
        assertEquals("carla: Acme ARR", mails.sent().get(1));
    }

    @Test
    @DisplayName("X-16 one whom something keeps from theirs keeps nobody else from theirs")
    void poison() {
        portfolios.put(new UserKey("bad"), List.of(new CustomerId(1)));
        var refused = assertThrows(IllegalStateException.class, send::run);
        assertEquals("no digest for bad", refused.getMessage());
        assertEquals(List.of("carla: Acme NEW, Beta NEW"), mails.sent());
    }

    @Test
    @DisplayName("X-16 nobody is told of whom they have muted, neither as new nor as gone")
    void muted() {
        mutes.add(new CustomerId(1), CARLA, clock.instant());
        send.run();
        assertEquals(List.of("carla: Beta NEW"), mails.sent());
        mutes.remove(new CustomerId(1), CARLA);
        mutes.add(new CustomerId(2), CARLA, clock.instant());
        pays(1, "70.00");
        pays(2, "70.00");
        clock.set("2026-11-30T10:00:00Z");
        send.run();
        assertEquals("carla: Acme ARR", mails.sent().get(1));
        portfolios.put(CARLA, List.of(new CustomerId(1)));
        clock.set("2026-12-07T10:00:00Z");
        send.run();
        assertEquals(2, mails.sent().size(), "the muted one is gone without a word");
    }

    @Test
    @DisplayName("X-16 who has lost all customers is told so once, and then forgotten")
    void nothingLeft() {
        send.run();
        portfolios.put(CARLA, List.of());
        clock.set("2026-11-30T10:00:00Z");
        send.run();
        assertEquals("carla:  without Acme without Beta", mails.sent().get(1));
        assertTrue(sent.taken(CARLA, "2026-W49"));
        send.run();
        clock.set("2026-12-07T10:00:00Z");
        send.run();
        assertEquals(2, mails.sent().size());
        assertEquals(Optional.empty(), sent.last(CARLA));
    }

    @Test
    @DisplayName("X-16 who may not see customers at the moment is not told that they are gone")
    void withoutView() {
        send.run();
        may.clear();
        clock.set("2026-11-30T10:00:00Z");
        send.run();
        assertEquals(1, mails.sent().size());
        assertFalse(sent.taken(CARLA, "2026-W49"));
    }

    private void choose(String quietTo, String digest) {
        choices.choose(
                Map.of("quiet", "true", "from", "00:30", "to", quietTo, "digest", digest),
                Map.of(),
                new Actor(CARLA, Set.of(Permission.VIEW)));
    }

    private void pays(int customer, String amount) {
        figures.put(
                new CustomerId(customer),
                List.of(new Figure(Money.of(amount, "EUR"), 1, 1, Optional.empty())));
    }

    private SendDigests chore() {
        return new SendDigests(
                settings,
                choices,
                person -> ZoneOffset.UTC,
                new PlanMails(settings, choices, person -> ZoneOffset.UTC),
                mutes,
                new Readers(),
                sent,
                new ReadStates(unmeasured(), new Paid()),
                person -> {
                    if (person.value().equals("bad")) {
                        throw new IllegalStateException("no rights");
                    }
                    return new Actor(person, Set.copyOf(may));
                },
                (actor, known) ->
                        known.stream()
                                .filter(it -> !hidden.contains(it))
                                .collect(Collectors.toSet()),
                new MemoryOrganisations().holding(1, "Acme").holding(2, "Beta"),
                mails,
                new DirectWork(),
                clock);
    }

    private static Standings unmeasured() {
        return (Standings)
                Proxy.newProxyInstance(
                        Standings.class.getClassLoader(),
                        new Class<?>[] {Standings.class},
                        (proxy, method, args) -> Map.of());
    }

    private final class Readers implements DigestReaders {
        @Override
        public List<UserKey> after(String key, int most) {
            return portfolios.keySet().stream()
                    .filter(it -> it.value().compareTo(key) > 0)
                    .sorted((a, b) -> a.value().compareTo(b.value()))
                    .limit(most)
                    .toList();
        }

        @Override
        public List<CustomerId> customers(UserKey person, int most) {
            return portfolios.get(person);
        }
    }

    private final class Paid implements Figures {
        @Override
        public Map<CustomerId, List<Figure>> of(Collection<CustomerId> customers) {
            return customers.stream()
                    .collect(Collectors.toMap(it -> it, it -> figures.getOrDefault(it, List.of())));
        }

        @Override
        public void replace(Map<CustomerId, List<Figure>> next) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Sent implements DigestsSent {
        private final Map<String, List<Digest>> all = new HashMap<>();

        @Override
        public Optional<Digest> last(UserKey person) {
            var digests =
                    all.getOrDefault(person.value(), List.of()).stream()
                            .filter(it -> !it.state().isEmpty())
                            .toList();
            return digests.isEmpty()
                    ? Optional.empty()
                    : Optional.of(digests.get(digests.size() - 1));
        }

        @Override
        public boolean taken(UserKey person, String week) {
            return all.getOrDefault(person.value(), List.of()).stream()
                    .anyMatch(it -> it.week().equals(week));
        }

        @Override
        public void claim(UserKey person, String week) {
            if (taken(person, week)) {
                throw new Stale(week);
            }
            all.computeIfAbsent(person.value(), it -> new ArrayList<>()).add(new Digest(week, ""));
        }

        @Override
        public void release(UserKey person, String week) {
            all.get(person.value()).removeIf(it -> it.week().equals(week) && it.state().isEmpty());
        }

        @Override
        public void forget(UserKey person) {
            all.remove(person.value());
        }

        @Override
        public void keep(UserKey person, Digest digest) {
            all.get(person.value()).removeIf(it -> it.week().equals(digest.week()));
            all.get(person.value()).add(digest);
        }
    }
}
