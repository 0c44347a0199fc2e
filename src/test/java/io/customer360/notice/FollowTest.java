package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryPeople;
import io.customer360.customer.Person;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Following a customer")
class FollowTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final Actor CARLA = Actors.carla(Permission.VIEW);
    private static final Actor DAN = Actors.actor("dan", Permission.VIEW);

    private final MemoryFollowers followers = new MemoryFollowers();
    private final MemoryMutes mutes = new MemoryMutes();
    private final MemoryPeople people = new MemoryPeople();
    private final Follow follow =
            new Follow(
                    followers,
                    mutes,
                    this::tied,
                    people,
                    new DirectWork(),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    @DisplayName("F-200 F-203 following is told with all followers, and ends")
    void toggles() {
        assertFalse(follow.of(ACME, DAN).following());
        assertTrue(follow.follow(ACME, DAN).following());
        assertTrue(follow.follow(ACME, DAN).following());
        assertEquals(List.of("Dan Dale"), names(follow.of(ACME, CARLA)));
        assertFalse(follow.of(ACME, CARLA).following());
        assertFalse(follow.unfollow(ACME, DAN).following());
        assertFalse(follow.unfollow(ACME, DAN).following());
        assertEquals(List.of(), names(follow.of(ACME, CARLA)));
    }

    @Test
    @DisplayName("F-201 the CSM is told apart from who follows")
    void csm() {
        assertTrue(follow.of(ACME, CARLA).csm());
        assertFalse(follow.of(ACME, DAN).csm());
    }

    @Test
    @DisplayName("F-200 who is gone or switched off is not named")
    void named() {
        followers.add(ACME, new UserKey("inez"), Instant.EPOCH);
        followers.add(ACME, new UserKey("gone"), Instant.EPOCH);
        assertEquals(List.of(), names(follow.of(ACME, CARLA)));
    }

    @Test
    @DisplayName("F-200 who manages the app ends that somebody follows, and nobody else does")
    void removed() {
        Actor boss = Actors.actor("boss", Permission.VIEW, Permission.MANAGE);
        follow.follow(ACME, DAN);
        follow.follow(ACME, CARLA);
        assertTrue(follow.of(ACME, boss).editable());
        assertFalse(follow.of(ACME, CARLA).editable());
        assertThrows(Forbidden.class, () -> follow.remove(ACME, DAN.key(), CARLA));
        Actor blind = Actors.actor("boss", Permission.MANAGE);
        assertThrows(Forbidden.class, () -> follow.remove(ACME, DAN.key(), blind));
        assertEquals(List.of("Carla Castle"), names(follow.remove(ACME, DAN.key(), boss)));
        assertEquals(List.of("Carla Castle"), names(follow.remove(ACME, DAN.key(), boss)));
    }

    @Test
    @DisplayName("F-200 all followers are counted, also those too many to be named")
    void counted() {
        followers.add(ACME, new UserKey("inez"), Instant.EPOCH);
        follow.follow(ACME, DAN);
        assertEquals(1, follow.of(ACME, CARLA).count());
        for (int one = 0; one < Follow.NAMED; one++) {
            followers.add(ACME, people("follower" + one), Instant.EPOCH);
        }
        Follow.Sheet sheet = follow.of(ACME, CARLA);
        assertEquals(Follow.NAMED - 1, sheet.followers().size());
        assertEquals(Follow.NAMED + 1, sheet.count());
    }

    private Ties.Known tied(CustomerId customer, UserKey reader) {
        return new Ties.Known(
                followers.of(customer, Ties.MOST),
                !mutes.mutedBy(reader, List.of(customer)).isEmpty(),
                reader.equals(CARLA.key()));
    }

    private UserKey people(String key) {
        people.holding(key, key, true);
        return new UserKey(key);
    }

    @Test
    @DisplayName("X-17 a customer is muted for one reader, until they want to hear of it again")
    void mutes() {
        assertTrue(follow.mute(ACME, CARLA).muted());
        assertFalse(follow.of(ACME, DAN).muted());
        assertEquals(Set.of(ACME), mutes.mutedBy(CARLA.key(), Set.of(ACME)));
        assertFalse(follow.unmute(ACME, CARLA).muted());
    }

    @Test
    @DisplayName("F-200 nobody follows without the right to see customers")
    void refused() {
        Actor nobody = Actors.actor("dan", Permission.EDIT);
        assertThrows(Forbidden.class, () -> follow.of(ACME, nobody));
        assertThrows(Forbidden.class, () -> follow.follow(ACME, nobody));
        assertThrows(Forbidden.class, () -> follow.unfollow(ACME, nobody));
        assertThrows(Forbidden.class, () -> follow.mute(ACME, nobody));
        assertThrows(Forbidden.class, () -> follow.unmute(ACME, nobody));
        assertEquals(List.of(), followers.of(ACME, 9));
    }

    private static List<String> names(Follow.Sheet sheet) {
        return sheet.followers().stream().map(Person::name).toList();
    }
}
