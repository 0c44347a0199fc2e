package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.customer360.run.Job;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The turn of one thread in the cluster")
class ClusterTurnTest {
    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterTurn turn = new ClusterTurn(locks);

    @BeforeEach
    void free() throws Exception {
        when(locks.getLockForName(anyString())).thenReturn(lock);
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
        when(lock.isHeldByCurrentThread()).thenReturn(true);
    }

    @Test
    @DisplayName("is given back after the work")
    void givenBack() {
        assertEquals(Optional.of("done"), turn.attempt(() -> "done"));
        verify(lock).unlock();
    }

    @Test
    @DisplayName("leaves the result alone when the cluster has taken the lock away meanwhile")
    void lost() {
        when(lock.isHeldByCurrentThread()).thenReturn(false);
        doThrow(new IllegalMonitorStateException("not yours")).when(lock).unlock();
        assertEquals(Optional.of("done"), turn.attempt(() -> "done"));
    }

    @Test
    @DisplayName("leaves the result alone when the lock turns out to have lapsed")
    void lapsed() {
        doThrow(new IllegalMonitorStateException("lapsed")).when(lock).unlock();
        assertEquals(Optional.of("done"), turn.attempt(() -> "done"));
    }

    @Test
    @DisplayName("is nobody else's while it is taken")
    void taken() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(false);
        assertEquals(Optional.empty(), turn.attempt(() -> "done"));
    }

    @Test
    @DisplayName("is one for each lane of jobs, and another one for what a refresh does by itself")
    void names() {
        turn.attempt(() -> turn.attempt(Job.REFRESH_ORGANISATIONS, () -> "done"));
        turn.attempt(Job.CHORES, () -> "done");
        turn.attempt(Job.MEASURE_DUE, () -> "done");

        verify(locks).getLockForName("io.customer360.jira.refresh-organisations");
        verify(locks).getLockForName("io.customer360.jira.run.refresh-organisations");
        verify(locks).getLockForName("io.customer360.jira.run.chores");
        verify(locks).getLockForName("io.customer360.jira.run.measure");
    }
}
