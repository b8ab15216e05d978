package io.connectorc.runtime.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A server over plain sockets that reads whole requests, counts them, and answers badly. */
final class FaultServer implements AutoCloseable {
  private final ServerSocket listener;
  private final Fault fault;
  private final int goodAnswers;
  private final AtomicInteger requests = new AtomicInteger();

  /** What happens after a request has been read. */
  enum Fault {
    RESET {
      @Override
      void answer(Socket socket) throws IOException {
        reset(socket);
      }
    },
    CLOSE {
      @Override
      void answer(Socket socket) throws IOException {
        socket.close();
      }
    },
    SILENCE {
      @Override
      void answer(Socket socket) throws IOException {
        untilTheClientLeaves(socket);
      }
    },
    NO_HTTP {
      @Override
      void answer(Socket socket) throws IOException {
        write(socket, "220 mail.acme.test ESMTP\r\n");
        socket.close();
      }
    },
    HALF_A_HEADER {
      @Override
      void answer(Socket socket) throws IOException {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Le");
        socket.close();
      }
    },
    CUT_BODY {
      @Override
      void answer(Socket socket) throws IOException {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"results\":[");
        socket.close();
      }
    },
    CUT_CHUNKS {
      @Override
      void answer(Socket socket) throws IOException {
        write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
        socket.close();
      }
    },
    RESET_IN_BODY {
      @Override
      void answer(Socket socket) throws IOException {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"results\":[");
        reset(socket);
      }
    },
    SILENCE_IN_BODY {
      @Override
      void answer(Socket socket) throws IOException {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"results\":[");
        untilTheClientLeaves(socket);
      }
    };

    abstract void answer(Socket socket) throws IOException;

    /** Whether the answer's headers come. */
    boolean answers() {
      return name().endsWith("BODY") || this == CUT_CHUNKS;
    }

    boolean hangs() {
      return name().startsWith("SILENCE");
    }

    private static void reset(Socket socket) throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    private static void untilTheClientLeaves(Socket socket) throws IOException {
      while (socket.getInputStream().read() >= 0) {}
    }
  }

  FaultServer(Fault fault) throws IOException {
    this(fault, 0);
  }

  /**
   * Starts it.
   *
   * @param goodAnswers that come before the fault
   */
  FaultServer(Fault fault, int goodAnswers) throws IOException {
    this.fault = fault;
    this.goodAnswers = goodAnswers;
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::accept, "fault-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/contacts";
  }

  /** Whole requests that have come. */
  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try (Socket socket = listener.accept()) {
        serve(socket);
      } catch (IOException e) {
        // The client has gone, or the test is over: the next connection is served.
      }
    }
  }

  private void serve(Socket socket) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    while (!socket.isClosed() && readRequest(in)) {
      if (requests.incrementAndGet() <= goodAnswers) {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
      } else {
        fault.answer(socket);
      }
    }
  }

  private static boolean readRequest(InputStream in) throws IOException {
    int length = 0;
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length: ")) {
        length = Integer.parseInt(line.substring(16));
      }
    }
    return in.readNBytes(length).length == length;
  }

  private static String readLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
