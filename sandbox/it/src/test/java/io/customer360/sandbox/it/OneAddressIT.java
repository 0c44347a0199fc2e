package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-003 the name of a customer is the link to its page")
class OneAddressIT {

    @Test
    @DisplayName("F-003 list, panel, tasks, renewals, notices and overview link to one address")
    void oneAddress(Installation on) {
        var mine = CsmWorld.of(on, "Ada Address");
        int customer = mine.renewing("Addressed", "EUR", CsmWorld.TODAY.plusDays(20));
        mine.task("About it", customer, CsmWorld.TODAY);
        new NoticeWorld(on, mine.user()).plant(customer, "risk", "{\"to\":\"high\"}", 1);
        var ticket = on.ticket("SUP", customer);
        mine.seen();
        var name = on.customerName(customer);
        var found = new TreeSet<String>();
        for (var path :
                List.of(
                        Pages.CUSTOMERS + "?csm=%40me",
                        "/rest/customer360/1.0/portfolio/renewals",
                        "/rest/customer360/1.0/portfolio/tasks",
                        "/rest/customer360/1.0/portfolio/notices",
                        "/rest/customer360/1.0/portfolio/overview")) {
            found.addAll(addresses(mine.visitor(), path, name));
        }
        found.addAll(addresses(on.as("admin"), Pages.ticket(ticket), name));

        assertEquals(Set.of(on.url().getPath() + Pages.customer(customer)), found);
    }

    private static Set<String> addresses(Visitor visitor, String path, String name) {
        var found = new TreeSet<String>();
        for (var link : Jsoup.parse(visitor.html(path).expect(200).body()).select("a")) {
            if (link.text().strip().equals(name)) {
                found.add(link.attr("href"));
            }
        }
        assertEquals(1, found.size(), path + " names " + name + " with a link: " + found);
        return found;
    }
}
