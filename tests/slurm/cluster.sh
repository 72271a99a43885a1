#!/usr/bin/env bash
# A Slurm cluster on this machine for tests: a controller and node daemons with their own configuration, key, ports on the
# loopback and files, all in one folder. Nothing outside of that folder is read or written. For Debian's slurm-wlm and munge.
#
#   cluster.sh start FOLDER [NODES [CPUS]]   sets it up and returns when its nodes are idle; prints the path of its slurm.conf
#   cluster.sh kill-node FOLDER NODE         ends a node daemon with all it runs at once, as a loss of power would
#   cluster.sh start-node FOLDER NODE        starts a node daemon again
#   cluster.sh stop FOLDER                   ends all of it and removes the folder
#
# With SLURM_CONF set to the path that start prints, sbatch, squeue, scontrol and scancel speak to it.
set -euo pipefail

usage() { sed -n '2,11s/^# \{0,1\}//p' "$0" >&2; exit 2; }
fail() { echo "cluster.sh: $1" >&2; exit 1; }

PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
[[ $# -ge 2 ]] || usage
action=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd -P)
conf=$folder/etc/slurm.conf
export SLURM_CONF=$conf

# A port of the loopback that nobody listens on.
free_port() {
    local port
    while true; do
        port=$((20000 + RANDOM % 10000))
        if [[ " $* " != *" $port "* ]] && ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
}

# Before 23.02 the daemon has to load a plugin for control groups even where nothing uses it; that of version 1 touches nothing then.
cgroup_plugin() {
    local version
    version=$(slurmctld -V | tr -dc '0-9.')
    if [[ $(printf '%s\n' 23.02 "$version" | sort -V | head -n 1) == 23.02 ]]; then
        echo disabled
    else
        echo cgroup/v1
    fi
}

configure() {
    local nodes=$1 cpus=$2 host user port ports=()
    host=$(hostname -s)
    user=$(id -un)
    port=$(free_port)
    ports+=("$port")
    mkdir -p "$folder"/{etc,log,pid,state,spool,munge}
    chmod 700 "$folder/munge"
    cat >"$conf" <<END
ClusterName=articletools
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
# A job that is put back into the queue waits until its old credential has expired.
AuthInfo=socket=$folder/munge/socket,cred_expire=5
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmctldPidFile=$folder/pid/slurmctld.pid
SlurmdPidFile=$folder/pid/%n.pid
SlurmdSpoolDir=$folder/spool/%n
SlurmctldLogFile=$folder/log/slurmctld.log
SlurmdLogFile=$folder/log/%n.log
# No control groups: containers seldom let them be written.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/filetxt
JobCompLoc=$folder/log/jobcomp.log
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2,sched_min_interval=100000,batch_sched_delay=1,bf_interval=2
# A node that is lost is noticed within seconds, and what ran on it starts again.
SlurmdTimeout=6
MessageTimeout=5
KillWait=5
JobRequeue=1
ReturnToService=2
# The nodes are one machine, and have the processors that this file says, not those that it has.
SlurmdParameters=config_overrides
PropagateResourceLimits=NONE
END
    echo "CgroupPlugin=$(cgroup_plugin)" >"$folder/etc/cgroup.conf"

    local index
    for ((index = 1; index <= nodes; index++)); do
        port=$(free_port "${ports[@]}")
        ports+=("$port")
        mkdir -p "$folder/spool/node$index"
        echo "NodeName=node$index NodeHostname=$host NodeAddr=127.0.0.1 Port=$port CPUs=$cpus RealMemory=4096 State=UNKNOWN" >>"$conf"
    done
    echo "PartitionName=main Nodes=node[1-$nodes] Default=YES MaxTime=INFINITE State=UP" >>"$conf"
}

start_munge() {
    (umask 077 && head -c 1024 /dev/urandom >"$folder/munge/key")
    # munged is to be reached by every user of the machine unless its folder is closed: it is, to all but this one.
    munged --force --socket="$folder/munge/socket" --key-file="$folder/munge/key" --pid-file="$folder/munge/pid" \
        --log-file="$folder/munge/log" --seed-file="$folder/munge/seed" --num-threads=4 2>>"$folder/log/munged.err"
}

start_node() {
    slurmd -N "$1" -f "$conf" >>"$folder/log/$1.log" 2>&1 || fail "slurmd did not start: $(tail -n 3 "$folder/log/$1.log")"
}

wait_for_nodes() {
    local nodes=$1 tries
    for ((tries = 0; tries < 150; tries++)); do
        if [[ $(sinfo --noheader --Node --format=%T 2>/dev/null | grep -c '^idle$') -eq $nodes ]]; then
            return
        fi
        sleep 0.2
    done
    sinfo --Node --long >&2 || true
    tail -n 20 "$folder"/log/*.log >&2
    fail 'the nodes did not become idle'
}

# The processes that hold a file of the cluster open that matches, such as the log of a node: the daemon and its job steps.
holders() {
    find /proc/[0-9]*/fd -maxdepth 1 -lname "$1" 2>/dev/null | cut -d / -f 3 | sort -un
}

# Processes and all that they started.
with_children() {
    ps -eo pid=,ppid= | awk -v wanted="$*" '
        BEGIN { count = split(wanted, queue, " ") }
        { children[$2] = children[$2] " " $1 }
        END {
            for (i = 1; i <= count; i++) {
                print queue[i]
                more = split(children[queue[i]], next_ones, " ")
                for (j = 1; j <= more; j++) queue[++count] = next_ones[j]
            }
        }'
}

kill_all() {
    local processes
    processes=$(with_children "$@")
    [[ -z $processes ]] || kill -9 $processes 2>/dev/null || true
}

stop() {
    local tries processes
    if [[ -f $conf ]]; then
        timeout 5 scancel --user="$(id -un)" --quiet 2>/dev/null || true
        for ((tries = 0; tries < 20; tries++)); do
            [[ -n $(timeout 5 squeue --noheader 2>/dev/null) ]] || break
            sleep 0.2
        done
    fi
    for processes in $(holders "$folder/log/*.log"); do
        kill "$processes" 2>/dev/null || true
    done
    for ((tries = 0; tries < 20; tries++)); do
        [[ -n $(holders "$folder/log/*.log") ]] || break
        sleep 0.1
    done
    kill_all $(holders "$folder/log/*.log") $(cat "$folder/munge/pid" 2>/dev/null)
    rm -rf "$folder"
}

case $action in
start)
    nodes=${3:-2}
    for program in munged slurmctld slurmd sbatch squeue scontrol scancel sinfo; do
        command -v "$program" >/dev/null || fail "$program is not installed"
    done
    [[ -z $(ls -A "$folder") ]] || fail "$folder is not empty"
    trap stop EXIT
    configure "$nodes" "${4:-2}"
    start_munge
    slurmctld -c -f "$conf" >>"$folder/log/slurmctld.log" 2>&1
    for ((index = 1; index <= nodes; index++)); do
        start_node "node$index"
    done
    wait_for_nodes "$nodes"
    trap - EXIT
    echo "$conf"
    ;;
kill-node)
    [[ $# -eq 3 ]] || usage
    kill_all $(holders "$folder/log/$3.log")
    ;;
start-node)
    [[ $# -eq 3 ]] || usage
    start_node "$3"
    ;;
stop) stop ;;
*) usage ;;
esac
