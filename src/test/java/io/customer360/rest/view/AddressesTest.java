package io.customer360.rest.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Addresses of the app")
class AddressesTest {
    private final ApplicationProperties jira = mock(ApplicationProperties.class);
    private final CustomerUrls urls = new CustomerUrls(jira);
    private final SignIn signIn = new SignIn(back -> URI.create("/login?to=" + back), urls);

    @BeforeEach
    void live() {
        when(jira.getBaseUrl(any())).thenReturn("/jira");
    }

    @Test
    @DisplayName("a malformed address signs in to the front page instead of failing")
    void malformed() {
        assertEquals("/login?to=/jira/a?b=1", signIn.backTo("/jira/a?b=1").text());
        assertEquals("/login?to=/jira/", signIn.backTo("/jira/a?b={c}|^").text());
        assertEquals("/login?to=/jira/", signIn.backToReferer("http://x/y?z=|").text());
    }

    @Test
    @DisplayName("are known to another thread from the one that answers the request")
    void handedOver() {
        var work = urls.forOtherThread(urls::pages);
        var pages = CompletableFuture.supplyAsync(work).join();
        assertEquals("/jira/plugins/servlet/customer360", pages);
        verify(jira, times(1)).getBaseUrl(any());
        assertEquals("/jira", CompletableFuture.supplyAsync(urls::contextPath).join());
        verify(jira, times(2)).getBaseUrl(any());
    }
}
