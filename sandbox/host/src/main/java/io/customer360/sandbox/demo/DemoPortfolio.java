package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.jira.JiraWorld;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the app as its administrator would, through its REST door; what is there stays. */
public final class DemoPortfolio {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPortfolio.class);
    private static final int STEP = 20;
    private static final int ATTEMPTS = 3;

    private final AppDoor app;
    private final List<Account> accounts;
    private final LocalDate day;
    private final int connections;

    /** A filler that enters with an administrator's session, so many times at once. */
    public DemoPortfolio(URI jira, String cookie, JiraWorld world, int connections) {
        this.app = new AppDoor(jira, cookie);
        this.accounts = DemoWorld.accounts(world);
        this.day = DemoWorld.day(world);
        this.connections = connections;
    }

    /**
     * Grants the rights of the demo, records its customers and lets the app look at them; once,
     * however often it is called.
     */
    public void fill() {
        persistently(new DemoAccess(app)::grant);
        persistently(new DemoTaskSettings(app)::choose);
        persistently(() -> new DemoCurrencies(app, day).keep(accounts));
        persistently(new DemoTags(app)::add);
        record(persistently(() -> DemoFields.defined(app, day)));
        persistently(() -> app.send("POST", "/settings/tickets/refresh", Map.of()));
    }

    private void record(DemoFields fields) {
        var recorder = new AccountRecorder(app, fields, day);
        var done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            CompletableFuture.allOf(
                            accounts.stream()
                                    .map(
                                            account ->
                                                    CompletableFuture.runAsync(
                                                            () -> record(recorder, account, done),
                                                            threads))
                                    .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private void record(AccountRecorder recorder, Account account, AtomicInteger done) {
        persistently(() -> recorder.record(account));
        int count = done.incrementAndGet();
        if (count % STEP == 0) {
            LOG.info("The app knows {} of {} customers", count, accounts.size());
        }
    }

    private static void persistently(Runnable work) {
        persistently(
                () -> {
                    work.run();
                    return work;
                });
    }

    /** The app may be writing by itself; what it could not do then it is asked once more. */
    private static <T> T persistently(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (AppRefusal e) {
                if (e.ofContent() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
