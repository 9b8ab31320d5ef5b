package kntc;

import java.util.Collections;
import java.util.List;

/**
 * The one exception of this library: what was asked cannot be answered at all. What is wrong with a petition is no
 * exception but a {@link Problem} beside the answer.
 */
public final class KntcException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Fault> faults;

    KntcException(List<Fault> faults) {
        super(sentence(faults));
        this.code = faults.get(0).getCode();
        this.faults = Collections.unmodifiableList(faults);
    }

    KntcException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.faults = Collections.emptyList();
    }

    /** A stable word for what went wrong. */
    public String code() {
        return code;
    }

    /** Everything that was wrong with the input, in Vietnamese and English; empty if it was not the input. */
    public List<Fault> faults() {
        return faults == null ? Collections.<Fault>emptyList() : faults;
    }

    private static String sentence(List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults) {
            text.append(text.length() == 0 ? "" : " ");
            text.append(fault.getPath().isEmpty() ? "" : fault.getPath() + ": ").append(fault.getEn());
        }
        return text.toString();
    }
}
