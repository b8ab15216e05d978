package io.connectorc.runtime.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A server over plain sockets that reads whole requests, counts them, and answers badly. */
final class FaultServer implements AutoCloseable {
  private final ServerSocket listener;
  private final AtomicInteger requests = new AtomicInteger();

  /** What is done with a connection. */
  @FunctionalInterface
  private interface Service {
    void serve(Socket socket) throws IOException;
  }

  FaultServer(Fault fault) throws IOException {
    this(fault, 0);
  }

  /**
   * One that speaks first, whatever it is asked, and leaves when the client does. {@code
   * MockWebServer} in its place takes a TLS hello for the lines of a request, and may wait for more
   * of them: it depends on the hello's random bytes.
   */
  static FaultServer greeting(String text) throws IOException {
    FaultServer server = new FaultServer();
    server.start(
        socket -> {
          Fault.write(socket, text);
          Fault.untilTheClientLeaves(socket);
        });
    return server;
  }

  /**
   * Starts it.
   *
   * @param goodAnswers that come before the fault
   */
  FaultServer(Fault fault, int goodAnswers) throws IOException {
    this();
    start(socket -> serve(socket, fault, goodAnswers));
  }

  private FaultServer() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  int port() {
    return listener.getLocalPort();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/contacts";
  }

  /** Whole requests that have come. */
  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void start(Service service) {
    Thread thread = new Thread(() -> accept(service), "fault-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(Service service) {
    while (!listener.isClosed()) {
      try (Socket socket = listener.accept()) {
        service.serve(socket);
      } catch (IOException e) {
        // The client has gone, or the test is over: the next connection is served.
      }
    }
  }

  private void serve(Socket socket, Fault fault, int goodAnswers) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    while (!socket.isClosed() && readRequest(in)) {
      if (requests.incrementAndGet() <= goodAnswers) {
        Fault.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
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
}
