package kntc;

import static kntc.Cases.TODAY;
import static kntc.Cases.complaint;
import static kntc.Cases.petition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void oneContextAndOneAssessmentServeManyThreads() throws Exception {
        Kntc kntc = Kntc.standard();
        List<Petition> petitions = Arrays.asList(
                petition(complaint().build()), petition(complaint().remote(true).build()), petition(Content.builder().build()));
        List<String> expected = new ArrayList<>();
        for (Assessment one : kntc.assessAll(petitions, TODAY)) {
            expected.add(one.toJson());
        }
        Assessment shared = kntc.assess(petitions.get(0), TODAY);

        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> work = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                Callable<Integer> task = () -> {
                    int done = 0;
                    for (int round = 0; round < 8; round++) {
                        for (int i = 0; i < petitions.size(); i++) {
                            assertEquals(expected.get(i), kntc.assess(petitions.get(i), TODAY).toJson());
                            done++;
                        }
                        assertEquals(expected.get(0), shared.toJson());
                    }
                    return done;
                };
                work.add(threads.submit(task));
            }
            for (Future<Integer> one : work) {
                assertEquals(24, one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
