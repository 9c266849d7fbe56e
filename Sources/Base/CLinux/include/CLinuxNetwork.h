// Packets of another network namespace, and memory as a file: calls Glibc's Swift module leaves out.
#ifndef CLINUX_NETWORK_H
#define CLINUX_NETWORK_H

#ifdef __linux__
#include <stddef.h>
#include <stdint.h>

// The calling thread's network is that of `space`, a descriptor, from now on.
int clinux_enter_network(int space);

// A TUN device (packets of IP, nothing before them) that goes when the descriptor is closed. Reading does not wait.
int clinux_open_tunnel(const char *name);

// Sends whole IPv4 packets, with a mark that routing can tell them by. Sending does not wait.
int clinux_open_raw(int mark);
int64_t clinux_send_raw(int out, const void *packet, size_t length);

// A file in memory, counted for whoever writes to it.
int clinux_memory_file(void);
#endif

#endif
