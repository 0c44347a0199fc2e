package io.customer360.fact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything about facts that is stored, in memory. */
final class MemoryFactStores {
    final Set<TicketFact> facts = new LinkedHashSet<>();
    final Set<CustomerMessage> messages = new LinkedHashSet<>();
    final Map<Integer, TicketChange> queue = new TreeMap<>();
    final Map<Integer, UserKey> moved = new TreeMap<>();
    final Map<Long, Instant> due = new HashMap<>();
    final Map<FactMark, Long> marks = new EnumMap<>(FactMark.class);
    final Map<Integer, FactAudit> audits = new TreeMap<>();
    final List<CustomerId> dirty = new ArrayList<>();
    final Set<Integer> customers = new TreeSet<>();
    int writes;
    int mostAdded;
    final Map<Long, Instant> notBefore = new HashMap<>();
    private int numbers;

    final class Kept implements Facts {
        @Override
        public List<TicketFact> of(Collection<Long> issues) {
            return facts.stream().filter(fact -> issues.contains(fact.issue())).toList();
        }

        @Override
        public void replace(Collection<TicketFact> gone, Collection<TicketFact> added, int run) {
            writes += gone.size() + added.size();
            facts.removeAll(gone);
            facts.addAll(added);
        }

        @Override
        public List<Long> created(Instant from, Instant until, long issue, int most) {
            return facts.stream()
                    .filter(fact -> !fact.figures().moments().created().isBefore(from))
                    .filter(fact -> !fact.figures().moments().created().isAfter(until))
                    .map(TicketFact::issue)
                    .filter(it -> it > issue)
                    .distinct()
                    .sorted()
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Long> after(long issue, int most) {
            return facts.stream()
                    .map(TicketFact::issue)
                    .filter(it -> it > issue)
                    .distinct()
                    .sorted()
                    .limit(most)
                    .toList();
        }

        @Override
        public Set<Long> of(CustomerId customer) {
            return facts.stream()
                    .filter(fact -> fact.customer().equals(customer))
                    .map(TicketFact::issue)
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<CustomerId> customerAfter(int customer) {
            return customers.stream().filter(it -> it > customer).map(CustomerId::new).findFirst();
        }

        @Override
        public int count() {
            return facts.size();
        }

        @Override
        public int customers() {
            return customers.size();
        }
    }

    final class Said implements CustomerMessages {
        @Override
        public List<Talk> newest(Collection<Long> issues) {
            return Talks.said(messages.stream().filter(it -> issues.contains(it.issue())).toList());
        }

        @Override
        public Set<CustomerMessage> add(Collection<CustomerMessage> added) {
            Set<CustomerMessage> fresh = new LinkedHashSet<>(added);
            fresh.removeAll(messages);
            messages.addAll(fresh);
            return fresh;
        }

        @Override
        public void forget(Collection<TicketFact> gone) {
            messages.removeIf(
                    message ->
                            gone.stream()
                                    .anyMatch(
                                            fact ->
                                                    fact.issue() == message.issue()
                                                            && fact.customer()
                                                                    .equals(message.customer())));
        }
    }

    final class Queue implements TicketChanges {
        @Override
        public void add(Collection<TicketChange> changes) {
            mostAdded = Math.max(mostAdded, changes.size());
            changes.forEach(change -> queue.put(++numbers, change));
        }

        @Override
        public void addMoved(Collection<UserKey> users, Instant at) {
            users.forEach(user -> moved.put(++numbers, user));
        }

        @Override
        public List<TicketChange.Waiting> after(int number, int most) {
            return queue.entrySet().stream()
                    .filter(it -> it.getKey() > number)
                    .limit(most)
                    .map(it -> new TicketChange.Waiting(it.getKey(), it.getValue()))
                    .toList();
        }

        @Override
        public List<TicketChange.Waiting> of(Collection<Long> issues) {
            return after(0, Integer.MAX_VALUE).stream()
                    .filter(it -> issues.contains(it.change().issue()))
                    .toList();
        }

        @Override
        public List<TicketChange.Moved> moved(int number, int most) {
            return moved.entrySet().stream()
                    .filter(it -> it.getKey() > number)
                    .limit(most)
                    .map(it -> new TicketChange.Moved(it.getKey(), it.getValue()))
                    .toList();
        }

        @Override
        public void delete(Collection<Integer> gone) {
            queue.keySet().removeAll(gone);
            moved.keySet().removeAll(gone);
        }

        @Override
        public int forgetBefore(Instant instant) {
            int before = queue.size();
            queue.values().removeIf(change -> change.at().isBefore(instant));
            return before - queue.size();
        }

        @Override
        public int count() {
            return queue.size() + moved.size();
        }
    }

    final class Unread implements CommentsDue {
        @Override
        public void add(Map<Long, Instant> issues) {
            due.putAll(issues);
            notBefore.keySet().removeAll(issues.keySet());
        }

        @Override
        public void later(Collection<Long> issues, Instant at) {
            issues.forEach(issue -> notBefore.put(issue, at));
        }

        @Override
        public List<Long> newest(int most, Instant now) {
            return due.entrySet().stream()
                    .filter(it -> !notBefore.getOrDefault(it.getKey(), now).isAfter(now))
                    .sorted(Map.Entry.<Long, Instant>comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .limit(most)
                    .toList();
        }

        @Override
        public void done(Collection<Long> issues) {
            due.keySet().removeAll(issues);
        }

        @Override
        public int count() {
            return due.size();
        }
    }

    final class Marks implements FactMarks {
        @Override
        public OptionalLong get(FactMark mark) {
            return marks.containsKey(mark)
                    ? OptionalLong.of(marks.get(mark))
                    : OptionalLong.empty();
        }

        @Override
        public void set(FactMark mark, long number) {
            marks.put(mark, number);
        }

        @Override
        public void lower(FactMark mark, long number) {
            marks.merge(mark, number, Math::min);
        }

        @Override
        public void forget(FactMark mark, long number) {
            marks.remove(mark, number);
        }
    }

    final class Audits implements FactAudits {
        @Override
        public void add(FactAudit found) {
            audits.merge(found.run(), found, FactAudit::and);
        }

        @Override
        public Optional<FactAudit> latest() {
            return audits.values().stream().reduce((one, other) -> other);
        }
    }
}
