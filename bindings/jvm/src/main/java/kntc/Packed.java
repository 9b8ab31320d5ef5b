package kntc;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Petitions of a long list, packed: of each only what is entered crosses to the native library, not every fact that is not.
 * The other end is {@code core/src/jvm/packed.rs}.
 */
final class Packed {
    private static final byte END = 0;
    private static final byte REFERENCE = 1;
    private static final byte EVENT = 2;
    private static final byte CONTENT = 3;
    private static final byte FACT = 4;
    private static final byte UNIT = 5;

    // A new encoder reports half a surrogate pair, where String.getBytes would write a question mark.
    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    /** What was packed; packing starts anew. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes.array(), bytes.position());
        bytes.clear();
        return taken;
    }

    void end() {
        room(1).put(END);
    }

    void beginContent() {
        room(1).put(CONTENT);
    }

    void reference(String reference) {
        text(REFERENCE, reference);
    }

    /** The receiving unit of a petition. */
    void unit(String code) {
        text(UNIT, code);
    }

    /** The unit that a content complains of. */
    void targetUnit(String code) {
        text(UNIT, code);
    }

    private void text(byte what, String text) {
        if (text != null) {
            room(1).put(what);
            text(text);
        }
    }

    void event(Event event) {
        room(2).put(EVENT).put((byte) event.getKind().ordinal());
        when(event.getDay());
        text(event.getDocument());
    }

    void fact(int place, boolean value) {
        room(4).put(FACT).putShort((short) place).put((byte) (value ? 1 : 0));
    }

    void fact(int place, Enum<?> value) {
        room(4).put(FACT).putShort((short) place).put((byte) value.ordinal());
    }

    void fact(int place, int value) {
        room(7).put(FACT).putShort((short) place).putInt(value);
    }

    void fact(int place, When value) {
        room(3).put(FACT).putShort((short) place);
        when(value);
    }

    void fact(int place, Place value) {
        room(3).put(FACT).putShort((short) place);
        text(value.toString());
    }

    private void when(When when) {
        room(8).putInt(day(when.getFrom())).putInt(day(when.getTo()));
    }

    private static int day(LocalDate day) {
        return (int) Days.number(day);
    }

    private void text(String text) {
        if (text == null) {
            room(4).putInt(-1);
            return;
        }
        ByteBuffer encoded;
        try {
            encoded = utf8.encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException broken) {
            throw Native.notText();
        }
        room(4 + encoded.remaining()).putInt(encoded.remaining()).put(encoded);
    }

    private ByteBuffer room(int count) {
        if (bytes.remaining() < count) {
            int size = Math.max(bytes.capacity() * 2, bytes.position() + count);
            ByteBuffer larger = ByteBuffer.allocate(size);
            larger.put(bytes.array(), 0, bytes.position());
            bytes = larger;
        }
        return bytes;
    }
}
