package io.customer360.privacy;

import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who is meant by what somebody has typed: {@code key:…}, {@code name:…} and {@code mail:…}
 * ask for one thing; without them the text may be any of the three, as long as it is one person.
 */
final class FindSubject {
    private static final String KEY = "key:";
    private static final String NAME = "name:";
    private static final String MAIL = "mail:";

    private final Subjects subjects;

    FindSubject(Subjects subjects) {
        this.subjects = subjects;
    }

    Subject of(String asked) {
        if (asked.startsWith(KEY)) {
            return byKey(asked, asked.substring(KEY.length()).strip());
        }
        if (asked.startsWith(NAME)) {
            return byName(asked, asked.substring(NAME.length()).strip());
        }
        if (asked.startsWith(MAIL)) {
            return byMail(asked, asked.substring(MAIL.length()).strip());
        }
        return byAny(asked);
    }

    /** A key that no user has is that of somebody who left. */
    private Subject byKey(String asked, String key) {
        if (key.isEmpty()) {
            throw unknown();
        }
        Optional<Known> known = subjects.byKey(key);
        return subject(asked, Set.of(new UserKey(key)), known.map(this::ownMail).orElse(Set.of()));
    }

    private Subject byName(String asked, String name) {
        Known known = subjects.byName(name).orElseThrow(FindSubject::unknown);
        return subject(asked, Set.of(known.key()), ownMail(known));
    }

    private Subject byMail(String asked, String address) {
        if (address.isEmpty()) {
            throw unknown();
        }
        return withMail(asked, address, subjects.byMail(address));
    }

    private Subject byAny(String asked) {
        List<Known> found = new ArrayList<>();
        subjects.byKey(asked).ifPresent(found::add);
        subjects.byName(asked).ifPresent(found::add);
        if (asked.contains("@")) {
            found.addAll(subjects.byMail(asked));
            return withMail(asked, asked, found);
        }
        return one(found)
                .map(known -> subject(asked, Set.of(known.key()), ownMail(known)))
                .orElseGet(() -> subject(asked, Set.of(new UserKey(asked)), Set.of()));
    }

    private Subject withMail(String asked, String address, List<Known> found) {
        Set<String> mails = new HashSet<>();
        Optional<Known> known = one(found);
        known.map(this::ownMail).ifPresent(mails::addAll);
        mails.add(subjects.mailKey(address));
        return subject(
                asked, known.map(it -> Set.of(it.key())).orElse(Set.of()), Set.copyOf(mails));
    }

    /** An address that several users share tells nothing about one of them. */
    private Set<String> ownMail(Known known) {
        String mail = subjects.mailKey(known.email());
        boolean shared =
                mail.isEmpty()
                        || subjects.byMail(known.email()).stream()
                                .anyMatch(other -> !other.key().equals(known.key()));
        return shared ? Set.of() : Set.of(mail);
    }

    private static Optional<Known> one(Collection<Known> found) {
        Map<UserKey, Known> byKey = new LinkedHashMap<>();
        found.forEach(known -> byKey.putIfAbsent(known.key(), known));
        if (byKey.size() > 1) {
            throw Rejected.at(
                    "who",
                    "c360.privacy.several.error",
                    byKey.values().stream()
                            .map(known -> known.name() + " (" + KEY + known.key().value() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return byKey.values().stream().findFirst();
    }

    private static Subject subject(String asked, Set<UserKey> users, Set<String> emails) {
        if (users.contains(Subject.ERASED)) {
            throw Rejected.at("who", "c360.privacy.erased.error");
        }
        return new Subject(asked, users, emails);
    }

    private static Rejected unknown() {
        return Rejected.at("who", "c360.privacy.unknown.error");
    }
}
