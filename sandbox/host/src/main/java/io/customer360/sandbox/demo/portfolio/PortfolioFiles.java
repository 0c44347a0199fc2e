package io.customer360.sandbox.demo.portfolio;

import static io.customer360.sandbox.demo.portfolio.CsvFolder.row;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A portfolio as CSV files, written customer by customer. */
final class PortfolioFiles implements AutoCloseable {

    private static final List<String> OFFER =
            List.of(
                    "plan",
                    "period",
                    "years",
                    "price",
                    "currency",
                    "quantity",
                    "discountKind",
                    "discount",
                    "oneOffFee",
                    "start",
                    "end",
                    "pausedFrom",
                    "pausedTo",
                    "minimumTermMonths",
                    "autoRenew",
                    "autoCollection",
                    "trial");

    private final CsvFolder folder;
    private final CsvWriter staff;
    private final CsvWriter customers;
    private final CsvWriter members;
    private final CsvWriter subscriptions;
    private final RequestFiles requests;

    PortfolioFiles(Path path) throws IOException {
        folder = new CsvFolder(path);
        staff = folder.file("staff", List.of("name", "display_name", "desk"));
        customers =
                folder.file(
                        "customers",
                        List.of(
                                "number",
                                "name",
                                "country",
                                "zone",
                                "industry",
                                "csm",
                                "status",
                                "desks",
                                "story"));
        members =
                folder.file(
                        "members",
                        List.of("customer", "key", "address", "name", "language", "zone"));
        subscriptions =
                folder.file(
                        "subscriptions",
                        Stream.concat(Stream.of("id", "customer"), OFFER.stream()).toList());
        requests = new RequestFiles(folder);
    }

    void write(Portfolio portfolio) {
        Staff.all().forEach(one -> row(staff, one.name(), one.displayName(), one.desk()));
        for (Account account : new FirstCustomers(portfolio.day()).all()) {
            account(
                    account,
                    FirstCustomers.NAMES.get(account.id() - 1),
                    FirstCustomers.desks(account.id()));
        }
        portfolio.customers().forEach(this::write);
    }

    private void write(Customer customer) {
        account(customer.account(), customer.company().name(), customer.desks());
        for (Member member : customer.members()) {
            row(
                    members,
                    customer.number(),
                    member.key(),
                    member.address(),
                    member.displayName(),
                    member.language(),
                    member.zone());
        }
        customer.requests().forEach(requests::write);
    }

    private void account(Account account, String name, List<String> desks) {
        row(
                customers,
                account.id(),
                name,
                account.country(),
                account.zone(),
                account.industry(),
                account.csm(),
                account.status(),
                String.join(" ", desks),
                Story.of(account.id()).map(Story::words).orElse(""));
        for (int i = 0; i < account.offers().size(); i++) {
            Map<String, String> fields = account.offers().get(i).fields();
            row(
                    subscriptions,
                    Stream.concat(
                                    Stream.of(account.id() + "-" + (i + 1), account.id()),
                                    OFFER.stream().map(fields::get))
                            .toArray());
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
