package io.customer360.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Work on the numbers from one on, some of which are broken. */
final class NumberWork implements RunWork {
    static final int CHUNK = 10;

    /** Which run wrote each number. */
    final TreeMap<Integer, Integer> written = new TreeMap<>();

    final Set<Integer> poison = new HashSet<>();

    /** Thrown by the next writes, one each. */
    final Deque<RuntimeException> faults = new ArrayDeque<>();

    final List<Optional<String>> asked = new ArrayList<>();

    /** What happens before each write. */
    Runnable before = () -> {};

    /** What happens while each piece is read. */
    Runnable reading = () -> {};

    private final Job job;
    private final int last;

    /** Thrown instead of a piece. */
    RuntimeException unread;

    /** Whether a piece that fails is halved, or done number by number at once. */
    boolean halving;

    /** How often it was told to forget. */
    int forgotten;

    private final int chunk;

    NumberWork(Job job, int last) {
        this(job, last, CHUNK);
    }

    NumberWork(Job job, int last, int chunk) {
        this.job = job;
        this.last = last;
        this.chunk = chunk;
    }

    @Override
    public void forget() {
        forgotten++;
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public int total() {
        return last;
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        if (unread != null) {
            throw unread;
        }
        asked.add(cursor);
        reading.run();
        int from = cursor.map(Integer::parseInt).orElse(0) + 1;
        var numbers =
                IntStream.rangeClosed(from, Math.min(last, from + chunk - 1)).boxed().toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Numbers(numbers));
    }

    private final class Numbers implements Piece {
        private final List<Integer> numbers;

        Numbers(List<Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public String cursor() {
            return numbers.get(numbers.size() - 1).toString();
        }

        @Override
        public List<String> records() {
            return numbers.stream().map(number -> "number:" + number).toList();
        }

        @Override
        public int write(int run) {
            before.run();
            if (!faults.isEmpty()) {
                throw faults.pop();
            }
            numbers.stream()
                    .filter(poison::contains)
                    .findFirst()
                    .ifPresent(
                            bad -> {
                                throw new IllegalStateException("bad\n\u0000number");
                            });
            numbers.forEach(number -> written.put(number, run));
            return numbers.size();
        }

        @Override
        public List<Piece> alone() {
            int half = numbers.size() / 2;
            return halving && half > 0
                    ? List.of(
                            new Numbers(numbers.subList(0, half)),
                            new Numbers(numbers.subList(half, numbers.size())))
                    : numbers.stream().<Piece>map(one -> new Numbers(List.of(one))).toList();
        }
    }
}
