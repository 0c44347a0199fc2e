package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.Portfolio;
import io.customer360.sandbox.demo.portfolio.Size;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A large world for measurements, over one with the small demo. The app learns of it when its
 * refresh is called.
 */
public final class BenchWorld {

    private final PortfolioWorld world;
    private final Portfolio portfolio;
    private int next;

    /** Of this size, which is filled once in the life of a home. */
    public BenchWorld(JiraWorld world, Size size) {
        this.world = new PortfolioWorld(world, new DemoProjects(world));
        this.portfolio = new Portfolio(Portfolio.SEED, LocalDate.now(world.clock()), size);
        this.next = size.customers() + 1;
    }

    /** Adds the customers of the size, some hundred in a transaction. */
    public void fill() {
        world.settle(portfolio.customers());
    }

    /** Adds a customer with exactly so many tickets and answers the id of its organisation. */
    public int customer(int tickets) {
        int number = next++;
        return world.settle(Stream.of(portfolio.customer(number, tickets))).get(number);
    }
}
